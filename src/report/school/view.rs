//! What stands in one gespreksverslag: every text worded and formatted, nothing left to decide but how it looks.
//!
//! In: nothing; the modules beside this one fill it in. Out: [`View`], the only thing that `page` and the template `school.html` see.

use crate::judge::Tone;

/// One gespreksverslag.
#[derive(Debug, Clone)]
pub(super) struct View {
    /// Language tag.
    pub lang: &'static str,
    /// Title of the document.
    pub title: String,
    /// The kind of report.
    pub kind: String,
    /// The partnership.
    pub partnership: String,
    /// The name of the school.
    pub school: String,
    /// Number, board, year, norm and the like.
    pub facts: Vec<Pair>,
    /// The notice about a norm that is not adopted.
    pub notice: Option<String>,
    /// The report in one sentence or two.
    pub summary: String,
    /// What the report is for.
    pub purpose: String,
    /// What to do, for a school that handed in nothing.
    pub steps: Option<Section>,
    /// What goes well: the standards that are met.
    pub good: Option<Listing>,
    /// What the norm asks, for a school that handed in nothing.
    pub asked: Option<Listing>,
    /// The profile chart.
    pub profile: Option<Profile>,
    /// The topics of conversation.
    pub topics: Option<Topics>,
    /// What to ask in the conversation: what stands out, what a visitor saw; on screen only.
    pub questions: Option<Questions>,
    /// What changed since the last measurement.
    pub changes: Option<Section>,
    /// Agreements that belong to no topic.
    pub agreements: Option<Agreements>,
    /// Waivers.
    pub waivers: Option<Section>,
    /// Room for new agreements.
    pub room: BlankTable,
    /// The other standards with all their answers; on screen only.
    pub others: Option<Others>,
    /// Where the answers came from.
    pub sources: Option<Section>,
    /// How to read the report.
    pub reading: Section,
    /// Words that are repeated.
    pub words: Words,
    /// The foot of a page.
    pub footer: String,
    /// How tightly paper is set.
    pub layout: Layout,
}

/// How tightly paper is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// With wide spacing.
    Normal,
    /// For many topics.
    Dense,
    /// For more than fits otherwise.
    Tight,
}

/// A label and what it is about.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    /// The label.
    pub label: String,
    /// The text.
    pub text: String,
}

/// A heading with lines.
#[derive(Debug, Clone)]
pub(super) struct Section {
    /// The heading.
    pub heading: String,
    /// The lines, in order; a label may be empty.
    pub lines: Vec<Pair>,
}

/// Standards by theme.
#[derive(Debug, Clone)]
pub(super) struct Listing {
    /// The heading.
    pub heading: String,
    /// Said instead, when there is nothing to list.
    pub none: Option<String>,
    /// The themes that have any.
    pub themes: Vec<Theme>,
}

/// A theme with some of its standards.
#[derive(Debug, Clone)]
pub(super) struct Theme {
    /// Its title.
    pub title: String,
    /// The standards.
    pub standards: Vec<Entry>,
}

/// A standard in a list.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// Its title.
    pub title: String,
    /// What is special about it: kernstandaard, opgelost.
    pub tags: Vec<String>,
}

/// The profile chart. The picture itself travels beside the data.
#[derive(Debug, Clone)]
pub(super) struct Profile {
    /// The caption.
    pub caption: String,
    /// What it shows.
    pub alt: String,
    /// The word above its figures.
    pub figures: String,
    /// Headers of its figures.
    pub header: Vec<String>,
    /// Its figures.
    pub rows: Vec<Vec<String>>,
    /// The SVG.
    pub svg: String,
}

/// The topics of conversation.
#[derive(Debug, Clone)]
pub(super) struct Topics {
    /// The heading.
    pub heading: String,
    /// What stands below it: their order, what was left out.
    pub lead: String,
    /// The topics, in order of conversation.
    pub items: Vec<Block>,
}

/// The other standards.
#[derive(Debug, Clone)]
pub(super) struct Others {
    /// The heading.
    pub heading: String,
    /// The standards, in the norm's order.
    pub items: Vec<Block>,
}

/// A shape that stands beside a word, never alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
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
    pub(super) fn name(&self) -> &'static str {
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
pub(super) struct Block {
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
    /// Score against threshold, blanks, on the edge.
    pub sentences: Vec<String>,
    /// How to read the first questions: the shortest way to the norm, or what to answer first.
    pub way: Option<String>,
    /// The questions: first those that `way` is about, then the rest in the norm's order.
    pub answers: Vec<Answer>,
    /// Agreements made about it.
    pub agreements: Vec<Agreement>,
    /// Schools that share their approach to it; on screen only.
    pub help: Option<String>,
}

/// What to ask in the conversation.
#[derive(Debug, Clone)]
pub(super) struct Questions {
    /// The heading.
    pub heading: String,
    /// That it is no judgement.
    pub lead: String,
    /// The questions.
    pub items: Vec<Question>,
}

/// A question for the conversation.
#[derive(Debug, Clone)]
pub(super) struct Question {
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
pub(super) struct Answer {
    /// Its turn in the shortest way; empty for the others.
    pub turn: String,
    /// The question.
    pub question: String,
    /// The word kernvraag, for one that is.
    pub critical: Option<String>,
    /// The answer as given.
    pub answer: String,
    /// The shape beside it.
    pub mark: Mark,
    /// The level that it should come to on the shortest way; empty for the others.
    pub target: Option<String>,
    /// What the shape stands for, where the answer itself does not say it.
    pub state: Option<String>,
    /// The explanation that was given.
    pub note: Option<String>,
    /// File and cell that it stands in.
    pub place: Option<String>,
    /// The cell alone, for paper where there is only one file.
    pub cell: Option<String>,
    /// The file and sheet alone, to tell whether there is only one.
    pub file: Option<String>,
    /// What the school can do first.
    pub remedy: Option<String>,
}

/// An agreement made earlier.
#[derive(Debug, Clone)]
pub(super) struct Agreement {
    /// Its id.
    pub id: String,
    /// What it is about, where it does not stand with its standard.
    pub about: Option<String>,
    /// What was agreed.
    pub what: String,
    /// Progress, due date, who, contribution.
    pub details: Vec<String>,
    /// The word for being overdue, for one that is.
    pub overdue: Option<String>,
}

/// A list of agreements.
#[derive(Debug, Clone)]
pub(super) struct Agreements {
    /// The heading.
    pub heading: String,
    /// The agreements.
    pub items: Vec<Agreement>,
}

/// Room for new agreements: an empty table.
#[derive(Debug, Clone)]
pub(super) struct BlankTable {
    /// The heading.
    pub heading: String,
    /// The headers of its columns.
    pub header: Vec<String>,
    /// How many empty rows.
    pub rows: usize,
}

/// Words that are repeated.
#[derive(Debug, Clone)]
pub(super) struct Words {
    /// Header: the turn in the shortest way.
    pub turn: String,
    /// Header: the question.
    pub question: String,
    /// Header: the answer of the school.
    pub answer: String,
    /// Header: the first step.
    pub remedy: String,
    /// Above earlier agreements.
    pub agreements: String,
    /// Before a page number.
    pub page: String,
    /// Between a page number and how many there are.
    pub of: String,
    /// Opens all answers of a standard.
    pub all_answers: String,
}
