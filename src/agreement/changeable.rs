//! The columns of an agreement that change without making it another one.
//!
//! Every decision by column matches on them without a rest, so that the compiler names what a new one asks for.

/// One of those columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Changeable {
    /// Wie.
    Who,
    /// Bijdrage_swv.
    Contribution,
    /// Bedrag.
    Amount,
    /// Taakovername.
    Takeover,
    /// Uiterlijk.
    Due,
    /// Status.
    Progress,
    /// Datum.
    Date,
    /// Opmerking.
    Remark,
}

impl Changeable {
    /// All, in the order of a file and of its hidden mark: a new one goes at the end.
    pub(super) const ALL: [Changeable; Changeable::Remark as usize + 1] = {
        use Changeable::{Amount, Contribution, Date, Due, Progress, Remark, Takeover, Who};
        [Who, Contribution, Amount, Takeover, Due, Progress, Date, Remark]
    };

    /// The name of the column in files.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Changeable::Who => "wie",
            Changeable::Contribution => "bijdrage_swv",
            Changeable::Amount => "bedrag",
            Changeable::Takeover => "taakovername",
            Changeable::Due => "uiterlijk",
            Changeable::Progress => "status",
            Changeable::Date => "datum",
            Changeable::Remark => "opmerking",
        }
    }

    /// The one with a name; `None` for any other column.
    pub(super) fn named(name: &str) -> Option<Changeable> {
        Changeable::ALL.into_iter().find(|column| column.as_str() == name)
    }
}
