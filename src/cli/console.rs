//! What the console says. Findings and failures go to standard error, what was done to standard output.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::reissue::Reissue;
pub(super) use super::shown::{clean, to_open};
use crate::base::finding::{Code, Fact, Finding, Severity};
use crate::intake::mapping::FILE;
use crate::judge::Verdict;
use crate::present::misfiled;
use crate::publish::{self, Behind, Busy, Held, Kept, Placed, Published, Why};
use crate::register::{School, SchoolYear};
use crate::report::Kind;
use crate::report::reissue::{Became, Subject, skipped};
use crate::run::dossier::Dossier;
use crate::run::run_date;
use crate::wording::Wording;

/// The machine failed: nothing was written.
pub(super) fn failure(w: &Wording, error: &anyhow::Error) {
    if let Some(busy) = error.downcast_ref::<Busy>() {
        errln!("{}", w.say_with("cli-busy", &[("folder", clean(&busy.to_string()).into())]));
        return;
    }
    if let Some(held) = error.downcast_ref::<Held>() {
        errln!("{}", w.say_with("cli-held", &[("file", to_open(&held.0).into())]));
        return;
    }
    errln!("{}", w.say_with("cli-failed", &[("detail", clean(&detail(error, w)).into())]));
}

/// What failed and where; why in the language of the run, as far as it is known by kind.
fn detail(error: &anyhow::Error, w: &Wording) -> String {
    let stated = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<std::io::Error>().map_or_else(|| cause.to_string(), |error| refused_by_system(error, w))
    };
    error.chain().map(stated).collect::<Vec<_>>().join(": ")
}

/// Why the system refused something. Its own words are in the language of the system, or in English.
pub(super) fn refused_by_system(error: &std::io::Error, w: &Wording) -> String {
    let id = if publish::is_held(error) { Some("io-held") } else { failed(error.kind()) };
    match (id, error.raw_os_error()) {
        (Some(id), _) => w.say(id),
        (None, Some(code)) => w.say_with("io-other", &[("code", code.to_string().into())]),
        (None, None) => error.to_string(),
    }
}

/// The message of a failure of the system.
fn failed(kind: std::io::ErrorKind) -> Option<&'static str> {
    use std::io::ErrorKind::{
        AlreadyExists, DirectoryNotEmpty, InvalidFilename, IsADirectory, NotADirectory, NotFound, OutOfMemory,
        PermissionDenied, ReadOnlyFilesystem, ResourceBusy, StorageFull,
    };
    Some(match kind {
        AlreadyExists => "io-already-exists",
        DirectoryNotEmpty => "io-not-empty",
        InvalidFilename => "io-name",
        IsADirectory => "io-is-folder",
        NotADirectory => "io-no-folder",
        NotFound => "io-not-found",
        OutOfMemory => "io-memory",
        PermissionDenied => "io-denied",
        ReadOnlyFilesystem => "io-read-only",
        ResourceBusy => "io-busy",
        StorageFull => "io-full",
        _ => return None,
    })
}

/// The input does not allow a run.
pub(super) fn stopped(findings: &[Finding], w: &Wording) {
    list(findings, w);
    totals(findings, w);
    errln!("{}", w.say("cli-stopped"));
}

/// Nothing is wrong but that nobody has handed in yet.
pub(super) fn early(findings: &[Finding], w: &Wording) {
    list(findings, w);
    totals(findings, w);
    outln!("{}", w.say("cli-check-early"));
}

/// There is no data for the year that was asked for.
pub(super) fn no_such_year(year: SchoolYear, known: &[SchoolYear], w: &Wording) {
    let (count, known) = (known.len(), known.iter().map(SchoolYear::to_string).collect::<Vec<_>>().join(", "));
    let facts = [("year", year.to_string().into()), ("count", count.into()), ("known", known.into())];
    errln!("{}", w.say_with("cli-no-such-year", &facts));
}

/// Every finding, a line for what is wrong and one for what to do.
pub(super) fn list(findings: &[Finding], w: &Wording) {
    for finding in findings {
        let severity = w.severity(finding.severity());
        errln!("{severity} {} {}", finding.code, clean(&finding.place.to_string()));
        errln!("    {}", clean(&w.finding(finding)));
        errln!("    {} {}", w.say("cli-remedy"), clean(&w.remedy(finding)));
    }
}

