//! Several sheets with the columns of a register: parts of one (PO and VO, a sheet for each board), or two versions of the same.
//!
//! In: the rows of each sheet. Out: the sheets to read, without rows that another sheet has as well; or none, where two versions contradict each other.
//! Must not know: how rows are read.

use std::collections::HashMap;

use super::relations::overlaps;
use crate::base::finding::{Code, Finding};
use crate::input::source::Sheet;
use crate::register::School;

/// A sheet with the schools in it.
type Part<'s> = (&'s Sheet, Vec<School>);

/// The sheets that make one register together. A hidden sheet with a school that one that is shown has as well is another version, and is not read:
/// it may hold schools that are long gone. `None`, with a finding, where two that are shown differ.
pub(super) fn one<'s>(parts: Vec<Part<'s>>, findings: &mut Vec<Finding>) -> Option<Vec<Part<'s>>> {
    let all_hidden = parts.iter().all(|(sheet, _)| sheet.hidden);
    // Those that are shown go first: the order of the sheets decides nothing else.
    let (first, last): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|(sheet, _)| !sheet.hidden || all_hidden);
    let shown = first.len();
    let mut kept: Vec<Part> = Vec::new();
    for (at, (sheet, schools)) in first.into_iter().chain(last).enumerate() {
        let is_shown = at < shown;
        let Some((own, other)) = clash(&kept, &schools, |own, other| !is_shown || differs(own, other)) else {
            let schools = without_known(&mut kept, schools, findings);
            kept.push((sheet, schools));
            continue;
        };
        let code = if is_shown { Code::RegisterVersions } else { Code::RegisterVersionHidden };
        let finding = Finding::new(code, own.place.clone()).value(own.id.as_str());
        findings.push(finding.fact("other", other.place.to_string()));
        if is_shown {
            return None;
        }
    }
    Some(kept)
}

/// A school of a sheet and a row of another sheet about it, in the same years, that do not go together.
fn clash<'a>(
    kept: &'a [Part<'_>],
    schools: &'a [School],
    disagree: impl Fn(&School, &School) -> bool,
) -> Option<(&'a School, &'a School)> {
    let known = by_number(kept);
    let others = |own: &School| known.get(&number(own)).into_iter().flatten().map(|(part, at)| &kept[*part].1[*at]);
    let clashing = |own: &School, other: &School| is_same_time(own, other) && disagree(own, other);
    schools.iter().find_map(|own| Some((own, others(own).find(|other| clashing(own, other))?)))
}

/// The schools of a sheet that no other has; of two rows that agree the fuller one stays.
fn without_known(kept: &mut [Part<'_>], schools: Vec<School>, findings: &mut Vec<Finding>) -> Vec<School> {
    let mut left = Vec::new();
    let known = by_number(kept);
    for own in schools {
        let mut rows = known.get(&number(&own)).into_iter().flatten();
        let Some((part, at)) = rows.find(|(part, at)| is_same_time(&own, &kept[*part].1[*at])) else {
            left.push(own);
            continue;
        };
        let other = &mut kept[*part].1[*at];
        let (double, stays) = if filled(&own) > filled(other) {
            let poorer = std::mem::replace(other, own);
            (poorer, &*other)
        } else {
            (own, &*other)
        };
        let finding = Finding::new(Code::RegisterRowDouble, double.place.clone()).value(double.id.as_str());
        findings.push(finding.fact("other", stays.place.row_seen_from(&double.place)));
    }
    left
}

/// The number of a school as it is compared.
fn number(school: &School) -> String {
    school.id.as_str().to_ascii_uppercase()
}

/// The rows of some sheets by the number of the school, in order: the sheet and the row in it.
fn by_number(parts: &[Part<'_>]) -> HashMap<String, Vec<(usize, usize)>> {
    let mut rows: HashMap<String, Vec<(usize, usize)>> = HashMap::new();
    for (part, (_, schools)) in parts.iter().enumerate() {
        for (at, school) in schools.iter().enumerate() {
            rows.entry(number(school)).or_default().push((part, at));
        }
    }
    rows
}

fn is_same_time(a: &School, b: &School) -> bool {
    let in_order = if (a.from, a.until.is_none()) <= (b.from, b.until.is_none()) { (a, b) } else { (b, a) };
    a.id.as_str().eq_ignore_ascii_case(b.id.as_str()) && overlaps(in_order.0, in_order.1)
}

/// Whether two rows say different things; what one of them leaves out is no difference.
fn differs(a: &School, b: &School) -> bool {
    fn other<T: PartialEq>(a: &Option<T>, b: &Option<T>) -> bool {
        a.is_some() && b.is_some() && a != b
    }
    (&a.name, a.sector, &a.kind, a.period()) != (&b.name, b.sector, &b.kind, b.period())
        || other(&a.board_number, &b.board_number)
        || other(&a.board, &b.board)
        || other(&a.district, &b.district)
        || other(&a.area, &b.area)
        || other(&a.conversation_lead, &b.conversation_lead)
        || (!a.emails.is_empty() && !b.emails.is_empty() && a.emails != b.emails)
        || other(&a.pupils, &b.pupils)
        || other(&a.successor, &b.successor)
        || other(&a.shares, &b.shares)
        || other(&a.pupils_supported, &b.pupils_supported)
        || other(&a.is_regular, &b.is_regular)
}

/// How much a row says. Every column by name, so that a new one can't be forgotten.
fn filled(school: &School) -> usize {
    let School {
        id: _,
        name: _,
        sector: _,
        kind: _,
        from: _,
        until: _,
        place: _,
        board_number,
        board,
        district,
        area,
        conversation_lead,
        emails,
        pupils,
        successor,
        shares,
        pupils_supported,
        is_regular,
    } = school;
    let texts = [board_number, board, district, area, conversation_lead].map(Option::is_some);
    let others = [!emails.is_empty(), pupils.is_some(), successor.is_some(), shares.is_some()];
    let support = [pupils_supported.is_some(), is_regular.is_some()];
    texts.iter().chain(&others).chain(&support).filter(|is_there| **is_there).count()
}
