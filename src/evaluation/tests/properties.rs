//! What holds for any table: every row is accounted for, and neither the order of rows and sheets nor the names of files matter.

use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::finding::Fact;

/// A row from small pools, so that clashes of every kind come about.
fn row() -> impl Strategy<Value = String> {
    let sites = select(vec![
        "01AB01", "01AB01", "01AB01", "01AB02", "01AB03", "02CD01", "05SO01", "01AB09", "1AB01", "77ZZ77", "",
    ]);
    let indicators = select(vec!["V1.1", "V1.1", "v1.2", "V1.2", "V2.1", "V3.1", "W1.1", "V9.9", ""]);
    let answers = select(vec!["1", "nog niet", "2", "deels", "n.v.t.", "weet niet", "", "zeven", "35 %", "0,35"]);
    let notes = select(vec!["", "", "met uitleg", "andere uitleg"]);
    let people = select(vec!["", "J. Jansen", "J. Jansen", "P. Pieters"]);
    let dates = select(vec!["", "", "2025-10-01", "02-10-2025", "2-10-2025", "3-10-2025", "morgen"]);
    let years = select(vec!["", "", "", "2025-2026", "2024-2025"]);
    (sites, indicators, answers, notes, people, dates, years).prop_map(
        |(site, indicator, answer, note, by, date, year)| {
            format!("{site};{indicator};{answer};{note};{by};;{date};{year}")
        },
    )
}

/// Up to three files of rows.
fn files() -> impl Strategy<Value = Vec<Vec<String>>> {
    prop::collection::vec(prop::collection::vec(row(), 0..14), 1..4)
}

fn read(files: &[Vec<String>], name: impl Fn(usize) -> String, duplicates: Duplicates) -> Checked<Intake> {
    let sheets = files.iter().enumerate().map(|(at, rows)| sheet(&name(at), HEADER, rows)).collect();
    intake(&[(year(2025), sheets)], &register(), &norms(), &[], duplicates)
}

/// Everything of an evaluation but its places.
fn content(evaluation: &Evaluation) -> impl PartialEq + std::fmt::Debug + use<> {
    let answer = |a: &Answer| (a.state, a.text.clone(), a.note.clone());
    let answers: Vec<_> = evaluation.answers.iter().map(|a| a.as_ref().map(answer)).collect();
    let submission = evaluation.submission.as_ref();
    let submission = submission.map(|s| (s.sources.len(), s.filled_by.clone(), s.role.clone(), s.date));
    (evaluation.school.id.clone(), submission, answers)
}

/// Everything of an outcome but its places. Of the values of findings only those that no equal row can take over.
fn contents(checked: &Checked<Intake>) -> impl PartialEq + std::fmt::Debug + use<> {
    let evaluations: Vec<_> = checked.value.years.iter().flat_map(|(_, e)| e).map(|e| content(e)).collect();
    let mut findings: Vec<_> = checked.findings.iter().map(|f| (f.code, counts(f))).collect();
    findings.sort();
    (evaluations, findings, checked.value.totals)
}

fn counts(finding: &Finding) -> Vec<Fact> {
    finding.facts.iter().map(|(_, fact)| fact.clone()).filter(|fact| matches!(fact, Fact::Count(_))).collect()
}

/// How many rows a finding sets aside.
fn sets_aside(finding: &Finding) -> usize {
    let rows = finding.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Count(count) if *name == "rows" => usize::try_from(*count).ok(),
        _ => None,
    });
    match finding.code.id() {
        "A120" | "A130" | "A131" | "A132" | "A133" | "A134" | "A136" | "A148" => 0,
        _ => rows.unwrap_or(1),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn every_row_read_is_used_or_set_aside_by_exactly_one_finding(files in files(), refuse: bool) {
        let duplicates = if refuse { Duplicates::Refuse } else { Duplicates::Latest };
        let checked = read(&files, |at| format!("{at}.csv"), duplicates);
        let totals = checked.value.totals;
        // A row without a single character is no row.
        let rows = files.iter().flatten().filter(|row| row.chars().any(|c| c != ';'));
        prop_assert_eq!(totals.read, rows.count());
        prop_assert_eq!(totals.read, totals.used + totals.set_aside);
        prop_assert_eq!(totals.set_aside, checked.findings.iter().map(sets_aside).sum::<usize>());
    }

    #[test]
    fn a_school_with_a_row_of_its_own_has_a_submission(files in files()) {
        let checked = read(&files, |at| format!("{at}.csv"), Duplicates::Latest);
        for evaluation in checked.value.years.iter().flat_map(|(_, e)| e) {
            let start = format!("{};", evaluation.school.id);
            let own = files.iter().flatten().any(|row| row.starts_with(&start) && !row.ends_with("2024-2025"));
            prop_assert_eq!(evaluation.submission.is_some(), own);
            prop_assert_eq!(evaluation.answers.len(), evaluation.norm.indicators.len());
        }
    }

    #[test]
    fn order_of_rows_and_sheets_and_names_of_files_change_nothing_but_places(
        (files, shuffled) in files().prop_flat_map(|files| {
            let shuffled: Vec<_> = files.iter().map(|rows| Just(rows.clone()).prop_shuffle()).collect();
            (Just(files), shuffled.prop_shuffle())
        })
    ) {
        let first = read(&files, |at| format!("{at}.csv"), Duplicates::Latest);
        let second = read(&shuffled, |at| format!("zelfevaluatie-{}.csv", 9 - at), Duplicates::Latest);
        prop_assert_eq!(contents(&first), contents(&second));
        prop_assert!(first.findings.is_sorted());
    }
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let sites = ["01AB01", "01AB02", "01AB03", "77ZZ77"];
    let indicators = ["V1.1", "V1.2", "V3.1", "V9.9"];
    let rows: Vec<_> = (0..20_000).map(|i| format!("{};{};{}", sites[i % 4], indicators[i / 4 % 4], i % 5)).collect();
    let read = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| read(std::slice::from_ref(&rows), |_| "a.csv".into(), Duplicates::Latest))
    };
    let (one, four) = (read(1), read(4));
    assert_eq!(one.findings, four.findings);
    assert_eq!(contents(&one), contents(&four));
    assert_eq!(one.value.totals.read, 20_000);
}
