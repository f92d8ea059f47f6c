//! What the list of a hand-out (verzendlijst) says of a file that goes out.

/// Whom a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Receiver {
    /// A school.
    School,
    /// A board (bevoegd gezag), with its schools.
    Board,
}

impl Receiver {
    /// As in the list.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Receiver::School => "school",
            Receiver::Board => "bevoegd_gezag",
        }
    }
}

/// A file that goes out, or somebody for whom there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// To whom.
    pub receiver: Receiver,
    /// Vestigingsnummer, or the number of the board.
    pub number: String,
    /// The name of the school or the board.
    pub name: String,
    /// The board of the school; of a board nothing.
    pub board: String,
    /// Addresses, with `; ` between them.
    pub email: String,
    /// For how many schools it holds reports.
    pub schools: usize,
    /// Path below the folder of the year; blank where there is none, as are size, hash and draft.
    pub file: String,
    /// Size.
    pub bytes: Option<usize>,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Path of the draft of the mail.
    pub draft: String,
    /// What the draft attaches, by name, with `; ` between them.
    pub attached: String,
    /// The SHA-256 of each of these, in the same order.
    pub attached_sha256: String,
    /// The last issue in which one of these became what it is; of who has no package that of the set.
    pub issue: u32,
    /// Whether it can be sent, and else why there is no package, in words.
    pub status: String,
}
