//! How a gespreksblad looks on paper: the view as blocks for one page. Not a word of its own.

use super::view::{Agreement, Agreements, Answer, Ask, Asks, Listing, Pair, Section, Topic, View, Words};
use crate::report::engine::pdf::{Align, Block, Cell, Document, MM, Row, Run, Scope, Style, Table, Text, Width};
use crate::report::look::{INK, RULE, SAND, SOFT, TEAL, WARM, WASH, sign};

/// How far apart lines to write on are.
const LINE: f32 = 7.5 * MM;

/// The document of a view, in a size of plain text.
pub(super) fn document(view: &View, size: f32, ident: &str, cut: &str) -> Document {
    let look = Look::new(size);
    Document {
        ident: ident.to_owned(),
        title: view.title.clone(),
        author: view.partnership.clone(),
        language: view.lang,
        margins: (16.0 * MM, 12.0 * MM, 14.0 * MM),
        footer: (view.footer.clone(), format!("{} {{page}} {} {{pages}}", view.words.page, view.words.of)),
        footer_style: look.text.sized(7.0).ink(SOFT),
        cut: cut.to_owned(),
        body: look.body(view),
    }
}

struct Look {
    /// Plain text, small text.
    text: Style,
    small: Style,
    gap: f32,
    leading: f32,
}

