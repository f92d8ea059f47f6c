//! What is handed out, and what comes of it.

use chrono::NaiveDate;

use crate::leak::Passage;
use crate::register::{School, SiteId};
use crate::report::Artifact;
use crate::report::mailing::Receiver;
use crate::run::batch::Letters;
use crate::run::dossier::Dossier;

/// How a package is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// One zip: one thing to send, of which nothing is forgotten.
    Zip,
    /// A folder with the files, for who puts them in a place that schools share.
    Folder,
}

/// The reports of a school as they stand in the set.
pub(crate) struct Reports<'a> {
    /// The school.
    pub school: &'a School,
    /// Its files, by their names in its folder.
    pub files: Vec<Artifact>,
}

/// What to hand out.
pub(crate) struct Order<'a> {
    /// Names, boards and what schools wrote.
    pub dossier: &'a Dossier,
    /// The partnership's own text of the mail.
    pub letters: &'a Letters,
    /// The number of the set.
    pub issue: u32,
    /// The run date of the set: the time of files in a zip.
    pub date: NaiveDate,
    /// The schools, in order of site id.
    pub schools: Vec<Reports<'a>>,
    /// Zips or folders.
    pub form: Form,
}

/// What is ready to go.
pub(crate) struct Handout {
    /// Packages, drafts and lists.
    pub artifacts: Vec<Artifact>,
    /// The number of boards with a package.
    pub boards: usize,
    /// Schools without an address.
    pub without_address: Vec<SiteId>,
    /// Schools without a board: they are in no board's package.
    pub without_board: Vec<SiteId>,
    /// Schools whose name is an ordinary word, with that name.
    pub ordinary: Vec<(SiteId, String)>,
}

/// Something to send: its files, and whom it is for.
pub(super) struct Parcel<'a> {
    pub receiver: Receiver,
    pub schools: Vec<&'a Reports<'a>>,
    pub packed: Vec<Artifact>,
    pub draft: Artifact,
    /// Every word of the draft.
    pub said: Vec<Passage>,
}
