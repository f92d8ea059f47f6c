//! What the first bytes of a file say that it is; its extension is only a hint for people.
//!
//! In: the bytes of a file. Out: which reader reads it, or what it is that none reads. Must not know: tables.

/// What tables of text are named. The bytes of a file say what it is; its name says whether it is looked into.
pub(crate) const TEXTS: [&str; 3] = ["csv", "tsv", "txt"];

/// What workbooks are named.
pub(crate) const WORKBOOKS: [&str; 4] = ["xlsx", "xlsm", "xls", "ods"];

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    /// xlsx, ods, and whatever else is a zip.
    Zip,
    /// xls, and workbooks with a password.
    Ole,
    /// Known, and not read.
    Other(&'static str),
}

/// So many bytes are looked at for what may stand behind comments and blank lines.
const HEAD: usize = 16 * 1024;

/// What may begin a page of a web site, or stand near its beginning. Programs save such pages under the names of workbooks.
const HTML: [&str; 12] = [
    "<!doctype html",
    "<html",
    "<head",
    "<meta",
    "<body",
    "<table",
    "<style",
    "<div",
    "<center",
    "<font",
    "<td",
    "<p>",
];

/// What a file is, by its first bytes.
pub(super) fn of(bytes: &[u8]) -> Form {
    let starts = |magic: &[u8]| bytes.starts_with(magic);
    if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
        return Form::Zip;
    }
    if starts(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Form::Ole;
    }
    if starts(b"%PDF") {
        return Form::Other("PDF");
    }
    if let Some(kind) = old_excel(bytes) {
        return Form::Other(kind);
    }
    // UTF-16 has a zero beside every letter.
    let head = bytes.iter().take(HEAD).filter(|b| **b != 0).map(|b| char::from(b.to_ascii_lowercase()));
    let head: String = head.collect();
    let head = head.trim_start_matches(|c: char| !c.is_ascii() || c.is_ascii_whitespace());
    markup(head).or_else(|| is_mail(head).then_some("MHTML")).or_else(|| named(head)).map_or(Form::Text, Form::Other)
}

/// A workbook of Excel 2 to 4, or one of Excel 5 and later without its container: it begins with a record that says so.
fn old_excel(bytes: &[u8]) -> Option<&'static str> {
    let [0x09, version, 4..=16, 0, ..] = bytes else { return None };
    match version {
        0x00 => Some("Excel 2 (xls)"),
        0x02 => Some("Excel 3 (xls)"),
        0x04 => Some("Excel 4 (xls)"),
        0x08 => Some("Excel 5 (xls)"),
        _ => None,
    }
}

/// HTML or XML, whatever it begins with.
fn markup(head: &str) -> Option<&'static str> {
    let second = head.strip_prefix('<')?.chars().next()?;
    if !(second.is_ascii_alphabetic() || matches!(second, '!' | '?' | '/')) {
        return None;
    }
    let is_html = HTML.iter().any(|tag| head.contains(tag));
    // A workbook of Excel 2003 in XML has a table as well.
    let is_xml = head.starts_with("<?xml") && !head.contains("<html") && !head.contains("<!doctype html");
    match (is_xml, is_html) {
        (true, _) => Some("XML"),
        (false, true) => Some("HTML"),
        (false, false) => None,
    }
}

/// A page with its pictures in the form of a letter: it begins with headers.
fn is_mail(head: &str) -> bool {
    let is_header = |line: &str| {
        line.split_once(':').is_some_and(|(name, _)| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
    };
    let mut headers = head.lines().take_while(|line| is_header(line) || line.starts_with([' ', '\t']));
    headers.any(|line| line.starts_with("mime-version:") || line.starts_with("content-type: multipart/related"))
}

/// Tables of old programs: SYLK, which a CSV whose first column is called ID resembles, DIF, and RTF.
fn named(head: &str) -> Option<&'static str> {
    let lines = head.lines().map(str::trim_end);
    let (first, second) = (lines.clone().next()?, lines.clone().nth(1).unwrap_or_default());
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let is_place = |field: &str| field.strip_prefix(['x', 'y']).is_some_and(is_number);
    let is_cell = |line: &str| line.starts_with("c;") && line.split(';').any(is_place);
    let is_record =
        |line: &str| line == "e" || ["b;", "c;", "f;", "o;", "p;"].iter().any(|kind| line.starts_with(kind));
    // One without any cell has records only, of which the last says that it ends.
    let is_blank = || lines.clone().next_back() == Some("e") && lines.clone().skip(1).all(is_record);
    if first.starts_with("id;p") && (is_blank() || lines.clone().any(is_cell)) {
        return Some("SYLK");
    }
    if first == "table" && second == "0,1" {
        return Some("DIF");
    }
    head.starts_with("{\\rtf").then_some("RTF")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_html_whatever_they_begin_with() {
        for text in [
            "<HTML><table>",
            "\u{feff}\r\n<!DOCTYPE html>",
            "<div><table><tr><td>1</td></tr></table></div>",
            "<style>td{}</style><table>",
            "<!-- gemaakt door -->\n<table>",
            "<center><b>Antwoorden</b></center>",
            "<font size=2><table>",
            "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC><html xmlns=\"x\">",
            "<script>x</script><body>",
        ] {
            assert_eq!(of(text.as_bytes()), Form::Other("HTML"), "{text}");
        }
        let wide: Vec<u8> = "<table><tr>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(of(&[&[0xFF, 0xFE], wide.as_slice()].concat()), Form::Other("HTML"));
        assert_eq!(of(&wide), Form::Other("HTML"));
        assert_eq!(of(b"<?xml version=\"1.0\"?><Workbook><Worksheet><Table>"), Form::Other("XML"));
        for text in ["<5;3\n", "<naam>;antwoord\n", "a;<div>\n", ""] {
            assert_eq!(of(text.as_bytes()), Form::Text, "{text}");
        }
    }

    #[test]
    fn other_old_forms_are_named() {
        let mail = "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\n";
        let book = "MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related;";
        for text in [mail, book] {
            assert_eq!(of(text.as_bytes()), Form::Other("MHTML"), "{text}");
        }
        assert_eq!(of(b"ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"a\"\r\nE\r\n"), Form::Other("SYLK"));
        assert_eq!(of(b"ID;PWXL;N;E\r\nE\r\n"), Form::Other("SYLK"));
        assert_eq!(of(b"ID;P\r\nE;x\r\n"), Form::Text);
        assert_eq!(of(b"ID;Plaats;V1.1\r\nC;Emmen;3\r\n"), Form::Text);
        assert_eq!(of(b"ID;Plaats\r\nPaul;x\r\nC;Emmen\r\n"), Form::Text);
        assert_eq!(of(b"TABLE\r\n0,1\r\n\"EXCEL\"\r\n"), Form::Other("DIF"));
        assert_eq!(of(b"{\\rtf1\\ansi"), Form::Other("RTF"));
        assert_eq!(of(b"\x09\x00\x04\x00\x02\x00\x10\x00"), Form::Other("Excel 2 (xls)"));
        assert_eq!(of(b"\x09\x02\x06\x00\x00\x00\x10\x00"), Form::Other("Excel 3 (xls)"));
        assert_eq!(of(b"\x09\x04\x06\x00\x00\x00\x10\x00"), Form::Other("Excel 4 (xls)"));
        assert_eq!(of(b"\tV1.1\n99AB00\t3\n"), Form::Text);
    }
}
