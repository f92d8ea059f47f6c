//! Rows without a number.
//!
//! In: rows that were read, with the id that is derived from what was agreed. Out: the same text in another school year is another agreement, with an id of
//! its own; and findings about rows of one table that say the same, as they may stand for two payments.

use std::collections::{BTreeMap, HashMap};

use super::entry::{Entry, about};
use crate::base::finding::{self, Code, Finding};
use crate::base::text::fold::fold;
use crate::register::SchoolYear;

/// Names rows of a later school year apart. The first year keeps the id without a year, so that what is agreed later changes no earlier id; so does the year
/// of a row that has the id as its number, as the program writes it. A row without a date is of no year, and keeps the id too.
pub(super) fn name(entries: &mut [Entry]) {
    let mut first: BTreeMap<String, (bool, SchoolYear)> = BTreeMap::new();
    for entry in entries.iter() {
        if let Some(year) = entry.agreement.year() {
            let own = (entry.is_unnumbered, year);
            first.entry(entry.agreement.id.to_lowercase()).and_modify(|least| *least = own.min(*least)).or_insert(own);
        }
    }
    for entry in entries.iter_mut().filter(|entry| entry.is_unnumbered) {
        let Some(year) = entry.agreement.year() else { continue };
        if first.get(&entry.agreement.id.to_lowercase()).is_some_and(|(_, first)| *first != year) {
            entry.agreement.id = format!("{}-{}", entry.agreement.id, year.start());
        }
    }
}

/// Rows of one id in one table that say the same and have no number; in order of place.
pub(super) fn tell_equal(entries: &[Entry], findings: &mut Vec<Finding>) {
    let mut known = HashMap::new();
    for entry in entries.iter().filter(|entry| entry.is_unnumbered) {
        let mut said = entry.agreement.clone();
        said.what = fold(&said.what);
        let first = known.entry((&entry.agreement.place.source, said.mark())).or_insert(&entry.agreement.place);
        if *first != &entry.agreement.place {
            let finding = about(Code::AgreementRowsEqual, entry).fact("other", first.to_string());
            finding::add(findings, finding);
        }
    }
}
