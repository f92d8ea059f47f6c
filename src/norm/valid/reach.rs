//! Which kinds of school a standard can be different for.

use std::collections::BTreeSet;

use crate::norm::Indicator;
use crate::norm::indicator::covers;
use crate::register::Kind;

/// The kinds of school between which a standard can differ: those that norm and standard name, or else those that its indicators name
/// and one that nothing names.
pub(in crate::norm) fn candidates(norm: &[Kind], standard: &[Kind], indicators: &[Indicator]) -> BTreeSet<Kind> {
    if !standard.is_empty() {
        return standard.iter().filter(|kind| covers(norm, kind)).cloned().collect();
    }
    if !norm.is_empty() {
        return norm.iter().cloned().collect();
    }
    indicators.iter().flat_map(|i| i.kinds.iter().cloned()).chain([Kind::new("")]).collect()
}
