//! The list of faults in one norm text, and where each stands.
//!
//! In: spans (byte ranges) of the text. Out: findings with line and column (characters, from 1) and the offending text, in the order of
//! the text. Must not know: what is wrong.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::sync::Arc;

use crate::base::finding::{Code, Fact, Finding, Place, Severity, Source};

/// A range of bytes in the text of the norm.
pub(crate) type Span = Range<usize>;

/// Longest excerpt of the text that a finding shows, in characters.
const EXCERPT: usize = 100;

/// Everything that was noticed so far. Shared by all readers, so it is filled through `&self`.
pub struct Faults<'t> {
    text: &'t str,
    source: Arc<Source>,
    /// The byte on which each line begins.
    lines: Vec<usize>,
    found: RefCell<Vec<(usize, Finding)>>,
    /// What is not there, apart from the others: see [`Faults::forget_missing`].
    missing: RefCell<Vec<(usize, Finding)>>,
    errors: Cell<usize>,
}

impl<'t> Faults<'t> {
    /// No faults yet in the text of a file.
    pub fn new(text: &'t str, file: &str) -> Faults<'t> {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let source = Arc::new(Source { file: file.to_owned(), sheet: None });
        Faults { text, source, lines, found: RefCell::default(), missing: RefCell::default(), errors: Cell::new(0) }
    }

    /// Adds a fault in a span, with what its sentence names.
    pub fn add(&self, code: Code, span: &Span, facts: &[(&'static str, Fact)]) {
        self.add_showing(code, span, span, facts);
    }

    /// Adds a fault of which other text is shown than what stands in its span.
    pub fn add_showing(&self, code: Code, span: &Span, shown: &Span, facts: &[(&'static str, Fact)]) {
        self.found.borrow_mut().push((span.start, self.finding(code, shown, facts)));
    }

    /// Adds that something is not there.
    pub fn add_missing(&self, code: Code, span: &Span, facts: &[(&'static str, Fact)]) {
        self.missing.borrow_mut().push((span.start, self.finding(code, span, facts)));
    }

    fn finding(&self, code: Code, shown: &Span, facts: &[(&'static str, Fact)]) -> Finding {
        if code.severity() == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        let mut finding = Finding::new(code, Place::at(self.source.clone(), 0, 0));
        finding.value = Some(self.excerpt(shown)).filter(|text| !text.is_empty());
        finding.facts = facts.to_vec();
        finding
    }

    /// How many errors so far: when it grew over a part of the text, that part is not sound, and what follows from it is not judged.
    pub fn errors(&self) -> usize {
        self.errors.get()
    }

    /// The text as it stands in a span.
    pub fn raw(&self, span: &Span) -> &'t str {
        let floor = |at: usize| self.text.floor_char_boundary(at.min(self.text.len()));
        &self.text[floor(span.start)..floor(span.end.max(span.start))]
    }

    /// The line of a byte, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }

    /// Takes back what seems to be missing, because a part of the text could not be read.
    pub fn forget_missing(&self) {
        self.missing.borrow_mut().clear();
    }

    /// From a byte to the end of its line, or when nothing is left there, the last line before it that holds something.
    pub fn rest_of_line(&self, at: usize) -> Span {
        let to_end = |from: usize| {
            let rest = self.raw(&(from..usize::MAX));
            from..from + rest.find(['\r', '\n']).unwrap_or(rest.len())
        };
        let rest = to_end(at);
        if !self.raw(&rest).trim().is_empty() {
            return rest;
        }
        let last = self.raw(&(0..at)).trim_end().len();
        to_end(self.lines[self.line(last) - 1])
    }

    /// The place of a span.
    pub fn place(&self, span: &Span) -> Place {
        let line = self.line(span.start);
        let column = self.raw(&(self.lines[line - 1]..span.start)).chars().count() + 1;
        self.place_at(line, column)
    }

    /// All findings, in the order of the text. One sweep, so that many faults in one long line stay cheap.
    pub fn finish(self) -> Vec<Finding> {
        let mut found = self.found.take();
        found.append(&mut self.missing.take());
        found.sort_by_key(|(at, finding)| (*at, finding.code));
        let (mut from, mut column, mut last) = (0, 1, 0);
        for (at, finding) in &mut found {
            let line = self.line(*at);
            if line != last {
                (from, column, last) = (self.lines[line - 1], 1, line);
            }
            column += self.raw(&(from..*at)).chars().count();
            from = *at;
            finding.place = self.place_at(line, column);
        }
        found.into_iter().map(|(_, finding)| finding).collect()
    }

    fn place_at(&self, line: usize, column: usize) -> Place {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place::at(self.source.clone(), number(line), number(column))
    }

    /// What a finding shows: one line, not too long, a string without its quotes.
    pub fn excerpt(&self, span: &Span) -> String {
        let raw = self.raw(span);
        let inner = ['"', '\''].iter().find_map(|q| raw.strip_prefix(*q)?.strip_suffix(*q)).unwrap_or(raw);
        let line = inner.trim().lines().next().unwrap_or("").trim_end();
        let mut shown: String = line.chars().take(EXCERPT).map(|c| if c.is_control() { ' ' } else { c }).collect();
        if line.chars().nth(EXCERPT).is_some() {
            shown.push('…');
        }
        shown
    }
}
