//! Rows, written into a workbook whose sheets have a header only.
//!
//! In: a workbook of rust_xlsxwriter and the rows of its sheets. Out: the same workbook with all rows. The library holds every cell until the end and
//! looks each up by its place; here a row is written as it is made, so that a sheet of a million rows takes no memory and a tenth of the time.
//! Text is always written as text: the texts that come back are held once ([`Texts`]), what comes behind these stands in its cell.

mod texts;

use std::fmt::{Display, Write as _};
use std::io::{Cursor, Read, Write};

use anyhow::{Context, Result};
use rust_xlsxwriter::utility::column_number_to_name;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::sheet::LEVEL;
use crate::base::number::{push_number, to_u32};
use texts::{Texts, write_text};

/// Where the library keeps every text of a workbook.
const TEXTS: &str = "xl/sharedStrings.xml";
/// Where it says which cells are tables.
const TABLES: &str = "xl/tables/";
/// Written at once, in bytes.
const PIECE: usize = 1 << 16;

/// The rows of a sheet.
pub(super) trait Rows {
    /// The first of them, from 1. What the library wrote from there on only shows the forms of cells.
    fn first(&self) -> usize;

    /// The last column, from 0, and the last row, from 1.
    fn last(&self) -> (u16, usize);

    /// The table of Excel that they are, if any.
    fn table(&self) -> Option<&'static str> {
        None
    }

    /// Writes them; `head` is the sheet as the library wrote it.
    ///
    /// # Errors
    /// A row can't be made or written.
    fn write(&self, head: &str, out: &mut Out) -> Result<()>;
}

/// A sheet that is filled, by its number in the workbook, counted from 1.
pub(super) type Filled<'a> = (usize, &'a dyn Rows);

/// Writes the workbook with the rows added to its sheets. Nothing of it is held: each part is told how long it is behind it.
pub(super) fn add(book: &[u8], sheets: &[Filled], out: &mut (dyn Write + Send)) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(book))?;
    let mut file = ZipWriter::new_stream(out);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(i64::from(LEVEL)))
        .last_modified_time(DateTime::default())
        .system(System::Unix);
    let mut texts = Texts::new(read(&mut archive, TEXTS)?)?;
    for at in 0..archive.len() {
        let name = archive.by_index_raw(at)?.name()?.into_owned();
        let own = sheets.iter().find(|(number, _)| name == format!("xl/worksheets/sheet{number}.xml"));
        file.start_file(&name, options)?;
        match own {
            Some((_, rows)) => sheet(&mut file, &read(&mut archive, &name)?, *rows, &mut texts)?,
            // The library writes it behind the sheets, so that all are known now.
            None if name == TEXTS => texts.write(&mut file)?,
            None if name.starts_with(TABLES) => {
                file.write_all(with_rows(read(&mut archive, &name)?, sheets).as_bytes())?;
            }
            // Packed anew: of a part that is copied as it is the stream would not say how long it is.
            None => _ = std::io::copy(&mut archive.by_index(at)?, &mut file)?,
        }
    }
    file.finish()?;
    Ok(())
}

/// What a workbook says of a table, with all of its rows.
fn with_rows(part: String, sheets: &[Filled]) -> String {
    let is_own =
        |rows: &dyn Rows| rows.table().is_some_and(|name| part.contains(&format!("displayName=\"tbl_{name}\"")));
    let Some((_, rows)) = sheets.iter().find(|(_, rows)| is_own(*rows)) else { return part };
    let (column, last) = rows.last();
    let range = |last: usize| format!("ref=\"A1:{}{last}\"", column_number_to_name(column));
    part.replace(&range(2), &range(last.max(2)))
}

