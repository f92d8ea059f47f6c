//! How the events of a calendar are named (`UID`), so that a conversation keeps its name.
//!
//! In: the conversations, and the calendar that this one takes the place of. Out: a name for each, no two the same. Who had a conversation at that moment
//! with that school has it still, whatever it was planned for: rows of the agenda give a day to each topic where it was planned for the school as a whole.
//! One that moved is known by its subject; and where the one was for the school as a whole and the other for some of its topics, as what is left over on both
//! sides, in order of time: then it moved by its topics. Must not know: what an event says.

use std::collections::{BTreeMap, BTreeSet};

use super::earlier::{Earlier, EarlierEvent};
use crate::base::digest::sha256;
use crate::present::talks::Talk;
use crate::run::dossier::Dossier;

/// The subject of a conversation about the school as a whole.
const WHOLE: &str = "school";

/// The name of each conversation (with the index of its school), in order.
pub(super) fn names(dossier: &Dossier, talks: &[(usize, Talk)], earlier: &Earlier) -> Vec<String> {
    let mut names = Names { found: BTreeMap::new(), taken: BTreeSet::new() };
    // The same moment first: a name that is kept so is not free for another subject.
    for (number, (at, talk)) in talks.iter().enumerate() {
        at_moment(dossier, *at, talk, earlier).into_iter().for_each(|name| names.give(number, name));
    }
    for (number, (at, talk)) in talks.iter().enumerate() {
        let own = by_subject(dossier, *at, 1, talk);
        Some(own).filter(|name| is_planned(earlier, name)).into_iter().for_each(|name| names.give(number, name));
    }
    for (number, (at, talk)) in talks.iter().enumerate() {
        let free = moved(dossier, *at, talk, earlier).into_iter().find(|name| !names.taken.contains(name));
        free.into_iter().for_each(|name| names.give(number, name));
    }
    for (number, (at, talk)) in talks.iter().enumerate() {
        let mut own = (1u32..).map(|again| by_subject(dossier, *at, again, talk));
        let free = own.find(|name| !names.taken.contains(name));
        free.into_iter().for_each(|name| names.give(number, name));
    }
    names.found.into_values().collect()
}

/// The names that were given so far, by the number of the conversation.
struct Names {
    found: BTreeMap<usize, String>,
    taken: BTreeSet<String>,
}

impl Names {
    /// A name for a conversation that has none yet, unless another has it.
    fn give(&mut self, number: usize, name: String) {
        if !self.found.contains_key(&number) && self.taken.insert(name.clone()) {
            self.found.insert(number, name);
        }
    }
}

fn is_planned(earlier: &Earlier, name: &str) -> bool {
    earlier.0.get(name).is_some_and(EarlierEvent::is_planned)
}

/// The events with this school that this one may be, moved: those for the school as a whole where it is for topics, and the other way round; in order of time.
fn moved(dossier: &Dossier, at: usize, talk: &Talk, earlier: &Earlier) -> Vec<String> {
    let (front, back) = around(dossier, at);
    let may_be = |name: &str| {
        let subject = name.strip_prefix(&front).and_then(|rest| rest.strip_suffix(&back)).filter(|own| is_subject(own));
        subject.is_some_and(|subject| is_whole(subject) != talk.subject.is_empty())
    };
    let own = earlier.0.iter().filter(|(name, event)| may_be(name) && event.is_planned());
    let mut own: Vec<(Option<String>, &String)> = own.map(|(name, event)| (event.moment(), name)).collect();
    own.sort();
    own.into_iter().map(|(_, name)| name.clone()).collect()
}

/// Whether the subject of a name is the school as a whole.
fn is_whole(subject: &str) -> bool {
    subject == WHOLE || subject.strip_prefix(WHOLE).is_some_and(|rest| rest.starts_with('_'))
}

/// The site id of the school of an event, by its name; `None` where no school of the register has it.
pub(super) fn school(name: &str, dossier: &Dossier) -> Option<String> {
    let rest = name.strip_prefix(&format!("gesprek-{}-", dossier.year))?.rsplit_once('@')?.0;
    let is_own = |id: &&str| rest.strip_prefix(*id).and_then(|rest| rest.strip_prefix('-')).is_some_and(is_subject);
    let ids = dossier.register.rows().iter().map(|row| row.id.as_str());
    ids.filter(is_own).max_by_key(|id| id.len()).map(str::to_owned)
}

/// The property with the moment.
pub(super) fn start(talk: &Talk) -> String {
    let day = talk.day.format("%Y%m%d");
    match talk.time {
        Some(time) => format!("DTSTART;TZID=Europe/Amsterdam:{day}T{}", time.format("%H%M%S")),
        None => format!("DTSTART;VALUE=DATE:{day}"),
    }
}

/// What comes before the subject, and what behind it: the same on every run, of another school, year or partnership another one.
fn around(dossier: &Dossier, at: usize) -> (String, String) {
    let partnership = sha256(dossier.partnership.as_bytes());
    let partnership = partnership.get(..8).unwrap_or_default();
    let school = &dossier.now()[at].evaluation.school.id;
    (format!("gesprek-{}-{school}-", dossier.year), format!("@{partnership}.sop"))
}

/// The name of the event with this school at this moment in the earlier calendar.
fn at_moment(dossier: &Dossier, at: usize, talk: &Talk, earlier: &Earlier) -> Option<String> {
    let (front, back) = around(dossier, at);
    let start = start(talk);
    let is_own = |name: &str| {
        let subject = name.strip_prefix(&front).and_then(|rest| rest.strip_suffix(&back));
        subject.is_some_and(is_subject)
    };
    let mut found = earlier.0.iter().filter(|(name, event)| is_own(name) && event.is_planned() && event.says(&start));
    found.next().map(|(name, _)| name.clone())
}

/// Whether this is a subject with its number, as names have it: behind the id of another school that begins the same stands something else.
fn is_subject(text: &str) -> bool {
    let subject = text.split_once('_').filter(|(front, _)| *front != "over").map_or(text, |(front, _)| front);
    subject == WHOLE || ["over-", "over_"].iter().any(|mark| subject.starts_with(mark))
}

/// The name after the subject; `again` tells several about one subject apart.
fn by_subject(dossier: &Dossier, at: usize, again: u32, talk: &Talk) -> String {
    let is_plain = |subject: &str| subject.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    let subject = match talk.subject.as_str() {
        "" => WHOLE.to_owned(),
        // Behind a mark that no other has.
        plain if is_plain(plain) && plain.len() <= 32 => format!("over-{plain}"),
        other => format!("over_{}", sha256(other.as_bytes()).get(..16).unwrap_or_default()),
    };
    let again = if again > 1 { format!("_{again}") } else { String::new() };
    let (front, back) = around(dossier, at);
    format!("{front}{subject}{again}{back}")
}
