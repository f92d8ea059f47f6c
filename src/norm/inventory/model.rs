//! What stands in an inventory, and how near it can be.

use std::sync::LazyLock;

use crate::norm::scale::{Level, Scale};
use crate::register::Kind;

/// One thing that schools may have: a question of its own in the self-evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryItem {
    /// Id, unique among the questions of the norm.
    pub id: String,
    /// What it is.
    pub nature: Nature,
    /// What it is called.
    pub text: String,
    /// Older names of the same.
    pub also: Vec<String>,
    /// Kinds that it is asked of; empty: all.
    pub kinds: Vec<Kind>,
}

/// What an item is (type).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Expertise: somebody who knows how.
    Expertise,
    /// Voorziening: a room, a group, an aid.
    Facility,
}

impl Nature {
    /// Every one, in order.
    pub const ALL: [Nature; Nature::Facility as usize + 1] = [Nature::Expertise, Nature::Facility];

    /// The word in a norm and in tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Nature::Expertise => "expertise",
            Nature::Facility => "voorziening",
        }
    }

    /// Reads the word, in any case.
    pub(in crate::norm) fn parse(text: &str) -> Option<Nature> {
        Nature::ALL.into_iter().find(|nature| nature.as_str() == text.to_lowercase())
    }
}

/// How near an item is to a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nearness {
    /// In de school.
    InSchool,
    /// Buiten de school, en snel beschikbaar.
    Quick,
    /// Niet beschikbaar.
    Absent,
}

impl Nearness {
    /// Every one, from near to absent.
    pub const ALL: [Nearness; Nearness::Absent as usize + 1] = [Nearness::InSchool, Nearness::Quick, Nearness::Absent];

    /// The word in tables (antwoord).
    pub fn as_str(self) -> &'static str {
        match self {
            Nearness::InSchool => "in_de_school",
            Nearness::Quick => "snel_beschikbaar",
            Nearness::Absent => "niet_beschikbaar",
        }
    }

    /// Its label in forms, and the other words for it.
    fn words(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Nearness::InSchool => ("in de school", &["in school", "op school", "binnen de school", "in huis"]),
            Nearness::Quick => (
                "snel beschikbaar",
                &[
                    "buiten de school, snel beschikbaar",
                    "buiten school, snel beschikbaar",
                    "buiten de school snel beschikbaar",
                    "snel beschikbaar buiten de school",
                    "snel inzetbaar",
                ],
            ),
            Nearness::Absent => {
                ("niet beschikbaar", &["niet", "niet aanwezig", "niet aanwezig en niet snel beschikbaar"])
            }
        }
    }

    /// The level that stands for it where answers are read. Answers say it in words: no list of choices is numbered the same way everywhere.
    fn level(self) -> i64 {
        match self {
            Nearness::InSchool => 2,
            Nearness::Quick => 1,
            Nearness::Absent => 0,
        }
    }

    /// What a level stands for.
    pub(crate) fn of_level(level: i64) -> Option<Nearness> {
        Nearness::ALL.into_iter().find(|nearness| nearness.level() == level)
    }
}

/// The answers as a scale, so that whatever reads answers reads these.
pub(in crate::norm) fn nearness_scale() -> &'static Scale {
    static SCALE: LazyLock<Scale> = LazyLock::new(|| {
        let level = |nearness: &Nearness| {
            let (label, also) = nearness.words();
            let also = also.iter().map(|word| (*word).to_owned()).collect();
            Level { value: nearness.level(), label: label.to_owned(), also, meaning: None }
        };
        Scale {
            id: None,
            levels: Nearness::ALL.iter().rev().map(level).collect(),
            sufficient: Nearness::Quick.level(),
            not_applicable: vec![],
            unknown: vec!["weet niet".into(), "onbekend".into()],
        }
    });
    &SCALE
}