impl Look {
    fn new(size: f32) -> Look {
        let text = Style { size, bold: false, italic: false, ink: INK };
        Look { text, small: text.sized(size - 1.0), gap: 0.6 * size, leading: 0.5 * size }
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

    /// A word above a few lines, in a column.
    fn label(&self, text: &str) -> Block {
        let style = self.small.bold().ink(TEAL);
        Block::Text(self.block(vec![Run::text(text, style)]).gaps(1.2 * self.gap, self.gap).sticky())
    }

    fn note(&self, text: &str) -> Block {
        Block::Text(self.block(vec![Run::text(text, self.muted())]))
    }

    fn heading(&self, text: &str) -> Block {
        let style = self.text.bold().ink(TEAL).sized(self.text.size + 1.5);
        Block::Text(Text::heading(2, text, style, (1.6 * self.gap, 0.9 * self.gap)))
    }

    fn list(&self, items: &[Ask]) -> Block {
        let item = |ask: &Ask| self.block(vec![self.say(&ask.to_string())]).gaps(0.0, self.gap);
        let dot = self.text.bold().ink(TEAL);
        Block::List { items: items.iter().map(item).collect(), dot, indent: self.text.size, gaps: (0.0, 0.0) }
    }

    fn body(&self, view: &View) -> Vec<Block> {
        let mut body = self.top(view);
        body.extend(view.steps.iter().map(|steps| self.steps(steps)));
        body.extend(view.topics_heading.iter().map(|heading| self.heading(heading)));
        let level = if view.topics_heading.is_some() { 3 } else { 2 };
        for topic in &view.topics {
            body.extend(self.topic(topic, level, &view.words));
        }
        let talk: Vec<Vec<Block>> =
            view.good.iter().map(|good| self.good(good)).chain(view.asks.iter().map(|asks| self.asks(asks))).collect();
        body.extend(self.beside(talk));
        let more = view.agreements.iter().map(|agreements| self.agreements(agreements));
        let more = more.chain(view.waivers.iter().map(|waivers| self.section(waivers))).collect();
        body.extend(self.beside(more));
        if !view.has_room() {
            body.extend(self.room(&view.words));
        }
        if !view.words.shortened.is_empty() {
            body.push(Block::Text(self.block(vec![Run::text(&view.words.shortened, self.muted())]).gaps(8.0, 0.0)));
        }
        body
    }

    /// Parts side by side.
    fn beside(&self, mut parts: Vec<Vec<Block>>) -> Vec<Block> {
        match parts.len() {
            0 | 1 => parts.pop().unwrap_or_default(),
            n => vec![Block::Columns {
                widths: vec![Width::Part(1.0); n],
                gutter: 7.0 * MM,
                columns: parts,
                gaps: (1.6 * self.gap, self.gap),
                sticky: false,
            }],
        }
    }

    /// What kind of report it is, of which school, and what it comes to.
    fn top(&self, view: &View) -> Vec<Block> {
        let kind = Block::Text(self.block(vec![Run::text(&view.kind, self.text.bold().ink(TEAL))]));
        let partnership = Block::Text(self.block(vec![Run::text(&view.partnership, self.muted())]));
        let title = self.text.bold().ink(TEAL).sized(17.0);
        let mut top = vec![
            Block::Columns {
                widths: vec![Width::Part(1.0), Width::Own],
                gutter: 20.0,
                columns: vec![vec![kind], vec![partnership]],
                gaps: (0.0, 4.0),
                sticky: false,
            },
            Block::Text(Text::heading(1, &view.school, title, (9.0, 7.0))),
            Block::Text(self.block(vec![Run::text(view.facts.join(" · "), self.muted())])),
        ];
        if let Some(notice) = &view.notice {
            let body = vec![Block::Text(self.block(vec![Run::text(notice, self.muted())]))];
            let gaps = (self.gap, self.gap);
            top.push(Block::Note { ground: Some(SAND), bar: Some(WARM), inset: (8.0, 4.0), body, gaps });
        }
        let summary = self.text.bold().ink(TEAL).sized(self.text.size + 2.0);
        let summary = Text::new(vec![Run::text(&view.summary, summary)], 0.5 * self.text.size, 0.0);
        top.push(Block::Text(summary.gaps(11.0, 7.0)));
        top.extend(view.lead().map(|lead| Block::Text(self.block(vec![self.say(lead)]))));
        top
    }

    /// What to do first, where it stands out.
    fn steps(&self, steps: &Section) -> Block {
        let body = self.section(steps);
        Block::Note {
            ground: Some(WASH),
            bar: Some(TEAL),
            inset: (9.0, 7.0),
            body,
            gaps: (self.gap * 2.0, self.gap * 2.0),
        }
    }

    fn section(&self, part: &Section) -> Vec<Block> {
        let line = |line: &Pair| {
            let label = (!line.label.is_empty()).then(|| [self.strong(&line.label), self.say(": ")]);
            let runs = label.into_iter().flatten().chain([self.say(&line.text)]).collect();
            Block::Text(self.block(runs))
        };
        std::iter::once(self.heading(&part.heading)).chain(part.lines.iter().map(line)).collect()
    }

    fn topic(&self, topic: &Topic, level: u8, words: &Words) -> Vec<Block> {
        let mut blocks = vec![self.about(topic, level)];
        let mut left = Vec::new();
        if !topic.block.answers.is_empty() {
            left.push(self.answers(&topic.block.answers, words));
        }
        left.extend(topic.more.iter().map(|more| self.note(more)));
        let mut right = Vec::new();
        if !topic.asks.is_empty() || topic.more_asks.is_some() {
            right.push(self.label(&words.asks));
            right.extend((!topic.asks.is_empty()).then(|| self.list(&topic.asks)));
            right.extend(topic.more_asks.iter().map(|more| self.note(more)));
        }
        if !topic.block.agreements.is_empty() || topic.block.more_agreements.is_some() {
            right.push(self.label(&words.agreed));
            right.extend(topic.block.agreements.iter().map(|agreement| self.agreement(agreement)));
            right.extend(topic.block.more_agreements.iter().map(|more| self.note(more)));
        }
        right.extend(topic.block.help.iter().map(|help| Block::Text(self.block(vec![self.say(help)]))));
        match (left.is_empty(), right.is_empty()) {
            (false, false) => blocks.push(Block::Columns {
                widths: vec![Width::Part(1.45), Width::Part(1.0)],
                gutter: 5.0 * MM,
                columns: vec![left, right],
                gaps: (self.gap, self.gap),
                sticky: false,
            }),
            _ => blocks.extend(left.into_iter().chain(right)),
        }
        if topic.has_room {
            blocks.extend(self.room(words));
        }
        blocks
    }

    /// The title with the verdict, and why it is a topic.
    fn about(&self, topic: &Topic, level: u8) -> Block {
        let block = &topic.block;
        let title = self.text.bold().ink(TEAL).sized(self.text.size + 1.5);
        let title = Text::heading(level, &format!("{}. {}", block.number, block.title), title, (0.0, 0.0));
        let mut verdict = vec![sign(block.mark, self.text.size), self.strong(&block.verdict)];
        verdict.extend(block.status.iter().map(|status| self.say(&format!(" · {status}"))));
        let tag = |word: &String| [self.say(" "), Run::Gap(2.0), Run::Tag(word.clone(), self.muted())];
        verdict.extend(block.critical.iter().flat_map(tag));
        let mut why = vec![self.say(&block.reason())];
        why.extend(block.way.iter().flat_map(|way| [self.say(" "), self.strong(way)]));
        why.extend([self.say(" "), self.say(&block.behind())]);
        let verdict = Text { align: Align::End, ..self.block(verdict) };
        let head = Block::Columns {
            widths: vec![Width::Part(1.0), Width::Own],
            gutter: 5.0 * MM,
            columns: vec![vec![Block::Text(title)], vec![Block::Text(verdict)]],
            gaps: (0.0, self.gap),
            sticky: true,
        };
        let body = vec![head, Block::Text(self.block(why).gaps(0.0, 0.0))];
        Block::Note {
            ground: Some(WASH),
            bar: Some(TEAL),
            inset: (9.0, 6.0),
            body,
            gaps: (2.4 * self.gap, 1.2 * self.gap),
        }
    }

    fn answers(&self, answers: &[Answer], words: &Words) -> Block {
        let head = |word: &String| Cell::new(vec![Run::text(word, self.small.bold().ink(TEAL))]).header(Scope::Column);
        let row = |answer: &Answer| {
            let question = Cell::new(self.question(answer)).header(Scope::Row);
            Row::new(vec![question, Cell::new(self.given(answer))])
        };
        Block::Table(Table {
            columns: vec![Width::Part(1.25), Width::Part(1.0)],
            header: vec![Row::new(vec![head(&words.question), head(&words.answer)])],
            rows: answers.iter().map(row).collect(),
            inset: (3.0, 3.4),
            rule: (0.5, RULE, false),
            leading: self.leading,
            hyphenate: false,
            gaps: (0.0, self.gap),
        })
    }

    fn question(&self, answer: &Answer) -> Vec<Run> {
        let mut runs = Vec::new();
        if !answer.turn.is_empty() {
            runs.push(self.strong(&format!("{}. ", answer.turn)));
        }
        runs.push(self.say(&answer.question));
        runs.extend(answer.critical.iter().flat_map(|word| [self.say(" "), Run::Tag(word.clone(), self.muted())]));
        runs
    }

    fn given(&self, answer: &Answer) -> Vec<Run> {
        let mut runs = vec![sign(answer.mark, self.text.size), self.say(&answer.answer)];
        if let Some(target) = &answer.target {
            runs.extend([self.say(" · "), Run::text(target, self.text.bold().ink(TEAL))]);
        }
        if let Some(note) = &answer.note {
            runs.extend([Run::Break, Run::text(format!("“{note}”"), self.small.italic())]);
        }
        runs
    }

    fn agreement(&self, agreement: &Agreement) -> Block {
        let mut runs = Vec::new();
        runs.extend(agreement.about.iter().map(|about| self.strong(&format!("{about}: "))));
        runs.push(self.say(&format!("{} ", agreement.what)));
        runs.extend(agreement.state.iter().flat_map(|state| [self.strong(state), self.say(" · ")]));
        let details = agreement.details.iter().chain(&agreement.number).map(String::as_str);
        runs.push(Run::text(details.collect::<Vec<_>>().join(" · "), self.muted()));
        Block::Text(self.block(runs).gaps(0.0, 0.6 * self.gap))
    }

    fn agreements(&self, agreements: &Agreements) -> Vec<Block> {
        let mut blocks = vec![self.heading(&agreements.heading)];
        blocks.extend(agreements.items.iter().map(|agreement| self.agreement(agreement)));
        blocks.extend(agreements.more.iter().map(|more| self.note(more)));
        blocks
    }

    fn good(&self, good: &Listing) -> Vec<Block> {
        let mut blocks = vec![self.heading(&good.heading)];
        for theme in &good.themes {
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

    fn asks(&self, asks: &Asks) -> Vec<Block> {
        let mut blocks = vec![self.heading(&asks.heading)];
        blocks.extend((!asks.items.is_empty()).then(|| self.list(&asks.items)));
        blocks.extend(asks.more.iter().map(|more| self.note(more)));
        blocks
    }

    /// Lines to write on.
    fn room(&self, words: &Words) -> Vec<Block> {
        let label = self.block(vec![Run::text(&words.room, self.small.bold().ink(TEAL))]);
        vec![
            Block::Text(label.gaps(1.4 * self.gap, 0.0).sticky()),
            Block::Lines { count: 1, height: LINE, rule: (0.6, SOFT), gaps: (0.0, self.gap) },
        ]
    }
}
