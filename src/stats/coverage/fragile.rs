//! What falls open if one school drops out: the standards that exactly one school of several meets, with that school.
//!
//! In: coverage and the verdicts it was counted from. Out: rows in the order of coverage, per wijk for PO and city-wide for VO. Must not know: who may read them.

use super::{CoverageRow, CoverageState, Grouping};
use crate::judge::{Assessment, Verdict};
use crate::register::{SchoolYear, Sector};
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
    let fragile = at_level(coverage, results.year).filter(|row| row.state() == CoverageState::Fragile);
    fragile.filter_map(|row| Some(Fragile { coverage: row, assessment: only(row, results)? })).collect()
}

/// The rows of a year at the level at which a sector is organised: PO per wijk, VO city-wide; PO too where none of its schools has a wijk. Schools without a wijk
/// beside others that have one are no wijk.
pub(crate) fn at_level(coverage: &[CoverageRow], year: SchoolYear) -> impl Iterator<Item = &CoverageRow> {
    let of_year = move |row: &&CoverageRow| row.year == year;
    let is_district = |row: &CoverageRow| row.grouping == Grouping::District && !row.group.is_empty();
    let of_po = coverage.iter().filter(of_year).filter(|row| row.norm.sector == Sector::Po);
    let has_districts = of_po.into_iter().any(is_district);
    coverage.iter().filter(of_year).filter(move |row| match row.norm.sector {
        Sector::Po if has_districts => is_district(row),
        Sector::Po | Sector::Vo => row.grouping == Grouping::Whole,
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::dossier::Dossier;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn schools_without_a_wijk_are_no_wijk_unless_none_has_one() {
        let mut dossier = dossier(Language::Nl);
        let without = |dossier: &mut Dossier, keep: &dyn Fn(usize) -> bool| {
            for (at, assessment) in dossier.years.iter_mut().flat_map(|y| &mut y.assessments).enumerate() {
                let mut evaluation = (*assessment.evaluation).clone();
                let mut school = (*evaluation.school).clone();
                school.district = school.district.filter(|_| keep(at));
                evaluation.school = school.into();
                assessment.evaluation = evaluation.into();
            }
            dossier.coverage = crate::stats::coverage::count(&dossier.years);
        };
        without(&mut dossier, &|at| at % 3 > 0);
        let is_po = |row: &&CoverageRow| row.norm.sector == Sector::Po;
        let groups: Vec<_> = at_level(&dossier.coverage, dossier.year).filter(is_po).collect();
        assert!(!groups.is_empty() && groups.iter().all(|row| !row.group.is_empty()));
        without(&mut dossier, &|_| false);
        let whole: Vec<_> = at_level(&dossier.coverage, dossier.year).filter(is_po).collect();
        assert!(!whole.is_empty() && whole.iter().all(|row| row.grouping == Grouping::Whole));
    }
}
