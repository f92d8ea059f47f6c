//! Tables to CSV, Parquet and cells.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::Write;
use std::ops::Range;

use anyhow::{Context, Result, anyhow, ensure};
use polars::io::parquet::write::BatchedWriter;
use polars::prelude::*;
use rayon::prelude::*;

use super::column::cents;
use super::{Cell, Table, Type, pieces};
use crate::base::exact::{Milli, Ratio};
use crate::base::number::{push_number, whole};
use crate::run::dossier::Dossier;

/// Tells Excel that a CSV file is UTF-8.
pub(super) const BYTE_ORDER_MARK: &str = "\u{feff}";

const LINE_END: &str = "\r\n";

/// CSV rows that one thread writes in one go.
const ROWS_AT_ONCE: usize = 4096;
/// So many of these for each thread are held before they are written.
const AT_ONCE: usize = 2;

/// Who a CSV file is for.
#[derive(Clone, Copy)]
pub(super) struct Dialect {
    separator: char,
    point: char,
    words: [&'static str; 2],
    /// Whether a backslash needs quotes: for psql a line of nothing but `\.` is the end of the file.
    quotes_backslash: bool,
}

impl Dialect {
    /// A Dutch spreadsheet.
    pub(super) const PEOPLE: Dialect =
        Dialect { separator: ';', point: ',', words: ["nee", "ja"], quotes_backslash: false };
    /// A database.
    pub(super) const PROGRAMS: Dialect =
        Dialect { separator: ',', point: '.', words: ["false", "true"], quotes_backslash: true };
}

/// Where a table is written.
pub(super) type Out<'o> = dyn Write + Send + 'o;

/// A column behind its type, so that a cell is read without asking again.
enum Reader<'a> {
    Text(&'a StringChunked),
    Integer(&'a Int64Chunked),
    Decimal(&'a Float64Chunked),
    Amount(&'a Int64Chunked),
    Bool(&'a BooleanChunked),
}

impl<'a> Reader<'a> {
    fn of(column: &'a Column, kind: Type) -> PolarsResult<Reader<'a>> {
        Ok(match kind {
            Type::Text => Reader::Text(column.str()?),
            Type::Integer => Reader::Integer(column.i64()?),
            Type::Decimal => Reader::Decimal(column.f64()?),
            Type::Amount => Reader::Amount(column.i64()?),
            Type::Bool => Reader::Bool(column.bool()?),
        })
    }

    #[inline]
    fn get(&self, row: usize) -> Cell<'a> {
        match self {
            Reader::Text(column) => column.get(row).map(Cell::Text),
            Reader::Integer(column) => column.get(row).map(Cell::Integer),
            Reader::Decimal(column) => column.get(row).map(|float| Cell::Decimal(milli(float))),
            Reader::Amount(column) => column.get(row).map(|cents| Cell::Decimal(Milli(cents.saturating_mul(10)))),
            Reader::Bool(column) => column.get(row).map(Cell::Bool),
        }
        .unwrap_or(Cell::Empty)
    }
}

/// Cents as euros, for programs that know no amounts.
pub(super) fn euros(cents: &Column) -> PolarsResult<Column> {
    let euros = cents.i64()?.iter().map(|cents| cents.map(|cents| Ratio::new(cents, 100).to_f64()));
    Ok(Float64Chunked::from_iter_options(cents.name().clone(), euros).into_column())
}

/// Back to the thousandths that the float was made from; exact for every figure a table can hold.
fn milli(float: f64) -> Milli {
    Milli(whole((float * 1000.0).round()))
}

/// The cells of a table.
pub struct Cells<'a>(Vec<Reader<'a>>);

impl<'a> Cells<'a> {
    /// One cell of a row that the table has; outside its columns nothing stands.
    #[inline]
    pub fn get(&self, row: usize, column: usize) -> Cell<'a> {
        self.0.get(column).map_or(Cell::Empty, |reader| reader.get(row))
    }
}

impl Table {
    /// For people: `;`, decimal comma, UTF-8 with BOM, `ja`/`nee`, formulas neutralised. Lines end in CR LF, as Excel writes them.
    ///
    /// # Errors
    /// Its rows are not held ([`super::whole`] makes them again), or can't be written.
    pub fn csv(&self) -> Result<Vec<u8>> {
        ensure!(self.is_held(), "the rows of table {} are not held", self.spec.name);
        let mut bytes = Vec::new();
        self.write_head(&mut bytes)?;
        self.write_rows(&mut bytes)?;
        Ok(bytes)
    }

    /// All of its rows, in both forms: as [`Table::csv`], and for programs typed and compressed with Snappy, which every reader knows. The same rows always give the same bytes.
    ///
    /// # Errors
    /// A piece can't be made or written.
    pub fn write(&self, dossier: &Dossier, csv: &mut Out, parquet: &mut Out) -> Result<()> {
        self.write_head(csv)?;
        let mut groups = None;
        let mut parquet = Some(parquet);
        pieces(dossier, self, &mut |piece| {
            let typed = piece.typed()?;
            if let Some(parquet) = parquet.take() {
                groups = Some(RowGroups::of(parquet, &typed)?);
            }
            let groups = groups.as_mut().context("a table begins with a piece")?;
            let (csv, parquet) = rayon::join(|| piece.write_rows(csv), || groups.add(&typed));
            csv.and(parquet)
        })?;
        groups.context("a table has a piece")?.finish()?;
        Ok(())
    }

    /// The frame as it goes into Parquet: beside the cents of an amount the euros.
    fn typed(&self) -> Result<Cow<'_, DataFrame>> {
        if self.spec.columns.iter().all(|column| column.kind != Type::Amount) {
            return Ok(Cow::Borrowed(&self.frame));
        }
        let mut columns = Vec::new();
        for (column, described) in self.frame.columns().iter().zip(self.spec.columns) {
            if described.kind == Type::Amount {
                columns.push(euros(column)?.with_name(described.name.into()));
                columns.push(column.clone().with_name(cents(described.name).into()));
            } else {
                columns.push(column.clone());
            }
        }
        Ok(Cow::Owned(DataFrame::new(self.frame.height(), columns)?))
    }

    fn write_head(&self, out: &mut Out) -> Result<()> {
        let names: Vec<_> = self.spec.columns.iter().map(|column| column.name).collect();
        Ok(write!(out, "{BYTE_ORDER_MARK}{}{LINE_END}", names.join(";"))?)
    }

    fn write_rows(&self, out: &mut Out) -> Result<()> {
        write_cells(&self.cells()?, self.frame.height(), Dialect::PEOPLE, out)
    }

    /// The number of rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// One cell; outside the table nothing stands.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        let (Some(data), Some(described)) = (self.frame.columns().get(column), self.spec.columns.get(column)) else {
            return Cell::Empty;
        };
        if row >= self.frame.height() {
            return Cell::Empty;
        }
        Reader::of(data, described.kind).map_or(Cell::Empty, |reader| reader.get(row))
    }

