//! One agreement of several rows with the same id: copies of a workbook in which two people wrote, and workbooks of two years.
//!
//! In: rows as they were read. Out: an agreement for each id, and findings where rows contradict each other: nothing chooses between them, and what they say
//! goes on with the agreement ([`Agreement::contested`]). Rows that say the same are one. A row that says just what the program wrote before somebody changed it in another table ([`Agreement::mark`]) is what that one came from,
//! and speaks against nothing. A row of the same table is no such origin: somebody copied it as the beginning of another agreement. Nor is one that came from
//! the other in its turn: somebody put a value back. A row that nobody changed beside one without a mark may be the older or the newer.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::super::Agreement;
use super::super::model::PlannedTalk;
use super::differ;
use super::entry::{Entry, Origin, about};
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
    let all = without_origins(differ::merged(without_origins(joined(entries))));
    let (first, others) = all.split_first()?;
    if others.iter().any(|other| other.entry.agreement.subject() != first.entry.agreement.subject()) {
        for (at, same) in all.iter().enumerate() {
            let other = &all[usize::from(at == 0)].entry.agreement;
            let finding = about(Code::AgreementIdDouble, &same.entry).fact("other", other.place.to_string());
            finding::add(findings, finding);
        }
        return None;
    }
    let agreement = differ::settled(&all, findings)?;
    findings.extend(date_cell.and_then(|cell| undated::about(&agreement, cell, talks)));
    for (finding, id) in all.into_iter().flat_map(|same| same.entry.if_used) {
        if differ::still_holds(&finding, &agreement) {
            finding::add(findings, finding.fact(id, &agreement.id));
        }
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
                entry.agreement.take_over(&source, column);
            }
        }
    }
}

/// Rows that say the same.
pub(super) struct Same {
    /// The first of them.
    pub entry: Entry,
    pub mark: String,
    /// Where they stand.
    pub tables: BTreeSet<Arc<Source>>,
    /// What any of them said when the program wrote it, if that was something else.
    pub written: BTreeSet<Origin>,
}

impl Same {
    pub(super) fn new(entry: Entry) -> Same {
        let mark = entry.agreement.mark();
        Same { entry, mark, tables: BTreeSet::new(), written: BTreeSet::new() }
    }

    fn came_from(&self, mark: &str) -> bool {
        self.written.iter().any(|written| written.mark == mark)
    }

    /// Whether the other was made from this one: in another table, and not the other way around as well.
    fn is_origin_of(&self, other: &Same) -> bool {
        other.came_from(&self.mark) && !self.came_from(&other.mark) && self.tables.is_disjoint(&other.tables)
    }
}

/// Joins rows that say the same, in the order of the first of each.
fn joined(entries: Vec<Entry>) -> Vec<Same> {
    let singles = entries.into_iter().map(|entry| {
        let (table, written) = (entry.agreement.place.source.clone(), entry.written.clone());
        Same { tables: BTreeSet::from([table]), written: written.into_iter().collect(), ..Same::new(entry) }
    });
    rejoined(singles)
}

/// The same of what was joined before.
pub(super) fn rejoined(singles: impl IntoIterator<Item = Same>) -> Vec<Same> {
    let mut all: Vec<Same> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for mut single in singles {
        single.written.retain(|written| written.mark != single.mark);
        let at = *known.entry(single.mark.clone()).or_insert(all.len());
        match all.get_mut(at) {
            Some(same) => {
                same.tables.extend(single.tables);
                same.written.extend(single.written);
            }
            None => all.push(single),
        }
    }
    all
}

/// Without the rows that another one was made from. Where each was made from another nothing is certain, and all stay.
fn without_origins(all: Vec<Same>) -> Vec<Same> {
    let by_mark: HashMap<&str, &Same> = all.iter().map(|same| (same.mark.as_str(), same)).collect();
    let of = |same: &Same| {
        let origins = same.written.iter().filter_map(|written| by_mark.get(written.mark.as_str()));
        origins.filter(|origin| origin.is_origin_of(same)).map(|origin| origin.mark.clone()).collect::<Vec<_>>()
    };
    let origins: HashSet<String> = all.iter().flat_map(of).collect();
    let is_certain = origins.len() < all.len();
    all.into_iter().filter(|same| !(is_certain && origins.contains(&same.mark))).collect()
}
