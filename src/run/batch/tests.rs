use std::fs;

use encoding_rs::Encoding;

use super::*;
use crate::register::SchoolYear;
use crate::wording::{Language, Wording};

const SETTINGS: &str = "name = \"Voorbeeld\"\nnorms = [\"normen/*.toml\"]\nwaivers = \"ontheffingen.csv\"\n\n[schools]\nfile = \"scholen.csv\"\n\n\
    [evaluations]\nfolder = \"zelfevaluaties\"\n";

fn folder(settings: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(FILE, settings);
    write("normen/a.toml", "");
    write("scholen.csv", "");
    write("ontheffingen.csv", "");
    write("zelfevaluaties/2024-2025/b.csv", "");
    write("zelfevaluaties/2024-2025/a/sub.XLSX", "");
    write("zelfevaluaties/2024-2025/~$b.xlsx", "");
    write("zelfevaluaties/2023-2024/brief.pdf", "");
    write("zelfevaluaties/oud/x.csv", "");
    folder
}

fn codes(checked: &Checked<Option<Batch>>) -> Vec<String> {
    checked.findings.iter().map(|f| format!("{} {}", f.code, f.place)).collect()
}

#[test]
fn a_map_without_a_single_name_is_told() {
    for (name, told) in [("[]", true), ("[\"wijknaam\"]", false), ("\"wijknaam\"", false)] {
        let folder = folder(&format!("{SETTINGS}\n[map]\nfile = \"kaart.geojson\"\nname = {name}\n"));
        fs::write(folder.path().join("kaart.geojson"), "{}").unwrap();
        let found = open(folder.path()).findings;
        assert_eq!(found.iter().any(|finding| finding.code == Code::TomlEmpty), told, "{name}: {found:?}");
    }
}

#[test]
fn finds_the_files_of_every_year_in_order() {
    let folder = folder(SETTINGS);
    let opened = open(folder.path());
    assert_eq!(codes(&opened), ["B104 zelfevaluaties/2023-2024/brief.pdf", "B105 zelfevaluaties/oud"]);
    let batch = opened.value.unwrap();
    assert_eq!(batch.norms, ["normen/a.toml"]);
    let years: Vec<_> = batch.answers.iter().map(|(year, files)| (year.to_string(), files.clone())).collect();
    let files = ["zelfevaluaties/2024-2025/a/sub.XLSX", "zelfevaluaties/2024-2025/b.csv"].map(str::to_owned);
    assert_eq!(years, [("2023-2024".to_owned(), vec![]), ("2024-2025".to_owned(), files.to_vec())]);
    assert_eq!(batch.files(None).len(), 6);
    assert_eq!(batch.files(SchoolYear::starting(2023)).len(), 4);
    assert!(
        batch.schools[0].reading.id_pattern.is_match("99AB01")
            && !batch.schools[0].reading.id_pattern.is_match("9AB01")
    );
}

#[test]
fn folders_of_the_same_year_are_one_year() {
    let folder = folder(SETTINGS);
    // Windows has no folder with a space at the end of its name.
    let spaced = if cfg!(windows) { "2024 -2025/e.csv" } else { "2024-2025 /e.csv" };
    for name in ["2024 - 2025/c.csv", "2024\u{2013}2025/d.csv", spaced] {
        let path = folder.path().join("zelfevaluaties").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let batch = open(folder.path()).value.unwrap();
    let years: Vec<_> = batch.answers.iter().map(|(year, _)| year.to_string()).collect();
    assert_eq!(years, ["2023-2024", "2024-2025"]);
    let files = ["2024 - 2025/c.csv", "2024-2025/a/sub.XLSX", "2024-2025/b.csv", spaced, "2024\u{2013}2025/d.csv"];
    let mut files = files.map(|name| format!("zelfevaluaties/{name}"));
    let mut found = batch.answers[1].1.clone();
    files.sort();
    found.sort();
    assert_eq!(found, files);
    let empty = tempfile::tempdir().unwrap();
    for folder in [empty.path().to_owned(), empty.path().join("weg")] {
        let place = slashed(&folder);
        assert_eq!(codes(&open(&folder)), [format!("B004 {place}")], "where it looked");
    }
    // What Notepad makes of the name.
    let other = |name: &str| {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("notities.txt"), "").unwrap();
        fs::write(folder.path().join(name), SETTINGS).unwrap();
        let said = |path: &Path| {
            let finding = open(path).findings.remove(0);
            (finding.code.id(), Wording::new(Language::Nl).finding(&finding))
        };
        let of_folder = said(folder.path());
        assert_eq!(said(&folder.path().join(name)), of_folder, "named itself");
        of_folder
    };
    for name in ["batch.toml.txt", "batch.txt", "Batch.toml.toml"] {
        let (code, said) = other(name);
        assert!(code == "B004" && said.contains(&format!("maar wel ‘{name}’")), "{said}");
    }
    assert!(!other("batch.xlsx").1.contains("maar wel"));
}