    /// All cells, for who reads many.
    ///
    /// # Errors
    /// A column that is not of its type.
    pub fn cells(&self) -> Result<Cells<'_>> {
        cells(&self.frame, self.spec.columns.iter().map(|described| described.kind))
    }
}

fn cells(frame: &DataFrame, kinds: impl Iterator<Item = Type>) -> Result<Cells<'_>> {
    let columns = frame.columns().iter().zip(kinds);
    Ok(Cells(columns.map(|(column, kind)| Reader::of(column, kind)).collect::<PolarsResult<_>>()?))
}

/// The rows of a frame whose columns have these types.
pub(super) fn write_frame(frame: &DataFrame, kinds: &[Type], dialect: Dialect, out: &mut Out) -> Result<()> {
    write_cells(&cells(frame, kinds.iter().copied())?, frame.height(), dialect, out)
}

/// Rows of text, the names of the columns first, as [`Table::csv`] writes them.
///
/// # Errors
/// They can't be written.
pub(crate) fn people_csv(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let mut bytes = BYTE_ORDER_MARK.as_bytes().to_vec();
    rows.iter().try_for_each(|row| write_texts(row, Dialect::PEOPLE, &mut bytes))?;
    Ok(bytes)
}

/// A row of text.
pub(super) fn write_texts(texts: &[impl AsRef<str>], dialect: Dialect, out: &mut Out) -> Result<()> {
    let mut line = String::new();
    for (at, text) in texts.iter().enumerate() {
        if at > 0 {
            line.push(dialect.separator);
        }
        write_cell(Cell::Text(text.as_ref()), dialect, &mut line);
    }
    Ok(write!(out, "{line}{LINE_END}")?)
}

fn write_cells(cells: &Cells, height: usize, dialect: Dialect, out: &mut Out) -> Result<()> {
    let starts: Vec<usize> = (0..height).step_by(ROWS_AT_ONCE).collect();
    // A few at a time, in room that is used again.
    let at_once = AT_ONCE * rayon::current_num_threads();
    let mut parts = vec![String::new(); at_once.min(starts.len())];
    for starts in starts.chunks(at_once) {
        parts.par_iter_mut().zip(starts).for_each(|(part, start)| {
            part.clear();
            lines(cells, *start..height.min(start + ROWS_AT_ONCE), dialect, part);
        });
        parts.iter().take(starts.len()).try_for_each(|part| out.write_all(part.as_bytes()))?;
    }
    Ok(())
}

/// A Parquet file as its rows come.
pub(super) struct RowGroups<'w, 'o>(BatchedWriter<&'w mut Out<'o>>);

