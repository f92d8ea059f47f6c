//! Columns that a person would know at once: ids that were typed or spoilt otherwise, answers below a header that nothing matches.

use super::shapes::{named, states, take_lines, worded};
use super::*;
use crate::finding::Fact;

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
    settle(&mut sheet, &Headers::of(&norms, &[]));
    intake(&[(year(2025), vec![sheet])], &named(), &norms, &[], Duplicates::Latest)
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
    assert_eq!(states(&checked.value, "01AB01")[..2], [State::Level(2), State::Unanswered]);
    assert_eq!(codes(&checked.findings), [("A106", 1, 3), ("A106", 1, 4)]);
    assert_eq!((checked.value.totals.read, checked.value.totals.set_aside), (3, 2));
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
