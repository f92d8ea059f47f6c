//! `resultaten.xlsx`: every table as a filterable sheet, with what the columns mean in front.

use anyhow::Result;
use rust_xlsxwriter::{Table as ExcelTable, TableColumn, TableStyle, Worksheet};

use super::sheet::{Style, artifact, cover, fitting, workbook};
use crate::report::Artifact;
use crate::report::tables::{Cell, Table, Tables};
use crate::run::dossier::Dossier;

/// Rows that a sheet of Excel can hold, without the header.
const ROWS: usize = 1_048_575;

/// Every result as filterable tables.
pub fn results(dossier: &Dossier, tables: &Tables) -> Result<Vec<Artifact>> {
    let w = &dossier.wording;
    let style = Style::new();
    let title = w.say("workbook-results-title");
    let mut book = workbook(dossier, title.clone())?;
    let mut lines = vec![w.say("workbook-results-how")];
    lines.extend(tables.tables.iter().map(|t| format!("{}: {}", t.spec.name, about(dossier, t))));
    lines.push(String::new());
    lines.extend(FIGURES.map(|id| w.say(id)));
    cover(dossier, book.add_worksheet(), &style, &title, &lines)?;
    for table in &tables.tables {
        let sheet = book.add_worksheet().set_name(table.spec.name)?;
        fill(dossier, sheet, table, &style)?;
    }
    Ok(vec![artifact("resultaten.xlsx", &mut book)?])
}

/// What the figures in the tables mean.
const FIGURES: [&str; 15] = [
    "workbook-figure-score",
    "workbook-figure-bounds",
    "workbook-figure-threshold",
    "workbook-figure-counts",
    "workbook-figure-edge",
    "workbook-figure-way",
    "workbook-figure-status",
    "change-figure",
    "change-figure-crossed",
    "workbook-figure-share",
    "workbook-figure-coverage",
    "sensitivity-figure",
    "question-value-figure-asked",
    "question-value-figure-differs",
    "workbook-figure-finding",
];

fn about(dossier: &Dossier, table: &Table) -> String {
    let w = &dossier.wording;
    match table.spec.name {
        "scholen" => w.say("workbook-table-schools"),
        "indicatoren" => w.say("workbook-table-indicators"),
        "antwoorden" => w.say("workbook-table-answers"),
        "uitslagen" => w.say("workbook-table-verdicts"),
        "schooluitslagen" => w.say("workbook-table-school-verdicts"),
        "gesprekspunten" => w.say("workbook-table-topics"),
        "veranderingen" => w.say("change-table"),
        "dekking" => w.say("workbook-table-coverage"),
        "ontheffingen" => w.say("workbook-table-waivers"),
        "gevoeligheid" => w.say("sensitivity-table"),
        "vragenlast" => w.say("question-value-table"),
        _ => w.say("workbook-table-findings"),
    }
}

/// A table as a filterable sheet.
pub(super) fn fill(dossier: &Dossier, sheet: &mut Worksheet, table: &Table, style: &Style) -> Result<()> {
    let columns = table.spec.columns;
    let last_column = columns.len() as u16 - 1;
    if table.height() > ROWS {
        // Nothing is cut off in silence: the whole table is in data/.
        let name = [("table", table.spec.name.into())];
        sheet.write_string(0, 0, dossier.wording.say_with("workbook-too-long", &name))?;
        return Ok(());
    }
    let mut widths: Vec<usize> = columns.iter().map(|c| c.name.len() + 3).collect();
    for row in 0..table.height() {
        let at = row as u32 + 1;
        for (column, width) in (0u16..).zip(&mut widths) {
            let length = write(sheet, at, column, table.cell(row, column as usize))?;
            *width = (*width).max(length);
        }
    }
    let heads = columns.iter().map(|c| TableColumn::new().set_header(c.name).set_header_format(&style.head));
    let excel = ExcelTable::new().set_name(format!("tbl_{}", table.spec.name)).set_style(TableStyle::Light1);
    let excel = excel.set_columns(&heads.collect::<Vec<_>>());
    // An Excel table has at least one row below its header.
    sheet.add_table(0, 0, table.height().max(1) as u32, last_column, &excel)?;
    for (column, width) in (0u16..).zip(widths) {
        sheet.set_column_width(column, width.min(60) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?.set_landscape().set_repeat_rows(0, 0)?;
    Ok(())
}

/// Writes one cell; gives how many characters it shows.
fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: Cell) -> Result<usize> {
    Ok(match cell {
        Cell::Empty => 0,
        Cell::Text(text) => {
            sheet.write_string(row, column, fitting(text))?;
            text.chars().take(61).count()
        }
        Cell::Integer(number) => {
            sheet.write_number(row, column, number as f64)?;
            number.to_string().len()
        }
        Cell::Decimal(number) => {
            sheet.write_number(row, column, number.ratio().to_f64())?;
            number.to_string().len()
        }
        Cell::Bool(yes) => {
            // As in the CSV, not Excel's own WAAR and ONWAAR: the same words everywhere.
            sheet.write_string(row, column, if yes { "ja" } else { "nee" })?;
            3
        }
    })
}
