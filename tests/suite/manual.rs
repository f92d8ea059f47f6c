//! The manual's commands: each is one that the program takes, and the page of the year is done from August to July.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common;

/// The pages with commands for users.
fn pages() -> Vec<PathBuf> {
    let folder = common::root().join("docs/handleiding");
    let mut pages: Vec<_> =
        fs::read_dir(folder).expect("the manual").map(|entry| entry.expect("an entry").path()).collect();
    pages.retain(|page| page.extension().is_some_and(|extension| extension == "md"));
    pages.extend(["README.md", "norms/README.md", "sample-data/README.md"].map(|page| common::root().join(page)));
    pages.retain(|page| page.is_file());
    pages.sort();
    pages
}

/// The commands in the blocks of code of a page, in order, without what stands behind them as a remark.
fn in_blocks(page: &str) -> Vec<String> {
    let blocks = page.split("```").skip(1).step_by(2);
    let lines = blocks.flat_map(|block| block.lines().skip(1)).map(str::trim).filter(|line| line.starts_with("sop "));
    let plain = |line: &str| line.split("  ").next().unwrap_or(line).split(" #").next().unwrap_or(line).to_owned();
    lines.map(plain).collect()
}

/// The commands in the text of a page.
fn in_text(page: &str) -> Vec<String> {
    let text: String = page.split("```").step_by(2).collect();
    text.split('`').skip(1).step_by(2).filter(|code| code.starts_with("sop ")).map(str::to_owned).collect()
}

/// The words of a command; what stands between quotes is one.
fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in command.split('"').enumerate() {
        match at % 2 {
            0 => words.extend(part.split_whitespace().map(str::to_owned)),
            _ => words.push(part.to_owned()),
        }
    }
    words
}

#[test]
fn every_command_in_the_manual_is_one_that_the_program_takes() {
    let mut tried = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        for command in in_blocks(&text).into_iter().chain(in_text(&text)) {
            // Sent elsewhere by a shell: that is not the program's.
            let own = command.split(" > ").next().unwrap_or(&command);
            let mut words: Vec<String> = words(own).into_iter().skip(1).collect();
            // An option that is only named, without what follows it.
            words.extend((words.last().map(String::as_str) == Some("--school")).then(|| "99XA00".to_owned()));
            words.push("--help".to_owned());
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let (_, stderr) = common::text(&common::sop(&words));
            assert!(stderr.is_empty(), "{}: `{command}`: {stderr}", page.display());
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn no_page_sends_a_document_through_the_shell() {
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        for command in in_blocks(&text).into_iter().chain(in_text(&text)) {
            assert!(!command.contains(" > "), "PowerShell spoils it: {}: {command}", page.display());
        }
    }
}

/// What people do between two commands of the year.
fn meanwhile(folder: &Path, command: &str) {
    let batch = folder.join("mijn-batch");
    if command.starts_with("sop check mijn-batch --out") {
        let answers = "vestigingsnummer;indicator;antwoord\n99RA00;V1.1;op orde\n99RA00;V1.2;op orde\n99RA00;V1.3;90\n99RA00;T1.1;nog niet\n";
        fs::write(batch.join("zelfevaluaties/2026-2027/school.csv"), answers).expect("answers");
    }
    if command.contains("--date") {
        let agenda = folder.join("reports/2026-2027/gesprekken.xlsx");
        fs::copy(agenda, batch.join("gesprekken-2027.xlsx")).expect("the agenda");
        let settings = fs::read_to_string(batch.join("batch.toml")).expect("settings");
        let norms = settings.lines().find(|line| line.starts_with("norms")).expect("norms").to_owned();
        let named = format!("{norms}\nagreements = \"gesprekken-2027.xlsx\"");
        fs::write(batch.join("batch.toml"), settings.replacen(&norms, &named, 1)).expect("written");
    }
    if command.starts_with("sop norm diff") {
        fs::copy(batch.join("norm.xlsx"), folder.join("norm-nieuw.xlsx")).expect("the norm");
    }
}

#[test]
fn the_year_of_the_manual_is_done_from_august_to_july() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in ["po.csv", "vo.csv"] {
        let duo = common::root().join("tests/cases/register-van-duo-po-en-vo/batch").join(file);
        fs::copy(duo, folder.path().join(file)).expect("a file of DUO");
    }
    let page = fs::read_to_string(common::root().join("docs/handleiding/jaar.md")).expect("the page");
    let commands = in_blocks(&page);
    assert!(commands.len() >= 18, "{commands:?}");
    for command in &commands {
        meanwhile(folder.path(), command);
        let mut program = Command::new(env!("CARGO_BIN_EXE_sop"));
        let output =
            program.args(words(command).iter().skip(1)).current_dir(folder.path()).output().expect("it starts");
        let (stdout, stderr) = common::text(&output);
        // Before there is an answer the check says so (B003).
        let expected = i32::from(command == "sop check mijn-batch");
        assert_eq!(output.status.code(), Some(expected), "`{command}`: {stdout}{stderr}");
    }
    for made in [
        "norm.html",
        "formulieren/2026-2027/99RA00.xlsx",
        "controle/bevindingen.csv",
        "reports/2026-2027/index.html",
        "uitdelen/2026-2027",
        "verschil.html",
        "wat-als",
        "formulieren/2027-2028/99RA00.xlsx",
    ] {
        assert!(folder.path().join(made).exists(), "{made}");
    }
}
