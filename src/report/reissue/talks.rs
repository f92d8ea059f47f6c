//! The planned conversations of two sets beside each other, as their calendars have them: which are new, moved, dropped, or say something else.

use super::model::{Difference, Spot, Subject};
use crate::report::calendar::{self, PlannedEvent};
use crate::run::dossier::Dossier;

/// What differs, given both calendars; a set in which nothing is planned has none.
pub(crate) fn compare(old: &[u8], new: &[u8], dossier: &Dossier) -> Vec<Difference> {
    let (before, after) = (calendar::planned(old, dossier), calendar::planned(new, dossier));
    let names: std::collections::BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names.into_iter().filter_map(|name| difference(before.get(name), after.get(name), dossier)).collect()
}

fn difference(before: Option<&PlannedEvent>, after: Option<&PlannedEvent>, dossier: &Dossier) -> Option<Difference> {
    let what = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => "erbij",
        (Some(_), None) => "weg",
        (Some(old), Some(new)) if old.moment != new.moment => "dag",
        (Some(old), Some(new)) if old.description != new.description => "inhoud",
        (Some(_), Some(_)) => return None,
    };
    let moment = |event: Option<&PlannedEvent>| event.map_or_else(String::new, |event| event.moment.clone());
    Some(Difference {
        subject: Subject::Talk,
        year: dossier.year.to_string(),
        school: after.or(before)?.school.clone(),
        what: what.to_owned(),
        old: moment(before),
        new: moment(after),
        spot: after.map(|event| spot(event, dossier)).unwrap_or_default(),
        ..Difference::default()
    })
}

/// Where a day that is planned now was written.
fn spot(event: &PlannedEvent, dossier: &Dossier) -> Spot {
    let is_own =
        |talk: &&crate::agreement::PlannedTalk| talk.school.as_str() == event.school && talk.moment() == event.moment;
    let place = dossier.talks.iter().find(is_own).map(|talk| &talk.place);
    place.map_or_else(Spot::default, |place| Spot {
        file: place.source.file.clone(),
        sheet: place.source.sheet.clone().unwrap_or_default(),
        cell: place.cell().unwrap_or_default(),
    })
}
