//! Columns that a person would know at once: ids that were typed or spoilt otherwise, answers below a header that nothing matches.

use super::mappings::mapping_sheet;
use super::shapes::{link, named, states, take_lines, take_with, worded};
use super::*;
use crate::base::finding::Fact;
use crate::intake::mapping::{self, Subject};

fn of_column(checked: &Checked<Intake>, column: u32) -> (&'static str, String, String) {
    let finding = checked.findings.iter().find(|f| f.place.column == column && f.place.row == 1).expect("a finding");
    let of = |name| match finding.facts.iter().find(|(known, _)| *known == name) {
        Some((_, Fact::Text(text))) => text.clone(),
        _ => String::new(),
    };
    (finding.code.id(), of("why"), of("near"))
}

/// Reads one wide sheet under the norms with other ids for V1.1 and V1.2.
fn take_ids(first: &str, second: &str, lines: &[&str]) -> Checked<Intake> {
    let mut norms: Vec<Norm> = worded().iter().map(|norm| (**norm).clone()).collect();
    norms[0].indicators[0].id = first.into();
    norms[0].indicators[1].id = second.into();
    let norms: Vec<_> = norms.into_iter().map(Arc::new).collect();
    let mut sheet = sheet("a.csv", lines[0], &lines[1..]);
    settle(&mut sheet, &Headers::of(&norms, &named(), &[]));
    collect(vec![(year(2025), vec![sheet])], &named(), &norms, &[], Duplicates::Latest)
}

#[test]
fn an_id_is_known_whatever_its_spaces_and_signs() {
    for header in ["V 1.2", "v_1.2", "V-1.2", "v\u{2011}1.2"] {
        let checked = take_lines(&[&format!("vestigingsnummer;V1.1;{header}"), "01AB01;deels;op orde"]);
        assert_eq!(codes(&checked.findings), [], "{header}");
        assert_eq!(states(&checked.value, "01AB01")[1], State::Level(3));
    }
}

#[test]
fn ids_that_differ_in_a_sign_only_are_not_mixed_up() {
    let checked = take_ids("1-12", "11-2", &["vestigingsnummer;1-12;11_2;112", "01AB01;deels;op orde;deels"]);
    assert_eq!(states(&checked.value, "01AB01")[..2], [State::Level(2), State::Level(3)], "part by part");
    assert_eq!(codes(&checked.findings), [("A106", 1, 4)]);
    assert_eq!((checked.value.totals.read, checked.value.totals.set_aside), (3, 1));
}

#[test]
fn an_id_that_a_spreadsheet_spoilt_is_offered_first() {
    for (header, id) in [("2026-02-01", "1-2"), ("100", "0100"), ("1,10", "1.1")] {
        let checked = take_ids("V1.1", id, &[&format!("vestigingsnummer;V1.1;{header}"), "01AB01;deels;4"]);
        assert_eq!(of_column(&checked, 3), ("A106", "alike".into(), id.into()), "{header}");
        assert_eq!(checked.value.unmatched[0].candidates[0].target, id);
    }
}

#[test]
fn a_slip_in_an_id_and_numbers_of_levels_ask_a_question() {
    let checked =
        take_lines(&["vestigingsnummer;V1.1;V1,2x;Rapport;Hoeveel doet er mee;groepen", "01AB01;2;2;3;85 %;12"]);
    assert_eq!(of_column(&checked, 3), ("A106", "alike".into(), "V1.2".into()));
    assert_eq!(of_column(&checked, 4).0, "A106");
    assert_eq!(of_column(&checked, 5).0, "A106");
    assert_eq!(of_column(&checked, 6).0, "B108", "a count of groups is no answer");
    assert_eq!((checked.value.totals.read, checked.value.totals.set_aside), (4, 3));
}

