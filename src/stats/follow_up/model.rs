//! What follow-up counts: topics by what was agreed about them, and what became of gaps a year later.

use std::collections::BTreeSet;

use crate::agreement::Agreement;
use crate::register::{SchoolYear, SiteId};
use crate::trend::agreed::{AgreedSum, AgreementState};

/// Which agreement there is about a topic of a school year (scoring, section 13). Agreements that were dropped (vervallen) are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Backing {
    /// One that was made about the answers of that year.
    Agreed,
    /// Only of an earlier conversation.
    Earlier,
    /// Only one without a date: it is not known of which conversation.
    Undated,
    /// None.
    Without,
}

impl Backing {
    /// Every backing, in the order in which they are counted; [`Backing::Without`] stays the last one, so that the compiler misses a new one here.
    pub const ALL: [Backing; Backing::Without as usize + 1] =
        [Backing::Agreed, Backing::Earlier, Backing::Undated, Backing::Without];

    /// The word in tables (afspraak); the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Backing::Agreed => "dat_schooljaar",
            Backing::Earlier => "eerder",
            Backing::Undated => "zonder_datum",
            Backing::Without => "geen",
        }
    }
}

/// What became of a gap a school year later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// Opgelost: the standard is met.
    Solved,
    /// Voldoet nog niet: there is still a gap.
    Lasting,
    /// Niet te beoordelen: the answers do not tell, or nothing tells any more.
    Unknown,
}

/// Topics with the same backing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BackedCount {
    /// Topics of conversation (gesprekspunten).
    pub topics: u32,
    /// Of these the gaps: voldoet niet.
    pub gaps: u32,
    /// Schools that have one of these gaps.
    pub schools: u32,
    /// Of the gaps those that are solved a school year later.
    pub solved: u32,
    /// Of the gaps those that are there still.
    pub lasting: u32,
    /// Of the gaps those of which it is not known.
    pub unknown: u32,
}

impl BackedCount {
    /// With that of other schools.
    pub fn with(self, other: BackedCount) -> BackedCount {
        BackedCount {
            topics: self.topics + other.topics,
            gaps: self.gaps + other.gaps,
            schools: self.schools + other.schools,
            solved: self.solved + other.solved,
            lasting: self.lasting + other.lasting,
            unknown: self.unknown + other.unknown,
        }
    }
}

/// The topics of a school, or of all, by their backing: in the order of [`Backing::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backed(pub [BackedCount; Backing::ALL.len()]);

impl Backed {
    /// Those with a backing.
    pub fn of(&self, backing: Backing) -> BackedCount {
        self.0[backing as usize]
    }

    /// All together; a school counts once for each backing.
    pub fn sum(&self) -> BackedCount {
        self.0.iter().fold(BackedCount::default(), |sum, count| sum.with(*count))
    }

    /// With those of other schools.
    pub fn with(self, other: &Backed) -> Backed {
        Backed(Backing::ALL.map(|backing| self.of(backing).with(other.of(backing))))
    }

    pub(super) fn add(&mut self, backing: Backing, outcome: Option<Outcome>, is_gap: bool) {
        let count = &mut self.0[backing as usize];
        count.topics += 1;
        if is_gap {
            count.gaps += 1;
            count.schools = 1;
        }
        match outcome {
            Some(Outcome::Solved) => count.solved += 1,
            Some(Outcome::Lasting) => count.lasting += 1,
            Some(Outcome::Unknown) => count.unknown += 1,
            None => {}
        }
    }
}

/// The topics of one school year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearCount {
    /// The school year.
    pub year: SchoolYear,
    /// The school year in which is looked what became of the gaps: the next; `None` where it has no results yet.
    pub next: Option<SchoolYear>,
    /// All topics.
    pub counts: Backed,
    /// The schools that have a topic, in order of site id, each with its own.
    pub schools: Vec<(SiteId, Backed)>,
}

/// The schools whose agreements have an amount: a sum rests on these, and on no other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paid {
    /// With any amount.
    pub any: BTreeSet<SiteId>,
    /// With an amount for a task that is taken over.
    pub takeover: BTreeSet<SiteId>,
    /// With an amount for anything else.
    pub other: BTreeSet<SiteId>,
}

impl Paid {
    pub(super) fn add(&mut self, agreement: &Agreement) {
        if agreement.amount.is_some_and(|amount| amount.0 != 0) {
            let of_kind = if agreement.task_taken_over { &mut self.takeover } else { &mut self.other };
            of_kind.insert(agreement.school.clone());
            self.any.insert(agreement.school.clone());
        }
    }

    /// With those of other agreements.
    pub fn with(mut self, other: &Paid) -> Paid {
        self.any.extend(other.any.iter().cloned());
        self.takeover.extend(other.takeover.iter().cloned());
        self.other.extend(other.other.iter().cloned());
        self
    }
}

/// The agreements that were made in one school year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MadeCount {
    /// The school year of the day on which they were made; `None`: they have no date.
    pub year: Option<SchoolYear>,
    /// How many have each state, in the order of [`AgreementState::ALL`].
    pub states: [u32; AgreementState::ALL.len()],
    /// What was agreed, without those that were dropped (vervallen).
    pub sum: AgreedSum,
    /// The schools that they were made with, without those that were dropped.
    pub schools: BTreeSet<SiteId>,
    /// Those of them with an amount.
    pub paid: Paid,
}

impl MadeCount {
    /// Those with a state.
    pub fn of(&self, state: AgreementState) -> u32 {
        self.states[state as usize]
    }

    /// All of them.
    pub fn agreements(&self) -> u32 {
        self.states.iter().sum()
    }

    /// With those of another school year.
    pub fn with(mut self, other: &MadeCount) -> MadeCount {
        self.states.iter_mut().zip(other.states).for_each(|(own, more)| *own += more);
        self.sum = self.sum.with(&other.sum);
        self.schools.extend(other.schools.iter().cloned());
        self.paid = self.paid.with(&other.paid);
        self
    }
}

/// A theme (thema) by id and title.
pub type ThemeKey = (String, String);

/// What was agreed in one school year about one theme. Agreements that were dropped (vervallen) do not count.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ThemeCount {
    /// The school year of the day on which it was agreed; `None`: without a date.
    pub year: Option<SchoolYear>,
    /// The theme; `None`: the school as a whole, or a standard that no norm of the batch has.
    pub theme: Option<ThemeKey>,
    /// What was agreed.
    pub sum: AgreedSum,
    /// The schools that it was agreed with.
    pub schools: BTreeSet<SiteId>,
    /// Those of them with an amount.
    pub paid: Paid,
}

/// What came of topics and agreements over the years. Names no school but in [`YearCount::schools`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FollowUp {
    /// Every school year with results, ascending.
    pub years: Vec<YearCount>,
    /// The backing of each topic of the run's year, in the order of [`crate::run::dossier::Dossier::topics`].
    pub now: Vec<Backing>,
    /// The agreements by the school year in which they were made; those without a date come first.
    pub made: Vec<MadeCount>,
    /// The money by school year and theme, in that order.
    pub themes: Vec<ThemeCount>,
}
