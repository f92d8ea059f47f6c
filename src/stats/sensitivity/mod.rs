//! Sensitivity (gevoeligheid): how firm the verdicts on a standard are. How many hang on one answer, how many on silence.
//!
//! In: the assessments of every year. Out: a [`SensitivityRow`] per year, norm and standard, for the whole partnership; no school is named. Must
//! not know: how it looks.

use std::sync::Arc;

use rayon::prelude::*;

use crate::judge::{Assessment, Judgement, Verdict, decider};
use crate::norm::Norm;
use crate::register::SchoolYear;
use crate::trend::history::YearResults;

/// What verdicts hang on. Each verdict is counted once: `verdicts = firm + on one answer + on silence + waived`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Firmness {
    /// Schools in scope: every verdict but niet van toepassing (uitslagen).
    pub verdicts: u32,
    /// Voldoet, and one answer a step lower would have lost it (scoring, section 4: op de rand).
    pub edge_met: u32,
    /// Voldoet niet, and one answer a step higher would have won it.
    pub edge_not_met: u32,
    /// Niet te beoordelen.
    pub undecided: u32,
    /// Of these: one open question decides alone ([`decider`]).
    pub undecided_by_one: u32,
    /// Niet ingediend.
    pub not_submitted: u32,
    /// Ontheffing: set aside, so it hangs on no answer.
    pub waived: u32,
    /// Voldoet or voldoet niet, and no single step of an answer would change it (vast).
    pub firm: u32,
}

impl Firmness {
    /// Verdicts of which it is known whether the standard is met.
    pub fn known(self) -> u32 {
        self.firm + self.edge_met + self.edge_not_met
    }

    /// Verdicts that hang on silence.
    pub fn on_silence(self) -> u32 {
        self.undecided + self.not_submitted
    }

    /// With those of another standard.
    pub fn with(self, other: Firmness) -> Firmness {
        Firmness {
            verdicts: self.verdicts + other.verdicts,
            edge_met: self.edge_met + other.edge_met,
            edge_not_met: self.edge_not_met + other.edge_not_met,
            undecided: self.undecided + other.undecided,
            undecided_by_one: self.undecided_by_one + other.undecided_by_one,
            not_submitted: self.not_submitted + other.not_submitted,
            waived: self.waived + other.waived,
            firm: self.firm + other.firm,
        }
    }

    fn add(&mut self, assessment: &Assessment, judgement: &Judgement) {
        let edge = judgement.on_the_edge;
        let count = match judgement.verdict {
            Verdict::NotApplicable => return,
            Verdict::Met if edge => &mut self.edge_met,
            Verdict::NotMet if edge => &mut self.edge_not_met,
            Verdict::Met | Verdict::NotMet => &mut self.firm,
            Verdict::Undecided => &mut self.undecided,
            Verdict::NotSubmitted => &mut self.not_submitted,
            Verdict::Waived => &mut self.waived,
        };
        *count += 1;
        self.verdicts += 1;
        if judgement.verdict == Verdict::Undecided {
            let alone = decider(&assessment.evaluation, judgement.standard).is_some();
            self.undecided_by_one += u32::from(alone);
        }
    }
}

/// How firm the verdicts on one standard are in one year.
#[derive(Debug, Clone)]
pub struct SensitivityRow {
    /// The school year.
    pub year: SchoolYear,
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the standard.
    pub standard: usize,
    /// The counts.
    pub counts: Firmness,
}

/// Every year, in order of year, norm and standard, as coverage is. A standard without a school in scope has no row.
pub(crate) fn count(years: &[YearResults]) -> Vec<SensitivityRow> {
    let per_year: Vec<_> = years.par_iter().map(of_year).collect();
    per_year.into_iter().flatten().collect()
}

fn of_year(results: &YearResults) -> Vec<SensitivityRow> {
    let mut norms: Vec<(&Arc<Norm>, Vec<Firmness>)> = Vec::new();
    for assessment in &results.assessments {
        let norm = &assessment.evaluation.norm;
        let at = norms.iter().position(|(known, _)| known.is_same(norm)).unwrap_or_else(|| {
            norms.push((norm, vec![Firmness::default(); norm.standards.len()]));
            norms.len() - 1
        });
        for judgement in &assessment.judgements {
            norms[at].1[judgement.standard].add(assessment, judgement);
        }
    }
    norms.sort_by_cached_key(|(norm, _)| norm.name());
    let rows = norms.into_iter().flat_map(|(norm, counts)| {
        let row = |(standard, counts)| SensitivityRow { year: results.year, norm: norm.clone(), standard, counts };
        counts.into_iter().enumerate().map(row)
    });
    rows.filter(|row| row.counts.verdicts > 0).collect()
}

#[cfg(test)]
mod tests;
