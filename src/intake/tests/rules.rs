//! Each rule of the intake on the smallest table that shows it.

use std::collections::BTreeSet;

use super::*;
use crate::base::finding::Code;
use crate::wording::{Language, Wording};

#[test]
fn answers_are_read_whatever_the_case_and_keep_their_place() {
    let checked =
        take_rows(&["01ab01;v1.1;Op Orde;zie plan;J. Jansen;ib'er;3-11-2025;2025/2026", "01AB01;V3.1;39,5 %;;;;;"]);
    assert_eq!(codes(&checked.findings), []);
    let evaluation = of(&checked.value, "01AB01");
    let answer = evaluation.answers[0].as_ref().unwrap();
    assert_eq!((answer.state, &*answer.text, answer.note.as_deref()), (State::Level(3), "Op Orde", Some("zie plan")));
    assert_eq!(answer.place.to_string(), "a.csv:R2K3");
    assert_eq!(evaluation.state(3), State::Level(2));
    assert_eq!(evaluation.answers[1], None);
    let submission = evaluation.submission.as_ref().unwrap();
    assert_eq!((submission.filled_by.as_deref(), submission.role.as_deref()), (Some("J. Jansen"), Some("ib'er")));
    assert_eq!(submission.date, NaiveDate::from_ymd_opt(2025, 11, 3));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 2, used: 2, set_aside: 0 });
}

#[test]
fn every_school_with_a_norm_is_there_and_silence_is_no_submission() {
    let checked = take_rows(&["01AB02;V1.1;weet niet;;;;;"]);
    let sites: Vec<_> =
        checked.value.years[0].1.iter().map(|e| (e.school.id.as_str(), e.submission.is_some())).collect();
    assert_eq!(sites, [("01AB01", false), ("01AB02", true), ("01AB03", false), ("02CD01", false)]);
    let open = of(&checked.value, "01AB02").answers[0].as_ref().unwrap();
    assert_eq!((open.state, &*open.text), (State::Unanswered(Unanswered::DontKnow), "weet niet"));
    assert_eq!(checked.value.totals.used, 1);
    let without: Vec<_> = checked.value.without_norm.iter().map(|w| w.school.id.as_str()).collect();
    assert_eq!(without, ["05SO01"]);
    assert_eq!(checked.findings.iter().map(|f| f.code.id()).collect::<Vec<_>>(), ["A120"]);
}

#[test]
fn schools_without_a_norm_are_known_before_anybody_has_handed_in_and_why() {
    let why = |of_year: u16, norms: &[Arc<Norm>]| {
        let found = call(year(of_year), &register(), norms);
        let fact = |f: &Finding, name| f.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact.clone());
        found.iter().map(|f| (f.code.id(), fact(f, "why"), fact(f, "schools"))).collect::<Vec<_>>()
    };
    assert_eq!(why(2025, &norms()), [("A120", Some("kind".into()), Some(1_usize.into()))]);
    let found = call(year(2025), &register(), &norms());
    assert!(found[0].facts.iter().any(|(name, _)| *name == "norms"), "{found:?}");
    assert!(why(2025, &[]).iter().all(|(code, why, _)| *code == "A120" && *why == Some("sector".into())));
    let mut later = norms();
    later.iter_mut().for_each(|norm| Arc::make_mut(norm).from = year(2030));
    assert!(why(2025, &later).iter().all(|(_, why, _)| *why == Some("year".into())), "{:?}", why(2025, &later));
}

