//! What in the answers of a school is worth a question in the conversation: what the consistency rules of its norm notice.
//!
//! In: the evaluations of a year and of the year before it. Out: [`Noticed`], per school in order of site id and rule. It looks at answers and changes
//! nothing: no verdict, status or count goes by it. Must not know: words on paper, other reports.

mod explanations;
mod model;
mod signs;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use self::explanations::Explanations;
pub(crate) use self::model::{Evidence, Noticed};
use self::signs::Last;
use crate::intake::Evaluation;
use crate::trend::history::YearResults;

/// What is noticed in the last of these years.
pub(crate) fn notice(years: &[YearResults]) -> Vec<Noticed> {
    let Some((now, past)) = years.split_last() else { return Vec::new() };
    let before = past.last().filter(|results| results.year == now.year.previous());
    let all: Vec<&Evaluation> = now.assessments.iter().map(|assessment| &*assessment.evaluation).collect();
    let explanations = Explanations::of(&all);
    let last = |own: &Evaluation| Some(&*before?.of_site(&own.school.id)?.evaluation);
    let pairs: Vec<_> = all.iter().map(|own| Some((*own, last(own)?))).collect();
    // There are few pairs of norms, and many schools.
    let mut places = HashMap::new();
    for (own, last) in pairs.iter().flatten() {
        places.entry(norms(own, last)).or_insert_with(|| signs::places(&own.norm, &last.norm));
    }
    let of_school = |(at, (own, pair)): (usize, (&&Evaluation, &Option<(&Evaluation, &Evaluation)>))| {
        let last =
            pair.and_then(|(own, evaluation)| Some(Last { evaluation, places: places.get(&norms(own, evaluation))? }));
        signs::of(at, own, last, &explanations)
    };
    all.par_iter().zip(&pairs).enumerate().flat_map_iter(of_school).collect()
}

/// Which norms two evaluations were read under.
fn norms(own: &Evaluation, last: &Evaluation) -> [usize; 2] {
    [own, last].map(|evaluation| Arc::as_ptr(&evaluation.norm).addr())
}
