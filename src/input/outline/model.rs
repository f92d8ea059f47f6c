//! An area with its outline.

use std::collections::BTreeMap;

/// A point: whole numbers, y downwards.
pub(crate) type Spot = (i64, i64);

/// One area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outline {
    /// What is said of it in words and whole numbers, by the name of the property.
    pub properties: BTreeMap<String, String>,
    /// The parts that it consists of.
    pub parts: Vec<Part>,
}

/// A part of an area: everything within its edge, without the holes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// At least three points; the last is not the first again.
    pub edge: Vec<Spot>,
    /// The same for each hole.
    pub holes: Vec<Vec<Spot>>,
}

/// What a file holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Outlines {
    /// The areas, in the order of the file.
    pub areas: Vec<Outline>,
    /// Features that are no area: points, lines, or nothing.
    pub others: usize,
}

/// Why nothing in a file can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// It is no JSON, or nested too deeply.
    Json,
    /// It is JSON, and no collection of features.
    Kind,
    /// A coordinate is no number, or lies outside any map.
    Coordinates,
    /// More features or points than are drawn.
    Much,
    /// No feature is an area.
    Empty,
}

impl Unusable {
    /// The word by which sentences choose.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Unusable::Json => "json",
            Unusable::Kind => "kind",
            Unusable::Coordinates => "coordinates",
            Unusable::Much => "much",
            Unusable::Empty => "empty",
        }
    }
}
