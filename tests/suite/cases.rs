//! Golden cases: each folder in `tests/cases` holds a batch, run through the real binary, and in `expected/` the outputs that must come of it.
//!
//! `expected/exit` is the status, `expected/stderr` and `expected/stdout` the console; any other file is compared with the file of the same path in the
//! folder of the year. An optional `arguments` file adds arguments, one a line. With `SOP_BLESS=1` the expectations are written anew: look at
//! the difference before you commit it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::common;

/// Runs one case and gives everything that it produced.
fn produce(case: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder");
    let out_text = out.path().to_string_lossy().into_owned();
    let batch = case.join("batch").to_string_lossy().into_owned();
    let more = fs::read_to_string(case.join("arguments")).unwrap_or_default();
    let mut arguments = vec!["run", &batch, "--out", &out_text];
    arguments.extend(more.lines());
    let output = common::sop(&arguments);
    let (stdout, stderr) = common::text(&output);
    // The place of the outputs differs per run and per system; what is said does not.
    let steady = |text: String| text.replace(&out_text, "OUT").replace(&batch, "BATCH").replace('\\', "/");
    let mut produced = BTreeMap::from([
        ("exit".to_owned(), format!("{}\n", output.status.code().unwrap_or(-1)).into_bytes()),
        ("stdout".to_owned(), steady(stdout).into_bytes()),
        ("stderr".to_owned(), steady(stderr).into_bytes()),
    ]);
    for year in fs::read_dir(out.path()).expect("the outputs").map(|e| e.expect("an entry").path()) {
        if year.is_dir() {
            produced.extend(common::files(&year));
        }
    }
    produced
}

#[test]
fn every_case_gives_just_what_is_expected() {
    let folder = common::root().join("tests/cases");
    let mut cases: Vec<_> = fs::read_dir(&folder).expect("cases").map(|e| e.expect("an entry").path()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "there are no cases");
    let mut wrong = Vec::new();
    for case in &cases {
        let name = case.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let produced = produce(case);
        let expected = common::files(&case.join("expected"));
        assert!(expected.contains_key("exit"), "{name} expects no exit status");
        for (file, content) in expected {
            let now = produced.get(&file);
            if std::env::var_os("SOP_BLESS").is_some() {
                let path = case.join("expected").join(&file);
                match now {
                    Some(now) => fs::write(path, now).expect("written"),
                    None => fs::remove_file(path).expect("removed"),
                }
            } else if now != Some(&content) {
                let show = |bytes: Option<&Vec<u8>>| {
                    bytes.map_or("nothing produces it".to_owned(), |b| String::from_utf8_lossy(b).into_owned())
                };
                wrong.push(format!("{name}/{file}\n--- expected\n{}\n--- now\n{}", show(Some(&content)), show(now)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
