//! The tables hold what the dossier holds: the same figures, in key order, under the names of formats.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::base::finding::{Place, Source};
use crate::intake::{Answer, State};
use crate::judge::Verdict;
use crate::report::tables::{Cell, column};
use crate::run::fixture;
use crate::wording::Language;

/// A cell by the name of its column.
fn cell<'a>(table: &'a Table, row: usize, name: &str) -> Cell<'a> {
    let at = table.spec.columns.iter().position(|column| column.name == name);
    table.cell(row, at.unwrap_or_else(|| panic!("{} has no {name}", table.spec.name)))
}

fn text<'a>(table: &'a Table, row: usize, name: &str) -> &'a str {
    match cell(table, row, name) {
        Cell::Text(text) => text,
        Cell::Empty => "",
        other => panic!("{name} is {other:?}"),
    }
}

fn number(table: &Table, row: usize, name: &str) -> i64 {
    match cell(table, row, name) {
        Cell::Integer(number) => number,
        other => panic!("{name} is {other:?}"),
    }
}

fn keys(table: &Table, names: &[&str]) -> Vec<Vec<String>> {
    (0..table.height()).map(|row| names.iter().map(|name| text(table, row, name).to_owned()).collect()).collect()
}

fn assert_rising(table: &Table, names: &[&str]) {
    let keys = keys(table, names);
    assert!(keys.is_sorted_by(|a, b| a < b), "{} is not in order of {names:?}, or has a key twice", table.spec.name);
}

fn judgement_cells(table: &Table, row: usize) -> BTreeMap<&'static str, Cell<'_>> {
    table.spec.columns.iter().enumerate().map(|(at, column)| (column.name, table.cell(row, at))).collect()
}

#[test]
fn tables_stand_in_the_order_of_formats_and_are_filled() {
    let tables = build(&fixture::dossier(Language::Nl)).unwrap();
    let names: Vec<_> = tables.tables.iter().map(|table| table.spec.name).collect();
    assert_eq!(names, column::ALL.map(|spec| spec.name));
    assert!(tables.tables.iter().all(|table| table.height() > 0));
    assert!(tables.get("uitslagen").is_some() && tables.get("punten").is_none());
}

#[test]
fn rows_are_in_key_order_and_unique_per_key() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    // The fixture's norms number their standards and indicators in order of text, so text shows the norm's own order.
    assert_rising(tables.get("scholen").unwrap(), &["schooljaar", "vestigingsnummer"]);
    assert_rising(tables.get("indicatoren").unwrap(), &["norm", "normversie", "indicator"]);
    assert_rising(tables.get("antwoorden").unwrap(), &["schooljaar", "vestigingsnummer", "indicator"]);
    assert_rising(tables.get("uitslagen").unwrap(), &["schooljaar", "vestigingsnummer", "standaard"]);
    assert_rising(tables.get("schooluitslagen").unwrap(), &["schooljaar", "vestigingsnummer"]);
    assert_rising(tables.get("gesprekspunten").unwrap(), &["schooljaar", "vestigingsnummer", "standaard"]);
    assert_rising(tables.get("ontheffingen").unwrap(), &["schooljaar", "vestigingsnummer", "standaard"]);
    let coverage = tables.get("dekking").unwrap();
    assert_rising_by_grouping(coverage);
    let points: BTreeSet<_> =
        keys(tables.get("gesprekspunten").unwrap(), &["schooljaar", "gesprekspunt"]).into_iter().collect();
    assert_eq!(points.len(), tables.get("gesprekspunten").unwrap().height());
}

/// Groupings stand in the order totaal, wijk, bevoegd gezag, povo, soort: not that of the alphabet.
fn assert_rising_by_grouping(coverage: &Table) {
    let order = ["totaal", "wijk", "bevoegd_gezag", "povo", "soort"];
    let names = ["schooljaar", "norm", "normversie", "standaard", "niveau", "groep"];
    let keys: Vec<_> = keys(coverage, &names)
        .into_iter()
        .map(|key| (key[..4].to_vec(), order.iter().position(|o| *o == key[4]).unwrap(), key[5].clone()))
        .collect();
    assert!(keys.is_sorted_by(|a, b| a < b));
}

