//! Legends: what colours and symbols mean, in rows that fit.
//!
//! In: paints with their words. Out: a height, then the drawing. Must not know: the chart above it.

use super::canvas::{Canvas, Look};
use super::palette::{self, INK, Ink, Paint, Symbol};
use super::{marks, text};
use crate::base::number::to_i32;

/// What stands before the words.
pub(super) enum Mark {
    /// A square with the fill and the symbol.
    Swatch(Paint),
    /// The symbol in the colour of the fill, with an outline.
    Symbol(Paint),
    /// A hollow circle.
    Hollow,
    /// The mark of a threshold.
    Threshold,
    /// A hatched square.
    Hatch,
    /// A symbol on a line.
    Point(Symbol),
    /// A span from lowest to highest.
    Span(Ink),
    /// The flag of an aim.
    Flag,
}

/// One entry.
pub(super) struct Entry {
    /// The mark.
    pub mark: Mark,
    /// What it means.
    pub words: String,
}

/// A legend laid out for a width.
pub(super) struct Legend {
    entries: Vec<(i32, i32, Entry)>,
    notes: Vec<String>,
    px: i32,
    rows: i32,
}

impl Legend {
    /// Lays out entries, and below them notes in full sentences, at a size of text.
    pub(super) fn new(entries: Vec<Entry>, notes: &[String], px: i32, room: i32) -> Legend {
        let (mut x, mut row) = (0, 0);
        let mut placed = Vec::new();
        for mut entry in entries {
            entry.words = text::shorten(&entry.words, px, false, text::snug(room) - 2 * px);
            // A tenth is left free for a browser that has to take a wider font.
            let wide = 2 * px + text::width(&entry.words, px, false) * 11 / 10;
            if x > 0 && x + wide > room {
                (x, row) = (0, row + 1);
            }
            placed.push((x, row, entry));
            x += wide + px * 3 / 2;
        }
        let notes = notes.iter().flat_map(|note| text::wrap(note, px, false, text::snug(room), 4)).collect();
        Legend { rows: if placed.is_empty() { 0 } else { row + 1 }, entries: placed, notes, px }
    }

    fn leading(&self) -> i32 {
        self.px * 8 / 5
    }

    /// The height it needs.
    pub(super) fn height(&self) -> i32 {
        (self.rows + to_i32(self.notes.len())) * self.leading()
    }

    /// Draws it from its upper left corner.
    pub(super) fn draw(&self, canvas: &mut Canvas, (x, y): (i32, i32)) {
        let look = Look::plain(self.px, INK);
        let middle = |row: i32| y + row * self.leading() + self.leading() / 2;
        for (at, row, entry) in &self.entries {
            let (left, size) = (x + at, self.px * 13 / 10);
            let centre = (left + size / 2, middle(*row));
            mark(canvas, &entry.mark, centre, size);
            canvas.text((left + self.px * 9 / 5, centre.1), &entry.words, look);
        }
        for (row, note) in (self.rows..).zip(&self.notes) {
            canvas.text((x, middle(row)), note, look);
        }
    }
}

fn mark(canvas: &mut Canvas, mark: &Mark, (x, y): (i32, i32), size: i32) {
    let corner = (x - size / 2, y - size / 2);
    match mark {
        Mark::Swatch(paint) => {
            canvas.block(corner, (size, size), *paint, 2);
            marks::symbol(canvas, paint.symbol, (x, y), size / 4, paint.on);
        }
        Mark::Symbol(paint) => marks::outlined(canvas, *paint, (x, y), size * 2 / 5),
        Mark::Hatch => {
            canvas.block(corner, (size, size), palette::HATCHED, 2);
            canvas.hatch(corner, (size, size), palette::HATCHED.on);
        }
        Mark::Point(symbol) => {
            canvas.rect((x - size * 3 / 5, y - 1), (size * 6 / 5, 3), palette::LINE);
            marks::symbol(canvas, *symbol, (x, y), size / 4 + 1, palette::LINE);
        }
        Mark::Hollow => marks::hollow(canvas, (x, y), size * 2 / 5),
        Mark::Threshold => marks::threshold(canvas, (x, y), size / 2),
        Mark::Flag => marks::flag(canvas, (x - 4, y), size / 2 - 4),
        Mark::Span(ink) => marks::span(canvas, (x - size / 2, x + size / 2), y, *ink),
    }
}