#[test]
fn a_form_that_came_back_blank_is_no_submission() {
    let checked =
        take_rows(&["01AB02;V1.1;;;;;;", "01AB02;V1.2;;wij weten het nog niet;;;;", "01AB01;V1.1;deels;;;;;"]);
    assert_eq!(codes(&checked.findings), [("A165", 2, 0)]);
    assert!(of(&checked.value, "01AB02").submission.is_none());
    let silent = of(&checked.value, "01AB02");
    assert!(silent.answers.is_empty());
    assert!((0..4).all(|at| silent.answer(at).is_none() && silent.state(at) == State::BLANK));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 3, used: 1, set_aside: 2 });
    // Another submission counts, though the blank one is later.
    let wide = ["01AB01;3-11-2025;;", "01AB01;1-11-2025;deels;", "01AB02;3-11-2025;;"];
    let checked = take(vec![sheet("a.csv", "vestigingsnummer;datum;V1.1;V1.2", &wide)]);
    assert_eq!(codes(&checked.findings), [("A165", 2, 0), ("A165", 4, 0)]);
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
    assert!(of(&checked.value, "01AB02").submission.is_none());
    assert_eq!(checked.value.totals, Totals { files: 1, read: 6, used: 2, set_aside: 4 });
    // An answer that is set aside is an answer all the same.
    let checked = take_rows(&["01AB01;V9.9;deels;;;;;", "01AB01;V1.1;;;;;;"]);
    assert!(of(&checked.value, "01AB01").submission.is_some());
}

#[test]
fn a_form_of_another_year_is_remembered_where_nothing_else_counts() {
    let checked = take_rows(&[
        "01AB01;V1.1;deels;;;;;2024-2025",
        "01AB02;V1.1;deels;;;;;2024-2025",
        "01AB02;V1.1;deels;;;;;2025-2026",
        "01AB03;V1.1;deels;;;;;vorig jaar",
        "02CD01;W1.1;;;;;;2024-2025",
    ]);
    let years: Vec<_> = checked.value.years[0]
        .1
        .iter()
        .map(|e| e.misfiled.as_ref().map(|form| (form.year, form.sources.len())))
        .collect();
    assert_eq!(years, [Some((Some(year(2024)), 1)), None, Some((None, 1)), None]);
    assert!(of(&checked.value, "01AB02").submission.is_some());
}

#[test]
fn a_row_without_a_known_school_is_no_submission() {
    let checked = take_rows(&[
        ";V1.1;deels;;;;;",
        "01AB1;V1.1;deels;;;;;",
        "1AB01;V1.1;deels;;;;;",
        "01AB09;V1.1;deels;;;;;",
        "01AB01;V1.1;deels;;;;;2024-2025",
    ]);
    let expected = [("A110", 2, 1), ("A111", 3, 1), ("A112", 4, 1), ("A113", 5, 1), ("A114", 6, 8)];
    assert_eq!(codes(&checked.findings), expected);
    assert_eq!(
        text(&checked.findings[1], "near"),
        "01AB01 (School 01AB01), 01AB02 (School 01AB02), 01AB03 (School 01AB03)"
    );
    assert_eq!(text(&checked.findings[2], "meant"), "01AB01");
    assert!(checked.value.years[0].1.iter().all(|e| e.submission.is_none()));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 5, used: 0, set_aside: 5 });
}

#[test]
fn a_row_with_an_unknown_indicator_is_a_submission_all_the_same() {
    let checked = take_rows(&[
        "01AB01;;deels;;;;;",
        "01AB01;V1.7;deels;;;;;",
        "01AB01;w1.1;deels;;;;;",
        "01AB01;V2.1;deels;;;;;",
        "01AB03;V2.1;deels;;;;;",
    ]);
    assert_eq!(codes(&checked.findings), [("A115", 2, 2), ("A116", 3, 2), ("A117", 4, 2), ("A118", 5, 2)]);
    assert_eq!(text(&checked.findings[1], "near"), "V1.1");
    assert_eq!(text(&checked.findings[2], "other"), "vo 1");
    let evaluation = of(&checked.value, "01AB01");
    assert!(evaluation.submission.is_some() && evaluation.answers.iter().all(Option::is_none));
    assert_eq!(of(&checked.value, "01AB03").state(2), State::Level(2));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 5, used: 1, set_aside: 4 });
}

