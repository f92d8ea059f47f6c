//! What reading the submissions of a year needs and gives.

use super::shape::Table;
use super::{Evaluation, Open};
use crate::base::finding::Finding;
use crate::register::SchoolYear;

/// What is the same for every school of a year.
#[derive(Clone, Copy)]
pub(super) struct YearContext<'d, 'a> {
    /// The school year.
    pub year: SchoolYear,
    /// The tables, in order of source.
    pub tables: &'d [Table<'a>],
    /// What to do with several submissions.
    pub duplicates: Duplicates,
}

/// What came of one school.
pub(super) struct Outcome {
    /// The evaluation; `None` for a school without a norm.
    pub evaluation: Option<Evaluation>,
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// Answers that count.
    pub used: usize,
    /// Of these without a level or n.v.t.
    pub open: Open,
    /// Answers set aside here; those without an indicator were set aside before.
    pub set_aside: usize,
}

/// What to do with several submissions by one school in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Duplicates {
    /// The latest by its date counts; without dates as [`Duplicates::Refuse`].
    #[default]
    Latest,
    /// None counts: every answer is unanswered, with a finding.
    Refuse,
}
