//! Two norms side by side, and answers given under one judged under the other.

use std::sync::Arc;

use super::cause::{Cause, Crossed};
use super::{Change, Side};
use crate::assessment::{Assessment, Judgement, Verdict, verdict};
use crate::evaluation::{Evaluation, State};
use crate::norm::diff::{diff, partner};
use crate::norm::{Earlier, Norm, Reading};
use crate::register::{Kind, SchoolYear};

/// Where the questions and standards of one norm stand in the other.
pub struct Crossing<'n> {
    older: &'n Norm,
    newer: &'n Norm,
    /// For each standard of the newer norm the one of the older that it is compared with.
    partners: Vec<Option<usize>>,
    /// For each standard of the newer norm whether it asks the same as in the older.
    same: Vec<bool>,
    /// Whether the norms ask and judge the same.
    one: bool,
    /// Standards of the older norm that nothing carries on.
    gone: Vec<usize>,
    /// For each question of the newer norm the same one in the older.
    earlier: Vec<Option<usize>>,
    /// For each question of the older norm the same one in the newer.
    later: Vec<Option<usize>>,
}

impl<'n> Crossing<'n> {
    /// Lays two norms side by side.
    pub fn of(older: &'n Arc<Norm>, newer: &'n Arc<Norm>) -> Crossing<'n> {
        let partners: Vec<_> = (0..newer.standards.len()).map(|at| partner(older, newer, at)).collect();
        let carried = |at: &usize| {
            let id = &older.standards[*at].id;
            partners.contains(&Some(*at)) || newer.standards.iter().any(|standard| standard.replaces.contains(id))
        };
        let earlier: Vec<_> = (0..newer.indicators.len())
            .map(|at| match newer.earlier(at, older) {
                Earlier::Same(before) => Some(before),
                Earlier::Changed | Earlier::New => None,
            })
            .collect();
        let mut later = vec![None; older.indicators.len()];
        for (at, before) in earlier.iter().enumerate() {
            if let Some(before) = before {
                later[*before] = Some(at);
            }
        }
        Crossing {
            one: Arc::ptr_eq(older, newer) || diff(older, newer).standards.is_empty(),
            older,
            newer,
            same: (0..newer.standards.len())
                .map(|at| Arc::ptr_eq(older, newer) || newer.same_standard(at, older))
                .collect(),
            gone: (0..older.standards.len()).filter(|at| !carried(at)).collect(),
            partners,
            earlier,
            later,
        }
    }

    /// The verdicts of one school that differ; both assessments are under the norms of this crossing.
    pub fn changes(&self, year_before: SchoolYear, before: &Assessment, now: &Assessment) -> Vec<Change> {
        let was = |at: usize| side(before, &before.judgements[at]);
        let mut changes = Vec::new();
        let mut add = |was: Option<Side>, is: Option<Side>, crossed: (Option<Verdict>, Option<Verdict>), cause| {
            changes.push(Change {
                year: now.evaluation.year,
                year_before,
                school: now.evaluation.school.clone(),
                before: was,
                after: is,
                answers_now: crossed.0,
                answers_before: crossed.1,
                cause,
            });
        };
        for judgement in &now.judgements {
            let is = side(now, judgement);
            let was = self.partners[judgement.standard].and_then(was);
            match (&was, &is) {
                (Some(old), Some(new)) if old.verdict != new.verdict => {
                    let crossed = self.crossed(before, now, judgement.standard, old.standard);
                    add(was.clone(), is.clone(), crossed, self.cause(before, now, (old, new), crossed));
                }
                (None, Some(side)) | (Some(side), None) if side.verdict != Verdict::NotApplicable => {
                    add(was.clone(), is.clone(), (None, None), self.came_or_went());
                }
                _ => {}
            }
        }
        for was in self.gone.iter().filter_map(|at| was(*at)).filter(|side| side.verdict != Verdict::NotApplicable) {
            add(Some(was), None, (None, None), self.came_or_went());
        }
        changes
    }

    /// A standard is asked in one of the years only: by another norm, or of a school that became of another kind.
    fn came_or_went(&self) -> Cause {
        if self.one { Cause::School } else { Cause::Question }
    }

    fn cause(
        &self,
        before: &Assessment,
        now: &Assessment,
        (old, new): (&Side, &Side),
        (answers_now, answers_before): (Option<Verdict>, Option<Verdict>),
    ) -> Cause {
        if (old.verdict == Verdict::Waived) != (new.verdict == Verdict::Waived) {
            Cause::Waiver
        } else if before.evaluation.submission.is_none() || now.evaluation.submission.is_none() {
            Cause::Silence
        } else {
            Crossed { before: old.verdict, after: new.verdict, answers_now, answers_before }.cause()
        }
    }

    /// The answers of now under the norm of then, and the answers of then under the norm of now.
    fn crossed(
        &self,
        before: &Assessment,
        now: &Assessment,
        standard: usize,
        older: usize,
    ) -> (Option<Verdict>, Option<Verdict>) {
        let (then, today) = (&*before.evaluation, &*now.evaluation);
        if then.submission.is_none() || today.submission.is_none() {
            return (None, None);
        }
        if self.same[standard] && then.school.kind == today.school.kind {
            return (Some(now.judgements[standard].without_waiver), Some(before.judgements[older].without_waiver));
        }
        (
            under(self.older, older, &then.school.kind, today, &self.later),
            under(self.newer, standard, &today.school.kind, then, &self.earlier),
        )
    }
}