/// How many findings of each code there are, the gravest first, below a list of all of them.
pub(super) fn totals(findings: &[Finding], w: &Wording) {
    if findings.is_empty() {
        return;
    }
    errln!("\n{}", w.say("cli-totals"));
    for ((severity, code), (count, _)) in by_code(findings) {
        let count = w.language().integer(i64::try_from(count).unwrap_or(i64::MAX));
        errln!("{count:>7}x {code} {}: {}", w.severity(severity), w.title(code));
    }
    hint(findings, w);
}

/// How to learn more, with the gravest code.
fn hint(findings: &[Finding], w: &Wording) {
    if let Some(((_, code), _)) = by_code(findings).first_key_value() {
        errln!("{}", w.say_with("cli-explain-hint", &[("code", code.id().into())]));
    }
}

/// How many there are of each code, those that were only counted included, and the first.
fn by_code(findings: &[Finding]) -> BTreeMap<(Severity, Code), (usize, &Finding)> {
    let mut groups: BTreeMap<(Severity, Code), (usize, &Finding)> = BTreeMap::new();
    // What only says how many more there are is never the first of its kind.
    let (closing, listed): (Vec<_>, Vec<_>) = findings.iter().partition(|f| f.is_closing());
    for finding in listed.into_iter().chain(closing) {
        let (code, count) = finding.stands_for();
        groups.entry((code.severity(), code)).or_insert((0, finding)).0 += count;
    }
    groups
}

/// How many findings of each code there are, the gravest first, each with its first place.
pub(super) fn grouped(findings: &[Finding], w: &Wording) {
    for ((severity, code), (count, first)) in by_code(findings) {
        let facts = [
            ("severity", w.severity(severity).into()),
            ("code", code.id().into()),
            ("count", count.into()),
            ("place", clean(&first.place.to_string()).into()),
            ("message", clean(&w.finding(first)).into()),
        ];
        errln!("{}", w.say_with("cli-group", &facts));
    }
    hint(findings, w);
}

/// The account of the run.
pub(super) fn summary(dossier: &Dossier, w: &Wording) {
    let language = w.language();
    let number = |n: usize| language.integer(i64::try_from(n).unwrap_or(i64::MAX));
    let now = dossier.now();
    let silent = dossier.silent().len();
    let judged: usize = now.iter().flat_map(|a| &a.judgements).filter(|j| j.verdict.in_scope()).count();
    let questions: usize =
        now.iter().flat_map(|a| &a.judgements).map(|j| j.counts.answered + j.counts.not_applicable).sum();
    let aside = dossier.without_norm.iter().filter(|s| s.year == dossier.year).count();
    let (totals, open) = (dossier.totals, dossier.open);
    outln!("{} - {}", dossier.partnership, dossier.year);
    let line = |id: &str, facts: &[(&str, crate::wording::Arg)]| outln!("{}", w.say_with(id, facts));
    if let Some(stated) = misfiled::newer(dossier) {
        outln!("{}", clean(&stated));
    }
    line(
        "cli-schools",
        &[
            ("schools", number(now.len() + aside).into()),
            ("handed", number(now.len() - silent).into()),
            ("silent", number(silent).into()),
        ],
    );
    if let Some(stated) = misfiled::sentence(dossier) {
        outln!("{}", clean(&stated));
    }
    if aside > 0 {
        line("cli-without-norm", &[("count", aside.into())]);
    }
    line(
        "cli-rows",
        &[
            ("files", number(totals.files).into()),
            ("read", number(totals.read).into()),
            ("used", number(totals.used).into()),
            ("aside", number(totals.set_aside).into()),
        ],
    );
    if open.blank + open.unread > 0 {
        let facts = [("blank", number(open.blank).into()), ("unread", number(open.unread).into())];
        line("cli-rows-open", &facts);
    }
    if totals.set_aside > 0 {
        line("cli-rows-why", &[("reasons", reasons(&dossier.findings, w).into())]);
    }
    let year = dossier.year.to_string();
    let facts = [("indicators", number(questions).into()), ("standards", number(judged).into()), ("year", year.into())];
    line("cli-judged", &facts);
    let count = |verdict| dossier.topics.iter().filter(|t| t.verdict == verdict).count();
    line(
        "cli-topics",
        &[
            ("topics", number(dossier.topics.len()).into()),
            ("gaps", number(count(Verdict::NotMet)).into()),
            ("undecided", number(count(Verdict::Undecided)).into()),
            ("silent", number(count(Verdict::NotSubmitted)).into()),
        ],
    );
    let counted = || dossier.findings.iter().map(Finding::stands_for);
    let severity = |s| number(counted().filter(|(code, _)| code.severity() == s).map(|(_, count)| count).sum());
    line(
        "cli-findings",
        &[
            ("errors", severity(Severity::Error).into()),
            ("warnings", severity(Severity::Warning).into()),
            ("infos", severity(Severity::Info).into()),
        ],
    );
}

