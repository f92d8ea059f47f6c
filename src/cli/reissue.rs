//! What a run does beside making reports where an earlier set stands: it lays the two beside each other, numbers the new one and lists what is
//! otherwise.
//!
//! In: the set in the making and the one whose place it takes. Out: `wijzigingen.html`, the table of the same name, and what the console says. Must not
//! know: how sets are compared, how anything looks.
//!
//! The list is made where the whole set is. A run of some kinds or schools leaves it as it is; when reports of schools come out otherwise it does
//! begin a new issue, so that the next list knows.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use crate::publish::{Before, Issues, Reports, Staging};
use crate::report::calendar;
use crate::report::reissue::{
    self, Became, Difference, Issued, PaperNames, Since, Spot, Subject, Texts, Unread, WITH_TABLES,
};
use crate::report::tables::{self, Tables};
use crate::report::{self, Sink};
use crate::run::batch::Batch;
use crate::run::dossier::Dossier;

/// The list of an earlier set, and its answers.
const LIST: &str = "data/wijzigingen.csv";
const ANSWERS: &str = "data/antwoorden.csv";
const VERDICTS: &str = "data/uitslagen.csv";

/// What became of the set beside the one that stood there.
pub(super) struct Reissue {
    /// The number of the set.
    pub number: u32,
    /// Whether it is a new issue.
    pub is_new: bool,
    /// Whether the whole set was made, so that there is a list.
    pub is_whole: bool,
    /// What became of the reports of schools, by site id.
    pub became: BTreeMap<String, Became>,
    /// Whether every report that stood there differs.
    pub all_differ: bool,
    /// The papers that differ and are not of one school, in sentences.
    pub papers: Vec<String>,
    /// How many schools of this year have something that is otherwise. What went on at a school that merged is told of its successor.
    pub schools: usize,
    /// What is otherwise in this issue, what could not be compared included.
    pub found: Vec<Difference>,
}

/// What is compared.
pub(super) struct Sides<'a> {
    /// The dossier that the new set is made from.
    pub dossier: &'a Dossier,
    /// Where it came from.
    pub batch: &'a Batch,
    /// The set whose place is taken.
    pub before: &'a Before,
    /// Whether all of the new set is made.
    pub is_whole: bool,
}

/// Compares, numbers the set, and makes the list and the results that waited for it.
///
/// # Errors
/// A file can't be read, made or written.
pub(super) fn settle(staging: &mut Staging, sides: &Sides, results: Option<Tables>) -> Result<Reissue> {
    let reports = staging.reports();
    let standing = sides.before.manifest.issues();
    let followed = sides.before.manifest.followed(&reports);
    let became = followed.between(standing.number, None, &reports);
    let papers = followed.others(standing.number, None, &reports);
    let mut found = if sides.is_whole { compare(staging, sides)? } else { Vec::new() };
    // A paper of a kind that the earlier set did not have is no reason by itself: nobody has another.
    let is_other = papers.values().any(|became| *became != Became::New);
    let is_new = !became.is_empty() || is_other || found.iter().any(|row| row.subject.is_of_set());
    let issues = if is_new { followed } else { standing };
    found.iter_mut().for_each(|row| row.issue = issues.number);
    let mut rows = listed(sides.before, &issues, &mut found);
    rows.extend(report_rows(&issues, &reports));
    if is_new {
        rows.extend(found.iter().cloned());
    }
    rows.sort();
    staging.number(&issues);
    let has_list = issues.number > 1;
    let table = has_list.then(|| tables::reissue(&rows)).transpose()?;
    if let Some(table) = table.as_ref().filter(|_| sides.is_whole) {
        let since = |number| Since {
            number,
            schools: issues.between(number, None, &reports),
            papers: issues.others(number, None, &reports),
        };
        let again = issues.earlier.iter().rev().map(|issue| since(issue.number));
        let issued = Issued { number: issues.number, again: again.collect(), rows: &rows };
        staging.put(&reissue::page(sides.dossier, &issued)?)?;
        let sink: &dyn Sink = staging;
        sink.stream(LIST, &mut |csv| {
            sink.stream("data/wijzigingen.parquet", &mut |parquet| table.write(sides.dossier, csv, parquet))
        })?;
    }
    if let Some(tables) = results {
        report::results(sides.dossier, tables, table, staging)?;
    }
    let had = sides.before.manifest.schools();
    let all_differ = had > 0 && became.values().filter(|became| **became == Became::Other).count() == had;
    let now: BTreeSet<&str> = sides.dossier.now().iter().map(|own| own.evaluation.school.id.as_str()).collect();
    let of_rows = found.iter().map(|row| row.school.as_str()).filter(|school| now.contains(school));
    let schools = of_rows.chain(became.keys().map(String::as_str)).collect::<BTreeSet<_>>().len();
    let papers = PaperNames::of(sides.dossier).told(&papers, &sides.dossier.wording);
    Ok(Reissue { number: issues.number, is_new, is_whole: sides.is_whole, became, all_differ, papers, schools, found })
}

