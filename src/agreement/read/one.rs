//! One agreement of several rows with the same id: copies of a workbook in which two people wrote, and workbooks of two years.
//!
//! In: rows as they were read. Out: an agreement for each id, and findings where rows contradict each other: nothing chooses between them, and what they
//! say goes on with the agreement ([`Agreement::contested`]). Rows that say the same are one. A row that says just what the program wrote before somebody
//! changed it in another table ([`Agreement::mark`]) is what that one came from, and speaks against nothing. A row of the same table is no such origin:
//! somebody copied it as the beginning of another agreement. Nor is one that came from the other in its turn: somebody put a value back. A row that
//! nobody changed beside one without a mark may be the older or the newer.

use std::collections::BTreeMap;

use super::super::model::PlannedTalk;
use super::super::{Agreement, Changeable};
use super::differ;
use super::entry::Entry;
use super::same::{joined, without_origins};
use super::{undated, unnumbered};
use crate::base::finding::{self, Finding};
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
    if !differ::is_about_one(&all) {
        differ::apart(&all).for_each(|finding| finding::add(findings, finding));
        return None;
    }
    let agreement = differ::settled(&all, findings)?;
    findings.extend(date_cell.and_then(|cell| undated::about(&agreement, cell, talks)));
    findings.extend(differ::takeover(&all, &agreement));
    for (finding, id) in all.into_iter().flat_map(|same| same.entry.if_used) {
        if differ::still_holds(&finding, &agreement) {
            finding::add(findings, finding.fact(id, &agreement.id));
        }
    }
    Some(agreement)
}

/// Where a cell of one copy could not be used, what the first other one has there counts: nothing that can't be read speaks against what can.
fn fill(entries: &mut [Entry]) {
    let unusable: Vec<Vec<Changeable>> = entries.iter().map(|entry| entry.unusable.clone()).collect();
    for (at, columns) in unusable.iter().enumerate() {
        for column in columns {
            let source = unusable.iter().position(|other| !other.contains(column));
            let Some(source) = source.and_then(|source| entries.get(source)).map(|entry| entry.agreement.clone())
            else {
                continue;
            };
            if let Some(entry) = entries.get_mut(at) {
                entry.agreement.take_over(&source, *column);
            }
        }
    }
}
