//! The state of an agreement, and what it rests on.

use crate::judge::Verdict;

/// What came of an agreement (staat), by the answers of the run's year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgreementState {
    /// Nagekomen: the standard is met now, or was in an earlier year after the agreement.
    Kept,
    /// In uitvoering: the standard is not met, or not known to be met, and the date has not passed.
    InProgress,
    /// Verlopen: the date has passed, and there is still a gap.
    Expired,
    /// Niet te beoordelen: the date has passed, and the answers do not tell whether there is still a gap.
    Undecided,
    /// Achterhaald: the standard left the norm.
    Obsolete,
    /// Zonder gesprekspunt: there is nothing to talk about that it belongs to.
    WithoutTopic,
    /// Vervallen: people wrote down that it no longer holds.
    Dropped,
}

impl AgreementState {
    /// Every state, in the order in which they are counted; [`AgreementState::Dropped`] stays the last one, so that the compiler misses a new one here.
    pub const ALL: [AgreementState; AgreementState::Dropped as usize + 1] = [
        AgreementState::Kept,
        AgreementState::InProgress,
        AgreementState::Expired,
        AgreementState::Undecided,
        AgreementState::Obsolete,
        AgreementState::WithoutTopic,
        AgreementState::Dropped,
    ];

    /// Where an agreement stands among others that not all have room: the lower, the sooner something must be said about it.
    pub(crate) fn urgency(self) -> u8 {
        match self {
            AgreementState::Expired => 0,
            AgreementState::Undecided => 1,
            AgreementState::InProgress => 2,
            AgreementState::Kept | AgreementState::Obsolete | AgreementState::WithoutTopic => 3,
            AgreementState::Dropped => AgreementState::LEAST_URGENT,
        }
    }

    /// The urgency of what nothing need be said about.
    pub(crate) const LEAST_URGENT: u8 = 4;

    /// The word in tables (staat); the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            AgreementState::Kept => "nagekomen",
            AgreementState::InProgress => "in_uitvoering",
            AgreementState::Expired => "verlopen",
            AgreementState::Undecided => "niet_te_beoordelen",
            AgreementState::Obsolete => "achterhaald",
            AgreementState::WithoutTopic => "zonder_gesprekspunt",
            AgreementState::Dropped => "vervallen",
        }
    }

    /// Whether something is still to be done about it.
    pub fn is_open(self) -> bool {
        match self {
            AgreementState::InProgress | AgreementState::Expired | AgreementState::Undecided => true,
            AgreementState::Kept
            | AgreementState::Obsolete
            | AgreementState::WithoutTopic
            | AgreementState::Dropped => false,
        }
    }
}

/// What came of one agreement, and what that rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The state.
    pub state: AgreementState,
    /// Index in [`crate::run::dossier::Dossier::now`] of the school at which it goes on: its own, or the one that carries on for it.
    pub assessment: Option<usize>,
    /// The standard in the norm of that school; `None`: the school as a whole, or none that carries on for it.
    pub standard: Option<usize>,
    /// The verdict behind the state: on the standard, or on the school as a whole.
    pub verdict: Option<Verdict>,
    /// Index of the topic that it stands with; of several the first.
    pub topic: Option<usize>,
}

impl Followed {
    /// Termijn voorbij: its date has passed, and the answers do not say that it was kept. Every list and count of late agreements goes by this.
    pub fn is_late(&self) -> bool {
        match self.state {
            AgreementState::Expired | AgreementState::Undecided => true,
            AgreementState::Kept
            | AgreementState::InProgress
            | AgreementState::Obsolete
            | AgreementState::WithoutTopic
            | AgreementState::Dropped => false,
        }
    }

    pub(super) fn of(state: AgreementState) -> Followed {
        Followed { state, assessment: None, standard: None, verdict: None, topic: None }
    }

    /// Of an agreement with a school that has no results in the run's year, and for which none carries on.
    pub(super) fn without_school() -> Followed {
        Followed::of(AgreementState::WithoutTopic)
    }
}
