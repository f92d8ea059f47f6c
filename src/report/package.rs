//! `data/datapackage.json`: what the CSV files in `data/` are, as a Frictionless Data Package, for programs that load or check them.
//!
//! In: the description of the tables. Out: one JSON file. Every CSV is described as it is written: delimiter, decimal comma, `ja` and `nee`, empty cells. Must not know: rows.

use anyhow::Result;
use serde::Serialize;
use serde_json::{Value, json};

use super::Artifact;
use crate::report::tables::column::{self, Domain, can_be_empty, domain, keys};
use crate::report::tables::{Column, Spec, Type};
use crate::run::dossier::Dossier;

#[derive(Serialize)]
struct Package {
    profile: &'static str,
    name: String,
    title: String,
    description: String,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct Resource {
    profile: &'static str,
    name: &'static str,
    path: String,
    description: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    dialect: Dialect,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    skip_initial_space: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Value>,
    missing_values: [&'static str; 1],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    primary_key: &'static [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<Value>,
}

/// The description of every table that is written in `data/`.
pub(super) fn describe(dossier: &Dossier) -> Result<Artifact> {
    let w = &dossier.wording;
    let facts = [("partnership", dossier.partnership.clone().into()), ("year", dossier.year.to_string().into())];
    let package = Package {
        profile: "tabular-data-package",
        name: format!("sop-{}", dossier.year),
        title: w.say_with("package-title", &facts),
        description: w.say("package-description"),
        resources: column::ALL.iter().map(|spec| resource(spec, w.say(spec.about))).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&package)?;
    bytes.push(b'\n');
    Ok(Artifact::new("data/datapackage.json", bytes))
}

fn resource(spec: &'static Spec, description: String) -> Resource {
    Resource {
        profile: "tabular-data-resource",
        name: spec.name,
        path: format!("{}.csv", spec.name),
        description,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: Dialect {
            delimiter: ";",
            line_terminator: "\r\n",
            quote_char: "\"",
            double_quote: true,
            skip_initial_space: false,
            header: true,
        },
        schema: schema(spec),
    }
}

fn schema(spec: &'static Spec) -> Schema {
    let own = keys(spec.name);
    let foreign = own
        .foreign
        .iter()
        .map(|to| json!({ "fields": to.columns, "reference": { "resource": to.table, "fields": to.there } }));
    Schema {
        fields: spec.columns.iter().map(|column| field(spec.name, column, own.primary)).collect(),
        missing_values: [""],
        primary_key: own.primary,
        foreign_keys: foreign.collect(),
    }
}

fn field(table: &str, column: &Column, primary: &[&str]) -> Value {
    let mut constraints = serde_json::Map::new();
    if primary.contains(&column.name) && !can_be_empty(table, column.name) {
        constraints.insert("required".to_owned(), json!(true));
    }
    let kind = match (column.kind, domain(table, column.name)) {
        (Type::Integer, _) => json!({ "type": "integer" }),
        (Type::Decimal | Type::Amount, _) => json!({ "type": "number", "decimalChar": "," }),
        (Type::Bool, _) => json!({ "type": "boolean", "trueValues": ["ja"], "falseValues": ["nee"] }),
        (Type::Text, Domain::Day) => json!({ "type": "date", "format": "%Y-%m-%d" }),
        (Type::Text, Domain::Any) => json!({ "type": "string" }),
        (Type::Text, Domain::Year) => {
            constraints.insert("pattern".to_owned(), json!("[0-9]{4}-[0-9]{4}"));
            json!({ "type": "string" })
        }
        (Type::Text, Domain::Words(words)) => {
            constraints.insert("enum".to_owned(), json!(words));
            json!({ "type": "string" })
        }
    };
    let mut field = json!({ "name": column.name });
    let all = field.as_object_mut().into_iter();
    all.for_each(|field| {
        field.extend(kind.as_object().cloned().unwrap_or_default());
        if !constraints.is_empty() {
            field.insert("constraints".to_owned(), Value::Object(constraints.clone()));
        }
    });
    field
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture;
    use crate::wording::Language;

    /// Keys and references name columns that there are, with as many on both sides.
    #[test]
    fn what_it_says_of_keys_is_of_columns_that_there_are() {
        let has = |table: &str, name: &str| {
            let spec = column::ALL.iter().find(|spec| spec.name == table).unwrap_or_else(|| panic!("no table {table}"));
            spec.columns.iter().any(|column| column.name == name)
        };
        for spec in column::ALL {
            let own = keys(spec.name);
            assert!(own.primary.iter().all(|name| has(spec.name, name)), "{}", spec.name);
            for to in own.foreign {
                assert_eq!(to.columns.len(), to.there.len(), "{}", spec.name);
                assert!(to.columns.iter().all(|name| has(spec.name, name)), "{}: {to:?}", spec.name);
                assert!(to.there.iter().all(|name| has(to.table, name)), "{}: {to:?}", spec.name);
            }
        }
    }

    #[test]
    fn every_table_is_described_with_its_types() {
        let file = describe(&fixture::dossier(Language::Nl)).unwrap();
        let package: Value = serde_json::from_slice(&file.bytes).unwrap();
        let resources = package["resources"].as_array().unwrap();
        assert_eq!(resources.len(), column::ALL.len());
        let verdicts = resources.iter().find(|own| own["name"] == "uitslagen").unwrap();
        let field = |name: &str| {
            let fields = verdicts["schema"]["fields"].as_array().unwrap();
            fields.iter().find(|field| field["name"] == name).unwrap().clone()
        };
        assert_eq!(field("score"), json!({ "name": "score", "type": "number", "decimalChar": "," }));
        assert_eq!(field("op_de_rand")["trueValues"], json!(["ja"]));
        assert_eq!(field("uitslag")["constraints"]["enum"].as_array().unwrap().len(), 6);
        assert_eq!(verdicts["schema"]["missingValues"], json!([""]));
    }
}
