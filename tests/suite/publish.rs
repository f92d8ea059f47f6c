//! Nothing that was made is lost: what a run does with what stands in the folder that it writes to, and which folders it refuses.

use std::fs;
use std::path::Path;

use crate::common;
use crate::desk::{Desk, YEAR};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").file_name());
    let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_run_of_one_kind_leaves_the_others_byte_for_byte() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let whole = desk.set();
    for kind in ["agenda", "school", "board", "index", "results", "data"] {
        let (code, stdout, stderr) = desk.run(&["--report", kind]);
        assert_eq!(code, 0, "{stderr}");
        assert!(stdout.contains("zijn gebleven zoals ze waren"), "{stdout}");
        // Made of the same input all of it is as it was, the manifest too.
        assert!(desk.set() == whole, "{kind}");
    }
    assert_eq!(names(&desk.path("uit")), [".sop.lock", YEAR]);
    // With another answer only what is made anew differs, and the manifest tells both runs.
    let answers = common::files(&desk.path("batch/zelfevaluaties")).into_keys().next().expect("a file");
    let path = desk.path("batch/zelfevaluaties").join(answers);
    let text = fs::read_to_string(&path).expect("text");
    fs::write(&path, format!("{text}\n\n")).expect("written");
    assert_eq!(desk.run(&["--report", "agenda"]).0, 0);
    let now = desk.set();
    assert_eq!(now.keys().collect::<Vec<_>>(), whole.keys().collect::<Vec<_>>());
    for (name, bytes) in &now {
        let is_made = ["gesprekken.xlsx", "bevindingen.csv", "manifest.json"].contains(&name.as_str());
        assert!(is_made || *bytes == whole[name], "{name}");
    }
    let manifest: serde_json::Value = serde_json::from_slice(&now["manifest.json"]).expect("JSON");
    let outputs = manifest["outputs"].as_array().expect("a list");
    let earlier = manifest["earlier"].as_array().expect("a list");
    assert_eq!((outputs.len(), earlier.len()), (now.len() - 1, 1));
    for output in outputs {
        let name = output["file"].as_str().expect("a name");
        let is_made = ["gesprekken.xlsx", "bevindingen.csv"].contains(&name);
        assert_eq!(output["run"] == earlier[0]["run"], !is_made, "{name}");
    }
}

#[test]
fn what_was_filled_in_stays_in_place_until_it_is_made_anew_and_is_then_kept() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let agenda = desk.path("uit").join(YEAR).join("gesprekken.xlsx");
    fs::write(&agenda, "ingevuld").expect("written");
    assert_eq!(desk.run(&["--report", "board"]).0, 0);
    assert_eq!(fs::read(&agenda).expect("there"), b"ingevuld");
    assert_eq!(names(&desk.path("uit")), [".sop.lock", YEAR]);
    let (_, stdout, _) = desk.run(&["--report", "agenda"]);
    assert!(stdout.contains("2025-2026-bewaard-1"), "{stdout}");
    assert_eq!(fs::read(desk.path("uit/2025-2026-bewaard-1/gesprekken.xlsx")).expect("kept"), b"ingevuld");
    assert_ne!(fs::read(&agenda).expect("there"), b"ingevuld");
}

#[test]
fn reports_of_another_partnership_are_kept_and_named() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    common::copy(&desk.path("batch"), &desk.path("ander"));
    let settings = fs::read_to_string(desk.path("ander/batch.toml")).expect("settings");
    let name = settings.lines().find(|line| line.starts_with("name")).expect("a name").to_owned();
    fs::write(desk.path("ander/batch.toml"), settings.replace(&name, "name = \"Buren\"")).expect("written");
    for (at, arguments) in
        [vec!["run", "ander", "--out", "uit"], vec!["run", "batch", "--out", "uit", "--report", "agenda"]]
            .iter()
            .enumerate()
    {
        let before = desk.set();
        let (code, stdout, stderr) = desk.sop(arguments);
        assert_eq!(code, 0, "{arguments:?} {stdout} {stderr}");
        let kept = format!("{YEAR}-bewaard-{}", at + 1);
        assert!(stdout.contains(&kept), "{arguments:?} {stdout}");
        assert!(common::files(&desk.path("uit").join(kept)) == before, "{arguments:?}");
        if at == 1 {
            assert!(stdout.contains("Buren"), "{stdout}");
        }
    }
}

