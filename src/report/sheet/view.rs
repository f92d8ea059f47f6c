//! What stands on one gespreksblad: every text worded and formatted, nothing left to decide but how much of it fits and how it looks.
//!
//! In: nothing; the modules beside this one fill it in. Out: [`View`], the only thing that `page` and the template `sheet.html` see.

use std::fmt;

pub(super) use crate::present::school::{Agreement, Answer, Block, Mark, Pair, Question, Section, Theme};

/// One gespreksblad.
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
    /// Number, kind, board, wijk, year.
    pub facts: Vec<String>,
    /// The notice about a norm that is not adopted.
    pub notice: Option<String>,
    /// What it comes to, in a sentence or two.
    pub summary: String,
    /// The files of a form that came back blank; on screen only.
    pub blank_form: Option<String>,
    /// How many topics stand here, and which do not.
    pub more_topics: Option<String>,
    /// The titles of all topics of this year.
    pub titles: Vec<String>,
    /// Which schools this one carries on for.
    pub mergers: Vec<String>,
    /// What to do, for a school that handed in nothing.
    pub steps: Option<Section>,
    /// The year that the topics are of and how many it has, where it is an earlier one.
    pub topics_of: Option<(String, usize)>,
    /// Above the topics, where they are not those of this year.
    pub topics_heading: Option<String>,
    /// The topics that matter most, in order of conversation.
    pub topics: Vec<Topic>,
    /// What goes well, where there is nothing else to talk about.
    pub good: Option<Listing>,
    /// What to talk about, where it is about no topic.
    pub asks: Option<Asks>,
    /// Earlier agreements about no topic on this sheet.
    pub agreements: Option<Agreements>,
    /// Waivers.
    pub waivers: Option<Section>,
    /// Words that are repeated.
    pub words: Words,
    /// The foot of the page.
    pub footer: String,
}

impl View {
    /// What there is to know beforehand.
    pub(super) fn lead(&self) -> impl Iterator<Item = &String> {
        self.more_topics.iter().chain(&self.mergers)
    }

    /// Whether there are lines to write on with its topics.
    pub(super) fn has_room(&self) -> bool {
        self.topics.iter().any(|topic| topic.has_room)
    }
}

/// A topic with what to ask about it.
#[derive(Debug, Clone)]
pub(super) struct Topic {
    /// The standard, with the answers that matter: the shortest way first.
    pub block: Block,
    /// The sentence about the shortest way, or about what to answer first, where only the first of its questions stand below it: one of them, two, and so on.
    pub parts_of_way: Vec<String>,
    /// Questions for the conversation, those that stand in the gespreksverslag first.
    pub asks: Vec<Ask>,
    /// How many of them stand in the gespreksverslag.
    pub noticed: usize,
    /// That there are more of these than stand here.
    pub more_asks: Option<String>,
    /// That there are more answers than stand here; empty where there are not.
    pub more: Option<String>,
    /// Whether there are lines to write on.
    pub has_room: bool,
}

impl Topic {
    /// Without what stands out in the answers, and what a visitor saw.
    pub(super) fn without_noticed(&mut self) {
        self.asks.drain(..self.noticed.min(self.asks.len()));
        (self.noticed, self.more_asks) = (0, None);
    }

    /// Without questions, and without lines to write on.
    pub(super) fn of(block: Block) -> Topic {
        Topic { block, parts_of_way: vec![], asks: vec![], noticed: 0, more_asks: None, more: None, has_room: false }
    }
}

/// A question for the conversation with what gives rise to it: on paper that is shortened, and the question itself never.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ask {
    /// What gives rise to it; may be empty.
    pub why: String,
    /// The question.
    pub question: String,
    /// What a visitor explained, and who that was; mostly empty.
    pub behind: String,
}

impl Ask {
    /// Of a text whose last sentence is the question.
    pub(super) fn of(text: &str) -> Ask {
        let text = text.trim();
        let end = text.rmatch_indices(". ").chain(text.rmatch_indices("? ")).map(|(at, _)| at + 1).max().unwrap_or(0);
        let (why, question) = text.split_at(end);
        Ask { why: why.to_owned(), question: question.trim_start().to_owned(), behind: String::new() }
    }
}

/// As it stands on the sheet.
impl fmt::Display for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [&self.why, &self.question, &self.behind];
        let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        f.write_str(&parts.join(" "))
    }
}

/// Standards by theme.
#[derive(Debug, Clone)]
pub(super) struct Listing {
    /// The heading.
    pub heading: String,
    /// The themes that have any.
    pub themes: Vec<Theme>,
}

/// Questions for the conversation.
#[derive(Debug, Clone)]
pub(super) struct Asks {
    /// The heading.
    pub heading: String,
    /// The questions, those that stand in the gespreksverslag first.
    pub items: Vec<Ask>,
    /// How many of them stand in the gespreksverslag.
    pub noticed: usize,
    /// That there are more of these than stand here.
    pub more: Option<String>,
}

/// A list of agreements.
#[derive(Debug, Clone)]
pub(super) struct Agreements {
    /// The heading.
    pub heading: String,
    /// The agreements.
    pub items: Vec<Agreement>,
    /// That there are more than stand here.
    pub more: Option<String>,
}

/// Words that are repeated.
#[derive(Debug, Clone)]
pub(super) struct Words {
    /// Header: the question.
    pub question: String,
    /// Header: the answer of the school.
    pub answer: String,
    /// Above the questions for the conversation.
    pub asks: String,
    /// Above earlier agreements.
    pub agreed: String,
    /// Above the lines to write on.
    pub room: String,
    /// That paper does not hold all of it.
    pub shortened: String,
    /// Before a page number.
    pub page: String,
    /// Between a page number and how many there are.
    pub of: String,
}