#[test]
fn every_figure_of_a_verdict_is_that_of_its_judgement() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let table = tables.get("uitslagen").unwrap();
    let mut row = 0;
    let mut seen = BTreeSet::new();
    for results in &dossier.years {
        let year = results.year.to_string();
        for assessment in &results.assessments {
            let norm = &assessment.evaluation.norm;
            for (at, judgement) in assessment.judgements.iter().enumerate() {
                let standard = &norm.standards[at];
                let targets = || judgement.way.iter().flat_map(|way| &way.targets);
                let to = targets().map(|target| target.level.to_string()).collect::<Vec<_>>().join(" ");
                let way = targets().map(|target| norm.indicators[target.indicator].id.clone());
                let way = way.collect::<Vec<_>>().join(" ");
                let since = judgement.since.map_or(String::new(), |since| since.to_string());
                let word = |text: &'static str| Cell::Text(text);
                let own = |text| if str::is_empty(text) { Cell::Empty } else { Cell::Text(text) };
                let count = |count: usize| Cell::Integer(count as i64);
                let figure = |ratio: Option<crate::base::exact::Ratio>| {
                    ratio.map_or(Cell::Empty, |r| Cell::Decimal(r.milli_beside(standard.rule.threshold())))
                };
                let expected = BTreeMap::from([
                    ("schooljaar", own(&year)),
                    ("vestigingsnummer", own(assessment.evaluation.school.id.as_str())),
                    ("norm", own(&norm.id)),
                    ("normversie", own(&norm.version)),
                    ("thema", own(&norm.themes[standard.theme].id)),
                    ("standaard", own(&standard.id)),
                    ("uitslag", word(judgement.verdict.as_str())),
                    ("uitslag_zonder_ontheffing", word(judgement.without_waiver.as_str())),
                    ("score", figure(judgement.score)),
                    ("score_min", figure(judgement.bounds.map(|b| b.0))),
                    ("score_max", figure(judgement.bounds.map(|b| b.1))),
                    ("drempel", Cell::Decimal(standard.rule.threshold())),
                    ("regel", word(standard.rule.as_str())),
                    ("vragen", count(judgement.counts.questions)),
                    ("beantwoord", count(judgement.counts.answered)),
                    ("nvt", count(judgement.counts.not_applicable)),
                    ("voldaan", count(judgement.counts.sufficient)),
                    ("op_de_rand", Cell::Bool(judgement.on_the_edge)),
                    ("kortste_weg", own(&way)),
                    ("kortste_weg_naar", own(&to)),
                    ("status", judgement.status.map_or(Cell::Empty, |s| word(s.as_str()))),
                    ("sinds", own(&since)),
                ]);
                assert_eq!(judgement_cells(table, row), expected, "row {row}");
                seen.insert(judgement.verdict);
                row += 1;
            }
        }
    }
    assert_eq!(row, table.height());
    assert!(seen.len() >= 5, "the fixture shows the verdicts: {seen:?}");
}

#[test]
fn school_verdicts_are_those_of_the_schools() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let table = tables.get("schooluitslagen").unwrap();
    let assessments: Vec<_> = dossier.years.iter().flat_map(|y| &y.assessments).collect();
    assert_eq!(table.height(), assessments.len());
    for (row, assessment) in assessments.iter().enumerate() {
        assert_eq!(text(table, row, "vestigingsnummer"), assessment.evaluation.school.id.as_str());
        assert_eq!(text(table, row, "uitslag"), assessment.verdict.as_str());
        let counts = assessment.counts;
        let expected = [counts.standards, counts.met, counts.not_met, counts.undecided, counts.waived];
        let names = ["standaarden", "voldoet", "voldoet_niet", "niet_te_beoordelen", "ontheffing"];
        assert_eq!(names.map(|name| number(table, row, name)), expected.map(|count| count as i64));
    }
}

