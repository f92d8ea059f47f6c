//! What rows say about each other: periods that overlap, rows that stand twice, successors.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Code, Finding};
use crate::register::{School, SiteId};

/// The most steps that a line of successors is followed.
const LONGEST_LINE: usize = 64;

/// Keeps, of rows of one site that overlap, the one whose period begins first. The order of the rows decides nothing: where periods
/// begin together, the one that ends first is kept, and then what the cells hold decides.
pub fn without_overlap(mut schools: Vec<School>, findings: &mut Vec<Finding>) -> Vec<School> {
    // The place comes last: only rows that are the same in all else are told apart by it.
    schools.sort_by(|a, b| contents(a).cmp(&contents(b)).then_with(|| a.place.cmp(&b.place)));
    let mut kept: Vec<School> = Vec::with_capacity(schools.len());
    for school in schools {
        let last = kept.last().filter(|last| last.id == school.id && overlaps(last, &school));
        let Some(last) = last else {
            kept.push(school);
            continue;
        };
        let code = if contents(last) == contents(&school) { Code::RegisterRowDouble } else { Code::PeriodOverlap };
        let finding = Finding::new(code, school.place).value(school.id.as_str());
        findings.push(finding.fact("other", last.place.row.to_string()));
    }
    kept
}

/// All that a row says but its place, with the site and its period in front.
fn contents(s: &School) -> impl Ord + '_ {
    let until = (s.until.is_none(), s.until);
    let board = (&s.board_number, &s.board);
    (&s.id, s.from, until, (&s.name, s.sector, &s.kind), board, (&s.district, &s.area, s.pupils), &s.successor)
}

/// Whether two periods share a year; the first does not begin after the second.
fn overlaps(first: &School, second: &School) -> bool {
    match (first.until, second.from) {
        (Some(until), Some(from)) => from <= until,
        _ => true,
    }
}

/// Ignores successors that are not in the register, and those that lead back to the site itself: history would run in a circle.
pub fn settle_successors(schools: &mut [School], findings: &mut Vec<Finding>) {
    let sites: BTreeSet<SiteId> = schools.iter().map(|s| s.id.clone()).collect();
    let mut drop = |school: &mut School, code| {
        if let Some(successor) = school.successor.take() {
            findings.push(Finding::new(code, school.place.clone()).value(successor.as_str()));
        }
    };
    for school in schools.iter_mut() {
        if school.successor.as_ref().is_some_and(|id| !sites.contains(id)) {
            drop(school, Code::SuccessorUnknown);
        }
    }
    let mut next: BTreeMap<SiteId, Vec<SiteId>> = BTreeMap::new();
    for school in schools.iter() {
        next.entry(school.id.clone()).or_default().extend(school.successor.clone());
    }
    for school in schools.iter_mut() {
        if school.successor.as_ref().is_some_and(|successor| leads_back(&school.id, successor, &next)) {
            drop(school, Code::SuccessorCircular);
        }
    }
}

/// Whether a line of successors comes back to a site, or is longer than any real one.
fn leads_back(site: &SiteId, successor: &SiteId, next: &BTreeMap<SiteId, Vec<SiteId>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![successor];
    while let Some(id) = open.pop() {
        if id == site || seen.len() > LONGEST_LINE {
            return true;
        }
        if seen.insert(id) {
            open.extend(next.get(id).into_iter().flatten());
        }
    }
    false
}
