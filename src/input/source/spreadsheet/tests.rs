use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

use super::*;

fn workbook(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(&mut workbook);
    workbook.save_to_buffer().expect("a workbook")
}

fn one(fill: impl FnOnce(&mut Worksheet)) -> Checked<Vec<Sheet>> {
    read_zip(&workbook(|w| fill(w.add_worksheet())), "map/a.xlsx")
}

fn rows(sheet: &Sheet) -> Vec<Vec<String>> {
    sheet.rows().map(|r| (0..sheet.header().len()).map(|c| r.cell(c).to_owned()).collect()).collect()
}

fn codes(checked: &Checked<Vec<Sheet>>) -> Vec<(&str, String)> {
    checked.findings.iter().map(|f| (f.code.id(), f.place.to_string())).collect()
}

#[test]
fn cells_become_text_with_their_true_address() {
    let checked = one(|sheet| {
        let date = Format::new().set_num_format("d-m-yyyy");
        let moment = Format::new().set_num_format("d-m-yyyy hh:mm");
        for (column, name) in ["nr", "getal", "heel", "datum", "moment", "klaar"].iter().enumerate() {
            sheet.write(3, column as u16 + 2, *name).expect("a cell");
        }
        sheet.write(6, 2, " 01AB00\u{a0}").expect("a cell");
        sheet.write(6, 3, 2.5).expect("a cell");
        sheet.write(6, 4, 3).expect("a cell");
        let at = ExcelDateTime::from_ymd(2026, 5, 12).expect("a date");
        sheet.write_with_format(6, 5, &at, &date).expect("a cell");
        let at = at.and_hms(10, 30, 0).expect("a time");
        sheet.write_with_format(6, 6, &at, &moment).expect("a cell");
        sheet.write(6, 7, true).expect("a cell");
        sheet.write(7, 2, "02AB00").expect("a cell");
        sheet.write(7, 7, false).expect("a cell");
    });
    assert_eq!(checked.findings, []);
    let sheet = &checked.value[0];
    assert_eq!(
        rows(sheet),
        [["01AB00", "2.5", "3", "2026-05-12", "2026-05-12T10:30:00", "ja"], ["02AB00", "", "", "", "", "nee"]]
    );
    assert_eq!(sheet.header_place(0).to_string(), "map/a.xlsx[Sheet1]:C4");
    assert_eq!(sheet.rows().next().map(|r| r.place_of(3).to_string()).as_deref(), Some("map/a.xlsx[Sheet1]:F7"));
}

#[test]
fn every_sheet_with_content_counts_and_empty_ones_do_not() {
    let bytes = workbook(|w| {
        for (name, text) in [("PO", "a"), ("Leeg", ""), ("VO", "b")] {
            let sheet = w.add_worksheet().set_name(name).expect("a name");
            sheet.write(0, 0, text).expect("a cell");
            sheet.write(1, 0, if text.is_empty() { "" } else { "1" }).expect("a cell");
        }
        let notes = w.add_worksheet().set_name("_56F9").expect("a name").set_very_hidden(true);
        notes.write(0, 0, "x").expect("a cell");
    });
    let checked = read_zip(&bytes, "a.xlsx");
    assert_eq!(checked.findings, []);
    let names: Vec<_> = checked.value.iter().map(|s| s.source.sheet.as_deref()).collect();
    assert_eq!(names, [Some("PO"), Some("VO")]);
}

#[test]
fn a_hidden_sheet_is_read_and_marked_and_a_very_hidden_one_is_told() {
    let bytes = workbook(|w| {
        for name in ["PO", "Oud", "Geheim"] {
            let sheet = w.add_worksheet().set_name(name).expect("a name");
            if name == "Oud" {
                sheet.set_hidden(true);
            }
            if name == "Geheim" {
                sheet.set_very_hidden(true);
            }
            sheet.write(0, 0, "a").expect("a cell");
            sheet.write(1, 0, "1").expect("a cell");
        }
    });
    let checked = read_zip(&bytes, "a.xlsx");
    assert_eq!(codes(&checked), [("B126", "a.xlsx[Geheim]".to_owned())]);
    let hidden: Vec<_> = checked.value.iter().map(|s| (s.source.sheet.as_deref(), s.hidden)).collect();
    assert_eq!(hidden, [(Some("PO"), false), (Some("Oud"), true)]);
}

