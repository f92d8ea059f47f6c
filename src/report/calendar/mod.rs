//! `gesprekken.ics`: the planned conversations for the calendar of whoever leads them (RFC 5545).
//!
//! In: the days that stand in the agenda, and the calendar that this one takes the place of. Out: one event for each conversation, and one that says so for
//! each that was there and is not any more; no file where nothing is planned and nothing was. No text of a school, nobody to invite. Must not know: other
//! reports.
//!
//! An event keeps its name when it is planned otherwise for the same moment, and when its day moves: see `name`.
//!
//! Written by hand: the crates for it stamp events with the clock and a random id, and write no time zones; another program's reader is the oracle of the
//! tests.

mod earlier;
mod name;

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;

use super::{Artifact, look};
use crate::present::talks::{Talk, Talks};
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;
use earlier::{Earlier, EarlierEvent};
use name::start;

/// A line of a calendar has at most so many bytes.
const LONGEST: usize = 75;
/// So many characters of a name or title stand in an event.
const TITLE: usize = 120;

/// The rule of summer time since 1996, as calendars take it.
const AMSTERDAM: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
];

/// The file.
pub(crate) const FILE: &str = "gesprekken.ics";

/// A conversation that a calendar has planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlannedEvent {
    /// Site id of the school.
    pub school: String,
    /// The day, and the time where there is one: `2026-03-12 10:30`.
    pub moment: String,
    /// Who leads it and what it is about.
    pub description: String,
}

/// The conversations that a calendar of this partnership and year has planned, by the name of the event; those that were cancelled are none.
pub(crate) fn planned(bytes: &[u8], dossier: &Dossier) -> BTreeMap<String, PlannedEvent> {
    let event = |(name, event): (String, EarlierEvent)| {
        let school = name::school(&name, dossier)?;
        let moment = event.moment()?;
        let description = event.property("DESCRIPTION").unwrap_or_default().to_owned();
        event.is_planned().then_some((name, PlannedEvent { school, moment, description }))
    };
    Earlier::read(bytes).0.into_iter().filter_map(event).collect()
}

/// The calendar, which takes the place of an earlier one; `None` where no conversation is planned and none was.
pub(super) fn render(dossier: &Dossier, earlier: Option<&[u8]>) -> Option<Artifact> {
    let earlier = earlier.map(Earlier::read).unwrap_or_default();
    let talks = Talks::of(dossier);
    let with = |at: usize| talks.with(at).into_iter().map(move |talk| (at, talk));
    let mut events: Vec<(usize, Talk)> = (0..dossier.now().len()).flat_map(with).collect();
    if events.is_empty() && earlier.0.is_empty() {
        return None;
    }
    events.sort_by_key(|(at, talk)| (talk.day, talk.time, *at));
    let w = &dossier.wording;
    let mut lines = Lines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//sop//gesprekken//NL");
    lines.push("CALSCALE:GREGORIAN");
    lines.push("METHOD:PUBLISH");
    let facts = [("partnership", (&dossier.partnership).into()), ("year", dossier.year.to_string().into())];
    lines.push(&property("X-WR-CALNAME", &w.say_with("calendar-name", &facts)));
    AMSTERDAM.iter().for_each(|line| lines.push(line));
    let stamp = format!("{}T000000Z", dossier.date.format("%Y%m%d"));
    let mut gone = earlier.0.keys().collect::<BTreeSet<_>>();
    for (uid, (at, talk)) in name::names(dossier, &events, &earlier).iter().zip(&events) {
        let says = event(dossier, uid, *at, talk);
        gone.remove(uid);
        lines.event(&stamp, earlier.sequence(uid, &says), &says);
    }
    for event in gone.into_iter().filter_map(|uid| earlier.0.get(uid)) {
        let (stamp, sequence, says) = event.cancelled(&stamp);
        lines.event(&stamp, sequence, &says);
    }
    lines.push("END:VCALENDAR");
    Some(Artifact::new(FILE, lines.0))
}

