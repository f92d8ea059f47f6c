//! Tables to CSV, Parquet and cells.

use anyhow::Result;

use super::{Cell, Table};

impl Table {
    /// For people: `;`, decimal comma, UTF-8 with BOM, `ja`/`nee`, formulas neutralised.
    pub fn csv(&self) -> Result<Vec<u8>> {
        anyhow::bail!("not built yet")
    }

    /// For programs: typed.
    pub fn parquet(&self) -> Result<Vec<u8>> {
        anyhow::bail!("not built yet")
    }

    /// The number of rows.
    pub fn height(&self) -> usize {
        self.frame.height()
    }

    /// One cell.
    pub fn cell(&self, _row: usize, _column: usize) -> Cell<'_> {
        Cell::Empty
    }
}
