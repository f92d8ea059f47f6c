//! The schools that files and sheets of a batch are named after.
//!
//! In: what was found in their names. Out: whether one is named after another school than those whose papers would tell it. Must not know: how it was found.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::finding::Source;
use crate::register::SiteId;

/// The schools that files and sheets are named after; those that are named after none are not here.
#[derive(Debug, Clone, Default)]
pub struct Naming(pub(super) BTreeMap<Arc<Source>, BTreeSet<SiteId>>);

impl Naming {
    /// Whether a file or sheet is named after a school that is none of these.
    pub(crate) fn is_of_another(&self, source: &Source, own: &[&SiteId]) -> bool {
        self.0.get(source).is_some_and(|named| named.iter().any(|site| !own.contains(&site)))
    }
}
