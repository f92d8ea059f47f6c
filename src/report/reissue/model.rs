//! One thing that is otherwise than in the set before.

use std::collections::BTreeMap;

/// The tables of both sets by file, the earlier one first, of those that differ; or why one of the earlier set is not used.
pub(crate) type Texts = BTreeMap<&'static str, Result<(Vec<u8>, Vec<u8>), Unread>>;

/// What a difference is about; the order is that of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) enum Subject {
    /// The report of a school has other bytes.
    #[default]
    Report,
    /// A paper that is not of one school has other bytes: a book, a report for boards, the agenda.
    Paper,
    /// An answer.
    Answer,
    /// An explanation: only that it was changed.
    Explanation,
    /// Who handed in, or when: only that it was changed.
    Submission,
    /// Answers that stand in another cell and say the same.
    Moved,
    /// A verdict on a standard, or one of its figures.
    Verdict,
    /// The verdict on a school, or one of its counts.
    SchoolVerdict,
    /// What the register says of a school.
    School,
    /// A waiver.
    Waiver,
    /// An agreement.
    Agreement,
    /// A conversation: planned, moved or dropped.
    Talk,
    /// How many schools can help with a gap, and how near they are: what the report of the school with the gap says.
    Helper,
    /// What stands out in the answers of a school.
    Consistency,
    /// What a visitor saw.
    SecondLook,
    /// A finding that was not there.
    FindingNew,
    /// A finding that is there no more.
    FindingGone,
    /// A file of the input.
    Input,
    /// What a run is told: date, language, norms; or the program's version.
    Run,
    /// What could not be compared.
    Skipped,
}

impl Subject {
    /// Every one.
    pub(crate) const ALL: [Subject; Subject::Skipped as usize + 1] = [
        Subject::Report,
        Subject::Paper,
        Subject::Answer,
        Subject::Explanation,
        Subject::Submission,
        Subject::Moved,
        Subject::Verdict,
        Subject::SchoolVerdict,
        Subject::School,
        Subject::Waiver,
        Subject::Agreement,
        Subject::Talk,
        Subject::Helper,
        Subject::Consistency,
        Subject::SecondLook,
        Subject::FindingNew,
        Subject::FindingGone,
        Subject::Input,
        Subject::Run,
        Subject::Skipped,
    ];

    /// The word in the table (soort); the same in every language.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Subject::Report => "verslag",
            Subject::Paper => "stuk",
            Subject::Answer => "antwoord",
            Subject::Explanation => "toelichting",
            Subject::Submission => "inzending",
            Subject::Moved => "plaats",
            Subject::Verdict => "uitslag",
            Subject::SchoolVerdict => "schooluitslag",
            Subject::School => "school",
            Subject::Waiver => "ontheffing",
            Subject::Agreement => "afspraak",
            Subject::Talk => "gesprek",
            Subject::Helper => "meedenken",
            Subject::Consistency => "samenhang",
            Subject::SecondLook => "tweede_blik",
            Subject::FindingNew => "bevinding_nieuw",
            Subject::FindingGone => "bevinding_weg",
            Subject::Input => "invoer",
            Subject::Run => "run",
            Subject::Skipped => "niet_vergeleken",
        }
    }

    /// Whether the set itself is otherwise: what went into it, and what can't be told, are no reason to speak of a new issue.
    pub(crate) fn is_of_set(self) -> bool {
        match self {
            Subject::Input | Subject::Run | Subject::Skipped => false,
            Subject::Report | Subject::Paper => true,
            Subject::Answer | Subject::Explanation | Subject::Submission | Subject::Moved => true,
            Subject::Talk => true,
            Subject::Verdict | Subject::SchoolVerdict | Subject::School | Subject::Waiver | Subject::Agreement => true,
            Subject::Helper | Subject::Consistency | Subject::SecondLook => true,
            Subject::FindingNew | Subject::FindingGone => true,
        }
    }
}

/// Where something stands in the input.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Spot {
    /// File, relative to the batch folder.
    pub file: String,
    /// Sheet of a workbook.
    pub sheet: String,
    /// Cell.
    pub cell: String,
}

/// One difference. Texts are as they stand in the CSV files, formulas neutralised.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) struct Difference {
    /// The issue in which it came.
    pub issue: u32,
    /// What it is about.
    pub subject: Subject,
    /// School year.
    pub year: String,
    /// Site id.
    pub school: String,
    /// Standard.
    pub standard: String,
    /// Question.
    pub indicator: String,
    /// What of it: a column of the table, a code, what a file is.
    pub what: String,
    /// Where it stood.
    pub old_spot: Spot,
    /// Where it stands.
    pub spot: Spot,
    /// How many things it is about, where that is not one.
    pub count: Option<u32>,
    /// What it was.
    pub old: String,
    /// What it is.
    pub new: String,
}

impl Difference {
    /// The id of the agreement that it is about; empty for anything else.
    pub(crate) fn agreement(&self) -> &str {
        self.what.rsplit_once(": ").map_or("", |(id, _)| id)
    }

    /// What of it differs: the name of a column.
    pub(crate) fn column(&self) -> &str {
        self.what.rsplit_once(": ").map_or(&self.what, |(_, name)| name)
    }

    /// Whether two are about one thing of a school.
    pub(crate) fn is_of_same(&self, other: &Difference) -> bool {
        let of = |row: &Difference| (row.subject, row.year.clone(), row.standard.clone(), row.indicator.clone());
        self.is_listed() && of(self) == of(other) && self.agreement() == other.agreement()
    }

    /// Whether it is about a thing of which several columns may differ, told in one line.
    pub(crate) fn is_listed(&self) -> bool {
        match self.subject {
            Subject::School | Subject::Waiver | Subject::Agreement | Subject::Helper => true,
            Subject::Consistency | Subject::SecondLook => true,
            Subject::Report | Subject::Answer | Subject::Explanation | Subject::Submission | Subject::Moved => false,
            Subject::Verdict | Subject::SchoolVerdict | Subject::FindingNew | Subject::FindingGone => false,
            Subject::Input | Subject::Run | Subject::Skipped | Subject::Talk | Subject::Paper => false,
        }
    }
}

/// Why a table of the earlier set is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unread {
    /// The earlier set does not have it.
    Missing,
    /// It is not as the program wrote it.
    Changed,
    /// It is open in another program that lets nobody read it, or may not be read.
    Open,
    /// It is too large to lay beside another.
    TooLarge,
    /// It has other columns: of another version of the program.
    Columns,
}

impl Unread {
    /// The word in the table.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Unread::Missing => "ontbreekt",
            Unread::Changed => "veranderd",
            Unread::Open => "niet_leesbaar",
            Unread::TooLarge => "te_groot",
            Unread::Columns => "andere_kolommen",
        }
    }
}

/// What became of the reports of a school, or of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Became {
    /// Their bytes differ.
    Other,
    /// There were none.
    New,
    /// There are none.
    Gone,
}

impl Became {
    /// The word in the table.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Became::Other => "anders",
            Became::New => "nieuw",
            Became::Gone => "vervallen",
        }
    }

    /// The one of a word in the table.
    pub(crate) fn of(word: &str) -> Option<Became> {
        [Became::Other, Became::New, Became::Gone].into_iter().find(|became| became.as_str() == word)
    }
}
