//! Text files: delimiter, quotes, true line numbers.
//!
//! In: the text of a file. Out: one [`Sheet`] and findings. Must not know: how the text came out of bytes.

mod delimiter;
mod scan;

use std::borrow::Cow;
use std::sync::Arc;

use self::scan::{Scanner, Unclosed};
use super::{Sheet, row_too_long};
use crate::finding::{Checked, Code, Finding, Place, Source};

/// Reads a table from text. The header is the first row that is not blank; `None` when there is none.
pub fn read(text: &str, source: Arc<Source>) -> Checked<Option<Sheet>> {
    let (delimiter, named) = match named_delimiter(text) {
        Some((delimiter, rest)) => (delimiter, text.len() - rest.len()),
        None => (delimiter::detect(text), 0),
    };
    let mut scanner = Scanner::new(text, delimiter);
    let mut cells: Vec<Cow<str>> = Vec::new();
    if named > 0 {
        // Through the scanner, so that the line numbers go on from it.
        scanner.next(&mut cells);
    }
    let mut findings = Vec::new();
    let mut sheet: Option<Sheet> = None;
    while let Some(step) = scanner.next(&mut cells) {
        let line = match step {
            Ok(line) => line,
            Err(unclosed) => {
                findings.push(quote_unclosed(&source, &unclosed));
                break;
            }
        };
        if cells.iter().all(|c| c.trim().is_empty()) {
            continue;
        }
        let sheet = sheet.get_or_insert_with(|| begin(text, &source, &cells));
        if !add(sheet, line, &cells, &mut findings) {
            findings.push(Finding::new(Code::TableTooLarge, Place::at(source.clone(), line, 0)));
            return Checked::new(None, findings);
        }
    }
    if let Some(sheet) = &mut sheet {
        sheet.shrink();
    }
    if sheet.as_ref().is_none_or(Sheet::is_empty) {
        findings.push(Finding::new(Code::TableEmpty, Place::at(source, 0, 0)));
    }
    Checked::new(sheet, findings)
}

/// An empty sheet for a header. Blank cells at its end name nothing: what stands below them is reported as beyond the header.
fn begin(text: &str, source: &Arc<Source>, header: &[Cow<str>]) -> Sheet {
    let width = header.iter().rposition(|c| !c.trim().is_empty()).map_or(1, |last| last + 1);
    let mut sheet = Sheet::new(source.clone(), width, 1);
    sheet.text.reserve_exact(text.len());
    sheet
}

/// Adds a row; false when the sheet is full.
fn add(sheet: &mut Sheet, line: u32, cells: &[Cow<str>], findings: &mut Vec<Finding>) -> bool {
    if let Some(beyond) = cells.get(sheet.width..)
        && let Some(first) = beyond.iter().position(|c| !c.trim().is_empty())
    {
        let column = (sheet.width + first + 1) as u32;
        let cells = beyond.iter().filter(|c| !c.trim().is_empty()).count();
        findings.push(row_too_long(&sheet.source, line, column, cells));
    }
    sheet.push(line, cells.iter().map(|c| c.as_ref()))
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
