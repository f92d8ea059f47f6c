//! From a set of reports to what goes to schools and boards: what is taken, what is refused, what is left alone.

mod ticked;
mod withheld;

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;

use crate::common;
use crate::desk::{Desk, YEAR};

impl Desk {
    /// A batch with a set of reports; all schools but the third have an address.
    fn with_addresses() -> Desk {
        let desk = Desk::new();
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

    /// Puts something else in the place of a text in a file.
    fn replace(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.path(name)).expect("text");
        assert!(text.contains(old), "{old} in {text}");
        self.write(name, &text.replacen(old, new, 1));
    }

    fn handout(&self, more: &[&str]) -> (i32, String, String) {
        self.sop(&[&["handout", "batch"], more].concat())
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        self.files_in(YEAR)
    }

    /// The files of a hand-out, by the name of its folder.
    fn files_in(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        common::files(&self.path("uitdelen").join(folder))
    }

    /// The names of the packages of the whole hand-out, without what is the same in all.
    fn packages(&self) -> Vec<String> {
        self.packages_in(YEAR)
    }

    fn packages_in(&self, folder: &str) -> Vec<String> {
        let zips = self.files_in(folder).into_keys().filter(|name| name.ends_with(".zip"));
        zips.map(|name| name.replace(" 2025-2026.zip", "")).collect()
    }
}

#[test]
fn every_school_and_board_gets_a_package_and_a_second_time_it_is_the_same() {
    let desk = Desk::with_addresses();
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
    assert!(rows.iter().all(|row| row["status"] == "klaar om te versturen"));
    for board in 0..=1 {
        let zip = &files[&format!("besturen/bestuur Bestuur {board} 2025-2026.zip")];
        let archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        // One school is asked standard X, of Bestuur 1: the other board would read of it in the dekkingsrapport.
        let own = ["bestuursboek", "bestuursrapport", "dekkingsrapport"].into_iter().take(2 + board);
        let own: Vec<String> = own.map(|kind| format!("bestuur Bestuur {board} - {kind} 2025-2026.pdf")).collect();
        assert_eq!(names, own);
    }
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
fn only_who_has_another_report_is_sent_one_again_in_a_folder_of_its_own() {
    let desk = Desk::with_addresses();
    let (code, _, stderr) = desk.handout(&["--changed"]);
    assert!(code == 2 && stderr.contains("nog niets uitgedeeld") && stderr.contains("--changed=1"), "{stderr}");
    let (code, _, stderr) = desk.handout(&["--changed=1"]);
    assert!(code == 2 && stderr.contains("eerste uitgave"), "{stderr}");
    assert!(!desk.path("uitdelen").exists());
    assert_eq!(desk.handout(&[]).0, 0);
    let whole = desk.files();
    let answers = "batch/zelfevaluaties/2025-2026/alles.csv";
    desk.replace(answers, "99AA02;S.7;2", "99AA02;S.7;3");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    // An issue that is never handed out.
    desk.replace(answers, "99AA03;S.7;2", "99AA03;S.7;4");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    let (code, stdout, _) = desk.handout(&["--changed"]);
    assert!(code == 0 && stdout.contains("2025-2026 (uitgave 1)") && stdout.contains("blijft zoals"), "{stdout}");
    let third = "2025-2026-opnieuw-uitgave-3";
    let boards = ["besturen/bestuur Bestuur 0", "besturen/bestuur Bestuur 1"];
    let both = [boards[0], boards[1], "scholen/99AA02 School 2", "scholen/99AA03 School 3"];
    assert_eq!(desk.packages_in(third), both, "since what was handed out, and not since the issue before");
    assert!(desk.files() == whole, "the whole hand-out stays");
    // Each with the issue in which it became what it is.
    let rows = common::rows(&desk.files_in(third)["verzendlijst.csv"]);
    let issues: Vec<&str> = rows.iter().map(|row| row["uitgave"].as_str()).collect();
    assert_eq!(issues, ["2", "3", "2", "3"]);
    // A second time it is the same; and once it is handed out it does not come again.
    let files = desk.files_in(third);
    assert_eq!(desk.handout(&["--changed"]).0, 0);
    assert!(desk.files_in(third) == files);
    let (code, stdout, _) = desk.handout(&["--changed", "--school", "School 2"]);
    assert!(code == 0 && stdout.contains("niets te versturen"), "{stdout}");
    desk.replace(answers, "99AA02;S.7;3", "99AA02;S.7;2");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    assert_eq!(desk.handout(&["--changed"]).0, 0);
    assert_eq!(desk.packages_in("2025-2026-opnieuw-uitgave-4"), [boards[0], "scholen/99AA02 School 2"]);
    // Who sent the first issue and nothing since says so: then the one that was put right is not among them.
    let (code, stdout, _) = desk.handout(&["--changed=1", "--out", "elders"]);
    assert!(code == 0 && !stdout.contains("blijft zoals"), "{stdout}");
    let made = common::files(&desk.path("elders/2025-2026-opnieuw-uitgave-4"));
    assert!(made.keys().any(|name| name.contains("99AA03")) && !made.keys().any(|name| name.contains("99AA02")));
    let (code, _, stderr) = desk.handout(&["--changed=9"]);
    assert!(code == 2 && stderr.contains("uitgave 9"), "{stderr}");
    assert_eq!(desk.handout(&["--changed=0"]).0, 2);
    let (code, stdout, _) = desk.sop(&["verify", "uitdelen"]);
    assert!(code == 0 && stdout.matches("zijn zoals ze zijn gemaakt").count() == 3, "{stdout}");
}

#[test]
fn some_schools_by_name_leave_the_whole_hand_out_as_it_is() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    let whole = desk.files();
    assert_eq!(desk.handout(&["--school", "99aa01", "--folders"]).0, 0);
    let files = desk.files_in("2025-2026-keuze-99AA01-uitgave-1").into_keys();
    let files: Vec<String> = files.filter(|name| name.starts_with("scholen/")).collect();
    assert_eq!(files[0], "scholen/99AA01 School 1/99AA01 School 1 - gespreksblad 2025-2026.html");
    assert_eq!(files.len(), 6);
    assert!(desk.files() == whole);
    assert_eq!(desk.sop(&["verify", "uitdelen"]).0, 0);
    // Another choice takes the place of none.
    let first = desk.files_in("2025-2026-keuze-99AA01-uitgave-1");
    assert_eq!(desk.handout(&["--school", "99AA02"]).0, 0);
    assert!(desk.files_in("2025-2026-keuze-99AA01-uitgave-1") == first);
    assert!(!desk.packages_in("2025-2026-keuze-99AA02-uitgave-1").is_empty());
}

