//! A school corrects an answer after the reports were made: what is made again, what stays as it is, and how anybody can tell.

mod agenda;

use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;
use std::time::Duration;

use crate::common;
use crate::desk::{CASE, Desk, YEAR};

const SCHOOL: &str = "99AA02";

impl Desk {
    /// Replaces a line of the answers.
    fn answer(&self, old: &str, new: &str) {
        let folder = self.path("batch/zelfevaluaties").join(YEAR);
        let name = common::files(&folder).into_keys().next().expect("a file");
        let text = fs::read_to_string(folder.join(&name)).expect("text");
        assert!(text.contains(old), "{old} in {text}");
        fs::write(folder.join(name), text.replacen(old, new, 1)).expect("written");
    }
}

/// The paths that differ between two sets, but for the manifest.
fn changed(before: &BTreeMap<String, Vec<u8>>, after: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let names = before.keys().chain(after.keys().filter(|name| !before.contains_key(*name)));
    names.filter(|name| *name != "manifest.json" && before.get(*name) != after.get(*name)).cloned().collect()
}

/// The files of a school, in order.
fn own(school: &str) -> [String; 6] {
    let names = [
        "gespreksblad.html",
        "gespreksblad.pdf",
        "gespreksverslag.html",
        "gespreksverslag.pdf",
        "schoolgids.docx",
        "schoolgids.html",
    ];
    names.map(|name| format!("scholen/{school}/{name}"))
}

/// Whether of all files those of one school differ, its gespreksverslag among them.
fn is_only(changed: &[String], school: &str) -> bool {
    let own = own(school);
    own[2..4].iter().all(|file| changed.contains(file)) && changed.iter().all(|file| own.contains(file))
}

#[test]
fn only_the_named_schools_are_made_anew_and_the_rest_keeps_its_bytes() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let before = desk.set();
    // By number in another case, by name, and twice: as everywhere.
    let (code, stdout, stderr) = desk.run(&["--school", "99aa02", "--school", "School 2"]);
    assert_eq!(code, 0, "{stderr}");
    assert!(desk.set() == before, "of the same input all of it is the same, the manifest too: {stdout}");
    desk.answer("99AA02;S.7;2", "99AA02;S.7;3");
    desk.answer("99AA03;S.7;2", "99AA03;S.7;4");
    let (code, stdout, stderr) = desk.run(&["--school", SCHOOL]);
    assert_eq!(code, 0, "{stderr}");
    let after = desk.set();
    let differs = changed(&before, &after);
    assert!(is_only(&differs, SCHOOL), "{differs:?}: the other school that changed is left, and so are the tables");
    assert!(stdout.contains("andere invoer dan nu (zelfevaluaties/2025-2026/"), "{stdout}");
    let manifest: serde_json::Value = serde_json::from_slice(&after["manifest.json"]).expect("JSON");
    for output in manifest["outputs"].as_array().expect("a list") {
        let name = output["file"].as_str().expect("a name");
        assert_eq!(output.get("run").is_none(), own(SCHOOL).iter().any(|own| own == name), "{name}");
    }
    let (code, stdout, _) = desk.sop(&["verify", "uit"]);
    assert_eq!(code, 0, "{stdout}");
    // With a kind: that kind whole, and of the schools only this one.
    assert_eq!(desk.run(&["--school", SCHOOL, "--report", "agenda"]).0, 0);
    let agenda = desk.set();
    assert_eq!(changed(&after, &agenda), ["gesprekken.xlsx"]);
    // And then the whole: what only follows now.
    assert_eq!(desk.run(&[]).0, 0);
    let whole = changed(&agenda, &desk.set());
    assert!(own("99AA03")[2..4].iter().all(|file| whole.contains(file)), "{whole:?}");
    assert!(!whole.iter().any(|file| file.starts_with(&format!("scholen/{SCHOOL}"))), "{whole:?}");
}

