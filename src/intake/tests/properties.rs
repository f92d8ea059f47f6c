//! What holds for any table: every row is accounted for, and neither the order of rows and sheets nor the names of files matter.

use proptest::prelude::*;
use proptest::sample::select;

use std::collections::BTreeMap;

use super::*;
use crate::base::finding::Fact;
use crate::input::source::Limits;
use crate::judge::{Verdict, assess};

/// A row from small pools, so that clashes of every kind come about.
fn row() -> impl Strategy<Value = String> {
    let sites = select(vec![
        "01AB01", "01AB01", "01AB01", "01AB02", "01AB03", "02CD01", "05SO01", "01AB09", "1AB01", "77ZZ77", "",
    ]);
    let indicators = select(vec!["V1.1", "V1.1", "v1.2", "V1.2", "V2.1", "V3.1", "W1.1", "V9.9", ""]);
    let answers = select(vec!["1", "nog niet", "2", "deels", "n.v.t.", "weet niet", "", "zeven", "35 %", "0,35"]);
    let notes = select(vec!["", "", "met uitleg", "andere uitleg"]);
    let people = select(vec!["", "J. Jansen", "J. Jansen", "P. Pieters"]);
    let dates = select(vec![
        "",
        "",
        "2025-10-01",
        "02-10-2025",
        "2-10-2025",
        "3-10-2025",
        "10/12/2025",
        "10/23/2025",
        "morgen",
    ]);
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
    collect(vec![(year(2025), sheets)], &register(), &norms(), &[], duplicates)
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
        "A120" | "A130" | "A131" | "A132" | "A133" | "A134" | "A136" | "A148" | "A160" | "A161" => 0,
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
    fn a_school_with_an_answer_of_its_own_has_a_submission(files in files()) {
        let checked = read(&files, |at| format!("{at}.csv"), Duplicates::Latest);
        for evaluation in checked.value.years.iter().flat_map(|(_, e)| e) {
            let start = format!("{};", evaluation.school.id);
            let says = |row: &&String| row.split(';').nth(2).is_some_and(|answer| !answer.is_empty());
            let of_school = files.iter().flatten().filter(|row| row.starts_with(&start)).filter(says);
            let own = of_school.clone().any(|row| !row.ends_with("2024-2025"));
            let misfiled = of_school.clone().any(|row| row.ends_with("2024-2025"));
            prop_assert_eq!(evaluation.misfiled.is_some(), misfiled && !own);
            prop_assert_eq!(evaluation.submission.is_some(), own);
            prop_assert_eq!(evaluation.answers.len(), if own { evaluation.norm.indicators.len() } else { 0 });
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

    #[test]
    fn zero_width_characters_anywhere_change_nothing(files in files(), marks in prop::collection::vec((0usize..400, invisible()), 1..40)) {
        let mut marked: Vec<Vec<String>> = files.clone();
        let mut header = HEADER.to_owned();
        for (at, mark) in marks {
            put(&mut header, at, mark);
            marked.iter_mut().flatten().for_each(|row| put(row, at, mark));
        }
        let sheets = marked.iter().enumerate().map(|(at, rows)| sheet(&format!("{at}.csv"), &header, rows)).collect();
        let second = collect(vec![(year(2025), sheets)], &register(), &norms(), &[], Duplicates::Latest);
        let first = read(&files, |at| format!("{at}.csv"), Duplicates::Latest);
        prop_assert_eq!(contents(&first), contents(&second));
        prop_assert_eq!(first.findings, second.findings);
    }

    /// Where a column has a date that can only be month-first no answer or submission counts for a date that was read day-first, whatever the order
    /// of the rows.
    #[test]
    fn dates_that_can_be_read_two_ways_never_decide(
        ((first, second), turn, wide) in ((two_ways(), two_ways()), 0usize..3, any::<bool>())
    ) {
        let write = |(month, day): (u32, u32)| format!("{month}/{day}/2025");
        let (header, mut rows) = match wide {
            true => ("vestigingsnummer;V1.1;datum", vec![
                format!("01AB01;nog niet;{}", write(first)),
                format!("01AB01;op orde;{}", write(second)),
                "01AB02;deels;10/23/2025".to_owned(),
            ]),
            false => ("vestigingsnummer;indicator;antwoord;datum", vec![
                format!("01AB01;V1.1;nog niet;{}", write(first)),
                format!("01AB01;V1.1;op orde;{}", write(second)),
                "01AB02;V1.1;deels;10/23/2025".to_owned(),
            ]),
        };
        rows.rotate_left(turn);
        let checked = take(vec![sheet("a.csv", header, &rows)]);
        let expected = match first.cmp(&second) {
            std::cmp::Ordering::Greater => State::Level(1),
            std::cmp::Ordering::Less => State::Level(3),
            // In a wide table each row is a submission, and neither of the two counts.
            std::cmp::Ordering::Equal if wide => State::BLANK,
            std::cmp::Ordering::Equal => State::Unanswered(Unanswered::Conflicting),
        };
        prop_assert_eq!(of(&checked.value, "01AB01").state(0), expected);
    }
}

fn invisible() -> impl Strategy<Value = char> {
    select(vec![
        '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}', '\u{ad}', '\u{200e}', '\u{202e}', '\u{2066}',
        '\u{fe0f}', '\u{34f}',
    ])
}

/// Puts a character in a text, at a place that turns round at its end.
fn put(text: &mut String, at: usize, mark: char) {
    let places = text.chars().count() + 1;
    let at = text.char_indices().nth(at % places).map_or(text.len(), |(at, _)| at);
    text.insert(at, mark);
}

/// A month and a day of the school year that may as well be the other way round.
fn two_ways() -> impl Strategy<Value = (u32, u32)> {
    (8u32..13, 8u32..13)
}

/// A header and rows of schools with as many cells, each school once: wide, or long with a row per question.
fn rows_that_fit() -> impl Strategy<Value = (String, Vec<String>)> {
    let cell = || select(vec!["1", "2", "3", "deels", "", "35", "n.v.t."]);
    let note = || select(vec!["", "goed", "zie 3"]);
    let school = (note(), prop::collection::vec(cell(), 3), any::<bool>());
    (prop::collection::vec(school, 1..4), any::<bool>(), any::<bool>()).prop_map(|(schools, wide, first)| {
        let questions = ["V1.1", "V1.2", "V3.1"];
        let sites = ["01AB01", "01AB02", "01AB03"].into_iter();
        let rows = sites.zip(schools).flat_map(|(site, (note, cells, _))| match (wide, first) {
            (true, true) => vec![format!("{site};{note};{}", cells.join(";"))],
            (true, false) => vec![format!("{};{site};{note}", cells.join(";"))],
            (false, true) => questions.iter().zip(cells).map(|(q, cell)| format!("{site};{q};{cell};{note}")).collect(),
            (false, false) => {
                questions.iter().zip(cells).map(|(q, cell)| format!("{note};{site};{q};{cell}")).collect()
            }
        });
        let header = match (wide, first) {
            (true, true) => "vestigingsnummer;opmerking;V1.1;V1.2;V3.1",
            (true, false) => "V1.1;V1.2;V3.1;vestigingsnummer;opmerking",
            (false, true) => "vestigingsnummer;indicator;antwoord;toelichting",
            (false, false) => "toelichting;vestigingsnummer;indicator;antwoord",
        };
        (header.to_owned(), rows.collect())
    })
}

/// By school and standard whether it is met.
fn met(header: &str, rows: &[String]) -> BTreeMap<(String, usize), Verdict> {
    let text = format!("{header}\n{}\n", rows.join("\n"));
    let mut sheets = crate::input::source::read_bytes(text.into_bytes(), "a.csv", Limits::default()).value;
    let headers = Headers::of(&norms(), &register(), &[]);
    sheets.iter_mut().for_each(|sheet| settle(sheet, &headers));
    let checked = take(sheets);
    let totals = checked.value.totals;
    assert_eq!(totals.read, totals.used + totals.set_aside);
    let verdicts = checked.value.years.iter().flat_map(|(_, evaluations)| evaluations).flat_map(|evaluation| {
        let site = evaluation.school.id.to_string();
        let judged = assess(evaluation, &[]).judgements;
        judged.into_iter().enumerate().map(move |(at, judged)| ((site.clone(), at), judged.verdict)).collect::<Vec<_>>()
    });
    verdicts.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_row_with_an_extra_cell_never_changes_another_schools_verdict_and_never_its_own_to_met(
        (header, rows) in rows_that_fit(),
        (which, at, count, gap) in (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1..3_usize, any::<bool>()),
    ) {
        let before = met(&header, &rows);
        let mut shifted = rows.clone();
        let row = &mut shifted[which.index(rows.len())];
        let site = ["01AB01", "01AB02", "01AB03"].into_iter().find(|site| row.contains(site)).expect("a school");
        let at = at.index(row.len() + 1);
        row.insert_str(at, &if gap { "; ".repeat(count) } else { ";".repeat(count) });
        let after = met(&header, &shifted);
        for (key, verdict) in &before {
            let now = after.get(key).expect("the same schools");
            if key.0 == site {
                prop_assert!(*now != Verdict::Met || *verdict == Verdict::Met, "{shifted:?}");
            } else {
                prop_assert_eq!(now, verdict, "{:?}", shifted);
            }
        }
    }

    #[test]
    fn a_wide_row_with_a_cell_too_few_never_becomes_met(
        (header, rows) in rows_that_fit(),
        (which, at) in (any::<prop::sample::Index>(), any::<prop::sample::Index>()),
    ) {
        prop_assume!(header.contains("opmerking"));
        let before = met(&header, &rows);
        let mut shifted = rows.clone();
        let row = &mut shifted[which.index(rows.len())];
        let separators: Vec<usize> = row.match_indices(';').map(|(at, _)| at).collect();
        row.remove(separators[at.index(separators.len())]);
        for (key, now) in met(&header, &shifted) {
            prop_assert!(now != Verdict::Met || before[&key] == Verdict::Met, "{shifted:?}");
        }
    }
}

/// Two separators in the only row, of which the last answers are blank: it may be a way of writing as well.
#[test]
fn separators_in_the_only_row_never_make_it_met() {
    let header = "vestigingsnummer;opmerking;V1.1;V1.2;V3.1";
    let before = met(header, &["01AB01;goed;deels;;".to_owned()]);
    let after = met(header, &["01AB01;;;goed;deels;;".to_owned()]);
    assert!(after.iter().all(|(key, now)| *now != Verdict::Met || before[key] == Verdict::Met));
    let plain = met(header, &["01AB01;goed;deels;deels;deels;;;".to_owned()]);
    assert!(plain.values().any(|now| *now == Verdict::Met), "separators at the end stay fine");
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
