//! What it takes to meet a standard, and a norm as a whole (scoring, sections 2 and 5).

use crate::base::exact::Milli;

/// The rule of a standard (regel). All three are monotone: a higher answer never loses a met standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// `all = true`: every indicator at least sufficient.
    All,
    /// `share = p`: the weight that is at least sufficient is at least p of the whole weight. Above 0, at most 1.
    Share(Milli),
    /// `mean = t`: the weighted mean of the levels is at least t.
    Mean(Milli),
}

impl Rule {
    /// The threshold (drempel): t, p, or 1 for `all`.
    pub fn threshold(self) -> Milli {
        match self {
            Rule::All => Milli::ONE,
            Rule::Share(p) => p,
            Rule::Mean(t) => t,
        }
    }

    /// The word in tables (regel).
    pub fn as_str(self) -> &'static str {
        match self {
            Rule::All => "all",
            Rule::Share(_) => "share",
            Rule::Mean(_) => "mean",
        }
    }
}

/// The rule of the norm for a school as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchoolRule {
    /// Every standard met; the default.
    All,
    /// At least this share of the standards met. Above 0, at most 1.
    Share(Milli),
}
