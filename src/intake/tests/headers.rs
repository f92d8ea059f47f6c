//! Headers that are hardly known, over several rows, or not there: no row of data is ever taken for one, whatever the order of the rows.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::sample::select;

use super::mappings::mapping_sheet;
use super::shapes::{link, states, take_lines, take_with};
use super::*;
use crate::base::finding::{Code, Fact};
use crate::intake::mapping::Subject;

const HEADERS: [&str; 12] = [
    "vestigingsnummer;indicator;vraag;antwoord;toelichting",
    "vestiging;i;j;k;l",
    "Vestigingscode;Nr;Omschrijving;Score;Motivatie",
    "School;V1.1;V1.2;V3.1;los",
    ";V1.1;V1.2;V3.1;",
    "Stelling;Oordeel;Motivatie;Wie;Wat",
    "vestigingsnummer;Thema;;;",
    "Voor welke;Is er een plan?;Is de school veilig?;x;y",
    "De Regenboog;V1.1;Is er een plan?;deels;ja",
    "Naam;V1.1;V1.1;V1.1;V1.1",
    "indicator;antwoord;School;De Regenboog;x",
    "titel;;;;",
];

/// A row of data: a school, a question, its text, an answer, an explanation.
fn row() -> impl Strategy<Value = String> {
    let site = select(vec!["01AB01", "01AB02", "De Regenboog", "77ZZ77", "De Onbekende"]);
    let id = select(vec!["V1.1", "V1.2", "V3.1", "V9.9", "", "W1.1"]);
    let text = select(vec!["Is er een plan?", "Is de school veilig?", "", "Iets anders"]);
    let answer = select(vec!["deels", "op orde", "3", "35", "", "zeven"]);
    let note = select(vec!["", "A. Bell uit groep 5 heeft epilepsie", "J. Jansen"]);
    (site, id, text, answer, note)
        .prop_map(|(site, id, text, answer, note)| format!("{site};{id};{text};{answer};{note}"))
}

fn table() -> impl Strategy<Value = (&'static str, Vec<String>, Vec<String>)> {
    let rows = prop::collection::vec(row(), 1..9).prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()));
    (select(HEADERS.to_vec()), rows).prop_map(|(header, (rows, shuffled))| (header, rows, shuffled))
}

fn read(header: &str, rows: &[String]) -> Checked<Intake> {
    take_with(vec![sheet("a.csv", header, rows)], &[])
}

/// Everything of an outcome but its places.
fn contents(checked: &Checked<Intake>) -> impl PartialEq + std::fmt::Debug + use<> {
    let stated = |e: &Evaluation| -> Vec<_> {
        e.answers.iter().map(|a| a.as_ref().map(|a| (a.state, a.text.clone(), a.note.clone()))).collect()
    };
    let evaluations: Vec<_> =
        checked.value.years.iter().flat_map(|(_, e)| e).map(|e| (e.school.id.clone(), stated(e))).collect();
    let counts = |f: &Finding| -> Vec<Fact> {
        f.facts.iter().map(|(_, fact)| fact.clone()).filter(|fact| matches!(fact, Fact::Count(_))).collect()
    };
    let mut findings: Vec<_> = checked.findings.iter().map(|f| (f.code, counts(f))).collect();
    findings.sort();
    (evaluations, findings, checked.value.totals)
}

