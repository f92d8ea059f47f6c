//! The schools and standards that agreements and waivers may name.
//!
//! In: the register and the norms. Out: ids as they are registered, or the closest ones for a finding to name. Must not know: what is agreed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::finding::Finding;
use crate::nearest::nearest;
use crate::norm::Norm;
use crate::register::{Register, SiteId};

/// What may be named.
pub(super) struct Known<'a> {
    register: &'a Register,
    /// Ids of standards, older ones that a standard replaces included, as the norm writes them; by lower case.
    standards: BTreeMap<String, BTreeSet<&'a str>>,
}

impl<'a> Known<'a> {
    /// From the register and every norm of the batch.
    pub fn new(register: &'a Register, norms: &'a [Arc<Norm>]) -> Known<'a> {
        let mut standards: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for standard in norms.iter().flat_map(|norm| &norm.standards) {
            for id in std::iter::once(&standard.id).chain(&standard.replaces) {
                standards.entry(id.to_lowercase()).or_default().insert(id);
            }
        }
        Known { register, standards }
    }

    /// A school by its vestigingsnummer, ignoring case; a school of any year is known. The finding, else, gets the closest ones.
    pub fn school(&self, text: &str, fault: Finding) -> Result<SiteId, Finding> {
        let registered = |text: &str| SiteId::new(text).filter(|id| !self.register.site(id).is_empty());
        let rows = || self.register.rows().iter();
        let otherwise = || rows().find(|s| s.id.as_str().eq_ignore_ascii_case(text)).map(|s| s.id.clone());
        registered(text)
            .or_else(|| registered(&text.to_uppercase()))
            .or_else(otherwise)
            .ok_or_else(|| with_candidates(fault, &nearest(text, rows().map(|school| school.id.as_str()), 3)))
    }

    /// A standard by its id, ignoring case, as the norm writes it. The finding, else, gets the closest ones.
    pub fn standard(&self, text: &str, fault: Finding) -> Result<String, Finding> {
        match self.standards.get(&text.to_lowercase()) {
            Some(ids) => {
                let id = ids.get(text).or_else(|| ids.first()).copied().unwrap_or(text);
                Ok(id.to_owned())
            }
            None => {
                let ids = self.standards.values().flatten().copied();
                Err(with_candidates(fault, &nearest(text, ids, 3)))
            }
        }
    }
}

fn with_candidates(fault: Finding, near: &[&str]) -> Finding {
    fault.fact("found", near.len()).fact("near", near.join(", "))
}
