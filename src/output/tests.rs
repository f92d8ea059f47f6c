use super::*;

fn manifest() -> Manifest {
    Manifest {
        content: REPORTS.into(),
        program: "sop".into(),
        version: "0".into(),
        partnership: "Voorbeeld".into(),
        year: year().to_string(),
        date: "2026-03-01".into(),
        language: "nl".into(),
        norms: vec![],
        inputs: vec![],
        outputs: vec![],
    }
}

fn year() -> SchoolYear {
    SchoolYear::starting(2025).unwrap()
}

fn set(text: &str) -> Vec<Artifact> {
    vec![Artifact::new("a.txt", text), Artifact::new("scholen/99AA01/b.txt", text)]
}

fn read(out: &Path, name: &str) -> String {
    fs::read_to_string(out.join("2025-2026").join(name)).unwrap()
}

fn names(out: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(out).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_new_set_replaces_the_old_one_whole() {
    let out = tempfile::tempdir().unwrap();
    let mut old = set("oud");
    old.push(Artifact::new("alleen-oud.txt", "x"));
    publish(out.path(), year(), &old, manifest()).unwrap();
    let published = publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    assert_eq!((published.files, published.kept), (3, vec![]));
    assert_eq!(read(out.path(), "scholen/99AA01/b.txt"), "nieuw");
    assert!(!out.path().join("2025-2026/alleen-oud.txt").exists());
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

#[test]
fn a_set_in_which_somebody_worked_is_kept() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/a.txt"), "ingevuld").unwrap();
    let kept = publish(out.path(), year(), &set("nieuw"), manifest()).unwrap().kept.remove(0);
    assert_eq!(fs::read_to_string(kept.join("a.txt")).unwrap(), "ingevuld");
    assert_eq!(read(out.path(), "a.txt"), "nieuw");
}

#[test]
fn forms_do_not_replace_reports() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("verslag"), manifest()).unwrap();
    let forms = Manifest { content: FORMS.into(), ..manifest() };
    let kept = publish(out.path(), year(), &set("formulier"), forms).unwrap().kept.remove(0);
    assert_eq!(fs::read_to_string(kept.join("a.txt")).unwrap(), "verslag");
    assert_eq!(read(out.path(), "a.txt"), "formulier");
}

#[test]
fn an_old_set_that_finds_no_free_name_stays_where_it_is() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/a.txt"), "ingevuld").unwrap();
    for number in 1..1000 {
        fs::create_dir(out.path().join(format!("2025-2026-bewaard-{number}"))).unwrap();
    }
    let published = publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    assert_eq!(fs::read_to_string(published.kept[0].join("a.txt")).unwrap(), "ingevuld");
    assert_eq!(read(out.path(), "a.txt"), "nieuw");
}

#[test]
fn traces_of_an_open_workbook_are_nobody_s_work() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/~$gesprekken.xlsx"), "x").unwrap();
    fs::write(out.path().join("2025-2026/scholen/.~lock.b.txt#"), "x").unwrap();
    assert!(publish(out.path(), year(), &set("nieuw"), manifest()).unwrap().kept.is_empty());
}

#[test]
fn two_runs_do_not_publish_in_one_folder_at_once() {
    let out = tempfile::tempdir().unwrap();
    let _held = lock(out.path()).unwrap();
    let refused = publish(out.path(), year(), &set("x"), manifest()).unwrap_err();
    assert!(refused.is::<Busy>() && !out.path().join("2025-2026").exists());
}

#[test]
fn a_run_that_fails_leaves_the_earlier_set() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    // A file and a folder of the same name can't both be written.
    let bad = vec![Artifact::new("x", "1"), Artifact::new("x/y", "2")];
    assert!(publish(out.path(), year(), &bad, manifest()).is_err());
    assert_eq!(read(out.path(), "a.txt"), "oud");
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

#[test]
fn a_run_after_a_killed_one_brings_the_earlier_set_back_first() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::rename(out.path().join("2025-2026"), out.path().join(".2025-2026.old")).unwrap();
    fs::create_dir(out.path().join(".2025-2026.new")).unwrap();
    fs::write(out.path().join(".2025-2026.new/half.txt"), "half").unwrap();
    Places::new(out.path(), year()).recover().unwrap();
    assert_eq!(read(out.path(), "a.txt"), "oud");
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

#[test]
fn work_in_the_earlier_set_survives_a_run_killed_right_after_the_exchange() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/a.txt"), "ingevuld").unwrap();
    fs::rename(out.path().join("2025-2026"), out.path().join(".2025-2026.new")).unwrap();
    publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    assert_eq!(fs::read_to_string(out.path().join("2025-2026-bewaard-1/a.txt")).unwrap(), "ingevuld");
}

#[test]
fn the_manifest_names_every_file_with_its_digest() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("abc"), manifest()).unwrap();
    let manifest: Manifest = serde_json::from_str(&read(out.path(), "manifest.json")).unwrap();
    assert_eq!(manifest.outputs.len(), 2);
    // The published digest of "abc" (FIPS 180-2).
    assert_eq!(manifest.outputs[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert!(manifest::is_untouched(&out.path().join("2025-2026")));
}
