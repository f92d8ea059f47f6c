//! A school (vestiging) as one row of the register has it.

use std::fmt;
use std::sync::Arc;

use super::email::Email;
use super::year::SchoolYear;
use crate::base::finding::Place;

/// The number of a school site (vestigingsnummer): BRIN and two digits, always text. Only ASCII letters, digits, `-` and `_`, at
/// most 32 of them, whatever pattern a batch sets: it names files.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SiteId(pub(super) Arc<str>);

impl SiteId {
    /// An id that is safe as a file name; `None` for any other text.
    pub fn new(text: &str) -> Option<SiteId> {
        let fits =
            (1..=32).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        // Names of devices, which Windows gives to no file or folder.
        let (front, number) = text.split_at_checked(3).unwrap_or((text, ""));
        let device = match front.to_ascii_uppercase().as_str() {
            "CON" | "NUL" | "AUX" | "PRN" => number.is_empty(),
            "COM" | "LPT" => matches!(number.as_bytes(), [b'1'..=b'9']),
            _ => false,
        };
        (fits && !device).then(|| SiteId(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SiteId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The sector (povo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sector {
    /// Primary education (PO).
    Po,
    /// Secondary education (VO).
    Vo,
}

impl Sector {
    /// `PO` or `VO`, ignoring case and surrounding space.
    pub fn parse(text: &str) -> Option<Sector> {
        match text.trim().to_ascii_uppercase().as_str() {
            "PO" => Some(Sector::Po),
            "VO" => Some(Sector::Vo),
            _ => None,
        }
    }

    /// As in every table.
    pub fn as_str(self) -> &'static str {
        match self {
            Sector::Po => "PO",
            Sector::Vo => "VO",
        }
    }
}

/// The kind of a school (soort): bao, sbo, so, vo, pro, vso, or any word a partnership uses. Held in lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kind(pub(super) Arc<str>);

impl Kind {
    /// Trimmed and in lower case.
    pub fn new(text: &str) -> Kind {
        Kind(text.trim().to_lowercase().into())
    }

    /// The word.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How tables name the group of the schools without a wijk. No wijk may bear this name: the two would be one group.
pub(crate) const NO_DISTRICT: &str = "(geen wijk)";
/// The same for schools without a board.
pub(crate) const NO_BOARD: &str = "(geen bevoegd gezag)";

/// One row of the register: a school site during a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct School {
    /// Vestigingsnummer.
    pub id: SiteId,
    /// Naam.
    pub name: String,
    /// Povo.
    pub sector: Sector,
    /// Soort.
    pub kind: Kind,
    /// Bevoegd gezag nummer, as text.
    pub board_number: Option<String>,
    /// Bevoegd gezag (schoolbestuur), by name.
    pub board: Option<String>,
    /// Wijk; VO is city-wide and may have none.
    pub district: Option<String>,
    /// Stadsdeel.
    pub area: Option<String>,
    /// Gespreksleider, else teammanager: the partnership's own person for the school, who leads the conversation.
    pub conversation_lead: Option<String>,
    /// Email: where its package goes; none where the register has none that can be used.
    pub emails: Vec<Email>,
    /// Leerlingen; `None` when blank or masked (`<5`, `x`).
    pub pupils: Option<u32>,
    /// Van: first school year, inclusive.
    pub from: Option<SchoolYear>,
    /// Tot: last school year, inclusive.
    pub until: Option<SchoolYear>,
    /// Opvolger: the site that carries on after a merger.
    pub successor: Option<SiteId>,
    /// Deelt_aanpak: whether it shares its approach with other schools. Only a school that says so is named as one that can help;
    /// `None`: it does not say.
    pub shares: Option<bool>,
    /// Leerlingen_extra_ondersteuning: pupils with extra support; `None` when blank or masked.
    pub pupils_supported: Option<u32>,
    /// Regulier_stedelijk: whether its building is a regular one, and not one for the whole city; `None`: it does not say.
    pub is_regular: Option<bool>,
    /// The row it stands in.
    pub place: Place,
}

impl School {
    /// How reports name its board: by name, else by number.
    pub fn board_label(&self) -> Option<&str> {
        self.board.as_deref().or(self.board_number.as_deref())
    }

    /// Its first and last school year.
    pub fn period(&self) -> (Option<SchoolYear>, Option<SchoolYear>) {
        (self.from, self.until)
    }

    /// Whether this row holds in a school year.
    pub fn holds_in(&self, year: SchoolYear) -> bool {
        self.from.is_none_or(|from| from <= year) && self.until.is_none_or(|until| year <= until)
    }
}
