//! How much of a gespreksblad goes on paper: always one page. The HTML holds everything; which detail paper has depends on the content alone.

use anyhow::Result;

use super::view::{Agreement, Answer, Ask, Topic, View};
use super::{build, page};
use crate::report::engine::pdf::{self, Measured, Pdf};
use crate::report::{house, look};
use crate::run::batch::HouseStyle;
use crate::wording::Wording;

/// How much stands on the page: counts, and characters of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Detail {
    /// Size of plain text, in points.
    pub size: f32,
    topics: usize,
    answers: usize,
    asks: usize,
    agreements: usize,
    waivers: usize,
    /// Standards that are met, of one theme.
    standards: usize,
    /// Facts of an agreement, and reasons why something is a topic.
    facts: usize,
    /// Characters of the name of the school, of other names and titles, of a question or sentence, of an agreement.
    name: usize,
    title: usize,
    sentence: usize,
    agreement: usize,
    /// Characters of an explanation, at least: with less room less stands here of the rest. 0: none.
    note: usize,
    /// Whether it is told how many schools can help.
    has_help: bool,
    /// Whether figures stand behind the words, and what made them change.
    has_figures: bool,
}

const MOST: Detail = Detail {
    size: 9.0,
    topics: 3,
    answers: 5,
    asks: 4,
    agreements: 5,
    waivers: 3,
    standards: 99,
    facts: 9,
    name: 120,
    title: 100,
    sentence: 300,
    agreement: 240,
    note: 130,
    has_help: true,
    has_figures: true,
};

const LITTLE: Detail = Detail {
    size: 8.3,
    answers: 2,
    asks: 2,
    agreements: 1,
    waivers: 1,
    facts: 5,
    title: 80,
    sentence: 200,
    agreement: 100,
    note: 80,
    ..MOST
};

/// Of two topics.
const LEAST: Detail = Detail {
    size: 8.0,
    topics: 2,
    answers: 1,
    asks: 1,
    standards: 3,
    facts: 2,
    name: 90,
    title: 60,
    sentence: 130,
    agreement: 60,
    note: 0,
    has_help: false,
    has_figures: false,
    ..LITTLE
};

/// Three topics in little room: what the school explained goes before whatever else can be told of them.
const DENSE: Detail =
    Detail { size: 8.0, asks: 1, facts: 3, sentence: 160, agreement: 80, note: 60, has_help: false, ..LITTLE };

/// From the most to the least; the last fits whatever the texts are.
pub(super) const DETAILS: [Detail; 10] = [
    MOST,
    Detail { size: 8.8, answers: 4, sentence: 280, agreements: 3, agreement: 160, ..MOST },
    Detail { size: 8.5, answers: 3, sentence: 240, note: 100, agreements: 2, agreement: 140, waivers: 2, ..MOST },
    LITTLE,
    DENSE,
    Detail { answers: 1, ..DENSE },
    Detail { topics: 2, standards: 8, note: 60, ..LITTLE },
    Detail { note: 40, ..LEAST },
    LEAST,
    Detail { agreements: 0, waivers: 0, standards: 2, facts: 1, name: 50, title: 30, sentence: 70, ..LEAST },
];

/// How long an explanation becomes where there is room: first these are longer, and what is left then are lines to write on.
const NOTES: [usize; 7] = [260, 200, 160, 130, 110, 95, 80];

/// So many characters more a question may have that stands over the width of the page.
const WIDE: usize = 80;
/// How long what stands between quotation marks in a question may be, where that is cut.
const QUOTED: [usize; 4] = [80, 60, 45, 30];
/// Fewer characters say nothing of what gives rise to a question.
const LEAST_WORDS: usize = 40;

/// So many facts of an agreement always stand there: by when, who, and the amount.
const LEAST_FACTS: usize = 3;

/// Lines to write on beyond the first, at most, on the whole page.
const LINES: usize = 16;

