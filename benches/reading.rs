//! How long reading takes, beside the bare reading of the same bytes by the crates below it, at two sizes: the rate must be the same at both.
//!
//! - CSV: from file to [`sop::input::source::Sheet`], beside `csv` merely counting records.
//! - xlsx: the same, beside `calamine` merely giving its range.
//!
//! `cargo bench --bench reading -- 50000` takes other sizes: so many rows, and four times as many. Nothing fails on a slow machine: it prints.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::items_after_statements,
    clippy::match_wild_err_arm,
    clippy::unwrap_used,
    reason = "it counts a handful of things, and stops at what it does not expect"
)]

use std::fs;
use std::io::Cursor;
use std::path::Path;
use std::time::{Duration, Instant};

use calamine::{Reader, Xlsx};
use rust_xlsxwriter::Workbook;
use sop::input::source::{Limits, read};

const TRIES: usize = 3;
/// Rows of the larger table.
const ROWS: usize = 200_000;
const HEADER: [&str; 7] =
    ["vestigingsnummer", "indicator", "antwoord", "toelichting", "ingevuld_door", "functie", "datum"];

fn main() {
    let small = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(ROWS / 4);
    let folder = tempfile::tempdir().expect("a folder");
    for rows in [small, small * 4] {
        csv_of(folder.path(), rows);
        xlsx_of(folder.path(), rows);
    }
}

fn csv_of(folder: &Path, rows: usize) {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    writer.write_record(HEADER).expect("written");
    for row in 0..rows {
        writer.write_record(cells(row)).expect("written");
    }
    let file = format!("lang-{rows}.csv");
    fs::write(folder.join(&file), writer.into_inner().expect("bytes")).expect("written");
    compare("csv", folder, &file, rows, |bytes| {
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes);
        reader.byte_records().flatten().count()
    });
}

fn xlsx_of(folder: &Path, rows: usize) {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, text) in (0..).zip(HEADER) {
        sheet.write(0, column, text).expect("written");
    }
    for row in 0..rows {
        for (column, text) in (0..).zip(cells(row)) {
            sheet.write(row as u32 + 1, column, text).expect("written");
        }
    }
    let file = format!("lang-{rows}.xlsx");
    fs::write(folder.join(&file), book.save_to_buffer().expect("bytes")).expect("written");
    compare("calamine", folder, &file, rows, |bytes| {
        let mut book = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
        book.worksheet_range_at(0).expect("a sheet").expect("a range").height() - 1
    });
}

/// An answer as a school writes it down; every tenth has an explanation.
fn cells(row: usize) -> [String; 7] {
    let (school, question) = (row / 75, row % 75);
    let letter = |n: usize| char::from(b'A' + (n % 26) as u8);
    [
        format!("99{}{}{:02}", letter(school / 26), letter(school), school / 676),
        format!("{}{}.{}", letter(question / 15), question / 5 % 3 + 1, question % 5 + 1),
        ["nog niet", "in ontwikkeling", "op orde", "sterk"][row * 7 % 4].to_owned(),
        if row.is_multiple_of(10) {
            "Werkgroep is gestart, in juni leggen we het voor.".to_owned()
        } else {
            String::new()
        },
        "A. Verzonnen".to_owned(),
        "intern begeleider".to_owned(),
        format!("2025-11-{:02}", school % 30 + 1),
    ]
}

/// Reads a file both ways and prints the rates.
fn compare(bare: &str, folder: &Path, file: &str, rows: usize, mut count: impl FnMut(&[u8]) -> usize) {
    let (ours, sheets) = best(|| read(folder, file, Limits::default()));
    assert_eq!(sheets.value.first().map(|sheet| sheet.len()), Some(rows), "{file}: {:?}", sheets.findings);
    let (theirs, counted) = best(|| count(&fs::read(folder.join(file)).expect("bytes")));
    assert_eq!(counted, rows, "{file}");
    let rate = |time: Duration| rows as f64 / time.as_secs_f64() / 1000.0;
    println!(
        "{file}: {:.0} thousand rows a second; {bare} bare {:.0}; ratio {:.1}",
        rate(ours),
        rate(theirs),
        ours.as_secs_f64() / theirs.as_secs_f64()
    );
}

/// The best of a few tries, so that a busy machine disturbs it least.
fn best<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut timed = || {
        let start = Instant::now();
        let value = work();
        (start.elapsed(), value)
    };
    let mut best = timed();
    for _ in 1..TRIES {
        let next = timed();
        if next.0 < best.0 {
            best = next;
        }
    }
    best
}
