//! The directions between modules, and which library lives where. Reads the `use` lines and paths of the program.

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
mod imports;
mod names;

use std::collections::{BTreeMap, BTreeSet};

/// Each module at the top of the crate and those that it may use, as the table in docs/architecture.md says. `cli` is not there: it may use all.
fn may_use() -> BTreeMap<String, BTreeSet<String>> {
    let page = std::fs::read_to_string(common::root().join("docs/architecture.md")).expect("the page");
    let code = regex::Regex::new("`([a-z]+)`").expect("a pattern");
    let row = |line: &str| {
        let cells: Vec<_> = line.trim_matches('|').split('|').collect();
        let &[name, _, used] = cells.as_slice() else { return None };
        let names = |cell: &str| code.captures_iter(cell).map(|found| found[1].to_owned()).collect::<BTreeSet<_>>();
        Some((names(name).pop_first()?, names(used)))
    };
    page.lines().filter(|line| line.starts_with("| `")).filter_map(row).collect()
}

/// Each library with one owner, and the files that may use it.
const OWNERS: &[(&str, &[&str])] = &[
    ("polars", &["src/report/tables/"]),
    ("plotters", &["src/present/chart/"]),
    // Only the tests know it: they read charts as a browser does.
    ("resvg", &[]),
    ("libc", &["src/base/memory.rs", "src/memory.rs"]),
    ("ab_glyph_rasterizer", &["src/report/engine/letters.rs"]),
    ("tiny_skia", &["src/report/engine/letters.rs", "src/report/engine/raster.rs"]),
    ("krilla", &["src/report/engine/pdf/"]),
    ("sha2", &["src/base/digest.rs"]),
    ("foldhash", &["src/base/quick_map.rs"]),
    ("itoa", &["src/base/number.rs"]),
    ("memchr", &["src/input/source/encoding.rs"]),
    ("ttf_parser", &["src/report/engine/"]),
    ("hypher", &["src/report/engine/pdf/"]),
    // Only the tests know it: the oracle of the readers of workbooks.
    ("calamine", &[]),
    (
        "zip",
        &[
            "src/input/source/spreadsheet/",
            "src/input/source/blank/",
            "src/report/workbook/",
            "src/leak/text/archive.rs",
            "src/handout/package.rs",
            "src/report/office.rs",
        ],
    ),
    ("hayro_syntax", &["src/leak/text/pdf.rs"]),
    ("mail_builder", &["src/handout/mail.rs"]),
    ("aho_corasick", &["src/leak/free.rs", "src/leak/search.rs"]),
    ("flate2", &["src/report/engine/pdf/pack.rs", "src/report/engine/png.rs"]),
    (
        "quick_xml",
        &[
            "src/input/source/spreadsheet/",
            "src/input/source/blank/",
            "src/input/picture/",
            "src/report/engine/pdf/drawing.rs",
            "src/report/office.rs",
        ],
    ),
    ("usvg", &["src/input/picture/"]),
    ("png", &["src/input/picture/"]),
    ("base64", &["src/report/house.rs"]),
    // Only the tests know it: the oracle of the writer of calendars.
    ("ical", &[]),
    ("rust_xlsxwriter", &["src/report/workbook/"]),
    ("askama", &["src/report/"]),
    ("fluent_bundle", &["src/wording/"]),
    ("indicatif", &["src/cli/"]),
    ("clap_complete", &["src/cli/"]),
    (
        "toml",
        &[
            "src/input/draft/",
            "src/norm/draft.rs",
            "src/run/batch/settings.rs",
            "src/run/batch/schools.rs",
            "src/report/starter/",
            "src/agreement/aim/read.rs",
        ],
    ),
];

/// Program code of every file, without its tests.
fn sources() -> Vec<(String, String)> {
    let files = common::files(&common::root().join("src")).into_iter();
    files
        .filter(|(name, _)| name.ends_with(".rs"))
        .filter(|(name, _)| !["tests.rs", "testing.rs", "fixture.rs"].iter().any(|test| name.ends_with(test)))
        .filter(|(name, _)| !name.contains("/tests/") && !name.contains("/testing/"))
        .map(|(name, bytes)| {
            let text = String::from_utf8(bytes).expect("source is text");
            let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            (format!("src/{name}"), lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
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

fn modules() -> imports::Modules {
    let name = |file: &str| {
        let path =
            file.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("mod").trim_end_matches('/');
        if path == "lib" { String::new() } else { path.replace('/', "::") }
    };
    sources().into_iter().filter(|(file, _)| file != "src/main.rs").map(|(file, code)| (name(&file), code)).collect()
}

#[test]
fn no_module_uses_one_that_the_page_does_not_name() {
    let may_use = may_use();
    assert!(may_use.len() > 10, "{may_use:?}");
    let mut wrong = BTreeSet::new();
    let top = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    for (module, used) in imports::uses(&modules()) {
        let own = top(&module);
        let Some(allowed) = may_use.get(&own) else {
            assert!(["", "cli", "memory"].contains(&own.as_str()), "{own} is not on the page");
            continue;
        };
        let others = used.iter().filter(|used| top(used) != own && !allowed.contains(&top(used)));
        wrong.extend(others.map(|used| format!("{module} uses {used}")));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let circles = imports::circles(&imports::uses(&modules()));
    assert!(circles.is_empty(), "{circles:#?}");
}

/// What several reports need stands in `present`.
#[test]
fn reports_do_not_use_reports() {
    const REPORTS: &[&str] =
        &["board", "crosswalk", "diff", "guide", "index", "norm", "own_board", "school", "sheet", "slides", "whatif"];
    let report = |module: &str| {
        let name = module.strip_prefix("report::")?.split("::").next()?.to_owned();
        REPORTS.contains(&name.as_str()).then_some(name)
    };
    let mut wrong = BTreeSet::new();
    for (module, used) in imports::uses(&modules()) {
        let own = report(&module);
        // The workbooks are of all of them: they may be asked for, and use none.
        if own.is_none() && !module.starts_with("report::workbook") {
            continue;
        }
        let others = used.iter().filter(|used| report(used).is_some_and(|other| own.as_ref() != Some(&other)));
        wrong.extend(others.map(|used| format!("{module} uses {used}")));
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
fn only_publish_writes_and_nobody_looks_at_the_clock() {
    let mut wrong = BTreeSet::new();
    for (file, code) in sources() {
        for (words, owner) in [
            ("fs::write", "src/publish/"),
            ("File::create", "src/publish/"),
            ("File::options", "src/publish/"),
            ("println!", "nowhere"),
            ("print!", "nowhere"),
        ] {
            if code.contains(words) && !file.starts_with(owner) {
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
