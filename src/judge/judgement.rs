//! The judgement of one standard: its verdict and figures.

use super::shortest_path::ShortestPath;
use super::verdict::Verdict;
use crate::base::exact::Ratio;
use crate::register::SchoolYear;

/// The status of a gap over the years (status; scoring, section 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GapStatus {
    /// Eerste meting: no assessable year before.
    First,
    /// Nieuw.
    New,
    /// Teruggekeerd.
    Returned,
    /// Blijvend.
    Lasting,
    /// Opgelost.
    Solved,
}

impl GapStatus {
    /// Every one; [`GapStatus::Solved`] stays the last, so that the compiler misses a new one here.
    pub(crate) const ALL: [GapStatus; GapStatus::Solved as usize + 1] =
        [GapStatus::First, GapStatus::New, GapStatus::Returned, GapStatus::Lasting, GapStatus::Solved];

    /// The word in tables (status).
    pub fn as_str(self) -> &'static str {
        match self {
            GapStatus::First => "eerste_meting",
            GapStatus::New => "nieuw",
            GapStatus::Returned => "teruggekeerd",
            GapStatus::Lasting => "blijvend",
            GapStatus::Solved => "opgelost",
        }
    }
}

/// The counts behind a verdict (scoring, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Applicable indicators (vragen).
    pub questions: usize,
    /// Of these with a level (beantwoord).
    pub answered: usize,
    /// Of these n.v.t.
    pub not_applicable: usize,
    /// Answered and sufficient (voldaan).
    pub sufficient: usize,
}

/// The judgement on one standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// Index in the norm's standards.
    pub standard: usize,
    /// The verdict, waivers counted.
    pub verdict: Verdict,
    /// The verdict without the waiver; the same as `verdict` where there is none.
    pub without_waiver: Verdict,
    /// The counts.
    pub counts: Counts,
    /// Over the answered indicators; `None` where nothing is answered.
    pub score: Option<Ratio>,
    /// Over lowest(B) and highest(B); `None` where B is empty.
    pub bounds: Option<(Ratio, Ratio)>,
    /// Op de rand: one answer one step further would turn the verdict.
    pub on_the_edge: bool,
    /// Kortste weg; for a standard that is not met only.
    pub way: Option<ShortestPath>,
    /// What became of the gap over the years; filled in by [`crate::trend::history`].
    pub status: Option<GapStatus>,
    /// First year of the run of gaps that this one belongs to; filled in by [`crate::trend::history`].
    pub since: Option<SchoolYear>,
}
