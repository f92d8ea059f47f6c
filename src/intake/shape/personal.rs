//! Which cells of a sheet of answers hold something of a person: who filled it in, how to reach them, and words of their own.
//!
//! In: a sheet with its header settled. Out: [`PersonalCell`]s. No verdict goes by such a cell; an answer in words of somebody's own is none that a scale
//! knows, and still says that something was answered. What is a text of the norm or of the register, a number, a date or words that answers are made of holds
//! nothing of anybody (`intake::quote`). Outside a table (on a sheet without one, or above one) nobody knows what words are about: all
//! go but texts of the norm and the register, the labels that are read and what these say. Must not know: how old a sheet is, what becomes of the cells.

use std::collections::{BTreeSet, HashMap};

use super::above::{self, label_text};
use super::role::{self, Role};
use super::table::{Shape, Table};
use super::{Known, Noticed, about, asked};
use crate::base::personal::{PersonalCell, PersonalKind};
use crate::base::text::fold::fold;
use crate::input::cell::{is_code, key};
use crate::input::source::{Row, Sheet};
use crate::intake::participants::Found;
use crate::intake::quote;
use crate::register::SchoolYear;

/// What is left of an answer in somebody's own words: that there is one.
pub(crate) const ANSWERED: &str = "\u{2026}";

/// The cells of a sheet that hold something of a person, in order of place.
pub(in crate::intake) fn cells(sheet: &Sheet, known: Known) -> Vec<PersonalCell> {
    let table = Table::recognise(sheet, known, &mut Noticed::default());
    let mut looked = Looked { sheet, known, texts: texts(known), harmless: HashMap::new(), found: Vec::new() };
    let columns = table.as_ref().map(|table| looked.columns(table)).unwrap_or_default();
    let (has_table, is_form) = (table.is_some(), table.as_ref().is_some_and(Table::is_form));
    for row in sheet.all_rows() {
        let is_below = sheet.header_row().is_none_or(|header| row.number() > header.number());
        match (is_below && !columns.is_empty(), above::line(row)) {
            (false, Some(line)) if has_table => looked.line(row, &line),
            (false, Some(line)) => {
                looked.line(row, &line);
                looked.outside(row);
            }
            (true, Some(line)) if line.role.is_none() => looked.line(row, &line),
            (true, _) => looked.row(row, &columns),
            // What our own form says above its questions is ours.
            (false, None) if !has_table || (row.is_above() && !is_form) => looked.outside(row),
            (false, None) => {}
        }
    }
    looked.found.sort();
    looked.found.dedup_by(|a, b| a.place == b.place);
    looked.found
}

/// What is known of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Nothing of a person.
    Nothing,
    /// Something of a person, whatever stands there.
    Of(PersonalKind),
    /// Answers.
    Answers,
    /// Nobody knows: words are somebody's own.
    Words,
}

/// A count or a share has so many digits at most.
const FIGURE: usize = 4;

/// Whether a label asks who somebody is.
fn tells_person(role: Role) -> bool {
    matches!(role, Role::FilledBy | Role::Function)
}

struct Looked<'a> {
    sheet: &'a Sheet,
    known: Known<'a>,
    /// Texts of norm and register, folded.
    texts: BTreeSet<String>,
    /// Whether an answer is harmless, by what it says.
    harmless: HashMap<String, bool>,
    found: Vec<PersonalCell>,
}

/// The titles of the norms and the names of the register.
fn texts(known: Known) -> BTreeSet<String> {
    let norms = known.questions.iter().map(|questions| questions.norm);
    let titles = norms.flat_map(|norm| {
        let themes = norm.themes.iter().map(|theme| theme.title.as_str());
        let standards = norm.standards.iter().map(|standard| standard.title.as_str());
        let questions = norm.all_asked().map(|asked| asked.text);
        themes.chain(standards).chain(questions).chain([norm.title.as_str()])
    });
    let schools = known.participants.schools.iter().flat_map(|participant| {
        let school = participant.school;
        let places = [&school.board, &school.district, &school.area].into_iter().flatten();
        std::iter::once(&school.name).chain(places).map(String::as_str)
    });
    titles.chain(schools).map(fold).collect()
}

