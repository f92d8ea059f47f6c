//! Tables to CSV, Parquet and cells.

use std::fmt::Write as _;
use std::io::Write;
use std::ops::Range;

use anyhow::{Context, Result};
use polars::io::parquet::write::BatchedWriter;
use polars::prelude::*;
use rayon::prelude::*;

use super::{Cell, Table, Type, pieces};
use crate::base::exact::Milli;
use crate::base::number::whole;
use crate::run::dossier::Dossier;

/// Tells Excel that a CSV file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

const LINE_END: &str = "\r\n";

/// CSV rows that one thread writes in one go.
const ROWS_AT_ONCE: usize = 4096;
/// So many of these are held before they are written.
const AT_ONCE: usize = 16;

/// Where a table is written.
pub(super) type Out<'o> = dyn Write + Send + 'o;

/// A column behind its type, so that a cell is read without asking again.
enum Reader<'a> {
    Text(&'a StringChunked),
    Integer(&'a Int64Chunked),
    Decimal(&'a Float64Chunked),
    Bool(&'a BooleanChunked),
}

impl<'a> Reader<'a> {
    fn of(column: &'a Column, kind: Type) -> PolarsResult<Reader<'a>> {
        Ok(match kind {
            Type::Text => Reader::Text(column.str()?),
            Type::Integer => Reader::Integer(column.i64()?),
            Type::Decimal => Reader::Decimal(column.f64()?),
            Type::Bool => Reader::Bool(column.bool()?),
        })
    }

    fn get(&self, row: usize) -> Cell<'a> {
        match self {
            Reader::Text(column) => column.get(row).map(Cell::Text),
            Reader::Integer(column) => column.get(row).map(Cell::Integer),
            Reader::Decimal(column) => column.get(row).map(|float| Cell::Decimal(milli(float))),
            Reader::Bool(column) => column.get(row).map(Cell::Bool),
        }
        .unwrap_or(Cell::Empty)
    }
}

/// Back to the thousandths that the float was made from; exact for every figure a table can hold.
fn milli(float: f64) -> Milli {
    Milli(whole((float * 1000.0).round()))
}

/// The cells of a table.
pub struct Cells<'a>(Vec<Reader<'a>>);

impl<'a> Cells<'a> {
    /// One cell of a row that the table has; outside its columns nothing stands.
    pub fn get(&self, row: usize, column: usize) -> Cell<'a> {
        self.0.get(column).map_or(Cell::Empty, |reader| reader.get(row))
    }
}

impl Table {
    /// For people: `;`, decimal comma, UTF-8 with BOM, `ja`/`nee`, formulas neutralised. Lines end in CR LF, as Excel writes them.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.write_head(&mut bytes)?;
        self.write_rows(&mut bytes)?;
        Ok(bytes)
    }

    /// All of its rows, in both forms: as [`Table::csv`], and for programs typed and compressed with zstd. The same rows always give the same bytes.
    ///
    /// # Errors
    /// A piece can't be made or written.
    pub fn write(&self, dossier: &Dossier, csv: &mut Out, parquet: &mut Out) -> Result<()> {
        self.write_head(csv)?;
        let mut groups = None;
        let mut parquet = Some(parquet);
        pieces(dossier, self, &mut |piece| {
            if let Some(parquet) = parquet.take() {
                groups = Some(groups_of_rows(parquet, &piece.frame)?);
            }
            let groups = groups.as_mut().context("a table begins with a piece")?;
            let (csv, parquet) = rayon::join(|| piece.write_rows(csv), || groups.write_batch(&piece.frame));
            csv.and(parquet.map_err(anyhow::Error::from))
        })?;
        groups.context("a table has a piece")?.finish()?;
        Ok(())
    }

    fn write_head(&self, out: &mut Out) -> Result<()> {
        let names: Vec<_> = self.spec.columns.iter().map(|column| column.name).collect();
        Ok(write!(out, "{BYTE_ORDER_MARK}{}{LINE_END}", names.join(";"))?)
    }

    fn write_rows(&self, out: &mut Out) -> Result<()> {
        let cells = self.cells()?;
        let starts: Vec<usize> = (0..self.frame.height()).step_by(ROWS_AT_ONCE).collect();
        // A few at a time, so that little is held at once.
        for starts in starts.chunks(AT_ONCE) {
            let parts: Vec<_> = starts
                .par_iter()
                .map(|start| lines(&cells, *start..self.frame.height().min(start + ROWS_AT_ONCE)))
                .collect();
            parts.iter().try_for_each(|part: &String| out.write_all(part.as_bytes()))?;
        }
        Ok(())
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
        Ok(Cells(self.readers()?))
    }

    fn readers(&self) -> Result<Vec<Reader<'_>>> {
        let columns = self.frame.columns().iter().zip(self.spec.columns);
        Ok(columns.map(|(column, described)| Reader::of(column, described.kind)).collect::<PolarsResult<_>>()?)
    }
}

fn groups_of_rows<'w, 'o>(out: &'w mut Out<'o>, frame: &DataFrame) -> Result<BatchedWriter<&'w mut Out<'o>>> {
    Ok(ParquetWriter::new(out).with_compression(ParquetCompression::Zstd(None)).batched(frame.schema())?)
}

/// Rows as lines of CSV.
fn lines(cells: &Cells, rows: Range<usize>) -> String {
    let mut out = String::new();
    for row in rows {
        for (at, column) in cells.0.iter().enumerate() {
            if at > 0 {
                out.push(';');
            }
            write_cell(column.get(row), &mut out);
        }
        out.push_str(LINE_END);
    }
    out
}

/// A cell as people read it in a spreadsheet.
fn write_cell(cell: Cell, out: &mut String) {
    let start = out.len();
    // Writing to a String can't fail.
    let _ = match cell {
        Cell::Empty => Ok(()),
        Cell::Text(text) => {
            if is_plain(text) {
                out.push_str(text);
            } else {
                let mut safe = String::with_capacity(text.len() + 8);
                neutralise(text, &mut safe);
                quote(&safe, out);
            }
            Ok(())
        }
        Cell::Integer(number) => write!(out, "{number}"),
        Cell::Decimal(number) => {
            let written = write!(out, "{number}");
            if let Some(point) = out[start..].find('.') {
                out.replace_range(start + point..=start + point, ",");
            }
            written
        }
        Cell::Bool(yes) => out.write_str(if yes { "ja" } else { "nee" }),
    };
}

/// Whether a text is certainly no formula, nor any part of it, and needs no quotes: most are.
fn is_plain(text: &str) -> bool {
    let separates = |b: u8| matches!(b, b',' | b';' | b'|' | b'"' | b'\t' | b'\r' | b'\n');
    text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) && !text.bytes().any(separates)
}

/// A text in quotes, where it needs them.
fn quote(text: &str, out: &mut String) {
    if !text.contains([';', '"', '\r', '\n']) {
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
