//! One agreement of several rows with the same id: copies of a workbook in which two people wrote, and workbooks of two years.
//!
//! In: rows as they were read. Out: an agreement for each id, and findings where rows contradict each other: nothing chooses between them. Rows that say the
//! same are one. A row that says just what the program wrote before somebody changed it in another ([`Agreement::mark`]) is what that one came from, and
//! speaks against nothing.

use std::collections::{BTreeMap, HashSet};

use super::super::{Agreement, Progress};
use crate::base::finding::{self, Code, Finding, Place};
use crate::base::text::natural::natural;

/// A row that was read.
pub(super) struct Entry {
    /// What it says; the id is never blank.
    pub agreement: Agreement,
    /// What the row said when the program wrote it.
    pub written: Option<String>,
    /// The cell with its id.
    pub id_place: Place,
    /// What is to be said of it where it is used.
    pub if_used: Vec<Finding>,
}

/// An agreement for each id, in order of id.
pub(super) fn settle(entries: Vec<Entry>, findings: &mut Vec<Finding>) -> Vec<Agreement> {
    let mut by_id: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        by_id.entry(entry.agreement.id.to_lowercase()).or_default().push(entry);
    }
    let mut agreements: Vec<Agreement> = by_id.into_values().filter_map(|same| one(same, findings)).collect();
    agreements.sort_by(|a, b| natural(&a.id, &b.id).then_with(|| a.id.cmp(&b.id)));
    agreements
}

/// The agreement of rows with one id; `None` where they are about different things.
fn one(mut entries: Vec<Entry>, findings: &mut Vec<Finding>) -> Option<Agreement> {
    entries.sort_by(|a, b| a.agreement.place.cmp(&b.agreement.place));
    let mut known = HashSet::new();
    entries.retain(|entry| known.insert(entry.agreement.mark()));
    entries = without_origins(entries);
    let (first, others) = entries.split_first()?;
    if others.iter().any(|other| other.agreement.subject() != first.agreement.subject()) {
        for (at, entry) in entries.iter().enumerate() {
            let other = &entries[usize::from(at == 0)].agreement;
            let finding = about(Code::AgreementIdDouble, entry).fact("other", other.place.to_string());
            finding::add(findings, finding);
        }
        return None;
    }
    let mut agreement = first.agreement.clone();
    for other in others {
        let columns = left_open(&mut agreement, &first.agreement, &other.agreement);
        let finding = about(Code::AgreementCopiesDiffer, other).fact("other", first.agreement.place.to_string());
        finding::add(findings, finding.fact("columns", columns.join(", ")));
    }
    entries.into_iter().flat_map(|entry| entry.if_used).for_each(|finding| finding::add(findings, finding));
    Some(agreement)
}

fn about(code: Code, entry: &Entry) -> Finding {
    Finding::new(code, entry.id_place.clone()).value(&entry.agreement.id)
}

/// Without the rows that another one was made from. Where each was made from another nothing is certain, and all stay.
fn without_origins(entries: Vec<Entry>) -> Vec<Entry> {
    let origins: HashSet<String> = entries
        .iter()
        .filter_map(|entry| entry.written.clone().filter(|written| *written != entry.agreement.mark()))
        .collect();
    let is_origin = |entry: &Entry| origins.contains(&entry.agreement.mark());
    if entries.iter().all(is_origin) {
        return entries;
    }
    entries.into_iter().filter(|entry| !is_origin(entry)).collect()
}

/// Leaves open what two rows say differently; gives the columns.
fn left_open(agreement: &mut Agreement, one: &Agreement, other: &Agreement) -> Vec<&'static str> {
    let mut columns = Vec::new();
    let mut open = |differs: bool, column| {
        if differs {
            columns.push(column);
        }
        differs
    };
    if open(one.who != other.who, "wie") {
        agreement.who = None;
    }
    if open(one.contribution != other.contribution, "bijdrage_swv") {
        agreement.contribution = None;
    }
    if open(one.amount != other.amount, "bedrag") {
        agreement.amount = None;
    }
    if open(one.task_taken_over != other.task_taken_over, "taakovername") {
        agreement.task_taken_over = false;
    }
    if open(one.due != other.due, "uiterlijk") {
        agreement.due = None;
    }
    if open(one.progress != other.progress, "status") {
        agreement.progress = Progress::Open;
    }
    if open(one.date != other.date, "datum") {
        agreement.date = None;
    }
    if open(one.remark != other.remark, "opmerking") {
        agreement.remark = None;
    }
    columns
}
