//! The rows of a table as those of a sheet.

use anyhow::Result;

use super::rows::{Out, Rows};
use crate::base::number::to_u16;
use crate::base::text::glyphs::CELL;
use crate::report::tables::{Cell, Table, pieces};
use crate::report::workbook::sheet::{height, up_to};
use crate::run::dossier::Dossier;

/// The rows of a table.
pub(super) struct TableRows<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) table: &'a Table,
}

impl Rows for TableRows<'_> {
    fn first(&self) -> usize {
        2
    }

    fn last(&self) -> (u16, usize) {
        (to_u16(self.table.spec.columns.len()).saturating_sub(1), self.table.height() + 1)
    }

    fn table(&self) -> Option<&'static str> {
        Some(self.table.spec.name)
    }

    fn write(&self, head: &str, out: &mut Out) -> Result<()> {
        let forms = forms(head, self.table.spec.columns.len());
        let is_tall = forms.iter().any(|form| !form.attribute.is_empty());
        let mut number = 1;
        pieces(self.dossier, self.table, &mut |piece| {
            let cells = piece.cells()?;
            for row in 0..piece.height() {
                number += 1;
                let texts = forms.iter().enumerate().filter_map(|(at, form)| match cells.get(row, at) {
                    Cell::Text(text) => Some((text, form.width)),
                    Cell::Empty | Cell::Bool(_) | Cell::Integer(_) | Cell::Decimal(_) => None,
                });
                out.begin(number, is_tall.then(|| height(texts)))?;
                for (at, form) in forms.iter().enumerate() {
                    cell(out, at, &form.attribute, cells.get(row, at));
                }
                out.end()?;
            }
            Ok(())
        })
    }
}

fn cell(out: &mut Out, column: usize, form: &str, cell: Cell) {
    match cell {
        Cell::Empty => {}
        Cell::Text(words) => out.text(column, form, up_to(words, CELL)),
        // As in the CSV, not Excel's own WAAR and ONWAAR: the same words everywhere.
        Cell::Bool(yes) => out.text(column, form, if yes { "ja" } else { "nee" }),
        Cell::Integer(number) => out.number(column, form, number),
        Cell::Decimal(number) => out.number(column, form, number.ratio().to_f64()),
    }
}

/// The form of the cells of a column.
#[derive(Debug, Clone, PartialEq)]
struct Form {
    /// In characters.
    width: f64,
    /// Its number in the workbook, as an attribute of a cell; blank for the plain one.
    attribute: String,
}

/// The form of each column, as the head of the sheet says.
fn forms(head: &str, count: usize) -> Vec<Form> {
    let mut forms = vec![Form { width: 9.0, attribute: String::new() }; count];
    let value = |part: &str, name: &str| {
        let (_, rest) = part.split_once(&format!(" {name}=\""))?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    let number = |part: &str, name: &str| value(part, name)?.parse::<usize>().ok();
    let columns = head.split_once("<cols>").and_then(|(_, rest)| rest.split_once("</cols>"));
    for column in columns.map_or("", |(columns, _)| columns).split("<col ").skip(1) {
        let part = format!(" {column}");
        let (Some(first), Some(last)) = (number(&part, "min"), number(&part, "max")) else { continue };
        let width = value(&part, "width").and_then(|width| width.parse().ok()).unwrap_or(9.0);
        let attribute = number(&part, "style").map(|style| format!(" s=\"{style}\"")).unwrap_or_default();
        let form = Form { width, attribute };
        forms.iter_mut().take(last).skip(first.saturating_sub(1)).for_each(|known| *known = form.clone());
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_has_the_form_of_its_column() {
        let head = "<cols><col min=\"1\" max=\"2\" width=\"9\" customWidth=\"1\"/><col min=\"3\" max=\"3\" width=\"36\" style=\"4\"/></cols>";
        let found: Vec<_> = forms(head, 4).into_iter().map(|form| (form.width, form.attribute)).collect();
        assert_eq!(
            found,
            [(9.0, ""), (9.0, ""), (36.0, " s=\"4\""), (9.0, "")].map(|(width, form)| (width, form.to_owned()))
        );
        assert_eq!(forms("<sheetData>", 1).len(), 1);
    }
}
