//! `afspraken_bedragen`: the money that was agreed.

use anyhow::Result;

use super::fill::fill;
use super::rows::{whole, write_shown};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::trend::agreed::amounts;

/// One row for each school year, board and standard with an agreement that was not dropped.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let rows = amounts(dossier.agreements.iter().map(|agreement| (agreement, dossier.agreed_with(agreement))));
    fill(&column::AMOUNTS, &rows)
        .written(|r, out| r.year.iter().for_each(|year| write_shown(year, out)))
        .optional_text(|r| r.board_number.as_deref())
        .optional_text(|r| r.board.as_deref())
        .optional_text(|r| r.standard.as_deref())
        .integer(|r| whole(r.sum.agreements))
        .integer(|r| whole(r.sum.without_amount))
        .amount(|r| Some(r.sum.amount))
        .integer(|r| whole(r.sum.takeovers))
        .integer(|r| whole(r.sum.takeovers_without_amount))
        .amount(|r| Some(r.sum.takeover_amount))
        .finish()
}