#[test]
fn answers_of_a_standard_are_its_questions_in_the_verdicts() {
    let tables = build(&fixture::dossier(Language::Nl)).unwrap();
    let (answers, verdicts) = (tables.get("antwoorden").unwrap(), tables.get("uitslagen").unwrap());
    let mut counted: BTreeMap<Vec<String>, [i64; 4]> = BTreeMap::new();
    for (row, key) in keys(answers, &["schooljaar", "vestigingsnummer", "standaard"]).into_iter().enumerate() {
        let counts = counted.entry(key).or_default();
        let state = text(answers, row, "staat");
        counts[0] += 1;
        counts[1] += i64::from(state == "niveau");
        counts[2] += i64::from(state == "nvt");
        counts[3] += i64::from(cell(answers, row, "voldoende") == Cell::Bool(true));
        assert_eq!(state == "niveau", cell(answers, row, "niveau") != Cell::Empty);
        assert_eq!(state == "niveau", cell(answers, row, "voldoende") != Cell::Empty);
    }
    for (row, key) in keys(verdicts, &["schooljaar", "vestigingsnummer", "standaard"]).into_iter().enumerate() {
        let silent = text(verdicts, row, "uitslag_zonder_ontheffing") == Verdict::NotSubmitted.as_str();
        let expected = ["vragen", "beantwoord", "nvt", "voldaan"].map(|name| number(verdicts, row, name));
        let found = counted.remove(&key);
        assert_eq!(found, (!silent).then_some(expected), "{key:?}");
    }
    assert!(counted.is_empty());
}

#[test]
fn an_answer_names_its_cell_and_silence_names_none() {
    let mut dossier = fixture::dossier(Language::Nl);
    let first = &mut dossier.years[0].assessments[0].evaluation;
    let mut evaluation = (**first).clone();
    let sheet = std::sync::Arc::new(Source { file: "antwoorden.xlsx".into(), sheet: Some("Blad1".into()) });
    let place = Place::at(sheet, 7, 28);
    evaluation.answers[0] =
        Some(Answer { state: State::Level(2), text: "=2".into(), is_public: true, note: None, place });
    evaluation.answers[1] = None;
    *first = evaluation.into();
    let tables = build(&dossier).unwrap();
    let table = tables.get("antwoorden").unwrap();
    let at = |row, names: [&str; 6]| names.map(|name| cell(table, row, name));
    let names = ["antwoord", "staat", "niveau", "bestand", "blad", "cel"];
    use Cell::*;
    assert_eq!(
        at(0, names),
        [Text("=2"), Text("niveau"), Integer(2), Text("antwoorden.xlsx"), Text("Blad1"), Text("AB7")]
    );
    assert_eq!(at(1, names), [Empty, Text("onbeantwoord"), Empty, Empty, Empty, Empty]);
    let file = "zelfevaluaties/2025-2026/bestuur-1.csv";
    assert_eq!(at(2, names)[3..], [Text(file), Empty, Text("R4K3")]);
}

