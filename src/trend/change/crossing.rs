//! Two norms side by side, and answers given under one judged under the other.
//!
//! A standard is compared with the one of the same id, else with the first that it replaces; of these the first that the school was asked, and best
//! one with an assessable verdict: so goes its history too ([`crate::trend::history`]).

use std::collections::BTreeSet;
use std::sync::Arc;

use super::cause::{Cause, Crossed};
use super::{Change, Changes, Side};
use crate::intake::{Evaluation, State, carried};
use crate::judge::{Assessment, Judgement, Verdict, verdict};
use crate::norm::diff::partners;
use crate::norm::{Earlier, Norm};
use crate::register::SchoolYear;

/// What the current answers give under the previous norm, and the previous answers under the current norm.
type Verdicts = (Option<Verdict>, Option<Verdict>);

/// Where the questions and standards of one norm stand in the other.
pub(super) struct Crossing<'n> {
    older: &'n Norm,
    newer: &'n Norm,
    /// For each standard of the newer norm those of the older that it carries on, in the order in which they are looked at.
    partners: Vec<Vec<usize>>,
    /// For each standard of the newer norm whether it asks the same as the one with its id in the older.
    same: Vec<bool>,
    /// Standards of the older norm that nothing carries on.
    gone: Vec<usize>,
    /// For each question of the newer norm the same one in the older.
    earlier: Vec<Option<usize>>,
    /// For each question of the older norm the same one in the newer.
    later: Vec<Option<usize>>,
}

impl<'n> Crossing<'n> {
    /// Lays two norms side by side.
    pub(super) fn of(older: &'n Arc<Norm>, newer: &'n Arc<Norm>) -> Crossing<'n> {
        let partners: Vec<Vec<_>> = (0..newer.standards.len()).map(|at| partners(older, newer, at).collect()).collect();
        let same: Vec<_> =
            (0..newer.standards.len()).map(|at| Arc::ptr_eq(older, newer) || newer.same_standard(at, older)).collect();
        let carried: BTreeSet<_> = partners.iter().flatten().copied().collect();
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
            older,
            newer,
            same,
            gone: (0..older.standards.len()).filter(|at| !carried.contains(at)).collect(),
            partners,
            earlier,
            later,
        }
    }

    /// The verdicts of one school that differ, and those that would have differed had the norm not changed; both assessments are under the norms of
    /// this crossing.
    pub(super) fn changes(&self, year_before: SchoolYear, before: &Assessment, now: &Assessment) -> Changes {
        let pair = Pair { year_before, before, now };
        let mut found = Changes::default();
        for judgement in &now.judgements {
            let is = side(now, judgement);
            let was = self.was(before, judgement.standard);
            match (&was, &is) {
                (Some(old), Some(new)) => {
                    let crossed = self.crossed(before, now, new.standard, old.standard);
                    if old.verdict != new.verdict {
                        let cause = pair.cause(old, new, crossed);
                        found.changed.push(pair.change(was.clone(), is.clone(), crossed, cause));
                    } else if self.is_masked(before, now, (old, new), crossed) {
                        let cause = if crossed.0.is_some() { Cause::Both } else { Cause::Question };
                        found.masked.push(pair.change(was.clone(), is.clone(), crossed, cause));
                    }
                }
                (None, Some(side)) | (Some(side), None) => {
                    let cause = self.came_or_went(judgement.standard);
                    let change = || pair.change(was.clone(), is.clone(), (None, None), cause);
                    found.changed.extend(side.verdict.in_scope().then(change));
                }
                (None, None) => {}
            }
        }
        let gone = self.gone.iter().filter_map(|at| side(before, &before.judgements[*at]));
        let gone = gone.filter(|side| side.verdict.in_scope());
        found.changed.extend(gone.map(|was| pair.change(Some(was), None, (None, None), Cause::Question)));
        found
    }

    /// Whether a verdict that stayed the same would be another one under the previous norm, or nobody can tell.
    fn is_masked(&self, before: &Assessment, now: &Assessment, (old, new): (&Side, &Side), crossed: Verdicts) -> bool {
        let both_spoke = before.evaluation.submission.is_some() && now.evaluation.submission.is_some();
        let same = self.is_same(new.standard, old.standard);
        !same && both_spoke && !new.verdict.is_fixed() && crossed.0 != Some(new.verdict)
    }

    /// What a standard of the newer norm is compared with in a school's year before.
    fn was(&self, before: &Assessment, standard: usize) -> Option<Side> {
        let asked = || self.partners[standard].iter().filter_map(|at| side(before, &before.judgements[*at]));
        asked().find(|side| side.verdict.is_assessable()).or_else(|| asked().next())
    }

    /// A standard is asked in one of the years only. Where both norms ask it alike, it is the school that became of another kind.
    fn came_or_went(&self, standard: usize) -> Cause {
        if self.same[standard] { Cause::School } else { Cause::Question }
    }

    /// Whether two standards are the same one, and both norms ask and judge it alike.
    fn is_same(&self, standard: usize, older: usize) -> bool {
        self.same[standard] && self.older.standards[older].id == self.newer.standards[standard].id
    }

    /// The current answers under the previous norm, and the previous answers under the current norm; each as asked of the school as it was when it gave
    /// them, so that nothing but the norm differs.
    fn crossed(&self, before: &Assessment, now: &Assessment, standard: usize, older: usize) -> Verdicts {
        let (then, today) = (&*before.evaluation, &*now.evaluation);
        let same = self.is_same(standard, older);
        let answers_now = || match same {
            true => Some(now.judgements[standard].without_waiver),
            false => under(self.older, older, today, &self.later),
        };
        let answers_before = || match same {
            true => Some(before.judgements[older].without_waiver),
            false => under(self.newer, standard, then, &self.earlier),
        };
        let spoke = |evaluation: &Evaluation| evaluation.submission.is_some();
        (spoke(today).then(answers_now).flatten(), spoke(then).then(answers_before).flatten())
    }
}

