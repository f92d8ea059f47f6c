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

/// Why one is not shown that was made after the run date.
const AHEAD: &str = "ahead";

/// Why a second look is not for this run; `None` where it is. What was seen after the run date is not told as if it had been seen.
fn when(look: &SecondLook, year: SchoolYear, date: NaiveDate) -> Option<&'static str> {
    match () {
        () if look.date > year.last_day() => Some("later"),
        () if look.date > date => Some(AHEAD),
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
    let code = if why == AHEAD { Code::SecondLookAhead } else { Code::SecondLookNotShown };
    let finding = Finding::new(code, look.place.clone()).value(look.school.as_str());
    let finding = finding.fact("indicator", &look.indicator).fact("why", why);
    finding.fact("date", look.date.to_string()).fact("until", look.until.to_string())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::base::finding::Place;
    use crate::intake::testing::{levels, of};
    use crate::judge::assess;
    use crate::norm::Rule;
    use crate::norm::testing::norm;
    use crate::register::School;
    use crate::register::testing::{school, site, year};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn look(school: &str, indicator: &str, answer: &str, date: &str, until: &str) -> SecondLook {
        SecondLook {
            visitor: "B".into(),
            date: day(date),
            until: day(until),
            school: site(school),
            indicator: indicator.into(),
            answer: answer.into(),
            explanation: None,
            place: Place::file("tweede-blik.csv"),
        }
    }

    fn now() -> Vec<Assessment> {
        let norm = Arc::new(norm(&[("S", Rule::ALL, 2)]));
        vec![
            assess(&of("99AA01", 2025, &norm, Some(&levels("34"))), &[]),
            assess(&of("99AA02", 2025, &norm, None), &[]),
        ]
    }

    /// What is shown, and why the others are not, on 1 December 2025.
    fn seen(looks: &[SecondLook], register: &Register) -> (Vec<(usize, usize, State)>, Vec<String>) {
        let found = observe((year(2025), &now()), looks, register, day("2025-12-01"));
        let why = |f: &Finding| {
            format!("{:?}", f.facts.iter().find(|(name, _)| *name == "why").map(|(_, fact)| fact.clone()))
        };
        let shown = found.observations.iter().map(|o| (o.assessment, o.indicator, o.seen)).collect();
        (shown, found.findings.iter().map(why).collect())
    }

    fn both() -> Register {
        Register::new(vec![school("99AA01"), school("99AA02")])
    }

    #[test]
    fn a_second_look_stands_beside_the_answer_until_it_ends() {
        let found = seen(
            &[
                look("99AA01", "S.2", "2", "2025-12-01", "2026-07-31"),
                look("99AA01", "S.2", "2", "2025-12-02", "2026-07-31"),
                look("99AA01", "S.1", "n.v.t.", "2024-03-01", "2025-12-01"),
                look("99AA02", "S.1", "4", "2025-08-01", "2026-07-31"),
                look("99AA01", "S.1", "4", "2024-03-01", "2025-11-30"),
                look("99AA01", "S.1", "4", "2026-08-01", "2027-07-31"),
                look("99AA03", "S.1", "4", "2025-09-01", "2026-07-31"),
                look("99AA01", "S.9", "4", "2025-09-01", "2026-07-31"),
                look("99AA01", "S.1", "9", "2025-09-01", "2026-07-31"),
            ],
            &both(),
        );
        let shown = [(0, 0, State::NotApplicable), (0, 1, State::Level(2)), (1, 0, State::Level(4))];
        assert_eq!(found.0, shown);
        let why = ["ahead", "ended", "later", "school", "question", "scale"].map(|why| format!("Some(Text({why:?}))"));
        assert_eq!(found.1, why);
    }

    #[test]
    fn what_was_seen_at_a_site_goes_on_with_the_one_that_carries_on_for_it() {
        let old = School { until: Some(year(2024)), successor: Some(site("99AA01")), ..school("99AA00") };
        let merged = Register::new(vec![old, school("99AA01"), school("99AA02")]);
        let looks = [look("99AA00", "S.1", "2", "2025-03-01", "2026-07-31")];
        assert_eq!(seen(&looks, &merged).0, [(0, 0, State::Level(2))]);
        assert_eq!(seen(&looks, &both()).0, []);
    }

    proptest! {
        /// Each second look is shown once or told once, whatever they are and in whatever order they stand.
        #[test]
        fn no_second_look_vanishes_and_their_order_changes_nothing(
            rows in prop::collection::vec((0usize..4, 1usize..4, 1i64..6, 0u32..900, 0u32..900), 0..8), turn in 0usize..8
        ) {
            let start = day("2024-06-01");
            let date = |days: u32| (start + chrono::TimeDelta::days(i64::from(days))).to_string();
            let made = rows.iter().map(|(school, question, level, from, length)| {
                look(&format!("99AA0{school}"), &format!("S.{question}"), &level.to_string(), &date(*from), &date(from + length))
            });
            let mut looks: Vec<SecondLook> = made.collect();
            let told = |looks: &[SecondLook]| {
                let found = observe((year(2025), &now()), looks, &both(), day("2025-12-01"));
                assert_eq!(found.observations.len() + found.findings.len(), looks.len());
                let shown = found.observations.iter().map(|o| (o.assessment, o.indicator, looks[o.look].date, looks[o.look].answer.clone()));
                let mut shown: Vec<_> = shown.collect();
                shown.sort();
                shown
            };
            let before = told(&looks);
            looks.rotate_left(turn % rows.len().max(1));
            prop_assert_eq!(told(&looks), before);
        }
    }
}
