//! `sop new`: an empty batch that the other commands take, filled from DUO's files where they are given.

use std::fs;

use calamine::{Reader, Xlsx, open_workbook};

use crate::common;

/// Runs the program; the status and what was said.
fn sop(words: &[&str]) -> (Option<i32>, String) {
    let output = common::sop(words);
    let (stdout, stderr) = common::text(&output);
    (output.status.code(), stdout + &stderr)
}

#[test]
fn a_new_batch_is_filled_in_and_runs() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let duo = |name: &str| {
        common::root().join("tests/cases/register-van-duo-po-en-vo/batch").join(name).to_string_lossy().into_owned()
    };
    let (batch, out) = (path("mijn batch"), path("uit"));
    let words = ["new", &batch, "--name", "SWV \"De Brug\"", "--year", "2026-2027", "--municipality", "Voorbeeldstad"];
    let (status, said) = sop(&[&words[..], &["--from-duo", &duo("po.csv"), &duo("vo.csv")]].concat());
    assert!(status == Some(0) && said.contains("(met 4 scholen)"), "{said}");
    let mut register: Xlsx<_> = open_workbook(folder.path().join("mijn batch/scholen.xlsx")).expect("a workbook");
    let sheet = register.worksheet_range("Scholen").expect("the sheet");
    let rows: Vec<Vec<String>> =
        sheet.rows().map(|row| row.iter().take(4).map(ToString::to_string).collect()).collect();
    assert_eq!(
        rows[1..],
        [
            ["99RA00", "Het Mozaïek", "PO", "bao"],
            ["99RB00", "De Regenboog", "PO", "sbo"],
            ["99VX00", "Lyceum De Proef", "VO", "vo"],
            ["99VX01", "Lyceum De Proef Zuid", "VO", "vo"],
        ]
    );

    // Every question of the small norm for one school, as a school may hand it in.
    let answers = "vestigingsnummer;indicator;antwoord\n99RA00;V1.1;op orde\n99RA00;V1.2;op orde\n99RA00;V1.3;90\n99RA00;T1.1;nog niet\n";
    fs::write(folder.path().join("mijn batch/zelfevaluaties/2026-2027/school.csv"), answers).expect("answers");
    let (status, said) = sop(&["run", &batch, "--out", &out]);
    assert!(status == Some(0) && said.contains("ingediend: 1;"), "{said}");
    let verdicts = fs::read_to_string(folder.path().join("uit/2026-2027/data/uitslagen.csv")).expect("verdicts");
    for (standard, verdict) in [("V1", "voldoet"), ("T1", "voldoet_niet")] {
        let row = verdicts.lines().find(|line| line.contains("99RA00") && line.contains(&format!(";{standard};")));
        assert!(row.is_some_and(|row| row.contains(&format!(";{verdict};"))), "{standard}: {row:?}");
    }

    let (status, said) = sop(&["new", &batch]);
    assert!(status == Some(2) && said.contains("staat al iets"), "{said}");
    assert!(fs::read_to_string(folder.path().join("mijn batch/batch.toml")).expect("kept").contains("De Brug"));
}

#[test]
fn the_norm_of_a_new_batch_holds_in_its_year() {
    let folder = tempfile::tempdir().expect("a folder");
    for year in ["2024-2025", "2031-2032"] {
        let path = |name: &str| folder.path().join(year).join(name).to_string_lossy().into_owned();
        let duo = common::root().join("tests/cases/register-van-duo-po-en-vo/batch/po.csv");
        let words = ["new", &path("batch"), "--year", year, "--from-duo", &duo.to_string_lossy()];
        assert_eq!(sop(&words).0, Some(0));
        let (status, said) = sop(&["check", &path("batch")]);
        assert!(status == Some(1) && said.contains("B003") && !said.contains("A120"), "{said}");
        let (status, said) = sop(&["forms", &path("batch"), "--year", year, "--out", &path("formulieren")]);
        assert_eq!(status, Some(0), "{said}");
    }
    // Before its first year it says why there is no norm, though nobody has handed in.
    let batch = folder.path().join("2031-2032/batch");
    let of = |year: &str| batch.join("zelfevaluaties").join(year);
    fs::rename(of("2031-2032"), of("2030-2031")).expect("another year");
    let (status, said) = sop(&["check", &batch.to_string_lossy()]);
    assert!(status == Some(1) && said.contains("A120") && said.contains("de normen gelden in andere jaren"), "{said}");
}

#[test]
fn without_a_year_the_norm_of_a_new_batch_takes_the_answers_of_last_year_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let duo = common::root().join("tests/cases/register-van-duo-po-en-vo/batch/po.csv");
    let batch = folder.path().join("batch");
    let typed = batch.to_string_lossy();
    assert_eq!(sop(&["new", &typed, "--from-duo", &duo.to_string_lossy()]).0, Some(0));
    let year = batch.join("zelfevaluaties/2023-2024");
    fs::create_dir_all(&year).expect("a folder");
    fs::write(year.join("school.csv"), "vestigingsnummer;indicator;antwoord\n99RA00;V1.1;op orde\n").expect("answers");
    let (_, said) = sop(&["check", &typed]);
    assert!(!said.contains("A119") && !said.contains("A120") && said.contains("1 gebruikt"), "{said}");
}

#[test]
fn without_schools_a_check_says_what_is_to_be_filled_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let batch = folder.path().join("leeg").to_string_lossy().into_owned();
    for language in ["nl", "en"] {
        let _ = fs::remove_dir_all(&batch);
        let (status, said) = sop(&["new", &batch, "--lang", language]);
        assert_eq!(status, Some(0), "{said}");
        let (status, said) = sop(&["check", &batch]);
        assert_eq!(status, Some(2));
        // Nothing but what is empty still: the settings, the norm and the columns are right.
        let codes: Vec<&str> =
            said.lines().filter_map(|line| line.split(' ').nth(1)).filter(|c| c.len() == 4).collect();
        assert!(["B106", "R102", "B003"].iter().all(|code| codes.contains(code)), "{said}");
        assert!(!said.contains("batch.toml:") && !said.contains("norm.xlsx"), "{said}");
    }
}
