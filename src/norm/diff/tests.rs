use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::assessment::{Verdict, assess};
use crate::evaluation::{State, testing};
use crate::norm::testing::{norm, scale};
use crate::norm::{Bands, Better};

fn of(rule: Rule, count: usize) -> Norm {
    norm(&[("S", rule, count)])
}

fn share(p: i64) -> Rule {
    Rule::Share(Milli(p))
}

/// How S relates after a change to a norm of four questions.
fn after(rule: Rule, change: impl Fn(&mut Norm)) -> Strictness {
    let older = of(rule, 4);
    let mut newer = older.clone();
    change(&mut newer);
    strictness(&older, 0, &newer, 0)
}

#[test]
fn stricter_and_looser_follow_from_the_rules() {
    use Strictness::*;
    assert_eq!(after(share(750), |n| n.standards[0].rule = share(500)), Looser);
    assert_eq!(after(share(500), |n| n.standards[0].rule = share(750)), Stricter);
    assert_eq!(
        after(share(700), |n| n.standards[0].rule = share(750)),
        Same,
        "of four, three or two questions no share lies between"
    );
    assert_eq!(after(Rule::All, |n| n.standards[0].rule = share(1000)), Same);
    assert_eq!(after(Rule::All, |n| n.standards[0].rule = share(900)), Same, "of four questions 90 % is all of them");
    assert_eq!(after(Rule::All, |n| n.standards[0].rule = share(750)), Looser);
    assert_eq!(after(Rule::Mean(Milli(2750)), |n| n.standards[0].rule = Rule::Mean(Milli(3000))), Stricter);
    assert_eq!(after(Rule::All, |n| n.standards[0].rule = Rule::Mean(Milli(3000))), Looser);
    assert_eq!(after(share(750), |n| n.standards[0].rule = Rule::Mean(Milli(3000))), Different);
    assert_eq!(after(share(750), |n| n.indicators[1].critical = true), Stricter);
    assert_eq!(after(Rule::All, |n| n.indicators[1].critical = true), Same, "all had to be sufficient already");
    assert_eq!(after(share(750), |n| n.scales[0].sufficient = 2), Looser);
    assert_eq!(after(Rule::Mean(Milli(2500)), |n| n.scales[0].sufficient = 2), Same, "a mean looks at levels");
    assert_eq!(after(share(750), |n| n.indicators.iter_mut().for_each(|i| i.weight = Milli::whole(2))), Same);
    assert_eq!(after(share(750), |n| n.indicators[0].weight = Milli::whole(3)), Different);
    assert_eq!(after(share(750), |n| n.indicators[0].text = "Heel iets anders".into()), Different);
    assert_eq!(after(Rule::All, |n| n.standards[0].indicators = 0..3), Looser, "a question less");
    assert_eq!(after(Rule::All, |n| n.indicators[0].kinds = vec![Kind::new("bao")]), Looser);
    assert_eq!(after(Rule::All, |n| n.scales[0] = scale(5, 3)), Different);
}

#[test]
fn not_applicable_counts_as_silence_where_it_is_not_allowed() {
    assert_eq!(after(Rule::All, |n| n.indicators[0].not_applicable = false), Strictness::Stricter);
    let mut older = of(Rule::All, 2);
    older.indicators[0].not_applicable = false;
    assert_eq!(strictness(&older, 0, &of(Rule::All, 2), 0), Strictness::Looser);
}

#[test]
fn limits_of_numbers_are_followed() {
    let bands =
        |limits: [i64; 3]| Bands { limits: limits.map(Milli::whole).into(), better: Better::Higher, unit: "%".into() };
    let with = |limits| {
        let mut norm = of(Rule::All, 1);
        norm.indicators[0].number = Some(bands(limits));
        norm
    };
    let older = with([20, 40, 60]);
    assert_eq!(strictness(&older, 0, &with([20, 30, 60]), 0), Strictness::Looser);
    assert_eq!(strictness(&older, 0, &with([20, 50, 60]), 0), Strictness::Stricter);
    assert_eq!(strictness(&older, 0, &with([10, 40, 80]), 0), Strictness::Same, "only 40 is sufficient's limit");
}

