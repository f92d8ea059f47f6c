//! What reports about one school share: answers, standards, agreements, worded and formatted, nothing left to decide but how they look.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::judge::Tone;

/// A label and what it is about.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    /// The label.
    pub label: String,
    /// The text.
    pub text: String,
}

/// A heading with lines.
#[derive(Debug, Clone)]
pub(crate) struct Section {
    /// The heading.
    pub heading: String,
    /// The lines, in order; a label may be empty.
    pub lines: Vec<Pair>,
}

/// A theme with some of its standards.
#[derive(Debug, Clone)]
pub(crate) struct Theme {
    /// Its title.
    pub title: String,
    /// The standards.
    pub standards: Vec<Entry>,
}

/// A standard in a list.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Its title.
    pub title: String,
    /// What is special about it: kernstandaard, opgelost.
    pub tags: Vec<String>,
}

/// A shape that stands beside a word, never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Met, sufficient.
    Good,
    /// Not met, below the level.
    Gap,
    /// Undecided, unanswered.
    Open,
    /// Waived, not applicable.
    Aside,
}

impl From<Tone> for Mark {
    fn from(tone: Tone) -> Mark {
        match tone {
            Tone::Good => Mark::Good,
            Tone::Gap => Mark::Gap,
            Tone::Open => Mark::Open,
            Tone::Aside => Mark::Aside,
        }
    }
}

impl Mark {
    /// Its name in style sheets.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Mark::Good => "good",
            Mark::Gap => "gap",
            Mark::Open => "open",
            Mark::Aside => "aside",
        }
    }
}

/// One standard with everything that is said about it.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// Number among the topics; empty for other standards.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The title of its theme.
    pub theme: String,
    /// The word kernstandaard, for one that is.
    pub critical: Option<String>,
    /// The shape beside the verdict.
    pub mark: Mark,
    /// The verdict.
    pub verdict: String,
    /// What became of it over the years.
    pub status: Option<String>,
    /// What the verdict hangs on, in words: what decides, what is open, how little it takes.
    pub reasons: Vec<String>,
    /// Score against threshold.
    pub figures: Vec<String>,
    /// The sum behind the score, in points.
    pub sum: Option<String>,
    /// What made the verdict another one than the year before.
    pub change: Option<String>,
    /// How to read the first questions: the shortest way to the norm, or what to answer first.
    pub way: Option<String>,
    /// The questions: first those that `way` is about, then the rest in the norm's order.
    pub answers: Vec<Answer>,
    /// Agreements made about it.
    pub agreements: Vec<Agreement>,
    /// That there are more of them than stand here; on paper only.
    pub more_agreements: Option<String>,
    /// How many schools share their approach to it, and where. No name.
    pub help: Option<String>,
}

/// A question for the conversation.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    /// The standard that it is about (an index in the norm); `None` where it is about several.
    pub standard: Option<usize>,
    /// The question of the norm that it is about, where it is about one that a visitor looked at.
    pub about: Option<String>,
    /// What gives rise to it.
    pub why: String,
    /// The question.
    pub question: String,
    /// What the visitor explained.
    pub note: Option<String>,
    /// Who looked, and when.
    pub by: Option<String>,
}

/// One question with its answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    /// Its turn in the shortest way; empty for the others.
    pub turn: String,
    /// The question.
    pub question: String,
    /// The word kernvraag, for one that is.
    pub critical: Option<String>,
    /// The answer as given.
    pub answer: String,
    /// The same for whoever is not of the school: without words of somebody's own.
    pub told: String,
    /// The shape beside it.
    pub mark: Mark,
    /// The level that it should come to on the shortest way; empty for the others.
    pub target: Option<String>,
    /// What the shape stands for, where the answer itself does not say it.
    pub state: Option<String>,
    /// The explanation that was given.
    pub note: Option<String>,
    /// File and cell that it stands in; on screen only.
    pub place: Option<String>,
    /// What the school can do first.
    pub remedy: Option<String>,
}

/// An agreement made earlier.
#[derive(Debug, Clone)]
pub(crate) struct Agreement {
    /// Its id; on screen only.
    pub id: String,
    /// The number that people gave it, for paper.
    pub number: Option<String>,
    /// What it is about, where it does not stand with its standard.
    pub about: Option<String>,
    /// What was agreed.
    pub what: String,
    /// What came of it.
    pub state: Option<String>,
    /// By when, who, the amount and the rest: what a conversation needs most comes first.
    pub details: Vec<String>,
    /// Those of them that are nobody's words and name nobody.
    pub told: Vec<String>,
    /// The word for being overdue, for one that is.
    pub overdue: Option<String>,
    /// How much it matters now.
    pub need: Need,
}

/// How much an agreement matters now, the most first: those that something must still come of, of these those with a day before those without, the latest first.
pub(crate) type Need = (u8, bool, Reverse<Option<NaiveDate>>);

impl Answer {
    /// The answer for whoever is not of the school: what its people wrote stays behind.
    pub(crate) fn without_words(&mut self) {
        (self.note, self.answer) = (None, self.told.clone());
    }
}

impl Agreement {
    /// The agreement for whoever had no part in it: that there is one and how far it is; `instead` stands for what it says.
    pub(crate) fn without_words(&mut self, instead: &str) {
        (self.what, self.details) = (instead.to_owned(), self.told.clone());
    }
}

impl Block {
    /// What the verdict hangs on, in words.
    pub(crate) fn reason(&self) -> String {
        self.reasons.join(" ")
    }

    /// The figures behind it, with the sum, and what made it change.
    pub(crate) fn behind(&self) -> String {
        let all = self.figures.iter().chain(&self.sum).chain(&self.change);
        all.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}
