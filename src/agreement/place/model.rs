//! An arrangement for extra support (arrangement) with its places, as the list has it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::input::cell;
use crate::register::{SchoolYear, SiteId};

/// How far an arrangement is (status), as somebody wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Availability {
    /// Loopt: it is offered within its period.
    Running,
    /// Gepland: it is not offered yet, whatever its period.
    Planned,
    /// Beëindigd: it is offered no more, whatever its period.
    Ended,
}

/// One arrangement (arrangement): what a school offers to pupils with a question for support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrangement {
    /// Arrangementscode, as the partnership numbers it.
    pub code: String,
    /// Titel.
    pub title: Option<String>,
    /// The school that offers it.
    pub school: SiteId,
    /// Ondersteuningsvraag: what pupils need support with.
    pub question: String,
    /// Doelgroep.
    pub audience: Option<String>,
    /// Plaatsen; `None`: not known.
    pub places: Option<u32>,
    /// Vrij, of no school year in particular; `None`: not known.
    pub free: Option<u32>,
    /// Vrij, of the school years that the list names.
    pub free_by_year: BTreeMap<SchoolYear, u32>,
    /// Tarief: euros for one place in a whole school year.
    pub tariff: Option<Milli>,
    /// Van: the first day; `None`: from the beginning.
    pub from: Option<NaiveDate>,
    /// Tot: the last day, inclusive; `None`: open.
    pub until: Option<NaiveDate>,
    /// Status.
    pub availability: Availability,
    /// The row it stands in.
    pub place: Place,
}

impl Arrangement {
    /// Its code as it is compared: without the zeros that a spreadsheet takes from a number.
    pub(crate) fn code_key(&self) -> String {
        let key = cell::id_key(&self.code);
        match key.bytes().all(|byte| byte.is_ascii_digit()) {
            true => key.trim_start_matches('0').to_owned(),
            false => key,
        }
    }

    /// Whether its period has a day of a school year.
    pub fn is_in(&self, year: SchoolYear) -> bool {
        self.from.is_none_or(|from| from <= year.last_day()) && self.until.is_none_or(|until| until >= year.first_day())
    }

    /// The free places of a school year: those of the column that names it, else of the one that names none.
    pub fn free_in(&self, year: SchoolYear) -> Option<u32> {
        self.free_by_year.get(&year).copied().or(self.free)
    }

    /// Whether there is a day on which both hold.
    pub(super) fn overlaps(&self, other: &Arrangement) -> bool {
        let before = |a: &Arrangement, b: &Arrangement| a.until.zip(b.from).is_some_and(|(end, begin)| end < begin);
        !before(self, other) && !before(other, self)
    }

    /// What it says, wherever it stands: two rows with the same text say the same.
    pub(super) fn said(&self) -> String {
        let parts = (&self.code, &self.title, &self.school, &self.question, &self.audience, self.places, self.free);
        format!("{parts:?}{:?}", (&self.free_by_year, self.tariff, self.from, self.until, self.availability))
    }
}