#[test]
fn what_the_register_does_not_tell_is_read_and_checked() {
    let with = |lines: &str| folder(&SETTINGS.replace("file =", &format!("{lines}\nfile =")));
    let right =
        "encoding = \"windows-1252\"\nsector = \"po\"\nkind = \"BAO\"\nmunicipality = [\"Almere\", \"Zeewolde\"]";
    let batch = open(with(right).path()).value.unwrap();
    assert_eq!(batch.schools_encoding.map(Encoding::name), Some("windows-1252"));
    assert_eq!(batch.encoding, None, "answers have a key of their own");
    assert_eq!(batch.schools[0].reading.sector.map(|sector| sector.as_str()), Some("PO"));
    assert_eq!(batch.schools[0].reading.kind.as_ref().map(|kind| kind.as_str()), Some("bao"));
    assert_eq!(batch.schools[0].reading.municipalities, ["Almere", "Zeewolde"]);
    let wrong = "encoding = \"dos?\"\nsector = \"MBO\"\nkind = \"\"\nmunicipality = \"Almere\"";
    let opened = open(with(wrong).path());
    let codes = codes(&opened);
    assert!(opened.value.is_none());
    let lines = ["B001 batch.toml:R6K12", "B001 batch.toml:R7K10", "T106 batch.toml:R8K8", "T105 batch.toml:R9K16"];
    assert_eq!(codes, lines);
}

/// The norms and the files of answers that a batch has, seen from a path.
fn files(batch: Checked<Option<Batch>>) -> (Vec<String>, Vec<String>) {
    let batch = batch.value.unwrap();
    (batch.norms, batch.answers.into_iter().flat_map(|(_, files)| files).collect())
}

#[test]
fn a_batch_is_the_same_however_its_path_is_written() {
    let folder = folder(SETTINGS);
    let plain = files(open(folder.path()));
    let text = folder.path().to_str().unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    for path in [
        format!("{text}/"),
        format!("{text}/."),
        format!("{text}/./"),
        format!("{text}//"),
        format!("{text}/../{name}"),
        format!("{text}/./../{name}/."),
        format!("{text}/batch.toml"),
        format!("{text}/./batch.toml"),
        text.replace('/', "\\"),
        format!("{text}/normen/.."),
    ] {
        let batch = open(Path::new(&path));
        assert_eq!(codes(&batch), ["B104 zelfevaluaties/2023-2024/brief.pdf", "B105 zelfevaluaties/oud"], "{path}");
        assert_eq!(files(batch), plain, "{path}");
    }
}

#[test]
fn paths_in_the_settings_are_the_same_however_they_are_written() {
    let absolute = |folder: &Path| format!("{}/normen/*.toml", folder.display());
    for norms in ["./normen/*.toml", "normen//*.toml", "normen/./*.toml", ".\\normen\\*.toml", "normen\\a.toml"] {
        let settings = SETTINGS.replace("\"normen/*.toml\"", &format!("'{norms}'"));
        let settings = settings
            .replace("\"zelfevaluaties\"", "'.\\zelfevaluaties\\'")
            .replace("\"scholen.csv\"", "'./scholen.csv'");
        let folder = folder(&settings);
        let batch = open(folder.path());
        assert_eq!(batch.value.as_ref().map(|b| b.schools[0].file.as_str()), Some("scholen.csv"), "{norms}");
        let (norms_found, answers) = files(batch);
        assert_eq!(norms_found, ["normen/a.toml"], "{norms}");
        assert_eq!(answers, ["zelfevaluaties/2024-2025/a/sub.XLSX", "zelfevaluaties/2024-2025/b.csv"], "{norms}");
    }
    // Within the batch an absolute pattern names the same files; elsewhere they keep their whole path.
    let own = folder(SETTINGS);
    let settings = SETTINGS.replace("\"normen/*.toml\"", &format!("'{}'", absolute(own.path())));
    fs::write(own.path().join(FILE), &settings).unwrap();
    assert_eq!(files(open(own.path())).0, ["normen/a.toml"]);
    let other = folder(&settings);
    let (norms, _) = files(open(other.path()));
    assert_eq!(norms, [format!("{}/normen/a.toml", slashed(own.path()))]);
    // One folder up, from a batch in a folder of its own.
    let parent = folder(SETTINGS);
    let inner = parent.path().join("batch");
    for (pattern, expected) in [("..\\normen\\*.toml", "../normen/a.toml"), ("../normen/*.toml", "../normen/a.toml")] {
        fs::create_dir_all(inner.join("zelfevaluaties/2025-2026")).unwrap();
        fs::write(inner.join("scholen.csv"), "").unwrap();
        fs::write(inner.join("ontheffingen.csv"), "").unwrap();
        fs::write(inner.join(FILE), SETTINGS.replace("\"normen/*.toml\"", &format!("'{pattern}'"))).unwrap();
        assert_eq!(files(open(&inner)).0, [expected]);
    }
}

