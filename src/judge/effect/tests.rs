//! Effects are what judging again gives: with the question taken out, and with every other answer on it.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::base::exact::Milli;
use crate::intake::State;
use crate::intake::testing::evaluation;
use crate::judge::assess;
use crate::judge::tests::any_case;
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};

fn verdict(norm: &Norm, states: &[State]) -> Verdict {
    assess(&evaluation(&Arc::new(norm.clone()), Some(states)), &[]).judgements[0].verdict
}

fn with(states: &[State], at: usize, state: State) -> Vec<State> {
    let mut other = states.to_vec();
    other[at] = state;
    other
}

fn effects_of(norm: &Norm, states: &[State]) -> Vec<Effect> {
    let mut found = Vec::new();
    effects(&evaluation(&Arc::new(norm.clone()), Some(states)), 0, |effect| found.push(effect));
    found
}

fn decider_of(norm: &Norm, states: &[State]) -> Option<usize> {
    decider(&evaluation(&Arc::new(norm.clone()), Some(states)), 0)
}

const LEVELS: [i64; 4] = [1, 2, 3, 4];

#[test]
fn a_critical_question_decides_alone_where_others_are_open_too() {
    let mut norm = norm(&[("S", Rule::share(Milli(500)), 4)]);
    norm.indicators[1].critical = true;
    let open = State::BLANK;
    let states = [State::Level(3), open, State::Level(3), open];
    assert_eq!(verdict(&norm, &states), Verdict::Undecided);
    assert_eq!(decider_of(&norm, &states), Some(1));
    // Two that can each win or lose it: neither decides alone.
    norm.indicators[1].critical = false;
    norm.standards[0].rule = Rule::share(Milli(750));
    assert_eq!((verdict(&norm, &states), decider_of(&norm, &states)), (Verdict::Undecided, None));
    assert_eq!(decider_of(&norm, &with(&states, 1, State::Level(3))), None, "met whatever the last one is");
    assert_eq!(decider_of(&norm, &with(&states, 1, State::Level(1))), Some(3));
}

#[test]
fn the_only_question_of_a_standard_makes_the_standard() {
    let norm = norm(&[("S", Rule::ALL, 1)]);
    let only = |state| effects_of(&norm, &[state]);
    assert_eq!(only(State::Level(4)), [Effect { indicator: 0, differs: true, depends: true }]);
    assert_eq!(only(State::NotApplicable), [Effect { indicator: 0, differs: false, depends: true }]);
}

proptest! {
    #[test]
    fn taken_out_is_judged_as_not_applicable((norm, states) in any_case()) {
        let now = verdict(&norm, &states);
        let found = effects_of(&norm, &states);
        prop_assert_eq!(found.len(), states.len(), "n.v.t. as well");
        for effect in found {
            let without = verdict(&norm, &with(&states, effect.indicator, State::NotApplicable));
            prop_assert_eq!(effect.differs, without != now);
        }
    }

    #[test]
    fn a_verdict_depends_where_two_answers_give_two_verdicts((norm, states) in any_case()) {
        for effect in effects_of(&norm, &states) {
            // N.v.t. is an answer too: every question here allows it.
            let answers = LEVELS.map(State::Level).into_iter().chain([State::NotApplicable]);
            let given: Vec<_> = answers.map(|state| verdict(&norm, &with(&states, effect.indicator, state))).collect();
            prop_assert_eq!(effect.depends, given.iter().any(|verdict| *verdict != given[0]));
        }
    }

    #[test]
    fn who_decides_alone_settles_it_with_any_answer((norm, states) in any_case()) {
        // N.v.t. is an answer too: every question here allows it.
        let settles = |at: usize| {
            LEVELS.iter().all(|level| verdict(&norm, &with(&states, at, State::Level(*level))).is_assessable())
                && verdict(&norm, &with(&states, at, State::NotApplicable)) != Verdict::Undecided
        };
        let open: Vec<_> = (0..states.len()).filter(|at| states[*at] == State::BLANK).collect();
        let is_open = verdict(&norm, &states) == Verdict::Undecided;
        let expected = open.iter().copied().find(|at| is_open && settles(*at));
        prop_assert_eq!(decider_of(&norm, &states), expected);
        prop_assert!(!is_open || open.len() > 1 || expected.is_some(), "one open question always decides alone");
    }
}
