//! `sop norm` through the real binary. `SOP_BLESS=1` renews what is expected: read it before you keep it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::common;
use sop::base::finding::Code;

const FAULTY: &str = "tests/norms/faulty";

/// Exit status, standard output and standard error, as one text.
fn stated(arguments: &[&str]) -> String {
    let output = common::sop(arguments);
    let (stdout, stderr) = common::text(&output);
    format!("exit {}\n--- stdout\n{stdout}--- stderr\n{stderr}", output.status.code().unwrap_or(-1))
}

/// Compares with a file, which is renewed on demand.
fn expect(file: &str, found: &str) -> Option<String> {
    let path = common::root().join(file);
    if std::env::var_os("SOP_BLESS").is_some() {
        fs::write(&path, found).expect("written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    (expected != found).then(|| format!("{file}\n--- expected\n{expected}\n--- found\n{found}"))
}

fn faulty() -> Vec<String> {
    let names = fs::read_dir(common::root().join(FAULTY)).expect("a folder").map(|e| e.expect("an entry").file_name());
    let mut names: Vec<String> =
        names.filter_map(|name| name.to_str()?.strip_suffix(".toml").map(str::to_owned)).collect();
    names.sort();
    names
}

#[test]
fn every_faulty_norm_gives_exactly_the_expected_lines() {
    let mut wrong = Vec::new();
    let names = faulty();
    for name in &names {
        let found = stated(&["norm", "check", &format!("{FAULTY}/{name}.toml")]);
        wrong.extend(expect(&format!("{FAULTY}/{name}.txt"), &found));
    }
    let together: Vec<String> = ["a", "b", "c"].map(|name| format!("{FAULTY}/samen/{name}.toml")).into();
    let together: Vec<&str> = ["norm", "check"].into_iter().chain(together.iter().map(String::as_str)).collect();
    wrong.extend(expect(&format!("{FAULTY}/samen/samen.txt"), &stated(&together)));
    let english = stated(&["norm", "check", "--lang", "en", &format!("{FAULTY}/vreemd.toml")]);
    wrong.extend(expect(&format!("{FAULTY}/vreemd.en.txt"), &english));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is only wrong with a workbook is tried in `norm::exchange`.
#[test]
fn every_code_of_a_norm_is_in_the_folder_and_every_expected_file_has_its_norm() {
    let files = common::files(&common::root().join(FAULTY));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let expected: String =
        files.iter().filter(|(name, _)| name.ends_with(".txt")).map(|(_, bytes)| text(bytes)).collect();
    let codes = Code::ALL.iter().map(|code| code.id()).filter(|id| id.starts_with('T') || ("N".."N153").contains(id));
    // What is no text at all `norm check` says in a line of its own: T110 is for norms and settings of a batch.
    let missing: Vec<_> =
        codes.filter(|id| *id != "T110").filter(|id| !expected.contains(&format!(" {id} {FAULTY}"))).collect();
    assert!(missing.is_empty(), "no faulty norm for {missing:?}");
    let stems: BTreeSet<String> = faulty().into_iter().collect();
    for name in files.keys().filter_map(|name| name.strip_suffix(".txt")).filter(|name| !name.contains('/')) {
        assert!(stems.contains(name.trim_end_matches(".en")), "{name}.txt has no norm");
    }
}

#[test]
fn the_example_norms_have_nothing_to_remark() {
    let found = stated(&["norm", "check", "norms/*.toml"]);
    assert!(found.starts_with("exit 0\n") && found.ends_with("--- stderr\n"), "{found}");
    assert_eq!(found.matches(" is te gebruiken ").count(), 3, "{found}");
}

#[test]
fn the_example_norms_go_to_excel_and_back_and_only_overwrite_on_request() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (book, toml) = (path("norm.xlsx"), path("norm.toml"));
    for name in ["anb-po-voorbeeld-2023", "anb-po-voorbeeld-2025", "anb-vo-voorbeeld"] {
        let file = format!("norms/{name}.toml");
        let made = stated(&["norm", "show", &file, "--out", &book, "--overwrite"]);
        assert!(made.starts_with("exit 0\n"), "{made}");
        let made = stated(&["norm", "import", &book, "--out", &toml, "--overwrite"]);
        assert!(made.starts_with("exit 0\n") && made.ends_with("--- stderr\n"), "{made}");
        let shown = |file: &str| stated(&["norm", "show", file]);
        assert_eq!(shown(&toml), shown(&file));
    }
    let again = stated(&["norm", "import", &book, "--out", &toml]);
    assert!(again.starts_with("exit 2\n") && again.contains("bestaat al"), "{again}");
    let printed = stated(&["norm", "show", "norms/anb-vo-voorbeeld.toml", "--format", "xlsx"]);
    assert!(printed.starts_with("exit 2\n") && printed.contains("--out norm.xlsx"), "{printed}");
    let no_book = stated(&["norm", "import", "norms/anb-vo-voorbeeld.toml"]);
    assert!(no_book.starts_with("exit 1\n"), "{no_book}");
}

#[test]
fn a_norm_is_a_norm_in_either_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (book, toml) = (path("norm.xlsx"), "norms/anb-po-voorbeeld-2025.toml");
    stated(&["norm", "show", toml, "--out", &book]);
    assert_eq!(stated(&["norm", "show", &book]), stated(&["norm", "show", toml]));
    let checked = stated(&["norm", "check", &book]);
    assert!(checked.starts_with("exit 0\n") && checked.contains("anb-po 2025 is te gebruiken"), "{checked}");
    let older = "norms/anb-po-voorbeeld-2023.toml";
    assert_eq!(stated(&["norm", "diff", older, &book]), stated(&["norm", "diff", older, toml]));

    // A batch that names a workbook, its name in whatever case, has the verdicts of one that names the same as TOML.
    let batch = |is_workbook: bool, name: &str| {
        let batch = folder.path().join(name);
        common::copy(&common::root().join("tests/cases/rekenvoorbeeld/batch"), &batch);
        if is_workbook {
            let toml = batch.join("normen/proef.toml");
            let out = batch.join("normen/Proef.XLSX").to_string_lossy().into_owned();
            stated(&["norm", "show", &toml.to_string_lossy(), "--format", "xlsx", "--out", &out]);
            std::fs::remove_file(&toml).expect("the norm");
            let settings = std::fs::read_to_string(batch.join("batch.toml")).expect("settings");
            let settings = settings.replace("normen/*.toml", "normen/Proef.XLSX");
            std::fs::write(batch.join("batch.toml"), settings).expect("settings");
        }
        let (batch, out) = (batch.to_string_lossy().into_owned(), path(&format!("uit-{name}")));
        let run = stated(&["run", &batch, "--report", "data", "--out", &out]);
        let verdicts = Path::new(&out).join("2025-2026/data/uitslagen.csv");
        (run.lines().next().map(str::to_owned), fs::read(verdicts).expect("verdicts"))
    };
    assert_eq!(batch(true, "werkmap"), batch(false, "toml"));

    let faulty = stated(&["norm", "check", "tests/norms/import/id-werd-datum.xlsx"]);
    assert!(faulty.starts_with("exit 1\n") && faulty.contains("N162") && faulty.contains("[Vragen]:B2"), "{faulty}");
    assert!(faulty.contains("id-werd-datum.xlsx: nog niet te gebruiken"), "{faulty}");
}

#[test]
fn an_id_that_excel_made_a_date_of_is_refused_at_its_cell() {
    let found = stated(&["norm", "import", "tests/norms/import/id-werd-datum.xlsx"]);
    assert!(found.starts_with("exit 1\n--- stdout\n--- stderr\n"), "{found}");
    assert!(found.contains("N162") && found.contains("[Vragen]:B2") && found.contains("2-1, 1-2"), "{found}");
}

#[test]
fn norms_of_other_makes_have_nothing_to_remark_each_on_its_own() {
    for name in ["ijkpunten-po", "profiel-vo", "themakaarten-po-pilot"] {
        let found = stated(&["norm", "check", &format!("norms/voorbeelden/{name}.toml")]);
        assert!(found.starts_with("exit 0\n") && found.ends_with("--- stderr\n"), "{found}");
    }
}

#[test]
fn a_second_partnership_runs_with_a_norm_of_its_own() {
    let out = tempfile::tempdir().expect("a folder");
    let found = stated(&["run", "sample-data/tweede-swv", "--out", &out.path().to_string_lossy()]);
    assert!(found.starts_with("exit 0\n"), "{found}");
    let files = common::files(&out.path().join("2025-2026"));
    let verdicts = common::rows(&files["data/uitslagen.csv"]);
    let of_year: Vec<_> = verdicts.iter().filter(|row| row["schooljaar"] == "2025-2026").collect();
    assert_eq!(of_year.len(), 6 * 13, "six schools, thirteen benchmarks");
    assert!(of_year.iter().all(|row| row["norm"] == "ijkpunten-po"));
    let judged: BTreeSet<_> = of_year.iter().map(|row| row["uitslag"].as_str()).collect();
    assert!(judged.contains("voldoet") && judged.contains("voldoet_niet"), "{judged:?}");
    assert!(files.contains_key("index.html") && files.contains_key("scholen/99YA00/gespreksverslag.pdf"));
}

#[test]
fn the_example_in_the_manual_is_a_whole_norm_without_remarks() {
    let manual = fs::read_to_string(common::root().join("norms/README.md")).expect("the manual").replace("\r\n", "\n");
    let (_, rest) = manual.split_once("```toml\n").expect("an example");
    let (example, _) = rest.split_once("```\n").expect("its end");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("mijn-norm.toml");
    fs::write(&file, example).expect("written");
    let found = stated(&["norm", "check", &file.to_string_lossy()]);
    assert!(found.starts_with("exit 0\n") && found.ends_with("--- stderr\n"), "{found}");
    let shown = stated(&["norm", "show", &file.to_string_lossy()]);
    assert!(shown.contains("minstens 2 van de 3 vragen"), "what its comments say: {shown}");
}

#[test]
fn a_file_that_is_not_there_or_no_text_is_named_and_the_others_are_still_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd = folder.path().join("odd.toml");
    fs::write(&odd, b"title = \"\xe9\"").expect("written");
    let missing = Path::new(folder.path()).join("weg.toml");
    let good = "norms/anb-vo-voorbeeld.toml";
    let found = stated(&["norm", "check", &odd.to_string_lossy(), &missing.to_string_lossy(), good]);
    assert!(found.starts_with("exit 2\n"), "{found}");
    for part in [
        "fout T110 ",
        "odd.toml: nog niet te gebruiken",
        "weg.toml kan niet worden gelezen: het bestand is er niet",
        "anb-vo 2023 is te gebruiken",
    ] {
        assert!(found.contains(part), "{found}");
    }
}

