//! `resultaten.json`: the figures of the tables, and those on the page of norms side by side.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{FILES, YEAR, html, now, shown, table};

fn results() -> Value {
    serde_json::from_slice(&FILES["resultaten.json"]).expect("JSON")
}

/// A value as the CSV shows it.
fn cell(value: &Value, between: &str) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "ja" } else { "nee" }.to_owned(),
        Value::Number(number) => shown(number.as_f64().expect("a number")),
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().map(|part| cell(part, between)).collect::<Vec<_>>().join(between),
        Value::Object(_) => panic!("no object in a row"),
    }
}

#[test]
fn json_and_csv_hold_the_same_cells() {
    let file = results();
    for name in ["scholen", "schooluitslagen", "uitslagen", "gesprekspunten", "dekking"] {
        let (rows, records) = (table(name), file[name].as_array().expect("a list"));
        assert_eq!(rows.len(), records.len(), "{name}");
        for (row, record) in rows.iter().zip(records) {
            assert_eq!(record.as_object().expect("a record").len(), row.len() + 1, "{name}: the columns and an id");
            for (column, csv) in row {
                let between = if column == "afspraken" { ", " } else { " " };
                let csv = csv.strip_prefix('\'').unwrap_or(csv);
                assert_eq!(cell(&record[column], between), csv, "{name} {} {column}", record["id"]);
            }
        }
    }
}

#[test]
fn json_names_the_norms_that_were_read_to_the_byte() {
    let file = results();
    let manifest: Value = serde_json::from_slice(&FILES["manifest.json"]).expect("JSON");
    let inputs: BTreeMap<&str, &str> = manifest["inputs"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|input| Some((input["file"].as_str()?, input["sha256"].as_str()?)))
        .collect();
    let norms = file["normen"].as_array().expect("a list");
    assert_eq!(norms.len(), manifest["norms"].as_array().expect("a list").len());
    for norm in norms {
        let path = norm["bestand"].as_str().expect("a path");
        assert_eq!(norm["sha256"].as_str(), inputs.get(path).copied(), "{path}");
    }
}

/// The page of norms side by side says what the table says; what is not asked is nowhere met.
#[test]
fn norms_side_by_side_say_on_the_page_what_stands_in_the_table() {
    let rows = now("normen_naast_elkaar");
    assert!(rows.iter().any(|row| row["gedekt"] == "niet") && rows.iter().any(|row| row["gedekt"] == "deels"));
    let page = html("naast-elkaar.html");
    let number = |row: &BTreeMap<String, String>, name: &str| row[name].parse::<u32>().expect("a number");
    for row in &rows {
        let parts = ["voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
        let judged: u32 = parts.iter().map(|name| number(row, name)).sum();
        let unknown = number(row, "deels_gevraagd") + number(row, "niet_gevraagd");
        assert_eq!(judged + unknown, number(row, "scholen"), "{row:?}");
        if row["gedekt"] != "volledig" {
            assert_eq!((judged, row["voldoet"].as_str(), row["aandeel"].as_str()), (0, "0", ""), "{row:?}");
        }
        let title = format!("{} {}", row["standaard"], row["standaardtitel"]);
        let from = page.find(&title).unwrap_or_else(|| panic!("{title} is not on the page"));
        assert!(page[from..].contains(&row["gedekt"]), "{title}");
    }
    // One standard answers another alone: then the counts are those of its own coverage.
    let coverage = now("dekking");
    let mut compared = 0;
    for row in rows.iter().filter(|row| row["gedekt"] == "volledig" && !row["gedekt_door"].contains(' ')) {
        let own = coverage.iter().find(|own| {
            own["niveau"] == "totaal"
                && own["norm"] == row["norm_gevraagd"]
                && own["normversie"] == row["normversie_gevraagd"]
                && own["standaard"] == row["gedekt_door"]
        });
        let own = own.expect("its own coverage");
        // A question of the other norm may be for fewer kinds of school.
        if own["scholen"] == row["scholen"] && row["deels_gevraagd"] == "0" && row["niet_gevraagd"] == "0" {
            for name in ["voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"] {
                assert_eq!(own[name], row[name], "{YEAR} {row:?}");
            }
            compared += 1;
        }
    }
    assert!(compared > 3, "{compared}");
}
