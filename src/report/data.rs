//! The tables as files: `data/*.csv`, `data/*.parquet` and `bevindingen.csv`.

use anyhow::Result;

use super::Artifact;
use crate::tables::Tables;

/// Every table as CSV for people and Parquet for programs.
pub fn render(_tables: &Tables) -> Result<Vec<Artifact>> {
    Ok(vec![])
}
