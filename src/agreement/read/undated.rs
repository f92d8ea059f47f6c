//! Amounts that no school year has: nothing says when they were agreed.
//!
//! In: rows with one number, what became of them, and the tables. Out: a finding at the cell for the date: it is blank, can't be used, or differs between copies;
//! where a table has no column for it, one for the table.

use super::super::model::PlannedTalk;
use super::super::{Agreement, Changeable, Progress};
use super::entry::Entry;
use crate::base::exact::Milli;
use crate::base::finding::{Code, Finding, Place};
use crate::input::cell::Columns;
use crate::input::source::Sheet;

/// Where the date of rows with one number belongs, and why they may have none.
pub(super) struct DateCell {
    place: Place,
    why: &'static str,
}

/// The cell for the date of rows with one number: the first that can't be used, else the first that is filled in, else the first.
pub(super) fn cell(entries: &[Entry]) -> Option<DateCell> {
    let unusable =
        entries.iter().find(|entry| entry.unusable.contains(&Changeable::Date)).map(|entry| (entry, "unusable"));
    let filled = || entries.iter().find(|entry| !entry.is_undated).map(|entry| (entry, "differ"));
    let blank = || entries.iter().find(|entry| entry.date_place.is_some()).map(|entry| (entry, "blank"));
    let (entry, why) = unusable.or_else(filled).or_else(blank)?;
    entry.date_place.clone().map(|place| DateCell { place, why })
}

/// A finding at that cell. The day of the conversation about the agreement, where one is planned, is what may be meant.
pub(super) fn about(agreement: &Agreement, cell: DateCell, talks: &[PlannedTalk]) -> Option<Finding> {
    let amount = amount(agreement)?;
    let same = |talk: &&PlannedTalk| (&talk.school, &talk.standard) == (&agreement.school, &agreement.standard);
    let talk = talks.iter().rfind(same).map(|talk| talk.day.to_string());
    let finding =
        Finding::new(Code::AgreementAmountUndated, cell.place).value(amount.to_string()).fact("why", cell.why);
    let finding = finding.fact("agreement", &agreement.id).fact("planned", if talk.is_some() { "yes" } else { "no" });
    Some(finding.fact("talk", talk.unwrap_or_default()))
}

/// A finding for each table that has no column for the date, and has amounts.
pub(super) fn tables<'t>(
    tables: &'t [(&Sheet, Columns)],
    agreements: &'t [Agreement],
) -> impl Iterator<Item = Finding> + 't {
    tables.iter().filter(|(_, columns)| columns.get("datum").is_none()).filter_map(|(sheet, _)| {
        let of_table = |agreement: &&Agreement| agreement.place.source == sheet.source && amount(agreement).is_some();
        let count = agreements.iter().filter(of_table).count();
        (count > 0).then(|| Finding::new(Code::AgreementAmountsUndated, sheet.place()).fact("count", count))
    })
}

/// An amount that is in no school year for want of a date.
fn amount(agreement: &Agreement) -> Option<Milli> {
    agreement.amount.filter(|_| agreement.date.is_none() && agreement.progress != Progress::Dropped)
}
