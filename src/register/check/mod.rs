//! A look at the register of one year beside the year before: who came, who went, and what would split or mix groups.
//!
//! In: a [`Register`] and the year of the run. Out: findings, one per subject, each with all the schools that it is about. Must not know: how a
//! register is read, norms, answers.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::boards;
use super::{Register, School, SchoolYear, Sector, SiteId};
use crate::base::finding::{Code, Finding, Place};
use crate::input::cell::key;

/// What stands out in the register of a year. The order of its rows decides nothing but the place that a finding points to.
pub fn check(register: &Register, year: SchoolYear) -> Vec<Finding> {
    let schools: Vec<&School> = register.in_year(year).map(Arc::as_ref).collect();
    let mut findings = Vec::new();
    comings_and_goings(register, year, &schools, &mut findings);
    scattered_boards(&schools, &mut findings);
    boards_with_numbers(&schools, &mut findings);
    scattered_districts(&schools, &mut findings);
    shared_names(&schools, &mut findings);
    blanks(&schools, &mut findings);
    findings
}

/// Who is new, and who is no longer there; nothing where the register holds no school in the year before.
fn comings_and_goings(register: &Register, year: SchoolYear, schools: &[&School], findings: &mut Vec<Finding>) {
    let before: Vec<&School> = register.in_year(year.previous()).map(Arc::as_ref).collect();
    if before.is_empty() {
        return;
    }
    let gone: Vec<_> = before.into_iter().filter(|school| register.find(&school.id, year).is_none()).collect();
    let (mut lost, mut vanished) = (Vec::new(), Vec::new());
    let mut carried: BTreeMap<&SiteId, Vec<&School>> = BTreeMap::new();
    for school in gone {
        match &school.successor {
            None => vanished.push((school, named(school))),
            Some(successor) => match carrier(register, successor, year) {
                Some(carrier) => carried.entry(&carrier.id).or_default().push(school),
                None => lost.push((school, format!("{} \u{2192} {successor}", named(school)))),
            },
        }
    }
    // A school that carries on for another is reported with that one.
    let is_new =
        |school: &&&School| register.find(&school.id, year.previous()).is_none() && !carried.contains_key(&school.id);
    report(Code::SchoolsNew, schools.iter().filter(is_new).map(|school| (*school, named(school))), findings);
    succeeded(register, year, &carried, findings);
    report(Code::SchoolsVanished, vanished, findings);
    report(Code::SuccessorsAbsent, lost, findings);
}

/// One finding for all mergers and new numbers, by the school that carries on.
fn succeeded(
    register: &Register,
    year: SchoolYear,
    carried: &BTreeMap<&SiteId, Vec<&School>>,
    findings: &mut Vec<Finding>,
) {
    let gone: Vec<&School> = carried.values().flatten().copied().collect();
    if gone.is_empty() {
        return;
    }
    let texts = carried.iter().map(|(carrier, gone)| {
        let gone: Vec<_> = gone.iter().map(|school| named(school)).collect();
        let carrier = register.find(carrier, year).map(|school| named(school));
        format!("{} \u{2192} {}", gone.join(" + "), carrier.unwrap_or_default())
    });
    let texts: Vec<_> = texts.collect();
    let finding = Finding::new(Code::SchoolsSucceeded, first_place(gone.iter().copied()));
    findings.push(finding.fact("count", gone.len()).fact("schools", texts.join("; ")));
}

/// The school that carries on in a year: the successor, or the one that carries on for that.
fn carrier<'a>(register: &'a Register, successor: &'a SiteId, year: SchoolYear) -> Option<&'a School> {
    let mut seen = BTreeSet::new();
    let mut next = Some(successor);
    while let Some(site) = next.filter(|site| seen.insert(*site)) {
        if let Some(school) = register.find(site, year) {
            return Some(school);
        }
        next = register.site(site).iter().rev().find_map(|row| row.successor.as_ref());
    }
    None
}

