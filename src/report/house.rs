//! The house style on papers and pages: the partnership's colours in the place of the program's own, and its logo at the top of the first page.
//!
//! In: a document or page as it is without a style. Out: the same in the style; byte for byte what went in where there is none. What has a meaning by its
//! colour (verdicts, charts, signs beside words, notices) stays as it is. Must not know: which report it is.

use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::engine::pdf::{Block, Cell, Document, Drawing, Figure, Ink, MM, Outline, Part, Row, Run, Text, Width};
use super::{look, markup};
use crate::base::colour::{self, Colour, WHITE};
use crate::input::picture::{Content, Picture};
use crate::run::batch::{Colours, HouseStyle, Logo};

/// The colour of headings and labels that a style replaces, in every report.
const OWN: [Ink; 2] = [look::TEAL, look::DEEP];
/// The grounds that headings may stand on.
const GROUNDS: [Ink; 2] = [look::WASH, look::GROUND];
/// The room of a logo on paper, which it fills without being stretched.
const ROOM: (f32, f32) = (52.0 * MM, 11.0 * MM);
/// Below it.
const BELOW: f32 = 3.0 * MM;

impl From<Colour> for Ink {
    fn from(Colour(red, green, blue): Colour) -> Ink {
        Ink(red, green, blue)
    }
}

/// The document in a style.
pub(super) fn dressed(mut document: Document, style: &HouseStyle) -> Document {
    if let Some(colours) = style.colours {
        let dye = Dye::of(colours);
        document.body.iter_mut().for_each(|block| dye.block(block));
    }
    document.body.splice(0..0, style.logo.as_ref().map(on_paper));
    document
}

/// A logo at the left of a page.
fn on_paper(logo: &Logo) -> Block {
    let (wide, high) = logo.picture.size;
    let width = ROOM.0.min(ROOM.1 * wide / high);
    let drawing = Rc::new(drawing(&logo.picture));
    let figure = Figure { drawing, alt: logo.alt.clone(), width, caption: None, gaps: (0.0, 0.0) };
    Block::Columns {
        widths: vec![Width::Points(width), Width::Part(1.0)],
        gutter: 0.0,
        columns: vec![vec![Block::Figure(figure)], vec![]],
        gaps: (0.0, BELOW),
        sticky: false,
    }
}

/// A logo as a drawing.
pub(super) fn drawing(picture: &Picture) -> Drawing {
    let parts = match &picture.content {
        Content::Shapes(shapes) => shapes
            .iter()
            .map(|shape| {
                let outline = Outline::Path(shape.steps.clone(), shape.even_odd);
                Part::Shape { outline, fill: Some(shape.colour.into()), edge: None }
            })
            .collect(),
        Content::Pixels { width, height, rgba } => {
            let place = [0.0, 0.0, picture.size.0, picture.size.1];
            vec![Part::Pixels { place, size: (*width, *height), rgba: rgba.as_slice().into() }]
        }
    };
    Drawing::new(picture.size, parts)
}

/// Gives what has the program's own colour that of a style.
struct Dye {
    text: Ink,
    accent: Ink,
    /// What the grounds become where text in this colour could not be read on them.
    ground: Option<Ink>,
}

impl Dye {
    fn of(colours: Colours) -> Dye {
        let ground = (!is_readable_on_grounds(colours)).then(|| WHITE.into());
        Dye { text: colours.primary.into(), accent: colours.accent.into(), ground }
    }

    fn block(&self, block: &mut Block) {
        match block {
            Block::Text(text) => self.text(text),
            Block::List { items, dot, .. } => {
                items.iter_mut().for_each(|item| self.text(item));
                self.accent(&mut dot.ink);
            }
            Block::Table(table) => table.header.iter_mut().chain(&mut table.rows).for_each(|row| self.row(row)),
            Block::Columns { columns, .. } => columns.iter_mut().flatten().for_each(|block| self.block(block)),
            Block::Note { ground, bar, body, .. } => {
                ground.iter_mut().for_each(|ink| self.ground(ink));
                bar.iter_mut().for_each(|ink| self.accent(ink));
                body.iter_mut().for_each(|block| self.block(block));
            }
            Block::Figure(figure) => figure.caption.iter_mut().for_each(|caption| self.text(caption)),
            Block::Together { body, .. } => body.iter_mut().for_each(|block| self.block(block)),
            Block::Lines { .. } | Block::NewPage => {}
        }
    }