#[test]
fn a_pattern_that_nothing_fits_and_a_folder_are_called_what_they_are() {
    for (typed, said) in [
        ("norms/geen*.toml", "norms/geen*.toml kan niet worden gelezen: op dit patroon past geen bestand"),
        ("./norms", "./norms kan niet worden gelezen: het is een map. Noem een bestand daarin;"),
        ("norms/", "alle normen erin: norms/*.toml"),
    ] {
        let found = stated(&["norm", "check", typed]);
        assert!(found.starts_with("exit 2\n") && found.contains(said), "{found}");
    }
}

#[test]
fn a_name_that_tells_no_form_is_refused_with_those_that_there_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let norm = "norms/anb-vo-voorbeeld.toml";
    for (words, name, forms) in [
        (&["norm", "show", norm][..], "norm.pdf", "html, md, xlsx"),
        (&["norm", "show", norm], "norm.toml", "html, md, xlsx"),
        (&["norm", "diff", norm, norm], "verschil.xlsx", "html, json, txt"),
        (&["norm", "import", norm], "norm.xlsx", "toml"),
    ] {
        let found = stated(&[words, &["--out", &out(name)]].concat());
        assert!(
            found.starts_with("exit 2\n") && found.contains(&format!("eindigt op een van deze: {forms}.")),
            "{found}"
        );
    }
    for (words, name) in [
        (&["norm", "show", norm][..], "diep in/norm.md"),
        (&["norm", "show", norm, "--format", "md"], "norm.pdf"),
        (&["explain", "A111"], "uit leg/a111.pdf"),
    ] {
        let found = stated(&[words, &["--out", &out(name)]].concat());
        assert!(found.starts_with("exit 0\n") && folder.path().join(name).is_file(), "{found}");
    }
}
