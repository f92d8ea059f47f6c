//! How a gespreksverslag looks on paper: the view as blocks for pages. Not a word of its own.

use std::rc::Rc;

use super::view::{Agreement, Answer, Block as Topic, Layout, Listing, Mark, Profile, Section, View, Words};
use crate::report::engine::pdf::{
    Align, Block, Cell, Document, Drawing, Figure, MM, Row, Run, Scope, Style, Table, Text, Width,
};
use crate::report::look::{INK, RULE, SAND, SOFT, TEAL, WARM, WASH, sign};

/// A story of more letters leaves no room beside the chart: then what has changed stands below it.
const LONG_STORY: usize = 850;

/// The document of a view; `chart` is its profile as a drawing.
pub(super) fn document(view: &View, chart: Option<&Rc<Drawing>>, ident: &str, cut: &str) -> Document {
    let look = Look::new(view.layout);
    let margins = (look.of(18.0, 15.0), look.of(14.0, 12.0), 15.0);
    Document {
        ident: ident.to_owned(),
        title: view.title.clone(),
        author: view.partnership.clone(),
        language: view.lang,
        margins: (margins.0 * MM, margins.1 * MM, margins.2 * MM),
        footer: (view.footer.clone(), format!("{} {{page}} {} {{pages}}", view.words.page, view.words.of)),
        footer_style: look.text.sized(7.0).ink(SOFT),
        cut: cut.to_owned(),
        body: look.body(view, chart),
    }
}

/// Sizes and distances of a layout.
struct Look {
    /// How much air there is, from 0 to 1.
    air: f32,
    tight: bool,
    /// Plain text, small text.
    text: Style,
    small: Style,
    gap: f32,
    leading: f32,
}

impl Look {
    fn new(layout: Layout) -> Look {
        let tight = layout == Layout::Tight;
        let (size, air) = match layout {
            Layout::Normal => (9.5, 1.0),
            Layout::Compact => (8.7, 0.5),
            Layout::Dense => (7.8, 0.0),
            Layout::Tight => (7.5, 0.0),
        };
        let text = Style { size, bold: false, italic: false, ink: INK };
        let between = |airy: f32, dense: f32| dense + air * (airy - dense);
        let small = text.sized(between(8.0, 7.0));
        Look { air, tight, text, small, gap: between(7.0, 4.0), leading: between(0.55, 0.42) * size }
    }

    /// A value between two: with air, or dense.
    fn of(&self, airy: f32, dense: f32) -> f32 {
        dense + self.air * (airy - dense)
    }

    fn muted(&self) -> Style {
        self.small.ink(SOFT)
    }

    fn say(&self, text: &str) -> Run {
        Run::text(text, self.text)
    }

    fn strong(&self, text: &str) -> Run {
        Run::text(text, self.text.bold())
    }

    fn block(&self, runs: Vec<Run>) -> Text {
        Text::new(runs, self.leading, self.gap)
    }

    fn heading(&self, text: &str) -> Block {
        let style = self.text.bold().ink(TEAL).sized(self.of(12.0, 10.0));
        Block::Text(Text::heading(2, text, style, (self.of(14.0, 9.0), self.of(7.0, 4.0))))
    }

    fn body(&self, view: &View, chart: Option<&Rc<Drawing>>) -> Vec<Block> {
        let mut body = self.top(view);
        body.extend(view.steps.iter().flat_map(|steps| self.section(steps)));
        body.extend(view.asked.iter().flat_map(|asked| self.listing(asked)));
        let below = self.air > 0.0 && story_letters(view) > LONG_STORY;
        let changes = view.changes.iter().flat_map(|changes| self.section(changes));
        let mut story: Vec<_> = view.good.iter().flat_map(|good| self.listing(good)).collect();
        match view.profile.as_ref().zip(chart) {
            None => body.extend(story.into_iter().chain(changes)),
            Some((profile, chart)) => {
                let (beside, under): (Vec<_>, Vec<_>) = changes.partition(|_| !below);
                story.extend(beside);
                body.push(self.beside(story, profile, chart, self.notes(view)));
                body.extend(under);
            }
        }
        if let Some(topics) = &view.topics {
            body.push(self.heading(&topics.heading));
            body.push(Block::Text(self.block(vec![Run::text(&topics.lead, self.muted())]).sticky()));
            body.extend(topics.items.iter().flat_map(|topic| self.topic(topic, &view.words)));
        }
        if let Some(agreements) = &view.agreements {
            body.push(self.heading(&agreements.heading));
            body.extend(agreements.items.iter().map(|agreement| self.agreement(agreement)));
            body.extend(agreements.more.iter().map(|more| self.note(more)));
        }
        body.extend(view.waivers.iter().flat_map(|waivers| self.section(waivers)));
        body.push(self.room(view));
        if view.profile.is_none() {
            body.push(self.notes(view));
        }
        body
    }

