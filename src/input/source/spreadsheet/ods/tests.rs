use super::super::read_zip;
use super::super::tests::zip;
use crate::base::finding::Checked;
use crate::input::source::Sheet;

const MANIFEST: &str = "<manifest:manifest><manifest:file-entry manifest:full-path='/'/></manifest:manifest>";

/// A workbook with one table of these rows.
fn ods(rows: &str) -> Vec<u8> {
    content(&format!("<table:table table:name='Blad1'><table:table-column/>{rows}</table:table>"))
}

fn content(tables: &str) -> Vec<u8> {
    let text = format!(
        "<office:document-content><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>\
         </office:document-content>"
    );
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    zip(&[("mimetype", kind), ("META-INF/manifest.xml", MANIFEST), ("content.xml", &text)])
}

fn cell(attributes: &str, text: &str) -> String {
    format!("<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>")
}

fn row(cells: &[String]) -> String {
    format!("<table:table-row>{}</table:table-row>", cells.concat())
}

fn header() -> String {
    row(&["a", "b", "c", "d", "e", "f"].map(|t| cell("office:value-type='string'", t)))
}

fn rows(checked: &Checked<Vec<Sheet>>) -> Vec<Vec<String>> {
    let Some(sheet) = checked.value.first() else { return vec![] };
    sheet.rows().map(|r| (0..sheet.header().len()).map(|c| r.cell(c).to_owned()).collect()).collect()
}

