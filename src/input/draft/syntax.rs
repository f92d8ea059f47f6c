//! Faults of TOML itself. One bracket that never closes makes a parser complain about all that follows; so after each fault the table
//! that it stands in is blanked, and the rest is read again.
//!
//! In: text. Out: text of the same length that parses, with what is left out replaced by spaces, so that every place stays true.

use std::borrow::Cow;
use std::collections::BTreeSet;

use toml::de::DeTable;

use super::{Faults, Span};
use crate::base::finding::Code;

/// What the parser says when a key stands twice. The tree is then still good, so it is a fault like any other.
pub(super) const DOUBLE: &str = "duplicate key";

/// Most faults of this kind that are looked for in one text: each takes another reading.
const MOST: usize = 20;

/// A text without faults of TOML, or with fewer.
pub(super) struct Mended<'t> {
    /// The text, with the faulty parts blanked.
    pub text: Cow<'t, str>,
    /// Whether nothing was blanked.
    pub whole: bool,
    /// Whether it parses and all headers are still there, so that every table is where it belongs.
    pub tables: bool,
}

/// Notes the faults of TOML and blanks them.
pub(super) fn mend<'t>(text: &'t str, faults: &Faults) -> Mended<'t> {
    let mut mended = Mended { text: Cow::Borrowed(text), whole: true, tables: true };
    let mut lines = BTreeSet::new();
    for _ in 0..MOST {
        let Some((at, problem)) = first_fault(&mended.text) else { return mended };
        mended.whole = false;
        if lines.insert(faults.line(at)) {
            faults.add_showing(Code::TomlSyntax, &(at..at), &faults.rest_of_line(at), &[("problem", problem.into())]);
        }
        if !mend_once(&mut mended, at) {
            break;
        }
    }
    mended.tables = false;
    mended
}

/// Blanks what holds the fault. False when the text did not become better.
fn mend_once(mended: &mut Mended, at: usize) -> bool {
    let line = mended.text[..at].rfind('\n').map_or(0, |end| end + 1);
    if !is_header(&mended.text[line..]) {
        return blank(mended, body(&mended.text, at));
    }
    // At a header, what stands above may never have been closed.
    let above = body(&mended.text, line.saturating_sub(1));
    let mut without = Mended { text: mended.text.clone(), ..*mended };
    let end = mended.text[line..].find('\n').map_or(mended.text.len(), |end| line + end);
    if blank(&mut without, above) && first_fault(&without.text).is_none_or(|(next, _)| next > end) {
        mended.text = without.text;
        return true;
    }
    mended.tables = false;
    let below = body(&mended.text, end);
    blank(mended, line..below.end)
}

/// The first fault, and what it is about in a word that the wording knows.
fn first_fault(text: &str) -> Option<(usize, &'static str)> {
    let (_, errors) = DeTable::parse_recoverable(text);
    let at = |error: &toml::de::Error| text.floor_char_boundary(error.span().map_or(text.len(), |span| span.start));
    let first = errors.iter().filter(|error| error.message() != DOUBLE).min_by_key(|error| at(error))?;
    let unfinished = |at: usize| {
        text[..at].trim_end_matches([' ', '\t']).ends_with('=') && text[at..].lines().next().is_none_or(str::is_empty)
    };
    let at = at(first);
    Some(match () {
        () if unfinished(at) => (at, "equals"),
        () if has_decimal_comma(text, at) => (at, "decimal"),
        () => (at, problem(first.message())),
    })
}

/// Whether a number with a comma stands on the line, as in `share = 0,75`.
fn has_decimal_comma(text: &str, at: usize) -> bool {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or("");
    let is_decimal = |value: &str| {
        let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
        let value = value.trim_start();
        let whole = digits(value);
        whole > 0 && value[whole..].strip_prefix(',').is_some_and(|rest| digits(rest) > 0)
    };
    line.split('=').skip(1).any(is_decimal)
}

fn problem(message: &str) -> &'static str {
    let about = |words: &[&str]| words.iter().any(|word| message.contains(word));
    match () {
        () if about(&["missing value", "no value", "missing assignment"]) => "equals",
        () if about(&["escape", "unicode"]) => "path",
        () if about(&["comma"]) => "comma",
        () if about(&["unclosed", "missing array opening", "table opening", "table open"]) => "bracket",
        () if about(&["string", "quote"]) => "quote",
        () if about(&["=", "missing key"]) => "equals",
        () => "other",
    }
}

fn is_header(line: &str) -> bool {
    line.trim_start_matches([' ', '\t']).starts_with('[')
}

/// The lines around a byte that belong to one table: from below its header to above the next one.
fn body(text: &str, at: usize) -> Span {
    let mut span = 0..text.len();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if is_header(line) && end <= at {
            span.start = end;
        } else if is_header(line) && start > at {
            span.end = start;
            break;
        } else if is_header(line) {
            span.start = end;
        }
        start = end;
    }
    span
}

/// Replaces a span by spaces, line ends excepted. False when there was nothing to replace.
fn blank(mended: &mut Mended, span: Span) -> bool {
    if span.start >= span.end || mended.text[span.clone()].trim().is_empty() {
        return false;
    }
    let spaces: String = mended.text[span.clone()].bytes().map(|b| if b == b'\n' { '\n' } else { ' ' }).collect();
    mended.text.to_mut().replace_range(span, &spaces);
    true
}
