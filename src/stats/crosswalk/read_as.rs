//! What a school's verdicts say of one standard of another norm.

use crate::judge::{Assessment, Verdict};
use crate::norm::crosswalk::{Crosswalk, Extent};
use crate::register::Kind;

/// What there is to say of a standard of another norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadAs {
    /// It is answered fully, so it has a verdict.
    Judged(Verdict),
    /// A part of it is asked: whether it is met can't be said. Whether that part is met.
    Partly(bool),
    /// Nobody asked it of this school.
    NotAsked,
}

/// What the verdicts of a school say of a standard of the other norm.
pub fn read_as(assessment: &Assessment, crosswalk: &Crosswalk, standard: usize) -> ReadAs {
    let kind = &assessment.evaluation.school.kind;
    if crosswalk.to.applicable(standard, kind).next().is_none() {
        return ReadAs::Judged(Verdict::NotApplicable);
    }
    let answered = &crosswalk.answered[standard];
    // A standard that is not for this kind of school was not asked, whatever it answers elsewhere.
    let asked: Vec<usize> = answered.from.iter().copied().filter(|at| is_asked(crosswalk, *at, kind)).collect();
    let verdicts = || asked.iter().map(|at| assessment.judgements[*at].verdict);
    match answered.extent {
        _ if asked.is_empty() => ReadAs::NotAsked,
        Extent::Fully if asked.len() == answered.from.len() => ReadAs::Judged(together(verdicts())),
        Extent::Fully | Extent::Partly => ReadAs::Partly(together(verdicts()) == Verdict::Met),
        Extent::Not => ReadAs::NotAsked,
    }
}

fn is_asked(crosswalk: &Crosswalk, standard: usize, kind: &Kind) -> bool {
    crosswalk.from.applicable(standard, kind).next().is_some()
}

/// The verdict on standards that answer one together: all of them must be met. What the school set aside as n.v.t. asks nothing more; where all of it is set aside, so is the other one.
fn together(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    verdicts.min_by_key(|verdict| weight(*verdict)).unwrap_or(Verdict::NotApplicable)
}

/// Which of several verdicts holds for all together: the lowest.
fn weight(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotMet => 0,
        Verdict::NotSubmitted => 1,
        Verdict::Undecided => 2,
        Verdict::Waived => 3,
        Verdict::Met => 4,
        Verdict::NotApplicable => 5,
    }
}
