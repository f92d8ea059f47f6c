use std::fs;

use super::*;

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("a file");
    }
    folder
}

fn codes(checked: &Checked<Vec<Sheet>>) -> Vec<&str> {
    checked.findings.iter().map(|f| f.code.id()).collect()
}

fn code_of(name: &str, bytes: &[u8]) -> String {
    let folder = folder(&[(name, bytes)]);
    let checked = read(folder.path(), name, Limits::default());
    assert!(checked.value.is_empty(), "{name}");
    codes(&checked).join(" ")
}

#[test]
fn what_a_file_is_decides_not_its_name() {
    let folder = folder(&[("a.xlsx", b"a;b\n1;2\n"), ("b.tsv", b"a\tb\n1\t2\n")]);
    for name in ["a.xlsx", "b.tsv"] {
        let checked = read(folder.path(), name, Limits::default());
        assert_eq!(checked.findings, []);
        assert_eq!(checked.value[0].rows().next().map(|r| r.cell(1)), Some("2"), "{name}");
        assert_eq!(checked.value[0].header_place(0).to_string(), format!("{name}:R1K1"));
    }
}

#[test]
fn what_is_not_a_table_is_named() {
    assert_eq!(code_of("a.csv", b"%PDF-1.7\n"), "B114");
    assert_eq!(code_of("a.xls", b"\xEF\xBB\xBF\r\n<HTML><table>"), "B114");
    assert_eq!(code_of("a.csv", b"a;b\n1;\0\n"), "B115");
    assert_eq!(code_of("a.csv", b"a;Caf\x8E\n"), "B103");
    assert_eq!(code_of("a.csv", b""), "B106");
    assert_eq!(code_of("a.csv", b" \r\n;;\r\n"), "B106");
    assert_eq!(code_of("a.xlsx", b""), "B121");
    assert_eq!(code_of("a.XLS", b"dit is geen werkmap"), "B121");
    assert_eq!(code_of("a.ods", b"Beste,\n\nhierbij de antwoorden.\n"), "B121");
    assert_eq!(code_of("a.csv", b"\xFF\xFE\x00\xD8"), "B116");
    assert_eq!(code_of("a.xlsx", b"PK\x03\x04 and nothing more"), "B118");
    assert_eq!(code_of("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and nothing more"), "B118");
}

#[test]
fn the_encoding_that_is_set_overrules() {
    let folder = folder(&[("a.csv", b"a;Caf\x8E\n1;2\n")]);
    let limits = Limits { encoding: Some(encoding_rs::MACINTOSH), ..Limits::default() };
    let checked = read(folder.path(), "a.csv", limits);
    assert_eq!(checked.value[0].header().nth(1), Some("Café"));
}

#[test]
fn files_that_are_gone_too_large_or_no_file_are_findings() {
    let folder = folder(&[("a.csv", b"a;b\n1;2\n")]);
    let limits = |bytes| Limits { bytes, ..Limits::default() };
    assert_eq!(codes(&read(folder.path(), "a.csv", limits(7))), ["B102"]);
    assert_eq!(codes(&read(folder.path(), "a.csv", limits(8))), [""; 0]);
    assert_eq!(codes(&read(folder.path(), "b.csv", limits(8))), ["B112"]);
    assert_eq!(codes(&read(folder.path(), ".", limits(8))), ["B101"]);
}

#[cfg(unix)]
#[test]
fn links_do_not_lead_out_of_the_batch() {
    let outside = folder(&[("secret.csv", b"a;b\n1;2\n")]);
    let inside = folder(&[("a.csv", b"a;b\n1;2\n")]);
    let link = |to: &Path, name: &str| std::os::unix::fs::symlink(to, inside.path().join(name)).expect("a link");
    link(&outside.path().join("secret.csv"), "out.csv");
    link(outside.path(), "outdir");
    link(&inside.path().join("a.csv"), "in.csv");
    let read = |file: &str| read(inside.path(), file, Limits::default());
    assert_eq!(codes(&read("out.csv")), ["B113"]);
    assert_eq!(codes(&read("outdir/secret.csv")), ["B113"]);
    assert_eq!(codes(&read("in.csv")), [""; 0]);
    // A whole path, such as one of another drive, is what the batch itself says; a link there that leads on is not.
    let whole = |name: &str| outside.path().join(name).to_string_lossy().into_owned();
    std::os::unix::fs::symlink(inside.path().join("a.csv"), whole("on.csv")).expect("a link");
    assert_eq!(codes(&read(&whole("secret.csv"))), [""; 0]);
    assert_eq!(codes(&read(&whole("on.csv"))), ["B113"]);
    // What the batch itself names beside its folder is its own choice.
    let beside = outside.path().file_name().and_then(|n| n.to_str()).expect("a name");
    assert_eq!(codes(&read(&format!("../{beside}/secret.csv"))), [""; 0]);
}

/// The DUO file as DUO published it: CRLF, a stray blank in a header, 30 columns.
#[test]
fn the_duo_file_is_read_as_it_is() {
    let root = std::env::var("SOP_REAL").map(PathBuf::from);
    let root = root.unwrap_or_else(|_| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/real"));
    let file = "duo/vestigingen-basisonderwijs-2013.csv";
    if !root.join(file).exists() {
        eprintln!("SKIPPED: {} is not there; set SOP_REAL", root.join(file).display());
        return;
    }
    let checked = read(&root, file, Limits::default());
    assert_eq!(checked.findings, []);
    let sheet = &checked.value[0];
    assert_eq!(sheet.len(), 6804);
    let column = |name: &str| sheet.header().position(|h| h == name).expect("a column");
    assert_eq!(column("VESTIGINGSNAAM"), 4, "the stray blank is gone");
    let town = column("GEMEENTENAAM");
    assert_eq!(sheet.rows().filter(|r| r.cell(town) == "ALMERE").count(), 73);
    let last = sheet.rows().last().expect("a row");
    assert_eq!(last.place().row, 6805);
}

#[test]
fn a_header_alone_lacks_rows_unless_the_list_is_optional() {
    let found = |purpose| read_bytes(b"a;b\n".to_vec(), "a.csv", Limits { purpose, ..Limits::default() });
    for (purpose, expected) in
        [(Purpose::Table, vec!["B106"]), (Purpose::List, vec!["B106"]), (Purpose::OptionalList, vec![])]
    {
        assert_eq!(codes(&found(purpose)), expected, "{purpose:?}");
    }
    let blank = Limits { purpose: Purpose::OptionalList, ..Limits::default() };
    assert_eq!(codes(&read_bytes(b" \n;;\n".to_vec(), "a.csv", blank)), ["B106"]);
}

#[test]
fn a_file_that_is_open_elsewhere_is_not_gone() {
    assert!([32, 33].into_iter().all(is_open) && ![2, 3, 5].into_iter().any(is_open));
}
