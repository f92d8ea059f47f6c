//! Waivers through the real binary: a file that can't be read as waivers stops the run and leaves earlier reports alone, a row that can't be used
//! does not; what is said of ends depends on the year of the run; and the sheet of waivers in gesprekken.xlsx comes back as nothing.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

use crate::common;

const HEADER: &str = "vestigingsnummer;standaard;van;tot;reden;verleend_door";
const ROW: &str = "99EA00;A;;2025-2026;Verbouwing;Directie samenwerkingsverband";

/// The batch of a golden case, and a folder in which an earlier run left its reports.
struct Place {
    base: TempDir,
    earlier: BTreeMap<String, Vec<u8>>,
}

impl Place {
    fn new() -> Place {
        let base = tempfile::tempdir().expect("a folder");
        common::copy(&common::root().join("tests/cases/ontheffing-loopt-af/batch"), &base.path().join("batch"));
        let mut place = Place { base, earlier: BTreeMap::new() };
        place.write("ontheffingen.csv", [HEADER, ROW].join("\n"));
        assert_eq!(place.run(&[]).0, 0, "{}", place.run(&[]).1);
        place.earlier = common::files(&place.out());
        assert!(place.earlier.contains_key("2025-2026/index.html"));
        place
    }

    fn batch(&self) -> PathBuf {
        self.base.path().join("batch")
    }

    fn out(&self) -> PathBuf {
        self.base.path().join("uit")
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.batch().join(name), content).expect("written");
    }

    /// Lets the batch name another file of waivers.
    fn name(&self, file: &str) {
        let settings = fs::read_to_string(self.batch().join("batch.toml")).expect("settings");
        let named = regex::Regex::new("waivers = .*").expect("a pattern");
        self.write("batch.toml", named.replace(&settings, format!("waivers = \"{file}\"")).as_bytes());
    }

    /// The exit status, and everything that was said.
    fn run(&self, more: &[&str]) -> (i32, String) {
        let (batch, out) = (self.batch(), self.out());
        let mut arguments = vec!["run", text(&batch), "--out", text(&out)];
        arguments.extend(more);
        let output = common::sop(&arguments);
        let (stdout, stderr) = common::text(&output);
        (output.status.code().unwrap_or(-1), stdout + &stderr)
    }

    /// The run stops with a finding of this code, it is reported that the file of waivers is why, and nothing has changed.
    fn assert_stops_for(&self, file: &str, code: &str, what: &str) {
        self.assert_stops(code, what);
        let (_, stated) = self.run(&[]);
        let (_, why) = stated.split_once(&format!("fout W113 {file}\n")).unwrap_or_else(|| panic!("{what}: {stated}"));
        assert!(why.lines().next().is_some_and(|line| line.ends_with("daarom stopt de run.")), "{what}: {stated}");
        // A fault is not reported a second time as rows that are missing.
        assert!(code == "B106" || !stated.contains("B106"), "{what}: {stated}");
    }

    /// The run stops with a finding of this code, and nothing has changed.
    fn assert_stops(&self, code: &str, what: &str) {
        let (status, stated) = self.run(&[]);
        assert_eq!(status, 2, "{what}: {stated}");
        assert!(stated.contains(&format!(" {code} ")), "{what}: {stated}");
        assert!(common::files(&self.out()) == self.earlier, "{what}: the reports have changed");
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in Unicode")
}

/// A workbook of these sheets, each a list of lines with `;`.
fn workbook(sheets: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    for lines in sheets {
        let sheet = book.add_worksheet();
        for (row, line) in (0..).zip(*lines) {
            for (column, cell) in (0..).zip(line.split(';')) {
                sheet.write_string(row, column, cell).expect("a cell");
            }
        }
    }
    book.save_to_buffer().expect("a workbook")
}

/// A picture: what somebody may drop in the folder by mistake.
const PNG: &[u8] =
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89";
const JPEG: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x01\x00\x48\x00\x48\x00\x00\xff\xdb";

