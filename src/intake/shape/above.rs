//! What stands above a table: labels with a value, such as `School: De Regenboog`, that hold for every row of it.
//!
//! In: the rows above a header. Out: the values by role. Must not know: what a value means.

use super::role::{self, Role};
use super::{CellRef, Known, own};
use crate::base::finding::Place;
use crate::base::number::to_u32;
use crate::input::cell::{key, words};
use crate::input::source::{Row, Sheet};
use crate::intake::participants::{Found, Participants};
use crate::register::SchoolYear;

/// Labels that are read above a table.
const LABELS: [Role; 6] = [Role::Site, Role::School, Role::Year, Role::FilledBy, Role::Function, Role::Date];

/// A value stands beside its label; where the label is two merged cells wide there is a blank one between.
const NEAR: usize = 2;

/// A title is a row of at most so many cells.
const TITLE: usize = 2;

/// The number of a school in a sentence is at least so long, in bytes.
const NUMBER: usize = 6;

/// The values above a table. Of a label that stands twice the first counts; schools must all be the same.
pub(super) struct Above<'a> {
    found: Vec<(Role, CellRef<'a>)>,
    /// Schools that stand there without a label.
    others: Vec<CellRef<'a>>,
    /// The one school year that titles and the name of the sheet tell, where no label does.
    year: Option<CellRef<'a>>,
}

impl<'a> Above<'a> {
    /// Reads the rows above the header.
    pub(super) fn of(sheet: &'a Sheet) -> Above<'a> {
        let mut above = Above { found: Vec::new(), others: Vec::new(), year: None };
        for row in sheet.above() {
            let mut label = None;
            for (column, text) in row.cells().enumerate().filter(|(_, text)| !text.is_empty()) {
                let cell_ref = |text: &'a str| CellRef { row, column: to_u32(column), text };
                let before = label.take().filter(|(at, _)| column - at <= NEAR);
                match (labelled(text), before) {
                    (Some((role, "")), _) => label = Some((column, role)),
                    (Some((role, value)), _) => above.add(role, cell_ref(value)),
                    (None, Some((_, role))) => above.add(role, cell_ref(text)),
                    (None, None) => {}
                }
            }
        }
        above.year = titled_year(sheet);
        above
    }

    /// The school year that holds for the whole table: that of a label, else that of the titles.
    pub(super) fn year(&self) -> Option<CellRef<'a>> {
        self.get(Role::Year).or(self.year)
    }

    /// A `Naam` beside another label of the school is that of a person, unless it is a school.
    pub(super) fn leave_name(&mut self, participants: &Participants) {
        let is_school = |(role, _): &(Role, CellRef)| matches!(role, Role::Site | Role::School);
        let is_name = |(role, value): &(Role, CellRef)| {
            *role == Role::School && role::is_person(label_of(value.row, value.column as usize))
        };
        if !self.found.iter().any(|found| is_school(found) && !is_name(found)) {
            return;
        }
        let names = self.found.iter_mut().filter(|found| is_name(found));
        for (role, _) in names.filter(|(_, value)| participants.find(value.text) == Found::Unknown) {
            *role = Role::FilledBy;
        }
    }

    /// Takes the school that the other sheets of the workbook name, where nothing above the table does.
    pub(super) fn cover(&mut self, cover: Option<CellRef<'a>>) {
        let names_school = self.get(Role::Site).or(self.get(Role::School)).is_some();
        self.found.extend(cover.filter(|_| !names_school).map(|cell_ref| (Role::School, cell_ref)));
    }

    /// Reads labels of a school in the header, beside the table: the name of a column, and right behind it a school. Gives the columns that are none.
    pub(super) fn beside(&mut self, sheet: &'a Sheet, participants: &Participants) -> Vec<usize> {
        let Some(row) = sheet.header_row() else { return Vec::new() };
        let mut columns = Vec::new();
        for (column, text) in row.cells().enumerate().filter(|(_, text)| !text.is_empty()) {
            let before = row.cells().take(column).enumerate().filter(|(_, text)| !text.is_empty()).last();
            let label = before.filter(|(at, _)| column - at <= NEAR);
            let role = label.and_then(|(_, label)| role::of(label, false));
            if let (Some((at, _)), Some(role @ (Role::Site | Role::School))) = (label, role)
                && participants.find(text) != Found::Unknown
            {
                self.add(role, CellRef { row, column: to_u32(column), text });
                columns.push(at);
            }
        }
        columns
    }

