//! Tables, TOML and norm hold the same; what is wrong is reported at its cell.

use proptest::prelude::*;

use super::model::{escape, join, split, unescape};
use super::*;
use crate::base::finding::{Finding, Source};
use crate::input::source::Sheet;
use crate::norm::load;
use crate::norm::testing::any_norm;

proptest! {
    #[test]
    fn a_norm_written_as_toml_is_read_back_the_same(norm in any_norm()) {
        let toml = Tables::of(&norm).toml("Kop");
        let loaded = load(&toml.text, &norm.file);
        prop_assert!(toml.findings.is_empty());
        prop_assert_eq!(loaded.value, Some(norm), "{}", toml.text);
    }

    #[test]
    fn a_cell_holds_any_text(text in r"[ -~\\\nrt,;é\t\r]{0,20}", more in r"[a-c\\,; ]{1,9}") {
        prop_assert_eq!(unescape(&escape(&text)), text.clone());
        let items = [text, more].map(|item| item.trim().to_owned());
        let whole: Vec<String> = items.iter().filter(|item| !item.is_empty()).cloned().collect();
        prop_assert_eq!(split(&join(&items)), whole);
    }
}

/// A cell with another text: sheet, row below the header, column, text.
type Change<'a> = (usize, usize, &'a str, &'a str);

/// The sheets of a norm, with some cells replaced.
fn sheets(change: &[Change]) -> Vec<Sheet> {
    let norm = load(include_str!("../tests/base.toml"), "a.toml").value.unwrap();
    let mut tables = Tables::of(&norm);
    for (sheet, row, column, text) in change {
        let column = SHEETS[*sheet].columns.iter().position(|name| name == column).unwrap();
        tables.tables[*sheet].rows[*row][column].text = (*text).into();
    }
    let one = |(spec, table): (&Spec, &Table)| {
        let source = Source { file: "norm.xlsx".into(), sheet: Some(spec.name.to_lowercase()) };
        let mut sheet = Sheet::new(std::sync::Arc::new(source), 1);
        sheet.push(1, spec.columns.iter().copied());
        for (line, row) in (2..).zip(&table.rows) {
            sheet.push(line, row.iter().map(|cell| cell.text.as_str()));
        }
        sheet
    };
    SHEETS.iter().zip(&tables.tables).map(one).collect()
}

/// Code and place of everything that is found in a norm with some cells replaced.
fn found(change: &[Change]) -> Vec<String> {
    let read = read(&sheets(change), "norm.xlsx");
    let mut findings = read.findings;
    if let Some(toml) = read.value.map(|tables| tables.toml("Kop")) {
        findings.extend(toml.findings.iter().cloned());
        findings.extend(toml.at_cells(load(&toml.text, "norm.xlsx").findings));
    }
    findings.iter().map(|f| format!("{} {}", f.code, f.place)).collect()
}

