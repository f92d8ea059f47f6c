//! `resultaten.json`: the results for other programs, with the schema that describes it.
//!
//! In: the norms, and the tables as they are. Out: one JSON file, a record a line, written as the rows are read, so that a country does not fill the memory; and
//! `resultaten-1.schema.json` beside it. The names of fields are the columns of the tables and the figures are theirs: nothing is worked out here. Must not know: polars.
//!
//! The first number of `formaatversie` goes up where a field goes or means something else, and the schema then has another name; the second where one comes along.

mod norms;
mod record;

use std::io::Write;

use anyhow::{Context, Result};

use super::{Artifact, Sink};
use crate::report::tables::{Spec, Tables, column, pieces};
use crate::run::dossier::Dossier;
use record::Record;

/// The file.
const FILE: &str = "resultaten.json";
/// The schema, as it is published in `docs/schema`.
const SCHEMA: &str = include_str!("../../../docs/schema/resultaten-1.schema.json");
/// Its name beside the file.
const SCHEMA_FILE: &str = "resultaten-1.schema.json";
/// Name and version of the format.
const FORMAT: (&str, &str) = ("sop-resultaten", "1.0");

/// The tables that it holds, in order; answers stand in `data/antwoorden`, under the same keys.
const LISTS: [&Spec; 5] =
    [&column::SCHOOLS, &column::SCHOOL_VERDICTS, &column::VERDICTS, &column::TOPICS, &column::COVERAGE];

/// The file and its schema.
pub(super) fn each(dossier: &Dossier, tables: &Tables, sink: &dyn Sink) -> Result<()> {
    sink.put(Artifact::new(SCHEMA_FILE, SCHEMA))?;
    sink.stream(FILE, &mut |out| write(dossier, tables, out))
}

fn write(dossier: &Dossier, tables: &Tables, out: &mut (dyn Write + Send)) -> Result<()> {
    head(dossier, out)?;
    let norms = norms::records(dossier);
    let lines = norms.iter().map(serde_json::to_vec).collect::<Result<Vec<_>, _>>()?;
    out.write_all(b",\n\"normen\": [")?;
    for (at, line) in lines.iter().enumerate() {
        out.write_all(if at > 0 { b",\n" } else { b"\n" })?;
        out.write_all(line)?;
    }
    out.write_all(b"\n]")?;
    for spec in LISTS {
        list(dossier, tables, spec, out)?;
    }
    Ok(out.write_all(b"\n}\n")?)
}

/// What the file is, and what it was made from.
fn head(dossier: &Dossier, out: &mut (dyn Write + Send)) -> Result<()> {
    let facts = [
        ("$schema", SCHEMA_FILE.to_owned()),
        ("formaat", FORMAT.0.to_owned()),
        ("formaatversie", FORMAT.1.to_owned()),
        ("programmaversie", env!("CARGO_PKG_VERSION").to_owned()),
        ("samenwerkingsverband", dossier.partnership.clone()),
        ("schooljaar", dossier.year.to_string()),
        ("peildatum", dossier.date.to_string()),
        ("taal", dossier.wording.language().tag().to_owned()),
    ];
    for (at, (name, value)) in facts.iter().enumerate() {
        out.write_all(if at > 0 { b",\n" } else { b"{\n" })?;
        write!(out, "\"{name}\": {}", serde_json::to_string(value)?)?;
    }
    Ok(())
}

/// The rows of a table, each a record on a line of its own.
fn list(dossier: &Dossier, tables: &Tables, spec: &'static Spec, out: &mut (dyn Write + Send)) -> Result<()> {
    let table = tables.get(spec.name).with_context(|| format!("table {} is not there", spec.name))?;
    write!(out, ",\n\"{}\": [", spec.name)?;
    let record = Record::of(spec, dossier);
    let mut is_first = true;
    let (mut line, mut id) = (Vec::new(), String::new());
    pieces(dossier, table, &mut |piece| {
        let cells = piece.cells()?;
        for row in 0..piece.height() {
            line.clear();
            line.extend_from_slice(if is_first { b"\n" } else { b",\n" });
            is_first = false;
            record.write(&cells, row, &mut id, &mut line)?;
            out.write_all(&line)?;
        }
        Ok(())
    })?;
    Ok(out.write_all(b"\n]")?)
}

#[cfg(test)]
mod tests;
