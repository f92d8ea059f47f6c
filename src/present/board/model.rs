//! What the board is told, chapter by chapter: a question, its answer in one sentence, and what stands behind it.

use super::tables::NormTable;
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::register::Sector;

/// What a chapter is about, in the order of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    /// Who took part.
    Response,
    /// Coverage now.
    Coverage,
    /// Holes.
    Holes,
    /// Development over the years.
    Moved,
    /// Agreements and money.
    Agreed,
    /// Extra support.
    Extra,
    /// Aims.
    Aims,
    /// What to read with care.
    Care,
}

/// A chapter.
#[derive(Debug)]
pub(crate) struct Chapter {
    /// What it is about.
    pub subject: Subject,
    /// The question.
    pub question: String,
    /// The answer, in one sentence.
    pub answer: String,
    /// The answer for each sector alone, where there are several and it is another one.
    pub by_sector: Vec<(Sector, String)>,
    /// More sentences.
    pub more: Vec<String>,
    /// A list below them.
    pub items: Vec<String>,
    /// Charts and tables, in order of reading.
    pub pieces: Vec<Piece>,
    /// Where the rest stands.
    pub annex: Option<String>,
}

/// A chart or a table of a chapter.
#[derive(Debug)]
pub(crate) enum Piece {
    /// A chart, by the stem of its files.
    Chart(String),
    /// A table of words and figures.
    Grid(Grid),
    /// Coverage per standard of norms, in one table.
    Norms(Vec<NormTable>),
    /// A chart that is told in words or in a table as well: the first to go where there is no room.
    AsideChart(String),
    /// A table of which the sentences say what matters: likewise.
    Aside(Grid),
}

impl Chapter {
    /// A chapter with its question and answer.
    pub(super) fn new(subject: Subject, question: String, answer: String) -> Chapter {
        Chapter {
            subject,
            question,
            answer,
            by_sector: vec![],
            more: vec![],
            items: vec![],
            pieces: vec![],
            annex: None,
        }
    }
}

/// The charts about one subject.
pub(super) fn charts(figures: &[NormChart], subject: ChartSubject) -> impl Iterator<Item = &NormChart> {
    figures.iter().filter(move |figure| figure.subject == subject)
}