    fn text(&self, text: &mut Text) {
        text.runs.iter_mut().for_each(|run| self.run(run));
    }

    fn row(&self, row: &mut Row) {
        for Cell { runs, ground, .. } in &mut row.cells {
            runs.iter_mut().for_each(|run| self.run(run));
            ground.iter_mut().for_each(|ink| self.ground(ink));
        }
    }

    fn run(&self, run: &mut Run) {
        match run {
            Run::Text(_, style) | Run::Tag(_, style) | Run::Link(_, style, _) | Run::Goto(_, style, _) => {
                if OWN.contains(&style.ink) {
                    style.ink = self.text;
                }
            }
            Run::Sign(..) | Run::Gap(_) | Run::Break => {}
        }
    }

    fn accent(&self, ink: &mut Ink) {
        if OWN.contains(ink) {
            *ink = self.accent;
        }
    }

    fn ground(&self, ink: &mut Ink) {
        if let Some(ground) = self.ground.filter(|_| GROUNDS.contains(ink)) {
            *ink = ground;
        }
    }
}

/// Whether headings can be read on the light grounds of papers and pages too, not only on white.
fn is_readable_on_grounds(colours: Colours) -> bool {
    GROUNDS.iter().all(|Ink(red, green, blue)| colours.primary.contrast(Colour(*red, *green, *blue)) >= colour::TEXT)
}

/// A page as HTML allows it, in a style.
pub(super) fn page(text: String, style: &HouseStyle) -> String {
    let mut text = markup::page(text);
    // Every word of data is escaped: what stands here as markup is that of the template.
    if let (Some(logo), Some(body)) = (&style.logo, text.find("<body>")) {
        let open = ["<header", "<main"].iter().filter_map(|tag| text[body..].find(tag)).min();
        if let Some(end) = open.and_then(|at| Some(body + at + text[body + at..].find('>')? + 1)) {
            text.insert_str(end, &on_screen(logo));
        }
        // A picture in the page itself may be shown, and none from elsewhere.
        text = text.replacen("style-src 'unsafe-inline'", "style-src 'unsafe-inline'; img-src data:", 1);
    }
    let rules = [style.colours.map(rules), style.logo.as_ref().map(|_| LOGO_RULES.to_owned())];
    let rules: String = rules.into_iter().flatten().collect();
    if let Some(end) = text.find("</head>").filter(|_| !rules.is_empty()) {
        text.insert_str(end, &format!("<style>\n{rules}</style>\n"));
    }
    text
}

/// How a logo stands on a page: as high as two lines, never stretched.
const LOGO_RULES: &str = ".house { margin: .6rem 0; }
.house img { display: block; height: 3rem; max-width: min(14rem, 80vw); object-fit: contain; object-position: left; }
";

fn on_screen(logo: &Logo) -> String {
    let data = STANDARD.encode(&logo.picture.bytes);
    let media = logo.picture.media();
    format!("\n<p class=\"house\"><img src=\"data:{media};base64,{data}\" alt=\"{}\"></p>", escaped(&logo.alt))
}

/// A text as the value of an attribute.
fn escaped(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '&' => "&amp;".to_owned(),
            '<' => "&lt;".to_owned(),
            '>' => "&gt;".to_owned(),
            '"' => "&quot;".to_owned(),
            c if c.is_control() => " ".to_owned(),
            c => c.to_string(),
        })
        .collect()
}