/// Boards whose schools would be spread over several groups, for a group goes by the board's name: one number with several names (or
/// once with none), and names that differ in capitals, spaces and hyphens only.
fn scattered_boards(schools: &[&School], findings: &mut Vec<Finding>) {
    let groups = boards::labels(schools);
    let mut reported: BTreeSet<Vec<&str>> = BTreeSet::new();
    for ((by_name, board), names) in groups.iter().filter(|(_, names)| names.len() > 1) {
        let labels: Vec<_> = names.keys().copied().collect();
        if !reported.insert(labels.clone()) {
            continue;
        }
        let value = if *by_name { labels[0] } else { board };
        let finding = Finding::new(Code::BoardNamesSeveral, first_place(names.values().copied())).value(value);
        findings.push(finding.fact("names", labels.join("; ")));
    }
}

/// Boards with several numbers. A board may rightly have them: they count together.
fn boards_with_numbers(schools: &[&School], findings: &mut Vec<Finding>) {
    let all = boards::numbers(schools);
    for (name, numbers) in all.iter().filter(|(_, numbers)| numbers.len() > 1) {
        let place = first_place(numbers.values().copied());
        let numbers: Vec<_> = numbers.keys().copied().collect();
        let finding = Finding::new(Code::BoardNumbersSeveral, place).value(*name);
        findings.push(finding.fact("numbers", numbers.join(", ")));
    }
}

/// Wijken of which the names differ in capitals, spaces and hyphens only: each counts as a wijk of its own.
fn scattered_districts(schools: &[&School], findings: &mut Vec<Finding>) {
    let mut groups: BTreeMap<String, BTreeMap<&str, &School>> = BTreeMap::new();
    for school in schools {
        if let Some(district) = &school.district {
            groups.entry(key(district)).or_default().entry(district).or_insert(school);
        }
    }
    for names in groups.values().filter(|names| names.len() > 1) {
        let labels: Vec<_> = names.keys().copied().collect();
        let place = first_place(names.values().copied());
        findings
            .push(Finding::new(Code::DistrictNamesSeveral, place).value(labels[0]).fact("names", labels.join("; ")));
    }
}

/// Names that several schools have: by name alone none of them can be recognised.
fn shared_names(schools: &[&School], findings: &mut Vec<Finding>) {
    let mut names: BTreeMap<String, Vec<&School>> = BTreeMap::new();
    for school in schools {
        names.entry(key(&school.name)).or_default().push(school);
    }
    let shared = names.into_values().filter(|schools| schools.len() > 1).map(|schools| {
        let ids: Vec<_> = schools.iter().map(|school| school.id.as_str()).collect();
        (schools[0], format!("{} ({})", schools[0].name, ids.join(", ")))
    });
    report(Code::SchoolNamesShared, shared, findings);
}

/// Pupils that no school has, and a wijk that some schools of PO lack.
fn blanks(schools: &[&School], findings: &mut Vec<Finding>) {
    if !schools.is_empty() && schools.iter().all(|school| school.pupils.is_none()) {
        findings.push(Finding::new(Code::PupilsAbsent, Place::at(schools[0].place.source.clone(), 0, 0)));
    }
    let (with, without): (Vec<&School>, Vec<&School>) =
        schools.iter().filter(|school| school.sector == Sector::Po).partition(|school| school.district.is_some());
    if !with.is_empty() {
        report(Code::DistrictsBlank, without.into_iter().map(|school| (school, named(school))), findings);
    }
}

fn named(school: &School) -> String {
    format!("{} {}", school.id, school.name)
}

/// One finding for all schools of a subject, at the first row of them; none for none.
fn report<'a>(code: Code, schools: impl IntoIterator<Item = (&'a School, String)>, findings: &mut Vec<Finding>) {
    let (schools, texts): (Vec<&School>, Vec<String>) = schools.into_iter().unzip();
    if !schools.is_empty() {
        let finding = Finding::new(code, first_place(schools)).fact("count", texts.len());
        findings.push(finding.fact("schools", texts.join("; ")));
    }
}

fn first_place<'a>(schools: impl IntoIterator<Item = &'a School>) -> Place {
    schools.into_iter().map(|school| &school.place).min().cloned().unwrap_or_else(|| Place::file(""))
}

#[cfg(test)]
mod tests;