#[test]
fn an_unknown_school_or_a_folder_without_the_set_writes_nothing() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let before = desk.set();
    for (language, near) in [("nl", "lijkt"), ("en", "looks")] {
        let (code, stdout, stderr) = desk.run(&["--school", SCHOOL, "--school", "99AA20", "--lang", language]);
        assert!(code == 2 && stdout.is_empty(), "{stdout}");
        assert!(stderr.contains("99AA20") && stderr.contains(SCHOOL) && stderr.contains(near), "{stderr}");
        assert!(desk.set() == before);
    }
    fs::remove_file(desk.path("uit").join(YEAR).join("manifest.json")).expect("removed");
    let before = desk.set();
    let (code, _, stderr) = desk.run(&["--school", SCHOOL]);
    assert!(code == 2 && stderr.contains("geen set"), "{stderr}");
    assert!(desk.set() == before);
    // In a new folder there is only what was asked for.
    assert_eq!(desk.sop(&["run", "batch", "--out", "nieuw", "--school", SCHOOL]).0, 0);
    let made = common::files(&desk.path("nieuw").join(YEAR));
    let names: Vec<_> = made.keys().map(String::as_str).collect();
    let own = own(SCHOOL);
    let own = own.iter().map(String::as_str);
    assert_eq!(names, ["bevindingen.csv", "manifest.json"].into_iter().chain(own).collect::<Vec<_>>());
}

#[test]
fn without_a_date_that_of_the_reports_that_are_replaced_stays() {
    let desk = Desk::new();
    let name = common::files(&desk.path("batch/zelfevaluaties").join(YEAR)).into_keys().next().expect("a file");
    let path = desk.path("batch/zelfevaluaties").join(YEAR).join(name);
    let dated = |day: &str| {
        let text = fs::read_to_string(
            common::root().join(CASE).join("zelfevaluaties").join(YEAR).join(path.file_name().unwrap()),
        );
        let text = text.expect("text");
        let lines = text.lines().enumerate().map(|(at, line)| match (at, line.starts_with("99AA05")) {
            (0, _) => format!("{line};datum"),
            (_, true) => format!("{line};{day}"),
            _ => format!("{line};2025-10-01"),
        });
        fs::write(&path, lines.collect::<Vec<_>>().join("\n")).expect("written");
    };
    dated("2025-10-02");
    assert_eq!(desk.run(&[]).0, 0);
    let before = desk.set();
    dated("2025-11-20");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("02-10-2025") && stdout.contains("--date 2025-11-20"), "{stdout}");
    let reports: Vec<_> = changed(&before, &desk.set()).into_iter().filter(|n| n.starts_with("scholen/")).collect();
    assert!(is_only(&reports, "99AA05"), "{reports:?}");
    let (_, stdout, _) = desk.run(&["--date", "2025-11-20"]);
    assert!(!stdout.contains("peildatum blijft"), "{stdout}");
    let all = changed(&before, &desk.set()).into_iter().filter(|name| name.starts_with("scholen/")).count();
    // The page of a text for the schoolgids has no date.
    let has_date = |name: &&String| name.starts_with("scholen/") && !name.ends_with("schoolgids.html");
    assert_eq!(all, before.keys().filter(has_date).count());
    // And then that one stays.
    dated("2025-12-24");
    let (_, stdout, _) = desk.run(&["--lang", "en"]);
    assert!(stdout.contains("stays 20 Nov 2025"), "{stdout}");
}

