//! How the events of a calendar are named (`UID`), so that a conversation keeps its name.
//!
//! In: the conversations, and the calendar that this one takes the place of. Out: a name for each, no two the same. Who had a conversation at that moment
//! with that school has it still, whatever it was planned for: rows of the agenda give a day to each topic where it was planned for the school as a whole.
//! Only one that moved is known by its subject. Must not know: what an event says.

use std::collections::{BTreeMap, BTreeSet};

use super::earlier::Earlier;
use crate::base::digest::sha256;
use crate::present::talks::Talk;
use crate::run::dossier::Dossier;

/// The name of each conversation (with the index of its school), in order.
pub(super) fn names(dossier: &Dossier, talks: &[(usize, Talk)], earlier: &Earlier) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    // The same moment first: a name that is kept so is not free for another subject.
    let kept: BTreeMap<usize, String> = talks
        .iter()
        .enumerate()
        .filter_map(|(number, (at, talk))| Some((number, at_moment(dossier, *at, talk, earlier)?)))
        .filter(|(_, name)| taken.insert(name.clone()))
        .collect();
    let mut name = |(number, (at, talk)): (usize, &(usize, Talk))| {
        kept.get(&number).cloned().unwrap_or_else(|| {
            let mut names = (1u32..).map(|again| by_subject(dossier, *at, again, talk));
            let free = names.find(|name| taken.insert(name.clone()));
            free.unwrap_or_default()
        })
    };
    talks.iter().enumerate().map(&mut name).collect()
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
    subject == "school" || ["over-", "over_"].iter().any(|mark| subject.starts_with(mark))
}

/// The name after the subject; `again` tells several about one subject apart.
fn by_subject(dossier: &Dossier, at: usize, again: u32, talk: &Talk) -> String {
    let is_plain = |subject: &str| subject.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    let subject = match talk.subject.as_str() {
        "" => "school".to_owned(),
        // Behind a mark that no other has.
        plain if is_plain(plain) && plain.len() <= 32 => format!("over-{plain}"),
        other => format!("over_{}", sha256(other.as_bytes()).get(..16).unwrap_or_default()),
    };
    let again = if again > 1 { format!("_{again}") } else { String::new() };
    let (front, back) = around(dossier, at);
    format!("{front}{subject}{again}{back}")
}
