//! Charts and logos as pictures, for slides.
//!
//! In: an SVG as the charts write it. Out: PNG bytes. Must not know: which chart it is. Only the built-in fonts are used, so the bytes are the same on
//! every machine. A picture is drawn in strips that fit in the fast memory of a processor.

use std::ops::Range;

use anyhow::{Context, Result};
use tiny_skia::{FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

use super::letters::{self, Letter};
use super::pdf::{Drawing, Ink, Outline, Part, Step, from_svg};
use super::png::Picture;
use crate::base::number::{to_i32, to_u32, to_usize, whole, whole_above_zero};

/// Rows of pixels that are drawn at a time.
const STRIP: u32 = 32;

/// An SVG as PNG on white; `scale` pixels of picture to a pixel of SVG.
///
/// # Errors
/// When the text is not an SVG of a chart, or the picture would be empty or too large for memory.
pub(crate) fn png(svg: &str, scale: f32) -> Result<Vec<u8>> {
    png_of(&from_svg(svg)?, scale)
}

/// A drawing as PNG on white; `scale` pixels of picture to a unit of the drawing.
///
/// # Errors
/// When the picture would be empty or too large for memory.
pub(crate) fn png_of(drawing: &Drawing, scale: f32) -> Result<Vec<u8>> {
    let pixels = |length: f32| to_u32(whole_above_zero(f64::from((length * scale).round())));
    let (width, height) = (pixels(drawing.size.0), pixels(drawing.size.1));
    let shapes: Vec<Shape> = drawing.parts.iter().flat_map(|part| shapes(part, scale)).collect();
    let (ground, shapes) = ground(&shapes, (width, height));
    let differs = differs(shapes, height, scale);
    let mut picture = Picture::new(width);
    let too_large = || format!("a picture of {width} by {height} pixels");
    let mut strip = Strip {
        pixels: Pixmap::new(width, STRIP.min(height)).with_context(too_large)?,
        ground: [ground.0, ground.1, ground.2, 255],
        scale,
    };
    for (shapes, rows) in by_strip(shapes, height, scale).into_iter().zip(in_strips(height)) {
        strip.draw(&shapes, rows, &differs, &mut picture);
    }
    picture.write().context("writing a chart as PNG")
}

/// From which row to which each strip goes.
fn in_strips(height: u32) -> impl Iterator<Item = Range<u32>> {
    (0..height).step_by(to_usize(STRIP)).map(move |top| top..height.min(top + STRIP))
}

/// Whether each row of a picture may be another than the row above it. Where no shape begins or ends and none but whole pixels stands, it is the same.
fn differs(shapes: &[Shape], height: u32, scale: f32) -> Vec<bool> {
    let mut differs = vec![false; to_usize(height)];
    let within = |row: i32| usize::try_from(row).unwrap_or(0).min(to_usize(height));
    if let Some(first) = differs.first_mut() {
        *first = true;
    }
    for shape in shapes {
        let (from, to) = shape.rows(scale);
        match shape {
            Shape::Block(..) => {
                for row in [from, to].map(within) {
                    differs.iter_mut().skip(row).take(1).for_each(|differs| *differs = true);
                }
            }
            Shape::Path { .. } | Shape::Letter(..) => differs[within(from)..within(to.saturating_add(1))].fill(true),
        }
    }
    differs
}

/// Rows that are drawn at a time.
struct Strip {
    pixels: Pixmap,
    ground: [u8; 4],
    scale: f32,
}

impl Strip {
    /// Adds rows to a picture: those that may differ are drawn, and where a path stands all of them, so that it looks the same whatever stands beside it.
    fn draw(&mut self, shapes: &[&Shape], rows: Range<u32>, differs: &[bool], picture: &mut Picture) {
        let own = &differs[to_usize(rows.start)..to_usize(rows.end)];
        let has_path = shapes.iter().any(|shape| matches!(shape, Shape::Path { .. }));
        if has_path && own.contains(&true) {
            self.paint(shapes, rows.clone());
        }
        let width = to_usize(self.pixels.width()) * 4;
        let mut top = rows.start;
        for same in own.chunk_by(|a, b| a == b) {
            let part = top..top + to_u32(same.len());
            top = part.end;
            if !same[0] {
                picture.again(same.len());
                continue;
            }
            let first = if has_path { part.start - rows.start } else { 0 };
            if !has_path {
                self.paint(shapes, part);
            }
            let lines = self.pixels.data().chunks_exact(width).skip(to_usize(first)).take(same.len());
            lines.for_each(|line| picture.push(line));
        }
    }

    /// Paints what stands on some rows of a picture.
    fn paint(&mut self, shapes: &[&Shape], rows: Range<u32>) {
        let filled = to_usize(rows.end - rows.start) * to_usize(self.pixels.width());
        let (pixels, _) = self.pixels.data_mut().as_chunks_mut::<4>();
        pixels[..filled].fill(self.ground);
        shapes.iter().for_each(|shape| shape.draw(&mut self.pixels, rows.clone(), self.scale));
    }
}

/// The colour of the paper, white where none is drawn, and what is drawn on it.
fn ground(shapes: &[Shape], (width, height): (u32, u32)) -> (Ink, &[Shape]) {
    let (right, bottom) = (to_i32(width), to_i32(height));
    match shapes {
        [Shape::Block(sides, ink), rest @ ..]
            if sides[0] <= 0 && sides[1] <= 0 && sides[2] >= right && sides[3] >= bottom =>
        {
            (*ink, rest)
        }
        _ => (Ink(255, 255, 255), shapes),
    }
}

/// For each strip of a picture the shapes that are on it, in order.
fn by_strip(shapes: &[Shape], height: u32, scale: f32) -> Vec<Vec<&Shape>> {
    let mut strips: Vec<Vec<&Shape>> = (0..height.div_ceil(STRIP)).map(|_| Vec::new()).collect();
    for shape in shapes {
        let (from, to) = shape.rows(scale);
        let first = to_usize(from.max(0)) / to_usize(STRIP);
        let end = to_usize(to.max(0)).div_ceil(to_usize(STRIP));
        strips.iter_mut().take(end).skip(first).for_each(|strip| strip.push(shape));
    }
    strips
}

/// What is drawn in one colour.
enum Shape {
    /// Whole pixels: left, top, right and bottom. Its sides need no shades.
    Block([i32; 4], Ink),
    /// Filled, or an edge of some width.
    Path {
        path: Path,
        ink: Ink,
        edge: Option<f32>,
        /// Whether what is enclosed twice is outside.
        even_odd: bool,
    },
    Letter(Letter, Ink),
}

impl Shape {
    /// The first row of pixels that it may be on, and the one below the last.
    fn rows(&self, scale: f32) -> (i32, i32) {
        match self {
            Shape::Block([_, top, _, bottom], _) => (*top, *bottom),
            Shape::Path { path, edge, .. } => {
                // A sharp corner of an edge sticks out by twice its width.
                let (bounds, more) = (path.bounds(), 2.0 * edge.unwrap_or_default() + 1.0);
                let row = |y: f32| to_i32(whole(f64::from(y * scale)));
                // A hairline covers half a pixel on each side of it, however small a pixel is.
                (row(bounds.top() - more) - 1, row(bounds.bottom() + more) + 2)
            }
            Shape::Letter(letter, _) => letter.rows(),
        }
    }

    /// Draws what of it stands on some rows of a picture.
    fn draw(&self, strip: &mut Pixmap, rows: Range<u32>, scale: f32) {
        let (top, width) = (to_i32(rows.start), to_usize(strip.width()));
        let filled = to_usize(rows.end - rows.start) * width * 4;
        match self {
            Shape::Block(sides, ink) => block(&mut strip.data_mut()[..filled], (width, top), *sides, *ink),
            Shape::Letter(letter, ink) => letter.paint(&mut strip.data_mut()[..filled], (width, top), *ink),
            Shape::Path { path, ink, edge, even_odd } => {
                let at = Transform::from_scale(scale, scale).post_translate(0.0, -(rows.start as f32));
                let mut paint = Paint::default();
                paint.set_color_rgba8(ink.0, ink.1, ink.2, 255);
                match edge {
                    None => {
                        let rule = if *even_odd { FillRule::EvenOdd } else { FillRule::Winding };
                        strip.fill_path(path, &paint, rule, at, None);
                    }
                    Some(width) => {
                        let stroke = Stroke { width: *width, ..Stroke::default() };
                        strip.stroke_path(path, &paint, &stroke, at, None);
                    }
                }
            }
        }
    }
}

fn shapes(part: &Part, scale: f32) -> Vec<Shape> {
    match part {
        Part::Shape { outline, fill, edge } => {
            if let Some((sides, ink)) = plain(outline, *fill, *edge, scale)
                && let Some(sides) = whole_pixels(sides, scale)
            {
                return vec![Shape::Block(sides, ink)];
            }
            let Some(path) = path(outline) else { return Vec::new() };
            let even_odd = matches!(outline, Outline::Path(_, true));
            let filled = fill.map(|ink| Shape::Path { path: path.clone(), ink, edge: None, even_odd });
            let edge = edge.map(|(ink, width)| Shape::Path { path, ink, edge: Some(width), even_odd: false });
            filled.into_iter().chain(edge).collect()
        }
        Part::Words { at, text, style, anchor, upright } => {
            let place = ((at.0 * scale, at.1 * scale), *upright);
            let letters = letters::line(text, style.sized(style.size * scale), *anchor, place);
            letters.into_iter().map(|letter| Shape::Letter(letter, style.ink)).collect()
        }
        // Of a logo, which no chart holds.
        Part::Pixels { .. } => Vec::new(),
    }
}

/// A rectangle without an edge, or a line that goes straight along or down, as left, top, width and height.
fn plain(outline: &Outline, fill: Option<Ink>, edge: Option<(Ink, f32)>, scale: f32) -> Option<([f32; 4], Ink)> {
    match (outline, fill, edge) {
        (Outline::Rect(sides), Some(ink), None) => Some((*sides, ink)),
        // A line of one pixel or less is drawn otherwise.
        (Outline::Lines(points, false), None, Some((ink, wide))) if wide * scale > 1.0 => {
            let [from, to] = points.as_slice() else { return None };
            let (left, top) = (from.0.min(to.0), from.1.min(to.1));
            let (along, down) = ((to.0 - from.0).abs(), (to.1 - from.1).abs());
            match (along == 0.0, down == 0.0) {
                (false, true) => Some(([left, top - wide / 2.0, along, wide], ink)),
                (true, false) => Some(([left - wide / 2.0, top, wide, down], ink)),
                (true, true) | (false, false) => None,
            }
        }
        _ => None,
    }
}

/// Left, top, right and bottom of a rectangle, where they lie between pixels.
fn whole_pixels([x, y, width, height]: [f32; 4], scale: f32) -> Option<[i32; 4]> {
    let sides = [x, y, x + width, y + height].map(|at| at * scale);
    let is_whole = sides.iter().all(|at| at.fract() == 0.0);
    is_whole.then(|| sides.map(|at| to_i32(whole(at.into()))))
}

/// Fills what of whole pixels is on the rows from `top`.
fn block(pixels: &mut [u8], (width, top): (usize, i32), [left, from, right, to]: [i32; 4], Ink(red, green, blue): Ink) {
    let within = |at: i32, most: usize| usize::try_from(at).unwrap_or(0).min(most);
    let (pixels, _) = pixels.as_chunks_mut::<4>();
    let rows = pixels.len() / width;
    let (from, to) = (within(from - top, rows), within(to - top, rows));
    let (left, right) = (within(left, width), within(right, width));
    if from < to && left < right {
        let lines = pixels[from * width..to * width].chunks_exact_mut(width);
        lines.for_each(|line| line[left..right].fill([red, green, blue, 255]));
    }
}

fn path(outline: &Outline) -> Option<Path> {
    let mut path = PathBuilder::new();
    match outline {
        Outline::Rect([x, y, width, height]) | Outline::Round([x, y, width, height], _) => {
            path.push_rect(Rect::from_xywh(*x, *y, *width, *height)?);
        }
        Outline::Circle([x, y], radius) => path.push_circle(*x, *y, *radius),
        Outline::Lines(points, closed) => {
            for (at, (x, y)) in points.iter().enumerate() {
                if at == 0 { path.move_to(*x, *y) } else { path.line_to(*x, *y) }
            }
            if *closed {
                path.close();
            }
        }
        Outline::Path(steps, _) => {
            for step in steps {
                match *step {
                    Step::Move((x, y)) => path.move_to(x, y),
                    Step::Line((x, y)) => path.line_to(x, y),
                    Step::Curve(one, other, (x, y)) => path.cubic_to(one.0, one.1, other.0, other.1, x, y),
                    Step::Close => path.close(),
                }
            }
        }
    }
    path.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_the_same_every_time_and_as_large_as_asked() {
        let svg = r##"<svg width="40" height="200"><g transform="translate(2,3)"><circle cx="10" cy="100" r="5" fill="#0072B2"/></g>
            <text x="20" y="150" dy="0.5ex" font-size="12" fill="#000000">Aé</text></svg>"##;
        let picture = png(svg, 2.0).expect("a picture");
        assert_eq!(picture, png(svg, 2.0).expect("a picture"));
        assert_eq!(&picture[16..24], [0, 0, 0, 80, 0, 0, 1, 144], "width and height stand in the head of a PNG");
        let shown = resvg::tiny_skia::Pixmap::decode_png(&picture).expect("a PNG");
        let pixel = |x, y| shown.pixel(x, y).map(|pixel| (pixel.red(), pixel.green(), pixel.blue()));
        assert_eq!((pixel(24, 206), pixel(40, 206)), (Some((0, 0x72, 0xb2)), Some((255, 255, 255))));
        let dark = |from: u32, to: u32| {
            (0..80)
                .flat_map(|x| (from..to).map(move |y| (x, y)))
                .filter(|(x, y)| pixel(*x, *y) < Some((99, 0, 0)))
                .count()
        };
        assert!(dark(280, 320) > 40 && dark(320, 400) == 0);
        assert!(png("<svg", 1.0).is_err() && png("<svg width='0' height='0'></svg>", 1.0).is_err());
    }

    #[test]
    fn whole_pixels_are_filled_over_strips_and_as_far_as_the_picture_goes() {
        let svg = r##"<svg width="40" height="100"><rect x="0" y="0" width="40" height="100" fill="#FFFFF0"/>
            <rect x="-5" y="10" width="15" height="80" fill="#FF0000"/><rect x="30" y="50" width="90" height="900" fill="#0000FF"/>
            <rect x="20.25" y="0" width="4" height="100" fill="#000000"/></svg>"##;
        let shown = resvg::tiny_skia::Pixmap::decode_png(&png(svg, 2.0).expect("a picture")).expect("a PNG");
        let pixel = |x, y| shown.pixel(x, y).map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
        let (paper, red, blue) = (Some([255, 255, 240]), Some([255, 0, 0]), Some([0, 0, 255]));
        let column = |x, from: u32, to: u32, ink| {
            (0..200).all(|y| pixel(x, y) == if (from..to).contains(&y) { ink } else { paper })
        };
        assert!(column(0, 20, 180, red) && column(19, 20, 180, red) && column(20, 0, 0, red));
        assert!(column(59, 0, 0, blue) && column(60, 100, 200, blue) && column(79, 100, 200, blue));
        // What lies across pixels has a side in between.
        assert!(pixel(40, 5) != paper && pixel(40, 5) != Some([0, 0, 0]) && pixel(42, 5) == Some([0, 0, 0]));
    }
}
