//! Letters of a picture: how much of each pixel a letter covers, worked out once for each place within a pixel and laid down as often as it is written.
//!
//! In: a line of text with its style and place. Out: letters that paint themselves on rows of pixels. Must not know: what is shown. A letter looks the same
//! whichever thread or picture it was first made for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use ab_glyph_rasterizer::{Rasterizer, point};
use tiny_skia::{Path, PathBuilder, PathSegment, Point};
use ttf_parser::OutlineBuilder;

use super::pdf::{Ink, Style};
use crate::base::number::{to_i32, to_u8, to_usize, whole, whole_above_zero};
use crate::base::text::glyphs;

/// So many places within a pixel are told apart, along each of its sides.
const PLACES: f32 = 4.0;
/// A thread keeps so many letters; no chart has more. Where one has, it begins anew.
const MOST: usize = 8192;

/// A letter at a place in a picture.
pub(super) struct Letter {
    mask: Rc<Mask>,
    /// The pixel that it begins in.
    at: (i32, i32),
}

/// How much of each pixel is covered, from 0 to 255, by rows.
#[derive(Default)]
struct Mask {
    /// Its first pixel, from the one that the letter begins in.
    from: (i32, i32),
    width: usize,
    covered: Vec<u8>,
}

/// What a mask depends on, and nothing else.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    glyph: u16,
    face: (bool, bool),
    upright: bool,
    /// The bits of its size in pixels.
    size: u32,
    /// Where in its pixel it begins.
    within: (u8, u8),
}

thread_local! {
    static KNOWN: RefCell<HashMap<Key, Rc<Mask>>> = RefCell::default();
}

/// One line of text, placed as in a PDF, with sizes and places in pixels; `anchor` is the part of its width that is left of the place.
pub(super) fn line(text: &str, style: Style, anchor: f32, (at, upright): ((f32, f32), bool)) -> Vec<Letter> {
    let line = style.face().line(&glyphs::shown(text), style.size);
    let width = line.last().map_or(0.0, |(_, end)| *end);
    let starts = std::iter::once(0.0).chain(line.iter().map(|(_, end)| *end));
    let place = |along: f32| match upright {
        true => (at.0, at.1 - along),
        false => (at.0 + along, at.1),
    };
    let letter = |((glyph, _), start): (&(u16, f32), f32)| {
        let (x, y) = place(start - width * anchor);
        let ((x, x_within), (y, y_within)) = (pixel(x), pixel(y));
        let face = (style.bold, style.italic);
        let key = Key { glyph: *glyph, face, upright, size: style.size.to_bits(), within: (x_within, y_within) };
        Letter { mask: known(key, style), at: (x, y) }
    };
    line.iter().zip(starts).map(letter).filter(|letter| letter.mask.width > 0).collect()
}

/// The pixel of a place, and where in it the place is.
fn pixel(place: f32) -> (i32, u8) {
    let places = (place * PLACES).round();
    let pixel = (places / PLACES).floor();
    (to_i32(whole(pixel.into())), to_u8(whole((places - pixel * PLACES).into())))
}

fn known(key: Key, style: Style) -> Rc<Mask> {
    KNOWN.with_borrow_mut(|known| {
        if known.len() >= MOST {
            known.clear();
        }
        Rc::clone(known.entry(key).or_insert_with(|| Rc::new(outline(key, style).map_or_else(Mask::default, mask))))
    })
}

/// The outline of a letter around the pixel that it begins in; none of a space.
fn outline(key: Key, style: Style) -> Option<Path> {
    let face = style.face();
    let within = |place: u8| f32::from(place) / PLACES;
    let mut path = PathBuilder::new();
    let at = (within(key.within.0), within(key.within.1));
    face.outline(key.glyph, &mut Pen { path: &mut path, at, scale: face.unit(style.size), upright: key.upright });
    path.finish()
}

fn mask(path: Path) -> Mask {
    let bounds = path.bounds();
    let (left, top) = (bounds.left().floor(), bounds.top().floor());
    let pixels = |from: f32, to: f32| to_usize(whole_above_zero((to.ceil() - from).into()));
    // A column more, so that nothing of a row is counted in the next.
    let (width, height) = (pixels(left, bounds.right()) + 1, pixels(top, bounds.bottom()));
    let mut raster = Rasterizer::new(width, height);
    let near = |at: Point| point(at.x - left, at.y - top);
    let (mut start, mut from) = (point(0.0, 0.0), point(0.0, 0.0));
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => (start, from) = (near(to), near(to)),
            PathSegment::LineTo(to) => {
                raster.draw_line(from, near(to));
                from = near(to);
            }
            PathSegment::QuadTo(by, to) => {
                raster.draw_quad(from, near(by), near(to));
                from = near(to);
            }
            PathSegment::CubicTo(one, other, to) => {
                raster.draw_cubic(from, near(one), near(other), near(to));
                from = near(to);
            }
            PathSegment::Close => raster.draw_line(from, start),
        }
    }
    let mut covered = vec![0; width * height];
    raster.for_each_pixel(|at, part| covered[at] = to_u8(whole_above_zero(f64::from(part * 255.0).round())));
    Mask { from: (to_i32(whole(left.into())), to_i32(whole(top.into()))), width, covered }
}

