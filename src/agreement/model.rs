//! An agreement (afspraak) with a school.

use chrono::{NaiveDate, NaiveTime};

use super::changeable::Changeable;
use crate::base::digest::sha256;
use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::base::text::fold::fold;
use crate::register::{SchoolYear, SiteId};

/// The columns of the file of agreements (formats, "afspraken"): those that tell which one it is, then those that may change.
pub(crate) const COLUMNS: [&str; 12] = {
    let [a, b, c, d, e, f, g, h] = Changeable::ALL;
    let [a, b, c, d] = [a.as_str(), b.as_str(), c.as_str(), d.as_str()];
    let [e, f, g, h] = [e.as_str(), f.as_str(), g.as_str(), h.as_str()];
    ["afspraak", "vestigingsnummer", "standaard", "omschrijving", a, b, c, d, e, f, g, h]
};

/// The column of what came of an agreement: the program fills it in, and does not read it.
pub(crate) const STATE: &str = "staat";
/// The hidden column with [`Agreement::mark`]: what the row said when the program wrote it. In the agenda it holds [`BEGIN`].
pub(crate) const MARK: &str = "kenmerk";
/// The hidden column that numbers the rows of the agenda as the program wrote them.
pub(crate) const ORDER: &str = "agenda_volgorde";
/// What the first row of the agenda has in the column [`MARK`], and nothing else: wherever it is sorted on, this row does not stay the first.
pub(crate) const BEGIN: &str = "begin";
/// The column of the agenda for the day of the conversation.
pub(crate) const TALK: &str = "gesprek_op";

/// What the agenda calls the topic of a row, in each language.
const AGENDA_TOPICS: [&str; 2] = ["onderwerp_van_gesprek", "topic_of_conversation"];
/// Those names, and others that people use; read where the row has no id of a standard.
pub(crate) const TOPICS: [&str; 4] = [AGENDA_TOPICS[0], AGENDA_TOPICS[1], "onderwerp", "topic"];
/// What else the agenda calls its own columns, in each language, as headers are compared: nobody writes in them, and nothing reads them.
pub(crate) const AGENDA_OWN: [&str; 25] = [
    "wijk",
    "nr.",
    "uitslag",
    "verloop",
    "jaren_achtereen",
    "score",
    "drempel",
    "kortste_weg_naar_de_norm",
    "eerdere_afspraken",
    "gespreksleider",
    "sinds",
    "schoolbestuur",
    "wie_kan_meedenken",
    "district",
    "no.",
    "verdict",
    "course",
    "years_in_a_row",
    "threshold",
    "shortest_way_to_the_norm",
    "earlier_agreements",
    "led_by",
    "since",
    "board",
    "who_can_help",
];

/// What the agenda writes there of a topic that is about the school as a whole.
pub(crate) const WHOLE_SCHOOL: [&str; 4] =
    ["De school heeft niets ingediend", "hele school", "The school handed in nothing", "whole school"];

/// Whether a column that [`TOPICS`] names is one of the agenda: what stands there is what the row is about.
pub(super) fn is_agenda_topic(name: &str) -> bool {
    AGENDA_TOPICS.contains(&name)
}

/// So many digits tell one value of a column from another.
const PRINT: usize = 8;
/// Between a mark and the prints of the columns.
pub(super) const PRINTS: char = ':';

/// So many digits of a digest stand in the id of an agreement without a number.
const CODE: usize = 6;

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
    /// Every state, in order.
    pub(crate) const ALL: [Progress; Progress::Dropped as usize + 1] =
        [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped];

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
    /// What copies say differently: left out of the agreement until somebody chooses.
    pub contested: Vec<Contested>,
    /// The row it stands in.
    pub place: Place,
}

/// A column of an agreement in which copies contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contested {
    /// The column.
    pub column: Changeable,
    /// What the copies say there, as in a file; blank: nothing.
    pub says: Vec<String>,
}

impl Agreement {
    /// The school year in which it was made; `None` without a date.
    pub fn year(&self) -> Option<SchoolYear> {
        self.date.and_then(SchoolYear::of)
    }

    /// The id of an agreement without one: of its school, its standard and what was agreed, so that it is the same on every run, wherever the row stands and
    /// whatever stands beside it. Only the same text in a later school year has the year behind it.
    pub(super) fn derived_id(&self) -> String {
        let about = self.standard.as_deref().unwrap_or("school");
        let digest = sha256(format!("{}\n{about}\n{}", self.school, fold(&self.what)).as_bytes());
        format!("{}-{about}-{}", self.school, digest.get(..CODE).unwrap_or_default())
    }

    /// The number that people gave it; `None` for an id that the program made ([`Self::derived_id`]), which says nothing to whoever reads paper.
    pub(crate) fn number(&self) -> Option<&str> {
        (!self.has_derived_id()).then_some(&self.id)
    }

    /// Told by its form: the text may have been changed since, and then the id is not that of the text any more.
    fn has_derived_id(&self) -> bool {
        let is_year = |text: &str| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_code = |text: &str| text.len() == CODE && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let Some(rest) = self.id.strip_prefix(self.school.as_str()).and_then(|rest| rest.strip_prefix('-')) else {
            return false;
        };
        let code = |text: &str| text.rsplit_once('-').is_some_and(|(_, code)| is_code(code));
        code(rest) || rest.rsplit_once('-').is_some_and(|(front, year)| is_year(year) && code(front))
    }