#[test]
fn a_slip_in_a_year_makes_the_latest_year_unsure() {
    let unsure = |name: &str| {
        let folder = folder(SETTINGS);
        fs::remove_dir_all(folder.path().join("zelfevaluaties/oud")).unwrap();
        let path = folder.path().join("zelfevaluaties").join(name);
        match name.ends_with(".xlsx") {
            true => fs::write(path, "").unwrap(),
            false => fs::create_dir(path).unwrap(),
        }
        let opened = open(folder.path());
        let finding = opened.findings.iter().find(|f| f.code == Code::FolderNotAYear).unwrap().clone();
        assert_eq!(finding.place.source.file, format!("zelfevaluaties/{name}"));
        opened.value.unwrap().is_year_unsure
    };
    // The latest year with files is 2024-2025.
    for name in
        ["2025-26", "2025_2026", "2025", "2023-24", "PO 2025-2026", "PO 2024-2025", "archief 2025", "2025-2026.xlsx"]
    {
        assert!(unsure(name), "{name}");
    }
    for name in ["archief", "oud", "archief 2019", "oud 2023-2024", "nagekomen.xlsx", "nagekomen 2024-2025.xlsx"] {
        assert!(!unsure(name), "{name}");
    }
}

#[test]
fn outputs_do_not_go_where_inputs_are() {
    let parent = tempfile::tempdir().unwrap();
    let batch_folder = parent.path().join("batch");
    let made = folder(SETTINGS);
    fs::rename(made.keep(), &batch_folder).unwrap();
    let batch = open(&batch_folder).value.unwrap();
    let what = |out: &str| {
        let finding = refusal(&batch, &batch_folder.join(out), SchoolYear::starting(2024))?;
        assert_eq!(finding.code, Code::OutIsInput);
        finding.facts.into_iter().find(|(name, _)| *name == "what").map(|(_, fact)| format!("{fact:?}"))
    };
    let word = |word: &str| Some(format!("Text({word:?})"));
    for out in [
        "zelfevaluaties",
        "zelfevaluaties/",
        "./zelfevaluaties/2024-2025",
        "zelfevaluaties/nieuw/map",
        "zelfevaluaties/nieuw/../x",
    ] {
        assert_eq!(what(out), word("evaluations"), "{out}");
    }
    assert_eq!(what("normen"), word("norms"));
    assert_eq!(what("normen/../normen/html"), word("norms"));
    for out in ["", ".", "reports", "nieuw/zelfevaluaties", "zelfevaluaties/..", "..", "../verslagen"] {
        assert_eq!(what(out), None, "{out}");
    }
    // A folder called after a year that somebody filled.
    fs::create_dir_all(batch_folder.join("2019-2020")).unwrap();
    assert_eq!(what("2019-2020"), None);
    fs::write(batch_folder.join("2019-2020/x.csv"), "").unwrap();
    assert_eq!(what("2019-2020"), word("year"));
    fs::write(batch_folder.join("2019-2020/.sop.lock"), "").unwrap();
    assert_eq!(what("2019-2020"), None);
    // Another batch: its evaluations are somebody's input as well.
    let other = folder(SETTINGS);
    let refused = refusal(&batch, &other.path().join("zelfevaluaties"), None).unwrap();
    assert!(refused.facts.contains(&("what", "evaluations".into())));
}

