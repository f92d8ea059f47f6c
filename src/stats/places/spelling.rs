//! Questions for support that are perhaps another one, written otherwise, or two in one cell.
//!
//! In: the arrangements and the norms of the year. Out: findings with what may be meant. Nothing is changed: a question counts as it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::agreement::Arrangement;
use crate::base::finding::{self, Code, Finding};
use crate::base::text::fold::fold;
use crate::base::text::nearest::Near;
use crate::norm::Norm;
use crate::register::SchoolYear;

/// What stands between two questions in one cell.
const MARKS: [char; 7] = [';', ',', '/', '|', '+', '&', '\n'];

/// A question as the list has it.
struct Written<'a> {
    first: &'a Arrangement,
    count: usize,
}

/// A finding about each question that no norm names and that looks like one that a norm names, or that is written more often in the list, or that holds some.
pub(super) fn check(arrangements: &[Arrangement], norms: &[Arc<Norm>], year: SchoolYear) -> Vec<Finding> {
    let holding = norms.iter().filter(|norm| norm.holds_in(year));
    let named: Vec<&str> = holding.flat_map(|norm| norm.themes.iter().filter_map(|t| t.question.as_deref())).collect();
    let of_norm: BTreeSet<String> = named.iter().map(|question| fold(question)).collect();
    let list = written(arrangements);
    let near = Near::new(named.iter().copied().chain(list.values().map(|one| one.first.question.as_str())));
    let mut findings = Vec::new();
    for (key, one) in list.iter().filter(|(key, _)| !of_norm.contains(*key)) {
        let goes_before = |other: &str| {
            let rank = |one: &Written| (one.count, std::cmp::Reverse(one.first.place.clone()));
            other != key && (of_norm.contains(other) || list.get(other).is_some_and(|known| rank(known) > rank(one)))
        };
        let about = |code, meant: Vec<&str>| {
            let finding = Finding::new(code, one.first.place.clone()).value(&one.first.question);
            finding.fact("n", one.count).fact("near", meant.join(", "))
        };
        let parts = parts(&one.first.question, |part| of_norm.contains(part) || list.contains_key(part));
        if !parts.is_empty() {
            finding::add(&mut findings, about(Code::PlaceQuestionSeveral, parts));
            continue;
        }
        let meant: Vec<&str> = near.to(&one.first.question).into_iter().filter(|n| goes_before(&fold(n))).collect();
        if !meant.is_empty() {
            finding::add(&mut findings, about(Code::PlaceQuestionNear, meant));
        }
    }
    findings
}

fn written(arrangements: &[Arrangement]) -> BTreeMap<String, Written<'_>> {
    let mut list: BTreeMap<String, Written> = BTreeMap::new();
    for one in arrangements {
        let own = list.entry(fold(&one.question)).or_insert(Written { first: one, count: 0 });
        own.count += 1;
        if one.place < own.first.place {
            own.first = one;
        }
    }
    list
}

/// The questions in a cell that are known, where it holds more than one text and these are set apart by a mark; or where it is known ones with `en` between them.
fn parts<'q>(question: &'q str, is_known: impl Fn(&str) -> bool) -> Vec<&'q str> {
    let known = |texts: &[&str]| texts.iter().filter(|text| is_known(&fold(text))).count();
    let filled = |text: &&'q str| !text.is_empty();
    let marked: Vec<&str> = question.split(MARKS).map(str::trim).filter(filled).collect();
    if marked.len() > 1 && known(&marked) > 0 {
        return marked;
    }
    let joined: Vec<&str> = question.split(" en ").map(str::trim).filter(filled).collect();
    if joined.len() > 1 && known(&joined) == joined.len() { joined } else { Vec::new() }
}
