//! An aim (doel) with its actions, as the plan has it.

use crate::agreement::Progress;
use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::norm::Norm;
use crate::register::SchoolYear;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AimUnit {
    /// Scholen.
    Schools,
    /// Leerlingen: those of the schools that meet it.
    Pupils,
}

impl AimUnit {
    /// The word in tables (telt); the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            AimUnit::Schools => "scholen",
            AimUnit::Pupils => "leerlingen",
        }
    }
}

/// Which part of its norms an aim is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AimSubject {
    /// The norm as a whole: the verdict on the school.
    Norm,
    /// A theme (thema) by id: all its standards.
    Theme(String),
    /// A standard (standaard) by id.
    Standard(String),
}

impl AimSubject {
    /// The standards that it is in a norm; of a standard that the norm lacks those that carry it on. None where there is nothing of it.
    pub fn standards(&self, norm: &Norm) -> Vec<usize> {
        match self {
            AimSubject::Norm => (0..norm.standards.len()).collect(),
            AimSubject::Theme(id) => {
                norm.themes.iter().filter(|theme| theme.id == *id).flat_map(|theme| theme.standards.clone()).collect()
            }
            AimSubject::Standard(id) => match norm.standard(id) {
                Some(own) => vec![own],
                None => (0..norm.standards.len()).filter(|at| norm.standards[*at].carries_on(id)).collect(),
            },
        }
    }
}

/// What can be counted of an aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimAbout {
    /// The ids of the norms, in any version; never empty.
    pub norms: Vec<String>,
    /// Which part of them.
    pub subject: AimSubject,
    /// What is counted.
    pub unit: AimUnit,
    /// The share that must meet it, above 0 and at most 1.
    pub share: Milli,
    /// Where what it is about stands.
    pub place: Place,
}

/// What an aim is about, where no norm of the batch has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimUnknown {
    /// `norm`, `theme` or `standard`.
    pub kind: &'static str,
    /// Its id as written.
    pub value: String,
    /// The norm that should have it.
    pub norm: String,
}

/// An action (actie) that the plan names for an aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AimAction {
    /// Wat.
    pub what: String,
    /// Wie: a role.
    pub who: Option<String>,
    /// Wanneer, in the plan's own words.
    pub when: Option<String>,
    /// Waaraan te zien: how it is measured.
    pub measure: Option<String>,
    /// Stand.
    pub state: Progress,
}

/// An aim (doel).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aim {
    /// Id, unique in the batch.
    pub id: String,
    /// Programmalijn.
    pub line: Option<String>,
    /// The aim in words.
    pub title: String,
    /// What is counted; `None`: nothing that schools answer, so that only `measure` tells, or what no norm has.
    pub about: Option<AimAbout>,
    /// What it is about and no norm of the batch has: it is not counted, but stays an aim of the plan.
    pub unknown: Option<AimUnknown>,
    /// The first school year that its line may begin in; `None`: the first with results.
    pub from: Option<SchoolYear>,
    /// The school year by which it must be reached.
    pub by: SchoolYear,
    /// Who is responsible: a role.
    pub lead: Option<String>,
    /// Waaraan te zien: how it is measured.
    pub measure: Option<String>,
    /// Its actions, in the plan's order.
    pub actions: Vec<AimAction>,
    /// Where its year stands.
    pub by_place: Place,
}

/// A national share in one school year, to lay beside an aim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NationalShare {
    /// The id of the aim.
    pub aim: String,
    /// The school year.
    pub year: SchoolYear,
    /// The share, 0 to 1.
    pub share: Milli,
    /// Where it comes from.
    pub source: Option<String>,
    /// The row it stands in.
    pub place: Place,
}