#[test]
fn verify_finds_a_changed_byte_in_a_set_and_in_one_file() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let set = desk.path("uit").join(YEAR);
    let own = own(SCHOOL);
    let mailed = desk.path("mail.pdf");
    fs::copy(set.join(&own[3]), &mailed).expect("copied");
    let whole = desk.set();
    for (arguments, status, word) in [
        (vec!["verify", "uit"], 0, "alle"),
        (vec!["verify", "uit/2025-2026/manifest.json"], 0, "alle"),
        (vec!["verify", "uit/2025-2026", "--lang", "en"], 0, "as they were made"),
        (vec!["verify", "mail.pdf", "--set", "uit"], 0, "gespreksverslag.pdf"),
        (vec!["verify", "mail.pdf"], 2, "--set"),
        (vec!["verify", "batch"], 2, "manifest.json"),
        (vec!["verify", "nergens"], 2, "is er niet"),
    ] {
        let (code, stdout, stderr) = desk.sop(&arguments);
        assert_eq!(code, status, "{arguments:?} {stdout} {stderr}");
        assert!(format!("{stdout}{stderr}").contains(word), "{arguments:?} {stdout} {stderr}");
    }
    for file in [set.join(&own[3]), mailed] {
        let mut bytes = fs::read(&file).expect("there");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(&file, bytes).expect("written");
    }
    for (arguments, word) in [
        (vec!["verify", "uit"], "veranderd: scholen/99AA02/gespreksverslag.pdf"),
        (vec!["verify", "uit", "--lang", "en"], "changed: scholen/99AA02/gespreksverslag.pdf"),
        (vec!["verify", "uit/2025-2026/scholen/99AA02/gespreksverslag.pdf"], "niet zoals het is gemaakt"),
        (vec!["verify", "mail.pdf", "--set", "uit/2025-2026"], "staat zo niet in"),
    ] {
        let (code, stdout, stderr) = desk.sop(&arguments);
        assert!(code == 1 && stdout.contains(word), "{arguments:?} {stdout} {stderr}");
    }
    assert_eq!(changed(&whole, &desk.set()), [own[3].as_str()], "nothing was written");
}

/// The next run clears up what a run leaves that is killed; until then the set is whole, at whatever moment that is: as it was, or as the run makes it.
/// `.ci/kill-partial-runs` does the same on the sample, two hundred times.
#[test]
fn a_partial_run_that_is_killed_leaves_the_set_whole() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let before = desk.set();
    desk.answer("99AA02;S.7;2", "99AA02;S.7;3");
    let kinds: [&[&str]; 3] = [
        &["--school", SCHOOL, "--school", "99AA03"],
        &["--report", "index", "--report", "board"],
        &["--school", SCHOOL, "--report", "data"],
    ];
    let fresh = |name: &str| {
        let _ = fs::remove_dir_all(desk.path(name));
        for (file, bytes) in &before {
            let path = desk.path(name).join(YEAR).join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, bytes).expect("written");
        }
    };
    let mut chance = fastrand::Rng::with_seed(13);
    let (mut old, mut new) = (0, 0);
    for kind in kinds {
        fresh("heel");
        let started = std::time::Instant::now();
        assert_eq!(desk.sop(&[&["run", "batch", "--out", "heel"], kind].concat()).0, 0);
        let takes = started.elapsed().min(Duration::from_secs(5));
        let whole = common::files(&desk.path("heel").join(YEAR));
        assert!(whole != before);
        fresh("uit");
        for _ in 0..8 {
            let command = &mut desk.command(&[&["run", "batch", "--out", "uit"], kind].concat());
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary starts");
            std::thread::sleep(takes.mul_f64(chance.f64() * 1.1));
            let _ = child.kill();
            let _ = child.wait();
            let now = desk.set();
            assert!(now == before || now == whole, "{kind:?}: {:?}", changed(&before, &now));
            assert_eq!(desk.sop(&["verify", "uit"]).0, 0, "{kind:?}");
            (old, new) = (old + u32::from(now == before), new + u32::from(now == whole));
            if now == whole {
                fresh("uit");
            }
        }
        assert_eq!(desk.run(kind).0, 0);
        assert!(desk.set() == whole);
        let left = fs::read_dir(desk.path("uit")).expect("a folder").filter_map(Result::ok).map(|e| e.file_name());
        assert_eq!(left.filter(|name| name != ".sop.lock" && name != YEAR).count(), 0);
    }
    assert_eq!(old + new, 24);
}

/// The rows of the list, each as some of its cells.
fn list(desk: &Desk, columns: &[&str]) -> Vec<String> {
    let rows = common::rows(&desk.set()["data/wijzigingen.csv"]);
    rows.iter().map(|row| columns.iter().map(|name| row[*name].as_str()).collect::<Vec<_>>().join(" ")).collect()
}