/// Why rows were set aside: the codes, with how many findings of each.
fn reasons(findings: &[Finding], w: &Wording) -> String {
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    // A row that does not fit may be one of any table: of answers it tells how many, and those that were only counted are as those listed.
    let is_of_answers = |f: &&Finding| f.code.id().starts_with('A') || !f.facts.contains(&("answers", Fact::Count(0)));
    let about = |f: &Finding| (f.place.source.file.clone(), f.stands_for().0);
    let listed = || findings.iter().filter(|f| f.code.sets_rows_aside()).filter(is_of_answers);
    let files: BTreeSet<_> = listed().map(about).collect();
    let counted = findings.iter().filter(|f| f.is_closing() && files.contains(&about(f)));
    for (code, count) in listed().chain(counted).map(Finding::stands_for) {
        *counts.entry(code).or_default() += count;
    }
    let number = |n: usize| w.language().integer(i64::try_from(n).unwrap_or(i64::MAX));
    counts.iter().map(|(code, count)| format!("{code} ({}x)", number(*count))).collect::<Vec<_>>().join(", ")
}

/// That the run date is the one of the reports that were replaced, where that is another than it would have been.
pub(super) fn kept_date(dossier: &Dossier, w: &Wording) {
    let usual = run_date(dossier.year, &dossier.years);
    if usual != dossier.date {
        let date = |date| w.language().date(date).into();
        let facts = [("date", date(dossier.date)), ("usual", date(usual)), ("argument", usual.to_string().into())];
        outln!("{}", w.say_with("cli-date-kept", &facts));
    }
}

/// That nothing hides small groups from who gets the board's report.
pub(super) fn no_minimum(dossier: &Dossier, w: &Wording) {
    if dossier.minimum_group == 0 {
        outln!("{}", w.say("privacy-no-minimum"));
    }
}

/// Something else than the set of these schools stands in the folder.
pub(super) fn no_set(folder: &Path, w: &Wording) {
    errln!("{}", w.say_with("cli-school-no-set", &[("folder", to_open(folder).into())]));
}

/// Where to start looking. `schools` are those whose reports alone were made.
pub(super) fn published(published: &Published, kinds: &[Kind], schools: Option<Vec<String>>, w: &Wording) {
    let first = kinds.iter().map(|kind| kind.start()).min().map_or("manifest.json", |(_, start)| start);
    let start = match schools.as_deref() {
        Some([school]) if kinds.contains(&Kind::School) => format!("scholen/{school}/gespreksverslag.pdf"),
        Some([school]) if kinds.contains(&Kind::Sheet) => format!("scholen/{school}/gespreksblad.pdf"),
        Some([school]) => format!("scholen/{school}/schoolgids.docx"),
        _ => first.to_owned(),
    };
    let written = published.files - published.carried;
    let folder = to_open(&published.folder);
    outln!("{}", w.say_with("cli-written", &[("files", written.into()), ("folder", folder.into())]));
    kept(published, "cli-kept", w);
    match &schools {
        Some(schools) => {
            let facts = [
                ("schools", named(schools.iter(), w).into()),
                ("count", schools.len().into()),
                ("carried", published.carried.into()),
            ];
            outln!("{}", w.say_with("cli-schools-only", &facts));
        }
        None if kinds.len() < Kind::ALL.len() => {
            outln!("{}", w.say_with("cli-partial", &[("carried", published.carried.into())]));
        }
        None => {}
    }
    behind(&published.behind, w);
    let start = to_open(&published.folder.join(start));
    outln!("{}", w.say_with("cli-start", &[("file", start.into())]));
}