    /// Reads titles, where a label tells the school: a line that is the number or the name of a school, or that holds a number. So are more schools
    /// behind the value of a label.
    pub(super) fn titles(&mut self, sheet: &'a Sheet, participants: &Participants) {
        if self.get(Role::Site).or(self.get(Role::School)).is_none() {
            return;
        }
        for row in sheet.above() {
            let more = more_values(row, participants).into_iter();
            self.others.extend(more.map(|(column, text)| CellRef { row, column: to_u32(column), text }));
        }
        let is_title = |row: &Row| row.cells().filter(|cell| !cell.is_empty()).count() <= TITLE;
        for row in sheet.above().filter(is_title) {
            let cells = row.cells().enumerate().filter(|(_, cell)| !cell.is_empty() && labelled(cell).is_none());
            let cells = cells.filter(|(column, cell)| {
                let is_other = own::asks_other_school(cell) || !own::may_tell_school(named_by(cell));
                label_before(row, *column).is_none() && !is_other && !is_of_other(row, *column)
            });
            let reported = cells.filter_map(|(column, cell)| Some((column, school_in(cell, participants)?)));
            self.others.extend(reported.map(|(column, text)| CellRef { row, column: to_u32(column), text }));
        }
    }

    /// Schools that stand above the table without a label.
    pub(super) fn others(&self) -> impl Iterator<Item = CellRef<'a>> {
        self.others.iter().copied()
    }

    /// Whether a label of a school above the table has this name.
    pub(super) fn has_label(&self, name: &str) -> bool {
        let schools = self.found.iter().filter(|(role, _)| matches!(role, Role::Site | Role::School));
        let is_named = |text: &str| key(label_text(text)) == key(name);
        schools.flat_map(|(_, cell_ref)| cell_ref.row.cells().take(cell_ref.column as usize + 1)).any(is_named)
    }

    fn add(&mut self, role: Role, cell_ref: CellRef<'a>) {
        self.found.push((role, cell_ref));
    }

    /// The values of a label that may stand more than once.
    pub(super) fn all(&self, role: Role) -> impl Iterator<Item = CellRef<'a>> {
        self.found.iter().filter(move |(known, _)| *known == role).map(|(_, cell_ref)| *cell_ref)
    }

    /// The value of a label.
    pub(super) fn get(&self, role: Role) -> Option<CellRef<'a>> {
        self.found.iter().find(|(known, _)| *known == role).map(|(_, cell_ref)| *cell_ref)
    }
}

/// The school year in the titles above a table and in the name of its sheet: nothing unless they tell one only. A cell with several tells of other years too.
fn titled_year(sheet: &Sheet) -> Option<CellRef<'_>> {
    let is_title = |row: &Row| row.cells().filter(|cell| !cell.is_empty()).count() <= TITLE;
    let cells = sheet.above().filter(is_title).flat_map(|row| row.cells().enumerate().map(move |cell| (row, cell)));
    let titles = cells.map(|(row, (column, text))| CellRef { row, column: to_u32(column), text });
    let row = sheet.above().next().or_else(|| sheet.header_row());
    let name = sheet.source.sheet.as_deref().zip(row).map(|(text, row)| CellRef { row, column: 0, text });
    let mut found: Option<(SchoolYear, CellRef<'_>)> = None;
    for cell in titles.chain(name) {
        for (year, text) in years_in(cell.text) {
            match found {
                Some((known, _)) if known != year => return None,
                Some(_) => {}
                None => found = Some((year, CellRef { text, ..cell })),
            }
        }
    }
    found.map(|(_, cell)| cell)
}

