//! Second looks (tweede blik) beside the answers of a year: which are shown, and beside what.
//!
//! In: the assessments of the run's year, the second looks and the register (for mergers). Out: [`Observation`]s, and findings about those that are not shown.
//! An observation decides nothing: no verdict, status or count goes by it. Must not know: reports.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::agreement::SecondLook;
use crate::base::finding::{Code, Finding};
use crate::intake::State;
use crate::judge::Assessment;
use crate::norm::{Norm, Reading};
use crate::register::{Register, SchoolYear, SiteId};

/// A second look beside the school's own answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// Index of the second look.
    pub look: usize,
    /// Index of the assessment in its year.
    pub assessment: usize,
    /// Index of the question in the norm of the school.
    pub indicator: usize,
    /// What the visitor would answer, on the scale of that norm.
    pub seen: State,
}

/// What a run makes of the second looks.
#[derive(Debug, Default)]
pub(crate) struct Observed {
    /// Those that are shown, in order of school, question and second look.
    pub observations: Vec<Observation>,
    /// A finding for each that is not.
    pub findings: Vec<Finding>,
}

/// Lays the second looks beside the answers of a year, as they hold on the run date. What was seen at a site goes on with the one that carries on for it.
pub(crate) fn observe(
    year: (SchoolYear, &[Assessment]),
    looks: &[SecondLook],
    register: &Register,
    date: NaiveDate,
) -> Observed {
    let (year, assessments) = year;
    let mut places: HashMap<&SiteId, usize> = HashMap::new();
    for (at, assessment) in assessments.iter().enumerate() {
        for site in register.lineage(&assessment.evaluation.school.id, year) {
            places.entry(site).or_insert(at);
        }
    }
    let mut observed = Observed::default();
    for (at, look) in looks.iter().enumerate() {
        let found = match when(look, year, date) {
            Some(why) => Err(why),
            None => places.get(&look.school).ok_or("school").and_then(|assessment| {
                let evaluation = &assessments[*assessment].evaluation;
                let (indicator, seen) =
                    beside(look, &evaluation.norm, |at| evaluation.norm.asks(at, &evaluation.school.kind))?;
                Ok(Observation { look: at, assessment: *assessment, indicator, seen })
            }),
        };
        match found {
            Ok(observation) => observed.observations.push(observation),
            Err(why) => observed.findings.push(not_shown(look, why)),
        }
    }
    observed.observations.sort_by_key(|found| (found.assessment, found.indicator, found.look));
    observed
}

/// Why a second look is not for this run; `None` where it is. One that was made in the run's year counts for it, whatever the run date is: that is often
/// the day on which the last school handed in.
fn when(look: &SecondLook, year: SchoolYear, date: NaiveDate) -> Option<&'static str> {
    match () {
        () if look.date > year.last_day() => Some("later"),
        () if look.until < date.max(year.first_day()) => Some("ended"),
        () => None,
    }
}

/// The question in the norm of the school, and what was seen on its scale; else why it can't stand there.
fn beside(look: &SecondLook, norm: &Norm, is_asked: impl Fn(usize) -> bool) -> Result<(usize, State), &'static str> {
    let at = norm.indicator(&look.indicator).filter(|at| is_asked(*at)).ok_or("question")?;
    match norm.scale_of(at).read(&look.answer, norm.indicators[at].number.as_ref()) {
        Reading::Level(level) => Ok((at, State::Level(level))),
        Reading::NotApplicable => Ok((at, State::NotApplicable)),
        Reading::Unanswered | Reading::Unknown => Err("scale"),
    }
}

fn not_shown(look: &SecondLook, why: &'static str) -> Finding {
    let finding = Finding::new(Code::SecondLookNotShown, look.place.clone()).value(look.school.as_str());
    let finding = finding.fact("indicator", &look.indicator).fact("why", why);
    finding.fact("date", look.date.to_string()).fact("until", look.until.to_string())
}