#[test]
fn verdicts_of_a_row_of_coverage_add_up_to_its_schools() {
    let tables = build(&fixture::dossier(Language::Nl)).unwrap();
    let table = tables.get("dekking").unwrap();
    let verdicts = ["voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
    for row in 0..table.height() {
        let sum: i64 = verdicts.iter().map(|name| number(table, row, name)).sum();
        assert_eq!(sum, number(table, row, "scholen"));
        assert!(!text(table, row, "groep").is_empty());
    }
    let groups: BTreeSet<_> = (0..table.height()).map(|row| text(table, row, "groep")).collect();
    assert!(groups.contains("(geen wijk)") && groups.contains("totaal") && !groups.contains("(geen bevoegd gezag)"));
}

#[test]
fn topics_of_all_years_are_there_and_agreements_with_this_years() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let table = tables.get("gesprekspunten").unwrap();
    let this_year = dossier.year.to_string();
    let rows: Vec<_> = (0..table.height()).filter(|row| text(table, *row, "schooljaar") == this_year).collect();
    assert_eq!(rows.len(), dossier.topics.len());
    assert!(rows.len() < table.height());
    let with: Vec<_> = (0..table.height()).filter(|row| !text(table, *row, "afspraken").is_empty()).collect();
    assert!(!with.is_empty() && with.iter().all(|row| rows.contains(row)));
    let silent = rows.iter().find(|row| text(table, **row, "uitslag") == "niet_ingediend").unwrap();
    assert_eq!(text(table, *silent, "gesprekspunt"), text(table, *silent, "vestigingsnummer"));
    assert_eq!(cell(table, *silent, "kernstandaard"), Cell::Empty);
    assert_eq!(text(table, *silent, "afspraken"), "AF-003");
}

#[test]
fn a_school_without_a_norm_stands_among_the_schools_without_one() {
    let mut dossier = fixture::dossier(Language::Nl);
    let set_aside = dossier.years[1].assessments.remove(0).evaluation.school.id.to_string();
    let tables = build(&dossier).unwrap();
    let table = tables.get("scholen").unwrap();
    assert_eq!(table.height(), 3 * 97);
    let without: Vec<_> = (0..table.height()).filter(|row| cell(table, *row, "norm") == Cell::Empty).collect();
    assert_eq!(without, [97]);
    assert_eq!((text(table, 97, "vestigingsnummer"), text(table, 97, "schooljaar")), (set_aside.as_str(), "2024-2025"));
    let unknown = (0..97).filter(|row| cell(table, *row, "leerlingen") == Cell::Empty).count();
    assert_eq!(unknown, 97 / 13, "every thirteenth school has no number of pupils");
}

#[test]
fn a_finding_says_what_is_wrong_and_what_to_do() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let table = tables.get("bevindingen").unwrap();
    assert_eq!(table.height(), dossier.findings.len());
    for (row, finding) in dossier.findings.iter().enumerate() {
        assert_eq!(text(table, row, "code"), finding.code.id());
        assert_eq!(text(table, row, "melding"), dossier.wording.finding(finding));
        assert_eq!(text(table, row, "herstel"), dossier.wording.remedy(finding));
    }
    assert_eq!((text(table, 0, "ernst"), cell(table, 0, "rij")), ("waarschuwing", Cell::Empty));
    let place = ["rij", "kolom", "cel", "waarde"].map(|name| cell(table, 1, name));
    assert_eq!(place, [Cell::Integer(1), Cell::Integer(9), Cell::Text("R1K9"), Cell::Text(fixture::HOSTILE)]);
}

#[test]
fn schools_and_indicators_stand_as_registered_and_as_asked() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let table = tables.get("scholen").unwrap();
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    for (row, assessment) in dossier.years.iter().flat_map(|y| &y.assessments).enumerate() {
        let school = &assessment.evaluation.school;
        let names = ["naam", "povo", "soort", "bevoegd_gezag_nummer", "bevoegd_gezag", "wijk", "stadsdeel"];
        let (sector, kind) = (school.sector.as_str().to_owned(), school.kind.as_str().to_owned());
        let board = [own(&school.board_number), own(&school.board)];
        let expected = [
            school.name.clone(),
            sector,
            kind,
            board[0].clone(),
            board[1].clone(),
            own(&school.district),
            own(&school.area),
        ];
        assert_eq!(names.map(|name| text(table, row, name).to_owned()), expected);
    }
    let table = tables.get("indicatoren").unwrap();
    let mut row = 0;
    for (norm, indicator) in dossier.norms.iter().flat_map(|norm| norm.indicators.iter().map(move |i| (norm, i))) {
        let standard = &norm.standards[indicator.standard];
        let names = ["normversie", "thematitel", "standaard", "standaardtitel", "indicator", "tekst"];
        let theme = &norm.themes[standard.theme].title;
        let expected = [&norm.version, theme, &standard.id, &standard.title, &indicator.id, &indicator.text];
        assert_eq!(names.map(|name| text(table, row, name)), expected.map(String::as_str));
        let figures = ["drempel", "gewicht", "kernstandaard", "kernvraag"].map(|name| cell(table, row, name));
        let decimals = [standard.rule.threshold(), indicator.weight].map(Cell::Decimal);
        let critical = [standard.critical, indicator.critical].map(Cell::Bool);
        assert_eq!(figures, [decimals[0], decimals[1], critical[0], critical[1]]);
        row += 1;
    }
    assert_eq!(row, table.height());
}

