//! A row of a table as a JSON object.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::report::tables::column::{self, keys};
use crate::report::tables::{Cell, Column, Spec};
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

    /// Writes one row.
    pub(super) fn write(&self, cells: &crate::report::tables::Cells, row: usize, out: &mut Vec<u8>) -> Result<()> {
        out.extend_from_slice(b"{\"id\":");
        let id = self.id(cells, row);
        serde_json::to_writer(&mut *out, &id)?;
        for (at, (column, name)) in self.spec.columns.iter().zip(&self.names).enumerate() {
            out.extend_from_slice(name.as_bytes());
            match column.name {
                AGREEMENTS => {
                    serde_json::to_writer(&mut *out, self.agreements.get(&id).map_or(&[][..], Vec::as_slice))?;
                }
                _ => write(column, cells.get(row, at), out)?,
            }
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
    if is_list(column) {
        return list(column, cell, out);
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
