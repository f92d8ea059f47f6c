//! What it takes to meet a standard, or the norm, in one plain sentence.
//!
//! In: a norm. Out: the sentence, made from the rule alone: it can't say anything else than what is judged. Must not know: layout.

use crate::norm::{Norm, Rule, SchoolRule};
use crate::register::Kind;
use crate::wording::Wording;

/// What it takes for a school to meet the norm.
pub(super) fn school(norm: &Norm, w: &Wording) -> String {
    let critical: Vec<&str> = norm.standards.iter().filter(|s| s.critical).map(|s| s.id.as_str()).collect();
    let facts = [("count", critical.len().into()), ("critical", listed(&critical, w).into())];
    match norm.school_rule {
        SchoolRule::All => w.say("norm-school-all"),
        SchoolRule::Share(p) => {
            let share = w.language().threshold(Rule::Share(p));
            w.say_with("norm-school-share", &[&facts[..], &[("share", share.into())]].concat())
        }
    }
}

/// What it takes to meet a standard.
pub(super) fn standard(norm: &Norm, standard: usize, w: &Wording) -> String {
    let s = &norm.standards[standard];
    let asked = &norm.indicators[s.indicators.clone()];
    let critical: Vec<&str> = asked.iter().filter(|i| i.critical).map(|i| i.id.as_str()).collect();
    let is_mean = matches!(s.rule, Rule::Mean(_));
    // Where all must be sufficient, or all are critical, naming them adds nothing.
    let named = if s.rule == Rule::All { &[][..] } else { &critical[..] };
    let level = level(norm, standard);
    let (of_rule, of_critical) = if is_mean { ("", level.as_str()) } else { (level.as_str(), "") };
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let is_of_kind = asked.iter().any(|i| !i.kinds.is_empty());
    let facts = [
        ("kinds", kinds(&s.kinds, w).into()),
        ("rule", rule(norm, standard, is_of_kind, w).into()),
        ("level", or_none(of_rule).into()),
        ("count", named.len().into()),
        ("critical", listed(named, w).into()),
        ("questions", asked.len().into()),
        ("criticallevel", or_none(of_critical).into()),
        ("free", yes_no(asked.iter().any(|i| i.not_applicable)).into()),
        ("varied", yes_no(is_of_kind).into()),
        ("number", yes_no(asked.iter().any(|i| i.number.is_some())).into()),
    ];
    w.say_with("norm-takes", &facts)
}

/// The rule with its numbers filled in.
fn rule(norm: &Norm, standard: usize, is_of_kind: bool, w: &Wording) -> String {
    let s = &norm.standards[standard];
    let asked = &norm.indicators[s.indicators.clone()];
    let count = asked.len();
    let is_even = asked.windows(2).all(|pair| pair[0].weight == pair[1].weight);
    let threshold = w.language().threshold(s.rule);
    match s.rule {
        Rule::All => w.say_with("norm-rule-all", &[("questions", count.into())]),
        Rule::Share(p) if is_even && !is_of_kind => {
            // The least whole number that is at least p of them.
            let needed = (p.0 * count as i64 + 999) / 1000;
            let facts = [("needed", needed.into()), ("questions", count.into()), ("share", threshold.into())];
            w.say_with("norm-rule-count", &facts)
        }
        Rule::Share(_) if is_even => w.say_with("norm-rule-share", &[("share", threshold.into())]),
        Rule::Share(_) => w.say_with("norm-rule-weight", &[("share", threshold.into())]),
        Rule::Mean(_) => {
            let even = if is_even { "yes" } else { "no" };
            w.say_with("norm-rule-mean", &[("mean", threshold.into()), ("even", even.into())])
        }
    }
}

/// The label from which an answer is sufficient, where it is the same for all questions of the standard.
fn level(norm: &Norm, standard: usize) -> String {
    let range = norm.standards[standard].indicators.clone();
    let mut labels = range.map(|i| norm.scale_of(i)).map(|scale| scale.label(scale.sufficient));
    let first = labels.next().unwrap_or("");
    if labels.all(|label| label == first) { first.to_owned() } else { String::new() }
}

fn or_none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}

/// Kinds of school; `none` for all.
fn kinds(kinds: &[Kind], w: &Wording) -> String {
    let names: Vec<&str> = kinds.iter().map(Kind::as_str).collect();
    match names.as_slice() {
        [] => "none".to_owned(),
        [one] => (*one).to_owned(),
        [most @ .., last] => w.say_with("norm-either", &[("most", most.join(", ").into()), ("last", (*last).into())]),
    }
}

/// "a, b en c".
pub(super) fn listed(names: &[&str], w: &Wording) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [most @ .., last] => w.say_with("norm-listed", &[("most", most.join(", ").into()), ("last", (*last).into())]),
    }
}
