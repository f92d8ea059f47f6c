//! The columns of the agenda: what they are called, how wide they are, and which of them are printed.

use super::value::Value;
use crate::agreement::{MARK, ORDER, TALK};
use crate::base::number::to_u16;
use crate::register::Sector;

/// A column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    District,
    School,
    Lead,
    Number,
    Topic,
    Verdict,
    Status,
    Years,
    Score,
    Threshold,
    Way,
    Earlier,
    Since,
    Board,
    /// Who can help (wie kan meedenken).
    Help,
    /// A column of the file of agreements, by its name there.
    Agreed(&'static str),
}

/// What is known of a topic, by column.
pub(super) type Line = Vec<(Column, Value)>;

/// What stands above a column.
pub(super) enum Head {
    /// A message.
    Said(&'static str),
    /// A name that a run reads: the same in every language.
    Named(&'static str),
}

/// The columns from left to right with their least widths, in characters. Up to [`LAST_ON_PAPER`] they are what a page of A4 holds in letters of eight points:
/// what tells a topic, and what people write on beside the gespreksblad, which has the rest. The texts behind it are wide, so that no row is high for them.
const ALL: [(Column, f64); 25] = [
    (Column::District, 9.0),
    (Column::School, 14.0),
    (Column::Agreed(TALK), 10.5),
    (Column::Number, 3.5),
    (Column::Topic, 17.0),
    (Column::Verdict, 10.5),
    (Column::Agreed("omschrijving"), 24.0),
    (Column::Agreed("wie"), 11.0),
    (Column::Agreed("bijdrage_swv"), 12.2),
    (Column::Agreed("bedrag"), 10.0),
    (Column::Agreed("taakovername"), 9.5),
    (Column::Agreed("uiterlijk"), 10.0),
    // What follows is not printed.
    (Column::Agreed("datum"), 10.5),
    (Column::Way, 60.0),
    (Column::Earlier, 45.0),
    (Column::Lead, 16.0),
    (Column::Status, 24.0),
    (Column::Years, 12.0),
    (Column::Score, 9.0),
    (Column::Threshold, 11.0),
    (Column::Since, 10.0),
    (Column::Board, 24.0),
    (Column::Help, 45.0),
    (Column::Agreed("vestigingsnummer"), 17.0),
    (Column::Agreed("standaard"), 11.0),
];
/// The last column that is printed.
const LAST_ON_PAPER: Column = Column::Agreed("uiterlijk");
/// The columns that nobody sees.
const HIDDEN: [&str; 2] = [MARK, ORDER];
/// The widest that a column becomes for a long word.
const WIDEST: f64 = 28.0;

impl Column {
    pub(super) fn head(self) -> Head {
        match self {
            Column::District => Head::Said("workbook-col-district"),
            Column::School => Head::Said("workbook-col-school"),
            Column::Lead => Head::Said("workbook-col-lead"),
            Column::Number => Head::Said("workbook-col-number"),
            Column::Topic => Head::Said("workbook-col-topic"),
            Column::Verdict => Head::Said("workbook-col-verdict"),
            Column::Status => Head::Said("workbook-col-status"),
            Column::Years => Head::Said("workbook-col-years"),
            Column::Score => Head::Said("workbook-col-score"),
            Column::Threshold => Head::Said("workbook-col-threshold"),
            Column::Way => Head::Said("workbook-col-way"),
            Column::Earlier => Head::Said("workbook-col-earlier"),
            Column::Since => Head::Said("workbook-col-since"),
            Column::Board => Head::Said("workbook-col-board"),
            Column::Help => Head::Said("workbook-col-help"),
            Column::Agreed(name) => Head::Named(name),
        }
    }

    /// Whether it has the name of a column of the file of agreements.
    pub(super) fn is_agreed(self) -> bool {
        matches!(self, Column::Agreed(_))
    }

    pub(super) fn is_hidden(self) -> bool {
        HIDDEN.iter().any(|name| self == Column::Agreed(name))
    }

    /// Whether every row of a topic says it: which school and topic it is, so that a row is about the same wherever it is sorted to.
    pub(super) fn is_repeated(self) -> bool {
        matches!(
            self,
            Column::District
                | Column::School
                | Column::Lead
                | Column::Number
                | Column::Topic
                | Column::Agreed("vestigingsnummer" | "standaard")
                | Column::Board
        )
    }
}

/// The columns of one sheet.
pub(super) struct Columns {
    columns: Vec<(Column, f64)>,
}

impl Columns {
    /// For a sector, with their least widths: VO is city-wide and has no wijk.
    pub(super) fn new(sector: Sector) -> Columns {
        let hidden = HIDDEN.map(|name| (Column::Agreed(name), 8.0));
        let shown = ALL.into_iter().filter(|(column, _)| sector == Sector::Po || *column != Column::District);
        Columns { columns: shown.chain(hidden).collect() }
    }

    /// Makes them wide enough for the longest words in what is known of a topic.
    pub(super) fn widen(&mut self, line: &Line) {
        for (column, value) in line {
            let own = self.columns.iter_mut().filter(|(known, _)| known == column);
            own.for_each(|(_, width)| *width = width.max(longest(value).min(WIDEST)));
        }
    }

    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (Column, f64)> + '_ {
        self.columns.iter().copied()
    }

    /// Where a column stands, from 0.
    pub(super) fn at(&self, column: Column) -> Option<u16> {
        self.columns.iter().position(|(known, _)| *known == column).map(to_u16)
    }

    pub(super) fn width(&self, column: Column) -> f64 {
        self.columns.iter().find(|(known, _)| *known == column).map_or(10.0, |(_, width)| *width)
    }

    /// How many columns stay in sight: up to the school.
    pub(super) fn frozen(&self) -> u16 {
        self.at(Column::School).map_or(0, |at| at + 1)
    }

    /// The last column that is printed.
    pub(super) fn last_on_paper(&self) -> u16 {
        self.at(LAST_ON_PAPER).unwrap_or(0)
    }
}

/// The width of the longest word, with a little room.
fn longest(value: &Value) -> f64 {
    let words = value.text().split(|c: char| c.is_whitespace() || matches!(c, '-' | '/'));
    words.map(|word| word.chars().count()).max().unwrap_or(0) as f64 + 0.5
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::{AGENDA_OWN, TOPICS};
    use crate::wording::{Language, Wording};

    /// Else a copy without the hidden columns would be a table with columns that nobody knows.
    #[test]
    fn what_reads_the_agenda_knows_its_own_columns() {
        for wording in Language::ALL.map(Wording::new) {
            for (column, _) in ALL {
                let Head::Said(id) = column.head() else { continue };
                let name = wording.say(id);
                let known: Vec<&str> = AGENDA_OWN.into_iter().chain(TOPICS).chain(["school"]).collect();
                let folded = name.to_lowercase().replace(' ', "_");
                assert!(known.contains(&folded.as_str()), "{name}");
            }
        }
    }
}
