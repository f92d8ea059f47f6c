//! A row of a table as a JSON object.

use anyhow::Result;

use crate::report::tables::column::keys;
use crate::report::tables::{Cell, Column, Spec};

/// How the rows of a table become objects: the id first, then every column.
pub(super) struct Record {
    spec: &'static Spec,
    /// Where the columns of the key stand.
    key: Vec<usize>,
    /// `,"naam":` of each column.
    names: Vec<String>,
}

/// What stands between the parts of a list in the text of a column.
pub(super) fn parted(column: &Column) -> Option<&'static str> {
    match column.name {
        "kortste_weg" | "kortste_weg_naar" => Some(" "),
        "afspraken" => Some(", "),
        _ => None,
    }
}

impl Record {
    pub(super) fn of(spec: &'static Spec) -> Record {
        let place = |name: &&str| spec.columns.iter().position(|column| column.name == *name);
        Record {
            spec,
            key: keys(spec.name).primary.iter().filter_map(place).collect(),
            names: spec.columns.iter().map(|column| format!(",\"{}\":", column.name)).collect(),
        }
    }

    /// Writes one row.
    pub(super) fn write(&self, cells: &crate::report::tables::Cells, row: usize, out: &mut Vec<u8>) -> Result<()> {
        out.extend_from_slice(b"{\"id\":");
        serde_json::to_writer(&mut *out, &self.id(cells, row))?;
        for (at, (column, name)) in self.spec.columns.iter().zip(&self.names).enumerate() {
            out.extend_from_slice(name.as_bytes());
            write(column, cells.get(row, at), out)?;
        }
        out.push(b'}');
        Ok(())
    }

    /// The columns of the key with `/` between them: the same over runs and versions of the program.
    fn id(&self, cells: &crate::report::tables::Cells, row: usize) -> String {
        let parts = self.key.iter().map(|at| match cells.get(row, *at) {
            Cell::Text(text) => text.to_owned(),
            Cell::Integer(number) => number.to_string(),
            Cell::Decimal(number) => number.to_string(),
            Cell::Bool(yes) => yes.to_string(),
            Cell::Empty => String::new(),
        });
        parts.collect::<Vec<_>>().join("/")
    }
}

fn write(column: &Column, cell: Cell, out: &mut Vec<u8>) -> Result<()> {
    if let Some(between) = parted(column) {
        return list(column, cell, between, out);
    }
    match cell {
        Cell::Empty => out.extend_from_slice(b"null"),
        Cell::Text(text) => serde_json::to_writer(&mut *out, text)?,
        Cell::Integer(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Cell::Decimal(number) => out.extend_from_slice(number.to_string().as_bytes()),
        Cell::Bool(yes) => out.extend_from_slice(if yes { b"true" } else { b"false" }),
    }
    Ok(())
}

/// What is a list in one cell of a table: levels as numbers, ids as texts.
fn list(column: &Column, cell: Cell, between: &str, out: &mut Vec<u8>) -> Result<()> {
    let text = match cell {
        Cell::Text(text) => text,
        Cell::Empty | Cell::Integer(_) | Cell::Decimal(_) | Cell::Bool(_) => "",
    };
    let parts: Vec<&str> = if text.is_empty() { Vec::new() } else { text.split(between).collect() };
    match column.name {
        "kortste_weg_naar" => {
            let levels = parts.iter().map(|part| part.parse()).collect::<Result<Vec<i64>, _>>()?;
            serde_json::to_writer(&mut *out, &levels)?;
        }
        _ => serde_json::to_writer(&mut *out, &parts)?,
    }
    Ok(())
}
