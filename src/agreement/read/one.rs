//! One agreement of several rows with the same id: copies of a workbook in which two people wrote, and workbooks of two years.
//!
//! In: rows as they were read. Out: an agreement for each id, and findings where rows contradict each other: nothing chooses between them. Rows that say the
//! same are one. A row that says just what the program wrote before somebody changed it in another table ([`Agreement::mark`]) is what that one came from,
//! and speaks against nothing. A row of the same table is no such origin: somebody copied it as the beginning of another agreement. Nor is one that came from
//! the other in its turn: somebody put a value back. A row that nobody changed beside one without a mark may be the older or the newer.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::super::model::PlannedTalk;
use super::super::{Agreement, Progress};
use super::entry::{Entry, about};
use super::{undated, unnumbered};
use crate::base::finding::{self, Code, Finding, Source};
use crate::base::text::natural::natural;

/// An agreement for each id, in order of id. `talks` are the planned conversations.
pub(super) fn settle(mut entries: Vec<Entry>, talks: &[PlannedTalk], findings: &mut Vec<Finding>) -> Vec<Agreement> {
    unnumbered::name(&mut entries);
    let mut by_id: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        by_id.entry(entry.agreement.id.to_lowercase()).or_default().push(entry);
    }
    let mut agreements: Vec<Agreement> = by_id.into_values().filter_map(|same| one(same, talks, findings)).collect();
    agreements.sort_by(|a, b| natural(&a.id, &b.id).then_with(|| a.id.cmp(&b.id)));
    agreements
}

/// The agreement of rows with one id; `None` where they are about different things.
fn one(mut entries: Vec<Entry>, talks: &[PlannedTalk], findings: &mut Vec<Finding>) -> Option<Agreement> {
    entries.sort_by(|a, b| a.agreement.place.cmp(&b.agreement.place));
    fill(&mut entries);
    let date_cell = undated::cell(&entries);
    unnumbered::tell_equal(&entries, findings);
    let entries = without_origins(joined(entries));
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
        if !columns.is_empty() {
            let finding = about(Code::AgreementCopiesDiffer, other).fact("other", first.agreement.place.to_string());
            let is_open = |column| if columns.contains(&column) { "yes" } else { "no" };
            let finding = finding.fact("status", is_open("status")).fact("takeover", is_open("taakovername"));
            finding::add(findings, finding.fact("columns", columns.join(", ")));
        }
    }
    findings.extend(date_cell.and_then(|cell| undated::about(&agreement, cell, talks)));
    for (finding, id) in entries.into_iter().flat_map(|entry| entry.if_used) {
        finding::add(findings, finding.fact(id, &agreement.id));
    }
    Some(agreement)
}

/// Where a cell of one copy could not be used, what the first other one has there counts: nothing that can't be read speaks against what can.
fn fill(entries: &mut [Entry]) {
    let unusable: Vec<Vec<&str>> = entries.iter().map(|entry| entry.unusable.clone()).collect();
    for (at, columns) in unusable.iter().enumerate() {
        for column in columns {
            let source = unusable.iter().position(|other| !other.contains(column));
            let Some(source) = source.and_then(|source| entries.get(source)).map(|entry| entry.agreement.clone())
            else {
                continue;
            };
            if let Some(entry) = entries.get_mut(at) {
                take_over(&mut entry.agreement, &source, column);
            }
        }
    }
}

/// Takes over what another row has in a column that may hold what can't be read.
fn take_over(agreement: &mut Agreement, other: &Agreement, column: &str) {
    match column {
        "bedrag" => agreement.amount = other.amount,
        "taakovername" => agreement.task_taken_over = other.task_taken_over,
        "uiterlijk" => agreement.due = other.due,
        "datum" => agreement.date = other.date,
        "status" => agreement.progress = other.progress,
        _ => {}
    }
}

/// Rows that say the same.
struct Same {
    /// The first of them.
    entry: Entry,
    mark: String,
    /// Where they stand.
    tables: BTreeSet<Arc<Source>>,
    /// What any of them said when the program wrote it, if that was something else.
    written: HashSet<String>,
}

impl Same {
    /// Whether the other was made from this one: in another table, and not the other way around as well.
    fn is_origin_of(&self, other: &Same) -> bool {
        other.written.contains(&self.mark)
            && !self.written.contains(&other.mark)
            && self.tables.is_disjoint(&other.tables)
    }
}

/// Joins rows that say the same, in the order of the first of each.
fn joined(entries: Vec<Entry>) -> Vec<Same> {
    let mut all: Vec<Same> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for entry in entries {
        let mark = entry.agreement.mark();
        let (table, written) = (entry.agreement.place.source.clone(), entry.written.clone());
        let at = *known.entry(mark.clone()).or_insert(all.len());
        if at == all.len() {
            all.push(Same { entry, mark: mark.clone(), tables: BTreeSet::new(), written: HashSet::new() });
        }
        if let Some(same) = all.get_mut(at) {
            same.tables.insert(table);
            same.written.extend(written.filter(|written| *written != mark));
        }
    }
    all
}

/// Without the rows that another one was made from. Where each was made from another nothing is certain, and all stay.
fn without_origins(all: Vec<Same>) -> Vec<Entry> {
    let by_mark: HashMap<&str, &Same> = all.iter().map(|same| (same.mark.as_str(), same)).collect();
    let of = |same: &Same| {
        let origins = same.written.iter().filter_map(|written| by_mark.get(written.as_str()));
        origins.filter(|origin| origin.is_origin_of(same)).map(|origin| origin.mark.clone()).collect::<Vec<_>>()
    };
    let origins: HashSet<String> = all.iter().flat_map(of).collect();
    let is_certain = origins.len() < all.len();
    all.into_iter().filter(|same| !(is_certain && origins.contains(&same.mark))).map(|same| same.entry).collect()
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
