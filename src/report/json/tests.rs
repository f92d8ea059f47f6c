//! The file holds the rows of the tables, and the schema knows every field of it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::judge::Verdict;
use crate::report::tables::{self, Cell, Type};
use crate::run::fixture;
use crate::wording::Language;

fn made(dossier: &Dossier) -> (Value, Vec<u8>) {
    let tables = tables::build(dossier).unwrap();
    let mut bytes = Vec::new();
    write(dossier, &tables, &mut bytes).unwrap();
    (serde_json::from_slice(&bytes).unwrap(), bytes)
}

#[test]
fn it_holds_every_row_of_its_tables_with_the_same_figures_and_ids_of_their_own() {
    let dossier = fixture::dossier(Language::Nl);
    let (file, bytes) = made(&dossier);
    assert_eq!(bytes, made(&dossier).1, "the same every time");
    let tables = tables::build(&dossier).unwrap();
    for spec in LISTS {
        let (table, records) = (tables.get(spec.name).unwrap(), file[spec.name].as_array().unwrap());
        assert_eq!(records.len(), table.height(), "{}", spec.name);
        let ids: BTreeSet<_> = records.iter().map(|record| record["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), records.len(), "{}", spec.name);
        for (row, record) in records.iter().enumerate() {
            for (at, column) in spec.columns.iter().enumerate() {
                let own = &record[column.name];
                let is_same = match table.cell(row, at) {
                    _ if record::is_list(column) => own.is_array(),
                    Cell::Empty => own.is_null(),
                    Cell::Text(text) => own == text,
                    Cell::Integer(number) => own.as_i64() == Some(number),
                    Cell::Decimal(number) => own.to_string().parse::<f64>().ok() == Some(number.ratio().to_f64()),
                    Cell::Bool(yes) => own == yes,
                };
                assert!(is_same, "{} row {row} {}: {own}", spec.name, column.name);
            }
        }
    }
    let gap = file["uitslagen"].as_array().unwrap().iter().find(|record| record["uitslag"] == "voldoet_niet").unwrap();
    let (way, levels) = (gap["kortste_weg"].as_array().unwrap(), gap["kortste_weg_naar"].as_array().unwrap());
    assert!(!way.is_empty() && way.len() == levels.len() && levels.iter().all(Value::is_i64), "{gap}");
}

/// The table has all in one cell; people number agreements as they like.
#[test]
fn an_agreement_stays_one_whatever_its_id_says() {
    let mut dossier = fixture::dossier(Language::Nl);
    let topic = dossier.topics.iter().position(|topic| !topic.agreements.is_empty()).unwrap();
    let agreement = dossier.topics[topic].agreements[0];
    "MT-verslag 12, punt 3".clone_into(&mut dossier.agreements[agreement].id);
    let ids: Vec<_> = dossier.topics[topic].agreements.iter().map(|at| dossier.agreements[*at].id.clone()).collect();
    let (file, _) = made(&dossier);
    let id = format!("{}/{}", dossier.year, dossier.topics[topic].id);
    let record = file["gesprekspunten"].as_array().unwrap().iter().find(|record| record["id"] == id.as_str()).unwrap();
    assert_eq!(record["afspraken"], serde_json::json!(ids));
    let count = |record: &Value| record["afspraken"].as_array().unwrap().len();
    let all: usize = file["gesprekspunten"].as_array().unwrap().iter().map(count).sum();
    assert_eq!(all, dossier.topics.iter().map(|topic| topic.agreements.len()).sum::<usize>());
}

/// The schema is written by hand: it names exactly the columns of the tables, with their types, and every verdict.
#[test]
fn the_schema_names_the_fields_of_every_record() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let (file, _) = made(&fixture::dossier(Language::Nl));
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&schema["properties"]), names(&file));
    for spec in LISTS {
        let own = &schema["$defs"][spec.name];
        let fields = names(&own["properties"]);
        let known = spec.columns.iter().map(|column| column.name.to_owned()).chain(["id".to_owned()]);
        assert_eq!(fields, known.collect(), "{}", spec.name);
        assert_eq!(own["required"].as_array().unwrap().len(), fields.len(), "{}", spec.name);
        for column in spec.columns {
            let field = &own["properties"][column.name];
            let kind = match column.kind {
                _ if record::is_list(column) => "array",
                Type::Text => "string",
                Type::Integer => "integer",
                Type::Decimal | Type::Amount => "number",
                Type::Bool => "boolean",
            };
            let said = field["type"]
                .as_str()
                .into_iter()
                .chain(field["type"].as_array().into_iter().flatten().filter_map(Value::as_str));
            let words = field["$ref"].as_str().map(|_| "string");
            assert!(said.chain(words).any(|said| said == kind), "{} {}: {field}", spec.name, column.name);
        }
    }
    let words: Vec<_> = schema["$defs"]["uitslag"]["enum"].as_array().unwrap().iter().collect();
    assert_eq!(words, Verdict::ALL.map(Verdict::as_str));
    let norm = &file["normen"][0];
    assert_eq!(names(&schema["$defs"]["norm"]["properties"]), names(norm));
    let standard = &norm["standaarden"][0];
    assert_eq!(names(&schema["$defs"]["standaard"]["properties"]), names(standard));
    assert_eq!(names(&schema["$defs"]["indicator"]["properties"]), names(&standard["indicatoren"][0]));
}
