//! `resultaten.xlsx`: every table as a filterable sheet, with what the columns mean in front.

use std::io::Write;

use anyhow::Result;
use rust_xlsxwriter::{Table as ExcelTable, TableColumn, TableStyle, Workbook, Worksheet};

use super::rows::{self, Filled, Rows};
use super::saved::saved;
use super::sheet::{Style, cover, printed_beside, printed_part, workbook};
use super::table_rows::TableRows;
use crate::base::number::{to_u16, to_u32};
use crate::report::tables::{Cell, Column, Table, Tables, pieces};
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// The widest column, in characters: of wider ones a page holds too few.
const WIDEST: usize = 36;

/// A table with so many rows at most has long texts in more than one line: a sheet that must work out the heights of more rows opens slowly.
const WRAPPED: usize = 5_000;

/// Rows that a sheet of Excel can hold, without the header.
const ROWS: usize = 1_048_575;

/// `resultaten.xlsx`: every result as filterable tables.
pub fn results(dossier: &Dossier, tables: &Tables, out: &mut (dyn Write + Send)) -> Result<()> {
    let w = &dossier.wording;
    let style = Style::of(&dossier.style);
    let title = w.say("workbook-results-title");
    let mut book = workbook(dossier, title.clone())?;
    let mut lines = vec![w.say("workbook-results-how")];
    lines.extend(about(w, tables));
    lines.push(String::new());
    lines.extend(FIGURES.map(|id| w.say(id)));
    cover(dossier, book.add_worksheet(), &style, &title, &lines)?;
    with_tables(dossier, book, tables, &style, out)
}

/// A workbook with a sheet for each table behind those that it has.
pub(super) fn with_tables(
    dossier: &Dossier,
    mut book: Workbook,
    tables: &Tables,
    style: &Style,
    out: &mut (dyn Write + Send),
) -> Result<()> {
    let mut filled = Vec::new();
    for table in &tables.tables {
        let number = book.worksheets().len() + 1;
        let sheet = book.add_worksheet().set_name(table.spec.name)?;
        if table.height() > ROWS {
            // Nothing is cut off in silence: the whole table is in data/.
            let name = [("table", table.spec.name.into())];
            sheet.write_string(0, 0, dossier.wording.say_with("workbook-too-long", &name))?;
            continue;
        }
        head(dossier, sheet, table, style)?;
        filled.push((number, TableRows { dossier, table }));
    }
    let sheets: Vec<Filled> = filled.iter().map(|(number, rows)| (*number, rows as &dyn Rows)).collect();
    rows::add(&saved(&mut book)?, &sheets, out)
}

/// What the figures in the tables mean.
const FIGURES: [&str; 20] = [
    "workbook-figure-score",
    "workbook-figure-bounds",
    "workbook-figure-threshold",
    "workbook-figure-counts",
    "workbook-figure-edge",
    "workbook-figure-way",
    "workbook-figure-status",
    "agreed-figure-state",
    "agreed-figure-amount",
    "follow-up-figure",
    "change-figure",
    "change-figure-crossed",
    "workbook-figure-share",
    "workbook-figure-coverage",
    "sensitivity-figure",
    "question-value-figure-asked",
    "question-value-figure-differs",
    "places-figure-state",
    "places-figure-money",
    "workbook-figure-finding",
];

/// The lines of the cover about the tables: what each of them holds.
pub(super) fn about<'a>(w: &'a Wording, tables: &'a Tables) -> impl Iterator<Item = String> + 'a {
    tables.tables.iter().map(|table| format!("{}: {}", table.spec.name, w.say(table.spec.about)))
}

/// A table as a filterable sheet, with room for its rows.
fn head(dossier: &Dossier, sheet: &mut Worksheet, table: &Table, style: &Style) -> Result<()> {
    let columns = table.spec.columns;
    let heads = columns.iter().map(|c| TableColumn::new().set_header(c.name).set_header_format(&style.head));
    let excel = ExcelTable::new().set_name(format!("tbl_{}", table.spec.name)).set_style(TableStyle::Light1);
    let excel = excel.set_columns(&heads.collect::<Vec<_>>());
    // The library holds every cell of it: it gets one row here, which an Excel table has at least, and the others with their cells.
    sheet.add_table(0, 0, 1, to_u16(columns.len()) - 1, &excel)?;
    let widths = widths(dossier, table)?;
    let shown = |width: &usize| (*width).min(WIDEST) as f64;
    let is_wrapped = table.height() <= WRAPPED && widths.iter().any(|width| *width > WIDEST);
    let indented = style.text.clone().set_indent(1);
    for (column, width) in (0u16..).zip(&widths) {
        sheet.set_column_width(column, shown(width))?;
        // A text keeps off the number before it, which stands at the right of its cell.
        let is_text = columns.get(usize::from(column)).is_some_and(Column::is_text);
        match (is_wrapped, is_text) {
            (true, true) => sheet.set_column_format(column, &indented)?,
            (true, false) => sheet.set_column_format(column, &style.text)?,
            (false, _) => sheet,
        };
    }
    sheet.set_freeze_panes(1, 0)?;
    let (shown, last): (Vec<f64>, u32) = (widths.iter().map(shown).collect(), to_u32(table.height()).max(1));
    // Twice as many pages of a long list are no use to anybody.
    match table.height() <= WRAPPED {
        true => printed_beside(sheet, &shown, last),
        false => printed_part(sheet, shown.into_iter(), last),
    }
}

/// How many characters each column shows at most.
fn widths(dossier: &Dossier, table: &Table) -> Result<Vec<usize>> {
    let mut number = String::new();
    let mut length = |cell: Cell| match cell {
        Cell::Empty => 0,
        Cell::Text(text) => text.chars().take(61).count(),
        Cell::Integer(shown) => shown_length(&mut number, &shown),
        Cell::Decimal(shown) => shown_length(&mut number, &shown),
        Cell::Bool(_) => 3,
    };
    let mut widths: Vec<usize> = table.spec.columns.iter().map(|c| c.name.len() + 3).collect();
    pieces(dossier, table, &mut |piece| {
        let cells = piece.cells()?;
        for row in 0..piece.height() {
            for (column, width) in widths.iter_mut().enumerate() {
                *width = (*width).max(length(cells.get(row, column)));
            }
        }
        Ok(())
    })?;
    Ok(widths)
}

fn shown_length(buffer: &mut String, value: &impl std::fmt::Display) -> usize {
    use std::fmt::Write;
    buffer.clear();
    // Writing to a String can't fail.
    let _ = write!(buffer, "{value}");
    buffer.len()
}
