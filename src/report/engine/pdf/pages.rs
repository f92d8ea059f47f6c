//! Pieces get their place on a page.
//!
//! In: pieces with a height. Out: where each stands. Only a piece that is higher than a page is cut, between its lines; a piece that is sticky stands on
//! the page of the next, as long as a page can hold what sticks together.

use std::rc::Rc;

use super::Ink;
use super::model::Drawing;
use super::tags::NodeId;
use super::text::Paragraph;

/// Something to draw, at a place within its piece.
#[derive(Debug, Clone)]
pub(super) enum Draw {
    /// A line of a paragraph, by the place of its left edge and the line it stands on, under its node or, where it holds links, a node for each run.
    Line { paragraph: Rc<Paragraph>, line: usize, at: (f32, f32), node: NodeId, runs: Option<Rc<[NodeId]>> },
    /// A ground: left, top, width, height.
    Ground([f32; 4], Ink),
    /// A line: from, to, width.
    Rule((f32, f32), (f32, f32), f32, Ink),
    /// A picture under its node, so many times as large.
    Picture { drawing: Rc<Drawing>, at: (f32, f32), scale: f32, node: NodeId },
    /// The place of a heading.
    Heading(usize),
}

/// What repeats above a piece that begins a page.
#[derive(Debug)]
pub(super) struct Repeat {
    pub draws: Vec<Draw>,
    pub height: f32,
}

/// What stands or falls as one.
#[derive(Debug, Default)]
pub(super) struct Piece {
    pub height: f32,
    pub draws: Vec<Draw>,
    pub repeat: Option<Rc<Repeat>>,
    /// Of lines to write on: there may be more of them.
    pub ruled: Option<Ruled>,
}

/// How lines to write on are drawn.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ruled {
    /// Left and right end.
    pub ends: (f32, f32),
    /// How far apart they are.
    pub height: f32,
    pub rule: (f32, Ink),
}

impl Ruled {
    /// So many lines.
    pub(super) fn piece(self, count: usize) -> Piece {
        let at = |line: usize| line as f32 * self.height;
        let rule = |line| Draw::Rule((self.ends.0, at(line)), (self.ends.1, at(line)), self.rule.0, self.rule.1);
        Piece { height: at(count), draws: (1..=count).map(rule).collect(), repeat: None, ruled: Some(self) }
    }
}

/// A piece or an arrangement of pieces.
#[derive(Debug)]
pub(super) enum Kind {
    Piece(Piece),
    /// Side by side, each from the same place.
    Columns(Vec<Vec<Item>>),
    /// On a ground from `x` and so wide, with a bar at its left.
    Note {
        x: f32,
        width: f32,
        ground: Option<Ink>,
        bar: Option<Ink>,
        inset: f32,
        items: Vec<Item>,
    },
    NewPage,
}

/// With its room above and below.
#[derive(Debug)]
pub(super) struct Item {
    pub kind: Kind,
    pub above: f32,
    pub below: f32,
    /// Stands on the page of the next.
    pub sticky: bool,
}

impl Item {
    /// A piece.
    pub(super) fn piece(height: f32, draws: Vec<Draw>) -> Item {
        let kind = Kind::Piece(Piece { height, draws, ..Piece::default() });
        Item { kind, above: 0.0, below: 0.0, sticky: false }
    }

    fn height(&self) -> f32 {
        match &self.kind {
            Kind::Piece(piece) => piece.height,
            Kind::Columns(columns) => columns.iter().map(|column| height(column)).fold(0.0, f32::max),
            Kind::Note { inset, items, .. } => height(items) + 2.0 * inset,
            Kind::NewPage => 0.0,
        }
    }
}

/// How high items are together, without the room above the first and below the last.
pub(super) fn height(items: &[Item]) -> f32 {
    let gaps: f32 = items.windows(2).map(|two| two[0].below.max(two[1].above)).sum();
    gaps + items.iter().map(Item::height).sum::<f32>()
}

/// A place in the flow.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Cursor {
    page: usize,
    y: f32,
    /// Nothing stands on the page yet.
    fresh: bool,
    /// The room that the last piece wants below it; nothing where a page, a column or a note begins.
    below: Option<f32>,
}

/// What stands where.
#[derive(Debug)]
pub(super) struct Placed<'a> {
    pub page: usize,
    pub y: f32,
    pub draws: Drawn<'a>,
}

