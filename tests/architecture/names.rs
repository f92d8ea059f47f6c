//! Names of files and folders, so that the project can be checked out on Windows: no device, no sign that Windows keeps for itself, no two that differ in
//! capitals only.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What is handed on: everything but what is built or made.
const ROOTS: [&str; 12] = [
    ".ci",
    "benches",
    "docs",
    "examples",
    "fuzz/corpus",
    "fuzz/src",
    "fuzz/targets",
    "norms",
    "reports/voorbeeld",
    "sample-data",
    "src",
    "tests",
];

/// Why Windows has no file of this name; `None` where it has.
fn refused(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    let is_numbered =
        |front: &str| stem.strip_prefix(front).is_some_and(|n| n.len() == 1 && n != "0" && n.parse::<u8>().is_ok());
    let is_device = ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str());
    match () {
        () if is_device || is_numbered("com") || is_numbered("lpt") => Some("is a device"),
        () if name.contains(['<', '>', ':', '"', '|', '?', '*', '\\']) || name.contains(char::is_control) => {
            Some("has a sign that Windows keeps")
        }
        () if name.ends_with(['.', ' ']) => Some("ends in a point or a blank"),
        () => None,
    }
}

/// What is wrong with the names in a folder and below it.
fn faults(folder: &Path, found: &mut Vec<String>) {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut entries: Vec<_> = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().into_string().expect("a name in Unicode");
        let shown = entry.path().display().to_string();
        found.extend(refused(&name).map(|why| format!("{shown} {why}")));
        if let Some(other) = seen.insert(name.to_lowercase(), name) {
            found.push(format!("{shown} and {other} differ in capitals only"));
        }
        if entry.path().is_dir() {
            faults(&entry.path(), found);
        }
    }
}

#[test]
fn everything_can_be_checked_out_on_windows() {
    let mut found = Vec::new();
    ROOTS.iter().for_each(|root| faults(&super::common::root().join(root), &mut found));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn names_that_windows_refuses_are_known() {
    for name in
        ["nul.csv", "NUL", "con", "Com1.txt", "lpt9", "aux.h", "a:b", "wat?.csv", "einde.", "einde ", "nul .csv"]
    {
        assert!(refused(name).is_some(), "{name}");
    }
    for name in ["null.csv", "com0", "com10.txt", "conto.csv", "lpt", ".ci", "Zelfevaluatie (1-80).xlsx", "é.csv"] {
        assert!(refused(name).is_none(), "{name}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.csv", "A.csv"] {
        fs::write(folder.path().join(name), "").expect("written");
    }
    let mut found = Vec::new();
    faults(folder.path(), &mut found);
    assert_eq!(found.len(), 1, "{found:?}");
}
