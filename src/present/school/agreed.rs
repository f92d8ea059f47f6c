//! What was agreed before: agreements with how far they are, and waivers.

use super::model::{Agreement, Pair, Section};
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
    })
}

/// The facts of an agreement, each with whether it is in somebody's words or names somebody.
fn details(scope: &Scope, agreement: &agreement::Agreement, state: Option<AgreementState>) -> Vec<(bool, String)> {
    let (wording, language) = (scope.wording, scope.language);
    let mut details = Vec::new();
    if state != Some(AgreementState::Dropped) {
        let progress = wording.progress(agreement.progress);
        details.push((false, wording.say_with("agreed-progress", &[("progress", progress.into())])));
    }
    if agreement.school != *scope.id() {
        let school = scope.name_of(&agreement.school);
        details.push((false, wording.say_with("school-agreement-with", &[("school", school.into())])));
    }
    if let Some(date) = agreement.date {
        details.push((false, wording.say_with("school-agreement-made", &[("date", language.date(date).into())])));
    }
    if let Some(due) = agreement.due {
        details.push((false, wording.say_with("school-agreement-due", &[("date", language.date(due).into())])));
    }
    if let Some(who) = &agreement.who {
        details.push((true, wording.say_with("school-agreement-who", &[("who", who.into())])));
    }
    if let Some(contribution) = &agreement.contribution {
        details
            .push((true, wording.say_with("school-agreement-contribution", &[("contribution", contribution.into())])));
    }
    if let Some(amount) = agreement.amount {
        details.push((
            false,
            wording.say_with("school-agreement-amount", &[("amount", scope.language.money(amount).into())]),
        ));
    }
    if agreement.task_taken_over {
        details.push((false, wording.say("school-agreement-takeover")));
    }
    if let Some(remark) = &agreement.remark {
        details.push((true, wording.say_with("school-agreement-remark", &[("remark", remark.into())])));
    }
    details
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
