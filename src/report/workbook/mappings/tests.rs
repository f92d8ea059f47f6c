use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::base::finding::{Place, Source};
use crate::run::fixture::HOSTILE;
use crate::wording::Language;

fn year() -> SchoolYear {
    SchoolYear::starting(2025).unwrap()
}

fn unmatched(subject: Subject, text: &str, candidates: &[(&str, &str, u8)]) -> Unmatched {
    let source = Source { file: "zelfevaluaties/2025-2026/forms.xlsx".into(), sheet: Some("Form1".into()) };
    let candidate = |(target, text, likeness): &(&str, &str, u8)| Candidate {
        target: (*target).into(),
        text: (*text).into(),
        likeness: *likeness,
    };
    Unmatched {
        subject,
        text: text.into(),
        norm: (subject == Subject::Column).then(|| "anb-po".into()),
        year: year(),
        place: Place::at(Arc::new(source), 1, 14),
        candidates: candidates.iter().map(candidate).collect(),
    }
}

fn link(text: &str, target: &str) -> Link {
    let (text, target, meaning) = (text.to_owned(), target.to_owned(), format!("Wat {target} vraagt"));
    Link { subject: Subject::Column, text, norm: Some("anb-po".into()), target, meaning, place: Place::file(FILE) }
}

fn made(unmatched: &[Unmatched], known: &[Link]) -> Artifact {
    mappings(unmatched, known, "Samenwerkingsverband Voorbeeldstad", year(), &Wording::new(Language::Nl)).unwrap()
}

fn open(artifact: Artifact) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(artifact.bytes)).unwrap()
}

/// The rows of the sheet below its header, cut off behind the cell.
fn rows(artifact: Artifact) -> Vec<Vec<String>> {
    let range = open(artifact).worksheet_range(SHEET).unwrap();
    let rows: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(Data::to_string).collect()).collect();
    assert_eq!(rows[0], TABLE.map(|(name, _)| name));
    rows[1..].to_vec()
}

#[test]
fn what_was_confirmed_comes_first_and_what_is_open_has_its_best_proposal() {
    let open = [
        unmatched(Subject::School, "OBS De Regenbogen", &[("99AA01", "Basisschool De Regenboog", 81)]),
        unmatched(
            Subject::Column,
            "Is er een pestprotocol??",
            &[("V1.1", "Er is een pestprotocol.", 88), ("V1.2", "Anders", 40)],
        ),
        unmatched(Subject::Column, "Opmerkingen van de secretaris", &[]),
    ];
    let rows = rows(made(&open, &[link("Tijdstempel", IGNORED)]));
    let kolom = |text: &str, target: &str, what: &str, like: &str, agreed: &str, also: &str, rest: [&str; 4]| {
        let front = ["kolom", text, "anb-po", target, what, like, agreed, "", also].map(str::to_owned);
        [front.to_vec(), rest.map(str::to_owned).to_vec()].concat()
    };
    let place = ["2025-2026", "zelfevaluaties/2025-2026/forms.xlsx", "Form1", "N1"];
    assert_eq!(rows[0], kolom("Tijdstempel", "negeren", "Wat negeren vraagt", "", "ja", "", ["", "", "", ""]));
    let also = "V1.2: Anders (40 %)";
    assert_eq!(rows[1], kolom("Is er een pestprotocol??", "V1.1", "Er is een pestprotocol.", "88", "", also, place));
    assert_eq!(rows[2], kolom("Opmerkingen van de secretaris", "", "", "", "", "", place));
    assert_eq!(rows[3][..4], ["school", "OBS De Regenbogen", "", "99AA01"].map(str::to_owned));
    assert_eq!(rows.len(), 4);
}

#[test]
fn every_column_that_is_read_is_there_once() {
    for name in COLUMNS {
        assert_eq!(TABLE.iter().filter(|(other, _)| *other == name).count(), 1, "{name}");
    }
}

#[test]
fn a_confirmed_link_stands_once_wherever_it_was_confirmed() {
    let (mut first, second) = (link("a", "V1.1"), link("a", "V1.1"));
    first.place = Place::file("elders.xlsx");
    assert_eq!(rows(made(&[], &[second, first])).len(), 1);
}

#[test]
fn text_stays_text_and_the_order_of_what_goes_in_changes_nothing() {
    let a = [unmatched(Subject::Column, HOSTILE, &[("V1.1", HOSTILE, 12)]), unmatched(Subject::School, "1-2", &[])];
    let b: Vec<_> = a.iter().rev().cloned().collect();
    let links = [link("x", "V1.1"), link("b", "V1.2")];
    let turned: Vec<_> = links.iter().rev().cloned().collect();
    assert_eq!(made(&a, &links), made(&b, &turned));
    let mut book = open(made(&a, &links));
    assert_eq!(book.worksheet_formula(SHEET).unwrap().used_cells().count(), 0);
    let range = book.worksheet_range(SHEET).unwrap();
    assert_eq!(range.used_cells().filter(|c| *c.2 == Data::String(HOSTILE.into())).count(), 2);
}

#[test]
fn what_one_sheet_can_not_hold_goes_on_on_the_next() {
    let many: Vec<_> = (0..=ROWS).map(|n| unmatched(Subject::School, &format!("School {n}"), &[])).collect();
    let mut book = open(made(&many, &[]));
    let second = book.worksheet_range("Koppelingen 2").unwrap();
    assert_eq!((book.worksheet_range(SHEET).unwrap().height(), second.height()), (ROWS + 1, 2));
}