/// Makes the PDF in the most detail that fits on one page; what room is left becomes lines to write on.
pub(super) fn make(view: &View, ident: &str, wording: &Wording, style: &HouseStyle) -> Result<Pdf> {
    measured(view, ident, wording, (style, 0))?.write()
}

/// The same before it is written, in a style, with its headings below one of a level.
pub(super) fn measured(
    view: &View,
    ident: &str,
    wording: &Wording,
    (style, level): (&HouseStyle, u8),
) -> Result<Measured> {
    let cut = wording.say_with("text-cut-whole", &[("file", "gespreksblad.html".into())]);
    let measured = |detail: &Detail| {
        let document = page::document(&shown(view, detail, wording), detail.size, ident, &cut);
        pdf::measure_below(house::dressed(document, style), level)
    };
    let [most, rest @ ..] = &DETAILS;
    let (mut sheet, mut detail) = (measured(most)?, most);
    for less in rest {
        if sheet.pages() == 1 {
            break;
        }
        (sheet, detail) = (measured(less)?, less);
    }
    // What fits beside it goes before lines to write on.
    let (all, mut detail) = (All::of(view), *detail);
    for kind in FULLER {
        for fuller in kind(detail, &all) {
            let other = measured(&fuller)?;
            if other.pages() == 1 {
                (sheet, detail) = (other, fuller);
                break;
            }
        }
    }
    sheet.fill(LINES / view.topics.iter().filter(|topic| topic.has_room).count().max(1));
    Ok(sheet)
}

/// What may stand on the sheet beside a detail: an answer more with its explanation, longer explanations (the longest first), a question more, and who can
/// help. Nothing where there is no more.
const FULLER: [fn(Detail, &All) -> Vec<Detail>; 4] = [
    |detail, all| match all.answers > detail.answers {
        true => vec![Detail { answers: detail.answers + 1, ..detail }],
        false => vec![],
    },
    |detail, all| {
        let is_cut = detail.note > 0 && all.note > detail.note;
        let whole = NOTES.into_iter().filter(|note| *note >= all.note).min().unwrap_or(NOTES[0]);
        let longer = NOTES.into_iter().filter(|note| is_cut && *note > detail.note && *note <= whole);
        longer.map(|note| Detail { note, ..detail }).collect()
    },
    |detail, all| match all.asks > detail.asks {
        true => vec![Detail { asks: detail.asks + 1, ..detail }],
        false => vec![],
    },
    |detail, all| match all.has_help && !detail.has_help {
        true => vec![Detail { has_help: true, ..detail }],
        false => vec![],
    },
];

/// The most that a topic of a view has.
struct All {
    answers: usize,
    asks: usize,
    /// Characters of an explanation.
    note: usize,
    has_help: bool,
}

impl All {
    fn of(view: &View) -> All {
        let most = |of: fn(&Topic) -> usize| view.topics.iter().map(of).max().unwrap_or(0);
        let note = |answer: &Answer| answer.note.as_ref().map_or(0, |note| note.chars().count());
        All {
            answers: most(|topic| topic.block.answers.len()),
            asks: most(|topic| topic.asks.len()),
            note: view.topics.iter().flat_map(|topic| &topic.block.answers).map(note).max().unwrap_or(0),
            has_help: view.topics.iter().any(|topic| topic.block.help.is_some()),
        }
    }
}

