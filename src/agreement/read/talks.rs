//! The days of conversations, as somebody planned them in the agenda.
//!
//! In: rows. Out: one day for each topic in a school year; where two copies differ, none, with a finding. Of copies that differ in the time only the day
//! stays; a copy without a time speaks against none.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::super::known::Known;
use super::super::model::{PlannedTalk, TALK};
use super::line::Line;
use crate::base::finding::{self, Code, Finding};
use crate::input::cell::Moment;
use crate::register::SchoolYear;

impl Line<'_, '_> {
    /// The day that is planned for the topic of a row of the agenda. Of a row that holds an agreement as well the agreement tells what is wrong with its school.
    pub(super) fn talk(&mut self, known: &Known<'_>) -> Option<PlannedTalk> {
        self.get(TALK)?;
        let moment = self.moment(TALK);
        let planned = |school, standard, place| {
            let Moment { day, second } = moment?;
            // Midnight is how a spreadsheet keeps a day without a time.
            let time = second.filter(|second| *second > 0);
            let time = time.and_then(|second| NaiveTime::from_num_seconds_from_midnight_opt(second / 60 * 60, 0));
            Some(PlannedTalk { school, standard, day, time, place })
        };
        if !self.is_room() {
            let (school, standard) = (self.school_of(known), self.standard_of(known));
            return planned(school.ok()?, standard.ok()?, self.place_of(TALK));
        }
        let (school, standard) = (self.school(known), self.standard(known));
        planned(school?, standard?, self.place_of(TALK))
    }
}

/// One day for each topic in a school year, in order of school, standard and day: agendas of two years plan a topic twice.
pub(super) fn settle(talks: Vec<PlannedTalk>, findings: &mut Vec<Finding>) -> Vec<PlannedTalk> {
    let mut by_topic: BTreeMap<_, Vec<PlannedTalk>> = BTreeMap::new();
    for talk in talks {
        by_topic.entry((talk.school.clone(), talk.standard.clone(), SchoolYear::of(talk.day))).or_default().push(talk);
    }
    by_topic.into_values().filter_map(|same| one(same, findings)).collect()
}

fn one(mut same: Vec<PlannedTalk>, findings: &mut Vec<Finding>) -> Option<PlannedTalk> {
    same.sort_by(|a, b| a.place.cmp(&b.place));
    let first = same.first()?.clone();
    let is_same_day = same.iter().all(|talk| talk.day == first.day);
    let first = same.iter().find(|talk| is_same_day && talk.time.is_some()).cloned().unwrap_or(first);
    let differs = |talk: &&PlannedTalk| talk.day != first.day || talk.time.is_some_and(|time| first.time != Some(time));
    let Some(other) = same.iter().find(differs) else { return Some(first) };
    let kind = if is_same_day { "time" } else { "day" };
    let finding = Finding::new(Code::TalkDatesDiffer, other.place.clone()).value(other.moment());
    finding::add(
        findings,
        finding.fact("first", first.moment()).fact("other", first.place.to_string()).fact("kind", kind),
    );
    is_same_day.then_some(PlannedTalk { time: None, ..first })
}
