//! The inventory: read at the doors of answers, and no part of what is handed in.

use super::*;
use crate::norm::Nearness;
use crate::norm::testing::inventory;

/// The norms of the other tests; that of PO asks for an inventory: X1, X2.
fn stocked() -> Vec<Arc<Norm>> {
    let of = |norm: &Arc<Norm>| match norm.sector {
        Sector::Po => Arc::new(Norm { inventory: inventory(&["X1", "X2"]), ..(**norm).clone() }),
        Sector::Vo => norm.clone(),
    };
    norms().iter().map(of).collect()
}

fn read(sheets: Vec<Sheet>) -> Checked<Intake> {
    collect(vec![(year(2025), sheets)], &register(), &stocked(), &[], Duplicates::Latest)
}

/// How near a school says the items are, and whether it handed in.
fn said(checked: &Checked<Intake>, site: &str) -> ([Option<Nearness>; 2], bool) {
    let evaluation = of(&checked.value, site);
    let totals = checked.value.totals;
    assert_eq!(totals.read, totals.used + totals.set_aside, "each answer is accounted for");
    let held = evaluation.submission.as_ref().map_or(0, |_| evaluation.norm.indicators.len());
    assert_eq!(evaluation.answers.len(), held, "a place for each question, of a silent school none");
    ([0, 1].map(|item| evaluation.nearness(item)), evaluation.submission.is_some())
}

const NEAR: Option<Nearness> = Some(Nearness::InSchool);
const QUICK: Option<Nearness> = Some(Nearness::Quick);
const ABSENT: Option<Nearness> = Some(Nearness::Absent);

/// A form with the questions blank.
pub(super) fn inventory_only() -> Checked<Intake> {
    read(vec![sheet("a.csv", "vestigingsnummer;V1.1;V1.2;X1", &["01AB01;;;in de school"])])
}

#[test]
fn it_is_read_long_wide_and_by_its_name() {
    let long =
        sheet("a.csv", HEADER, &["01AB01;V1.1;deels;;;;;", "01AB01;X1;In de school;;;;;", "01AB01;x2;niet;;;;;"]);
    let wide =
        sheet("b.csv", "vestigingsnummer;V1.1;Voorziening X1;voorziening  x2", &["01AB02;deels;snel inzetbaar;;"]);
    let checked = read(vec![long, wide]);
    assert_eq!(codes(&checked.findings), []);
    assert_eq!(said(&checked, "01AB01"), ([NEAR, ABSENT], true));
    assert_eq!(said(&checked, "01AB02"), ([QUICK, None], true));
    assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
}

#[test]
fn what_is_no_answer_to_it_is_told_at_its_cell_and_not_known() {
    let checked =
        read(vec![sheet("a.csv", HEADER, &["01AB01;V1.1;deels;;;;;", "01AB01;X1;2;;;;;", "01AB01;X2;ja;;;;;"])]);
    assert_eq!(codes(&checked.findings), [("A130", 3, 3), ("A130", 4, 3)]);
    assert_eq!(said(&checked, "01AB01"), ([None, None], true));
}

#[test]
fn alone_it_is_no_evaluation_and_counts_all_the_same() {
    let checked = inventory_only();
    assert_eq!(codes(&checked.findings), [("A182", 2, 0)]);
    assert_eq!(said(&checked, "01AB01"), ([NEAR, None], false));
    let long = read(vec![sheet("a.csv", HEADER, &["01AB01;X1;in de school;;;;;"])]);
    assert_eq!((codes(&long.findings), said(&long, "01AB01")), (vec![], ([NEAR, None], false)));
}

#[test]
fn a_file_of_its_own_displaces_no_evaluation_whenever_it_came() {
    let form = ["01AB01;V1.1;deels;;;;2025-10-01;", "01AB01;V1.2;deels;;;;2025-10-01;"];
    for day in ["2025-09-01", "2025-12-01", ""] {
        let own = format!("01AB01;X1;in de school;;;;{day};");
        let checked = read(vec![sheet("a.csv", HEADER, &form), sheet("b.csv", HEADER, &[own])]);
        assert_eq!(codes(&checked.findings), [], "{day}");
        assert_eq!(said(&checked, "01AB01"), ([NEAR, None], true));
        assert_eq!(of(&checked.value, "01AB01").state(0), State::Level(2));
    }
}

#[test]
fn of_two_that_speak_of_it_the_last_counts_and_blank_cells_say_nothing() {
    let header = "vestigingsnummer;datum;V1.1;X1";
    let form = |said: &str| sheet("a.csv", header, &[format!("01AB01;2025-10-01;deels;{said}")]);
    let own = || sheet("b.csv", "vestigingsnummer;datum;X1;X2", &["01AB01;2025-11-01;niet;niet"]);
    let later = read(vec![form("in de school"), own()]);
    assert_eq!(codes(&later.findings), [("A140", 2, 0)]);
    assert_eq!(said(&later, "01AB01"), ([ABSENT, ABSENT], true));
    let blank = read(vec![form(""), own()]);
    assert_eq!((codes(&blank.findings), said(&blank, "01AB01")), (vec![], ([ABSENT, ABSENT], true)));
}

#[test]
fn with_an_evaluation_that_does_not_count_its_inventory_does_not_either() {
    let header = "vestigingsnummer;datum;V1.1;X1";
    let first = sheet("a.csv", header, &["01AB01;2025-10-01;deels;in de school"]);
    let last = sheet("b.csv", header, &["01AB01;2025-11-01;op orde;snel beschikbaar"]);
    let checked = read(vec![first, last]);
    assert_eq!(codes(&checked.findings), [("A140", 2, 0)]);
    assert_eq!(said(&checked, "01AB01"), ([QUICK, None], true));
}
