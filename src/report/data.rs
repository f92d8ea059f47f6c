//! The tables as files: `data/*.csv`, `data/*.parquet` and `bevindingen.csv`.
//!
//! In: tables. Out: one artifact per table and format. Must not know: what the columns mean.

use anyhow::Result;
use rayon::prelude::*;

use super::Artifact;
use crate::report::tables::{Table, Tables, column};

/// The findings at the top of the folder: whoever handed in a file looks for them first, and need not know of `data/`.
pub fn findings(tables: &Tables) -> Result<Vec<Artifact>> {
    let table = tables.tables.iter().filter(|table| table.spec.name == column::FINDINGS.name);
    table.map(|table| Ok(Artifact::new(format!("{}.csv", table.spec.name), table.csv()?))).collect()
}

/// Every table as CSV for people and Parquet for programs.
pub fn render(tables: &Tables) -> Result<Vec<Artifact>> {
    let files: Vec<Vec<Artifact>> = tables.tables.par_iter().map(files).collect::<Result<_>>()?;
    Ok(files.into_iter().flatten().collect())
}

fn files(table: &Table) -> Result<Vec<Artifact>> {
    let name = table.spec.name;
    let (csv, parquet) = rayon::join(|| table.csv(), || table.parquet());
    Ok(vec![Artifact::new(format!("data/{name}.csv"), csv?), Artifact::new(format!("data/{name}.parquet"), parquet?)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::fixture;
    use crate::report::tables;
    use crate::wording::Language;

    #[test]
    fn every_table_is_there_twice_and_the_findings_at_the_top_too() {
        let tables = tables::build(&fixture::dossier(Language::Nl)).unwrap();
        let mut files = render(&tables).unwrap();
        files.extend(findings(&tables).unwrap());
        let mut paths: Vec<_> = files.iter().map(|file| file.path.clone()).collect();
        let mut expected: Vec<_> = column::ALL
            .iter()
            .flat_map(|spec| [format!("data/{}.csv", spec.name), format!("data/{}.parquet", spec.name)])
            .chain(["bevindingen.csv".to_owned()])
            .collect();
        paths.sort();
        expected.sort();
        assert_eq!(paths, expected);
        let bytes = |path: &str| &files.iter().find(|file| file.path == path).unwrap().bytes;
        assert_eq!(bytes("bevindingen.csv"), bytes("data/bevindingen.csv"));
        assert!(files.iter().all(|file| !file.bytes.is_empty()));
    }
}
