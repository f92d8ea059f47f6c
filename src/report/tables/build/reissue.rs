//! `wijzigingen`: what is otherwise than in the sets that were replaced.

use anyhow::Result;

use super::fill::fill;
use crate::report::reissue::Difference;
use crate::report::tables::{Table, column};

/// One row for each difference, as they come.
///
/// # Errors
/// The table is filled in another way than described.
pub(crate) fn table(rows: &[Difference]) -> Result<Table> {
    fill(&column::REISSUE, rows)
        .integer(|r| Some(i64::from(r.issue)))
        .text(|r| r.subject.as_str())
        .text(|r| &r.year)
        .text(|r| &r.school)
        .text(|r| &r.standard)
        .text(|r| &r.indicator)
        .text(|r| &r.what)
        .integer(|r| r.count.map(i64::from))
        .text(|r| &r.old)
        .text(|r| &r.new)
        .text(|r| &r.old_spot.file)
        .text(|r| &r.old_spot.sheet)
        .text(|r| &r.old_spot.cell)
        .text(|r| &r.spot.file)
        .text(|r| &r.spot.sheet)
        .text(|r| &r.spot.cell)
        .finish()
}
