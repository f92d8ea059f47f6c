//! The conversations that are planned: with which school, on which day, about which topics.
//!
//! In: the days that people wrote in the agenda, and the topics. Out: [`Talk`]s. Days of earlier school years are past and say nothing of these topics. Must
//! not know: which report shows them.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};

use crate::agreement::PlannedTalk;
use crate::register::SiteId;
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;

/// A conversation with a school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Talk {
    /// The day.
    pub day: NaiveDate,
    /// The time, where it is known.
    pub time: Option<NaiveTime>,
    /// What it is about: indices of topics, in order of conversation.
    pub topics: Vec<usize>,
    /// What it was planned for: the id of a standard, of several the first; empty: the school as a whole. It may change where rows come or go: it is no name.
    pub subject: String,
}

/// A day, and a time where it is known.
type Moment = (NaiveDate, Option<NaiveTime>);

fn subject<'a>(dossier: &'a Dossier, topic: &Topic) -> Option<&'a String> {
    topic.standard.map(|at| &dossier.now()[topic.assessment].evaluation.norm.standards[at].id)
}

fn moment(talk: &PlannedTalk) -> Moment {
    (talk.day, talk.time)
}

fn is_ahead(dossier: &Dossier, talk: &PlannedTalk) -> bool {
    talk.day >= dossier.year.first_day()
}

/// The conversations of all schools.
pub(crate) struct Talks<'a> {
    dossier: &'a Dossier,
    planned: HashMap<&'a SiteId, Vec<&'a PlannedTalk>>,
}

impl<'a> Talks<'a> {
    pub(crate) fn of(dossier: &'a Dossier) -> Talks<'a> {
        let mut planned: HashMap<_, Vec<_>> = HashMap::new();
        for talk in dossier.talks.iter().filter(|talk| is_ahead(dossier, talk)) {
            planned.entry(&talk.school).or_default().push(talk);
        }
        Talks { dossier, planned }
    }

    /// What somebody planned for a topic in an earlier agenda, else for its school as a whole, unless that was of an earlier school year.
    pub(crate) fn planned(&self, topic: &Topic) -> Option<&'a PlannedTalk> {
        let own = self.planned.get(&topic.school)?;
        let of = |id: Option<&String>| own.iter().find(|talk| talk.standard.as_ref() == id).copied();
        of(subject(self.dossier, topic)).or_else(|| of(None))
    }

    /// What is planned with a school (an index in [`Dossier::now`]) at a moment that stands with none of its topics: for the school as a whole where it has
    /// none, or for what is no topic any more. An agenda that was read holds the day of the whole school also with each topic.
    pub(crate) fn beside_topics(&self, at: usize) -> Vec<&'a PlannedTalk> {
        let topics = self.topics(at).map(|topic| &self.dossier.topics[topic]);
        let with_topic: Vec<Moment> = topics.filter_map(|topic| self.planned(topic)).map(moment).collect();
        let all = self.planned.get(&self.dossier.now()[at].evaluation.school.id).into_iter().flatten();
        all.copied().filter(|talk| !with_topic.contains(&moment(talk))).collect()
    }

    /// Those with a school (an index in [`Dossier::now`]), in order of time. What is planned for the school as a whole is about all of its topics; a day for
    /// something that is no topic any more stays.
    pub(crate) fn with(&self, at: usize) -> Vec<Talk> {
        let mut found: BTreeMap<Moment, (Vec<usize>, Option<String>)> = BTreeMap::new();
        let school = &self.dossier.now()[at].evaluation.school.id;
        for talk in self.planned.get(school).into_iter().flatten() {
            let (topics, first) = found.entry((talk.day, talk.time)).or_default();
            let own = talk.standard.clone().unwrap_or_default();
            *first = Some(match first.take() {
                Some(known) => known.min(own),
                None => own,
            });
            let is_about = |topic: &usize| {
                talk.standard.is_none() || subject(self.dossier, &self.dossier.topics[*topic]) == talk.standard.as_ref()
            };
            topics.extend(self.topics(at).filter(is_about));
        }
        let talk = |((day, time), (mut topics, subject)): (_, (Vec<usize>, Option<String>))| {
            topics.sort_unstable();
            topics.dedup();
            Talk { day, time, topics, subject: subject.unwrap_or_default() }
        };
        found.into_iter().map(talk).collect()
    }

    /// The topics of a school, as indices.
    fn topics(&self, at: usize) -> Range<usize> {
        let all = &self.dossier.topics;
        let until = |last: usize| all.partition_point(|topic| topic.assessment < last);
        until(at)..until(at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::Place;
    use crate::run::fixture;
    use crate::wording::Language;

    #[test]
    fn topics_of_one_moment_are_one_conversation_and_the_whole_school_is_all_of_them() {
        let mut dossier = fixture::dossier(Language::Nl);
        let at = dossier.now().iter().position(|a| a.evaluation.school.id.as_str() == "99AA02").expect("the school");
        let school = dossier.now()[at].evaluation.school.id.clone();
        let ids: Vec<String> = dossier.topics_of(at).filter_map(|topic| subject(&dossier, topic)).cloned().collect();
        let talk = |standard: Option<&str>, day: &str, hour: Option<u32>| PlannedTalk {
            school: school.clone(),
            standard: standard.map(str::to_owned),
            day: day.parse().expect("a day"),
            time: hour.and_then(|hour| NaiveTime::from_hms_opt(hour, 30, 0)),
            place: Place::file("gesprekken.xlsx"),
        };
        dossier.talks = vec![
            talk(Some(&ids[1]), "2026-05-12", Some(9)),
            talk(Some(&ids[0]), "2026-05-12", Some(9)),
            talk(Some("weg"), "2026-05-11", None),
            talk(Some(&ids[0]), "2025-05-12", None),
            talk(None, "2026-06-01", None),
        ];
        let first = dossier.topics.iter().position(|topic| topic.assessment == at).expect("a topic");
        let found: Vec<_> = Talks::of(&dossier).with(at).into_iter().map(|t| (t.day.to_string(), t.topics)).collect();
        let all = (first..first + ids.len()).collect::<Vec<_>>();
        let expected = [
            ("2026-05-11".to_owned(), vec![]),
            ("2026-05-12".to_owned(), vec![first, first + 1]),
            ("2026-06-01".to_owned(), all),
        ];
        assert_eq!(found, expected);
        let beside = |dossier: &Dossier| {
            let talks = Talks::of(dossier);
            talks.beside_topics(at).into_iter().map(|talk| talk.day.to_string()).collect::<Vec<_>>()
        };
        // In the agenda that comes of it each topic has a day of its own.
        let whole = talk(None, "2026-06-01", None);
        let every = |day: &str| ids.iter().map(|id| talk(Some(id), day, None)).collect::<Vec<_>>();
        dossier.talks = [vec![whole.clone()], every("2026-06-01")].concat();
        assert_eq!(beside(&dossier), Vec::<String>::new());
        dossier.talks = [vec![whole], every("2026-06-02")].concat();
        assert_eq!(beside(&dossier), ["2026-06-01"]);
    }
}
