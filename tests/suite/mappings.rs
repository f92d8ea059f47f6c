//! Mappings with consent, through the real binary: asked by a check, confirmed by a person, used by what comes after, and nobody's work lost.

use std::fs;
use std::path::Path;

use crate::common;
use sop::base::finding::Place;
use sop::intake::mapping::{FILE, Link, Subject};
use sop::register::SchoolYear;
use sop::report::workbook;
use sop::wording::{Language, Wording};

const NEARLY: &str = "De school heeft een vaste contactpersoon waar leerlingen terecht kunnen als zij gepest worden";
const YEAR: &str = "2025-2026";

fn check(base: &Path) -> (Option<i32>, String, String) {
    let output =
        common::sop(&["check", &base.join("batch").to_string_lossy(), "--out", &base.join("uit").to_string_lossy()]);
    let (stdout, stderr) = common::text(&output);
    (output.status.code(), stdout, stderr)
}

#[test]
fn what_a_person_confirms_is_used_and_what_somebody_filled_in_is_kept() {
    let base = tempfile::tempdir().expect("a folder");
    let batch = base.path().join("batch");
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    common::copy(&common::root().join("sample-data"), &batch);
    fs::remove_dir_all(batch.join("zelfevaluaties")).expect("removed");
    // The list of places has faults of its own.
    let settings = fs::read_to_string(batch.join("batch.toml")).expect("settings");
    fs::write(batch.join("batch.toml"), settings.replace("places = \"aanbod.csv\"\n", "")).expect("written");
    let folder = batch.join("zelfevaluaties").join(YEAR);
    fs::create_dir_all(&folder).expect("a folder");
    let table = format!("vestigingsnummer;{NEARLY};V1.2\n99AH00;op orde;sterk\n");
    fs::write(folder.join("wijd.csv"), table).expect("written");

    let asked = base.path().join("uit").join(FILE);
    let (status, stdout, _) = check(base.path());
    assert_eq!(status, Some(1), "an answer is set aside");
    assert!(stdout.contains(FILE) && asked.is_file(), "{stdout}");
    fs::write(&asked, "ingevuld").expect("written");
    let (_, stdout, _) = check(base.path());
    assert!(stdout.contains("koppelingen-2.xlsx"), "{stdout}");
    assert_eq!(fs::read_to_string(&asked).expect("kept"), "ingevuld");

    let (text, target) = (NEARLY.to_owned(), "V1.1".to_owned());
    let norm = Some("anb-po".to_owned());
    let confirmed =
        Link { subject: Subject::Column, text, norm, target, meaning: String::new(), place: Place::file(FILE) };
    let year = SchoolYear::parse(YEAR).expect("a year");
    let file = workbook::mappings(&[], &[confirmed], "SWV", year, &Wording::new(Language::En)).expect("a workbook");
    fs::write(batch.join(FILE), file.bytes).expect("written");
    let (status, stdout, stderr) = check(base.path());
    assert_eq!(status, Some(0), "{stdout}{stderr}");
    assert!(!stdout.contains(FILE) && stderr.contains("A123"), "{stdout}{stderr}");
}
