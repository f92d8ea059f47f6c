//! Counting verdicts per standard and group.

use std::collections::BTreeMap;

use anyhow::Result;

use super::{CoverageRow, Grouping};
use crate::assessment::{Assessment, Verdict};
use crate::history::YearResults;

/// Coverage of every year, in order of year, norm, standard, grouping and group. A group without a school in scope has no row.
pub fn count(years: &[YearResults]) -> Result<Vec<CoverageRow>> {
    let mut rows = BTreeMap::new();
    for results in years {
        for assessment in &results.assessments {
            add(&mut rows, results, assessment);
        }
    }
    Ok(rows.into_values().collect())
}

type Key = (u16, String, usize, Grouping, String);

fn add(rows: &mut BTreeMap<Key, CoverageRow>, results: &YearResults, assessment: &Assessment) {
    let (school, norm) = (&assessment.evaluation.school, &assessment.evaluation.norm);
    for judgement in assessment.judgements.iter().filter(|j| j.verdict != Verdict::NotApplicable) {
        for grouping in Grouping::ALL {
            let group = match grouping {
                Grouping::Whole => String::new(),
                Grouping::District => school.district.clone().unwrap_or_default(),
                Grouping::Board => school.board.clone().unwrap_or_default(),
                Grouping::Sector => school.sector.as_str().to_owned(),
                Grouping::Kind => school.kind.as_str().to_owned(),
            };
            let key = (results.year.start(), norm.name(), judgement.standard, grouping, group.clone());
            let row = rows.entry(key).or_insert_with(|| CoverageRow {
                year: results.year,
                norm: norm.clone(),
                standard: judgement.standard,
                grouping,
                group,
                schools: 0,
                met: 0,
                not_met: 0,
                undecided: 0,
                not_submitted: 0,
                waived: 0,
                pupils: 0,
                pupils_met: 0,
            });
            let pupils = u64::from(school.pupils.unwrap_or(0));
            row.schools += 1;
            row.pupils += pupils;
            match judgement.verdict {
                Verdict::Met => {
                    row.met += 1;
                    row.pupils_met += pupils;
                }
                Verdict::NotMet => row.not_met += 1,
                Verdict::Undecided => row.undecided += 1,
                Verdict::NotSubmitted => row.not_submitted += 1,
                Verdict::Waived => row.waived += 1,
                Verdict::NotApplicable => {}
            }
        }
    }
}
