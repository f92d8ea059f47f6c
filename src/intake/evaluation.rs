//! An evaluation: what one school answered in one year, read under one norm; and what intake as a whole gives.

use std::sync::Arc;

use chrono::NaiveDate;

use super::mapping::Unmatched;
use crate::base::finding::{Place, Source};
use crate::norm::{Nearness, Norm};
use crate::register::{School, SchoolYear};

/// What a school said on one indicator (scoring, section 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// A level of the scale, by its value (niveau).
    Level(i64),
    /// N.v.t., where the indicator allows it.
    NotApplicable,
    /// Nothing that counts (onbeantwoord).
    Unanswered(Unanswered),
}

/// Why a question is unanswered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unanswered {
    /// Nothing stands there.
    Blank,
    /// It says so itself: "weet niet".
    DontKnow,
    /// N.v.t., where the indicator does not allow it; set aside with a finding.
    NotAllowed,
    /// The scale does not know it; set aside with a finding.
    Unreadable,
    /// Several answers between which nothing decides; set aside with a finding.
    Conflicting,
}

impl State {
    /// Nothing stands there.
    pub const BLANK: State = State::Unanswered(Unanswered::Blank);

    /// Whether the question is open: whatever would be answered still counts.
    pub fn is_open(self) -> bool {
        match self {
            State::Unanswered(_) => true,
            State::Level(_) | State::NotApplicable => false,
        }
    }
}

/// An answer (antwoord) that stands in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub state: State,
    /// The answer as it stands in the file; held once for all that say the same. Whatever is not recognised may be about somebody: outside the school's own report see
    /// [`Answer::shown`].
    pub text: Arc<str>,
    /// Whether the text may be shown outside the school's own report.
    pub is_public: bool,
    /// The explanation (toelichting). May hold personal data: it is for the school's own report and nowhere else.
    pub note: Option<Box<str>>,
    /// The cell it stands in.
    pub place: Place,
}

impl Answer {
    /// The answer as it is shown outside the school's own report: where it is neither recognised nor harmless, that something stands there.
    pub fn shown(&self) -> &str {
        if self.is_public { &self.text } else { "\u{2026}" }
    }
}

/// What a school handed in for a year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Submission {
    /// Files and sheets that its answers stand in, in order of name.
    pub sources: Vec<Arc<Source>>,
    /// Who filled it in (ingevuld_door), if all rows agree. Personal data: the school's own report only.
    pub filled_by: Option<String>,
    /// Their role (functie).
    pub role: Option<String>,
    /// The latest date of its rows (datum).
    pub date: Option<NaiveDate>,
    /// The day on which the school first handed in answers of that year: the same, or that of an earlier submission which this one corrects.
    pub first: Option<NaiveDate>,
    /// At most so many seconds went by between the beginning and the end, where a form kept both times of the one row that it is.
    pub seconds: Option<u32>,
}

/// A form with answers in the folder of one school year that says that it is of another (formulier van een ander schooljaar). It does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfiled {
    /// The school year that it says; `None`: no school year, or more than one.
    pub year: Option<SchoolYear>,
    /// Files and sheets that it stands in, in order of name.
    pub sources: Vec<Arc<Source>>,
}

/// The evaluation of one school in one year, under the one norm that applies.
#[derive(Debug, Clone)]
pub struct Evaluation {
    /// The school, as registered in that year.
    pub school: Arc<School>,
    /// The school year.
    pub year: SchoolYear,
    /// The norm that applies.
    pub norm: Arc<Norm>,
    /// What was handed in; `None`: nothing (niet ingediend).
    pub submission: Option<Submission>,
    /// What stands in the folder of the year instead of a submission; never beside one.
    pub misfiled: Option<Misfiled>,
    /// The files and sheets of forms that came back with every answer blank, in order of name; never beside a submission.
    pub blank: Vec<Arc<Source>>,
    /// How many answers came in where none of them counts: set aside with a finding.
    pub unused: usize,
    /// By the norm's indicator index; `None`: no answer stands in any file. As long as the norm beside a submission and empty without one: a silent school
    /// holds nothing. What is said on a question is read through [`Evaluation::answer`] and [`Evaluation::state`], for which both are silence.
    pub answers: Vec<Option<Answer>>,
    /// What it said on the items of the norm's inventory, by their index there and always as long; also of a school that handed in nothing else.
    pub inventory: Vec<Option<Answer>>,
}

impl Evaluation {
    /// Every answer that stands in a file, on questions and inventory alike.
    pub fn all_answers(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().chain(&self.inventory).flatten()
    }

    /// How near the school says that an item of the inventory is; `None`: it does not say.
    #[inline]
    pub fn nearness(&self, item: usize) -> Option<Nearness> {
        match self.inventory.get(item)?.as_ref()?.state {
            State::Level(level) => Nearness::of_level(level),
            State::NotApplicable | State::Unanswered(_) => None,
        }
    }

    /// What stands in a file as the answer to an indicator; `None` where nothing does, also of a school that handed in nothing.
    #[inline]
    pub fn answer(&self, indicator: usize) -> Option<&Answer> {
        self.answers.get(indicator)?.as_ref()
    }

    /// What the school said on an indicator; silence where nothing stands.
    #[inline]
    pub fn state(&self, indicator: usize) -> State {
        self.answer(indicator).map_or(State::BLANK, |a| a.state)
    }
}

/// How many answers there were, rows of long tables and cells of wide ones (blank ones where the school is asked), and what became of them. `read = used + set_aside`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Files of answers that were opened.
    pub files: usize,
    /// Answers read.
    pub read: usize,
    /// Answers that count.
    pub used: usize,
    /// Answers set aside, each with a finding.
    pub set_aside: usize,
}

/// Answers that count and leave their question open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Open {
    /// Blank, or "weet niet".
    pub blank: usize,
    /// Not on the scale, each with a finding.
    pub unread: usize,
}

/// A school without a norm that applies to it in a year: set aside, with a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithoutNorm {
    /// The school.
    pub school: Arc<School>,
    /// The year.
    pub year: SchoolYear,
}

/// Everything that intake makes of the answers.
#[derive(Debug, Clone, Default)]
pub struct Intake {
    /// The years with data, ascending; each holds every school of the register in that year that has a norm, in order of site id.
    pub years: Vec<(SchoolYear, Vec<Arc<Evaluation>>)>,
    /// What people may map: texts that match nothing, in order of what they are about and of place.
    pub unmatched: Vec<Unmatched>,
    /// Schools set aside for want of a norm.
    pub without_norm: Vec<WithoutNorm>,
    /// The account of all rows.
    pub totals: Totals,
    /// Of the answers that count those that leave their question open.
    pub open: Open,
}
