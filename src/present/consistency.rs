//! A consistency rule, and what it noticed, in words.
//!
//! In: a rule, or what was noticed in the answers of a school. Out: sentences. They name questions and levels of the norm, and never a school or what somebody
//! wrote. Must not know: which report shows them.

use crate::intake::Evaluation;
use crate::norm::{Condition, ConsistencyRule, Norm, Sign};
use crate::stats::consistency::{Evidence, Noticed};
use crate::wording::{Arg, Wording};

/// What a rule notices, in words. `norm` names the levels; without it they are told by their numbers.
pub(crate) fn rule(sign: &Sign, norm: Option<&Norm>, w: &Wording) -> String {
    let condition = |condition: &Condition| {
        let level =
            norm.and_then(|norm| Some(w.level(norm.scale_of(norm.indicator(&condition.indicator)?), condition.level)));
        let level = level.unwrap_or_else(|| condition.level.to_string());
        let facts = [("indicator", Arg::from(&condition.indicator)), ("level", level.into())];
        w.say_with(&format!("consistency-condition-{}", condition.compare.as_str()), &facts)
    };
    let id = format!("consistency-rule-{}", sign.as_str());
    match sign {
        Sign::Pair([first, second]) => {
            w.say_with(&id, &[("first", condition(first).into()), ("second", condition(second).into())])
        }
        Sign::SameLevel(number) | Sign::Jump(number) | Sign::SameExplanation(number) | Sign::Within(number) => {
            w.say_with(&id, &[("number", (*number).into())])
        }
    }
}

/// The question that a rule asks: in the norm's own words, else the standard sentence of its kind.
pub(crate) fn question(rule: &ConsistencyRule, w: &Wording) -> String {
    rule.question.clone().unwrap_or_else(|| w.say(&format!("ask-{}", rule.sign.as_str())))
}

/// What was noticed, in one sentence or two.
pub(crate) fn why(noticed: &Noticed, own: &Evaluation, w: &Wording) -> String {
    let norm = &*own.norm;
    let text = |at: usize| sentence(noticed.indicators.get(at).map_or("", |at| &norm.indicators[*at].text));
    let label = |at: usize, level: i64| {
        noticed.indicators.get(at).map_or_else(String::new, |at| norm.scale_of(*at).label(level).to_owned())
    };
    let questions = ("questions", Arg::from(noticed.indicators.len()));
    match &noticed.evidence {
        Evidence::Pair([first, second]) => w.say_with(
            "ask-why-pair",
            &[
                ("first", text(0).into()),
                ("firstlevel", label(0, *first).into()),
                ("second", text(1).into()),
                ("secondlevel", label(1, *second).into()),
            ],
        ),
        Evidence::SameLevel(level) => {
            w.say_with("ask-why-same_level", &[questions, ("level", label(0, *level).into())])
        }
        Evidence::Jump(levels) => {
            let (before, now) = levels.first().copied().unwrap_or_default();
            let levels = [("before", label(0, before).into()), ("now", label(0, now).into())];
            let [before, now] = levels;
            w.say_with("ask-why-jump", &[questions, ("first", text(0).into()), before, now])
        }
        Evidence::SameExplanation => w.say_with("ask-why-same_explanation", &[questions, ("first", text(0).into())]),
        Evidence::Within(seconds) => w.say_with("ask-why-within_seconds", &[("seconds", (*seconds).into())]),
    }
}

/// A question of the norm as a part of a sentence: without the full stop behind it.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    text.strip_suffix('.').filter(|text| !text.ends_with('.')).unwrap_or(text).to_owned()
}
