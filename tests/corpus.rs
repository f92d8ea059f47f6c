//! The corpus of the fuzz targets, replayed through the program at every build: what was found once is never lost again. No nightly is needed
//! for it. See fuzz/README.md.

mod common;
#[path = "../fuzz/src/drive/mod.rs"]
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

/// The rooms that the fuzz crate takes in, by path.
fn rooms() -> BTreeSet<String> {
    let library = std::fs::read_to_string(common::root().join("fuzz/src/lib.rs")).expect("the fuzz crate");
    let path = regex::Regex::new(r#"#\[path = "\.\./\.\./src/([a-z_]+)[^"]*"\]"#).expect("a pattern");
    path.captures_iter(&library).map(|found| found[1].to_owned()).collect()
}

/// The lines of code of those rooms, without tests, each with its file.
fn code(rooms: &BTreeSet<String>) -> Vec<(String, String)> {
    let mut code = Vec::new();
    for (file, bytes) in common::files(&common::root().join("src")) {
        let room = file.split(['/', '.']).next().unwrap_or_default();
        let test = file.contains("/tests/") || ["tests.rs", "testing.rs"].iter().any(|test| file.ends_with(test));
        if test || !file.ends_with(".rs") || !rooms.contains(room) {
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
fn the_fuzz_crate_has_every_room_and_library_that_its_rooms_use() {
    let rooms = rooms();
    assert!(rooms.contains("source") && rooms.contains("norm"), "{rooms:?}");
    let code = code(&rooms);
    let mut missing = BTreeSet::new();
    for (file, line) in &code {
        let used =
            line.split("crate::").skip(1).filter_map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next());
        missing
            .extend(used.filter(|room| !rooms.contains(*room)).map(|room| format!("src/lib.rs: {room}, for {file}")));
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