#[test]
fn an_answer_that_the_scale_does_not_know_is_unanswered_and_used() {
    let checked = take_rows(&[
        "01AB01;V1.1;n.v.t.;;;;;",
        "01AB01;V1.2;N.V.T.;;;;;",
        "01AB01;V3.1;veel;;;;;",
        "01AB02;V1.1;heel goed;;;;gisteren;",
        "01AB02;V1.2;weet niet;;;;;",
    ]);
    assert_eq!(codes(&checked.findings), [("A131", 3, 3), ("A132", 4, 3), ("A130", 5, 3), ("A133", 5, 7)]);
    assert_eq!(text(&checked.findings[0], "allowed"), "nog niet, deels, op orde");
    assert_eq!(text(&checked.findings[1], "allowed"), "20 %, 40 %");
    assert_eq!(text(&checked.findings[2], "allowed"), "nog niet, deels, op orde, n.v.t.");
    let states = |site| (0..4).map(|i| of(&checked.value, site).state(i)).collect::<Vec<_>>();
    let [refused, unread] = [Unanswered::NotAllowed, Unanswered::Unreadable].map(State::Unanswered);
    assert_eq!(states("01AB01"), [State::NotApplicable, refused, State::BLANK, unread]);
    assert_eq!(&*of(&checked.value, "01AB02").answers[0].as_ref().unwrap().text, "heel goed");
    assert_eq!(checked.value.totals, Totals { files: 1, read: 5, used: 5, set_aside: 0 });
}

#[test]
fn a_school_without_a_norm_has_its_rows_set_aside_at_once() {
    let checked = take_rows(&["05SO01;V1.1;deels;;;;;", "05SO01;V1.2;deels;;;;;"]);
    assert_eq!(codes(&checked.findings), [("A119", 2, 0)]);
    assert_eq!(checked.value.totals.set_aside, 2);
}

#[test]
fn two_norms_for_one_school_are_an_error_and_none_is_taken() {
    let mut norms = norms();
    norms.push(Arc::new(Norm { version: "2".into(), ..(*norms[1]).clone() }));
    let sheets = vec![sheet("a.csv", HEADER, &["01AB01;V1.1;deels;;;;;"])];
    let checked = collect(vec![(year(2025), sheets)], &register(), &norms, &[], Duplicates::Latest);
    let two = checked.findings.iter().find(|f| f.code == Code::NormsTwo).unwrap();
    assert_eq!((text(two, "first"), text(two, "second")), ("vo 1", "vo 2"));
    assert_eq!(checked.value.without_norm.len(), 2);
}

#[test]
fn a_sheet_that_is_no_table_of_answers_says_what_it_needs() {
    let wide = sheet("a.csv", "klas;V1.1;V1.2", &["9;deels;deels"]);
    let double = sheet("b.csv", "Vestigingsnummer;indicator;antwoord;ANTWOORD", &["01AB01;V1.1;deels;op orde"]);
    let odd = sheet("c.csv", "vestigings-nummer;indicator;antwoord;kleur;geur", &["01AB02;V1.1;deels;rood;zoet"]);
    let checked = take(vec![wide, double, odd]);
    assert_eq!(codes(&checked.findings), [("A101", 1, 1), ("A102", 2, 4), ("B108", 1, 4)]);
    assert_eq!(text(&checked.findings[0], "kind"), "school");
    assert_eq!(checked.findings[2].value.as_deref(), Some("kleur, geur"));
    assert_eq!(checked.value.totals, Totals { files: 3, read: 3, used: 1, set_aside: 2 });
}

fn two_files<S: AsRef<str>>(first: &[S], second: &[S], duplicates: Duplicates) -> Checked<Intake> {
    let sheets = vec![sheet("b.csv", HEADER, first), sheet("a.csv", HEADER, second)];
    collect(vec![(year(2025), sheets)], &register(), &norms(), &[], duplicates)
}