    /// What kind of report it is, of which school, and what it comes to.
    fn top(&self, view: &View) -> Vec<Block> {
        let kind = Block::Text(self.block(vec![Run::text(&view.kind, self.text.bold().ink(TEAL))]));
        let partnership = Block::Text(self.block(vec![Run::text(&view.partnership, self.muted())]));
        let title = self.text.bold().ink(TEAL).sized(self.of(18.0, 15.0));
        let mut facts = Vec::new();
        for fact in &view.facts {
            if !facts.is_empty() {
                facts.extend([self.say(" "), Run::Gap(6.0)]);
            }
            facts.extend([Run::text(format!("{}:\u{a0}", fact.label), self.muted()), self.say(&fact.text)]);
        }
        let mut top = vec![
            columns(vec![Width::Part(1.0), Width::Own], vec![vec![kind], vec![partnership]], (0.0, 5.0), 20.0),
            Block::Text(Text::heading(1, &view.school, title, (5.0, self.of(9.0, 6.0)))),
            Block::Text(self.block(facts)),
        ];
        if let Some(notice) = &view.notice {
            let body = vec![Block::Text(self.block(vec![Run::text(notice, self.muted())]))];
            let gaps = (self.gap, self.gap);
            top.push(Block::Note { ground: Some(SAND), bar: Some(WARM), inset: (8.0, 6.0), body, gaps });
        }
        let summary = self.text.bold().ink(TEAL).sized(self.of(12.5, 10.5));
        let summary = Text::new(vec![Run::text(&view.summary, summary)], self.of(7.5, 5.0), 0.0);
        top.push(Block::Text(summary.gaps(10.0, 6.0)));
        top.push(Block::Text(self.block(vec![Run::text(&view.purpose, self.muted())])));
        top
    }

    fn section(&self, part: &Section) -> Vec<Block> {
        let line = |line: &super::view::Pair| {
            let label = (!line.label.is_empty()).then(|| [self.strong(&line.label), self.say(": ")]);
            let runs = label.into_iter().flatten().chain([self.say(&line.text)]).collect();
            Block::Text(self.block(runs))
        };
        std::iter::once(self.heading(&part.heading)).chain(part.lines.iter().map(line)).collect()
    }

    fn listing(&self, list: &Listing) -> Vec<Block> {
        let mut blocks = vec![self.heading(&list.heading)];
        blocks.extend(list.none.iter().map(|none| Block::Text(self.block(vec![self.say(none)]))));
        for theme in &list.themes {
            let mut runs = vec![self.strong(&theme.title), self.say(": ")];
            for (at, entry) in theme.standards.iter().enumerate() {
                runs.push(self.say(if at > 0 { " · " } else { "" }));
                runs.push(self.say(&entry.title));
                if !entry.tags.is_empty() {
                    runs.push(Run::text(format!(" ({})", entry.tags.join(", ")), self.muted()));
                }
            }
            blocks.push(Block::Text(self.block(runs)));
        }
        blocks
    }

