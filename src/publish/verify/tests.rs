use super::*;
use crate::publish::{InputFile, REPORTS, publish};
use crate::register::SchoolYear;
use crate::report::Artifact;

fn manifest() -> Manifest {
    Manifest {
        content: REPORTS.into(),
        program: "sop".into(),
        version: "0".into(),
        partnership: "Voorbeeld".into(),
        year: "2025-2026".into(),
        date: "2026-03-01".into(),
        language: "nl".into(),
        norms: vec![],
        inputs: vec![InputFile::of("a.csv", b"1")],
        outputs: vec![],
        issue: 1,
        issues: vec![],
        earlier: vec![],
    }
}

const OWN: &str = "scholen/99AA01/gespreksverslag.pdf";
const OTHER: &str = "scholen/99AA02/gespreksverslag.pdf";

/// A published set; the folder of its year.
fn made() -> (tempfile::TempDir, PathBuf) {
    let out = tempfile::tempdir().unwrap();
    let files = [("index.html", "alles"), (OWN, "een"), (OTHER, "twee")];
    let files = files.map(|(path, text)| Artifact::new(path, text));
    publish(out.path(), SchoolYear::starting(2025).unwrap(), &files, manifest()).unwrap();
    let folder = out.path().join("2025-2026");
    (out, folder)
}

/// What is changed, gone and added.
fn lists(folder: &Path) -> [Vec<String>; 3] {
    let check = set(folder).unwrap();
    [check.changed, check.missing, check.added]
}

#[test]
fn each_file_that_is_changed_gone_or_added_is_named_and_nothing_else() {
    let (out, folder) = made();
    let before = set(&folder).unwrap();
    assert!(before.is_as_made());
    assert_eq!(sets(out.path()).unwrap(), vec![folder.clone()]);
    fs::write(folder.join("~$gesprekken.xlsx"), "spoor").unwrap();
    assert!(set(&folder).unwrap().is_as_made(), "a trace of Excel is nobody's work");
    // Of the same length: only the bytes tell.
    fs::write(folder.join(OWN), "eem").unwrap();
    fs::remove_file(folder.join("index.html")).unwrap();
    fs::write(folder.join("notitie.docx"), "x").unwrap();
    assert_eq!(lists(&folder), [vec![OWN.to_owned()], vec!["index.html".into()], vec!["notitie.docx".into()]]);
    assert_eq!(set(&folder).unwrap().seal, before.seal, "it is that of the manifest alone");
}

#[test]
fn a_file_is_known_by_its_place_and_elsewhere_by_its_bytes() {
    let (out, folder) = made();
    let mailed = out.path().join("post/verslag.pdf");
    fs::create_dir_all(mailed.parent().unwrap()).unwrap();
    fs::copy(folder.join(OTHER), &mailed).unwrap();
    assert_eq!(file(&folder.join(OWN), None), Ok(FileCheck::AsMade(folder.clone(), OWN.into())));
    for place in [out.path(), &folder] {
        assert_eq!(file(&mailed, Some(place)), Ok(FileCheck::AsMade(folder.clone(), OTHER.into())));
    }
    assert_eq!(file(&mailed, None), Err(Refused::NoSet(mailed.clone())));
    fs::write(&mailed, "twee!").unwrap();
    assert_eq!(file(&mailed, Some(out.path())), Ok(FileCheck::Unknown));
    fs::copy(folder.join(OTHER), folder.join(OWN)).unwrap();
    assert_eq!(file(&folder.join(OWN), None), Ok(FileCheck::Misplaced(OWN.into(), OTHER.into())));
    fs::write(folder.join(OWN), "anders").unwrap();
    assert_eq!(file(&folder.join(OWN), None), Ok(FileCheck::Changed(OWN.into())));
    let gone = folder.join("weg.pdf");
    assert_eq!(file(&gone, None), Err(Refused::Gone(gone.clone())));
}

/// What a manifest claims, as JSON put in the place of the real one.
fn forged(change: impl FnOnce(&mut serde_json::Value)) -> Refused {
    let (_out, folder) = made();
    let path = folder.join(FILE);
    let mut json: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut json);
    fs::write(&path, json.to_string()).unwrap();
    let refused = set(&folder).unwrap_err();
    assert_eq!(file(&folder.join(OWN), None), Err(Refused::Manifest(path, why(&refused))));
    refused
}

fn why(refused: &Refused) -> Unusable {
    match refused {
        Refused::Manifest(_, why) => *why,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_manifest_that_leads_elsewhere_names_a_file_twice_or_is_none_is_refused() {
    let outside = [
        "../index.html",
        "scholen/../index.html",
        "scholen/../../a.pdf",
        "/etc/a.csv",
        "scholen/..\\x/a.pdf",
        "C:\\a.csv",
        "c:a.csv",
        "scholen/99AA01/../99AA02/gespreksverslag.pdf",
        "scholen//a.pdf",
        ".csv",
    ];
    for path in outside {
        let refused = forged(|json| json["outputs"][0]["file"] = path.into());
        assert_eq!(why(&refused), Unusable::Foreign, "{path}");
    }
    let twice = forged(|json| json["outputs"][0]["file"] = json["outputs"][1]["file"].clone());
    assert_eq!(why(&twice), Unusable::Foreign);
    assert_eq!(why(&forged(|json| *json = "[]".into())), Unusable::Unreadable);
    assert_eq!(why(&forged(|json| json["content"] = "foto's".into())), Unusable::Foreign);
}

#[test]
fn a_manifest_that_never_ends_is_not_read_to_its_end() {
    let (_out, folder) = made();
    fs::File::create(folder.join(FILE)).unwrap().set_len(20 << 30).unwrap();
    assert_eq!(why(&set(&folder).unwrap_err()), Unusable::TooLarge);
    assert!(Manifest::read(&folder).is_none());
    fs::remove_file(folder.join(FILE)).unwrap();
    assert_eq!(set(&folder).unwrap_err(), Refused::Manifest(folder.join(FILE), Unusable::NoFile));
    assert_eq!(sets(&folder), Err(Refused::NoSet(folder.clone())));
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_a_file_or_folder_is_not_followed() {
    use std::os::unix::fs::symlink;
    let (out, folder) = made();
    let elsewhere = out.path().join("elders");
    fs::rename(folder.join("scholen"), &elsewhere).unwrap();
    symlink(&elsewhere, folder.join("scholen")).unwrap();
    fs::rename(folder.join("index.html"), out.path().join("echt.html")).unwrap();
    symlink(out.path().join("echt.html"), folder.join("index.html")).unwrap();
    let missing = vec![OWN.to_owned(), OTHER.to_owned()];
    assert_eq!(lists(&folder), [vec!["index.html".to_owned()], missing, vec!["scholen".into()]]);
}
