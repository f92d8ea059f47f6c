//! `sop verify`: whether a set, or one file of it, is as it was made. It writes nothing.
//!
//! In: the settled plan. Out: text on standard output, and the exit status: 0 as it was made, 1 not so, 2 nothing can be said. Must not know: how
//! files are compared.

use std::path::Path;

use anyhow::Result;

use super::args::VerifyPlan;
use super::console::{clean, to_open};
use super::exit::Exit;
use crate::publish::Unusable;
use crate::publish::verify::{self, FileCheck, Refused, SetCheck};
use crate::wording::Wording;

/// So many files of a kind are named; of the rest the number is.
const NAMED: usize = 50;

/// Lays a set or a file beside its manifest and says what came of it.
pub(super) fn verify(plan: &VerifyPlan, w: &Wording) -> Result<Exit> {
    let is_manifest = plan.path.file_name().is_some_and(|name| name == "manifest.json");
    let folder = if is_manifest { plan.path.parent().unwrap_or(&plan.path) } else { &plan.path };
    let outcome = if folder.is_dir() { whole(folder, w) } else { one(plan, w) };
    Ok(outcome.unwrap_or_else(|refused| {
        errln!("{}", why(&refused, w));
        Exit::Failed
    }))
}

fn shown(path: &Path) -> String {
    to_open(path)
}

fn whole(folder: &Path, w: &Wording) -> Result<Exit, Refused> {
    // All or nothing: where one set can't be looked at, the others are not said to be fine.
    let checks = verify::sets(folder)?.iter().map(|set| verify::set(set)).collect::<Result<Vec<_>, _>>()?;
    checks.iter().for_each(|check| say_set(check, w));
    Ok(if checks.iter().all(SetCheck::is_as_made) { Exit::Done } else { Exit::Rejected })
}

fn say_set(check: &SetCheck, w: &Wording) {
    let lists = [&check.changed, &check.missing, &check.added, &check.unreadable].map(Vec::len);
    let facts = [
        ("folder", shown(&check.folder).into()),
        ("partnership", clean(&check.manifest.partnership).into()),
        ("year", clean(&check.manifest.year).into()),
        ("files", check.manifest.outputs.len().into()),
        ("changed", lists[0].into()),
        ("filled", check.filled.len().into()),
        ("missing", lists[1].into()),
        ("added", lists[2].into()),
        ("unreadable", lists[3].into()),
        ("seal", check.seal.as_str().into()),
    ];
    if check.is_as_made() {
        outln!("{}", w.say_with("verify-set-good", &facts));
    } else {
        outln!("{}", w.say_with("verify-set-bad", &facts));
        for (id, list) in [
            ("verify-changed", &check.changed),
            ("verify-unreadable", &check.unreadable),
            ("verify-missing", &check.missing),
            ("verify-added", &check.added),
        ] {
            list.iter().take(NAMED).for_each(|file| outln!("  {} {}", w.say(id), clean(file)));
            if list.len() > NAMED {
                outln!("  {} {}", w.say(id), w.say_with("verify-more", &[("count", (list.len() - NAMED).into())]));
            }
        }
    }
    if !check.filled.is_empty() {
        let files: Vec<String> = check.filled.iter().map(|file| clean(file)).collect();
        outln!("{}", w.say_with("verify-filled", &[("files", files.join(", ").into())]));
    }
    outln!("{}", w.say_with("verify-seal", &facts));
}

fn one(plan: &VerifyPlan, w: &Wording) -> Result<Exit, Refused> {
    let found = match verify::file(&plan.path, plan.set.as_deref()) {
        // Where nobody said which set: the folder that reports usually go to.
        Err(Refused::NoSet(_)) if plan.set.is_none() && plan.usual.is_dir() => {
            verify::file(&plan.path, Some(&plan.usual))?
        }
        found => found?,
    };
    let path = ("path", shown(&plan.path).into());
    let (exit, said) = match found {
        FileCheck::AsMade(set, file) => {
            let facts = [path, ("set", shown(&set).into()), ("file", clean(&file).into())];
            (Exit::Done, w.say_with("verify-file-good", &facts))
        }
        FileCheck::Changed(_) => (Exit::Rejected, w.say_with("verify-file-changed", &[path])),
        FileCheck::Misplaced(_, file) => {
            (Exit::Rejected, w.say_with("verify-file-misplaced", &[path, ("file", clean(&file).into())]))
        }
        FileCheck::Replaced(number, file) => {
            let facts = [path, ("number", number.into()), ("file", clean(&file).into())];
            (Exit::Rejected, w.say_with("verify-file-replaced", &facts))
        }
        FileCheck::Unknown => {
            let set = plan.set.as_ref().unwrap_or(&plan.usual);
            (Exit::Rejected, w.say_with("verify-file-unknown", &[path, ("set", shown(set).into())]))
        }
    };
    outln!("{said}");
    Ok(exit)
}

/// Why nothing can be said of a set.
pub(super) fn why(refused: &Refused, w: &Wording) -> String {
    match refused {
        Refused::Gone(path) => w.say_with("verify-gone", &[("path", shown(path).into())]),
        Refused::NoSet(path) => w.say_with("verify-no-set", &[("path", shown(path).into())]),
        Refused::Manifest(path, why) => {
            let id = match why {
                Unusable::NoFile => "verify-manifest-gone",
                Unusable::TooLarge => "verify-manifest-large",
                Unusable::Unreadable => "verify-manifest-unreadable",
                Unusable::Foreign => "verify-manifest-foreign",
            };
            w.say_with(id, &[("path", shown(path).into())])
        }
    }
}
