//! A sheet: rows of cells that know their place.

use std::sync::Arc;

use super::layout::{Fit, Header};
use crate::base::finding::{Code, Finding, Place, Source};
use crate::base::number::to_u32;
use crate::base::text::fold::clean;

/// The most cells that one table may have, blanks included: a header of a million columns over a million short rows must not fill the memory.
pub(super) const MAX_CELLS: usize = 50_000_000;

/// The longest cell, in bytes without the white space around it. Excel's have at most 32,767 characters, which are fewer bytes than this.
pub(super) const MAX_CELL: usize = 100_000;

/// What stands behind each cell in the text of a sheet: no line break.
const BEHIND: char = ';';

/// The longest technical message that a finding quotes, in characters.
pub(super) const MAX_VALUE: usize = 200;

/// What intake makes of one row, in bytes: an answer that is filed, or a fault.
pub(super) const ROW_WEIGHT: usize = 128;

/// A table as it stands: its rows, all as text, and which of them is the header. Held compactly: one text for all cells, no blanks behind the
/// last cell of a row.
///
/// Blank rows are left out. Cells are without characters that nobody sees ([`clean`]) and trimmed of surrounding white space. The header is the first row until [`Sheet::set_header`] says
/// otherwise: titles and logos may stand above it, and what a column is called is known to those who read the table, not here.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The file, and for a workbook the sheet.
    pub source: Arc<Source>,
    /// Whether it is a hidden sheet (verborgen blad) of a workbook: people may not know that it is there.
    pub hidden: bool,
    /// What its cells stand in, those of a row behind each other with one character between them: the text of a file as it was read, and behind it the rows
    /// that did not stay as they were. While rows are added only the latter.
    pub(super) text: String,
    /// How long the text of the file is, of which rows are cells as they stand.
    pub(super) read: usize,
    /// Where each cell ends in `text`.
    pub(super) ends: Vec<u32>,
    /// Of each row and of the one behind the last: how many cells stand before it.
    pub(super) firsts: Vec<u32>,
    /// Where each row begins in `text`.
    pub(super) begins: Vec<u32>,
    /// The cells of which a spreadsheet shows more than the number, by their number: how many characters it adds before and behind it.
    pub(super) padded: Vec<(u32, u8, u8)>,
    /// The cells, by row and column, ascending, that begin with a line without a word: it is not kept in `text`.
    pub(super) led: Vec<(u32, u32)>,
    /// A bit for each cell: whether it is certainly a text, so that no spreadsheet can have taken a zero from it.
    pub(super) texts: Vec<u64>,
    /// The place of each row: its line in a text file, its row in a workbook.
    pub(super) lines: Vec<u32>,
    /// How many cells each row came with, blanks at its end included.
    pub(super) widths: Vec<u32>,
    /// The column number of the first cell.
    pub(super) first_column: u32,
    /// Where its header stands.
    pub(super) header: Header,
    /// The rows of a text file that do not fit below it.
    pub(super) fit: Fit,
    /// The rows, ascending, with a cell that swallowed others: reported when they were read.
    pub(super) torn: Vec<usize>,
    /// Column (from 0), first line and last line of cells that are merged over rows.
    pub(super) merged: Vec<(usize, u32, u32)>,
    /// Line, first and last column (from 0) of cells that are merged over columns, by line and column.
    pub(super) across: Vec<(u32, usize, usize)>,
    /// Whether each row stands in one cell: its cells all have the place of that one.
    pub(super) is_of_lines: bool,
}

/// What a cell is, as far as its file tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CellKind {
    /// A cell of a text file: what a spreadsheet made of it before is not known.
    #[default]
    Unknown,
    /// A text for certain.
    Text,
    /// A number, a date or a truth; so many characters of its text are added by the format before and behind it.
    Number { lead: u8, trail: u8 },
}

/// A cell that is to be added.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cell<'c> {
    /// What it says, as it is shown.
    pub text: &'c str,
    /// What it is.
    pub kind: CellKind,
}

impl Sheet {
    /// An empty sheet to which [`Sheet::push`] adds rows. `first_column` is the number of the column of each row's first cell.
    pub fn new(source: Arc<Source>, first_column: u32) -> Sheet {
        let (text, header, hidden) = (String::new(), Header::default(), false);
        let (ends, firsts, begins, padded, texts) = (vec![], vec![0], vec![], vec![], vec![]);
        let (lines, widths, fit, is_of_lines) = (vec![], vec![], Fit::default(), false);
        let (torn, merged, across, led) = (vec![], vec![], vec![], vec![]);
        Sheet {
            source,
            hidden,
            text,
            read: 0,
            ends,
            firsts,
            begins,
            padded,
            led,
            texts,
            lines,
            widths,
            first_column,
            header,
            fit,
            torn,
            merged,
            across,
            is_of_lines,
        }
    }

