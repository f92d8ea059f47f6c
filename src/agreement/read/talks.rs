//! The days of conversations, as somebody planned them in the agenda.
//!
//! In: rows. Out: one day for each topic in a school year; where two copies differ, none, with a finding.

use std::collections::BTreeMap;

use super::super::known::{Known, SchoolCells};
use super::super::model::{PlannedTalk, TALK};
use super::line::{Line, SITE_CODES};
use crate::base::finding::{self, Code, Finding};
use crate::register::SchoolYear;

impl Line<'_, '_> {
    /// The day that is planned for the topic of a row of the agenda. Of a row that holds an agreement as well the agreement tells what is wrong with its school.
    pub(super) fn talk(&mut self, known: &Known<'_>) -> Option<PlannedTalk> {
        self.get(TALK)?;
        let day = self.date(TALK);
        if !self.is_room() {
            let school = known.school(&SchoolCells::of(self.key, self.columns), &SITE_CODES).ok()?;
            let standard = self.standard_of(known).ok()?;
            return Some(PlannedTalk { school, standard, day: day?, place: self.place_of(TALK) });
        }
        let (school, standard) = (self.school(known), self.standard(known));
        Some(PlannedTalk { school: school?, standard: standard?, day: day?, place: self.place_of(TALK) })
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
    let Some(other) = same.iter().find(|talk| talk.day != first.day) else { return Some(first) };
    let finding = Finding::new(Code::TalkDatesDiffer, other.place.clone()).value(other.day.to_string());
    finding::add(findings, finding.fact("first", first.day.to_string()).fact("other", first.place.to_string()));
    None
}