const ABOUT: [&str; 10] =
    ["uitgave", "soort", "vestigingsnummer", "standaard", "indicator", "wat", "oud", "nieuw", "cel_oud", "cel"];

#[test]
fn a_corrected_answer_is_listed_with_its_verdict_and_cell_and_nothing_else() {
    let desk = Desk::new();
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("niets om mee te vergelijken"), "{stdout}");
    let first = desk.set();
    assert!(first.keys().all(|name| !name.contains("wijzigingen")), "the first set replaces none");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Er is niets anders dan in de set die is vervangen."), "{stdout}");
    assert!(desk.set() == first);
    desk.answer("99AA03;S.7;2", "99AA03;S.7;3");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Dit is uitgave 2.") && stdout.contains("Stuur opnieuw: 99AA03\n"), "{stdout}");
    let second = desk.set();
    let reports: Vec<_> = changed(&first, &second).into_iter().filter(|name| name.starts_with("scholen/")).collect();
    assert!(is_only(&reports, "99AA03"), "{reports:?}");
    let listed = list(&desk, &ABOUT);
    assert!(listed.contains(&"2 verslag 99AA03   anders    ".to_owned()), "{listed:#?}");
    assert!(listed.contains(&"2 antwoord 99AA03 S S.7 antwoord 2 3 R30K3 R30K3".to_owned()), "{listed:#?}");
    assert!(
        listed.contains(&"2 uitslag 99AA03 S  uitslag voldoet_niet niet_te_beoordelen  ".to_owned()),
        "{listed:#?}"
    );
    // Beside it only what it was made from, and the papers that are not of one school.
    let is_beside = |row: &str| row.starts_with("2 invoer") || row.starts_with("2 stuk ");
    assert!(listed.iter().all(|row| row.contains("99AA03") || is_beside(row)), "{listed:#?}");
    let papers = list(&desk, &["soort", "bestand"]).into_iter().filter(|row| row.starts_with("stuk "));
    let books: Vec<String> = papers.filter(|row| row.contains("en/") && !row.contains("bestuur/")).collect();
    // Of the other board and its schools nothing.
    assert!(books.iter().any(|row| row.contains("besturen/bestuur-1/bestuursboek.pdf")), "{books:?}");
    assert!(!books.iter().any(|row| row.contains("bestuur-0/bestuursboek")), "{books:?}");
    let page = String::from_utf8(second["wijzigingen.html"].clone()).expect("a page");
    assert!(page.contains("stuur opnieuw") && page.contains("99AA03 School 3") && !page.contains("99AA02"), "{page}");
    // Nothing of it reaches a school, and the same again is the same.
    assert!(second.keys().all(|name| !name.starts_with("scholen/") || !name.contains("wijzigingen")));
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("dit is nog uitgave 2"), "{stdout}");
    assert!(desk.set() == second);
    assert_eq!(desk.run(&["--report", "results"]).0, 0);
    assert!(desk.set() == second, "the sheet comes from the list that stands there");
}