#[test]
fn the_latest_submission_counts_as_a_whole() {
    let first = ["01AB01;V1.1;op orde;;;;2025-11-01;", "01AB01;V1.2;op orde;;;;;"];
    let second = ["01AB01;V1.1;deels;;;;2025-10-31;", "01AB01;V3.1;30;;;;;", "01AB01;V9.9;30;;;;;"];
    let checked = two_files(&first, &second, Duplicates::Latest);
    assert_eq!(codes(&checked.findings), [("A140", 2, 0), ("A116", 4, 2)]);
    assert_eq!(text(&checked.findings[0], "file"), "b.csv");
    let evaluation = of(&checked.value, "01AB01");
    assert_eq!((evaluation.state(0), evaluation.state(3)), (State::Level(3), State::BLANK));
    let files: Vec<_> = evaluation.submission.iter().flat_map(|s| &s.sources).map(|s| s.file.as_str()).collect();
    assert_eq!(files, ["b.csv"]);
    let days = evaluation.submission.as_ref().map(|s| (s.first, s.date));
    assert_eq!(days, Some((NaiveDate::from_ymd_opt(2025, 10, 31), NaiveDate::from_ymd_opt(2025, 11, 1))));
    assert_eq!(checked.value.totals, Totals { files: 2, read: 5, used: 2, set_aside: 3 });
}

#[test]
fn without_a_single_latest_date_no_submission_counts() {
    let dated = |day: &str| vec![format!("01AB01;V1.1;op orde;;;;{day};"), "01AB01;V1.2;;;;;;".to_owned()];
    let cases = [
        (dated(""), dated("2025-11-01"), Duplicates::Latest),
        (dated("2025-11-01"), dated("1-11-2025"), Duplicates::Latest),
        (dated("2025-11-01 10:00"), dated("1-11-2025"), Duplicates::Latest),
        (dated("2025-11-02"), dated("2025-11-01"), Duplicates::Refuse),
    ];
    for (first, mut second, duplicates) in cases {
        second[1] = "01AB01;V1.2;deels;;;;;".into();
        let checked = two_files(&first, &second, duplicates);
        assert_eq!(codes(&checked.findings), [("A141", 2, 0)]);
        assert_eq!(text(&checked.findings[0], "files"), "a.csv, b.csv");
        let evaluation = of(&checked.value, "01AB01");
        assert_eq!(evaluation.submission.as_ref().map(|s| s.sources.len()), Some(2));
        assert!(evaluation.answers.iter().all(Option::is_none));
        assert_eq!(checked.value.totals, Totals { files: 2, read: 4, used: 0, set_aside: 4 });
    }
}

#[test]
fn one_question_answered_twice() {
    let checked = take_rows(&[
        "01AB01;V1.1;3;;;;;",
        "01AB01;V1.1;Op orde;met uitleg;;;;",
        "01AB01;V1.2;deels;;;;2025-10-01;",
        "01AB01;V1.2;op orde;;;;2025-10-02;",
        "01AB01;V3.1;10;;;;;",
        "01AB01;V3.1;50;;;;2025-10-01;",
    ]);
    assert_eq!(codes(&checked.findings), [("A142", 2, 3), ("A143", 4, 3), ("A144", 6, 3)]);
    assert_eq!(text(&checked.findings[1], "other"), "a.csv:R5K3");
    assert_eq!(text(&checked.findings[2], "places"), "a.csv:R6K3, a.csv:R7K3");
    let evaluation = of(&checked.value, "01AB01");
    let states: Vec<_> = [0, 1, 3].map(|i| evaluation.state(i)).into();
    assert_eq!(states, [State::Level(3), State::Level(3), State::Unanswered(Unanswered::Conflicting)]);
    assert_eq!(&*evaluation.answers[3].as_ref().unwrap().text, "10 / 50");
    assert_eq!(checked.value.totals, Totals { files: 1, read: 6, used: 2, set_aside: 4 });
}

