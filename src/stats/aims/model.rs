//! An aim in figures: what is counted in each school year, the line, and on which side of it the aim is.

use crate::agreement::AimUnit;
use crate::base::exact::{Milli, Ratio};
use crate::judge::Verdict;
use crate::register::{School, SchoolYear};

/// On which side of its line an aim is in a school year (staat).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AimState {
    /// Gehaald: the share that the plan asks is there.
    Reached,
    /// Voor: more than the line asks.
    Ahead,
    /// Op: exactly as many as the line asks.
    OnLine,
    /// Achter: fewer than the line asks, whatever the missing answers would be.
    Behind,
    /// Niet gehaald: its year is there, and it is not reached, whatever the missing answers would be.
    Missed,
    /// Niet te beoordelen: the missing answers decide.
    Open,
    /// Begin: the line begins in this year.
    Begin,
    /// Onbekend: nothing can be counted in this year.
    Unknown,
    /// Niet geteld: the aim is about nothing that schools answer.
    NotCounted,
}

impl AimState {
    /// Every state; [`AimState::NotCounted`] stays the last one, so that the compiler misses a new one here.
    pub const ALL: [AimState; AimState::NotCounted as usize + 1] = [
        AimState::Reached,
        AimState::Ahead,
        AimState::OnLine,
        AimState::Behind,
        AimState::Missed,
        AimState::Open,
        AimState::Begin,
        AimState::Unknown,
        AimState::NotCounted,
    ];

    /// The word in tables (staat); the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            AimState::Reached => "gehaald",
            AimState::Ahead => "voor",
            AimState::OnLine => "op",
            AimState::Behind => "achter",
            AimState::Missed => "niet_gehaald",
            AimState::Open => "niet_te_beoordelen",
            AimState::Begin => "begin",
            AimState::Unknown => "onbekend",
            AimState::NotCounted => "niet_geteld",
        }
    }
}

/// An aim in one school year: schools by their verdict on what it is about, and their pupils.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimPoint {
    /// The school year.
    pub year: SchoolYear,
    /// Whether what is asked is another thing than in the year before it that has figures.
    pub norm_changed: bool,
    /// Schools in scope: every verdict but niet van toepassing.
    pub schools: u32,
    /// Voldoet.
    pub met: u32,
    /// Voldoet niet.
    pub not_met: u32,
    /// Niet te beoordelen.
    pub undecided: u32,
    /// Niet ingediend.
    pub not_submitted: u32,
    /// Ontheffing.
    pub waived: u32,
    /// Pupils of the schools in scope; unknown numbers count as none.
    pub pupils: u64,
    /// Pupils of the schools that meet it.
    pub pupils_met: u64,
    /// Pupils of the schools of which it is not known: niet te beoordelen, niet ingediend.
    pub pupils_open: u64,
}

/// What is held against the line: of how many, how many meet it, and how many would if all that is not known turned out well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// Voldoet.
    pub met: u64,
    /// Voldoet, or not known.
    pub possible: u64,
    /// All in scope.
    pub all: u64,
}

impl Counted {
    /// The share that meets it; `None` of nothing.
    pub fn share(self) -> Option<Ratio> {
        share(self.met, self.all)
    }

    /// The share that would meet it if all that is not known turned out well.
    pub fn possible_share(self) -> Option<Ratio> {
        share(self.possible, self.all)
    }
}

fn share(part: u64, all: u64) -> Option<Ratio> {
    let number = |n: u64| i64::try_from(n).ok();
    (all > 0).then_some(Ratio::new(number(part)?, number(all)?))
}

impl AimPoint {
    pub(super) fn new(year: SchoolYear) -> AimPoint {
        AimPoint {
            year,
            norm_changed: false,
            schools: 0,
            met: 0,
            not_met: 0,
            undecided: 0,
            not_submitted: 0,
            waived: 0,
            pupils: 0,
            pupils_met: 0,
            pupils_open: 0,
        }
    }

    /// Counts a school.
    pub(super) fn add(&mut self, school: &School, verdict: Verdict) {
        let pupils = u64::from(school.pupils.unwrap_or(0));
        match verdict {
            Verdict::Met => (self.met, self.pupils_met) = (self.met + 1, self.pupils_met + pupils),
            Verdict::NotMet => self.not_met += 1,
            Verdict::Undecided => (self.undecided, self.pupils_open) = (self.undecided + 1, self.pupils_open + pupils),
            Verdict::NotSubmitted => {
                (self.not_submitted, self.pupils_open) = (self.not_submitted + 1, self.pupils_open + pupils);
            }
            Verdict::Waived => self.waived += 1,
            Verdict::NotApplicable => return,
        }
        self.schools += 1;
        self.pupils += pupils;
    }

