//! Schools made in code, for tests.

use super::{Kind, School, SchoolYear, Sector, SiteId};
use crate::base::finding::Place;

/// A school year by the calendar year in which it starts.
pub fn year(start: u16) -> SchoolYear {
    SchoolYear::starting(start).unwrap()
}

/// A site id.
pub fn site(id: &str) -> SiteId {
    SiteId::new(id).unwrap()
}

/// A primary school of kind bao, in the register for all years.
pub fn school(id: &str) -> School {
    School {
        id: site(id),
        name: format!("School {id}"),
        sector: Sector::Po,
        kind: Kind::new("bao"),
        board_number: None,
        board: None,
        district: None,
        area: None,
        conversation_lead: None,
        emails: Vec::new(),
        pupils: None,
        from: None,
        until: None,
        successor: None,
        shares: None,
        pupils_supported: None,
        is_regular: None,
        place: Place::file("scholen.csv"),
    }
}
