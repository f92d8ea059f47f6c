//! A sheet of paper: shapes and text at pixels, on plotters' SVG backend.
//!
//! In: shapes with colours. Out: an SVG text. Must not know: what the shapes mean. Whole pixels only, so the bytes are the same everywhere; all
//! text passes [`super::text::clean`] and is escaped by the backend, so nothing in the data can become markup.

use std::collections::BTreeSet;

use plotters::backend::{DrawingBackend, SVGBackend};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, FontTransform, ShapeStyle, TextStyle};

use super::palette::{Ink, Paint};
use super::text;
use crate::base::number::to_i32;

/// Where the given point lies on the line of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    /// At its start.
    Start,
    /// In its middle.
    Middle,
    /// At its end.
    End,
}

/// How text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// Font size in pixels.
    pub px: i32,
    /// Bold.
    pub bold: bool,
    /// Colour.
    pub ink: Ink,
    /// Which point of the line is given.
    pub anchor: Anchor,
    /// Read from below to above.
    pub upright: bool,
}

impl Look {
    /// Plain text from its start.
    pub(super) const fn plain(px: i32, ink: Ink) -> Look {
        Look { px, bold: false, ink, anchor: Anchor::Start, upright: false }
    }

    /// In bold.
    pub(super) const fn bold(self) -> Look {
        Look { bold: true, ..self }
    }

    /// With another anchor.
    pub(super) const fn at(self, anchor: Anchor) -> Look {
        Look { anchor, ..self }
    }

    /// From below to above.
    pub(super) const fn upright(self) -> Look {
        Look { upright: true, ..self }
    }

    /// The distance between lines.
    pub(super) const fn leading(self) -> i32 {
        self.px * 5 / 4
    }
}

/// The sheet.
pub(super) struct Canvas<'a> {
    backend: SVGBackend<'a>,
    /// Sizes of text that were used and do not come out whole.
    sizes: BTreeSet<i32>,
}

/// Draws on a white sheet.
pub(super) fn draw(size: (i32, i32), paint: impl FnOnce(&mut Canvas)) -> String {
    let mut svg = String::new();
    let backend = SVGBackend::with_string(&mut svg, (size.0.unsigned_abs(), size.1.unsigned_abs()));
    let mut canvas = Canvas { backend, sizes: BTreeSet::new() };
    canvas.rect((0, 0), size, super::palette::PAPER);
    paint(&mut canvas);
    canvas.backend.present().ok();
    let sizes = std::mem::take(&mut canvas.sizes);
    drop(canvas);
    // The backend says on every shape what holds for all of them. In the data every quotation mark is escaped, so only its own words are hit.
    let family = format!(" font-family=\"{}\"", text::FAMILY);
    let svg = svg.replace(" opacity=\"1\"", "").replace(&family, "").replacen("<svg", &format!("<svg{family}"), 1);
    // 13 pixels come out of its division as 13.000000000000002.
    let size = |size: f64| format!("font-size=\"{size}\"");
    sizes.into_iter().fold(svg, |svg, px| svg.replace(&size(written_size(px)), &size(px.into())))
}

/// Text as an XML attribute may hold it.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}

/// The size to give the backend, which divides it by 1.24 when it writes it down.
fn backend_size(px: i32) -> f64 {
    f64::from(px) * 1.24
}

/// The size as it writes it down.
fn written_size(px: i32) -> f64 {
    backend_size(px) / 1.24
}

fn stroke(ink: Ink, width: u32) -> ShapeStyle {
    ShapeStyle { color: ink.to_rgba(), filled: false, stroke_width: width }
}

