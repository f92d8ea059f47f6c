//! The corpus of the fuzz targets, replayed through the program at every build: what was found once is never lost again. No nightly is needed
//! for it. See fuzz/README.md.

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

mod common;
#[path = "../fuzz/src/drive/mod.rs"]
#[allow(unreachable_pub, reason = "public in the crate of the fuzz targets")]
mod drive;

use std::collections::{BTreeMap, BTreeSet};
use std::panic::catch_unwind;

/// Replays one folder; a file that breaks a promise is named.
fn replay(name: &str, target: drive::Target) {
    let folder = common::root().join("fuzz/corpus").join(name);
    assert!(folder.is_dir(), "there is no {}", folder.display());
    let files = common::files(&folder);
    assert!(files.len() >= 10, "the corpus of {name} is gone: {} files", files.len());
    let failed: Vec<_> = files.iter().filter(|(_, bytes)| catch_unwind(|| target(bytes)).is_err()).collect();
    let names: Vec<_> = failed.iter().map(|(file, _)| file).collect();
    assert!(names.is_empty(), "these files of {name} break a promise: {names:?}");
}

#[test]
fn every_file_that_fuzzing_left_keeps_its_promises() {
    let known: BTreeSet<_> = drive::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let corpus = common::files(&common::root().join("fuzz/corpus"));
    let folders = corpus.keys().map(|file| file.split('/').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(known, folders, "a folder for every target, and no other");
    drive::TARGETS.iter().for_each(|(name, target)| replay(name, *target));
}

#[test]
fn the_corpus_stays_small() {
    let corpus = common::files(&common::root().join("fuzz/corpus"));
    let size: usize = corpus.values().map(Vec::len).sum();
    assert!(size < 500_000, "{size} bytes");
}

/// The modules that the fuzz crate takes in, by path: `norm`, `run/batch`.
fn modules() -> BTreeSet<String> {
    let library = std::fs::read_to_string(common::root().join("fuzz/src/lib.rs")).expect("the fuzz crate");
    let path = regex::Regex::new(r#"#\[path = "(?:\.\./)+src/([a-z_/]+?)(?:/mod)?\.rs"\]"#).expect("a pattern");
    path.captures_iter(&library).map(|found| found[1].to_owned()).collect()
}

/// The lines of code of those modules, without tests, each with its file.
fn code(modules: &BTreeSet<String>) -> Vec<(String, String)> {
    let mut code = Vec::new();
    for (file, bytes) in common::files(&common::root().join("src")) {
        let test = file.contains("/tests/") || ["tests.rs", "testing.rs"].iter().any(|test| file.ends_with(test));
        let is_taken_in = modules.iter().any(|module| file.starts_with(&format!("{module}/")));
        if test || !file.ends_with(".rs") || !is_taken_in {
            continue;
        }
        let text = String::from_utf8(bytes).expect("source is text");
        let program = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let lines = program.lines().filter(|line| !line.trim_start().starts_with("//"));
        code.extend(lines.map(|line| (file.clone(), line.to_owned())));
    }
    code
}

/// What the fuzz crate lacks would only be missed by those who have a nightly toolchain.
#[test]
fn the_fuzz_crate_has_every_module_and_library_that_its_modules_use() {
    let modules = modules();
    assert!(modules.contains("input") && modules.contains("run/batch"), "{modules:?}");
    let code = code(&modules);
    let mut missing = BTreeSet::new();
    for (file, line) in &code {
        for used in line.split("crate::").skip(1) {
            let used: Vec<_> =
                used.split(|c: char| !c.is_ascii_lowercase() && c != '_').filter(|name| !name.is_empty()).collect();
            let is_there = |depth: usize| used.get(..depth).is_some_and(|path| modules.contains(&path.join("/")));
            if !is_there(1) && !is_there(2) {
                missing.insert(format!("src/lib.rs: {}, for {file}", used.first().unwrap_or(&"")));
            }
        }
    }
    let manifest = |file| std::fs::read_to_string(common::root().join(file)).expect("a manifest");
    let (program, fuzz) = (manifest("Cargo.toml"), manifest("fuzz/Cargo.toml"));
    let own =
        program.split("\n[dependencies]\n").nth(1).and_then(|rest| rest.split("\n[").next()).expect("dependencies");
    for line in own.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, _)) = line.split_once(" = ") else { continue };
        let path = regex::Regex::new(&format!(r"\b{}::", name.replace('-', "_"))).expect("a pattern");
        let module = format!("mod {name};");
        let used = code.iter().any(|(_, line)| path.is_match(line)) && code.iter().all(|(_, line)| *line != module);
        if used && !fuzz.lines().any(|other| other == line) {
            missing.insert(format!("Cargo.toml: {line}"));
        }
    }
    assert!(missing.is_empty(), "fuzz lacks {missing:#?}");
}

/// Name to versions of what a lock file holds.
fn locked(file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(common::root().join(file)).expect("a lock file");
    let package = regex::Regex::new(r#"name = "([^"]+)"\nversion = "([^"]+)"\nsource"#).expect("a pattern");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in package.captures_iter(&text) {
        found.entry(package[1].to_owned()).or_default().insert(package[2].to_owned());
    }
    found
}

/// Other versions of what unpacks and parses than the program's would prove nothing.
#[test]
fn the_fuzz_crate_has_the_versions_of_the_program() {
    let (program, fuzz) = (locked("Cargo.lock"), locked("fuzz/Cargo.lock"));
    let other = fuzz.iter().filter(|(name, versions)| program.get(*name).is_some_and(|own| !versions.is_subset(own)));
    let other: Vec<_> = other.map(|(name, _)| name).collect();
    assert!(other.is_empty(), "`cp Cargo.lock fuzz/` and `cargo metadata --manifest-path fuzz/Cargo.toml`: {other:?}");
}
