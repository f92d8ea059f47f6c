//! The schools and standards that agreements and waivers may name.
//!
//! In: the register and the norms. Out: ids as they are registered, or the closest ones for a finding to name. Must not know: what is agreed.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::ids::{Ids, Named, with_candidates};
use crate::base::finding::{Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::base::text::nearest::Near;
use crate::input::cell::{self, Columns};
use crate::input::source::Row;
use crate::norm::{Norm, Standard};
use crate::register::{Register, Site, SiteId, Sites, bare, listed, parts};

/// What may be named.
pub(super) struct Known<'a> {
    sites: Sites<'a>,
    near_sites: Near<'a>,
    /// The words of the names of schools.
    words: HashSet<String>,
    /// Ids of standards, older ones that a standard replaces included.
    standards: Ids<'a>,
    /// Ids of standards by how a topic is written in the agenda, folded: its id and title, or one of the two. Not by an id that a spreadsheet shows as another.
    topics: HashMap<String, BTreeSet<&'a str>>,
}

impl<'a> Known<'a> {
    /// From the register and every norm of the batch.
    pub(super) fn new(register: &'a Register, norms: &'a [Arc<Norm>]) -> Known<'a> {
        let of_norm = |norm: &'a Arc<Norm>| norm.standards.iter().flat_map(Standard::ids).collect();
        let standards = Ids::new(&norms.iter().map(of_norm).collect::<Vec<Vec<&str>>>());
        let sites = Sites::new(register.rows().iter().map(Arc::as_ref), None);
        let names = register.rows().iter().map(|school| fold(&school.name));
        let words = names.flat_map(|name| cell::words(&name).map(str::to_owned).collect::<Vec<_>>()).collect();
        let near_sites = Near::new(register.rows().iter().map(|school| school.id.as_str()));
        let mut topics: HashMap<String, BTreeSet<&str>> = HashMap::new();
        for norm in norms {
            let ids: Vec<&str> = norm.standards.iter().map(|standard| standard.id.as_str()).collect();
            for (standard, others) in norm.standards.iter().zip(cell::look_alikes(&ids)) {
                let id = others.is_empty().then(|| fold(&standard.id));
                let titles = [fold(&format!("{} {}", standard.id, standard.title)), fold(&standard.title)];
                for text in titles.into_iter().chain(id) {
                    topics.entry(text).or_default().insert(&standard.id);
                }
            }
        }
        Known { sites, near_sites, words, standards, topics }
    }

    /// A school, as it is recognised everywhere ([`Sites`]); one of any year is known. The finding, else, is by `codes`: with the closest ones, with the
    /// schools that bear the name, or with the cell that is about another school.
    pub(super) fn school(&self, reported: &SchoolCells<'_>, codes: &SiteCodes) -> Result<SiteId, Finding> {
        // What has words of the register only may be shown, whatever else stands there may be about a pupil.
        let is_known = |text: &str| {
            let folded = fold(text);
            cell::words(&folded).all(|word| self.words.contains(word) || cell::is_code(word))
        };
        let shown = |text: &str| if is_known(text) { text.to_owned() } else { cell::told_school(text).to_owned() };
        let finding = |code, cell: &Spot| Finding::new(code, cell.1.clone()).value(shown(cell.0));
        let first = &reported.number;
        match self.site(reported) {
            Site::One(site) => match reported.beside(site, &self.sites) {
                Some(other) => {
                    let is_first = std::ptr::eq(other, first);
                    let other = if is_first { site.to_string() } else { shown(other.0) };
                    let finding = finding(codes.disagrees, first).fact("column", NUMBER).fact("other", other);
                    // Where no number stands in the row, it is the school that the other cells tell.
                    Err(if first.0.is_empty() { finding.value(site.to_string()) } else { finding })
                }
                None => Ok(site.clone()),
            },
            Site::Several(sites) => {
                let told = reported.told();
                let finding = Finding::new(codes.several, told.1.clone()).value(told.0);
                Err(finding.fact("column", told.2).fact("sites", listed(&sites)))
            }
            Site::Unknown => {
                let told = reported.told();
                let finding = finding(codes.unknown, told).fact("column", told.2);
                if reported.are_blank() {
                    return Err(finding.fact("found", "blank").fact("near", ""));
                }
                Err(with_candidates(finding, &self.near_sites.to(told.0)))
            }
        }
    }

    /// Whether every name in the row is certainly that of a site.
    pub(super) fn is_named(&self, reported: &SchoolCells<'_>, site: &SiteId) -> bool {
        reported.names.iter().all(|(text, ..)| self.sites.find(text) == Site::One(site))
    }

    /// The site that the cells for its number tell: the parts of one together, else the first that is known. In a row without any number it is the one whose name
    /// stands where a building may stand, else the one that every name in the row is of.
    fn site(&self, reported: &SchoolCells<'_>) -> Site<'_> {
        let beside = || reported.numbers.iter().chain(&reported.building).map(|(text, ..)| *text);
        let texts = || std::iter::once(reported.number.0).chain(beside());
        let bare: Vec<String> = texts().filter(|text| !text.is_empty()).map(bare).collect();
        let joined = parts::joined(bare.iter().map(String::as_str)).map(|text| self.sites.find(&text));
        let first =
            joined.filter(|found| *found != Site::Unknown).unwrap_or_else(|| self.sites.find(reported.number.0));
        match first {
            Site::Unknown => match texts().find_map(|text| self.sites.by_number(text)) {
                Some(site) => Site::One(site),
                None if reported.number.0.is_empty() && reported.numbers.is_empty() => self.by_name(reported),
                None => Site::Unknown,
            },
            Site::One(_) | Site::Several(_) => first,
        }
    }

    fn by_name(&self, reported: &SchoolCells<'_>) -> Site<'_> {
        let found = reported.building.iter().chain(&reported.names).map(|(text, ..)| self.sites.find(text));
        // Whatever else certainly names another school makes it doubtful: that is told by whoever asks.
        found.into_iter().find(|found| *found != Site::Unknown).unwrap_or(Site::Unknown)
    }

    /// The site that all names in a row are of; `None` where there is none, or not one for certain.
    pub(super) fn named(&self, reported: &SchoolCells<'_>) -> Option<SiteId> {
        match self.sites.find(reported.names.first()?.0) {
            Site::One(site) if self.is_named(reported, site) => Some(site.clone()),
            Site::One(_) | Site::Several(_) | Site::Unknown => None,
        }
    }

    /// The one standard that a topic is about, as the agenda writes it: by its id and title or one of the two, with or without a remark between brackets behind it.
    pub(super) fn topic(&self, text: &str) -> Option<String> {
        let folded = fold(text);
        let bare = folded.strip_suffix(')').and_then(|text| text.rsplit_once(" (")).map(|(title, _)| title);
        let ids = self.topics.get(&folded).or_else(|| self.topics.get(bare?)).filter(|_| !folded.is_empty())?;
        ids.first().filter(|_| ids.len() == 1).map(|id| (*id).to_owned())
    }

    /// A standard by its id ([`Ids::find`]).
    pub(super) fn standard(&self, cell: &Named<'_>, unknown: Finding, in_doubt: Finding) -> Result<String, Finding> {
        self.standards.find(cell, unknown, in_doubt)
    }
}

/// The column with the number of a school.
pub(super) const NUMBER: &str = "vestigingsnummer";

/// Columns beside it that hold the number too, or a part of it, and such as hold the name: they are read to see that they agree.
pub(super) const BESIDE_NUMBERS: [&str; 7] =
    ["brin", "brinnummer", "brincode", "brin4", "brin6", "instellingscode", "vestigingscode"];
pub(super) const BESIDE_NAMES: [&str; 4] = ["school", "schoolnaam", "naam", "vestigingsnaam"];

/// A column that says the number or the name of a school, or which building of it: `Locatie 2`. As with answers only what is certainly another school
/// speaks against the number.
const BUILDING: &str = "vestiging";

/// Those names after some others.
pub(super) fn with_beside(names: &[&'static str]) -> Vec<&'static str> {
    names.iter().chain(&BESIDE_NUMBERS).chain(&BESIDE_NAMES).chain(&[BUILDING]).copied().collect()
}

/// A cell, as it is shown, where it stands, and the name of its column.
type Spot<'c> = (&'c str, Place, &'static str);

/// What a row says about its school.
pub(super) struct SchoolCells<'c> {
    number: Spot<'c>,
    numbers: Vec<Spot<'c>>,
    names: Vec<Spot<'c>>,
    building: Option<Spot<'c>>,
}

/// The codes of what can be wrong with it.
pub(super) struct SiteCodes {
    pub unknown: Code,
    pub several: Code,
    pub disagrees: Code,
}

impl<'c> SchoolCells<'c> {
    /// Of a row.
    pub(super) fn of(row: Row<'c>, columns: &Columns) -> SchoolCells<'c> {
        let cell_ref =
            |name: &'static str| columns.get(name).map(|column| (row.shown(column), row.place_of(column), name));
        let some = |names: &[&'static str]| {
            names.iter().filter_map(|name| cell_ref(name)).filter(|(text, ..)| !text.is_empty()).collect()
        };
        let number = cell_ref(NUMBER).unwrap_or_else(|| ("", row.place(), NUMBER));
        let building = cell_ref(BUILDING).filter(|(text, ..)| !text.is_empty());
        SchoolCells { number, numbers: some(&BESIDE_NUMBERS), names: some(&BESIDE_NAMES), building }
    }

    /// Whether no cell tells a number, nor which building.
    pub(super) fn has_no_number(&self) -> bool {
        self.number.0.is_empty() && self.numbers.is_empty() && self.building.is_none()
    }

    /// Whether no school stands there at all.
    pub(super) fn are_blank(&self) -> bool {
        self.told().0.is_empty()
    }

    /// The cell that should tell the school: that of the number, else of the others that hold one the fullest, or in a row without any number the first other cell.
    fn told(&self) -> &Spot<'c> {
        let names = || self.building.iter().chain(&self.names).next();
        if !self.number.0.is_empty() {
            return &self.number;
        }
        let fullest = self.numbers.iter().rev().max_by_key(|(text, ..)| text.chars().count());
        fullest.or_else(names).unwrap_or(&self.number)
    }

    /// A cell that certainly is about another school. Words where a number belongs may name a building.
    fn beside(&self, site: &SiteId, sites: &Sites) -> Option<&Spot<'c>> {
        let is_other_number = |(text, ..): &&Spot| {
            let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
            has_digit && !parts::fits(&bare(text), site.as_str()) && sites.find(text) != Site::One(site)
        };
        let is_other_name = |(text, ..): &&Spot| match sites.find(text) {
            Site::One(other) => other != site,
            Site::Several(others) => others.binary_search(&site).is_err(),
            Site::Unknown => false,
        };
        let cells = || std::iter::once(&self.number).chain(&self.numbers);
        cells().find(is_other_number).or_else(|| self.names.iter().chain(&self.building).find(is_other_name))
    }
}
