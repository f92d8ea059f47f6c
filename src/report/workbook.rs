//! Workbooks: `gesprekken.xlsx` and `resultaten.xlsx`. The only room that knows rust_xlsxwriter.

use anyhow::Result;

use super::Artifact;
use crate::dossier::Dossier;
use crate::tables::Tables;

/// The agenda of the conversations.
pub fn agenda(_dossier: &Dossier) -> Result<Vec<Artifact>> {
    Ok(vec![])
}

/// Every result as filterable tables.
pub fn results(_dossier: &Dossier, _tables: &Tables) -> Result<Vec<Artifact>> {
    Ok(vec![])
}
