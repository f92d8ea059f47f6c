//! Questions for the conversation, in plain words. They ask and never judge.

use super::view::{Ask, Block, Question};
use crate::judge::{GapStatus, Judgement, Standing, standings};
use crate::present::school;
use crate::present::scope::Scope;
use crate::trend::agreed::AgreementState;
use crate::trend::{topic, waiver_status};

/// What to ask about a topic: about agreements that are past their date, about what became of it, and what the first step is.
pub(super) fn about(scope: &Scope, judgement: &Judgement, block: &Block, agreements: &[usize]) -> Vec<Ask> {
    let wording = scope.wording;
    let followed = agreements.iter().filter_map(|at| scope.dossier.agreed.get(*at));
    let overdue = followed.filter(|followed| followed.is_late()).count();
    let mut asks = Vec::new();
    asks.extend((overdue > 0).then(|| wording.say_with("sheet-ask-overdue", &[("count", overdue.into())])));
    asks.push(match judgement.status {
        None => open(scope, judgement),
        Some(status) => gap(scope, judgement, status),
    });
    let remedy = block.answers.iter().find(|answer| !answer.turn.is_empty()).and_then(|answer| answer.remedy.as_ref());
    asks.push(match remedy {
        Some(remedy) => wording.say_with("sheet-ask-remedy", &[("remedy", remedy.trim_end_matches('.').into())]),
        None => wording.say("sheet-ask-first-step"),
    });
    asks.iter().map(|text| Ask::of(text)).collect()
}

/// What stands out in the answers, or what a visitor saw beside one, as a question; who looked and what was explained come last.
pub(super) fn noticed(question: &Question) -> Ask {
    let about = question.about.iter().map(|about| format!("‘{about}’:"));
    let why: Vec<String> = about.chain([question.why.clone()]).collect();
    let note = question.note.iter().map(|note| format!("“{note}”"));
    let by = question.by.iter().map(|by| format!("({by})"));
    let behind: Vec<String> = note.chain(by).collect();
    Ask { why: why.join(" "), question: question.question.clone(), behind: behind.join(" ") }
}

/// Of open questions that decide.
fn open(scope: &Scope, judgement: &Judgement) -> String {
    let count = standings(scope.evaluation, judgement.standard).filter(Standing::is_open).count();
    scope.wording.say_with("sheet-ask-open", &[("count", count.into())])
}

/// Of a gap: what became of it over the years.
fn gap(scope: &Scope, judgement: &Judgement, status: GapStatus) -> String {
    let wording = scope.wording;
    let change = scope.change(judgement.standard);
    let since = judgement.since.map_or_else(String::new, |since| since.to_string());
    match status {
        _ if change.is_some_and(|change| change.cause.is_of_norm()) => wording.say("sheet-ask-norm"),
        GapStatus::First => wording.say("sheet-ask-first"),
        GapStatus::New => {
            match scope.met_before(judgement).filter(|year| year.start() + 1 < scope.evaluation.year.start()) {
                Some(year) => wording.say_with("sheet-ask-new-since", &[("year", year.to_string().into())]),
                None => wording.say("sheet-ask-new"),
            }
        }
        GapStatus::Returned => wording.say("sheet-ask-returned"),
        GapStatus::Lasting => wording.say_with("sheet-ask-lasting", &[("since", since.into())]),
        GapStatus::Solved => wording.say("sheet-ask-keep"),
    }
}

/// What to ask a school that handed in nothing.
pub(super) fn of_silence(scope: &Scope) -> Vec<Ask> {
    let wording = scope.wording;
    let mut asks = vec![wording.say(match &scope.evaluation.misfiled {
        Some(_) => "sheet-ask-misfiled",
        None if !scope.evaluation.blank.is_empty() => "sheet-ask-blank",
        None => "sheet-ask-silent",
    })];
    let before = scope.handed_in_before().map(|(year, before)| (year, topic::gaps(before).len()));
    if let Some((year, topics)) = before.filter(|(_, topics)| *topics > 0) {
        let facts = [("year", year.to_string().into()), ("topics", topics.into())];
        asks.push(wording.say_with("sheet-ask-before", &facts));
    }
    asks.extend(agreements(scope));
    asks.iter().map(|text| Ask::of(text)).collect()
}

/// What to talk about with a school without gaps.
pub(super) fn without_gaps(scope: &Scope) -> Vec<Ask> {
    let wording = scope.wording;
    let mut asks = Vec::new();
    let solved = scope.assessment.judgements.iter().filter(|j| j.status == Some(GapStatus::Solved));
    let solved: Vec<_> = solved.map(|j| scope.standard(j).title.as_str()).collect();
    if !solved.is_empty() {
        let facts = [("count", solved.len().into()), ("titles", solved.join("’, ‘").into())];
        asks.push(wording.say_with("sheet-ask-solved", &facts));
    }
    asks.extend(agreements(scope));
    let waived = waiver_status::of(scope.assessment, &scope.dossier.waivers, &scope.dossier.norms);
    let ending: Vec<_> = waived.iter().filter(|w| w.last_year).map(|w| w.standard().title.as_str()).collect();
    if !ending.is_empty() {
        let facts = [("count", ending.len().into()), ("titles", ending.join("’, ‘").into())];
        asks.push(wording.say_with("sheet-ask-waiver", &facts));
    }
    if scope.assessment.counts.met > 0 {
        asks.push(wording.say("sheet-ask-share"));
        asks.push(wording.say("sheet-ask-keep"));
    }
    asks.iter().map(|text| Ask::of(text)).collect()
}

/// How the agreements stand that are not done.
fn agreements(scope: &Scope) -> Option<String> {
    let open = school::in_state(scope, &school::of_school(scope), AgreementState::is_open);
    (open > 0).then(|| scope.wording.say_with("sheet-ask-agreements", &[("count", open.into())]))
}