impl Letter {
    /// Its first row, and the one below its last.
    pub(super) fn rows(&self) -> (i32, i32) {
        let top = self.at.1.saturating_add(self.mask.from.1);
        (top, top.saturating_add(to_i32(self.mask.covered.len() / self.mask.width.max(1))))
    }

    /// Paints what of it is on rows of so many opaque pixels, red, green, blue and a byte that is left; the first of them is at `top`.
    #[inline]
    pub(super) fn paint(&self, pixels: &mut [u8], (width, top): (usize, i32), ink: Ink) {
        let left = self.at.0.saturating_add(self.mask.from.0);
        let (first, end) = self.rows();
        let (skipped, room) = (to_above(-left), width.saturating_sub(to_above(left)));
        let (lines, _) = pixels.as_chunks_mut::<4>();
        for (y, covered) in (first..end).zip(self.mask.covered.chunks_exact(self.mask.width)) {
            let Some(line) = usize::try_from(y - top).ok().and_then(|row| lines.chunks_exact_mut(width).nth(row))
            else {
                continue;
            };
            let covered = covered.iter().skip(skipped).take(room);
            for (pixel, covered) in line[to_above(left).min(width)..].iter_mut().zip(covered) {
                if *covered > 0 {
                    mix(pixel, ink, *covered);
                }
            }
        }
    }
}

/// Nothing where it is below zero.
fn to_above(number: i32) -> usize {
    usize::try_from(number).unwrap_or(0)
}

/// A pixel of which a part is covered with ink.
fn mix(pixel: &mut [u8; 4], Ink(red, green, blue): Ink, covered: u8) {
    let covered = u32::from(covered);
    for (old, new) in pixel.iter_mut().zip([red, green, blue]) {
        *old = to_u8((u32::from(*old) * (255 - covered) + u32::from(new) * covered + 127) / 255);
    }
}

/// Draws the outline of a letter where it stands.
struct Pen<'p> {
    path: &'p mut PathBuilder,
    at: (f32, f32),
    scale: f32,
    upright: bool,
}

impl Pen<'_> {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let (along, up) = (x * self.scale, y * self.scale);
        match self.upright {
            true => (self.at.0 - up, self.at.1 - along),
            false => (self.at.0 + along, self.at.1 - up),
        }
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.place(x1, y1), self.place(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style { size: 26.0, bold: false, italic: false, ink: Ink(0, 0, 0) };
    const WIDE: usize = 64;

    /// A white picture of 64 pixels square with a text at a place, drawn in strips of so many rows.
    fn picture(text: &str, at: (f32, f32), upright: bool, strip: usize) -> Vec<u8> {
        let mut pixels = vec![255; WIDE * WIDE * 4];
        for (number, rows) in pixels.chunks_mut(WIDE * 4 * strip).enumerate() {
            let place = (WIDE, to_i32(number * strip));
            line(text, STYLE, 0.0, (at, upright)).iter().for_each(|letter| letter.paint(rows, place, Ink(200, 0, 0)));
        }
        pixels
    }

    /// How much ink there is, in pixels.
    fn ink(pixels: &[u8]) -> f32 {
        pixels.chunks_exact(4).map(|pixel| f32::from(255 - pixel[1]) / 255.0).sum()
    }

    #[test]
    fn a_letter_covers_what_its_outline_encloses() {
        // The stem of an l in Noto Sans is 180 by 1556 units of 2048.
        let stem = 180.0 * 1556.0 * (26.0_f32 / 2048.0).powi(2);
        for at in [(30.0, 40.0), (30.3, 40.7), (33.5, 50.25)] {
            for upright in [false, true] {
                let found = ink(&picture("l", at, upright, WIDE));
                assert!((found - stem).abs() < 0.5, "{found} for {stem} at {at:?}");
            }
        }
        // What an o encloses twice is outside.
        let ring = ink(&picture("o", (10.0, 40.0), false, WIDE));
        assert!(ring > 2.0 * stem * 0.5 && ring < 3.0 * stem, "{ring}");
    }

    #[test]
    fn a_letter_is_cut_where_the_picture_ends_and_not_where_a_strip_does() {
        let whole = picture("Ag", (10.3, 30.0), false, WIDE);
        assert!([1, 7, 25].iter().all(|strip| picture("Ag", (10.3, 30.0), false, *strip) == whole));
        for at in [(-9.0, 30.0), (60.0, 30.0), (10.0, 2.0), (10.0, 70.0), (-900.0, 30.0), (900.0, 30.0), (9.0, -900.0)]
        {
            let part = ink(&picture("AA", at, false, WIDE));
            let is_outside = at.0.abs() == 900.0 || at.1 == -900.0;
            assert!(part < ink(&picture("AA", (10.0, 30.0), false, WIDE)) && (part > 0.0 || is_outside), "{at:?}");
        }
        assert!(line("  ", STYLE, 0.0, ((0.0, 0.0), false)).is_empty());
    }

    #[test]
    fn a_place_is_the_nearest_quarter_of_a_pixel() {
        assert_eq!([2.0, 2.1, 2.2, 2.9, -0.3, -1.0].map(pixel), [(2, 0), (2, 0), (2, 1), (3, 0), (-1, 3), (-1, 0)]);
    }
}
