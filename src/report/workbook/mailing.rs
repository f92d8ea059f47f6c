//! `verzendlijst.xlsx`: what goes to whom, with a column to tick off.

use anyhow::Result;

use super::sheet::{Style, artifact, cover, fitting, printed, workbook};
use crate::base::number::{to_u16, to_u32};
use crate::report::Artifact;
use crate::report::tables::{Cell, Table};
use crate::run::dossier::Dossier;

/// Widths of the columns, in characters.
const WIDTHS: [f64; 15] = [14.0, 12.0, 34.0, 34.0, 38.0, 9.0, 56.0, 11.0, 14.0, 44.0, 64.0, 17.0, 9.0, 60.0, 14.0];

/// The list on a sheet of its own, behind what it is.
pub(crate) fn mailing(dossier: &Dossier, table: &Table) -> Result<Artifact> {
    let w = &dossier.wording;
    let style = Style::new();
    let title = w.say("handout-list-title");
    let mut book = workbook(dossier, title.clone())?;
    cover(dossier, book.add_worksheet(), &style, &title, &[w.say("handout-table"), w.say("handout-list-use")])?;
    let sheet = printed(book.add_worksheet().set_name(w.say("handout-list-sheet"))?)?;
    let columns = table.spec.columns;
    let last = to_u16(columns.len().saturating_sub(1));
    for ((at, column), width) in (0u16..).zip(columns).zip(WIDTHS) {
        sheet.set_column_width(at, width)?.write_string_with_format(0, at, column.name, &style.head)?;
        for (line, row) in (1u32..).zip(0..table.height()) {
            match table.cell(row, usize::from(at)) {
                _ if at == last => sheet.write_blank(line, at, &style.room_date)?,
                Cell::Empty => sheet.write_blank(line, at, &style.line)?,
                Cell::Text(text) => sheet.write_string_with_format(line, at, fitting(text), &style.line)?,
                // Counts, far below what a float holds exactly.
                Cell::Integer(number) => sheet.write_number_with_format(line, at, number as f64, &style.count)?,
                Cell::Decimal(number) => sheet.write_string_with_format(line, at, number.to_string(), &style.line)?,
                Cell::Bool(yes) => {
                    sheet.write_string_with_format(line, at, if yes { "ja" } else { "nee" }, &style.line)?
                }
            };
        }
    }
    sheet.set_freeze_panes(1, 3)?.autofilter(0, 0, to_u32(table.height()), last)?;
    book.worksheet_from_index(1)?.set_active(true);
    artifact("verzendlijst.xlsx", &mut book)
}
