//! The differences for programs: the same words in every language.

use anyhow::Result;
use serde_json::{Value, json};

use crate::base::exact::Milli;
use crate::norm::diff::{Difference, NormDiff};
use crate::norm::{Better, Condition, Rule, Sign, Status};
use crate::register::{Kind, SchoolYear};

/// As JSON.
///
/// # Errors
/// Writing fails.
pub fn json(diff: &NormDiff) -> Result<String> {
    let all = |changes: &[Difference]| changes.iter().map(change).collect::<Vec<_>>();
    let themes =
        diff.themes.iter().map(|(id, title, what)| json!({"id": id, "title": title, "changes": [change(what)]}));
    let standards = diff.standards.iter().map(|standard| {
        let indicators = standard.indicators.iter();
        let indicators = indicators.map(|i| json!({"id": i.id, "text": i.text, "changes": all(&i.changes)}));
        json!({
            "id": standard.id,
            "title": standard.title,
            "older": standard.older,
            "strictness": standard.strictness.map(|s| s.as_str()),
            "changes": all(&standard.changes),
            "indicators": indicators.collect::<Vec<_>>(),
        })
    });
    let rules = diff
        .consistency
        .iter()
        .map(|rule| json!({"id": rule.id, "sign": sign(&rule.sign), "changes": all(&rule.changes)}));
    let items = diff.inventory.iter().map(|i| json!({"id": i.id, "text": i.text, "changes": all(&i.changes)}));
    let value = json!({
        "older": diff.older,
        "newer": diff.newer,
        "equal": diff.is_empty(),
        "norm": all(&diff.whole),
        "themes": themes.collect::<Vec<_>>(),
        "standards": standards.collect::<Vec<_>>(),
        "unchanged_standards": diff.unchanged,
        "consistency": rules.collect::<Vec<_>>(),
        "inventory": items.collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&value)? + "\n")
}

fn change(what: &Difference) -> Value {
    let (word, before, after) = match what {
        Difference::Added => return json!({"what": "added"}),
        Difference::Removed => return json!({"what": "removed"}),
        Difference::Meaning => return json!({"what": "meaning"}),
        Difference::Labels => return json!({"what": "labels"}),
        Difference::Remedy => return json!({"what": "remedy"}),
        Difference::Replaces(ids) => return json!({"what": "replaces", "ids": ids}),
        Difference::Critical(is) => return json!({"what": "critical", "after": is}),
        Difference::NotApplicable(is) => return json!({"what": "not_applicable", "after": is}),
        Difference::Text(before, after, known) => {
            return json!({"what": "text", "before": before, "after": after, "same_question": known});
        }
        Difference::Moved(before, after) => ("moved", json!(before), json!(after)),
        Difference::Title(before, after) => ("title", json!(before), json!(after)),
        Difference::Support(before, after) => ("support_question", json!(before), json!(after)),
        Difference::Theme(before, after) => ("theme", json!(before), json!(after)),
        Difference::Source(before, after) => ("source", json!(before), json!(after)),
        Difference::Rule(before, after) => ("rule", rule(*before), rule(*after)),
        Difference::SchoolRule(before, after) => ("school_rule", rule(*before), rule(*after)),
        Difference::Weight(before, after) => ("weight", number(*before), number(*after)),
        Difference::Kinds(before, after) => ("kinds", kinds(before), kinds(after)),
        Difference::Levels(before, after) => ("levels", json!(before), json!(after)),
        Difference::Sufficient(before, after) => ("sufficient", json!(before), json!(after)),
        Difference::Bands(before, after) => ("bands", numbers(before), numbers(after)),
        Difference::Better(before, after) => ("better", better(*before), better(*after)),
        Difference::Unit(before, after) => ("unit", json!(before), json!(after)),
        Difference::Years(before, after) => ("years", years(*before), years(*after)),
        Difference::Status(before, after) => ("status", status(*before), status(*after)),
        Difference::Sector(before, after) => ("sector", json!(before.as_str()), json!(after.as_str())),
        Difference::Sign(before, after) => ("sign", sign(before), sign(after)),
        Difference::Question(before, after) => ("question", json!(before), json!(after)),
        Difference::Nature(before, after) => ("type", json!(before.as_str()), json!(after.as_str())),
    };
    json!({"what": word, "before": before, "after": after})
}

/// What a consistency rule notices, as a norm writes it.
fn sign(sign: &Sign) -> Value {
    let condition = |one: &Condition| json!({"indicator": one.indicator, one.compare.as_str(): one.level});
    match sign {
        Sign::Pair(pair) => json!({sign.as_str(): pair.iter().map(condition).collect::<Vec<_>>()}),
        Sign::SameLevel(number) | Sign::Jump(number) | Sign::SameExplanation(number) | Sign::Within(number) => {
            json!({sign.as_str(): number})
        }
    }
}

/// A decimal as text: a float would not be exact.
fn number(number: Milli) -> Value {
    json!(number.to_string())
}

fn numbers(numbers: &[Milli]) -> Value {
    numbers.iter().map(|n| number(*n)).collect()
}

fn rule(rule: Rule) -> Value {
    json!({"rule": rule.as_str(), "threshold": number(rule.threshold())})
}

fn better(better: Better) -> Value {
    json!(if better == Better::Higher { "higher" } else { "lower" })
}

fn kinds(kinds: &[Kind]) -> Value {
    kinds.iter().map(Kind::as_str).collect()
}

fn years((from, until): (SchoolYear, Option<SchoolYear>)) -> Value {
    json!({"from": from.to_string(), "until": until.map(|year| year.to_string())})
}

fn status(status: Status) -> Value {
    json!(status.as_str())
}
