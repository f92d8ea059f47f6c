mod left_over;
#[cfg(windows)]
mod on_windows;

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use super::disk::lock;
use super::manifest::{OutputFile, is_made};
use super::places::Places;
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
        issue: 1,
        issues: vec![],
        earlier: vec![],
    }
}

fn year() -> SchoolYear {
    SchoolYear::starting(2025).unwrap()
}

fn set(text: &str) -> Vec<Artifact> {
    vec![Artifact::new("a.csv", text), Artifact::new("scholen/99AA01/b.html", text)]
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
    old.push(Artifact::new("alleen-oud.csv", "x"));
    publish(out.path(), year(), &old, manifest()).unwrap();
    let published = publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    assert_eq!((published.files, published.kept.len()), (3, 0));
    assert_eq!(read(out.path(), "scholen/99AA01/b.html"), "nieuw");
    assert!(!out.path().join("2025-2026/alleen-oud.csv").exists());
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

#[test]
fn a_set_in_which_somebody_worked_is_kept() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/a.csv"), "ingevuld").unwrap();
    let kept = publish(out.path(), year(), &set("nieuw"), manifest()).unwrap().kept.remove(0).folder;
    assert_eq!(fs::read_to_string(kept.join("a.csv")).unwrap(), "ingevuld");
    assert_eq!(read(out.path(), "a.csv"), "nieuw");
}

#[test]
fn forms_do_not_replace_reports() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("verslag"), manifest()).unwrap();
    let forms = Manifest { content: FORMS.into(), ..manifest() };
    let kept = publish(out.path(), year(), &set("formulier"), forms).unwrap().kept.remove(0).folder;
    assert_eq!(fs::read_to_string(kept.join("a.csv")).unwrap(), "verslag");
    assert_eq!(read(out.path(), "a.csv"), "formulier");
}

#[test]
fn an_old_set_that_finds_no_free_name_stays_where_it_is() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/a.csv"), "ingevuld").unwrap();
    for number in 1..1000 {
        fs::create_dir(out.path().join(format!("2025-2026-bewaard-{number}"))).unwrap();
    }
    let published = publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    assert_eq!(fs::read_to_string(published.kept[0].folder.join("a.csv")).unwrap(), "ingevuld");
    assert_eq!(read(out.path(), "a.csv"), "nieuw");
}

#[test]
fn traces_of_an_open_workbook_are_nobody_s_work() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/~$gesprekken.xlsx"), "x").unwrap();
    fs::write(out.path().join("2025-2026/scholen/.~lock.b.html#"), "x").unwrap();
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
    assert_eq!(read(out.path(), "a.csv"), "oud");
    assert_eq!(names(out.path()), [".sop.lock", "2025-2026"]);
}

/// A folder of a person, without a manifest.
fn foreign(folder: &Path) {
    fs::create_dir_all(folder.join("scholen")).unwrap();
    fs::write(folder.join("scholen/notities.docx"), "van iemand").unwrap();
}

/// What a run leaves that is killed between two steps of the swap, for the earlier set as it was made, as somebody changed it, and a folder that no
/// run made. `exchanged`: on a system that exchanges two folders in one step.
fn killed(out: &Path, step: usize, exchanged: bool) {
    let place = Places::new(out, &year().to_string());
    let stage = || {
        let staging = Staging::open(out, year(), manifest(), Part::Whole).unwrap();
        set("nieuw").iter().for_each(|artifact| staging.put(artifact).unwrap());
        // As the system does when it ends a process: the lock goes, the files stay.
        staging.abandon();
    };
    let complete = || {
        stage();
        fs::remove_file(place.new.join(".manifest.json")).unwrap();
        let mut whole = manifest();
        whole.outputs = set("nieuw").iter().map(|a| OutputFile::of(&a.path, &a.bytes)).collect();
        fs::write(place.new.join("manifest.json"), whole.to_json().unwrap()).unwrap();
    };
    match step {
        // Half written.
        0 => stage(),
        1 => complete(),
        // Between two renames, and after the second; or after the exchange.
        2 if !exchanged => {
            complete();
            fs::rename(&place.folder, &place.old[0]).unwrap();
        }
        3 if !exchanged => {
            complete();
            fs::rename(&place.folder, &place.old[0]).unwrap();
            fs::rename(&place.new, &place.folder).unwrap();
        }
        _ => {
            complete();
            fs::rename(&place.folder, out.join("weg")).unwrap();
            fs::rename(&place.new, &place.folder).unwrap();
            fs::rename(out.join("weg"), &place.new).unwrap();
        }
    }
}

