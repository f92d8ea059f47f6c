use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::sync::Arc;

use rust_xlsxwriter::{DataValidation, DocProperties, FilterCondition, Formula, Note, Shape, Url, Workbook, XlsxError};

use super::*;
use crate::base::finding::{Place, Source};
use crate::input::source::{Limits, read_bytes};

/// Words of one person, in every place of a workbook that a program writes them to.
const WHO: &str = "Jannie Verzonnen";

fn workbook() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_author(WHO).set_company(WHO).set_comment(WHO));
    let sheet = book.add_worksheet().set_name("PO")?;
    for (row, cells) in [["vestigingsnummer", "ingevuld_door", "A.1"], ["99AA01", WHO, "2"], ["99AA02", "Iemand", "3"]]
        .iter()
        .enumerate()
    {
        for (column, text) in cells.iter().enumerate() {
            sheet.write_string(row as u32, column as u16, *text)?;
        }
    }
    sheet.write_formula(1, 4, Formula::new("=B2&\" heeft ingevuld\"").set_result(format!("{WHO} heeft ingevuld")))?;
    sheet.write_formula(2, 4, Formula::new("=A3").set_result("99AA02"))?;
    sheet.write_url(4, 0, Url::new("mailto:jannie.verzonnen@school.example").set_text("post").set_tip(WHO))?;
    sheet.autofilter(0, 0, 2, 2)?;
    sheet.filter_column(1, &FilterCondition::new().add_list_filter(WHO))?;
    let list = DataValidation::new().allow_list_strings(&[WHO])?.set_input_message(WHO)?.set_error_title(WHO)?;
    sheet.add_data_validation(1, 1, 2, 1, &list)?;
    sheet.set_header(format!("&L{WHO}"));
    sheet.insert_note(1, 2, &Note::new(WHO).set_author(WHO))?;
    let shape = Shape::textbox().set_text(WHO).set_alt_text(WHO);
    sheet.insert_shape(6, 0, &shape)?;
    let unseen = book.add_worksheet().set_name("Bewaard")?.set_very_hidden(true);
    unseen.write_string(0, 0, WHO)?;
    book.define_name("Cel_van_Jannie_Verzonnen", "=PO!$B$2")?;
    book.save_to_buffer()
}

/// Every part by its name, as text.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ::zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut part = Vec::new();
        file.read_to_end(&mut part).unwrap();
        found.insert(name, String::from_utf8_lossy(&part).into_owned());
    }
    found
}

