//! Rows into a frame: each column is a question put to every row, in the order of the table's description.
//!
//! In: a [`Spec`], rows, and one closure per column. Out: a [`Table`]. A wrong number of columns or a wrong type is an error: the
//! description and the filling can't drift apart. Must not know: what the columns mean.

use std::collections::HashMap;

use anyhow::{Result, ensure};
use polars::prelude::*;
use rayon::prelude::*;

use crate::base::exact::Milli;
use crate::report::tables::{Spec, Table, Type};

type Job<'a> = Box<dyn Fn(&'static str) -> Result<Column> + Send + Sync + 'a>;

/// A table that is being filled. Columns are added in the order of the description; the work is done in [`Filling::finish`].
pub struct Filling<'a, R> {
    spec: &'static Spec,
    rows: &'a [R],
    jobs: Vec<(Type, Job<'a>)>,
}

/// Begins a table.
pub fn fill<'a, R: Sync>(spec: &'static Spec, rows: &'a [R]) -> Filling<'a, R> {
    Filling { spec, rows, jobs: Vec::with_capacity(spec.columns.len()) }
}

impl<'a, R: Sync> Filling<'a, R> {
    fn column(mut self, kind: Type, job: impl Fn(&'static str) -> Result<Column> + Send + Sync + 'a) -> Self {
        self.jobs.push((kind, Box::new(job)));
        self
    }

    /// A column of text that stands somewhere already. Empty text is nothing.
    pub fn text(self, value: impl Fn(&'a R) -> &'a str + Send + Sync + 'a) -> Self {
        self.optional_text(move |row| Some(value(row)))
    }

    /// A column of text that may be missing. Empty text is nothing.
    pub fn optional_text(self, value: impl Fn(&'a R) -> Option<&'a str> + Send + Sync + 'a) -> Self {
        let rows = self.rows;
        self.column(Type::Text, move |name| {
            let mut column = StringChunkedBuilder::new(name.into(), rows.len());
            rows.iter().for_each(|row| column.append_option(value(row).filter(|text| !text.is_empty())));
            Ok(column.finish().into_column())
        })
    }

    /// A column of text that is made for each row, in a buffer that is used again. Nothing written is nothing.
    pub fn written(self, write: impl Fn(&'a R, &mut String) + Send + Sync + 'a) -> Self {
        let rows = self.rows;
        self.column(Type::Text, move |name| {
            let mut column = StringChunkedBuilder::new(name.into(), rows.len());
            let mut buffer = String::new();
            for row in rows {
                buffer.clear();
                write(row, &mut buffer);
                column.append_option((!buffer.is_empty()).then_some(&buffer));
            }
            Ok(column.finish().into_column())
        })
    }

    /// A column of a few long texts that come back in many rows, such as file names: each is held once.
    pub fn repeated(self, value: impl Fn(&'a R) -> Option<&'a str> + Send + Sync + 'a) -> Self {
        let rows = self.rows;
        self.column(Type::Text, move |name| {
            let mut known: HashMap<&str, IdxSize> = HashMap::new();
            let mut texts = StringChunkedBuilder::new(name.into(), 0);
            // Neighbours mostly stand in the same file: then the pointer tells, without looking up the text.
            let mut last: Option<(&str, IdxSize)> = None;
            let places = rows.iter().map(|row| {
                let text = value(row).filter(|text| !text.is_empty())?;
                if let Some((same, at)) = last
                    && std::ptr::eq(same, text)
                {
                    return Some(at);
                }
                let next = known.len() as IdxSize;
                let at = *known.entry(text).or_insert_with(|| {
                    texts.append_value(text);
                    next
                });
                last = Some((text, at));
                Some(at)
            });
            let places = IdxCa::from_iter_options(name.into(), places);
            Ok(texts.finish().take(&places)?.into_column())
        })
    }

    /// A column of whole numbers.
    pub fn integer(self, value: impl Fn(&'a R) -> Option<i64> + Send + Sync + 'a) -> Self {
        let rows = self.rows;
        self.column(Type::Integer, move |name| {
            Ok(Int64Chunked::from_iter_options(name.into(), rows.iter().map(&value)).into_column())
        })
    }

    /// A column of decimals: the float nearest to the thousandths, so that three digits always come back exactly.
    pub fn decimal(self, value: impl Fn(&'a R) -> Option<Milli> + Send + Sync + 'a) -> Self {
        let rows = self.rows;
        self.column(Type::Decimal, move |name| {
            let floats = rows.iter().map(|row| value(row).map(|milli| milli.ratio().to_f64()));
            Ok(Float64Chunked::from_iter_options(name.into(), floats).into_column())
        })
    }

    /// A column of ja and nee.
    pub fn yes_no(self, value: impl Fn(&'a R) -> Option<bool> + Send + Sync + 'a) -> Self {
        let rows = self.rows;
        self.column(Type::Bool, move |name| {
            Ok(BooleanChunked::from_iter_options(name.into(), rows.iter().map(&value)).into_column())
        })
    }

    /// Fills the columns, beside each other, and makes the table.
    pub fn finish(self) -> Result<Table> {
        let spec = self.spec;
        let kinds = spec.columns.iter().map(|column| column.kind);
        ensure!(
            kinds.eq(self.jobs.iter().map(|(kind, _)| *kind)),
            "table {} is filled in another way than described",
            spec.name
        );
        let columns = spec.columns.par_iter().zip(&self.jobs).map(|(column, (_, job))| job(column.name));
        let frame = DataFrame::new(self.rows.len(), columns.collect::<Result<_>>()?)?;
        Ok(Table { spec, frame })
    }
}
