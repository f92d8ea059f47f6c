//! Charts and logos as pictures, for slides.
//!
//! In: an SVG as the charts write it. Out: PNG bytes. Must not know: which chart it is. Only the built-in fonts are used, so the bytes are the same on
//! every machine. A picture is drawn in strips that fit in the fast memory of a processor.

use anyhow::{Context, Result};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};
use ttf_parser::OutlineBuilder;

use super::pdf::{Drawing, Ink, Outline, Part, Step, Style, from_svg};
use super::png::Picture;
use crate::base::number::{to_u32, to_usize, whole_above_zero};
use crate::base::text::glyphs;

/// Rows of pixels that are drawn at a time.
const STRIP: u32 = 128;

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
    let mut picture = Picture::new(width);
    for top in (0..height.max(1)).step_by(to_usize(STRIP)) {
        let high = STRIP.min(height - top);
        let mut strip = Pixmap::new(width, high).with_context(|| format!("a picture of {width} by {height} pixels"))?;
        strip.fill(Color::WHITE);
        let (above, below) = (top as f32 / scale, (top + high) as f32 / scale);
        let at = Transform::from_scale(scale, scale).post_translate(0.0, -(top as f32));
        shapes.iter().filter(|shape| shape.is_between(above, below)).for_each(|shape| shape.draw(&mut strip, at));
        // On white every pixel is opaque: the fourth byte says nothing.
        picture.push(strip.data());
    }
    picture.write().context("writing a chart as PNG")
}

/// A filled shape, or an edge of some width.
struct Shape {
    path: Path,
    ink: Ink,
    edge: Option<f32>,
    /// Covers whole pixels: its sides need no shades.
    is_sharp: bool,
    /// Whether what is enclosed twice is outside.
    even_odd: bool,
}

impl Shape {
    fn is_between(&self, above: f32, below: f32) -> bool {
        let (bounds, more) = (self.path.bounds(), self.edge.unwrap_or_default() + 1.0);
        bounds.bottom() + more >= above && bounds.top() - more <= below
    }

    fn draw(&self, strip: &mut Pixmap, at: Transform) {
        let mut paint = Paint { anti_alias: !self.is_sharp, ..Paint::default() };
        paint.set_color_rgba8(self.ink.0, self.ink.1, self.ink.2, 255);
        match self.edge {
            None => {
                let rule = if self.even_odd { FillRule::EvenOdd } else { FillRule::Winding };
                strip.fill_path(&self.path, &paint, rule, at, None);
            }
            Some(width) => {
                let stroke = Stroke { width, ..Stroke::default() };
                strip.stroke_path(&self.path, &paint, &stroke, at, None);
            }
        }
    }
}

fn shapes(part: &Part, scale: f32) -> Vec<Shape> {
    match part {
        Part::Shape { outline, fill, edge } => {
            let Some(path) = path(outline) else { return Vec::new() };
            let is_sharp =
                matches!(outline, Outline::Rect(sides) if sides.iter().all(|at| (at * scale).fract() == 0.0));
            let even_odd = matches!(outline, Outline::Path(_, true));
            let filled = fill.map(|ink| Shape { path: path.clone(), ink, edge: None, is_sharp, even_odd });
            let edge =
                edge.map(|(ink, width)| Shape { path, ink, edge: Some(width), is_sharp: false, even_odd: false });
            filled.into_iter().chain(edge).collect()
        }
        Part::Words { at, text, style, anchor, upright } => {
            let path = words(text, *style, *anchor, (*at, *upright));
            let shape = |path| Shape { path, ink: style.ink, edge: None, is_sharp: false, even_odd: false };
            path.map(shape).into_iter().collect()
        }
        // Of a logo, which no chart holds.
        Part::Pixels { .. } => Vec::new(),
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

/// One line of text as the outlines of its letters, placed as in a PDF; `anchor` is the part of its width that is left of the place.
fn words(text: &str, style: Style, anchor: f32, (at, upright): ((f32, f32), bool)) -> Option<Path> {
    let face = style.face();
    let line = face.line(&glyphs::shown(text), style.size);
    let width = line.last().map_or(0.0, |(_, end)| *end);
    let mut path = PathBuilder::new();
    let mut x = -width * anchor;
    for (glyph, end) in line {
        let mut pen = Pen { path: &mut path, at, x, scale: face.unit(style.size), upright };
        face.outline(glyph, &mut pen);
        x = end - width * anchor;
    }
    path.finish()
}

/// Draws the outline of a letter where it stands.
struct Pen<'p> {
    path: &'p mut PathBuilder,
    at: (f32, f32),
    /// Where the letter begins on its line.
    x: f32,
    scale: f32,
    upright: bool,
}

impl Pen<'_> {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let (along, up) = (self.x + x * self.scale, y * self.scale);
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
}
