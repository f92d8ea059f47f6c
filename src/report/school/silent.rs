//! A school that handed in nothing: what to do, and what the norm asks.

use super::view::{Entry, Listing, Pair, Section, Theme};
use crate::judge::Verdict;
use crate::present::misfiled;
use crate::present::scope::Scope;

/// That nothing was handed in, or a form of another year, and how it was the last time.
pub(super) fn summary(scope: &Scope) -> String {
    let wording = scope.wording;
    let mut facts = vec![("year", scope.evaluation.year.to_string().into())];
    let mut text = match &scope.evaluation.misfiled {
        None => wording.say_with("school-silent-summary", &facts),
        Some(form) => {
            facts.push(("other", misfiled::year(wording, form).into()));
            wording.say_with("school-misfiled-summary", &facts)
        }
    };
    if let Some((year, before)) = scope.handed_in_before() {
        let facts = [
            ("year", year.to_string().into()),
            ("met", before.counts.met.into()),
            ("standards", before.counts.standards.into()),
        ];
        // Of nothing that applied there is nothing to say.
        if before.counts.standards > 0 {
            text = format!("{text} {}", wording.say_with("school-silent-before", &facts));
        }
        if before.evaluation.norm.name() != scope.norm.name() {
            let facts = [("norm", before.evaluation.norm.name().into())];
            text = format!("{text} {}", wording.say_with("school-silent-norm", &facts));
        }
    }
    text
}

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
        pair(wording.say("school-silent-send"), wording.say("school-silent-send-text")),
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

/// Standards by theme, with their tags: those with a verdict that is looked for. Themes without any are left out.
pub(super) fn listed(
    scope: &Scope,
    wanted: impl Fn(Verdict) -> bool,
    tags: impl Fn(usize) -> Vec<String>,
) -> Vec<Theme> {
    let entry = |standard: usize| {
        let about = &scope.norm.standards[standard];
        let critical = about.critical.then(|| scope.wording.say("school-tag-critical"));
        Entry { title: about.title.clone(), tags: critical.into_iter().chain(tags(standard)).collect() }
    };
    let themes = scope.norm.themes.iter().map(|theme| Theme {
        title: theme.title.clone(),
        standards: theme
            .standards
            .clone()
            .filter(|s| wanted(scope.assessment.judgements[*s].verdict))
            .map(entry)
            .collect(),
    });
    themes.filter(|theme| !theme.standards.is_empty()).collect()
}
