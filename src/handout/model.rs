//! What is handed out, and what comes of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::base::finding::Place;
use crate::leak::{Leak, Passage};
use crate::register::{BoardDoubt, BoardGroup, Email, School, SiteId};
use crate::report::Artifact;
use crate::report::book::book_of;
use crate::report::mailing::{Receiver, Silence};
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
    /// The last issue in which one of them became what it is.
    pub issue: u32,
}

/// A kind of report of a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum OfSchool {
    /// The gespreksverslag.
    Report,
    /// The gespreksblad.
    Sheet,
}

impl OfSchool {
    /// Every kind.
    pub(crate) const ALL: [OfSchool; 2] = [OfSchool::Report, OfSchool::Sheet];

    /// The name of its files, without the end.
    pub(crate) fn stem(self) -> &'static str {
        match self {
            OfSchool::Report => "gespreksverslag",
            OfSchool::Sheet => "gespreksblad",
        }
    }
}

impl Reports<'_> {
    /// Whether a kind is among its files.
    pub(super) fn has(&self, kind: OfSchool) -> bool {
        self.files.iter().any(|file| file.path.split('.').next() == Some(kind.stem()))
    }
}

/// What there is in the set for a board.
pub(crate) struct BoardReports<'a> {
    /// The board with its schools.
    pub board: BoardGroup<'a>,
    /// Its files, by their names in its folder; all of them or none.
    pub files: Vec<Artifact>,
    /// Why there are none.
    pub lack: Option<Lack>,
    /// The last issue in which one of them became what it is.
    pub issue: u32,
}

/// Why there is nothing to pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lack {
    /// It is not in the set, or not all of it.
    Absent,
    /// It was made before something in the batch changed.
    Older,
}

/// What to hand out.
pub(crate) struct Order<'a> {
    /// Names, boards and what schools wrote.
    pub dossier: &'a Dossier,
    /// The partnership's own text of the mail.
    pub letters: &'a Letters,
    /// The number of the set: that of who has no package.
    pub issue: u32,
    /// The run date of the set: the time of files in a zip.
    pub date: NaiveDate,
    /// The schools, in order of site id.
    pub schools: Vec<Reports<'a>>,
    /// Schools that were to get something, and of which nothing is in the set.
    pub absent: Vec<&'a School>,
    /// The boards of these.
    pub boards: Vec<BoardReports<'a>>,
    /// Zips or folders.
    pub form: Form,
}

/// What is ready to go.
pub(crate) struct Handout {
    /// Packages, drafts and lists; none where every package is refused.
    pub artifacts: Vec<Artifact>,
    /// The schools with a package.
    pub schools: BTreeSet<SiteId>,
    /// The boards with a package, by how they are named.
    pub boards: BTreeSet<String>,
    /// The schools whose package lacks a kind of report, by that kind.
    pub lacking: BTreeMap<OfSchool, Vec<SiteId>>,
    /// Why the other packages are not made.
    pub refused: Vec<Refusal>,
    /// Boards of which not all is in the set.
    pub without_book: Vec<String>,
    /// Boards that get no dekkingsrapport: without their own schools too few would be left of its totals.
    pub without_coverage: Vec<String>,
    /// Boards of which the reports are older than the batch.
    pub older: Vec<String>,
    /// Schools without an address.
    pub without_address: Vec<SiteId>,
    /// Schools without a board: they are in no board's package.
    pub without_board: Vec<SiteId>,
    /// Schools whose name is an ordinary word, with that name.
    pub ordinary: Vec<(SiteId, String)>,
    /// Schools whose name is also that of a board, a wijk or the like of other schools, with that name.
    pub shared: Vec<(SiteId, String)>,
}

/// Why a package is not made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refusal {
    /// A file names a school that it is not for.
    Leak(String, Leak),
    /// The same, from what the partnership wrote about the school, at this place of its lists.
    Told(String, Leak, Place),
    /// What a file says can't be read.
    Unreadable(String),
    /// It is not certain which schools are those of the board.
    Board(String, BoardDoubt),
}

/// A receiver for whom there is no package, and why.
pub(super) struct Unmade<'a> {
    pub to: To<'a>,
    pub why: Why,
}

