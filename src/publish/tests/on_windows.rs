//! What only Windows can show: files and folders of a set that another program has open. `.ci/release tests` runs these in wine.

use std::fs::{self, File};
use std::os::windows::fs::OpenOptionsExt;
use std::path::Path;

use super::{manifest, names, read, set, year};
use crate::publish::*;

/// Opens a file as Excel does: others may read it, and neither write, remove nor rename it.
fn open(file: &Path) -> File {
    File::options().read(true).share_mode(1).open(file).unwrap()
}

#[test]
fn a_report_that_is_open_stops_the_run_is_named_and_nothing_strange_is_left() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    let report = out.path().join("2025-2026/scholen/99AA01/b.html");
    let held = open(&report);
    match publish(out.path(), year(), &set("nieuw"), manifest()) {
        // Where a folder can be renamed with an open file in it (wine), the earlier set is what can't be removed.
        Ok(published) => {
            assert_eq!(read(out.path(), "a.csv"), "nieuw");
            assert!(published.kept.iter().all(|kept| is_open(&kept.why)), "{:?}", published.kept);
            assert!(names(out.path()).iter().all(|name| !name.contains("bewaard")));
        }
        Err(error) => {
            let named = error.downcast_ref::<Held>().expect("it says what is open");
            assert_eq!(named.to_string(), report.display().to_string());
            assert_eq!(read(out.path(), "a.csv"), "oud");
            assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
        }
    }
    drop(held);
    publish(out.path(), year(), &set("nieuwer"), manifest()).unwrap();
    assert_eq!(read(out.path(), "a.csv"), "nieuwer");
    assert!(names(out.path()).iter().all(|name| !name.contains(".new")));
}

#[test]
fn an_old_set_that_can_not_be_removed_is_never_fatal() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    let old = out.path().join(".2025-2026.old");
    fs::rename(out.path().join("2025-2026"), &old).unwrap();
    publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    // The one that a killed run left, and in which somebody has a file open.
    publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    fs::create_dir_all(&old).unwrap();
    for file in ["manifest.json", "a.csv"] {
        fs::copy(out.path().join("2025-2026").join(file), old.join(file)).unwrap();
    }
    let held = open(&old.join("a.csv"));
    let published = publish(out.path(), year(), &set("nieuwst"), manifest()).unwrap();
    assert_eq!(read(out.path(), "a.csv"), "nieuwst");
    assert!(published.kept.iter().all(|kept| is_open(&kept.why)), "{:?}", published.kept);
    drop(held);
    publish(out.path(), year(), &set("nieuwst"), manifest()).unwrap();
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"], "what was left is gone");
}

fn is_open(why: &Why) -> bool {
    matches!(why, Why::Open(_))
}

#[test]
fn a_file_that_others_may_not_even_read_leaves_the_set_for_the_next_run() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    let alone = File::options().read(true).share_mode(0).open(out.path().join("2025-2026/a.csv")).unwrap();
    if let Ok(published) = publish(out.path(), year(), &set("nieuw"), manifest()) {
        assert!(published.kept.iter().all(|kept| is_open(&kept.why)), "{:?}", published.kept);
    }
    drop(alone);
    publish(out.path(), year(), &set("nieuwer"), manifest()).unwrap();
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

#[test]
fn a_page_that_is_open_is_named_and_not_its_draft() {
    let out = tempfile::tempdir().unwrap();
    let file = out.path().join("mijn norm.html");
    save(&file, b"oud", false).unwrap();
    let held = open(&file);
    let error = save(&file, b"nieuw", true).unwrap_err();
    assert_eq!(error.downcast_ref::<Held>().expect("it says what is open").to_string(), file.display().to_string());
    drop(held);
    assert_eq!(names(out.path()), ["mijn norm.html"]);
}

#[test]
fn a_workbook_that_is_open_is_left_and_the_next_name_is_taken() {
    let out = tempfile::tempdir().unwrap();
    let put = |text: &str| place(out.path(), &Artifact::new("koppelingen.xlsx", text)).unwrap();
    let first = put("oud").file;
    let held = open(&first);
    let placed = put("nieuw");
    assert_eq!((placed.file, placed.earlier), (out.path().join("koppelingen-2.xlsx"), Some(first.clone())));
    drop(held);
    assert_eq!(fs::read_to_string(&first).unwrap(), "oud");
    assert_eq!(put("nieuwer").file, first);
}
