//! What in the answers of a school is worth a question in the conversation: what the consistency rules of its norm notice.
//!
//! In: the evaluations of a year and of the year before it. Out: [`Noticed`], per school in order of site id and rule. It looks at answers and changes
//! nothing: no verdict, status or count goes by it. Must not know: words on paper, other reports.

mod explanations;
mod model;
mod signs;
#[cfg(test)]
mod tests;

use rayon::prelude::*;

use self::explanations::Explanations;
pub(crate) use self::model::{Evidence, Noticed};
use crate::intake::Evaluation;
use crate::trend::history::YearResults;

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