#[test]
fn silence_decides_nothing() {
    let checked = take_rows(&[
        "01AB01;V1.1;;;;;;",
        "01AB01;V1.1;deels;want zo;;;;",
        "01AB01;V1.2;op orde;;;;2025-10-01;",
        "01AB01;V1.2;weet niet;;;;2025-10-02;",
        "01AB01;V3.1;;;;;;",
        "01AB01;V3.1;10;;;;;",
        "01AB01;V3.1;50;;;;;",
        "01AB02;V1.1;;;;;;",
        "01AB02;V1.1;weet niet;;;;;",
        "01AB02;V1.2;;;;;;",
        "01AB02;V1.2;zeven;;;;;",
    ]);
    let expected = [
        ("A145", 2, 3),
        ("A145", 5, 3),
        ("A145", 6, 3),
        ("A144", 7, 3),
        ("A142", 10, 3),
        ("A145", 11, 3),
        ("A130", 12, 3),
    ];
    assert_eq!(codes(&checked.findings), expected);
    let others: Vec<_> = checked.findings.iter().filter(|f| f.code.id() == "A145").map(|f| text(f, "other")).collect();
    assert_eq!(others, ["a.csv:R3K3", "a.csv:R4K3", "a.csv:R7K3", "a.csv:R12K3"]);
    let evaluation = of(&checked.value, "01AB01");
    let states: Vec<_> = [0, 1, 3].map(|i| evaluation.state(i)).into();
    assert_eq!(states, [State::Level(2), State::Level(3), State::Unanswered(Unanswered::Conflicting)]);
    let answer = |i: usize| evaluation.answers[i].as_ref().unwrap();
    assert_eq!((answer(0).place.row, answer(0).note.as_deref()), (3, Some("want zo")));
    assert_eq!((answer(3).place.row, &*answer(3).text), (7, "10 / 50"));
    assert_eq!(checked.value.totals, Totals { files: 1, read: 11, used: 4, set_aside: 7 });
}

#[test]
fn a_conflict_names_every_place() {
    let rows: Vec<_> = (0..12).map(|n| format!("01AB01;V3.1;{};;;;;", n * 5)).collect();
    let checked = take(vec![sheet("a.csv", HEADER, &rows)]);
    let conflict = checked.findings.iter().find(|f| f.code == Code::DuplicateConflict).unwrap();
    assert_eq!(text(conflict, "places").split(", ").count(), 12);
    assert_eq!(
        &*of(&checked.value, "01AB01").answers[3].as_ref().unwrap().text,
        "0 / 10 / 15 / 20 / 25 / 30 / 35 / 40 / 45 / 5 / 50 / 55"
    );
}

#[test]
fn the_same_submission_twice_counts_once() {
    let rows = ["01AB01;V1.1;op orde;;J;;2025-11-01 10:20;", "01AB01;V1.2;deels;;;;;"];
    let checked = two_files(&rows, &rows, Duplicates::Latest);
    assert_eq!(codes(&checked.findings), [("A147", 2, 0)]);
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(3));
    assert_eq!(checked.value.totals, Totals { files: 2, read: 4, used: 2, set_aside: 2 });
}

#[test]
fn on_one_day_the_time_decides() {
    let at = |time: &str, answer: &str| [format!("01AB01;V1.1;{answer};;;;2025-11-01 {time};")];
    let checked = two_files(&at("10:20", "deels"), &at("9:59", "op orde"), Duplicates::Latest);
    assert_eq!(codes(&checked.findings), [("A140", 2, 0)]);
    assert_eq!(
        (text(&checked.findings[0], "date"), text(&checked.findings[0], "latest")),
        ("2025-11-01 09:59", "2025-11-01 10:20")
    );
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
}

#[test]
fn two_people_in_one_table_are_told() {
    let checked = take_rows(&["01AB01;V1.1;deels;;J. Jansen;;;", "01AB01;V1.2;deels;;P. Pieters;;;"]);
    assert_eq!(codes(&checked.findings), [("A148", 2, 0)]);
    assert_eq!(checked.value.totals.used, 2);
    assert!(!Wording::new(Language::Nl).finding(&checked.findings[0]).contains("Jansen"));
}