#[test]
fn forms_and_trials_are_kept_and_never_take_the_place_of_reports() {
    for arguments in [
        ["what-if", "batch", "--out", "uit", "--threshold", "S=0.9"],
        ["forms", "batch", "--out", "uit", "--year", YEAR],
    ] {
        let desk = Desk::new();
        let (code, stdout, stderr) = desk.sop(&arguments);
        assert_eq!(code, 0, "{arguments:?} {stdout} {stderr}");
        let before = desk.set();
        let (code, stdout, stderr) = desk.run(&[]);
        assert_eq!(code, 0, "{arguments:?} {stderr}");
        let kept = format!("{YEAR}-bewaard-1");
        assert!(stdout.contains(&kept), "{arguments:?} {stdout}");
        assert!(common::files(&desk.path("uit").join(kept)) == before, "{arguments:?}");
        let reports = desk.set();
        let (code, _, stderr) = desk.sop(&arguments);
        assert!(code == 2 && stderr.contains("Kies met --out een andere map"), "{arguments:?} {stderr}");
        assert!(desk.set() == reports, "{arguments:?}");
    }
}

#[test]
fn a_slip_in_the_name_of_a_year_stops_the_run_unless_the_year_is_given() {
    for (slip, meant) in [("2026-27", "2026-2027"), ("2026_2027", "2026-2027"), ("2026", "2025-2026 / 2026-2027")] {
        let desk = Desk::new();
        let folder = desk.path("batch/zelfevaluaties");
        common::copy(&folder.join(YEAR), &folder.join(slip));
        for command in ["run", "check"] {
            let (code, _, stderr) = desk.sop(&[command, "batch", "--out", "leeg"]);
            assert_eq!(code, 2, "{slip} {stderr}");
            assert!(stderr.contains("B105") && stderr.contains(meant), "{slip} {stderr}");
            assert!(!desk.path("leeg").exists(), "nothing is written");
            let (code, _, stderr) = desk.sop(&[command, "batch", "--out", "uit", "--year", YEAR]);
            assert_eq!(code, 1, "{slip} {stderr}");
        }
        let (code, _, stderr) = desk.sop(&["run", "batch", "--out", "uit2", "--lang", "en"]);
        assert!(code == 2 && stderr.contains("is meant"), "{stderr}");
    }
    let desk = Desk::new();
    fs::create_dir(desk.path("batch/zelfevaluaties/archief")).expect("a folder");
    assert_eq!(desk.run(&[]).0, 1, "told, and the run goes on");
}

#[test]
fn a_batch_is_found_however_its_path_is_written() {
    let desk = Desk::new();
    assert_eq!(desk.run(&[]).0, 0);
    let set = desk.set();
    let absolute = desk.path("batch").to_string_lossy().into_owned();
    let inside = [
        "./batch",
        "batch/",
        "./batch/.",
        "batch/../batch",
        ".//batch",
        "batch/batch.toml",
        "./batch/batch.toml",
        ".\\batch",
        &absolute,
    ];
    for path in inside {
        let (code, _, stderr) = desk.sop(&["run", path, "--out", "./uit/"]);
        assert_eq!(code, 0, "{path} {stderr}");
        assert!(desk.set() == set, "{path}");
    }
    // An absolute pattern; findings and manifest name files with `/`.
    let settings = fs::read_to_string(desk.path("batch/batch.toml")).expect("settings");
    let norms = settings.lines().find(|line| line.starts_with("norms")).expect("norms").to_owned();
    let pattern = format!("norms = ['{absolute}/normen/*.toml']");
    fs::write(desk.path("batch/batch.toml"), settings.replace(&norms, &pattern)).expect("written");
    let (code, _, stderr) = desk.sop(&["run", "./batch", "--out", "uit"]);
    assert_eq!(code, 0, "{stderr}");
    let manifest = String::from_utf8(desk.set().remove("manifest.json").expect("a manifest")).expect("text");
    assert!(manifest.contains("\"file\": \"normen/proef.toml\"") && !manifest.contains("\\\\"), "{manifest}");
}

#[test]
fn outputs_never_go_into_inputs() {
    let desk = Desk::new();
    let before = common::files(&desk.path("batch"));
    for out in
        ["batch/zelfevaluaties", "batch/zelfevaluaties/2025-2026", "batch/normen", "./batch/zelfevaluaties/nieuw"]
    {
        let commands: [&[&str]; 4] = [
            &["run", "batch", "--out", out],
            &["run", "batch", "--report", "agenda", "--out", out],
            &["forms", "batch", "--year", "2026-2027", "--out", out],
            &["what-if", "batch", "--threshold", "S=0.9", "--out", out],
        ];
        for arguments in commands {
            let (code, _, stderr) = desk.sop(arguments);
            assert_eq!(code, 2, "{arguments:?} {stderr}");
            assert!(stderr.contains("B150") && stderr.contains("--out"), "{stderr}");
            assert!(common::files(&desk.path("batch")) == before, "{arguments:?} left something");
        }
    }
    // A folder that nobody made: kept aside.
    fs::create_dir_all(desk.path("uit").join(YEAR)).expect("a folder");
    fs::write(desk.path("uit").join(YEAR).join("antwoorden.csv"), "van iemand").expect("written");
    let (code, stdout, stderr) = desk.run(&[]);
    assert_eq!(code, 0, "{stderr}");
    assert!(stdout.contains("bewaard-1"), "{stdout}");
    assert_eq!(fs::read(desk.path("uit/2025-2026-bewaard-1/antwoorden.csv")).expect("kept"), b"van iemand");
}