    /// The story beside the chart, with the notes below the chart.
    fn beside(&self, story: Vec<Block>, profile: &Profile, chart: &Rc<Drawing>, notes: Block) -> Block {
        let caption = Text { align: Align::Middle, ..self.block(vec![Run::text(&profile.caption, self.muted())]) };
        let figure = Block::Figure(Figure {
            drawing: Rc::clone(chart),
            alt: profile.alt.clone(),
            width: 116.0 * MM,
            caption: Some(caption.gaps(0.0, 4.0)),
            gaps: (0.0, 0.0),
        });
        let widths = vec![Width::Part(1.0), Width::Points(116.0 * MM)];
        columns(widths, vec![story, vec![figure, notes]], (self.gap * 2.0, self.gap), 6.0 * MM)
    }

    /// How to read, and where the answers came from.
    fn notes(&self, view: &View) -> Block {
        let small = Look { text: self.small, leading: self.small.size * self.of(0.55, 0.42), ..*self };
        let column = |part: &Section| {
            let mut blocks = small.section(part);
            let style = self.small.bold().ink(TEAL).sized(self.small.size + 2.0);
            blocks[0] = Block::Text(Text::heading(2, &part.heading, style, (0.0, 5.0)));
            blocks
        };
        let parts: Vec<_> = std::iter::once(&view.reading).chain(&view.sources).map(column).collect();
        let widths = vec![Width::Part(1.0); parts.len()];
        columns(widths, parts, (self.gap * 2.2, self.gap), 6.0 * MM)
    }

    fn topic(&self, topic: &Topic, words: &Words) -> Vec<Block> {
        let title = self.text.bold().ink(TEAL).sized(self.of(10.5, 8.6));
        let title = Text::heading(3, &format!("{}. {}", topic.number, topic.title), title, (0.0, 0.0));
        let mut verdict = vec![self.sign(topic.mark), self.strong(&topic.verdict)];
        verdict.extend(topic.status.iter().map(|status| self.say(&format!(" · {status}"))));
        verdict.extend(topic.critical.iter().flat_map(|word| [self.say(" "), Run::Gap(2.0), self.tag(word)]));
        let verdict = Text { align: Align::End, ..self.block(verdict) };
        let sides = vec![vec![Block::Text(title)], vec![Block::Text(verdict)]];
        let mut sentences = vec![self.say(&topic.reason())];
        sentences.extend(topic.way.iter().flat_map(|way| [self.say(" "), self.strong(way)]));
        sentences.extend([self.say(" "), self.say(&topic.behind())]);
        let sentences = Text { sticky: !topic.answers.is_empty(), ..self.block(sentences) };
        let mut blocks = vec![
            Block::Columns {
                widths: vec![Width::Part(1.0), Width::Own],
                gutter: 6.0 * MM,
                columns: sides,
                gaps: (self.gap * 2.0, self.gap),
                sticky: true,
            },
            Block::Text(sentences),
        ];
        if !topic.answers.is_empty() {
            blocks.push(self.answers(&topic.answers, words));
        }
        if !topic.agreements.is_empty() {
            let title = Run::text(&words.agreements, self.text.bold().ink(TEAL));
            blocks.push(Block::Text(self.block(vec![title]).sticky()));
            blocks.extend(topic.agreements.iter().map(|agreement| self.agreement(agreement)));
            blocks.extend(topic.more_agreements.iter().map(|more| self.note(more)));
        }
        blocks
    }

    fn table(&self, columns: Vec<Width>, header: &[&String], rows: Vec<Row>, grid: bool) -> Block {
        let style = self.small.bold().ink(TEAL);
        let head = |word: &&String| Cell::new(vec![Run::text(*word, style)]).header(Scope::Column).on(WASH);
        let inset = if self.tight { 1.6 } else { self.of(4.0, 2.2) };
        Block::Table(Table {
            columns,
            header: vec![Row::new(header.iter().map(head).collect())],
            rows,
            inset: (4.0, inset),
            rule: (0.5, RULE, grid),
            leading: self.leading,
            hyphenate: false,
            gaps: (self.gap, self.gap),
        })
    }

