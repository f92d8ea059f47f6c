//! What the list of a hand-out (verzendlijst) and a mail say of what goes out.

use crate::present::school::hand_in;
use crate::present::scope::Scope;
use crate::register::{SchoolYear, SiteId};
use crate::run::dossier::Dossier;
use crate::trend::topic;

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

/// What the reports of a school say that handed in nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Silence {
    /// By when and to whom it hands in.
    pub hand_in: String,
    /// Whether a form of it came back blank.
    pub is_blank: bool,
    /// The last year in which it did hand in.
    pub before: Option<SchoolYear>,
    /// Whether that year had topics.
    pub has_topics: bool,
}

/// `None` where a school handed in, or is not of the year.
pub(crate) fn silence(dossier: &Dossier, site: &SiteId) -> Option<Silence> {
    let at = dossier.now().iter().position(|own| own.evaluation.school.id == *site)?;
    let scope = Scope::new(dossier, at);
    if scope.evaluation.submission.is_some() {
        return None;
    }
    let before = scope.handed_in_before();
    Some(Silence {
        hand_in: hand_in(&scope),
        is_blank: !scope.evaluation.blank.is_empty(),
        before: before.map(|(year, _)| year),
        has_topics: before.is_some_and(|(_, assessment)| !topic::gaps(assessment).is_empty()),
    })
}
