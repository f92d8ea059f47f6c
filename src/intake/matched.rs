//! An answer whose school and question are known, and why one is not.

use super::shape::CellRef;
use crate::input::cell::Moment;
use crate::input::source::Row;
use crate::register::SchoolYear;

/// An answer filed under its school. About 60 bytes: a national year holds 630,000.
#[derive(Clone, Copy)]
pub(super) struct MatchedAnswer<'a> {
    /// The row it stands in.
    pub row: Row<'a>,
    /// The row's number in its table, from 0.
    pub ordinal: u32,
    /// Column of the answer, from 0.
    pub column: u32,
    /// Index of its table.
    pub table: u32,
    /// Index of the school among the participants.
    pub school_index: u32,
    /// Index of the indicator; `None`: set aside, but still a row of the school.
    pub indicator: Option<u32>,
    /// When it was given.
    pub date: Option<Moment>,
    /// Whether the date can be read two ways, and nothing tells that the day comes first.
    pub is_guess: bool,
}

/// Why answers are set aside; or what is odd about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Why {
    SiteBlank,
    SiteUnknown,
    /// A person said that it is no school here.
    SiteIgnored,
    SiteNotInYear,
    /// A name that several schools bear.
    SiteSeveral,
    /// The number is of one school, the name of another.
    SiteDisagrees,
    YearDisagrees,
    IndicatorBlank,
    IndicatorUnknown,
    IndicatorNotForKind,
    /// An id that may be that of another question without its zero.
    IndicatorLookAlike(u32),
    /// Nothing is set aside: the answer has no date.
    DateUnreadable,
    /// The same, for a day that is nowhere near the school year.
    DateElsewhere,
    /// Nothing is set aside: the date is the serial number of a spreadsheet.
    DateSerial(chrono::NaiveDate),
    /// The same: the month comes first.
    DatesMonthFirst,
    /// Nothing is set aside: of so many answers or submissions nothing tells whether the day or the month comes first.
    DatesUnclear(usize),
    /// Nothing is set aside: a person said which school this is.
    SiteLinked,
    /// Nothing is set aside: a person said which question this is.
    QuestionLinked(u32),
    /// Nothing is set aside: the question stands there in other words.
    QuestionDrifted(u32),
    /// The id is of one question, the text of another.
    QuestionTorn(u32, u32),
    /// This column means the same as the one with this number, and says something else.
    ColumnsDiffer(u32),
}

/// A fault in a row or an answer.
#[derive(Clone, Copy)]
pub(super) struct Fault<'a> {
    /// The offending cell.
    pub cell_ref: CellRef<'a>,
    /// What it is.
    pub why: Why,
    /// Seat of the school, once it is known.
    pub school_index: Option<u32>,
    /// How many answers are set aside for it.
    pub answers: usize,
}

/// A row of answers that says that it is of another school year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Misplaced {
    /// Seat of its school.
    pub school_index: u32,
    /// Index of its table.
    pub table: u32,
    /// What it says, where that is a school year.
    pub year: Option<SchoolYear>,
}
