//! Rows of a table that begin something else: the same header once more, the header of another table, a second school.
//!
//! In: a table. Out: which of its rows are headers, and where it ends; findings. Files that were put below each other repeat their header. Must not know:
//! what an answer says.

use super::{Known, Noticed, Role, Shape, Table, above, asked, header, role};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::input::source::Row;

/// Rows that begin something else, by their number in the sheet.
#[derive(Default)]
pub struct Again {
    /// The header once more, ascending.
    pub headers: Vec<usize>,
    /// Where the table ends.
    pub until: Option<usize>,
    /// Whether it ends with a label of a school.
    is_school: bool,
}

impl Again {
    /// Looks through the rows of a table.
    pub fn of(table: &Table, known: Known) -> Again {
        let mut again = Again::default();
        let keys = keys(table);
        again.headers.extend(repeated(table, &keys).map(|row| row.number()));
        let ends_at_school = table.about.schools.is_empty();
        for row in table.sheet.below() {
            let at = row.number();
            if ends_at_school && above::school_label(row).is_some() {
                return Again { until: Some(at), is_school: true, ..again };
            }
            match kind(table, row, &keys, known) {
                Kind::Answers => {}
                Kind::Same => again.headers.push(at),
                Kind::Other => return Again { until: Some(at), ..again },
            }
        }
        again
    }

    /// Whether a row holds answers of the table: it is no header, and stands before another table.
    pub fn is_of_table(&self, row: Row) -> bool {
        self.until.is_none_or(|until| row.number() < until) && self.headers.binary_search(&row.number()).is_err()
    }

    /// Whether a row is a header or a label, and holds no answers of any table.
    pub fn is_name(&self, row: Row) -> bool {
        self.until == Some(row.number()) || self.headers.binary_search(&row.number()).is_ok()
    }

    /// Findings, and the number of answers that are set aside.
    pub fn report(&self, table: &Table, noticed: &mut Noticed) {
        let row = |number: usize| table.sheet.all_rows().nth(number);
        if let Some(first) = self.headers.first().and_then(|at| row(*at)) {
            let finding = Finding::new(Code::HeaderAgain, first.place());
            noticed.findings.push(finding.fact("times", self.headers.len()));
        }
        let Some((until, row)) = self.until.and_then(|until| Some((until, row(until)?))) else { return };
        let below = table.sheet.rows().filter(|row| row.number() > until);
        let (code, place, rows) = match self.is_school {
            // It would count for the first school.
            true => {
                let place = above::school_label(row).map_or(row.place(), |label| label.place());
                (Code::SecondSchool, place, below.map(|row| table.answers_in(row)).sum::<usize>())
            }
            // What the columns of another header mean is not known here.
            false => (Code::SecondTable, row.place(), below.count()),
        };
        noticed.findings.push(Finding::new(code, place).fact("rows", rows));
        noticed.set_aside += rows;
    }
}

/// What a row is.
enum Kind {
    Answers,
    Same,
    Other,
}

/// The columns that can't hold the name of a column but in a header, and that are named: the school, the question of a long table.
fn keys(table: &Table) -> Vec<usize> {
    let asked = match &table.shape {
        Shape::Long(long) => [Some(long.answer), long.indicator, long.question].into_iter().flatten().collect(),
        Shape::Wide(wide) => wide.columns.iter().map(|column| column.at).collect::<Vec<_>>(),
    };
    table.about.schools.iter().copied().chain(asked).collect()
}

/// The rows of the header that say once more what the row above them names: the questions in words below their ids.
fn repeated<'a>(table: &Table<'a>, keys: &[usize]) -> impl Iterator<Item = Row<'a>> {
    let main = table.sheet.header_row().map(|row| (row.number(), row.place().row));
    let main = main.filter(|(_, line)| keys.iter().all(|at| table.sheet.header_place(*at).row == *line));
    let says =
        |row: &Row| keys.iter().filter(|at| !row.cell(**at).is_empty() && !header::is_filler(row.cell(**at))).count();
    let below = table.sheet.header_rows().filter(move |row| main.is_some_and(|(number, _)| row.number() > number));
    below.filter(move |row| says(row) * 2 >= keys.len())
}

fn kind(table: &Table, row: Row, keys: &[usize], known: Known) -> Kind {
    if row.cells().any(header::is_import) {
        return Kind::Same;
    }
    let name = |column: usize| table.sheet.header().nth(column).unwrap_or_default();
    // In most rows the first cell that matters is no name: nothing more is looked at.
    let first = keys.iter().copied().find(|column| !row.cell(*column).is_empty());
    let Some(first) = first.filter(|column| is_name(table, *column, row.cell(*column), known)) else {
        return Kind::Answers;
    };
    let named = |column: &&usize| {
        let cell = row.cell(**column);
        !cell.is_empty() && is_name(table, **column, cell, known)
    };
    let is_same = |column: &usize| fold(row.cell(*column)) == fold(name(*column));
    match keys.iter().filter(named).count() {
        _ if keys.iter().all(is_same) && adds_nothing(table, row) => Kind::Same,
        0 | 1 => Kind::Answers,
        _ if table.about.schools.contains(&first) || !table.is_wide() => Kind::Other,
        // Without a school in the row, questions in words stand below their ids.
        _ => Kind::Answers,
    }
}

/// Whether a row names no column that the header does not.
fn adds_nothing(table: &Table, row: Row) -> bool {
    let name = |column: usize| table.sheet.header().nth(column).unwrap_or_default();
    row.cells().enumerate().all(|(at, cell)| cell.is_empty() || fold(cell) == fold(name(at)))
}

/// Whether a cell is the name of a column, and no answer, school or question of a row.
fn is_name(table: &Table, column: usize, cell: &str, known: Known) -> bool {
    let named = role::of(cell, false);
    match &table.shape {
        _ if table.about.schools.contains(&column) => matches!(named, Some(Role::Site | Role::School)),
        Shape::Long(_) => matches!(named, Some(Role::Indicator | Role::Question | Role::Answer)),
        Shape::Wide(_) => {
            known.questions.iter().any(|questions| asked::ask(cell, questions, known.links).question().is_some())
        }
    }
}
