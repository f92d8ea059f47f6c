//! `verzendlijst`: what goes to whom.

use anyhow::Result;

use super::fill::fill;
use crate::report::mailing::Entry;
use crate::report::tables::{Table, column};

/// One row for each file that goes out and for each receiver without one, as they come.
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
        .integer(move |r| r.bytes.and_then(count))
        .text(|r| &r.sha256)
        .text(|r| &r.draft)
        .text(|r| &r.attached)
        .text(|r| &r.attached_sha256)
        .integer(|r| Some(i64::from(r.issue)))
        .text(|r| &r.status)
        .text(|_| "")
        .finish()
}
