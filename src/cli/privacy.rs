//! `sop privacy`: what a batch holds of persons that is older than the partnership keeps it, and a copy of the batch without it.
//!
//! In: the settled plan. Out: text on standard output, a copy where that was asked, and the exit status: 0 done, 1 there is something in it that the program
//! can't tell or take out, 2 could not be done and nothing was written. Must not know: what a cell holds, how a file is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;

use super::args::PrivacyPlan;
use super::console::{self, clean, to_open};
use super::exit::Exit;
use crate::base::personal::{PersonalCell, PersonalKind};
use crate::present::words::number;
use crate::publish::{self, Copy, Refusal};
use crate::run::privacy::{OldFile, Retention, difference, retention};
use crate::wording::Wording;

/// Lists what is too old, and writes the copy that was asked for.
pub(super) fn privacy(plan: &PrivacyPlan, w: &Wording) -> Result<Exit> {
    let found = match retention(&plan.batch, plan.before)? {
        Ok(found) => found,
        Err(findings) => {
            console::stopped(&findings, w);
            return Ok(Exit::Failed);
        }
    };
    found.files.iter().for_each(|(file, old)| list(file, old, w));
    total(&found, plan, w);
    let apart = apart(&found);
    if !apart.is_empty() {
        let facts = [("files", console::named(apart.iter(), w).into()), ("count", apart.len().into())];
        outln!("{}", w.say_with("privacy-apart", &facts));
    }
    match &plan.write {
        Some(place) => write(&found, place, plan, w),
        None => Ok(exit(&found)),
    }
}

/// Whether it is known of every file what it holds.
fn exit(found: &Retention) -> Exit {
    if found.files.values().any(OldFile::is_unsure) { Exit::Rejected } else { Exit::Done }
}

/// The files in the folder that the batch does not read: what stands in them nobody looked at.
fn apart(found: &Retention) -> Vec<String> {
    let read: BTreeSet<&str> = found.batch.files(None).into_iter().collect();
    let mut files = publish::files_of(&found.batch.root);
    files.retain(|file| !read.contains(file.as_str()));
    files
}

/// What is too old in a file: by column, how many cells and where the first of them stands. Never what they say.
fn list(file: &str, old: &OldFile, w: &Wording) {
    outln!("{}", clean(file));
    for column in old.columns() {
        let first = &column.first;
        let facts = [
            (
                "column",
                Some(named(first)).filter(|name| !name.is_empty()).unwrap_or_else(|| "no-sheet".to_owned()).into(),
            ),
            ("kind", kind(first.kind, w).into()),
            ("cells", column.cells.into()),
            ("columns", column.columns.into()),
            ("first", first.place.cell().unwrap_or_default().into()),
        ];
        let id = if first.column.is_empty() { "privacy-outside" } else { "privacy-column" };
        outln!("  {}", w.say_with(id, &facts));
    }
    if old.has_makers {
        outln!("  {}", w.say("privacy-makers"));
    }
    if old.undated > 0 {
        outln!("  {}", w.say_with("privacy-undated", &[("rows", old.undated.into())]));
    }
    for sheet in &old.other_sheets {
        outln!("  {}", w.say_with("privacy-other-sheet", &[("sheet", clean(sheet).into())]));
    }
    if old.is_unread {
        outln!("  {}", w.say("privacy-unread"));
    }
}

/// A column, with its sheet in a workbook.
fn named(cell: &PersonalCell) -> String {
    let sheet = cell.place.source.sheet.iter().map(|sheet| format!("[{}]", clean(sheet)));
    sheet.chain([clean(&cell.column)]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn kind(kind: PersonalKind, w: &Wording) -> String {
    w.say(match kind {
        PersonalKind::Name => "privacy-kind-name",
        PersonalKind::Function => "privacy-kind-function",
        PersonalKind::Contact => "privacy-kind-contact",
        PersonalKind::Text => "privacy-kind-text",
        PersonalKind::Answer => "privacy-kind-answer",
        PersonalKind::Loose => "privacy-kind-loose",
    })
}

fn total(found: &Retention, plan: &PrivacyPlan, w: &Wording) {
    let cells = |kind: PersonalKind| {
        let all = found.files.values().flat_map(|old| &old.cells);
        all.filter(|cell| cell.kind == kind).count()
    };
    let kinds = PersonalKind::ALL.into_iter().filter(|kind| cells(*kind) > 0);
    let counted: Vec<String> = kinds.map(|known| format!("{} {}", number(w, cells(known)), kind(known, w))).collect();
    let facts = [
        ("before", plan.before.to_string().into()),
        ("files", found.files.values().filter(|old| old.has_old()).count().into()),
        ("cells", found.files.values().map(|old| old.cells.len()).sum::<usize>().into()),
        ("kinds", counted.join(", ").into()),
    ];
    outln!("{}", w.say_with("privacy-total", &facts));
}

/// Makes the copy, sees that it says the same, and puts it in place.
fn write(found: &Retention, place: &Path, plan: &PrivacyPlan, w: &Wording) -> Result<Exit> {
    let (mut changed, mut is_whole) = (BTreeMap::new(), true);
    for (file, old) in found.files.iter().filter(|(_, old)| old.has_old() || old.is_unread) {
        let made = match (old.is_unread, file.starts_with("../")) {
            (true, _) => Err(("unread", String::new())),
            (false, true) => Err(("outside", String::new())),
            (false, false) => found.without(file, old).map_err(|why| (why.as_str(), why.part().to_owned())),
        };
        match made {
            Ok(bytes) => drop(changed.insert(file.clone(), bytes)),
            Err((why, part)) => {
                is_whole = false;
                let facts = [("file", clean(file).into()), ("why", why.into()), ("part", clean(&part).into())];
                errln!("{}", w.say_with("privacy-refused", &facts));
            }
        }
    }
    if !is_whole {
        errln!("{}", w.say("privacy-nothing-written"));
        return Ok(Exit::Failed);
    }
    let read: BTreeSet<&str> = found.batch.files(None).into_iter().collect();
    let copy = match Copy::make(&found.batch.root, place, &changed, &|file| read.contains(file))? {
        Ok(copy) => copy,
        Err(refusal) => {
            let (why, file) = match refusal {
                Refusal::Taken => ("taken", String::new()),
                Refusal::Inside => ("inside", String::new()),
                Refusal::NotAFile(file) => ("link", clean(&file)),
            };
            let facts = [("folder", to_open(place).into()), ("why", why.into()), ("file", file.into())];
            errln!("{}", w.say_with("privacy-no-copy", &facts));
            return Ok(Exit::Failed);
        }
    };
    if let Some(what) = difference(&plan.batch, copy.draft())? {
        errln!("{}", w.say_with("privacy-differs", &[("what", what.into())]));
        return Ok(Exit::Failed);
    }
    let files = copy.files;
    copy.place()?;
    let facts = [("folder", to_open(place).into()), ("files", files.into()), ("changed", changed.len().into())];
    outln!("{}", w.say_with("privacy-written", &facts));
    for (file, old) in &found.files {
        for sheet in &old.other_sheets {
            let facts = [("file", clean(file).into()), ("sheet", clean(sheet).into())];
            errln!("{}", w.say_with("privacy-kept-sheet", &facts));
        }
    }
    Ok(exit(found))
}
