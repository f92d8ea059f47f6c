//! The schools and standards that agreements and waivers may name.
//!
//! In: the register and the norms. Out: ids as they are registered, or the closest ones for a finding to name. Must not know: what is agreed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::finding::Finding;
use crate::nearest::nearest;
use crate::norm::Norm;
use crate::register::{Register, Site, SiteId, Sites};

/// What may be named.
pub(super) struct Known<'a> {
    register: &'a Register,
    sites: Sites<'a>,
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
        let sites = Sites::new(register.rows().iter().map(Arc::as_ref), None);
        Known { register, sites, standards }
    }

    /// A school, as it is recognised everywhere ([`Sites`]); one of any year is known. The finding, else, is `unknown` with the closest ones, or
    /// `several` with the schools that bear the name.
    pub fn school(&self, text: &str, unknown: Finding, several: Finding) -> Result<SiteId, Finding> {
        match self.sites.find(text) {
            Site::One(site) => Ok(site.clone()),
            Site::Several(sites) => {
                let sites: Vec<&str> = sites.into_iter().map(SiteId::as_str).collect();
                Err(several.fact("sites", sites.join(", ")))
            }
            Site::Unknown => {
                let numbers = self.register.rows().iter().map(|school| school.id.as_str());
                Err(with_candidates(unknown, &nearest(text, numbers, 3)))
            }
        }
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