#[test]
fn a_row_of_coverage_is_the_one_that_was_counted() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let table = tables.get("dekking").unwrap();
    assert_eq!(table.height(), dossier.coverage.len());
    for (at, row) in dossier.coverage.iter().enumerate() {
        let names = ["scholen", "voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
        let counts = [row.schools, row.met, row.not_met, row.undecided, row.not_submitted, row.waived].map(i64::from);
        assert_eq!(names.map(|name| number(table, at, name)), counts);
        let pupils = ["leerlingen", "leerlingen_voldoet"].map(|name| number(table, at, name));
        assert_eq!(pupils, [row.pupils as i64, row.pupils_met as i64]);
        assert_eq!(cell(table, at, "aandeel"), Cell::Decimal(row.share().milli()));
        assert_eq!(
            (text(table, at, "dekking"), text(table, at, "niveau")),
            (row.state().as_str(), row.grouping.as_str())
        );
    }
}

#[test]
fn a_waiver_has_a_row_in_every_year_that_it_sets_a_verdict_aside() {
    let dossier = fixture::dossier(Language::Nl);
    let tables = build(&dossier).unwrap();
    let (waivers, verdicts) = (tables.get("ontheffingen").unwrap(), tables.get("uitslagen").unwrap());
    let key = ["schooljaar", "vestigingsnummer", "standaard", "uitslag_zonder_ontheffing"];
    let aside: Vec<_> = (0..verdicts.height())
        .filter(|row| text(verdicts, *row, "uitslag") == "ontheffing")
        .map(|row| key.map(|name| text(verdicts, row, name).to_owned()).to_vec())
        .collect();
    assert_eq!(keys(waivers, &key), aside);
    let ends: Vec<_> = (0..waivers.height()).map(|row| cell(waivers, row, "laatste_jaar")).collect();
    assert_eq!(ends, [Cell::Bool(false), Cell::Bool(false), Cell::Bool(true)]);
    assert_eq!((text(waivers, 0, "van"), text(waivers, 0, "tot")), ("", "2025-2026"));
}

#[test]
fn what_is_not_held_is_made_again_as_it_was() {
    let dossier = fixture::dossier(Language::Nl);
    let (held, made_again) = (build(&dossier).unwrap(), build_holding(&dossier, 0).unwrap());
    let mut again = 0;
    for (held, not) in held.tables.iter().zip(&made_again.tables) {
        assert_eq!((held.height(), held.spec.name), (not.height(), not.spec.name));
        again += usize::from(!not.is_held());
        let written = |table: &Table| {
            let (mut csv, mut parquet) = (Vec::new(), Vec::new());
            table.write(&dossier, &mut csv, &mut parquet).unwrap();
            (csv, parquet)
        };
        assert!(written(held) == written(not), "{}", held.spec.name);
    }
    assert!(again > 20);
    // The star takes its rows from them as well.
    let star = |tables: &Tables| {
        let star = crate::report::tables::star::Star::new(&dossier, tables).unwrap();
        crate::report::tables::star::STAR.map(|table| {
            let (mut csv, mut parquet) = (Vec::new(), Vec::new());
            star.write(table, &mut csv, &mut parquet).unwrap();
            (csv, parquet)
        })
    };
    assert!(star(&held) == star(&made_again));
}
