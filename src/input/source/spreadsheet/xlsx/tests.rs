use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::super::read_zip;
use super::super::tests::xlsx;
use super::joined;
use crate::base::finding::Checked;
use crate::input::source::Sheet;

fn rows(checked: &Checked<Vec<Sheet>>) -> Vec<Vec<String>> {
    let Some(sheet) = checked.value.first() else { return vec![] };
    sheet.rows().map(|r| (0..sheet.header().len()).map(|c| r.cell(c).to_owned()).collect()).collect()
}

fn codes(checked: &Checked<Vec<Sheet>>) -> Vec<String> {
    checked.findings.iter().map(|f| format!("{} {}", f.code, f.place)).collect()
}

/// A header above some cells, all on row 2.
fn row(cells: &str) -> String {
    let header: String = ["a", "b", "c", "d", "e", "f", "g"].map(|t| format!("<c t='str'><v>{t}</v></c>")).concat();
    format!("<row>{header}</row><row>{cells}</row>")
}

const STYLES: (&str, &str) = (
    "xl/styles.xml",
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0.0%'/><numFmt numFmtId='165' formatCode='0&quot;%&quot;'/>\
     <numFmt numFmtId='166' formatCode='[&gt;=1]d-m-yyyy'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
     <cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='10'/><xf numFmtId='164'/><xf numFmtId='165'/>\
     <xf numFmtId='14'/><xf numFmtId='166'/></cellXfs>\
     <dxfs><dxf><numFmt numFmtId='9' formatCode='0'/></dxf></dxfs></styleSheet>",
);

#[test]
fn percentages_arrive_as_percentages() {
    let cells = "<c s='1'><v>0.55</v></c><c s='2'><v>0.075</v></c><c s='3'><v>0.57000000000000006</v></c>\
                 <c s='4'><v>0.5</v></c><c><v>0.55</v></c><c s='1' t='str'><v>55%</v></c><c s='99'><v>5E-1</v></c>";
    let checked = read_zip(&xlsx(&row(cells), &[STYLES]), "a");
    assert_eq!(rows(&checked), [["55%", "7.5%", "57%", "0.5", "0.55", "55%", "0.5"]]);
    assert!(checked.findings.is_empty());
}

#[test]
fn formulas_without_an_outcome_are_found() {
    let cells = "<c><f>1+2</f></c><c><f>1+2</f><v></v></c><c><f>1+2</f><v/></c><c><f>1+2</f><v>3</v></c>\
                 <c t='str'><f>\"\"</f><v></v></c><c><f t='shared' si='0'/><v>0</v></c><c><v>4</v></c>";
    let checked = read_zip(&xlsx(&row(cells), &[]), "a");
    assert_eq!(rows(&checked), [["", "", "", "3", "", "0", "4"]]);
    assert_eq!(codes(&checked), ["B122 a[Blad1]:A2", "B122 a[Blad1]:B2", "B122 a[Blad1]:C2"]);
    // What scripts write: a 0 that Excel is asked to work out. A 0 without a formula is a 0.
    let book = "<workbook><sheets><sheet name='Blad1' r:id='rId1'/></sheets><calcPr fullCalcOnLoad='1'/></workbook>";
    let cells = "<c><f>1+2</f><v>0</v></c><c><f>1+2</f><v>3</v></c><c><v>0</v></c>";
    let checked = read_zip(&xlsx(&row(cells), &[("xl/workbook.xml", book)]), "a");
    assert_eq!(rows(&checked)[0][..3], ["", "3", "0"]);
    assert_eq!(codes(&checked), ["B122 a[Blad1]:A2"]);
}

#[test]
fn the_epoch_of_the_mac() {
    let dates = row("<c s='5'><v>44692</v></c><c s='6'><v>44692.4375</v></c><c><v>44692</v></c>");
    for (value, expected) in [("1", "2026-05-12"), ("true", "2026-05-12"), ("0", "2022-05-11")] {
        let book = format!(
            "<workbook><workbookPr date1904='{value}'/><sheets><sheet name='Blad1' r:id='rId1'/></sheets>\
             <extLst><x15:workbookPr chartTrackingRefBase='1'/></extLst></workbook>"
        );
        let checked = read_zip(&xlsx(&dates, &[STYLES, ("xl/workbook.xml", &book)]), "a");
        assert_eq!(rows(&checked)[0][..3], [expected.to_owned(), format!("{expected}T10:30:00"), "44692".into()]);
    }
}

