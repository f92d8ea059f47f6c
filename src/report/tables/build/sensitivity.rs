//! `gevoeligheid`: how many verdicts are firm, hang on one answer or on silence.

use anyhow::Result;

use super::fill::fill;
use super::rows::write_shown;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;

/// Every row of sensitivity, in its order.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    fill(&column::SENSITIVITY, &dossier.sensitivity)
        .written(|r, out| write_shown(&r.year, out))
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &r.norm.standards[r.standard].id)
        .integer(|r| Some(r.counts.verdicts.into()))
        .integer(|r| Some(r.counts.edge_met.into()))
        .integer(|r| Some(r.counts.edge_not_met.into()))
        .integer(|r| Some(r.counts.undecided.into()))
        .integer(|r| Some(r.counts.undecided_by_one.into()))
        .integer(|r| Some(r.counts.not_submitted.into()))
        .integer(|r| Some(r.counts.waived.into()))
        .integer(|r| Some(r.counts.firm.into()))
        .finish()
}
