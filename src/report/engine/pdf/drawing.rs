//! A drawing: shapes and words at places of its own, drawn as shapes and words of the page.
//!
//! In: shapes, or an SVG text as the charts write it. Out: what is drawn at a place and a size. An SVG element or attribute that it does not know is an
//! error and never left out in silence.

use std::borrow::Cow;

use anyhow::{Context, Result, bail};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Rect, Size, Transform};
use krilla::image::Image;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use quick_xml::Reader;
use quick_xml::events::Event;

use super::face::SMALL;
use super::model::Run;
use super::paint::place;
use super::text::{Drawn, Paragraph, Setting};
use super::{Drawing, Ink, Outline, Part, Step, Style};

impl Ink {
    /// The paint to fill a shape with.
    pub fn fill(self) -> Option<Fill> {
        Some(Fill { paint: rgb::Color::new(self.0, self.1, self.2).into(), ..Fill::default() })
    }

    /// The paint to draw a line with.
    pub fn stroke(self, width: f32) -> Option<Stroke> {
        Some(Stroke { paint: rgb::Color::new(self.0, self.1, self.2).into(), width, ..Stroke::default() })
    }
}

/// How far the handles of a quarter of a circle reach.
const ROUND: f32 = 0.552_284_8;

impl Outline {
    /// What is inside where it crosses itself.
    fn rule(&self) -> FillRule {
        match self {
            Outline::Path(_, true) => FillRule::EvenOdd,
            Outline::Path(_, false)
            | Outline::Rect(_)
            | Outline::Round(..)
            | Outline::Circle(..)
            | Outline::Lines(..) => FillRule::NonZero,
        }
    }

    fn add(&self, path: &mut PathBuilder) {
        match self {
            Outline::Rect([x, y, width, height]) => {
                Rect::from_xywh(*x, *y, *width, *height).into_iter().for_each(|rect| path.push_rect(rect));
            }
            Outline::Round([x, y, width, height], radius) => {
                corners(path, [*x, *y, x + width, y + height], *radius);
            }
            Outline::Circle([x, y], r) => corners(path, [x - r, y - r, x + r, y + r], *r),
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
    }
}

/// A rectangle with round corners, clockwise.
fn corners(path: &mut PathBuilder, [left, top, right, bottom]: [f32; 4], r: f32) {
    let k = r * (1.0 - ROUND);
    path.move_to(left + r, top);
    path.line_to(right - r, top);
    path.cubic_to(right - k, top, right, top + k, right, top + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - k, right - k, bottom, right - r, bottom);
    path.line_to(left + r, bottom);
    path.cubic_to(left + k, bottom, left, bottom - k, left, bottom - r);
    path.line_to(left, top + r);
    path.cubic_to(left, top + k, left + k, top, left + r, top);
    path.close();
}

impl Drawing {
    /// A drawing of a few shapes.
    pub fn new(size: (f32, f32), parts: Vec<Part>) -> Drawing {
        Drawing { size, parts }
    }

    /// Draws it with its upper left corner at a place, so many times as large.
    pub fn paint(&self, surface: &mut Surface, (x, y): (f32, f32), scale: f32) {
        surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, x, y));
        for parts in self.parts.chunk_by(Part::is_of_one) {
            match &parts[0] {
                Part::Shape { outline, fill, edge } => {
                    let mut path = PathBuilder::new();
                    parts.iter().filter_map(Part::outline).for_each(|outline| outline.add(&mut path));
                    let Some(path) = path.finish() else { continue };
                    let rule = outline.rule();
                    surface.set_fill(fill.and_then(Ink::fill).map(|fill| Fill { rule, ..fill }));
                    surface.set_stroke(edge.and_then(|(ink, width)| ink.stroke(width)));
                    surface.draw_path(&path);
                }
                Part::Pixels { place: [x, y, wide, high], size, rgba } => {
                    let Some(room) = Size::from_wh(*wide, *high) else { continue };
                    surface.push_transform(&Transform::from_translate(*x, *y));
                    surface.draw_image(Image::from_rgba8(rgba.to_vec(), size.0, size.1), room);
                    surface.pop();
                }
                Part::Words { at, text, style, anchor, upright } => {
                    words(surface, *at, text, *style, *anchor, *upright);
                }
            }
        }
        surface.pop();
    }
}

impl Part {
    fn outline(&self) -> Option<&Outline> {
        if let Part::Shape { outline, .. } = self { Some(outline) } else { None }
    }

    /// Whether two parts can be drawn as one path: lines of one look, or rectangles of one colour. Of other shapes one could cut a hole in the other.
    fn is_of_one(&self, next: &Part) -> bool {
        let (Part::Shape { outline, fill, edge }, Part::Shape { outline: other, fill: same_fill, edge: same_edge }) =
            (self, next)
        else {
            return false;
        };
        let rects = matches!((outline, other), (Outline::Rect(_), Outline::Rect(_))) && edge.is_none();
        (fill, edge) == (same_fill, same_edge) && (fill.is_none() || rects)
    }
}

