//! An agreement (afspraak) with a school.

use chrono::NaiveDate;

use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::register::{SchoolYear, SiteId};

/// The columns of the file of agreements, with a width for people (formats, "afspraken").
pub(crate) const COLUMNS: [(&str, f64); 12] = [
    ("afspraak", 12.0),
    ("vestigingsnummer", 17.0),
    ("standaard", 11.0),
    ("omschrijving", 50.0),
    ("wie", 24.0),
    ("bijdrage_swv", 24.0),
    ("bedrag", 10.0),
    ("taakovername", 14.0),
    ("uiterlijk", 12.0),
    ("status", 11.0),
    ("datum", 12.0),
    ("opmerking", 40.0),
];

/// How far an agreement is (status).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Progress {
    /// Open: agreed, not begun.
    Open,
    /// Loopt: begun.
    Running,
    /// Afgerond: done.
    Done,
    /// Vervallen: no longer holds.
    Dropped,
}

impl Progress {
    /// The word in tables and files.
    pub fn as_str(self) -> &'static str {
        match self {
            Progress::Open => "open",
            Progress::Running => "loopt",
            Progress::Done => "afgerond",
            Progress::Dropped => "vervallen",
        }
    }
}

/// One agreement (afspraak): what, who, by when, what the partnership contributes, who pays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Id (afspraak), unique; as the partnership numbers it.
    pub id: String,
    /// School.
    pub school: SiteId,
    /// Standard id; `None`: about the school as a whole.
    pub standard: Option<String>,
    /// Omschrijving.
    pub what: String,
    /// Wie.
    pub who: Option<String>,
    /// Bijdrage_swv.
    pub contribution: Option<String>,
    /// Bedrag, in euros.
    pub amount: Option<Milli>,
    /// Taakovername: the partnership does a board's task; needs a clear (financial) agreement.
    pub task_taken_over: bool,
    /// Uiterlijk.
    pub due: Option<NaiveDate>,
    /// Status.
    pub progress: Progress,
    /// Datum on which it was made.
    pub date: Option<NaiveDate>,
    /// Opmerking.
    pub remark: Option<String>,
    /// The row it stands in.
    pub place: Place,
}

impl Agreement {
    /// The school year in which it was made; `None` without a date.
    pub fn year(&self) -> Option<SchoolYear> {
        self.date.and_then(SchoolYear::of)
    }

    /// Whether it should have been done by a date and is not.
    pub fn is_overdue(&self, on: NaiveDate) -> bool {
        matches!(self.progress, Progress::Open | Progress::Running) && self.due.is_some_and(|due| due < on)
    }
}