    /// Adds a row that stands on a line; a blank row adds nothing. False, and nothing added, when the table would outgrow 4 GB of text or
    /// [`MAX_CELLS`].
    pub fn push<'c>(&mut self, line: u32, cells: impl IntoIterator<Item = &'c str>) -> bool {
        self.push_cells(line, cells.into_iter().map(|text| Cell { text, kind: CellKind::Unknown }))
    }

    /// The same of cells of which more is known.
    pub fn push_cells<'c>(&mut self, line: u32, cells: impl IntoIterator<Item = Cell<'c>>) -> bool {
        self.fit.is_plain = false;
        let before = (self.text.len(), self.ends.len());
        let (mut kept, mut fits) = (before, true);
        for cell in cells {
            self.mark(cell.kind);
            let start = self.text.len();
            if is_tight(cell.text) {
                self.text.push_str(cell.text);
            } else {
                let text = clean(cell.text);
                let words = text.trim_start();
                let is_led = || text.strip_suffix(words).is_some_and(|lead| lead.contains('\n'));
                if text.len() > words.len() && !words.is_empty() && is_led() {
                    self.led.push((to_u32(self.lines.len()), to_u32(self.ends.len() - before.1)));
                }
                self.text.push_str(words.trim_end());
            }
            let end = u32::try_from(self.read + self.text.len()).ok().filter(|_| self.ends.len() < MAX_CELLS);
            let Some(end) = end else {
                fits = false;
                break;
            };
            let is_blank = self.text.len() == start;
            self.ends.push(end);
            self.text.push(BEHIND);
            kept = if is_blank { kept } else { (self.text.len(), self.ends.len()) };
        }
        if !fits {
            self.text.truncate(before.0);
            self.ends.truncate(before.1);
            self.unmark();
            return false;
        }
        // Blank cells at the end of a row hold no text.
        let width = self.ends.len() - before.1;
        self.text.truncate(kept.0);
        self.ends.truncate(kept.1);
        self.unmark();
        if kept.1 > before.1 {
            self.firsts.push(to_u32(kept.1));
            self.begins.push(to_u32(self.read + before.0));
            self.lines.push(line);
            self.widths.push(to_u32(width));
        }
        true
    }

    /// Adds a row of plain cells that stand in a text with one character between them, and end there: as [`Sheet::push`] of each would, in one go.
    pub(super) fn push_line(&mut self, line: u32, text: &str, ends: &[u32]) -> bool {
        let begin = self.read + self.text.len();
        self.text.push_str(text);
        self.text.push(BEHIND);
        self.keep_line(line, begin, ends)
    }

    /// The same where they stay where they stand, in the text of the file.
    #[inline]
    pub(super) fn keep_line(&mut self, line: u32, begin: usize, ends: &[u32]) -> bool {
        self.fit.is_plain = false;
        let end = begin + ends.last().map_or(0, |end| *end as usize);
        let fits = u32::try_from(end + 1).is_ok() && self.ends.len() + ends.len() <= MAX_CELLS;
        let Some(begin) = u32::try_from(begin).ok().filter(|_| fits) else { return false };
        let is_filled = |at: &usize| ends[*at] > at.checked_sub(1).map_or(0, |before| ends[before] + 1);
        let Some(last) = (0..ends.len()).rev().find(is_filled) else { return true };
        self.ends.extend(ends[..=last].iter().map(|end| begin + end));
        self.firsts.push(to_u32(self.ends.len()));
        self.begins.push(begin);
        self.lines.push(line);
        self.widths.push(to_u32(ends.len()));
        true
    }

    /// Takes in the text of the file of which it has kept lines, once all rows are added.
    pub(super) fn take_in(&mut self, mut read: String) {
        read.reserve_exact(self.text.len());
        read.push_str(&self.text);
        self.text = read;
    }

    /// The rows that did not stay as they were in a file, as text.
    pub(super) fn added(&self) -> &str {
        &self.text[self.read..]
    }

    /// Whether a cell begins with a line without a word.
    pub(super) fn is_led(&self, row: usize, column: usize) -> bool {
        self.led.binary_search(&(to_u32(row), to_u32(column))).is_ok()
    }

    /// How much memory it takes, in bytes, with what intake makes of its rows.
    pub fn weight(&self) -> usize {
        self.text.len()
            + 3 * self.ends.len()
            + 12 * self.padded.len()
            + 8 * self.led.len()
            + 8 * self.texts.len()
            + (16 + ROW_WEIGHT) * self.lines.len()
    }

    /// Notes what the cell is that comes next.
    #[inline]
    pub(super) fn mark(&mut self, kind: CellKind) {
        let at = || u32::try_from(self.ends.len());
        match kind {
            CellKind::Unknown | CellKind::Number { lead: 0, trail: 0 } => {}
            CellKind::Number { lead, trail } => {
                let Ok(at) = at() else { return };
                self.padded.push((at, lead, trail));
            }
            CellKind::Text => {
                let Ok(at) = at() else { return };
                let (word, bit) = (at as usize / 64, at % 64);
                self.texts.resize(self.texts.len().max(word + 1), 0);
                self.texts[word] |= 1 << bit;
            }
        }
    }

    /// Forgets what was noted of cells that are not kept.
    fn unmark(&mut self) {
        let end = self.ends.len();
        self.padded.truncate(self.padded.partition_point(|(at, ..)| (*at as usize) < end));
        self.texts.truncate(end.div_ceil(64));
        if let Some(last) = self.texts.get_mut(end / 64) {
            *last &= (1 << (end % 64)) - 1;
        }
    }

    /// Whether it has cells of a workbook, each with its own form; else lines of text.
    #[inline]
    pub fn is_of_workbook(&self) -> bool {
        self.source.sheet.is_some() && !self.is_of_lines
    }

    /// How many cells a row of a text file has, blanks at its end included.
    #[inline]
    pub(super) fn raw_width(&self, row: usize) -> Option<usize> {
        self.widths.get(row).filter(|_| !self.is_of_workbook()).map(|width| *width as usize)
    }

    /// The number of rows below the header, those that do not fit included.
    pub fn len(&self) -> usize {
        self.lines.len().saturating_sub(self.first_row())
    }

    /// Whether there is no row below the header.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The place of the sheet as a whole.
    pub fn place(&self) -> Place {
        Place::at(self.source.clone(), 0, 0)
    }

    /// Gives back memory that was taken in advance; for a reader that is done.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.firsts.shrink_to_fit();
        self.begins.shrink_to_fit();
        self.padded.shrink_to_fit();
        self.texts.shrink_to_fit();
        self.lines.shrink_to_fit();
        self.widths.shrink_to_fit();
    }

    /// Where the ends of a row's cells stand.
    #[inline]
    pub(super) fn range(&self, row: usize) -> std::ops::Range<usize> {
        let [first, next] = self.firsts[row..row + 2] else { return 0..0 };
        first as usize..next as usize
    }

    /// The number of a cell in the sheet; `None` beyond the last of its row.
    #[inline]
    pub(super) fn index(&self, row: usize, column: usize) -> Option<usize> {
        let range = self.range(row);
        Some(range.start + column).filter(|at| *at < range.end)
    }

    #[inline]
    pub(super) fn shown(&self, row: usize, column: usize) -> &str {
        let Some(at) = self.index(row, column) else { return "" };
        let start = if column == 0 { self.begins[row] } else { self.ends[at - 1] + 1 };
        &self.text[start as usize..self.ends[at] as usize]
    }

    #[inline]
    pub(super) fn cell(&self, row: usize, column: usize) -> &str {
        // Mostly, and always in a text file: asked of every cell of a country many times over.
        if self.padded.is_empty() { self.shown(row, column) } else { self.plain(row, column) }
    }

    /// What a cell shows without what a format adds to its number.
    fn plain(&self, row: usize, column: usize) -> &str {
        let shown = self.shown(row, column);
        let zeros = self.index(row, column).and_then(|at| {
            let found = self.padded.binary_search_by_key(&at, |(at, ..)| *at as usize).ok()?;
            self.padded.get(found)
        });
        let Some((_, lead, trail)) = zeros else { return shown };
        shown.get(usize::from(*lead)..shown.len().saturating_sub(usize::from(*trail))).unwrap_or(shown)
    }

    #[inline]
    pub(super) fn is_text(&self, row: usize, column: usize) -> bool {
        let at = self.index(row, column);
        at.and_then(|at| Some(self.texts.get(at / 64)? >> (at % 64) & 1 == 1)).unwrap_or(false)
    }

    #[inline]
    pub(super) fn place_of(&self, row: usize, column: Option<usize>) -> Place {
        self.place_in(self.source.clone(), row, column)
    }

    /// The same, with the source as it is given.
    #[inline]
    pub(super) fn place_in(&self, source: Arc<Source>, row: usize, column: Option<usize>) -> Place {
        let within = |column: usize| if self.is_of_lines { 0 } else { to_u32(column) };
        let column = column.map_or(0, |column| self.first_column + within(column));
        Place::at(source, self.lines.get(row).copied().unwrap_or(0), column)
    }
}

/// Whether a text stays as it is, as most do: plain characters, and no white space around them.
fn is_tight(text: &str) -> bool {
    let is_edge = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    text.is_ascii() && is_edge(bytes.first()) && is_edge(bytes.last())
}

/// A finding about a table that is not read, because it or a `cell` of it is too large.
pub(super) fn too_large(place: Place, what: &'static str) -> Finding {
    Finding::new(Code::TableTooLarge, place).fact("what", what)
}

/// A message short enough to quote.
pub(super) fn shortened(value: &str) -> String {
    match value.char_indices().nth(MAX_VALUE) {
        Some((end, _)) => format!("{}\u{2026}", &value[..end]),
        None => value.to_owned(),
    }
}
