//! `sop handout`: packages of a set of reports for schools and boards, with drafts of mails and a list. Nothing is sent.
//!
//! In: the settled plan. Out: the hand-out, through [`crate::publish`], and what the console says. Must not know: what a package looks like.

mod older;
mod set;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use rayon::prelude::*;

use super::args::{CheckPlan, HandoutPlan, Since};
use super::exit::Exit;
use super::{run, schools};
use crate::handout::{self, BoardReports, Lack, Order, Reports};
use crate::publish::{self, HANDOUT, InputFile, Manifest, Part, Staging};
use crate::register::SiteId;
use crate::report;
use crate::report::reissue::Became;
use crate::run::Request;
use crate::run::dossier::Dossier;
use crate::wording::Wording;
use older::{Differs, Now};

/// Packs the reports of a set as it stands, unless one of them is not as it was made or is older than the batch; without the packages that name another school.
pub(super) fn handout(plan: &HandoutPlan, w: &Wording) -> Result<Exit> {
    let Some((year, set)) = set::find(&plan.set, plan.check.request.year, w) else { return Ok(Exit::Failed) };
    let request = Request { year: Some(year), ..plan.check.request };
    let check = CheckPlan { batch: plan.check.batch.clone(), request };
    let Some((dossier, batch)) = run::load(&check, w)? else { return Ok(Exit::Failed) };
    if set.manifest.partnership != batch.name {
        told::of_another(&set.manifest, &batch.name, w);
        return Ok(Exit::Failed);
    }
    if run::is_refused(&batch, &plan.out, Some(year), w) {
        return Ok(Exit::Failed);
    }
    if publish::holds_other(&plan.out, year) {
        told::holds_other(&plan.out.join(year.to_string()), w);
        return Ok(Exit::Failed);
    }
    let Some(chosen) = chosen(plan, &dossier, &set.manifest, w) else { return Ok(Exit::Failed) };
    let paths = report::for_boards(&dossier);
    let alone = boards_alone(plan, &dossier, &set.manifest, &paths, w);
    if chosen.as_ref().is_some_and(BTreeSet::is_empty) && alone.is_empty() {
        told::none_changed(w);
        return Ok(Exit::Done);
    }
    let Some((files, of_boards)) = set::files(&set, &paths, w) else { return Ok(Exit::Failed) };
    let (with, without) = set::by_school(files, &dossier);
    told::not_there(&without, w);
    let is_chosen = |id: &SiteId| chosen.as_ref().is_none_or(|chosen| chosen.contains(id.as_str()));
    let absent = without.in_set.iter().filter(|id| is_chosen(id));
    let absent = absent.filter_map(|id| dossier.register.find(id, year)).map(AsRef::as_ref).collect();
    let schools: Vec<Reports> = with.into_iter().filter(|reports| is_chosen(&reports.school.id)).collect();
    if schools.is_empty() && alone.is_empty() {
        told::nothing(w);
        return Ok(Exit::Failed);
    }
    let now = Now::of(&batch, year);
    let differs = now.since(&set, &schools.iter().flat_map(set::paths).collect::<Vec<_>>());
    if !differs.is_empty() {
        told::older(&differs, w);
        return Ok(Exit::Failed);
    }
    let mut boards = set::by_board(&schools, &alone, &paths, of_boards, &dossier);
    leave_older(&mut boards, &paths, |own| now.since(&set, own));
    let date = set.manifest.run_date().unwrap_or(dossier.date);
    let (letters, issue) = (&batch.letters, set.manifest.issue);
    let order = Order { dossier: &dossier, letters, issue, date, schools, absent, boards, form: plan.form };
    let made = handout::make(&order)?;
    if made.artifacts.is_empty() {
        told::older_books(&made.older, w);
        told::refused(&made, &dossier, w);
        return Ok(Exit::Failed);
    }
    let manifest = manifest(&set.manifest, set::inputs(&order, &paths), w);
    let staging = Staging::open(&plan.out, year, manifest, Part::Whole)?;
    made.artifacts.par_iter().try_for_each(|artifact| staging.put(artifact))?;
    let published = staging.publish()?;
    told::done(&set.manifest, &order, &made, &published, w);
    told::older_books(&made.older, w);
    if made.refused.is_empty() && made.older.is_empty() {
        return Ok(Exit::Done);
    }
    told::refused(&made, &dossier, w);
    Ok(Exit::Rejected)
}