/// The school years in a text: `2025-2026`, also with spaces around the dash.
pub(super) fn years_in(text: &str) -> impl Iterator<Item = (SchoolYear, &str)> {
    let is_digit = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let starts = (0..text.len()).filter(move |at| is_digit(*at) && (*at == 0 || !is_digit(at - 1)));
    starts.filter_map(move |at| {
        let rest = text.get(at..)?;
        let second = rest.get(4..)?.find(|c: char| c.is_ascii_digit())? + 4;
        let end = second + 4;
        let year = rest.get(..end).filter(|_| second <= LONGEST_DASH + 4 && !is_digit(at + end))?;
        Some((SchoolYear::parse(year)?, year))
    })
}

/// A dash with a space on both sides is at most so long, in bytes.
const LONGEST_DASH: usize = 5;

/// The one school that the labels in the sheets of a workbook name; `None` where they name several, or one that nobody knows, or where a table has a column
/// for it.
pub(in crate::intake) fn cover<'a>(sheets: &[&'a Sheet], participants: &Participants) -> Option<CellRef<'a>> {
    let is_school = |role: &Role| matches!(role, Role::Site | Role::School);
    let mut found: Option<(u32, CellRef<'a>)> = None;
    for sheet in sheets {
        let is_pair = sheet.header_row().is_some_and(|row| line(row).is_some_and(|line| !line.value.is_empty()));
        if !is_pair && sheet.header().filter_map(|name| role::of(name, false)).any(|role| is_school(&role)) {
            return None;
        }
        let rows = sheet.all_rows().take(ROWS).filter(|row| row.is_above() || is_pair || sheet.header_row().is_none());
        for row in rows {
            let Some(line) = line(row).filter(|line| line.role.as_ref().is_some_and(is_school)) else { continue };
            let name = label_text(line.label.text);
            match participants.find(line.value).school_index() {
                Some(school) if found.as_ref().is_none_or(|(known, _)| *known == school) => {
                    found = found.or(Some((school, CellRef { text: line.value, ..line.label })));
                }
                None if role::is_person(name) || line.value.is_empty() => {}
                _ => return None,
            }
        }
    }
    found.map(|(_, cell)| cell)
}

/// Labels stand in so many rows from the top.
const ROWS: usize = 60;

/// The label of a text with a colon; blank where it has none.
fn named_by(text: &str) -> &str {
    text.split_once(':').map_or("", |(label, _)| label)
}

/// Whether what stands before a cell asks for something else than one's own school.
fn is_of_other(row: Row, column: usize) -> bool {
    row.cells().take(column).filter(|cell| !cell.is_empty()).last().is_some_and(|cell| !own::may_tell_school(cell))
}

/// The school that a title names: all of it, or a number in it. A name in a sentence may be that of anything.
pub(super) fn school_in<'t>(title: &'t str, participants: &Participants) -> Option<&'t str> {
    let words = title.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let numbers = words.filter(|word| word.len() >= NUMBER && word.bytes().any(|byte| byte.is_ascii_digit()));
    std::iter::once(title).chain(numbers).find(|text| participants.find(text) != Found::Unknown)
}

/// The schools that stand right behind the value of a label of the school: nothing but schools between.
fn more_values<'a>(row: Row<'a>, participants: &Participants) -> Vec<(usize, &'a str)> {
    let is_school = |role| matches!(role, Role::Site | Role::School);
    let is_other = |text| own::asks_other_school(text) || !own::may_tell_school(named_by(text));
    let mut more = Vec::new();
    let (mut is_value_next, mut is_behind) = (false, false);
    for (column, text) in row.cells().enumerate().filter(|(_, text)| !text.is_empty()) {
        match labelled(text) {
            Some((role, value)) => {
                (is_value_next, is_behind) =
                    (is_school(role) && value.is_empty(), is_school(role) && !value.is_empty());
            }
            None if is_value_next => (is_value_next, is_behind) = (false, true),
            None if is_behind => match school_in(text, participants).filter(|_| !is_other(text)) {
                Some(school) => more.push((column, school)),
                None => is_behind = false,
            },
            None => {}
        }
    }
    more
}

