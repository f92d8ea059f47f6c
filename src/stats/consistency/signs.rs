//! What each kind of rule notices in the answers of one school.

use super::explanations::Explanations;
use super::model::{Evidence, Noticed};
use crate::base::number::to_u32;
use crate::intake::{Evaluation, State, carried};
use crate::norm::{Condition, Earlier, Norm, Scale, Sign};

/// What a school answered the year before, and for each question of its norm where the same one stood then.
pub(super) struct Last<'a> {
    pub evaluation: &'a Evaluation,
    pub places: &'a [Option<usize>],
}

/// For each question of a norm where the same one stands in an older one.
pub(super) fn places(norm: &Norm, older: &Norm) -> Vec<Option<usize>> {
    let place = |at| match norm.earlier(at, older) {
        Earlier::Same(place) => Some(place),
        Earlier::Changed | Earlier::New => None,
    };
    (0..norm.indicators.len()).map(place).collect()
}

/// What is noticed at a school, in the order of the rules.
pub(super) fn of(assessment: usize, own: &Evaluation, last: Option<Last>, explanations: &Explanations) -> Vec<Noticed> {
    let Some(submission) = &own.submission else { return Vec::new() };
    let mut noticed = Vec::new();
    if own.norm.consistency.is_empty() {
        return noticed;
    }
    let levels = levels(own);
    for (rule, known) in own.norm.consistency.iter().enumerate() {
        let mut add = |indicators: Vec<usize>, evidence| {
            noticed.push(Noticed { assessment, rule, indicators, evidence });
        };
        match &known.sign {
            Sign::Pair(conditions) => {
                if let Some((indicators, found)) = pair(own, &levels, conditions) {
                    add(indicators.into(), Evidence::Pair(found));
                }
            }
            Sign::SameLevel(least) => {
                same_level(own, &levels, *least)
                    .into_iter()
                    .for_each(|(at, level)| add(at, Evidence::SameLevel(level)));
            }
            Sign::Jump(steps) => {
                let jumps = last.as_ref().map_or_else(Vec::new, |last| jumps(own, &levels, last, *steps));
                if !jumps.is_empty() {
                    let (at, levels) = jumps.into_iter().unzip();
                    add(at, Evidence::Jump(levels));
                }
            }
            Sign::SameExplanation(least) => {
                let shared = explanations.shared(own, *least);
                if !shared.is_empty() {
                    add(shared, Evidence::SameExplanation);
                }
            }
            Sign::Within(most) => {
                if let Some(seconds) = submission.seconds.filter(|seconds| seconds <= most) {
                    add(Vec::new(), Evidence::Within(seconds));
                }
            }
        }
    }
    noticed
}

/// The levels of the answers to the questions that the school is asked.
fn levels(own: &Evaluation) -> Vec<Option<i64>> {
    let level = |indicator| match own.state(indicator) {
        State::Level(level) => Some(level).filter(|_| own.norm.asks(indicator, &own.school.kind)),
        State::NotApplicable | State::Unanswered(_) => None,
    };
    (0..own.norm.indicators.len()).map(level).collect()
}

/// Both questions with their levels, where both conditions hold.
fn pair(own: &Evaluation, levels: &[Option<i64>], conditions: &[Condition; 2]) -> Option<([usize; 2], [i64; 2])> {
    let meets = |condition: &Condition| {
        let at = own.norm.indicator(&condition.indicator)?;
        levels[at].filter(|level| condition.holds(*level)).map(|level| (at, level))
    };
    let (first, second) = (meets(&conditions[0])?, meets(&conditions[1])?);
    Some(([first.0, second.0], [first.1, second.1]))
}

/// By scale the questions with a level, where at least so many have one and all have the same. A number is measured, and counts for no scale.
fn same_level(own: &Evaluation, levels: &[Option<i64>], least: u32) -> Vec<(Vec<usize>, i64)> {
    let questions = own.norm.indicators.iter().zip(levels).enumerate();
    let questions = questions.filter(|(_, (question, _))| question.number.is_none());
    let answered = || questions.clone().filter_map(|(at, (question, level))| Some((at, question.scale, (*level)?)));
    // By scale how many have a level, and that of the first as long as all others have the same: few schools have any to name.
    let mut scales: Vec<(u32, Option<i64>)> = vec![(0, None); own.norm.scales.len()];
    for (_, scale, level) in answered() {
        let (count, same) = &mut scales[scale];
        *same =
            same.map_or_else(|| Some(level).filter(|_| *count == 0), |first| Some(first).filter(|_| first == level));
        *count += 1;
    }
    let same = scales.into_iter().enumerate().filter_map(|(scale, (count, same))| {
        let level = same.filter(|_| count >= least)?;
        Some((answered().filter(|(_, own, _)| *own == scale).map(|(at, ..)| at).collect(), level))
    });
    same.collect()
}

/// A question by index, with its level of last year and of now.
type Jump = (usize, (i64, i64));

/// The questions whose answer went up or down so many steps of the scale and has no explanation. Only a question that was asked last year too, in words that
/// the norm takes for the same.
fn jumps(own: &Evaluation, levels: &[Option<i64>], last: &Last, steps: u32) -> Vec<Jump> {
    let norm: &Norm = &own.norm;
    let jump = |at: usize| {
        let now = levels[at].filter(|_| !is_explained(own, at))?;
        let place = last.places.get(at).copied().flatten()?;
        let Some(State::Level(before)) = carried(last.evaluation, place, norm, at) else { return None };
        let scale = norm.scale_of(at);
        let far = position(scale, now)?.abs_diff(position(scale, before)?);
        (to_u32(far) >= steps).then_some((at, (before, now)))
    };
    (0..norm.indicators.len()).filter_map(jump).collect()
}

fn position(scale: &Scale, level: i64) -> Option<usize> {
    scale.levels.iter().position(|known| known.value == level)
}

/// Whether words stand beside an answer.
fn is_explained(own: &Evaluation, at: usize) -> bool {
    let note = own.answer(at).and_then(|answer| answer.note.as_deref());
    note.is_some_and(|note| note.chars().any(char::is_alphanumeric))
}
