//! What came of each agreement (afspraak), by the answers of the run's year (scoring, section 12).
//!
//! In: the agreements, the assessments and topics of the year, the register (for mergers) and the run date. Out: [`Followed`], one for each agreement. Must
//! not know: reports. What people wrote down as the status of an agreement stands beside it and does not change the state, but for `vervallen`.

mod ahead;
mod amounts;
mod model;

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::history::YearResults;
use super::topic::Topic;
use crate::agreement::{Agreement, Progress};
use crate::judge::{Assessment, Judgement, Verdict};
use crate::register::{Register, SiteId};

pub(crate) use ahead::ahead;
pub(crate) use amounts::{AgreedSum, amounts};
pub(crate) use model::{AgreementState, Followed};

/// What came of the agreements: one for each, in the same order. `years` ascend, the last is the run's; `topics` are of that year.
pub(crate) fn follow(
    agreements: &[Agreement],
    years: &[YearResults],
    topics: &[Topic],
    register: &Register,
    on: NaiveDate,
) -> Vec<Followed> {
    let Some((now, past)) = years.split_last() else { return Vec::new() };
    let before: Vec<_> = past.iter().map(|results| going_on(results, register)).collect();
    let going_on = going_on(now, register);
    let mut topic_of: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, topic) in topics.iter().enumerate() {
        for agreement in &topic.agreements {
            topic_of.entry(*agreement).or_insert(at);
        }
    }
    let of = |(number, agreement): (usize, &Agreement)| {
        let at = going_on.get(&agreement.school).copied();
        let mut followed = match at.and_then(|at| now.assessments.get(at)) {
            Some(assessment) => about(agreement, assessment, past, register, on),
            None => Followed::without_school(),
        };
        (followed.assessment, followed.topic) = (at, topic_of.get(&number).copied());
        if was_kept(agreement, past, &before, register, on) {
            followed.state = AgreementState::Kept;
        }
        if agreement.progress == Progress::Dropped {
            followed.state = AgreementState::Dropped;
        }
        followed
    };
    agreements.iter().enumerate().map(of).collect()
}

/// Whether the answers of an earlier year said that it was kept: kept is kept, whatever came later. An agreement without a day on which it was made was
/// made by its date (uiterlijk) at the latest; without either it is not known which years came after it.
fn was_kept(
    agreement: &Agreement,
    past: &[YearResults],
    going_on: &[HashMap<&SiteId, usize>],
    register: &Register,
    on: NaiveDate,
) -> bool {
    let Some(made) = agreement.date.or(agreement.due) else { return false };
    let dated = Agreement { date: Some(made), ..agreement.clone() };
    past.iter().zip(going_on).enumerate().any(|(year, (results, going_on))| {
        let then = going_on.get(&agreement.school).and_then(|at| results.assessments.get(*at));
        let before = past.get(..year).unwrap_or_default();
        then.is_some_and(|then| about(&dated, then, before, register, on).state == AgreementState::Kept)
    })
}

/// By site: the index of the assessment at which what belongs to it goes on in a year: its own, or that of the one that carries on for it.
pub(crate) fn going_on<'a>(results: &'a YearResults, register: &'a Register) -> HashMap<&'a SiteId, usize> {
    let mut going_on = HashMap::new();
    for (at, assessment) in results.assessments.iter().enumerate() {
        let line = register.lineage(&assessment.evaluation.school.id, results.year);
        going_on.extend(line.into_iter().map(|site| (site, at)));
    }
    going_on
}

/// The judgement on the standard that carries on for one by its id. Of several that replace it the gravest decides: what was agreed is kept, and a gap is
/// solved, when all of them are met.
pub(crate) fn gravest<'a>(assessment: &'a Assessment, id: &str) -> Option<&'a Judgement> {
    let norm = &assessment.evaluation.norm;
    let judgements = assessment.judgements.iter().filter(|judgement| norm.standards[judgement.standard].carries_on(id));
    judgements.min_by_key(|judgement| gravity(judgement.verdict))
}

/// What the answers of the school at which it goes on make of an agreement.
fn about(
    agreement: &Agreement,
    assessment: &Assessment,
    past: &[YearResults],
    register: &Register,
    on: NaiveDate,
) -> Followed {
    let Some(id) = &agreement.standard else { return about_school(agreement, assessment, past, register, on) };
    let Some(judgement) = gravest(assessment, id) else { return Followed::of(AgreementState::Obsolete) };
    let state = match judgement.verdict {
        Verdict::Met if is_newer(agreement, assessment) => AgreementState::WithoutTopic,
        Verdict::Met => AgreementState::Kept,
        Verdict::NotMet => unmet(agreement, on, AgreementState::Expired),
        Verdict::Undecided | Verdict::NotSubmitted => unmet(agreement, on, AgreementState::Undecided),
        Verdict::Waived | Verdict::NotApplicable => AgreementState::WithoutTopic,
    };
    Followed { standard: Some(judgement.standard), verdict: Some(judgement.verdict), ..Followed::of(state) }
}

/// An agreement about the school as a whole is about handing in: only that can be seen in answers.
fn about_school(
    agreement: &Agreement,
    assessment: &Assessment,
    past: &[YearResults],
    register: &Register,
    on: NaiveDate,
) -> Followed {
    let evaluation = &assessment.evaluation;
    let was_silent = || {
        let line = register.lineage(&evaluation.school.id, evaluation.year);
        let before = past.iter().rev().find_map(|results| line.iter().find_map(|site| results.of_site(site)));
        before.is_some_and(|before| before.verdict.is_silent())
    };
    let state = match assessment.verdict.is_silent() {
        true => unmet(agreement, on, AgreementState::Expired),
        false if was_silent() && !is_newer(agreement, assessment) => AgreementState::Kept,
        false => AgreementState::WithoutTopic,
    };
    Followed { verdict: Some(assessment.verdict), ..Followed::of(state) }
}

/// The state of an agreement whose standard is not met: `late` where its date has passed.
fn unmet(agreement: &Agreement, on: NaiveDate, late: AgreementState) -> AgreementState {
    if agreement.due.is_some_and(|due| due < on) { late } else { AgreementState::InProgress }
}

/// Whether it was made after the answers were given: then they can't be what came of it.
fn is_newer(agreement: &Agreement, assessment: &Assessment) -> bool {
    let evaluation = &assessment.evaluation;
    let given = evaluation.submission.as_ref().and_then(|submission| submission.date);
    agreement.date.is_some_and(|made| match given {
        Some(given) => given < made,
        None => evaluation.year.last_day() < made,
    })
}

/// The order in which one of several verdicts decides.
fn gravity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::NotMet => 0,
        Verdict::Undecided => 1,
        Verdict::NotSubmitted => 2,
        Verdict::Met => 3,
        Verdict::Waived => 4,
        Verdict::NotApplicable => 5,
    }
}

#[cfg(test)]
mod tests;
