//! What is known of the layout of a sheet: how its rows fit its header, and the header as it stands in the file.

/// How a row does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Misfit {
    /// It has more cells than it should.
    Wide,
    /// It has fewer.
    Narrow,
    /// A cell of it swallowed other rows: reported when it was read.
    Torn,
}

/// The rows of a sheet that do not fit.
#[derive(Debug, Clone, Default)]
pub(super) struct Fit {
    /// Whether it is what rows and header tell, and nobody who knows the columns has changed it.
    pub is_plain: bool,
    /// How many cells a row is to have.
    pub expected: usize,
    /// By number of the row, ascending.
    pub odd: Vec<(usize, Misfit)>,
    /// Rows that are the header once more, ascending.
    pub again: Vec<usize>,
    /// The row with another header: the table ends there.
    pub until: Option<usize>,
}

impl Fit {
    /// Whether a row below the header is one of the table and fits.
    #[inline]
    pub(super) fn has(&self, row: usize) -> bool {
        let is_all = self.odd.is_empty() && self.again.is_empty() && self.until.is_none();
        is_all || self.odd.binary_search_by_key(&row, |(row, _)| *row).is_err() && self.is_of_table(row)
    }

    pub(super) fn is_of_table(&self, row: usize) -> bool {
        self.until.is_none_or(|until| row < until) && self.again.binary_search(&row).is_err()
    }
}

/// Where the header of a sheet stands. The first row until somebody says otherwise.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// The row that names the columns.
    pub(super) row: usize,
    /// The rows of the header, from the first up to and with the last: titles of groups may stand above the names, sub questions below them.
    pub(super) first: usize,
    pub(super) last: usize,
    /// Columns, ascending, that another of these rows names.
    pub(super) elsewhere: Vec<(usize, usize)>,
    /// Whether no row is a header: then every row is one of the table.
    pub(super) is_missing: bool,
}

impl Header {
    /// A header of one row.
    pub fn row(row: usize) -> Header {
        Header { row, first: row, last: row, ..Header::default() }
    }

    /// A header of the rows from `first` up to and with `last`: `row` names the columns, but for some (ascending) that another row names.
    pub fn rows(row: usize, first: usize, last: usize, elsewhere: Vec<(usize, usize)>) -> Header {
        Header { row, first, last, elsewhere, is_missing: false }
    }

    /// No row is the header.
    pub fn missing() -> Header {
        Header { is_missing: true, ..Header::default() }
    }
}
