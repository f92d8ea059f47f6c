//! What of a gespreksverslag goes on paper: at most three pages. The HTML holds everything; paper holds the answers to talk about, in as
//! much detail as fits. Which detail that is depends on the content alone.

use std::rc::Rc;

use anyhow::Result;

use super::page;
use super::view::{Agreement, Answer, Block, Layout, Mark, View};
use crate::report::engine::pdf::{self, Pdf};
use crate::wording::Wording;

/// The most pages that a gespreksverslag may have.
pub(super) const PAGES: usize = 3;

/// What fills no more than this part of a last page may fit on the pages before it.
const LITTLE: f32 = 0.25;

/// How many agreements that belong to no topic stand on paper when there is little room.
const FEW_AGREEMENTS: usize = 10;

/// The same of agreements on one topic.
const FEW_ON_TOPIC: usize = 1;

/// How much goes on paper, most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// The answers below the level or missing, with explanations of some length.
    Full,
    /// The same, set tightly.
    Dense,
    /// Without explanations.
    NoNotes,
    /// The shortest way only, with the first step of its first question.
    ShortestPath,
    /// The shortest way, without a first step.
    Questions,
    /// The topics without questions.
    Topics,
}

const LESS: [Detail; 5] = [Detail::Dense, Detail::NoNotes, Detail::ShortestPath, Detail::Questions, Detail::Topics];

/// Makes the PDF in the most detail that fits on three pages. With so many topics that even the least does not, it is longer.
pub(super) fn make(view: &View, ident: &str, wording: &Wording) -> Result<Pdf> {
    let chart = view.profile.as_ref().map(|profile| pdf::from_svg(&profile.svg)).transpose()?.map(Rc::new);
    let cut = wording.say_with("text-cut-whole", &[("file", "gespreksverslag.html".into())]);
    let measured = |detail| pdf::measure(page::document(&shown(view, detail, wording), chart.as_ref(), ident, &cut));
    let mut last = measured(Detail::Full)?;
    let (pages, filled) = last.extent();
    if pages == 2 && filled < LITTLE {
        // A second page for a few lines or an empty table is a page too many.
        let dense = measured(Detail::Dense)?;
        last = if dense.pages() < pages { dense } else { last };
    }
    for detail in LESS {
        if last.pages() <= PAGES {
            break;
        }
        last = measured(detail)?;
    }
    last.write()
}

/// The view as it goes on paper.
fn shown(view: &View, detail: Detail, wording: &Wording) -> View {
    let mut view = view.clone();
    view.layout = match detail {
        Detail::Full => Layout::Normal,
        Detail::Dense | Detail::NoNotes => Layout::Dense,
        Detail::ShortestPath | Detail::Questions | Detail::Topics => Layout::Tight,
    };
    view.others = None;
    view.questions = None;
    // A single file is named once, below; then the cell says enough.
    let one_file = view.topics.as_ref().is_some_and(|t| one_file(&t.items));
    if let Some(topics) = &mut view.topics {
        let count = [("topics", topics.items.len().into())];
        topics.lead = match detail {
            Detail::Full | Detail::Dense => wording.say_with("school-topics-paper", &count),
            Detail::NoNotes | Detail::ShortestPath | Detail::Questions | Detail::Topics => {
                wording.say_with("school-topics-short", &count)
            }
        };
        topics.items.iter_mut().for_each(|block| shorten(block, detail, one_file));
    }
    if let Some(agreements) = &mut view.agreements {
        agreements.items.iter_mut().for_each(cut_agreement);
        if detail == Detail::Topics {
            agreements.items.truncate(FEW_AGREEMENTS);
        }
    }
    for line in view.waivers.iter_mut().flat_map(|w| &mut w.lines) {
        line.text = cut(&line.text, 300);
    }
    view
}

fn one_file(blocks: &[Block]) -> bool {
    let mut files = blocks.iter().flat_map(|b| &b.answers).filter_map(|a| a.file.as_deref());
    let first = files.next();
    files.all(|file| Some(file) == first)
}

fn shorten(block: &mut Block, detail: Detail, one_file: bool) {
    block.answers.retain(|answer| match detail {
        Detail::Full | Detail::Dense | Detail::NoNotes => {
            answer.mark == Mark::Gap || answer.mark == Mark::Open || !answer.turn.is_empty()
        }
        Detail::ShortestPath | Detail::Questions => !answer.turn.is_empty(),
        Detail::Topics => false,
    });
    if detail == Detail::Topics {
        block.way = None;
        block.agreements.truncate(FEW_ON_TOPIC);
    }
    for answer in &mut block.answers {
        shorten_answer(answer, detail, one_file);
    }
    block.agreements.iter_mut().for_each(cut_agreement);
}

fn shorten_answer(answer: &mut Answer, detail: Detail, one_file: bool) {
    answer.question = cut(&answer.question, 300);
    answer.answer = cut(&answer.answer, 160);
    // What to do first stands with the questions to begin with, so that they stand out.
    let shown = match detail {
        Detail::Full | Detail::Dense | Detail::NoNotes => !answer.turn.is_empty(),
        Detail::ShortestPath => answer.turn == "1",
        Detail::Questions | Detail::Topics => false,
    };
    let remedy = answer.remedy.take().filter(|_| shown);
    answer.remedy = remedy.map(|remedy| cut(&remedy, 200));
    let note = answer.note.take().filter(|_| matches!(detail, Detail::Full | Detail::Dense));
    answer.note = note.map(|note| cut(&note, 160));
    if one_file {
        answer.place = answer.cell.take();
    }
}

fn cut_agreement(agreement: &mut Agreement) {
    agreement.what = cut(&agreement.what, 300);
    for detail in &mut agreement.details {
        *detail = cut(detail, 160);
    }
}

/// The text on one line, of at most so many characters; what is left out shows as an ellipsis.
fn cut(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let kept: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_has_at_most_so_many_characters_and_shows_that_it_is_cut() {
        assert_eq!(cut("één\n twee", 8), "één twee");
        assert_eq!(cut("één twee", 7), "één tw…");
        assert_eq!(cut("één twee", 5), "één…");
    }
}
