//! Long tables: one row per answer.
//!
//! In: a sheet with the roles of its columns. Out: which column holds what; findings for the columns that nothing uses. Must not know: what an answer
//! says.

use super::above::Above;
use super::role::Role;
use super::unmatched::{self, Unused};
use super::{About, CellRef, Known, Noticed, Shape, Table, about, schools};
use crate::base::finding::{Code, Finding};
use crate::input::source::{Row, Sheet};

/// The columns of a long table, from 0.
pub struct Long {
    /// The indicator, by id; one of this and the next is there.
    pub indicator: Option<usize>,
    /// The text of the question.
    pub question: Option<usize>,
    /// The answer.
    pub answer: usize,
    /// The explanation.
    pub note: Option<usize>,
    /// Whether it has the column in which our own form shows the answers of last year.
    pub is_form: bool,
}

impl Long {
    /// What names the question of a row: its id, else its text.
    pub fn asked<'a>(&self, row: Row<'a>) -> CellRef<'a> {
        let by_id = self.indicator.filter(|column| !row.cell(*column).is_empty());
        CellRef::named(row, by_id.or(self.question).or(self.indicator).unwrap_or(0))
    }

    /// Whether a row may be a heading between the questions of a form: it says nothing that is read but perhaps a text.
    pub fn is_heading(&self, row: Row<'_>) -> bool {
        let blank = |column: Option<usize>| row.get(column).is_none();
        self.question.is_some() && blank(self.indicator) && blank(Some(self.answer)) && blank(self.note)
    }
}

/// A long table; `None`, with a finding, when something is missing or stands twice.
pub fn recognise<'a>(
    sheet: &'a Sheet,
    above: Above<'a>,
    roles: &[Option<Role>],
    known: Known<'a>,
    noticed: &mut Noticed,
) -> Option<Table<'a>> {
    let findings = &mut noticed.findings;
    let mut about = About::of(sheet, roles, known, findings);
    let mut one = |role| about::one(sheet, roles, role, findings).ok();
    let (indicator, question) = (one(Role::Indicator)?, one(Role::Question)?);
    let (answer, note) = (one(Role::Answer)??, one(Role::Note)?);
    let mut roles = roles.to_vec();
    let named_above = above.get(Role::Site).or(above.get(Role::School)).is_some();
    let free: Vec<usize> = (0..roles.len()).filter(|at| roles[*at].is_none()).collect();
    schools::settle(sheet, &mut about, &mut roles, &free, named_above, known.roll, findings);
    if about.schools.is_empty() && !named_above {
        let finding = Finding::new(Code::TableShapeUnknown, sheet.header_place(0)).fact("kind", "school");
        findings.push(finding.fact("rows", sheet.len()));
        return None;
    }
    let is_form = roles.contains(&Some(Role::LastYear));
    let long = Long { indicator, question, answer, note, is_form };
    let unknown: Vec<usize> = (0..roles.len()).filter(|at| roles[*at].is_none()).collect();
    let norms = schools::norms(sheet, &about.schools, &above, known);
    let unused =
        Unused { sheet, columns: &unknown, asked: &[], norms: &norms, knows_school: true, lacks_questions: false };
    noticed.set_aside += unmatched::beside_long(&unused, known, findings);
    Some(Table::new(sheet, Shape::Long(long), about, above))
}
