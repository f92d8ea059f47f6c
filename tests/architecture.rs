//! The rooms and their directions: who may use whom, and which library lives where. Reads the `use` lines.

mod common;

use std::collections::BTreeSet;

/// Each module at the top of the crate and those that it may know, in order of the stages. `cli` is not here: it may know all.
const MAY_KNOW: &[(&str, &str)] = &[
    ("base", ""),
    ("input", "base"),
    ("register", "base input"),
    ("norm", "base input register"),
    ("intake", "base input norm register"),
    ("agreement", "base input norm register"),
    ("judge", "agreement base intake norm register"),
    ("trend", "agreement base intake judge norm register"),
    ("stats", "base intake judge norm register trend"),
    ("wording", "agreement base judge norm stats trend"),
    ("run", "agreement base input intake judge norm register stats trend wording"),
    ("present", "base judge norm stats wording"),
    ("report", "agreement base intake judge norm present register run stats trend wording"),
    ("publish", "register report"),
];

/// Each library with one owner, and the files that may use it.
const OWNERS: &[(&str, &[&str])] = &[
    ("polars", &["src/stats/coverage/", "src/report/tables/"]),
    ("plotters", &["src/present/chart/"]),
    ("resvg", &["src/present/chart/"]),
    ("typst", &["src/report/pdf"]),
    ("typst_pdf", &["src/report/pdf"]),
    // Only the tests know it: the oracle of the readers of workbooks.
    ("calamine", &[]),
    ("zip", &["src/input/source/spreadsheet/"]),
    ("quick_xml", &["src/input/source/spreadsheet/"]),
    ("rust_xlsxwriter", &["src/report/workbook/"]),
    ("askama", &["src/report/"]),
    ("fluent_bundle", &["src/wording/"]),
    ("indicatif", &["src/cli/"]),
    ("clap_complete", &["src/cli/"]),
    ("toml", &["src/input/draft/", "src/norm/draft.rs", "src/run/batch/settings.rs"]),
];

/// Program code of every file, without its tests.
fn sources() -> Vec<(String, String)> {
    let files = common::files(&common::root().join("src")).into_iter();
    files
        .filter(|(name, _)| name.ends_with(".rs"))
        .filter(|(name, _)| !["tests.rs", "testing.rs", "fixture.rs"].iter().any(|test| name.ends_with(test)))
        .filter(|(name, _)| !name.contains("/tests/"))
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).expect("source is text");
            let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            (format!("src/{name}"), lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

fn room(file: &str) -> &str {
    file.trim_start_matches("src/").split(['/', '.']).next().unwrap_or_default()
}

/// The parts of an import list, not looking into the braces within it.
fn outermost(list: &str) -> Vec<&str> {
    let mut depth = 0;
    let parts = list.split(|c| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    });
    parts.filter(|part| !part.trim().is_empty()).collect()
}

#[test]
fn an_import_list_is_taken_apart_at_its_own_commas() {
    assert_eq!(outermost("a::{b, c}, d::e"), ["a::{b, c}", " d::e"]);
}

#[test]
fn no_room_reaches_up() {
    let inner = regex::Regex::new(r"\bcrate::(?:\{((?s:.*?))\};|([a-z_]+))").expect("a pattern");
    let mut wrong = BTreeSet::new();
    for (file, code) in sources() {
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == room(&file)) else { continue };
        let allowed: BTreeSet<_> = allowed.split(' ').chain([room(&file)]).collect();
        for found in inner.captures_iter(&code) {
            let names = found.get(1).or(found.get(2)).map_or("", |m| m.as_str());
            for name in outermost(names).into_iter().map(|n| n.split("::").next().unwrap_or_default().trim()) {
                if !allowed.contains(name) {
                    wrong.insert(format!("{file} knows {name}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_library_has_one_owner() {
    let mut wrong = BTreeSet::new();
    for (file, code) in sources() {
        for (library, owners) in OWNERS {
            let used =
                regex::Regex::new(&format!(r"(?:\buse {library}\b|(?:^|[^:\w]){library}::)")).expect("a pattern");
            if used.is_match(&code) && !owners.iter().any(|owner| file.starts_with(owner)) {
                wrong.insert(format!("{file} uses {library}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_one_door_writes_and_nobody_looks_at_the_clock() {
    let mut wrong = BTreeSet::new();
    for (file, code) in sources() {
        for (words, door) in [
            ("fs::write", "src/publish/"),
            ("File::create", "src/publish/"),
            ("File::options", "src/publish/"),
            ("println!", "nowhere"),
            ("print!", "nowhere"),
        ] {
            if code.contains(words) && !file.starts_with(door) {
                wrong.insert(format!("{file} has {words}"));
            }
        }
        for clock in ["SystemTime::now", "Utc::now", "Local::now", "Instant::now"] {
            if code.contains(clock) {
                wrong.insert(format!("{file} has {clock}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