/// One line of text; `anchor` is the part of its width that is left of the place.
fn words(surface: &mut Surface, at: (f32, f32), text: &str, style: Style, anchor: f32, upright: bool) {
    let setting = Setting { leading: 0.0, hyphenate: None, cut: "" };
    let line = Paragraph::new(vec![Run::text(text, style)], f32::INFINITY, setting);
    let (x, y) = if upright { (0.0, 0.0) } else { at };
    if upright {
        surface.push_transform(&Transform::from_row(0.0, -1.0, 1.0, 0.0, at.0, at.1));
    }
    for stretch in line.lines.iter().flat_map(|one| line.stretches(one)) {
        if let Drawn::Glyphs { glyphs, style, .. } = stretch.what {
            let start = place(x + stretch.x - line.width() * anchor, y);
            surface.set_fill(style.ink.fill());
            surface.set_stroke(None);
            surface.draw_glyphs(start, &glyphs, style.face().font(), &line.text, style.size, false);
        }
    }
    if upright {
        surface.pop();
    }
}

/// The attributes of an element.
type Attributes<'a> = Vec<(&'a str, Cow<'a, str>)>;

/// Reads a drawing from an SVG text as the charts write it.
pub(crate) fn from_svg(svg: &str) -> Result<Drawing> {
    let mut reader = Reader::from_str(svg);
    let mut drawing = Drawing { size: (0.0, 0.0), parts: Vec::new() };
    let mut stated = None;
    // What the groups that are open are moved by.
    let mut moved = vec![(0.0, 0.0)];
    loop {
        match reader.read_event().context("the chart is no SVG")? {
            Event::Start(tag) | Event::Empty(tag) => {
                let of: Attributes = tag
                    .attributes()
                    .with_checks(false)
                    .map(|a| a.map(|a| (a.key.0, a.value)))
                    .collect::<Result<_, _>>()?;
                match tag.name().0 {
                    "svg" => drawing.size = (number(&of, "width")?, number(&of, "height")?),
                    "g" => moved.push(translation(&of)?),
                    "text" => {
                        drawing.parts.push(text(&of)?.moved(&moved));
                        stated = Some(String::new());
                    }
                    name => drawing.parts.push(shape(name, &of)?.moved(&moved)),
                }
            }
            Event::Text(part) => stated.iter_mut().for_each(|stated| stated.push_str(&part)),
            Event::GeneralRef(name) => {
                let c = quick_xml::escape::unescape(&format!("&{};", &*name))?.into_owned();
                stated.iter_mut().for_each(|stated| stated.push_str(&c));
            }
            Event::End(tag) => {
                if tag.name().0 == "g" {
                    moved.pop();
                }
                if let (Some(stated), Some(Part::Words { text, .. })) = (stated.take(), drawing.parts.last_mut()) {
                    stated.trim().clone_into(text);
                }
            }
            Event::Eof => return Ok(drawing),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) | Event::CData(_) => {}
        }
    }
}

fn get<'a>(of: &'a Attributes, name: &str) -> Option<&'a str> {
    of.iter().find(|(key, _)| *key == name).map(|(_, value)| &**value)
}

fn number(of: &Attributes, name: &str) -> Result<f32> {
    let text = get(of, name).with_context(|| format!("a shape of a chart has no {name}"))?;
    text.parse().with_context(|| format!("{name} of a shape of a chart is {text}"))
}

fn ink(of: &Attributes, name: &str) -> Result<Option<Ink>> {
    let Some(text) = get(of, name).filter(|text| *text != "none") else { return Ok(None) };
    let code =
        text.strip_prefix('#').filter(|code| code.len() == 6).and_then(|code| u32::from_str_radix(code, 16).ok());
    let [_, red, green, blue] = code.with_context(|| format!("{text} is no colour of a chart"))?.to_be_bytes();
    Ok(Some(Ink(red, green, blue)))
}

/// What a group is moved by.
fn translation(of: &Attributes) -> Result<(f32, f32)> {
    let text = get(of, "transform").context("a group of a chart is not moved")?;
    let pair = text.strip_prefix("translate(").and_then(|rest| rest.strip_suffix(')')?.split_once(','));
    let (x, y) = pair.with_context(|| format!("a group of a chart is transformed by {text}"))?;
    Ok((x.parse()?, y.parse()?))
}

impl Part {
    fn moved(mut self, by: &[(f32, f32)]) -> Part {
        let (x, y) = by.iter().fold((0.0, 0.0), |sum, by| (sum.0 + by.0, sum.1 + by.1));
        match &mut self {
            Part::Words { at, .. } => *at = (at.0 + x, at.1 + y),
            Part::Shape { outline, .. } => match outline {
                Outline::Rect(at) | Outline::Round(at, _) => (at[0], at[1]) = (at[0] + x, at[1] + y),
                Outline::Circle(at, _) => *at = [at[0] + x, at[1] + y],
                Outline::Lines(points, _) => points.iter_mut().for_each(|at| *at = (at.0 + x, at.1 + y)),
                // No chart holds these.
                Outline::Path(..) => {}
            },
            Part::Pixels { place, .. } => (place[0], place[1]) = (place[0] + x, place[1] + y),
        }
        self
    }
}

