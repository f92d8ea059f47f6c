//! A row of a table as a JSON object.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use anyhow::Result;

use crate::report::tables::column::{self, keys};
use crate::report::tables::{Cell, Cells, Column, Spec};
use crate::run::dossier::Dossier;

/// How the rows of a table become objects: the id first, then every column.
pub(super) struct Record<'a> {
    spec: &'static Spec,
    /// Where the columns of the key stand.
    key: Vec<usize>,
    /// `,"naam":` of each column.
    names: Vec<String>,
    /// The agreements of topics, by the id of the record: people number agreements as they like, also with what stands between two of them in the table.
    agreements: BTreeMap<String, Vec<&'a str>>,
}

/// The column with the agreements of a topic.
const AGREEMENTS: &str = "afspraken";

/// Whether a column is a list in the record.
pub(super) fn is_list(column: &Column) -> bool {
    matches!(column.name, "kortste_weg" | "kortste_weg_naar" | AGREEMENTS)
}

/// The agreements of the topics of the run's year, by the id of their records.
fn agreements(dossier: &Dossier) -> BTreeMap<String, Vec<&str>> {
    let year = dossier.year.to_string();
    let ids = |own: &[usize]| own.iter().map(|at| dossier.agreements[*at].id.as_str()).collect();
    dossier.topics.iter().map(|topic| (format!("{year}/{}", topic.id), ids(&topic.agreements))).collect()
}

impl<'a> Record<'a> {
    pub(super) fn of(spec: &'static Spec, dossier: &'a Dossier) -> Record<'a> {
        let place = |name: &&str| spec.columns.iter().position(|column| column.name == *name);
        Record {
            spec,
            key: keys(spec.name).primary.iter().filter_map(place).collect(),
            names: spec.columns.iter().map(|column| format!(",\"{}\":", column.name)).collect(),
            agreements: if spec.name == column::TOPICS.name { agreements(dossier) } else { BTreeMap::new() },
        }
    }

    /// Writes one row; `id` is room for its id, which is used again.
    pub(super) fn write(&self, cells: &Cells, row: usize, id: &mut String, out: &mut Vec<u8>) -> Result<()> {
        out.extend_from_slice(b"{\"id\":");
        id.clear();
        self.id(cells, row, id)?;
        serde_json::to_writer(&mut *out, id)?;
        for (at, (column, name)) in self.spec.columns.iter().zip(&self.names).enumerate() {
            out.extend_from_slice(name.as_bytes());
            match column.name {
                AGREEMENTS => {
                    serde_json::to_writer(&mut *out, self.agreements.get(id.as_str()).map_or(&[][..], Vec::as_slice))?;
                }
                _ => write_cell(column, cells.get(row, at), out)?,
            }
        }
        out.push(b'}');
        Ok(())
    }

    /// The columns of the key with `/` between them: the same over runs and versions of the program.
    fn id(&self, cells: &Cells, row: usize, out: &mut String) -> Result<()> {
        for (at, column) in self.key.iter().enumerate() {
            out.push_str(if at > 0 { "/" } else { "" });
            match cells.get(row, *column) {
                Cell::Text(text) => out.push_str(text),
                Cell::Integer(number) => write!(out, "{number}")?,
                Cell::Decimal(number) => write!(out, "{number}")?,
                Cell::Bool(yes) => write!(out, "{yes}")?,
                Cell::Empty => {}
            }
        }
        Ok(())
    }
}

fn write_cell(column: &Column, cell: Cell, out: &mut Vec<u8>) -> Result<()> {
    if is_list(column) {
        return list(column, cell, out);
    }
    match cell {
        Cell::Empty => out.extend_from_slice(b"null"),
        Cell::Text(text) => serde_json::to_writer(&mut *out, text)?,
        Cell::Integer(number) => write!(out, "{number}")?,
        Cell::Decimal(number) => write!(out, "{number}")?,
        Cell::Bool(yes) => out.extend_from_slice(if yes { b"true" } else { b"false" }),
    }
    Ok(())
}

/// What is a list in one cell of a table, with a blank between: levels as numbers, ids of questions as texts.
fn list(column: &Column, cell: Cell, out: &mut Vec<u8>) -> Result<()> {
    let text = match cell {
        Cell::Text(text) => text,
        Cell::Empty | Cell::Integer(_) | Cell::Decimal(_) | Cell::Bool(_) => "",
    };
    let parts: Vec<&str> = if text.is_empty() { Vec::new() } else { text.split(' ').collect() };
    match column.name {
        "kortste_weg_naar" => {
            let levels = parts.iter().map(|part| part.parse()).collect::<Result<Vec<i64>, _>>()?;
            serde_json::to_writer(&mut *out, &levels)?;
        }
        _ => serde_json::to_writer(&mut *out, &parts)?,
    }
    Ok(())
}
