//! The package for Power BI and PostgreSQL, `powerbi/`: the star as CSV and Parquet, a script that loads it, the semantic model, and a dictionary of measures.
//!
//! In: the tables, and the figures of the reports to check them with. Out: artifacts. `measure` is the one list of measures, `tables::star` the one description of
//! the star: SQL, TMDL and dictionary are written from them. Must not know: what a school said.

mod control;
mod dictionary;
mod measure;
mod project;
mod sql;
mod tmdl;

use anyhow::Result;

use super::turns::for_each;
use super::{Artifact, Sink};
use crate::report::tables::Tables;
use crate::report::tables::star::{STAR, Star, write_control};
use crate::run::dossier::Dossier;

/// The folder of the package.
const FOLDER: &str = "powerbi";

/// Every file of the package.
///
/// # Errors
/// A file can't be made, or the sink fails.
pub(super) fn each(dossier: &Dossier, tables: &Tables, sink: &dyn Sink) -> Result<()> {
    let star = Star::new(dossier, tables)?;
    for_each(dossier, &STAR, |table| {
        let path = |extension: &str| format!("{FOLDER}/{}.{extension}", table.name);
        sink.stream(&path("csv"), &mut |csv| {
            sink.stream(&path("parquet"), &mut |parquet| star.write(table, csv, parquet))
        })
    })?;
    let mut control = Vec::new();
    write_control(&control::values(dossier), &mut control)?;
    let put = |path: &str, bytes: Vec<u8>| sink.put(Artifact::new(format!("{FOLDER}/{path}"), bytes));
    put("controle.csv", control)?;
    put("postgres.sql", sql::script().into_bytes())?;
    put("measures.csv", dictionary::csv(&dossier.wording)?)?;
    put("measures.md", dictionary::markdown(&dossier.wording).into_bytes())?;
    project::files(dossier).into_iter().try_for_each(|(path, text)| put(&path, text.into_bytes()))
}

#[cfg(test)]
mod tests;
