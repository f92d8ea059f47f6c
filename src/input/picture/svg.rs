//! An SVG: its shapes. What is not a filled or drawn shape in one colour is refused by name and never left out in silence.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use usvg::tiny_skia_path::{Path, PathSegment, Transform};
use usvg::{Group, Node, Options, Paint, PaintOrder, Tree};

use super::model::{Content, Shape, Step, Unfit};
use crate::base::colour::Colour;

/// A logo has no more elements, and none deeper.
const MOST_ELEMENTS: usize = 5_000;
const DEEPEST: usize = 40;

/// Elements of SVG that draw shapes, or nothing.
const KNOWN: [&str; 14] = [
    "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title", "desc", "defs",
    "metadata", "style",
];
/// Those that could run or lead elsewhere.
const UNSAFE: [&str; 8] = ["script", "image", "use", "foreignObject", "a", "animate", "set", "iframe"];

pub(super) fn read(text: &str) -> Result<((f32, f32), Content), Unfit> {
    check(text)?;
    let tree = Tree::from_str(text, &Options::default()).map_err(|_| Unfit::Damaged)?;
    let mut shapes = Vec::new();
    collect(tree.root(), &mut shapes)?;
    if shapes.is_empty() {
        return Err(Unfit::Empty);
    }
    Ok(((tree.size().width(), tree.size().height()), Content::Shapes(shapes)))
}

/// What the text holds, before anything is worked out from it.
fn check(text: &str) -> Result<(), Unfit> {
    let mut reader = Reader::from_str(text);
    let (mut count, mut depth, mut is_style) = (0, 0, false);
    loop {
        let event = reader.read_event().map_err(|_| if count == 0 { Unfit::Kind } else { Unfit::Damaged })?;
        match event {
            Event::Start(tag) => {
                depth += 1;
                is_style = tag.name().0 == "style";
                element(&tag, count)?;
                count += 1;
            }
            Event::Empty(tag) => {
                element(&tag, count)?;
                count += 1;
            }
            Event::End(_) => {
                depth -= 1;
                is_style = false;
            }
            Event::Text(text) if is_style => safe_style(&text)?,
            Event::CData(text) if is_style => safe_style(&text)?,
            Event::DocType(kind) if kind.contains('[') => return Err(Unfit::Unsafe("!DOCTYPE".to_owned())),
            Event::GeneralRef(name) if !name.starts_with('#') && !is_known(&name) => {
                return Err(Unfit::Unsafe(format!("&{};", &*name)));
            }
            Event::PI(_) if count > 0 => return Err(Unfit::Unsafe("<?".to_owned())),
            Event::PI(instruction) if instruction.starts_with("xml-stylesheet") => {
                return Err(Unfit::Unsafe("xml-stylesheet".to_owned()));
            }
            Event::Eof if count == 0 => return Err(Unfit::Kind),
            Event::Eof => return Ok(()),
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
        if count > MOST_ELEMENTS || depth > DEEPEST {
            return Err(Unfit::TooMuch);
        }
    }
}

/// The references that XML itself knows.
fn is_known(name: &str) -> bool {
    ["amp", "lt", "gt", "quot", "apos"].contains(&name)
}

fn element(tag: &BytesStart, before: usize) -> Result<(), Unfit> {
    let name = tag.name().0;
    match name.split_once(':') {
        None if before == 0 && name != "svg" => return Err(Unfit::Kind),
        None if UNSAFE.contains(&name) => return Err(Unfit::Unsafe(format!("<{name}>"))),
        None if !KNOWN.contains(&name) => return Err(Unfit::NotDrawn(format!("<{name}>"))),
        // What a drawing program notes for itself is no part of the picture.
        Some((prefix, _)) if prefix == "svg" => return Err(Unfit::NotDrawn(format!("<{name}>"))),
        None | Some(_) => {}
    }
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| Unfit::Damaged)?;
        let key = attribute.key.0;
        let own = key.rsplit_once(':').map_or(key, |(_, own)| own);
        // The value as it stands: a reference to a character would hide what it says.
        let value = attribute.value.to_ascii_lowercase();
        if key.to_ascii_lowercase().starts_with("on") || own == "href" || own == "base" {
            return Err(Unfit::Unsafe(key.to_owned()));
        }
        if value.contains("url(") || value.contains("javascript:") || value.contains('&') && own == "style" {
            return Err(Unfit::NotDrawn(format!("{key}=…")));
        }
        if key.starts_with("xmlns") && key != "xmlns" && value.ends_with("/2000/svg") && key != "xmlns:svg" {
            return Err(Unfit::NotDrawn(key.to_owned()));
        }
    }
    Ok(())
}

