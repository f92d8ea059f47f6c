//! A norm as four tables, for who writes it in Excel: Norm, Schalen, Standaarden, Vragen.
//!
//! In: a [`Norm`], or the sheets of a workbook. Out: [`Tables`], and from those the norm as TOML, with for every value the cell that it came from: so
//! that what is wrong with the TOML is reported at the cell. Tables and TOML hold the same, whatever way they go. Must not know: how cells look.

mod keys;
mod mangled;
mod of;
mod read;
mod text;
mod values;
mod writer;

pub use self::read::read;
pub use self::text::Toml;
use super::Norm;
use crate::base::finding::Place;

/// A sheet and its columns, by name.
#[derive(Debug)]
pub struct Spec {
    /// Name of the sheet.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [&'static str],
    /// Those that can't be left out.
    pub required: &'static [&'static str],
}

/// The sheets, in order.
pub const SHEETS: [Spec; 4] = [
    Spec { name: "Norm", columns: &["veld", "waarde", "uitleg"], required: &["veld", "waarde"] },
    Spec {
        name: "Schalen",
        columns: &["schaal", "niveau", "antwoord", "voldoende", "betekenis", "ook"],
        required: &["niveau", "antwoord", "voldoende"],
    },
    Spec {
        name: "Standaarden",
        columns: &["thema", "thematitel", "standaard", "titel", "kern", "regel", "drempel", "soorten", "vervangt"],
        required: &["thema", "standaard", "titel", "regel"],
    },
    Spec {
        name: "Vragen",
        columns: &[
            "standaard",
            "vraag",
            "tekst",
            "kern",
            "gewicht",
            "nvt",
            "soorten",
            "schaal",
            "grenzen",
            "beter",
            "eenheid",
            "eerste_stap",
            "ook",
        ],
        required: &["standaard", "vraag", "tekst"],
    },
];

/// The fields of the sheet Norm, in order.
pub const FIELDS: [&str; 11] =
    ["id", "versie", "titel", "status", "sector", "soorten", "van", "tot", "bron", "regel", "drempel"];

/// What stands in the column `schaal` for the default scale: no id can look like this.
pub const DEFAULT_SCALE: &str = "(gewoon)";
/// What stands in the column `niveau` for the words that say "does not apply".
pub const FREE: &str = "n.v.t.";
/// What stands in the column `niveau` for the words that say "don't know".
pub const UNKNOWN: &str = "weet niet";
/// Which way is better, as it stands in the column `beter`.
pub const BETTER: [(&str, &str); 2] = [("hoger", "higher"), ("lager", "lower")];

/// What stands in a cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// As it stands there.
    pub text: String,
    /// Where; `None` for what did not come from a file.
    place: Option<Place>,
    /// Whether it is certainly a text: of any other cell a spreadsheet may have made something else.
    is_text: bool,
}

/// One sheet: rows of as many cells as it has columns.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// The rows below the header.
    pub rows: Vec<Vec<Cell>>,
}

/// A norm as tables, in the order of [`SHEETS`].
#[derive(Debug, Clone, Default)]
pub struct Tables {
    /// One for each sheet.
    pub tables: [Table; 4],
}

impl Tables {
    /// The tables of a norm.
    pub fn of(norm: &Norm) -> Tables {
        of::tables(norm)
    }

    /// The norm as TOML. `head` goes above it as comments.
    pub fn toml(&self, head: &str) -> Toml {
        text::write(self, head)
    }
}

/// A row with its cells by the name of their column.
#[derive(Clone, Copy)]
struct Line<'a> {
    spec: &'static Spec,
    cells: &'a [Cell],
}

impl<'a> Line<'a> {
    fn get(&self, column: &str) -> &'a Cell {
        const BLANK: &Cell = &Cell { text: String::new(), place: None, is_text: true };
        let at = self.spec.columns.iter().position(|name| *name == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or(BLANK)
    }
}

impl Tables {
    fn lines(&self, sheet: usize) -> impl Iterator<Item = Line<'_>> {
        self.tables[sheet].rows.iter().map(move |cells| Line { spec: &SHEETS[sheet], cells })
    }
}

/// One text for several: each on its own line, as Alt+Enter gives them in Excel.
fn join(items: &[String]) -> String {
    items.iter().map(|item| escape(item).replace('\n', "\\n")).collect::<Vec<_>>().join("\n")
}

fn split(text: &str) -> Vec<String> {
    text.lines().map(unescape).filter(|item| !item.trim().is_empty()).collect()
}

/// What a cell can't hold as it is: a tab, and the carriage return that XML drops.
fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\r', "\\r").replace('\t', "\\t")
}

fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let meant = match (c, chars.peek()) {
            ('\\', Some('\\')) => '\\',
            ('\\', Some('n')) => '\n',
            ('\\', Some('r')) => '\r',
            ('\\', Some('t')) => '\t',
            ('\\', Some(',')) => ',',
            ('\\', Some(';')) => ';',
            _ => {
                out.push(c);
                continue;
            }
        };
        out.push(meant);
        chars.next();
    }
    out
}

#[cfg(test)]
mod tests;