/// What an event says, a property each, without its stamp and version; with its name.
fn event(dossier: &Dossier, uid: &str, at: usize, talk: &Talk) -> Vec<String> {
    let (w, school) = (&dossier.wording, &dossier.now()[at].evaluation.school);
    let mut lines = vec![format!("UID:{uid}"), start(talk)];
    match talk.time {
        // The agenda has no end.
        Some(_) => lines.push("DURATION:PT1H".to_owned()),
        None => {
            let next = talk.day.checked_add_days(Days::new(1)).unwrap_or(talk.day);
            lines.push(format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
        }
    }
    let name = look::cut(&school.name, TITLE);
    let facts = [("school", name.into()), ("id", school.id.as_str().into())];
    lines.push(property("SUMMARY", &w.say_with("calendar-summary", &facts)));
    lines.push(property("DESCRIPTION", &description(dossier, at, talk)));
    lines
}

/// Who leads it, and the topics in short.
fn description(dossier: &Dossier, at: usize, talk: &Talk) -> String {
    let (w, school) = (&dossier.wording, &dossier.now()[at].evaluation.school);
    let mut said: Vec<String> = Vec::new();
    said.extend(
        school
            .conversation_lead
            .as_ref()
            .map(|lead| w.say_with("calendar-lead", &[("lead", look::cut(lead, TITLE).into())])),
    );
    let topics: Vec<&Topic> = talk.topics.iter().filter_map(|at| dossier.topics.get(*at)).collect();
    said.push(w.say_with("calendar-topics", &[("count", topics.len().into())]));
    for (number, topic) in (1u32..).zip(topics) {
        let norm = &dossier.now()[topic.assessment].evaluation.norm;
        let title =
            topic.standard.map_or_else(|| w.say("book-silent"), |at| look::cut(&norm.standards[at].title, TITLE));
        said.push(format!("{number}. {title}"));
    }
    said.join("\n")
}

/// Lines of a calendar.
#[derive(Default)]
struct Lines(Vec<u8>);

impl Lines {
    /// A line; what is longer than a line goes on in the next behind a space. It is parted beside no space of its own, which some readers would drop.
    fn push(&mut self, line: &str) {
        let mut rest = line;
        let mut room = LONGEST;
        while rest.len() > room {
            let is_space = |at: usize| rest.as_bytes()[at] == b' ';
            let most = rest.floor_char_boundary(room);
            let inside = (1..=most).rev().filter(|at| rest.is_char_boundary(*at));
            let end = inside.into_iter().find(|at| !is_space(*at) && !is_space(at - 1)).unwrap_or(most);
            self.0.extend(rest[..end].bytes());
            self.0.extend(b"\r\n ");
            rest = &rest[end..];
            room = LONGEST - 1;
        }
        self.0.extend(rest.bytes());
        self.0.extend(b"\r\n");
    }

    /// An event, its name first.
    fn event(&mut self, stamp: &str, sequence: u32, says: &[String]) {
        let (name, rest) = says.split_at(says.len().min(1));
        self.push("BEGIN:VEVENT");
        name.iter().for_each(|line| self.push(line));
        self.push(&format!("DTSTAMP:{stamp}"));
        self.push(&format!("SEQUENCE:{sequence}"));
        rest.iter().for_each(|line| self.push(line));
        self.push("END:VEVENT");
    }
}

/// A property with a text: what has a meaning of its own there is marked.
fn property(name: &str, text: &str) -> String {
    let mut line = format!("{name}:");
    for c in text.chars() {
        match c {
            '\n' => line.push_str("\\n"),
            '\\' | ';' | ',' => line.extend(['\\', c]),
            c if c.is_control() => line.push(' '),
            c => line.push(c),
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;
    use ical::IcalParser;
    use ical::parser::ical::component::IcalEvent;

    use super::*;
    use crate::agreement::PlannedTalk;
    use crate::base::finding::Place;
    use crate::run::fixture::{self, HOSTILE};
    use crate::wording::Language;

    fn planned(dossier: &mut Dossier) {
        let talk = |at: usize, day: &str, time: Option<(u32, u32)>| PlannedTalk {
            school: dossier.now()[at].evaluation.school.id.clone(),
            standard: None,
            day: day.parse().expect("a day"),
            time: time.and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0)),
            place: Place::file("gesprekken.xlsx"),
        };
        dossier.talks =
            vec![talk(1, "2026-05-12", Some((10, 30))), talk(5, "2026-03-31", None), talk(7, "2024-03-31", None)];
    }

    /// What another program reads of a property.
    fn get(event: &IcalEvent, name: &str) -> String {
        let found = event.properties.iter().find(|property| property.name == name).expect("a property");
        found.value.clone().expect("a value")
    }

    /// A text without its marks.
    fn plain(text: &str) -> String {
        text.replace("\\n", "\n").replace("\\;", ";").replace("\\,", ",").replace("\\\\", "\\")
    }

    fn following(dossier: &Dossier, earlier: Option<&str>) -> String {
        let made = render(dossier, earlier.map(str::as_bytes)).expect("a calendar");
        String::from_utf8(made.bytes).expect("UTF-8")
    }

    fn calendar(dossier: &Dossier) -> String {
        following(dossier, None)
    }

    #[test]
    fn another_program_reads_the_conversations_that_are_planned() {
        for language in Language::ALL {
            let mut dossier = fixture::dossier(language);
            assert!(render(&dossier, None).is_none());
            planned(&mut dossier);
            let text = calendar(&dossier);
            let read = IcalParser::new(text.as_bytes()).next().expect("one calendar").expect("a calendar");
            let events = &read.events;
            assert_eq!((events.len(), read.timezones.len(), read.timezones[0].transitions.len()), (2, 1, 2));
            let summary = plain(&get(&events[0], "SUMMARY"));
            assert!(summary.contains(&look::cut(HOSTILE, TITLE)), "{summary}");
            let get = |at: usize, name: &str| get(&events[at], name);
            assert_eq!([get(0, "DTSTART"), get(0, "DTEND")], ["20260331", "20260401"]);
            assert_eq!([get(1, "DTSTART"), get(1, "DURATION")], ["20260512T103000", "PT1H"]);
            assert_eq!(get(1, "DTSTAMP"), "20260301T000000Z");
            let said = plain(&get(1, "DESCRIPTION"));
            let titles = dossier.topics_of(1).filter_map(|topic| topic.standard);
            for at in titles {
                let title = &dossier.now()[1].evaluation.norm.standards[at].title;
                assert!(said.contains(&look::cut(title, TITLE)), "{said}");
            }
            assert!(!text.contains("ATTENDEE") && !text.contains("jaarplan"));
        }
    }

    #[test]
    fn no_line_is_longer_than_a_calendar_may_have_and_nothing_breaks_out_of_a_text() {
        let mut dossier = fixture::dossier(Language::Nl);
        planned(&mut dossier);
        for results in &mut dossier.years {
            for assessment in &mut results.assessments {
                let evaluation = std::sync::Arc::make_mut(&mut assessment.evaluation);
                let school = std::sync::Arc::make_mut(&mut evaluation.school);
                school.name = "é漢\u{1F600}\r\nEND:VEVENT\r\nATTENDEE:x;,\\ ".repeat(9);
            }
        }
        let text = calendar(&dossier);
        assert!(text.ends_with("END:VCALENDAR\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST), "{text}");
        assert_eq!(text.lines().filter(|line| *line == "END:VEVENT").count(), 2);
        assert!(!text.lines().any(|line| line.starts_with("ATTENDEE")));
    }

    /// Name, day, version and state of each event.
    fn told(text: &str) -> BTreeMap<String, (String, u32, bool)> {
        let read = IcalParser::new(text.as_bytes()).next().expect("one calendar").expect("a calendar");
        let of = |event: &IcalEvent| {
            let is_off = event.properties.iter().any(|p| p.name == "STATUS" && p.value.as_deref() == Some("CANCELLED"));
            (get(event, "UID"), (get(event, "DTSTART"), get(event, "SEQUENCE").parse().expect("a number"), is_off))
        };
        let events: BTreeMap<_, _> = read.events.iter().map(of).collect();
        assert_eq!(events.len(), read.events.len(), "each has a name of its own");
        events
    }

    /// A conversation about each of two topics of a school, and one about the school as a whole.
    fn of_one_school(dossier: &mut Dossier, days: [&str; 3]) {
        let at = (0..dossier.now().len()).find(|at| dossier.topics_of(*at).count() > 1).expect("a school with topics");
        let school = dossier.now()[at].evaluation.school.id.clone();
        let norm = dossier.now()[at].evaluation.norm.clone();
        let ids: Vec<_> =
            dossier.topics_of(at).filter_map(|topic| topic.standard).map(|s| norm.standards[s].id.clone()).collect();
        let subjects = [Some(ids[0].clone()), Some(ids[1].clone()), None];
        let talk = |(standard, day): (_, &str)| PlannedTalk {
            school: school.clone(),
            standard,
            day: day.parse().expect("a day"),
            time: None,
            place: Place::file("gesprekken.xlsx"),
        };
        dossier.talks = subjects.into_iter().zip(days).map(talk).collect();
    }

    #[test]
    fn an_event_keeps_its_name_when_its_day_moves_before_another_and_is_the_next_version_of_itself() {
        let mut dossier = fixture::dossier(Language::Nl);
        of_one_school(&mut dossier, ["2026-03-01", "2026-04-01", "2026-05-01"]);
        let first = calendar(&dossier);
        let before = told(&first);
        assert!(before.len() == 3 && before.values().all(|(_, sequence, is_off)| *sequence == 0 && !is_off));
        let by_day = |day: &str| before.iter().find(|(_, (own, ..))| own == day).expect("an event").0.clone();
        // The first comes behind the second.
        of_one_school(&mut dossier, ["2026-04-20", "2026-04-01", "2026-05-01"]);
        let second = following(&dossier, Some(&first));
        let mut expected = before.clone();
        expected.insert(by_day("20260301"), ("20260420".into(), 1, false));
        assert_eq!(told(&second), expected);
        // A second time nothing is otherwise.
        assert_eq!(following(&dossier, Some(&second)), second);
    }

    #[test]
    fn a_conversation_that_is_planned_otherwise_for_the_same_moment_keeps_its_name() {
        let mut dossier = fixture::dossier(Language::Nl);
        of_one_school(&mut dossier, ["2026-03-01", "2026-03-01", "2026-03-01"]);
        let [one, two, whole] = <[PlannedTalk; 3]>::try_from(std::mem::take(&mut dossier.talks)).expect("three");
        let with = |dossier: &mut Dossier, talks: &[&PlannedTalk], earlier: Option<&str>| {
            dossier.talks = talks.iter().map(|talk| (*talk).clone()).collect();
            following(dossier, earlier)
        };
        // The agenda writes the day of the school as a whole in the row of each topic.
        let at = dossier.now().iter().position(|own| own.evaluation.school.id == whole.school).expect("the school");
        let of_topic = |topic: &Topic| PlannedTalk {
            standard: topic.standard.map(|s| dossier.now()[at].evaluation.norm.standards[s].id.clone()),
            ..whole.clone()
        };
        let rows: Vec<PlannedTalk> = dossier.topics_of(at).map(of_topic).filter(|row| row.standard.is_some()).collect();
        let first = with(&mut dossier, &[&whole], None);
        let second = with(&mut dossier, &rows.iter().collect::<Vec<_>>(), Some(&first));
        assert!(first.contains("-school@") && told(&second).keys().eq(told(&first).keys()), "{second}");
        assert!(told(&second).values().all(|(_, _, is_off)| !is_off));
        // A subject that comes before the first.
        let (small, large) = if one.standard < two.standard { (one, two) } else { (two, one) };
        let first = with(&mut dossier, &[&large], None);
        let second = with(&mut dossier, &[&large, &small], Some(&first));
        let name = told(&first).keys().next().expect("an event").clone();
        assert_eq!(told(&second), BTreeMap::from([(name.clone(), ("20260301".into(), 1, false))]));
        // The name is taken: what it is the subject of by now is another event.
        let later = PlannedTalk { day: "2026-04-01".parse().expect("a day"), ..large.clone() };
        let third = told(&with(&mut dossier, &[&small, &later], Some(&second)));
        assert!(third.len() == 2 && third[&name].0 == "20260301" && third.values().all(|(.., is_off)| !is_off));
        assert_eq!(third.keys().filter(|other| other.contains("_2@")).count(), 1, "{third:?}");
    }

    #[test]
    fn what_was_planned_for_the_school_as_a_whole_keeps_its_name_where_it_moves_by_topic_and_back() {
        let mut dossier = fixture::dossier(Language::Nl);
        of_one_school(&mut dossier, ["2026-04-20", "2026-04-20", "2026-03-01"]);
        let [one, two, whole] = <[PlannedTalk; 3]>::try_from(std::mem::take(&mut dossier.talks)).expect("three");
        dossier.talks = vec![whole.clone()];
        let first = calendar(&dossier);
        let name = told(&first).into_keys().next().expect("an event");
        assert!(name.contains("-school@"), "{name}");
        dossier.talks = vec![one.clone(), two.clone()];
        let second = following(&dossier, Some(&first));
        let moved = BTreeMap::from([(name.clone(), ("20260420".to_owned(), 1, false))]);
        assert_eq!(told(&second), moved);
        // And on: the same again is the same, and what moves as a whole is still the one.
        assert_eq!(following(&dossier, Some(&second)), second);
        dossier.talks = vec![PlannedTalk { day: "2026-05-04".parse().expect("a day"), ..whole.clone() }];
        let third = told(&following(&dossier, Some(&second)));
        assert_eq!(third, BTreeMap::from([(name.clone(), ("20260504".to_owned(), 2, false))]));
        // Over two days the first of them is the one that moved.
        let later = PlannedTalk { day: "2026-04-27".parse().expect("a day"), ..two };
        dossier.talks = vec![later, one.clone()];
        let parted = told(&following(&dossier, Some(&first)));
        assert!(parted.len() == 2 && parted[&name].0 == "20260420" && parted.values().all(|(.., is_off)| !is_off));
        // One about another topic is another conversation.
        let about = |day: &str, own: &PlannedTalk| PlannedTalk { day: day.parse().expect("a day"), ..own.clone() };
        dossier.talks = vec![about("2026-03-02", &one)];
        let of_one = calendar(&dossier);
        let other = PlannedTalk { standard: Some("anders".into()), ..about("2026-03-09", &one) };
        dossier.talks = vec![other];
        let told = told(&following(&dossier, Some(&of_one)));
        assert_eq!(told.values().filter(|(.., is_off)| *is_off).count(), 1, "{told:?}");
    }

    #[test]
    fn a_conversation_that_is_not_planned_any_more_is_cancelled_until_it_is_again() {
        let mut dossier = fixture::dossier(Language::Nl);
        planned(&mut dossier);
        let first = calendar(&dossier);
        let all = std::mem::take(&mut dossier.talks);
        let none = following(&dossier, Some(&first));
        let off = told(&none);
        assert!(off.len() == 2 && off.values().all(|(_, sequence, is_off)| *sequence == 1 && *is_off), "{off:?}");
        dossier.date = "2026-06-01".parse().expect("a day");
        assert_eq!(following(&dossier, Some(&none)), none, "what is told stays told");
        dossier.talks = all;
        let again = told(&following(&dossier, Some(&none)));
        assert!(again.values().all(|(_, sequence, is_off)| *sequence == 2 && !is_off), "{again:?}");
        assert!(again.keys().eq(off.keys()));
        // What is no calendar tells nothing.
        assert_eq!(told(&following(&dossier, Some("BEGIN:VEVENT\r\nEND:VEVENT\r\n \u{0}"))).len(), 2);
    }
}
