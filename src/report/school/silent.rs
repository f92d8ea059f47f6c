//! A school that handed in nothing: what to do, and what the norm asks.

use super::view::{Listing, Pair, Section};
use crate::judge::Verdict;
use crate::present::school::{self, listed};
use crate::present::scope::Scope;

/// What the school can do now.
pub(super) fn steps(scope: &Scope) -> Section {
    let wording = scope.wording;
    let asked = || scope.assessment.judgements.iter().filter(|j| j.verdict.in_scope());
    let facts = [
        ("standards", asked().count().into()),
        ("questions", asked().map(|j| j.counts.questions).sum::<usize>().into()),
    ];
    let pair = |label, text| Pair { label, text };
    let year = [("year", scope.evaluation.year.to_string().into())];
    let check = || pair(wording.say("school-misfiled-check"), wording.say_with("school-misfiled-check-text", &year));
    let mut lines: Vec<Pair> = scope.evaluation.misfiled.iter().map(|_| check()).collect();
    lines.extend([
        pair(
            wording.say("school-silent-fill"),
            wording.say_with("school-silent-fill-text", &facts).trim_end().to_owned(),
        ),
        pair(
            wording.say("school-silent-send"),
            format!("{} {}", school::hand_in(scope), wording.say("school-silent-send-text")),
        ),
        pair(wording.say("school-silent-talk"), wording.say("school-silent-talk-text")),
    ]);
    Section { heading: wording.say("school-silent-steps"), lines }
}

/// The standards that the norm asks of this school, by theme.
pub(super) fn asked(scope: &Scope) -> Listing {
    Listing {
        heading: scope.wording.say("school-silent-asked"),
        none: None,
        themes: listed(scope, Verdict::in_scope, |_| vec![]),
    }
}