impl Looked<'_> {
    fn columns(&self, table: &Table) -> Vec<Content> {
        let roles = about::roles(self.sheet, self.known);
        let notes: BTreeSet<usize> = match &table.shape {
            Shape::Long(long) => long.note.into_iter().collect(),
            Shape::Wide(wide) => wide.columns.iter().filter_map(|column| wide.note_of(column.at)).collect(),
        };
        let answers: BTreeSet<usize> = match &table.shape {
            Shape::Long(long) => long.answers().iter().copied().collect(),
            Shape::Wide(wide) => wide.columns.iter().map(|column| column.at).collect(),
        };
        let asks = |header: &str| {
            let asked = |questions| asked::ask(header, questions, self.known.links);
            self.known.questions.iter().any(|questions| asked(questions).question().is_some())
        };
        let headers = self.sheet.header().zip(roles).enumerate();
        let content = headers.map(|(at, (header, role))| match role {
            _ if table.tells_school(at) => Content::Nothing,
            _ if notes.contains(&at) => Content::Of(PersonalKind::Text),
            _ if answers.contains(&at) || asks(header) => Content::Answers,
            Some(Role::FilledBy) => Content::Of(PersonalKind::Name),
            Some(Role::Function) => Content::Of(PersonalKind::Function),
            Some(Role::Note) => Content::Of(PersonalKind::Text),
            Some(Role::Site | Role::School) => Content::Of(PersonalKind::Name),
            Some(Role::Indicator | Role::Question | Role::Answer | Role::Year | Role::Date) => Content::Nothing,
            Some(Role::LastYear) => Content::Nothing,
            Some(Role::Unused) | None => self.by_name(header, table.is_form()),
        });
        content.collect()
    }

    /// What a column holds that nothing reads.
    fn by_name(&self, header: &str, is_form: bool) -> Content {
        let folded = fold(header);
        match () {
            () if role::is_contact(header) || role::is_of_machine(header) => Content::Of(PersonalKind::Contact),
            () if role::is_person(header) => Content::Of(PersonalKind::Name),
            () if role::asks_note(&folded) || role::asks_more(&folded) => Content::Of(PersonalKind::Text),
            () if role::is_row_number(header) || role::is_kept(header) || role::tells_beginning(header) => {
                Content::Nothing
            }
            // What our own form says beside its questions is ours.
            () if is_form => Content::Nothing,
            () => Content::Words,
        }
    }

    fn row(&mut self, row: Row, columns: &[Content]) {
        for (at, text) in row.cells().enumerate().filter(|(_, text)| !text.is_empty()) {
            let header = self.sheet.name(at).to_owned();
            let content = columns.get(at).copied().unwrap_or(Content::Words);
            let (kind, instead) = match content {
                Content::Nothing => continue,
                // The header once more.
                _ if key(text) == key(&header) => continue,
                Content::Of(kind) => (kind, ""),
                Content::Answers if self.is_harmless(text) => continue,
                Content::Answers => (PersonalKind::Answer, ANSWERED),
                Content::Words if self.is_harmless(text) => continue,
                Content::Words => (PersonalKind::Text, ""),
            };
            self.found.push(PersonalCell {
                place: row.place_of(at),
                column: header,
                kind,
                instead: instead.to_owned(),
            });
        }
    }

    /// A label with its value, outside the table.
    fn line(&mut self, row: Row, line: &above::Line) {
        let label = label_text(line.label.text);
        let kind = match line.role {
            Some(Role::FilledBy) => PersonalKind::Name,
            Some(Role::Function) => PersonalKind::Function,
            Some(Role::School) if role::is_person(label) && !self.is_school(line.value) => PersonalKind::Name,
            None if role::is_contact(label) => PersonalKind::Contact,
            None => PersonalKind::Name,
            Some(_) => return,
        };
        let last = row.cells().enumerate().filter(|(_, text)| !text.is_empty()).last();
        let Some((at, _)) = last.filter(|_| !line.value.is_empty()) else { return };
        let is_own = at == line.label.column as usize;
        let instead = if is_own { format!("{label}:") } else { String::new() };
        self.found.push(PersonalCell { place: row.place_of(at), column: label.to_owned(), kind, instead });
    }

    /// Cells outside a table: a label and the school, year or date behind it stay, of any other words only the school and the year that are read from a title.
    fn outside(&mut self, row: Row) {
        for (at, text) in row.cells().enumerate().filter(|(_, text)| !text.is_empty()) {
            let label = above::labelled(text);
            let (is_kept, instead) = match (label, above::label_before(row, at)) {
                (Some((_, "")), _) => (true, String::new()),
                (Some((role, value)), _) => {
                    (!tells_person(role) && self.is_harmless(value), format!("{}:", label_text(text)))
                }
                (None, Some(role)) => (!tells_person(role) && self.is_harmless(text), String::new()),
                (None, None) => (self.is_figure(text) || self.is_known(text), self.told_by_title(text)),
            };
            let is_found = |cell: &PersonalCell| cell.place == row.place_of(at);
            if !is_kept && instead != text && !self.found.last().is_some_and(is_found) {
                let (column, kind) = (String::new(), PersonalKind::Loose);
                self.found.push(PersonalCell { place: row.place_of(at), column, kind, instead });
            }
        }
    }

    /// Whether words say nothing of anybody wherever they stand: of a norm or the register, or an answer. A long number may be that of a telephone or a pupil.
    fn is_known(&mut self, text: &str) -> bool {
        let is_number = is_code(text) && !self.is_school(text) && SchoolYear::in_cell(text).is_none();
        !is_number && self.is_harmless(text)
    }

    /// Whether it is a count or a share.
    fn is_figure(&self, text: &str) -> bool {
        is_code(text) && text.bytes().filter(u8::is_ascii_digit).count() <= FIGURE
    }

    fn told_by_title(&self, text: &str) -> String {
        let school = above::school_in(text, self.known.participants);
        let year = above::years_in(text).next().map(|(_, year)| year);
        school.into_iter().chain(year).collect::<Vec<_>>().join(" ")
    }

    fn is_school(&self, text: &str) -> bool {
        self.known.participants.find(text) != Found::Unknown
    }

    /// Whether a text says nothing of anybody.
    fn is_harmless(&mut self, text: &str) -> bool {
        if let Some(known) = self.harmless.get(text) {
            return *known;
        }
        let of_norm = self.known.questions.iter().any(|questions| {
            let norm = questions.norm;
            let mut asked = norm.all_asked().enumerate();
            asked.any(|(at, asked)| quote::is_answer(text, asked.read(text), norm, at))
        });
        let is_known = of_norm || is_code(text) || self.is_school(text) || self.texts.contains(&fold(text));
        self.harmless.insert(text.to_owned(), is_known);
        is_known
    }
}