/// Whether a row is used, has a finding of its own, or is one of those that a finding about the table counts.
fn is_reported(row: u32, checked: &Checked<Intake>) -> bool {
    let answers = checked.value.years.iter().flat_map(|(_, e)| e).flat_map(|e| e.answers.iter().flatten());
    let used: BTreeSet<u32> = answers.map(|answer| answer.place.row).collect();
    let counts = |f: &Finding| f.code.sets_rows_aside() && f.facts.iter().any(|(name, _)| *name == "rows");
    used.contains(&row) || checked.findings.iter().any(|f| f.place.row == row || counts(f))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn the_order_of_rows_changes_nothing_whatever_the_header((header, rows, shuffled) in table()) {
        prop_assert_eq!(contents(&read(header, &rows)), contents(&read(header, &shuffled)));
    }

    #[test]
    fn every_row_is_used_or_told_whatever_the_header((header, rows, _) in table()) {
        let checked = read(header, &rows);
        let totals = checked.value.totals;
        prop_assert_eq!(totals.read, totals.used + totals.set_aside);
        // What holds neither an id nor an answer nor an explanation may be a heading, and says nothing that could be lost.
        let is_heading = |at: &u32| rows[*at as usize].split(';').enumerate().all(|(n, cell)| cell.is_empty() || n == 0 || n == 2);
        for at in (0..rows.len() as u32).filter(|at| !is_heading(at)) {
            prop_assert!(is_reported(at + 2, &checked), "row {} of {header:?} {rows:?}: {:?}", at + 2, checked.findings);
        }
    }

    #[test]
    fn no_cell_of_a_row_is_offered_or_quoted_as_a_column((header, rows, _) in table()) {
        let checked = read(header, &rows);
        let story = |text: &str| text.contains("epilepsie") || text.contains("Jansen");
        for line in &checked.value.unmatched {
            prop_assert!(line.subject == Subject::School || header.split(';').any(|name| name == line.text) || line.place.row > 1);
            prop_assert!(!story(&line.text), "{line:?}");
        }
        for finding in &checked.findings {
            prop_assert!(!finding.value.as_deref().is_some_and(story), "{finding:?}");
        }
    }
}

#[test]
fn a_header_over_rows_is_read() {
    let tables: [&[&str]; 4] = [
        &["vestigingsnummer;Veiligheid;;Cijfers", ";V1.1;V1.2;V3.1", "01AB01;2;3;35"],
        &["vestigingsnummer;Veiligheid;;Cijfers", ";Sociaal;;", ";V1.1;V1.2;V3.1", "01AB01;2;3;35"],
        &[
            "Wat is het vestigingsnummer?;Is er een plan?;Hoe gaat het?;",
            "Response;Response;Is de school veilig?;Hoeveel procent doet mee?",
            "01AB01;2;3;35",
        ],
        &[
            "Q1;V1.1;V1.2;V3.1",
            "Vestigingsnummer;Is er een plan?;Is de school veilig?;Hoeveel procent doet mee?",
            "{\"ImportId\": \"QID1\"};{\"ImportId\": \"QID2\"};{\"ImportId\": \"QID3\"};{\"ImportId\": \"QID4\"}",
            "01AB01;2;3;35",
        ],
    ];
    for lines in tables {
        let checked = take_lines(lines);
        assert_eq!(codes(&checked.findings), [], "{lines:?}: {:?}", checked.findings);
        assert_eq!(states(&checked.value, "01AB01"), [State::Level(2), State::Level(3), State::BLANK, State::Level(2)]);
        assert_eq!((checked.value.totals.read, checked.value.totals.used), (3, 3), "{lines:?}");
    }
}

#[test]
fn questions_in_words_below_their_ids_are_told_and_belong_to_the_header() {
    let import = "{\"ImportId\": \"QID0\"};{\"ImportId\": \"QID1\"};{\"ImportId\": \"QID2\"};{\"ImportId\": \"QID3\"}";
    let ids = "vestigingsnummer;V1.1;V1.2;V3.1";
    let words = "Is er een plan?;Is de school veilig?;Hoeveel procent doet mee?";
    let asked = format!("Wat is uw vestigingsnummer?;{words}");
    let tables: [&[&str]; 7] = [
        &[ids, &asked, import, "01AB01;2;3;35"],
        &[ids, &asked, "01AB01;2;3;35"],
        &[ids, import, "01AB01;2;3;35"],
        &[ids, &format!("Welke school?;{words}"), "01AB01;2;3;35"],
        &[ids, &format!(";{words}"), "01AB01;2;3;35"],
        &[ids, "Wat is uw vestigingsnummer?;Plannen;Veilig;Meedoen", import, "01AB01;2;3;35"],
        &[ids, ids, "01AB01;2;3;35"],
    ];
    for lines in tables {
        let checked = take_lines(lines);
        let is_silent = lines[1] == import || lines[1].starts_with(';');
        let reported: &[_] = if is_silent { &[] } else { &[("A155", 2, 0)] };
        assert_eq!(codes(&checked.findings), reported, "{lines:?}");
        assert_eq!((checked.value.totals.read, checked.value.totals.used), (3, 3), "{lines:?}");
        assert_eq!(states(&checked.value, "01AB01")[..2], [State::Level(2), State::Level(3)]);
    }
}