#[test]
fn a_norm_or_settings_in_another_encoding_say_so() {
    for file in ["batch.toml", "normen/proef.toml"] {
        let desk = Desk::new();
        let path = desk.path("batch").join(file);
        let bytes = fs::read(&path).expect("there");
        fs::write(&path, [b"# caf\xe9\n", bytes.as_slice()].concat()).expect("written");
        for command in ["run", "check"] {
            let (code, _, stderr) = desk.sop(&[command, "batch", "--out", "uit"]);
            assert!(code == 2 && stderr.contains(&format!("T110 {file}")), "{file}: {stderr}");
        }
    }
}

#[test]
fn what_is_too_large_or_not_there_is_not_read_and_the_manifest_says_so() {
    let desk = Desk::new();
    let large = desk.path("batch/zelfevaluaties").join(YEAR).join("groot.csv");
    let file = fs::File::create(&large).expect("a file");
    file.set_len(20 << 30).expect("a sparse file");
    let (code, _, stderr) = desk.run(&[]);
    assert_eq!(code, 1, "{stderr}");
    let (checked, _, reported) = desk.sop(&["check", "batch"]);
    assert!(checked == 1 && stderr.contains("B102") && reported.contains("B102"), "{stderr} {reported}");
    let manifest: serde_json::Value = serde_json::from_slice(&desk.set()["manifest.json"]).expect("JSON");
    let inputs = manifest["inputs"].as_array().expect("a list");
    let found = inputs.iter().find(|i| i["file"] == format!("zelfevaluaties/{YEAR}/groot.csv")).expect("named");
    assert_eq!((&found["not_read"], found.get("sha256")), (&serde_json::Value::Bool(true), None));
}

#[test]
fn of_thousands_of_bad_rows_the_first_are_named_and_all_are_counted() {
    let desk = Desk::new();
    let unknown = |n: usize| format!("99ZZ99;S.1;{n}\n");
    let rows: String = std::iter::once("vestigingsnummer;indicator;antwoord\n".to_owned())
        .chain((0..2500).map(unknown))
        .chain((0..1800).map(|n| format!("99AA0{};Q.{n};3\n", 1 + n % 5)))
        .collect();
    fs::write(desk.path("batch/zelfevaluaties").join(YEAR).join("fout.csv"), rows).expect("written");
    let (code, stdout, stderr) = desk.run(&["--report", "data"]);
    assert_eq!(code, 1, "{stderr}");
    assert!(stdout.contains("4.300 terzijde gelegd"), "{stdout}");
    assert!(stdout.contains("A111 (2.500x)") && stdout.contains("A116 (1.800x)"), "{stdout}");
    assert!(stderr.contains("2.500x fout A111") && stderr.contains("1.800x fout A116"), "{stderr}");
    let found = common::rows(&desk.set()["bevindingen.csv"]);
    let of = |code: &str| found.iter().filter(|row| row["code"] == code).count();
    assert_eq!((of("A111"), of("A116"), of("B151")), (1000, 1000, 2));
    let last = found.iter().filter(|row| row["code"] == "A111").filter_map(|row| row["rij"].parse::<u32>().ok()).max();
    assert_eq!(last, Some(1001), "the first by place");
    // On any number of threads.
    let whole = desk.set();
    for threads in ["1", "3"] {
        let mut command = desk.command(&["run", "batch", "--out", "uit"]);
        assert_eq!(command.env("RAYON_NUM_THREADS", threads).status().expect("it runs").code(), Some(1));
        assert!(desk.set()["bevindingen.csv"] == whole["bevindingen.csv"], "{threads} threads");
    }
}