fn shape(name: &str, of: &Attributes) -> Result<Part> {
    let n = |name| number(of, name);
    let outline = match name {
        "rect" => Outline::Rect([n("x")?, n("y")?, n("width")?, n("height")?]),
        "circle" => Outline::Circle([n("cx")?, n("cy")?], n("r")?),
        "line" => Outline::Lines(vec![(n("x1")?, n("y1")?), (n("x2")?, n("y2")?)], false),
        "polyline" => Outline::Lines(points(of)?, false),
        "polygon" => Outline::Lines(points(of)?, true),
        other => bail!("a chart holds <{other}>"),
    };
    let width = if get(of, "stroke-width").is_some() { n("stroke-width")? } else { 1.0 };
    Ok(Part::Shape { outline, fill: ink(of, "fill")?, edge: ink(of, "stroke")?.map(|ink| (ink, width)) })
}

fn points(of: &Attributes) -> Result<Vec<(f32, f32)>> {
    let list = get(of, "points").context("a line of a chart has no points")?;
    let point = |pair: &str| {
        let (x, y) = pair.split_once(',')?;
        Some((x.parse().ok()?, y.parse().ok()?))
    };
    list.split_whitespace().map(|pair| point(pair).with_context(|| format!("{pair} is no point"))).collect()
}

fn text(of: &Attributes) -> Result<Part> {
    let size = number(of, "font-size")?;
    let (x, y) = (number(of, "x")?, number(of, "y")?);
    let drop = match get(of, "dy") {
        Some("0.5ex") => SMALL * size / 2.0,
        Some(other) => bail!("a text of a chart lies {other} lower"),
        None => 0.0,
    };
    let upright = match get(of, "transform") {
        None => false,
        Some(turn) if turn.starts_with("rotate(270") => true,
        Some(turn) => bail!("a text of a chart is turned by {turn}"),
    };
    let anchor = match get(of, "text-anchor") {
        Some("middle") => 0.5,
        Some("end") => 1.0,
        _ => 0.0,
    };
    let ink = ink(of, "fill")?.unwrap_or(Ink(0, 0, 0));
    let style = Style { size, bold: get(of, "font-weight") == Some("bold"), italic: false, ink };
    let at = if upright { (x + drop, y) } else { (x, y + drop) };
    Ok(Part::Words { at, text: String::new(), style, anchor, upright })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str = r##"<svg aria-label="a &gt; b" width="90" height="20" xmlns="http://www.w3.org/2000/svg">
<rect x="1" y="2" width="3" height="4" fill="#FF0080" stroke="none"/>
<circle cx="5" cy="6" r="7" fill="none" stroke="#000000" stroke-width="2"/>
<polyline fill="none" stroke="#010203" stroke-width="1" points="1,2 3,4 "/>
<text x="1" y="15" dy="0.5ex" text-anchor="end" font-size="10" fill="#222222" font-weight="bold">
a &lt; b &amp; c
</text>
</svg>"##;

    #[test]
    fn a_chart_becomes_shapes_and_words() {
        let drawing = from_svg(SVG).expect("a drawing");
        assert_eq!((drawing.size, drawing.parts.len()), ((90.0, 20.0), 4));
        let rect = Outline::Rect([1.0, 2.0, 3.0, 4.0]);
        assert_eq!(drawing.parts[0], Part::Shape { outline: rect, fill: Some(Ink(255, 0, 128)), edge: None });
        let Part::Words { text, anchor, style, .. } = &drawing.parts[3] else { panic!("words") };
        assert_eq!((text.as_str(), *anchor, style.bold), ("a < b & c", 1.0, true));
        let Part::Shape { edge, .. } = &drawing.parts[1] else { panic!("a circle") };
        assert_eq!(*edge, Some((Ink(0, 0, 0), 2.0)));
    }

    #[test]
    fn what_stands_in_a_group_is_moved_with_it() {
        let inside = SVG.replace("<rect", "<g transform=\"translate(10,20)\"><rect").replace("</text>", "</text></g>");
        let (plain, moved) = (from_svg(SVG).expect("a drawing"), from_svg(&inside).expect("a drawing"));
        let expected: Vec<_> = plain.parts.into_iter().map(|part| part.moved(&[(10.0, 20.0)])).collect();
        assert_eq!(moved.parts, expected);
        assert!(from_svg(&inside.replace("translate", "scale")).is_err());
    }

    #[test]
    fn what_a_drawing_does_not_know_is_an_error() {
        for (known, unknown) in
            [("<rect", "<image"), ("#FF0080", "teal"), ("0.5ex", "1em"), ("1,2 3,4 ", "1 2"), ("cx=", "dx=")]
        {
            assert!(from_svg(&SVG.replace(known, unknown)).is_err(), "{unknown}");
        }
    }
}
