//! A wide workbook: one row per school, one column per indicator, as a board keeps it beside its own lists. In: the rows of a board with schools
//! in one sector. Out: bytes. Must not know: other files.
//!
//! Above the header stand the board's name and a title. Levels and numbers are numbers, dates are dates. There is no room for explanations.

use anyhow::Result;
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet};

use crate::answers::Row;
use crate::book;
use crate::paper::{Sources, submissions};
use crate::world::year_name;

/// The columns before those of the indicators.
const LEAD: [&str; 5] = ["Vestigingsnummer", "School", "Ingevuld door", "Functie", "Datum"];
/// The row of the header, from 0.
const HEADER: u32 = 3;

/// The bytes of the workbook.
pub(crate) fn write(sources: &Sources, rows: &[Row]) -> Result<Vec<u8>> {
    let (school, norm) = sources.first(rows)?;
    let mut book = book::new(sources.year)?;
    let sheet = book.add_worksheet().set_name("Zelfevaluatie")?;
    let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("dd-mm-yyyy"));
    sheet.write_with_format(0, 0, sources.model.world.boards[school.board].name.as_str(), &bold)?;
    sheet.write(1, 0, format!("Zelfevaluatie basisondersteuning {}", year_name(sources.year)))?;
    let mut columns: Vec<&str> = norm.standards.iter().flat_map(|s| &s.indicators).map(|i| i.id.as_str()).collect();
    // A column for a question that the norm does not have.
    for row in rows {
        if !columns.contains(&row.indicator.as_str()) {
            columns.push(&row.indicator);
        }
    }
    for (column, header) in (0..).zip(LEAD.iter().chain(&columns)) {
        sheet.write_with_format(HEADER, column, *header, &bold)?;
    }
    for (line, submission) in (HEADER + 1..).zip(submissions(rows)) {
        let first = &submission[0];
        let name = sources.school(&first.school).map_or("", |s| s.name.as_str());
        for (column, text) in (0..).zip([first.school.as_str(), name, &first.by, first.role]) {
            sheet.write(line, column, text)?;
        }
        let (year, month, date) = first.date;
        sheet.write_datetime_with_format(line, 4, ExcelDateTime::from_ymd(year, month, date)?, &day)?;
        for (column, id) in (LEAD.len() as u16..).zip(&columns) {
            if let Some(row) = submission.iter().find(|row| row.indicator == *id) {
                answer(sheet, line, column, &row.answer)?;
            }
        }
    }
    sheet.set_freeze_panes(HEADER + 1, 2)?.set_column_width(1, 32)?;
    Ok(book.save_to_buffer()?)
}

/// An answer as Excel keeps it when somebody types it: a whole number is a number.
fn answer(sheet: &mut Worksheet, line: u32, column: u16, text: &str) -> Result<()> {
    match text.parse::<u32>() {
        _ if text.is_empty() => {}
        Ok(number) => drop(sheet.write(line, column, number)?),
        Err(_) => drop(sheet.write(line, column, text)?),
    }
    Ok(())
}
