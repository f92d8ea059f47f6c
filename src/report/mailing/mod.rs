//! The list of a hand-out (verzendlijst): what goes to whom, as a workbook to tick off and as CSV.
//!
//! In: one entry for each file that goes out. Out: `verzendlijst.xlsx` and `.csv`. Must not know: how packages are made.

mod model;

use anyhow::Result;

use super::{Artifact, tables, workbook};
use crate::run::dossier::Dossier;

pub(crate) use model::{Entry, Receiver};

/// Both forms of the list.
///
/// # Errors
/// It can't be made.
pub(crate) fn lists(dossier: &Dossier, entries: &[Entry]) -> Result<Vec<Artifact>> {
    let table = tables::mailing(entries)?;
    let csv = Artifact::new(format!("{}.csv", table.spec.name), table.csv()?);
    Ok(vec![csv, workbook::mailing(dossier, &table)?])
}