/// The view as it goes on paper, in some detail.
pub(super) fn shown(view: &View, detail: &Detail, wording: &Wording) -> View {
    Shortener { detail, wording, is_short: false }.shown(view)
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
        let detail = self.detail;
        self.cut_name(&mut view.school, detail.name);
        self.cut(&mut view.partnership, detail.title);
        self.cut(&mut view.summary, 380);
        view.facts.iter_mut().for_each(|fact| self.cut(fact, detail.title));
        self.first(&mut view.mergers, detail.facts.max(2));
        view.mergers.iter_mut().for_each(|merger| self.cut(merger, detail.sentence));
        view.steps.iter_mut().flat_map(|steps| &mut steps.lines).for_each(|line| self.cut(&mut line.text, 260));
        self.first(&mut view.topics, detail.topics);
        view.topics_heading = build::topics_heading(self.wording, view.topics_of.as_ref(), view.topics.len());
        if view.topics_heading.is_none() && !view.topics.is_empty() {
            let more = |room| build::more_topics(self.wording, &view.titles, view.topics.len(), room);
            view.more_topics = more(Some(detail.sentence + 60));
            self.is_short |= view.more_topics != more(None);
        }
        view.more_topics.iter_mut().for_each(|more| self.cut(more, detail.sentence + 60));
        view.topics.iter_mut().for_each(|topic| self.topic(topic));
        if let Some(good) = &mut view.good {
            self.first(&mut good.themes, 12);
        }
        for theme in view.good.iter_mut().flat_map(|good| &mut good.themes) {
            self.cut(&mut theme.title, detail.title);
            self.first(&mut theme.standards, detail.standards);
            theme.standards.iter_mut().for_each(|standard| self.cut(&mut standard.title, detail.title));
        }
        if let Some(asks) = &mut view.asks {
            asks.more = self.asks(&mut asks.items, asks.noticed, (detail.asks + 1, detail.sentence + WIDE));
        }
        if let Some(agreements) = &mut view.agreements {
            agreements.more = self.agreements(&mut agreements.items);
        }
        if let Some(waivers) = &mut view.waivers {
            self.first(&mut waivers.lines, detail.waivers.max(1));
            for line in &mut waivers.lines {
                self.cut(&mut line.label, detail.title);
                // Over the width of the page.
                self.cut(&mut line.text, detail.sentence + WIDE);
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
        self.cut(&mut block.title, detail.title);
        if !detail.has_figures {
            self.is_short = true;
            (block.figures, block.change) = (Vec::new(), None);
        }
        self.first(&mut block.reasons, detail.facts);
        for text in block.reasons.iter_mut().chain(&mut block.change).chain(&mut block.way).chain(&mut block.figures) {
            self.cut(text, detail.sentence);
        }
        let left_out = block.answers.len().saturating_sub(detail.answers);
        topic.more = (left_out > 0).then(|| self.wording.say_with("sheet-more-answers", &[("count", left_out.into())]));
        block.answers.truncate(detail.answers);
        let shown = block.answers.iter().filter(|answer| !answer.turn.is_empty()).count();
        if let Some(part) = shown.checked_sub(1).and_then(|at| topic.parts_of_way.get(at)) {
            block.way = Some(look::cut(part, detail.sentence));
        }
        block.answers.iter_mut().for_each(|answer| self.answer(answer));
        block.more_agreements = self.agreements(&mut block.agreements);
        block.help = block.help.take().filter(|_| detail.has_help);
        block.help.iter_mut().for_each(|help| self.cut(help, detail.sentence));
        topic.more_asks = self.asks(&mut topic.asks, topic.noticed, (detail.asks, detail.sentence));
    }

    /// Keeps the first so many questions of such a length, of which so many stand in the gespreksverslag; how many of these there is no room for. The others are the sheet's own.
    fn asks(&mut self, asks: &mut Vec<Ask>, noticed: usize, (most, length): (usize, usize)) -> Option<String> {
        let (mut kept, mut left_out) = (Vec::new(), 0);
        for (at, mut ask) in std::mem::take(asks).into_iter().enumerate() {
            if kept.len() < most && self.ask(&mut ask, length) {
                kept.push(ask);
            } else {
                self.is_short = true;
                left_out += usize::from(at < noticed);
            }
        }
        *asks = kept;
        (left_out > 0).then(|| self.wording.say_with("sheet-more-asks", &[("count", left_out.into())]))
    }

    /// Shortens what stands around a question, which stands whole itself. Whether there is room for it with enough of what gives rise to it: else nobody
    /// knows what is asked.
    fn ask(&mut self, ask: &mut Ask, most: usize) -> bool {
        let length = |text: &str| text.chars().count();
        [&mut ask.why, &mut ask.question, &mut ask.behind]
            .into_iter()
            .for_each(|part| *part = look::cut(part, usize::MAX));
        if length(&ask.to_string()) <= most {
            return true;
        }
        self.is_short = true;
        let behind = std::mem::take(&mut ask.behind);
        let room = most.saturating_sub(length(&ask.to_string()) + 1);
        if room >= LEAST_WORDS {
            ask.behind = look::cut(&behind, room);
            return true;
        }
        let fits = |why: &String| length(why) + 1 + length(&ask.question) <= most;
        if fits(&ask.why) {
            return true;
        }
        let cut = QUOTED.into_iter().map(|quoted| look::cut_quoted(&ask.why, quoted)).find(fits);
        let room = most.saturating_sub(length(&ask.question) + 1);
        ask.why = cut.unwrap_or_else(|| look::cut(&ask.why, room));
        room >= LEAST_WORDS
    }

    fn answer(&mut self, answer: &mut Answer) {
        let detail = self.detail;
        self.cut(&mut answer.question, detail.sentence);
        self.cut(&mut answer.answer, detail.title);
        answer.target.iter_mut().for_each(|target| self.cut(target, detail.title));
        self.is_short |= detail.note == 0 && answer.note.is_some();
        answer.note = answer.note.take().filter(|_| detail.note > 0);
        answer.note.iter_mut().for_each(|note| self.cut(note, detail.note));
    }

    /// The first agreements, of which the most needed come first; how many more there are, for those that are left out.
    fn agreements(&mut self, agreements: &mut Vec<Agreement>) -> Option<String> {
        let left_out = agreements.len().saturating_sub(self.detail.agreements);
        agreements.truncate(self.detail.agreements);
        agreements.iter_mut().for_each(|agreement| self.agreement(agreement));
        (left_out > 0).then(|| self.wording.say_with("sheet-more-agreements", &[("count", left_out.into())]))
    }

    fn agreement(&mut self, agreement: &mut Agreement) {
        let detail = self.detail;
        agreement.number.iter_mut().for_each(|number| self.cut(number, 30));
        self.cut(&mut agreement.what, detail.agreement);
        agreement.about.iter_mut().for_each(|about| self.cut(about, detail.title));
        self.first(&mut agreement.details, detail.facts.max(LEAST_FACTS));
        agreement.details.iter_mut().for_each(|text| self.cut(text, detail.agreement));
    }

    /// Keeps the first so many.
    fn first<T>(&mut self, all: &mut Vec<T>, most: usize) {
        self.is_short |= all.len() > most;
        all.truncate(most);
    }

    fn cut_name(&mut self, name: &mut String, most: usize) {
        let short = look::cut_name(name, most);
        self.is_short |= short.chars().count() < name.chars().count();
        *name = short;
    }

    fn cut(&mut self, text: &mut String, most: usize) {
        let short = look::cut(text, most);
        self.is_short |= short.ends_with('…') && !text.ends_with('…');
        *text = short;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::scope::Scope;
    use crate::run::fixture;
    use crate::wording::Language;

    #[test]
    fn with_fewer_topics_the_sheet_says_how_many_there_are() {
        let dossier = fixture::dossier(Language::Nl);
        let at = dossier.now().iter().position(|a| a.evaluation.school.id.as_str() == "99AA02").expect("the school");
        let view = build::view(&Scope::new(&dossier, at));
        let shown = |detail| Shortener { detail, wording: &dossier.wording, is_short: false }.shown(&view);
        for detail in &DETAILS {
            let (shown, all) = (shown(detail), view.titles.len());
            let more = shown.more_topics.expect("there are more");
            let count = shown.topics.len();
            assert!(more.starts_with(&format!("Hier staan de {count} onderwerpen")), "{more}");
            assert!(more.contains(&format!("er nog {}", all - count)), "{more}");
        }
    }
}
