//! What stands in one text for the schoolgids, worded; the only thing that the template and the docx see.

/// One text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct View {
    /// Language tag.
    pub lang: &'static str,
    /// Language of the text in Word, `nl-NL`.
    pub locale: &'static str,
    /// The heading.
    pub title: String,
    /// The school, as author.
    pub school: String,
    /// When it was made, by the run date.
    pub created: String,
    /// For who edits it: what it is, and that this goes.
    pub note: String,
    /// What it says.
    pub parts: Vec<Part>,
}

/// A piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Heading of a chapter.
    Chapter(String),
    /// Heading of a theme or a kind of help.
    Theme(String),
    /// A sentence or two.
    Text(String),
    /// What a list is about.
    Subject(String),
    /// A list.
    List(Vec<String>),
    /// For the school to fill in.
    FillIn(String),
}
