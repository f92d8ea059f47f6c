//! What of a gespreksverslag goes on paper: two pages where the answers to talk about fit on two, and at most three. The HTML holds everything; paper holds
//! the answers to talk about, in as much detail as fits. Which detail that is depends on the content alone.

use std::rc::Rc;

use anyhow::Result;

use super::page;
use super::view::{Agreement, Answer, Block, Layout, Mark, View};
use crate::report::engine::pdf::{self, Pdf};
use crate::report::house;
use crate::report::look::cut;
use crate::run::batch::HouseStyle;
use crate::wording::Wording;

/// The most pages that a gespreksverslag may have.
pub(super) const PAGES: usize = 3;

/// What a gespreksverslag should have.
const FEW_PAGES: usize = 2;

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
    /// The same, with less air.
    Compact,
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

/// Each with no more than the one before.
const LESS: [Detail; 6] =
    [Detail::Compact, Detail::Dense, Detail::NoNotes, Detail::ShortestPath, Detail::Questions, Detail::Topics];

/// Makes the PDF in the most detail that fits on two pages, as long as the answers to talk about stand on them, and otherwise on three. With so many topics
/// that even the least does not, it is longer.
pub(super) fn make(view: &View, ident: &str, wording: &Wording, style: &HouseStyle) -> Result<Pdf> {
    let chart = view.profile.as_ref().map(|profile| pdf::from_svg(&profile.svg)).transpose()?.map(Rc::new);
    let cut = wording.say_with("text-cut-whole", &[("file", "gespreksverslag.html".into())]);
    let measured = |detail| {
        let document = page::document(&shown(view, detail, wording), chart.as_ref(), ident, &cut);
        pdf::measure(house::dressed(document, style))
    };
    let mut last = measured(Detail::Full)?;
    let (pages, filled) = last.extent();
    if pages == FEW_PAGES && filled < LITTLE {
        // A second page for a few lines or an empty table is a page too many.
        let dense = measured(Detail::Dense)?;
        last = if dense.pages() < pages { dense } else { last };
    }
    let mut on_three = None;
    for detail in LESS {
        let pages = last.pages();
        if pages <= FEW_PAGES || pages <= PAGES && !detail.has_answers() {
            break;
        }
        let less = measured(detail)?;
        if pages <= PAGES {
            on_three.get_or_insert(last);
        }
        last = less;
    }
    if last.pages() > FEW_PAGES { on_three.unwrap_or(last).write() } else { last.write() }
}

impl Detail {
    /// Whether every answer below the level or missing stands there.
    fn has_answers(self) -> bool {
        match self {
            Detail::Full | Detail::Compact | Detail::Dense | Detail::NoNotes => true,
            Detail::ShortestPath | Detail::Questions | Detail::Topics => false,
        }
    }
}

/// The view as it goes on paper.
fn shown(view: &View, detail: Detail, wording: &Wording) -> View {
    let mut view = view.clone();
    view.layout = match detail {
        Detail::Full => Layout::Normal,
        Detail::Compact => Layout::Compact,
        Detail::Dense | Detail::NoNotes => Layout::Dense,
        Detail::ShortestPath | Detail::Questions | Detail::Topics => Layout::Tight,
    };
    view.others = None;
    view.questions = None;
    if let Some(topics) = &mut view.topics {
        let count = [("topics", topics.items.len().into())];
        topics.lead = match detail {
            Detail::Full | Detail::Compact | Detail::Dense => wording.say_with("school-topics-paper", &count),
            Detail::NoNotes | Detail::ShortestPath | Detail::Questions | Detail::Topics => {
                wording.say_with("school-topics-short", &count)
            }
        };
        topics.items.iter_mut().for_each(|block| shorten(block, detail));
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

fn shorten(block: &mut Block, detail: Detail) {
    // The sum is for who checks it.
    block.sum = None;
    block.answers.retain(|answer| match detail {
        Detail::Full | Detail::Compact | Detail::Dense | Detail::NoNotes => {
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
        shorten_answer(answer, detail);
    }
    block.agreements.iter_mut().for_each(cut_agreement);
}

fn shorten_answer(answer: &mut Answer, detail: Detail) {
    answer.question = cut(&answer.question, 300);
    answer.answer = cut(&answer.answer, 160);
    // What to do first stands with the questions to begin with, so that they stand out.
    let shown = match detail {
        Detail::Full | Detail::Compact | Detail::Dense | Detail::NoNotes => !answer.turn.is_empty(),
        Detail::ShortestPath => answer.turn == "1",
        Detail::Questions | Detail::Topics => false,
    };
    let remedy = answer.remedy.take().filter(|_| shown);
    answer.remedy = remedy.map(|remedy| cut(&remedy, 200));
    let note = answer.note.take().filter(|_| matches!(detail, Detail::Full | Detail::Compact | Detail::Dense));
    answer.note = note.map(|note| cut(&note, 160));
    // A cell says something to who has the file.
    answer.place = None;
}

fn cut_agreement(agreement: &mut Agreement) {
    agreement.what = cut(&agreement.what, 300);
    for detail in &mut agreement.details {
        *detail = cut(detail, 160);
    }
}