/// What a hand-out says of itself: as the set that it was made from, with other inputs and none of its issues.
fn manifest(of_set: &Manifest, inputs: Vec<InputFile>, w: &Wording) -> Manifest {
    Manifest {
        content: HANDOUT.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        language: w.language().tag().to_owned(),
        inputs,
        outputs: Vec::new(),
        issues: Vec::new(),
        earlier: Vec::new(),
        ..of_set.clone()
    }
}

/// Takes away the files of boards of which one is older than the batch, such as after a run of some schools.
fn leave_older(
    boards: &mut [BoardReports],
    paths: &BTreeMap<String, Vec<String>>,
    since: impl Fn(&[String]) -> Differs,
) {
    for own in boards.iter_mut().filter(|own| own.lack.is_none()) {
        if paths.get(own.board.label).is_some_and(|paths| !since(paths).is_empty()) {
            (own.files, own.lack) = (Vec::new(), Some(Lack::Older));
        }
    }
}

/// The boards whose own book is otherwise, also where no report of a school is: a run of some schools leaves books as they were, and the run of all after it
/// makes them anew. With schools chosen by name only their boards.
fn boards_alone(
    plan: &HandoutPlan,
    dossier: &Dossier,
    manifest: &Manifest,
    paths: &BTreeMap<String, Vec<String>>,
    w: &Wording,
) -> BTreeSet<String> {
    let Some(since) = plan.changed else { return BTreeSet::new() };
    let otherwise = manifest.otherwise_since(issue(since, manifest));
    let schools = plan.schools.iter().filter_map(|school| schools::find(dossier, school, w));
    let own: BTreeSet<&str> = schools.filter_map(|at| dossier.now()[at].evaluation.school.board_label()).collect();
    let is_chosen = |label: &str| plan.schools.is_empty() || own.contains(label);
    // What all boards get is otherwise with any correction: by itself it is no reason to write to all of them.
    let is_otherwise = |path: &String| path.starts_with("besturen/") && otherwise.contains(path);
    let boards = paths.iter().filter(|(label, paths)| paths.iter().any(is_otherwise) && is_chosen(label));
    boards.map(|(label, _)| label.clone()).collect()
}

/// The issue to compare with.
fn issue(since: Since, manifest: &Manifest) -> u32 {
    match since {
        Since::Last => manifest.issue.saturating_sub(1),
        Since::Issue(issue) => issue,
    }
}

/// The only schools to hand out to; `Some(None)`: all. `None`, after saying why, where a school or an issue is not known.
fn chosen(plan: &HandoutPlan, dossier: &Dossier, manifest: &Manifest, w: &Wording) -> Option<Option<BTreeSet<String>>> {
    let mut chosen: Option<BTreeSet<String>> = None;
    if !plan.schools.is_empty() {
        let id = |at: usize| dossier.now()[at].evaluation.school.id.to_string();
        let found = plan.schools.iter().map(|school| schools::find(dossier, school, w).map(id)).collect::<Vec<_>>();
        chosen = Some(found.into_iter().collect::<Option<_>>()?);
    }
    if let Some(since) = plan.changed {
        let issue = issue(since, manifest);
        let Some(became) = manifest.since(issue) else {
            told::no_issue(issue, manifest, w);
            return None;
        };
        let otherwise = became.into_iter().filter(|(_, became)| match became {
            Became::New | Became::Other => true,
            Became::Gone => false,
        });
        let changed: BTreeSet<String> = otherwise.map(|(school, _)| school).collect();
        chosen = Some(chosen.map_or_else(|| changed.clone(), |own| own.intersection(&changed).cloned().collect()));
    }
    Some(chosen)
}