#[test]
fn long_texts_are_never_quoted() {
    let story = "dit gaat over een leerling";
    let rows = [
        format!("01AB01;V1.1;{story};;;;{story};"),
        format!("01AB01;V3.1;{story};;;;;"),
        format!("01AB02;V1.1;{story};;;;;"),
        format!("01AB02;V1.1;{story}!;;;;;"),
        format!("01AB02;V1.2;{story};;;;;"),
        format!("01AB02;V1.2;{story};;;;;"),
        format!("01AB03;V1.2;{story};;;;2025-10-01;"),
        "01AB03;V1.2;deels;;;;2025-10-02;".to_owned(),
        format!("{story};V1.2;deels;;;;;"),
        format!("01AB01;{story};deels;;;;;"),
        format!("01AB01;V1.2;deels;;;;;{story}"),
    ];
    let checked = take(vec![sheet("a.csv", HEADER, &rows)]);
    let seen: BTreeSet<_> = checked.findings.iter().map(|f| f.code.id()).collect();
    let expected = ["A111", "A114", "A116", "A120", "A130", "A132", "A133", "A142", "A143", "A144"];
    assert_eq!(seen, BTreeSet::from(expected));
    for finding in &checked.findings {
        let written = format!("{finding:?} {}", Wording::new(Language::Nl).finding(finding));
        assert!(!written.contains("leerling"), "{written}");
    }
}

#[test]
fn a_stray_row_displaces_nothing() {
    let first = ["01AB01;V1.1;op orde;;;;2025-11-01;", "01AB01;V1.2;op orde;;;;;"];
    let strays =
        [("01AB01;V9.9;1;;;;2026-01-01;", "A116"), ("01AB01;V9.9;1;;;;;", "A116"), ("01AB01;V2.1;1;;;;;", "A118")];
    for (stray, code) in strays {
        for duplicates in [Duplicates::Latest, Duplicates::Refuse] {
            let checked = two_files(&first, &[stray], duplicates);
            assert_eq!(codes(&checked.findings), [(code, 2, 2)]);
            let evaluation = of(&checked.value, "01AB01");
            assert_eq!((evaluation.state(0), evaluation.state(1)), (State::Level(3), State::Level(3)));
            assert_eq!(evaluation.submission.as_ref().map(|s| s.sources.len()), Some(1));
            assert_eq!(checked.value.totals, Totals { files: 2, read: 3, used: 2, set_aside: 1 });
        }
    }
    let strays = two_files(&["01AB01;V9.9;1;;;;;"], &["01AB01;V9.8;1;;;;;"], Duplicates::Latest);
    assert_eq!(codes(&strays.findings), [("A116", 2, 2), ("A116", 2, 2)]);
    assert_eq!(of(&strays.value, "01AB01").submission.as_ref().map(|s| s.sources.len()), Some(2));
}

#[test]
fn a_later_submission_with_far_fewer_answers_is_an_error() {
    let first = ["01AB01;V1.1;op orde;;;;2025-10-01;", "01AB01;V1.2;op orde;;;;;", "01AB01;V3.1;30;;;;;"];
    let later = ["01AB01;V1.1;deels;;;;2025-11-01;", "01AB01;V1.2;deels;;;;;", "01AB01;V3.1;;;;;;"];
    let codes_of = |later: &[&str]| codes(&two_files(&first, later, Duplicates::Latest).findings)[0].0;
    assert_eq!(codes_of(&later), "A140");
    let checked = two_files(&first, &[later[0], later[0], later[2]], Duplicates::Latest);
    assert_eq!(codes(&checked.findings), [("A142", 3, 3), ("A146", 2, 0)]);
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2), "the latest counts all the same");
    let sentence = Wording::new(Language::Nl).finding(&checked.findings[1]);
    assert!(sentence.contains("op 1 van de 3 vragen"), "{sentence}");
}

#[test]
fn years_without_a_row_are_left_out() {
    let rows = ["01AB09;V1.1;deels;;;;;"];
    let years = vec![(year(2023), vec![]), (year(2024), vec![sheet("a.csv", HEADER, &rows)]), (year(2025), vec![])];
    let checked = collect(years, &register(), &norms(), &[], Duplicates::Latest);
    assert_eq!(checked.value.years.iter().map(|(y, _)| *y).collect::<Vec<_>>(), [year(2024)]);
    assert_eq!(of(&checked.value, "01AB09").state(0), State::Level(2));
}

