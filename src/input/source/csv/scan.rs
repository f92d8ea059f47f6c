//! Text to records of cells: quotes, line ends and true line numbers, without copying what needs no change.
//!
//! Why not the `csv` crate: it can't say where a quote opened that never closes, its line numbers are wrong on CRLF, and it copies
//! every cell once more. It is the oracle in the tests.

use std::borrow::Cow;

use super::line;
use crate::base::number::to_u32;

/// The most cells of a record; ten times what Excel has. A line of 400 MB of delimiters must not fill the memory.
pub(super) const MOST: usize = 200_000;

/// Walks through the records of a text.
pub(crate) struct Scanner<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    delimiter: u8,
    /// By byte, whether a cell without quotes ends before it.
    ends: [bool; 256],
    torn: Option<usize>,
}

/// A quote that is still open at the end of the text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unclosed {
    /// The line on which it opens, from 1.
    pub line: u32,
    /// The number of its cell in the record, from 1.
    pub column: u32,
    /// How many lines it swallowed.
    pub lines: u32,
}

impl<'t> Scanner<'t> {
    /// A scanner at the beginning of a text. The delimiter is an ASCII character other than a quote or a line end.
    pub(crate) fn new(text: &'t str, delimiter: u8) -> Scanner<'t> {
        let mut ends = [false; 256];
        [delimiter, b'\n', b'\r'].into_iter().for_each(|byte| ends[usize::from(byte)] = true);
        Scanner { text, at: 0, line: 1, delimiter, ends, torn: None }
    }

    /// Whether there is nothing behind the last record.
    pub(super) fn is_done(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Where the next record begins.
    pub(super) fn place(&self) -> usize {
        self.at
    }

    /// The first cell of the last record, from 0, whose quote closes on a later line than it opened with text behind it.
    pub(crate) fn torn(&self) -> Option<usize> {
        self.torn
    }

    /// The next record where it is a plain one: the line that it begins on, and its text, which has one delimiter between its cells; where these end in it is
    /// put in `ends`. `None`, and nothing is read, of any other, and at the end.
    #[inline]
    pub(super) fn plain_line(&mut self, ends: &mut Vec<u32>) -> Option<(u32, &'t str)> {
        let bytes = self.text.as_bytes();
        let rest = bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = line::plain(rest, self.delimiter, ends)?;
        let found = (self.line, self.text.get(self.at..self.at + length)?);
        self.torn = None;
        self.at += length;
        if self.at < bytes.len() {
            self.at += line_end(bytes, self.at);
            self.line += 1;
        }
        Some(found)
    }

    /// Puts the cells of the next record in `cells` and gives the line that it begins on; `None` at the end. A blank line is a record
    /// of one blank cell. Of a record with more than [`MOST`] cells one more than that is given. Line breaks within cells become `\n`.
    pub(crate) fn next(&mut self, cells: &mut Vec<Cow<'t, str>>) -> Option<Result<u32, Unclosed>> {
        cells.clear();
        self.torn = None;
        let bytes = self.text.as_bytes();
        if self.at >= bytes.len() {
            return None;
        }
        let begin = self.line;
        loop {
            let cell = match bytes.get(self.at) {
                Some(b'"') => self.quoted(cells.len()),
                _ => Ok(Cow::Borrowed(self.plain())),
            };
            match cell {
                Ok(cell) if cells.len() <= MOST => cells.push(cell),
                Ok(_) => {}
                Err(unclosed) => return Some(Err(unclosed)),
            }
            match bytes.get(self.at) {
                Some(b) if *b == self.delimiter => self.at += 1,
                Some(_) => {
                    self.at += line_end(bytes, self.at);
                    self.line += 1;
                    break;
                }
                None => break,
            }
        }
        Some(Ok(begin))
    }

    /// Up to the next delimiter or line end. A quote within is a character like any other.
    fn plain(&mut self) -> &'t str {
        let rest = &self.text.as_bytes()[self.at..];
        let length = rest.iter().position(|b| self.ends[usize::from(*b)]).unwrap_or(rest.len());
        let start = self.at;
        self.at += length;
        &self.text[start..self.at]
    }

    /// A cell that begins with a quote; what stands behind the closing quote belongs to it.
    fn quoted(&mut self, column: usize) -> Result<Cow<'t, str>, Unclosed> {
        let bytes = self.text.as_bytes();
        let opened = self.line;
        let (mut at, mut from) = (self.at + 1, self.at + 1);
        let mut changed = String::new();
        loop {
            match bytes.get(at) {
                Some(b'"') if bytes.get(at + 1) == Some(&b'"') => {
                    changed.push_str(&self.text[from..=at]);
                    at += 2;
                    from = at;
                }
                Some(b'"') => break,
                Some(b'\r') => {
                    changed.push_str(&self.text[from..at]);
                    changed.push('\n');
                    at += line_end(bytes, at);
                    from = at;
                    self.line += 1;
                }
                Some(b'\n') => {
                    at += 1;
                    self.line += 1;
                }
                Some(_) => at += 1,
                None => {
                    self.at = bytes.len();
                    let lines = self.line - opened + u32::from(!self.text.ends_with(['\n', '\r']));
                    return Err(Unclosed { line: opened, column: to_u32(column) + 1, lines });
                }
            }
        }
        let inner = &self.text[from..at];
        self.at = at + 1;
        let tail = self.plain();
        if self.line > opened && !tail.trim().is_empty() {
            self.torn = self.torn.or(Some(column));
        }
        if changed.is_empty() && tail.is_empty() {
            return Ok(Cow::Borrowed(inner));
        }
        changed.push_str(inner);
        changed.push_str(tail);
        Ok(Cow::Owned(changed))
    }
}

