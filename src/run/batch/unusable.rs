//! A value of `batch.toml` that can't be used.

use crate::base::finding::Code;
use crate::input::draft::{At, Faults};

/// Notes a value that can't be used. `what` is a word that the wording knows.
pub(super) fn unusable<T>(faults: &Faults, at: &At<String>, what: &'static str) -> Option<T> {
    faults.add(Code::BatchSettings, &at.span(), &[("what", what.into())]);
    None
}