#[test]
fn every_difference_is_named_once() {
    let older = norm(&[("A", Rule::All, 2), ("B", share(750), 2), ("C", Rule::All, 1)]);
    let mut newer = norm(&[("A", Rule::All, 2), ("B", share(750), 2), ("D", Rule::All, 1), ("E", Rule::All, 1)]);
    newer.version = "2".into();
    newer.standards[0].title = "Anders".into();
    newer.standards[1].critical = true;
    newer.standards[2].replaces = vec!["C".into()];
    let old = std::mem::replace(&mut newer.indicators[0].text, "Mooier".into());
    newer.indicators[0].also.push(old.clone());
    newer.indicators[3].weight = Milli::whole(2);
    let found = diff(&older, &newer);
    let changes: Vec<_> =
        found.standards.iter().map(|s| (s.id.as_str(), s.older.as_deref(), s.changes.clone())).collect();
    let title = What::Title("Standaard A".into(), "Anders".into());
    assert_eq!(changes[0], ("A", Some("A"), vec![title]));
    assert_eq!(changes[1], ("B", Some("B"), vec![What::Critical(true)]));
    assert_eq!((changes[2].0, changes[2].1, &changes[2].2[0]), ("D", Some("C"), &What::Replaces(vec!["C".into()])));
    assert_eq!(changes[3], ("E", None, vec![What::Added]));
    assert_eq!(changes.len(), 4, "C is replaced, not removed");
    assert_eq!(found.standards[0].indicators[0].changes, [What::Text(old, "Mooier".into(), true)]);
    assert_eq!(found.standards[0].strictness, Some(Strictness::Same));
    assert_eq!(found.standards[1].indicators[0].changes, [What::Weight(Milli::ONE, Milli::whole(2))]);
    let back = diff(&newer, &older);
    let gone: Vec<_> = back.standards.iter().filter(|s| s.changes == [What::Removed]).map(|s| s.id.as_str()).collect();
    assert_eq!(gone, ["D", "E"]);
}

/// What may be done to a standard.
#[derive(Debug, Clone)]
enum Edit {
    Rule(Rule),
    Weight(usize, i64),
    Critical(usize, bool),
    NotApplicable(usize, bool),
    Scale(usize, usize),
    Text(usize),
    Kinds(usize),
    Drop,
}

