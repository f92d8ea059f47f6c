//! One standard on paper: verdict, score in words, the literal answers, the shortest way to the norm.

use super::agreed;
use super::view::{Answer, Block, Mark};
use crate::base::finding::Place;
use crate::intake::{self, State, Unanswered};
use crate::judge::derivation::Derivation;
use crate::judge::{GapStatus, Judgement, ShortestPath, Standing, Verdict, standings};
use crate::present::scope::Scope;
use crate::present::{change, derivation};
use crate::trend::change::Cause;

/// A standard with everything that is said about it. `number` is empty for a standard that is no topic.
pub(super) fn block(scope: &Scope, judgement: &Judgement, number: String, agreements: &[usize]) -> Block {
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
        sentences: sentences(scope, judgement),
        way,
        answers: answers(scope, judgement, &first),
        agreements: agreements.iter().filter_map(|at| agreed::line(scope, *at, None)).collect(),
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

/// Score against threshold in words, and what else decides.
fn sentences(scope: &Scope, judgement: &Judgement) -> Vec<String> {
    let wording = scope.wording;
    let mut stated = Vec::new();
    if judgement.verdict == Verdict::Waived {
        let verdict = wording.verdict(judgement.without_waiver);
        stated.push(wording.say_with("school-waived-without", &[("verdict", verdict.into())]));
    }
    if !judgement.verdict.in_scope() {
        return stated;
    }
    let ended = agreed::ended(scope, judgement);
    let says_ended = ended.is_some();
    stated.extend(ended);
    stated.push(score(scope, judgement));
    if judgement.score.is_some() {
        stated.extend(derivation::short(scope.assessment, judgement, wording));
    }
    let critical = critical_gaps(scope, judgement);
    if critical > 0 {
        stated.push(wording.say_with("school-critical-gap", &[("count", critical.into())]));
    }
    let blank = blanks(scope, judgement);
    if blank > 0 {
        stated.extend(open_questions(scope, judgement, blank));
    }
    stated.extend(edge(scope, judgement));
    // That a waiver held the year before is not reported where it is said that it has ended.
    let change = scope.change(judgement.standard).filter(|change| !(says_ended && change.cause == Cause::Waiver));
    stated.extend(change.map(|change| change::sentence(change, wording)));
    stated
}

/// What one answer a step further makes of a gap on the edge.
pub(super) enum Edge {
    /// It is all that the shortest way takes.
    Way,
    /// It is enough at these questions, which are not on the shortest way.
    Other(Vec<usize>),
    /// The open questions would decide.
    Open,
}

impl Edge {
    /// Of a gap only: what goes well is not called close to going wrong.
    pub(super) fn of(scope: &Scope, judgement: &Judgement) -> Option<Edge> {
        let way = judgement.way.as_ref().filter(|_| judgement.on_the_edge)?;
        if way.is_one_step {
            return Some(Edge::Way);
        }
        // The way takes the heaviest question first: a lighter one may be enough with fewer steps.
        let enough = Derivation::of(scope.evaluation, judgement.standard).enough;
        Some(if enough.is_empty() { Edge::Open } else { Edge::Other(enough) })
    }

    /// Whether one answer is enough to meet the standard.
    pub(super) fn is_enough(&self) -> bool {
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
    let mut weights = questions(scope, judgement).map(|i| scope.norm.indicators[i].weight);
    let first = weights.next();
    weights.any(|weight| Some(weight) != first)
}

/// That questions are open, and what the score can become with them.
fn open_questions(scope: &Scope, judgement: &Judgement, blank: usize) -> Vec<String> {
    let (wording, rule) = (scope.wording, scope.standard(judgement).rule);
    let count = [("count", blank.into())];
    if !judgement.verdict.is_open() {
        return vec![wording.say_with("school-blank", &count)];
    }
    let mut stated = vec![wording.say_with("school-blank-decides", &count)];
    if let (Some((low, high)), false) = (judgement.bounds, rule.takes_all()) {
        let facts =
            [("low", scope.language.score(low, rule).into()), ("high", scope.language.score(high, rule).into())];
        stated.push(wording.say_with("school-score-bounds", &facts));
    }
    stated
}

fn questions<'a>(scope: &Scope<'a>, judgement: &Judgement) -> impl Iterator<Item = usize> + 'a {
    scope.norm.applicable(judgement.standard, &scope.evaluation.school.kind)
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

/// A question to begin with, and how far it should come on the shortest way.
type First = (usize, Option<String>);

/// The questions to begin with, in order, and the sentence about them.
fn first_questions(scope: &Scope, judgement: &Judgement) -> (Option<String>, Vec<First>) {
    let wording = scope.wording;
    if let Some(way) = &judgement.way {
        let first: Vec<First> = way
            .targets
            .iter()
            .map(|target| (target.indicator, Some(wording.level(scope.norm.scale_of(target.indicator), target.level))))
            .collect();
        return (Some(way_sentence(scope, way, &first)), first);
    }
    if !judgement.verdict.is_open() {
        return (None, vec![]);
    }
    let open = standings(scope.evaluation, judgement.standard).filter(Standing::is_open);
    let first: Vec<First> = open.map(|standing| (standing.indicator, None)).collect();
    let sentence = match scope.evaluation.unused {
        0 => wording.say_with("school-way-answer", &[("count", first.len().into())]),
        _ => wording.say("school-unused-answer"),
    };
    (Some(sentence), first)
}

/// The way with the level that each question should come to; neighbours that go to the same level together.
fn way_sentence(scope: &Scope, way: &ShortestPath, first: &[First]) -> String {
    let wording = scope.wording;
    if !way.reaches {
        return wording.say("school-way-not-enough");
    }
    let mut turn = 1usize;
    let steps = first.chunk_by(|a, b| a.1 == b.1).map(|same| {
        let (from, count) = (turn, same.len());
        turn += count;
        let level = same[0].1.clone().unwrap_or_default();
        let facts =
            [("count", count.into()), ("first", from.into()), ("last", (turn - 1).into()), ("level", level.into())];
        wording.say_with("school-way-step", &facts)
    });
    let steps: Vec<_> = steps.collect();
    wording.say_with("school-way", &[("steps", steps.join(", ").into())])
}

fn answers(scope: &Scope, judgement: &Judgement, first: &[First]) -> Vec<Answer> {
    let reaches = judgement.way.as_ref().is_some_and(|way| way.reaches);
    let numbered = first.iter().zip(1usize..).map(|((at, level), turn)| {
        let level = level.as_ref().filter(|_| reaches);
        let target = level.map(|level| scope.wording.say_with("school-way-target", &[("level", level.into())]));
        Answer { target, ..answer(scope, *at, turn.to_string()) }
    });
    let is_first = |at: &usize| first.iter().any(|(known, _)| known == at);
    let rest = questions(scope, judgement).filter(|at| !is_first(at)).map(|at| answer(scope, at, String::new()));
    numbered.chain(rest).collect()
}

fn answer(scope: &Scope, at: usize, turn: String) -> Answer {
    let (wording, indicator) = (scope.wording, &scope.norm.indicators[at]);
    let given = scope.evaluation.answers.get(at).and_then(|a| a.as_ref());
    let mark = Mark::from(Standing::of(scope.evaluation, at).tone());
    Answer {
        turn,
        question: indicator.text.clone(),
        critical: indicator.critical.then(|| wording.say("school-tag-critical-question")),
        answer: given.map_or_else(|| wording.say("answer-blank"), |given| as_given(scope, at, given)),
        mark,
        target: None,
        state: match mark {
            Mark::Good => Some(wording.say("school-state-good")),
            Mark::Gap => Some(wording.say("school-state-gap")),
            Mark::Open | Mark::Aside => None,
        },
        note: given.and_then(|a| a.note.as_deref()).map(str::trim).filter(|n| !n.is_empty()).map(str::to_owned),
        place: given.and_then(|a| place(scope, &a.place)),
        cell: given.and_then(|a| a.place.cell()),
        file: given.map(|a| format!("{} {}", a.place.source.file, a.place.source.sheet.as_deref().unwrap_or(""))),
        remedy: indicator.remedy.clone().filter(|_| matches!(mark, Mark::Gap | Mark::Open)),
    }
}

/// The answer as it stands in the file; with its level where the two differ, as with a number.
fn as_given(scope: &Scope, at: usize, given: &intake::Answer) -> String {
    let (wording, text) = (scope.wording, given.text.trim());
    match given.state {
        State::Unanswered(Unanswered::Blank) => wording.say("answer-blank"),
        State::Unanswered(
            Unanswered::DontKnow | Unanswered::NotAllowed | Unanswered::Unreadable | Unanswered::Conflicting,
        ) => wording.say_with("school-answer-set-aside", &[("text", text.into())]),
        State::NotApplicable => text.to_owned(),
        State::Level(level) => {
            let label = scope.norm.scale_of(at).label(level);
            if label.to_lowercase() == text.to_lowercase() {
                return text.to_owned();
            }
            wording.say_with("school-answer-level", &[("text", text.into()), ("level", label.into())])
        }
    }
}

fn place(scope: &Scope, place: &Place) -> Option<String> {
    let (file, cell) = (place.source.file.as_str(), place.cell()?);
    Some(match &place.source.sheet {
        None => scope.wording.say_with("school-place", &[("file", file.into()), ("cell", cell.into())]),
        Some(sheet) => {
            let facts = [("file", file.into()), ("sheet", sheet.into()), ("cell", cell.into())];
            scope.wording.say_with("school-place-sheet", &facts)
        }
    })
}