/// What is drawn at a place.
#[derive(Debug)]
pub(super) enum Drawn<'a> {
    Piece(&'a [Draw]),
    /// What is on this page of a piece that is higher than a page.
    Part(Vec<Draw>),
    /// The ground and the bar of a note.
    Note(Vec<Draw>),
    /// A header once more: no content.
    Again(&'a [Draw]),
}

/// Between which heights the flow of a page stands.
pub(super) struct Pages<'a> {
    top: f32,
    bottom: f32,
    pub placed: Vec<Placed<'a>>,
    pub count: usize,
}

impl<'a> Pages<'a> {
    /// Places all items.
    pub(super) fn new(items: &'a [Item], top: f32, bottom: f32) -> Pages<'a> {
        let mut pages = Pages { top, bottom, placed: Vec::new(), count: 1 };
        pages.flow(items, Cursor { page: 0, y: top, fresh: true, below: None });
        pages
    }

    fn flow(&mut self, items: &'a [Item], mut at: Cursor) -> Cursor {
        let mut rest = items;
        while !rest.is_empty() {
            let sticky = rest.iter().take_while(|item| item.sticky).count();
            let (chain, left) = rest.split_at((sticky + 1).min(rest.len()));
            let needed = height(chain);
            let start = self.start(at, &chain[0]);
            if start + needed > self.bottom && needed <= self.bottom - self.top && !at.fresh {
                at = self.next(at);
            }
            for item in chain {
                at = self.put(item, at);
            }
            rest = left;
        }
        at
    }

    fn start(&self, at: Cursor, item: &Item) -> f32 {
        at.y + at.below.map_or(0.0, |below| below.max(item.above))
    }

    fn next(&mut self, at: Cursor) -> Cursor {
        self.count = self.count.max(at.page + 2);
        Cursor { page: at.page + 1, y: self.top, fresh: true, below: None }
    }

    fn put(&mut self, item: &'a Item, at: Cursor) -> Cursor {
        let y = self.start(at, item);
        let mut end = match &item.kind {
            Kind::NewPage => return if at.fresh { at } else { self.next(at) },
            Kind::Piece(piece) => self.piece(piece, y, at),
            Kind::Columns(columns) => {
                let from = Cursor { y, below: None, ..at };
                let ends: Vec<_> = columns.iter().map(|column| self.flow(column, from)).collect();
                let last = ends.iter().map(|end| end.page).max().unwrap_or(at.page);
                let lowest = ends.iter().filter(|end| end.page == last).map(|end| end.y).fold(self.top, f32::max);
                Cursor { page: last, y: lowest, fresh: false, below: None }
            }
            Kind::Note { x, width, ground, bar, inset, items } => {
                let place = self.placed.len();
                let from = Cursor { y: y + inset, below: None, ..at };
                let end = self.flow(items, from);
                let end = Cursor { y: end.y + inset, ..end };
                let sides = |page: usize| {
                    let top = if page == at.page { y } else { self.top };
                    let bottom = if page == end.page { end.y } else { self.bottom };
                    let ground = ground.map(|ink| Draw::Ground([*x, 0.0, *width, bottom - top], ink));
                    let bar = bar.map(|ink| Draw::Ground([*x, 0.0, BAR, bottom - top], ink));
                    Placed { page, y: top, draws: Drawn::Note(ground.into_iter().chain(bar).collect()) }
                };
                let grounds: Vec<_> = (at.page..=end.page).map(sides).collect();
                self.placed.splice(place..place, grounds);
                end
            }
        };
        end.below = Some(item.below);
        end
    }

    fn piece(&mut self, piece: &'a Piece, mut y: f32, mut at: Cursor) -> Cursor {
        if y + piece.height > self.bottom && !at.fresh {
            at = self.next(at);
            y = at.y;
        }
        y += self.again(piece, y, at);
        let mut from = 0.0;
        while y + piece.height - from > self.bottom && piece.is_of_lines() {
            let to = piece.cut(from, self.bottom - y);
            self.placed.push(Placed { page: at.page, y, draws: Drawn::Part(piece.between(from, to)) });
            from = to;
            at = self.next(at);
            y = at.y + self.again(piece, at.y, at);
        }
        let draws =
            if from > 0.0 { Drawn::Part(piece.between(from, piece.height)) } else { Drawn::Piece(&piece.draws) };
        self.placed.push(Placed { page: at.page, y, draws });
        Cursor { page: at.page, y: y + piece.height - from, fresh: false, below: None }
    }

    /// Repeats what stands above a piece where it begins a page; gives how high that is. What takes half a page is not repeated.
    fn again(&mut self, piece: &'a Piece, y: f32, at: Cursor) -> f32 {
        let most = (self.bottom - self.top) / 2.0;
        let Some(repeat) = piece.repeat.as_ref().filter(|repeat| at.fresh && repeat.height < most) else { return 0.0 };
        self.placed.push(Placed { page: at.page, y, draws: Drawn::Again(&repeat.draws) });
        repeat.height
    }

    /// Down to where the last page is filled.
    pub(super) fn end(&self) -> f32 {
        let last = self.placed.iter().filter(|placed| placed.page + 1 == self.count);
        last.map(|placed| placed.y + placed.draws.foot()).fold(self.top, f32::max)
    }
}

impl Drawn<'_> {
    /// All of it.
    pub(super) fn all(&self) -> &[Draw] {
        match self {
            Drawn::Piece(draws) | Drawn::Again(draws) => draws,
            Drawn::Part(draws) | Drawn::Note(draws) => draws,
        }
    }

