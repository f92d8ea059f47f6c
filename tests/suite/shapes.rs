//! The same answers in every shape and kind of file give the same verdicts.
//!
//! Each folder in `tests/shapes/zelfde` holds the answers of the same three schools, as somebody may hand them in: long, wide, from Microsoft Forms,
//! in our own form; as CSV, xlsx, xls and ods (the last two saved by LibreOffice).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common;

const YEAR: &str = "2025-2026";

/// Runs the batch of the three schools with one folder of answers; gives the files of the year.
fn run(answers: &Path) -> BTreeMap<String, Vec<u8>> {
    let base = tempfile::tempdir().expect("a folder");
    let shapes = common::root().join("tests/shapes");
    let batch = base.path().join("batch");
    common::copy(&shapes.join("normen"), &batch.join("normen"));
    common::copy(answers, &batch.join("zelfevaluaties").join(YEAR));
    for file in ["batch.toml", "scholen.csv"] {
        fs::copy(shapes.join(file), batch.join(file)).expect("copied");
    }
    let out = base.path().join("reports");
    let arguments = ["run", &batch.to_string_lossy(), "--out", &out.to_string_lossy(), "--report", "data"];
    let output = common::sop(&arguments);
    let (stdout, stderr) = common::text(&output);
    assert_eq!(output.status.code(), Some(0), "{}\n{stdout}{stderr}", answers.display());
    common::files(&out.join(YEAR))
}

#[test]
fn the_same_answers_give_the_same_verdicts_in_every_shape() {
    let folder = common::root().join("tests/shapes/zelfde");
    let mut shapes: Vec<_> = fs::read_dir(&folder).expect("shapes").map(|e| e.expect("an entry").path()).collect();
    shapes.sort();
    assert!(shapes.len() >= 9, "{shapes:?}");
    let expected = run(&folder.join("lang-csv"));
    let verdicts = common::rows(&expected["data/uitslagen.csv"]);
    assert_eq!(verdicts.len(), 6, "three schools, two standards each");
    assert!(verdicts.iter().all(|row| row["beantwoord"] != "0"), "{verdicts:?}");
    for shape in shapes {
        let produced = run(&shape);
        for table in ["data/uitslagen.csv", "data/schooluitslagen.csv"] {
            assert_eq!(
                String::from_utf8_lossy(&produced[table]),
                String::from_utf8_lossy(&expected[table]),
                "{table} of {}",
                shape.display()
            );
        }
    }
}
