//! Writing TOML while remembering which cell each value came from.

use super::Cell;
use crate::base::finding::Place;

/// The text so far.
#[derive(Default)]
pub(super) struct Writer {
    pub text: String,
    line: u32,
    column: u32,
    /// Rising: from this line and column (from 1) on, the text comes from this place.
    pub marks: Vec<(u32, u32, Place)>,
}

impl Writer {
    pub(super) fn put(&mut self, text: &str) {
        self.text.push_str(text);
        for c in text.chars() {
            if c == '\n' {
                (self.line, self.column) = (self.line + 1, 0);
            } else {
                self.column += 1;
            }
        }
    }

    /// What follows comes from this cell.
    pub(super) fn from(&mut self, cell: &Cell) {
        if let Some(place) = &cell.place {
            self.marks.push((self.line + 1, self.column + 1, place.clone()));
        }
    }

    /// The header of a table; what it lacks is reported at `cell`.
    pub(super) fn header(&mut self, header: &str, cell: &Cell) {
        self.put("\n");
        self.from(cell);
        self.put(&format!("{header}\n"));
    }

    /// `key = value`, on a line of its own.
    pub(super) fn pair(&mut self, key: &str, value: &str, cell: &Cell) {
        self.from(cell);
        self.put(&format!("{key} = {value}\n"));
    }
}

/// A text as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A list of texts as TOML writes it.
pub(super) fn list(items: &[String]) -> String {
    format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", "))
}
