//! The calendar that a new one takes the place of: what somebody may have in their own calendar by now.
//!
//! In: its bytes, as this program wrote them. Out: its events by name, so that one that moved is told as the next version of itself and one that is gone as
//! cancelled. Must not know: conversations.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};

/// The events of an earlier calendar, by `UID`.
#[derive(Debug, Default)]
pub(super) struct Earlier(pub(super) BTreeMap<String, EarlierEvent>);

/// An event of it.
#[derive(Debug, Default)]
pub(super) struct EarlierEvent {
    sequence: u32,
    stamp: String,
    /// What it says, a property each, without the two above.
    pub(super) lines: Vec<String>,
}

const CANCELLED: &str = "STATUS:CANCELLED";

impl Earlier {
    /// What stands in a calendar; nothing where it is none.
    pub(super) fn read(bytes: &[u8]) -> Earlier {
        let mut found = Earlier::default();
        let mut open: Option<EarlierEvent> = None;
        for line in unfolded(&String::from_utf8_lossy(bytes)) {
            match (line.as_str(), &mut open) {
                ("BEGIN:VEVENT", _) => open = Some(EarlierEvent::default()),
                ("END:VEVENT", Some(_)) => {
                    let event = open.take().unwrap_or_default();
                    let uid = event.lines.iter().find_map(|line| line.strip_prefix("UID:")).map(str::to_owned);
                    found.0.extend(uid.map(|uid| (uid, event)));
                }
                (_, None) => {}
                (line, Some(event)) => match line.split_once(':') {
                    Some(("DTSTAMP", stamp)) => stamp.clone_into(&mut event.stamp),
                    Some(("SEQUENCE", number)) => event.sequence = number.parse().unwrap_or_default(),
                    _ => event.lines.push(line.to_owned()),
                },
            }
        }
        found
    }

    /// Which version of an event this is: the next where it says anything else than it did.
    pub(super) fn sequence(&self, uid: &str, lines: &[String]) -> u32 {
        match self.0.get(uid) {
            None => 0,
            Some(before) if before.lines == lines => before.sequence,
            Some(before) => before.sequence.saturating_add(1),
        }
    }
}

impl EarlierEvent {
    /// Whether it was not cancelled.
    pub(super) fn is_planned(&self) -> bool {
        !self.says(CANCELLED)
    }

    /// Whether this is one of its properties.
    pub(super) fn says(&self, line: &str) -> bool {
        self.lines.iter().any(|own| own == line)
    }

    /// What it says under a name.
    pub(super) fn property(&self, name: &str) -> Option<&str> {
        self.lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
    }

    /// The day, and the time where there is one: `2026-03-12 10:30`.
    pub(super) fn moment(&self) -> Option<String> {
        let start = self.lines.iter().find_map(|line| line.strip_prefix("DTSTART"))?.rsplit_once(':')?.1;
        let (day, time) = start.split_once('T').map_or((start, None), |(day, time)| (day, Some(time)));
        let day = NaiveDate::parse_from_str(day, "%Y%m%d").ok()?;
        let time = time.map(|time| NaiveTime::parse_from_str(time, "%H%M%S")).transpose().ok()?;
        Some(format!("{day}{}", time.map(|time| format!(" {}", time.format("%H:%M"))).unwrap_or_default()))
    }

    /// The event as it stands in a calendar that does not have it any more: stamp, version and what it says.
    pub(super) fn cancelled(&self, stamp: &str) -> (String, u32, Vec<String>) {
        if !self.is_planned() {
            return (self.stamp.clone(), self.sequence, self.lines.clone());
        }
        let lines = self.lines.iter().cloned().chain([CANCELLED.to_owned()]).collect();
        (stamp.to_owned(), self.sequence.saturating_add(1), lines)
    }
}

/// The lines with what goes on in the next joined again.
fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split("\r\n") {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(last)) => last.push_str(rest),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}
