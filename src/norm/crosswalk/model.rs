//! What one norm says of another.

use std::sync::Arc;

use crate::norm::Norm;

/// How far standards answer another one (dekking door).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extent {
    /// Volledig: together they ask all that it asks.
    Fully,
    /// Deels: they ask a part of it.
    Partly,
    /// Niet: nobody asks it.
    Not,
}

impl Extent {
    /// Every one, from all to nothing.
    pub const ALL: [Extent; Extent::Not as usize + 1] = [Extent::Fully, Extent::Partly, Extent::Not];

    /// The word in tables (gedekt).
    pub fn as_str(self) -> &'static str {
        match self {
            Extent::Fully => "volledig",
            Extent::Partly => "deels",
            Extent::Not => "niet",
        }
    }

    /// The end of the ids of its messages, and the word in a crosswalk.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Extent::Fully => "fully",
            Extent::Partly => "partly",
            Extent::Not => "not",
        }
    }
}

/// What answers a standard of the other norm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// How far.
    pub extent: Extent,
    /// The standards that do so together, by index, in order; empty where none does.
    pub from: Vec<usize>,
}

impl Answered {
    /// Nobody names it.
    pub const NOT: Answered = Answered { extent: Extent::Not, from: Vec::new() };
}

/// Which standards of one norm answer those of another.
#[derive(Debug, Clone)]
pub struct Crosswalk {
    /// The norm that schools were asked.
    pub from: Arc<Norm>,
    /// The norm under which their answers are read too.
    pub to: Arc<Norm>,
    /// What answers each standard of the other norm, in its order: one for each.
    pub answered: Vec<Answered>,
}

impl Crosswalk {
    /// The crosswalk of a norm to itself: every standard answers itself.
    pub fn identity(norm: &Arc<Norm>) -> Crosswalk {
        let own = |at: usize| Answered { extent: Extent::Fully, from: vec![at] };
        Crosswalk { from: norm.clone(), to: norm.clone(), answered: (0..norm.standards.len()).map(own).collect() }
    }

    /// The standards that are asked and answer nothing of the other norm.
    pub fn unused(&self) -> Vec<usize> {
        let used = |at: &usize| self.answered.iter().any(|own| own.from.contains(at));
        (0..self.from.standards.len()).filter(|at| !used(at)).collect()
    }
}
