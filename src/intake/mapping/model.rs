//! A text that nothing matches, what it may be about, and what people confirmed.

use std::collections::HashMap;

use crate::base::finding::Place;
use crate::base::text::fold::fold;
use crate::register::SchoolYear;

/// The file of confirmed mappings, in the batch folder.
pub const FILE: &str = "koppelingen.xlsx";

/// The columns of the file that are read, by name; what else it holds is for people.
pub(crate) const COLUMNS: [&str; 6] = ["soort", "tekst", "norm", "voorstel", "akkoord", "anders"];

/// The target of a column that is of no use, and of what is no school here: `anders = negeren`.
pub(crate) const IGNORED: &str = "negeren";

/// What a text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The header of a column (kolom).
    Column,
    /// The name or number of a school (school).
    School,
}

impl Subject {
    /// As in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Subject::Column => "kolom",
            Subject::School => "school",
        }
    }
}

/// A text that matches nothing exactly: one line of the file, to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// What it is about.
    pub subject: Subject,
    /// The text as it stands.
    pub text: String,
    /// For a column the id of the norm that its school follows.
    pub norm: Option<String>,
    /// The school year of its file.
    pub year: SchoolYear,
    /// The first place that it stands in.
    pub place: Place,
    /// The likeliest meanings, the best first, at most three; may be empty.
    pub candidates: Vec<Candidate>,
}

/// What a text may mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The id of an indicator, a vestigingsnummer, or the name of a column that every table can have, such as `vestigingsnummer` or `datum`.
    pub target: String,
    /// The question, or the registered name of the school.
    pub text: String,
    /// How like the text it is, in percent.
    pub likeness: u8,
}

/// A confirmed mapping.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Link {
    /// What it is about.
    pub subject: Subject,
    /// The text that stands in files.
    pub text: String,
    /// For the column of a question the id of the norm.
    pub norm: Option<String>,
    /// What it means: as [`Candidate::target`], or [`IGNORED`].
    pub target: String,
    /// The text of that question, the registered name of that school; for people.
    pub meaning: String,
    /// The row of the file that says so.
    pub place: Place,
}

/// Confirmed mappings, ready to be looked up.
#[derive(Debug, Default)]
pub(in crate::intake) struct Links {
    pub(super) columns: HashMap<(String, Option<String>), Link>,
    pub(super) schools: HashMap<String, Link>,
}

impl Links {
    /// Of those that [`super::read()`] gives: no two of them contradict each other.
    pub(crate) fn new(links: &[Link]) -> Links {
        let mut found = Links::default();
        for link in links {
            match link.subject {
                Subject::Column => _ = found.columns.insert((fold(&link.text), link.norm.clone()), link.clone()),
                Subject::School => _ = found.schools.insert(fold(&link.text), link.clone()),
            }
        }
        found
    }

    /// Whether nothing is mapped.
    pub(crate) fn is_empty(&self) -> bool {
        self.columns.is_empty() && self.schools.is_empty()
    }

    /// What the header of a column stands for in tables of schools that follow a norm; without a norm what it stands for in any table.
    pub(crate) fn column(&self, folded: &str, norm: Option<&str>) -> Option<&Link> {
        if self.columns.is_empty() {
            return None;
        }
        self.columns.get(&(folded.to_owned(), norm.map(str::to_owned)))
    }

    /// The school that a text stands for.
    pub(crate) fn school(&self, folded: &str) -> Option<&Link> {
        self.schools.get(folded)
    }
}
