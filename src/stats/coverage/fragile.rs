//! What falls open if one school drops out: the standards that exactly one school of several meets, with that school.
//!
//! In: coverage and the verdicts it was counted from. Out: rows in the order of coverage, per wijk for PO and city-wide for VO. Must not know: who may read them.

use super::{CoverageRow, CoverageState, Grouping};
use crate::judge::{Assessment, Verdict};
use crate::register::Sector;
use crate::trend::history::YearResults;

/// A standard that one school meets.
#[derive(Debug, Clone, Copy)]
pub struct Fragile<'a> {
    /// How many schools there are.
    pub coverage: &'a CoverageRow,
    /// The one that meets it.
    pub assessment: &'a Assessment,
}

/// The rows of a year.
pub fn fragile<'a>(coverage: &'a [CoverageRow], results: &'a YearResults) -> Vec<Fragile<'a>> {
    let of_year = coverage.iter().filter(|row| row.year == results.year && is_level(row));
    let fragile = of_year.filter(|row| row.state() == CoverageState::Fragile);
    fragile.filter_map(|row| Some(Fragile { coverage: row, assessment: only(row, results)? })).collect()
}

/// Whether a row is of the level at which a sector is organised: PO per wijk, VO city-wide.
pub(crate) fn is_level(row: &CoverageRow) -> bool {
    match row.norm.sector {
        Sector::Po => row.grouping == Grouping::District,
        Sector::Vo => row.grouping == Grouping::Whole,
    }
}

/// The school of the group that meets the standard.
fn only<'a>(row: &CoverageRow, results: &'a YearResults) -> Option<&'a Assessment> {
    results.assessments.iter().find(|assessment| {
        let evaluation = &assessment.evaluation;
        evaluation.norm.is_same(&row.norm)
            && row.grouping.of(&evaluation.school) == row.group
            && assessment.judgements.get(row.standard).is_some_and(|judgement| judgement.verdict == Verdict::Met)
    })
}
