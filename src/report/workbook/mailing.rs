//! `verzendlijst.xlsx`: what goes to whom, with a column to tick off.

use anyhow::{Context, Result};

use super::sheet::{Style, artifact, cover, fitting, height, printed_part, workbook};
use crate::base::number::{to_u16, to_u32};
use crate::report::Artifact;
use crate::report::tables::{Cell, Table};
use crate::run::dossier::Dossier;

/// The columns from left to right with their widths, in characters: first those that people tick off by, which a page holds in letters that can be read.
const COLUMNS: [(&str, f64); 15] = [
    ("soort", 14.0),
    ("nummer", 12.0),
    ("naam", 34.0),
    ("bevoegd_gezag", 34.0),
    ("email", 38.0),
    ("status", 56.0),
    ("verstuurd_op", 14.0),
    ("scholen", 9.0),
    ("bestand", 56.0),
    ("bytes", 11.0),
    ("sha256", 14.0),
    ("concept", 44.0),
    ("bijlagen", 64.0),
    ("sha256_bijlagen", 17.0),
    ("uitgave", 9.0),
];
/// What people fill in.
const SENT: &str = "verstuurd_op";

/// The list on a sheet of its own, behind what it is.
pub(crate) fn mailing(dossier: &Dossier, table: &Table) -> Result<Artifact> {
    let w = &dossier.wording;
    let style = Style::of(&dossier.style);
    let title = w.say("handout-list-title");
    let mut book = workbook(dossier, title.clone())?;
    cover(dossier, book.add_worksheet(), &style, &title, &[w.say("handout-table"), w.say("handout-list-use")])?;
    let sheet = book.add_worksheet().set_name(w.say("handout-list-sheet"))?;
    let last = to_u16(COLUMNS.len().saturating_sub(1));
    // Up to there it is printed: on paper nobody can look into a cell.
    let sent = COLUMNS.iter().position(|(name, _)| *name == SENT).map_or(0, to_u16);
    for (at, (name, width)) in (0u16..).zip(COLUMNS) {
        let column = table.spec.columns.iter().position(|column| column.name == name);
        let column = column.with_context(|| format!("the list has no column {name}"))?;
        let words = if at <= sent { &style.wrap } else { &style.line };
        sheet.set_column_width(at, width)?.write_string_with_format(0, at, name, &style.head)?;
        for (line, row) in (1u32..).zip(0..table.height()) {
            match table.cell(row, column) {
                _ if name == SENT => sheet.write_blank(line, at, &style.room_date)?,
                Cell::Empty => sheet.write_blank(line, at, &style.line)?,
                Cell::Text(text) => sheet.write_string_with_format(line, at, fitting(text), words)?,
                // Counts, far below what a float holds exactly.
                Cell::Integer(number) => sheet.write_number_with_format(line, at, number as f64, &style.count)?,
                Cell::Decimal(number) => sheet.write_string_with_format(line, at, number.to_string(), &style.line)?,
                Cell::Bool(yes) => {
                    sheet.write_string_with_format(line, at, if yes { "ja" } else { "nee" }, &style.line)?
                }
            };
        }
    }
    for (line, row) in (1u32..).zip(0..table.height()) {
        let texts = (0..table.spec.columns.len()).filter_map(|column| {
            let name = table.spec.columns.get(column)?.name;
            let (at, (_, width)) = COLUMNS.iter().enumerate().find(|(_, (known, _))| *known == name)?;
            match table.cell(row, column) {
                Cell::Text(text) if to_u16(at) <= sent => Some((text, *width)),
                Cell::Text(_) | Cell::Empty | Cell::Integer(_) | Cell::Decimal(_) | Cell::Bool(_) => None,
            }
        });
        sheet.set_row_height(line, height(texts))?;
    }
    printed_part(sheet, COLUMNS.iter().map(|(_, width)| *width), to_u32(table.height()).max(1))?;
    sheet.set_freeze_panes(1, 3)?.autofilter(0, 0, to_u32(table.height()), last)?;
    book.worksheet_from_index(1)?.set_active(true);
    artifact("verzendlijst.xlsx", &mut book)
}
