//! A row of a table of agreements, as it was read.

use super::super::Agreement;
use crate::base::finding::{Code, Finding, Place};

/// A row that was read.
pub(super) struct Entry {
    /// What it says; the id is never blank.
    pub agreement: Agreement,
    /// Whether the row has no number of its own.
    pub is_unnumbered: bool,
    /// What the row said when the program wrote it.
    pub written: Option<String>,
    /// The columns whose cells could not be used.
    pub unusable: Vec<&'static str>,
    /// Whether nothing says when it was agreed.
    pub is_undated: bool,
    /// The cell for its date, where its table has a column for it.
    pub date_place: Option<Place>,
    /// The cell with its id.
    pub id_place: Place,
    /// What is to be said of it where it is used, with the name of the fact that holds the id.
    pub if_used: Vec<(Finding, &'static str)>,
}

/// A finding at the id of a row.
pub(super) fn about(code: Code, entry: &Entry) -> Finding {
    Finding::new(code, entry.id_place.clone()).value(&entry.agreement.id)
}