    /// What is counted of it.
    pub fn counted(&self, unit: AimUnit) -> Counted {
        match unit {
            AimUnit::Schools => Counted {
                met: self.met.into(),
                possible: (self.met + self.undecided + self.not_submitted).into(),
                all: self.schools.into(),
            },
            AimUnit::Pupils => {
                Counted { met: self.pupils_met, possible: self.pupils_met + self.pupils_open, all: self.pupils }
            }
        }
    }

    /// Whether anything is known: some school has a certain verdict.
    pub fn is_known(&self) -> bool {
        self.met + self.not_met > 0
    }
}

/// The line of an aim: straight from the share of the first known year to the share that is asked; never down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AimLine {
    /// Where it begins, with what was counted there.
    pub start: (SchoolYear, Counted),
    /// Where it ends.
    pub by: SchoolYear,
    /// The share that is asked.
    pub share: Milli,
}

impl AimLine {
    /// The share that the line asks in a year, as a fraction; `None` before it begins.
    fn fraction(self, year: SchoolYear) -> Option<(u128, u128)> {
        let (from, first) = self.start;
        let share = (u128::try_from(self.share.0).ok()?, 1000);
        if year < from {
            return None;
        }
        let (met, all) = (u128::from(first.met), u128::from(first.all));
        if year >= self.by || met * share.1 >= share.0 * all {
            return Some(share);
        }
        let years = |to: SchoolYear| u128::from(to.start() - from.start());
        let (gone, whole) = (years(year), years(self.by));
        Some((met * 1000 * (whole - gone) + share.0 * all * gone, all * 1000 * whole))
    }

    /// The share that the line asks in a year; `None` before it begins.
    pub fn at(self, year: SchoolYear) -> Option<Ratio> {
        let (part, whole) = self.fraction(year)?;
        Some(Ratio::new(i64::try_from(part).ok()?, i64::try_from(whole).ok()?))
    }

    /// How many of `all` the line asks in a year: the smallest number that reaches it.
    pub fn needed(self, year: SchoolYear, all: u64) -> Option<u64> {
        let (part, whole) = self.fraction(year)?;
        u64::try_from((part * u128::from(all)).div_ceil(whole)).ok()
    }
}

/// Where an aim stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimCount {
    /// Its place in the list of aims.
    pub aim: usize,
    /// What is counted; `None`: nothing is.
    pub unit: Option<AimUnit>,
    /// The school years in which something is known, ascending.
    pub points: Vec<AimPoint>,
    /// The line; `None` where nothing is known yet.
    pub line: Option<AimLine>,
}

impl AimCount {
    /// What is known in a year.
    pub fn point(&self, year: SchoolYear) -> Option<&AimPoint> {
        self.points.iter().find(|point| point.year == year)
    }

    /// What is held against the line in a year.
    pub fn counted(&self, year: SchoolYear) -> Option<Counted> {
        Some(self.point(year)?.counted(self.unit?)).filter(|counted| counted.all > 0)
    }

    /// How many the line asks in a year, of those that are in scope then.
    pub fn needed(&self, year: SchoolYear) -> Option<u64> {
        self.line?.needed(year, self.counted(year)?.all)
    }

    /// On which side of its line it is in a year. Past the year of the aim its verdict stays that of its year: later answers neither make it reached in time nor open again.
    pub fn state(&self, year: SchoolYear) -> AimState {
        let year = self.line.map_or(year, |line| year.min(line.by));
        if self.unit.is_none() {
            return AimState::NotCounted;
        }
        let (Some(line), Some(counted)) = (self.line, self.counted(year)) else { return AimState::Unknown };
        let (Some(asked), Some(needed)) = (line.needed(line.by.max(year), counted.all), line.needed(year, counted.all))
        else {
            return AimState::Unknown;
        };
        let is_last = year >= line.by;
        match () {
            () if counted.met >= asked => AimState::Reached,
            () if year == line.start.0 && !is_last => AimState::Begin,
            () if counted.met > needed => AimState::Ahead,
            () if counted.met == needed => AimState::OnLine,
            () if counted.possible >= needed => AimState::Open,
            () if is_last => AimState::Missed,
            () => AimState::Behind,
        }
    }
}
