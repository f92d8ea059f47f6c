//! Where a question stands: what the school said, whether that is sufficient, and whether it counts. Reports, agenda and derivation go by this one answer.

use super::Tone;
use crate::intake::{Evaluation, State};

/// Where one question of an evaluation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Index of the indicator in the norm.
    pub indicator: usize,
    /// What the school said.
    pub state: State,
    /// Whether the answer is sufficient; `None` where there is none.
    pub sufficient: Option<bool>,
}

impl Standing {
    /// Where a question of the norm stands.
    pub fn of(evaluation: &Evaluation, indicator: usize) -> Standing {
        let state = evaluation.state(indicator);
        let sufficient = match state {
            State::Level(level) => Some(evaluation.norm.scale_of(indicator).is_sufficient(level)),
            State::NotApplicable | State::Unanswered(_) => None,
        };
        Standing { indicator, state, sufficient }
    }

    /// Whether it counts: all but n.v.t. does, also what is open.
    pub fn counts(&self) -> bool {
        self.state != State::NotApplicable
    }

    /// Whether it is open: the school can still answer it.
    pub fn is_open(&self) -> bool {
        self.state.is_open()
    }

    /// How it looks at first sight.
    pub fn tone(&self) -> Tone {
        match (self.sufficient, self.is_open()) {
            (Some(true), _) => Tone::Good,
            (Some(false), _) => Tone::Gap,
            (None, true) => Tone::Open,
            (None, false) => Tone::Aside,
        }
    }
}

/// Of every question of a standard that applies to the school, in the norm's order.
pub(crate) fn standings(evaluation: &Evaluation, standard: usize) -> impl Iterator<Item = Standing> {
    evaluation.norm.applicable(standard, &evaluation.school.kind).map(|indicator| Standing::of(evaluation, indicator))
}