fn rules(colours: Colours) -> String {
    let Colours { primary, accent } = colours;
    let grounds = if is_readable_on_grounds(colours) { "" } else { " --wash: #fff; --ground: #fff;" };
    format!(
        ":root {{ --teal: {primary};{grounds} }}\nbody {{ border-top: .3rem solid {accent}; }}\n.about, .steps, .takes {{ border-left-color: {accent}; }}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::engine::pdf::{self, Style};

    fn colours(primary: &str, accent: &str) -> Colours {
        let of = |text| Colour::parse(text).expect("a colour");
        Colours { primary: of(primary), accent: of(accent) }
    }

    fn logo() -> Logo {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"20\"><rect width=\"80\" height=\"20\" fill=\"#123456\"/></svg>";
        Logo { picture: Picture::read(svg.into()).expect("a picture"), alt: "Logo \"A\" <b>".into() }
    }

    fn document() -> Document {
        let style = Style { size: 10.0, bold: false, italic: false, ink: look::TEAL };
        let note = Block::Note {
            ground: Some(look::WASH),
            bar: Some(look::TEAL),
            inset: (5.0, 5.0),
            body: vec![Block::Text(Text::new(vec![Run::text("tekst", Style { ink: look::WARM, ..style })], 5.0, 5.0))],
            gaps: (5.0, 5.0),
        };
        Document {
            ident: "test".into(),
            title: "Titel".into(),
            author: "Voorbeeld".into(),
            language: "nl",
            margins: (50.0, 50.0, 50.0),
            footer: ("voet".into(), "{page}".into()),
            footer_style: style,
            cut: String::new(),
            body: vec![Block::Text(Text::heading(1, "Kop", style, (5.0, 5.0))), note],
        }
    }

    fn bytes(style: &HouseStyle) -> Vec<u8> {
        pdf::measure(dressed(document(), style)).expect("measures").write().expect("a PDF").bytes
    }

    #[test]
    fn without_a_style_nothing_changes() {
        let plain = pdf::measure(document()).expect("measures").write().expect("a PDF").bytes;
        assert_eq!(bytes(&HouseStyle::default()), plain);
        let html = "<html><head><title>x</title></head><body>\n<main>x</main></body></html>";
        assert_eq!(page(html.into(), &HouseStyle::default()), html);
    }

    #[test]
    fn headings_and_bars_take_the_colours_and_what_has_a_meaning_keeps_its_own() {
        let style = HouseStyle { colours: Some(colours("#7a1f5c", "#b35900")), ..HouseStyle::default() };
        let dressed = dressed(document(), &style);
        let Block::Text(heading) = &dressed.body[0] else { panic!("a heading") };
        let Run::Text(_, as_heading) = &heading.runs[0] else { panic!("text") };
        assert_eq!(as_heading.ink, Ink(0x7a, 0x1f, 0x5c));
        let Block::Note { bar, ground, body, .. } = &dressed.body[1] else { panic!("a note") };
        assert_eq!((*bar, *ground), (Some(Ink(0xb3, 0x59, 0x00)), Some(look::WASH)));
        let Block::Text(text) = &body[0] else { panic!("text") };
        let Run::Text(_, as_text) = &text.runs[0] else { panic!("text") };
        assert_eq!(as_text.ink, look::WARM);
        // Where headings could be read on white only, the grounds become white.
        let light = HouseStyle { colours: Some(colours("#767676", "#767676")), ..HouseStyle::default() };
        let Block::Note { ground, .. } = &self::dressed(document(), &light).body[1] else { panic!("a note") };
        assert_eq!(*ground, Some(Ink(255, 255, 255)));
    }

    #[test]
    fn a_logo_is_a_picture_with_alt_text_and_keeps_its_shape() {
        let style = HouseStyle { logo: Some(logo()), ..HouseStyle::default() };
        let file = bytes(&style);
        assert_eq!(file, bytes(&style));
        let objects = format!("{:?}", pdf_extract::Document::load_mem(&file).unwrap().objects);
        assert!(objects.contains("Figure"));
        let Block::Columns { widths, columns, .. } = &dressed(document(), &style).body[0] else { panic!("a logo") };
        let Block::Figure(figure) = &columns[0][0] else { panic!("a picture") };
        assert_eq!(widths[0], Width::Points(figure.width));
        let high = figure.width * figure.drawing.size.1 / figure.drawing.size.0;
        assert!(high <= ROOM.1 + 0.01 && figure.width <= ROOM.0 + 0.01);
    }

    #[test]
    fn a_page_shows_the_logo_from_itself_only_and_its_alt_text_as_text() {
        let html = "<html><head><meta content=\"default-src 'none'; style-src 'unsafe-inline'\"></head>\n<body>\n<header class=\"a\"><h1>x</h1></header></body></html>";
        let style = HouseStyle { logo: Some(logo()), colours: Some(colours("#7a1f5c", "#b35900")), name: None };
        let page = page(html.into(), &style);
        assert!(page.contains("img-src data:") && page.contains("alt=\"Logo &quot;A&quot; &lt;b&gt;\""), "{page}");
        assert!(
            page.contains("<header class=\"a\">\n<p class=\"house\"><img src=\"data:image/svg+xml;base64,"),
            "{page}"
        );
        assert!(page.contains("--teal: #7a1f5c;") && page.contains("solid #b35900"), "{page}");
    }
}
