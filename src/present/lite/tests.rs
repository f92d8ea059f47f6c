//! What every specification must be, whatever the chart: also used by [`crate::present::figures`].

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;

/// The keys of the schema of Vega-Lite v5 that these charts use, by the key that they stand below; the whole was held against the schema itself.
const KEYS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "$schema",
            "title",
            "description",
            "data",
            "datasets",
            "background",
            "config",
            "width",
            "height",
            "transform",
            "encoding",
            "layer",
            "resolve",
            "facet",
            "columns",
            "spec",
            "projection",
        ],
    ),
    ("layer", &["mark", "encoding", "transform"]),
    ("spec", &["width", "height", "encoding", "layer"]),
    (
        "encoding",
        &[
            "x",
            "x2",
            "y",
            "y2",
            "color",
            "stroke",
            "shape",
            "order",
            "detail",
            "text",
            "tooltip",
            "longitude",
            "latitude",
        ],
    ),
    (
        "mark",
        &[
            "type",
            "shape",
            "thickness",
            "stroke",
            "strokeWidth",
            "strokeDash",
            "fill",
            "fillOpacity",
            "filled",
            "opacity",
            "size",
            "height",
            "fontSize",
            "fontWeight",
            "align",
            "interpolate",
            "xOffset",
            "x",
            "y",
            "dy",
        ],
    ),
    ("data", &["name"]),
    ("datasets", &["dataset"]),
    ("facet", &["field", "type", "sort", "title", "header"]),
];
/// The keys of a field that is drawn, whatever it decides.
const FIELD: &[&str] = &[
    "field",
    "type",
    "title",
    "sort",
    "axis",
    "scale",
    "legend",
    "stack",
    "bandPosition",
    "format",
    "datum",
    "aggregate",
];

/// Fails on a specification that has other keys than the schema, draws fields that its records lack, or has no data, title or words.
pub(crate) fn check(chart: &Chart, lite: &Lite) {
    let whole = specification(lite, chart, "Voorbeeld", &[("schooljaar", "2025-2026".into())]);
    let name = &chart.title;
    assert_eq!(whole["$schema"], SCHEMA);
    assert_eq!(whole["data"], json!({"name": "dataset"}), "{name}");
    let title: Vec<_> = whole["title"]["text"].as_array().expect("lines").iter().filter_map(Value::as_str).collect();
    assert!(text::clean(&chart.message).starts_with(title[0].trim_end_matches('…')), "{name}: {title:?}");
    let records = whole["datasets"]["dataset"].as_array().expect("records");
    let columns = |record: &Value| record.as_object().expect("an object").keys().cloned().collect::<BTreeSet<_>>();
    let first = columns(records.first().expect("a record"));
    assert!(records.iter().all(|record| columns(record) == first), "{name}: every record has every column");
    let mut known = first;
    let mut drawn = BTreeSet::new();
    let mut body = whole.clone();
    body.as_object_mut().expect("an object").remove("datasets");
    walk("", &body, &mut known, &mut drawn);
    assert!(drawn.iter().all(|field| known.contains(field)), "{name}: {drawn:?} {known:?}");
    assert!(body.to_string().contains("\"tooltip\""), "{name}");
    for words in ["[chart-", "chart-verdict", "chart-norm"] {
        assert!(!whole.to_string().contains(words), "{name}: a message is missing");
    }
}

fn walk(below: &str, value: &Value, known: &mut BTreeSet<String>, drawn: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            let allowed = KEYS.iter().find(|(place, _)| *place == below).map(|(_, keys)| *keys);
            let is_field = object.contains_key("field") || object.contains_key("datum");
            for (key, inner) in object {
                if let Some(keys) = allowed {
                    assert!(keys.contains(&key.as_str()), "{key} below {below}");
                } else if is_field && below != "sort" {
                    assert!(FIELD.contains(&key.as_str()), "{key} in a field of {below}");
                }
                match (key.as_str(), inner) {
                    ("field", Value::String(field)) => drop(drawn.insert(field.clone())),
                    ("as", Value::String(field)) => drop(known.insert(field.clone())),
                    ("as", Value::Array(fields)) => {
                        known.extend(fields.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => walk(key, inner, known, drawn),
                }
            }
        }
        Value::Array(all) => all.iter().for_each(|inner| walk(below, inner, known, drawn)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