/// The workbook with some parts in place of, or beside, its own.
fn with_parts(bytes: &[u8], other: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ::zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut all = parts(bytes);
    all.extend(other.iter().map(|(name, part)| ((*name).to_owned(), part.clone())));
    for (name, part) in all {
        zip.start_file(name, ::zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(part.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn instead() -> Instead {
    let mut instead = Instead::default();
    let sheet = Arc::new(Source { file: "a.xlsx".into(), sheet: Some("PO".into()) });
    instead.put(&Place::at(sheet, 2, 2), "");
    instead
}

#[test]
fn nothing_of_somebody_is_left_in_any_part_of_a_workbook_and_all_else_is() {
    let bytes = workbook().unwrap();
    let own = parts(&bytes);
    // What this program does not write: folders of who kept it, tables, a view of somebody.
    let book = own["xl/workbook.xml"].replace(
        "<sheets>",
        &format!("<mc:AlternateContent><mc:Choice><x15ac:absPath url=\"C:\\Users\\{WHO}\\\"/></mc:Choice></mc:AlternateContent><fileSharing userName=\"{WHO}\"/><sheets>"),
    );
    let sheet = own["xl/worksheets/sheet1.xml"].replace(
        "</worksheet>",
        &format!(
            "<extLst><ext><x14:dataValidation><xm:f>\"{WHO}\"</xm:f></x14:dataValidation></ext></extLst></worksheet>"
        ),
    );
    let table = format!(
        "<table id=\"1\" comment=\"{WHO}\"><autoFilter><filterColumn><filters><filter val=\"{WHO}\"/></filters></filterColumn></autoFilter></table>"
    );
    let kept = format!("<p:properties xmlns:p=\"u\"><d owner=\"{WHO}\">{WHO}</d></p:properties>");
    let other = [
        ("xl/workbook.xml", book),
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/tables/table1.xml", table),
        ("customXml/item1.xml", kept),
    ];
    let bytes = with_parts(&bytes, &other);
    let is_told = |text: &str| text.to_lowercase().contains("verzonnen");
    let told = |bytes: &[u8]| {
        parts(bytes).into_iter().filter(|(_, part)| is_told(part)).map(|(name, _)| name).collect::<Vec<_>>()
    };
    for part in [
        "docProps/app.xml",
        "docProps/core.xml",
        "xl/comments1.xml",
        "xl/drawings/drawing1.xml",
        "xl/sharedStrings.xml",
    ] {
        assert!(told(&bytes).iter().any(|name| name == part), "{part} in {:?}", told(&bytes));
    }
    assert!(told(&bytes).iter().any(|name| name.ends_with(".rels")));
    assert!(has_makers(&bytes));
    let clean = with_cells(&bytes, &instead(), None).unwrap();
    assert_eq!(told(&clean), Vec::<String>::new());
    let cells = |bytes: &[u8]| {
        let read = read_bytes(bytes.to_vec(), "a.xlsx", Limits::default());
        let rows: Vec<Vec<String>> =
            read.value[0].all_rows().map(|row| row.cells().map(str::to_owned).collect()).collect();
        rows
    };
    let mut expected = cells(&bytes);
    expected[1][1] = String::new();
    // What a formula made of it goes as well, and another formula keeps what it worked out.
    assert_eq!(expected[1].pop().as_deref(), Some("Jannie Verzonnen heeft ingevuld"));
    expected[1].truncate(3);
    assert_eq!(cells(&clean), expected);
    // Once more there is nothing left to do.
    assert!(!has_makers(&clean));
}

#[test]
fn a_formula_that_has_the_words_itself_and_a_name_that_stands_for_words_are_refused() {
    let bytes = workbook().unwrap();
    let own = parts(&bytes);
    let formula = own["xl/worksheets/sheet1.xml"].replace("A3</f>", &format!("IF(A3=1,\"{WHO}\",A3)</f>"));
    let bytes = with_parts(&bytes, &[("xl/worksheets/sheet1.xml", formula)]);
    assert_eq!(with_cells(&bytes, &instead(), None).err(), Some(Unchangeable::Formula("[PO] E3".to_owned())));
    let named = own["xl/worksheets/sheet1.xml"].replace("A3</f>", "Wie&amp;A3</f>");
    let names = own["xl/workbook.xml"]
        .replace("<definedName ", "<definedName name=\"Wie\">\"iemand\"</definedName><definedName ");
    let bytes = with_parts(&bytes, &[("xl/worksheets/sheet1.xml", named), ("xl/workbook.xml", names)]);
    assert_eq!(with_cells(&bytes, &instead(), None).err(), Some(Unchangeable::Part("definedName".to_owned())));
}

/// LibreOffice writes the quotes around a sheet's name as references.
#[test]
fn names_of_cells_are_read_as_they_are_meant() {
    let bytes = workbook().unwrap();
    let own = parts(&bytes);
    let names = "<definedName name=\"_xlnm.Print_Titles\">&apos;PO per wijk&apos;!$A$1:$A$2</definedName>\
                 <definedName name=\"Sch&#243;len\">&apos;PO&apos;!$A$2</definedName>";
    let book = own["xl/workbook.xml"].replace("<definedName ", &format!("{names}<definedName "));
    let sheet = own["xl/worksheets/sheet1.xml"].replace("A3</f>", "Sch&#xF3;len&amp;A3</f>");
    let bytes = with_parts(&bytes, &[("xl/workbook.xml", book), ("xl/worksheets/sheet1.xml", sheet)]);
    let clean = parts(&with_cells(&bytes, &instead(), None).unwrap());
    assert!(clean["xl/workbook.xml"].contains(names), "{}", clean["xl/workbook.xml"]);
}

#[test]
fn a_formula_in_a_cell_that_goes_becomes_one_that_says_nothing_unless_other_cells_need_it() {
    let bytes = workbook().unwrap();
    let mut instead = instead();
    let sheet = Arc::new(Source { file: "a.xlsx".into(), sheet: Some("PO".into()) });
    instead.put(&Place::at(sheet, 3, 5), "bezoeker \"1\" & <2>");
    let clean = with_cells(&bytes, &instead, None).unwrap();
    let part = &parts(&clean)["xl/worksheets/sheet1.xml"];
    // It stays a formula: Excel keeps a list of them, and mends a workbook where one is missing.
    assert!(part.contains("<f>\"bezoeker \"\"1\"\" &amp; &lt;2>\"</f>") && !part.contains("<f>A3</f>"), "{part}");
    let read = read_bytes(clean, "a.xlsx", Limits::default());
    let row = read.value[0].all_rows().nth(2).unwrap();
    assert_eq!(row.cells().nth(4), Some("bezoeker \"1\" & <2>"));
    for kind in ["shared\" si=\"0", "array"] {
        let formula = format!("<f t=\"{kind}\" ref=\"E3:E4\">A3</f>");
        let common = parts(&bytes)["xl/worksheets/sheet1.xml"].replace("<f>A3</f>", &formula);
        let bytes = with_parts(&bytes, &[("xl/worksheets/sheet1.xml", common)]);
        assert_eq!(with_cells(&bytes, &instead, None).err(), Some(Unchangeable::Formula("[PO] E3".to_owned())));
    }
}

#[test]
fn what_can_t_be_looked_through_is_not_taken_for_clean() {
    assert!(has_makers(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"));
    let ods =
        with_parts(&workbook().unwrap(), &[("mimetype", "application/vnd.oasis.opendocument.spreadsheet".into())]);
    assert!(has_makers(&ods));
    assert!(!has_makers(b"a;b\n1;2\n"));
}
