//! Rows of a table that begin something else: the same header once more, the header of another table, a second school.
//!
//! In: a table. Out: which of its rows are headers, and where it ends; findings. Files that were put below each other repeat their header. Must not know:
//! what an answer says.

use super::columns::Column;
use super::known::{Known, Noticed};
use super::role::{self, Role};
use super::table::{Again, Shape, Table};
use super::{above, asked, header};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::input::source::Row;
use crate::intake::participants::Found;
use crate::norm::{Reading, Scale};

impl Again {
    /// Looks through the rows of a table.
    pub(super) fn of(table: &Table, known: Known) -> Again {
        let mut again = Again::default();
        let keys = keys(table);
        again.headers.extend(repeated(table, &keys).map(|row| row.number()));
        let ends_at_school = table.about.schools.is_empty();
        let (mut person, mut school) = (None, None);
        for row in table.sheet.below() {
            let at = row.number();
            match ends_at_school.then(|| label(table, row, known)).flatten() {
                Some(Label::School) => return Again { until: Some(at), is_school: true, ..again },
                Some(label @ (Label::Person | Label::Known)) => {
                    person = person.or(matches!(label, Label::Person).then_some(at));
                    again.labels.push(at);
                    continue;
                }
                None => {}
            }
            match kind(table, row, &keys, known, &mut school) {
                Kind::Answers => {}
                // Below a name begins a form of its own.
                Kind::Same if person.is_some() => return Again { until: person, is_school: true, ..again },
                Kind::Same => again.headers.push(at),
                Kind::Other => return Again { until: Some(at), ..again },
            }
        }
        again
    }

    /// Findings, and the number of answers that are set aside.
    pub(super) fn report(&self, table: &Table, noticed: &mut Noticed) {
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
                let place = above::line(row).map_or(row.place(), |line| line.label.place());
                let rows = below.map(|row| table.answers_in(row)).sum::<usize>();
                if rows == 0 {
                    // What stands there is the name of a school, and nothing is lost.
                    return;
                }
                (Code::SecondSchool, place, rows)
            }
            // What the columns of another header mean is not known here.
            false => (Code::SecondTable, row.place(), below.count()),
        };
        noticed.findings.push(Finding::new(code, place).fact("rows", rows));
        noticed.set_aside += rows;
    }
}

/// What a label below a table says.
enum Label {
    /// Another school, or one that is not known: a second form.
    School,
    /// A name that is no school: that of a person.
    Person,
    /// Nothing that is to be read.
    Known,
}

/// What a row says that is a label with its value, below a table whose school stands above it. A name is that of a person where another label tells the
/// school.
fn label(table: &Table, row: Row, known: Known) -> Option<Label> {
    let line = above::line(row)?;
    if known.questions.iter().any(|questions| questions.ask(line.label.text).is_some()) {
        return None;
    }
    match line.role {
        Some(Role::Site | Role::School) => {
            let school = |text: &str| known.participants.find(text).school_index();
            let mut own = table.above_school().map(|cell_ref| school(cell_ref.text));
            let is_same = own.any(|own| own.is_some() && own == school(line.value));
            let is_person = || {
                let name = above::label_text(line.label.text);
                let is_unknown = known.participants.find(line.value) == Found::Unknown && !line.value.is_empty();
                role::is_person(name) && is_unknown && !table.above.has_label(name)
            };
            Some(match () {
                () if is_same => Label::Known,
                () if is_person() => Label::Person,
                () => Label::School,
            })
        }
        Some(Role::Year) => None,
        _ => Some(Label::Known),
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
        Shape::Long(long) => long.keys().collect(),
        Shape::Wide(wide) => wide.columns.iter().map(|column| column.at).collect::<Vec<_>>(),
    };
    table.about.schools.iter().copied().chain(asked).collect()
}

/// The rows of the header that say once more what the row above them names: the questions in words below their ids.
fn repeated<'a>(table: &Table<'a>, keys: &[usize]) -> impl Iterator<Item = Row<'a>> {
    let main = table.sheet.header_row().map(|row| (row.number(), row.place().row));
    let main = main.filter(|(_, line)| keys.iter().all(|at| table.sheet.header_place(*at).row == *line));
    let is_blank = |cell: &str| cell.is_empty() || header::is_filler(cell) || header::is_answer(cell);
    let says = move |row: &Row| keys.iter().filter(|at| !is_blank(row.cell(**at))).count();
    let below = table.sheet.header_rows().filter(move |row| main.is_some_and(|(number, _)| row.number() > number));
    below.filter(move |row| says(row) * 2 >= keys.len())
}

