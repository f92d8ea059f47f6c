//! Text files: delimiter, quotes, true line numbers.
//!
//! In: the text of a file. Out: one [`Sheet`] and findings. Must not know: how the text came out of bytes.

mod delimiter;
mod line;
mod scan;

pub(crate) use self::scan::Scanner;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use self::scan::Unclosed;
use super::sheet::{MAX_CELL, too_large};
use super::{Cell, CellKind, Sheet, swallow};
use crate::base::finding::{Checked, Code, Finding, Place, Source};
use crate::base::number::to_u32;

/// The cells of a text, as [`read`] finds them: the line on which the row of each begins, its column from 1, and where in the text it stands, quotes included.
pub(super) fn spans(text: &str) -> Vec<(u32, u32, Range<usize>)> {
    let delimiter = named_delimiter(text).map_or_else(|| delimiter::detect(text), |(delimiter, _)| delimiter);
    let (mut spans, mut cells) = (Vec::new(), Vec::new());
    let mut scanner = Scanner::new(text, delimiter);
    let mut from = 0;
    while let Some(Ok(line)) = scanner.next(&mut cells) {
        for column in 1..=to_u32(cells.len()) {
            let end = from + cell_end(&text[from..], delimiter);
            spans.push((line, column, from..end));
            from = (end + 1).min(text.len());
        }
        from = scanner.place();
    }
    spans
}

/// How many bytes the cell at the beginning of a text takes.
fn cell_end(text: &str, delimiter: u8) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    if bytes.first() == Some(&b'"') {
        at = 1;
        while at < bytes.len() && (bytes[at] != b'"' || bytes.get(at + 1) == Some(&b'"')) {
            at += if bytes[at] == b'"' { 2 } else { 1 };
        }
        at = (at + 1).min(bytes.len());
    }
    let is_end = |byte: &u8| *byte == delimiter || *byte == b'\n' || *byte == b'\r';
    at + bytes[at..].iter().position(is_end).unwrap_or(bytes.len() - at)
}

/// Reads a table from text; `None` when every row is blank.
pub(super) fn read(text: String, source: Arc<Source>) -> Checked<Option<Sheet>> {
    let mut sheet = Sheet::new(source, 1);
    let keeps = has_plain_lines(&text);
    if keeps {
        sheet.read = text.len();
    } else {
        sheet.text.reserve_exact(text.len() + 1);
    }
    let Checked { value: torn, mut findings } = rows(&text, &mut sheet);
    let Some((delimiter, torn)) = torn else { return Checked::new(None, findings) };
    if keeps {
        sheet.take_in(text);
    }
    sheet.shrink();
    findings.extend(swallow::in_text(&mut sheet, delimiter, &torn));
    sheet.set_header(0);
    let has_rows = sheet.all_rows().len() > 0;
    Checked::new(has_rows.then_some(sheet), findings)
}

/// Whether most lines have no quotes, and so can stay as they are: else the text would be held beside nearly all of its rows.
fn has_plain_lines(text: &str) -> bool {
    let quoted: Vec<bool> = text.lines().take(LINES).map(|line| line.contains('"')).collect();
    quoted.iter().filter(|is_quoted| **is_quoted).count() * 2 <= quoted.len()
}

/// So many lines tell how a program writes them.
const LINES: usize = 64;

/// The rows of which a quote closed on a later line than it opened, and in which cell.
type Torn = BTreeMap<usize, usize>;

/// Adds the rows of a text; gives the delimiter and the torn rows, or nothing where it is too large.
fn rows(text: &str, sheet: &mut Sheet) -> Checked<Option<(u8, Torn)>> {
    let (delimiter, named) = match named_delimiter(text) {
        Some((delimiter, rest)) => (delimiter, text.len() - rest.len()),
        None => (delimiter::detect(text), 0),
    };
    let tail = delimiter::tail(text, delimiter);
    let mut scanner = Scanner::new(text, delimiter);
    let mut cells: Vec<Cow<str>> = Vec::new();
    if named > 0 {
        // Through the scanner, so that the line numbers go on from it.
        scanner.next(&mut cells);
    }
    let (mut findings, mut torn) = (Vec::new(), Torn::new());
    let source = sheet.source.clone();
    let mut ends = Vec::new();
    loop {
        let begin = scanner.place();
        // Separators behind every line are taken from its last cell.
        if tail.is_none()
            && let Some((line, row)) = scanner.plain_line(&mut ends)
        {
            let is_added = match sheet.read {
                0 => sheet.push_line(line, row, &ends),
                _ => sheet.keep_line(line, begin, &ends),
            };
            if is_added {
                continue;
            }
            findings.push(too_large(Place::at(source.clone(), line, 0), "table"));
            return Checked::new(None, findings);
        }
        let Some(step) = scanner.next(&mut cells) else { break };
        let line = match step {
            Ok(line) => line,
            Err(unclosed) => {
                findings.push(quote_unclosed(&source, &unclosed));
                break;
            }
        };
        if let (Some(tail), Some(last)) = (tail, cells.last_mut()) {
            *last = without_tail(std::mem::take(last), tail);
        }
        if let Some(long) = cells.iter().position(|cell| cell.len() > MAX_CELL && cell.trim().len() > MAX_CELL) {
            findings.push(too_large(Place::at(source.clone(), line, to_u32(long) + 1), "cell"));
            return Checked::new(None, findings);
        }
        if cells.len() > scan::MOST || !sheet.push_cells(line, cells.iter().map(|c| cell(c))) {
            findings.push(too_large(Place::at(source.clone(), line, 0), "table"));
            return Checked::new(None, findings);
        }
        torn.extend(scanner.torn().map(|column| (sheet.all_rows().len().saturating_sub(1), column)));
    }
    Checked::new(Some((delimiter, torn)), findings)
}

/// The last cell of a line without the separators that another program put behind it.
fn without_tail(cell: Cow<'_, str>, tail: u8) -> Cow<'_, str> {
    match cell {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_end_matches(char::from(tail))),
        Cow::Owned(text) => Cow::Owned(text.trim_end_matches(char::from(tail)).to_owned()),
    }
}

/// A cell; one that programs write as a formula, `="99AB00"`, so that a spreadsheet keeps it a text, is that text.
fn cell(text: &str) -> Cell<'_> {
    if text.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
        return Cell { text, kind: CellKind::Unknown };
    }
    let quoted = text.trim().strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    match quoted.filter(|text| !text.contains('"')) {
        Some(text) => Cell { text, kind: CellKind::Text },
        None => Cell { text, kind: CellKind::Unknown },
    }
}

fn quote_unclosed(source: &Arc<Source>, unclosed: &Unclosed) -> Finding {
    let place = Place::at(source.clone(), unclosed.line, unclosed.column);
    Finding::new(Code::QuoteUnclosed, place).fact("lines", unclosed.lines as usize)
}

/// The delimiter that Excel's own first line `sep=;` names, and the text behind that line.
fn named_delimiter(text: &str) -> Option<(u8, &str)> {
    let rest = text.strip_prefix('"').unwrap_or(text);
    let rest = rest.get(..4).filter(|s| s.eq_ignore_ascii_case("sep=")).and_then(|_| rest.get(4..))?;
    let delimiter = *rest.as_bytes().first().filter(|b| matches!(b, b';' | b',' | b'\t' | b'|'))?;
    let rest = rest[1..].strip_prefix('"').unwrap_or(&rest[1..]);
    (rest.is_empty() || rest.starts_with(['\r', '\n'])).then_some((delimiter, rest))
}

#[cfg(test)]
mod tests;
