//! The pages in `docs` are kept true where a test can: the columns of every table, and the worked example of scoring.

use std::fs;

use crate::common;
use sop::report::tables::Type;
use sop::report::tables::column::{
    ALL, MAILING, REISSUE, Spec, WHAT_IF_COVERAGE, WHAT_IF_QUESTIONS, WHAT_IF_SCHOOLS, WHAT_IF_THRESHOLDS,
    WHAT_IF_VERDICTS,
};

fn page(name: &str) -> String {
    fs::read_to_string(common::root().join("docs").join(name)).expect("a page")
}

/// Name and type of each row of the table of columns below a heading.
fn columns(page: &str, table: &str) -> Vec<(String, String)> {
    let is_heading = |line: &str| line.trim_start_matches('#').trim() == table && line.starts_with("##");
    let below = page.lines().skip_while(|line| !is_heading(line)).skip(1);
    let section = below.take_while(|line| !line.starts_with('#'));
    let cells = section.filter_map(|line| line.strip_prefix("| `")).map(|line| line.split('|').map(str::trim));
    cells
        .map(|mut cells| {
            let name = cells.next().unwrap_or_default().trim_end_matches('`').to_owned();
            (name, cells.next().unwrap_or_default().to_owned())
        })
        .collect()
}

fn word(kind: Type) -> &'static str {
    match kind {
        Type::Text => "text",
        Type::Integer => "integer",
        Type::Decimal => "decimal",
        Type::Amount => "amount",
        Type::Bool => "bool",
    }
}

#[test]
fn every_column_of_every_table_stands_on_its_page_in_order() {
    let page = page("tables.md");
    let what_if = [&WHAT_IF_VERDICTS, &WHAT_IF_SCHOOLS, &WHAT_IF_COVERAGE, &WHAT_IF_QUESTIONS, &WHAT_IF_THRESHOLDS];
    for spec in ALL.iter().chain(&what_if).chain(&[&REISSUE, &MAILING]) {
        let Spec { name, columns: known, about: _ } = spec;
        let known: Vec<_> = known.iter().map(|c| (c.name.to_owned(), word(c.kind).to_owned())).collect();
        assert_eq!(columns(&page, name), known, "{name}");
    }
}

#[test]
fn every_column_of_the_star_stands_on_its_page_in_order() {
    let page = page("star.md");
    for table in sop::report::tables::star::STAR {
        let known: Vec<_> = table.columns.iter().map(|c| (c.name.to_owned(), word(c.kind).to_owned())).collect();
        assert_eq!(columns(&page, table.name), known, "{}", table.name);
        for (at, column) in table.columns.iter().enumerate() {
            let section = page.split(&format!("## {}\n", table.name)).nth(1).expect("a section");
            let line = section.lines().find(|line| line.starts_with(&format!("| `{}` |", column.name))).expect("a row");
            let cells: Vec<_> = line.trim_matches('|').split('|').map(str::trim).collect();
            let leads = match column.to {
                None => String::new(),
                Some(link) if link.is_active => format!("`{}`", link.table),
                Some(link) => format!("`{}` (aside)", link.table),
            };
            assert_eq!(cells[2], leads, "{}.{}", table.name, column.name);
            assert_eq!(cells[3].starts_with("**key**: "), at < table.key, "{}.{}", table.name, column.name);
            assert_eq!(cells[3].ends_with("; may be empty"), column.is_optional, "{}.{}", table.name, column.name);
        }
    }
}

#[test]
fn the_table_of_figures_in_the_readme_has_the_rows_that_the_bench_prints() {
    let text = |path: &str| fs::read_to_string(common::root().join(path)).expect("a file");
    let (bench, readme) = (text("benches/batch.rs"), text("README.md"));
    let told = bench.split("line(").filter_map(|call| Some(call.trim_start().strip_prefix('"')?.split_once('"')?.0));
    let below = readme.lines().skip_while(|line| *line != "## Hoe snel").skip(1);
    let table: Vec<&str> =
        below.take_while(|line| !line.starts_with('#')).filter(|line| line.starts_with('|')).collect();
    let rows: Vec<&str> = table[2..].iter().filter_map(|line| line.split('|').map(str::trim).nth(1)).collect();
    assert_eq!(rows, told.collect::<Vec<_>>());
    assert!(bench.contains(table[0]), "the head of the table");
}

#[test]
fn every_kind_of_rule_stands_in_scoring_and_in_the_tables() {
    let (scoring, tables) = (page("scoring.md"), page("tables.md"));
    let kinds = tables.lines().find(|line| line.starts_with("| `regel` | text | kind of rule:")).expect("a row");
    for word in sop::norm::rule::words(false) {
        assert!(scoring.contains(&format!("| `{word}")), "scoring.md does not say when `{word}` holds");
        assert!(kinds.contains(&format!("`{word}`")), "tables.md does not name `{word}` as a kind of rule");
    }
}

/// The page of the architecture follows one answer of the sample: it must be there, and be said so.
#[test]
fn the_answer_that_the_architecture_follows_is_in_the_sample() {
    let page = page("architecture.md");
    let (_, story) = page.split_once("## One answer, from file to sentence").expect("the story");
    let quoted: Vec<&str> = story.split('`').skip(1).step_by(2).take(2).collect();
    let line = story.split_once("line ").and_then(|(_, rest)| rest.split_once(',')).expect("a line").0;
    let file = fs::read_to_string(common::root().join(quoted[0])).expect("the file");
    let row = file.lines().nth(line.parse::<usize>().expect("a number") - 1).expect("the row");
    assert!(row.starts_with(quoted[1]), "{row}");
    let sentence = story.split_once('“').and_then(|(_, rest)| rest.split_once('”')).expect("the sentence").0;
    let school = quoted[1].split(';').next().expect("a school");
    let out = tempfile::tempdir().expect("a folder");
    let ran = common::sop(&["run", "sample-data", "--report", "school", "--out", out.path().to_str().expect("a path")]);
    assert_eq!(ran.status.code(), Some(1), "the sample has faulty cells");
    let report = out.path().join("2025-2026/scholen").join(school).join("gespreksverslag.html");
    let html = fs::read_to_string(report).expect("the report").replace("&nbsp;", " ").replace('\u{a0}', " ");
    assert!(html.contains(sentence), "{sentence}");
}
