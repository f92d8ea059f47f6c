//! What a rule noticed.

/// Something that a rule noticed in the answers of one school.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noticed {
    /// Index of the assessment in its year.
    pub assessment: usize,
    /// Index of the rule in [`crate::norm::Norm::consistency`].
    pub rule: usize,
    /// The questions that it is about, by index: those of a pair in the rule's order, else in the norm's.
    pub indicators: Vec<usize>,
    /// What was noticed.
    pub evidence: Evidence,
}

/// What a rule went by. Nothing of another school is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// The levels of both answers.
    Pair([i64; 2]),
    /// The one level that all questions of a scale have.
    SameLevel(i64),
    /// The levels of last year and of now, of each question.
    Jump(Vec<(i64, i64)>),
    /// The explanation of each of the questions stands at another school as well.
    SameExplanation,
    /// It took at most so many seconds.
    Within(u32),
}
