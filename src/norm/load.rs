//! From TOML text to valid norms.

use std::sync::Arc;

use super::Norm;
use crate::finding::{Checked, Finding};

/// Reads one norm. `file` is its path relative to the batch folder, for places. `None` when any fault is an error; all faults are found at
/// once, each at its line and column (characters, from 1) with the offending text.
pub fn load(_text: &str, _file: &str) -> Checked<Option<Norm>> {
    Checked::new(None, vec![])
}

/// Reads all norms of a batch (file, text), in order of id and version, and checks that no two can apply to the same school and year.
pub fn load_all(_files: &[(String, String)]) -> Checked<Vec<Arc<Norm>>> {
    Checked::default()
}

/// Norms that can apply to the same school in the same year: an error that names both.
pub fn overlaps(_norms: &[Arc<Norm>]) -> Vec<Finding> {
    vec![]
}