#[test]
fn a_question_beside_a_long_table_is_not_lost_without_a_word() {
    let checked = take_lines(&["vestigingsnummer;indicator;antwoord;V1.2;los", "01AB01;V1.1;deels;op orde;x"]);
    assert_eq!(of_column(&checked, 4), ("A106", "long".into(), "V1.2".into()));
    assert_eq!(of_column(&checked, 5).0, "B108");
    assert_eq!((checked.value.totals.read, checked.value.totals.set_aside, checked.value.totals.used), (2, 1, 1));
}

const NUMBERED: [&str; 3] = ["School;Nr;Score", "De Regenboog;V1.1;deels", "De Regenboog;V1.2;op orde"];

#[test]
fn the_columns_of_a_long_table_can_be_mapped() {
    let checked = take_lines(&NUMBERED);
    assert_eq!(codes(&checked.findings), [("A101", 1, 1)]);
    let offered: Vec<_> =
        checked.value.unmatched.iter().map(|u| (u.text.as_str(), u.candidates[0].target.as_str())).collect();
    assert_eq!(offered, [("Nr", "indicator"), ("Score", "antwoord")]);

    let links = [link(Subject::Column, "nr", None, "indicator"), link(Subject::Column, "Score", None, "antwoord")];
    let checked = take_with(vec![sheet("a.csv", NUMBERED[0], &NUMBERED[1..])], &links);
    assert_eq!(codes(&checked.findings), []);
    assert_eq!(states(&checked.value, "01AB01")[..2], [State::Level(2), State::Level(3)]);
}

#[test]
fn nothing_wrong_is_proposed_for_a_table_that_nothing_is_known_of() {
    let checked = take_lines(&["School;Vraag 1;Vraag 2", "De Regenboog;deels;deels"]);
    assert_eq!(codes(&checked.findings), [("A101", 1, 1)]);
    assert!(checked.value.unmatched.iter().all(|line| line.candidates.is_empty()));
}

#[test]
fn a_person_called_naam_gives_way_to_the_school() {
    for header in ["Naam;Vestiging", "Naam;Voor welke"] {
        for rest in [["V1.1", "01AB01;deels"], ["indicator;antwoord", "01AB01;V1.1;deels"]] {
            let checked = take_lines(&[&format!("{header};{}", rest[0]), &format!("J. Jansen;{}", rest[1])]);
            assert_eq!(codes(&checked.findings), [], "{header}");
            let by = of(&checked.value, "01AB01").submission.as_ref().unwrap().filled_by.as_deref();
            assert_eq!(by, Some("J. Jansen"), "{header}");
        }
    }
}

#[test]
fn a_building_does_not_stand_in_the_way_of_the_school() {
    for lines in [
        ["School;Vestiging;V1.1", "De Regenboog;Hoofdgebouw;deels"],
        ["Vestigingsnummer;Vestiging;V1.1", "01AB01;De Regenboog;deels"],
        ["Vestigingsnummer;School;V1.1;Vestiging", "01AB01;De Regenboog;deels;"],
        ["Vestiging;V1.1", "De Regenboog;deels"],
    ] {
        let checked = take_lines(&lines);
        assert!(checked.findings.iter().all(|f| matches!(f.code.id(), "B108" | "A120")), "{:?}", checked.findings);
        assert_eq!(states(&checked.value, "01AB01")[0], State::Level(2), "{lines:?}");
    }
    let checked = take_lines(&["School;V1.1", "De Onbekende;deels"]);
    assert_eq!(codes(&checked.findings), [("A111", 2, 1)], "what is no school by any column is told");
}

