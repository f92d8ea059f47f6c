//! The questions of a standard with their literal answers, and the shortest way to the norm in words.

use super::model::{Answer, Mark};
use crate::base::finding::{Place, Source};
use crate::intake::{self, State, Unanswered};
use crate::judge::{Judgement, ShortestPath, Standing, standings};
use crate::present::scope::Scope;

/// A question to begin with, and how far it should come on the shortest way.
pub(super) type First = (usize, Option<String>);

/// The questions to begin with, in order, and the sentence about them.
pub(super) fn first_questions(scope: &Scope, judgement: &Judgement) -> (Option<String>, Vec<First>) {
    let wording = scope.wording;
    if let Some(way) = &judgement.way {
        let first: Vec<First> = way
            .targets
            .iter()
            .map(|target| (target.indicator, Some(wording.target(scope.norm, target.indicator, target.level))))
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

/// The sentence about the questions to begin with where only the first so many of them are shown: of one, of two, and so on up to all but one. It names no
/// question that nobody sees. Empty where the whole sentence names none.
pub(crate) fn parts_of_way(scope: &Scope, judgement: &Judgement) -> Vec<String> {
    let (_, first) = first_questions(scope, judgement);
    let names_them = match &judgement.way {
        Some(way) => way.reaches,
        None => scope.evaluation.unused == 0,
    };
    let part = |shown: usize| {
        let rest = ("rest", (first.len() - shown).into());
        match &judgement.way {
            Some(_) => {
                let steps = ("steps", steps(scope, first.get(..shown).unwrap_or_default()).into());
                scope.wording.say_with("school-way-part", &[steps, rest])
            }
            None => scope.wording.say_with("school-way-answer-part", &[("shown", shown.into()), rest]),
        }
    };
    (1..first.len()).filter(|_| names_them).map(part).collect()
}

/// The way with the level that each question should come to.
fn way_sentence(scope: &Scope, way: &ShortestPath, first: &[First]) -> String {
    match way.reaches {
        false => scope.wording.say("school-way-not-enough"),
        true => scope.wording.say_with("school-way", &[("steps", steps(scope, first).into())]),
    }
}

/// The level that each of some questions should come to; neighbours that go to the same level together.
fn steps(scope: &Scope, first: &[First]) -> String {
    let wording = scope.wording;
    let mut turn = 1usize;
    let steps = first.chunk_by(|a, b| a.1 == b.1).map(|same| {
        let (from, count) = (turn, same.len());
        turn += count;
        let level = same[0].1.clone().unwrap_or_default();
        let facts =
            [("count", count.into()), ("first", from.into()), ("last", (turn - 1).into()), ("level", level.into())];
        wording.say_with("school-way-step", &facts)
    });
    steps.collect::<Vec<_>>().join(", ")
}

pub(super) fn answers(scope: &Scope, judgement: &Judgement, first: &[First]) -> Vec<Answer> {
    let reaches = judgement.way.as_ref().is_some_and(|way| way.reaches);
    let numbered = first.iter().zip(1usize..).map(|((at, level), turn)| {
        let level = level.as_ref().filter(|_| reaches);
        let target = level.map(|level| scope.wording.say_with("school-way-target", &[("level", level.into())]));
        Answer { target, ..answer(scope, *at, turn.to_string()) }
    });
    let is_first = |at: &usize| first.iter().any(|(known, _)| known == at);
    let rest = scope.questions(judgement).filter(|at| !is_first(at)).map(|at| answer(scope, at, String::new()));
    numbered.chain(rest).collect()
}

fn answer(scope: &Scope, at: usize, turn: String) -> Answer {
    let (wording, indicator) = (scope.wording, &scope.norm.indicators[at]);
    let given = scope.evaluation.answer(at);
    let mark = Mark::from(Standing::of(scope.evaluation, at).tone());
    Answer {
        turn,
        question: indicator.text.clone(),
        critical: indicator.critical.then(|| wording.say("school-tag-critical-question")),
        answer: given.map_or_else(|| wording.say("answer-blank"), |given| as_given(scope, at, given)),
        told: given.map_or_else(|| wording.say("answer-blank"), |given| as_told(scope, at, given)),
        mark,
        target: None,
        state: match mark {
            Mark::Good => Some(wording.say("school-state-good")),
            Mark::Gap => Some(wording.say("school-state-gap")),
            Mark::Open | Mark::Aside => None,
        },
        note: given.and_then(|a| a.note.as_deref()).map(str::trim).filter(|n| !n.is_empty()).map(str::to_owned),
        place: given.and_then(|a| place(scope, &a.place)),
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
            let text = wording.answer(scope.norm, at, text);
            wording.say_with("school-answer-level", &[("text", text.into()), ("level", label.into())])
        }
    }
}

/// The answer as it is told to whoever is not of the school: words of somebody's own are not, and what they count as is.
fn as_told(scope: &Scope, at: usize, given: &intake::Answer) -> String {
    if given.is_public {
        return as_given(scope, at, given);
    }
    match given.state {
        State::Level(level) => scope.norm.scale_of(at).label(level).to_owned(),
        State::NotApplicable => scope.wording.say("second-look-free"),
        State::Unanswered(Unanswered::Blank) => scope.wording.say("answer-blank"),
        State::Unanswered(
            Unanswered::DontKnow | Unanswered::NotAllowed | Unanswered::Unreadable | Unanswered::Conflicting,
        ) => scope.wording.say("school-answer-own-words"),
    }
}

fn place(scope: &Scope, place: &Place) -> Option<String> {
    let cell = place.cell()?;
    let Source { file, sheet } = scope.shown_source(&place.source);
    Some(match sheet {
        None => scope.wording.say_with("school-place", &[("file", file.into()), ("cell", cell.into())]),
        Some(sheet) => {
            let facts = [("file", file.into()), ("sheet", sheet.into()), ("cell", cell.into())];
            scope.wording.say_with("school-place-sheet", &facts)
        }
    })
}