/// The place of the first row above the header that is one of answers, and how many there are: they are part of no table. A title with the name of
/// a school beside it is none.
pub(super) fn lost(sheet: &Sheet, known: Known) -> Option<(Place, usize)> {
    let width = sheet.header().filter(|name| !name.is_empty()).count();
    // Any label: what stands there about another school is no answer either.
    let is_pair = |row: Row, at: usize| at > 0 && row.cells().filter(|cell| !cell.is_empty()).count() == 2;
    let is_value_of_other = |row: Row, at: usize| is_pair(row, at) && is_of_other(row, at);
    let is_school = |row: Row, at: usize, cell: &str| {
        let is_value = || {
            let is_label = |cell| labelled(cell).is_some_and(|(role, _)| matches!(role, Role::Site | Role::School));
            row.cells().take(at).any(is_label) || is_value_of_other(row, at)
        };
        !cell.is_empty() && known.participants.find(cell) != Found::Unknown && !is_value()
    };
    let is_answer = |row: &Row| {
        let filled = row.cells().filter(|cell| !cell.is_empty()).count();
        let asks = |cell: &str| known.questions.iter().any(|questions| questions.ask(cell).is_some());
        let asked = || row.cells().any(asks);
        let mut schools = row.cells().enumerate().filter(|(at, cell)| is_school(*row, *at, cell)).map(|(_, cell)| cell);
        // A title may have the name of a school beside it, though hardly its number.
        let is_enough = |school: &str| filled >= if school.bytes().any(|byte| byte.is_ascii_digit()) { 2 } else { 3 };
        schools.any(is_enough) && (asked() || filled * 2 > width)
    };
    let mut above = sheet.above().filter(is_answer);
    let first = above.next()?;
    Some((first.place_of(0), 1 + above.count()))
}

/// Whether a cell has a say in what a sheet of answers says: it stands in the table, or as the value of a label above it. A title with today's date
/// or a count of the questions that are filled in has none.
pub(crate) fn is_read(sheet: &Sheet, place: &Place) -> bool {
    let Some(row) = sheet.above().find(|row| row.place().row == place.row) else {
        return place.row >= sheet.header_place(0).row;
    };
    let column = place.column.saturating_sub(1) as usize;
    let before = row.cells().take(column).enumerate().filter(|(_, text)| !text.is_empty()).last();
    before.is_some_and(|(at, text)| column - at <= NEAR && labelled(text).is_some_and(|(_, value)| value.is_empty()))
}

/// The role of the label that stands before a cell, near enough to be about it.
pub(super) fn label_before(row: Row, column: usize) -> Option<Role> {
    let before = row.cells().take(column).enumerate().filter(|(_, text)| !text.is_empty()).last();
    let (at, text) = before.filter(|(at, _)| column - at <= NEAR)?;
    labelled(text).filter(|(_, value)| value.is_empty() && at < column).map(|(role, _)| role)
}

/// The label that a value belongs to: in its own cell, in front of a colon, or before it.
pub(in crate::intake) fn label_of<'a>(row: Row<'a>, column: usize) -> &'a str {
    let before = || row.cells().take(column).filter(|text| !text.is_empty()).last().unwrap_or_default();
    match label_text(row.cell(column)) {
        own if own.len() < row.cell(column).len() => own,
        _ => label_text(before()),
    }
}

/// Whether a cell is a label with its value.
pub(super) fn is_whole(cell: &str) -> bool {
    labelled(cell).is_some_and(|(_, value)| !value.is_empty())
}

/// A line that is a label with its value, and stands below a table.
pub(super) struct Line<'a> {
    /// What it is about; `None`: nothing that is read, such as a signature.
    pub role: Option<Role>,
    /// The label.
    pub label: CellRef<'a>,
    /// Its value, in the same cell or alone beside it; may be blank.
    pub value: &'a str,
}

/// What people write below a form besides.
const BELOW: [&str; 8] =
    ["handtekening", "paraaf", "plaats", "plaatsendatum", "telefoon", "telefoonnummer", "email", "emailadres"];

/// Whether a row holds nothing but a label with its value, or a remark about the table: no school is called so.
pub(in crate::intake) fn is_remark(row: Row) -> bool {
    let mut filled = row.cells().filter(|text| !text.is_empty());
    let Some(text) = filled.next() else { return false };
    let is_sentence = || text.contains([':', '=']) || text.starts_with('*') || has_words(text);
    is_signed(row) || line(row).is_some() || (filled.next().is_none() && is_sentence())
}

