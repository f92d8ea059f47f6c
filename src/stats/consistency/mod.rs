//! What in the answers of a school is worth a question in the conversation: what the consistency rules of its norm notice.
//!
//! In: the evaluations of a year and of the year before it. Out: [`Noticed`], per school in order of site id and rule. It looks at answers and changes
//! nothing: no verdict, status or count goes by it. Must not know: words on paper, other reports.

mod explanations;
mod signs;
#[cfg(test)]
mod tests;

use rayon::prelude::*;

use self::explanations::Explanations;
use crate::intake::Evaluation;
use crate::trend::history::YearResults;

/// Something that a rule noticed in the answers of one school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noticed {
    /// Index of the assessment in its year.
    pub assessment: usize,
    /// Index of the rule in [`crate::norm::Norm::consistency`].
    pub rule: usize,
    /// The questions that it is about, by index: those of a pair in the rule's order, else in the norm's.
    pub indicators: Vec<usize>,
    /// What was noticed.
    pub evidence: Evidence,
}

/// What a rule went by. Nothing of another school is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// The levels of both answers.
    Pair([i64; 2]),
    /// The one level that all questions of a scale have.
    SameLevel(i64),
    /// The levels of last year and of now, of each question.
    Jump(Vec<(i64, i64)>),
    /// The explanation of each of the questions stands at another school as well.
    SameExplanation,
    /// It took at most so many seconds.
    Within(u32),
}

/// What is noticed in the last of these years.
pub(crate) fn notice(years: &[YearResults]) -> Vec<Noticed> {
    let Some((now, past)) = years.split_last() else { return Vec::new() };
    let before = past.last().filter(|results| results.year == now.year.previous());
    let all: Vec<&Evaluation> = now.assessments.iter().map(|assessment| &*assessment.evaluation).collect();
    let explanations = Explanations::of(&all);
    let of_school = |(at, own): (usize, &&Evaluation)| {
        let last = before.and_then(|results| results.of_site(&own.school.id)).map(|known| &*known.evaluation);
        signs::of(at, own, last, &explanations)
    };
    all.par_iter().enumerate().flat_map_iter(of_school).collect()
}
