//! The rooms and their directions: who may use whom, and which library lives where. Reads the `use` lines.

mod common;

use std::collections::BTreeSet;

/// Each room and the rooms it may know. A room that is not here is at the top and may know all.
const MAY_KNOW: &[(&str, &str)] = &[
    ("exact", ""),
    ("finding", ""),
    ("fold", ""),
    ("glyphs", "fold"),
    ("nearest", ""),
    ("draft", "exact finding fold glyphs nearest"),
    ("source", "finding fold"),
    ("cell", "exact finding fold source"),
    ("register", "cell finding fold glyphs nearest source"),
    ("norm", "cell draft exact finding fold nearest register source"),
    ("evaluation", "cell exact finding fold nearest norm register source"),
    ("batch", "draft evaluation finding nearest register source"),
    ("agreement", "cell exact finding fold nearest norm register source"),
    ("assessment", "agreement evaluation exact norm register"),
    ("history", "assessment norm register"),
    ("change", "assessment evaluation history norm register"),
    ("debt", "agreement assessment finding history norm register"),
    ("topic", "agreement assessment register"),
    ("coverage", "assessment exact history norm register"),
    ("sensitivity", "assessment history norm register"),
    ("burden", "assessment evaluation exact history norm register"),
    ("wording", "agreement assessment change coverage exact finding norm"),
    (
        "dossier",
        "agreement assessment burden change coverage debt evaluation exact finding history norm register sensitivity topic wording",
    ),
    (
        "tables",
        "agreement assessment burden change coverage debt dossier evaluation exact finding history norm register sensitivity topic whatif wording",
    ),
    ("whatif", "assessment change coverage dossier evaluation exact finding history norm register"),
    ("chart", "assessment coverage exact norm wording"),
    (
        "report",
        "agreement assessment burden change chart coverage debt dossier evaluation exact finding fold glyphs history norm register sensitivity tables topic whatif wording",
    ),
    ("output", "register report"),
    (
        "pipeline",
        "agreement assessment batch burden cell change coverage debt dossier evaluation finding history norm register sensitivity source topic wording",
    ),
];

/// Each library with one owner, and the files that may use it.
const OWNERS: &[(&str, &[&str])] = &[
    ("polars", &["src/coverage/", "src/tables/"]),
    ("plotters", &["src/chart/"]),
    ("resvg", &["src/chart/"]),
    ("typst", &["src/report/pdf"]),
    ("typst_pdf", &["src/report/pdf"]),
    // Only the tests know it: the oracle of the readers of workbooks.
    ("calamine", &[]),
    ("zip", &["src/source/spreadsheet/"]),
    ("quick_xml", &["src/source/spreadsheet/"]),
    ("rust_xlsxwriter", &["src/report/workbook/"]),
    ("askama", &["src/report/"]),
    ("fluent_bundle", &["src/wording/"]),
    ("indicatif", &["src/cli/"]),
    ("clap_complete", &["src/cli/"]),
    ("toml", &["src/draft/", "src/norm/draft.rs", "src/batch/settings.rs"]),
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
            ("fs::write", "src/output/"),
            ("File::create", "src/output/"),
            ("File::options", "src/output/"),
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
