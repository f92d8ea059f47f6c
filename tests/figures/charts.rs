//! The data inside the charts, and the tables: Vega-Lite, SVG and CSV say the same.

use serde_json::Value;

use crate::{FILES, Row, YEAR, now, pdf, table};

/// The records of a chart, out of its Vega-Lite specification; those in its SVG are the same.
fn records(stem: &str) -> Vec<Value> {
    let file = |extension: &str| {
        let bytes = &FILES[&format!("bestuur/{stem}.{extension}")];
        String::from_utf8(bytes.clone()).expect("text")
    };
    let whole: Value = serde_json::from_str(&file("vl.json")).expect("JSON");
    assert_eq!(whole["data"]["name"], "dataset", "{stem}");
    let svg = file("svg");
    let data = svg.split("<metadata>").nth(1).and_then(|rest| rest.split("</metadata>").next()).expect("metadata");
    let data = data.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let inside: Value = serde_json::from_str(&data).expect("JSON");
    assert_eq!(inside["dataset"], whole["datasets"]["dataset"], "{stem}");
    let records = whole["datasets"]["dataset"].as_array().expect("records").clone();
    assert!(!records.is_empty(), "{stem}");
    records
}

fn stems() -> Vec<String> {
    let stem = |name: &String| Some(name.strip_prefix("bestuur/")?.strip_suffix(".vl.json")?.to_owned());
    FILES.keys().filter_map(stem).collect()
}

/// What a record says in a column, as the tables write it.
fn said(record: &Value, column: &str) -> String {
    match &record[column] {
        Value::String(text) => text.clone(),
        Value::Bool(is) => if *is { "ja" } else { "nee" }.to_owned(),
        Value::Null => String::new(),
        number => number.to_string().trim_end_matches(".0").replace('.', ","),
    }
}

fn agree(record: &Value, row: &Row, columns: &[&str]) {
    for column in columns {
        assert_eq!(said(record, column), row[*column], "{column} of {record} and {row:?}");
    }
}

fn same_norm(record: &Value, row: &Row) -> bool {
    ["norm", "normversie", "standaard"].iter().all(|column| said(record, column) == row[*column])
}

#[test]
fn every_chart_is_there_in_every_form_with_the_same_data() {
    let svgs = FILES.keys().filter(|name| name.starts_with("bestuur/") && name.ends_with(".svg")).count();
    assert_eq!(stems().len() * 3, svgs);
    let inside = |name: &str| {
        let svg = String::from_utf8(FILES[name].clone()).expect("text");
        svg.split("<metadata>").nth(1).and_then(|rest| rest.split("</metadata>").next()).map(str::to_owned)
    };
    for stem in stems() {
        assert!(records(&stem).iter().all(|record| record["schooljaar"].is_string()), "{stem}");
        for form in ["", "-breed", "-hoog"] {
            assert!(FILES.contains_key(&format!("bestuur/{stem}{form}.png")), "{stem}{form}");
            let data = inside(&format!("bestuur/{stem}{form}.svg"));
            assert!(data.is_some() && data == inside(&format!("bestuur/{stem}.svg")), "{stem}{form}");
        }
    }
}

#[test]
fn the_verdicts_in_a_chart_are_those_of_the_table() {
    let verdicts = now("uitslagen");
    for norm in ["anb-po", "anb-vo"] {
        for record in records(&format!("uitslagen-{norm}")) {
            let of = verdicts.iter().filter(|row| same_norm(&record, row));
            let (mut all, mut own) = (0, 0);
            for row in of {
                all += 1;
                own += u64::from(row["uitslag"] == said(&record, "uitslag"));
            }
            assert_eq!((record["scholen"].as_u64(), record["totaal"].as_u64()), (Some(own), Some(all)), "{record}");
        }
    }
}

#[test]
fn the_statuses_in_a_chart_are_those_of_the_table() {
    let verdicts = now("uitslagen");
    for norm in ["anb-po", "anb-vo"] {
        for record in records(&format!("veranderingen-{norm}")) {
            let is = |row: &&Row| same_norm(&record, row) && row["status"] == said(&record, "status");
            let own = verdicts.iter().filter(is).count() as u64;
            assert_eq!(record["scholen"].as_u64(), Some(own), "{record}");
            assert!(record["door_norm"].as_u64().expect("a number") <= own, "{record}");
        }
    }
}

#[test]
fn the_coverage_in_a_chart_is_that_of_the_table() {
    let coverage = now("dekking");
    let matrices = stems().into_iter().filter(|stem| stem.starts_with("dekking-"));
    let mut shown = 0;
    for record in matrices.flat_map(|stem| records(&stem)).filter(|record| !record["scholen"].is_null()) {
        let is = |row: &&Row| {
            same_norm(&record, row) && ["niveau", "groep"].iter().all(|column| said(&record, column) == row[*column])
        };
        // The group of schools that have none has a name of its own on paper.
        let Some(row) = coverage.iter().find(is) else {
            assert!(said(&record, "groep").starts_with("geen "), "{record}");
            continue;
        };
        agree(&record, row, &["voldoet", "scholen", "aandeel", "dekking"]);
        shown += 1;
    }
    assert!(shown > 200, "{shown}");
}

