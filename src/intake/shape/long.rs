//! Long tables: one row per answer.
//!
//! In: a sheet with the roles of its columns. Out: which column holds what; findings for the columns that nothing uses. Must not know: what an answer
//! says.

use super::above::Above;
use super::role::Role;
use super::unmatched::{self, Unused};
use super::{About, CellRef, Known, Noticed, Shape, Table, about, schools};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::input::source::{Row, Sheet};

/// The columns of a long table, from 0. Several may be for the same: then a row has what stands in one of them, or the same in all.
pub struct Long {
    /// The indicator, by id; one of this and the next is there.
    indicators: Vec<usize>,
    /// The text of the question.
    questions: Vec<usize>,
    /// The answer; never empty.
    answers: Vec<usize>,
    /// The explanation.
    pub note: Option<usize>,
    /// Whether it has the column in which our own form shows the answers of last year.
    pub is_form: bool,
}

impl Long {
    /// What names the question of a row: its id, else its text.
    pub fn asked<'a>(&self, row: Row<'a>) -> CellRef<'a> {
        let indicator = filled(&self.indicators, row);
        let by_id = indicator.filter(|column| !row.cell(*column).is_empty());
        CellRef::named(row, by_id.or(self.question_of(row)).or(indicator).unwrap_or(0))
    }

    /// The column with the text of the question of a row.
    pub fn question_of(&self, row: Row<'_>) -> Option<usize> {
        filled(&self.questions, row)
    }

    /// The columns with answers.
    pub fn answers(&self) -> &[usize] {
        &self.answers
    }

    /// The column with the answer of a row.
    pub fn answer_of(&self, row: Row<'_>) -> usize {
        filled(&self.answers, row).unwrap_or(0)
    }

    /// Two columns that are for the same and say different things in a row.
    pub fn differing(&self, row: Row<'_>) -> Option<(usize, usize)> {
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
    pub fn keys(&self) -> impl Iterator<Item = usize> {
        self.answers.iter().chain(&self.indicators).chain(&self.questions).copied()
    }

    /// Whether a row may be a heading between the questions of a form: it says nothing that is read but perhaps a text.
    pub fn is_heading(&self, row: Row<'_>) -> bool {
        let blank = |columns: &[usize]| columns.iter().all(|column| row.cell(*column).is_empty());
        !self.questions.is_empty() && blank(&self.indicators) && blank(&self.answers) && row.get(self.note).is_none()
    }
}

/// Of columns for the same the first in which anything stands, or else the first.
fn filled(columns: &[usize], row: Row<'_>) -> Option<usize> {
    columns.iter().copied().find(|column| !row.cell(*column).is_empty()).or(columns.first().copied())
}

/// A long table; `None`, with a finding, when nothing tells the school.
pub fn recognise<'a>(
    sheet: &'a Sheet,
    above: Above<'a>,
    roles: &[Option<Role>],
    known: Known<'a>,
    noticed: &mut Noticed,
) -> Option<Table<'a>> {
    let findings = &mut noticed.findings;
    let mut about = About::of(sheet, roles, known, findings);
    let all = |role| about::filled_of(sheet, roles, role);
    let (indicators, questions, answers) = (all(Role::Indicator), all(Role::Question), all(Role::Answer));
    let note = about::note(sheet, roles, findings);
    let mut roles = roles.to_vec();
    let named_above = above.get(Role::Site).or(above.get(Role::School)).is_some();
    let free: Vec<usize> = (0..roles.len()).filter(|at| roles[*at].is_none()).collect();
    schools::settle(sheet, &mut about, &mut roles, &free, named_above, known.participants, findings);
    if noticed.findings.iter().any(|finding| finding.code == Code::SchoolColumnUnclear) {
        unmatched::list_schools(sheet, &about.schools, known, noticed);
    }
    let findings = &mut noticed.findings;
    if about.schools.is_empty() && !named_above {
        let finding = Finding::new(Code::TableShapeUnknown, sheet.header_place(0)).fact("kind", "school");
        findings.push(finding.fact("rows", sheet.len()));
        return None;
    }
    let is_form = roles.contains(&Some(Role::LastYear));
    let long = Long { indicators, questions, answers, note, is_form };
    let unknown: Vec<usize> = (0..roles.len()).filter(|at| roles[*at].is_none()).collect();
    let norms = schools::norms(sheet, &about.schools, &above, known);
    let unused =
        Unused { sheet, columns: &unknown, asked: &[], norms: &norms, knows_school: true, lacks_questions: false };
    noticed.set_aside += unmatched::beside_long(&unused, known, findings);
    Some(Table::new(sheet, Shape::Long(long), about, above))
}
