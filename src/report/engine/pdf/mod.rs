//! Pages of a document, in the small vocabulary of [`Block`], as PDF/UA-1: the only module that uses krilla.
//!
//! In: a [`Document`]. Out: PDF bytes, the same for the same document on any thread and any machine: the font comes from the program itself and there is
//! no clock. Must not know: the dossier, what a document says.
//!
//! First everything is measured ([`measure`]): blocks become pieces with a height (`flow`, `table`), pieces get a place on a page (`pages`). Then, once,
//! it is written ([`Measured::write`]): each piece is drawn under the tag that says what it is (`paint`, `tags`). What does not fit is known before a byte
//! is written, so a document that must stay short is measured in less and less detail until it does.
//!
//! Data is text and never markup. A character that the font does not have is replaced ([`crate::base::text::glyphs`]). A picture without alt text, a document without
//! title or language and headings that skip a level are mistakes of whoever made the document, and end the run.

mod drawing;
mod face;
mod flow;
mod pages;
mod paint;
mod table;
mod tags;
mod text;

use std::rc::Rc;

pub use drawing::{Drawing, Outline, Part, from_svg};
pub use flow::{Measured, measure};
pub use table::{Cell, Row, Scope, Table};
pub use text::Run;

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
pub const MM: f32 = 72.0 / 25.4;

/// Width and height of an A4 page.
pub const A4: (f32, f32) = (210.0 * MM, 297.0 * MM);

/// A document to make.
pub struct Document {
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
pub struct Figure {
    pub drawing: Rc<Drawing>,
    /// What it shows.
    pub alt: String,
    pub width: f32,
    pub caption: Option<Text>,
    pub gaps: (f32, f32),
}

/// A piece of a document.
#[derive(Debug, Clone)]
pub enum Block {
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
    /// The headings up to a level with their pages, each leading there.
    Contents {
        deepest: u8,
        style: Style,
        gaps: (f32, f32),
    },
    /// Blocks that stay together if a page can hold them.
    Together {
        body: Vec<Block>,
        gaps: (f32, f32),
    },
    /// What follows begins a page.
    NewPage,
}

/// A made document.
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its number of pages.
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

#[cfg(test)]
mod tests;