#[test]
fn every_choice_of_schools_counts_as_handed_out() {
    let desk = Desk::with_addresses();
    for school in ["99AA01", "99AA02"] {
        assert_eq!(desk.handout(&["--school", school]).0, 0);
    }
    let (code, stdout, _) = desk.handout(&["--changed"]);
    assert!(code == 0 && stdout.contains("keuze-99AA01") && stdout.contains("keuze-99AA02"), "{stdout}");
    let packed = desk.packages_in("2025-2026-opnieuw-uitgave-1");
    assert!(packed.iter().any(|name| name.contains("99AA03")), "{packed:?}");
    assert!(!packed.iter().any(|name| name.contains("99AA01") || name.contains("99AA02")), "{packed:?}");
}

#[test]
fn a_correction_of_one_school_leaves_the_packages_and_drafts_of_all_others() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    let before = desk.files();
    desk.replace("batch/zelfevaluaties/2025-2026/alles.csv", "99AA02;S.7;2", "99AA02;S.7;3");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    assert_eq!(desk.handout(&[]).0, 0);
    let after = desk.files();
    let of_schools = |name: &&String| name.starts_with("scholen/") || name.starts_with("concepten/99");
    let other: Vec<&String> =
        after.keys().filter(of_schools).filter(|name| before.get(*name) != after.get(*name)).collect();
    assert_eq!(other, ["concepten/99AA02 School 2.eml", "scholen/99AA02 School 2 2025-2026.zip"]);
    let draft = String::from_utf8_lossy(&after["concepten/99AA02 School 2.eml"]).into_owned();
    assert!(draft.contains("uitgave 2"), "{draft}");
    let rows = common::rows(&after["verzendlijst.csv"]);
    let issues: Vec<&str> = rows.iter().take(6).map(|row| row["uitgave"].as_str()).collect();
    assert_eq!(issues, ["1", "2", "1", "1", "1", "1"]);
    for row in &rows {
        assert_eq!(row["bijlagen"].split("; ").count(), row["sha256_bijlagen"].split("; ").count());
        assert!(row["bijlagen"].contains(".pdf"), "{row:?}");
    }
}

