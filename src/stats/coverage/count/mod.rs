//! Counting verdicts per standard and group.
//!
//! The verdicts of all schools stand behind each other. Each grouping has a cell for every standard of every group that has a school, numbered as they sort, to
//! which they are added as whole numbers.

use std::collections::{BTreeMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::{CoverageRow, Grouping};
use crate::base::quick_map::QuickMap;
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::register::School;
use crate::trend::history::YearResults;

/// Coverage of every year, in order of year, norm, standard, grouping and group. A group without a school in scope has no row.
pub fn count(years: &[YearResults]) -> Vec<CoverageRow> {
    let strata = Strata::of(years);
    let verdicts = Verdicts::of(years, &strata);
    let counted = Grouping::ALL.par_iter().map(|grouping| rows(&verdicts, &strata, &Groups::of(years, *grouping)));
    let counted: Vec<Vec<(Place, CoverageRow)>> = counted.collect();
    let mut rows: Vec<(Place, CoverageRow)> = counted.into_iter().flatten().collect();
    rows.sort_by_key(|(place, _)| *place);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Where a row stands: number of the standard over all years and norms, grouping, number of the group.
type Place = (usize, Grouping, usize);

/// Every norm of every year, in order of year and name. A standard's number counts on over all of them, so it sorts by year, norm
/// and the norm's own order.
struct Strata<'a> {
    first: BTreeMap<(u16, String), usize>,
    all: Vec<(&'a YearResults, &'a Arc<Norm>, usize)>,
}

impl<'a> Strata<'a> {
    fn of(years: &'a [YearResults]) -> Strata<'a> {
        let mut norms = BTreeMap::new();
        for results in years {
            // Neighbours mostly have the same norm: its name is made once.
            let mut last: Option<&Arc<Norm>> = None;
            for norm in results.assessments.iter().map(|a| &a.evaluation.norm) {
                if !last.is_some_and(|last| Arc::ptr_eq(last, norm)) {
                    norms.entry((results.year.start(), norm.name())).or_insert((results, norm));
                    last = Some(norm);
                }
            }
        }
        let mut strata = Strata { first: BTreeMap::new(), all: Vec::new() };
        for (key, (results, norm)) in norms {
            strata.first.insert(key, strata.all.len());
            strata.all.extend((0..norm.standards.len()).map(|standard| (results, norm, standard)));
        }
        strata
    }

    /// The number of a norm's first standard in a year, which is there for every norm of it.
    fn first(&self, results: &YearResults, norm: &Norm) -> Option<usize> {
        self.first.get(&(results.year.start(), norm.name())).copied()
    }
}

/// The verdicts in scope of all schools, behind each other.
struct Verdicts<'a> {
    schools: Vec<Own<'a>>,
    /// Each with its standard in the norm.
    all: Vec<(usize, Verdict)>,
}

/// What is known of one school.
struct Own<'a> {
    school: &'a School,
    /// The number of the first standard of its norm, and how many it has.
    first: usize,
    standards: usize,
    verdicts: Range<usize>,
}

impl<'a> Verdicts<'a> {
    fn of(years: &'a [YearResults], strata: &Strata) -> Verdicts<'a> {
        let size = years.iter().flat_map(|r| &r.assessments).map(|a| a.judgements.len()).sum();
        let mut verdicts = Verdicts { schools: Vec::new(), all: Vec::with_capacity(size) };
        for results in years {
            let mut last: Option<(&Arc<Norm>, usize)> = None;
            for assessment in &results.assessments {
                let (school, norm) = (&*assessment.evaluation.school, &assessment.evaluation.norm);
                let known = last.filter(|(same, _)| Arc::ptr_eq(same, norm)).map(|(_, first)| first);
                let Some(first) = known.or_else(|| strata.first(results, norm)) else { continue };
                last = Some((norm, first));
                let start = verdicts.all.len();
                verdicts.all.extend(in_scope(assessment));
                let own = Own { school, first, standards: norm.standards.len(), verdicts: start..verdicts.all.len() };
                verdicts.schools.push(own);
            }
        }
        verdicts
    }
}

/// Scoring, section 9: every verdict but niet van toepassing.
fn in_scope(assessment: &Assessment) -> impl Iterator<Item = (usize, Verdict)> {
    let verdicts = assessment.judgements.iter().map(|j| (j.standard, j.verdict));
    verdicts.filter(|(_, verdict)| verdict.in_scope())
}

/// The groups of one grouping, numbered in order of name.
struct Groups<'a> {
    grouping: Grouping,
    numbers: QuickMap<&'a str, usize>,
    names: Vec<&'a str>,
}

