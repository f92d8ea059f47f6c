//! What stands in a book before the sheets: every text worded, nothing left to decide but how it looks.

/// The pages before the sheets.
#[derive(Debug, Clone)]
pub(super) struct View {
    /// Language tag.
    pub lang: &'static str,
    /// Title of the document.
    pub title: String,
    /// The partnership.
    pub partnership: String,
    /// The kind of report.
    pub kind: String,
    /// The wijk or board.
    pub name: String,
    /// Which volume of the book it is, and from which school to which; `None` where it is all of the book.
    pub volume: Option<[String; 2]>,
    /// Year, norms, run date.
    pub facts: Vec<String>,
    /// Notices about norms that are not adopted.
    pub notices: Vec<String>,
    /// For whom it is, in the first the most important.
    pub readers: Vec<String>,
    /// How many schools it holds, how many handed in, for how many a day is planned.
    pub counts: Vec<String>,
    /// Above the contents.
    pub contents: String,
    /// In which order the schools stand.
    pub order: String,
    /// Headers of the contents.
    pub head: [String; 4],
    /// The schools, in the order of their sheets.
    pub lines: Vec<Line>,
    /// The page of what schools share; from 1, 0 where it is not known yet.
    pub shared_page: usize,
    /// What they share.
    pub shared: Shared,
    /// The foot of the page, and what stands around its number.
    pub footer: String,
    /// Words before and behind a page number.
    pub pages: (String, String),
    /// What stands behind a text that is cut.
    pub cut: String,
}

/// One school in the contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Its name.
    pub school: String,
    /// Its number and kind.
    pub about: String,
    /// When the conversation is, and who leads it.
    pub talk: Vec<String>,
    /// How many topics there are, or that nothing was handed in.
    pub count: String,
    /// The topics in short.
    pub topics: String,
    /// The page of its sheet; from 1, 0 where it is not known yet.
    pub page: usize,
}

/// What several schools have to talk about.
#[derive(Debug, Clone)]
pub(super) struct Shared {
    /// The heading.
    pub heading: String,
    /// What was counted.
    pub about: Vec<String>,
    /// Headers.
    pub head: [String; 2],
    /// Topics with the number of schools.
    pub rows: Vec<[String; 2]>,
}