#[test]
fn a_set_with_only_sheets_makes_mails_that_speak_of_sheets() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.sop(&["run", "batch", "--out", "deel", "--report", "sheet"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&["--set", "deel"]);
    assert!(code == 0 && stdout.contains("6 scholen hebben geen gespreksverslag in het pakket"), "{stdout}{stderr}");
    for (name, bytes) in desk.files().iter().filter(|(name, _)| name.starts_with("concepten/")) {
        let text = String::from_utf8_lossy(bytes).replace("=\r\n", "");
        assert!(!text.contains("verslag") && text.contains("gespreksblad"), "{name}: {text}");
    }
}

#[test]
fn a_report_that_is_not_as_it_was_made_or_a_set_that_is_not_there_is_not_handed_out() {
    let desk = Desk::with_addresses();
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
fn a_file_of_answers_that_is_named_after_a_school_has_no_name_in_the_reports_of_others() {
    let desk = Desk::with_addresses();
    fs::rename(
        desk.path("batch/zelfevaluaties/2025-2026/alles.csv"),
        desk.path("batch/zelfevaluaties/2025-2026/van-99AA05.csv"),
    )
    .unwrap();
    let (_, stdout, stderr) = desk.sop(&["run", "batch"]);
    assert!(stderr.contains("A181"), "{stdout}{stderr}");
    let (code, _, stderr) = desk.handout(&["--folders"]);
    assert_eq!(code, 0, "{stderr}");
    // The sixth handed in nothing.
    let is_looked_at = |name: &str| name.ends_with("gespreksverslag 2025-2026.html") && !name.contains("99AA06");
    for (name, bytes) in desk.files().into_iter().filter(|(name, _)| is_looked_at(name)) {
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(text.contains("van-99AA05.csv"), name.contains("99AA05"), "{name}");
        assert_eq!(text.contains("naar een andere school heet"), !name.contains("99AA05"), "{name}");
    }
}

#[test]
fn a_waiver_that_names_another_school_keeps_the_package_back_with_its_row() {
    let desk = Desk::with_addresses();
    let waiver = "vestigingsnummer;standaard;van;tot;reden;verleend_door\n99AA02;S;2025-2026;2025-2026;Gaat naar School 5 (99AA05);Directie samenwerkingsverband\n";
    desk.write("batch/ontheffingen.csv", waiver);
    desk.replace("batch/batch.toml", "[schools]", "waivers = \"ontheffingen.csv\"\n\n[schools]");
    let (_, stdout, stderr) = desk.sop(&["run", "batch"]);
    assert!(stderr.contains("A181"), "{stdout}{stderr}");
    let (code, stdout, stderr) = desk.handout(&[]);
    assert!(code == 1 && stderr.contains("ontheffingen.csv:R2"), "{stdout}{stderr}");
    // 99AA05 is of another board.
    let others = ["99AA01 School 1", "99AA03 School 3", "99AA04 School 4", "99AA05 School 5", "99AA06 School 6"];
    let others = others.map(|school| format!("scholen/{school}"));
    assert_eq!(
        desk.packages(),
        std::iter::once("besturen/bestuur Bestuur 1".to_owned()).chain(others).collect::<Vec<_>>()
    );
    let rows = common::rows(&desk.files()["verzendlijst.csv"]);
    let row = rows.iter().find(|row| row["nummer"] == "99AA02").expect("a row");
    assert!(row["status"].contains("ontheffingen.csv:R2") && row["status"].contains("School 5 (99AA05)"), "{row:?}");
}

#[test]
fn a_school_that_handed_in_nothing_is_asked_to_and_gets_no_text_for_its_guide() {
    let desk = Desk::with_addresses();
    desk.replace("batch/batch.toml", "[schools]", "[hand_in]\nby = 2026-07-15\nto = \"het loket\"\n\n[schools]");
    assert_eq!(desk.sop(&["run", "batch", "--date", "2026-03-01"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&[]);
    assert_eq!(code, 0, "{stdout}{stderr}");
    let files = desk.files();
    let mail = |name: &str| {
        let read = mail_parser::MessageParser::default().parse(&files[name]).expect("a mail");
        let subject = read.subject().unwrap_or_default().to_owned();
        let attached = mail_parser::MimeHeaders::attachment_name;
        let attached: Vec<String> = read.attachments().filter_map(|part| attached(part).map(str::to_owned)).collect();
        (format!("{subject}\n{}", read.body_text(0).unwrap_or_default()).replace('\r', ""), attached)
    };
    // The sixth handed in nothing.
    let (said, attached) = mail("concepten/99AA06 School 6.eml");
    for words in
        ["Nog niet ingeleverd", "uiterlijk op 15-07-2026 in bij het loket", "wat de norm vraagt.\n", "op tafel.\n"]
    {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("zelf antwoordde") && !said.contains("schoolgids") && !said.contains("\n\n\n"), "{said}");
    assert!(attached.len() == 2 && attached.iter().all(|name| name.ends_with(".pdf")), "{attached:?}");
    let (said, attached) = mail("concepten/99AA01 School 1.eml");
    assert!(said.contains("zelf antwoordde") && said.contains("schoolgids"), "{said}");
    assert!(attached.iter().any(|name| name.ends_with(".docx")), "{attached:?}");
    let (said, _) = mail("concepten/bestuur Bestuur 1.eml");
    assert!(said.contains("Het gaat om:\n- 99AA01 School 1\n"), "{said}");
}

#[test]
fn what_was_compared_with_names_what_stands_where_nothing_is_made() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    desk.replace("batch/zelfevaluaties/2025-2026/alles.csv", "99AA02;S.7;2", "99AA02;S.7;3");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    assert_eq!(desk.handout(&["--changed"]).0, 0);
    assert_eq!(desk.handout(&[]).0, 0);
    let (code, stdout, _) = desk.handout(&["--changed"]);
    assert!(code == 0 && stdout.contains("niets te versturen"), "{stdout}");
    assert!(stdout.contains("2025-2026-opnieuw-uitgave-2 (uitgave 2)"), "{stdout}");
}

#[test]
fn a_mail_that_names_a_school_is_made_for_that_school_alone() {
    let desk = Desk::with_addresses();
    desk.replace("batch/batch.toml", "[schools]", "[handout]\ntext = \"Net als School 2\"\n\n[schools]");
    // The settings are otherwise than when the reports were made.
    let (code, stdout, stderr) = desk.handout(&[]);
    assert!(code == 2 && stdout.is_empty() && stderr.contains("veranderd: batch.toml"), "{stdout}{stderr}");
    assert!(!desk.path("uitdelen").exists());
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&[]);
    assert!(code == 1 && stderr.contains("concepten/99AA05 School 5.eml") && stderr.contains("School 2 (99AA02)"));
    assert!(stdout.contains("één school en 2 besturen"), "{stdout}");
    let boards = (0..=1).map(|n| format!("besturen/bestuur Bestuur {n}"));
    assert_eq!(desk.packages(), boards.chain(["scholen/99AA02 School 2".to_owned()]).collect::<Vec<_>>());
    // Whoever gets nothing stands in the list too, with why.
    let rows = common::rows(&desk.files()["verzendlijst.csv"]);
    let numbers: Vec<&str> = rows.iter().take(6).map(|row| row["nummer"].as_str()).collect();
    assert_eq!(numbers, ["99AA01", "99AA02", "99AA03", "99AA04", "99AA05", "99AA06"]);
    let (ready, unmade): (Vec<_>, Vec<_>) = rows.iter().partition(|row| row["status"] == "klaar om te versturen");
    assert_eq!((ready.len(), unmade.len()), (3, 5));
    for row in unmade {
        assert!(
            row["status"].starts_with("Geen pakket. concepten/") && row["status"].contains("School 2 (99AA02)"),
            "{row:?}"
        );
        assert!(["bestand", "bytes", "sha256", "concept", "verstuurd_op"].iter().all(|name| row[*name].is_empty()));
    }
    let (code, stdout, stderr) = desk.handout(&["--school", "99AA05", "--out", "elders", "--lang", "en"]);
    assert!(code == 1 && stderr.contains("These packages were not made"), "{stdout}{stderr}");
}

#[test]
fn reports_that_are_older_than_the_batch_are_not_handed_out() {
    let desk = Desk::with_addresses();
    let answers = "batch/zelfevaluaties/2025-2026/alles.csv";
    desk.replace(answers, "99AA02;S.7;2", "99AA02;S.7;3");
    for (language, words) in [("nl", "veranderd: zelfevaluaties/2025-2026/alles.csv"), ("en", "changed: zelfeval")] {
        let (code, _, stderr) = desk.handout(&["--lang", language]);
        assert!(code == 2 && stderr.contains(words) && stderr.contains("sop run"), "{stderr}");
    }
    // Only one school was made anew: the others are older, and so is the book of its board.
    assert_eq!(desk.sop(&["run", "batch", "--school", "99AA02"]).0, 0);
    assert_eq!(desk.handout(&[]).0, 2);
    assert!(!desk.path("uitdelen").exists());
    let (code, _, stderr) = desk.handout(&["--school", "99AA02"]);
    assert!(
        code == 1 && stderr.contains("rapporten is ouder dan de invoer") && stderr.contains("Bestuur 0"),
        "{stderr}"
    );
    let folder = "2025-2026-keuze-99AA02-uitgave-2";
    assert_eq!(desk.packages_in(folder), ["scholen/99AA02 School 2"]);
    let rows = common::rows(&desk.files_in(folder)["verzendlijst.csv"]);
    assert_eq!(rows.len(), 2);
    assert!(rows[1]["naam"] == "Bestuur 0" && rows[1]["status"].contains("ouder dan de invoer"), "{rows:?}");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    assert_eq!(desk.handout(&[]).0, 0);
    for (name, kind) in [("2025-2026/erbij.csv", "erbij"), ("2025-2026/alles.csv", "weg")] {
        let path = desk.path("batch/zelfevaluaties").join(name);
        let was = fs::read(&path).ok();
        match &was {
            None => fs::copy(desk.path(answers), &path).map(|_| ()).unwrap(),
            Some(_) => fs::rename(&path, desk.path("batch/zelfevaluaties/2025-2026/anders.csv")).unwrap(),
        }
        let (code, _, stderr) = desk.handout(&[]);
        assert!(code == 2 && stderr.contains(&format!("{kind}: zelfevaluaties/{name}")), "{stderr}");
        match was {
            None => fs::remove_file(&path).unwrap(),
            Some(_) => fs::rename(desk.path("batch/zelfevaluaties/2025-2026/anders.csv"), &path).unwrap(),
        }
    }
    // Answers of a later year have no part in these reports.
    fs::create_dir(desk.path("batch/zelfevaluaties/2026-2027")).unwrap();
    fs::write(desk.path("batch/zelfevaluaties/2026-2027/x.csv"), "vestigingsnummer;indicator;antwoord\n").unwrap();
    assert_eq!(desk.handout(&["--year", "2025-2026"]).0, 0);
}

#[test]
fn a_board_whose_book_alone_is_otherwise_gets_it_after_a_run_of_one_school() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.handout(&[]).0, 0);
    desk.replace("batch/zelfevaluaties/2025-2026/alles.csv", "99AA02;S.7;2", "99AA02;S.7;3");
    assert_eq!(desk.sop(&["run", "batch", "--school", "99AA02"]).0, 0);
    assert_eq!(desk.handout(&["--changed", "--school", "99AA02"]).0, 1, "its book is older");
    assert_eq!(desk.sop(&["run", "batch"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&["--changed"]);
    assert_eq!(code, 0, "{stdout}{stderr}");
    // The school has its report already.
    assert_eq!(desk.packages_in("2025-2026-opnieuw-uitgave-3"), ["besturen/bestuur Bestuur 0"]);
    let (code, stdout, _) = desk.handout(&["--changed", "--school", "99AA01"]);
    assert!(code == 0 && stdout.contains("niets te versturen"), "{stdout}");
    assert_eq!(desk.sop(&["verify", "uitdelen"]).0, 0);
}

#[test]
fn without_a_book_in_the_set_a_board_gets_nothing_and_that_is_told() {
    let desk = Desk::with_addresses();
    assert_eq!(desk.sop(&["run", "batch", "--out", "deel", "--report", "school"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&["--set", "deel"]);
    assert!(code == 0 && stdout.contains("niet alles in de set") && stdout.contains("Bestuur 1"), "{stdout}{stderr}");
    assert!(stdout.contains("voor 6 scholen, elk een zip") && !stdout.contains("0 besturen"), "{stdout}");
    assert!(desk.packages().iter().all(|name| name.starts_with("scholen/")));
    // Half a package would pass for a whole one.
    assert_eq!(
        desk.sop(&["run", "batch", "--out", "deel", "--report", "school", "--report", "book", "--report", "board"]).0,
        0
    );
    assert_eq!(desk.handout(&["--set", "deel"]).0, 0);
    assert!(desk.packages().iter().all(|name| name.starts_with("scholen/")));
    let rows = common::rows(&desk.files()["verzendlijst.csv"]);
    let boards: Vec<_> = rows.iter().filter(|row| row["soort"] == "bevoegd_gezag").collect();
    assert!(boards.len() == 2 && boards.iter().all(|row| row["status"].contains("niet in de set")), "{boards:?}");
}

#[test]
fn a_board_of_many_schools_gets_its_book_in_volumes_and_a_smaller_one_again_whole() {
    let desk = Desk::with_addresses();
    let few = fs::read_to_string(desk.path("batch/scholen.csv")).unwrap();
    // 99BA01 and on: schools of one board and one wijk that handed in nothing.
    let id = |n: usize| format!("99B{}{:02}", char::from(b'A' + (n / 99) as u8), n % 99 + 1);
    let more =
        (0..150).map(|n| format!("{};Nieuw {n};PO;bao;Bestuur 1;Wijk 2;10;", id(n))).collect::<Vec<_>>().join("\n");
    let made = |register: &str| {
        desk.write("batch/scholen.csv", register);
        let kinds = ["school", "book", "boards", "board", "index"].map(|kind| format!("--report={kind}"));
        let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
        let (code, stdout, stderr) = desk.sop(&[&["run", "batch", "--out", "deel"], &kinds[..]].concat());
        assert!(code < 2, "{stdout}{stderr}");
        let set = common::files(&desk.path("deel").join(YEAR));
        let books = set.keys().filter(|name| name.starts_with("besturen/bestuur-1/")).cloned().collect::<Vec<_>>();
        (books, String::from_utf8(set["index.html"].clone()).unwrap(), stdout)
    };
    let book = |end: &str| format!("besturen/bestuur-1/bestuursboek{end}.pdf");
    let report = || "besturen/bestuur-1/bestuursrapport.pdf".to_owned();
    made(&few);
    let (books, index, stdout) = made(&format!("{few}\n{more}"));
    assert_eq!(books, [book("-deel-01"), book("-deel-02"), report()], "the former book is gone");
    assert!(
        index.contains("bestuursboek*.pdf") && stdout.contains("(bestuursboek deel 1, bestuursboek deel 2"),
        "{stdout}"
    );
    assert_eq!(desk.sop(&["verify", "deel"]).0, 0);
    let (code, stdout, stderr) = desk.handout(&["--set", "deel"]);
    let files = desk.files();
    let zip =
        files.get("besturen/bestuur Bestuur 1 2025-2026.zip").unwrap_or_else(|| panic!("{code} {stdout}{stderr}"));
    let archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let own = ["bestuursboek-deel-01", "bestuursboek-deel-02", "bestuursrapport", "dekkingsrapport"];
    assert!(
        names.len() >= 3 && names.iter().zip(own).all(|(name, kind)| name.contains(&format!(" - {kind} "))),
        "{names:?}"
    );
    let draft = String::from_utf8_lossy(&files["concepten/bestuur Bestuur 1.eml"]).into_owned();
    assert!(draft.contains("Het zijn 2 delen"), "{draft:.2000}");
    let (books, index, _) = made(&few);
    assert_eq!(books, [book(""), report()]);
    assert!(index.contains("bestuursboek.pdf"));
    assert_eq!(desk.sop(&["verify", "deel"]).0, 0);
}
