//! Rows that together are the header of a table of answers.
//!
//! In: rows, what is seen of each, and the one below which a table can be read. Out: the header with the rows around it that name columns too. Must not
//! know: schools, norms.

use std::collections::BTreeSet;

use super::super::role::Role;
use super::names::{Look, Name};
use super::{is_answer, is_filler, is_import};
use crate::input::source::{Header, Row};

/// So many rows above the names of columns may hold titles of groups of them, with the names of some columns.
const TITLES: usize = 2;

/// Rows that together are the header.
pub(super) struct Block<'b> {
    pub rows: &'b [Row<'b>],
    pub looks: &'b [Look],
    pub first: usize,
    /// The row that names most.
    pub main: usize,
    pub last: usize,
}

impl Block<'_> {
    /// The header: the first row with what belongs to it below and above.
    pub(super) fn header(mut self) -> Header {
        self.below();
        self.titles();
        let width = self.looks[self.first..=self.last].iter().map(|look| look.names.len()).max().unwrap_or(0);
        let elsewhere = (0..width).filter_map(|column| Some((column, self.named_elsewhere(column)?))).collect();
        Header::rows(self.main, self.first, self.last, elsewhere)
    }

    /// Takes in the rows below that go on with the names: sub questions, the questions in words, what a program keeps for itself.
    fn below(&mut self) {
        while let Some(look) = self.looks.get(self.last + 1) {
            let next = self.last + 1;
            let is_blank = self.rows[next].cells().all(|cell| cell.is_empty() || is_filler(cell) || is_answer(cell));
            let fits = || self.goes_on(look) || self.repeats(look) || self.is_before_import(look);
            if !is_blank && (self.last > self.first || !fits()) {
                return;
            }
            if look.known() > self.looks[self.main].known() {
                self.main = next;
            }
            self.last = next;
        }
    }

    /// Whether a row goes on with the names of the one above it: where that names a column it says nothing, or the same, and it names others.
    fn goes_on(&self, look: &Look) -> bool {
        let above = &self.looks[self.main];
        let row = self.rows[self.last + 1];
        let fits = |column: usize, name: &Name| {
            let cell = row.cell(column);
            cell.is_empty() || is_filler(cell) || look.name(column).is_some_and(|other| name.is_same(other))
        };
        let named = above.names.iter().enumerate().filter_map(|(at, name)| Some((at, name.as_ref()?)));
        let new: BTreeSet<&Name> = look
            .names
            .iter()
            .enumerate()
            .filter_map(|(at, name)| name.as_ref().filter(|_| above.names.get(at).is_none_or(Option::is_none)))
            .collect();
        let tells_school = new.iter().any(|name| matches!(name, Name::Role(Role::Site | Role::School)));
        !look.is_data()
            && !look.is_label
            && (new.len() >= 2 || tells_school)
            && named.into_iter().all(|(at, name)| fits(at, name))
    }

    /// Whether a row right below the names says at least half of them once more, as where questions stand in words below their ids; never one that
    /// names another column, or that may hold an answer.
    fn repeats(&self, look: &Look) -> bool {
        let above = &self.looks[self.main];
        // A plain number may be the id of a question, and just as well an answer.
        let has_word = |at: usize| self.rows[self.last + 1].cell(at).contains(char::is_alphabetic);
        let is_same =
            |at: usize| matches!((above.name(at), look.name(at)), (Some(name), Some(other)) if name.is_same(other));
        let same = |at: usize| has_word(at) && is_same(at);
        let named: Vec<usize> = (0..above.names.len()).filter(|at| above.name(*at).is_some()).collect();
        let repeated = named.iter().filter(|at| same(**at)).count();
        // A row of data may name a question by its id and in words.
        let has_questions = (0..look.names.len()).any(same)
            && above.questions().len() > 2
            && above.questions().is_subset(&look.questions());
        let schools = || named.iter().copied().filter(|at| above.name(*at).is_some_and(Name::is_school));
        let names_school = schools().any(same);
        // Without a school in the row it is no submission in any case, and to be told as such: unless nothing stands in it but ids.
        let row = self.rows[self.last + 1];
        let is_id = |at: usize| same(at) && matches!(look.name(at), Some(Name::Id(_)));
        let are_ids = (0..row.len()).all(|at| row.cell(at).is_empty() || is_id(at));
        let has_questions = has_questions && (are_ids || schools().all(|at| !row.cell(at).is_empty()));
        above.is_whole()
            && self.is_about_same(look)
            && (names_school || has_questions)
            && repeated >= 2
            && repeated * 2 >= named.len()
    }

    /// Whether a row stands between the names and what Qualtrics writes below the questions in words, and may be those.
    fn is_before_import(&self, look: &Look) -> bool {
        let is_import_row =
            |row: &Row| row.cells().any(is_import) && row.cells().all(|cell| cell.is_empty() || is_import(cell));
        self.is_about_same(look) && self.rows.get(self.last + 2).is_some_and(is_import_row)
    }

    /// Whether the next row holds no data, and nothing but words and the same names below the names of columns.
    fn is_about_same(&self, look: &Look) -> bool {
        let (above, row) = (&self.looks[self.main], self.rows[self.last + 1]);
        let fits = |at: usize| match (above.name(at), look.name(at)) {
            (Some(name), Some(other)) => name.is_same(other),
            (Some(_), None) => row.cell(at).is_empty() || row.cell(at).contains(char::is_alphabetic),
            (None, _) => true,
        };
        !look.is_data() && !look.is_label && look.answers == 0 && (0..above.names.len()).all(fits)
    }

    /// Takes in the rows above in which a column is named that the names below leave out, as where cells are merged.
    fn titles(&mut self) {
        let (mut above, first) = (self.first, self.first);
        while above > 0 && first - above < TITLES {
            above -= 1;
            let look = &self.looks[above];
            if look.is_data() || look.is_label {
                return;
            }
            let names = (0..look.names.len()).filter(|at| self.is_open(*at)).filter_map(|at| look.names[at].as_ref());
            let is_school = names.into_iter().any(|name| matches!(name, Name::Role(Role::Site | Role::School)));
            // A program writes the question above what it puts below one that has no parts.
            if is_school || (above + 1 == self.first && self.is_above_filler(above)) {
                self.first = above;
            }
        }
    }

    /// Whether a row says something above what programs put below a question.
    fn is_above_filler(&self, above: usize) -> bool {
        let (row, names) = (self.rows[above], self.rows[above + 1]);
        let mut fillers = names.cells().enumerate().filter(|(_, cell)| !cell.is_empty() && is_filler(cell));
        fillers.any(|(at, _)| !row.cell(at).is_empty())
    }

    /// Whether the names leave a column out.
    fn is_open(&self, column: usize) -> bool {
        (self.first..=self.last).all(|row| {
            let cell = self.rows[row].cell(column);
            cell.is_empty() || is_filler(cell)
        })
    }

    /// The other row that names a column which the main one does not.
    fn named_elsewhere(&self, column: usize) -> Option<usize> {
        let is_named = |row: &usize| self.looks[*row].names.get(column).is_some_and(Option::is_some);
        let says = |row: &usize| {
            let cell = self.rows[*row].cell(column);
            !cell.is_empty() && !is_filler(cell)
        };
        if is_named(&self.main) {
            return None;
        }
        let others = || (self.first..=self.last).rev().filter(|row| *row != self.main);
        others().find(is_named).or_else(|| others().find(says).filter(|_| !says(&self.main)))
    }
}
