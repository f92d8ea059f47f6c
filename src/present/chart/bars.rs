//! Rows of stacked bars: labels, segments with their counts, and an axis of whole schools.
//!
//! In: segments in pixels and their words. Out: drawing. Must not know: what is counted.

use super::canvas::{Anchor, Canvas, Look};
use super::form::LETTERS;
use super::palette::{GRID, INK, Paint, SOFT};
use super::{StandardName, marks, text};

/// Size of the text.
pub(super) const PX: i32 = LETTERS;
/// Height of a row.
pub(super) const ROW: i32 = 46;
/// Space between bars.
const BETWEEN: i32 = 10;
/// Height of a row whose label has room for two lines.
const TWO_LINES: i32 = 44;

/// How a row is labelled.
#[derive(Clone, Copy)]
pub(super) struct Label {
    /// `*` behind the id, or room for it where only other rows have one.
    pub star: Option<bool>,
    /// Room for it, and the size of its text.
    pub room: i32,
    pub px: i32,
    /// Lines of its title at most.
    pub lines: usize,
}

impl Label {
    /// In so much room, of rows of some height.
    pub(super) fn of(room: i32, px: i32, row: i32) -> Label {
        Label { star: None, room, px, lines: if row < TWO_LINES && px == PX { 1 } else { 2 } }
    }
}

/// The label of a row: the id in bold and the title.
pub(super) fn label(canvas: &mut Canvas, name: &StandardName, middle: i32, label: Label) {
    let Label { star, room, px, lines } = label;
    let look = Look::plain(px, INK);
    let id = text::shorten(&name.id, px, true, room / 3);
    let room_for_star = if star.is_some() { "*" } else { "" };
    let wide = |words: &str| text::width(words, px, true);
    // Titles behind ids of two characters begin at one place.
    let indent = wide(&format!("{id}{room_for_star}  ")).max(px * 12 / 5 + wide(room_for_star));
    let id = if star == Some(true) { format!("{id}*") } else { id };
    canvas.text((4, middle), &id, look.bold());
    let room = text::snug(room - 4) - indent;
    canvas.lines((4 + indent, middle), &text::wrap(&name.title, px, false, room, lines), look);
}

/// One segment of a bar: its symbol and its count, beside each other or above each other as there is room; a segment that is too narrow for its
/// count has the symbol only, or nothing; in a low one the count stands alone. `place` is the middle of its row, and the height of the row.
pub(super) fn segment(canvas: &mut Canvas, paint: Paint, span: (i32, i32), place: (i32, i32), words: &str) {
    segment_hatched(canvas, paint, span, (0, 0), place, words);
}

/// The same with a part of it hatched; an empty part is none.
pub(super) fn segment_hatched(
    canvas: &mut Canvas,
    paint: Paint,
    (from, to): (i32, i32),
    hatched: (i32, i32),
    (middle, row): (i32, i32),
    words: &str,
) {
    let bar = row - BETWEEN;
    // A white line between segments: they can be told apart without colour.
    let (from, wide) = (from, (to - from - 2).max(1));
    canvas.block((from, middle - bar / 2), (wide, bar), paint, 1);
    let text_wide = text::width(words, PX, false);
    let (centre, both) = (from + wide / 2, text_wide + 20);
    let hatched = (hatched.0.max(from), hatched.1.min(from + wide));
    if hatched.0 < hatched.1 {
        canvas.hatch((hatched.0, middle - bar / 2), (hatched.1 - hatched.0, bar), paint.on);
        // Symbol and count stay readable.
        let ground = wide.min(if wide >= both + 8 { both + 6 } else { text_wide + 6 });
        if wide >= 10 {
            canvas.rect((centre - ground / 2, middle - bar / 2), (ground, bar), paint.fill);
        }
    }
    let look = Look::plain(PX, paint.on).at(Anchor::Middle);
    if wide >= both + 8 {
        marks::symbol(canvas, paint.symbol, (centre - both / 2 + 6, middle), 5, paint.on);
        canvas.text((centre + 10, middle), words, look);
    } else if wide >= text_wide + 4 && bar < 36 {
        canvas.text((centre, middle), words, look);
    } else if wide >= text_wide + 4 {
        marks::symbol(canvas, paint.symbol, (centre, middle - 10), 4, paint.on);
        canvas.text((centre, middle + 7), words, look);
    } else if wide >= 10 {
        marks::symbol(canvas, paint.symbol, (centre, middle), 4, paint.on);
    }
}

/// A step for an axis of whole numbers: 1, 2, 5, 10, 20 and so on, with at most `most` steps.
pub(super) fn step(highest: u32, most: u32) -> u32 {
    let mut unit = 1u32;
    loop {
        for factor in [1, 2, 5] {
            let step = unit.saturating_mul(factor);
            if highest / step.max(1) <= most || step == u32::MAX {
                return step;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// A line to read along, with its figure above it.
pub(super) fn gridline(canvas: &mut Canvas, x: i32, (top, bottom): (i32, i32), words: &str, strong: bool) {
    canvas.line((x, top), (x, bottom), if strong { SOFT } else { GRID }, if strong { 2 } else { 1 });
    canvas.text((x, top - PX * 3 / 4), words, Look::plain(PX, SOFT).at(Anchor::Middle));
}

#[cfg(test)]
mod tests {
    use super::step;

    #[test]
    fn an_axis_has_a_few_round_steps() {
        assert_eq!((step(0, 8), step(8, 8), step(19, 8), step(78, 8), step(8400, 8)), (1, 1, 5, 10, 1000));
        assert!(u32::MAX / step(u32::MAX, 8) <= 8);
    }
}
