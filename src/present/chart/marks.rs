//! Marks on a chart: symbols, thresholds and spans.

use super::canvas::Canvas;
use super::palette::{INK, Ink, PAPER, Paint, SOFT, Symbol};
use crate::base::number::{to_i32, whole};

/// Draws a symbol of about twice the radius in width and height.
pub(super) fn symbol(canvas: &mut Canvas, symbol: Symbol, (x, y): (i32, i32), radius: i32, ink: Ink) {
    let r = radius;
    match symbol {
        Symbol::Disc => canvas.disc((x, y), r.unsigned_abs(), ink),
        Symbol::Ring => canvas.ring((x, y), (r - 1).unsigned_abs(), ink, 2),
        Symbol::Diamond => canvas.shape(vec![(x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y)], ink),
        Symbol::Triangle => canvas.shape(vec![(x, y - r), (x + r, y + r - 1), (x - r, y + r - 1)], ink),
        Symbol::Wedge => canvas.shape(vec![(x, y + r), (x + r, y - r + 1), (x - r, y - r + 1)], ink),
        Symbol::Square => canvas.rect((x - r + 1, y - r + 1), (2 * r - 2, 2 * r - 2), ink),
        Symbol::Half => {
            canvas.ring((x, y), (r - 1).unsigned_abs(), ink, 2);
            // The left half, as a shape: eight steps of a circle are round enough at this size.
            let arc = (0..=8).map(|step| {
                let angle = f64::from(step) * std::f64::consts::PI / 8.0;
                (
                    x - to_i32(whole((angle.sin() * f64::from(r)).round())),
                    y - to_i32(whole((angle.cos() * f64::from(r)).round())),
                )
            });
            canvas.shape(arc.collect(), ink);
        }
        Symbol::Dash => canvas.rect((x - r, y - 1), (2 * r, 2), ink),
        Symbol::Dots => [-1, 0, 1].into_iter().for_each(|at| canvas.disc((x + at * r, y), 2, ink)),
    }
}

/// A symbol in the colour of its fill, with a dark outline: light fills must show on paper too.
pub(super) fn outlined(canvas: &mut Canvas, paint: Paint, at: (i32, i32), radius: i32) {
    symbol(canvas, paint.symbol, at, radius + 2, INK);
    symbol(canvas, paint.symbol, at, radius, paint.fill);
}

/// A hollow mark: what was.
pub(super) fn hollow(canvas: &mut Canvas, at: (i32, i32), radius: i32) {
    canvas.disc(at, radius.unsigned_abs(), PAPER);
    canvas.ring(at, radius.unsigned_abs(), SOFT, 2);
}

/// The mark of a threshold: an upright line with a notch on top.
pub(super) fn threshold(canvas: &mut Canvas, (x, y): (i32, i32), half: i32) {
    canvas.rect((x - 1, y - half), (3, 2 * half), INK);
    canvas.shape(vec![(x - 4, y - half - 2), (x + 5, y - half - 2), (x, y - half + 5)], INK);
}

/// A flag: where somebody wants to be.
pub(super) fn flag(canvas: &mut Canvas, (x, y): (i32, i32), half: i32) {
    let top = y - half - 6;
    canvas.rect((x - 1, top), (2, 2 * half + 10), INK);
    canvas.shape(vec![(x, top), (x + 12, top + 5), (x, top + 10)], INK);
}

/// A flag at the foot of its pole, where something else stands at its top.
pub(super) fn flag_below(canvas: &mut Canvas, (x, y): (i32, i32), half: i32) {
    let foot = y + half + 6;
    canvas.rect((x - 1, y - half - 4), (2, 2 * half + 10), INK);
    canvas.shape(vec![(x, foot), (x + 12, foot - 5), (x, foot - 10)], INK);
}

/// A span with its ends.
pub(super) fn span(canvas: &mut Canvas, (from, to): (i32, i32), y: i32, ink: Ink) {
    canvas.rect((from, y - 1), ((to - from).max(2), 3), ink);
    canvas.rect((from, y - 5), (2, 11), ink);
    canvas.rect((to - 2, y - 5), (2, 11), ink);
}
