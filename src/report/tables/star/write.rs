//! The frames of the star as files: CSV for programs and Parquet.

use anyhow::{Context, Result};
use polars::prelude::*;

use super::build::Star;
use super::model::StarTable;
use crate::base::exact::Milli;
use crate::report::tables::Type;
use crate::report::tables::export::{Dialect, Out, RowGroups, euros, write_frame, write_texts};

impl Star<'_> {
    /// All rows of a table, in both forms.
    ///
    /// # Errors
    /// A table that is not as described, or can't be written.
    pub(crate) fn write(&self, table: &StarTable, csv: &mut Out, parquet: &mut Out) -> Result<()> {
        let names: Vec<_> = table.columns.iter().map(|column| column.name).collect();
        let kinds: Vec<_> = table.columns.iter().map(|column| column.kind).collect();
        write_texts(&names, Dialect::PROGRAMS, csv)?;
        let mut groups = None;
        let mut parquet = Some(parquet);
        self.each(table, &mut |frame| {
            let typed = typed(table, frame)?;
            if let Some(parquet) = parquet.take() {
                groups = Some(RowGroups::of(parquet, &typed)?);
            }
            let groups = groups.as_mut().context("a table begins with a piece")?;
            let (csv, parquet) =
                rayon::join(|| write_frame(frame, &kinds, Dialect::PROGRAMS, csv), || groups.add(&typed));
            csv.and(parquet)
        })?;
        groups.context("a table has a piece")?.finish()?;
        Ok(())
    }
}

/// The frame as it goes into Parquet: amounts in euros.
fn typed(table: &StarTable, frame: &DataFrame) -> Result<DataFrame> {
    let columns = frame.columns().iter().zip(table.columns).map(|(column, described)| match described.kind {
        Type::Amount => euros(column),
        Type::Text | Type::Integer | Type::Decimal | Type::Bool => Ok(column.clone()),
    });
    Ok(DataFrame::new(frame.height(), columns.collect::<PolarsResult<Vec<_>>>()?)?)
}

/// What a measure comes to in a year, and for one standard where it has one.
pub(crate) struct ControlRow {
    pub(crate) measure: &'static str,
    pub(crate) year: String,
    /// The key of the standard.
    pub(crate) standard: Option<String>,
    pub(crate) value: Milli,
}

/// What the measures come to, as CSV.
///
/// # Errors
/// It can't be written.
pub(crate) fn write_control(rows: &[ControlRow], csv: &mut Out) -> Result<()> {
    let text = |name: &str, value: &dyn Fn(&ControlRow) -> Option<String>| {
        StringChunked::from_iter_options(name.into(), rows.iter().map(value)).into_column()
    };
    let values = rows.iter().map(|row| row.value.ratio().to_f64());
    let columns = vec![
        text("measure", &|row| Some(row.measure.to_owned())),
        text("schooljaar_id", &|row| Some(row.year.clone())),
        text("standaard_id", &|row| row.standard.clone()),
        Float64Chunked::from_iter_values("waarde".into(), values).into_column(),
    ];
    let frame = DataFrame::new(rows.len(), columns)?;
    write_texts(&["measure", "schooljaar_id", "standaard_id", "waarde"], Dialect::PROGRAMS, csv)?;
    write_frame(&frame, &[Type::Text, Type::Text, Type::Text, Type::Decimal], Dialect::PROGRAMS, csv)
}

/// Rows of text as CSV for people.
///
/// # Errors
/// It can't be written.
pub(crate) fn people(head: &[&str], rows: &[Vec<String>], csv: &mut Out) -> Result<()> {
    csv.write_all(crate::report::tables::export::BYTE_ORDER_MARK.as_bytes())?;
    write_texts(head, Dialect::PEOPLE, csv)?;
    rows.iter().try_for_each(|row| write_texts(row, Dialect::PEOPLE, csv))
}
