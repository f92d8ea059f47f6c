//! Every school in every period, and which site carries on for which.

use std::borrow::Borrow;
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use super::school::{School, SiteId};
use super::year::SchoolYear;

/// Every school in every period; sorted by site id and period.
#[derive(Debug, Clone, Default)]
pub struct Register {
    pub(super) schools: Vec<Arc<School>>,
    /// By successor: the sites that it carries on for, in order of site id, each with its last school year.
    pub(super) carried: BTreeMap<SiteId, Vec<(SiteId, SchoolYear)>>,
}

impl Register {
    /// Puts the rows in order of site id and first year. The periods of one site must not overlap ([`super::read()`] sees to it).
    pub fn new(mut schools: Vec<School>) -> Register {
        schools.sort_by(|a, b| (&a.id, a.from).cmp(&(&b.id, b.from)));
        let mut carried: BTreeMap<SiteId, Vec<(SiteId, SchoolYear)>> = BTreeMap::new();
        for site in schools.chunk_by(|a, b| a.id == b.id) {
            if let (Some(successor), Some(last)) = (successor(site), last_year(site)) {
                carried.entry(successor.clone()).or_default().push((site[0].id.clone(), last));
            }
        }
        Register { schools: schools.into_iter().map(Arc::new).collect(), carried }
    }

    /// Every row, in order of site id and period.
    pub fn rows(&self) -> &[Arc<School>] {
        &self.schools
    }

    /// The rows of one site, in order of period.
    pub fn site(&self, id: &SiteId) -> &[Arc<School>] {
        let start = self.schools.partition_point(|s| s.id < *id);
        let rows = self.schools[start..].iter().take_while(|s| s.id == *id).count();
        &self.schools[start..start + rows]
    }

    /// The schools of one year, in order of site id.
    pub fn in_year(&self, year: SchoolYear) -> impl Iterator<Item = &Arc<School>> {
        self.schools.iter().filter(move |s| s.holds_in(year))
    }

    /// The row of a site that holds in a year.
    pub fn find(&self, id: &SiteId, year: SchoolYear) -> Option<&Arc<School>> {
        self.site(id).iter().find(|s| s.holds_in(year))
    }

    /// The sites that hand on to this one in a school year, in order of site id: those that name it as their successor, from the year after their
    /// last. A site that has no last year still exists, and hands on nothing.
    pub fn predecessors(&self, id: &SiteId, year: SchoolYear) -> impl Iterator<Item = &SiteId> {
        let own = self.carried.get(id).map_or(&[][..], Vec::as_slice);
        own.iter().filter(move |(_, last)| *last < year).map(|(site, _)| site)
    }

    /// A site and all that it carries on for in a school year, however far back: itself first, then the nearest. The one rule by which anything of
    /// a site (history, agreements, waivers) is looked for at another (scoring, section 7): no two sites of a year have a site in common.
    pub fn lineage<'a>(&'a self, id: &'a SiteId, year: SchoolYear) -> Vec<&'a SiteId> {
        let mut line = vec![id];
        // Nearly every site carries on for none.
        if self.predecessors(id, year).next().is_none() {
            return line;
        }
        let mut seen = HashSet::from([id]);
        let mut at = 0;
        while let Some(site) = line.get(at) {
            line.extend(self.predecessors(site, year).filter(|older| seen.insert(*older)));
            at += 1;
        }
        line
    }

    /// The site at which a site goes on in a school year: the last of those that carry on, each from the year after the last of the one before; itself
    /// where it still exists then or names none. The other way round of [`Register::lineage`].
    pub fn heir<'a>(&'a self, id: &'a SiteId, year: SchoolYear) -> &'a SiteId {
        let mut seen = HashSet::new();
        let mut at = id;
        while seen.insert(at) {
            let rows = self.site(at);
            match successor(rows).filter(|_| last_year(rows).is_some_and(|last| last < year)) {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }
}

/// The successor that the rows of one site, in order of period, name; of several the last.
fn successor<S: Borrow<School>>(site: &[S]) -> Option<&SiteId> {
    site.iter().rev().find_map(|row| row.borrow().successor.as_ref())
}

/// The last school year of a site by all its rows; `None` where it has no end.
fn last_year<S: Borrow<School>>(site: &[S]) -> Option<SchoolYear> {
    site.iter().map(|row| row.borrow().until).collect::<Option<Vec<_>>>()?.into_iter().max()
}
