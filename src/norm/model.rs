//! One version of a norm.

use std::ops::Range;

use super::consistency::ConsistencyRule;
use super::indicator::{Indicator, covers};
use super::inventory::InventoryItem;
use super::rule::Rule;
use super::scale::Scale;
use crate::register::{Kind, School, SchoolYear, Sector};

/// How settled a norm is; printed on every report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// An example, nobody's norm (voorbeeld).
    Example,
    /// Tried out (pilot).
    Pilot,
    /// Adopted (vastgesteld).
    Adopted,
}

impl Status {
    /// Every status, in order.
    pub(crate) const ALL: [Status; 3] = [Status::Example, Status::Pilot, Status::Adopted];

    /// The word by which a norm states it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Status::Example => "voorbeeld",
            Status::Pilot => "pilot",
            Status::Adopted => "vastgesteld",
        }
    }

    /// Reads the word, in any case.
    pub(crate) fn parse(text: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.as_str() == text.to_lowercase())
    }
}

/// One version of a norm. Standards and indicators stand in the norm's own order; an index into [`Norm::standards`] or
/// [`Norm::indicators`] is how the rest of the program names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Norm {
    /// Id, the same over versions, such as `anb-po`.
    pub id: String,
    /// Version, such as `2023`.
    pub version: String,
    /// Title for people.
    pub title: String,
    /// How settled it is.
    pub status: Status,
    /// Sector it is for.
    pub sector: Sector,
    /// Kinds it is for; empty: every kind in the sector.
    pub kinds: Vec<Kind>,
    /// First school year, inclusive.
    pub from: SchoolYear,
    /// Last school year, inclusive; `None`: no end.
    pub until: Option<SchoolYear>,
    /// Where it comes from, for people; may be empty.
    pub source: String,
    /// The rule for the school as a whole.
    pub school_rule: Rule,
    /// The scales; the first is the default one.
    pub scales: Vec<Scale>,
    /// The themes, each with its range of standards.
    pub themes: Vec<Theme>,
    /// All standards.
    pub standards: Vec<Standard>,
    /// All indicators.
    pub indicators: Vec<Indicator>,
    /// Expertise and facilities that schools say whether they have, in the norm's own order. No verdict goes by them.
    pub inventory: Vec<InventoryItem>,
    /// What in the answers of a school is worth a question, in the norm's own order.
    pub consistency: Vec<ConsistencyRule>,
    /// The file it was read from, relative to the batch folder.
    pub file: String,
}

/// A theme (thema).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Ondersteuningsvraag: the question for extra support that it is about, where the norm names one.
    pub question: Option<String>,
    /// Its standards, as a range of [`Norm::standards`].
    pub standards: Range<usize>,
}

/// A standard (standaard).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standard {
    /// Id, unique in the norm.
    pub id: String,
    /// Title.
    pub title: String,
    /// Index of its theme.
    pub theme: usize,
    /// What it takes to meet it.
    pub rule: Rule,
    /// Kernstandaard: must be met for the school to meet the norm.
    pub critical: bool,
    /// Kinds it is for; empty: all.
    pub kinds: Vec<Kind>,
    /// Ids of older standards whose history it carries on.
    pub replaces: Vec<String>,
    /// Ids that those carry on in turn by earlier norms of the batch, nearest first; `load_all` fills them in.
    pub older: Vec<String>,
    /// Its indicators, as a range of [`Norm::indicators`]; never empty.
    pub indicators: Range<usize>,
}

impl Standard {
    /// Whether it carries on what was said of a standard by its id: it is that standard, or it replaces it, over however many norms. The one rule by
    /// which agreements and waivers go over to a newer norm.
    pub fn carries_on(&self, id: &str) -> bool {
        self.ids().any(|own| own == id)
    }

    /// The ids by which it is looked for in an older norm: its own, then those that it replaces, then those that these replaced; of several, the first
    /// that is found counts (scoring, section 7).
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.id).chain(&self.replaces).chain(&self.older).map(String::as_str)
    }
}

/// Every index of a list, from one on and round.
fn around(at: usize, count: usize) -> impl Iterator<Item = usize> {
    (0..count).map(move |step| (at + step) % count)
}

impl Norm {
    /// Whether this norm is the one for a school in a year (scoring, section 1; formats, "In: a norm").
    pub fn applies_to(&self, school: &School, year: SchoolYear) -> bool {
        self.is_for(school) && self.holds_in(year)
    }

    /// Whether it is for a school, in whatever year.
    pub(crate) fn is_for(&self, school: &School) -> bool {
        self.sector == school.sector && covers(&self.kinds, &school.kind)
    }

    /// Whether a year is one of its years.
    pub(crate) fn holds_in(&self, year: SchoolYear) -> bool {
        self.from <= year && self.until.is_none_or(|until| year <= until)
    }

    /// The indices of a standard's indicators that apply to a kind of school, in the norm's order.
    #[inline]
    pub fn applicable(&self, standard: usize, kind: &Kind) -> impl Iterator<Item = usize> {
        let standard = &self.standards[standard];
        let whole = covers(&standard.kinds, kind);
        standard.indicators.clone().filter(move |i| whole && covers(&self.indicators[*i].kinds, kind))
    }

    /// Whether an indicator is asked of a kind of school.
    #[inline]
    pub fn asks(&self, indicator: usize, kind: &Kind) -> bool {
        let question = &self.indicators[indicator];
        covers(&self.standards[question.standard].kinds, kind) && covers(&question.kinds, kind)
    }

    /// The scale of an indicator.
    #[inline]
    pub fn scale_of(&self, indicator: usize) -> &Scale {
        &self.scales[self.indicators[indicator].scale]
    }

    /// The scales of a standard's questions, one for each.
    pub fn scales_of(&self, standard: usize) -> Vec<&Scale> {
        self.standards[standard].indicators.clone().map(|at| self.scale_of(at)).collect()
    }

    /// The index of a standard by its id.
    pub fn standard(&self, id: &str) -> Option<usize> {
        self.standards.iter().position(|s| s.id == id)
    }

    /// The index of a question by its id.
    pub fn indicator(&self, id: &str) -> Option<usize> {
        self.question(id, 0)
    }

    /// The index of a standard by its id, when it most likely stands near an index: two versions of a norm mostly keep its order.
    pub(super) fn standard_near(&self, id: &str, at: usize) -> Option<usize> {
        around(at, self.standards.len()).find(|at| self.standards[*at].id == id)
    }

    /// The index of a question by its id, which most likely stands near another.
    pub(super) fn question(&self, id: &str, at: usize) -> Option<usize> {
        around(at, self.indicators.len()).find(|at| self.indicators[*at].id == id)
    }

    /// Whether two are the same version of the same norm.
    pub fn is_same(&self, other: &Norm) -> bool {
        std::ptr::eq(self, other) || (self.id == other.id && self.version == other.version)
    }

    /// Id and version in one: `anb-po 2023`.
    pub fn name(&self) -> String {
        format!("{} {}", self.id, self.version)
    }
}
