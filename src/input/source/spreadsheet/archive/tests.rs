use super::super::tests::zip;
use super::*;

fn kind(parts: &[&str]) -> Kind {
    let parts: Vec<_> = parts.iter().map(|name| (*name, "<a/>")).collect();
    Archive::open(&zip(&parts)).expect("a zip").kind()
}

#[test]
fn the_parts_tell_what_it_is() {
    assert_eq!(kind(&["[Content_Types].xml", "xl/workbook.xml"]), Kind::Xlsx);
    assert_eq!(kind(&["[content_types].XML", "xl\\workbook.xml"]), Kind::Xlsx);
    assert_eq!(kind(&["[Content_Types].xml", "xl/workbook.bin"]), Kind::Other("xlsb"));
    assert_eq!(kind(&["mimetype", "content.xml"]), Kind::Ods);
    assert_eq!(kind(&["mimetype", "encrypted-package"]), Kind::Locked);
    assert_eq!(kind(&["[Content_Types].xml", "word/document.xml"]), Kind::Other("Word"));
    assert_eq!(kind(&["foto.jpg"]), Kind::Other("zip"));
    assert_eq!(kind(&[]), Kind::Other("zip"));
}

/// How reading a part to its end goes.
fn outcome(bytes: &[u8], times: usize) -> Result<usize, Trouble> {
    let mut archive = Archive::open(bytes)?;
    let mut events = 0;
    for _ in 0..times {
        let mut part = archive.part("a.xml")?.expect("a part");
        while part.next()?.is_some() {
            events += 1;
        }
    }
    Ok(events)
}

#[test]
fn a_part_that_grows_too_much_stops_whatever_the_zip_claims() {
    let mut bomb = zip(&[("a.xml", &"<a/>".repeat(20_000_000))]);
    assert!(bomb.len() < 1_000_000);
    assert!(matches!(outcome(&bomb, 1), Err(Trouble::TooLarge(None))));
    // The list of parts says that it is small.
    let entry = bomb.windows(4).rposition(|w| w == b"PK\x01\x02").expect("a list of parts");
    bomb[entry + 24..entry + 28].copy_from_slice(&100_u32.to_le_bytes());
    assert!(outcome(&bomb, 1).is_err());
}

#[test]
fn a_part_that_is_read_again_counts_again() {
    let zip = zip(&[("a.xml", &"<a>text</a>".repeat(1_000_000))]);
    assert_eq!(outcome(&zip, 1).expect("read"), 3_000_000);
    assert!(matches!(outcome(&zip, 20), Err(Trouble::TooLarge(None))));
}

#[test]
fn long_tags_and_deep_nesting_stop() {
    let long = zip(&[("a.xml", &format!("<a b='{}'/>", "x".repeat(17 << 20)))]);
    assert!(matches!(outcome(&long, 1), Err(Trouble::TooLarge(None))));
    let deep = zip(&[("a.xml", &"<a>".repeat(1_001))]);
    assert!(matches!(outcome(&deep, 1), Err(Trouble::TooLarge(None))));
}