#[test]
fn what_was_half_written_of_another_set_is_cleared_away() {
    let out = tempfile::tempdir().unwrap();
    let part = Staging::named(out.path(), "2025-2026-opnieuw-uitgave-2", manifest(), Part::Whole).unwrap();
    part.put(&set("half")[0]).unwrap();
    part.abandon();
    // Not ours: without a draft, with one that is none, and one of another program.
    for (name, draft) in [(".a.new", None), (".b.new", Some("{}".to_owned())), (".c.new", Some(other_program()))] {
        foreign(&out.path().join(name));
        draft.iter().for_each(|draft| fs::write(out.path().join(name).join(".manifest.json"), draft).unwrap());
    }
    publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
    assert_eq!(names(out.path()), [".a.new", ".b.new", ".c.new", ".sop.lock", "2025-2026"]);
}

fn other_program() -> String {
    String::from_utf8(Manifest { program: "anders".into(), ..manifest() }.to_json().unwrap()).unwrap()
}

#[test]
fn whatever_step_a_run_is_killed_in_the_next_one_loses_nobody_s_work() {
    for (step, exchanged) in (0..4).flat_map(|step| [(step, false), (step, true)]) {
        for kind in ["made", "changed", "foreign"] {
            let out = tempfile::tempdir().unwrap();
            let folder = out.path().join("2025-2026");
            match kind {
                "foreign" => foreign(&folder),
                _ => drop(publish(out.path(), year(), &set("oud"), manifest()).unwrap()),
            }
            if kind == "changed" {
                fs::write(folder.join("a.csv"), "ingevuld").unwrap();
                fs::write(folder.join("scholen/erbij.csv"), "ingevuld").unwrap();
            }
            killed(out.path(), step, exchanged);
            let published = publish(out.path(), year(), &set("nieuwst"), manifest()).unwrap();
            let about = format!("step {step}, exchanged {exchanged}, {kind}: {:?}", names(out.path()));
            assert_eq!(read(out.path(), "a.csv"), "nieuwst", "{about}");
            let kept: Vec<_> = published.kept.iter().map(|kept| kept.folder.clone()).collect();
            let holds =
                |name: &str, text: &str| kept.iter().any(|k| fs::read_to_string(k.join(name)).is_ok_and(|t| t == text));
            match kind {
                "made" => assert_eq!(kept, Vec::<PathBuf>::new(), "{about}"),
                "changed" => {
                    assert!(holds("a.csv", "ingevuld") && holds("scholen/erbij.csv", "ingevuld"), "{about}");
                }
                _ => assert!(holds("scholen/notities.docx", "van iemand"), "{about}"),
            }
            let left: Vec<_> = names(out.path()).into_iter().filter(|name| name.starts_with(".2025")).collect();
            assert_eq!(left, Vec::<String>::new(), "{about}");
        }
    }
}

#[test]
fn a_set_that_was_removed_only_in_part_is_removed_and_one_without_a_manifest_is_not() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::rename(out.path().join("2025-2026"), out.path().join(".2025-2026.new")).unwrap();
    fs::remove_file(out.path().join(".2025-2026.new/a.csv")).unwrap();
    assert_eq!(publish(out.path(), year(), &set("nieuw"), manifest()).unwrap().kept, []);
    fs::create_dir(out.path().join(".2025-2026.new")).unwrap();
    fs::write(out.path().join(".2025-2026.new/half.csv"), "half").unwrap();
    let kept = publish(out.path(), year(), &set("nieuwer"), manifest()).unwrap().kept.remove(0);
    assert_eq!(fs::read_to_string(kept.folder.join("half.csv")).unwrap(), "half");
}

