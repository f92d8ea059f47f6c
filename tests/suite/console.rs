//! The console under trouble: pipes that close, disks that are full, no threads, no memory. Never a panic; status 2 and one line where what was asked
//! for is not there.

use std::process::{Command, Output};

use crate::common;

/// Runs the binary in a shell; `$sop` is its path.
fn shell(line: &str) -> Output {
    let mut command = Command::new("bash");
    command.args(["-c", &format!("set -o pipefail; {line}")]).env("sop", env!("CARGO_BIN_EXE_sop"));
    command.current_dir(common::root()).output().expect("a shell")
}

/// Every command that says something, with what it says on standard output.
fn commands(out: &str) -> Vec<String> {
    let batch = "tests/cases/rekenvoorbeeld/batch";
    let norm = "norms/anb-po-voorbeeld-2025.toml";
    vec![
        format!("run {batch} --out {out}/verslagen"),
        format!("run {batch} --report agenda --out {out}/verslagen"),
        format!("check {batch} --out {out}/check"),
        format!("forms {batch} --year 2026-2027 --out {out}/formulieren"),
        format!("what-if {batch} --threshold S=0.9 --out {out}/wat-als"),
        "explain".to_owned(),
        "explain A111".to_owned(),
        format!("norm check {norm}"),
        format!("norm show {norm}"),
        format!("norm show {norm} --format html"),
        format!("norm show {norm} --out {out}/norm.md --overwrite"),
        format!("norm show {norm} --out {out}/norm.xlsx --overwrite"),
        format!("norm import {out}/norm.xlsx"),
        format!("norm import {out}/norm.xlsx --out {out}/norm.toml --overwrite"),
        format!("norm diff {norm} {norm}"),
        format!("norm diff {norm} {norm} --format json"),
        "completions bash".to_owned(),
        "completions powershell".to_owned(),
        "--help".to_owned(),
        "run --help".to_owned(),
        "norm --help".to_owned(),
        "--version".to_owned(),
    ]
}

fn folder() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_string_lossy().into_owned();
    (folder, path)
}

fn has_no_panic(output: &Output, what: &str) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!stderr.contains("panicked") && !stderr.contains("RUST_BACKTRACE"), "{what}: {stderr}");
    stderr
}

#[test]
fn whoever_closes_the_pipe_has_seen_enough() {
    let (_keep, out) = folder();
    for command in commands(&out) {
        let plain = shell(&format!("$sop {command}"));
        let expected = plain.status.code();
        assert!(expected.is_some_and(|code| code < 2), "{command}: {}", has_no_panic(&plain, &command));
        // The reader is gone before a word is written.
        let closed = shell(&format!("{{ sleep 0.3; $sop {command}; echo \"status $?\" >&2; }} | true"));
        let stderr = has_no_panic(&closed, &command);
        let status = expected.map(|code| format!("status {code}")).unwrap_or_default();
        assert!(stderr.contains(&status), "{command}: {stderr}");
    }
}

#[test]
fn a_full_disk_at_the_other_end_is_one_line_and_status_2() {
    let (_keep, out) = folder();
    for command in commands(&out) {
        assert!(shell(&format!("$sop {command}")).status.code().is_some_and(|code| code < 2), "{command}");
        let full = shell(&format!("$sop {command} > /dev/full"));
        let stderr = has_no_panic(&full, &command);
        assert_eq!(full.status.code(), Some(2), "{command}: {stderr}");
        assert!(stderr.lines().last().is_some_and(|line| line.contains("neemt niets meer aan")), "{command}: {stderr}");
    }
}

#[test]
fn a_standard_error_that_takes_nothing_changes_nothing() {
    let (_keep, out) = folder();
    for command in
        commands(&out).into_iter().chain(["run weg".to_owned(), "explain X999".to_owned(), "fout".to_owned()])
    {
        let plain = shell(&format!("$sop {command}"));
        for target in ["/dev/full", "&-"] {
            let other = shell(&format!("$sop {command} 2>{target}"));
            assert_eq!(other.status.code(), plain.status.code(), "{command} 2>{target}");
        }
        let closed = shell(&format!("{{ $sop {command} 2>&1 >/dev/null; echo \"status $?\" >&3; }} 3>&2 | true"));
        has_no_panic(&closed, &command);
    }
}

#[test]
fn an_abort_that_is_not_about_memory_ends_it() {
    let (_keep, out) = folder();
    let run =
        format!("ulimit -c 0; $sop run sample-data --out {out}/weg & own=$!; sleep 0.2; kill -ABRT $own; wait $own");
    let output = shell(&run);
    assert_eq!(output.status.code(), Some(134), "{}", has_no_panic(&output, "abort"));
    assert!(!std::path::Path::new(&format!("{out}/weg/2025-2026")).exists());
}

#[test]
fn where_memory_ends_there_is_one_line_and_status_2() {
    let (_keep, out) = folder();
    for limit in [90_000, 150_000, 250_000, 400_000] {
        let run = format!("ulimit -v {limit}; $sop run tests/cases/rekenvoorbeeld/batch --out {out}/{limit}");
        let output = shell(&run);
        let stderr = has_no_panic(&output, &run);
        let code = output.status.code();
        assert!(matches!(code, Some(0..=2)), "{limit}: {code:?} {stderr}");
        if code == Some(2) {
            // Where the C library runs out first, it says so itself before it ends the program: no handler is asked for that.
            let own: Vec<&str> = stderr.lines().filter(|line| !line.starts_with("Fatal glibc error")).collect();
            assert!(own.len() == 1 && stderr.lines().last() == Some(own[0]), "{limit}: {stderr}");
            assert!(!std::path::Path::new(&format!("{out}/{limit}/2025-2026")).exists(), "{limit}");
        }
    }
}
