//! The file of mappings: only what a person confirmed is one, and what can't be used is reported.

use super::shapes::*;
use super::*;
use crate::intake::mapping::{self, Link};

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

/// A workbook with mappings on a sheet that is shown and one that is hidden, between others.
pub(super) fn mapping_sheets() -> Checked<Vec<Link>> {
    let [note, own, mut old, part] = named_sheets();
    old.hidden = true;
    let more = note.clone();
    mapping::read(&mut [note, own, old, part, more], &named(), &worded())
}

fn named_sheets() -> [Sheet; 4] {
    let header = "soort;tekst;norm;voorstel;akkoord;anders";
    let all = [
        ("Uitleg", "Zo werkt het", "Kies ja of nee."),
        ("Koppelingen", header, "kolom;Een vraag;po;V1.1;ja;"),
        ("Oud", header, "school;Regenboog;;01AB01;ja;"),
        ("Half", "soort;text;norm;voorstel;akkoord", "kolom;b;po;V1.1;ja"),
    ];
    all.map(|(name, header, row)| {
        let mut sheet = sheet("koppelingen.xlsx", header, &[row]);
        let source = crate::base::finding::Source { file: "koppelingen.xlsx".into(), sheet: Some(name.into()) };
        sheet.source = Arc::new(source);
        sheet
    })
}

#[test]
fn every_sheet_with_mappings_is_read_and_what_nobody_may_expect_is_told() {
    let [note, own, ..] = named_sheets();
    let plain = mapping::read(&mut [note, own], &named(), &worded());
    assert_eq!((plain.value.len(), plain.findings.len()), (1, 0), "as this program makes it");
    let all = mapping_sheets();
    assert_eq!(all.value.len(), 2);
    let reported: Vec<_> = all.findings.iter().map(|f| f.code.id()).collect();
    assert_eq!(reported, ["A107", "A166", "A168", "A167"]);
}
