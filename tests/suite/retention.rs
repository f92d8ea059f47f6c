//! `sop privacy`: what is older than a partnership keeps is listed, and a copy without it says the same and holds none of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};

use crate::common;
use crate::privacy::texts::{self, squeezed};
use sop::run::{self, Outcome, Request};

const BEFORE: &str = "2025-2026";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    /// A copy of the sample, with the norms beside it.
    fn sample() -> Desk {
        let desk = Desk { folder: tempfile::tempdir().expect("a folder") };
        common::copy(&common::root().join("sample-data"), &desk.path("batch"));
        common::copy(&common::root().join("norms"), &desk.path("norms"));
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn privacy(&self, more: &[&str]) -> (Option<i32>, String, String) {
        let batch = self.path("batch");
        let output = common::sop(&[&["privacy", &*batch.to_string_lossy(), "--before", BEFORE], more].concat());
        let (stdout, stderr) = common::text(&output);
        (output.status.code(), stdout, stderr)
    }

    fn write(&self) -> (Option<i32>, String, String) {
        self.privacy(&["--write", &self.path("kopie").to_string_lossy()])
    }

    fn names(&self) -> BTreeSet<String> {
        fs::read_dir(self.folder.path())
            .expect("a folder")
            .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect()
    }
}

/// What people wrote in a batch, by whether it is from before the year.
fn written(batch: &Path) -> (BTreeSet<String>, BTreeSet<String>) {
    let Outcome::Ready(dossier, _) = run::load(batch, Request::default(), &|_| ()).expect("a batch") else {
        panic!("it can be judged")
    };
    let (mut old, mut new) = (BTreeSet::new(), BTreeSet::new());
    for year in &dossier.years {
        let own = if year.year.to_string().as_str() < BEFORE { &mut old } else { &mut new };
        for evaluation in year.assessments.iter().map(|own| &own.evaluation) {
            own.extend(
                evaluation.answers.iter().flatten().filter_map(|answer| answer.note.as_deref()).map(str::to_owned),
            );
            own.extend(evaluation.submission.iter().filter_map(|own| own.filled_by.clone()));
        }
    }
    (old, new)
}

fn results(batch: &Path) -> BTreeMap<String, Vec<u8>> {
    let out = tempfile::tempdir().expect("a folder");
    common::sop(&["run", &batch.to_string_lossy(), "--out", &out.path().to_string_lossy()]);
    common::files(&out.path().join("2025-2026"))
}

#[test]
fn the_list_says_where_and_never_what() {
    let desk = Desk::sample();
    let before = common::files(desk.folder.path());
    let (status, stdout, stderr) = desk.privacy(&[]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""), "{stdout}");
    for words in [
        "zelfevaluaties/2023-2024/openbaar.csv\n",
        "  toelichting: vrije teksten, ",
        "  ingevuld_door: namen, ",
        "zelfevaluaties/2024-2025/Zelfevaluatie basisondersteuning PO 2024-2025(1-80).xlsx\n",
        "afspraken.csv\n  wie: namen, ",
        "Van vóór 2025-2026 in ",
    ] {
        assert!(stdout.contains(words), "{words}\n{stdout}");
    }
    // What is not read is named, whatever its year; nothing else of the year that is kept.
    let (found, apart) = stdout.split_once("leest sop niet").expect("there is such a file");
    assert!(!found.contains("zelfevaluaties/2025-2026") && apart.contains("tweede-swv/"), "{stdout}");
    let (old, _) = written(&desk.path("batch"));
    assert!(old.len() > 30 && !old.iter().any(|text| text.len() > 12 && stdout.contains(text.as_str())), "{stdout}");
    assert!(common::files(desk.folder.path()) == before, "nothing is written");
}

