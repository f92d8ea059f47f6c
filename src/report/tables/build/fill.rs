//! Rows into a frame: each column is a question put to every row, in the order of the table's description.
//!
//! In: a [`Spec`], rows, and one closure per column. Out: a [`Table`]. A wrong number of columns or a wrong type is an error: the
//! description and the filling can't drift apart. Must not know: what the columns mean.

use std::collections::HashMap;

use anyhow::{Result, ensure};
use polars::prelude::*;
use rayon::prelude::*;

use crate::base::exact::Milli;
use crate::base::number::to_u32;
use crate::report::tables::{Spec, Table, Take, Type};

type Job<'a, R> = Box<dyn Fn(&'static str, &'a [R]) -> Result<Column> + Send + Sync + 'a>;

/// A table that is being filled. Columns are added in the order of the description; the work is done in [`Filling::finish`].
pub(super) struct Filling<'a, R> {
    spec: &'static Spec,
    rows: &'a [R],
    jobs: Vec<(Type, Job<'a, R>)>,
}

/// Begins a table.
pub(super) fn fill<'a, R: Sync>(spec: &'static Spec, rows: &'a [R]) -> Filling<'a, R> {
    Filling { spec, rows, jobs: Vec::with_capacity(spec.columns.len()) }
}

impl<'a, R: Sync> Filling<'a, R> {
    fn column(mut self, kind: Type, job: impl Fn(&'static str, &'a [R]) -> Result<Column> + Send + Sync + 'a) -> Self {
        self.jobs.push((kind, Box::new(job)));
        self
    }

