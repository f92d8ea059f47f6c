//! Long tables: one row per answer.
//!
//! In: a sheet with the roles of its columns. Out: which column holds what; findings for the columns that nothing uses. Must not know: what an answer
//! says.

use super::about::About;
use super::above::Above;
use super::columns::Long;
use super::role::Role;
use super::unmatched::{self, Unused};
use super::{Known, Noticed, Shape, Table, about, schools};
use crate::base::finding::{Code, Finding};
use crate::input::source::Sheet;

/// A long table; `None`, with a finding, when nothing tells the school.
pub(super) fn recognise<'a>(
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
    if about.is_school_unclear {
        unmatched::list_schools(sheet, &about.schools, known, noticed);
    }
    let findings = &mut noticed.findings;
    if about.schools.is_empty() && !named_above {
        let may_be = |at: &usize| schools::is_like_schools(sheet, *at, known.participants);
        let columns: Vec<usize> = free.iter().copied().filter(may_be).collect();
        unmatched::list_schools(sheet, &columns, known, noticed);
        let findings = &mut noticed.findings;
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