#[test]
fn a_copy_says_the_same_and_holds_nothing_of_it() {
    let desk = Desk::sample();
    let batch = common::files(&desk.path("batch"));
    let (status, stdout, stderr) = desk.write();
    assert_eq!((status, stderr.as_str()), (Some(0), ""), "{stdout}");
    assert!(stdout.contains("De kopie geeft dezelfde uitslagen"), "{stdout}");
    assert!(common::files(&desk.path("batch")) == batch, "the batch is as it was");
    assert_eq!(desk.names(), ["batch", "kopie", "norms"].map(str::to_owned).into());
    let copy = common::files(&desk.path("kopie"));
    let apart = |name: &&String| !copy.contains_key(*name);
    let apart: Vec<&String> = batch.keys().filter(apart).collect();
    assert!(copy.keys().all(|name| batch.contains_key(name)));
    // What nobody looked at does not go along: another batch in the folder, a letter.
    assert!(apart.iter().all(|name| name.starts_with("tweede-swv/") || !name.ends_with(".csv")), "{apart:?}");
    assert!(!apart.is_empty());
    for (name, bytes) in &copy {
        let is_old = name.starts_with("zelfevaluaties/20") && !name.contains("2025-2026/");
        let may_change = is_old || name == "afspraken.csv" || name == "tweede-blik.csv";
        assert!(may_change || batch[name] == *bytes, "{name}");
        let lines = |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').count();
        assert!(!name.ends_with(".csv") || lines(bytes) == lines(&batch[name]), "{name}: a line is gone");
    }
    let tables = |files: BTreeMap<String, Vec<u8>>| -> BTreeMap<String, Vec<u8>> {
        let same = [
            "uitslagen",
            "schooluitslagen",
            "gesprekspunten",
            "veranderingen",
            "dekking",
            "antwoorden",
            "afspraken",
            "scholen",
        ];
        same.into_iter().map(|name| (name.to_owned(), files[&format!("data/{name}.csv")].clone())).collect()
    };
    let (before, after) = (results(&desk.path("batch")), results(&desk.path("kopie")));
    for (name, bytes) in tables(before) {
        assert!(tables(after.clone())[&name] == bytes, "{name} differs");
    }
    // What is only from before is nowhere any more, in no part of any file.
    let (old, new) = written(&desk.path("batch"));
    let (left, _) = written(&desk.path("kopie"));
    assert!(left.is_empty(), "{left:?}");
    let gone: Vec<String> = old.difference(&new).filter(|text| text.len() >= 12).map(|text| squeezed(text)).collect();
    assert!(gone.len() > 5, "{}", gone.len());
    let here: String = batch
        .iter()
        .filter(|(name, _)| name.contains("2025-2026/"))
        .flat_map(|(n, b)| texts::of(n, b))
        .map(|(_, t)| squeezed(&t))
        .collect();
    let gone: Vec<&String> = gone.iter().filter(|text| !here.contains(text.as_str())).collect();
    let mut looked = 0;
    for (name, bytes) in &copy {
        for (place, text) in texts::of(name, bytes) {
            let text = squeezed(&text);
            let found: Vec<_> = gone.iter().filter(|own| text.contains(own.as_str())).collect();
            assert!(found.is_empty(), "{name} {place}: {found:?}");
            looked += 1;
        }
    }
    assert!(looked > 60, "{looked}");
    // Once more there is nothing left to do.
    let output = common::sop(&["privacy", &desk.path("kopie").to_string_lossy(), "--before", BEFORE]);
    let (stdout, _) = common::text(&output);
    assert!(stdout.contains("niets gevonden dat weg moet"), "{stdout}");
}

