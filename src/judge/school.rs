//! The verdict on a school (scoring, section 5).

use super::{Judgement, Verdict};
use crate::base::exact::Milli;
use crate::norm::{Norm, Sum};

/// How many standards have which verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SchoolCounts {
    /// Standards that apply, waived ones included (standaarden).
    pub standards: usize,
    /// Voldoet.
    pub met: usize,
    /// Voldoet niet.
    pub not_met: usize,
    /// Niet te beoordelen.
    pub undecided: usize,
    /// Ontheffing.
    pub waived: usize,
}

pub(super) fn judge(norm: &Norm, judgements: &[Judgement], submitted: bool) -> (Verdict, SchoolCounts) {
    let counts = count(judgements);
    let left: Vec<_> = judgements.iter().filter(|j| j.verdict.counts()).collect();
    let holds = |met: &dyn Fn(Verdict) -> bool| {
        let critical = left.iter().all(|j| !norm.standards[j.standard].critical || met(j.verdict));
        let rule = norm.school_rule;
        let one = |is_met: bool| rule.one(Milli::ONE, i64::from(is_met), is_met);
        let sum = left.iter().fold(Sum::default(), |sum, j| sum.with(one(met(j.verdict))));
        critical && rule.score(sum).is_none_or(|score| rule.reached_by(score))
    };
    // Silence goes first, whatever is waived: a waiver sets a standard aside, not the duty to hand in.
    let verdict = if !submitted {
        Verdict::NotSubmitted
    } else if left.is_empty() {
        Verdict::NotApplicable
    } else if holds(&|v| v == Verdict::Met) {
        Verdict::Met
    } else if !holds(&Verdict::can_be_met) {
        Verdict::NotMet
    } else {
        Verdict::Undecided
    };
    (verdict, counts)
}

fn count(judgements: &[Judgement]) -> SchoolCounts {
    let mut counts = SchoolCounts::default();
    for judgement in judgements {
        counts.standards += usize::from(judgement.verdict.in_scope());
        match judgement.verdict {
            Verdict::Met => counts.met += 1,
            Verdict::NotMet => counts.not_met += 1,
            Verdict::Undecided => counts.undecided += 1,
            Verdict::Waived => counts.waived += 1,
            Verdict::NotSubmitted | Verdict::NotApplicable => {}
        }
    }
    counts
}
