//! From a set of reports to what goes to schools and boards: what is taken, what is refused, what is left alone.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::items_after_statements,
    clippy::match_wild_err_arm,
    clippy::unwrap_used,
    reason = "it counts a handful of things, and stops at what it does not expect"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

const CASE: &str = "tests/cases/rekenvoorbeeld/batch";
const YEAR: &str = "2025-2026";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// A batch with a set of reports; all schools but the third have an address.
    fn new() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().expect("a folder") };
        common::copy(&common::root().join(CASE), &desk.path("batch"));
        let register = fs::read_to_string(desk.path("batch/scholen.csv")).expect("the register");
        let rows = register.lines().enumerate().map(|(at, line)| match at {
            0 => format!("{line};email"),
            3 => format!("{line};"),
            _ => format!("{line};directie@school{at}.example"),
        });
        desk.write("batch/scholen.csv", &rows.collect::<Vec<_>>().join("\n"));
        assert_eq!(desk.sop(&["run", "batch"]).0, 0);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    /// Puts something else in the place of a text in a file.
    fn replace(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(name)).expect("text");
        assert!(text.contains(old), "{old} in {text}");
        self.write(name, &text.replacen(old, new, 1));
    }

    /// Runs the binary in the folder; status, standard output and error.
    fn sop(&self, arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sop"));
        let output = command.args(arguments).current_dir(self.folder.path()).output().expect("the binary starts");
        let (stdout, stderr) = common::text(&output);
        (output.status.code().unwrap_or(-1), stdout, stderr)
    }

    fn handout(&self, more: &[&str]) -> (i32, String, String) {
        self.sop(&[&["handout", "batch"], more].concat())
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        common::files(&self.path("uitdelen").join(YEAR))
    }

    /// The names of the packages, without what is the same in all.
    fn packages(&self) -> Vec<String> {
        let zips = self.files().into_keys().filter(|name| name.ends_with(".zip"));
        zips.map(|name| name.replace(" 2025-2026.zip", "")).collect()
    }
}

#[test]
fn every_school_and_board_gets_a_package_and_a_second_time_it_is_the_same() {
    let desk = Desk::new();
    let (code, stdout, stderr) = desk.handout(&[]);
    assert_eq!(code, 0, "{stderr}");
    assert!(stdout.contains("6 scholen en 2 besturen") && stdout.contains("99AA03. Vul de kolom email"), "{stdout}");
    let schools = (1..=6).map(|n| format!("scholen/99AA0{n} School {n}"));
    let boards = (0..=1).map(|n| format!("besturen/bestuur Bestuur {n}"));
    assert_eq!(desk.packages(), boards.chain(schools).collect::<Vec<_>>());
    let files = desk.files();
    assert_eq!(files.keys().filter(|name| name.ends_with(".eml")).count(), 8);
    let rows = common::rows(&files["verzendlijst.csv"]);
    assert_eq!(rows.len(), 8);
    assert!(rows.iter().all(|row| files.contains_key(&row["bestand"]) && files.contains_key(&row["concept"])));
    let addresses: Vec<&str> = rows.iter().map(|row| row["email"].as_str()).collect();
    assert_eq!(addresses[..3], ["directie@school1.example", "directie@school2.example", ""]);
    let (code, stdout, _) = desk.sop(&["verify", "uitdelen"]);
    assert!(code == 0 && stdout.contains("alle 18"), "{stdout}");
    assert_eq!(desk.handout(&[]).0, 0);
    assert!(desk.files() == files, "the same set gives the same bytes");
    // Whoever ticked something off finds that again.
    desk.write("uitdelen/2025-2026/verzendlijst.csv", "afgevinkt");
    let (code, stdout, _) = desk.handout(&["--lang", "en"]);
    assert!(code == 0 && stdout.contains("-bewaard-1"), "{stdout}");
    assert_eq!(fs::read_to_string(desk.path("uitdelen/2025-2026-bewaard-1/verzendlijst.csv")).unwrap(), "afgevinkt");
}

