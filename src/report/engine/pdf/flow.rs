//! Blocks are measured: each becomes pieces with a height, tagged in order of reading.

use std::rc::Rc;

use anyhow::{Result, ensure};
use krilla::tagging::{ListNumbering, Tag};

use super::measure::{Measure, shares, shift, spaced};
use super::model::Run;
use super::pages::{Draw, Item, Kind, Pages, Piece, Ruled};
use super::tags::{NodeId, Tags};
use super::text::{Paragraph, printable};
use super::{A4, Align, Block, Document, Figure, Role, Style, Text, Width, table};
use crate::wording::Language;

/// A document of which every piece is measured. Nothing is written yet.
pub(crate) struct Measured {
    pub(super) document: Document,
    pub(super) items: Vec<Item>,
    pub(super) tags: Tags,
}

/// Measures a document.
///
/// # Errors
/// Headings that skip a level, a picture without alt text.
pub(crate) fn measure(document: Document) -> Result<Measured> {
    measure_below(document, 0)
}

/// Measures a document that is to be bound behind others, with its headings below one of a level.
///
/// # Errors
/// As [`measure`].
pub(crate) fn measure_below(mut document: Document, level: u8) -> Result<Measured> {
    let body = std::mem::take(&mut document.body);
    let (side, ..) = document.margins;
    let mut measure = Measure {
        tags: Tags::new(),
        language: language(document.language),
        cut: document.cut.clone(),
        above: level,
        level,
        wrong: None,
    };
    let items = measure.blocks(body, side, A4.0 - 2.0 * side, 0);
    if let Some(wrong) = measure.wrong {
        anyhow::bail!("PDF {}: {wrong}", document.ident);
    }
    ensure!(!document.title.trim().is_empty(), "PDF {}: a document needs a title", document.ident);
    Ok(Measured { document, items, tags: measure.tags })
}

impl Measured {
    /// How many pages it takes.
    pub(crate) fn pages(&self) -> usize {
        self.place().count
    }

    /// How many pages it takes, and which part of the last one is filled, from 0 to 1.
    pub(crate) fn extent(&self) -> (usize, f32) {
        let (pages, (_, above, below)) = (self.place(), self.document.margins);
        (pages.count, (pages.end() - above) / (A4.1 - above - below))
    }

    /// Adds lines to write on where there are some already, evenly, as far as the last page has room; at most so many to each. Lines within columns
    /// and notes stay as they are.
    pub(crate) fn fill(&mut self, most: usize) {
        let (_, _, below) = self.document.margins;
        let mut room = A4.1 - below - self.place().end();
        let mut ruled: Vec<(&mut Piece, Ruled, usize)> = Vec::new();
        for item in &mut self.items {
            if let Kind::Piece(piece) = &mut item.kind
                && let Some(how) = piece.ruled
            {
                let count = piece.draws.len();
                ruled.push((piece, how, count));
            }
        }
        for _ in 0..most {
            for (_, how, count) in &mut ruled {
                if how.height <= room {
                    room -= how.height;
                    *count += 1;
                }
            }
        }
        ruled.into_iter().for_each(|(piece, how, count)| *piece = how.piece(count));
    }

    pub(super) fn place(&self) -> Pages<'_> {
        let (_, above, below) = self.document.margins;
        Pages::new(&self.items, above, A4.1 - below)
    }
}

fn language(tag: &str) -> hypher::Lang {
    match Language::of_tag(tag).unwrap_or_default() {
        Language::Nl => hypher::Lang::Dutch,
        Language::En => hypher::Lang::English,
    }
}

impl Measure {
    fn blocks(&mut self, blocks: Vec<Block>, x: f32, width: f32, parent: NodeId) -> Vec<Item> {
        blocks.into_iter().flat_map(|block| self.block(block, x, width, parent)).collect()
    }

