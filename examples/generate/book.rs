//! An empty workbook whose bytes depend on what is put in it only.

use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

/// A new workbook, made on the first day of a school year.
pub(crate) fn new(year: u16) -> Result<Workbook> {
    let mut book = Workbook::new();
    let created = ExcelDateTime::from_ymd(year, 8, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    Ok(book)
}