fn any_rule() -> impl Strategy<Value = Rule> {
    prop_oneof![
        Just(Rule::All),
        (1i64..=20).prop_map(|p| share(p * 50)),
        (10i64..=40).prop_map(|t| Rule::Mean(Milli(t * 100)))
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let at = 0usize..5;
    prop_oneof![
        3 => any_rule().prop_map(Edit::Rule),
        1 => (at.clone(), 1i64..4).prop_map(|(i, w)| Edit::Weight(i, w)),
        2 => (at.clone(), any::<bool>()).prop_map(|(i, c)| Edit::Critical(i, c)),
        1 => (at.clone(), any::<bool>()).prop_map(|(i, c)| Edit::NotApplicable(i, c)),
        2 => (at.clone(), 0usize..3).prop_map(|(i, s)| Edit::Scale(i, s)),
        1 => at.clone().prop_map(Edit::Text),
        1 => at.prop_map(Edit::Kinds),
        1 => Just(Edit::Drop),
    ]
}

fn apply(norm: &mut Norm, edit: &Edit) {
    let count = norm.indicators.len();
    let at = |i: usize| i % count;
    match *edit {
        Edit::Rule(rule) => norm.standards[0].rule = rule,
        Edit::Weight(i, weight) => norm.indicators[at(i)].weight = Milli::whole(weight),
        Edit::Critical(i, critical) => norm.indicators[at(i)].critical = critical,
        Edit::NotApplicable(i, allowed) => norm.indicators[at(i)].not_applicable = allowed,
        Edit::Scale(i, scale) => norm.indicators[at(i)].scale = scale,
        Edit::Text(i) => norm.indicators[at(i)].text.push_str(" (nieuw)"),
        Edit::Kinds(i) => norm.indicators[at(i)].kinds = vec![Kind::new("sbo")],
        Edit::Drop if norm.standards[0].indicators.len() > 1 => norm.standards[0].indicators.end -= 1,
        Edit::Drop => {}
    }
}

prop_compose! {
    fn any_norm()(rule in any_rule(), count in 1usize..6, edits in vec(any_edit(), 0..4)) -> Norm {
        let mut norm = of(rule, count);
        norm.scales = (2..=4).map(|sufficient| scale(4, sufficient)).collect();
        norm.indicators.iter_mut().for_each(|i| i.scale = 1);
        edits.iter().for_each(|edit| apply(&mut norm, edit));
        norm
    }
}

prop_compose! {
    fn two_norms()(older in any_norm(), edits in vec(any_edit(), 1..3)) -> (Norm, Norm) {
        let mut newer = older.clone();
        edits.iter().for_each(|edit| apply(&mut newer, edit));
        (older, newer)
    }
}

/// What stands in the files: n.v.t. where it is not allowed is silence.
fn verdict(norm: &Norm, states: &[State]) -> Verdict {
    let read = |(at, state): (usize, &State)| match state {
        State::NotApplicable if !norm.indicators[at].not_applicable => State::Unanswered,
        state => *state,
    };
    let states: Vec<_> = states.iter().take(norm.indicators.len()).enumerate().map(read).collect();
    assess(&testing::evaluation(&Arc::new(norm.clone()), Some(&states)), &[]).judgements[0].verdict
}

fn keeps(before: Verdict, after: Verdict) -> bool {
    before != Verdict::Met || matches!(after, Verdict::Met | Verdict::NotApplicable)
}

fn any_states() -> impl Strategy<Value = Vec<State>> {
    let state = prop_oneof![6 => (1i64..=4).prop_map(State::Level), 1 => Just(State::NotApplicable), 1 => Just(State::Unanswered)];
    vec(state, 6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_norm_does_not_differ_from_itself(norm in any_norm()) {
        prop_assert!(diff(&norm, &norm).is_empty());
        prop_assert_eq!(strictness(&norm, 0, &norm, 0), Strictness::Same);
        prop_assert!(norm.same_standard(0, &norm));
    }

    #[test]
    fn what_is_called_looser_never_loses_a_met_standard((older, newer) in two_norms(), all in vec(any_states(), 40)) {
        let said = strictness(&older, 0, &newer, 0);
        for states in &all {
            // A question in other words has another answer, of which nothing is known: here the same, which is one of all.
            let (before, now) = (verdict(&older, states), verdict(&newer, states));
            prop_assert!(!matches!(said, Strictness::Looser | Strictness::Same) || keeps(before, now), "{said:?} {states:?}");
            prop_assert!(!matches!(said, Strictness::Stricter | Strictness::Same) || keeps(now, before), "{said:?} {states:?}");
        }
    }

    #[test]
    fn what_is_stricter_one_way_is_looser_the_other((older, newer) in two_norms()) {
        let turned = match strictness(&newer, 0, &older, 0) {
            Strictness::Looser => Strictness::Stricter,
            Strictness::Stricter => Strictness::Looser,
            other => other,
        };
        // Which wording is the older one matters to what counts as the same question.
        let texts = |norm: &Norm| norm.indicators.iter().map(|i| i.text.clone()).collect::<Vec<_>>();
        prop_assert!(texts(&older) != texts(&newer) || strictness(&older, 0, &newer, 0) == turned);
    }

    #[test]
    fn the_same_standard_is_met_by_the_same_answers((older, newer) in two_norms()) {
        prop_assert!(!newer.same_standard(0, &older) || strictness(&older, 0, &newer, 0) == Strictness::Same);
    }
}