/// What the files that stayed are behind in.
pub(super) fn behind(behind: &Behind, w: &Wording) {
    if !behind.inputs.is_empty() {
        let facts = [("files", named(behind.inputs.iter(), w).into()), ("count", behind.inputs.len().into())];
        outln!("{}", w.say_with("cli-behind", &facts));
    }
    for (is_behind, id) in [
        (behind.version, "cli-behind-version"),
        (behind.date, "cli-behind-date"),
        (behind.language, "cli-behind-language"),
    ] {
        if is_behind {
            outln!("{}", w.say(id));
        }
    }
}

/// What is otherwise than in the set whose place was taken, and to whom a report goes again.
pub(super) fn reissue(reissue: Option<&Reissue>, folder: &Path, w: &Wording) {
    let Some(found) = reissue else { return outln!("{}", w.say("reissue-first")) };
    let file = to_open(&folder.join("wijzigingen.html"));
    let of = |subject| found.found.iter().filter(move |row| row.subject == subject);
    let facts = || {
        let verdicts = of(Subject::Verdict).filter(|row| row.what == "uitslag").count();
        let findings = of(Subject::FindingNew).chain(of(Subject::FindingGone)).count();
        [
            ("number", found.number.into()),
            ("before", found.number.saturating_sub(1).into()),
            ("file", file.clone().into()),
            ("schools", found.schools.into()),
            ("answers", of(Subject::Answer).count().into()),
            ("verdicts", verdicts.into()),
            ("findings", findings.into()),
        ]
    };
    match (found.is_new, found.is_whole) {
        (false, true) => outln!("{}", w.say_with("reissue-same", &facts())),
        // What was not made again was not compared.
        (false, false) => outln!("{}", w.say_with("reissue-same-reports", &facts())),
        (true, true) => outln!("{}", w.say_with("reissue-found", &facts())),
        (true, false) => outln!("{}", w.say_with("reissue-reports", &facts())),
    }
    of(Subject::Skipped).take(NAMES).for_each(|row| outln!("{}", clean(&skipped(row, w))));
    if found.is_new {
        again(found, w);
    }
}

/// The schools by what became of their reports.
fn again(found: &Reissue, w: &Wording) {
    let of =
        |became: Became| found.became.iter().filter(move |(_, own)| **own == became).map(|(school, _)| school.clone());
    let told = |became| of(became).collect::<Vec<_>>().join(", ");
    let again = of(Became::Other).count();
    match (again, found.all_differ && again > NAMES) {
        (0, _) => outln!("{}", w.say("reissue-send-none")),
        (_, true) => outln!("{}", w.say_with("reissue-send-all", &[("count", again.into())])),
        (_, false) => outln!("{}", w.say_with("reissue-send", &[("schools", told(Became::Other).into())])),
    }
    for (became, id) in [(Became::New, "reissue-send-new"), (Became::Gone, "reissue-send-gone")] {
        if of(became).count() > 0 {
            outln!("{}", w.say_with(id, &[("schools", told(became).into())]));
        }
    }
    for line in &found.papers {
        outln!("{}", w.say_with("reissue-send-papers", &[("line", clean(line).into())]));
    }
}

/// So many names stand in one sentence.
const NAMES: usize = 10;

/// Some names, and how many more there are.
pub(super) fn named<'a>(names: impl ExactSizeIterator<Item = &'a String>, w: &Wording) -> String {
    let more = names.len().saturating_sub(NAMES);
    let mut named: Vec<String> = names.take(NAMES).map(|name| clean(name)).collect();
    if more > 0 {
        named.push(w.say_with("cli-more", &[("count", more.into())]));
    }
    named.join(", ")
}

