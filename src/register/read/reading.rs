//! How a batch says that its register is to be read.

use std::collections::BTreeMap;

use regex::Regex;

use crate::base::text::fold::fold;
use crate::input::cell::key;
use crate::input::source::Sheet;
use crate::register::{Kind, Sector};

/// A vestigingsnummer of DUO: BRIN and two digits.
pub(crate) const DUO_ID: &str = "^[0-9]{2}[A-Z]{2}[0-9]{2}$";

/// DUO's words for kinds, and ours.
const DUO_KINDS: [(&str, &str); 5] = [
    ("Bo", "bao"),
    ("Basisonderwijs", "bao"),
    ("Sbao", "sbo"),
    ("Speciaal bao", "sbo"),
    ("Speciaal basisonderwijs", "sbo"),
];

/// What a batch says about its register: what a number looks like, and what the file itself does not tell.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What a vestigingsnummer looks like.
    pub id_pattern: Regex,
    /// The sector, where the column povo or its cell is blank.
    pub sector: Option<Sector>,
    /// The kind, where the column soort or its cell is blank.
    pub kind: Option<Kind>,
    /// Other words for kinds, as the file has them, folded, and what they stand for.
    pub kind_words: BTreeMap<String, Kind>,
    /// Whether it is a file of DUO as DUO made it.
    pub is_duo: bool,
    /// Whether the municipalities were typed (`--municipality`), not read from batch.toml.
    pub is_typed: bool,
    /// The municipalities (gemeenten) whose schools take part; none: all schools do.
    pub municipalities: Vec<String>,
}

impl Reading {
    /// The kind of the schools of a sector where the column soort or its cell is blank: `{ PO = "bao", VO = "vo" }`.
    pub(super) fn kind_of(&self, sector: Sector) -> Option<&Kind> {
        self.kind_words.get(&fold(sector.as_str()))
    }

    /// Whether it says what kind a school is of which the file does not.
    pub(super) fn tells_kind(&self) -> bool {
        self.kind.is_some() || [Sector::Po, Sector::Vo].into_iter().any(|sector| self.kind_of(sector).is_some())
    }

    /// How one of DUO's own files of sites is read: it tells neither sector nor, for all, the kind. The file of VO is the one that names what a site
    /// teaches (`ONDERWIJSSTRUCTUUR`).
    pub(crate) fn of_duo(sheets: &[Sheet], municipalities: &[String]) -> Option<Reading> {
        let is_secondary = sheets.iter().any(|sheet| sheet.header().any(|name| key(name) == "onderwijsstructuur"));
        let (sector, kind) = if is_secondary { (Sector::Vo, "vo") } else { (Sector::Po, "bao") };
        let word = |(word, kind): (&str, &str)| (fold(word), Kind::new(kind));
        Some(Reading {
            id_pattern: Regex::new(DUO_ID).ok()?,
            sector: Some(sector),
            kind: Some(Kind::new(kind)),
            kind_words: DUO_KINDS.into_iter().map(word).collect(),
            is_duo: true,
            is_typed: true,
            municipalities: municipalities.to_vec(),
        })
    }

    /// Everything as the file says it.
    pub fn plain(id_pattern: Regex) -> Reading {
        Reading {
            id_pattern,
            sector: None,
            kind: None,
            kind_words: BTreeMap::new(),
            is_duo: false,
            is_typed: false,
            municipalities: Vec::new(),
        }
    }
}
