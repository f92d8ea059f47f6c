//! Waivers (ontheffingen): always with a reason, an approver and an end.

use std::sync::Arc;

use crate::evaluation::Evaluation;
use crate::finding::{Checked, Place};
use crate::norm::Norm;
use crate::register::{Register, SchoolYear, SiteId};
use crate::source::Sheet;

/// A waiver (ontheffing) of one standard for one school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// School.
    pub school: SiteId,
    /// Standard id.
    pub standard: String,
    /// Van: first school year; `None`: from the beginning.
    pub from: Option<SchoolYear>,
    /// Tot: last school year, inclusive.
    pub until: SchoolYear,
    /// Reden.
    pub reason: String,
    /// Verleend_door.
    pub granted_by: String,
    /// The row it stands in.
    pub place: Place,
}

impl Waiver {
    /// Whether it is about the school of an evaluation and holds in its year.
    pub fn covers_school(&self, evaluation: &Evaluation) -> bool {
        self.school == evaluation.school.id
            && self.from.is_none_or(|from| from <= evaluation.year)
            && evaluation.year <= self.until
    }
}

/// Reads the waivers, in order of school and standard. A row with a fault is set aside with a finding; `None` when a required column is missing.
pub fn read_waivers(_sheet: &Sheet, _register: &Register, _norms: &[Arc<Norm>]) -> Checked<Option<Vec<Waiver>>> {
    Checked::new(None, vec![])
}
