//! How much of a gespreksblad goes on paper: always one page. The HTML holds everything; which detail paper has depends on the content alone.

use anyhow::Result;

use super::page;
use super::view::{Agreement, Agreements, Answer, Topic, View};
use crate::report::engine::pdf::{self, Pdf};
use crate::report::look;
use crate::wording::Wording;

/// How much stands on the page: counts, and characters of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Detail {
    /// Size of plain text, in points.
    pub size: f32,
    topics: usize,
    answers: usize,
    question: usize,
    /// 0: no explanations.
    note: usize,
    asks: usize,
    agreements: usize,
    agreement: usize,
    waivers: usize,
    /// Whether figures stand behind the words.
    has_figures: bool,
    /// Standards that are met, of one theme.
    standards: usize,
}

const MOST: Detail = Detail {
    size: 9.0,
    topics: 3,
    answers: 5,
    question: 240,
    note: 260,
    asks: 3,
    agreements: 5,
    agreement: 240,
    waivers: 3,
    has_figures: true,
    standards: 99,
};

const LITTLE: Detail =
    Detail { size: 8.3, answers: 2, question: 120, note: 70, asks: 2, agreements: 1, agreement: 100, waivers: 1, ..MOST };

/// What fits whatever the texts are.
const LEAST: Detail = Detail {
    size: 8.0,
    topics: 2,
    answers: 1,
    question: 90,
    note: 0,
    asks: 1,
    agreements: 1,
    agreement: 80,
    waivers: 1,
    has_figures: false,
    standards: 3,
};

/// From the most to the least.
const DETAILS: [Detail; 6] = [
    MOST,
    Detail { size: 8.8, answers: 4, question: 200, note: 160, agreements: 3, agreement: 160, ..MOST },
    Detail { size: 8.5, answers: 3, question: 160, note: 100, agreements: 2, agreement: 140, waivers: 2, ..MOST },
    LITTLE,
    Detail { topics: 2, standards: 8, ..LITTLE },
    LEAST,
];

/// Lines to write on beyond the first, at most, on the whole page.
const LINES: usize = 16;

/// Makes the PDF in the most detail that fits on one page; what room is left becomes lines to write on.
pub(super) fn make(view: &View, ident: &str, wording: &Wording) -> Result<Pdf> {
    let cut = wording.say_with("text-cut-whole", &[("file", "gespreksblad.html".into())]);
    let measured = |detail: &Detail| {
        let shown = Shortener { detail, wording, is_short: false }.shown(view);
        pdf::measure(page::document(&shown, detail.size, ident, &cut))
    };
    let mut sheet = measured(&DETAILS[0])?;
    for less in &DETAILS[1..] {
        if sheet.pages() == 1 {
            break;
        }
        sheet = measured(less)?;
    }
    sheet.fill(LINES / view.topics.iter().filter(|topic| topic.has_room).count().max(1));
    sheet.write()
}

/// Makes a view shorter, and remembers whether anything was left out.
struct Shortener<'a> {
    detail: &'a Detail,
    wording: &'a Wording,
    is_short: bool,
}

impl Shortener<'_> {
    /// The view as it goes on paper.
    fn shown(mut self, view: &View) -> View {
        let mut view = view.clone();
        self.cut(&mut view.school, 100);
        self.cut(&mut view.partnership, 100);
        self.cut(&mut view.summary, 420);
        view.facts.iter_mut().for_each(|fact| self.cut(fact, 60));
        view.lead.iter_mut().for_each(|lead| self.cut(lead, 320));
        view.steps.iter_mut().flat_map(|steps| &mut steps.lines).for_each(|line| self.cut(&mut line.text, 300));
        // Fewer than all of three are said to be fewer: the rest stands in the gespreksverslag.
        self.first(&mut view.topics, self.detail.topics);
        view.topics.iter_mut().for_each(|topic| self.topic(topic));
        for theme in view.good.iter_mut().flat_map(|good| &mut good.themes) {
            self.cut(&mut theme.title, 80);
            self.first(&mut theme.standards, self.detail.standards);
            theme.standards.iter_mut().for_each(|standard| self.cut(&mut standard.title, 80));
        }
        if let Some(good) = &mut view.good {
            self.first(&mut good.themes, 10);
        }
        if let Some(asks) = &mut view.asks {
            asks.items.iter_mut().for_each(|ask| self.cut(ask, 240));
        }
        if let Some(agreements) = &mut view.agreements {
            self.agreements(agreements);
        }
        if let Some(waivers) = &mut view.waivers {
            self.first(&mut waivers.lines, self.detail.waivers);
            for line in &mut waivers.lines {
                self.cut(&mut line.label, 80);
                self.cut(&mut line.text, self.detail.agreement + 60);
            }
        }
        if !self.is_short {
            view.words.shortened = String::new();
        }
        view
    }

    fn topic(&mut self, topic: &mut Topic) {
        let detail = self.detail;
        let block = &mut topic.block;
        self.cut(&mut block.title, 90);
        for text in block.reasons.iter_mut().chain(&mut block.change).chain(&mut block.way).chain(&mut block.figures) {
            self.cut(text, detail.question + 60);
        }
        if !detail.has_figures {
            block.figures = Vec::new();
        }
        let left_out = block.answers.len().saturating_sub(detail.answers);
        topic.more = (left_out > 0).then(|| self.wording.say_with("sheet-more-answers", &[("count", left_out.into())]));
        block.answers.truncate(detail.answers);
        block.answers.iter_mut().for_each(|answer| self.answer(answer));
        self.first(&mut block.agreements, detail.agreements);
        block.agreements.iter_mut().for_each(|agreement| self.agreement(agreement));
        self.first(&mut topic.asks, detail.asks);
        topic.asks.iter_mut().for_each(|ask| self.cut(ask, detail.question + 90));
    }

    fn answer(&mut self, answer: &mut Answer) {
        self.cut(&mut answer.question, self.detail.question);
        self.cut(&mut answer.answer, 80);
        let note = answer.note.take();
        if self.detail.note == 0 {
            self.is_short |= note.is_some();
            return;
        }
        answer.note = note;
        answer.note.iter_mut().for_each(|note| self.cut(note, self.detail.note));
    }

    fn agreements(&mut self, agreements: &mut Agreements) {
        let left_out = agreements.items.len().saturating_sub(self.detail.agreements);
        let count = [("count", left_out.into())];
        agreements.more = (left_out > 0).then(|| self.wording.say_with("sheet-more-agreements", &count));
        agreements.items.truncate(self.detail.agreements);
        agreements.items.iter_mut().for_each(|agreement| self.agreement(agreement));
    }

    fn agreement(&mut self, agreement: &mut Agreement) {
        self.cut(&mut agreement.id, 30);
        self.cut(&mut agreement.what, self.detail.agreement);
        agreement.about.iter_mut().for_each(|about| self.cut(about, 60));
        self.first(&mut agreement.details, if self.detail.note == 0 { 2 } else { 9 });
        agreement.details.iter_mut().for_each(|detail| self.cut(detail, self.detail.agreement / 2));
    }

    /// Keeps the first so many.
    fn first<T>(&mut self, all: &mut Vec<T>, most: usize) {
        self.is_short |= all.len() > most;
        all.truncate(most);
    }

    fn cut(&mut self, text: &mut String, most: usize) {
        let short = look::cut(text, most);
        self.is_short |= short.ends_with('…') && !text.ends_with('…');
        *text = short;
    }
}