#[test]
fn a_text_too_long_for_excel_is_cut_and_told() {
    let desk = Desk::new();
    let settings = fs::read_to_string(desk.path("batch/batch.toml")).expect("settings");
    let name = settings.lines().find(|line| line.starts_with("name")).expect("a name").to_owned();
    let register = fs::read_to_string(desk.path("batch/scholen.csv")).expect("a register");
    fs::write(desk.path("batch/scholen.csv"), register.replacen("School 1", &"\u{1f600}a".repeat(12_000), 1))
        .expect("written");
    for long in ["x".repeat(40_000), "w\u{1f600} ".repeat(300), "\u{e9}".repeat(201)] {
        fs::write(desk.path("batch/batch.toml"), settings.replace(&name, &format!("name = \"{long}\"")))
            .expect("written");
        for (language, word) in [("nl", "de eerste 200 tekens"), ("en", "the first 200 characters")] {
            let (code, stdout, stderr) = desk.run(&["--lang", language]);
            assert_eq!(code, 0, "{stderr}");
            assert!(stderr.contains("B152") && stderr.contains(word), "{stderr}");
            assert!(stdout.lines().all(|line| line.chars().count() < 500), "{stdout}");
            let (code, _, stderr) =
                desk.sop(&["forms", "batch", "--year", YEAR, "--out", "formulieren", "--lang", language]);
            assert_eq!(code, 0, "{stderr}");
            let found = common::rows(&desk.set()["bevindingen.csv"]);
            assert_eq!(
                found.iter().filter(|row| row["code"] == "B152").count(),
                2,
                "the name, and the cell of the register"
            );
        }
    }
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    fn fifo(path: &Path) {
        let _ = fs::remove_file(path);
        assert!(std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo").success());
    }

    #[test]
    fn no_pipe_socket_or_device_keeps_it_waiting() {
        let inputs = [
            "batch.toml",
            "scholen.csv",
            "normen/proef.toml",
            "normen/tweede.toml",
            "koppelingen.xlsx",
            "zelfevaluaties/2025-2026/pijp.csv",
        ];
        type Make<'a> = &'a dyn Fn(&Path);
        let kinds: [(&str, Make); 4] = [
            ("a pipe", &fifo),
            ("a link to a pipe", &|path: &Path| {
                let pipe = path.with_file_name("pijp-elders");
                fifo(&pipe);
                let _ = fs::remove_file(path);
                symlink(pipe, path).expect("a link");
            }),
            ("a device", &|path: &Path| {
                let _ = fs::remove_file(path);
                symlink("/dev/zero", path).expect("a link");
            }),
            ("a socket", &|path: &Path| {
                let _ = fs::remove_file(path);
                UnixListener::bind(path).expect("a socket");
            }),
        ];
        for input in inputs {
            for (kind, put) in &kinds {
                let desk = Desk::new();
                put(&desk.path("batch").join(input));
                for command in ["run", "check"] {
                    let (code, _, stderr) = desk.sop(&[command, "batch", "--out", "uit"]);
                    assert!(matches!(code, 1 | 2), "{input} as {kind}: {code} {stderr}");
                    assert!(stderr.contains(" B"), "{input} as {kind}: {stderr}");
                }
            }
        }
    }

    #[test]
    fn norms_that_are_no_files_are_refused() {
        let desk = Desk::new();
        fifo(&desk.path("pijp.toml"));
        symlink("/dev/zero", desk.path("nul.toml")).expect("a link");
        for file in ["pijp.toml", "nul.toml", "/dev/zero", "."] {
            let commands: [&[&str]; 5] = [
                &["norm", "check", file],
                &["norm", "show", file],
                &["norm", "import", file],
                &["norm", "diff", file, file],
                &["what-if", "batch", "--norm", file],
            ];
            for arguments in commands {
                let (code, stdout, stderr) = desk.sop(arguments);
                assert!(code == 2 && stdout.is_empty() && stderr.contains(file), "{arguments:?} {code} {stderr}");
            }
        }
    }

    #[test]
    fn a_file_is_never_written_through_a_link() {
        let desk = Desk::new();
        fs::write(desk.path("doel"), "van iemand").expect("written");
        symlink(desk.path("doel"), desk.path("link.md")).expect("a link");
        symlink(desk.path("doel"), desk.path(".norm.md.new")).expect("a link");
        let norm = "batch/normen/proef.toml";
        for arguments in [
            ["norm", "show", norm, "--out", "link.md", "--overwrite"],
            ["norm", "show", norm, "--out", "norm.md", "--overwrite"],
        ] {
            desk.sop(&arguments);
        }
        assert_eq!(fs::read(desk.path("doel")).expect("there"), b"van iemand");
        assert!(fs::symlink_metadata(desk.path("link.md")).expect("there").is_symlink());
        assert!(fs::read_to_string(desk.path("norm.md")).expect("written").contains('#'));
    }
}
