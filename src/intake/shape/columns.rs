//! The columns of a table of answers, long or wide.

use super::{CellRef, Known};
use crate::base::text::fold::fold;
use crate::input::source::{Row, Sheet};

/// The columns of a long table, from 0. Several may be for the same: then a row has what stands in one of them, or the same in all.
pub(crate) struct Long {
    /// The indicator, by id; one of this and the next is there.
    pub(super) indicators: Vec<usize>,
    /// The text of the question.
    pub(super) questions: Vec<usize>,
    /// The answer; never empty.
    pub(super) answers: Vec<usize>,
    /// The explanation.
    pub note: Option<usize>,
    /// Whether it has the column in which our own form shows the answers of last year.
    pub is_form: bool,
}

impl Long {
    /// What names the question of a row: its id, else its text.
    #[inline]
    pub(crate) fn asked<'a>(&self, row: Row<'a>) -> CellRef<'a> {
        if let [only] = self.indicators[..]
            && !row.cell(only).is_empty()
        {
            return CellRef::named(row, only);
        }
        let indicator = filled(&self.indicators, row);
        let by_id = indicator.filter(|column| !row.cell(*column).is_empty());
        CellRef::named(row, by_id.or(self.question_of(row)).or(indicator).unwrap_or(0))
    }

    /// The column with the text of the question of a row.
    #[inline]
    pub(crate) fn question_of(&self, row: Row<'_>) -> Option<usize> {
        filled(&self.questions, row)
    }

    /// The columns with answers.
    pub(crate) fn answers(&self) -> &[usize] {
        &self.answers
    }

    /// The column with the answer of a row.
    #[inline]
    pub(crate) fn answer_of(&self, row: Row<'_>) -> usize {
        filled(&self.answers, row).unwrap_or(0)
    }

    /// Two columns that are for the same and say different things in a row.
    #[inline]
    pub(crate) fn differing(&self, row: Row<'_>) -> Option<(usize, usize)> {
        [&self.indicators, &self.questions, &self.answers].into_iter().filter(|columns| columns.len() > 1).find_map(
            |columns| {
                let mut filled = columns.iter().copied().filter(|at| !row.cell(*at).is_empty());
                let first = filled.next()?;
                let other = filled.find(|at| fold(row.cell(*at)) != fold(row.cell(first)))?;
                Some((first, other))
            },
        )
    }

    /// The columns that say which answer to which question a row holds.
    pub(crate) fn keys(&self) -> impl Iterator<Item = usize> {
        self.answers.iter().chain(&self.indicators).chain(&self.questions).copied()
    }

    /// Whether a row may be a heading between the questions of a form: it says nothing that is read but perhaps a text.
    pub(crate) fn is_heading(&self, row: Row<'_>) -> bool {
        let blank = |columns: &[usize]| columns.iter().all(|column| row.cell(*column).is_empty());
        !self.questions.is_empty() && blank(&self.indicators) && blank(&self.answers) && row.get(self.note).is_none()
    }
}

impl Long {
    /// Whether a row without an answer holds words where the id of a question stands: the title of a theme, or a line below the table.
    pub(crate) fn is_title(&self, row: Row<'_>) -> bool {
        let names = |at: &usize| self.indicators.contains(at) || self.questions.contains(at);
        let is_silent = row.cells().enumerate().all(|(at, text)| text.is_empty() || names(&at));
        let is_words = |text: &str| text.contains(char::is_alphabetic) && !text.contains(|c: char| c.is_ascii_digit());
        let title = self.indicators.iter().map(|column| row.cell(*column)).find(|text| !text.is_empty());
        is_silent && title.is_some_and(is_words)
    }
}

/// Of columns for the same the first in which anything stands, or else the first.
fn filled(columns: &[usize], row: Row<'_>) -> Option<usize> {
    columns.iter().copied().find(|column| !row.cell(*column).is_empty()).or(columns.first().copied())
}

/// The columns of a wide table that ask questions, in order of column.
pub(crate) struct Wide<'a> {
    /// Never empty.
    pub columns: Vec<Column<'a>>,
    /// The row, by its place, that repeats the questions in words: not a submission.
    pub(super) texts: Vec<u32>,
    pub(super) sheet: &'a Sheet,
}

/// A column with the answers to one question.
pub(crate) struct Column<'a> {
    /// Its number, from 0.
    pub at: usize,
    /// By number of the norm: the index of its indicator.
    pub meaning: Vec<Option<u32>>,
    /// The id of the indicator, to name it by.
    pub id: &'a str,
    /// Where the explanation stands.
    pub(super) note: Option<usize>,
    /// Whether another column asks the same.
    pub is_twin: bool,
}

impl Column<'_> {
    /// Whether a text is that of its question in a norm.
    pub(super) fn is_worded(&self, text: &str, known: Known) -> bool {
        let folded = fold(text);
        let mut of_norm = self.meaning.iter().zip(known.questions);
        of_norm.any(|(question, questions)| question.is_some_and(|question| questions.is_worded(question, &folded)))
    }
}

impl<'a> Wide<'a> {
    /// The column with the explanation of the answer in a column.
    pub(crate) fn note_of(&self, answer: usize) -> Option<usize> {
        let at = self.columns.binary_search_by_key(&answer, |column| column.at).ok()?;
        self.columns[at].note
    }

    /// Where the answer in a column stands: where several questions share a merged cell, in that of the first of them.
    pub(crate) fn place_of(&self, row: Row<'_>, column: usize) -> usize {
        let left = self.sheet.merged_with(row, column);
        let is_answer = left == column || self.columns.binary_search_by_key(&left, |column| column.at).is_ok();
        if is_answer && row.cell(column).is_empty() { left } else { column }
    }

    /// The cells with an answer that several questions share, and how many they are.
    pub(crate) fn shared(&self, row: Row<'_>) -> Vec<(usize, usize)> {
        let mut places: Vec<(usize, usize)> = Vec::new();
        for place in self.columns.iter().map(|column| self.place_of(row, column.at)) {
            match places.last_mut() {
                Some((known, count)) if *known == place => *count += 1,
                _ => places.push((place, 1)),
            }
        }
        places.retain(|(place, count)| *count > 1 && !row.cell(*place).is_empty());
        places
    }

    /// Whether a row is not a submission but the questions once more, in words.
    pub(crate) fn is_texts(&self, row: Row<'_>) -> bool {
        !self.texts.is_empty() && self.texts.binary_search(&row.place().row).is_ok()
    }
}