#[test]
fn a_row_below_the_header_with_answers_or_other_questions_is_no_header() {
    let ids = "vestigingsnummer;V1.1;V1.2;V3.1";
    for other in ["vestigingsnummer;V1.2;V1.1;V3.1", "vestigingsnummer;Is de school veilig?;Is er een plan?;V3.1"] {
        let checked = take_lines(&[ids, other, "01AB01;2;3;35"]);
        assert_eq!(codes(&checked.findings), [("A156", 2, 0)], "{other}");
        assert_eq!((checked.value.totals.used, checked.value.totals.set_aside), (0, 1));
    }
    for answers in ["vestigingsnummer;V1.1;V1.2;35", "De Onbekende;2;3;35", "vestigingsnummer;2;3;35"] {
        let checked = take_lines(&[ids, answers, "01AB01;2;3;35"]);
        assert!(checked.findings.iter().any(|f| f.code.sets_rows_aside()), "{answers}: {:?}", codes(&checked.findings));
    }
}

#[test]
fn the_end_that_a_program_kept_is_the_date_where_no_other_column_is() {
    let latest = |header: &str, first: &str, second: &str| {
        let checked = take_lines(&[header, first, second]);
        let date = of(&checked.value, "01AB01").submission.as_ref().and_then(|s| s.date);
        date.map(|day| day.to_string())
    };
    for end in ["End Date", "EndDate", "endtime"] {
        let date =
            latest(&format!("{end};vestigingsnummer;V1.1"), "2025-11-03 10:22;01AB01;2", "2025-11-04 09:00;01AB01;3");
        assert_eq!(date.as_deref(), Some("2025-11-04"), "{end}");
    }
    let header = "Start Date;End Date;vestigingsnummer;V1.1";
    let date =
        latest(header, "2025-11-06 10:00;2025-11-03 10:22;01AB02;2", "2025-11-01 10:00;2025-11-04 09:00;01AB01;3");
    assert_eq!(date.as_deref(), Some("2025-11-04"));
    let header = "End Date;datum;vestigingsnummer;V1.1";
    let date = latest(header, "2026-07-31;2025-11-03;01AB02;2", "2026-07-31;2025-11-04;01AB01;3");
    assert_eq!(date.as_deref(), Some("2025-11-04"), "a date that is called so goes first");
    let date = latest("Einddatum;vestigingsnummer;V1.1", "2026-07-31;01AB02;2", "2026-07-31;01AB01;3");
    assert_eq!(date, None, "the end of anything");
}

#[test]
fn what_stands_above_is_no_header_of_the_column_below() {
    let checked = take_lines(&["School;De Regenboog;", ";V1.1;V1.2", "01AB02;2;3", "01AB01;2;3"]);
    assert_eq!(codes(&checked.findings), [("A125", 3, 1)]);
    assert_eq!((checked.value.totals.used, checked.value.totals.set_aside), (2, 2));
    let long = take_lines(&["School;De Regenboog;", "indicator;antwoord;", "V1.1;2;02CD01", "V1.2;2;"]);
    assert_eq!(codes(&long.findings), [("A125", 3, 3)]);
    let beside = take_lines(&["indicator;antwoord;;School;De Regenboog", "V1.1;2;;;", "V1.2;2;;Nummer;02CD01"]);
    assert_eq!(codes(&beside.findings).iter().filter(|(code, ..)| *code == "A125").count(), 1);
    assert_eq!(states(&beside.value, "01AB01")[..2], [State::Level(2), State::BLANK]);
    assert!(of(&beside.value, "02CD01").submission.is_none());
    let twice = take_lines(&["School;De Regenboog", "Naam school;Vrij College", "V1.1;V1.2", "2;3"]);
    assert_eq!(codes(&twice.findings), [("A125", 2, 2)]);
}