#[test]
fn the_list_goes_back_over_the_issues_so_that_who_sent_an_earlier_one_knows() {
    let desk = Desk::new();
    desk.run(&[]);
    let mailed = desk.path("mail.pdf");
    fs::copy(desk.path("uit").join(YEAR).join(&own(SCHOOL)[3]), &mailed).expect("copied");
    desk.answer("99AA02;S.7;2", "99AA02;S.7;3");
    desk.run(&[]);
    // A report of one school begins an issue too; its tables follow with the next whole set.
    desk.answer("99AA03;S.7;2", "99AA03;S.7;3");
    let (_, stdout, _) = desk.run(&["--school", "99AA03"]);
    assert!(stdout.contains("Dit is uitgave 3.") && stdout.contains("Stuur opnieuw: 99AA03\n"), "{stdout}");
    // The first correction is put right again: whoever sent issue 1 need not send that one.
    desk.answer("99AA02;S.7;3", "99AA02;S.7;2");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Dit is uitgave 4.") && stdout.contains("Stuur opnieuw: 99AA02\n"), "{stdout}");
    let reports = list(&desk, &["uitgave", "soort", "vestigingsnummer", "wat"]);
    let reports: Vec<_> = reports.iter().filter(|row| row.contains("verslag")).collect();
    assert_eq!(reports, ["2 verslag 99AA02 anders", "3 verslag 99AA03 anders", "4 verslag 99AA02 anders"]);
    let listed = list(&desk, &ABOUT);
    assert!(listed.contains(&"4 antwoord 99AA03 S S.7 antwoord 2 3 R30K3 R30K3".to_owned()), "{listed:#?}");
    assert!(listed.iter().any(|row| row.contains("niet_vergeleken") && row.contains("andere_run")), "{listed:#?}");
    let page = String::from_utf8(desk.set()["wijzigingen.html"].clone()).expect("a page");
    let since = |number: u32| {
        let row = page.split(&format!(">uitgave {number}</td>")).nth(1).expect("a row");
        row.split("</tr>").next().expect("its end").to_owned()
    };
    assert!(since(1).contains("99AA03") && !since(1).contains("99AA02"), "{}", since(1));
    assert!(since(2).contains("99AA03") && since(2).contains("99AA02"), "{}", since(2));
    // Put right again it is the report of the set once more.
    let (code, stdout, _) = desk.sop(&["verify", "mail.pdf", "--set", "uit"]);
    assert!(code == 0, "{stdout}");
    desk.answer("99AA02;S.7;2", "99AA02;S.7;4");
    desk.run(&[]);
    let (code, stdout, _) = desk.sop(&["verify", "mail.pdf", "--set", "uit"]);
    assert!(code == 1 && stdout.contains("uitgave 4") && stdout.contains("stuur dat"), "{stdout}");
}

#[test]
fn an_explanation_that_is_changed_is_told_but_never_quoted() {
    let desk = Desk::new();
    let folder = desk.path("batch/zelfevaluaties").join(YEAR).join("alles.csv");
    let text = fs::read_to_string(&folder).expect("text");
    let with = |note: &str| {
        let lines = text.lines().enumerate().map(|(at, line)| match (at, line) {
            (0, line) => format!("{line};toelichting;ingevuld_door"),
            (_, "99AA02;S.1;3") => format!("{line};{note};H. Zegger"),
            (_, line) => format!("{line};;"),
        });
        fs::write(&folder, lines.collect::<Vec<_>>().join("\n")).expect("written");
    };
    with("wij kennen Pietje");
    desk.run(&[]);
    let before = desk.set();
    with("wij kennen Jantje");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Stuur opnieuw: 99AA02\n"), "{stdout}");
    let listed = list(&desk, &ABOUT);
    assert_eq!(
        listed,
        [
            "2 verslag 99AA02   anders    ",
            "2 toelichting 99AA02  S.1 gewijzigd    R13K3",
            "2 invoer    antwoorden  gewijzigd  ",
        ],
        "no book says what people wrote"
    );
    let after = desk.set();
    for (name, bytes) in after.iter().filter(|(name, _)| !name.starts_with("scholen/99AA02/")) {
        let text = String::from_utf8_lossy(bytes);
        for word in ["Pietje", "Jantje", "Zegger"] {
            assert!(!text.contains(word), "{word} in {name}");
        }
    }
    let told = changed(&before, &after);
    assert!(told.contains(&"data/kenmerken.csv".to_owned()) && !told.contains(&"data/antwoorden.csv".to_owned()));
}