#[test]
fn what_is_wrong_is_told_at_its_cell() {
    assert_eq!(found(&[]), [""; 0]);
    let cases: [(&[Change], &[&str]); 31] = [
        (&[(0, 3, "waarde", "concept")], &["N112 norm.xlsx[norm]:B5"]),
        (&[(0, 2, "waarde", "")], &["T104 norm.xlsx[norm]"]),
        (&[(0, 1, "veld", "verise")], &["N154 norm.xlsx[norm]:A3", "T104 norm.xlsx[norm]"]),
        (&[(1, 1, "niveau", "twee")], &["T105 norm.xlsx[schalen]:B3", "T105 norm.xlsx[schalen]:D3"]),
        (&[(1, 1, "niveau", "1")], &["N133 norm.xlsx[schalen]:B3", "N138 norm.xlsx[schalen]:D3"]),
        (&[(1, 2, "voldoende", "nee")], &["N156 norm.xlsx[schalen]:D4"]),
        (&[(1, 1, "antwoord", "nee")], &["N135 norm.xlsx[schalen]:C3"]),
        (&[(2, 0, "drempel", "75")], &["N121 norm.xlsx[standaarden]:G2"]),
        (&[(2, 0, "drempel", "75 %")], &[]),
        (&[(2, 0, "drempel", "0,75")], &[]),
        (&[(2, 0, "drempel", "")], &["T105 norm.xlsx[standaarden]:G2"]),
        (&[(2, 0, "regel", "alle")], &["N157 norm.xlsx[standaarden]:G2"]),
        (&[(2, 0, "regel", "soms")], &["N155 norm.xlsx[standaarden]:F2"]),
        (&[(2, 0, "titel", "")], &["T104 norm.xlsx[standaarden]:C2"]),
        (&[(3, 0, "gewicht", "veel")], &["T105 norm.xlsx[vragen]:E2"]),
        (&[(3, 0, "gewicht", "0.3000000004")], &["T109 norm.xlsx[vragen]:E2"]),
        (&[(3, 1, "vraag", "V1.1")], &["N111 norm.xlsx[vragen]:B3"]),
        (&[(3, 1, "grenzen", "20; veel")], &["T105 norm.xlsx[vragen]:I3"]),
        (&[(3, 3, "standaard", "V9")], &["N158 norm.xlsx[vragen]:A5", "N131 norm.xlsx[schalen]:A7"]),
        (&[(3, 3, "standaard", "")], &[]),
        (&[(4, 0, "soort", "iets")], &["N155 norm.xlsx[samenhang]:B2"]),
        (&[(4, 0, "vraag_1", "V9.9")], &["N171 norm.xlsx[samenhang]:C2"]),
        (&[(4, 0, "niveau_1", "7")], &["N172 norm.xlsx[samenhang]:E2"]),
        (&[(4, 0, "niveau_1", "veel")], &["T105 norm.xlsx[samenhang]:E2"]),
        (&[(4, 0, "vergelijking_2", "ongeveer")], &["N155 norm.xlsx[samenhang]:G2"]),
        (&[(4, 0, "niveau_2", "")], &["N173 norm.xlsx[samenhang]:F2"]),
        (&[(4, 1, "getal", "9")], &["N175 norm.xlsx[samenhang]:I3"]),
        (&[(4, 1, "getal", "")], &["N170 norm.xlsx[samenhang]:A3"]),
        (&[(4, 1, "vraag_1", "V1.1")], &["T106 norm.xlsx[samenhang]:F3"]),
        (&[(4, 0, "getal", "3")], &["N170 norm.xlsx[samenhang]:A2"]),
        (&[(4, 1, "samenhang", "C1")], &["N111 norm.xlsx[samenhang]:A3"]),
    ];
    let wrong: Vec<_> = cases.into_iter().filter(|(change, expected)| found(change) != *expected).collect();
    let wrong: Vec<_> = wrong.iter().map(|(change, expected)| (change, expected, found(change))).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_id_that_a_spreadsheet_changed_is_refused_with_what_was_meant() {
    let meant = |change: &[Change]| -> Vec<String> {
        let tables = read(&sheets(change), "norm.xlsx").value.unwrap();
        let reported = |f: &Finding| {
            format!("{} {} {:?}", f.code, f.place, f.facts.iter().map(|(_, fact)| fact).collect::<Vec<_>>())
        };
        tables.toml("Kop").findings.iter().map(reported).collect()
    };
    let one =
        |place: &str, why: &str, meant: &str| vec![format!("N162 norm.xlsx{place} [Text({why:?}), Text({meant:?})]")];
    assert_eq!(meant(&[(3, 1, "vraag", "2025-01-02")]), one("[vragen]:B3", "date", "2-1, 1-2"));
    assert_eq!(meant(&[(0, 1, "waarde", "1.1")]), one("[norm]:B3", "zero", "1.1, 1.10"));
    assert_eq!(meant(&[(0, 1, "waarde", "2025-09-01")])[0].get(..9), Some("N162 norm"));
    assert_eq!(meant(&[(3, 0, "vraag", "1.1"), (3, 2, "vraag", "1.1")]), one("[vragen]:B4", "lost", "1.10"));
    assert_eq!(meant(&[(3, 0, "vraag", "1.9"), (3, 1, "vraag", "1.1")]), one("[vragen]:B3", "lost", "1.10"));
    assert_eq!(meant(&[(3, 0, "vraag", "1.1"), (3, 1, "vraag", "1.10"), (3, 2, "vraag", "1.2")]), [""; 0]);
    assert_eq!(meant(&[(0, 1, "waarde", "2025")]), [""; 0]);
}

#[test]
fn a_line_in_a_sentence_becomes_a_row() {
    let read = read(&sheets(&[(3, 1, "vraag", "V1.1")]), "norm.xlsx").value.unwrap().toml("Kop");
    let findings = read.at_cells(load(&read.text, "norm.xlsx").findings);
    assert!(findings[0].facts.contains(&("line", crate::base::finding::Fact::Count(2))), "{findings:?}");
}

#[test]
fn what_is_wrong_is_told_in_the_words_of_the_sheet() {
    let read = read(&sheets(&[(3, 1, "gewicht", "veel"), (2, 0, "titel", "")]), "norm.xlsx").value.unwrap().toml("Kop");
    let findings = read.at_cells(load(&read.text, "norm.xlsx").findings);
    let keys: Vec<_> = findings.iter().flat_map(|f| &f.facts).filter(|(name, _)| *name == "key").collect();
    assert_eq!(keys, [&("key", "titel".into()), &("key", "gewicht".into())]);
    let no_theme = super::read(&sheets(&[(2, 0, "thema", ""), (2, 0, "thematitel", "")]), "norm.xlsx");
    let toml = no_theme.value.unwrap().toml("Kop");
    let findings = toml.at_cells(load(&toml.text, "norm.xlsx").findings);
    let reported: Vec<_> = findings.iter().map(|f| (f.place.to_string(), f.facts.clone())).collect();
    let at = || "norm.xlsx[standaarden]:A2".to_owned();
    assert_eq!(
        reported,
        [
            (at(), vec![("key", "thema".into()), ("at", "cell_file".into())]),
            (at(), vec![("key", "thematitel".into()), ("at", "cell_file".into())])
        ]
    );
}

#[test]
fn a_sheet_or_column_that_is_missing_is_named() {
    let mut all = sheets(&[]);
    all.remove(3);
    let missing = read(&all, "norm.xlsx");
    assert!(missing.value.is_none());
    assert_eq!(missing.findings.iter().map(|f| f.code.id()).collect::<Vec<_>>(), ["N153"]);
}

#[test]
fn a_workbook_without_the_sheet_of_consistency_rules_is_a_norm_without_them() {
    let mut all = sheets(&[]);
    all.remove(4);
    let read = read(&all, "norm.xlsx");
    assert_eq!(read.findings, []);
    let toml = read.value.unwrap().toml("Kop");
    let norm = load(&toml.text, "norm.xlsx").value.unwrap();
    assert!(norm.consistency.is_empty() && norm.indicators.len() == 4);
}

#[test]
fn a_question_in_a_rule_that_a_spreadsheet_shows_as_another_is_refused() {
    let change: &[Change] =
        &[(3, 0, "vraag", "1.1"), (3, 1, "vraag", "1.10"), (4, 0, "vraag_1", "1.1"), (4, 0, "vraag_2", "1.10")];
    let tables = read(&sheets(change), "norm.xlsx").value.unwrap();
    let reported: Vec<_> = tables.toml("Kop").findings.iter().map(|f| format!("{} {}", f.code, f.place)).collect();
    assert_eq!(reported, ["N162 norm.xlsx[samenhang]:C2"]);
}

#[test]
fn a_hidden_sheet_is_read_and_told_and_another_sheet_is_named() {
    let mut all = sheets(&[]);
    all[2].hidden = true;
    let other = |name: &str| {
        let source = Source { file: "norm.xlsx".into(), sheet: Some(name.into()) };
        let mut sheet = Sheet::new(std::sync::Arc::new(source), 1);
        sheet.push(1, ["Zo werkt het"]);
        sheet
    };
    all.insert(0, other("Uitleg"));
    all.push(other("Vragen oud"));
    let checked = read(&all, "norm.xlsx");
    assert!(checked.value.is_some());
    let reported: Vec<_> = checked.findings.iter().map(|f| format!("{} {}", f.code, f.place)).collect();
    assert_eq!(reported, ["A107 norm.xlsx[standaarden]", "A167 norm.xlsx"]);
    // A slip in the name of a sheet that need not be there: without it a part of the norm would be gone.
    let mut all = sheets(&[]);
    all.retain(|sheet| sheet.source.sheet.as_deref() != Some("inventaris"));
    for (name, meant) in [("Inventarris", "Inventaris"), ("invantaris ", "Inventaris")] {
        let checked = read(&[all.clone(), vec![other(name)]].concat(), "norm.xlsx");
        assert!(checked.value.is_none(), "{name}");
        let found: Vec<_> = checked.findings.iter().map(|f| (f.code.id(), &f.facts)).collect();
        assert_eq!(found, [("A205", &vec![("meant", meant.into())])], "{name}");
    }
}