#[test]
fn a_sheet_that_is_called_as_another_school_is_doubtful() {
    let made = |name: &str| {
        let source = Arc::new(Source { file: "a.xlsx".into(), sheet: Some(name.into()) });
        let mut sheet = Sheet::new(source, 1);
        for (line, row) in (1..).zip(["School;De Regenboog", "V1.1;V1.2", "2;3"]) {
            assert!(sheet.push(line, row.split(';')));
        }
        take_with(vec![sheet], &[])
    };
    assert_eq!(codes(&made("De Regenboog").findings), []);
    assert_eq!(codes(&made("Antwoorden").findings), []);
    for other in ["02CD01", "Vrij College"] {
        let checked = made(other);
        assert_eq!(checked.findings.iter().filter(|f| f.code == Code::SiteDisagrees).count(), 1, "{other}");
        assert_eq!(checked.value.totals.used, 0);
    }
}

#[test]
fn one_column_too_many_costs_no_answer() {
    let rows = "2025-11-03 10:00;2025-11-03 10:10;;J. Jansen;1-9-2025;ib;01AB01;2";
    let header = "Begintijd;Tijd van voltooien;Naam;Ingevuld door;Invuldatum;Functie;Vestigingsnummer;V1.1";
    let checked = take_lines(&[header, rows]);
    assert_eq!(codes(&checked.findings), [("A153", 1, 4), ("A153", 1, 5)]);
    let submission = of(&checked.value, "01AB01").submission.clone().unwrap();
    assert_eq!(submission.date.map(|day| day.to_string()).as_deref(), Some("2025-11-03"));
    assert_eq!(submission.filled_by.as_deref(), Some("J. Jansen"));

    let lines = ["vestigingsnummer;datum;invuldatum;V1.1", "01AB01;1-10-2025;2-10-2025;2"];
    assert_eq!(codes(&take_lines(&lines).findings), [("A154", 1, 2)]);
    let links = [link(Subject::Column, "Datum", None, "negeren")];
    let checked = take_with(vec![sheet("a.csv", lines[0], &lines[1..])], &links);
    assert_eq!(codes(&checked.findings), []);
    let date = of(&checked.value, "01AB01").submission.as_ref().and_then(|s| s.date);
    assert_eq!(date.map(|day| day.to_string()).as_deref(), Some("2025-10-02"));
}

#[test]
fn a_person_says_what_any_column_is() {
    for role in [
        "vestigingsnummer",
        "school",
        "datum",
        "ingevuld_door",
        "functie",
        "schooljaar",
        "toelichting",
        "negeren",
        "antwoord",
        "vraag",
    ] {
        assert_eq!(codes(&mapping_sheet(&[&format!("kolom;x;;;;{role}")]).findings), [], "{role}");
    }
    let lines = ["Locatie;Wanneer;School;V1.1", "01AB01;2025-10-01;Het hoofdgebouw;2"];
    let links = [("Locatie", "vestigingsnummer"), ("Wanneer", "datum"), ("School", "negeren")];
    let links = links.map(|(text, target)| link(Subject::Column, text, None, target));
    let checked = take_with(vec![sheet("a.csv", lines[0], &lines[1..])], &links);
    assert_eq!(codes(&checked.findings), []);
    assert!(of(&checked.value, "01AB01").submission.as_ref().is_some_and(|s| s.date.is_some()));
}

#[test]
fn a_number_in_parts_is_joined_where_it_agrees() {
    let lines = ["BRIN;Vestigingsnummer;V1.1", "01AB;01;2", "01AB;01AB02;2", "01AB;02CD01;2", "02CD;9;2", "01AB;;2"];
    let checked = take_lines(&lines);
    assert_eq!(codes(&checked.findings), [("A125", 4, 1), ("A111", 5, 1), ("A111", 6, 1)]);
    assert_eq!([of(&checked.value, "01AB01").state(0), of(&checked.value, "01AB02").state(0)], [State::Level(2); 2]);
    assert_eq!((checked.value.totals.read, checked.value.totals.used), (5, 2));
}
