//! The sample batch through the real binary: the same every time, equal everywhere, and every school alone in its report.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::Workbook;
use tempfile::TempDir;

use crate::common;

const YEAR: &str = "2025-2026";

/// One run of the sample that the tests share.
static SAMPLE: LazyLock<TempDir> = LazyLock::new(|| run(&common::root().join("sample-data"), "2"));

/// Runs a batch with a number of threads; gives the folder that holds the year's.
fn run(batch: &Path, threads: &str) -> TempDir {
    let out = tempfile::tempdir().expect("a folder");
    let arguments = ["run", &batch.to_string_lossy(), "--out", &out.path().to_string_lossy()];
    let output = common::sop_with(&arguments, &[("RAYON_NUM_THREADS", threads), ("POLARS_MAX_THREADS", threads)]);
    let (stdout, stderr) = common::text(&output);
    assert_eq!(output.status.code(), Some(1), "the sample holds faulty cells\n{stdout}\n{stderr}");
    out
}

fn outputs(out: &TempDir) -> BTreeMap<String, Vec<u8>> {
    common::files(&out.path().join(YEAR))
}

fn table(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Vec<BTreeMap<String, String>> {
    common::rows(&files[&format!("data/{name}.csv")])
}

#[test]
fn the_number_of_threads_changes_not_a_byte() {
    let one = run(&common::root().join("sample-data"), "1");
    let (one, two) = (outputs(&one), outputs(&SAMPLE));
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    let differ: Vec<_> = one.iter().filter(|(name, bytes)| two[*name] != **bytes).map(|(name, _)| name).collect();
    assert!(differ.is_empty(), "{differ:?}");
}

/// Reverses the rows below the header of a CSV that has no line breaks in its cells, whatever its encoding.
fn reversed(bytes: &[u8]) -> Vec<u8> {
    let mut lines: Vec<_> = bytes.split_inclusive(|b| *b == b'\n').collect();
    lines[1..].reverse();
    lines.concat()
}

#[test]
fn the_order_of_rows_and_the_names_of_files_change_nothing_but_places() {
    let base = tempfile::tempdir().expect("a folder");
    let batch = base.path().join("sample-data");
    common::copy(&common::root().join("sample-data"), &batch);
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    for (name, _) in common::files(&batch) {
        let path = batch.join(&name);
        if name.starts_with("zelfevaluaties/") && name.ends_with(".csv") {
            let bytes = fs::read(&path).expect("a file");
            let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let renamed = path.with_file_name(format!(
                "{}.csv",
                file.bytes().rev().map(|b| b % 26).map(|b| char::from(b'a' + b)).collect::<String>()
            ));
            fs::remove_file(&path).expect("removed");
            fs::write(renamed, reversed(&bytes)).expect("written");
        }
    }
    let shuffled = run(&batch, "2");
    let (plain, shuffled) = (outputs(&SAMPLE), outputs(&shuffled));
    for name in [
        "scholen",
        "indicatoren",
        "uitslagen",
        "schooluitslagen",
        "gesprekspunten",
        "veranderingen",
        "ontheffingen",
        "dekking",
    ] {
        for file in [format!("data/{name}.csv"), format!("data/{name}.parquet")] {
            assert!(plain[&file] == shuffled[&file], "{file} differs");
        }
    }
    for (name, bytes) in plain.iter().filter(|(name, _)| name.ends_with(".svg") || name.ends_with(".png")) {
        assert!(shuffled[name] == *bytes, "{name} differs");
    }
    let without_places = |files: &BTreeMap<String, Vec<u8>>| {
        let mut rows = table(files, "antwoorden");
        rows.iter_mut().for_each(|row| ["bestand", "blad", "cel"].iter().for_each(|c| drop(row.remove(*c))));
        rows
    };
    assert_eq!(without_places(&plain), without_places(&shuffled));
    assert_eq!(table(&plain, "bevindingen").len(), table(&shuffled, "bevindingen").len());
}

#[test]
fn every_registered_school_has_its_own_report_and_stands_alone_in_it() {
    let files = outputs(&SAMPLE);
    let schools: Vec<_> = table(&files, "scholen").into_iter().filter(|row| row["schooljaar"] == YEAR).collect();
    assert_eq!(schools.len(), 97);
    // A name that is part of another school's name proves nothing.
    let names: BTreeSet<_> = schools.iter().map(|s| s["naam"].as_str()).collect();
    let telling = |name: &str| names.iter().filter(|other| other.contains(name)).count() == 1;
    for school in &schools {
        let id = &school["vestigingsnummer"];
        let html = &files[&format!("scholen/{id}/gespreksverslag.html")];
        let html = String::from_utf8(html.clone()).expect("text");
        assert!(files[&format!("scholen/{id}/gespreksverslag.pdf")].starts_with(b"%PDF-"));
        assert!(html.contains(id.as_str()));
        for other in schools.iter().filter(|other| other["vestigingsnummer"] != *id) {
            let strange = other["vestigingsnummer"].as_str();
            assert!(!html.contains(strange), "the report of {id} holds {strange}");
            let name = other["naam"].as_str();
            assert!(!telling(name) || !html.contains(name), "the report of {id} holds {name}");
        }
    }
}

#[test]
fn only_schools_that_share_their_approach_can_help_and_none_with_its_own_gap() {
    let files = outputs(&SAMPLE);
    let register = fs::read(common::root().join("sample-data/scholen.csv")).expect("the register");
    let register = common::rows(&["\u{feff}".as_bytes(), &register].concat());
    let sharing: BTreeSet<_> =
        register.iter().filter(|row| row["deelt_aanpak"] == "ja").map(|row| row["vestigingsnummer"].clone()).collect();
    let met: BTreeSet<_> = table(&files, "uitslagen")
        .into_iter()
        .filter(|row| row["schooljaar"] == YEAR && row["uitslag"] == "voldoet")
        .map(|row| (row["vestigingsnummer"].clone(), row["standaard"].clone()))
        .collect();
    let helpers = table(&files, "meedenken");
    assert!(!helpers.is_empty());
    for row in &helpers {
        assert!(sharing.contains(&row["school"]) && row["school"] != row["vestigingsnummer"], "{row:?}");
        assert!(met.contains(&(row["school"].clone(), row["standaard"].clone())), "{row:?}");
    }
}

#[test]
fn questions_and_second_looks_stand_in_no_report_that_others_read() {
    let files = outputs(&SAMPLE);
    let explanation = "Twee van de drie leerkrachten kenden de afspraken.";
    for (name, bytes) in files.iter().filter(|(name, _)| !name.starts_with("scholen/")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains(explanation) && !text.contains("Adviseur Kwaliteit"),
            "{name} holds what a visitor wrote"
        );
        let is_shown = name.starts_with("bestuur/") || name == "index.html";
        assert!(!is_shown || !text.contains("leerlingvolgsysteem laat zien"), "{name} holds a question for one school");
    }
}

