//! The form of one school: what it asks, what was filled in before, and the names of its sheets and columns.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::intake::Evaluation;
use crate::norm::Norm;
use crate::register::{School, SchoolYear};

/// Name of the sheet that explains.
pub(crate) const COVER: &str = "Uitleg";

/// Name of the sheet with the questions: the one that is read back.
pub(crate) const SHEET: &str = "Vragenlijst";

/// Name of the hidden sheet with lists of answers that are too long for a cell's own list; mostly it is not there.
pub(super) const LISTS: &str = "Lijsten";

/// The labels above the table, in order of row.
pub(crate) const LABELS: [&str; 6] = ["school", "vestigingsnummer", "schooljaar", "ingevuld_door", "functie", "datum"];

/// The columns of the table. Every one has a name: what stands below none is a finding to who reads it back.
pub(crate) const COLUMNS: [&str; 6] =
    ["indicator", "vraag", "vorig_jaar", "antwoord", "toelichting", "vestigingsnummer"];

/// What a form is made of.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// Name of the partnership: who sends the form and gets it back.
    pub partnership: &'a str,
    /// The school, as registered in the year.
    pub school: &'a School,
    /// The school year that it is about.
    pub year: SchoolYear,
    /// The norm that applies to the school in that year.
    pub norm: &'a Norm,
    /// What the school handed in the year before.
    pub last_year: Option<&'a Evaluation>,
    /// What is filled in already; `None` for an empty form.
    pub filled: Option<&'a Filled>,
}

/// What stands in the cells to fill in.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    /// Ingevuld door.
    pub by: String,
    /// Functie.
    pub role: String,
    /// Datum.
    pub date: Option<NaiveDate>,
    /// By the id of the question the answer as text (a label, n.v.t., a number) and the explanation.
    pub answers: BTreeMap<String, (String, String)>,
}

impl Form<'_> {
    /// The indices of the questions of a standard for this kind of school.
    pub(super) fn questions(&self, standard: usize) -> impl Iterator<Item = usize> {
        self.norm.applicable(standard, &self.school.kind)
    }

    /// All questions for this kind of school, in the norm's order of standards.
    pub(super) fn all_questions(&self) -> impl Iterator<Item = usize> {
        (0..self.norm.standards.len()).flat_map(|standard| self.questions(standard))
    }

    /// The numbers of the items of the inventory for this kind of school ([`Norm::asked`]).
    pub(super) fn inventory(&self) -> impl Iterator<Item = usize> {
        self.norm.inventory_of(&self.school.kind)
    }

    /// Everything that the form asks.
    pub(super) fn all_asked(&self) -> impl Iterator<Item = usize> {
        self.all_questions().chain(self.inventory())
    }

    /// Whether the school handed in something the year before.
    pub(super) fn has_last_year(&self) -> bool {
        self.last_year.is_some_and(|evaluation| evaluation.submission.is_some())
    }
}
