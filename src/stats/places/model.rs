//! What is counted of places for extra support.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::exact::{Milli, Ratio};
use crate::base::number::to_i64;
use crate::register::{School, Sector, SiteId};
use crate::stats::coverage::Grouping;

/// Where an arrangement stands in a school year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OfferState {
    /// Loopt: it is offered, and counts.
    Running,
    /// Begint: its period begins in the school year, after the run date. It offers no place yet; its money counts.
    Coming,
    /// Opvolgend: it takes over from another one with its code later in the school year. Its places are not counted beside those of that one, its money is.
    Next,
    /// Afgelopen: it ended in the school year, before the run date. It offers no place any more; its money counts.
    Finished,
    /// Gepland, by its status.
    Planned,
    /// Beëindigd by its status, on a day that is not known or that its dates contradict.
    Ended,
    /// Its period begins after the school year.
    Later,
    /// Its period ended before the school year.
    Past,
    /// The school takes no part in the school year.
    WithoutSchool,
}

impl OfferState {
    /// The word in tables (staat).
    pub fn as_str(self) -> &'static str {
        match self {
            OfferState::Running => "loopt",
            OfferState::Coming => "begint",
            OfferState::Next => "opvolgend",
            OfferState::Finished => "afgelopen",
            OfferState::Planned => "gepland",
            OfferState::Ended => "beëindigd",
            OfferState::Later => "later",
            OfferState::Past => "voorbij",
            OfferState::WithoutSchool => "zonder_school",
        }
    }

    /// Whether it costs money in the school year.
    pub fn is_paid(self) -> bool {
        match self {
            OfferState::Running | OfferState::Coming | OfferState::Next | OfferState::Finished => true,
            OfferState::Planned | OfferState::Ended | OfferState::Later => false,
            OfferState::Past | OfferState::WithoutSchool => false,
        }
    }
}

/// The amount of a school year in the two calendar years that it falls in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Split {
    /// August to December.
    pub autumn: Milli,
    /// January to July.
    pub spring: Milli,
}

impl Split {
    /// Both together.
    pub fn total(self) -> Milli {
        Milli(self.autumn.0.saturating_add(self.spring.0))
    }

    /// With another one.
    #[must_use]
    pub fn and(self, other: Split) -> Split {
        Split {
            autumn: Milli(self.autumn.0.saturating_add(other.autumn.0)),
            spring: Milli(self.spring.0.saturating_add(other.spring.0)),
        }
    }
}

/// An arrangement in the run's year.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Index in the list of arrangements.
    pub arrangement: usize,
    /// Where it stands.
    pub state: OfferState,
    /// The school in the run's year, else as last registered.
    pub school: Option<Arc<School>>,
    /// Index in [`Supply::questions`].
    pub question: usize,
    /// Free places in the year.
    pub free: Option<u32>,
    /// Free places in the next school year, where the list names that.
    pub free_next: Option<u32>,
    /// What it costs in the year; `None`: it does not run in it, or places or tariff are not known.
    pub money: Option<Split>,
}

impl Offer {
    /// Whether it counts as what is offered.
    pub fn is_running(&self) -> bool {
        self.state == OfferState::Running
    }
}

/// Whether a question for support finds a place (staat).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SupplyState {
    /// Wit: no school offers a place.
    Hole,
    /// Kwetsbaar: one school does.
    Fragile,
    /// Meervoudig: two or more do.
    Several,
}

impl SupplyState {
    /// The word in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            SupplyState::Hole => "wit",
            SupplyState::Fragile => "kwetsbaar",
            SupplyState::Several => "meervoudig",
        }
    }
}

/// What is offered for a question in a wijk (PO), or in the city (niveau povo).
#[derive(Debug, Clone)]
pub struct SupplyRow {
    /// Index in [`Supply::questions`].
    pub question: usize,
    /// The sector.
    pub sector: Sector,
    /// Wijk or povo.
    pub grouping: Grouping,
    /// The group by name.
    pub group: String,
    /// The schools that offer it, with a place or a number of places that is not known.
    pub providers: BTreeSet<SiteId>,
    /// The schools on which the number of places rests: those with a place.
    pub of_places: BTreeSet<SiteId>,
    /// Those of them on which the number of free places rests.
    pub of_free: BTreeSet<SiteId>,
    /// Running arrangements.
    pub arrangements: u32,
    /// Their places, where known.
    pub places: u32,
    /// Arrangements without a number of places.
    pub without_places: u32,
    /// Their free places, where these and the places are known.
    pub free: u32,
    /// Arrangements of which the free places are known and the places are not.
    pub free_apart: u32,
    /// Arrangements of which the free places are not known.
    pub without_free: u32,
}

impl SupplyRow {
    /// Whether the question finds a place.
    pub fn state(&self) -> SupplyState {
        match self.providers.len() {
            0 => SupplyState::Hole,
            1 => SupplyState::Fragile,
            _ => SupplyState::Several,
        }
    }
}

/// The money for a question in a sector.
#[derive(Debug, Clone)]
pub struct MoneyRow {
    /// The sector.
    pub sector: Sector,
    /// Index in [`Supply::questions`].
    pub question: usize,
    /// Arrangements that run in the school year, for a part of it or the whole.
    pub arrangements: u32,
    /// Those without an amount: places or tariff are not known.
    pub without_amount: u32,
    /// The amounts of the others.
    pub amount: Split,
    /// The schools on which the amount of August to December rests.
    pub of_autumn: BTreeSet<SiteId>,
    /// Those on which the amount of January to July rests.
    pub of_spring: BTreeSet<SiteId>,
}

/// Pupils with extra support, of the schools of a sector that say how many and where.
#[derive(Debug, Clone)]
pub struct PupilRow {
    /// The sector.
    pub sector: Sector,
    /// Its schools.
    pub schools: u32,
    /// Schools in a regular building that say how many pupils have extra support.
    pub of_regular: BTreeSet<SiteId>,
    /// The same of schools in another building.
    pub of_other: BTreeSet<SiteId>,
    /// Pupils with extra support at these.
    pub pupils: u64,
    /// Those of them in regular buildings.
    pub regular: u64,
}

impl PupilRow {
    /// Schools that say how many pupils have extra support, and whether their building is regular.
    pub fn known(&self) -> usize {
        self.of_regular.len() + self.of_other.len()
    }

    /// The share in regular buildings; `None` without pupils.
    pub fn share(&self) -> Option<Ratio> {
        let [regular, pupils] = [self.regular, self.pupils].map(to_i64);
        (pupils > 0).then(|| Ratio::new(regular, pupils))
    }
}

/// What the partnership offers beyond basic support, in the run's year.
#[derive(Debug, Clone, Default)]
pub struct Supply {
    /// The questions for support, in order of name.
    pub questions: Vec<String>,
    /// Every arrangement, in the order of the list.
    pub offers: Vec<Offer>,
    /// By sector, question, grouping and group.
    pub rows: Vec<SupplyRow>,
    /// By sector and question.
    pub money: Vec<MoneyRow>,
    /// By sector; empty where the register says nothing of it.
    pub pupils: Vec<PupilRow>,
}

impl Supply {
    /// What is offered for a question in a group.
    pub fn row(&self, question: usize, sector: Sector, grouping: Grouping, group: &str) -> Option<&SupplyRow> {
        let key = (sector, question, grouping, group);
        let at =
            self.rows.binary_search_by(|row| (row.sector, row.question, row.grouping, row.group.as_str()).cmp(&key));
        self.rows.get(at.ok()?)
    }
}
