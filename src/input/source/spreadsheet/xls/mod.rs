//! xls: the records of Excel 5 to 2003 (MS-XLS). What a record claims about sizes is never believed.

mod record;
mod text;

use std::collections::BTreeMap;

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};

use self::record::{Record, Records};
use self::text::Letters;
use super::grid::Grid;
use super::ole::{Ole, u16_at, u32_at};
use super::sheets::{Sheets, State, Trouble};
use super::shown::{self, Shown};
use super::texts::Texts;
use super::value;

/// What stands before the sheets.
struct Workbook {
    letters: Letters,
    sheets: Vec<Named>,
    styles: Vec<Shown>,
    texts: Texts,
    is_1904: bool,
}

/// A sheet, and where it begins in the stream.
struct Named {
    name: String,
    start: usize,
    state: State,
}

/// Reads the sheets of a workbook.
pub(super) fn read(bytes: &[u8], sheets: &mut Sheets) -> Result<(), Trouble> {
    let ole = Ole::open(bytes).ok_or_else(|| broken("OLE"))?;
    // An xlsx with a password is encrypted in such a container.
    for (stream, trouble) in [
        ("EncryptedPackage", Trouble::Locked),
        ("WordDocument", Trouble::Unknown("Word")),
        ("PowerPoint Document", Trouble::Unknown("PowerPoint")),
    ] {
        if ole.holds(stream) {
            return Err(trouble);
        }
    }
    let name = if ole.holds("Workbook") { "Workbook" } else { "Book" };
    let stream = ole.stream(name).ok_or_else(|| broken(name))?;
    let workbook = workbook(&stream)?;
    // Sheets that lie within each other would be read over and over.
    let mut visited = 0_usize;
    for Named { name, start, state } in &workbook.sheets {
        if *state == State::VeryHidden {
            sheets.skip(name);
            continue;
        }
        let mut grid = Grid::new(sheets.source(name));
        visited += sheet(stream.get(*start..).unwrap_or_default(), &workbook, &mut grid)
            .map_err(|trouble| trouble.in_sheet(name))?;
        if visited > stream.len() {
            return Err(broken("sheets"));
        }
        sheets.add(grid, name.clone(), *state)?;
    }
    Ok(())
}

fn broken(what: &str) -> Trouble {
    Trouble::Broken(what.to_owned())
}

fn workbook(stream: &[u8]) -> Result<Workbook, Trouble> {
    let mut workbook = Workbook {
        letters: Letters::default(),
        sheets: Vec::new(),
        styles: Vec::new(),
        texts: Texts::default(),
        is_1904: false,
    };
    let (mut custom, mut styles) = (BTreeMap::new(), Vec::new());
    let mut records = Records::new(stream);
    while let Some(record) = records.next() {
        let data = record.data;
        match record.kind {
            record::BEGIN => workbook.letters.is_wide = u16_at(data, 0) == Some(0x0600),
            record::PASSWORD if u16_at(data, 0) != Some(0) => return Err(Trouble::Locked),
            record::CODE_PAGE => workbook.letters.encoding = encoding(u16_at(data, 0)),
            record::EPOCH => workbook.is_1904 = u16_at(data, 0) == Some(1),
            record::FORMAT => {
                if let Some((id, code)) = workbook.letters.format(data) {
                    custom.insert(id, shown::custom(&code));
                }
            }
            record::STYLE => styles.push(u16_at(data, 2).unwrap_or(0)),
            record::SHEET => workbook.sheets.extend(named(data, &workbook.letters)),
            record::TEXTS => workbook.letters.shared(&record, &mut workbook.texts)?,
            record::END => break,
            _ => {}
        }
    }
    let shown = |id: &u16| custom.get(id).copied().unwrap_or_else(|| shown::built_in(u32::from(*id)));
    workbook.styles = styles.iter().map(shown).collect();
    Ok(workbook)
}

/// The letters of old workbooks. Newer ones say 1200 and have no need of it.
fn encoding(page: Option<u16>) -> &'static Encoding {
    match page {
        Some(10_000 | 32_768) => MACINTOSH,
        Some(page) => Encoding::for_label(format!("windows-{page}").as_bytes()).unwrap_or(WINDOWS_1252),
        None => WINDOWS_1252,
    }
}

/// A sheet with cells.
fn named(data: &[u8], letters: &Letters) -> Option<Named> {
    let (start, state, kind) = (u32_at(data, 0)?, data.get(4)? & 3, *data.get(5)?);
    let state = match state {
        0 => State::Shown,
        2 => State::VeryHidden,
        _ => State::Hidden,
    };
    let name = letters.short(data.get(6..)?)?.replace('\0', "");
    // Kinds other than 0 are macros and charts.
    (kind == 0).then_some(Named { name, start: start as usize, state })
}