#[test]
fn a_malformed_file_of_waivers_stops_the_run_and_leaves_earlier_reports_alone() {
    let place = Place::new();
    let good = workbook(&[&[HEADER, ROW]]);
    let with = |name: &str, content: &[u8], code: &str, what: &str| {
        place.write(name, content);
        place.name(name);
        place.assert_stops_for(name, code, what);
    };
    for column in ["vestigingsnummer", "standaard", "tot", "reden", "verleend_door"] {
        with("zonder.csv", HEADER.replace(column, "opmerking").as_bytes(), "B107", column);
    }
    with("dubbel.csv", format!("{HEADER};tot\n{ROW};2026-2027").as_bytes(), "B109", "a column that stands twice");
    with("leeg.csv", b"", "B106", "an empty file");
    with("wit.csv", b"\r\n;;;\r\n\r\n", "B106", "blank lines");
    with("foto.csv", PNG, "B115", "a PNG");
    with("foto2.csv", JPEG, "B115", "a JPEG");
    with("foto.xlsx", PNG, "B115", "a PNG called a workbook");
    with("brief.csv", "Beste allen,\nde ontheffing van De Iep loopt door.".as_bytes(), "B107", "a letter");
    with("blad.csv", b"%PDF-1.7\n", "B114", "a PDF");
    with("pagina.csv", b"<html><table><tr><td>tot</td></tr></table></html>", "B114", "a web page");
    with("tekens.csv", b"\xff\xfet\x00o", "B116", "half a character");
    with("aanhaling.csv", format!("{HEADER}\n{ROW}\n99EB00;A;;2026-2027;\"Bouw;SWV\n").as_bytes(), "B110", "a quote");
    with("aanhaling2.csv", format!("{HEADER}\n\"{ROW}\n").as_bytes(), "B110", "a quote, and no row before it");
    with("stuk.xlsx", &good[..good.len() / 2], "B118", "half a workbook");
    with("leeg.xlsx", b"", "B121", "an empty workbook");
    with("blanco.xlsx", &workbook(&[&[]]), "B106", "a workbook without a cell");
    with("titel.csv", b"Ontheffingen 2025", "B107", "a title and no more");
    with(
        "kolom.xlsx",
        &workbook(&[&["vestigingsnummer;tot", "99EA00;2025-2026"]]),
        "B107",
        "a workbook without columns",
    );
    with("deel.xlsx", &workbook(&[&[HEADER, ROW], &["vestigingsnummer;standaard;tot"]]), "B107", "a second sheet");
    with("wachtwoord.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "B118", "a broken old workbook");

    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("brief.txt", zip::write::SimpleFileOptions::default()).expect("a file");
    zip.write_all(b"geen werkmap").expect("written");
    with("map.xlsx", &zip.finish().expect("a zip").into_inner(), "B114", "a zip that is no workbook");

    place.name("is-er-niet.csv");
    place.assert_stops("B002", "a file that is not there");
    fs::create_dir(place.batch().join("map.csv")).expect("a folder");
    place.name("map.csv");
    place.assert_stops("B002", "a folder");
    place.name("../buiten.csv");
    place.assert_stops("B002", "a file outside that is not there");
}

#[test]
fn a_file_without_rows_is_no_waivers_and_a_bad_row_is_set_aside() {
    let place = Place::new();
    place.write("ontheffingen.csv", HEADER);
    let (status, stated) = place.run(&[]);
    assert_eq!(status, 0, "{stated}");
    assert!(!stated.contains("B106") && !stated.contains("W1"), "no waivers is no trouble: {stated}");
    assert!(waived(&place).is_empty());

    place.write("ontheffingen.csv", [HEADER, ROW, "99EB00;A;;volgend jaar;Bouw;SWV"].join("\n"));
    let (status, stated) = place.run(&[]);
    assert_eq!(status, 1, "{stated}");
    assert!(stated.contains("W104:"), "{stated}");
    assert_eq!(waived(&place), ["99EA00/A"]);

    // As a workbook with the rows on two sheets behind an explanation, and a title above the table.
    let (title, second) = ("Ontheffingen 2025", "99EB00;A;;2026-2027;Bouw;SWV");
    place.write("ontheffingen.xlsx", workbook(&[&["Zie het beleid."], &[title, HEADER, ROW], &[HEADER, second]]));
    place.name("ontheffingen.xlsx");
    let (status, stated) = place.run(&[]);
    assert_eq!(status, 0, "{stated}");
    assert_eq!(waived(&place), ["99EA00/A", "99EB00/A"]);
}

/// The verdicts of 2025-2026 that are set aside, by school and standard.
fn waived(place: &Place) -> Vec<String> {
    let file = fs::read(place.out().join("2025-2026/data/ontheffingen.csv")).expect("the table");
    let now = common::rows(&file).into_iter().filter(|row| row["schooljaar"] == "2025-2026");
    now.map(|row| format!("{}/{}", row["vestigingsnummer"], row["standaard"])).collect()
}

/// Code, row and school of what is said about ends in a run of a year.
fn ends(year: &str) -> Vec<(String, String, String)> {
    let out = tempfile::tempdir().expect("a folder");
    common::sop(&["run", "tests/cases/ontheffing-loopt-af/batch", "--year", year, "--out", text(out.path())]);
    let file = fs::read(out.path().join(year).join("bevindingen.csv")).expect("findings");
    let rows =
        common::rows(&file).into_iter().filter(|row| ["W109", "W110", "W111", "W112"].contains(&row["code"].as_str()));
    rows.map(|row| (row["code"].clone(), row["cel"].clone(), row["waarde"].clone())).collect()
}

#[test]
fn what_is_said_of_ends_depends_on_the_year_of_the_run() {
    let expected = |found: &[(&str, &str, &str)]| -> Vec<_> {
        found
            .iter()
            .map(|(code, cell, school)| ((*code).to_owned(), (*cell).to_owned(), (*school).to_owned()))
            .collect()
    };
    let now = [
        ("W109", "R2K4", "99EA00"),
        ("W110", "R5K4", "99EC00"),
        ("W111", "R6K4", "99ED00"),
        ("W109", "R11K4", "99EH00"),
        ("W112", "R12K4", "99EI00"),
    ];
    assert_eq!(ends("2025-2026"), expected(&now));
    let before = [("W109", "R5K4", "99EC00"), ("W109", "R6K4", "99ED00"), ("W111", "R7K4", "99EE00")];
    assert_eq!(ends("2024-2025"), expected(&before));
    assert_eq!(ends("2023-2024"), expected(&[("W109", "R7K4", "99EE00")]));
}

#[test]
fn the_agenda_comes_back_as_agreements_without_its_waivers() {
    let place = Place::new();
    for language in ["nl", "en"] {
        assert_eq!(place.run(&["--lang", language]).0, 0);
        let agenda = place.out().join("2025-2026/gesprekken.xlsx");
        fs::copy(agenda, place.batch().join("afspraken.xlsx")).expect("copied");
        let settings = fs::read_to_string(place.batch().join("batch.toml")).expect("settings");
        place.write(
            "batch.toml",
            format!("agreements = \"afspraken.xlsx\"\n{}", settings.replace("agreements = \"afspraken.xlsx\"\n", "")),
        );
        let findings = |place: &Place| {
            let (status, stated) = place.run(&["--lang", language]);
            assert_eq!(status, 0, "{stated}");
            fs::read(place.out().join("2025-2026/bevindingen.csv")).expect("findings")
        };
        let codes: Vec<_> = common::rows(&findings(&place)).into_iter().map(|row| row["code"].clone()).collect();
        assert!(codes.iter().all(|code| !code.starts_with('G') && !code.starts_with('B')), "{codes:?}");
        assert!(codes.contains(&"W109".to_owned()), "{codes:?}");
    }
}
