//! Names of persons beside the school: they are no school, and are not offered for mapping.

use super::shapes::*;
use super::*;

/// What is offered for mapping of some lines.
fn offered(lines: &[&str]) -> Vec<String> {
    take_lines(lines).value.unmatched.into_iter().map(|line| line.text).collect()
}

#[test]
fn a_person_above_a_table_is_no_school_beside_one() {
    for labels in [["Naam: Jan Jansen;", "School:;De Regenboog"], ["School;De Regenboog", "Naam;Jan Jansen"]] {
        let checked = take_lines(&[labels[0], labels[1], "indicator;antwoord", "V1.1;deels"]);
        assert_eq!(codes(&checked.findings), []);
        let evaluation = of(&checked.value, "01AB01");
        assert_eq!(evaluation.state(0), State::Level(2));
        let filled_by = evaluation.submission.as_ref().and_then(|submission| submission.filled_by.as_deref());
        assert_eq!(filled_by, Some("Jan Jansen"));
    }
    let column = take_lines(&["School;De Regenboog;", "indicator;antwoord;Naam", "V1.1;deels;Jan Jansen"]);
    assert_eq!(codes(&column.findings), []);
    assert_eq!(of(&column.value, "01AB01").state(0), State::Level(2));
}

#[test]
fn only_cells_of_columns_called_after_the_school_are_offered() {
    let none: Vec<String> = Vec::new();
    assert_eq!(offered(&["Naam;Functie;V1.1", "Jan Jansen;directeur;deels"]), none);
    assert_eq!(offered(&["Naam;Jan Jansen", "indicator;antwoord", "V1.1;deels"]), none);
    assert_eq!(offered(&["Naam;School;V1.1", "Jan Jansen;Regenbog;deels"]), ["Regenbog"]);
    assert_eq!(offered(&["Naam;V1.1", "De Regenbogen;deels"]), ["De Regenbogen"], "like the name of a school");
}

#[test]
fn a_label_with_its_value_is_no_header() {
    let crosses = ["indicator;nog niet;deels;op orde;toelichting", "V1.1;;x;;Piet Pietersen"];
    for label in ["Ingevuld door;Jan Jansen;;;", "Naam;Jan Jansen;;;", "Contact;Jan Jansen;;;"] {
        let lines = offered(&[label, "School;De Regenboog;;;", crosses[0], crosses[1]]);
        assert!(lines.iter().all(|text| !text.contains("Jan")), "{lines:?}");
    }
}

#[test]
fn a_part_of_the_number_of_the_named_school_is_no_other_one() {
    let checked = take_lines(&["School;BRIN;V1.1", "De Regenboog;01AB;deels", "De Regenboog;02CD;deels"]);
    assert_eq!(codes(&checked.findings), [("A111", 3, 2)]);
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
}

#[test]
fn a_question_for_another_school_is_no_label_of_ones_own() {
    for label in ["Partnerschool;Vrij College", "Bezocht door:;Vrij College", "BRIN partnerschool;02CD01"] {
        let checked = take_lines(&["School;De Regenboog", label, "indicator;antwoord", "V1.1;deels"]);
        assert_eq!(codes(&checked.findings), [], "{label}");
    }
    let alone = take_lines(&["BRIN partnerschool;02CD01", "indicator;antwoord", "W1.1;deels"]);
    assert_eq!(codes(&alone.findings), [("A101", 2, 1)]);
}