#[test]
fn nothing_is_written_over_anything_or_where_something_can_t_be_taken_out() {
    let desk = Desk::sample();
    fs::create_dir(desk.path("kopie")).expect("a folder");
    let (status, _, stderr) = desk.write();
    assert!(status == Some(2) && stderr.contains("is er al"), "{stderr}");
    let inside = desk.path("batch/kopie");
    let (status, _, stderr) = desk.privacy(&["--write", &inside.to_string_lossy()]);
    assert!(status == Some(2) && stderr.contains("ligt in de batch zelf") && !inside.exists(), "{stderr}");
    fs::remove_dir(desk.path("kopie")).expect("removed");
    // Elsewhere the norms are not beside it.
    let far = desk.path("ver/weg/kopie");
    let (status, _, stderr) = desk.privacy(&["--write", &far.to_string_lossy()]);
    assert!(
        status == Some(2) && stderr.contains("Misschien zijn de normen daar niet te vinden") && !far.exists(),
        "{stderr}"
    );
    let book = desk.path("batch/zelfevaluaties/2023-2024/openbaar.xls");
    fs::write(&book, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 geen werkmap").expect("written");
    let (status, stdout, stderr) = desk.write();
    assert!(
        status == Some(2) && stderr.contains("openbaar.xls") && stderr.contains("Er is niets geschreven"),
        "{stderr}"
    );
    assert!(stdout.contains("niet te lezen") && !desk.path("kopie").exists());
    assert_eq!(desk.privacy(&[]).0, Some(1));
    assert_eq!(desk.names(), ["batch", "norms"].map(str::to_owned).into());
}

/// A zip with some parts changed or added.
fn with_parts(bytes: &[u8], parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("a part");
        let name = file.name().expect("a name").into_owned();
        if parts.iter().all(|(own, _)| *own != name) {
            let mut part = Vec::new();
            file.read_to_end(&mut part).expect("bytes");
            zip.start_file(name, options).expect("a part");
            zip.write_all(&part).expect("bytes");
        }
    }
    for (name, text) in parts {
        zip.start_file(*name, options).expect("a part");
        zip.write_all(text.as_bytes()).expect("bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

#[test]
fn properties_comments_and_shared_texts_of_a_workbook_go_as_well() {
    let desk = Desk::sample();
    let folder = desk.path("batch/zelfevaluaties/2024-2025");
    let name = common::files(&folder).into_keys().find(|name| name.contains(" VO ")).expect("a workbook");
    let core = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:creator>Maker van de werkmap</dc:creator>\
                <dcterms:created>2025-01-01T00:00:00Z</dcterms:created></cp:coreProperties>";
    let comments = "<comments><authors><author>Schrijver van opmerkingen</author></authors><commentList><comment ref=\"A1\" authorId=\"0\">\
                    <text><t>Een opmerking &amp; meer</t></text></comment></commentList></comments>";
    let people = "<personList><person displayName=\"Deelnemer aan opmerkingen\" id=\"{1}\" userId=\"iemand@school.example\"/></personList>";
    let bytes = fs::read(folder.join(&name)).expect("a workbook");
    let parts = [("docProps/core.xml", core), ("xl/comments1.xml", comments), ("xl/persons/person.xml", people)];
    fs::write(folder.join(&name), with_parts(&bytes, &parts)).expect("written");
    let (_, stdout, _) = desk.privacy(&[]);
    assert!(stdout.contains("woorden naast de cellen"), "{stdout}");
    let (status, _, stderr) = desk.write();
    assert_eq!(status, Some(0), "{stderr}");
    let copy = fs::read(desk.path("kopie/zelfevaluaties/2024-2025").join(&name)).expect("a workbook");
    let all: String = texts::of(&name, &copy).into_iter().map(|(_, text)| text).collect();
    for words in ["Maker van", "Schrijver van", "Een opmerking", "Deelnemer aan", "iemand@"] {
        assert!(!all.contains(words), "{words}");
    }
    assert!(all.contains("2025-01-01T00:00:00Z"));
    // A part that nobody knows is never taken for clean.
    fs::remove_dir_all(desk.path("kopie")).expect("removed");
    let strange = [("xl/pivotCache/pivotCacheRecords1.xml", "<r><s v=\"Iemand\"/></r>")];
    fs::write(folder.join(&name), with_parts(&bytes, &strange)).expect("written");
    let (status, _, stderr) = desk.write();
    assert!(status == Some(2) && stderr.contains("pivotCacheRecords1") && !desk.path("kopie").exists(), "{stderr}");
}

#[test]
fn who_granted_a_waiver_is_told_and_goes_and_a_board_stays() {
    let desk = Desk::sample();
    let path = desk.path("batch/ontheffingen.csv");
    let text = fs::read_to_string(&path).expect("waivers");
    let old = "99JL00;L3;2023-2024;2024-2025;De plusgroep van de wijk begint na de zomer van 2025.;";
    assert!(text.contains(&format!("{old}Bestuurlijk overleg PO")));
    let (_, stdout, _) = desk.privacy(&[]);
    assert!(!stdout.contains("ontheffingen.csv"), "a board is nobody: {stdout}");
    fs::write(&path, text.replace("Bestuurlijk overleg PO", "Janneke Verzonnen (bestuur)")).expect("written");
    let (_, stdout, _) = desk.privacy(&[]);
    assert!(
        stdout.contains("ontheffingen.csv\n  verleend_door: namen, 1 cel") && !stdout.contains("Janneke"),
        "{stdout}"
    );
    let (status, _, stderr) = desk.write();
    assert_eq!(status, Some(0), "{stderr}");
    let copy = fs::read_to_string(desk.path("kopie/ontheffingen.csv")).expect("waivers");
    assert!(copy.contains(&format!("{old}verleend_door 1")) && !copy.contains("Janneke"), "{copy}");
    assert_eq!(copy.replace("verleend_door 1", "Bestuurlijk overleg PO"), text);
}

#[test]
fn a_list_that_can_t_be_read_is_told_and_no_copy_is_made() {
    for (file, text) in [
        ("afspraken.csv", &b"school;wie;datum\nDe Ark;Janneke Verzonnen;1-2-2023\n"[..]),
        ("tweede-blik.csv", &b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 geen werkmap"[..]),
        ("ontheffingen.csv", &b"school;tot;verleend_door\nDe Ark;2022-2023;Janneke Verzonnen\n"[..]),
    ] {
        let desk = Desk::sample();
        fs::write(desk.path("batch").join(file), text).expect("written");
        let (status, stdout, _) = desk.privacy(&[]);
        assert_eq!(status, Some(1), "{stdout}");
        let told = format!("{file}\n");
        let after = stdout.split_once(&told).map(|(_, after)| after).unwrap_or_default();
        assert!(after.lines().take(3).any(|line| line.contains("niet te lezen")), "{stdout}");
        let (status, _, stderr) = desk.write();
        assert!(status == Some(2) && stderr.contains(file) && !desk.path("kopie").exists(), "{stderr}");
    }
}

#[test]
fn what_a_killed_copy_left_does_not_stand_in_the_way() {
    let desk = Desk::sample();
    fs::create_dir(desk.path(".kopie.new")).expect("a folder");
    fs::write(desk.path(".kopie.new/oud.csv"), "Janneke").expect("written");
    fs::write(desk.path(".kopie.sop"), "sop privacy\n").expect("written");
    let (status, _, stderr) = desk.write();
    assert_eq!(status, Some(0), "{stderr}");
    assert_eq!(desk.names(), ["batch", "kopie", "norms"].map(str::to_owned).into());
    assert!(!desk.path("kopie/oud.csv").exists());
}

/// The workbook of the sample's old VO answers, with one more sheet of these rows.
fn with_sheet(bytes: &[u8], name: &str, rows: &[&[&str]]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).expect("a part").read_to_string(&mut text).expect("text");
        text
    };
    let row = |cells: &&[&str]| {
        let cells = cells.iter().map(|text| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"));
        format!("<row>{}</row>", cells.collect::<String>())
    };
    let rows: String = rows.iter().map(row).collect();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");
    let book = part("xl/workbook.xml")
        .replace("</sheets>", &format!("<sheet name=\"{name}\" sheetId=\"99\" r:id=\"rId99\"/></sheets>"));
    let of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    let relation =
        format!("<Relationship Id=\"rId99\" Type=\"{of}\" Target=\"worksheets/sheet99.xml\"/></Relationships>");
    let relations = part("xl/_rels/workbook.xml.rels").replace("</Relationships>", &relation);
    with_parts(
        bytes,
        &[
            ("xl/workbook.xml", book.as_str()),
            ("xl/_rels/workbook.xml.rels", relations.as_str()),
            ("xl/worksheets/sheet99.xml", sheet.as_str()),
        ],
    )
}

const NOTES: [&[&str]; 5] = [
    &["Notities van het overleg"],
    &["Naam", "Geboren", "Wat er speelde"],
    &["Pietje Verzonnen", "12-03-2014", "Pietje is vaak thuis, belt 0612345678"],
    &["Besproken met Janneke Verzonnen", "7"],
    &["School", "ja"],
];

const NOTED: [&str; 7] =
    ["Notities van", "Wat er speelde", "Pietje", "12-03-2014", "0612345678", "Janneke", "Besproken"];

#[test]
fn words_on_a_sheet_without_a_table_go_and_the_sheet_is_named() {
    let desk = Desk::sample();
    let folder = desk.path("batch/zelfevaluaties/2024-2025");
    let name = common::files(&folder).into_keys().find(|name| name.contains(" VO ")).expect("a workbook");
    let now = desk.path("batch/zelfevaluaties/2025-2026");
    let kept = common::files(&now).into_keys().find(|name| name.ends_with(".xlsx")).expect("a workbook");
    for path in [folder.join(&name), now.join(&kept)] {
        fs::write(&path, with_sheet(&fs::read(&path).expect("a workbook"), "Notities", &NOTES)).expect("written");
    }
    // A text file without a table, and words above one.
    fs::write(desk.path("batch/zelfevaluaties/2023-2024/notities.csv"), "Overleg;Pietje Verzonnen\n;met Janneke\n")
        .unwrap();
    let old = desk.path("batch/zelfevaluaties/2023-2024/openbaar.csv");
    let text = fs::read_to_string(&old).expect("text");
    fs::write(&old, format!("Over Pietje Verzonnen 2023-2024, door Janneke\n{text}")).expect("written");
    let (status, stdout, stderr) = desk.privacy(&[]);
    assert_eq!((status, stderr.as_str()), (Some(0), ""), "{stdout}");
    assert!(stdout.contains("[Notities] buiten een tabel: losse woorden, "), "{stdout}");
    assert!(stdout.contains("notities.csv\n  buiten een tabel: losse woorden, "), "{stdout}");
    assert!(NOTED.iter().all(|words| !stdout.contains(words)), "{stdout}");
    let (status, stdout, stderr) = desk.write();
    assert_eq!(status, Some(0), "{stdout}{stderr}");
    let all = |path: &str| -> String {
        let bytes = fs::read(desk.path("kopie/zelfevaluaties").join(path)).expect("a file");
        texts::of(path, &bytes).into_iter().map(|(_, text)| text).collect()
    };
    let copy = all(&format!("2024-2025/{name}"));
    for (path, text) in
        [("werkmap", copy.as_str()), ("csv", &all("2023-2024/notities.csv")), ("boven", &all("2023-2024/openbaar.csv"))]
    {
        assert!(NOTED.iter().all(|words| !text.contains(words)), "{path}: {text}");
    }
    assert!(all("2023-2024/openbaar.csv").trim_start_matches('\u{feff}').starts_with("2023-2024"));
    assert!(all(&format!("2025-2026/{kept}")).contains("Pietje"), "what is kept stays");
    let copied = fs::read(desk.path("kopie/zelfevaluaties/2025-2026").join(&kept)).expect("a file");
    assert!(copied == fs::read(now.join(&kept)).expect("a file"));
    let output = common::sop(&["privacy", &desk.path("kopie").to_string_lossy(), "--before", BEFORE]);
    let (stdout, _) = common::text(&output);
    assert!(stdout.contains("niets gevonden dat weg moet"), "{stdout}");
}

#[test]
fn a_sheet_beside_a_list_that_is_no_list_is_named_and_the_copy_is_not_called_clean() {
    let desk = Desk::sample();
    let bytes = fs::read(
        common::files(&desk.path("batch/zelfevaluaties/2024-2025"))
            .into_keys()
            .find(|n| n.contains(" VO "))
            .map(|n| desk.path("batch/zelfevaluaties/2024-2025").join(n))
            .expect("a workbook"),
    )
    .expect("bytes");
    let list = fs::read_to_string(desk.path("batch/afspraken.csv")).expect("agreements");
    let rows: Vec<Vec<&str>> =
        list.trim_start_matches('\u{feff}').lines().map(|line| line.split(';').collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).take(3).collect();
    fs::write(desk.path("batch/afspraken.csv"), with_sheet(&bytes, "Afspraken", &rows)).expect("written");
    let (status, stdout, _) = desk.privacy(&[]);
    assert!(status == Some(1) && stdout.contains("] is geen lijst"), "{stdout}");
    let (status, _, stderr) = desk.write();
    assert!(status == Some(1) && stderr.contains("Niet geschoond: afspraken.csv, blad "), "{stderr}");
}