    fn block(&mut self, block: Block, x: f32, width: f32, parent: NodeId) -> Vec<Item> {
        match block {
            Block::Text(text) => self.text(text, x, width, parent),
            Block::List { items, dot, indent, gaps } => self.list(items, dot, indent, gaps, (x, width), parent),
            Block::Table(table) => table::items(self, table, x, width, parent),
            Block::Figure(figure) => self.figure(figure, x, width, parent),
            Block::Columns { widths, gutter, columns, gaps, sticky } => {
                let shares = self.widths(&widths, gutter, &columns, width);
                let mut left = x;
                let mut measured = Vec::new();
                for (column, share) in columns.into_iter().zip(shares) {
                    measured.push(self.blocks(column, left, share, parent));
                    left += share + gutter;
                }
                vec![Item { kind: Kind::Columns(measured), above: gaps.0, below: gaps.1, sticky }]
            }
            Block::Note { ground, bar, inset, body, gaps } => {
                let items = self.blocks(body, x + inset.0, width - 2.0 * inset.0, parent);
                let kind = Kind::Note { x, width, ground, bar, inset: inset.1, items };
                vec![Item { kind, above: gaps.0, below: gaps.1, sticky: false }]
            }
            Block::Together { body, gaps } => {
                let mut items = self.blocks(body, x, width, parent);
                let last = items.len().saturating_sub(1);
                items.iter_mut().take(last).for_each(|item| item.sticky = true);
                spaced(items, gaps)
            }
            Block::Lines { count, height, rule, gaps } => {
                let ruled = Ruled { ends: (x, x + width), height, rule };
                let kind = Kind::Piece(ruled.piece(count));
                vec![Item { kind, above: gaps.0, below: gaps.1, sticky: false }]
            }
            Block::NewPage => vec![Item { kind: Kind::NewPage, above: 0.0, below: 0.0, sticky: false }],
        }
    }

    /// Columns of a set width take theirs; what is left is shared.
    fn widths(&mut self, widths: &[Width], gutter: f32, columns: &[Vec<Block>], all: f32) -> Vec<f32> {
        let room = all - gutter * widths.len().saturating_sub(1) as f32;
        let own = |column: &Vec<Block>| match column.first() {
            Some(Block::Text(text)) => {
                Paragraph::new(text.runs.clone(), f32::INFINITY, self.setting(0.0, false)).width().min(room * MOST)
            }
            _ => 0.0,
        };
        let set: Vec<_> = widths
            .iter()
            .zip(columns)
            .map(|(width, column)| match width {
                Width::Points(points) => Some(*points),
                Width::Own => Some(own(column) + 0.1),
                Width::Part(_) => None,
            })
            .collect();
        shares(widths, &set, room)
    }

    fn text(&mut self, text: Text, x: f32, width: f32, parent: NodeId) -> Vec<Item> {
        let mut lines = match text.role {
            Role::Paragraph => {
                let node = self.tags.open(parent, Tag::P);
                self.lines(text.runs, (text.leading, text.hyphenate, text.align), x, width, node)
            }
            Role::Heading(own) => {
                let level = own + self.above;
                if level > self.level + 1 || own == 0 {
                    self.wrong.get_or_insert_with(|| format!("a heading of level {level} below one of {}", self.level));
                }
                self.level = level;
                let (node, heading) = self.tags.heading(parent, level, words(&text.runs, &self.cut));
                let mut lines = self.lines(text.runs, (text.leading, text.hyphenate, text.align), x, width, node);
                if let Some(Item { kind: Kind::Piece(first), .. }) = lines.first_mut() {
                    first.draws.push(Draw::Heading(heading));
                }
                lines
            }
        };
        // No line stands alone on a page, and what leads to something else stays whole.
        lines.iter_mut().for_each(|line| line.sticky |= text.sticky);
        let last = lines.len().saturating_sub(1);
        for at in [0, last.saturating_sub(1)] {
            if let Some(line) = lines.get_mut(at).filter(|_| at < last) {
                line.sticky = true;
            }
        }
        if let Some(end) = lines.last_mut() {
            end.sticky = text.sticky;
        }
        spaced(lines, text.gaps)
    }

