//! The same figure everywhere: CSV, Parquet, Excel, HTML and PDF of one run of the sample say the same.

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

#[path = "../common/mod.rs"]
mod common;

mod agreements;
mod aims;
mod board;
mod books;
mod changes;
mod charts;

mod follow_up;
mod machine;
mod measures;
mod schools;
mod sheets;
mod star;
mod tables;
mod tmdl;
mod waivers;

use std::collections::BTreeMap;
use std::sync::LazyLock;

pub(crate) const YEAR: &str = "2025-2026";

pub(crate) type Files = BTreeMap<String, Vec<u8>>;
pub(crate) type Row = BTreeMap<String, String>;

/// The sample with no limit to small groups: what is hidden can't be compared.
pub(crate) static FILES: LazyLock<Files> = LazyLock::new(|| common::sample_without_limit(YEAR));

pub(crate) fn table(name: &str) -> Vec<Row> {
    common::rows(&FILES[&format!("data/{name}.csv")])
}

pub(crate) fn now(name: &str) -> Vec<Row> {
    table(name).into_iter().filter(|row| row["schooljaar"] == YEAR).collect()
}

/// The words of a PDF, one space between them.
pub(crate) fn pdf(path: &str) -> String {
    let text = pdf_extract::extract_text_from_mem(&FILES[path]).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of an HTML page without its tags, one space between them.
pub(crate) fn html(path: &str) -> String {
    let text = String::from_utf8(FILES[path].clone()).expect("text");
    let tags = regex::Regex::new("(?s)<(?:style|script).*?</(?:style|script)>|<[^>]*>").expect("a pattern");
    tags.replace_all(&text, " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A cell of any kind as the CSV shows it.
pub(crate) fn shown(number: f64) -> String {
    let text = format!("{number:.3}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

/// What a gespreksverslag says at the top.
pub(crate) fn summary(met: usize, standards: usize) -> String {
    match met {
        0 => format!("Van de {standards} standaarden voldoet er nog geen"),
        1 => format!("1 van de {standards} standaarden voldoet"),
        _ if met == standards => format!("Alle {standards} standaarden voldoen"),
        _ => format!("{met} van de {standards} standaarden voldoen"),
    }
}

/// What the pages write of a number: a point between thousands.
pub(crate) fn thousands(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{}.{:03}", number / 1000, number % 1000) }
}

pub(crate) fn whole(row: &Row, column: &str) -> usize {
    row[column].parse().expect("a number")
}

pub(crate) fn plain(markup: &str) -> String {
    let tags = regex::Regex::new("<[^>]*>").expect("a pattern");
    let text = tags.replace_all(markup, "").replace("&#39;", "'").replace("&#34;", "\"").replace("&#60;", "<");
    let text = text.replace("&#62;", ">").replace("&#38;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