    /// Where it stands in a list for people: by the day on which it was made, those without one last, and then as in the file.
    pub(crate) fn order(&self) -> impl Ord + use<'_> {
        (self.date.is_none(), self.date, &self.place)
    }

    /// What it is about, and what was agreed, as [`Self::derived_id`] compares it.
    pub(super) fn subject(&self) -> (&SiteId, Option<&String>, String) {
        (&self.school, self.standard.as_ref(), fold(&self.what))
    }

    /// What it says in a column, as in a file.
    pub(super) fn said(&self, column: Changeable) -> String {
        let text = |text: &Option<String>| text.as_deref().map(lines).unwrap_or_default();
        let date = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        match column {
            Changeable::Who => text(&self.who),
            Changeable::Contribution => text(&self.contribution),
            Changeable::Amount => self.amount.map(|amount| amount.to_string()).unwrap_or_default(),
            Changeable::Takeover => if self.task_taken_over { "ja" } else { "nee" }.to_owned(),
            Changeable::Due => date(self.due),
            Changeable::Progress => self.progress.as_str().to_owned(),
            Changeable::Date => date(self.date),
            Changeable::Remark => text(&self.remark),
        }
    }

    /// Says nothing in a column.
    pub(super) fn leave_open(&mut self, column: Changeable) {
        match column {
            Changeable::Who => self.who = None,
            Changeable::Contribution => self.contribution = None,
            Changeable::Amount => self.amount = None,
            Changeable::Takeover => self.task_taken_over = false,
            Changeable::Due => self.due = None,
            Changeable::Progress => self.progress = Progress::Open,
            Changeable::Date => self.date = None,
            Changeable::Remark => self.remark = None,
        }
    }

    /// Whether it says nothing in a column.
    pub(super) fn is_open(&self, column: Changeable) -> bool {
        let mut open = self.clone();
        open.leave_open(column);
        open.said(column) == self.said(column)
    }

    /// Says in a column what another one does.
    pub(super) fn take_over(&mut self, other: &Agreement, column: Changeable) {
        match column {
            Changeable::Who => self.who.clone_from(&other.who),
            Changeable::Contribution => self.contribution.clone_from(&other.contribution),
            Changeable::Amount => self.amount = other.amount,
            Changeable::Takeover => self.task_taken_over = other.task_taken_over,
            Changeable::Due => self.due = other.due,
            Changeable::Progress => self.progress = other.progress,
            Changeable::Date => self.date = other.date,
            Changeable::Remark => self.remark.clone_from(&other.remark),
        }
    }

    /// What it says, in short: two rows with the same mark say the same.
    pub(crate) fn mark(&self) -> String {
        let text = |text: &Option<String>| text.as_deref().map(lines).unwrap_or_default();
        let changeable = Changeable::ALL.map(|column| match column == Changeable::Takeover {
            true => self.task_taken_over.to_string(),
            false => self.said(column),
        });
        let subject = [self.school.to_string(), text(&self.standard), lines(&self.what)];
        let parts: Vec<String> = subject.into_iter().chain(changeable).collect();
        // With a letter in front it is no number to any spreadsheet.
        format!("k{}", sha256(parts.join("\n\n").as_bytes()).get(..12).unwrap_or_default())
    }

    /// The print of a column: it tells whether somebody changed that column.
    pub(super) fn print(&self, column: Changeable) -> String {
        let text = format!("{}\n{}", column.as_str(), self.said(column));
        sha256(text.as_bytes()).get(..PRINT).unwrap_or_default().to_owned()
    }

    /// The mark with the print of each column, as a workbook keeps it in its hidden column.
    pub(crate) fn prints(&self) -> String {
        format!("{}{PRINTS}{}", self.mark(), Changeable::ALL.map(|column| self.print(column)).join("."))
    }
}

/// A text without what a spreadsheet may change in it: the kind of line breaks, and blanks at the ends of lines.
fn lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The day on which a topic is to be talked about (gesprek_op), as somebody wrote it in the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedTalk {
    /// The school.
    pub school: SiteId,
    /// The standard; `None`: the school as a whole.
    pub standard: Option<String>,
    /// The day.
    pub day: NaiveDate,
    /// The time, where somebody wrote one behind the day.
    pub time: Option<NaiveTime>,
    /// The cell it stands in.
    pub place: Place,
}

impl PlannedTalk {
    /// The day, and the time where there is one: `2026-03-12 10:30`.
    pub(crate) fn moment(&self) -> String {
        let time = self.time.map(|time| format!(" {}", time.format("%H:%M"))).unwrap_or_default();
        format!("{}{time}", self.day)
    }
}

#[cfg(test)]
mod tests {
    use crate::agreement::testing::agreement;

    #[test]
    fn an_id_that_the_program_made_is_no_number() {
        let own = |id: &str| agreement("01AB01", Some("V1"), id).number().map(str::to_owned);
        let derived = agreement("01AB01", Some("V1"), "").derived_id();
        for id in [derived.clone(), format!("{derived}-2025"), "01AB01-school-03f6d8".to_owned()] {
            assert_eq!(own(&id), None, "{id}");
        }
        for id in ["AF-001", "A2025-08", "01AB01-1", "01AB01-V1-2025", "01AB02-V1-03f6d8", "7"] {
            assert_eq!(own(id).as_deref(), Some(id));
        }
    }
}