    /// The lines of a text, each a piece.
    fn lines(&mut self, runs: Vec<Run>, how: (f32, bool, Align), x: f32, width: f32, node: NodeId) -> Vec<Item> {
        let (leading, hyphenate, align) = how;
        let nodes = self.nodes(&runs, node);
        let paragraph = Rc::new(Paragraph::new(runs, width, self.setting(leading, hyphenate)));
        let place = |(line, of): (usize, &super::text::Line)| {
            let at = (x + shift(align, width - of.width), of.cap);
            let draw = Draw::Line { paragraph: Rc::clone(&paragraph), line, at, node, runs: nodes.clone() };
            Item { below: leading, ..Item::piece(of.cap, vec![draw]) }
        };
        paragraph.lines.iter().enumerate().map(|(line, of)| place((line, of))).collect()
    }

    /// The node of each run below that of its text, where any of them leads somewhere.
    pub(super) fn nodes(&mut self, runs: &[Run], node: NodeId) -> Option<Rc<[NodeId]>> {
        let has_link = runs.iter().any(|run| matches!(run, Run::Link(..) | Run::Goto(..)));
        let open = |run: &Run| match run {
            Run::Link(..) | Run::Goto(..) => self.tags.open(node, Tag::Link),
            Run::Text(..) | Run::Tag(..) | Run::Sign(..) | Run::Gap(_) | Run::Break => self.tags.open(node, Tag::Span),
        };
        has_link.then(|| runs.iter().map(open).collect())
    }

    fn list(
        &mut self,
        items: Vec<Text>,
        dot: Style,
        indent: f32,
        gaps: (f32, f32),
        (x, width): (f32, f32),
        parent: NodeId,
    ) -> Vec<Item> {
        let list = self.tags.open(parent, Tag::L(ListNumbering::Disc));
        let mut all = Vec::new();
        for text in items {
            let item = self.tags.open(list, Tag::LI);
            let label = self.tags.open(item, Tag::Lbl);
            let body = self.tags.open(item, Tag::LBody);
            let mark = self.lines(vec![Run::text("•", dot)], (0.0, false, Align::Start), x, indent, label);
            let mut lines = self.text(text, x + indent, width - indent, body);
            let mark = mark
                .into_iter()
                .find_map(|item| if let Kind::Piece(piece) = item.kind { Some(piece.draws) } else { None });
            if let (Some(Item { kind: Kind::Piece(first), .. }), Some(mark)) = (lines.first_mut(), mark) {
                first.draws.splice(0..0, mark);
            }
            all.extend(lines);
        }
        spaced(all, gaps)
    }

    fn figure(&mut self, figure: Figure, x: f32, width: f32, parent: NodeId) -> Vec<Item> {
        if figure.alt.trim().is_empty() {
            self.wrong.get_or_insert_with(|| "a picture without alt text".to_owned());
        }
        let node = self.tags.open(parent, Tag::Figure(Some(printable(&figure.alt, &self.cut).into_owned())));
        let mut items = Vec::new();
        if let Some(caption) = figure.caption {
            let caption_node = self.tags.open(node, Tag::Caption);
            items = self.text(caption.sticky(), x, width, caption_node);
        }
        let (wide, high) = figure.drawing.size;
        let scale = figure.width.min(width) / wide.max(1.0);
        let at = (x + (width - wide * scale).max(0.0) / 2.0, 0.0);
        items.push(Item::piece(high * scale, vec![Draw::Picture { drawing: figure.drawing, at, scale, node }]));
        spaced(items, figure.gaps)
    }
}

/// The words of runs.
fn words(runs: &[Run], cut: &str) -> String {
    let stated = runs.iter().map(|run| match run {
        Run::Text(text, _) | Run::Tag(text, _) | Run::Link(text, ..) | Run::Goto(text, ..) => printable(text, cut),
        Run::Sign(..) | Run::Gap(_) | Run::Break => " ".into(),
    });
    stated.collect()
}

/// A column of its own width takes no more of the page.
const MOST: f32 = 0.75;
