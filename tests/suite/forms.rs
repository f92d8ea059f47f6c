//! `sop forms` through the real binary: which files come of it, and that nobody's work is lost. What is read of them once they are filled in is in `forms_read`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use crate::common;
use sop::input::source::{self, Limits};
use tempfile::TempDir;

const YEAR: &str = "2026-2027";

/// Makes the forms of the sample's next year.
fn forms(out: &Path, more: &[&str]) -> Output {
    let arguments = ["forms", "sample-data", "--year", YEAR, "--out", &out.to_string_lossy()];
    common::sop(&[&arguments[..], more].concat())
}

fn made(more: &[&str]) -> TempDir {
    let out = tempfile::tempdir().expect("a folder");
    let output = forms(out.path(), more);
    let (stdout, stderr) = common::text(&output);
    // Last year's answers hold faulty cells.
    assert_eq!(output.status.code(), Some(1), "{stdout}\n{stderr}");
    assert!(stdout.contains("97"), "{stdout}");
    out
}

/// Every text in a form, which a run must be able to open.
fn texts(folder: &Path, file: &str) -> String {
    let read = source::read(folder, file, Limits::default());
    assert_eq!(read.value.len(), 2, "{:?}", read.findings);
    let bytes = fs::File::open(folder.join(file)).expect("a form");
    let mut archive = zip::ZipArchive::new(bytes).expect("a zip");
    let mut part = archive.by_name("xl/sharedStrings.xml").expect("texts");
    std::io::read_to_string(&mut part).expect("text")
}

#[test]
fn every_school_of_the_year_has_its_form_and_stands_alone_in_it() {
    let out = made(&[]);
    let folder = out.path().join(YEAR);
    let files: BTreeSet<String> = common::files(&folder).into_keys().collect();
    assert_eq!(files.len(), 98, "97 forms and the manifest");
    let ids: Vec<&str> = files.iter().filter_map(|name| name.strip_suffix(".xlsx")).collect();
    for id in ids.iter().step_by(12) {
        let text = texts(&folder, &format!("{id}.xlsx"));
        assert!(text.contains(id));
        assert!(ids.iter().filter(|other| *other != id).all(|other| !text.contains(other)), "another school in {id}");
    }
}

#[test]
fn the_same_input_gives_the_same_forms_in_either_language_but_for_the_words() {
    let (first, again, english) = (made(&[]), made(&[]), made(&["--lang", "en"]));
    let [first, again, english] = [&first, &again, &english].map(|out| common::files(&out.path().join(YEAR)));
    assert!(first == again);
    assert_eq!(first.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
}

#[test]
fn forms_in_which_somebody_worked_are_kept() {
    let out = made(&[]);
    let folder = out.path().join(YEAR);
    let file = fs::read_dir(&folder)
        .expect("forms")
        .map(|e| e.expect("an entry").path())
        .find(|p| p.extension().is_some_and(|e| e == "xlsx"));
    let file = file.expect("a form");
    fs::write(&file, "ingevuld").expect("written");
    let (stdout, _) = common::text(&forms(out.path(), &[]));
    assert!(stdout.contains(&format!("{YEAR}-bewaard-1")), "{stdout}");
    let kept = out.path().join(format!("{YEAR}-bewaard-1")).join(file.file_name().expect("a name"));
    assert_eq!(fs::read_to_string(kept).expect("kept"), "ingevuld");
}

#[test]
fn a_school_without_a_norm_is_named_and_a_year_without_any_norm_is_refused() {
    let base = tempfile::tempdir().expect("a folder");
    common::copy(&common::root().join("tests/cases/rekenvoorbeeld/batch"), base.path());
    let register = base.path().join("scholen.csv");
    let text = fs::read_to_string(&register).expect("text");
    let first = text.lines().nth(1).expect("a school").to_owned();
    let other: String = first
        .split(';')
        .enumerate()
        .map(|(i, cell)| match i {
            0 => "99ZZ99",
            1 => "School zonder norm",
            2 => "VO",
            _ => cell,
        })
        .collect::<Vec<_>>()
        .join(";");
    fs::write(&register, format!("{}\n{other}\n", text.trim_end())).expect("written");
    let out = base.path().join("uit");
    let run = |year: &str| {
        common::sop(&["forms", &base.path().to_string_lossy(), "--year", year, "--out", &out.to_string_lossy()])
    };
    let refused = run("1999-2000");
    assert_eq!(refused.status.code(), Some(2));
    assert!(!out.exists());
    let (stdout, stderr) = common::text(&run("2025-2026"));
    assert!(stdout.contains("School zonder norm (99ZZ99)"), "{stdout}{stderr}");
}
