//! One difference in words.

use crate::base::exact::Milli;
use crate::norm::diff::{Difference, Strictness};
use crate::norm::{Better, Rule};
use crate::present::consistency;
use crate::present::words::rule;
use crate::register::{Kind, SchoolYear};
use crate::wording::{Arg, Wording};

/// Stricter, looser, different or the same.
pub fn strictness(strictness: Strictness, w: &Wording) -> String {
    w.say(match strictness {
        Strictness::Same => "diff-strictness-same",
        Strictness::Looser => "diff-strictness-looser",
        Strictness::Stricter => "diff-strictness-stricter",
        Strictness::Different => "diff-strictness-different",
    })
}

/// One difference; of a question, or of anything else.
pub fn what(what: &Difference, question: bool, w: &Wording) -> String {
    let both =
        |id: &str, before: String, after: String| w.say_with(id, &[("before", before.into()), ("after", after.into())]);
    let was = |id: &str, before: &String| w.say_with(id, &[("before", before.into())]);
    let decimal = |number: &Milli| w.language().decimal(*number);
    match what {
        Difference::Added => w.say("diff-added"),
        Difference::Removed => w.say("diff-removed"),
        Difference::Replaces(ids) => w.say_with("diff-replaces", &[("ids", Arg::from(ids.join(", ")))]),
        Difference::Moved(before, after) => both("diff-moved", before.clone(), after.clone()),
        Difference::Title(before, _) => was("diff-renamed", before),
        Difference::Support(before, _) if before.is_empty() => w.say("diff-support-new"),
        Difference::Support(before, _) => was("diff-support", before),
        Difference::Theme(before, after) => both("diff-theme", before.clone(), after.clone()),
        Difference::Text(before, _, true) => was("diff-reworded", before),
        Difference::Text(before, _, false) => was("diff-reworded-other", before),
        Difference::Rule(before, after) => both("diff-rule", rule(*before, w), rule(*after, w)),
        Difference::SchoolRule(before, after) => {
            both("diff-school-rule", school_rule(*before, w), school_rule(*after, w))
        }
        Difference::Critical(is) => w.say(match (is, question) {
            (true, true) => "diff-critical",
            (false, true) => "diff-uncritical",
            (true, false) => "diff-critical-standard",
            (false, false) => "diff-uncritical-standard",
        }),
        Difference::Weight(before, after) => both("diff-weight", decimal(before), decimal(after)),
        Difference::NotApplicable(true) => w.say("diff-not-applicable"),
        Difference::NotApplicable(false) => w.say("diff-applicable"),
        Difference::Kinds(before, after) => both("diff-kinds", kinds(before, w), kinds(after, w)),
        Difference::Levels(before, after) => both("diff-levels", listed(before), listed(after)),
        Difference::Sufficient(before, after) => both("diff-sufficient", before.to_string(), after.to_string()),
        Difference::Bands(before, after) => both("diff-bands", limits(before, w), limits(after, w)),
        Difference::Better(_, after) => {
            w.say(if *after == Better::Higher { "diff-better-higher" } else { "diff-better-lower" })
        }
        Difference::Unit(before, after) => both("diff-unit", unit(before, w), unit(after, w)),
        Difference::Meaning => w.say("diff-meaning"),
        Difference::Labels => w.say("diff-labels"),
        Difference::Remedy => w.say("diff-remedy"),
        Difference::Years(before, after) => both("diff-years", years(*before, w), years(*after, w)),
        Difference::Status(before, after) => both("diff-status", w.norm_status(*before), w.norm_status(*after)),
        Difference::Sector(before, after) => both("diff-sector", before.as_str().into(), after.as_str().into()),
        Difference::Source(..) => w.say("diff-source"),
        Difference::Sign(before, after) => {
            both("diff-sign", consistency::rule(before, None, w), consistency::rule(after, None, w))
        }
        Difference::Question(before, _) if before.is_empty() => w.say("diff-question-own"),
        Difference::Question(_, after) if after.is_empty() => w.say("diff-question-standard"),
        Difference::Question(before, _) => was("diff-question", before),
        Difference::Nature(before, after) => both("diff-nature", w.nature(*before), w.nature(*after)),
    }
}

fn school_rule(rule: Rule, w: &Wording) -> String {
    w.of_rule("diff-school-rule", rule, &[("threshold", w.language().threshold(rule).into())])
}

fn kinds(kinds: &[Kind], w: &Wording) -> String {
    if kinds.is_empty() {
        return w.say("diff-kinds-all");
    }
    kinds.iter().map(Kind::as_str).collect::<Vec<_>>().join(", ")
}

fn listed(levels: &[i64]) -> String {
    levels.iter().map(i64::to_string).collect::<Vec<_>>().join(", ")
}

fn limits(limits: &[Milli], w: &Wording) -> String {
    if limits.is_empty() {
        return w.say("diff-bands-none");
    }
    // A semicolon: the decimals have commas.
    limits.iter().map(|limit| w.language().decimal(*limit)).collect::<Vec<_>>().join("; ")
}

fn unit(unit: &str, w: &Wording) -> String {
    if unit.is_empty() { w.say("diff-bands-none") } else { unit.to_owned() }
}

fn years((from, until): (SchoolYear, Option<SchoolYear>), w: &Wording) -> String {
    let from = from.to_string();
    match until {
        None => w.say_with("diff-years-from", &[("from", from.into())]),
        Some(until) => w.say_with("diff-years-between", &[("from", from.into()), ("until", until.to_string().into())]),
    }
}
