//! One standard on paper: verdict, score in words, the literal answers, the shortest way to the norm.

use super::agreed;
use super::answers::{answers, first_questions};
use super::model::Block;
use crate::judge::derivation::Derivation;
use crate::judge::{GapStatus, Judgement, Standing, Verdict, standings};
use crate::present::scope::Scope;
use crate::present::{change, derivation};
use crate::trend::change::Cause;

/// A standard with everything that is said about it. `number` is empty for a standard that is no topic.
pub(crate) fn block(scope: &Scope, judgement: &Judgement, number: String, agreements: &[usize]) -> Block {
    let standard = scope.standard(judgement);
    let (way, first) = first_questions(scope, judgement);
    Block {
        number,
        title: standard.title.clone(),
        theme: scope.norm.themes[standard.theme].title.clone(),
        critical: standard.critical.then(|| scope.wording.say("school-tag-critical")),
        mark: judgement.verdict.tone().into(),
        verdict: scope.wording.verdict(judgement.verdict),
        status: status(scope, judgement),
        reasons: reasons(scope, judgement),
        figures: figures(scope, judgement),
        sum: sum(scope, judgement),
        change: change(scope, judgement),
        way,
        answers: answers(scope, judgement, &first),
        agreements: agreements.iter().filter_map(|at| agreed::line(scope, *at, None)).collect(),
        more_agreements: None,
        help: None,
    }
}

/// "blijvend sinds 2023-2024", and what made it change, or a warning where the norm changed in between.
fn status(scope: &Scope, judgement: &Judgement) -> Option<String> {
    let status = judgement.status?;
    let mut text = scope.wording.gap_status(status);
    if let Some(since) = judgement.since.filter(|since| *since < scope.evaluation.year) {
        let facts = [("status", text.as_str().into()), ("year", since.to_string().into())];
        text = scope.wording.say_with("school-status-since", &facts);
    }
    if status != GapStatus::First
        && let Some(why) = scope.why(judgement.standard)
    {
        text = scope.wording.say_with("school-status-why", &[("status", text.as_str().into()), ("why", why.into())]);
    }
    Some(text)
}

/// What the verdict hangs on, in words and without a figure: what decides, what is open, how little it takes.
fn reasons(scope: &Scope, judgement: &Judgement) -> Vec<String> {
    let wording = scope.wording;
    let mut stated = Vec::new();
    if judgement.verdict == Verdict::Waived {
        let verdict = wording.verdict(judgement.without_waiver);
        stated.push(wording.say_with("school-waived-without", &[("verdict", verdict.into())]));
    }
    if !judgement.verdict.in_scope() {
        return stated;
    }
    stated.extend(agreed::ended(scope, judgement));
    let critical = critical_gaps(scope, judgement);
    if critical > 0 {
        stated.push(wording.say_with("school-critical-gap", &[("count", critical.into())]));
    }
    let blank = blanks(scope, judgement);
    if blank > 0 {
        let id = if judgement.verdict.is_open() { "school-blank-decides" } else { "school-blank" };
        stated.push(wording.say_with(id, &[("count", blank.into())]));
    }
    stated.extend(edge(scope, judgement));
    stated
}

/// Score against threshold, and what the score can become.
fn figures(scope: &Scope, judgement: &Judgement) -> Vec<String> {
    let rule = scope.standard(judgement).rule;
    if !judgement.verdict.in_scope() {
        return vec![];
    }
    let mut stated = vec![score(scope, judgement)];
    if let (true, Some((low, high)), false) = (judgement.verdict.is_open(), judgement.bounds, rule.takes_all()) {
        let facts =
            [("low", scope.language.score(low, rule).into()), ("high", scope.language.score(high, rule).into())];
        stated.push(scope.wording.say_with("school-score-bounds", &facts));
    }
    stated
}

