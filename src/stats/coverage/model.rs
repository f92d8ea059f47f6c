//! One row of coverage: for whom it is, and what may be shown of it.

use std::sync::Arc;

use crate::base::exact::Ratio;
use crate::base::number::to_i64;
use crate::norm::Norm;
use crate::register::{School, SchoolYear};

/// What a group of schools has in common (niveau).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grouping {
    /// The whole partnership (totaal).
    Whole,
    /// Per wijk.
    District,
    /// Per bevoegd gezag.
    Board,
    /// Per povo.
    Sector,
    /// Per soort.
    Kind,
}

impl Grouping {
    /// Every grouping.
    pub const ALL: [Grouping; 5] =
        [Grouping::Whole, Grouping::District, Grouping::Board, Grouping::Sector, Grouping::Kind];

    /// The word in tables (niveau).
    pub fn as_str(self) -> &'static str {
        match self {
            Grouping::Whole => "totaal",
            Grouping::District => "wijk",
            Grouping::Board => "bevoegd_gezag",
            Grouping::Sector => "povo",
            Grouping::Kind => "soort",
        }
    }

    /// The group that a school belongs to, by name; empty where it has none, and for the whole.
    pub fn of(self, school: &School) -> &str {
        match self {
            Grouping::Whole => "",
            Grouping::District => school.district.as_deref().unwrap_or_default(),
            Grouping::Board => school.board_label().unwrap_or_default(),
            Grouping::Sector => school.sector.as_str(),
            Grouping::Kind => school.kind.as_str(),
        }
    }
}

/// The state of coverage (dekking).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CoverageState {
    /// Volledig: every school in scope meets it.
    Full,
    /// Deels: two or more, not all.
    Partial,
    /// Kwetsbaar: exactly one, of more.
    Fragile,
    /// Wit: no school meets it.
    White,
}

impl CoverageState {
    /// Every state, from all to none.
    pub const ALL: [CoverageState; 4] =
        [CoverageState::Full, CoverageState::Partial, CoverageState::Fragile, CoverageState::White];

    /// By the number of schools that meet the standard, of those in scope.
    pub fn of(met: u32, schools: u32) -> CoverageState {
        match met {
            0 => CoverageState::White,
            _ if met >= schools => CoverageState::Full,
            1 => CoverageState::Fragile,
            _ => CoverageState::Partial,
        }
    }

    /// The word in tables (dekking).
    pub fn as_str(self) -> &'static str {
        match self {
            CoverageState::Full => "volledig",
            CoverageState::Partial => "deels",
            CoverageState::Fragile => "kwetsbaar",
            CoverageState::White => "wit",
        }
    }
}

/// One row of coverage: a standard in a group of schools in a year.
#[derive(Debug, Clone)]
pub struct CoverageRow {
    /// The school year.
    pub year: SchoolYear,
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the standard.
    pub standard: usize,
    /// What the group has in common.
    pub grouping: Grouping,
    /// The group by name (groep): the wijk, the board and so on; empty for the whole partnership, and for schools without a wijk or board.
    pub group: String,
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
    /// Pupils at the schools in scope; unknown numbers count as none.
    pub pupils: u64,
    /// Pupils at the schools that meet it.
    pub pupils_met: u64,
    /// Pupils at those that do not.
    pub pupils_not_met: u64,
    /// Pupils at those where the missing answers decide.
    pub pupils_undecided: u64,
    /// Pupils at those that handed in nothing.
    pub pupils_not_submitted: u64,
    /// Pupils at those with a waiver.
    pub pupils_waived: u64,
    /// Schools in scope of which the number of pupils is not known: they count as schools and not in pupils.
    pub without_pupils: u32,
}

impl CoverageRow {
    /// `voldoet / in scope`; silence stays in the denominator. Rows only exist with a school in scope.
    pub fn share(&self) -> Ratio {
        Ratio::new(i64::from(self.met), i64::from(self.schools.max(1)))
    }

    /// The same by pupils; `None` where no number of pupils is known.
    pub fn pupil_share(&self) -> Option<Ratio> {
        let [met, all] = [self.pupils_met, self.pupils].map(to_i64);
        (all > 0).then(|| Ratio::new(met, all))
    }

    /// Volledig, deels, kwetsbaar or wit.
    pub fn state(&self) -> CoverageState {
        CoverageState::of(self.met, self.schools)
    }

    /// Schools that meet it, or would if all that is undecided turned out well (voldoet mogelijk).
    pub fn possible(&self) -> u32 {
        self.met + self.undecided
    }

    /// The state if all that is undecided turned out well.
    pub fn possible_state(&self) -> CoverageState {
        CoverageState::of(self.possible(), self.schools)
    }
}
