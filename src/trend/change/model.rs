//! A change of verdict between two years, and all changes of a batch.

use std::sync::Arc;

use super::cause::Cause;
use crate::judge::{Assessment, Judgement, Verdict};
use crate::norm::Norm;
use crate::register::{School, SchoolYear};

/// A verdict on a standard, with the norm that it was given under.
#[derive(Debug, Clone)]
pub struct Side {
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the standard.
    pub standard: usize,
    /// The verdict, waivers counted.
    pub verdict: Verdict,
    /// The verdict without the waiver.
    pub without_waiver: Verdict,
}

impl Side {
    /// The verdict on a standard.
    pub fn of(assessment: &Assessment, judgement: &Judgement) -> Side {
        Side {
            norm: assessment.evaluation.norm.clone(),
            standard: judgement.standard,
            verdict: judgement.verdict,
            without_waiver: judgement.without_waiver,
        }
    }
}

/// A verdict that differs from that of the year before.
#[derive(Debug, Clone)]
pub struct Change {
    /// The school year.
    pub year: SchoolYear,
    /// The last year with results of the school before it; mostly the one before.
    pub year_before: SchoolYear,
    /// The school, as registered in the year.
    pub school: Arc<School>,
    /// The school that it is compared with: itself as registered then, or the one that it carries on for.
    pub school_before: Arc<School>,
    /// As it was; `None`: nothing was asked here.
    pub before: Option<Side>,
    /// As it is; `None`: nothing is asked here any more.
    pub after: Option<Side>,
    /// The current answers under the previous norm; `None`: it hangs on questions that are no longer asked, or there are none.
    pub answers_now: Option<Verdict>,
    /// The previous answers under the current norm; `None`: it hangs on questions that were not asked, or there are none.
    pub answers_before: Option<Verdict>,
    /// What made it change.
    pub cause: Cause,
}

impl Change {
    /// Id of the standard: as it is called now, else as it was.
    pub fn standard_id(&self) -> &str {
        let side = self.after.as_ref().or(self.before.as_ref());
        side.map_or("", |side| &side.norm.standards[side.standard].id)
    }

    /// Whether the school became of another kind (soort) in between: then the norm may ask something else of it.
    pub fn is_of_other_kind(&self) -> bool {
        self.school.kind != self.school_before.kind
    }

    /// The verdict, had the norm not changed: the current answers under the previous norm; a current waiver and silence stay what they are. `None`: that
    /// is not known.
    pub fn without_norm(&self) -> Option<Verdict> {
        let verdict = self.after.as_ref()?.verdict;
        if verdict.is_fixed() { Some(verdict) } else { self.answers_now }
    }
}

/// What became of the verdicts.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Verdicts that differ from those of the year before, in order of year, site id and the norm's own order; standards that went come last.
    pub changed: Vec<Change>,
    /// Verdicts that stayed the same, in the same order, where the current answers give another one under the previous norm (school and norm changed in
    /// opposite ways), or it is not known.
    pub masked: Vec<Change>,
}