#[test]
fn reports_of_another_partnership_are_kept_and_named() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("van hen"), manifest()).unwrap();
    let ours = Manifest { partnership: "Ander".into(), ..manifest() };
    let kept = publish(out.path(), year(), &set("van ons"), ours).unwrap().kept.remove(0);
    assert_eq!(kept.why, Why::Partnership("Voorbeeld".into()));
    assert_eq!(fs::read_to_string(kept.folder.join("a.csv")).unwrap(), "van hen");
}

/// Publishes some files of a set.
fn part(out: &Path, artifacts: &[Artifact], manifest: Manifest) -> Published {
    let staging = Staging::open(out, year(), manifest, Part::Some).unwrap();
    artifacts.iter().for_each(|artifact| staging.put(artifact).unwrap());
    staging.publish().unwrap()
}

fn manifest_in(out: &Path) -> Manifest {
    Manifest::read(&out.join("2025-2026")).unwrap()
}

#[test]
fn each_file_of_a_set_says_which_run_it_comes_from() {
    let out = tempfile::tempdir().unwrap();
    let first = Manifest { inputs: vec![InputFile::of("x.csv", b"1")], ..manifest() };
    publish(out.path(), year(), &set("een"), first.clone()).unwrap();
    // The same input: then it is one run, whatever was made when.
    part(out.path(), &set("een")[..1], first.clone());
    assert!(manifest_in(out.path()).earlier.is_empty());
    let second = Manifest { inputs: vec![InputFile::of("x.csv", b"2")], ..manifest() };
    assert_eq!(part(out.path(), &set("twee")[..1], second).carried, 1);
    let third = Manifest { inputs: vec![InputFile::of("x.csv", b"3")], ..manifest() };
    part(out.path(), &[Artifact::new("c.csv", "drie")], third);
    let now = manifest_in(out.path());
    let of = |name: &str| now.outputs.iter().find(|file| file.file == name).unwrap().run.clone();
    let input = |run: Option<String>| {
        let earlier = now.earlier.iter().find(|earlier| Some(&earlier.run) == run.as_ref()).unwrap();
        earlier.inputs[0].sha256.clone().unwrap()
    };
    assert_eq!(of("c.csv"), None);
    assert_eq!(input(of("a.csv")), InputFile::of("", b"2").sha256.unwrap());
    assert_eq!(input(of("scholen/99AA01/b.html")), InputFile::of("", b"1").sha256.unwrap());
    assert_eq!(now.earlier.len(), 2);
}

#[test]
fn a_partial_run_leaves_work_where_it_is_and_keeps_what_it_replaces() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("oud"), manifest()).unwrap();
    fs::write(out.path().join("2025-2026/a.csv"), "ingevuld").unwrap();
    let b = Artifact::new("scholen/99AA01/b.html", "nieuw");
    assert_eq!(part(out.path(), std::slice::from_ref(&b), manifest()).kept, []);
    assert_eq!((read(out.path(), "a.csv"), read(out.path(), &b.path)), ("ingevuld".into(), "nieuw".into()));
    // What is made anew was changed by hand: then all of it is kept.
    let kept = part(out.path(), &set("nieuwer")[..1], manifest()).kept.remove(0);
    assert_eq!(kept.why, Why::Changed);
    assert_eq!(fs::read_to_string(kept.folder.join("a.csv")).unwrap(), "ingevuld");
    assert_eq!(read(out.path(), "a.csv"), "nieuwer");
    assert_eq!(read(out.path(), &b.path), "nieuw");
}

