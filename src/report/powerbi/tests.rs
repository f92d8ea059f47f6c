//! The package says of itself what is true: its measures lean on what the star has, and filters go one way only.

use std::collections::{BTreeMap, BTreeSet};

use super::measure::{Condition, Formula, MEASURES, Measure};
use super::*;
use crate::base::exact::Milli;
use crate::report::tables::Type;
use crate::report::tables::star::StarTable;
use crate::run::fixture;
use crate::wording::Language;

fn table(name: &str) -> &'static StarTable {
    STAR.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no table {name}"))
}

fn kind(measure: &Measure, column: &str) -> Type {
    let columns = table(measure.table).columns;
    columns.iter().find(|known| known.name == column).unwrap_or_else(|| panic!("no column {column}")).kind
}

#[test]
fn every_measure_leans_on_columns_and_words_that_are_there() {
    let mut names = BTreeSet::new();
    for (at, measure) in MEASURES.iter().enumerate() {
        let lower = measure.name.to_lowercase();
        assert!(names.insert(lower.clone()), "{} is there twice", measure.name);
        // Power BI tells the two apart by nothing but the name.
        assert!(table(measure.table).columns.iter().all(|column| column.name != lower), "{lower} is a column too");
        let conditions = match measure.formula {
            Formula::Rows(conditions) => conditions,
            Formula::Sum(column, conditions) => {
                assert!(matches!(kind(measure, column), Type::Integer | Type::Decimal | Type::Amount), "{lower}");
                conditions
            }
            Formula::Share(part, whole) => {
                for name in [part, whole] {
                    let before = MEASURES[..at].iter().find(|known| known.name == name);
                    assert_eq!(before.map(|known| known.table), Some(measure.table), "{lower} of {name}");
                }
                continue;
            }
        };
        for condition in conditions {
            match condition {
                Condition::Yes(column) => assert_eq!(kind(measure, column), Type::Bool),
                Condition::Is(column, words) => words.iter().for_each(|word| is_word(measure, column, word)),
                Condition::Not(column, word) => is_word(measure, column, word),
            }
        }
    }
}

fn is_word(measure: &Measure, column: &str, word: &str) {
    let column = table(measure.table).columns.iter().find(|known| known.name == column).expect("a column");
    let is_verdict = column.to.is_some_and(|link| link.table == "dim_uitslag");
    let known = match is_verdict {
        true => crate::judge::Verdict::ALL.map(|verdict| verdict.as_str()).to_vec(),
        false => column.words.to_vec(),
    };
    assert!(known.contains(&word), "{} asks for {word}", measure.name);
}

#[test]
fn every_measure_has_a_figure_of_the_reports_beside_it() {
    let values = control::values(&fixture::dossier(Language::Nl));
    let told: BTreeSet<_> = values.iter().map(|row| row.measure).collect();
    let known: BTreeSet<_> = MEASURES.iter().map(|measure| measure.name).collect();
    assert_eq!(told, known);
    assert!(values.iter().any(|row| row.measure == "Voldoet" && row.value > Milli(0)));
}

/// In Power BI filters may reach a table in one way at most.
#[test]
fn no_two_ways_lead_from_a_table_to_another() {
    let links = |table: &StarTable| {
        let active = table.columns.iter().filter_map(|column| column.to.filter(|link| link.is_active));
        active.map(|link| link.table).collect::<Vec<_>>()
    };
    for fact in STAR {
        let mut ways: BTreeMap<&str, usize> = BTreeMap::new();
        let mut open = links(fact);
        while let Some(name) = open.pop() {
            *ways.entry(name).or_default() += 1;
            open.extend(links(table(name)));
        }
        assert!(ways.values().all(|count| *count == 1), "{}: {ways:?}", fact.name);
    }
}
