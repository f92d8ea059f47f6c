//! Evaluations made in code, for tests.

use std::sync::Arc;

use proptest::prelude::*;

use super::{Answer, Evaluation, State, Submission};
use crate::base::finding::Place;
use crate::norm::Norm;
use crate::register::testing::{school, year};

/// An evaluation of school 99AA01 in 2025-2026 with these states, the rest unanswered. `None`: nothing was handed in.
pub fn evaluation(norm: &Arc<Norm>, states: Option<&[State]>) -> Arc<Evaluation> {
    of("99AA01", 2025, norm, states)
}

/// The same of any school and year.
pub fn of(site: &str, start: u16, norm: &Arc<Norm>, states: Option<&[State]>) -> Arc<Evaluation> {
    let mut answers = vec![None; norm.indicators.len()];
    for (answer, state) in answers.iter_mut().zip(states.unwrap_or_default()) {
        let place = Place::file("antwoorden.csv");
        *answer = Some(Answer { state: *state, text: "".into(), is_public: true, note: None, place });
    }
    Arc::new(Evaluation {
        school: Arc::new(school(site)),
        year: year(start),
        norm: norm.clone(),
        submission: states.map(|_| Submission::default()),
        misfiled: None,
        blank: Vec::new(),
        unused: 0,
        inventory: Vec::new(),
        answers,
    })
}

/// Answers by a character each: a digit is a level, `n` is n.v.t., `.` is nothing.
pub fn levels(text: &str) -> Vec<State> {
    let state = |c| match c {
        '.' => State::BLANK,
        'n' => State::NotApplicable,
        digit => State::Level(i64::from(digit as u32 - '0' as u32)),
    };
    text.chars().map(state).collect()
}

/// Any answers to all questions of a norm: levels of their scales, n.v.t. where it is allowed, and silence.
pub fn any_states(norm: &Norm) -> BoxedStrategy<Vec<State>> {
    let state = |at: usize| {
        let levels: Vec<i64> = norm.scale_of(at).levels.iter().map(|level| level.value).collect();
        let level = proptest::sample::select(levels).prop_map(State::Level);
        let free = if norm.indicators[at].not_applicable { State::NotApplicable } else { State::BLANK };
        prop_oneof![6 => level, 1 => Just(free), 1 => Just(State::BLANK)].boxed()
    };
    (0..norm.indicators.len()).map(state).collect::<Vec<_>>().boxed()
}
