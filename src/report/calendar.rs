//! `gesprekken.ics`: the planned conversations for the calendar of whoever leads them (RFC 5545).
//!
//! In: the days that stand in the agenda. Out: one event for each conversation; no file where nothing is planned. No text of a school, nobody to invite. Must
//! not know: other reports.
//!
//! Written by hand: the crates for it stamp events with the clock and a random id, and write no time zones; another program's reader is the oracle of the
//! tests.

use chrono::Days;

use super::{Artifact, look};
use crate::base::digest::sha256;
use crate::present::talks::{Talk, Talks};
use crate::run::dossier::Dossier;
use crate::trend::topic::Topic;

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

/// The calendar; `None` where no conversation is planned.
pub(super) fn render(dossier: &Dossier) -> Option<Artifact> {
    let talks = Talks::of(dossier);
    let mut events = Vec::new();
    for at in 0..dossier.now().len() {
        for (number, talk) in (1u32..).zip(talks.with(at)) {
            events.push((talk.day, talk.time, at, number, talk));
        }
    }
    events.sort_by(|a, b| (a.0, a.1, a.2, a.3).cmp(&(b.0, b.1, b.2, b.3)));
    if events.is_empty() {
        return None;
    }
    let w = &dossier.wording;
    let mut lines = Lines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//sop//gesprekken//NL");
    lines.push("CALSCALE:GREGORIAN");
    lines.push("METHOD:PUBLISH");
    let facts = [("partnership", (&dossier.partnership).into()), ("year", dossier.year.to_string().into())];
    lines.text("X-WR-CALNAME", &w.say_with("calendar-name", &facts));
    AMSTERDAM.iter().for_each(|line| lines.push(line));
    events.iter().for_each(|(_, _, at, number, talk)| event(dossier, *at, *number, talk, &mut lines));
    lines.push("END:VCALENDAR");
    Some(Artifact::new("gesprekken.ics", lines.0))
}

fn event(dossier: &Dossier, at: usize, number: u32, talk: &Talk, lines: &mut Lines) {
    let (w, school) = (&dossier.wording, &dossier.now()[at].evaluation.school);
    // The same for the same conversation on every run, also when its day moves; of another partnership another one.
    let partnership = sha256(dossier.partnership.as_bytes());
    let partnership = partnership.get(..8).unwrap_or_default();
    lines.push("BEGIN:VEVENT");
    lines.push(&format!("UID:gesprek-{}-{}-{number}@{partnership}.sop", dossier.year, school.id));
    lines.push(&format!("DTSTAMP:{}T000000Z", dossier.date.format("%Y%m%d")));
    let day = talk.day.format("%Y%m%d");
    match talk.time {
        Some(time) => {
            lines.push(&format!("DTSTART;TZID=Europe/Amsterdam:{day}T{}", time.format("%H%M%S")));
            // The agenda has no end.
            lines.push("DURATION:PT1H");
        }
        None => {
            let next = talk.day.checked_add_days(Days::new(1)).unwrap_or(talk.day);
            lines.push(&format!("DTSTART;VALUE=DATE:{day}"));
            lines.push(&format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
        }
    }
    let name = look::cut(&school.name, TITLE);
    let facts = [("school", name.into()), ("id", school.id.as_str().into())];
    lines.text("SUMMARY", &w.say_with("calendar-summary", &facts));
    lines.text("DESCRIPTION", &description(dossier, at, talk));
    lines.push("END:VEVENT");
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

    /// A property with a text: what has a meaning of its own there is marked.
    fn text(&mut self, name: &str, text: &str) {
        let mut line = format!("{name}:");
        for c in text.chars() {
            match c {
                '\n' => line.push_str("\\n"),
                '\\' | ';' | ',' => line.extend(['\\', c]),
                c if c.is_control() => line.push(' '),
                c => line.push(c),
            }
        }
        self.push(&line);
    }
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

    fn calendar(dossier: &Dossier) -> String {
        String::from_utf8(render(dossier).expect("a calendar").bytes).expect("UTF-8")
    }

    #[test]
    fn another_program_reads_the_conversations_that_are_planned() {
        for language in Language::ALL {
            let mut dossier = fixture::dossier(language);
            assert!(render(&dossier).is_none());
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

    #[test]
    fn an_event_keeps_its_name_when_its_day_moves() {
        let mut dossier = fixture::dossier(Language::Nl);
        planned(&mut dossier);
        let names = |text: String| -> Vec<String> {
            let mut all: Vec<_> = text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect();
            all.sort();
            all
        };
        let before = names(calendar(&dossier));
        dossier.talks[0].day = "2026-06-30".parse().expect("a day");
        assert_eq!(names(calendar(&dossier)), before);
        assert_eq!(before.len(), 2);
    }
}