/// A verdict, where the norm asks the standard of the school at all.
fn side(assessment: &Assessment, judgement: &Judgement) -> Option<Side> {
    let (norm, kind) = (&assessment.evaluation.norm, &assessment.evaluation.school.kind);
    let asked = norm.applicable(judgement.standard, kind).next().is_some();
    asked.then(|| Side { norm: norm.clone(), standard: judgement.standard, verdict: judgement.verdict })
}

/// The answers of an evaluation under a standard of another norm, as asked of a kind of school; `places` tells where each question of that norm
/// stands in the evaluation's own. `None`: it hangs on questions that the evaluation was not asked.
fn under(norm: &Norm, standard: usize, kind: &Kind, answers: &Evaluation, places: &[Option<usize>]) -> Option<Verdict> {
    let known = |at: usize| places[at].and_then(|place| carried(norm, at, answers, place));
    let filled = |level: fn(&Norm, usize) -> i64| {
        let state = |at: usize| known(at).unwrap_or_else(|| State::Level(level(norm, at)));
        verdict(norm, standard, kind, state)
    };
    // Both ends give the same verdict: then whatever would have been answered does.
    let lowest = filled(|norm, at| norm.scale_of(at).lowest());
    let highest = filled(|norm, at| norm.scale_of(at).highest());
    (lowest == highest).then_some(lowest)
}

/// What an answer says on the scale of another norm; `None`: the question was not asked of this school, or the other scale does not know the answer.
fn carried(norm: &Norm, at: usize, answers: &Evaluation, place: usize) -> Option<State> {
    let own = &*answers.norm;
    if !own.asks(place, &answers.school.kind) {
        return None;
    }
    let (question, before) = (&norm.indicators[at], &own.indicators[place]);
    match answers.state(place) {
        State::Unanswered => Some(State::Unanswered),
        State::NotApplicable if question.not_applicable => Some(State::NotApplicable),
        // N.v.t. where it is not allowed is silence.
        State::NotApplicable => Some(State::Unanswered),
        level if question.number == before.number && norm.scale_of(at).levels == own.scale_of(place).levels => {
            Some(level)
        }
        State::Level(_) => {
            let text = answers.answers.get(place)?.as_ref()?.text.as_ref();
            match norm.scale_of(at).read(text, question.number.as_ref()) {
                Reading::Level(level) => Some(State::Level(level)),
                Reading::NotApplicable | Reading::Unanswered | Reading::Unknown => None,
            }
        }
    }
}
