//! The form that the program makes for a school, filled in. In: the rows of one school. Out: bytes. Must not know: other files.
//!
//! A stand-in, until the library's own form is there: the long shape, with who and when above the header.

use anyhow::Result;
use rust_xlsxwriter::{ExcelDateTime, Format};

use crate::answers::Row;
use crate::book;
use crate::paper::Desk;
use crate::world::year_name;

/// The header of the answers.
const COLUMNS: [&str; 6] = ["vestigingsnummer", "indicator", "vraag", "vorig_jaar", "antwoord", "toelichting"];

/// The bytes of the form.
pub fn write(desk: &Desk, rows: &[Row]) -> Result<Vec<u8>> {
    let (school, norm) = desk.first(rows)?;
    let mut book = book::new(desk.year)?;
    let sheet = book.add_worksheet().set_name("Vragen")?;
    let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("dd-mm-yyyy"));
    let year = year_name(desk.year);
    let above = [
        ("School", school.name.as_str()),
        ("Vestigingsnummer", &school.id),
        ("Schooljaar", &year),
        ("Ingevuld door", &rows[0].by),
        ("Functie", rows[0].role),
    ];
    for (line, (label, value)) in (0..).zip(above) {
        sheet.write_with_format(line, 0, label, &bold)?.write(line, 1, value)?;
    }
    let (y, m, d) = rows[0].date;
    sheet.write_with_format(5, 0, "Datum", &bold)?;
    sheet.write_datetime_with_format(5, 1, ExcelDateTime::from_ymd(y, m, d)?, &day)?;
    for (column, header) in (0..).zip(COLUMNS) {
        sheet.write_with_format(7, column, header, &bold)?;
    }
    for (line, row) in (8..).zip(rows) {
        let question = norm.standards.iter().flat_map(|s| &s.indicators).find(|i| i.id == row.indicator);
        let question = question.map_or("", |i| i.text.as_str());
        for (column, text) in (0..).zip([&row.school, row.indicator.as_str(), question, "", &row.answer, row.note]) {
            if !text.is_empty() {
                sheet.write(line, column, text)?;
            }
        }
    }
    sheet.set_column_width(2, 80)?.set_column_width(5, 60)?;
    Ok(book.save_to_buffer()?)
}
