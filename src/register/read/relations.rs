//! What rows say about each other: periods that overlap, rows that stand twice, successors.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::bare;
use super::circles::Circles;
use crate::base::finding::{self, Code, Finding, Place};
use crate::input::cell::told_school;
use crate::register::{School, Site, SiteId, Sites, listed};

/// Gives ids that differ in capitals only one spelling, the first in order of text: they name one site, and files that some systems take for
/// one. Successors are spelled as the site that they name.
pub(super) fn spell_alike(schools: &mut [School]) {
    let mut spelling: BTreeMap<String, SiteId> = BTreeMap::new();
    for school in schools.iter() {
        let kept = spelling.entry(school.id.as_str().to_uppercase()).or_insert_with(|| school.id.clone());
        if school.id < *kept {
            *kept = school.id.clone();
        }
    }
    let spelled = |id: &SiteId| spelling.get(&id.as_str().to_uppercase()).unwrap_or(id).clone();
    for school in schools {
        school.id = spelled(&school.id);
        school.successor = school.successor.as_ref().map(spelled);
    }
}

/// Keeps, of rows of one site that overlap, the one whose period begins first. The order of the rows decides nothing: where periods
/// begin together, the one that ends first is kept, and then what the cells hold decides.
pub(super) fn without_overlap(mut schools: Vec<School>, findings: &mut Vec<Finding>) -> Vec<School> {
    // The place comes last: only rows that are the same in all else are told apart by it.
    schools.sort_by(|a, b| contents(a).cmp(&contents(b)).then_with(|| a.place.cmp(&b.place)));
    let mut kept: Vec<School> = Vec::with_capacity(schools.len());
    for school in schools {
        let last = kept.last().filter(|last| last.id == school.id && overlaps(last, &school));
        let Some(last) = last else {
            kept.push(school);
            continue;
        };
        let code = match last.period() == (None, None) && school.period() == (None, None) {
            _ if contents(last) == contents(&school) => Code::RegisterRowDouble,
            true => Code::RegisterIdDouble,
            false => Code::PeriodOverlap,
        };
        let other = last.place.row_seen_from(&school.place);
        let finding = Finding::new(code, school.place).value(school.id.as_str());
        finding::add(findings, finding.fact("other", other));
    }
    kept
}

/// All that a row says but its place, with the site and its period in front. Every column by name, so that a new one can't be forgotten.
fn contents(school: &School) -> impl Ord + '_ {
    let School {
        id,
        name,
        sector,
        kind,
        board_number,
        board,
        district,
        area,
        conversation_lead,
        emails,
        pupils,
        from,
        until,
        successor,
        shares,
        pupils_supported,
        is_regular,
        place: _,
    } = school;
    (
        (id, from, (until.is_none(), until)),
        (name, sector, kind),
        (board_number, board),
        (district, area, pupils, shares, emails),
        (conversation_lead, pupils_supported, is_regular),
        successor,
    )
}

/// Whether two periods share a year; the first does not begin after the second.
pub(super) fn overlaps(first: &School, second: &School) -> bool {
    match (first.until, second.from) {
        (Some(until), Some(from)) => from <= until,
        _ => true,
    }
}

/// Gives schools the successors that their rows name, by number or by a name that one site bears. `named` has the place of a row, that of the cell,
/// and what stands there.
pub(super) fn name_successors(schools: &mut [School], named: Vec<(Place, Place, String)>, findings: &mut Vec<Finding>) {
    let known: Vec<School> = schools.to_vec();
    let sites = Sites::new(&known, None);
    let mut named = named.into_iter().peekable();
    for school in schools {
        // Both in order of row.
        let Some((_, cell, text)) = named.next_if(|(row, ..)| *row == school.place) else { continue };
        school.successor = match sites.find(&text) {
            Site::One(site) => Some(site.clone()),
            Site::Several(bearers) => {
                let finding = Finding::new(Code::SuccessorSeveral, cell).value(text);
                finding::add(findings, finding.fact("sites", listed(&bearers)));
                None
            }
            // A number that no site has is reported once all are settled.
            Site::Unknown => SiteId::new(&bare(&text)).or_else(|| {
                finding::add(findings, Finding::new(Code::SuccessorUnknown, cell).value(told_school(&text)));
                None
            }),
        };
    }
}

/// Ignores successors that are not in the register, and those that lead back to the site itself: history would run in a circle.
pub(super) fn settle_successors(schools: &mut [School], findings: &mut Vec<Finding>) {
    let sites: BTreeSet<SiteId> = schools.iter().map(|s| s.id.clone()).collect();
    let mut drop = |school: &mut School, code| {
        if let Some(successor) = school.successor.take() {
            // One that is registered may be shown, whatever else stands there may be about anybody.
            let is_known = sites.contains(&successor);
            let shown = if is_known { successor.as_str() } else { told_school(successor.as_str()) };
            finding::add(findings, Finding::new(code, school.place.clone()).value(shown));
        }
    };
    for school in schools.iter_mut() {
        if school.successor.as_ref().is_some_and(|id| !sites.contains(id)) {
            drop(school, Code::SuccessorUnknown);
        }
    }
    let links: Vec<_> = schools.iter().filter_map(|s| Some((s.id.clone(), s.successor.clone()?))).collect();
    let links: Vec<_> = links.iter().map(|(site, successor)| (site, successor)).collect();
    let circles = Circles::new(&links);
    for school in schools.iter_mut() {
        if school.successor.as_ref().is_some_and(|successor| circles.has(&school.id, successor)) {
            drop(school, Code::SuccessorCircular);
        }
    }
    schools.chunk_by(|a, b| a.id == b.id).for_each(|site| without_effect(site, findings));
}

/// Successors that nothing goes over to: of a site that has no end, and all but the last where the rows of a site name several. `site` is in order of
/// period.
fn without_effect(site: &[School], findings: &mut Vec<Finding>) {
    let naming = || site.iter().filter(|row| row.successor.is_some());
    let Some(last) = naming().next_back() else { return };
    let about = |code, row: &School, value: &SiteId| Finding::new(code, row.place.clone()).value(value.as_str());
    if let (Some(successor), Some(open)) = (&last.successor, site.iter().find(|row| row.until.is_none())) {
        let finding = about(Code::SuccessorWithoutEnd, last, &last.id).fact("successor", successor.as_str());
        finding::add(findings, finding.fact("row", open.place.row.to_string()));
    }
    for row in naming().filter(|row| row.successor != last.successor) {
        let facts = |row: &School| row.successor.as_ref().map(SiteId::to_string).unwrap_or_default();
        let finding = about(Code::SuccessorsDiffer, row, &row.id).fact("successor", facts(row));
        finding::add(findings, finding.fact("last", facts(last)));
    }
}
