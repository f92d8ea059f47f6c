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