fn safe_style(text: &str) -> Result<(), Unfit> {
    let style = text.to_ascii_lowercase();
    let found = ["@import", "@font-face", "url(", "\\", "javascript:"].into_iter().find(|part| style.contains(part));
    found.map_or(Ok(()), |part| Err(Unfit::Unsafe(part.to_owned())))
}

fn collect(group: &Group, shapes: &mut Vec<Shape>) -> Result<(), Unfit> {
    let not_drawn = |what: &str| Err(Unfit::NotDrawn(what.to_owned()));
    if group.opacity().get() < 1.0 {
        return not_drawn("opacity");
    }
    if group.clip_path().is_some() || group.mask().is_some() || !group.filters().is_empty() {
        return not_drawn("clip-path, mask, filter");
    }
    if group.blend_mode() != usvg::BlendMode::Normal {
        return not_drawn("mix-blend-mode");
    }
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, shapes)?,
            Node::Path(path) if path.is_visible() => self::path(path, shapes)?,
            Node::Path(_) => {}
            Node::Image(_) => return not_drawn("<image>"),
            Node::Text(_) => return not_drawn("<text>"),
        }
    }
    Ok(())
}

/// What is filled, and what is drawn along the outline, as filled shapes.
fn path(path: &usvg::Path, shapes: &mut Vec<Shape>) -> Result<(), Unfit> {
    let at = path.abs_transform();
    let mut both = Vec::new();
    if let Some(fill) = path.fill() {
        let even_odd = fill.rule() == usvg::FillRule::EvenOdd;
        both.extend(shape(path.data(), at, even_odd, colour(fill.paint(), fill.opacity().get())?));
    }
    if let Some(stroke) = path.stroke() {
        let colour = colour(stroke.paint(), stroke.opacity().get())?;
        let pen = stroke.to_tiny_skia();
        let dashed = pen.dash.as_ref().and_then(|dash| path.data().dash(dash, 1.0));
        let drawn = dashed.as_ref().unwrap_or(path.data()).stroke(&pen, 1.0);
        both.extend(drawn.and_then(|drawn| shape(&drawn, at, false, colour)));
    }
    if path.paint_order() == PaintOrder::StrokeAndFill {
        both.reverse();
    }
    shapes.extend(both);
    Ok(())
}

fn colour(paint: &Paint, opacity: f32) -> Result<Colour, Unfit> {
    match paint {
        Paint::Color(colour) if opacity >= 1.0 => Ok(Colour(colour.red, colour.green, colour.blue)),
        Paint::Color(_) => Err(Unfit::NotDrawn("opacity".to_owned())),
        Paint::LinearGradient(_) | Paint::RadialGradient(_) | Paint::Pattern(_) => {
            Err(Unfit::NotDrawn("gradient, pattern".to_owned()))
        }
    }
}

/// A path where it stands; `None` where nothing is left of it.
fn shape(path: &Path, at: Transform, even_odd: bool, colour: Colour) -> Option<Shape> {
    let path = path.clone().transform(at)?;
    // To a thousandth of a unit: the last digits may differ from one machine to another.
    let round = |p: usvg::tiny_skia_path::Point| ((p.x * 1000.0).round() / 1000.0, (p.y * 1000.0).round() / 1000.0);
    let mut last = (0.0, 0.0);
    let steps = path.segments().map(|segment| {
        let step = match segment {
            PathSegment::MoveTo(to) => Step::Move(round(to)),
            PathSegment::LineTo(to) => Step::Line(round(to)),
            PathSegment::QuadTo(handle, to) => {
                let (handle, to) = (round(handle), round(to));
                let near =
                    |end: (f32, f32)| (end.0 + (handle.0 - end.0) * 2.0 / 3.0, end.1 + (handle.1 - end.1) * 2.0 / 3.0);
                Step::Curve(near(last), near(to), to)
            }
            PathSegment::CubicTo(one, other, to) => Step::Curve(round(one), round(other), round(to)),
            PathSegment::Close => Step::Close,
        };
        if let Step::Move(to) | Step::Line(to) | Step::Curve(_, _, to) = step {
            last = to;
        }
        step
    });
    Some(Shape { steps: steps.collect(), colour, even_odd })
}

