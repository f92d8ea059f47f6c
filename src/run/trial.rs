//! What-if: the answers of one year under other norms.
//!
//! In: a batch that was judged, and norms to try. Out: the same dossier, as it would be if these norms had held in its year: a question that the norm
//! in force asks keeps its answer, as the level that it was read as ([`carried`]); others are matched again, from the cells of the files. Earlier years keep their own norms. Must not know: what is compared, how it looks.

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use rayon::prelude::*;

use super::assemble::{IntakeAccount, RunLists, RunScope, assemble, judged};
use super::files::{sheets_again, sorted};
use super::lists::Plan;
use super::{Outcome, Request, Stage};
use crate::agreement::Agreements;
use crate::input::source::Sheet;
use crate::intake::{self, Answer, Evaluation, Headers, Intake, carried, collect};
use crate::norm::{Earlier, Norm};
use crate::register::Kind;
use crate::run::batch::Batch;
use crate::run::dossier::Dossier;

/// A batch, judged, with the sheets of its year as they were read: nothing in them is matched yet.
pub struct Trial {
    /// As it is.
    pub dossier: Box<Dossier>,
    /// Where it came from.
    pub batch: Box<Batch>,
    sheets: Vec<Sheet>,
}

/// Loads and judges a batch, and keeps what it takes to judge its year again; `Err` when the input does not allow it.
///
/// # Errors
/// The machine fails: the batch folder can't be read.
pub fn trial(path: &Path, request: Request, watch: &dyn Fn(Stage)) -> Result<Result<Trial, Outcome>> {
    let (dossier, batch) = match super::load(path, request, watch)? {
        Outcome::Ready(dossier, batch) => (dossier, batch),
        stopped => return Ok(Err(stopped)),
    };
    watch(Stage::Answers);
    let files = batch.answers.iter().filter(|(year, _)| *year == dossier.year).flat_map(|(_, files)| files);
    let files: Vec<&String> = files.collect();
    let (mut sheets, mut changed) = (Vec::new(), Vec::new());
    for again in files.par_iter().map(|file| sheets_again(&batch, file)).collect::<Vec<_>>() {
        match again {
            Ok(mut own) => sheets.append(&mut own),
            Err(finding) => changed.push(finding),
        }
    }
    if !changed.is_empty() {
        return Ok(Err(Outcome::Stopped(sorted(changed))));
    }
    Ok(Ok(Trial { dossier, batch, sheets }))
}

impl Trial {
    /// The norm under a name that no norm of the batch has: counts and tables tell norms apart by their names, and a copy with other kinds or
    /// thresholds often keeps its version.
    pub fn with_free_name(&self, mut norm: Norm) -> Norm {
        let version = norm.version.clone();
        let is_taken = |name: String| self.dossier.norms.iter().any(|known| known.name().eq_ignore_ascii_case(&name));
        for count in 1.. {
            if !is_taken(norm.name()) {
                break;
            }
            norm.version = if count == 1 { format!("{version}-wat-als") } else { format!("{version}-wat-als-{count}") };
        }
        norm
    }

