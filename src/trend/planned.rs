//! The days of conversations that were planned with a school which has gone over into another one since.
//!
//! In: the planned days, the results of the run's year and the register. Out: the days, each at the school at which it goes on, as agreements do
//! ([`going_on`]); and findings. Days for different topics may all hold. For one topic in one school year a school has one day: its own stays, and between
//! those that are handed on nothing chooses. Days before the run's year are past, and stay where they were. Of a school of which nothing is in the agenda of
//! the run's year, nor of the one into which it went over, the day is told: the next agenda does not have it.

use std::collections::BTreeMap;

use super::agreed::going_on;
use super::history::YearResults;
use crate::agreement::PlannedTalk;
use crate::base::finding::{Code, Finding};
use crate::register::{Register, SchoolYear, SiteId};

/// The days at the schools at which they go on, in order of school, standard and day.
pub(crate) fn hand_on(
    talks: Vec<PlannedTalk>,
    now: Option<&YearResults>,
    register: &Register,
) -> (Vec<PlannedTalk>, Vec<Finding>) {
    let going_on = now.map(|now| going_on(now, register)).unwrap_or_default();
    let mut findings = Vec::new();
    let mut by_topic: BTreeMap<_, Vec<PlannedTalk>> = BTreeMap::new();
    for talk in talks {
        let mut school = talk.school.clone();
        if let Some(now) = now.filter(|now| talk.day >= now.year.first_day()) {
            match going_on.get(&school).and_then(|at| now.assessments.get(*at)) {
                Some(assessment) => school = assessment.evaluation.school.id.clone(),
                None => findings.push(in_no_agenda(&talk, now.year, register)),
            }
        }
        by_topic.entry((school, talk.standard.clone(), SchoolYear::of(talk.day))).or_default().push(talk);
    }
    let one = |((school, ..), same): ((SiteId, _, _), _)| one(school, same, &mut findings);
    let talks = by_topic.into_iter().filter_map(one).collect();
    (talks, findings)
}

/// The day of one topic at the school at which it goes on; `None` where nothing tells which of several it is.
fn one(school: SiteId, mut same: Vec<PlannedTalk>, findings: &mut Vec<Finding>) -> Option<PlannedTalk> {
    same.sort_by_cached_key(|talk| (talk.school != school, talk.place.clone()));
    let first = same.first()?;
    let is_own = first.school == school;
    if !is_own && same.iter().any(|talk| talk.day != first.day) {
        // Each but the first, which a finding about another day names.
        for other in &same[1..] {
            let against = same.iter().find(|talk| talk.day != other.day);
            findings.extend(against.map(|against| differs(other, against, &school, "day")));
        }
        return None;
    }
    // A day without a time speaks against none, the school's own neither.
    let timed = same.iter().find(|talk| talk.day == first.day && talk.time.is_some()).unwrap_or(first);
    let is_own_time = is_own && first.time.is_some();
    let mut time = timed.time;
    for other in &same {
        if other.day != first.day {
            findings.push(differs(other, first, &school, "own"));
        } else if other.time.is_some() && other.time != timed.time {
            findings.push(differs(other, timed, &school, if is_own_time { "own_time" } else { "time" }));
            time = time.filter(|_| is_own_time);
        }
    }
    Some(PlannedTalk { school, time, ..first.clone() })
}

/// The day of a school of which nothing is in the agenda of a year, nor of the one into which it went over: no norm applies to it, or it is not there.
fn in_no_agenda(talk: &PlannedTalk, year: SchoolYear, register: &Register) -> Finding {
    let heir = register.heir(&talk.school, year);
    let kind = match (heir == &talk.school, register.find(heir, year).is_some()) {
        (true, true) => "no_norm",
        (false, true) => "successor_no_norm",
        (true, false) => "absent",
        (false, false) => "successor_absent",
    };
    let finding = Finding::new(Code::TalkNotHandedOn, talk.place.clone()).value(talk.moment());
    let finding = finding.fact("school", talk.school.as_str()).fact("successor", heir.as_str());
    finding.fact("kind", kind).fact("year", year.to_string())
}