/// The backend writes to a text in memory, which cannot fail: its results are dropped.
impl Canvas<'_> {
    /// A filled rectangle from its upper left corner.
    pub(super) fn rect(&mut self, at: (i32, i32), size: (i32, i32), ink: Ink) {
        self.backend.draw_rect(at, (at.0 + size.0, at.1 + size.1), &ink, true).ok();
    }

    /// A rectangle with the fill of a paint, and its edge if it has one, drawn inside it.
    pub(super) fn block(&mut self, at: (i32, i32), size: (i32, i32), paint: Paint, edge: i32) {
        let Some(ink) = paint.edge else { return self.rect(at, size, paint.fill) };
        self.rect(at, size, ink);
        if size.0 > 2 * edge && size.1 > 2 * edge {
            self.rect((at.0 + edge, at.1 + edge), (size.0 - 2 * edge, size.1 - 2 * edge), paint.fill);
        }
    }

    /// A line.
    pub(super) fn line(&mut self, from: (i32, i32), to: (i32, i32), ink: Ink, width: u32) {
        self.backend.draw_line(from, to, &stroke(ink, width)).ok();
    }

    /// A dashed line from top to bottom.
    pub(super) fn dashes(&mut self, x: i32, from: i32, to: i32, ink: Ink) {
        let mut y = from;
        while y < to {
            self.rect((x, y), (2, (to - y).min(6)), ink);
            y += 10;
        }
    }

    /// A dotted line.
    pub(super) fn dots(&mut self, from: (i32, i32), to: (i32, i32), ink: Ink) {
        let (wide, high) = (to.0 - from.0, to.1 - from.1);
        let steps = (wide.abs().max(high.abs()) / 7).max(1);
        for step in 0..=steps {
            self.rect((from.0 + wide * step / steps - 1, from.1 + high * step / steps - 1), (3, 3), ink);
        }
    }

    /// Slanted lines across a rectangle, given by its upper left corner.
    pub(super) fn hatch(&mut self, (x, y): (i32, i32), (wide, high): (i32, i32), ink: Ink) {
        // Each line rises one to one; it begins where it enters the rectangle and ends where it leaves it.
        for base in (4 - high..wide).step_by(7) {
            let (from, to) = (base.max(0), (base + high).min(wide));
            if from < to {
                self.line((x + from, y + high - (from - base)), (x + to, y + high - (to - base)), ink, 2);
            }
        }
    }

    /// A line through points.
    pub(super) fn path(&mut self, points: Vec<(i32, i32)>, ink: Ink, width: u32) {
        self.backend.draw_path(points, &stroke(ink, width)).ok();
    }

    /// A filled shape.
    pub(super) fn shape(&mut self, points: Vec<(i32, i32)>, ink: Ink) {
        self.backend.fill_polygon(points, &ink).ok();
    }

    /// A filled disc.
    pub(super) fn disc(&mut self, at: (i32, i32), radius: u32, ink: Ink) {
        self.backend.draw_circle(at, radius, &ink, true).ok();
    }

    /// A circle.
    pub(super) fn ring(&mut self, at: (i32, i32), radius: u32, ink: Ink, width: u32) {
        self.backend.draw_circle(at, radius, &stroke(ink, width), false).ok();
    }

    /// A line of text; the point is in the middle of its height.
    pub(super) fn text(&mut self, at: (i32, i32), words: &str, look: Look) {
        let h_pos = match look.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        if written_size(look.px).fract() != 0.0 {
            self.sizes.insert(look.px);
        }
        let mut font = text::font(look.bold, backend_size(look.px));
        if look.upright {
            font = font.transform(FontTransform::Rotate270);
        }
        let color = look.ink.to_backend_color();
        let style = TextStyle { font, color, pos: Pos::new(h_pos, VPos::Center) };
        // The backend puts the middle of small letters on the point; a tenth lower is the middle of capitals and digits.
        let drop = look.px / 10;
        let at = if look.upright { (at.0 + drop, at.1) } else { (at.0, at.1 + drop) };
        self.backend.draw_text(&text::clean(words), &style, at).ok();
    }

    /// Lines of text, together centred on the height of the point.
    pub(super) fn lines(&mut self, at: (i32, i32), lines: &[String], look: Look) {
        let first = at.1 - (to_i32(lines.len()) - 1) * look.leading() / 2;
        for (line, words) in (0..).zip(lines) {
            self.text((at.0, first + line * look.leading()), words, look);
        }
    }
}
