//! Rows into a frame: each column is a question put to every row, in the order of the table's description.
//!
//! In: a [`Spec`], rows, and one closure per column. Out: a [`Table`]. A wrong number of columns or a wrong type is an error: the
//! description and the filling can't drift apart. Must not know: what the columns mean.

use anyhow::{Result, ensure};
use polars::prelude::*;
use rayon::prelude::*;

use crate::base::exact::Milli;
use crate::base::quick_map::QuickMap;
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

    /// A column of texts that stand somewhere already and come back in many rows, such as schools, file names and ids of a norm: each is held once.
    /// Empty text is nothing.
    pub(super) fn repeated(self, value: impl Fn(&'a R) -> Option<&'a str> + Send + Sync + 'a) -> Self {
        self.column(Type::Text, move |name, rows| {
            let mut distinct = Distinct::new(name);
            let places = rows.iter().map(|row| distinct.place_of(value(row).unwrap_or_default())).collect();
            Ok(distinct.texts.finish().take(&IdxCa::from_vec(name.into(), places))?.into_column())
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

/// The texts of a column, each once.
struct Distinct<'a> {
    texts: StringChunkedBuilder,
    /// How many there are, nothing included.
    count: IdxSize,
    known: QuickMap<&'a str, IdxSize>,
    /// Texts that were looked up, by where they stand: mostly it is the very same one again, and neither hashed nor compared.
    seen: Vec<(&'a str, IdxSize)>,
    /// The last of them: mostly the next row says the same.
    last: (&'a str, IdxSize),
    /// The place of nothing.
    nothing: Option<IdxSize>,
}

/// So many texts are known by where they stand: many more than a norm has questions, so that few share a slot.
const SEEN: usize = 1024;

impl<'a> Distinct<'a> {
    fn new(name: &str) -> Distinct<'a> {
        let texts = StringChunkedBuilder::new(name.into(), 0);
        Distinct {
            texts,
            count: 0,
            known: QuickMap::default(),
            seen: vec![("", 0); SEEN],
            last: ("", 0),
            nothing: None,
        }
    }

    /// The number of a text; of an empty one that of nothing.
    #[inline]
    fn place_of(&mut self, text: &'a str) -> IdxSize {
        if text.is_empty() {
            if self.nothing.is_none() {
                self.texts.append_null();
                self.nothing = Some(self.next());
            }
            return self.nothing.unwrap_or_default();
        }
        if std::ptr::eq(self.last.0, text) {
            return self.last.1;
        }
        self.last = (text, self.looked_for(text));
        self.last.1
    }

    fn looked_for(&mut self, text: &'a str) -> IdxSize {
        // Those of a list stand at distances that are powers of two, or nearly so.
        let slot = text.as_ptr().addr().wrapping_mul(0x9e37_79b1) >> 16 & (SEEN - 1);
        let (same, place) = self.seen[slot];
        if std::ptr::eq(same, text) {
            return place;
        }
        let place = self.looked_up(text);
        self.seen[slot] = (text, place);
        place
    }

    #[cold]
    fn looked_up(&mut self, text: &'a str) -> IdxSize {
        if let Some(place) = self.known.get(text) {
            return *place;
        }
        self.texts.append_value(text);
        let place = self.next();
        self.known.insert(text, place);
        place
    }

    fn next(&mut self) -> IdxSize {
        self.count += 1;
        self.count - 1
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
        height if height > most => Ok(Table::of_height(spec, height)),
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
