//! Norms that are really used: the examples of this repository, and those of Chicago's schools.

use std::path::{Path, PathBuf};

use super::*;

fn toml_files(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "toml"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("text")))
        .collect();
    files.sort();
    files
}

#[test]
fn the_example_norms_have_nothing_to_remark() {
    let files = toml_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("norms"));
    assert!(files.len() >= 3);
    let loaded = load_all(&files);
    assert_eq!(seen(&loaded.findings), []);
    assert_eq!(loaded.value.len(), files.len());
}

#[test]
fn the_norms_of_chicago_have_nothing_to_remark() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/real");
    let folder = std::env::var_os("SOP_REAL").map_or(home, PathBuf::from).join("chicago/normen");
    if !folder.is_dir() {
        eprintln!("SKIPPED: no real norms in {}", folder.display());
        return;
    }
    let loaded = load_all(&toml_files(&folder));
    assert_eq!(seen(&loaded.findings), []);
    assert_eq!(loaded.value.len(), 70);
    let sums: Vec<i64> = loaded.value.iter().map(|n| n.indicators.iter().map(|i| i.weight.0).sum()).collect();
    assert!(sums.iter().all(|sum| *sum == 100_000), "weights are percentages: {sums:?}");
}