/// A day, or its time, that is not taken over because of another.
fn differs(other: &PlannedTalk, against: &PlannedTalk, school: &SiteId, kind: &'static str) -> Finding {
    let finding = Finding::new(Code::TalkNotHandedOn, other.place.clone()).value(other.moment());
    let finding = finding.fact("school", other.school.as_str()).fact("successor", school.as_str());
    let finding = finding.fact("kind", kind).fact("first", against.moment());
    finding.fact("from", against.school.as_str()).fact("other", against.place.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::{Fact, Place};
    use crate::intake::testing::{levels, of};
    use crate::judge::assess;
    use crate::norm::Rule;
    use crate::norm::testing::norm;
    use crate::register::School;
    use crate::register::testing::{school, site, year};
    use crate::wording::{Language, Wording};

    /// What is handed on where 99AA01, 99AA02 and 99AA05 went over into 99AA03, and 99AA04 goes over after the year; 99AA06 has no norm, 99AA07 went over
    /// into it, 99AA08 closed, and 99AA09 went over into that.
    fn handed_on(days: &[(&str, &str, &str)]) -> (Vec<PlannedTalk>, Vec<Finding>) {
        let gone = |id, last, to| School { until: Some(year(last)), successor: Some(site(to)), ..school(id) };
        let into = |id, last| gone(id, last, "99AA03");
        let closed = School { until: Some(year(2024)), ..school("99AA08") };
        let merged = [into("99AA01", 2024), into("99AA02", 2024), into("99AA04", 2025), into("99AA05", 2024)];
        let lost = [school("99AA06"), gone("99AA07", 2024, "99AA06"), closed, gone("99AA09", 2023, "99AA08")];
        let all = merged.into_iter().chain(lost).chain([school("99AA03")]).collect();
        let norm = std::sync::Arc::new(norm(&[("S", Rule::ALL, 1)]));
        let judged = |id| assess(&of(id, 2025, &norm, Some(&levels("1"))), &[]);
        let now = YearResults { year: year(2025), assessments: vec![judged("99AA03"), judged("99AA04")] };
        let talk = |(id, standard, moment): &(&str, &str, &str)| {
            let (day, time) = moment.split_once(' ').unwrap_or((moment, ""));
            PlannedTalk {
                school: site(id),
                standard: (!standard.is_empty()).then(|| (*standard).to_owned()),
                day: day.parse().unwrap(),
                time: time.parse().ok(),
                place: Place::file("agenda.csv"),
            }
        };
        let (talks, findings) = hand_on(days.iter().map(talk).collect(), Some(&now), &Register::new(all));
        for sentence in Language::ALL.map(Wording::new).iter().flat_map(|w| findings.iter().map(|f| w.finding(f))) {
            assert!(!sentence.contains("{$") && !sentence.starts_with('['), "{sentence}");
        }
        (talks, findings)
    }

    /// What is planned in the end, and the moment of each finding.
    fn planned(days: &[(&str, &str, &str)]) -> (Vec<String>, Vec<String>) {
        let (talks, findings) = handed_on(days);
        let said = |t: PlannedTalk| format!("{}/{} {}", t.school, t.standard.clone().unwrap_or_default(), t.moment());
        (talks.into_iter().map(said).collect(), findings.iter().filter_map(|f| f.value.clone()).collect())
    }

    /// The kind of each finding.
    fn kinds(days: &[(&str, &str, &str)]) -> Vec<String> {
        let (_, findings) = handed_on(days);
        let facts = findings.iter().flat_map(|finding| &finding.facts).filter(|(name, _)| *name == "kind");
        let kind = |(_, fact): &(_, Fact)| match fact {
            Fact::Text(kind) => kind.clone(),
            Fact::Count(count) => count.to_string(),
        };
        facts.map(kind).collect()
    }

    #[test]
    fn a_day_goes_on_at_the_school_that_carries_on() {
        let (talks, told) = planned(&[("99AA01", "S", "2025-09-15 10:30:00"), ("99AA04", "S", "2025-09-16")]);
        assert_eq!(talks, ["99AA03/S 2025-09-15 10:30", "99AA04/S 2025-09-16"]);
        assert_eq!(told, Vec::<String>::new());
        let past = planned(&[("99AA01", "S", "2025-03-15"), ("99AA03", "S", "2025-03-16")]);
        assert_eq!(past, (vec!["99AA01/S 2025-03-15".into(), "99AA03/S 2025-03-16".into()], vec![]));
    }

    #[test]
    fn days_for_different_topics_or_on_one_day_all_hold() {
        let days = [("99AA01", "S", "2025-09-15"), ("99AA02", "", "2025-09-16"), ("99AA03", "T", "2025-09-17")];
        let (talks, told) = planned(&days);
        assert_eq!(talks, ["99AA03/ 2025-09-16", "99AA03/S 2025-09-15", "99AA03/T 2025-09-17"]);
        assert_eq!(told, Vec::<String>::new());
        let (talks, told) = planned(&[("99AA01", "S", "2025-09-15"), ("99AA02", "S", "2025-09-15 09:00:00")]);
        assert_eq!((talks, told), (vec!["99AA03/S 2025-09-15 09:00".into()], vec![]));
    }

    #[test]
    fn of_two_days_for_a_topic_the_schools_own_stays_and_else_none() {
        let own = ("99AA03", "S", "2025-09-17");
        let others = [("99AA01", "S", "2025-09-15"), ("99AA02", "S", "2025-09-16")];
        let (talks, told) = planned(&[others[0], own, others[1]]);
        assert_eq!((talks, told.len()), (vec!["99AA03/S 2025-09-17".into()], 2));
        assert_eq!(planned(&others), (vec![], vec!["2025-09-16".into()]));
        let times = [("99AA01", "S", "2025-09-15 09:00:00"), ("99AA02", "S", "2025-09-15 11:00:00")];
        assert_eq!(planned(&times), (vec!["99AA03/S 2025-09-15".into()], vec!["2025-09-15 11:00".into()]));
    }

    #[test]
    fn of_three_schools_each_day_that_is_lost_is_told() {
        let days = [("99AA01", "S", "2025-09-15"), ("99AA02", "S", "2025-09-16"), ("99AA05", "S", "2025-09-15")];
        assert_eq!(planned(&days), (vec![], vec!["2025-09-16".into(), "2025-09-15".into()]));
        let equal = planned(&[days[0], ("99AA05", "S", "2025-09-15 09:00:00"), ("99AA02", "S", "2025-09-15")]);
        assert_eq!(equal, (vec!["99AA03/S 2025-09-15 09:00".into()], vec![]));
    }

    #[test]
    fn an_own_day_without_a_time_takes_the_time_of_the_others() {
        let own = ("99AA03", "S", "2025-09-17");
        let (half, later) = (("99AA01", "S", "2025-09-17 10:30:00"), ("99AA02", "S", "2025-09-17 11:00:00"));
        assert_eq!(
            planned(&[own, half, ("99AA02", "S", "2025-09-17")]),
            (vec!["99AA03/S 2025-09-17 10:30".into()], vec![])
        );
        let (talks, told) = planned(&[own, half, ("99AA02", "S", "2025-09-18")]);
        assert_eq!((talks, told), (vec!["99AA03/S 2025-09-17 10:30".into()], vec!["2025-09-18".into()]));
        // The next agenda has the day without a time: beside the old one no more is told than the first time.
        for days in [&[own, half, later][..], &[half, later]] {
            assert_eq!(planned(days), (vec!["99AA03/S 2025-09-17".into()], vec!["2025-09-17 11:00".into()]));
            assert_eq!(kinds(days), ["time"]);
        }
        let timed = [("99AA03", "S", "2025-09-17 09:00:00"), half, ("99AA02", "S", "2025-09-17")];
        assert_eq!(planned(&timed), (vec!["99AA03/S 2025-09-17 09:00".into()], vec!["2025-09-17 10:30".into()]));
        assert_eq!(kinds(&timed), ["own_time"]);
    }

    #[test]
    fn a_day_of_a_school_that_is_in_no_agenda_is_told() {
        let days = ["99AA06", "99AA07", "99AA08", "99AA09"].map(|id| (id, "S", "2025-09-15"));
        assert_eq!(kinds(&days), ["no_norm", "successor_no_norm", "absent", "successor_absent"]);
        assert_eq!(kinds(&days.map(|(id, ..)| (id, "S", "2025-03-15"))), Vec::<String>::new());
    }
}