/// `school` is what the row before called its school: neighbours mostly say the same.
fn kind<'a>(table: &Table, row: Row<'a>, keys: &[usize], known: Known, school: &mut Option<&'a str>) -> Kind {
    // In most rows stands a school: nothing more is looked at.
    let is_school = |cell: &str| !cell.is_empty() && known.participants.find(cell) != Found::Unknown;
    let mut cells = table.about.schools.iter().map(|at| row.cell(*at));
    if let Some(found) = cells.find(|cell| *school == Some(*cell) || is_school(cell)) {
        *school = Some(found);
        return Kind::Answers;
    }
    if row.cells().any(header::is_import) {
        return Kind::Same;
    }
    let name = |column: usize| table.sheet.name(column);
    let is_same = |column: &usize| fold(row.cell(*column)) == fold(name(*column));
    // Where the ids of questions are plain numbers the answers of a row may be just the same.
    let has_words = row.cells().any(|cell| cell.contains(char::is_alphabetic));
    if has_words && keys.iter().all(is_same) && adds_nothing(table, row) {
        return Kind::Same;
    }
    let is_answer = |at: &usize| !table.about.schools.contains(at) && reads(row.cell(*at), known);
    let is_header = names_columns(table, row) || asks_others(table, row, known);
    if is_header && !keys.iter().any(is_answer) && !row.cells().any(is_school) { Kind::Other } else { Kind::Answers }
}

/// Whether a text is an answer on any scale, also that nothing is known.
fn reads(text: &str, known: Known) -> bool {
    let says = |scale: &Scale| scale.read(text, None) != Reading::Unknown;
    !text.is_empty() && known.questions.iter().flat_map(|questions| &questions.norm.scales).any(says)
}

/// Whether a row names columns as a header does: the school and anything else, or those of a long table. Where the school stands its name is enough.
/// A sentence that mentions one is no name.
fn names_columns(table: &Table, row: Row) -> bool {
    let roles: Vec<Option<Role>> = row.cells().map(role::named).collect();
    let has = |role: Role| roles.contains(&Some(role));
    let is_long = has(Role::Answer) && (has(Role::Indicator) || has(Role::Question));
    let is_school = |at: &usize| matches!(roles.get(*at), Some(Some(Role::Site | Role::School)));
    let has_more = |least: usize| roles.iter().flatten().count() >= least;
    let filled = row.cells().filter(|cell| !cell.is_empty()).count();
    let in_place = filled >= 2 && table.about.schools.iter().any(is_school);
    is_long || in_place || ((0..roles.len()).any(|at| is_school(&at)) && has_more(2))
}

/// Whether at least two cells of a wide table ask another question than their column does, both by its id (with a letter) or both in words. An id
/// beside a text is a row of a long table.
fn asks_others(table: &Table, row: Row, known: Known) -> bool {
    let wide = match &table.shape {
        Shape::Wide(wide) => wide,
        Shape::Long(_) => return false,
    };
    let asks_other = |column: &Column| {
        let cell = row.cell(column.at);
        let asked = || known.questions.iter().map(|questions| asked::ask(cell, questions, known.links).question());
        let is_other = |(asked, own): (Option<u32>, &Option<u32>)| asked.is_some() && asked != *own;
        cell.chars().any(char::is_alphabetic) && asked().zip(&column.meaning).any(is_other)
    };
    let is_id = |column: &Column| known.questions.iter().any(|q| q.find(row.cell(column.at)).is_some());
    let (ids, texts): (Vec<&Column>, Vec<&Column>) =
        wide.columns.iter().filter(|column| asks_other(column)).partition(|column| is_id(column));
    ids.len() >= 2 || texts.len() >= 2
}

/// Whether a row names no column that the header does not.
fn adds_nothing(table: &Table, row: Row) -> bool {
    let name = |column: usize| table.sheet.name(column);
    row.cells().enumerate().all(|(at, cell)| cell.is_empty() || fold(cell) == fold(name(at)))
}
