//! The sheets and columns of a norm in Excel, and its tables as cells.

use crate::base::finding::Place;

pub(super) fn is(cell: &Cell, word: &str) -> bool {
    cell.text.eq_ignore_ascii_case(word)
}

/// A sheet and its columns, by name.
#[derive(Debug)]
pub struct Spec {
    /// Name of the sheet.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [&'static str],
    /// Those that can't be left out.
    pub required: &'static [&'static str],
    /// Whether a norm can do without the sheet: then it holds nothing of what stands there.
    pub optional: bool,
}

/// The sheets, in order.
pub(crate) const SHEETS: [Spec; 6] = [
    Spec { name: "Norm", columns: &["veld", "waarde", "uitleg"], required: &["veld", "waarde"], optional: false },
    Spec {
        name: "Schalen",
        columns: &["schaal", "niveau", "antwoord", "voldoende", "betekenis", "ook"],
        required: &["niveau", "antwoord", "voldoende"],
        optional: false,
    },
    Spec {
        name: "Standaarden",
        columns: &[
            "thema",
            "thematitel",
            "standaard",
            "titel",
            "kern",
            "regel",
            "drempel",
            "soorten",
            "vervangt",
            "ondersteuningsvraag",
        ],
        required: &["thema", "standaard", "titel", "regel"],
        optional: false,
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
        optional: false,
    },
    Spec {
        name: "Samenhang",
        columns: &[
            "samenhang",
            "soort",
            "vraag_1",
            "vergelijking_1",
            "niveau_1",
            "vraag_2",
            "vergelijking_2",
            "niveau_2",
            "getal",
            "gespreksvraag",
        ],
        required: &["samenhang", "soort"],
        optional: true,
    },
    Spec {
        name: "Inventaris",
        columns: &["inventaris", "type", "naam", "soorten", "ook"],
        required: &["inventaris", "type", "naam"],
        optional: true,
    },
];

/// The columns of a condition on the sheet of consistency rules: question, comparison, level.
pub(super) const CONDITIONS: [[&str; 3]; 2] =
    [["vraag_1", "vergelijking_1", "niveau_1"], ["vraag_2", "vergelijking_2", "niveau_2"]];

/// The fields of the sheet Norm, in order.
pub(crate) const FIELDS: [&str; 11] =
    ["id", "versie", "titel", "status", "sector", "soorten", "van", "tot", "bron", "regel", "drempel"];

/// What stands in the column `schaal` for the default scale: no id can look like this.
pub(crate) const DEFAULT_SCALE: &str = "(gewoon)";

/// What stands in the column `niveau` for the words that say "does not apply".
pub(crate) const FREE: &str = "n.v.t.";

/// What stands in the column `niveau` for the words that say "don't know".
pub(crate) const UNKNOWN: &str = "weet niet";

/// Which way is better, as it stands in the column `beter`.
pub(crate) const BETTER: [(&str, &str); 2] = [("hoger", "higher"), ("lager", "lower")];

/// What stands in a cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// As it stands there.
    pub text: String,
    /// Where; `None` for what did not come from a file.
    pub(super) place: Option<Place>,
    /// Whether it is certainly a text: of any other cell a spreadsheet may have made something else.
    pub(super) is_text: bool,
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
    pub tables: [Table; 6],
}

/// A row with its cells by the name of their column.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) spec: &'static Spec,
    pub(super) cells: &'a [Cell],
}

impl<'a> Line<'a> {
    pub(super) fn get(&self, column: &str) -> &'a Cell {
        const BLANK: &Cell = &Cell { text: String::new(), place: None, is_text: true };
        let at = self.spec.columns.iter().position(|name| *name == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or(BLANK)
    }
}

impl Tables {
    pub(super) fn lines(&self, sheet: usize) -> impl Iterator<Item = Line<'_>> {
        self.tables[sheet].rows.iter().map(move |cells| Line { spec: &SHEETS[sheet], cells })
    }
}

/// One text for several: each on its own line, as Alt+Enter gives them in Excel.
pub(super) fn join(items: &[String]) -> String {
    items.iter().map(|item| escape(item).replace('\n', "\\n")).collect::<Vec<_>>().join("\n")
}

pub(super) fn split(text: &str) -> Vec<String> {
    text.lines().map(unescape).filter(|item| !item.trim().is_empty()).collect()
}

/// What a cell can't hold as it is: a tab, and the carriage return that XML drops.
pub(super) fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\r', "\\r").replace('\t', "\\t")
}

pub(super) fn unescape(text: &str) -> String {
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
