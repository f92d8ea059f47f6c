//! What of a person a cell holds (persoonsgegeven).
//!
//! In: nothing. Out: [`PersonalCell`], which those who know a table make and those who list or blank cells take. Must not know: tables.

use super::finding::Place;

/// What of a person a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum PersonalKind {
    /// The name of who filled something in, visited or promised something.
    Name,
    /// Their function (functie).
    Function,
    /// How to reach them, or what a program noted of their machine: e-mail, telephone, IP address.
    Contact,
    /// Words of their own, which may be about anybody: an explanation, a remark.
    Text,
    /// An answer in words of their own, where a level was asked.
    Answer,
    /// Words that stand outside a table, so that nobody knows what they are about.
    Loose,
}

impl PersonalKind {
    /// Every kind.
    pub(crate) const ALL: [PersonalKind; 6] = [
        PersonalKind::Name,
        PersonalKind::Function,
        PersonalKind::Contact,
        PersonalKind::Text,
        PersonalKind::Answer,
        PersonalKind::Loose,
    ];
}

/// A cell that holds something of a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct PersonalCell {
    /// Where it stands.
    pub place: Place,
    /// What it is called: the name of its column or its label; blank outside a table, where a name may itself be somebody's.
    pub column: String,
    /// What it holds.
    pub kind: PersonalKind,
    /// What stands in its place in a copy without it; mostly nothing. Where a table can't do without a value, something that tells nobody.
    pub instead: String,
}
