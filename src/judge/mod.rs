//! The judgement of one evaluation under its norm: pure, exact, without I/O (scoring, sections 2 to 5).
//!
//! In: an [`Evaluation`] and the waivers that cover it. Out: an [`Assessment`]: a verdict (uitslag) per standard with its figures, and one
//! for the school. Must not know: files, polars, text on paper.

pub mod derivation;
mod effect;
mod filling;
mod school;
mod shortest_path;
mod standing;
mod verdict;

use std::sync::Arc;

use crate::agreement::Waiver;
use crate::base::exact::Ratio;
use crate::intake::{Evaluation, State};
use crate::norm::Norm;
use crate::register::{Kind, SchoolYear};
use filling::{Filling, Tally};

pub use effect::{Effect, decider, effects};
pub use school::SchoolCounts;
pub use shortest_path::{ShortestPath, Target};
pub use standing::{Standing, standings};
pub use verdict::{Tone, Verdict};

/// The status of a gap over the years (status; scoring, section 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GapStatus {
    /// Eerste meting: no assessable year before.
    First,
    /// Nieuw.
    New,
    /// Teruggekeerd.
    Returned,
    /// Blijvend.
    Lasting,
    /// Opgelost.
    Solved,
}

impl GapStatus {
    /// The word in tables (status).
    pub fn as_str(self) -> &'static str {
        match self {
            GapStatus::First => "eerste_meting",
            GapStatus::New => "nieuw",
            GapStatus::Returned => "teruggekeerd",
            GapStatus::Lasting => "blijvend",
            GapStatus::Solved => "opgelost",
        }
    }
}

/// The counts behind a verdict (scoring, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Applicable indicators (vragen).
    pub questions: usize,
    /// Of these with a level (beantwoord).
    pub answered: usize,
    /// Of these n.v.t.
    pub not_applicable: usize,
    /// Answered and sufficient (voldaan).
    pub sufficient: usize,
}

/// The judgement on one standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Index in the norm's standards.
    pub standard: usize,
    /// The verdict, waivers counted.
    pub verdict: Verdict,
    /// The verdict without the waiver; the same as `verdict` where there is none.
    pub without_waiver: Verdict,
    /// The counts.
    pub counts: Counts,
    /// Over the answered indicators; `None` where nothing is answered.
    pub score: Option<Ratio>,
    /// Over lowest(B) and highest(B); `None` where B is empty.
    pub bounds: Option<(Ratio, Ratio)>,
    /// Op de rand: one answer one step further would turn the verdict.
    pub on_the_edge: bool,
    /// Kortste weg; for a standard that is not met only.
    pub way: Option<ShortestPath>,
    /// What became of the gap over the years; filled in by [`crate::trend::history`].
    pub status: Option<GapStatus>,
    /// First year of the run of gaps that this one belongs to; filled in by [`crate::trend::history`].
    pub since: Option<SchoolYear>,
}

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
pub fn assess(evaluation: &Arc<Evaluation>, waivers: &[Waiver]) -> Assessment {
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
        counts: counts(evaluation, standard),
        score: filling.score(),
        bounds: filling.bounds(),
        on_the_edge: !turning(&filling, verdict).is_empty(),
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

/// Scoring, section 2, without the row of the waiver.
fn decide(filling: &Filling, silent: bool) -> Verdict {
    if filling.is_empty() {
        Verdict::NotApplicable
    } else if silent {
        Verdict::NotSubmitted
    } else {
        let all = || 0..filling.len();
        let lowest = filling.tally(all().map(|at| (at, filling.low(at))));
        outcome(filling, lowest, filling.tally(all().map(|at| (at, filling.high(at)))))
    }
}

/// The verdict on questions of which these are the lowest and the highest that they can bring.
fn outcome(filling: &Filling, lowest: Tally, highest: Tally) -> Verdict {
    if filling.holds(lowest) {
        Verdict::Met
    } else if !filling.holds(highest) {
        Verdict::NotMet
    } else {
        Verdict::Undecided
    }
}

/// Scoring, section 4: the positions of which one answered level, one step lower (met) or higher (not met), would turn the verdict.
fn turning(filling: &Filling, verdict: Verdict) -> Vec<usize> {
    if !verdict.is_assessable() {
        return vec![];
    }
    let met = verdict.can_be_met();
    let mut levels = if met { filling.lowest() } else { filling.highest() };
    let turns = |(at, level): &(usize, i64)| {
        let step = if met { filling.scale(*at).below(*level) } else { filling.scale(*at).above(*level) };
        let Some(step) = step else { return false };
        let before = std::mem::replace(&mut levels[*at], step);
        let turned = filling.met(&levels) != met;
        levels[*at] = before;
        turned
    };
    filling.answered().filter(turns).map(|(at, _)| at).collect()
}

fn counts(evaluation: &Evaluation, standard: usize) -> Counts {
    let mut counts = Counts::default();
    for standing in standings(evaluation, standard) {
        counts.questions += 1;
        counts.answered += usize::from(standing.sufficient.is_some());
        counts.not_applicable += usize::from(!standing.counts());
        counts.sufficient += usize::from(standing.sufficient == Some(true));
    }
    counts
}

#[cfg(test)]
mod tests;