    fn answers(&self, answers: &[Answer], words: &Words) -> Block {
        let row = |answer: &Answer| {
            let turn = Cell::new(vec![self.strong(&answer.turn)]);
            let question = Cell::new(self.question(answer, words)).header(Scope::Row);
            Row::new(vec![turn, question, Cell::new(self.given(answer))])
        };
        let share = if self.tight { 0.2 } else { 0.31 } * self.of(174.0, 180.0) * MM;
        let columns = vec![Width::Points(8.0 + 1.9 * self.small.size), Width::Part(1.0), Width::Points(share)];
        let header = [&words.turn, &words.question, &words.answer];
        self.table(columns, &header, answers.iter().map(row).collect(), false)
    }

    fn question(&self, answer: &Answer, words: &Words) -> Vec<Run> {
        let mut runs = vec![self.say(&answer.question)];
        runs.extend(answer.critical.iter().flat_map(|word| [self.say(" "), self.tag(word)]));
        if let Some(remedy) = &answer.remedy {
            let style = self.small.ink(TEAL);
            runs.extend([Run::Break, Run::text(&words.remedy, style.bold()), Run::text(format!(": {remedy}"), style)]);
        }
        runs
    }

    fn given(&self, answer: &Answer) -> Vec<Run> {
        let mut runs = vec![self.sign(answer.mark), self.say(&answer.answer)];
        if let Some(target) = &answer.target {
            runs.extend([self.say(" · "), Run::text(target, self.text.bold().ink(TEAL))]);
        }
        if let Some(note) = &answer.note {
            runs.extend([Run::Break, Run::text(format!("“{note}”"), self.small.italic())]);
        }
        runs
    }

    fn agreement(&self, agreement: &Agreement) -> Block {
        let name = match (&agreement.number, &agreement.about) {
            (Some(number), Some(about)) => vec![self.strong(number), self.say(&format!(" ({about}): "))],
            (Some(name), None) | (None, Some(name)) => vec![self.strong(name), self.say(": ")],
            (None, None) => vec![],
        };
        let mut runs = name;
        runs.push(self.say(&format!("{} ", agreement.what)));
        runs.extend(agreement.state.iter().flat_map(|state| [self.strong(state), Run::text(" · ", self.muted())]));
        runs.push(Run::text(agreement.details.join(" · "), self.muted()));
        if let Some(overdue) = &agreement.overdue {
            runs.extend([self.say(" · "), Run::text(overdue, self.text.bold().ink(WARM))]);
        }
        Block::Text(self.block(runs))
    }

    fn note(&self, text: &str) -> Block {
        Block::Text(self.block(vec![Run::text(text, self.muted())]))
    }

    /// Room for new agreements: an empty table.
    fn room(&self, view: &View) -> Block {
        let header: Vec<_> = view.room.header.iter().collect();
        let height = self.of(7.0, 6.0) * MM + 2.0 * self.of(4.0, 2.2);
        let empty = || Row { height, ..Row::new(header.iter().map(|_| Cell::new(vec![])).collect()) };
        let rows = (0..view.room.rows).map(|_| empty()).collect();
        let columns = [5.0, 3.0, 2.0, 4.0].map(Width::Part).to_vec();
        let table = self.table(columns, &header, rows, true);
        Block::Together { body: vec![self.heading(&view.room.heading), table], gaps: (self.gap * 2.2, self.gap) }
    }

    fn tag(&self, word: &str) -> Run {
        Run::Tag(word.to_owned(), self.muted())
    }

    fn sign(&self, mark: Mark) -> Run {
        sign(mark, self.text.size)
    }
}

fn columns(widths: Vec<Width>, columns: Vec<Vec<Block>>, gaps: (f32, f32), gutter: f32) -> Block {
    Block::Columns { widths, gutter, columns, gaps, sticky: false }
}

/// About how long the story beside the chart is.
fn story_letters(view: &View) -> usize {
    let letters = |text: &String| text.chars().count();
    let entries = view.good.iter().flat_map(|good| &good.themes);
    let good: usize = entries
        .map(|theme| {
            let standards = theme.standards.iter();
            letters(&theme.title)
                + standards.map(|s| letters(&s.title) + s.tags.iter().map(letters).sum::<usize>()).sum::<usize>()
        })
        .sum();
    let lines = view.changes.iter().flat_map(|changes| &changes.lines);
    good + lines.map(|line| letters(&line.label) + letters(&line.text)).sum::<usize>()
}
