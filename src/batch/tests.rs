use super::*;

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
fn finds_the_files_of_every_year_in_order() {
    let folder = folder(SETTINGS);
    let opened = open(folder.path()).unwrap();
    assert_eq!(codes(&opened), ["B104 zelfevaluaties/2023-2024/brief.pdf", "B105 zelfevaluaties/oud"]);
    let batch = opened.value.unwrap();
    assert_eq!(batch.norms, ["normen/a.toml"]);
    let years: Vec<_> = batch.answers.iter().map(|(year, files)| (year.to_string(), files.clone())).collect();
    let files = ["zelfevaluaties/2024-2025/a/sub.XLSX", "zelfevaluaties/2024-2025/b.csv"].map(str::to_owned);
    assert_eq!(years, [("2023-2024".to_owned(), vec![]), ("2024-2025".to_owned(), files.to_vec())]);
    assert_eq!(batch.files(None).len(), 6);
    assert_eq!(batch.files(SchoolYear::starting(2023)).len(), 4);
    assert!(batch.reading.id_pattern.is_match("99AB01") && !batch.reading.id_pattern.is_match("9AB01"));
}

#[test]
fn folders_of_the_same_year_are_one_year() {
    let folder = folder(SETTINGS);
    for name in ["2024 - 2025/c.csv", "2024\u{2013}2025/d.csv", "2024-2025 /e.csv"] {
        let path = folder.path().join("zelfevaluaties").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let batch = open(folder.path()).unwrap().value.unwrap();
    let years: Vec<_> = batch.answers.iter().map(|(year, _)| year.to_string()).collect();
    assert_eq!(years, ["2023-2024", "2024-2025"]);
    let files =
        ["2024 - 2025/c.csv", "2024-2025/a/sub.XLSX", "2024-2025/b.csv", "2024-2025 /e.csv", "2024\u{2013}2025/d.csv"];
    assert_eq!(batch.answers[1].1, files.map(|name| format!("zelfevaluaties/{name}")));
}

#[test]
fn what_may_hold_answers_and_is_not_read_is_an_error() {
    let folder = folder(SETTINGS);
    for name in ["los.xlsx", "PO 2025-2026/x.csv", "brief.docx", "los.zip", "2024-2025/x.XLSB", "2024-2025/y.numbers"] {
        let path = folder.path().join("zelfevaluaties").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "").unwrap();
    }
    let opened = open(folder.path()).unwrap();
    let errors = opened.findings.iter().filter(|f| f.severity() == crate::finding::Severity::Error);
    let mut errors: Vec<_> = errors.map(|f| format!("{} {}", f.code, f.place)).collect();
    errors.sort();
    assert_eq!(
        errors,
        [
            "B105 zelfevaluaties/PO 2025-2026",
            "B105 zelfevaluaties/los.xlsx",
            "B105 zelfevaluaties/oud",
            "B114 zelfevaluaties/2024-2025/x.XLSB",
            "B114 zelfevaluaties/2024-2025/y.numbers",
            "B114 zelfevaluaties/los.zip",
        ]
    );
    assert!(codes(&opened).contains(&"B104 zelfevaluaties/brief.docx".to_owned()));
}

#[test]
fn an_unknown_key_and_a_missing_file_name_their_line() {
    let unknown = folder(&SETTINGS.replace("[schools]", "schoolz = 1\n\n[schools]"));
    assert_eq!(codes(&open(unknown.path()).unwrap()), ["T103 batch.toml:R5K1"]);
    let missing = folder(&SETTINGS.replace("scholen.csv", "weg.csv").replace("normen/*", "niets/*"));
    let opened = open(missing.path()).unwrap();
    assert!(opened.value.is_none());
    assert_eq!(codes(&opened), ["B002 batch.toml:R2K10", "B002 batch.toml:R6K8"]);
}

#[test]
fn wrong_words_are_all_named_at_once() {
    let wrong = SETTINGS.replace("folder =", "duplicates = \"eerste\"\nencoding = \"klingon\"\nfolder =");
    let wrong = wrong.replace("file =", "id_pattern = \"[\"\nfile =");
    let opened = open(folder(&wrong).path()).unwrap();
    assert_eq!(codes(&opened), ["B001 batch.toml:R6K14", "B001 batch.toml:R10K14", "B001 batch.toml:R11K12"]);
}

#[test]
fn a_folder_that_is_not_a_batch_is_a_finding() {
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(codes(&open(empty.path()).unwrap()), ["B004 batch.toml"]);
    assert_eq!(codes(&open(&empty.path().join("weg")).unwrap()), ["B004 batch.toml"]);
}

#[test]
fn what_the_register_does_not_tell_is_read_and_checked() {
    let with = |lines: &str| folder(&SETTINGS.replace("file =", &format!("{lines}\nfile =")));
    let right =
        "encoding = \"windows-1252\"\nsector = \"po\"\nkind = \"BAO\"\nmunicipality = [\"Almere\", \"Zeewolde\"]";
    let batch = open(with(right).path()).unwrap().value.unwrap();
    assert_eq!(batch.schools_encoding.map(Encoding::name), Some("windows-1252"));
    assert_eq!(batch.encoding, None, "answers have a key of their own");
    assert_eq!(batch.reading.sector.map(|sector| sector.as_str()), Some("PO"));
    assert_eq!(batch.reading.kind.as_ref().map(|kind| kind.as_str()), Some("bao"));
    assert_eq!(batch.reading.municipalities, ["Almere", "Zeewolde"]);
    let wrong = "encoding = \"dos?\"\nsector = \"MBO\"\nkind = \"\"\nmunicipality = \"Almere\"";
    let opened = open(with(wrong).path()).unwrap();
    let codes = codes(&opened);
    assert!(opened.value.is_none());
    let lines = ["B001 batch.toml:R6K12", "B001 batch.toml:R7K10", "T106 batch.toml:R8K8", "T105 batch.toml:R9K16"];
    assert_eq!(codes, lines);
}

#[cfg(unix)]
mod on_unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    fn seen(folder: &tempfile::TempDir) -> (Vec<String>, Vec<String>) {
        let opened = open(folder.path()).unwrap();
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
        let (files, codes) = seen(&folder);
        let at = |name: &str| format!("zelfevaluaties/2024-2025/{name}");
        assert_eq!(files, [at("a/sub.XLSX"), at("b.csv"), at("e.csv")]);
        let mut expected =
            vec!["B113 zelfevaluaties/2022-2023".to_owned(), "B124 zelfevaluaties/2023-2024/lus".to_owned()];
        expected.extend(
            [("B113", "c"), ("B113", "d.csv"), ("B112", "f.csv"), ("B101", "g.csv")]
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