/// A batch without second looks and with norms without consistency rules has the same verdicts, topics, coverage and agenda.
#[test]
fn rules_and_second_looks_change_nothing_but_what_is_asked() {
    let base = tempfile::tempdir().expect("a folder");
    let batch = base.path().join("sample-data");
    common::copy(&common::root().join("sample-data"), &batch);
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    for name in ["anb-po-voorbeeld-2025.toml", "anb-vo-voorbeeld.toml"] {
        let path = base.path().join("norms").join(name);
        let text = fs::read_to_string(&path).expect("a norm");
        fs::write(&path, &text[..text.find("[[consistency]]").expect("rules")]).expect("written");
    }
    let settings = fs::read_to_string(batch.join("batch.toml")).expect("settings");
    fs::write(batch.join("batch.toml"), settings.replace("second_look = \"tweede-blik.csv\"", "")).expect("written");
    let (with, without) = (outputs(&SAMPLE), outputs(&run(&batch, "2")));
    for name in
        ["uitslagen", "schooluitslagen", "gesprekspunten", "veranderingen", "dekking", "gevoeligheid", "meedenken"]
    {
        for end in ["csv", "parquet"] {
            let file = format!("data/{name}.{end}");
            assert!(with[&file] == without[&file], "{file} differs");
        }
    }
    let tables = ["samenhang", "tweede_blik"].map(|name| table(&with, name).len());
    assert!(tables.iter().all(|rows| *rows > 0), "{tables:?}");
    assert_eq!(["samenhang", "tweede_blik"].map(|name| table(&without, name).len()), [0, 0]);
}

