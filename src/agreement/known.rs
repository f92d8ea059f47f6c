//! The schools and standards that agreements and waivers may name.
//!
//! In: the register and the norms. Out: ids as they are registered, or the closest ones for a finding to name. Must not know: what is agreed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::finding::Finding;
use crate::base::text::nearest::nearest;
use crate::input::cell;
use crate::input::source::Sheet;
use crate::norm::{Norm, Standard};
use crate::register::{Register, Site, SiteId, Sites};

/// What may be named.
pub(super) struct Known<'a> {
    register: &'a Register,
    sites: Sites<'a>,
    /// Ids of standards, older ones that a standard replaces included, as the norm writes them; by lower case.
    standards: BTreeMap<String, BTreeSet<&'a str>>,
    /// By id the others of the same norm that a spreadsheet shows by it.
    look_alikes: BTreeMap<&'a str, BTreeSet<&'a str>>,
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
        let mut look_alikes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for norm in norms {
            let ids = |standard: &'a Standard| std::iter::once(&standard.id).chain(&standard.replaces);
            let ids: Vec<&str> = norm.standards.iter().flat_map(ids).map(String::as_str).collect();
            for (id, others) in ids.iter().zip(cell::look_alikes(&ids)).filter(|(_, others)| !others.is_empty()) {
                look_alikes.entry(id).or_default().extend(others.iter().map(|at| ids[*at]));
            }
        }
        let sites = Sites::new(register.rows().iter().map(Arc::as_ref), None);
        Known { register, sites, standards, look_alikes }
    }

    /// A school, as it is recognised everywhere ([`Sites`]); one of any year is known. The finding, else, is `unknown` with the closest ones, or
    /// `several` with the schools that bear the name.
    pub fn school(&self, text: &str, unknown: Finding, several: Finding) -> Result<SiteId, Finding> {
        match self.sites.find(text) {
            Site::One(site) => Ok(site.clone()),
            Site::Several(sites) => {
                let sites: Vec<&str> = sites.into_iter().map(SiteId::as_str).collect();
                Err(several.value(text).fact("sites", sites.join(", ")))
            }
            Site::Unknown => {
                let numbers = self.register.rows().iter().map(|school| school.id.as_str());
                Err(with_candidates(unknown, &nearest(text, numbers, 3)))
            }
        }
    }

    /// A standard by its id, ignoring case, as the norm writes it. The finding, else, is `unknown` with the closest ones, or `in_doubt` with the standards
    /// that it may be, where a spreadsheet shows another one by the same number (`1.10` by `1.1`) and nothing tells that it did not lose a zero.
    pub fn standard(&self, cell: &Named<'_>, unknown: Finding, in_doubt: Finding) -> Result<String, Finding> {
        let text = cell.text;
        let Some(ids) = self.standards.get(&text.to_lowercase()) else {
            let ids = self.standards.values().flatten().copied();
            return Err(with_candidates(unknown, &nearest(text, ids, 3)));
        };
        let id = ids.get(text).or_else(|| ids.first()).copied().unwrap_or(text);
        let others = self.look_alikes.get(id).filter(|others| !cell.is_text && !cell.beside.is_superset(others));
        match others {
            Some(others) => {
                let all: Vec<&str> = std::iter::once(id).chain(others.iter().copied()).collect();
                Err(in_doubt.fact("meant", all.join(", ")))
            }
            None => Ok(id.to_owned()),
        }
    }
}

/// What stands in the column of a standard.
pub(super) struct Named<'c> {
    /// As it is shown.
    pub text: &'c str,
    /// Whether the cell is certainly a text.
    pub is_text: bool,
    /// What stands in the whole column.
    pub beside: &'c BTreeSet<&'c str>,
}

/// All that stands in a column, as it is shown.
pub(super) fn named(sheet: &Sheet, column: Option<usize>) -> BTreeSet<&str> {
    let cells = column.into_iter().flat_map(|column| sheet.rows().map(move |row| row.shown(column)));
    cells.filter(|text| !text.is_empty()).collect()
}

fn with_candidates(fault: Finding, near: &[&str]) -> Finding {
    fault.fact("found", near.len()).fact("near", near.join(", "))
}
