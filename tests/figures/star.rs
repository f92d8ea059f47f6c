//! The star of `powerbi/`: CSV and Parquet say the same, and it says what the tables say.

use std::collections::BTreeMap;
use std::io::Cursor;

use polars::prelude::{AnyValue, DataFrame, DataType, ParquetReader, SerReader};

use crate::{FILES, Row, table};

/// The rows of a file for programs.
pub(crate) fn rows(name: &str) -> Vec<Row> {
    let bytes = FILES[&format!("powerbi/{name}.csv")].as_slice();
    csv::Reader::from_reader(bytes).deserialize().map(|row| row.expect("a row")).collect()
}

pub(crate) fn frame(name: &str) -> DataFrame {
    ParquetReader::new(Cursor::new(&FILES[&format!("powerbi/{name}.parquet")])).finish().expect("a frame")
}

/// The tables of the star, by the names of their files.
pub(crate) fn names() -> Vec<&'static str> {
    let star = FILES.keys().filter_map(|path| path.strip_prefix("powerbi/")?.strip_suffix(".parquet"));
    star.collect()
}

/// What Power BI calls the type of a column.
pub(crate) fn kind(data: &DataType) -> &'static str {
    match data {
        DataType::String => "string",
        DataType::Int64 => "int64",
        DataType::Float64 => "double",
        DataType::Boolean => "boolean",
        other => panic!("no column is {other}"),
    }
}

#[test]
fn csv_and_parquet_of_the_star_hold_the_same_cells() {
    assert_eq!(names().len(), 22);
    for name in names() {
        let (frame, rows) = (frame(name), rows(name));
        assert!(frame.height() > 0, "{name}");
        assert_eq!(frame.height(), rows.len(), "{name}");
        for column in frame.columns() {
            for (at, row) in rows.iter().enumerate() {
                let value = match column.get(at).expect("a value") {
                    AnyValue::Null => String::new(),
                    AnyValue::Float64(number) => crate::shown(number).replace(',', "."),
                    AnyValue::String(text) => text.to_owned(),
                    other => other.to_string(),
                };
                assert_eq!(row[column.name().as_str()], value, "{name} row {at} {}", column.name());
            }
        }
    }
}

#[test]
fn the_star_holds_what_the_tables_hold() {
    for (fact, source) in [
        ("feit_uitslag", "uitslagen"),
        ("feit_school", "schooluitslagen"),
        ("feit_antwoord", "antwoorden"),
        ("feit_gesprekspunt", "gesprekspunten"),
        ("feit_afspraak", "afspraken"),
        ("feit_gevoeligheid", "gevoeligheid"),
    ] {
        assert_eq!(rows(fact).len(), table(source).len(), "{fact}");
    }
    let verdicts: BTreeMap<_, _> = rows("feit_uitslag")
        .into_iter()
        .map(|row| ((row["school_jaar_id"].clone(), row["standaard_id"].clone()), row))
        .collect();
    for row in table("uitslagen") {
        let school = format!("{}/{}", row["schooljaar"], row["vestigingsnummer"]);
        let standard = format!("{}/{}/{}", row["norm"], row["normversie"], row["standaard"]);
        let own = &verdicts[&(school, standard)];
        assert_eq!(own["uitslag_id"], row["uitslag"]);
        assert_eq!(own["score"], row["score"].replace(',', "."));
        assert_eq!(own["op_de_rand"] == "true", row["op_de_rand"] == "ja");
    }
}

/// What a school wrote, and what people wrote about it, is not in the star.
#[test]
fn no_free_text_is_in_the_star() {
    for name in names() {
        for column in frame(name).columns() {
            let known =
                ["antwoord", "toelichting", "reden", "verleend_door", "opmerkingen", "bestand", "cel", "waarde"];
            assert!(!known.contains(&column.name().as_str()), "{name}.{}", column.name());
        }
    }
}