/// One school in two years.
struct Pair<'a> {
    year_before: SchoolYear,
    before: &'a Assessment,
    now: &'a Assessment,
}

impl Pair<'_> {
    fn change(&self, before: Option<Side>, after: Option<Side>, crossed: Verdicts, cause: Cause) -> Change {
        Change {
            year: self.now.evaluation.year,
            year_before: self.year_before,
            school: self.now.evaluation.school.clone(),
            school_before: self.before.evaluation.school.clone(),
            before,
            after,
            answers_now: crossed.0,
            answers_before: crossed.1,
            cause,
        }
    }

    fn cause(&self, old: &Side, new: &Side, (answers_now, answers_before): Verdicts) -> Cause {
        let crossed = Crossed { before: old.verdict, after: new.verdict, answers_now, answers_before };
        let silent = |assessment: &Assessment| assessment.evaluation.submission.is_none();
        if (old.verdict == Verdict::Waived) != (new.verdict == Verdict::Waived) {
            Cause::Waiver
        } else if silent(self.before) || silent(self.now) {
            Cause::Silence
        } else {
            crossed.cause()
        }
    }
}

/// A verdict, where the norm asks the standard of the school at all.
fn side(assessment: &Assessment, judgement: &Judgement) -> Option<Side> {
    let (norm, kind) = (&assessment.evaluation.norm, &assessment.evaluation.school.kind);
    let asked = norm.applicable(judgement.standard, kind).next().is_some();
    asked.then(|| Side::of(assessment, judgement))
}

/// The answers of an evaluation under a standard of another norm; `places` tells where each question of that norm stands in the evaluation's own.
/// `None`: it hangs on questions that the evaluation was not asked.
fn under(norm: &Norm, standard: usize, answers: &Evaluation, places: &[Option<usize>]) -> Option<Verdict> {
    let kind = &answers.school.kind;
    let known = |at: usize| places[at].and_then(|place| carried(answers, place, norm, at));
    let filled =
        |unknown: &dyn Fn(usize) -> State| verdict(norm, standard, kind, |at| known(at).unwrap_or_else(|| unknown(at)));
    // N.v.t. adds nothing: where it is allowed it is worse than a lowest level that still gains something, and better than a highest level that
    // costs something.
    let gain = |at: usize, level: i64| {
        norm.standards[standard].rule.gain(norm.indicators[at].weight, level, norm.scale_of(at).is_sufficient(level))
    };
    let end = |at: usize, level: i64, is_beyond: bool| match norm.indicators[at].not_applicable && is_beyond {
        true => State::NotApplicable,
        false => State::Level(level),
    };
    let worst = filled(&|at| {
        let lowest = norm.scale_of(at).lowest();
        end(at, lowest, gain(at, lowest) > 0)
    });
    let best = filled(&|at| {
        let highest = norm.scale_of(at).highest();
        end(at, highest, gain(at, highest) < 0)
    });
    // Both ends give the same verdict: then whatever would have been answered does.
    (worst == best).then_some(worst)
}
