//! Which shape a sheet has.

use super::above::Above;
use super::known::{Known, Noticed};
use super::role::Role;
use super::table::{Again, Table};
use super::{about, above, long, wide};
use crate::base::finding::{Code, Finding};
use crate::input::source::Sheet;
use crate::intake::mapping::{Candidate, Subject, Unmatched};

impl<'a> Table<'a> {
    /// Recognises the shape of a sheet; `None`, with a finding, when it can't be read as answers.
    pub(crate) fn recognise(sheet: &'a Sheet, known: Known<'a>, noticed: &mut Noticed) -> Option<Table<'a>> {
        let mut above = Above::of(sheet);
        above.leave_name(known.participants);
        if let Some((first, rows)) = above::lost(sheet, known) {
            let finding = Finding::new(Code::TableShapeUnknown, first).fact("kind", "above");
            noticed.findings.push(finding.fact("rows", rows));
            noticed.set_aside += rows;
        }
        above.titles(sheet, known.participants);
        let mut roles = about::roles(sheet, known);
        above.beside(sheet, known.participants).into_iter().for_each(|column| roles[column] = None);
        let has = |role| roles.contains(&Some(role));
        if !has(Role::Site) && !has(Role::School) {
            above.cover(known.cover);
        }
        let mut table = match has(Role::Answer) && (has(Role::Indicator) || has(Role::Question)) {
            true => long::recognise(sheet, above, &roles, known, noticed)?,
            false => wide::recognise(sheet, above, &roles, known, noticed)?,
        };
        if table.about.do_dates_differ {
            noticed.unmatched.extend(dates_to_map(sheet, &roles, known));
        }
        table.again = Again::of(&table, known);
        table.again.report(&table, noticed);
        noticed.findings.extend(table.merged());
        Some(table)
    }
}

/// The columns of dates that differ, for a person to say which one counts.
fn dates_to_map(sheet: &Sheet, roles: &[Option<Role>], known: Known) -> Vec<Unmatched> {
    let is_filled = |at: usize| sheet.rows().any(|row| !row.cell(at).is_empty());
    let columns = (0..roles.len()).filter(|at| roles[*at] == Some(Role::Date) && is_filled(*at));
    let line = |at: usize| Unmatched {
        subject: Subject::Column,
        text: sheet.header().nth(at).unwrap_or_default().to_owned(),
        norm: None,
        year: known.participants.year,
        place: sheet.header_place(at),
        candidates: vec![Candidate { target: "datum".into(), text: "datum".into(), likeness: 50 }],
    };
    columns.map(line).collect()
}
