//! One school in the dossier: what a gespreksverslag may look at. Nothing of another school can be reached from here but the past of the
//! sites that this one carries on for.

use crate::base::finding::Source;
use crate::intake::Evaluation;
use crate::judge::{Assessment, Judgement, Verdict};
use crate::norm::{Norm, Standard};
use crate::register::{SchoolYear, SiteId};
use crate::run::dossier::Dossier;
use crate::trend::change::Change;
use crate::trend::history;
use crate::wording::{Language, Wording};

/// One school of the run's year.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Index in [`Dossier::now`].
    pub at: usize,
    /// Its assessment.
    pub assessment: &'a Assessment,
    /// What was judged.
    pub evaluation: &'a Evaluation,
    /// The norm it was judged by.
    pub norm: &'a Norm,
    /// The catalogue.
    pub wording: &'a Wording,
    /// Its language.
    pub language: Language,
}

impl<'a> Scope<'a> {
    /// The school at an index in [`Dossier::now`].
    pub(crate) fn new(dossier: &'a Dossier, at: usize) -> Scope<'a> {
        let assessment = &dossier.now()[at];
        let evaluation = &*assessment.evaluation;
        let wording = &dossier.wording;
        Scope { dossier, at, assessment, evaluation, norm: &evaluation.norm, wording, language: wording.language() }
    }

    /// Its site id.
    pub(crate) fn id(&self) -> &'a SiteId {
        &self.evaluation.school.id
    }

    /// A standard of its norm.
    pub(crate) fn standard(&self, judgement: &Judgement) -> &'a Standard {
        &self.norm.standards[judgement.standard]
    }

    /// The questions of a standard that apply to the school, in the norm's order.
    pub(crate) fn questions(&self, judgement: &Judgement) -> impl Iterator<Item = usize> + use<'a> {
        self.norm.applicable(judgement.standard, &self.evaluation.school.kind)
    }

    /// The same school as it was judged in an earlier year: what it answered then. What became of it since can't be asked of that.
    pub(crate) fn then(&self, before: &'a Assessment) -> Scope<'a> {
        let evaluation = &*before.evaluation;
        Scope { assessment: before, evaluation, norm: &evaluation.norm, ..*self }
    }

    /// The last year before this one in which the school handed something in, with its assessment.
    pub(crate) fn handed_in_before(&self) -> Option<(SchoolYear, &'a Assessment)> {
        let before = |site: &SiteId| self.years_before(site).find(|(_, a)| a.evaluation.submission.is_some());
        self.sites().into_iter().find_map(before)
    }

    /// The last year before this one in which the verdict on a standard could be given, where it was met then.
    pub(crate) fn met_before(&self, judgement: &Judgement) -> Option<SchoolYear> {
        let id = &self.standard(judgement).id;
        let verdict = |(year, past): (SchoolYear, &Assessment)| {
            let standards = &past.evaluation.norm.standards;
            let own = past.judgements.iter().find(|own| standards[own.standard].id == *id)?;
            own.verdict.is_assessable().then_some((year, own.verdict))
        };
        let last = self.sites().into_iter().find_map(|site| self.years_before(site).find_map(verdict));
        last.filter(|(_, verdict)| *verdict == Verdict::Met).map(|(year, _)| year)
    }

    /// Whether the norm asks something else of a standard than in the year that it is compared with.
    pub(crate) fn norm_changed(&self, standard: usize) -> bool {
        self.dossier.norm_changed(self.assessment, standard)
    }

    /// What made the verdict on a standard another one than the year before; `None` where it is the same.
    pub(crate) fn change(&self, standard: usize) -> Option<&'a Change> {
        self.dossier.change(self.assessment, standard)
    }

    /// Why a comparison with the last time needs care, in a few words: what made the verdict change where the norm has changed, or only that it has.
    pub(crate) fn why(&self, standard: usize) -> Option<String> {
        if !self.norm_changed(standard) {
            return None;
        }
        // A status looks back at the last assessable verdict: what made another one change says nothing about it.
        let assessable = |change: &&Change| change.before.as_ref().is_some_and(|side| side.verdict.is_assessable());
        let cause = self.change(standard).filter(assessable).map(|change| self.wording.cause(change.cause));
        Some(cause.unwrap_or_else(|| self.wording.say("school-norm-changed")))
    }

    /// The sites that this one carries on for since a merger: those whose history it goes on with, and the others.
    pub(crate) fn carries_on_for(&self) -> (Vec<&'a SiteId>, Vec<&'a SiteId>) {
        let (register, year) = (&self.dossier.register, self.evaluation.year);
        let predecessors: Vec<&SiteId> = register.predecessors(self.id(), year).collect();
        if predecessors.is_empty() {
            return Default::default();
        }
        let until = self.dossier.years.partition_point(|results| results.year <= year);
        let taken = history::taken_over(self.id(), &self.dossier.years[..until], register);
        let is_taken = |id: &&SiteId| register.lineage(id, year).iter().any(|site| taken.contains(site));
        predecessors.into_iter().partition(is_taken)
    }

    /// The last name of a site, with its number.
    pub(crate) fn name_of(&self, id: &SiteId) -> String {
        match self.dossier.register.site(id).last() {
            Some(school) => format!("{} ({id})", school.name),
            None => id.to_string(),
        }
    }

    /// A file and sheet as they may stand in the papers of the school: one that is named after another school has no name there.
    pub(crate) fn shown_source(&self, source: &Source) -> Source {
        match self.dossier.naming.is_of_another(source, &self.sites()) {
            true => Source { file: self.wording.say("school-source-of-another"), sheet: None },
            false => source.clone(),
        }
    }

    /// How many standards can't be assessed now, and could be the last time that something was handed in.
    pub(crate) fn undecided_now(&self) -> usize {
        let Some((_, before)) = self.handed_in_before() else { return 0 };
        let norm = &before.evaluation.norm;
        let could = |judgement: &&Judgement| {
            let now = self.standard(judgement);
            let known = now.ids().find_map(|id| norm.standard(id));
            known.is_some_and(|at| before.judgements[at].verdict.is_assessable())
        };
        let undecided = self.assessment.judgements.iter().filter(|j| j.verdict == Verdict::Undecided);
        undecided.filter(could).count()
    }

    /// The site itself, then those that it carries on for, nearest first.
    pub(crate) fn sites(&self) -> Vec<&'a SiteId> {
        self.dossier.register.lineage(self.id(), self.evaluation.year)
    }

    /// The assessments of a site before this year, latest first.
    fn years_before(&self, site: &SiteId) -> impl Iterator<Item = (SchoolYear, &'a Assessment)> {
        let years = self.dossier.years.iter().rev().filter(|y| y.year < self.evaluation.year);
        let site = site.clone();
        years.filter_map(move |results| Some((results.year, results.of_site(&site)?)))
    }
}
