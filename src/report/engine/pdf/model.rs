//! The vocabulary of documents: blocks of text, tables, figures and drawings.

use std::rc::Rc;

pub(crate) use crate::input::picture::Step;

/// A drawing in units of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Its width and height.
    pub size: (f32, f32),
    pub parts: Vec<Part>,
}

/// A shape or words.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    Shape {
        outline: Outline,
        fill: Option<Ink>,
        edge: Option<(Ink, f32)>,
    },
    Words {
        at: (f32, f32),
        text: String,
        style: Style,
        anchor: f32,
        upright: bool,
    },
    /// Pixels: left, top, width, height; how many there are beside and above each other; red, green, blue and opacity of each.
    Pixels {
        place: [f32; 4],
        size: (u32, u32),
        rgba: Rc<[u8]>,
    },
}

/// The outline of a shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Outline {
    /// Left, top, width, height.
    Rect([f32; 4]),
    /// Left, top, width, height, and how round its corners are.
    Round([f32; 4], f32),
    /// Middle and radius.
    Circle([f32; 2], f32),
    /// Points, and whether the last is joined to the first.
    Lines(Vec<(f32, f32)>, bool),
    /// Steps along it, and whether what is enclosed twice is outside.
    Path(Vec<Step>, bool),
}

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Size in points.
    pub size: f32,
    pub bold: bool,
    pub italic: bool,
    pub ink: Ink,
}

/// Points to a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Width and height of an A4 page.
pub(crate) const A4: (f32, f32) = (210.0 * MM, 297.0 * MM);

/// A document to make.
pub(crate) struct Document {
    /// Names the document: the same for the same document, over runs.
    pub ident: String,
    pub title: String,
    pub author: String,
    /// Language tag: `nl` or `en`.
    pub language: &'static str,
    /// Margins: left and right, above, below.
    pub margins: (f32, f32, f32),
    /// What stands at the foot of each page: left, and right with `{page}` and `{pages}`.
    pub footer: (String, String),
    pub footer_style: Style,
    /// What stands behind a text that is cut for its length: where the whole of it is.
    pub cut: String,
    pub body: Vec<Block>,
}

/// What a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    Paragraph,
    /// A heading of a level from 1.
    Heading(u8),
}

/// Where the lines of a text stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    #[default]
    Start,
    Middle,
    End,
}

/// A heading or a paragraph.
#[derive(Debug, Clone)]
pub struct Text {
    pub role: Role,
    pub runs: Vec<Run>,
    /// Between two lines, in points.
    pub leading: f32,
    pub align: Align,
    /// Whether words may be broken at their syllables.
    pub hyphenate: bool,
    /// Room above and below; of two blocks the larger counts.
    pub gaps: (f32, f32),
    /// Stays on the page of what comes next.
    pub sticky: bool,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// So many points.
    Points(f32),
    /// A part of what is left.
    Part(f32),
    /// What its first text takes on one line.
    Own,
}

/// A picture with its words.
#[derive(Debug, Clone)]
pub(crate) struct Figure {
    pub drawing: Rc<Drawing>,
    /// What it shows.
    pub alt: String,
    pub width: f32,
    pub caption: Option<Text>,
    pub gaps: (f32, f32),
}

/// A piece of a document.
#[derive(Debug, Clone)]
pub(crate) enum Block {
    Text(Text),
    /// Items behind a dot.
    List {
        items: Vec<Text>,
        dot: Style,
        indent: f32,
        gaps: (f32, f32),
    },
    Table(Table),
    /// Columns beside each other, read one after the other.
    Columns {
        widths: Vec<Width>,
        gutter: f32,
        columns: Vec<Vec<Block>>,
        gaps: (f32, f32),
        sticky: bool,
    },
    /// A box with a ground or a bar at its left.
    Note {
        ground: Option<Ink>,
        bar: Option<Ink>,
        inset: (f32, f32),
        body: Vec<Block>,
        gaps: (f32, f32),
    },
    Figure(Figure),
    /// Blocks that stay together if a page can hold them.
    Together {
        body: Vec<Block>,
        gaps: (f32, f32),
    },
    /// Lines to write on: how many, how far apart, how wide and in which colour.
    Lines {
        count: usize,
        height: f32,
        rule: (f32, Ink),
        gaps: (f32, f32),
    },
    /// What follows begins a page.
    NewPage,
}

/// A made document.
pub(crate) struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its number of pages.
    #[cfg_attr(not(test), expect(dead_code, reason = "only tests count the pages of what is written"))]
    pub pages: usize,
}

