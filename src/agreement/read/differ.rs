//! Copies of one agreement that differ, column by column.
//!
//! In: what several copies say of it. Out: one agreement. Copies of one workbook know of each column what stood there when the program wrote it
//! ([`Origin`]): what one person changed counts beside what another one changed elsewhere, and only a column that both changed, to something else, is a
//! contradiction. Of copies that do not all come from the same row it is not known who changed what: there every difference is one. A contradiction is left
//! out of the agreement, told with what both say, and goes on with it.

use std::collections::BTreeSet;

use super::super::model::CHANGEABLE;
use super::super::{Agreement, Contested, Progress};
use super::entry::{Origin, about};
use super::same::{Same, rejoined};
use crate::base::finding::{self, Code, Finding};
use crate::input::cell;

/// What copies of one row say that contradict each other nowhere, as one: so a later workbook, which holds that one, is known to come from it.
pub(super) fn merged(all: Vec<Same>) -> Vec<Same> {
    let Some(origin) = all.iter().find_map(origin_of).cloned() else { return all };
    let (copies, rest): (Vec<Same>, Vec<Same>) = all.into_iter().partition(|same| origin_of(same) == Some(&origin));
    let is_one = copies.len() > 1 && is_about_one(&copies) && common(&copies).is_some();
    if !is_one || CHANGEABLE.iter().any(|column| values(&copies, Some(&origin), column).len() > 1) {
        let mut all: Vec<Same> = copies.into_iter().chain(rest).collect();
        all.sort_by(|a, b| a.entry.agreement.place.cmp(&b.entry.agreement.place));
        return all;
    }
    let agreement = taken(&copies, Some(&origin));
    let (mut tables, mut if_used) = (BTreeSet::new(), Vec::new());
    let mut first = None;
    for same in copies {
        tables.extend(same.tables);
        let mut entry = same.entry;
        if_used.append(&mut entry.if_used);
        first.get_or_insert(entry);
    }
    let Some(mut entry) = first else { return rest };
    (entry.agreement, entry.if_used) = (agreement, if_used);
    let one = Same { tables, written: [origin].into(), ..Same::new(entry) };
    rejoined(std::iter::once(one).chain(rest))
}

/// One agreement of copies that are about the same.
pub(super) fn settled(all: &[Same], findings: &mut Vec<Finding>) -> Option<Agreement> {
    all.first()?;
    let origin = common(all);
    let mut agreement = taken(all, origin);
    // For each copy that contradicts an earlier one: where that is, and in which columns.
    let mut told: Vec<(usize, usize, Vec<&'static str>)> = Vec::new();
    for column in CHANGEABLE {
        let values = values(all, origin, column);
        let [(one, _), others @ ..] = values.as_slice() else { continue };
        if others.is_empty() {
            continue;
        }
        let says = values.iter().map(|(_, value)| value.clone()).collect();
        agreement.contested.push(Contested { column, says });
        leave_open(&mut agreement, column);
        for (other, _) in others {
            match told.iter_mut().find(|(known, with, _)| (known, with) == (other, one)) {
                Some((.., columns)) => columns.push(column),
                None => told.push((*other, *one, vec![column])),
            }
        }
    }
    told.sort();
    findings_of(all, &told).for_each(|finding| finding::add(findings, finding));
    Some(agreement)
}

/// Whether a finding about one copy still holds of what all of them say.
pub(super) fn still_holds(finding: &Finding, agreement: &Agreement) -> bool {
    let is = |code| finding.code == code;
    let is_settled = is(Code::AgreementTakeoverWithoutAmount) && agreement.amount.is_some()
        || is(Code::AgreementTakeoverWithoutPeriod) && agreement.due.is_some()
        || is(Code::AgreementTakeoverNotMarked) && agreement.task_taken_over;
    !is_settled
}

/// The row that a copy was made from, where it is one, and tells of each column what stood there.
fn origin_of(same: &Same) -> Option<&Origin> {
    let mut origins = same.written.iter();
    origins.next().filter(|origin| origins.next().is_none() && origin.tells_columns())
}

/// The row that all copies were made from, each in a table of its own.
fn common(all: &[Same]) -> Option<&Origin> {
    let origin = origin_of(all.first()?)?;
    let tables: usize = all.iter().map(|same| same.tables.len()).sum();
    let different: BTreeSet<_> = all.iter().flat_map(|same| &same.tables).collect();
    let is_common = all.iter().all(|same| origin_of(same) == Some(origin));
    (is_common && tables == different.len()).then_some(origin)
}

fn is_about_one(all: &[Same]) -> bool {
    all.windows(2).all(|two| two[0].entry.agreement.subject() == two[1].entry.agreement.subject())
}

/// What copies say in a column, each value once, with the first copy that says it: what somebody changed, and where nobody did what stood there.
fn values(all: &[Same], origin: Option<&Origin>, column: &str) -> Vec<(usize, String)> {
    let is_changed = |same: &Same| origin.is_none_or(|origin| origin.differs(&same.entry.agreement, column));
    let mut values: Vec<(usize, String)> = Vec::new();
    for (at, same) in all.iter().enumerate().filter(|(_, same)| is_changed(same)) {
        let said = same.entry.agreement.said(column);
        if values.iter().all(|(_, known)| *known != said) {
            values.push((at, said));
        }
    }
    values
}

/// The first copy with in each column what somebody changed there.
fn taken(all: &[Same], origin: Option<&Origin>) -> Agreement {
    let mut agreement = all[0].entry.agreement.clone();
    for column in CHANGEABLE {
        if let Some((at, _)) = values(all, origin, column).first() {
            agreement.take_over(&all[*at].entry.agreement, column);
        }
    }
    agreement
}

/// Says nothing in a column.
fn leave_open(agreement: &mut Agreement, column: &str) {
    let open = Agreement {
        who: None,
        contribution: None,
        amount: None,
        task_taken_over: false,
        due: None,
        progress: Progress::Open,
        date: None,
        remark: None,
        ..agreement.clone()
    };
    agreement.take_over(&open, column);
}

/// A finding for each copy that contradicts an earlier one.
fn findings_of<'a>(
    all: &'a [Same],
    told: &'a [(usize, usize, Vec<&'static str>)],
) -> impl Iterator<Item = Finding> + 'a {
    told.iter().map(|(at, with, columns)| {
        let (one, other) = (&all[*with].entry.agreement, &all[*at].entry);
        let is_open = |column| if columns.contains(&column) { "yes" } else { "no" };
        let pair = |column: &&str| {
            let [one, other] = [one, &other.agreement].map(|agreement| agreement.said(column));
            format!("{column}: {} / {}", quoted(&one), quoted(&other))
        };
        let values: Vec<String> = columns.iter().map(pair).collect();
        about(Code::AgreementCopiesDiffer, other)
            .fact("other", one.place.to_string())
            .fact("status", is_open("status"))
            .fact("takeover", is_open("taakovername"))
            .fact("columns", columns.join(", "))
            .fact("values", values.join("; "))
    })
}

/// What a copy says, as a finding may quote it: words of somebody's own are for the agenda.
fn quoted(said: &str) -> &str {
    if said.is_empty() { "–" } else { cell::reported(said) }
}