#[test]
fn formulas_give_their_outcome_and_errors_a_finding() {
    use rust_xlsxwriter::Formula;
    let checked = one(|sheet| {
        sheet.write(0, 0, "a").expect("a cell");
        sheet.write(0, 1, "b").expect("a cell");
        sheet.write(1, 0, Formula::new("=1+2").set_result("3")).expect("a cell");
        sheet.write(1, 1, Formula::new("=NA()").set_result("#N/A")).expect("a cell");
        sheet.write(2, 0, Formula::new("=\"o\"&\"p\"").set_result("op")).expect("a cell");
    });
    assert_eq!(rows(&checked.value[0]), [["3", "#N/A"], ["op", ""]]);
    assert_eq!(codes(&checked), [("B120", "a.xlsx[Sheet1]:B2".replace("a.xlsx", "map/a.xlsx"))]);
}

#[test]
fn a_header_alone_is_a_sheet() {
    assert!(one(|_| {}).value.iter().all(Sheet::is_empty));
    let header = one(|sheet| {
        sheet.write(0, 0, "a").expect("a cell");
    });
    assert_eq!(header.value.len(), 1);
    assert!(header.value[0].is_empty());
}

#[test]
fn a_claim_of_a_million_columns_costs_nothing() {
    let checked = one(|sheet| {
        sheet.write(0, 0, "a").expect("a cell");
        sheet.write(1_048_575, 16_383, "z").expect("a cell");
    });
    assert_eq!(codes(&checked), []);
    let unnamed = checked.value[0].unnamed();
    assert_eq!(unnamed.iter().map(|f| f.place.to_string()).collect::<Vec<_>>(), ["map/a.xlsx[Sheet1]:XFD1048576"]);
}

#[test]
fn a_cut_or_changed_workbook_never_panics() {
    let bytes = workbook(|w| {
        let sheet = w.add_worksheet();
        (0..20).for_each(|row| {
            sheet.write(row, 0, format!("rij {row}")).expect("a cell");
        });
    });
    for step in (0..bytes.len()).step_by(211) {
        assert!(read_zip(&bytes[..step], "a.xlsx").value.is_empty(), "{step}");
        let mut changed = bytes.clone();
        changed[step] ^= 0x55;
        let checked = read_zip(&changed, "a.xlsx");
        assert!(!checked.value.is_empty() || !checked.findings.is_empty(), "{step}");
    }
}

/// One table as LibreOffice 7.4 saves it in three formats: an empty sheet beside it, rows left out, a date, a moment, a formula, an error,
/// two paragraphs in a cell. It reads the same.
#[test]
fn libreoffice_in_every_format_reads_the_same() {
    let file = |name: &str| -> Checked<Vec<Sheet>> {
        let path =
            std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/input/source/spreadsheet/fixture").join(name);
        let bytes = std::fs::read(path).expect("a fixture");
        if name.ends_with("xls") { read_ole(&bytes, "a") } else { read_zip(&bytes, "a") }
    };
    for name in ["libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls"] {
        let checked = file(name);
        assert_eq!(codes(&checked), [("B120", "a[Antwoorden]:G7".to_owned())], "{name}");
        assert_eq!(checked.value.len(), 1, "{name}");
        let sheet = &checked.value[0];
        assert_eq!(sheet.header().collect::<Vec<_>>(), ["nr", "getal", "datum", "moment", "klaar", "som"]);
        let expected =
            [["01AB00", "2.5", "2026-05-12", "2026-05-12T10:30:00", "ja", "3"], ["één\ntwee", "", "", "", "", "#N/A"]];
        assert_eq!(rows(sheet), expected, "{name}");
        let first = sheet.rows().next().map(|r| r.place_of(0).to_string());
        assert_eq!(sheet.header_place(0).to_string(), "a[Antwoorden]:B3");
        assert_eq!(first.as_deref(), Some("a[Antwoorden]:B6"));
    }
}

