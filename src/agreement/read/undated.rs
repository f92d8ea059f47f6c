//! Amounts that no school year has: nothing says when they were agreed.
//!
//! In: rows with one number, what became of them, and the tables. Out: a finding at the blank cell; where a table has no column for it, one for the table.

use super::super::model::PlannedTalk;
use super::super::{Agreement, Progress};
use super::entry::Entry;
use crate::base::exact::Milli;
use crate::base::finding::{Code, Finding, Place};
use crate::input::cell::Columns;
use crate::input::source::Sheet;

/// The first cell for a date of rows with one number, where it is blank in all of them.
pub(super) fn place(entries: &[Entry]) -> Option<Place> {
    let are_blank = entries.iter().all(|entry| entry.is_undated);
    entries.iter().filter(|_| are_blank).find_map(|entry| entry.date_place.clone())
}

/// A finding at the blank cell. The day of the conversation about the agreement, where one is planned, is what may be meant.
pub(super) fn about(agreement: &Agreement, place: Place, talks: &[PlannedTalk]) -> Option<Finding> {
    let amount = amount(agreement)?;
    let same = |talk: &&PlannedTalk| (&talk.school, &talk.standard) == (&agreement.school, &agreement.standard);
    let talk = talks.iter().rfind(same).map(|talk| talk.day.to_string());
    let finding = Finding::new(Code::AgreementAmountUndated, place).value(amount.to_string());
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