    /// The dossier as it would be if these norms had held in its year, whatever years they say; other norms keep the schools that these are not
    /// for. No norm that stays has the name of one that is tried ([`Trial::with_free_name`]).
    pub fn judge_with(&self, tried: &[Arc<Norm>]) -> Dossier {
        let base = &*self.dossier;
        let norms = self.in_force(tried);
        let headers = Headers::of(&norms, &base.register, &base.links);
        let mut sheets = self.sheets.clone();
        sheets.par_iter_mut().for_each(|sheet| intake::settle(sheet, &headers));
        let mut findings = Vec::new();
        let taken = vec![(base.year, sheets)];
        let mut taken = collect(taken, &base.register, &norms, &base.links, self.batch.duplicates).take(&mut findings);
        let read = std::mem::take(&mut taken.years).into_iter().flat_map(|(_, evaluations)| evaluations);
        let evaluations = read.map(|evaluation| self.with_levels(evaluation)).collect::<Vec<_>>();
        let mut years = base.years[..base.years.len() - 1].to_vec();
        years.push(judged(base.year, &evaluations, &base.waivers));
        let about = RunScope {
            partnership: base.partnership.clone(),
            year: base.year,
            newer: base.newer,
            date: Some(base.date),
            language: base.wording.language(),
            minimum_group: base.minimum_group,
            hand_in: base.hand_in.clone(),
            style: base.style.clone(),
            map: base.map.clone(),
        };
        let lists = RunLists {
            norms,
            register: base.register.clone(),
            agreed: Agreements { agreements: base.agreements.clone(), talks: base.talks.clone() },
            waivers: base.waivers.clone(),
            second_looks: base.second_looks.clone(),
            arrangements: base.arrangements.clone(),
            plan: Plan { aims: base.aims.clone(), national: base.national.clone() },
            crosswalks: base.crosswalks.clone(),
            links: base.links.clone(),
        };
        let Intake { without_norm, unmatched, totals, open, .. } = taken;
        assemble(about, years, lists, IntakeAccount { without_norm, unmatched, totals, open, findings })
    }

    /// An evaluation under a norm that is tried, with the answers to questions that its own norm asks as they were read under that one. Other questions
    /// stay as they are read now.
    fn with_levels(&self, evaluation: Arc<Evaluation>) -> Arc<Evaluation> {
        let own = self.dossier.years.last().and_then(|year| year.of_site(&evaluation.school.id));
        let Some(own) = own.map(|assessment| &assessment.evaluation) else { return evaluation };
        if own.norm.is_same(&evaluation.norm) {
            return evaluation;
        }
        let mut evaluation = Arc::unwrap_or_clone(evaluation);
        let norm = evaluation.norm.clone();
        // Also where nothing counts as handed in under the norm that is tried.
        evaluation.answers.resize(norm.indicators.len(), None);
        for (at, answer) in evaluation.answers.iter_mut().enumerate() {
            let Earlier::Same(place) = norm.earlier(at, &own.norm) else { continue };
            let Some(state) = carried(own, place, &norm, at) else { continue };
            let known = own.answer(place).cloned();
            *answer = known.map(|known| Answer { state, ..known });
        }
        Arc::new(evaluation)
    }

    /// The norms that hold in the year: those that are tried, and for the schools that these are not for the batch's own.
    fn in_force(&self, tried: &[Arc<Norm>]) -> Vec<Arc<Norm>> {
        let year = self.dossier.year;
        let mut norms: Vec<Arc<Norm>> = Vec::new();
        for norm in self.dossier.norms.iter().filter(|norm| norm.holds_in(year)) {
            let rivals: Vec<_> = tried.iter().filter(|other| other.sector == norm.sector).collect();
            let taken = |kind: &Kind| rivals.iter().any(|r| r.kinds.is_empty() || r.kinds.contains(kind));
            if rivals.is_empty() {
                norms.push(norm.clone());
                continue;
            }
            let kinds: Vec<_> = self.kinds(norm).into_iter().filter(|kind| !taken(kind)).collect();
            if !kinds.is_empty() {
                norms.push(Arc::new(Norm { kinds, ..(**norm).clone() }));
            }
        }
        norms.extend(tried.iter().map(|norm| {
            let until = norm.until.map(|until| until.max(year));
            Arc::new(Norm { from: norm.from.min(year), until, ..(**norm).clone() })
        }));
        norms.sort_by(|a, b| (&a.id, &a.version).cmp(&(&b.id, &b.version)));
        norms
    }

    /// The kinds that a norm is for: its own, or those of the register.
    fn kinds(&self, norm: &Norm) -> Vec<Kind> {
        if !norm.kinds.is_empty() {
            return norm.kinds.clone();
        }
        let schools = self.dossier.register.in_year(self.dossier.year);
        let mut kinds: Vec<_> = schools.filter(|s| s.sector == norm.sector).map(|s| s.kind.clone()).collect();
        kinds.sort();
        kinds.dedup();
        kinds
    }
}
