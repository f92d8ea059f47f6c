//! What recognising a table needs to know, and what it gives besides the table.

use super::cell_ref::CellRef;
use crate::base::finding::Finding;
use crate::intake::mapping::{Links, Unmatched};
use crate::intake::participants::Participants;
use crate::intake::questions::Questions;

/// What recognising needs to know.
#[derive(Clone, Copy)]
pub(in crate::intake) struct Known<'a> {
    /// The questions of every norm.
    pub questions: &'a [Questions<'a>],
    /// The schools of the year.
    pub participants: &'a Participants<'a>,
    /// What people confirmed.
    pub links: &'a Links,
    /// The one school that the labels of a workbook name, for its sheets without one.
    pub cover: Option<CellRef<'a>>,
}

/// What recognising a sheet gives besides the table.
#[derive(Default)]
pub(in crate::intake) struct Noticed {
    /// Findings.
    pub findings: Vec<Finding>,
    /// That the sheet holds nothing of what is known: a fault, unless it stands beside a table of answers.
    pub strange: Option<Finding>,
    /// Columns for people to map.
    pub unmatched: Vec<Unmatched>,
    /// Answers in columns that are set aside.
    pub set_aside: usize,
}
