//! The tables as CSV, as Parquet and in Excel.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use polars::prelude::{AnyValue, ParquetReader, SerReader};

use crate::{FILES, common, shown, table};

#[test]
fn csv_and_parquet_hold_the_same_cells() {
    for path in FILES.keys().filter(|path| path.starts_with("data/") && path.ends_with(".parquet")) {
        let frame = ParquetReader::new(Cursor::new(&FILES[path])).finish().expect("a frame");
        let rows = common::rows(&FILES[&path.replace(".parquet", ".csv")]);
        assert_eq!(frame.height(), rows.len(), "{path}");
        for column in frame.columns().iter().filter(|column| !column.name().ends_with("_centen")) {
            for (at, row) in rows.iter().enumerate() {
                let value = match column.get(at).expect("a value") {
                    AnyValue::Null => String::new(),
                    AnyValue::Boolean(yes) => if yes { "ja" } else { "nee" }.to_owned(),
                    AnyValue::Float64(number) => shown(number),
                    AnyValue::String(text) => text.to_owned(),
                    number => number.to_string(),
                };
                let csv = &row[column.name().as_str()];
                // Only the CSV for people takes the sting out of a formula.
                let csv = csv.strip_prefix('\'').unwrap_or(csv);
                assert_eq!(csv, value, "{path} row {at} {}", column.name());
            }
        }
    }
}

/// polars names a type of text there (`string_view`) at which readers before Arrow 15 stop: Power Query, R, older pyarrow.
#[test]
fn parquet_says_its_types_in_its_own_schema_alone() {
    let all: Vec<_> = FILES.iter().filter(|(path, _)| path.ends_with(".parquet")).collect();
    assert!(all.iter().any(|(path, _)| path.starts_with("data/")));
    assert!(all.iter().any(|(path, _)| path.starts_with("powerbi/")));
    for (path, bytes) in all {
        assert!(!bytes.windows(12).any(|part| part == b"ARROW:schema"), "{path}");
    }
}

#[test]
fn parquet_has_each_amount_in_whole_cents_too() {
    let mut seen = 0;
    for path in FILES.keys().filter(|path| path.starts_with("data/") && path.ends_with(".parquet")) {
        let frame = ParquetReader::new(Cursor::new(&FILES[path])).finish().expect("a frame");
        let rows = common::rows(&FILES[&path.replace(".parquet", ".csv")]);
        let is_cents = |name: &str| name.strip_suffix("_centen").map(str::to_owned);
        for (column, name) in frame.columns().iter().filter_map(|c| Some((c, is_cents(c.name())?))) {
            for (at, row) in rows.iter().enumerate() {
                let cents = column.i64().expect("whole cents").get(at);
                let (whole, part) = row[&name].split_once(',').unwrap_or((&row[&name], ""));
                let exact =
                    (!whole.is_empty()).then(|| format!("{whole}{part:0<2}").parse::<i64>().expect("an amount"));
                assert_eq!(cents, exact, "{path} row {at} {name}");
                seen += usize::from(cents.is_some_and(|cents| cents % 100 > 0));
            }
        }
    }
    assert!(seen > 0, "an amount with cents");
}

#[test]
fn csv_and_excel_hold_the_same_cells() {
    let mut book = Xlsx::new(Cursor::new(FILES["resultaten.xlsx"].clone())).expect("a workbook");
    for name in [
        "uitslagen",
        "schooluitslagen",
        "gesprekspunten",
        "afspraken",
        "afspraken_bedragen",
        "opvolging",
        "opvolging_scholen",
        "opvolging_afspraken",
        "opvolging_themas",
        "veranderingen",
        "ontheffingen",
        "dekking",
        "gevoeligheid",
        "vragenlast",
        "bevindingen",
        "normen_naast_elkaar",
    ] {
        let sheet = book.worksheet_range(name).expect("a sheet");
        let mut lines = sheet.rows();
        let header: Vec<_> = lines.next().expect("a header").iter().map(ToString::to_string).collect();
        let rows = table(name);
        assert_eq!(lines.len(), rows.len(), "{name}");
        for (cells, row) in lines.zip(&rows) {
            for (cell, column) in cells.iter().zip(&header) {
                let value = match cell {
                    Data::Float(number) => shown(*number),
                    Data::Empty => String::new(),
                    other => other.to_string(),
                };
                let csv = row[column].strip_prefix('\'').unwrap_or(&row[column]);
                assert_eq!(csv, value, "{name} {column}");
            }
        }
    }
}
