//! Consistency rules, for tests.

use proptest::prelude::*;

use super::any_text;
use crate::norm::{Compare, Condition, ConsistencyRule, Norm, Sign};
use crate::register::Kind;

/// What a rule is made of before the norm is known: kind, number, two questions with a comparison and a level each; the question for the conversation.
pub(crate) type Draft = (usize, u32, [(usize, usize, usize); 2], Option<String>);

/// Rules before the norm is known.
pub(crate) fn any_rules() -> impl Strategy<Value = Vec<Draft>> {
    let condition = || (0usize..40, 0usize..3, 0usize..5);
    let draft = (0usize..5, 1u32..100, [condition(), condition()], prop::option::of(any_text()));
    prop::collection::vec(draft, 0..4)
}

/// The rules that fit a norm.
pub(crate) fn rules(norm: &Norm, drafts: &[Draft]) -> Vec<ConsistencyRule> {
    let made = drafts.iter().enumerate().map(|(at, draft)| rule(norm, at, draft.clone()));
    let mut rules: Vec<ConsistencyRule> = Vec::new();
    for rule in made.filter(|rule| fitting(norm, rule)) {
        if rules.iter().all(|known| known.sign.key() != rule.sign.key()) {
            rules.push(rule);
        }
    }
    rules
}

fn rule(norm: &Norm, at: usize, (kind, number, pair, question): Draft) -> ConsistencyRule {
    let sign = match kind {
        0 => Sign::Pair(pair.map(|(question, compare, level)| {
            let at = question % norm.indicators.len();
            let levels = &norm.scale_of(at).levels;
            Condition {
                indicator: norm.indicators[at].id.clone(),
                compare: Compare::ALL[compare],
                level: levels[level % levels.len()].value,
            }
        })),
        1 => Sign::SameLevel(number),
        2 => Sign::Jump(number % 5 + 1),
        3 => Sign::SameExplanation(number + 20),
        _ => Sign::Within(number),
    };
    ConsistencyRule { id: format!("C{at}"), question, sign }
}

/// Whether a rule is valid in a norm.
pub(crate) fn fitting(norm: &Norm, rule: &ConsistencyRule) -> bool {
    let words = |scale: usize| norm.indicators.iter().filter(move |q| q.scale == scale && q.number.is_none()).count();
    match &rule.sign {
        Sign::Pair(pair) => {
            let known: Vec<usize> = pair.iter().filter_map(|one| norm.indicator(&one.indicator)).collect();
            let [first, second] = known[..] else { return false };
            let says = |at: usize, one: &Condition| {
                let scale = norm.scale_of(at);
                let is_level = scale.levels.iter().any(|level| level.value == one.level);
                let other = scale.levels.iter().any(|level| !one.holds(level.value));
                is_level && other
            };
            let kinds = norm.kinds.iter().chain(norm.standards.iter().flat_map(|s| &s.kinds));
            let kinds = kinds.chain(norm.indicators.iter().flat_map(|i| &i.kinds)).cloned();
            let asks = |kind: &Kind| norm.asks(first, kind) && norm.asks(second, kind);
            let is_of_norm = |kind: &Kind| norm.kinds.is_empty() || norm.kinds.contains(kind);
            let together = kinds
                .chain([Kind::new("geen")])
                .any(|kind| asks(&kind) && (is_of_norm(&kind) || kind == Kind::new("geen") && norm.kinds.is_empty()));
            first != second && says(first, &pair[0]) && says(second, &pair[1]) && together
        }
        Sign::SameLevel(number) => *number >= 2 && (0..norm.scales.len()).any(|scale| words(scale) >= *number as usize),
        Sign::Jump(number) => norm.scales.iter().any(|scale| scale.levels.len() > *number as usize),
        Sign::SameExplanation(_) | Sign::Within(_) => true,
    }
}
