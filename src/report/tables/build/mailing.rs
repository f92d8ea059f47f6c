//! `verzendlijst`: what goes to whom.

use anyhow::Result;

use super::fill::fill;
use crate::report::mailing::Entry;
use crate::report::tables::{Table, column};

/// One row for each file that goes out, as they come.
///
/// # Errors
/// The table is filled in another way than described.
pub(crate) fn table(rows: &[Entry]) -> Result<Table> {
    let count = |count: usize| i64::try_from(count).ok();
    fill(&column::MAILING, rows)
        .text(|r| r.receiver.as_str())
        .text(|r| &r.number)
        .text(|r| &r.name)
        .text(|r| &r.board)
        .text(|r| &r.email)
        .integer(move |r| count(r.schools))
        .text(|r| &r.file)
        .integer(move |r| count(r.bytes))
        .text(|r| &r.sha256)
        .text(|r| &r.draft)
        .integer(|r| Some(i64::from(r.issue)))
        .text(|_| "")
        .finish()
}