#[test]
fn of_a_book_that_is_made_anew_no_former_volume_stays() {
    let out = tempfile::tempdir().unwrap();
    let file = |name: &str| Artifact::new(name, name);
    let volumes = ["wijken/vo/wijkboek-deel-01.pdf", "wijken/vo/wijkboek-deel-02.pdf", "wijken/haven/wijkboek.pdf"];
    publish(out.path(), year(), &volumes.map(file), manifest()).unwrap();
    // Fewer schools: then it is one file again. Another book stays as it is.
    let now = |made: &str| {
        assert_eq!(part(out.path(), &[file(made)], manifest()).kept, []);
        manifest_in(out.path()).outputs.iter().map(|file| file.file.clone()).collect::<Vec<_>>()
    };
    assert_eq!(now("wijken/vo/wijkboek.pdf"), ["wijken/haven/wijkboek.pdf", "wijken/vo/wijkboek.pdf"]);
    assert!(!out.path().join("2025-2026").join(volumes[0]).exists());
    assert_eq!(now(volumes[0]), ["wijken/haven/wijkboek.pdf", volumes[0]]);
    assert_eq!(now("a.csv").len(), 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a partial run makes, and whatever somebody did in the folder: each file that stood there stands there still, with the same bytes
    /// unless the run made it, and what the run replaced though somebody had changed it is kept.
    #[test]
    fn a_partial_run_never_removes_a_file_of_the_set(
        made in proptest::collection::btree_set(0..6usize, 0..6),
        changed in proptest::collection::btree_set(0..6usize, 0..3),
        added in proptest::collection::btree_set(4..9usize, 0..3),
        again in proptest::collection::btree_set(0..9usize, 0..5),
    ) {
        let path = |n: usize| if n.is_multiple_of(2) { format!("{n}.csv") } else { format!("scholen/{n}/{n}.html") };
        let out = tempfile::tempdir().unwrap();
        let artifacts: Vec<_> = made.iter().map(|n| Artifact::new(path(*n), "gemaakt")).collect();
        publish(out.path(), year(), &artifacts, manifest()).unwrap();
        let folder = out.path().join("2025-2026");
        for n in changed.intersection(&made).chain(&added) {
            fs::create_dir_all(folder.join(path(*n)).parent().unwrap()).unwrap();
            fs::write(folder.join(path(*n)), "van iemand").unwrap();
        }
        let before: Vec<_> = set::files(&folder).unwrap().into_iter().filter(|path| path != "manifest.json").collect();
        let before: Vec<_> = before.iter().map(|path| (path, fs::read(folder.join(path)).unwrap())).collect();
        let artifacts: Vec<_> = again.iter().map(|n| Artifact::new(path(*n), "opnieuw")).collect();
        let published = part(out.path(), &artifacts, manifest());
        for (path, bytes) in before {
            let now = fs::read(folder.join(path)).unwrap();
            let is_made = artifacts.iter().any(|artifact| artifact.path == *path);
            prop_assert_eq!(is_made, now != bytes);
            if is_made && bytes == b"van iemand" {
                let kept = published.kept.iter().any(|kept| fs::read(kept.folder.join(path)).is_ok_and(|b| b == bytes));
                prop_assert!(kept, "{} is lost", path);
            }
        }
    }
}

#[test]
fn the_manifest_names_every_file_with_its_digest() {
    let out = tempfile::tempdir().unwrap();
    publish(out.path(), year(), &set("abc"), manifest()).unwrap();
    let manifest: Manifest = serde_json::from_str(&read(out.path(), "manifest.json")).unwrap();
    assert_eq!(manifest.outputs.len(), 2);
    // The published digest of "abc" (FIPS 180-2).
    assert_eq!(manifest.outputs[0].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(set::why_kept(&out.path().join("2025-2026"), &manifest, &set::Known::new()), None);
}

/// A set with a file that [`Manifest::read`] does not know would never be followed up by a next run.
#[test]
fn every_file_that_is_rendered_is_one_that_a_set_can_hold() {
    use crate::report::{Kind, render};
    let dossier = crate::run::fixture::dossier(crate::wording::Language::Nl);
    let made = render(&dossier, &Kind::ALL, &|| ()).unwrap();
    assert!(made.len() > 100);
    for artifact in made {
        assert!(is_made(REPORTS, &artifact.path), "{}", artifact.path);
    }
    assert!(is_made(REPORTS, "wijken/voortgezet-onderwijs/wijkboek-deel-01.pdf"));
    for strange in ["bestuur/manifest.json", "bestuur/.vl.json", "bestuur/x.json", "x.vl.json"] {
        assert!(!is_made(REPORTS, strange), "{strange}");
    }
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn nothing_is_written_or_removed_through_a_link() {
        let (out, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        fs::write(elsewhere.path().join("doel"), "van iemand").unwrap();
        publish(elsewhere.path(), year(), &set("elders"), manifest()).unwrap();
        symlink(elsewhere.path().join("2025-2026"), out.path().join("2025-2026")).unwrap();
        symlink(elsewhere.path(), out.path().join(".2025-2026.new")).unwrap();
        publish(out.path(), year(), &set("nieuw"), manifest()).unwrap();
        assert_eq!(read(out.path(), "a.csv"), "nieuw");
        assert_eq!(read(elsewhere.path(), "a.csv"), "elders");
        // A draft and a mark that are links.
        let file = out.path().join("norm.html");
        for name in
            [".norm.html.new", ".koppelingen.xlsx.new", ".koppelingen.xlsx.sha256", ".koppelingen.xlsx.sha256.new"]
        {
            symlink(elsewhere.path().join("doel"), out.path().join(name)).unwrap();
        }
        assert_eq!(save(&file, b"norm", true).unwrap(), Saved::Done);
        place(out.path(), &Artifact::new("koppelingen.xlsx", "x")).unwrap();
        assert_eq!(fs::read_to_string(elsewhere.path().join("doel")).unwrap(), "van iemand");
        let link = out.path().join("link.html");
        symlink(elsewhere.path().join("doel"), &link).unwrap();
        assert_eq!([true, false].map(|replace| save(&link, b"x", replace).unwrap()), [Saved::NotAFile; 2]);
        assert_eq!(fs::read_to_string(elsewhere.path().join("doel")).unwrap(), "van iemand");
    }

    #[test]
    fn no_pipe_is_opened() {
        let out = tempfile::tempdir().unwrap();
        publish(out.path(), year(), &set("oud"), manifest()).unwrap();
        let pipe = |name: &str| {
            let path = out.path().join(name);
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
            path
        };
        pipe("2025-2026/pijp.csv");
        let kept = part(out.path(), &set("nieuw")[..1], manifest()).kept.remove(0);
        assert!(kept.folder.join("pijp.csv").exists());
        pipe("koppelingen.xlsx");
        let placed = place(out.path(), &Artifact::new("koppelingen.xlsx", "x")).unwrap();
        assert_eq!(placed.file, out.path().join("koppelingen-2.xlsx"));
        pipe("2025-2026/.DS_Store");
        assert_eq!(publish(out.path(), year(), &set("nieuwer"), manifest()).unwrap().kept.len(), 1);
        fs::remove_file(out.path().join(".sop.lock")).unwrap();
        pipe(".sop.lock");
        assert!(publish(out.path(), year(), &set("x"), manifest()).is_err());
    }
}

#[test]
fn a_manifest_that_claims_what_is_never_made_vouches_for_nothing() {
    for (claimed, part) in [
        ("foto.jpg", Part::Some),
        ("foto.jpg", Part::Whole),
        ("scholen/notulen.pdf", Part::Some),
        ("mijn/a.csv", Part::Whole),
    ] {
        let out = tempfile::tempdir().unwrap();
        let folder = out.path().join("2025-2026");
        fs::create_dir_all(folder.join(claimed).parent().unwrap()).unwrap();
        fs::write(folder.join(claimed), "van mij").unwrap();
        let forged = Manifest { outputs: vec![OutputFile::of(claimed, b"van mij")], ..manifest() };
        fs::write(folder.join("manifest.json"), forged.to_json().unwrap()).unwrap();
        let staging = Staging::open(out.path(), year(), manifest(), part).unwrap();
        staging.put(&set("nieuw")[0]).unwrap();
        let kept = staging.publish().unwrap().kept;
        assert_eq!((kept.len(), &kept[0].why), (1, &Why::Changed), "{claimed}");
        assert!(kept[0].folder.join(claimed).is_file() && kept[0].folder.join("manifest.json").is_file());
        assert!(!folder.join(claimed).exists());
    }
}