#[test]
fn a_folder_that_would_take_the_place_of_the_batch_is_refused() {
    let parent = tempfile::tempdir().unwrap();
    let year_folder = parent.path().join("2024-2025");
    fs::rename(folder(SETTINGS).keep(), &year_folder).unwrap();
    let batch = open(&year_folder).value.unwrap();
    let refused = refusal(&batch, parent.path(), SchoolYear::starting(2024)).unwrap();
    assert!(refused.facts.contains(&("what", "inputs".into())));
    assert_eq!(refusal(&batch, parent.path(), SchoolYear::starting(2023)), None);
}

#[cfg(unix)]
mod on_unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    fn seen(folder: &tempfile::TempDir) -> (Vec<String>, Vec<String>) {
        let opened = open(folder.path());
        let codes = codes(&opened).into_iter().filter(|c| !c.contains("brief.pdf") && !c.contains("/oud"));
        let codes = codes.collect();
        let files = opened.value.unwrap().answers.into_iter().flat_map(|(_, files)| files).collect();
        (files, codes)
    }

    #[test]
    fn links_lead_neither_out_of_the_batch_nor_round_in_it() {
        let outside = tempfile::tempdir().unwrap();
        fs::create_dir(outside.path().join("map")).unwrap();
        fs::write(outside.path().join("map/geheim.csv"), "a;b\n1;2\n").unwrap();
        let folder = folder(SETTINGS);
        let year = folder.path().join("zelfevaluaties/2024-2025");
        symlink(outside.path().join("map"), year.join("c")).unwrap();
        symlink(outside.path().join("map/geheim.csv"), year.join("d.csv")).unwrap();
        symlink(year.join("b.csv"), year.join("e.csv")).unwrap();
        symlink(year.join("weg.csv"), year.join("f.csv")).unwrap();
        symlink("/dev/zero", year.join("g.csv")).unwrap();
        // Ten loops: followed, they would be ten to the eighth.
        (0..10).for_each(|i| symlink(".", year.join(format!("lus{i}"))).unwrap());
        symlink(&year, folder.path().join("zelfevaluaties/2023-2024/lus")).unwrap();
        symlink(outside.path().join("map"), folder.path().join("zelfevaluaties/2022-2023")).unwrap();
        symlink("nergens", folder.path().join("zelfevaluaties/2021-2022")).unwrap();
        symlink("nergens", year.join("groep")).unwrap();
        let (files, codes) = seen(&folder);
        let at = |name: &str| format!("zelfevaluaties/2024-2025/{name}");
        assert_eq!(files, [at("a/sub.XLSX"), at("b.csv"), at("e.csv")]);
        let mut expected = vec![
            "B112 zelfevaluaties/2021-2022".to_owned(),
            "B113 zelfevaluaties/2022-2023".to_owned(),
            "B124 zelfevaluaties/2023-2024/lus".to_owned(),
        ];
        expected.extend(
            [("B113", "c"), ("B113", "d.csv"), ("B112", "f.csv"), ("B101", "g.csv"), ("B112", "groep")]
                .map(|(c, n)| format!("{c} {}", at(n))),
        );
        expected.extend((0..10).map(|i| format!("B124 {}", at(&format!("lus{i}")))));
        assert_eq!(codes, expected);
    }

    #[test]
    fn pipes_are_not_opened() {
        let folder = folder(SETTINGS);
        let pipe = folder.path().join("zelfevaluaties/2024-2025/pijp.csv");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()));
        let (files, codes) = seen(&folder);
        assert_eq!(files.len(), 2);
        assert_eq!(codes, ["B101 zelfevaluaties/2024-2025/pijp.csv"]);
    }

    #[test]
    fn names_that_can_not_be_shown_are_findings() {
        let folder = folder(SETTINGS);
        let year = folder.path().join("zelfevaluaties/2024-2025");
        for name in
            [&b"een\ntwee.csv"[..], b"\x1b[31mrood.csv", b"caf\xe9.csv", b"map\r/x.csv", "\u{202e}vsc.csv".as_bytes()]
        {
            let path = year.join(OsStr::from_bytes(name));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        fs::write(year.join("=1+2, \"één\" <b>.csv"), "").unwrap();
        let (files, mut codes) = seen(&folder);
        codes.sort();
        let names =
            ["caf\u{fffd}.csv", "een\u{fffd}twee.csv", "map\u{fffd}", "\u{fffd}[31mrood.csv", "\u{fffd}vsc.csv"];
        assert_eq!(codes, names.map(|name| format!("B123 zelfevaluaties/2024-2025/{name}")));
        assert_eq!(files[0], "zelfevaluaties/2024-2025/=1+2, \"één\" <b>.csv");
    }

    #[test]
    fn folders_too_deep_are_named() {
        let folder = folder(SETTINGS);
        let deep = folder.path().join("zelfevaluaties/2024-2025").join("m/".repeat(12));
        fs::create_dir_all(&deep).unwrap();
        let (_, codes) = seen(&folder);
        assert_eq!(codes, [format!("B125 zelfevaluaties/2024-2025{}", "/m".repeat(9))]);
    }
}