/// The sum behind the score, in points.
fn sum(scope: &Scope, judgement: &Judgement) -> Option<String> {
    let is_shown = judgement.verdict.in_scope() && judgement.score.is_some();
    is_shown.then(|| derivation::short(scope.assessment, judgement, scope.wording)).flatten()
}

/// What made the verdict another one than the year before. That a waiver held then is not reported where it is said that it has ended.
fn change(scope: &Scope, judgement: &Judgement) -> Option<String> {
    let change = scope.change(judgement.standard).filter(|_| judgement.verdict.in_scope())?;
    let is_said = change.cause == Cause::Waiver && agreed::ended(scope, judgement).is_some();
    (!is_said).then(|| change::sentence(change, scope.wording))
}

/// What one answer a step further makes of a gap on the edge.
pub(crate) enum Edge {
    /// It is all that the shortest way takes.
    Way,
    /// It is enough at these questions, which are not on the shortest way.
    Other(Vec<usize>),
    /// The open questions would decide.
    Open,
}

impl Edge {
    /// Of a gap only: what goes well is not called close to going wrong.
    pub(crate) fn of(scope: &Scope, judgement: &Judgement) -> Option<Edge> {
        let way = judgement.way.as_ref().filter(|_| judgement.on_the_edge)?;
        if way.is_one_step {
            return Some(Edge::Way);
        }
        // The way takes the heaviest question first: a lighter one may be enough with fewer steps.
        let enough = Derivation::of(scope.evaluation, judgement.standard).enough;
        Some(if enough.is_empty() { Edge::Open } else { Edge::Other(enough) })
    }

    /// Whether one answer is enough to meet the standard.
    pub(crate) fn is_enough(&self) -> bool {
        match self {
            Edge::Way | Edge::Other(_) => true,
            Edge::Open => false,
        }
    }
}

/// That one answer is all it takes.
fn edge(scope: &Scope, judgement: &Judgement) -> Option<String> {
    let wording = scope.wording;
    Some(match Edge::of(scope, judgement)? {
        Edge::Way => wording.say("school-edge-way"),
        Edge::Open => wording.say("school-edge-open"),
        Edge::Other(enough) => {
            let question = enough.first().map(|at| scope.norm.indicators[*at].text.as_str()).unwrap_or_default();
            wording.say_with("school-edge-other", &[("count", enough.len().into()), ("question", question.into())])
        }
    })
}

fn score(scope: &Scope, judgement: &Judgement) -> String {
    let (wording, rule) = (scope.wording, scope.standard(judgement).rule);
    let none = if scope.evaluation.unused > 0 { "school-score-unused" } else { "school-score-none" };
    let Some(score) = judgement.score else { return wording.say(none) };
    let threshold = scope.language.threshold(rule);
    let counts = judgement.counts;
    let facts = [
        ("score", scope.language.score(score, rule).into()),
        ("threshold", threshold.into()),
        ("open", blanks(scope, judgement).into()),
        ("weighted", if weighs(scope, judgement) { "yes" } else { "no" }.into()),
        ("sufficient", counts.sufficient.into()),
        ("questions", (counts.questions - counts.not_applicable).into()),
    ];
    wording.of_rule("school-score", rule, &facts)
}

/// Whether some questions weigh more than others.
fn weighs(scope: &Scope, judgement: &Judgement) -> bool {
    let mut weights = scope.questions(judgement).map(|i| scope.norm.indicators[i].weight);
    let first = weights.next();
    weights.any(|weight| Some(weight) != first)
}

fn blanks(scope: &Scope, judgement: &Judgement) -> usize {
    standings(scope.evaluation, judgement.standard).filter(Standing::is_open).count()
}

/// Critical questions that are answered below the level.
fn critical_gaps(scope: &Scope, judgement: &Judgement) -> usize {
    let critical = |standing: &Standing| scope.norm.indicators[standing.indicator].critical;
    let gap = |standing: &Standing| standing.sufficient == Some(false);
    standings(scope.evaluation, judgement.standard).filter(critical).filter(gap).count()
}
