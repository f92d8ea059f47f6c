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
use crate::handout::{self, BoardReports, Order, Reports};
use crate::publish::{self, HANDOUT, Manifest, Part, Staging};
use crate::register::SiteId;
use crate::report::book;
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
    if chosen.as_ref().is_some_and(BTreeSet::is_empty) {
        told::none_changed(w);
        return Ok(Exit::Done);
    }
    let paths = book::of_boards(&dossier);
    let Some((files, books)) = set::files(&set, &paths, w) else { return Ok(Exit::Failed) };
    let (with, without) = set::by_school(files, &dossier);
    told::not_there(&without, w);
    let is_chosen = |id: &SiteId| chosen.as_ref().is_none_or(|chosen| chosen.contains(id.as_str()));
    let schools: Vec<Reports> = with.into_iter().filter(|reports| is_chosen(&reports.school.id)).collect();
    if schools.is_empty() {
        told::nothing(w);
        return Ok(Exit::Failed);
    }
    let now = Now::of(&batch, year);
    let differs = now.since(&set, &schools.iter().flat_map(set::paths).collect::<Vec<_>>());
    if !differs.is_empty() {
        told::older(&differs, w);
        return Ok(Exit::Failed);
    }
    let mut boards = set::by_board(&schools, books, &dossier);
    let older = without_older(&mut boards, &paths, |path| now.since(&set, std::slice::from_ref(path)));
    let date = set.manifest.run_date().unwrap_or(dossier.date);
    let (letters, issue) = (&batch.letters, set.manifest.issue);
    let order = Order { dossier: &dossier, letters, issue, date, schools, boards, form: plan.form };
    let made = handout::make(&order)?;
    if made.artifacts.is_empty() {
        told::refused(&made, &dossier, w);
        return Ok(Exit::Failed);
    }
    let inputs = set::inputs(&order, &paths);
    let manifest = Manifest {
        content: HANDOUT.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        language: w.language().tag().to_owned(),
        inputs,
        outputs: Vec::new(),
        issues: Vec::new(),
        earlier: Vec::new(),
        ..set.manifest.clone()
    };
    let staging = Staging::open(&plan.out, year, manifest, Part::Whole)?;
    made.artifacts.par_iter().try_for_each(|artifact| staging.put(artifact))?;
    let published = staging.publish()?;
    told::done(&set.manifest, &order, &made, &published, w);
    told::older_books(&older, w);
    if made.refused.is_empty() && older.is_empty() {
        return Ok(Exit::Done);
    }
    told::refused(&made, &dossier, w);
    Ok(Exit::Rejected)
}

/// Takes out the boards whose book is older than the batch, such as after a run of some schools; gives how they are named.
fn without_older(
    boards: &mut Vec<BoardReports>,
    paths: &BTreeMap<String, String>,
    since: impl Fn(&String) -> Differs,
) -> Vec<String> {
    let is_older = |own: &BoardReports| {
        !own.files.is_empty() && paths.get(own.board.label).is_some_and(|path| !since(path).is_empty())
    };
    let older = boards.iter().filter(|own| is_older(own)).map(|own| own.board.label.to_owned()).collect::<Vec<_>>();
    boards.retain(|own| !older.iter().any(|label| label == own.board.label));
    older
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
        let issue = match since {
            Since::Last => manifest.issue.saturating_sub(1),
            Since::Issue(issue) => issue,
        };
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