fn codes(checked: &Checked<Vec<Sheet>>) -> String {
    checked.findings.iter().map(|f| format!("{} {}", f.code, f.place)).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_type_of_value() {
    let first = row(&[
        cell("office:value-type='percentage' office:value='0.55'", "55%"),
        cell("office:value-type='float' office:value='2.50'", "2,5"),
        cell("office:value-type='date' office:date-value='2026-05-12'", "12-05-26"),
        cell("office:value-type='time' office:time-value='PT10H30M00S'", "10:30"),
        cell("office:value-type='boolean' office:boolean-value='true'", "WAAR"),
        cell("office:value-type='currency' office:currency='EUR' office:value='3'", "€ 3"),
    ]);
    let second = row(&[
        "<table:table-cell office:value-type='string'><office:annotation><text:p>noot</text:p></office:annotation>\
         <text:p>een<text:s text:c='2'/><text:span>&amp;</text:span><text:tab/>x</text:p><text:p>twee</text:p></table:table-cell>"
            .to_owned(),
        cell("table:formula='of:=1+2'", ""),
        cell("table:formula='of:=1+2' office:value-type='float' office:value='3'", "3"),
        cell("table:formula='of:=NA()' office:value-type='string' office:string-value='' calcext:value-type='error'", "#N/A"),
        cell("office:value-type='string' calcext:value-type='error' office:string-value=''", "Fout:502"),
        "<table:table-cell/>".to_owned(),
    ]);
    let checked = read_zip(&ods(&format!("{}{first}{second}", header())), "a");
    assert_eq!(
        rows(&checked),
        [["55%", "2.5", "2026-05-12", "10:30:00", "ja", "3"], ["een  &\tx\ntwee", "", "3", "#N/A", "Fout:502", ""],]
    );
    assert_eq!(codes(&checked), "B122 a[Blad1]:B3, B120 a[Blad1]:D3, B120 a[Blad1]:E3");
}

#[test]
fn repeats_keep_their_places_and_blank_ones_cost_nothing() {
    let gap = "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>";
    let twice = format!(
        "<table:table-row-group><table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2'/>{}\
         </table:table-row></table:table-row-group>",
        cell("table:number-columns-repeated='2' office:value-type='string'", "x")
    );
    let rest = "<table:table-row table:number-rows-repeated='99999999999'><table:table-cell table:number-columns-repeated='99999999999'/></table:table-row>";
    let checked = read_zip(&ods(&format!("{}{gap}{twice}{rest}", header())), "a");
    assert_eq!(rows(&checked), [["", "", "x", "x", "", ""], ["", "", "x", "x", "", ""]]);
    let places: Vec<_> = checked.value[0].rows().map(|r| r.place_of(2).to_string()).collect();
    assert_eq!(places, ["a[Blad1]:C5", "a[Blad1]:C6"]);
}

#[test]
fn billions_of_cells_are_refused() {
    let x = |attribute: &str| cell(&format!("{attribute} office:value-type='string'"), "x");
    let across = row(&[x("table:number-columns-repeated='2000000000'")]);
    assert_eq!(codes(&read_zip(&ods(&across), "a")), "B119 a[Blad1]");
    let down = format!("<table:table-row table:number-rows-repeated='2000000000'>{}</table:table-row>", x(""));
    assert_eq!(codes(&read_zip(&ods(&down), "a")), "B119 a[Blad1]");
    let long = cell("table:number-columns-repeated='16384' office:value-type='string'", &"y".repeat(100_000));
    assert_eq!(codes(&read_zip(&ods(&row(&[long])), "a")), "B119 a[Blad1]");
    let formulas = row(&[cell("table:number-columns-repeated='4294967295' table:formula='of:=1'", "")]);
    assert_eq!(codes(&read_zip(&ods(&formulas), "a")), "B119 a[Blad1]");
}

#[test]
fn what_is_no_table_of_the_workbook_is_passed_by() {
    let table = |name: &str| format!("<table:table table:name=\"{name}\">{}{}</table:table>", header(), header());
    let inner = "<table:table-row><table:table-cell><text:p>oud</text:p></table:table-cell></table:table-row>";
    let all = format!(
        "<table:tracked-changes><table:table-cell><text:p>oud</text:p></table:table-cell></table:tracked-changes>{}{}\
         <table:dde-links><table:dde-link><table:table table:name='x'>{inner}</table:table></table:dde-link></table:dde-links>",
        table("'file:///tmp/b.ods'#Blad1"),
        table("Blad1")
    );
    let checked = read_zip(&content(&all), "a");
    assert_eq!(checked.value.len(), 1);
    assert_eq!(checked.value[0].source.sheet.as_deref(), Some("Blad1"));
}

#[test]
fn passwords_other_kinds_and_cut_files() {
    let kind = "application/vnd.oasis.opendocument.spreadsheet";
    let locked = MANIFEST
        .replace("full-path='/'/>", "full-path='content.xml'><manifest:encryption-data/></manifest:file-entry>");
    let code = |parts: &[(&str, &str)]| codes(&read_zip(&zip(parts), "a"));
    assert_eq!(code(&[("mimetype", kind), ("META-INF/manifest.xml", &locked), ("content.xml", "x")]), "B117 a");
    assert_eq!(code(&[("mimetype", kind), ("encrypted-package", "x")]), "B117 a");
    assert_eq!(code(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>")]), "B114 a");
    assert_eq!(
        code(&[("mimetype", kind), ("content.xml", "<a><table:table table:name='b'><table:table-row>")]),
        "B118 a"
    );
}

#[test]
fn a_table_whose_style_hides_it_is_marked() {
    let rows = [header(), row(&[cell("office:value-type='string'", "x")])].concat();
    let table = |name: &str| format!("<table:table table:name='{name}' table:style-name='{name}'>{rows}</table:table>");
    let styles = "<office:automatic-styles><style:style style:name='ta1'><style:table-properties table:display='true'/>\
                  </style:style><style:style style:name='ta2'><style:table-properties table:display='false'/>\
                  </style:style></office:automatic-styles>";
    let checked = read_zip(&content(&[styles, &table("ta1"), &table("ta2"), &table("ta3")].concat()), "a");
    assert_eq!(checked.value.iter().map(|sheet| sheet.hidden).collect::<Vec<_>>(), [false, true, false]);
}
