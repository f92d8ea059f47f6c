//! Standards by theme.

use super::model::{Entry, Theme};
use crate::judge::{GapStatus, Verdict};
use crate::present::scope::Scope;

/// What goes well: the standards that are met; with what solved a gap, where the norm has changed.
pub(crate) fn good(scope: &Scope) -> Vec<Theme> {
    let tags = |standard: usize| {
        let solved = scope.assessment.judgements[standard].status == Some(GapStatus::Solved);
        let mut tags = Vec::new();
        tags.extend(solved.then(|| scope.wording.say("school-tag-solved")));
        tags.extend(solved.then(|| scope.why(standard)).flatten());
        tags
    };
    listed(scope, |verdict| verdict == Verdict::Met, tags)
}

/// Standards by theme, with their tags: those with a verdict that is looked for. Themes without any are left out.
pub(crate) fn listed(
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
