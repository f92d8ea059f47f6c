//! What a picture is, and why one can't be used.

use crate::base::colour::Colour;

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Width and height in units of its own; neither is 0.
    pub size: (f32, f32),
    /// What is in it.
    pub content: Content,
    /// The file.
    pub bytes: Vec<u8>,
}

/// What is in a picture.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Filled shapes, the first below the others.
    Shapes(Vec<Shape>),
    /// Pixels, row by row from above: red, green, blue and how opaque each is.
    Pixels {
        /// Pixels beside each other.
        width: u32,
        /// Pixels above each other.
        height: u32,
        /// Four bytes of each.
        rgba: Vec<u8>,
    },
}

/// A filled shape.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its outline.
    pub steps: Vec<Step>,
    /// Its colour.
    pub colour: Colour,
    /// Whether what is enclosed twice is outside.
    pub even_odd: bool,
}

/// A step along an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Begins at a place.
    Move((f32, f32)),
    /// A line to a place.
    Line((f32, f32)),
    /// A curve by two handles to a place.
    Curve((f32, f32), (f32, f32), (f32, f32)),
    /// Back to where it began.
    Close,
}

/// Why a picture can't be used. Each has a word that the wording knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// It is neither PNG nor SVG.
    Kind,
    /// It has more pixels or shapes than a logo takes.
    TooMuch,
    /// It can't be read.
    Damaged,
    /// It holds what could run or lead elsewhere.
    Unsafe(String),
    /// It holds what is not drawn.
    NotDrawn(String),
    /// There is nothing in it.
    Empty,
}

impl Unfit {
    /// The word in messages.
    pub fn as_str(&self) -> &'static str {
        match self {
            Unfit::Kind => "kind",
            Unfit::TooMuch => "much",
            Unfit::Damaged => "damaged",
            Unfit::Unsafe(_) => "unsafe",
            Unfit::NotDrawn(_) => "drawn",
            Unfit::Empty => "empty",
        }
    }

    /// What in it is meant.
    pub fn part(&self) -> &str {
        match self {
            Unfit::Unsafe(part) | Unfit::NotDrawn(part) => part,
            Unfit::Kind | Unfit::TooMuch | Unfit::Damaged | Unfit::Empty => "",
        }
    }
}
