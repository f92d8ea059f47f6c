//! The tables as files: `data/*.csv`, `data/*.parquet` and `bevindingen.csv`, and what other programs read beside them: `resultaten.json`, `data/datapackage.json`.
//!
//! In: tables. Out: one artifact per table and format. Must not know: what the columns mean.

use anyhow::Result;

use super::turns::for_each;
use super::{Artifact, Sink, json, package};
use crate::report::tables::{Table, Tables, whole};
use crate::run::dossier::Dossier;

/// The findings at the top of the folder: whoever handed in a file looks for them first, and need not know of `data/`.
pub fn findings(dossier: &Dossier, table: &Table) -> Result<Artifact> {
    Ok(Artifact::new(format!("{}.csv", table.spec.name), whole(dossier, table)?.csv()?))
}

/// Every table as CSV for people and Parquet for programs, side by side, piece by piece.
pub fn each(dossier: &Dossier, tables: &Tables, sink: &dyn Sink) -> Result<()> {
    sink.put(package::describe(dossier)?)?;
    json::each(dossier, tables, sink)?;
    for_each(dossier, &tables.tables, |table| {
        let path = |extension: &str| format!("data/{}.{extension}", table.spec.name);
        sink.stream(&path("csv"), &mut |csv| {
            sink.stream(&path("parquet"), &mut |parquet| table.write(dossier, csv, parquet))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tables::{self, column};
    use crate::run::fixture;
    use crate::wording::Language;

    #[test]
    fn every_table_is_there_twice_and_the_findings_at_the_top_too() {
        let dossier = fixture::dossier(Language::Nl);
        let tables = tables::build(&dossier).unwrap();
        let made = std::sync::Mutex::new(Vec::new());
        let keep = |file| {
            made.lock().unwrap().push(file);
            Ok(())
        };
        each(&dossier, &tables, &keep).unwrap();
        let mut files: Vec<Artifact> = made.into_inner().unwrap();
        files.push(findings(&dossier, tables.findings().unwrap()).unwrap());
        let mut paths: Vec<_> = files.iter().map(|file| file.path.clone()).collect();
        let mut expected: Vec<_> = column::ALL
            .iter()
            .flat_map(|spec| [format!("data/{}.csv", spec.name), format!("data/{}.parquet", spec.name)])
            .chain(["bevindingen.csv", "data/datapackage.json"].map(str::to_owned))
            .chain(["resultaten.json", "resultaten-1.schema.json"].map(str::to_owned))
            .collect();
        paths.sort();
        expected.sort();
        assert_eq!(paths, expected);
        let bytes = |path: &str| &files.iter().find(|file| file.path == path).unwrap().bytes;
        assert_eq!(bytes("bevindingen.csv"), bytes("data/bevindingen.csv"));
        assert!(files.iter().all(|file| !file.bytes.is_empty()));
    }

    #[test]
    fn findings_of_which_only_the_number_is_held_are_all_in_their_file() {
        let dossier = fixture::dossier(Language::Nl);
        let (held, not) = (tables::build(&dossier).unwrap(), tables::build_holding(&dossier, 0).unwrap());
        let [held, not] = [&held, &not].map(|tables| tables.findings().unwrap());
        assert!(not.csv().is_err(), "never without its rows");
        assert_eq!(findings(&dossier, not).unwrap(), findings(&dossier, held).unwrap());
    }
}