/// The length of the line end at a place: CRLF is one.
fn line_end(bytes: &[u8], at: usize) -> usize {
    if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn all(text: &str, delimiter: u8) -> (Vec<(u32, Vec<String>)>, Option<Unclosed>) {
        let mut scanner = Scanner::new(text, delimiter);
        let (mut records, mut cells) = (Vec::new(), Vec::new());
        while let Some(step) = scanner.next(&mut cells) {
            match step {
                Ok(line) => records.push((line, cells.iter().map(|c| c.to_string()).collect())),
                Err(unclosed) => return (records, Some(unclosed)),
            }
        }
        (records, None)
    }

    fn row(line: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (line, cells.iter().map(|c| c.to_string()).collect())
    }

    #[test]
    fn lines_are_those_of_the_file_whatever_the_line_end() {
        for end in ["\r\n", "\n", "\r"] {
            let text = ["a;b", "", "1;\"x", "y\"", "", "2;z;", ""].join(end);
            let blank = |line| row(line, &[""]);
            let expected =
                vec![row(1, &["a", "b"]), blank(2), row(3, &["1", "x\ny"]), blank(5), row(6, &["2", "z", ""])];
            assert_eq!(all(&text, b';'), (expected, None), "{end:?}");
        }
    }

    #[test]
    fn quotes_double_and_only_count_at_the_beginning() {
        let text = "\"a \"\"b\"\"\",c\"d\",\"e\"f,\"\"";
        assert_eq!(all(text, b',').0, [row(1, &["a \"b\"", "c\"d\"", "ef", ""])]);
    }

    #[test]
    fn an_open_quote_is_named_where_it_opens() {
        let (records, unclosed) = all("a;b\r\n1;2\r\n\r\n3;\"vier\r\n5;6\r\n", b';');
        assert_eq!(records.len(), 3);
        assert_eq!(unclosed, Some(Unclosed { line: 4, column: 2, lines: 2 }));
        assert_eq!(all("\"", b';').1, Some(Unclosed { line: 1, column: 1, lines: 1 }));
    }

    proptest! {
        /// The `csv` crate reads the same cells from every text whose quotes close.
        #[test]
        fn agrees_with_the_csv_crate(text in "[ab\"\";\n\r\u{e9}]{0,40}") {
            let (records, unclosed) = all(&text, b';');
            prop_assume!(unclosed.is_none());
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
            let theirs: Vec<Vec<String>> = reader
                .records()
                .map(|r| r.expect("text").iter().map(|c| c.replace("\r\n", "\n").replace('\r', "\n")).collect())
                .collect();
            // They leave out blank lines; we show them as one blank cell.
            let ours: Vec<Vec<String>> = records.into_iter().map(|r| r.1).collect();
            let filled = |rows: Vec<Vec<String>>| rows.into_iter().filter(|r| *r != [""]).collect::<Vec<_>>();
            prop_assert_eq!(filled(ours), filled(theirs));
        }
    }
}