/// Why a receiver has no package.
pub(super) enum Why {
    /// What speaks against it: one thing at least.
    Refused(Vec<Refusal>),
    /// There is nothing to pack.
    Lack(Lack),
}

/// Something to send: its files, and whom it is for.
pub(super) struct Parcel<'a> {
    pub to: To<'a>,
    /// The last issue in which one of its files became what it is.
    pub issue: u32,
    pub packed: Vec<Artifact>,
    pub draft: Draft,
}

/// What a package and its draft are about.
pub(super) struct About<'a> {
    pub to: To<'a>,
    pub stem: String,
    /// The files of the set that are in the package.
    pub files: &'a [Artifact],
    /// The last issue in which one of them became what it is.
    pub issue: u32,
    /// Of a school that handed in nothing.
    pub silence: Option<Silence>,
}

impl About<'_> {
    /// What is attached to the draft: the PDF files, which open everywhere, and the text that the school edits. Of a school that handed in nothing there is none,
    /// only how there comes one.
    pub(super) fn attached(&self) -> impl Iterator<Item = &Artifact> {
        let has_text = self.silence.is_none();
        self.files.iter().filter(move |file| file.path.ends_with(".pdf") || has_text && file.path.ends_with(".docx"))
    }

    /// The kinds that are attached, as their files are called.
    pub(super) fn kinds(&self) -> Vec<&str> {
        self.attached().filter_map(|file| file.path.rsplit_once('.')).map(|(kind, _)| kind).collect()
    }

    /// In how many volumes the book of the board is; 0 where it is one file.
    pub(super) fn volumes(&self) -> usize {
        self.attached().filter(|file| matches!(book_of(&file.path), Some((_, Some(_))))).count()
    }

    /// Whether the draft text for the schoolgids is attached.
    pub(super) fn has_guide(&self) -> bool {
        self.attached().any(|file| file.path.ends_with(".docx"))
    }

    /// Which kinds of reports of a school are attached, in a word that the sentences know.
    pub(super) fn of_school(&self) -> &'static str {
        let has = |kind: OfSchool| self.kinds().contains(&kind.stem());
        match (has(OfSchool::Report), has(OfSchool::Sheet)) {
            (true, false) => "report",
            (false, true) => "sheet",
            (true, true) => "both",
            (false, false) => "none",
        }
    }
}

/// A draft of a mail.
pub(super) struct Draft {
    /// The file.
    pub file: Artifact,
    /// Every word in it; what is attached is told by its name.
    pub said: Vec<Passage>,
    /// What is attached: names and SHA-256.
    pub attached: Vec<(String, String)>,
}

/// Whom something is for.
#[derive(Debug, Clone, Copy)]
pub(super) enum To<'a> {
    /// A school.
    School(&'a School),
    /// A board, with its schools.
    Board(&'a BoardGroup<'a>),
}

impl<'a> To<'a> {
    pub(super) fn receiver(self) -> Receiver {
        match self {
            To::School(_) => Receiver::School,
            To::Board(_) => Receiver::Board,
        }
    }

    /// The schools that it is about.
    pub(super) fn schools(self) -> Vec<&'a School> {
        match self {
            To::School(school) => vec![school],
            To::Board(board) => board.schools.clone(),
        }
    }

    /// Vestigingsnummer, or the number of the board.
    pub(super) fn number(self) -> &'a str {
        match self {
            To::School(school) => school.id.as_str(),
            To::Board(board) => board.number.unwrap_or_default(),
        }
    }

    /// The name of the school or the board.
    pub(super) fn name(self) -> &'a str {
        match self {
            To::School(school) => &school.name,
            To::Board(board) => board.label,
        }
    }

    /// The board.
    pub(super) fn board(self) -> &'a str {
        match self {
            To::School(school) => school.board_label().unwrap_or_default(),
            To::Board(board) => board.label,
        }
    }

    /// The addresses; the register has none of boards.
    pub(super) fn emails(self) -> &'a [Email] {
        match self {
            To::School(school) => &school.emails,
            To::Board(_) => &[],
        }
    }
}
