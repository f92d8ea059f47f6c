//! Each difference by example; what holds for any two norms stands in [`properties`].

mod properties;

use super::*;
use crate::norm::testing::{norm, scale};
use crate::norm::{Bands, Better};

fn of(rule: Rule, count: usize) -> Norm {
    norm(&[("S", rule, count)])
}

fn share(p: i64) -> Rule {
    Rule::share(Milli(p))
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
    assert_eq!(after(Rule::ALL, |n| n.standards[0].rule = share(1000)), Same);
    assert_eq!(after(Rule::ALL, |n| n.standards[0].rule = share(900)), Same, "of four questions 90 % is all of them");
    assert_eq!(after(Rule::ALL, |n| n.standards[0].rule = share(750)), Looser);
    assert_eq!(after(Rule::mean(Milli(2750)), |n| n.standards[0].rule = Rule::mean(Milli(3000))), Stricter);
    assert_eq!(after(Rule::ALL, |n| n.standards[0].rule = Rule::mean(Milli(3000))), Looser);
    assert_eq!(after(share(750), |n| n.standards[0].rule = Rule::mean(Milli(3000))), Different);
    assert_eq!(after(share(750), |n| n.indicators[1].critical = true), Stricter);
    assert_eq!(after(Rule::ALL, |n| n.indicators[1].critical = true), Same, "all had to be sufficient already");
    assert_eq!(after(share(750), |n| n.scales[0].sufficient = 2), Looser);
    assert_eq!(after(Rule::mean(Milli(2500)), |n| n.scales[0].sufficient = 2), Same, "a mean looks at levels");
    assert_eq!(after(share(750), |n| n.indicators.iter_mut().for_each(|i| i.weight = Milli::whole(2))), Same);
    assert_eq!(after(share(750), |n| n.indicators[0].weight = Milli::whole(3)), Different);
    assert_eq!(after(share(750), |n| n.indicators[0].text = "Heel iets anders".into()), Different);
    assert_eq!(after(Rule::ALL, |n| n.standards[0].indicators = 0..3), Looser, "a question less");
    assert_eq!(after(Rule::ALL, |n| n.indicators[0].kinds = vec![Kind::new("bao")]), Looser);
    assert_eq!(after(Rule::ALL, |n| n.scales[0] = scale(5, 3)), Different);
}

#[test]
fn a_threshold_that_moves_is_told_however_many_questions_and_weights_there_are() {
    let mut older = of(share(750), 40);
    for (at, indicator) in (0i64..).zip(&mut older.indicators) {
        indicator.weight = Milli(1000 + at * at * 7);
    }
    let mut newer = older.clone();
    newer.standards[0].rule = share(600);
    assert_eq!(strictness(&older, 0, &newer, 0), Strictness::Looser);
    assert_eq!(strictness(&newer, 0, &older, 0), Strictness::Stricter);
}

#[test]
fn not_applicable_counts_as_silence_where_it_is_not_allowed() {
    assert_eq!(after(Rule::ALL, |n| n.indicators[0].not_applicable = false), Strictness::Stricter);
    let mut older = of(Rule::ALL, 2);
    older.indicators[0].not_applicable = false;
    assert_eq!(strictness(&older, 0, &of(Rule::ALL, 2), 0), Strictness::Looser);
}

#[test]
fn limits_of_numbers_are_followed() {
    let bands =
        |limits: [i64; 3]| Bands { limits: limits.map(Milli::whole).into(), better: Better::Higher, unit: "%".into() };
    let with = |limits| {
        let mut norm = of(Rule::ALL, 1);
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
    let older = norm(&[("A", Rule::ALL, 2), ("B", share(750), 2), ("C", Rule::ALL, 1)]);
    let mut newer = norm(&[("A", Rule::ALL, 2), ("B", share(750), 2), ("D", Rule::ALL, 1), ("E", Rule::ALL, 1)]);
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
    let title = Difference::Title("Standaard A".into(), "Anders".into());
    assert_eq!(changes[0], ("A", Some("A"), vec![title]));
    assert_eq!(changes[1], ("B", Some("B"), vec![Difference::Critical(true)]));
    assert_eq!(
        (changes[2].0, changes[2].1, &changes[2].2[0]),
        ("D", Some("C"), &Difference::Replaces(vec!["C".into()]))
    );
    assert_eq!(changes[3], ("E", None, vec![Difference::Added]));
    assert_eq!(changes.len(), 4, "C is replaced, not removed");
    assert_eq!(found.standards[0].indicators[0].changes, [Difference::Text(old, "Mooier".into(), true)]);
    assert_eq!(found.standards[0].strictness, Some(Strictness::Same));
    assert_eq!(found.standards[1].indicators[0].changes, [Difference::Weight(Milli::ONE, Milli::whole(2))]);
    let back = diff(&newer, &older);
    let gone: Vec<_> =
        back.standards.iter().filter(|s| s.changes == [Difference::Removed]).map(|s| s.id.as_str()).collect();
    assert_eq!(gone, ["D", "E"]);
}
