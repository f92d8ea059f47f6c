//! `sop handout`: packages of a set of reports for schools and boards, with drafts of mails and a list. Nothing is sent.
//!
//! In: the settled plan. Out: the hand-out, through [`crate::publish`], and what the console says. Must not know: what a package looks like.

mod handed;
mod older;
mod set;
mod told;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use rayon::prelude::*;

use super::args::{CheckPlan, HandoutPlan, Since};
use super::exit::Exit;
use super::{console, run, schools};
use crate::handout::{self, BoardReports, Lack, Order, Reports};
use crate::publish::{self, HANDOUT, InputFile, Manifest, Part, Portion, Staging};
use crate::register::{SchoolYear, SiteId};
use crate::report;
use crate::report::reissue::Became;
use crate::run::Request;
use crate::run::dossier::Dossier;
use crate::wording::Wording;
use handed::Otherwise;
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
    let Some(named) = named(plan, &dossier, w) else { return Ok(Exit::Failed) };
    let portion = portion(plan, named.as_ref());
    let name = portion.folder(year, set.manifest.issue);
    if publish::holds_other(&plan.out.join(&name)) {
        told::holds_other(&plan.out.join(&name), w);
        return Ok(Exit::Failed);
    }
    let paths = report::for_boards(&dossier);
    let Some(chosen) = chosen(plan, (year, &name), named, &set.manifest, w) else { return Ok(Exit::Failed) };
    let alone = boards_alone(plan, &dossier, &chosen, &paths, w);
    if is_unchanged(&chosen, !alone.is_empty(), &name, w) {
        return Ok(Exit::Done);
    }
    let Some((files, of_boards)) = set::files(&set, &paths, w) else { return Ok(Exit::Failed) };
    let (with, without) = set::by_school(files, &dossier, &set.manifest);
    told::not_there(&without, w);
    let is_chosen = |id: &SiteId| chosen.schools.as_ref().is_none_or(|own| own.contains(id.as_str()));
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
    let mut boards = set::by_board(&schools, &alone, &paths, of_boards, (&dossier, &set.manifest));
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
    let manifest = manifest(&set.manifest, set::inputs(&order, &made, &paths), w);
    let staging = Staging::named(&plan.out, &name, manifest, Part::Whole)?;
    made.artifacts.par_iter().try_for_each(|artifact| staging.put(artifact))?;
    let published = staging.publish()?;
    told::done(&set.manifest, &order, &made, &published, w);
    console::no_minimum(&dossier, w);
    told::part(&portion, &plan.out.join(year.to_string()), w);
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

/// Which schools and boards are asked for.
fn portion(plan: &HandoutPlan, named: Option<&BTreeSet<String>>) -> Portion {
    match (plan.changed, named) {
        (None, None) => Portion::Whole,
        (Some(_), None) => Portion::Changed,
        (_, Some(schools)) => Portion::Chosen(schools.clone()),
    }
}

/// Whether what stands at a path is otherwise.
type IsOtherwise = Box<dyn Fn(&str) -> bool>;

/// Says what was compared with, and whether nothing is otherwise.
fn is_unchanged(chosen: &ChosenFew, has_boards: bool, name: &str, w: &Wording) -> bool {
    let is_none = chosen.schools.as_ref().is_some_and(BTreeSet::is_empty) && !has_boards;
    // Where nothing is made, what stands under this name stays and was handed out as well.
    let compared = chosen.handed.iter().filter(|(known, _)| is_none || known.as_str() != name);
    told::since(compared, w);
    if is_none {
        told::none_changed(w);
    }
    is_none
}

/// Who gets something.
struct ChosenFew {
    /// The only schools, by site id; `None`: all.
    schools: Option<BTreeSet<String>>,
    /// The boards whose own papers are otherwise, with `--changed`: by the paths of these.
    papers: Option<IsOtherwise>,
    /// What was handed out before, with `--changed`: this one's own name among it.
    handed: Vec<(String, Manifest)>,
}

/// The boards whose own book or report is otherwise, also where no report of a school is: a run of some schools leaves books as they were, and the run of all
/// after it makes them anew. With schools chosen by name only their boards.
fn boards_alone(
    plan: &HandoutPlan,
    dossier: &Dossier,
    chosen: &ChosenFew,
    paths: &BTreeMap<String, Vec<String>>,
    w: &Wording,
) -> BTreeSet<String> {
    let Some(is_otherwise) = &chosen.papers else { return BTreeSet::new() };
    let schools = plan.schools.iter().filter_map(|school| schools::find(dossier, school, w));
    let own: BTreeSet<&str> = schools.filter_map(|at| dossier.now()[at].evaluation.school.board_label()).collect();
    let is_chosen = |label: &str| plan.schools.is_empty() || own.contains(label);
    let boards = paths.iter().filter(|(label, paths)| paths.iter().any(|path| is_otherwise(path)) && is_chosen(label));
    boards.map(|(label, _)| label.clone()).collect()
}

/// Who gets something, of the schools that were named; `None`, after saying why, where an issue is not known, or nothing was handed out yet. `name` is the folder of
/// this hand-out.
fn chosen(
    plan: &HandoutPlan,
    (year, name): (SchoolYear, &str),
    named: Option<BTreeSet<String>>,
    set: &Manifest,
    w: &Wording,
) -> Option<ChosenFew> {
    let mut handed = Vec::new();
    let (changed, papers): (BTreeSet<String>, IsOtherwise) = match plan.changed {
        None => return Some(ChosenFew { schools: named, papers: None, handed }),
        Some(Since::Last) => {
            handed = publish::handed_out(&plan.out, year, &set.partnership);
            // Made a second time it is the same: what this one takes the place of does not count.
            let earlier: Vec<_> = handed.iter().filter(|(known, _)| known != name).cloned().collect();
            if earlier.is_empty() {
                told::no_earlier(&plan.out, year, w);
                return None;
            }
            let otherwise = Otherwise::than_handed_out(set, &earlier);
            (otherwise.schools(), Box::new(move |path| otherwise.has(path)))
        }
        Some(Since::Issue(issue)) => {
            let Some(became) = set.since(issue) else {
                told::no_issue(issue, set, w);
                return None;
            };
            let files = set.otherwise_since(issue);
            let is_own = move |path: &str| path.starts_with("besturen/") && files.contains(path);
            let there = became.into_iter().filter(|(_, became)| *became != Became::Gone);
            (there.map(|(school, _)| school).collect(), Box::new(is_own))
        }
    };
    let schools = named.map_or_else(|| changed.clone(), |own| own.intersection(&changed).cloned().collect());
    Some(ChosenFew { schools: Some(schools), papers: Some(papers), handed })
}

/// The schools that were named; `Some(None)`: none were. `None`, after saying why, where one is not known.
fn named(plan: &HandoutPlan, dossier: &Dossier, w: &Wording) -> Option<Option<BTreeSet<String>>> {
    if plan.schools.is_empty() {
        return Some(None);
    }
    let id = |at: usize| dossier.now()[at].evaluation.school.id.to_string();
    let found = plan.schools.iter().map(|school| schools::find(dossier, school, w).map(id)).collect::<Vec<_>>();
    Some(Some(found.into_iter().collect::<Option<_>>()?))
}
