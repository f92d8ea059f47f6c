//! What it takes to meet a standard, or the norm, in one plain sentence.
//!
//! In: a norm. Out: the sentence, made from the rule alone: it can't say anything else than what is judged. Must not know: layout.

use crate::norm::Norm;
use crate::register::Kind;
use crate::wording::Wording;

/// What it takes for a school to meet the norm.
pub(super) fn school(norm: &Norm, w: &Wording) -> String {
    let critical: Vec<&str> = norm.standards.iter().filter(|s| s.critical).map(|s| s.id.as_str()).collect();
    let facts = [
        ("count", critical.len().into()),
        ("critical", listed(&critical, w).into()),
        ("threshold", w.language().threshold(norm.school_rule).into()),
    ];
    w.of_rule("norm-school", norm.school_rule, &facts)
}

/// What it takes to meet a standard.
pub(super) fn standard(norm: &Norm, standard: usize, w: &Wording) -> String {
    let s = &norm.standards[standard];
    let asked = &norm.indicators[s.indicators.clone()];
    let critical: Vec<&str> = asked.iter().filter(|i| i.critical).map(|i| i.id.as_str()).collect();
    // Where all must be sufficient, or all are critical, naming them adds nothing.
    let named = if s.rule.takes_all() { &[][..] } else { &critical[..] };
    let level = level(norm, standard);
    let (of_rule, of_critical) = if s.rule.is_by_sufficient() { (level.as_str(), "") } else { ("", level.as_str()) };
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
    let is_even = asked.windows(2).all(|pair| pair[0].weight == pair[1].weight);
    let facts = [
        ("questions", asked.len().into()),
        ("needed", s.rule.least_of(asked.len()).into()),
        ("threshold", w.language().threshold(s.rule).into()),
        ("even", yes_no(is_even).into()),
        ("varied", yes_no(is_of_kind).into()),
    ];
    w.of_rule("norm-rule", s.rule, &facts)
}

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
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
