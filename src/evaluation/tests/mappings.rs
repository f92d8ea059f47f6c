//! The file of mappings: only what a person confirmed is one, and what can't be used is told.

use super::shapes::*;
use super::*;
use crate::evaluation::mapping::{self, Link};

pub(super) fn mapping_sheet(rows: &[&str]) -> Checked<Vec<Link>> {
    let sheet = sheet("koppelingen.xlsx", "soort;tekst;norm;voorstel;akkoord;anders", rows);
    mapping::read(&mut [sheet], &named(), &worded())
}

#[test]
fn only_what_is_confirmed_is_a_mapping() {
    let checked = mapping_sheet(&[
        "kolom;Een vraag;po;V1.1;ja;",
        "kolom;Twee vraag;po;V1.1;;",
        "kolom;Drie vraag;po;V1.1;nee;V1.2",
        "school;Regenboog;;01AB01;ja;",
        "kolom;los;;;;negeren",
        "kolom;Waar;;vestigingsnummer;ja;",
    ]);
    assert_eq!(codes(&checked.findings), []);
    let links: Vec<_> = checked.value.iter().map(|l| (l.text.as_str(), l.norm.as_deref(), l.target.as_str())).collect();
    let expected = [
        ("Drie vraag", Some("po"), "V1.2"),
        ("Een vraag", Some("po"), "V1.1"),
        ("los", None, "negeren"),
        ("Waar", None, "vestigingsnummer"),
        ("Regenboog", None, "01AB01"),
    ];
    assert_eq!(links, expected);
}

#[test]
fn a_mapping_that_can_not_be_used_is_told() {
    let checked = mapping_sheet(&[
        "kolom;a;po;V1.1;misschien;",
        "kolom;b;po;;ja;",
        "vak;c;po;V1.1;ja;",
        "kolom;d;po;V9.1;ja;",
        "school;e;;77ZZ77;ja;",
        "kolom;f;po;V1.1;ja;",
        "kolom; F;po;V1.2;ja;",
        "kolom;g;vo;V1.1;ja;",
        "school;;;01AB01;ja;",
    ]);
    let expected = [
        ("K102", 2, 5),
        ("K103", 3, 5),
        ("K104", 4, 1),
        ("K105", 5, 4),
        ("K105", 6, 4),
        ("K106", 7, 0),
        ("K105", 9, 4),
        ("K108", 10, 2),
    ];
    let mut found = codes(&checked.findings);
    found.sort_by_key(|(_, row, _)| *row);
    assert_eq!(found, expected);
    assert_eq!(checked.value, []);
}