/// Which earlier sets were kept, and why; `changed` words that somebody changed something in one.
pub(super) fn kept(published: &Published, changed: &str, w: &Wording) {
    for kept in &published.kept {
        let folder = ("folder", to_open(&kept.folder).into());
        outln!(
            "{}",
            match &kept.why {
                Why::Changed => w.say_with(changed, &[folder]),
                Why::Partnership(name) => w.say_with("cli-kept-partnership", &[folder, ("name", clean(name).into())]),
                Why::Content => w.say_with("cli-kept-content", &[folder]),
                Why::Open(file) => w.say_with("cli-kept-open", &[folder, ("file", within(kept, file).into())]),
                Why::Stuck(file) => w.say_with("cli-kept-stuck", &[folder, ("file", within(kept, file).into())]),
                Why::Remainder => w.say_with("cli-kept-rest", &[folder]),
            }
        );
    }
}

/// What in a set could not be taken away: a file by its path in it, or the folder itself.
fn within(kept: &Kept, file: &Path) -> String {
    to_open(if file.as_os_str().is_empty() { &kept.folder } else { file })
}

/// Outputs may not go where they were to go.
pub(super) fn refused(finding: &Finding, w: &Wording) {
    list(std::slice::from_ref(finding), w);
    errln!("{}", w.say("cli-refused"));
}

/// The reports of a run stand where something else was to come.
pub(super) fn holds_reports(folder: &Path, w: &Wording) {
    errln!("{}", w.say_with("cli-holds-reports", &[("folder", to_open(folder).into())]));
}

/// No school of the register has a norm in a year.
pub(super) fn no_forms(year: SchoolYear, w: &Wording) {
    errln!("{}", w.say_with("cli-forms-none", &[("year", year.to_string().into())]));
}

/// The findings of what was read for something else, below a sentence that says so.
pub(super) fn heard(findings: &[Finding], id: &str, w: &Wording) {
    if !findings.is_empty() {
        errln!("{}", w.say(id));
        grouped(findings, w);
    }
}

/// What was written for the schools of a year, and for which of them nothing.
pub(super) fn forms(findings: &[Finding], published: &Published, forms: usize, without: &[&School], w: &Wording) {
    heard(findings, "cli-forms-findings", w);
    let folder = to_open(&published.folder);
    outln!("{}", w.say_with("cli-forms-written", &[("forms", forms.into()), ("folder", folder.into())]));
    kept(published, "cli-forms-kept", w);
    for school in without {
        let facts = [("school", clean(&school.name).into()), ("id", school.id.as_str().into())];
        outln!("{}", w.say_with("cli-forms-without-norm", &facts));
    }
}

/// What is to be confirmed, and where it stands.
pub(super) fn mappings(placed: &Placed, count: usize, w: &Wording) {
    if let Some(earlier) = &placed.earlier {
        outln!("{}", w.say_with("cli-mappings-kept", &[("file", to_open(earlier).into())]));
    }
    let facts = [("count", count.into()), ("file", to_open(&placed.file).into()), ("name", FILE.into())];
    outln!("{}", w.say_with("cli-mappings", &facts));
}

/// Where every finding stands that a check found.
pub(super) fn all_findings(placed: &Placed, w: &Wording) {
    if let Some(earlier) = &placed.earlier {
        outln!("{}", w.say_with("cli-mappings-kept", &[("file", to_open(earlier).into())]));
    }
    outln!("{}", w.say_with("cli-check-findings", &[("file", to_open(&placed.file).into())]));
}

/// A check writes nothing.
pub(super) fn checked(w: &Wording) {
    outln!("{}", w.say("cli-checked"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Language;

    #[test]
    fn what_the_system_says_is_said_in_the_language_of_the_run() {
        for language in Language::ALL {
            let w = Wording::new(language);
            // 28: the disk is full; 40 (a loop of links) is one of those without a sentence of their own.
            for code in [2, 13, 28, 40] {
                let error = std::io::Error::from_raw_os_error(code);
                let said = refused_by_system(&error, &w);
                assert!(!said.contains("os error") && !said.is_empty(), "{said}");
                let whole = detail(&anyhow::Error::new(error).context("uit/a.csv"), &w);
                assert_eq!(whole, format!("uit/a.csv: {said}"));
            }
        }
    }
}