#[test]
fn a_target_may_be_a_name_or_a_text_and_a_norm_is_not_needed() {
    let checked = mapping_sheet(&[
        "school;a;;;;de regenboog",
        "school;b;;;;negeren",
        "kolom;c;po;;;is er een plan?",
        "kolom;d;;;;V1.2",
        "kolom;e;;Is er een mentor?;ja;",
        "kolom;f;;;;antwoord",
    ]);
    assert_eq!(codes(&checked.findings), []);
    let of =
        |l: &mapping::Link| (l.text.clone(), l.norm.clone().unwrap_or_default(), l.target.clone(), l.meaning.clone());
    let links: Vec<_> = checked.value.iter().map(of).collect();
    let expected = [
        ("c", "po", "V1.1", "Is er een plan?"),
        ("d", "po", "V1.2", "Voelt \u{2018}iedereen\u{2019} zich veilig?"),
        ("e", "vo", "W1.1", "Is er een mentor?"),
        ("f", "", "antwoord", "antwoord"),
        ("a", "", "01AB01", "De Regenboog"),
        ("b", "", "negeren", ""),
    ];
    let mut expected = expected.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned())).to_vec();
    expected.sort();
    let mut links = links;
    links.sort();
    assert_eq!(links, expected);
}

#[test]
fn a_target_that_is_not_known_tells_why() {
    let checked =
        mapping_sheet(&["school;a;;;;Het Kompas", "kolom;b;anders;;;V1.1", "kolom;c;;;;V9.9", "school;d;;;;Het Kompa"]);
    let why: Vec<_> = checked.findings.iter().map(|f| text(f, "why")).collect();
    assert_eq!(why, ["schools", "norm", "any", "school"]);
    assert_eq!(text(&checked.findings[0], "near"), "01AB02, 01AB03");
    assert_eq!(text(&checked.findings[1], "near"), "po, vo");
}

#[test]
fn a_school_that_is_to_be_ignored_is_set_aside_with_one_word() {
    let rows = ["Testschool;V1.1;deels", "testschool;V1.2;deels", "Testschool;V1.2;deels", "01AB01;V1.1;deels"];
    let links = [link(Subject::School, "Testschool", None, "negeren")];
    let checked = take_with(vec![sheet("a.csv", "school;indicator;antwoord", &rows)], &links);
    assert_eq!(codes(&checked.findings), [("A128", 2, 1), ("A128", 3, 1)]);
    assert!(checked.findings[0].facts.contains(&("answers", Fact::from(2usize))));
    assert_eq!((checked.value.totals.read, checked.value.totals.used, checked.value.totals.set_aside), (4, 1, 3));
    assert!(checked.value.unmatched.is_empty());
}

#[test]
fn a_question_in_other_words_in_a_row_is_offered_and_can_be_mapped() {
    let lines = [
        "vestigingsnummer;vraag;antwoord",
        "01AB01;Is er een goed plan??;op orde",
        "01AB02;Is er een goed plan??;deels",
    ];
    let checked = take_lines(&lines);
    assert_eq!(codes(&checked.findings), [("A116", 2, 2), ("A116", 3, 2)]);
    assert_eq!(checked.findings[0].value.as_deref(), Some("Is er een goed plan??"));
    assert_eq!(text(&checked.findings[0], "near"), "V1.1 (Is er een plan?)");
    let offered = &checked.value.unmatched;
    assert_eq!((offered.len(), offered[0].norm.as_deref()), (1, Some("po")));
    assert_eq!(offered[0].candidates[0].target, "V1.1");

    let links = [link(Subject::Column, "is er een goed plan??", Some("po"), "V1.1")];
    let checked = take_with(vec![sheet("a.csv", lines[0], &lines[1..])], &links);
    assert_eq!(codes(&checked.findings), [("A123", 2, 2)], "once for the table");
    assert_eq!(states(&checked.value, "01AB01")[0], State::Level(3));
    assert_eq!(states(&checked.value, "01AB02")[0], State::Level(2));
}

#[test]
fn what_is_no_question_is_not_quoted() {
    let story = "Jan uit groep vier heeft thuis ruzie gehad";
    let checked = take_lines(&["vestigingsnummer;vraag;antwoord", &format!("01AB01;{story};deels")]);
    assert_eq!(codes(&checked.findings), [("A116", 2, 2)]);
    assert_eq!(checked.findings[0].value, None);
    assert!(checked.value.unmatched.is_empty());
}
