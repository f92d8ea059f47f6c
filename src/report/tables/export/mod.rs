//! Tables to CSV, Parquet and cells.

use std::ops::Range;

use anyhow::Result;
use polars::prelude::*;
use rayon::prelude::*;

use super::{Cell, Table, Type};
use crate::base::exact::Milli;

/// Tells Excel that a CSV file is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// CSV rows that one thread writes in one go. Fixed, so that the pieces do not depend on the number of threads.
const ROWS_AT_ONCE: usize = 16_384;

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
    Milli((float * 1000.0).round() as i64)
}

impl Table {
    /// For people: `;`, decimal comma, UTF-8 with BOM, `ja`/`nee`, formulas neutralised. Lines end in CR LF, as Excel writes them.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let columns = self.readers()?;
        let mut bytes = BYTE_ORDER_MARK.as_bytes().to_vec();
        lines(&mut bytes).write_record(self.spec.columns.iter().map(|column| column.name))?;
        let starts: Vec<usize> = (0..self.height()).step_by(ROWS_AT_ONCE).collect();
        let parts = starts.par_iter().map(|start| {
            let end = self.height().min(start + ROWS_AT_ONCE);
            write_rows(&columns, *start..end)
        });
        let parts: Vec<Vec<u8>> = parts.collect::<Result<_>>()?;
        bytes.reserve_exact(parts.iter().map(Vec::len).sum());
        // Each piece is let go as soon as it is copied.
        parts.into_iter().for_each(|part| bytes.extend_from_slice(&part));
        Ok(bytes)
    }

    /// For programs: typed, compressed with zstd. The same frame always gives the same bytes.
    pub fn parquet(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // Cloning a frame shares its columns.
        ParquetWriter::new(&mut bytes)
            .with_compression(ParquetCompression::Zstd(None))
            .finish(&mut self.frame.clone())?;
        Ok(bytes)
    }

    /// The number of rows.
    pub fn height(&self) -> usize {
        self.frame.height()
    }

    /// One cell; outside the table nothing stands.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        let (Some(data), Some(described)) = (self.frame.columns().get(column), self.spec.columns.get(column)) else {
            return Cell::Empty;
        };
        if row >= self.height() {
            return Cell::Empty;
        }
        Reader::of(data, described.kind).map_or(Cell::Empty, |reader| reader.get(row))
    }

    fn readers(&self) -> Result<Vec<Reader<'_>>> {
        let columns = self.frame.columns().iter().zip(self.spec.columns);
        Ok(columns.map(|(column, described)| Reader::of(column, described.kind)).collect::<PolarsResult<_>>()?)
    }
}

fn lines(out: &mut Vec<u8>) -> csv::Writer<&mut Vec<u8>> {
    csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(out)
}

fn write_rows(columns: &[Reader], rows: Range<usize>) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut writer = lines(&mut bytes);
    let mut field = String::new();
    for row in rows {
        for column in columns {
            field.clear();
            write_cell(column.get(row), &mut field);
            writer.write_field(&field)?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    drop(writer);
    Ok(bytes)
}

/// A cell as people read it in a spreadsheet.
fn write_cell(cell: Cell, out: &mut String) {
    use std::fmt::Write;
    // Writing to a String can't fail.
    let _ = match cell {
        Cell::Empty => Ok(()),
        Cell::Text(text) => {
            neutralise(text, out);
            Ok(())
        }
        Cell::Integer(number) => write!(out, "{number}"),
        Cell::Decimal(number) => {
            let written = write!(out, "{number}");
            if let Some(point) = out.find('.') {
                out.replace_range(point..=point, ",");
            }
            written
        }
        Cell::Bool(yes) => out.write_str(if yes { "ja" } else { "nee" }),
    };
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
