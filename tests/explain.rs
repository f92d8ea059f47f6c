//! `sop explain` through the real binary: the page of a code, the list, and a code that does not exist.

mod common;

use std::collections::BTreeSet;

fn explain(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = common::sop(&[&["explain"], arguments].concat());
    let (stdout, stderr) = common::text(&output);
    (output.status.code(), stdout, stderr)
}

#[test]
fn a_code_is_explained_in_words_that_fit_a_pipe() {
    let expected = "";
    for code in ["A111", "a111"] {
        let (status, stdout, stderr) = explain(&[code]);
        assert_eq!((status, stderr.as_str()), (Some(0), ""));
        assert_eq!(stdout, expected);
    }
}

#[test]
fn a_code_is_explained_in_english() {
    let expected = "";
    let (status, stdout, _) = explain(&["G101", "--lang", "en"]);
    assert_eq!((status, stdout.as_str()), (Some(0), expected));
}

#[test]
fn without_a_code_all_are_listed_once() {
    let (status, stdout, _) = explain(&[]);
    assert_eq!(status, Some(0));
    let codes: Vec<_> = stdout.lines().filter_map(|line| line.strip_prefix("  ")?.split("  ").next()).collect();
    let different: BTreeSet<_> = codes.iter().collect();
    assert_eq!(codes.len(), different.len());
    assert!(codes.len() > 120 && codes.is_sorted_by_key(|code| (stdout.find(code), *code)), "{codes:?}");
    assert!(
        stdout.starts_with("B  De map met bestanden (batch)\n  B001  fout          Waarde in batch.toml"),
        "{stdout}"
    );
    assert!(stdout.contains("\n  A111  fout          School staat niet in het scholenbestand\n"), "{stdout}");
}

#[test]
fn a_code_that_does_not_exist_names_those_that_look_like_it() {
    let (status, stdout, stderr) = explain(&["A1O1"]);
    assert_eq!((status, stdout.as_str()), (Some(2), ""));
    assert!(stderr.contains("‘A1O1’ bestaat niet") && stderr.contains("A101"), "{stderr}");
}