#[test]
fn the_development_in_a_chart_is_that_of_the_verdicts() {
    let verdicts = table("uitslagen");
    for sector in ["po", "vo"] {
        let records = records(&format!("ontwikkeling-{sector}"));
        assert!(records.iter().any(|record| record["schooljaar"] != YEAR));
        for record in records {
            let is = |row: &&Row| {
                ["schooljaar", "thema", "normversie"].iter().all(|column| said(&record, column) == row[*column])
                    && row["norm"] == format!("anb-{sector}")
            };
            let own: Vec<_> =
                verdicts.iter().filter(is).filter(|row| row["uitslag"] != "niet_van_toepassing").collect();
            let met = own.iter().filter(|row| row["uitslag"] == "voldoet").count();
            assert_eq!(record["telt_mee"].as_u64(), Some(own.len() as u64), "{record}");
            assert_eq!(record["voldoet"].as_u64(), Some(met as u64), "{record}");
            let share = (met as f64 * 1000.0 / own.len() as f64).round() / 1000.0;
            assert_eq!(record["aandeel"].as_f64(), Some(share), "{record}");
        }
    }
}

#[test]
fn the_aims_in_a_chart_are_those_of_the_table() {
    let aims = now("doelen");
    for record in records("doelen") {
        let row = aims.iter().find(|row| row["doel"] == said(&record, "doel")).expect("an aim");
        agree(&record, row, &["aandeel", "aandeel_mogelijk", "lijn", "streefaandeel"]);
    }
}

#[test]
fn the_map_of_wijken_adds_up_what_the_table_says_of_them() {
    let coverage = now("dekking");
    // What the matrix hides, so that no board can work it out, the map does not count either.
    let matrix = records("dekking-wijk-anb-po");
    let hidden: Vec<_> = matrix.iter().filter(|record| record["scholen"].is_null()).collect();
    assert!(!hidden.is_empty() && hidden.len() < matrix.len() / 4, "{}", hidden.len());
    let records = records("wijken-anb-po");
    for record in &records {
        let is = |row: &&Row| {
            row["niveau"] == "wijk"
                && row["norm"] == "anb-po"
                && row["groep"] == said(record, "wijk")
                && row["scholen"] != "0"
                && !hidden
                    .iter()
                    .any(|cell| said(cell, "groep") == row["groep"] && said(cell, "standaard") == row["standaard"])
        };
        let own: Vec<_> = coverage.iter().filter(is).collect();
        let sum = |column: &str| own.iter().map(|row| row[column].parse::<u64>().expect("a number")).sum::<u64>();
        assert_eq!(record["voldoet"].as_u64(), Some(sum("voldoet")), "{record}");
        assert_eq!(record["telt_mee"].as_u64(), Some(sum("scholen")), "{record}");
        for state in ["volledig", "deels", "kwetsbaar", "wit"] {
            let standards = own.iter().filter(|row| row["dekking"] == state).count();
            assert_eq!(record[state].as_u64(), Some(standards as u64), "{state} of {record}");
        }
    }
    let places: std::collections::BTreeSet<_> = records.iter().map(|r| r["geometry"].to_string()).collect();
    assert_eq!(places.len(), records.len(), "each has an area of its own");
}

#[test]
fn a_reader_can_rebuild_the_development_from_what_is_shown() {
    let board = pdf("bestuur/dekkingsrapport.pdf").replace(char::is_whitespace, "");
    let records = records("ontwikkeling-po");
    let of = |theme: &str, year: &str| {
        records.iter().find(|record| said(record, "thema") == theme && said(record, "schooljaar") == year)
    };
    let number = |record: &Value, column: &str| record[column].as_i64().expect("a number");
    for now in records.iter().filter(|record| said(record, "schooljaar") == YEAR) {
        let before = of(&said(now, "thema"), "2024-2025").expect("the year before");
        for record in [before, now] {
            let cell = format!("({}van{})", said(record, "voldoet"), said(record, "telt_mee"));
            assert!(board.contains(&cell), "{cell}");
        }
        // Where nothing is hidden the counts of what can be compared are there, and lie within those of all.
        if now["vergelijkbaar_nu_voldoet"].is_null() {
            continue;
        }
        let [then, with] =
            ["vergelijkbaar_eerder", "vergelijkbaar_nieuwe_norm"].map(|of| number(now, &format!("{of}_voldoet")));
        assert!(then <= number(before, "voldoet") && with <= number(now, "voldoet"), "{now}");
        // What the norm makes of it is told of the same verdicts under both norms.
        for of in ["vergelijkbaar_eerder", "vergelijkbaar_nu", "vergelijkbaar_nieuwe_norm"] {
            let (met, all) = (number(now, &format!("{of}_voldoet")), number(now, &format!("{of}_telt_mee")));
            let share = (met as f64 * 1000.0 / all as f64).round() / 1000.0;
            assert_eq!(now[of].as_f64(), Some(share), "{of} of {now}");
        }
        assert_eq!(now["vergelijkbaar_nu_telt_mee"], now["vergelijkbaar_nieuwe_norm_telt_mee"], "{now}");
    }
}
