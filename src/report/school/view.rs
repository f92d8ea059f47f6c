//! What stands in one gespreksverslag: every text worded and formatted, nothing left to decide but how it looks.
//!
//! In: nothing; the modules beside this one fill it in. Out: [`View`], the only thing that `page` and the template `school.html` see.

pub(super) use crate::present::school::{Agreement, Answer, Block, Mark, Need, Pair, Question, Section, Theme};

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
    /// The files of a form that came back blank; on screen only.
    pub blank_form: Option<String>,
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
    /// What a place beside an answer stands for; on screen only.
    pub places: Option<Pair>,
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
    /// For a topic more.
    Compact,
    /// For many topics.
    Dense,
    /// For more than fits otherwise.
    Tight,
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
    /// Said where the screen is narrower than it.
    pub swipe: String,
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

/// A list of agreements.
#[derive(Debug, Clone)]
pub(super) struct Agreements {
    /// The heading.
    pub heading: String,
    /// The agreements.
    pub items: Vec<Agreement>,
    /// That there are more than stand here; on paper only.
    pub more: Option<String>,
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