impl Text {
    /// A paragraph.
    pub fn new(runs: Vec<Run>, leading: f32, gap: f32) -> Text {
        let (role, align) = (Role::Paragraph, Align::Start);
        Text { role, runs, leading, align, hyphenate: false, gaps: (gap, gap), sticky: false }
    }

    /// A heading, which stays with what it is above.
    pub fn heading(level: u8, text: &str, style: Style, gaps: (f32, f32)) -> Text {
        let runs = vec![Run::text(text, style)];
        Text { role: Role::Heading(level), gaps, sticky: true, ..Text::new(runs, 0.4 * style.size, 0.0) }
    }

    /// With words that may be broken at their syllables.
    pub fn hyphenated(self) -> Text {
        Text { hyphenate: true, ..self }
    }

    /// On the page of what comes next.
    pub fn sticky(self) -> Text {
        Text { sticky: true, ..self }
    }

    /// With other gaps.
    pub fn gaps(self, above: f32, below: f32) -> Text {
        Text { gaps: (above, below), ..self }
    }
}

/// A piece of a paragraph.
#[derive(Debug, Clone)]
pub enum Run {
    /// Text.
    Text(String, Style),
    /// A word or two in a frame, never broken.
    Tag(String, Style),
    /// Text that leads to an address.
    Link(String, Style, String),
    /// Text that leads to the first heading of a document of the same binding, by its place among them.
    Goto(String, Style, usize),
    /// A small drawing on the line that says nothing of its own: the drawing, the room it takes, how far it reaches below the line.
    Sign(Rc<Drawing>, f32, f32),
    /// Room.
    Gap(f32),
    /// The end of a line.
    Break,
}

impl Run {
    /// Text.
    pub fn text(text: impl Into<String>, style: Style) -> Run {
        Run::Text(text.into(), style)
    }

    /// Its text.
    pub(super) fn words(&self) -> &str {
        match self {
            Run::Text(text, _) | Run::Tag(text, _) | Run::Link(text, ..) | Run::Goto(text, ..) => text,
            Run::Sign(..) | Run::Gap(_) | Run::Break => "",
        }
    }

    /// How its text looks.
    pub(super) fn style(&self) -> Option<Style> {
        match self {
            Run::Text(_, style) | Run::Tag(_, style) | Run::Link(_, style, _) | Run::Goto(_, style, _) => Some(*style),
            Run::Sign(..) | Run::Gap(_) | Run::Break => None,
        }
    }
}

/// What a header of a table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Column,
    Row,
}

/// A cell.
#[derive(Debug, Clone)]
pub struct Cell {
    pub runs: Vec<Run>,
    /// How many columns and rows it takes.
    pub span: (u32, u32),
    pub align: Align,
    /// For a header.
    pub scope: Option<Scope>,
    pub ground: Option<Ink>,
}

impl Cell {
    /// A cell of one column.
    pub fn new(runs: Vec<Run>) -> Cell {
        Cell { runs, span: (1, 1), align: Align::Start, scope: None, ground: None }
    }

    /// A header of what is below or beside it.
    pub fn header(self, scope: Scope) -> Cell {
        Cell { scope: Some(scope), ..self }
    }

    /// Across columns and rows.
    pub fn across(self, columns: u32, rows: u32) -> Cell {
        Cell { span: (columns, rows), ..self }
    }

    /// With its lines elsewhere.
    pub fn align(self, align: Align) -> Cell {
        Cell { align, ..self }
    }

    /// On a ground.
    pub fn on(self, ground: Ink) -> Cell {
        Cell { ground: Some(ground), ..self }
    }
}

/// A row.
#[derive(Debug, Clone)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// At least so high.
    pub height: f32,
    /// Stands on the page of the next row.
    pub sticky: bool,
}

impl Row {
    /// A row as high as its cells.
    pub fn new(cells: Vec<Cell>) -> Row {
        Row { cells, height: 0.0, sticky: false }
    }
}

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    pub columns: Vec<Width>,
    pub header: Vec<Row>,
    pub rows: Vec<Row>,
    /// Room within a cell, at its sides and above and below.
    pub inset: (f32, f32),
    /// The lines between rows: how wide, in which colour, and whether between columns too.
    pub rule: (f32, Ink, bool),
    /// Between two lines of a cell.
    pub leading: f32,
    /// Whether words may be broken at their syllables, but for the headers of columns.
    pub hyphenate: bool,
    pub gaps: (f32, f32),
}