/// A zip with these parts.
pub(super) fn zip(parts: &[(&str, &str)]) -> Vec<u8> {
    use std::io::Write;
    let mut zip = ::zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, ::zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

/// A workbook of one sheet, with more parts or other ones. The content of `sheetData` is given.
pub(super) fn xlsx(cells: &str, other: &[(&str, &str)]) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = |list: &[(&str, &str, &str)]| {
        let one =
            |(id, t, to): &(&str, &str, &str)| format!("<Relationship Id='{id}' Type='{kind}/{t}' Target='{to}'/>");
        format!("<Relationships>{}</Relationships>", list.iter().map(one).collect::<String>())
    };
    let top = relations(&[("rId1", "officeDocument", "xl/workbook.xml")]);
    let book = relations(&[
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId2", "styles", "styles.xml"),
        ("rId3", "sharedStrings", "/xl/sharedStrings.xml"),
    ]);
    let mut parts = std::collections::BTreeMap::from([
        ("[Content_Types].xml", "<Types/>"),
        ("_rels/.rels", &top),
        ("xl/_rels/workbook.xml.rels", &book),
        ("xl/workbook.xml", "<workbook><sheets><sheet name='Blad1' sheetId='1' r:id='rId1'/></sheets></workbook>"),
        ("xl/worksheets/sheet1.xml", &sheet),
    ]);
    parts.extend(other.iter().copied());
    zip(&parts.into_iter().collect::<Vec<_>>())
}

fn fixture(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/input/source/spreadsheet/fixture").join(name);
    std::fs::read(path).expect("a fixture")
}

fn read(bytes: &[u8]) -> Checked<Vec<Sheet>> {
    crate::input::source::read_bytes(bytes.to_vec(), "a", crate::input::source::Limits::default())
}

/// Percentages, dates of the Mac, a text longer than a record of xls, as LibreOffice 7.4 saves them in three formats.
#[test]
fn percentages_and_the_epoch_of_the_mac_in_every_format() {
    let long = "lang ".repeat(2_000);
    for name in ["mac.xlsx", "mac.ods", "mac.xls"] {
        let checked = read(&fixture(name));
        assert_eq!(codes(&checked), [("B120", "a[Mac]:B3".to_owned())], "{name}");
        let expected = [
            ["55%", "7.5%", "2026-05-12", "0.5", "\u{20ac} \u{e9}\u{e9}n"],
            ["110%", "#DIV/0!", "2026-05-12T10:30:00", "2.25", long.trim()],
        ];
        assert_eq!(rows(&checked.value[0]), expected, "{name}");
    }
}

/// At any length a file that is cut gives nothing and a finding; with any byte changed it gives something or a finding.
#[test]
fn cut_or_changed_anywhere_never_panics() {
    for name in ["libreoffice.xlsx", "libreoffice.ods", "libreoffice.xls"] {
        let bytes = fixture(name);
        let step = bytes.len() / 1_000 + 1;
        for at in (0..bytes.len()).step_by(step) {
            let cut = read(&bytes[..at]);
            let whole = cut.value.iter().any(|sheet| !sheet.is_empty());
            // The end of an xls is padding.
            assert!(!cut.findings.is_empty() && (!whole || name.ends_with("xls")), "{name} {at}");
            let mut changed = bytes.clone();
            changed[at] ^= 0x41;
            let changed = read(&changed);
            assert!(!changed.value.is_empty() || !changed.findings.is_empty(), "{name} {at}");
        }
    }
}

#[test]
fn rows_that_a_quote_swallowed_before_are_told() {
    let read = |cell: &str| {
        one(|sheet| {
            for (row, cells) in [["nr", "los", "V1.1"], ["99XY00", "x", "3"], ["99AB00", cell, "3"]].iter().enumerate()
            {
                for (column, text) in cells.iter().enumerate() {
                    sheet.write(row as u32, column as u16, *text).expect("a cell");
                }
            }
        })
    };
    let checked = read("goed;3\n99CD00;x;1\n99EF00;ok");
    assert_eq!(codes(&checked), [("B170", "map/a.xlsx[Sheet1]:B3".to_owned())]);
    assert_eq!(rows(&checked.value[0]), [["99XY00", "x", "3"]]);
    for remark in ["goed; 3\nen; dat", "zie\n99CD00, 99EF00 en 99GH00, of", "V1.1;3\nV1.2;2;x"] {
        assert_eq!(codes(&read(remark)), [], "{remark}");
    }
}