    /// A column of text that stands somewhere already. Empty text is nothing.
    pub(super) fn text(self, value: impl Fn(&'a R) -> &'a str + Send + Sync + 'a) -> Self {
        self.optional_text(move |row| Some(value(row)))
    }

    /// A column of text that may be missing. Empty text is nothing.
    pub(super) fn optional_text(self, value: impl Fn(&'a R) -> Option<&'a str> + Send + Sync + 'a) -> Self {
        self.column(Type::Text, move |name, rows| {
            let mut column = StringChunkedBuilder::new(name.into(), rows.len());
            rows.iter().for_each(|row| column.append_option(value(row).filter(|text| !text.is_empty())));
            Ok(column.finish().into_column())
        })
    }

    /// A column of text that is made for each row, in a buffer that is used again. Nothing written is nothing.
    pub(super) fn written(self, write: impl Fn(&'a R, &mut String) + Send + Sync + 'a) -> Self {
        self.column(Type::Text, move |name, rows| {
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

    /// A column of texts that come back in many rows, mostly in neighbours, such as schools and file names: each is held once.
    pub(super) fn repeated(self, value: impl Fn(&'a R) -> Option<&'a str> + Send + Sync + 'a) -> Self {
        self.column(Type::Text, move |name, rows| {
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
                let next = to_u32(known.len());
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
    pub(super) fn integer(self, value: impl Fn(&'a R) -> Option<i64> + Send + Sync + 'a) -> Self {
        self.column(Type::Integer, move |name, rows| {
            Ok(Int64Chunked::from_iter_options(name.into(), rows.iter().map(&value)).into_column())
        })
    }

    /// A column of decimals: the float nearest to the thousandths, so that three digits always come back exactly.
    pub(super) fn decimal(self, value: impl Fn(&'a R) -> Option<Milli> + Send + Sync + 'a) -> Self {
        self.column(Type::Decimal, move |name, rows| {
            let floats = rows.iter().map(|row| value(row).map(|milli| milli.ratio().to_f64()));
            Ok(Float64Chunked::from_iter_options(name.into(), floats).into_column())
        })
    }

    /// A column of amounts, held as whole cents: no sum of them is off by a cent.
    pub(super) fn amount(self, value: impl Fn(&'a R) -> Option<Milli> + Send + Sync + 'a) -> Self {
        self.column(Type::Amount, move |name, rows| {
            let cents = rows.iter().map(|row| {
                let Some(amount) = value(row) else { return Ok(None) };
                ensure!(amount.0 % 10 == 0, "{name} holds {amount}, which is no whole number of cents");
                Ok(Some(amount.0 / 10))
            });
            let cents = cents.collect::<Result<Vec<Option<i64>>>>()?;
            Ok(Int64Chunked::from_iter_options(name.into(), cents.into_iter()).into_column())
        })
    }

    /// A column of ja and nee.
    pub(super) fn yes_no(self, value: impl Fn(&'a R) -> Option<bool> + Send + Sync + 'a) -> Self {
        self.column(Type::Bool, move |name, rows| {
            Ok(BooleanChunked::from_iter_options(name.into(), rows.iter().map(&value)).into_column())
        })
    }

    /// Fills the columns, beside each other, and makes the table.
    pub(super) fn finish(self) -> Result<Table> {
        let kinds = self.spec.columns.iter().map(|column| column.kind);
        ensure!(
            kinds.eq(self.jobs.iter().map(|(kind, _)| *kind)),
            "table {} is filled in another way than described",
            self.spec.name
        );
        let columns = self.spec.columns.par_iter().zip(&self.jobs);
        let columns = columns.map(|(column, (_, job))| job(column.name, self.rows)).collect::<Result<_>>()?;
        Ok(Table::new(self.spec, DataFrame::new(self.rows.len(), columns)?))
    }
}

/// A table that may be large: then only the number of its rows is held.
pub(super) fn small<R, I: Iterator<Item = R>>(
    spec: &'static Spec,
    rows: impl Fn() -> I,
    most: usize,
    finish: impl Fn(&[R]) -> Result<Table>,
) -> Result<Table> {
    match rows().count() {
        height if height > most => Ok(Table { spec, height, frame: DataFrame::empty() }),
        _ => finish(&rows().collect::<Vec<_>>()),
    }
}

/// So many rows at a time, each of the pieces given away before the next one is made.
pub(super) fn in_pieces<R>(
    mut rows: impl Iterator<Item = R>,
    most: usize,
    finish: impl Fn(&[R]) -> Result<Table>,
    take: Take,
) -> Result<()> {
    loop {
        let piece: Vec<R> = rows.by_ref().take(most).collect();
        if piece.is_empty() {
            return Ok(());
        }
        take(&finish(&piece)?)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::tables::column::VERDICTS;
    use crate::report::tables::{Cell, Column as Described};

    #[test]
    fn a_table_in_pieces_holds_the_rows_of_the_whole() {
        const SPEC: Spec = Spec { name: "proef", about: "", columns: &[Described { name: "tekst", kind: Type::Text }] };
        let rows: Vec<String> = (0..10).map(|number| number.to_string()).collect();
        let finish = |rows: &[&String]| fill(&SPEC, rows).repeated(|row| Some(row.as_str())).finish();
        let large = small(&SPEC, || rows.iter(), 9, finish).unwrap();
        assert_eq!((large.height(), large.cell(0, 0)), (10, Cell::Empty));
        let (whole, mut texts, mut pieces) =
            (small(&SPEC, || rows.iter(), 10, finish).unwrap(), Vec::new(), Vec::new());
        let mut take = |piece: &Table| {
            pieces.push(piece.height());
            let text = |row| if let Cell::Text(text) = piece.cell(row, 0) { text.to_owned() } else { String::new() };
            texts.extend((0..piece.height()).map(text));
            Ok(())
        };
        in_pieces(rows.iter(), 4, finish, &mut take).unwrap();
        assert_eq!((pieces, &texts), (vec![4, 4, 2], &rows));
        assert!((0..10).all(|row| whole.cell(row, 0) == Cell::Text(&texts[row])));
        assert!(fill(&VERDICTS, &rows).text(|row| row).finish().is_err(), "a column too few");
    }
}