#[test]
fn every_sentence_gets_all_its_facts() {
    let sheets = || {
        let odd = "01AB01;V1.1;zeven;;;;morgen;|01AB01;V1.2;n.v.t.;;;;;|01AB01;V3.1;x;;;;;|;V1.1;;;;;;|1AB01;;;;;;;|77ZZ77;;;;;;;\
            |01AB09;;;;;;;|01AB01;;;;;;;2023-2024|01AB01;;;;;;;|01AB01;V7.7;;;;;;|01AB01;W1.1;;;;;;|01AB01;V2.1;;;;;;|05SO01;;;;;;;\
            |01AB02;V1.1;1;;;;1-1-2026;|01AB02;V1.1;1;;;;1-1-2026;|01AB02;V1.2;1;;;;1-1-2026;|01AB02;V1.2;2;;;;2-1-2026;\
            |01AB03;V1.1;1;;;;;|01AB03;V1.1;2;;;;;|01AB03;V3.1;0,55;;;;;\
            |01AB03;V1.2;1;;;;;|01AB03;V1.2;;;;;;|02CD01;W1.1;;;;;;\
            |01AB02;V1.1;1;;P;;45964;|01AB02;V1,1;1;;J;;;";
        let mut hidden = sheet("c.csv", HEADER, &["02CD01;W1.1;1;;;;;", "01AB02;V1.1;2;;;;1-12-2025;"]);
        hidden.hidden = true;
        vec![
            sheet("a.csv", HEADER, &odd.split('|').collect::<Vec<_>>()),
            sheet("b.csv", "vestigingsnummer;indicator;antwoord;extra", &["02CD01;W1.1;1"]),
            hidden,
            sheet("d.csv", "a;b", &["1;2"]),
            sheet("e.csv", "indicator;Indicator;antwoord;vestigingsnummer", &["1;2;3;4"]),
            sheet(
                "f.csv",
                "vestigingsnummer;timestamp;datum;V1.1",
                &["05SO01;1-10-2025;2-10-2025;1", "vestigingsnummer;timestamp;datum;V1.1"],
            ),
            sheet(
                "g.csv",
                "vestigingsnummer;datum;invuldatum;V1.1",
                &["05SO01;1-10-2025;2-10-2025;1", "school;datum;;V1.2"],
            ),
        ]
    };
    let mut norms = norms();
    let mut findings = collect(vec![(year(2025), sheets())], &register(), &norms, &[], Duplicates::Latest).findings;
    norms.push(Arc::new(Norm { version: "2".into(), ..(*norms[1]).clone() }));
    findings.extend(collect(vec![(year(2025), sheets())], &register(), &norms, &[], Duplicates::Latest).findings);
    let first = ["01AB01;V1.1;1;;;;2025-10-01;", "01AB01;V1.2;1;;;;;", "01AB01;V3.1;30;;;;;"];
    findings.extend(two_files(&first, &["01AB01;V1.1;1;;;;2025-11-01;"], Duplicates::Latest).findings);
    findings.extend(kinds::findings_of_every_kind());
    findings.extend(take_rows(&["01AB01;V1.1;1;;;;10/23/2025;", "01AB01;V1.2;1;;;;1-12-2025;"]).findings);
    findings.extend(rows::findings_of_shared_texts());
    findings.extend(rows::merged_answers().findings);
    findings.extend(super::stock::inventory_only().findings);
    let double = sheet("h.csv", "indicator;Indicator;antwoord;vestigingsnummer", &["V1.1;V1.2;deels;01AB01"]);
    findings.extend(take(vec![double]).findings);
    // A file of mappings in another form is seen before anything is read, and who is named once all schools are known; a sheet of a norm is one of a norm.
    let elsewhere = [Code::MappingFileOther, Code::OtherSchoolNamed, Code::NormSheetMisspelt];
    let of_room = |code: &&Code| code.id().starts_with(['A', 'K']) && !elsewhere.contains(code);
    for code in Code::ALL.iter().filter(of_room) {
        let finding = findings.iter().find(|f| f.code == *code).unwrap_or_else(|| panic!("{code} is not made"));
        for language in [Language::Nl, Language::En] {
            let wording = Wording::new(language);
            for sentence in [wording.finding(finding), wording.remedy(finding)] {
                assert!(
                    !sentence.contains("{$") && !sentence.contains("{ $") && !sentence.starts_with('['),
                    "{sentence}"
                );
            }
        }
    }
}
