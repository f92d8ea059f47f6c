//! Files made in code, for tests that plant a name.

use std::rc::Rc;

use crate::report::engine::pdf::{self, Block, Document, Figure, Ink, Run, Style, Text};

const STYLE: Style = Style { size: 10.0, bold: false, italic: false, ink: Ink(0, 0, 0) };

/// What stands in each place of a PDF.
#[derive(Clone, Copy)]
pub(crate) struct Places<'a> {
    pub title: &'a str,
    pub author: &'a str,
    /// Of the page, the bookmark and the tag.
    pub heading: &'a str,
    /// Said again and again, so that it is broken over lines.
    pub words: &'a str,
    /// Words in a picture.
    pub drawn: &'a str,
    pub alt: &'a str,
    pub foot: &'a str,
}

/// Nothing about anybody.
pub(crate) const PLAIN: Places<'static> = Places {
    title: "Titel",
    author: "Schrijver",
    heading: "Kop",
    words: "Zomaar wat woorden.",
    drawn: "Tekening",
    alt: "Alternatief",
    foot: "Voet",
};

/// A PDF as reports are made.
pub(crate) fn pdf(places: &Places) -> Vec<u8> {
    let svg = format!(
        r##"<svg width="90" height="20"><text x="1" y="15" font-size="9" fill="#000000">{}</text></svg>"##,
        places.drawn
    );
    let drawing = Rc::new(pdf::from_svg(&svg).unwrap());
    let figure = Figure { drawing, alt: places.alt.into(), width: 90.0, caption: None, gaps: (5.0, 5.0) };
    let words = format!("{} ", places.words).repeat(8);
    let body = vec![
        Block::Text(Text::heading(1, places.heading, STYLE.bold(), (10.0, 5.0))),
        Block::Text(Text::new(vec![Run::text(&words, STYLE)], 5.0, 7.0)),
        Block::Figure(figure),
    ];
    let document = Document {
        ident: "test".into(),
        title: places.title.into(),
        author: places.author.into(),
        language: "nl",
        margins: (50.0, 50.0, 50.0),
        footer: (places.foot.into(), "{page}".into()),
        footer_style: STYLE,
        cut: String::new(),
        body,
    };
    pdf::measure(document).unwrap().write().unwrap().bytes
}
