//! What changed since the last measurement. A standard that the norm has changed is compared as well, and said to be.

use super::view::{Pair, Section};
use crate::judge::{GapStatus, Judgement};
use crate::present::school::mergers;
use crate::present::scope::Scope;

/// A merger; new, returned and solved standards; those that can't be assessed any more, and those where the norm changed.
pub(super) fn changes(scope: &Scope) -> Section {
    let wording = scope.wording;
    let plain = |text| Pair { label: String::new(), text };
    let mut lines: Vec<_> = mergers(scope).into_iter().map(plain).collect();
    if scope.handed_in_before().is_none() {
        lines.push(plain(wording.say("school-changes-first")));
    } else {
        lines.extend(compared(scope));
    }
    Section { heading: wording.say("school-changes"), lines }
}

fn compared(scope: &Scope) -> Vec<Pair> {
    let wording = scope.wording;
    let assessable = || scope.assessment.judgements.iter().filter(|j| j.verdict.is_assessable());
    let mut lines = Vec::new();
    for (status, label) in [
        (GapStatus::New, wording.say("school-changes-new")),
        (GapStatus::Returned, wording.say("school-changes-returned")),
        (GapStatus::Solved, wording.say("school-changes-solved")),
    ] {
        let found: Vec<_> = assessable().filter(|j| j.status == Some(status)).map(|j| named(scope, j)).collect();
        if !found.is_empty() {
            lines.push(Pair { label, text: found.join("; ") });
        }
    }
    let undecided = scope.undecided_now();
    if undecided > 0 {
        let text = wording.say_with("school-changes-undecided-text", &[("count", undecided.into())]);
        lines.push(Pair { label: wording.say("school-changes-undecided"), text });
    }
    if lines.is_empty() {
        lines.push(Pair { label: String::new(), text: wording.say("school-changes-none") });
    }
    let changed: Vec<_> = assessable().filter(|j| scope.norm_changed(j.standard)).collect();
    if !changed.is_empty() {
        let reported = |j: &&Judgement| {
            scope.change(j.standard).is_some_and(|c| c.before.as_ref().is_some_and(|b| b.verdict.is_assessable()))
        };
        let moved = |j: &&Judgement| matches!(j.status, Some(GapStatus::New | GapStatus::Returned | GapStatus::Solved));
        let id = match (changed.iter().any(reported), changed.iter().any(moved)) {
            (true, _) => "school-changes-norm-text",
            (false, true) => "school-changes-norm-maybe",
            (false, false) => "school-changes-norm-same",
        };
        let titles: Vec<_> = changed.iter().map(|j| scope.standard(j).title.as_str()).collect();
        let text = wording.say_with(id, &[("standards", titles.join("; ").into())]);
        lines.push(Pair { label: wording.say("school-changes-norm"), text });
    }
    lines
}

/// The title of a standard, and where the norm has changed what made the verdict change.
fn named(scope: &Scope, judgement: &Judgement) -> String {
    let title = &scope.standard(judgement).title;
    match scope.why(judgement.standard) {
        Some(why) => format!("{title} ({why})"),
        None => title.clone(),
    }
}