impl<'a> Groups<'a> {
    fn of(years: &'a [YearResults], grouping: Grouping) -> Groups<'a> {
        let schools = years.iter().flat_map(|r| &r.assessments).map(|a| &*a.evaluation.school);
        let names: HashSet<&str> = schools.map(|school| grouping.of(school)).collect();
        let mut names: Vec<&str> = names.into_iter().collect();
        names.sort_unstable();
        let numbers = names.iter().copied().zip(0..).collect();
        Groups { grouping, numbers, names }
    }
}

/// The schools of one standard and group and their pupils, by verdict, and the schools of which these are not known.
#[derive(Clone, Copy, Default)]
struct Cell {
    verdicts: [(u32, u64); Verdict::ALL.len()],
    without_pupils: u32,
}

/// The rows of one grouping.
fn rows(verdicts: &Verdicts, strata: &Strata, groups: &Groups) -> Vec<(Place, CoverageRow)> {
    let (mut places, mut cells) = (Vec::new(), Vec::new());
    // Where the cells of a norm begin for a group.
    let mut begin: QuickMap<(usize, usize), usize> = QuickMap::default();
    for Own { school, first, standards, verdicts: own } in &verdicts.schools {
        // Every school was counted when the groups were numbered.
        let Some(group) = groups.numbers.get(groups.grouping.of(school)).copied() else { continue };
        let begin = *begin.entry((*first, group)).or_insert_with(|| {
            places.extend((*first..first + standards).map(|standard| (standard, group)));
            cells.resize(places.len(), Cell::default());
            places.len() - standards
        });
        for (standard, verdict) in &verdicts.all[own.clone()] {
            let cell = &mut cells[begin + standard];
            let (schools, pupils) = &mut cell.verdicts[*verdict as usize];
            *schools += 1;
            *pupils += u64::from(school.pupils.unwrap_or(0));
            cell.without_pupils += u32::from(school.pupils.is_none());
        }
    }
    let filled =
        places.into_iter().zip(cells).filter(|(_, cell)| cell.verdicts.iter().any(|(schools, _)| *schools > 0));
    let row = |((standard, group), cell): ((usize, usize), Cell)| {
        let (results, norm, index) = strata.all[standard];
        let mut row = empty(results, norm, index, groups.grouping, groups.names[group]);
        row.without_pupils = cell.without_pupils;
        for verdict in Verdict::ALL {
            let (schools, pupils) = cell.verdicts[verdict as usize];
            add(&mut row, verdict, schools, pupils);
        }
        ((standard, groups.grouping, group), row)
    };
    filled.map(row).collect()
}

fn empty(results: &YearResults, norm: &Arc<Norm>, standard: usize, grouping: Grouping, group: &str) -> CoverageRow {
    CoverageRow {
        year: results.year,
        norm: norm.clone(),
        standard,
        grouping,
        group: group.to_owned(),
        schools: 0,
        met: 0,
        not_met: 0,
        undecided: 0,
        not_submitted: 0,
        waived: 0,
        pupils: 0,
        pupils_met: 0,
        pupils_not_met: 0,
        pupils_undecided: 0,
        pupils_not_submitted: 0,
        pupils_waived: 0,
        without_pupils: 0,
    }
}

fn add(row: &mut CoverageRow, verdict: Verdict, schools: u32, pupils: u64) {
    row.schools += schools;
    row.pupils += pupils;
    match verdict {
        Verdict::Met => {
            row.met += schools;
            row.pupils_met += pupils;
        }
        Verdict::NotMet => {
            row.not_met += schools;
            row.pupils_not_met += pupils;
        }
        Verdict::Undecided => {
            row.undecided += schools;
            row.pupils_undecided += pupils;
        }
        Verdict::NotSubmitted => {
            row.not_submitted += schools;
            row.pupils_not_submitted += pupils;
        }
        Verdict::Waived => {
            row.waived += schools;
            row.pupils_waived += pupils;
        }
        Verdict::NotApplicable => {}
    }
}

#[cfg(test)]
mod tests;