    /// How far down it reaches.
    fn foot(&self) -> f32 {
        let foot = |draw: &Draw| match draw {
            Draw::Line { at, .. } => at.1,
            Draw::Ground([_, top, _, height], _) => top + height,
            Draw::Rule(from, to, ..) => from.1.max(to.1),
            Draw::Picture { drawing, at, scale, .. } => at.1 + drawing.size.1 * scale,
            Draw::Heading(_) => 0.0,
        };
        self.all().iter().map(foot).fold(0.0, f32::max)
    }
}

/// How far letters reach below the line they stand on, in parts of how high capitals are.
const DESCENT: f32 = 0.4;

impl Piece {
    /// Whether it can be cut between its lines.
    fn is_of_lines(&self) -> bool {
        let is_whole = |draw: &Draw| matches!(draw, Draw::Picture { .. } | Draw::Heading(_));
        !self.draws.iter().any(is_whole)
    }

    /// From where to where its lines of text reach.
    fn lines(&self) -> impl Iterator<Item = (f32, f32)> {
        self.draws.iter().filter_map(|draw| match draw {
            Draw::Line { paragraph, line, at, .. } => {
                let cap = paragraph.lines[*line].cap;
                Some((at.1 - cap, at.1 + DESCENT * cap))
            }
            Draw::Ground(..) | Draw::Rule(..) | Draw::Picture { .. } | Draw::Heading(_) => None,
        })
    }

    /// How far what begins at a height goes in so much room, so that no line of text is cut.
    fn cut(&self, from: f32, room: f32) -> f32 {
        let most = from + room;
        let mut to = most;
        while let Some((top, _)) = self.lines().find(|(top, foot)| *top < to && to < *foot) {
            to = top;
        }
        // Always further, whatever stands there.
        if to > from + 1.0 { to } else { most }
    }

    /// What lies between two heights, as seen from the first.
    fn between(&self, from: f32, to: f32) -> Vec<Draw> {
        let within = |y: f32| y.clamp(from, to) - from;
        let part = |draw: &Draw| match draw {
            Draw::Line { paragraph, line, at, node, runs } => {
                let top = at.1 - paragraph.lines[*line].cap;
                let draw = || Draw::Line {
                    paragraph: Rc::clone(paragraph),
                    line: *line,
                    at: (at.0, at.1 - from),
                    node: *node,
                    runs: runs.clone(),
                };
                (from <= top && top < to).then(draw)
            }
            Draw::Ground([x, top, width, height], ink) => {
                let (above, below) = (within(*top), within(top + height));
                (below > above).then_some(Draw::Ground([*x, above, *width, below - above], *ink))
            }
            Draw::Rule(start, end, width, ink) => {
                let is_there = end.1 > from && start.1 <= to;
                is_there.then_some(Draw::Rule((start.0, within(start.1)), (end.0, within(end.1)), *width, *ink))
            }
            Draw::Picture { .. } | Draw::Heading(_) => None,
        };
        self.draws.iter().filter_map(part).collect()
    }
}

/// How wide a bar is.
const BAR: f32 = 2.5;
