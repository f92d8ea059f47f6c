//! A table of which each row says what it is about, so that a page can show those that somebody chooses.
//!
//! In: a table and its tags. Out: a [`TaggedGrid`]. Must not know: how a page chooses.

use super::follow_up::Grid;

/// A table with what it is about.
#[derive(Debug, Clone)]
pub(crate) struct TaggedGrid {
    /// The table.
    pub grid: Grid,
    /// What each of its rows is about, in their order.
    pub rows: Vec<RowTag>,
    /// The wijk of each column; empty for one that is about no wijk, and behind the last.
    pub districts: Vec<String>,
}

/// What a row is about; empty where it is about all of them.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowTag {
    /// Povo.
    pub sector: &'static str,
    /// Name of the norm.
    pub norm: String,
    /// Wijk.
    pub district: String,
    /// Id of the standard.
    pub standard: String,
    /// Ondersteuningsvraag, or the item of an inventory.
    pub question: String,
    /// The column of which the figure counts schools, and which.
    pub behind: Option<(usize, Behind)>,
}

/// Which schools are behind a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Behind {
    /// Those that offer something for the question.
    Offering,
    /// Those that do not meet the standard.
    NotMeeting,
    /// Those that said something of the item.
    Answering,
}

impl TaggedGrid {
    /// A table of rows with their tags; none without rows.
    pub(crate) fn new(grid: Grid, rows: Vec<RowTag>) -> Option<TaggedGrid> {
        (!rows.is_empty()).then_some(TaggedGrid { grid, rows, districts: vec![] })
    }

    /// What a row is about.
    pub(crate) fn tag(&self, row: &usize) -> RowTag {
        self.rows.get(*row).cloned().unwrap_or_default()
    }

    /// The wijk of a column.
    pub(crate) fn district(&self, column: &usize) -> &str {
        self.districts.get(*column).map_or("", String::as_str)
    }

    /// Whether the figure in this column of a row leads to the schools behind it.
    pub(crate) fn behind(&self, row: &usize, column: &usize) -> Option<Behind> {
        let (at, behind) = self.rows.get(*row)?.behind?;
        (at == *column).then_some(behind)
    }
}