/// As Microsoft Forms and the Open XML SDK write it.
#[test]
fn prefixes_inline_texts_and_missing_addresses() {
    let sheet = "<?xml version=\"1.0\" encoding=\"utf-8\"?><x:worksheet xmlns:x=\"main\"><x:dimension ref=\"A1:XFD1048576\"/>\
        <x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>nr</x:t></x:is></x:c><x:c t=\"s\"><x:v>0</x:v></x:c></x:row>\
        <x:row r=\"4\"><x:c r=\"A4\" t=\"str\"><x:v>01AB00</x:v></x:c><x:c t=\"s\"><x:v>1</x:v></x:c></x:row>\
        <x:row><x:c t=\"inlineStr\"><x:is><x:r><x:t>een </x:t></x:r><x:r><x:t xml:space=\"preserve\">twee</x:t></x:r>\
        <x:rPh sb=\"0\" eb=\"1\"><x:t>klank</x:t></x:rPh></x:is></x:c><x:c t=\"b\"><x:v>1</x:v></x:c></x:row>\
        </x:sheetData><x:mergeCells/></x:worksheet>";
    let shared = "<x:sst uniqueCount=\"99999999999\"><x:si><x:t>vraag &amp; antwoord &#233;</x:t></x:si>\
        <x:si><x:r><x:t>regel_x000D_\n</x:t></x:r><x:r><x:t>twee</x:t></x:r><x:rPh><x:t>klank</x:t></x:rPh></x:si></x:sst>";
    let book = "<x:workbook xmlns:x='m' xmlns:rel='r'><x:sheets><x:sheet name='Blad &amp; 1' rel:id='rId1'/></x:sheets></x:workbook>";
    let parts = [("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", shared), ("xl/workbook.xml", book)];
    let checked = read_zip(&xlsx("", &parts), "a");
    assert!(checked.findings.is_empty());
    let header: Vec<_> = checked.value[0].header().collect();
    assert_eq!(header, ["nr", "vraag & antwoord \u{e9}"]);
    assert_eq!(rows(&checked), [["01AB00", "regel\ntwee"], ["een twee", "ja"]]);
    let places: Vec<_> = checked.value[0].rows().map(|r| r.place_of(1).to_string()).collect();
    assert_eq!(places, ["a[Blad & 1]:B4", "a[Blad & 1]:B5"]);
}

#[test]
fn what_does_not_hold_together_is_broken_and_what_claims_much_costs_nothing() {
    let code = |cells: &str, other: &[(&str, &str)]| codes(&read_zip(&xlsx(cells, other), "a")).join(" ");
    assert_eq!(code(&row("<c t='s'><v>7</v></c>"), &[]), "B118 a", "no such shared text");
    assert_eq!(code(&row("<c><v>1&boem;</v></c>"), &[]), "B118 a", "an entity of its own");
    assert_eq!(code("<row><c r='ZZZZ1'><v>1</v></c></row>", &[]), "B119 a[Blad1]");
    assert_eq!(code("<row r='4294967296'><c r='A4294967296'><v>1</v></c></row>", &[]), "B119 a[Blad1]");
    assert_eq!(code(&"<a>".repeat(2_000), &[]), "B119 a[Blad1]", "deep");
    let long = format!("<row><c t='str'><v>{}</v></c></row>", "x".repeat(20 << 20));
    assert_eq!(code(&long, &[]), "B119 a[Blad1]", "one long text");
    let missing = [("xl/_rels/workbook.xml.rels", "<Relationships/>")];
    assert_eq!(code("", &missing), "B118 a");
    assert_eq!(code("", &[("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>")]), "B118 a");
    let entities = "<!DOCTYPE a [<!ENTITY b '12'><!ENTITY c '&b;&b;'>]><worksheet><sheetData>\
        <row><c t='str'><v>&c;</v></c></row></sheetData></worksheet>";
    assert_eq!(code("", &[("xl/worksheets/sheet1.xml", entities)]), "B118 a");
}

#[test]
fn errors_of_any_kind_are_findings() {
    let checked = read_zip(&xlsx(&row("<c t='e'><v>#N/A</v></c><c t='e'><v>#BUSY!</v></c>"), &[]), "a");
    assert_eq!(rows(&checked)[0][..2], ["#N/A", "#BUSY!"]);
    assert_eq!(codes(&checked), ["B120 a[Blad1]:A2", "B120 a[Blad1]:B2"]);
}

#[test]
fn paths_of_parts() {
    assert_eq!(joined("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    assert_eq!(joined("xl", "/xl/a.xml"), "xl/a.xml");
    assert_eq!(joined("xl", "..\\a.xml"), "a.xml");
    assert_eq!(joined("", "../../a.xml"), "a.xml");
}

/// Every workbook of the sample data and of Excel-like writers: the same values as calamine finds.
#[test]
fn calamine_sees_the_same() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("src/input/source/spreadsheet/fixture/libreoffice.xlsx");
    let bytes = std::fs::read(path).expect("a fixture");
    let mut other: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes.clone())).expect("a workbook");
    for sheet in read_zip(&bytes, "a").value {
        let name = sheet.source.sheet.clone().expect("a name");
        let range = other.worksheet_range(&name).expect("a sheet");
        let (top, left) = range.start().expect("cells");
        let texts = range.used_cells().filter_map(|(row, column, data)| match data {
            Data::String(text) => Some((top as usize + row, left as usize + column, text.clone())),
            _ => None,
        });
        let (first_row, first_column) = (sheet.header_place(0).row as usize, sheet.header_place(0).column as usize);
        for (row, column, text) in texts {
            let seen = match row + 1 == first_row {
                true => sheet.header().nth(column + 1 - first_column).map(str::to_owned),
                false => sheet
                    .rows()
                    .find(|r| r.place().row as usize == row + 1)
                    .map(|r| r.cell(column + 1 - first_column).to_owned()),
            };
            assert_eq!(seen.as_deref(), Some(text.trim()), "{row} {column}");
        }
    }
}
