//! The school register (scholen.csv): who takes part, where, and in which years.
//!
//! In: a [`crate::input::source::Sheet`]. Out: a [`Register`] and findings, those of [`check()`] once the year of the run is known. Must not know: norms,
//! answers.

mod check;
pub mod parts;
mod read;
mod sites;
#[cfg(test)]
pub mod testing;
mod year;

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::sync::Arc;

pub use check::check;
pub use read::{Reading, read, read_all, settle_sheets};
pub use sites::{Bearers, Site, Sites, bare, listed};
pub use year::SchoolYear;

use crate::base::finding::Place;

/// The number of a school site (vestigingsnummer): BRIN and two digits, always text. Only ASCII letters, digits, `-` and `_`, at
/// most 32 of them, whatever pattern a batch sets: it names files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId(Arc<str>);

impl SiteId {
    /// An id that is safe as a file name; `None` for any other text.
    pub fn new(text: &str) -> Option<SiteId> {
        let fits =
            (1..=32).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        // Names of devices, which Windows gives to no file or folder.
        let (front, number) = text.split_at_checked(3).unwrap_or((text, ""));
        let device = match front.to_ascii_uppercase().as_str() {
            "CON" | "NUL" | "AUX" | "PRN" => number.is_empty(),
            "COM" | "LPT" => matches!(number.as_bytes(), [b'1'..=b'9']),
            _ => false,
        };
        (fits && !device).then(|| SiteId(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SiteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The sector (povo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    /// Primary education (PO).
    Po,
    /// Secondary education (VO).
    Vo,
}

impl Sector {
    /// `PO` or `VO`, ignoring case and surrounding space.
    pub fn parse(text: &str) -> Option<Sector> {
        match text.trim().to_ascii_uppercase().as_str() {
            "PO" => Some(Sector::Po),
            "VO" => Some(Sector::Vo),
            _ => None,
        }
    }

    /// As in every table.
    pub fn as_str(self) -> &'static str {
        match self {
            Sector::Po => "PO",
            Sector::Vo => "VO",
        }
    }
}

/// The kind of a school (soort): bao, sbo, so, vo, pro, vso, or any word a partnership uses. Held in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(Arc<str>);

impl Kind {
    /// Trimmed and in lower case.
    pub fn new(text: &str) -> Kind {
        Kind(text.trim().to_lowercase().into())
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One row of the register: a school site during a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// Vestigingsnummer.
    pub id: SiteId,
    /// Naam.
    pub name: String,
    /// Povo.
    pub sector: Sector,
    /// Soort.
    pub kind: Kind,
    /// Bevoegd gezag nummer, as text.
    pub board_number: Option<String>,
    /// Bevoegd gezag (schoolbestuur), by name.
    pub board: Option<String>,
    /// Wijk; VO is city-wide and may have none.
    pub district: Option<String>,
    /// Stadsdeel.
    pub area: Option<String>,
    /// Leerlingen; `None` when blank or masked (`<5`, `x`).
    pub pupils: Option<u32>,
    /// Van: first school year, inclusive.
    pub from: Option<SchoolYear>,
    /// Tot: last school year, inclusive.
    pub until: Option<SchoolYear>,
    /// Opvolger: the site that carries on after a merger.
    pub successor: Option<SiteId>,
    /// The row it stands in.
    pub place: Place,
}

impl School {
    /// How reports name its board: by name, else by number.
    pub fn board_label(&self) -> Option<&str> {
        self.board.as_deref().or(self.board_number.as_deref())
    }

    /// Its first and last school year.
    pub fn period(&self) -> (Option<SchoolYear>, Option<SchoolYear>) {
        (self.from, self.until)
    }

    /// Whether this row holds in a school year.
    pub fn holds_in(&self, year: SchoolYear) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }
}

/// Every school in every period; sorted by site id and period.
#[derive(Debug, Clone, Default)]
pub struct Register {
    schools: Vec<Arc<School>>,
    /// By successor: the sites that it carries on for, in order of site id, each with its last school year.
    carried: BTreeMap<SiteId, Vec<(SiteId, SchoolYear)>>,
}

impl Register {
    /// Puts the rows in order of site id and first year. The periods of one site must not overlap ([`read()`] sees to it).
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
        let end = self.schools.partition_point(|s| s.id <= *id);
        &self.schools[start..end]
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
        let mut seen = HashSet::from([id]);
        let mut at = 0;
        while let Some(site) = line.get(at) {
            line.extend(self.predecessors(site, year).filter(|older| seen.insert(*older)));
            at += 1;
        }
        line
    }
}

/// The successor that the rows of one site, in order of period, name; of several the last.
fn successor(site: &[School]) -> Option<&SiteId> {
    site.iter().rev().find_map(|row| row.successor.as_ref())
}

/// The last school year of a site by all its rows; `None` where it has no end.
fn last_year(site: &[School]) -> Option<SchoolYear> {
    site.iter().map(|row| row.until).collect::<Option<Vec<_>>>()?.into_iter().max()
}
