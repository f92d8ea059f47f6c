//! A row of a table of agreements, as it was read.

use super::super::Agreement;
use super::super::changeable::Changeable;
use super::super::model::PRINTS;
use crate::base::finding::{Code, Finding, Place};

/// A row that was read.
pub(super) struct Entry {
    /// What it says; the id is never blank.
    pub agreement: Agreement,
    /// Whether the row has no number of its own.
    pub is_unnumbered: bool,
    /// What the row said when the program wrote it.
    pub written: Option<Origin>,
    /// The columns whose cells could not be used.
    pub unusable: Vec<Changeable>,
    /// Whether nothing says when it was agreed.
    pub is_undated: bool,
    /// The cell for its date, where its table has a column for it.
    pub date_place: Option<Place>,
    /// The cell with its id.
    pub id_place: Place,
    /// The cells of its state, of whether a task is taken over, and of what is contributed.
    pub places: [Place; 3],
    /// What is to be said of it where it is used, with the name of the fact that holds the id.
    pub if_used: Vec<(Finding, &'static str)>,
}

/// What a row said when the program wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Origin {
    /// Its mark.
    pub mark: String,
    /// The print of each column that may change; none in a workbook of an earlier version.
    prints: Vec<String>,
}

impl Origin {
    /// As it stands in the hidden column.
    pub(super) fn of(text: &str) -> Origin {
        let (mark, prints) = text.split_once(PRINTS).unwrap_or((text, ""));
        let prints: Vec<String> = prints.split('.').map(str::to_owned).collect();
        let is_whole = prints.len() == Changeable::ALL.len();
        Origin { mark: mark.to_owned(), prints: if is_whole { prints } else { Vec::new() } }
    }

    /// Whether it tells which columns somebody changed.
    pub(super) fn tells_columns(&self) -> bool {
        !self.prints.is_empty()
    }

    /// The print of what stood in a column.
    pub(super) fn print(&self, column: Changeable) -> Option<&str> {
        self.prints.get(column as usize).map(String::as_str)
    }
}

/// A finding at the id of a row.
pub(super) fn about(code: Code, entry: &Entry) -> Finding {
    Finding::new(code, entry.id_place.clone()).value(&entry.agreement.id)
}