#[test]
fn only_who_has_another_report_is_sent_one_again() {
    let desk = Desk::new();
    let (code, _, stderr) = desk.handout(&["--changed"]);
    assert!(code == 2 && stderr.contains("eerste uitgave"), "{stderr}");
    assert!(!desk.path("uitdelen").exists());
    let answers = "batch/zelfevaluaties/2025-2026/alles.csv";
    desk.replace(answers, "99AA02;S.7;2", "99AA02;S.7;3");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    assert_eq!(desk.handout(&["--changed"]).0, 0);
    assert_eq!(desk.packages(), ["besturen/bestuur Bestuur 0", "scholen/99AA02 School 2"]);
    assert_eq!(common::rows(&desk.files()["verzendlijst.csv"])[0]["uitgave"], "2");
    let (code, stdout, _) = desk.handout(&["--changed", "--school", "School 1"]);
    assert!(code == 0 && stdout.contains("niets te versturen"), "{stdout}");
    assert_eq!(desk.packages().len(), 2, "what stood there stays");
    desk.replace(answers, "99AA03;S.7;2", "99AA03;S.7;4");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    assert_eq!(desk.handout(&["--changed"]).0, 0);
    assert_eq!(desk.packages(), ["besturen/bestuur Bestuur 1", "scholen/99AA03 School 3"]);
    assert_eq!(desk.handout(&["--changed=1"]).0, 0);
    assert_eq!(desk.packages().len(), 4);
    let (code, _, stderr) = desk.handout(&["--changed=9"]);
    assert!(code == 2 && stderr.contains("uitgave 9"), "{stderr}");
    assert_eq!(desk.handout(&["--changed=0"]).0, 2);
    assert_eq!(desk.handout(&["--school", "99aa01", "--folders"]).0, 0);
    let files: Vec<String> = desk.files().into_keys().filter(|name| name.starts_with("scholen/")).collect();
    assert_eq!(files[0], "scholen/99AA01 School 1/99AA01 School 1 - gespreksblad 2025-2026.html");
    assert_eq!(files.len(), 4);
    assert_eq!(desk.sop(&["verify", "uitdelen"]).0, 0);
}

#[test]
fn a_report_that_is_not_as_it_was_made_or_a_set_that_is_not_there_is_not_handed_out() {
    let desk = Desk::new();
    let own = "reports/2025-2026/scholen/99AA04/gespreksblad.pdf";
    let made = fs::read(desk.path(own)).unwrap();
    // Somebody worked in the agenda: that is nobody's report.
    desk.write("reports/2025-2026/gesprekken.xlsx", "ingevuld");
    assert_eq!(desk.handout(&["--out", "eerst"]).0, 0);
    for (language, word) in [("nl", "Draai sop run opnieuw"), ("en", "Run sop run again")] {
        let mut other = made.clone();
        other[100] ^= 1;
        fs::write(desk.path(own), other).unwrap();
        let (code, _, stderr) = desk.handout(&["--lang", language]);
        assert!(code == 2 && stderr.contains("99AA04/gespreksblad.pdf") && stderr.contains(word), "{stderr}");
        fs::remove_file(desk.path(own)).unwrap();
        let (code, _, stderr) = desk.handout(&["--lang", language]);
        assert!(code == 2 && stderr.contains("99AA04/gespreksblad.pdf"), "{stderr}");
    }
    fs::write(desk.path(own), made).unwrap();
    for (arguments, word) in [
        (vec!["--set", "elders"], "sop run"),
        (vec!["--year", "2024-2025"], "2024-2025"),
        (vec!["--school", "99ZZ99"], "99ZZ99"),
        (vec!["--out", "reports"], "niet vervangen"),
    ] {
        let (code, stdout, stderr) = desk.handout(&arguments);
        assert!(code == 2 && stdout.is_empty() && stderr.contains(word), "{arguments:?}: {stdout}{stderr}");
    }
    fs::create_dir_all(desk.path("bezet/2025-2026")).unwrap();
    desk.write("bezet/2025-2026/brief.docx", "van mij");
    assert_eq!(desk.handout(&["--out", "bezet"]).0, 2);
    assert_eq!(fs::read_to_string(desk.path("bezet/2025-2026/brief.docx")).unwrap(), "van mij");
    desk.replace("batch/batch.toml", "Proef", "Ander verband");
    let (code, _, stderr) = desk.handout(&[]);
    assert!(code == 2 && stderr.contains("Ander verband") && stderr.contains("Proef"), "{stderr}");
    assert!(!desk.path("uitdelen").exists());
}

#[test]
fn a_file_of_answers_that_is_named_after_a_school_is_found_in_the_reports_of_others() {
    let desk = Desk::new();
    fs::rename(
        desk.path("batch/zelfevaluaties/2025-2026/alles.csv"),
        desk.path("batch/zelfevaluaties/2025-2026/van-99AA05.csv"),
    )
    .unwrap();
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&[]);
    assert!(code == 2 && stdout.is_empty(), "{stdout}");
    assert!(stderr.contains("School 5 (99AA05)") && stderr.contains("99AA01 School 1"), "{stderr}");
    assert!(!desk.path("uitdelen").exists());
    // Its own report may say so.
    assert_eq!(desk.handout(&["--school", "99AA05"]).0, 0);
    desk.replace("batch/batch.toml", "[schools]", "[handout]\ntext = \"Net als School 2\"\n\n[schools]");
    let (_, _, stderr) = desk.handout(&["--school", "99AA05"]);
    assert!(stderr.contains("concepten/99AA05 School 5.eml") && stderr.contains("School 2 (99AA02)"), "{stderr}");
}
