//! Counting verdicts per standard and group.
//!
//! The verdicts become one frame with a row per school and standard. Each grouping has a key column there: the standard, the group and
//! the verdict packed in one integer that sorts as they do. Grouping by one integer is what polars does fastest, and there is
//! nothing that could be null. The counts are unpacked after sorting: `group_by` gives groups in another order on every run.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use anyhow::{Context, Result};
use polars::prelude::*;
use rayon::prelude::*;

use super::{CoverageRow, Grouping};
use crate::base::number::to_usize;
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::trend::history::YearResults;

const SCHOOLS: &str = "schools";
const PUPILS: &str = "pupils";
const UNKNOWN: &str = "unknown";

/// Coverage of every year, in order of year, norm, standard, grouping and group. A group without a school in scope has no row.
pub fn count(years: &[YearResults]) -> Result<Vec<CoverageRow>> {
    let strata = Strata::of(years);
    let groups = Grouping::ALL.map(|grouping| Groups::of(years, grouping));
    let verdicts = frame(years, &strata, &groups)?;
    let counted = groups.par_iter().map(|groups| rows(&verdicts, &strata, groups)).collect::<Result<Vec<_>>>()?;
    let mut rows: Vec<(Place, CoverageRow)> = counted.into_iter().flatten().collect();
    rows.sort_by_key(|(place, _)| *place);
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Where a row stands: number of the standard over all years and norms, grouping, number of the group.
type Place = (u64, Grouping, u64);

/// Every norm of every year, in order of year and name. A standard's number counts on over all of them, so it sorts by year, norm
/// and the norm's own order.
struct Strata<'a> {
    first: BTreeMap<(u16, String), u64>,
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
            strata.first.insert(key, strata.all.len() as u64);
            strata.all.extend((0..norm.standards.len()).map(|standard| (results, norm, standard)));
        }
        strata
    }

    /// The number of a norm's first standard in a year.
    fn first(&self, results: &YearResults, norm: &Norm) -> Result<u64> {
        let key = (results.year.start(), norm.name());
        self.first
            .get(&key)
            .copied()
            .with_context(|| format!("norm {} is not among the norms of {}", key.1, results.year))
    }
}

/// The groups of one grouping, numbered in order of name.
struct Groups<'a> {
    grouping: Grouping,
    numbers: HashMap<&'a str, u64>,
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

    fn pack(&self, standard: u64, group: u64, verdict: Verdict) -> u64 {
        (standard * self.names.len() as u64 + group) * Verdict::ALL.len() as u64 + verdict as u64
    }

    fn unpack(&self, key: u64) -> (u64, u64, Option<Verdict>) {
        let (verdicts, groups) = (Verdict::ALL.len() as u64, self.names.len() as u64);
        let (cell, verdict) = (key / verdicts, key % verdicts);
        (cell / groups, cell % groups, Verdict::ALL.into_iter().find(|v| *v as u64 == verdict))
    }
}

/// A row for each school and standard in scope: a key per grouping, one school, its pupils, and whether these are unknown.
fn frame(years: &[YearResults], strata: &Strata, groups: &[Groups]) -> Result<DataFrame> {
    let size = years.iter().flat_map(|r| &r.assessments).map(|a| a.judgements.len()).sum();
    let mut keys: Vec<Vec<u64>> = groups.iter().map(|_| Vec::with_capacity(size)).collect();
    let (mut pupils, mut unknown) = (Vec::with_capacity(size), Vec::with_capacity(size));
    for results in years {
        let mut last: Option<(&Arc<Norm>, u64)> = None;
        for assessment in &results.assessments {
            let norm = &assessment.evaluation.norm;
            let first = match last {
                Some((same, first)) if Arc::ptr_eq(same, norm) => first,
                _ => strata.first(results, norm)?,
            };
            last = Some((norm, first));
            for (keys, groups) in keys.iter_mut().zip(groups) {
                push_keys(keys, assessment, first, groups);
            }
            let count = in_scope(assessment).count();
            let own = assessment.evaluation.school.pupils;
            pupils.extend(std::iter::repeat_n(u64::from(own.unwrap_or(0)), count));
            unknown.extend(std::iter::repeat_n(u64::from(own.is_none()), count));
        }
    }
    let height = pupils.len();
    let mut columns: Vec<Column> =
        keys.into_iter().zip(groups).map(|(keys, groups)| column(groups.grouping.as_str(), keys)).collect();
    columns.push(column(SCHOOLS, vec![1; height]));
    columns.push(column(PUPILS, pupils));
    columns.push(column(UNKNOWN, unknown));
    Ok(DataFrame::new(height, columns)?)
}

fn push_keys(keys: &mut Vec<u64>, assessment: &Assessment, first: u64, groups: &Groups) {
    // Every school was counted when the groups were numbered.
    let number = groups.numbers.get(groups.grouping.of(&assessment.evaluation.school)).copied().unwrap_or_default();
    keys.extend(in_scope(assessment).map(|(standard, verdict)| groups.pack(first + standard as u64, number, verdict)));
}

/// Scoring, section 9: every verdict but niet van toepassing.
fn in_scope(assessment: &Assessment) -> impl Iterator<Item = (usize, Verdict)> {
    let verdicts = assessment.judgements.iter().map(|j| (j.standard, j.verdict));
    verdicts.filter(|(_, verdict)| verdict.in_scope())
}

fn column(name: &str, values: Vec<u64>) -> Column {
    UInt64Chunked::from_vec(name.into(), values).into_column()
}

/// Counts one grouping. The sums are u64: no count can wrap.
#[allow(
    deprecated,
    reason = "polars means: use its lazy engine; that engine is not compiled in, it would double the build"
)]
fn sums(verdicts: &DataFrame, grouping: Grouping) -> Result<DataFrame> {
    let key = grouping.as_str();
    Ok(verdicts
        .group_by([key])?
        .select([SCHOOLS, PUPILS, UNKNOWN])
        .sum()?
        .sort([key], SortMultipleOptions::default())?)
}

/// The rows of one grouping, in order of standard and group.
fn rows(verdicts: &DataFrame, strata: &Strata, groups: &Groups) -> Result<Vec<(Place, CoverageRow)>> {
    let sums = sums(verdicts, groups.grouping)?;
    let columns =
        sums.columns().iter().map(|column| Ok(column.u64()?.into_no_null_iter())).collect::<Result<Vec<_>>>()?;
    let Ok([keys, schools, pupils, unknown]) = <[_; 4]>::try_from(columns) else {
        anyhow::bail!("the sums of {} have other columns than asked for", groups.grouping.as_str());
    };
    let mut rows: Vec<(Place, CoverageRow)> = Vec::new();
    for (((key, schools), pupils), unknown) in keys.zip(schools).zip(pupils).zip(unknown) {
        let (standard, group, verdict) = groups.unpack(key);
        let place = (standard, groups.grouping, group);
        if rows.last().is_none_or(|(last, _)| *last != place) {
            let (results, norm, index) = strata.all[to_usize(standard)];
            rows.push((place, empty(results, norm, index, groups.grouping, groups.names[to_usize(group)])));
        }
        if let (Some((_, row)), Some(verdict)) = (rows.last_mut(), verdict) {
            add(row, verdict, u32::try_from(schools)?, pupils);
            row.without_pupils += u32::try_from(unknown)?;
        }
    }
    Ok(rows)
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