#[test]
fn by_when_and_to_whom_are_read_from_dates_and_texts() {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 3, 1);
    let read = |lines: &str| {
        let text = format!(
            "name = \"P\"\nnorms = [\"n.toml\"]\n[schools]\nfile = \"s.csv\"\n[evaluations]\nfolder = \"z\"\n[hand_in]\n{lines}"
        );
        read_settings(&text)
    };
    for (lines, by, to) in [
        ("by = 2026-03-01\nto = \"het loket\"", day, Some("het loket")),
        ("by = \"2026-03-01\"", day, None),
        ("to = \"SWV, mail@voorbeeld.nl\"", None, Some("SWV, mail@voorbeeld.nl")),
        ("", None, None),
    ] {
        let found = read(lines);
        let hand_in = found.value.expect("settings").hand_in;
        assert_eq!((hand_in.by, hand_in.to.as_deref()), (by, to), "{lines}");
    }
    for wrong in
        ["by = \"1-3-2026\"", "by = 2026", "by = 2026-03-01T10:00:00", "by = \"\"", "to = 3", "until = 2026-03-01"]
    {
        assert!(read(wrong).value.is_none(), "{wrong}");
    }
}

#[test]
fn agreements_are_one_file_or_several_or_all_of_a_pattern() {
    let named = |agreements: &str| {
        let folder = folder(&format!("agreements = {agreements}\n{SETTINGS}"));
        for name in ["a.csv", "b/c.csv", "b/d[1].csv", "b/~$d.csv", "b/.~lock.c.csv#"] {
            fs::create_dir_all(folder.path().join("b")).unwrap();
            fs::write(folder.path().join(name), "").unwrap();
        }
        let opened = open(folder.path());
        opened.value.map(|batch| batch.agreements).ok_or_else(|| opened.findings[0].code)
    };
    let is = |files: &[&str]| Ok(files.iter().map(|file| (*file).to_owned()).collect::<Vec<_>>());
    assert_eq!(named("\"a.csv\""), is(&["a.csv"]));
    assert_eq!(named("[\"b/*\", \"a.csv\", \"a.csv\"]"), is(&["a.csv", "b/c.csv", "b/d[1].csv"]));
    assert_eq!(named("\"b/d[1].csv\""), is(&["b/d[1].csv"]), "a name goes before a pattern");
    assert_eq!(named("[]"), is(&[]));
    for missing in ["\"x.csv\"", "[\"a.csv\", \"x/*.csv\"]", "\"b\""] {
        assert_eq!(named(missing), Err(Code::BatchFileMissing), "{missing}");
    }
}

#[test]
fn without_a_limit_of_its_own_a_batch_shows_no_group_of_one_or_two_schools() {
    let minimum = |lines: &str| read_settings(&format!("{SETTINGS}{lines}")).value.unwrap().minimum_group;
    assert_eq!([minimum(""), minimum("[privacy]\n"), minimum("[privacy]\nminimum_group = 5\n")], [3, 3, 5]);
    // No limit has to be asked for.
    assert_eq!(minimum("[privacy]\nminimum_group = 0\n"), 0);
}

#[test]
fn a_file_that_is_open_elsewhere_is_said_to_be_open_and_not_to_be_gone() {
    use crate::input::source::{Limits, NotTaken};
    for (language, open, gone) in [
        (Language::Nl, "open in een ander programma", "is er niet meer"),
        (Language::En, "open in another program", "no longer there"),
    ] {
        let w = Wording::new(language);
        let said = |why: NotTaken| {
            let finding = why.finding("zelfevaluaties/2025-2026/a.xlsx", Limits::default());
            (w.finding(&finding), w.remedy(&finding))
        };
        let (of_open, of_gone) = (said(NotTaken::Open), said(NotTaken::Gone));
        assert!(of_open.0.contains(open) && !of_open.0.contains(gone), "{of_open:?}");
        assert!(of_gone.0.contains(gone) && of_gone.1 != of_open.1, "{of_gone:?}");
        assert!(w.title(Code::FileGone).contains(open), "in the short list, too");
    }
}