impl<'w, 'o> RowGroups<'w, 'o> {
    /// With the columns of a frame.
    pub(super) fn of(out: &'w mut Out<'o>, frame: &DataFrame) -> Result<RowGroups<'w, 'o>> {
        let writer = ParquetWriter::new(out).with_compression(ParquetCompression::Snappy);
        Ok(RowGroups(writer.batched(frame.schema())?))
    }

    pub(super) fn add(&mut self, frame: &DataFrame) -> Result<()> {
        Ok(self.0.write_batch(frame)?)
    }

    /// Without the schema of Arrow beside that of Parquet: polars names a type of text there (`string_view`) that readers before Arrow 15 don't know, and then they
    /// read nothing. What the columns are stands in the schema of Parquet.
    pub(super) fn finish(self) -> Result<()> {
        let mut file = self.0.get_writer().lock().map_err(|_| anyhow!("a piece of a Parquet file was not written"))?;
        file.end(Some(Vec::new()))?;
        Ok(())
    }
}

/// Rows as lines of CSV.
fn lines(cells: &Cells, rows: Range<usize>, dialect: Dialect, out: &mut String) {
    for row in rows {
        for (at, column) in cells.0.iter().enumerate() {
            if at > 0 {
                out.push(dialect.separator);
            }
            write_cell(column.get(row), dialect, out);
        }
        out.push_str(LINE_END);
    }
}

/// A cell as a spreadsheet or a database reads it.
#[inline]
fn write_cell(cell: Cell, dialect: Dialect, out: &mut String) {
    let start = out.len();
    // Writing to a String can't fail.
    let _ = match cell {
        Cell::Empty => Ok(()),
        Cell::Text(text) => {
            if is_plain(text) && !(dialect.quotes_backslash && text.contains('\\')) {
                out.push_str(text);
            } else {
                quote(&neutral(text), dialect, out);
            }
            Ok(())
        }
        Cell::Integer(number) => match u32::try_from(number) {
            Ok(number) => {
                push_number(number, out);
                Ok(())
            }
            Err(_) => write!(out, "{number}"),
        },
        Cell::Decimal(number) => {
            let written = write!(out, "{number}");
            if dialect.point != '.'
                && let Some(point) = out[start..].find('.')
            {
                out.replace_range(start + point..=start + point, dialect.point.encode_utf8(&mut [0; 4]));
            }
            written
        }
        Cell::Bool(yes) => out.write_str(dialect.words[usize::from(yes)]),
    };
}

/// Whether a text is certainly no formula, nor any part of it, and has nothing that parts cells: most are so.
#[inline]
fn is_plain(text: &str) -> bool {
    let separates = |b: u8| matches!(b, b',' | b';' | b'|' | b'"' | b'\t' | b'\r' | b'\n');
    text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) && !text.bytes().any(separates)
}

/// A text that no spreadsheet takes for a formula: [`neutralise`]. Once more changes nothing.
#[inline]
pub(super) fn neutral(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    neutralise(text, &mut safe);
    if safe == text { Cow::Borrowed(text) } else { Cow::Owned(safe) }
}

/// A text in quotes, where it needs them.
fn quote(text: &str, dialect: Dialect, out: &mut String) {
    let is_bare = !text.contains([dialect.separator, '"', '\r', '\n']);
    if is_bare && !(dialect.quotes_backslash && text.contains('\\')) {
        return out.push_str(text);
    }
    out.push('"');
    for (at, piece) in text.split('"').enumerate() {
        out.push_str(if at > 0 { "\"\"" } else { "" });
        out.push_str(piece);
    }
    out.push('"');
}

/// Writes a text so that no spreadsheet takes it, or a part of it, for a formula and runs what a school typed: an apostrophe stands before what
/// would begin one. That is also behind a comma, tab, line break or semicolon: who opens the file with another separator than ours, or whose
/// program does not keep to the quotes, has a cell beginning there. Quotes alone do not help, for in the middle of a field they mean nothing.
fn neutralise(text: &str, out: &mut String) {
    for (at, piece) in text.split_inclusive([',', ';', '\t', '\r', '\n', '|']).enumerate() {
        if is_formula(piece) || (at == 0 && is_led(text) && !is_number(text)) {
            out.push('\'');
        }
        out.push_str(piece);
    }
}

/// Whether a text begins with a sign that a formula begins with, or with what spreadsheets pass over on their way to one.
fn is_led(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
}

/// Whether a spreadsheet would take the text of a cell for a formula. White space and quotes before it are passed over, as some programs do. The wide
/// forms are those of East Asian keyboards, which Excel reads the same. A plain number is none, whatever its sign.
fn is_formula(piece: &str) -> bool {
    let is_before =
        |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\u{feff}' | '\u{200b}'..='\u{200f}');
    let starts = piece.trim_start_matches(is_before);
    let text = starts.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|'));
    is_led(starts) && !is_number(text)
}

/// A sign, digits, at most one comma or point with digits behind it, and a percent sign: nothing that can be run.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    let text = text.strip_suffix('%').unwrap_or(text);
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests;