/// Reads the cells of a sheet; gives how many bytes it took.
fn sheet(stream: &[u8], workbook: &Workbook, grid: &mut Grid) -> Result<usize, Trouble> {
    let mut records = Records::new(stream);
    // A chart within the sheet has records of its own.
    let (mut depth, mut formula) = (0_usize, None);
    while let Some(record) = records.next() {
        match record.kind {
            record::BEGIN => depth += 1,
            record::END if depth <= 1 => return Ok(records.at()),
            record::END => depth -= 1,
            _ if depth != 1 => {}
            _ => {
                let mut cells = Cells { workbook, grid: &mut *grid };
                if !cells.add(&record, &mut formula).ok_or_else(|| broken("record"))? {
                    return Err(Trouble::TooLarge(None));
                }
            }
        }
    }
    Err(broken("BIFF"))
}

/// Takes the cells out of records.
struct Cells<'a> {
    workbook: &'a Workbook,
    grid: &'a mut Grid,
}

impl Cells<'_> {
    /// Adds what a record holds; `formula` is the cell whose text comes in a record of its own. False when the grid is full, `None` when
    /// the record is too short.
    fn add(&mut self, record: &Record, formula: &mut Option<(u32, u32)>) -> Option<bool> {
        let data = record.data;
        let at = || Some((u32::from(u16_at(data, 0)?), u32::from(u16_at(data, 2)?)));
        match record.kind {
            record::NUMBER => self.number(at()?, u16_at(data, 4)?, f64_at(data, 6)?),
            record::SMALL => self.number(at()?, u16_at(data, 4)?, small(u32_at(data, 6)?)),
            record::SMALLS => {
                let (row, first) = at()?;
                // Behind the last number stands the number of its column.
                for (column, cell) in (first..).zip(data.get(4..data.len().checked_sub(2)?)?.chunks_exact(6)) {
                    if !self.number((row, column), u16_at(cell, 0)?, small(u32_at(cell, 2)?))? {
                        return Some(false);
                    }
                }
                Some(true)
            }
            record::SHARED => {
                let text = self.workbook.texts.get(u32_at(data, 6)? as usize)?;
                self.text(at()?, text)
            }
            record::LABEL | record::RICH_LABEL => {
                let text = self.workbook.letters.long(data.get(6..)?, &[])?;
                self.text(at()?, &text)
            }
            record::TRUTH => self.truth(at()?, *data.get(6)?, *data.get(7)? != 0),
            record::FORMULA => {
                let is_number = u16_at(data, 12)? != 0xFFFF;
                *formula = at().filter(|_| !is_number && data.get(6) == Some(&0));
                match data.get(6)? {
                    _ if is_number => self.number(at()?, u16_at(data, 4)?, f64_at(data, 6)?),
                    kind @ (1 | 2) => self.truth(at()?, *data.get(8)?, *kind == 2),
                    _ => Some(true),
                }
            }
            record::MERGED => {
                // First and last row, first and last column of each.
                for area in data.get(2..)?.chunks_exact(8) {
                    let number = |at| u16_at(area, at).map(u32::from);
                    self.grid.merge((number(0)?, number(4)?), (number(2)?, number(6)?));
                }
                Some(true)
            }
            record::FORMULA_TEXT => match formula.take() {
                Some(at) => {
                    let text = self.workbook.letters.long(data, &record.more)?;
                    self.text(at, &text)
                }
                None => Some(true),
            },
            _ => Some(true),
        }
    }

    fn number(&mut self, at: (u32, u32), style: u16, number: f64) -> Option<bool> {
        let shown = self.workbook.styles.get(usize::from(style)).copied().unwrap_or_default();
        Some(value::add_number(self.grid, at, number, shown, self.workbook.is_1904))
    }

    fn text(&mut self, (row, column): (u32, u32), text: &str) -> Option<bool> {
        Some(value::add_text(self.grid, row, column, text))
    }

    fn truth(&mut self, (row, column): (u32, u32), code: u8, is_error: bool) -> Option<bool> {
        Some(match is_error {
            true => self.grid.add_error(row, column, error(code)),
            false => self.grid.add(row, column, value::truth(code != 0)),
        })
    }
}

fn error(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    }
}

fn f64_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(bytes.get(at..)?.first_chunk().copied()?))
}

/// A number in four bytes: the upper half of a float or a whole number, and either of them perhaps in hundredths.
fn small(bits: u32) -> f64 {
    let (is_hundredths, is_whole) = (bits & 1 != 0, bits & 2 != 0);
    let number = match is_whole {
        true => f64::from(bits.cast_signed() >> 2),
        false => f64::from_bits(u64::from(bits & !3) << 32),
    };
    if is_hundredths { number / 100.0 } else { number }
}

#[cfg(test)]
mod tests;
