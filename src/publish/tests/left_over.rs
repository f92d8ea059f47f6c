//! What is left of a set of which a file was open elsewhere: it is named, goes at the next run, and is never called kept.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{manifest, names, set, year};
use crate::publish::before::unread;
use crate::publish::manifest::OutputFile;
use crate::publish::places::Places;
use crate::publish::*;
use crate::report::reissue::Unread;

/// Takes everything away but a page that is open elsewhere, which fails as on Windows.
fn but_a_page(path: &Path) -> std::io::Result<()> {
    match path.extension().is_some_and(|extension| extension == "html") {
        true => Err(ErrorKind::ResourceBusy.into()),
        false => set::take(path),
    }
}

/// A set of which a page is open is replaced; gives where what is left of it stands, and why.
fn replaced_while_open(out: &Path) -> Kept {
    publish(out, year(), &set("oud"), manifest()).unwrap();
    let place = Places { take: but_a_page, ..Places::new(out, "2025-2026") };
    let mut whole = manifest();
    whole.outputs = set("nieuw").iter().map(|a| OutputFile::of(&a.path, &a.bytes)).collect();
    fs::create_dir(&place.new).unwrap();
    fs::write(place.new.join("a.csv"), "nieuw").unwrap();
    fs::write(place.new.join("manifest.json"), whole.to_json().unwrap()).unwrap();
    place.swap(&whole, &set::Known::new()).unwrap().expect("a remainder")
}

#[test]
fn what_is_left_of_a_set_whose_page_was_open_goes_at_the_next_run_and_is_never_called_kept() {
    let out = tempfile::tempdir().unwrap();
    let left = replaced_while_open(out.path());
    assert_eq!(left.why, Why::Open(PathBuf::from("scholen/99AA01/b.html")));
    assert_eq!(names(out.path()), [".2025-2026.old", ".sop.lock", "2025-2026"]);
    assert_eq!(names(&left.folder), ["manifest.json", "scholen"], "the rest is gone");
    // Still open: it stays, and is told again.
    let still = Places { take: but_a_page, ..Places::new(out.path(), "2025-2026") };
    assert_eq!(still.recover(&manifest()).unwrap(), [left]);
    assert_eq!(publish(out.path(), year(), &set("nieuwer"), manifest()).unwrap().kept, []);
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

#[test]
fn a_remainder_never_comes_back_as_the_set_nor_goes_for_another_s() {
    let out = tempfile::tempdir().unwrap();
    replaced_while_open(out.path());
    // Somebody took the reports away: the remainder is not what stood there.
    fs::remove_dir_all(out.path().join("2025-2026")).unwrap();
    let place = Places::new(out.path(), "2025-2026");
    let theirs = Manifest { partnership: "Ander".into(), ..manifest() };
    assert_eq!(place.recover(&theirs).unwrap(), []);
    assert_eq!(names(out.path()), [".2025-2026.old", ".sop.lock"]);
    assert_eq!(place.recover(&manifest()).unwrap(), []);
    assert_eq!(names(out.path()), [".sop.lock"]);
}

#[test]
fn a_remainder_in_which_somebody_went_on_working_is_kept_as_what_it_is() {
    let out = tempfile::tempdir().unwrap();
    let left = replaced_while_open(out.path());
    fs::write(left.folder.join("scholen/99AA01/b.html"), "van iemand").unwrap();
    let kept = publish(out.path(), year(), &set("nieuwer"), manifest()).unwrap().kept.remove(0);
    assert_eq!(kept, Kept { folder: out.path().join("2025-2026-rest-1"), why: Why::Remainder });
    assert_eq!(fs::read_to_string(kept.folder.join("scholen/99AA01/b.html")).unwrap(), "van iemand");
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026", "2025-2026-rest-1"]);
}

#[test]
fn a_set_that_can_not_be_emptied_is_named_by_what_stays() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    let folder = out.path().join("2025-2026");
    let denied = |path: &Path| match path.ends_with("a.csv") {
        true => Err(ErrorKind::PermissionDenied.into()),
        false => set::take(path),
    };
    let left = set::remove_with(&folder, "manifest.json", denied).unwrap_err();
    assert_eq!(left.why(), Why::Stuck(PathBuf::from("a.csv")));
    assert_eq!(names(&folder), ["a.csv", "manifest.json"]);
}

#[test]
fn a_report_that_can_not_be_read_is_not_said_to_be_changed() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    let before = Before::open(&out.path().join("2025-2026")).unwrap_or_else(|_| panic!("a set"));
    assert!(before.touched().is_empty());
    let report = before.folder.join("scholen/99AA01/b.html");
    fs::write(&report, "anders").unwrap();
    assert_eq!(before.touched(), [("scholen/99AA01/b.html", Unread::Changed)]);
    fs::remove_file(&report).unwrap();
    assert_eq!(before.touched(), [("scholen/99AA01/b.html", Unread::Missing)]);
    for (kind, expected) in [
        (ErrorKind::NotFound, Unread::Missing),
        (ErrorKind::PermissionDenied, Unread::Open),
        (ErrorKind::ResourceBusy, Unread::Open),
        (ErrorKind::Other, Unread::Open),
    ] {
        assert_eq!(unread(&kind.into()), expected);
    }
}