#[cfg(test)]
mod tests {
    use super::super::model::Picture;
    use super::*;

    fn svg(inside: &str) -> Result<Picture, Unfit> {
        let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\">{inside}</svg>");
        Picture::read(text.into_bytes())
    }

    fn shapes(inside: &str) -> Vec<Shape> {
        match svg(inside).expect("a picture").content {
            Content::Shapes(shapes) => shapes,
            Content::Pixels { .. } => panic!("shapes"),
        }
    }

    #[test]
    fn shapes_and_lines_become_filled_shapes_in_their_place() {
        let found = shapes("<g transform=\"translate(10,2)\"><rect width=\"5\" height=\"4\" fill=\"#0b4f5c\"/></g>");
        assert_eq!((found.len(), found[0].colour), (1, Colour(11, 79, 92)));
        assert_eq!(found[0].steps[0], Step::Move((10.0, 2.0)));
        assert_eq!(svg("<rect width=\"5\" height=\"4\"/>").expect("a picture").size, (80.0, 20.0));
        let drawn = shapes("<path d=\"M0 0H9\" stroke=\"red\" stroke-width=\"2\" fill=\"none\"/>");
        assert_eq!((drawn.len(), drawn[0].colour), (1, Colour(255, 0, 0)));
        let styled = shapes("<style>.a{fill:#00f}</style><defs/><circle class=\"a\" r=\"3\"/><title>x</title>");
        assert_eq!(styled[0].colour, Colour(0, 0, 255));
    }

    #[test]
    fn what_could_run_or_lead_elsewhere_is_refused() {
        for inside in [
            "<script>alert(1)</script><rect width=\"5\" height=\"4\"/>",
            "<image href=\"https://voorbeeld.nl/a.png\" width=\"5\" height=\"4\"/>",
            "<rect width=\"5\" height=\"4\" onload=\"x()\"/>",
            "<rect width=\"5\" height=\"4\" xlink:href=\"#a\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"/>",
            "<defs><g id=\"a\"/></defs><use href=\"#a\"/>",
            "<style>@import 'https://voorbeeld.nl/a.css';</style><rect width=\"5\" height=\"4\"/>",
            "<foreignObject/>",
            "<?xml-stylesheet href=\"a.css\"?><rect width=\"5\" height=\"4\"/>",
            "<a href=\"https://voorbeeld.nl\"><rect width=\"5\" height=\"4\"/></a>",
        ] {
            assert!(matches!(svg(inside), Err(Unfit::Unsafe(_))), "{inside}: {:?}", svg(inside).err());
        }
        let bomb =
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert!(matches!(Picture::read(bomb.into()), Err(Unfit::Unsafe(_))));
    }

    #[test]
    fn what_is_not_drawn_is_named_and_never_left_out() {
        for inside in [
            "<text>SWV</text>",
            "<rect width=\"5\" height=\"4\" opacity=\"0.5\"/>",
            "<rect width=\"5\" height=\"4\" fill-opacity=\"0.5\"/>",
            "<linearGradient id=\"a\"/><rect width=\"5\" height=\"4\" fill=\"url(#a)\"/>",
            "<rect width=\"5\" height=\"4\" style=\"fill:&#117;rl(#a)\"/>",
            "<rect width=\"5\" height=\"4\" clip-path=\"url(#a)\"/>",
        ] {
            assert!(matches!(svg(inside), Err(Unfit::NotDrawn(_))), "{inside}: {:?}", svg(inside).err());
        }
    }

    #[test]
    fn what_is_no_picture_or_has_nothing_in_it_is_told_apart() {
        assert_eq!(svg("").expect_err("nothing"), Unfit::Empty);
        assert_eq!(svg("<g>").expect_err("damaged"), Unfit::Damaged);
        for text in ["", "GIF89a", "<html/>", "vestigingsnummer;naam"] {
            assert_eq!(Picture::read(text.into()).expect_err("no picture"), Unfit::Kind, "{text}");
        }
        assert_eq!(svg(&"<g>".repeat(50)).expect_err("too deep"), Unfit::TooMuch);
        assert_eq!(svg(&"<g/>".repeat(6000)).expect_err("too many"), Unfit::TooMuch);
    }
}