#[test]
fn what_can_not_be_compared_is_said_and_never_guessed() {
    // By hand, in part, in another language, by another version.
    let desk = Desk::new();
    desk.run(&[]);
    let folder = desk.path("uit").join(YEAR);
    let answers = folder.join("data/antwoorden.csv");
    let text = fs::read_to_string(&answers).expect("text");
    fs::write(&answers, text.replace("99AA02;", "99AA09;")).expect("written");
    desk.answer("99AA02;S.7;2", "99AA02;S.7;3");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("data/antwoorden.csv was in de set die is vervangen met de hand veranderd"), "{stdout}");
    let listed = list(&desk, &["soort", "wat", "bestand", "vestigingsnummer"]);
    assert!(listed.iter().any(|row| row == "niet_vergeleken veranderd data/antwoorden.csv "), "{listed:#?}");
    assert!(!listed.iter().any(|row| row.contains("99AA09") || row.starts_with("antwoord ")), "{listed:#?}");
    assert!(listed.iter().any(|row| row.starts_with("uitslag ")), "the other tables are compared: {listed:#?}");

    let desk = Desk::new();
    desk.run(&["--report", "school", "--report", "sheet", "--report", "guide"]);
    desk.answer("99AA02;S.7;2", "99AA02;S.7;3");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Stuur opnieuw: 99AA02\n") && stdout.contains("stond niet in de set"), "{stdout}");

    let desk = Desk::new();
    desk.run(&[]);
    desk.answer("99AA02;S.7;2", "99AA02;S.7;3");
    let (_, stdout, _) = desk.run(&["--lang", "en"]);
    assert!(stdout.contains("Send again: 99AA01, 99AA02"), "{stdout}");
    let listed = list(&desk, &["soort", "wat", "oud", "nieuw", "vestigingsnummer"]);
    assert!(listed.contains(&"run taal nl en ".to_owned()), "{listed:#?}");
    assert!(listed.contains(&"antwoord antwoord 2 3 99AA02".to_owned()), "{listed:#?}");
    assert!(!listed.iter().any(|row| row.starts_with("bevinding")), "{listed:#?}");
}

#[test]
fn a_cause_that_is_no_answer_is_named() {
    let desk = Desk::new();
    desk.run(&[]);
    let register = desk.path("batch/scholen.csv");
    let text = fs::read_to_string(&register).expect("text");
    fs::write(&register, text.replace(";School 4;", ";De Vierde;")).expect("written");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Stuur opnieuw: 99AA04\n"), "{stdout}");
    let listed = list(&desk, &["soort", "vestigingsnummer", "wat", "oud", "nieuw", "bestand"]);
    let is_paper = |row: &String| row.starts_with("stuk ");
    // Its name stands in the book and the report of its board, in its wijkboek and in the agenda.
    assert_eq!(listed.iter().filter(|row| is_paper(row)).count(), 4, "{listed:#?}");
    assert_eq!(
        listed.into_iter().filter(|row| !is_paper(row)).collect::<Vec<_>>(),
        [
            "verslag 99AA04 anders   ",
            "school 99AA04 naam School 4 De Vierde ",
            "invoer  register  gewijzigd scholen.csv",
        ]
    );
    // Rows that move along say the same in another place; a school that comes or goes is named as such.
    let folder = desk.path("batch/zelfevaluaties").join(YEAR).join("alles.csv");
    let text = fs::read_to_string(&folder).expect("text");
    fs::write(&folder, text.replacen("99AA05", "\n99AA05", 1)).expect("written");
    desk.run(&[]);
    let moved = list(&desk, &["uitgave", "soort", "vestigingsnummer", "aantal", "wat"]);
    let moved: Vec<_> = moved.iter().filter(|row| row.starts_with("3 ")).collect();
    assert!(moved.iter().any(|row| row.starts_with("3 plaats 99AA05 ")), "{moved:?}");
    assert!(moved.iter().all(|row| !row.contains("antwoord 99") && !row.contains("99AA04")), "{moved:?}");
    let text = fs::read_to_string(&register).expect("text");
    let without: Vec<_> = text.lines().filter(|line| !line.starts_with("99AA06")).collect();
    fs::write(&register, without.join("\n")).expect("written");
    let (_, stdout, _) = desk.run(&[]);
    assert!(stdout.contains("Verslag vervallen: 99AA06"), "{stdout}");
    let gone = list(&desk, &["soort", "vestigingsnummer", "wat"]);
    assert!(gone.contains(&"verslag 99AA06 vervallen".to_owned()), "{gone:#?}");
}