/// Whether a row is a label of anything but the school, with its value: who filled it in, a signature.
pub(in crate::intake) fn is_signed(row: Row) -> bool {
    let is_school = |role| matches!(role, Some(Role::Site | Role::School));
    line(row).is_some_and(|line| !is_school(line.role) || role::is_person(label_text(line.label.text)))
}

/// Whether a text has words as a sentence does, and a name does not.
fn has_words(text: &str) -> bool {
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && !IN_NAMES.contains(&word);
    let of_school = |word: &str| KINDS.iter().any(|kind| word.to_lowercase() == *kind);
    words(text).count() > 3 && words(text).any(is_small) && !words(text).any(of_school)
}

/// Words without a capital in the names of schools.
const IN_NAMES: [&str; 14] =
    ["de", "het", "een", "van", "der", "den", "ter", "te", "op", "aan", "in", "en", "bij", "voor"];

/// Words that say that a text is the name of a school.
const KINDS: [&str; 11] =
    ["school", "basisschool", "bs", "obs", "cbs", "kbs", "rkbs", "pcbs", "ikc", "kindcentrum", "college"];

/// Whether a sheet holds nothing but labels with their values and titles, or whom to speak to at each school: it lies in front of tables of answers.
pub(in crate::intake) fn is_cover(sheet: &Sheet) -> bool {
    let is_one = |row: Row| row.cells().filter(|cell| !cell.is_empty()).count() == 1;
    let of_contact = |name: &str| {
        let role = role::of(name, true);
        name.is_empty() || role.is_some_and(|role| LABELS.contains(&role)) || role::is_contact(name)
    };
    let are_contacts = || sheet.header_row().is_some() && sheet.header().all(of_contact);
    sheet.all_rows().all(|row| is_one(row) || line(row).is_some()) || are_contacts()
}

/// A label without the value behind its colon.
pub(super) fn label_text(text: &str) -> &str {
    text.split_once(':').map_or(text, |(label, _)| label)
}

/// The label and its value that make up a row.
pub(super) fn line<'a>(row: Row<'a>) -> Option<Line<'a>> {
    let mut cells = row.cells().enumerate().filter(|(_, text)| !text.is_empty());
    let (column, text) = cells.next()?;
    let (beside, more) = (cells.next().map_or("", |(_, text)| text), cells.next());
    let (label, own) = (label_text(text), text.split_once(':').map_or("", |(_, value)| value));
    let role = labelled(text).map(|(role, _)| role);
    let is_label = role.is_some() || BELOW.contains(&key(label).as_str());
    let value = if own.trim().is_empty() { beside } else { own.trim() };
    (is_label && more.is_none()).then(|| Line { role, label: CellRef::of(row, column), value })
}

/// The role of a label, and what stands behind its colon in the same cell. A label is short: a sentence that mentions a number is none.
pub(super) fn labelled(text: &str) -> Option<(Role, &str)> {
    let (label, value) = text.split_once(':').unwrap_or((text, ""));
    let role = (label.len() <= 40).then(|| role::of(label, false)).flatten()?;
    LABELS.contains(&role).then(|| (role, value.trim()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::finding::Source;

    #[test]
    fn only_cells_that_are_read_matter_above_a_table() {
        let mut sheet = Sheet::new(Arc::new(Source { file: "a.csv".into(), sheet: None }), 1);
        let lines = ["School;De Regenboog;telling", "Datum;;", ";;titel", "V1.1;V1.2;V3.1", "op orde;deels;30"];
        for (line, row) in (1..).zip(lines) {
            assert!(sheet.push(line, row.split(';')));
        }
        sheet.set_header(3);
        let is_read = |row, column| is_read(&sheet, &Place::at(sheet.source.clone(), row, column));
        assert!(is_read(1, 2) && is_read(2, 2) && is_read(2, 3), "the values of labels");
        assert!(!is_read(1, 3) && !is_read(3, 1) && !is_read(3, 3));
        assert!(is_read(4, 1) && is_read(5, 3) && is_read(9, 1));
    }
}
