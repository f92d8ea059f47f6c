//! The judgement of one evaluation: every standard, and the school.

use std::sync::Arc;

use super::decide::decide;
use super::filling::Filling;
use super::judgement::{Counts, Judgement};
use super::school::SchoolCounts;
use super::verdict::Verdict;
use super::{school, shortest_path};
use crate::agreement::Waiver;
use crate::intake::{Evaluation, State};
use crate::norm::Norm;
use crate::register::Kind;

/// The judgement on one evaluation.
#[derive(Debug, Clone)]
pub struct Assessment {
    /// What was judged.
    pub evaluation: Arc<Evaluation>,
    /// Every standard of the norm, in its order, also those that do not apply.
    pub judgements: Vec<Judgement>,
    /// The verdict on the school.
    pub verdict: Verdict,
    /// The counts behind it.
    pub counts: SchoolCounts,
}

/// Judges one evaluation. `waivers` are in order of school and may be about other schools, standards and years as well: only those that
/// cover are used.
pub(crate) fn assess(evaluation: &Arc<Evaluation>, waivers: &[Waiver]) -> Assessment {
    let norm = &evaluation.norm;
    let first = waivers.partition_point(|w| w.school < evaluation.school.id);
    let of_school = waivers[first..].iter().take_while(|w| w.school == evaluation.school.id);
    let own: Vec<_> = of_school.filter(|w| w.holds_in(evaluation.year)).collect();
    let judgements: Vec<_> = norm
        .standards
        .iter()
        .enumerate()
        .map(|(at, standard)| judge(evaluation, at, own.iter().any(|w| w.is_about(standard))))
        .collect();
    let (verdict, counts) = school::judge(norm, &judgements, evaluation.submission.is_some());
    Assessment { evaluation: evaluation.clone(), judgements, verdict, counts }
}

fn judge(evaluation: &Evaluation, standard: usize, waived: bool) -> Judgement {
    let filling = Filling::of(evaluation, standard);
    let silent = evaluation.submission.is_none();
    let without_waiver = decide(&filling, silent);
    let verdict = if waived && without_waiver.in_scope() { Verdict::Waived } else { without_waiver };
    Judgement {
        standard,
        verdict,
        without_waiver,
        counts: counts(&filling),
        score: filling.score(),
        bounds: filling.bounds(),
        on_the_edge: turning(&filling, verdict).next().is_some(),
        way: (verdict == Verdict::NotMet).then(|| shortest_path::shortest(&filling)),
        status: None,
        since: None,
    }
}

/// The verdict that answers give on a standard as it is asked of a kind of school, whatever norm they were given under; of a school that handed
/// something in, waivers left out.
pub fn verdict(norm: &Norm, standard: usize, kind: &Kind, state: impl Fn(usize) -> State) -> Verdict {
    decide(&Filling::with(norm, standard, kind, state), false)
}

/// Scoring, section 4: the positions of which one answered level, one step lower (met) or higher (not met), would turn the verdict.
pub(super) fn turning(filling: &Filling, verdict: Verdict) -> impl Iterator<Item = usize> {
    let met = verdict.can_be_met();
    let all = if met { filling.lowest } else { filling.highest };
    let turns = move |(at, level): &(usize, i64)| {
        let step = if met { filling.scale(*at).below(*level) } else { filling.scale(*at).above(*level) };
        let Some(step) = step else { return false };
        let others = all.without(filling.one(*at, *level));
        filling.holds(others.with(filling.one(*at, step))) != met
    };
    filling.answered().filter(move |_| verdict.is_assessable()).filter(turns).map(|(at, _)| at)
}

fn counts(filling: &Filling) -> Counts {
    Counts {
        questions: filling.len() + filling.not_applicable,
        answered: filling.answered().count(),
        not_applicable: filling.not_applicable,
        sufficient: filling.answered().filter(|(at, level)| filling.is_sufficient(*at, *level)).count(),
    }
}