#[test]
fn the_committed_example_is_what_the_program_makes_now() {
    let files = outputs(&SAMPLE);
    let example = common::root().join("reports/voorbeeld");
    for (name, bytes) in common::files(&example) {
        if std::env::var_os("SOP_BLESS").is_some() {
            fs::write(example.join(&name), &files[&name]).expect("written");
        } else {
            assert!(
                files.get(&name) == Some(&bytes),
                "reports/voorbeeld/{name} is not what the program makes (SOP_BLESS=1 renews it)"
            );
        }
    }
}

#[test]
fn the_manifest_accounts_for_every_file() {
    let files = outputs(&SAMPLE);
    let manifest: serde_json::Value = serde_json::from_slice(&files["manifest.json"]).expect("JSON");
    let listed: BTreeSet<_> =
        manifest["outputs"].as_array().expect("a list").iter().map(|f| f["file"].as_str()).collect();
    let there: BTreeSet<_> =
        files.keys().filter(|name| *name != "manifest.json").map(|name| Some(name.as_str())).collect();
    assert_eq!(listed, there);
    assert_eq!(manifest["year"], YEAR);
    assert_eq!(manifest["norms"].as_array().map(Vec::len), Some(3));
}

#[test]
fn a_run_that_can_not_start_leaves_the_earlier_reports_as_they_are() {
    let base = tempfile::tempdir().expect("a folder");
    common::copy(&common::root().join("sample-data"), &base.path().join("sample-data"));
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    let out = base.path().join("reports");
    let earlier = out.join(YEAR);
    fs::create_dir_all(&earlier).expect("a folder");
    fs::write(earlier.join("index.html"), "eerder").expect("written");
    let batch = base.path().join("sample-data");
    fs::write(batch.join("scholen.csv"), "naam\nx\n").expect("written");
    let output = common::sop(&["run", &batch.to_string_lossy(), "--out", &out.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(2));
    let after = common::files(&out);
    assert_eq!(after, BTreeMap::from([(format!("{YEAR}/index.html"), b"eerder".to_vec())]));
}

#[test]
fn the_agenda_is_read_back_as_the_agreements_of_a_later_run() {
    let base = tempfile::tempdir().expect("a folder");
    let batch = base.path().join("sample-data");
    common::copy(&common::root().join("sample-data"), &batch);
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    let plain = outputs(&SAMPLE);
    fs::write(batch.join("agenda.xlsx"), &plain["gesprekken.xlsx"]).expect("written");
    let settings = fs::read_to_string(batch.join("batch.toml")).expect("text");
    fs::write(batch.join("batch.toml"), settings.replace("afspraken.csv", "agenda.xlsx")).expect("written");
    let again = outputs(&run(&batch, "2"));
    assert_eq!(table(&plain, "gesprekspunten"), table(&again, "gesprekspunten"));
    let about = |files: &BTreeMap<String, Vec<u8>>| {
        let rows = table(files, "bevindingen").into_iter().filter(|row| row["code"].starts_with('G'));
        rows.map(|row| (row["code"].clone(), row["melding"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(about(&plain), about(&again));
}

/// Checks a batch and gives the findings on the console; what there is to map is written in `out`.
fn check(batch: &Path, out: &Path) -> (String, String) {
    let output = common::sop(&["check", &batch.to_string_lossy(), "--out", &out.to_string_lossy()]);
    let (stdout, stderr) = common::text(&output);
    assert_eq!(output.status.code(), Some(1), "{stdout}{stderr}");
    (stdout, stderr)
}

#[test]
fn a_check_writes_its_findings_and_what_is_to_be_mapped_and_says_the_same() {
    let out = tempfile::tempdir().expect("a folder");
    let (stdout, stderr) = check(&common::root().join("sample-data"), out.path());
    let made = outputs(&SAMPLE);
    let findings = table(&made, "bevindingen");
    for code in findings.iter().map(|f| f["code"].as_str()).collect::<BTreeSet<_>>() {
        assert!(stderr.contains(code), "{code} is not on the console");
    }
    assert!(stdout.contains("97"), "{stdout}");
    let mut written = common::files(out.path());
    written.retain(|name, _| !name.starts_with('.'));
    assert_eq!(written.keys().collect::<Vec<_>>(), ["bevindingen.csv", "koppelingen.xlsx"]);
    assert!(written["bevindingen.csv"] == made["bevindingen.csv"], "those of a run");
    // One line for each code, as a run has it.
    let codes: BTreeSet<&str> = findings.iter().map(|f| f["code"].as_str()).collect();
    assert_eq!(
        stderr.lines().filter(|line| line.contains("x fout ") || line.contains("x waarschuwing ")).count(),
        codes.iter().filter(|code| findings.iter().any(|f| f["code"] == **code && f["ernst"] != "info")).count()
    );
    // What passed is said too, and who has not handed in.
    assert!(stdout.contains("  in orde: instellingen (batch.toml)"), "{stdout}");
    let silent = table(&made, "scholen");
    let silent: Vec<_> = silent.iter().filter(|row| row["schooljaar"] == YEAR && row["ingediend"] == "nee").collect();
    assert_eq!(silent.len(), 4);
    for school in silent {
        let line = stdout.lines().find(|line| line.contains(&school["naam"])).expect("named");
        assert!(line.contains(&school["bevoegd_gezag"]), "{line}");
    }
}

/// The table of a file of mappings, with `ja` behind every proposal for a column.
fn confirmed(file: &Path) -> Workbook {
    let mut book: Xlsx<_> = calamine::open_workbook(file).expect("a workbook");
    let range = book.worksheet_range("Koppelingen").expect("the sheet");
    let mut out = Workbook::new();
    let sheet = out.add_worksheet();
    let at =
        |name: &str| range.rows().next().and_then(|row| row.iter().position(|cell| *cell == *name)).expect("a column");
    for (line, row) in (0..).zip(range.rows()) {
        let proposed = line > 0 && row[at("soort")] == "kolom" && row[at("voorstel")] != Data::Empty;
        for (column, cell) in row.iter().enumerate() {
            let text = if proposed && column == at("akkoord") { "ja".to_owned() } else { cell.to_string() };
            sheet.write(line, column as u16, text).expect("written");
        }
    }
    out
}

#[test]
fn a_question_in_other_words_counts_once_a_person_has_confirmed_it() {
    let base = tempfile::tempdir().expect("a folder");
    let batch = base.path().join("sample-data");
    common::copy(&common::root().join("sample-data"), &batch);
    common::copy(&common::root().join("norms"), &base.path().join("norms"));
    let out = base.path().join("out");
    check(&batch, &out);
    confirmed(&out.join("koppelingen.xlsx")).save(batch.join("koppelingen.xlsx")).expect("saved");
    let (before, after) = (outputs(&SAMPLE), outputs(&run(&batch, "2")));
    let answered = |files: &BTreeMap<String, Vec<u8>>| {
        let answers = table(files, "antwoorden");
        let reworded = |row: &&BTreeMap<String, String>| row["schooljaar"] == "2024-2025" && row["indicator"] == "V1.5";
        answers
            .iter()
            .filter(|row| row["norm"] == "anb-po")
            .filter(reworded)
            .filter(|row| row["staat"] == "niveau")
            .count()
    };
    assert_eq!(answered(&before), 0, "nothing is used on a guess");
    assert!(answered(&after) > 70, "{}", answered(&after));
    let verdicts = |files| {
        let rows = table(files, "schooluitslagen");
        rows.into_iter().filter(|row| row["schooljaar"] == YEAR).collect::<Vec<_>>()
    };
    assert_eq!(verdicts(&before), verdicts(&after), "one question of half weight decides nothing this year");
}
