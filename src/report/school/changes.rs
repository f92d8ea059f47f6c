//! What changed since the last measurement. A standard that the norm has changed is not compared.

use super::scope::Scope;
use super::view::{Pair, Section};
use crate::assessment::{GapStatus, Judgement};

/// New, returned and solved standards; and those that are not compared because the norm changed.
pub fn changes(scope: &Scope) -> Section {
    let wording = scope.wording;
    let mut lines = Vec::new();
    if scope.handed_in_before().is_none() {
        lines.push(Pair { label: String::new(), text: wording.say("school-changes-first") });
    } else {
        lines.extend(compared(scope));
    }
    Section { heading: wording.say("school-changes"), lines }
}

fn compared(scope: &Scope) -> Vec<Pair> {
    let wording = scope.wording;
    let (changed, same): (Vec<_>, Vec<_>) = scope
        .assessment
        .judgements
        .iter()
        .filter(|j| j.verdict.is_assessable())
        .partition(|j| scope.norm_changed(j.standard));
    let mut lines = Vec::new();
    for (status, label) in [
        (GapStatus::New, wording.say("school-changes-new")),
        (GapStatus::Returned, wording.say("school-changes-returned")),
        (GapStatus::Solved, wording.say("school-changes-solved")),
    ] {
        let found: Vec<_> = same.iter().copied().filter(|j| j.status == Some(status)).collect();
        if !found.is_empty() {
            lines.push(Pair { label, text: titles(scope, &found) });
        }
    }
    if lines.is_empty() {
        lines.push(Pair { label: String::new(), text: wording.say("school-changes-none") });
    }
    if !changed.is_empty() {
        let text = wording.say_with("school-changes-norm-text", &[("standards", titles(scope, &changed).into())]);
        lines.push(Pair { label: wording.say("school-changes-norm"), text });
    }
    lines
}

fn titles(scope: &Scope, judgements: &[&Judgement]) -> String {
    judgements.iter().map(|j| scope.standard(j).title.as_str()).collect::<Vec<_>>().join("; ")
}
