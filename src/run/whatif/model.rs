//! What trying other norms would change.

use std::sync::Arc;

use crate::base::exact::Milli;
use crate::judge::{Assessment, Verdict};
use crate::norm::diff::{NormDiff, Strictness};
use crate::norm::{Norm, Rule};
use crate::register::School;
use crate::stats::coverage::CoverageRow;
use crate::trend::change::Side;

/// A norm that was tried, beside the one that it took the place of.
#[derive(Debug)]
pub struct Swap {
    /// The norm as it is; `None`: no norm applied to these schools.
    pub before: Option<Arc<Norm>>,
    /// The norm that was tried.
    pub after: Arc<Norm>,
    /// What differs between them.
    pub diff: Option<NormDiff>,
    /// Schools that it is about.
    pub schools: usize,
}

/// Why a verdict changed (waarom).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The norm asks so many questions that the school was never asked, and the answers decide.
    NeverAsked(usize),
    /// The standard is new.
    Added,
    /// The standard is gone.
    Removed,
    /// It came to hold for this kind of school, or no longer does.
    Kinds(bool),
    /// A waiver names the standard of one of the norms only.
    Waiver,
    /// It asks the same, or what it asks goes the other way: other words on a scale, another question that takes up the answers.
    Answers,
    /// It became stricter, looser or different.
    Norm(Strictness),
}

impl Why {
    /// Whether the standard is there on one side only: then a verdict comes or goes, and none changes.
    pub fn is_one_sided(self) -> bool {
        matches!(self, Why::Added | Why::Removed)
    }
}

/// A verdict on a standard that changed.
#[derive(Debug, Clone)]
pub struct Move {
    /// The school.
    pub school: Arc<School>,
    /// As it is; `None`: there is no such standard.
    pub before: Option<Side>,
    /// As it would be.
    pub after: Option<Side>,
    /// Why.
    pub why: Why,
}

/// A verdict on a school that changed.
#[derive(Debug, Clone)]
pub struct SchoolMove {
    /// The school.
    pub school: Arc<School>,
    /// As it is; `None`: no norm applies.
    pub before: Option<Verdict>,
    /// As it would be.
    pub after: Option<Verdict>,
}

/// Coverage of a standard in a group, before and after.
#[derive(Debug, Clone)]
pub struct CoverageMove {
    /// As it is; `None`: there is no such standard.
    pub before: Option<CoverageRow>,
    /// As it would be.
    pub after: Option<CoverageRow>,
}

/// A question that the norms in force asked of none of the schools that handed in, and to which nothing stands in any file.
#[derive(Debug, Clone)]
pub struct NeverAsked {
    /// The norm that asks it.
    pub norm: Arc<Norm>,
    /// Index of the indicator.
    pub indicator: usize,
    /// Schools that handed in and would have to answer it.
    pub schools: usize,
}

/// What changes.
#[derive(Debug)]
pub struct WhatIf {
    /// The norms that were tried.
    pub swaps: Vec<Swap>,
    /// Verdicts on standards that change, come or go; in order of site id and the norm's own order.
    pub moves: Vec<Move>,
    /// Verdicts on standards that are there on both sides, changed or not.
    pub verdicts: usize,
    /// Verdicts on schools that change.
    pub schools: Vec<SchoolMove>,
    /// Coverage of every standard of the norms that were tried, and of those that go; per group.
    pub coverage: Vec<CoverageMove>,
    /// What was never asked.
    pub never_asked: Vec<NeverAsked>,
    /// How many schools meet each standard as its threshold moves.
    pub ladders: Vec<Ladder>,
}

/// Two assessments of one school; either may be missing.
pub(super) struct Pair<'a> {
    pub(super) before: Option<&'a Assessment>,
    pub(super) after: Option<&'a Assessment>,
}

/// One threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The threshold.
    pub threshold: Milli,
    /// Schools that meet it for certain.
    pub certain: u32,
    /// Schools that meet it for certain or could with what they left open.
    pub possible: u32,
}

/// A standard with its thresholds.
#[derive(Debug, Clone)]
pub struct Ladder {
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the standard.
    pub standard: usize,
    /// The threshold before; `None`: there was no such standard, or its rule measures something else.
    pub before: Option<Milli>,
    /// The thresholds, rising.
    pub steps: Vec<Step>,
    /// Schools that handed in and are judged on it.
    pub schools: u32,
}

impl Ladder {
    /// The threshold as tried.
    pub fn after(&self) -> Milli {
        self.norm.standards[self.standard].rule.threshold()
    }

    /// The rule, which tells how thresholds are shown.
    pub fn rule(&self) -> Rule {
        self.norm.standards[self.standard].rule
    }
}
