//! What was agreed before: agreements with how far they are, and waivers.

use std::cmp::Reverse;

use super::model::{Agreement, Need, Pair, Section};
use crate::agreement;
use crate::judge::Judgement;
use crate::present::scope::Scope;
use crate::trend::agreed::{AgreementState, Followed};
use crate::trend::waiver_status::{self, WaivedVerdict};

/// An agreement as a line; `about` names its subject where it does not stand with its standard.
pub(crate) fn line(scope: &Scope, number: usize, about: Option<String>) -> Option<Agreement> {
    let agreement = scope.dossier.agreements.get(number)?;
    let state = scope.dossier.agreed.get(number).map(|followed| followed.state);
    let is_late = scope.dossier.agreed.get(number).is_some_and(Followed::is_late);
    let details = details(scope, agreement, state);
    Some(Agreement {
        id: agreement.id.clone(),
        number: agreement.number().map(str::to_owned),
        about,
        what: agreement.what.clone(),
        state: state.map(|state| scope.wording.agreement_state(state)),
        told: details.iter().filter(|(is_words, _)| !is_words).map(|(_, detail)| detail.clone()).collect(),
        details: details.into_iter().map(|(_, detail)| detail).collect(),
        overdue: is_late.then(|| scope.wording.say("school-agreement-overdue")),
        need: need(scope, number)?,
    })
}

/// How much an agreement matters now, by its index.
pub(crate) fn need(scope: &Scope, at: usize) -> Option<Need> {
    let agreement = scope.dossier.agreements.get(at)?;
    let state = scope.dossier.agreed.get(at).map(|followed| followed.state);
    let urgency = state.map_or(AgreementState::LEAST_URGENT, AgreementState::urgency);
    Some((urgency, agreement.date.is_none(), Reverse(agreement.date.or(agreement.due))))
}

/// The facts of an agreement, each with whether it is in somebody's words or names somebody. What a conversation needs most comes first: where there is little
/// room the last are left out.
fn details(scope: &Scope, agreement: &agreement::Agreement, state: Option<AgreementState>) -> Vec<(bool, String)> {
    let (wording, language) = (scope.wording, scope.language);
    let said = |id: &str, name: &'static str, text: String| wording.say_with(id, &[(name, text.into())]);
    let day = |date| language.date(date);
    let due = agreement.due.map(|due| said("school-agreement-due", "date", day(due)));
    let who = agreement.who.as_ref().map(|who| said("school-agreement-who", "who", who.clone()));
    let amount = agreement.amount.map(|amount| said("school-agreement-amount", "amount", language.money(amount)));
    let takeover = agreement.task_taken_over.then(|| wording.say("school-agreement-takeover"));
    let contribution = agreement.contribution.as_ref();
    let contribution = contribution.map(|what| said("school-agreement-contribution", "contribution", what.clone()));
    let is_elsewhere = agreement.school != *scope.id();
    let with = is_elsewhere.then(|| said("school-agreement-with", "school", scope.name_of(&agreement.school)));
    let is_open = state != Some(AgreementState::Dropped);
    let progress = is_open.then(|| said("agreed-progress", "progress", wording.progress(agreement.progress)));
    let made = agreement.date.map(|date| said("school-agreement-made", "date", day(date)));
    let remark = agreement.remark.as_ref();
    let remark = remark.map(|remark| said("school-agreement-remark", "remark", remark.clone()));
    let all = [
        (false, due),
        (true, who),
        (false, amount),
        (false, takeover),
        (true, contribution),
        (false, with),
        (false, progress),
        (false, made),
        (true, remark),
    ];
    all.into_iter().filter_map(|(is_words, detail)| Some((is_words, detail?))).collect()
}

/// The agreements that belong to no topic: about the whole school, or about a standard that is met by now; with those of the sites that it carries on
/// for.
pub(crate) fn others(scope: &Scope) -> Vec<Agreement> {
    let topics = scope.dossier.topics_of(scope.at).filter(|t| t.standard.is_some());
    let shown: Vec<usize> = topics.flat_map(|t| t.agreements.clone()).collect();
    let rest = of_school(scope).into_iter().filter(|at| !shown.contains(at));
    rest.filter_map(|at| with_subject(scope, at)).collect()
}

/// The agreements with a school (indices), and with the sites that it carries on for: by day, and then as in the file.
pub(crate) fn of_school(scope: &Scope) -> Vec<usize> {
    let sites = scope.sites();
    let all = scope.dossier.agreements.iter().enumerate();
    let mut own: Vec<_> = all.filter(|(_, agreement)| sites.contains(&&agreement.school)).collect();
    own.sort_by_key(|(_, agreement)| agreement.order());
    own.into_iter().map(|(at, _)| at).collect()
}

/// How many of these agreements (indices) are in one of some states.
pub(crate) fn in_state(scope: &Scope, of: &[usize], is: impl Fn(AgreementState) -> bool) -> usize {
    of.iter().filter_map(|at| scope.dossier.agreed.get(*at)).filter(|followed| is(followed.state)).count()
}

/// An agreement by its index, with what it is about.
pub(crate) fn with_subject(scope: &Scope, at: usize) -> Option<Agreement> {
    let agreement = scope.dossier.agreements.get(at)?;
    line(scope, at, Some(subject(scope, agreement)))
}

fn subject(scope: &Scope, agreement: &agreement::Agreement) -> String {
    match &agreement.standard {
        None => scope.wording.say("school-agreement-whole"),
        Some(id) => title(scope, id),
    }
}

/// The title of a standard by its id, or of the one that replaces it; the id itself where the norm knows neither.
fn title(scope: &Scope, id: &str) -> String {
    scope.norm.standards.iter().find(|s| s.carries_on(id)).map_or_else(|| id.to_owned(), |s| s.title.clone())
}

/// The waivers that hold this year, if any, each with the verdict without it; those in their last year with a reminder.
pub(crate) fn waivers(scope: &Scope) -> Option<Section> {
    let line = |waived_verdict: WaivedVerdict| {
        let waiver = waived_verdict.waiver;
        let facts = [
            ("until", waiver.until.to_string().into()),
            ("without", waived_verdict.judgement.without_waiver.as_str().into()),
            ("verdict", scope.wording.verdict(waived_verdict.judgement.without_waiver).into()),
            ("reason", waiver.reason.trim_end_matches('.').into()),
            ("by", waiver.granted_by.trim_end_matches('.').into()),
        ];
        let id = if waived_verdict.last_year { "school-waiver-last" } else { "school-waiver" };
        Pair { label: waived_verdict.standard().title.clone(), text: scope.wording.say_with(id, &facts) }
    };
    let waived_verdicts = waiver_status::of(scope.assessment, &scope.dossier.waivers, &scope.dossier.norms);
    let lines: Vec<Pair> = waived_verdicts.into_iter().map(line).collect();
    (!lines.is_empty()).then(|| Section { heading: scope.wording.say("school-waivers"), lines })
}

/// Says that a waiver of a standard has ended, as long as the school has not met it since.
pub(super) fn ended(scope: &Scope, judgement: &Judgement) -> Option<String> {
    let (_, before) = scope.dossier.years.split_last()?;
    let own = waiver_status::ended(scope.assessment, judgement, &scope.dossier.waivers)?;
    let until = [("until", own.waiver.until.to_string().into())];
    waiver_status::is_open(&own, before).then(|| scope.wording.say_with("school-waiver-ended", &until))
}