fn read(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String> {
    let mut part = String::new();
    archive.by_name(name)?.read_to_string(&mut part)?;
    Ok(part)
}

/// A sheet with all of its rows behind those that the library wrote.
fn sheet(file: &mut dyn Write, part: &str, rows: &dyn Rows, texts: &mut Texts) -> Result<()> {
    let (head, tail) = part.split_once("</sheetData>").context("a sheet of a workbook holds no rows")?;
    let (column, last) = rows.last();
    let above = head.find(&format!("<row r=\"{}\"", rows.first())).map_or(head, |end| &head[..end]);
    let text = with_range(above, &format!("A1:{}{last}", column_number_to_name(column)))?;
    let columns = (0..=column).map(column_number_to_name).collect();
    let mut out = Out { file, texts, columns, row: String::new(), text };
    rows.write(head, &mut out)?;
    out.text.push_str("</sheetData>");
    out.text.push_str(tail);
    out.flush()
}

/// The start of a sheet that says how far it goes.
fn with_range(head: &str, range: &str) -> Result<String> {
    let (before, rest) =
        head.split_once("<dimension ref=\"").context("a sheet of a workbook does not say how large it is")?;
    let (_, behind) = rest.split_once('"').context("a sheet of a workbook does not say how large it is")?;
    Ok(format!("{before}<dimension ref=\"{range}\"{behind}"))
}

/// Where the rows of a sheet go. The form of a cell is an attribute, blank for the plain one: a cell that is there does not have the form of its column by
/// itself.
pub(super) struct Out<'o> {
    file: &'o mut dyn Write,
    texts: &'o mut Texts,
    /// The letters of each column.
    columns: Vec<String>,
    /// The number of the row that is being written, from 1.
    row: String,
    /// What was not handed over yet.
    text: String,
}

impl Out<'_> {
    /// Begins a row, counted from 1; with a height in points, or as high as a row is by itself.
    pub(super) fn begin(&mut self, row: usize, height: Option<f64>) -> Result<()> {
        self.row = row.to_string();
        write!(self.text, "<row r=\"{row}\" spans=\"1:{}\"", self.columns.len())?;
        if let Some(height) = height {
            write!(self.text, " ht=\"{height}\" customHeight=\"1\"")?;
        }
        self.text.push('>');
        Ok(())
    }

    /// Ends the row.
    pub(super) fn end(&mut self) -> Result<()> {
        self.text.push_str("</row>");
        if self.text.len() > PIECE { self.flush() } else { Ok(()) }
    }

    /// A cell with a text.
    #[inline]
    pub(super) fn text(&mut self, column: usize, form: &str, text: &str) {
        self.cell(column, form);
        match self.texts.place(text) {
            Some(place) => {
                self.text.push_str(" t=\"s\"><v>");
                push_number(to_u32(place), &mut self.text);
                self.text.push_str("</v></c>");
            }
            None => {
                self.text.push_str(" t=\"inlineStr\"><is>");
                write_text(&mut self.text, text);
                self.text.push_str("</is></c>");
            }
        }
    }

    /// A cell with a number.
    pub(super) fn number(&mut self, column: usize, form: &str, number: impl Display) {
        self.cell(column, form);
        // Writing to a String can't fail.
        let _ = write!(self.text, "><v>{number}</v></c>");
    }

    /// A cell with nothing in it.
    pub(super) fn blank(&mut self, column: usize, form: &str) {
        self.cell(column, form);
        self.text.push_str("/>");
    }

    /// Begins a cell, without the machinery of formatting: a workbook has hundreds of thousands.
    #[inline]
    fn cell(&mut self, column: usize, form: &str) {
        ["<c r=\"", &self.columns[column], &self.row, "\"", form].iter().for_each(|part| self.text.push_str(part));
    }

    fn flush(&mut self) -> Result<()> {
        self.file.write_all(self.text.as_bytes())?;
        self.text.clear();
        Ok(())
    }
}

/// The attribute that gives the form of the first cell of a row that the library wrote; column from 0, row from 1.
pub(super) fn form_at(head: &str, column: u16, row: usize) -> Option<String> {
    let cell = format!("<c r=\"{}{row}\" s=\"", column_number_to_name(column));
    let (form, _) = head.split_once(&cell)?.1.split_once('"')?;
    Some(format!(" s=\"{form}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_workbooks_are_filled() {
        assert!(Texts::new("<sst count=\"1\">".to_owned()).is_err());
        assert!(with_range("<sheetData>", "A1:B2").is_err());
    }

    #[test]
    fn the_form_of_a_cell_is_that_of_its_pattern() {
        let head = "<row r=\"3\"><c r=\"A3\" s=\"5\"/><c r=\"B3\" s=\"12\" t=\"s\"><v>1</v></c></row>";
        assert_eq!([0, 1, 2].map(|at| form_at(head, at, 3)), [Some(" s=\"5\"".into()), Some(" s=\"12\"".into()), None]);
    }
}