/// The differences of earlier issues that are remembered, but for those that the manifest tells; what can't be read is added to `found`.
fn listed(before: &Before, issues: &Issues, found: &mut Vec<Difference>) -> Vec<Difference> {
    let first = issues.earlier.first().map_or(issues.number, |issue| issue.number);
    let rows = before.read(LIST).and_then(|bytes| reissue::read(&bytes).ok_or(Unread::Columns));
    let is_told = |row: &Difference| matches!(row.subject, Subject::Report | Subject::Paper);
    let is_kept = |row: &Difference| row.issue > first && row.issue <= issues.number && !is_told(row);
    match rows {
        Ok(rows) => rows.into_iter().filter(is_kept).collect(),
        // There was none to read: it comes with the second issue of a whole set.
        Err(Unread::Missing) => Vec::new(),
        Err(why) => {
            found.push(skipped(why.as_str(), LIST, None, issues.number));
            Vec::new()
        }
    }
}

/// Which papers differed from one issue to the next.
fn report_rows(issues: &Issues, reports: &Reports) -> Vec<Difference> {
    let numbers: Vec<u32> = issues.earlier.iter().map(|issue| issue.number).collect();
    let mut rows = Vec::new();
    for (at, number) in numbers.iter().enumerate() {
        let next = numbers.get(at + 1).copied();
        let issue = next.unwrap_or(issues.number);
        for (school, became) in issues.between(*number, next, reports) {
            let what = became.as_str().to_owned();
            rows.push(Difference { issue, subject: Subject::Report, school, what, ..Difference::default() });
        }
        for (file, became) in issues.others(*number, next, reports) {
            let (what, spot) = (became.as_str().to_owned(), Spot { file, ..Spot::default() });
            rows.push(Difference { issue, subject: Subject::Paper, what, spot, ..Difference::default() });
        }
    }
    rows
}

fn compare(staging: &Staging, sides: &Sides) -> Result<Vec<Difference>> {
    let before = sides.before;
    let mut texts = Texts::new();
    for file in WITH_TABLES {
        let Some(digest) = staging.digest(file) else { continue };
        if before.digest(file) == Some(digest.as_str()) {
            continue;
        }
        let text = match before.read(file) {
            Ok(old) => Ok((old, staging.read(file)?)),
            Err(why) => Err(why),
        };
        texts.insert(file, text);
    }
    // An explanation that was changed stands where its answer does.
    if !texts.is_empty() && !texts.contains_key(ANSWERS) && staging.digest(ANSWERS).is_some() {
        let same = staging.read(ANSWERS)?;
        texts.insert(ANSWERS, Ok((same.clone(), same)));
    }
    let role = |file: &str| role(sides.batch, file);
    let mut found = reissue::compare(&texts, &before.made_from(VERDICTS), &staging.manifest().made_from(), &role);
    found.extend(talks(staging, sides)?);
    let report = |why| match why {
        Unread::Open => "verslag_niet_leesbaar",
        Unread::Missing | Unread::Changed | Unread::TooLarge | Unread::Columns => "verslag_veranderd",
    };
    found.extend(before.touched().into_iter().map(|(file, why)| skipped(report(why), file, None, 0)));
    let others = before.of_other_runs(VERDICTS);
    if others > 0 && before.digest(VERDICTS).is_some() {
        found.push(skipped("andere_run", "", u32::try_from(others).ok(), 0));
    }
    Ok(found)
}

/// Which conversations are planned otherwise. A set without a calendar has none planned.
fn talks(staging: &Staging, sides: &Sides) -> Result<Vec<Difference>> {
    let digest = staging.digest(calendar::FILE);
    if digest.as_deref() == sides.before.digest(calendar::FILE) {
        return Ok(Vec::new());
    }
    let old = match sides.before.read(calendar::FILE) {
        Ok(old) => old,
        Err(Unread::Missing) if sides.before.digest(calendar::FILE).is_none() => Vec::new(),
        Err(why) => return Ok(vec![skipped(why.as_str(), calendar::FILE, None, 0)]),
    };
    let new = digest.map_or_else(|| Ok(Vec::new()), |_| staging.read(calendar::FILE))?;
    Ok(reissue::compare_talks(&old, &new, sides.dossier))
}

fn skipped(what: &str, file: &str, count: Option<u32>, issue: u32) -> Difference {
    let spot = Spot { file: file.to_owned(), ..Spot::default() };
    Difference { issue, subject: Subject::Skipped, what: what.to_owned(), spot, count, ..Difference::default() }
}

/// What a file of the input is, in a word of the table. One that is there no more is known by its folder alone.
fn role(batch: &Batch, file: &str) -> &'static str {
    let is = |known: &Option<String>| known.as_deref() == Some(file);
    let of_norms =
        |norm: &String| norm == file || norm.rsplit_once('/').map(|(f, _)| f) == file.rsplit_once('/').map(|(f, _)| f);
    match file {
        "batch.toml" => "instellingen",
        _ if batch.schools.iter().any(|own| own.file == file) => "register",
        _ if batch.agreements.iter().any(|own| own == file) => "afspraken",
        _ if is(&batch.waivers) => "ontheffingen",
        _ if is(&batch.mappings) => "koppelingen",
        _ if is(&batch.second_looks) => "tweede_blik",
        _ if is(&batch.places) => "aanbod",
        _ if batch.crosswalks.iter().any(|own| own == file) => "normkoppeling",
        _ if batch.other_norms.iter().any(|own| own == file) => "norm",
        _ if file.starts_with(&format!("{}/", batch.evaluations)) => "antwoorden",
        _ if batch.norms.iter().any(|norm| norm == file) => "norm",
        _ if file.ends_with(".toml") && batch.norms.iter().any(of_norms) => "norm",
        _ => "bestand",
    }
}
