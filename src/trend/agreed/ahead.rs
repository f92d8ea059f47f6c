//! Agreements that were made after the run date.
//!
//! In: the agreements and the run date. Out: a finding for each file that has any. The reports show them, and look no further than the run date: whether such
//! an agreement was kept, or its term has passed, is not to be seen in them yet.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::agreement::{Agreement, Progress};
use crate::base::finding::{Code, Finding, Place};

/// A finding at the first of the agreements of each file that were made after the run date; it names the last of their days.
pub(crate) fn ahead(agreements: &[Agreement], on: NaiveDate) -> Vec<Finding> {
    let mut files: BTreeMap<&str, (usize, &Place, NaiveDate)> = BTreeMap::new();
    for agreement in agreements.iter().filter(|agreement| agreement.progress != Progress::Dropped) {
        let Some(made) = agreement.date.filter(|made| *made > on) else { continue };
        let file = agreement.place.source.file.as_str();
        let (count, first, last) = files.entry(file).or_insert((0, &agreement.place, made));
        *count += 1;
        *first = (*first).min(&agreement.place);
        *last = (*last).max(made);
    }
    let finding = |(count, first, last): (usize, &Place, NaiveDate)| {
        let finding = Finding::new(Code::AgreementsAhead, first.clone()).value(last.to_string());
        finding.fact("count", count).fact("date", on.to_string())
    };
    files.into_values().map(finding).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn agreements_after_the_run_date_are_told_once_for_a_file() {
        let mut agreements = dossier(Language::Nl).agreements;
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (agreement, made) in agreements.iter_mut().zip(["2026-03-01", "2026-05-01", "2026-02-01"]) {
            agreement.date = Some(day(made));
        }
        agreements.truncate(3);
        let found = ahead(&agreements, day("2026-02-01"));
        assert_eq!(found.iter().map(|f| f.value.as_deref()).collect::<Vec<_>>(), [Some("2026-05-01")]);
        assert!(ahead(&agreements, day("2026-05-01")).is_empty());
    }
}
