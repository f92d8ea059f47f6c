//! A deck of slides as a file: which parts there are, how they refer to each other, and what stands on each slide.
//!
//! In: a [`Deck`]. Out: bytes of a `.pptx`, the same for the same deck: no clock, no random ids. Must not know: what the slides say.

use anyhow::Result;

use super::parts::{self, BODY, MARGIN, TITLE, WIDE};
use crate::base::colour::Colour;
use crate::report::office::{self, text};

/// How high the line below a picture is.
const CAPTION: i64 = 300_000;
/// EMU to a point.
const POINT: f64 = 12_700.0;

/// The slides, with what is on all of them.
pub(super) struct Deck {
    pub title: String,
    /// Lines below the title of the first slide.
    pub front: Vec<String>,
    pub author: String,
    /// Language of the text, `nl-NL`.
    pub language: &'static str,
    /// At the foot of each slide.
    pub footer: String,
    /// When it was made, by the run date.
    pub created: String,
    /// Of titles and of marks.
    pub colours: Option<(Colour, Colour)>,
    pub logo: Option<Image>,
    pub slides: Vec<Slide>,
}

/// One slide: one message.
pub(super) struct Slide {
    /// The message.
    pub title: String,
    /// Sentences, where there is no picture.
    pub lines: Vec<String>,
    pub picture: Option<Image>,
    /// A line below the picture.
    pub caption: Option<String>,
    /// What the speaker sees.
    pub notes: Vec<String>,
}

/// A picture as PNG.
#[derive(Clone)]
pub(super) struct Image {
    pub bytes: Vec<u8>,
    /// What it shows.
    pub alt: String,
    /// Its width and height.
    pub size: (f32, f32),
}

impl Deck {
    /// The file.
    pub(super) fn write(&self) -> Result<Vec<u8>> {
        office::file(self.parts())
    }

    /// Every part by name, in the order of the file: what says which kinds there are comes first.
    fn parts(&self) -> Vec<(String, Vec<u8>)> {
        let count = self.slides.len() + 1;
        let (primary, accent) = self.colours.unwrap_or((Colour(0x0b, 0x4f, 0x5c), Colour(0x00, 0x72, 0xb2)));
        let mut parts: Vec<(String, String)> = vec![
            ("[Content_Types].xml".into(), parts::content_types(count)),
            ("_rels/.rels".into(), parts::ROOT.into()),
            ("docProps/core.xml".into(), office::core(&text(&self.title), &text(&self.author), &self.created)),
            ("docProps/app.xml".into(), parts::app(count)),
            ("ppt/presentation.xml".into(), parts::presentation(count)),
            ("ppt/_rels/presentation.xml.rels".into(), parts::presentation_rels(count)),
            ("ppt/presProps.xml".into(), parts::PROPERTIES.into()),
            ("ppt/theme/theme1.xml".into(), parts::theme(primary, accent)),
            ("ppt/theme/theme2.xml".into(), parts::theme(primary, accent)),
            ("ppt/slideMasters/slideMaster1.xml".into(), parts::master()),
            ("ppt/slideMasters/_rels/slideMaster1.xml.rels".into(), parts::MASTER_RELS.into()),
            ("ppt/slideLayouts/slideLayout1.xml".into(), parts::layout()),
            ("ppt/slideLayouts/_rels/slideLayout1.xml.rels".into(), parts::LAYOUT_RELS.into()),
            ("ppt/notesMasters/notesMaster1.xml".into(), parts::notes_master()),
            ("ppt/notesMasters/_rels/notesMaster1.xml.rels".into(), parts::NOTES_MASTER_RELS.into()),
        ];
        let mut pictures = Vec::new();
        for at in 1..=count {
            let (slide, picture, notes) = self.slide(at);
            parts.push((format!("ppt/slides/slide{at}.xml"), slide));
            parts.push((format!("ppt/slides/_rels/slide{at}.xml.rels"), parts::slide_rels(at, picture.is_some())));
            parts.push((format!("ppt/notesSlides/notesSlide{at}.xml"), notes));
            parts.push((format!("ppt/notesSlides/_rels/notesSlide{at}.xml.rels"), parts::notes_rels(at)));
            pictures.extend(picture.map(|image| (format!("ppt/media/image{at}.png"), image.bytes.clone())));
        }
        let parts = parts.into_iter().map(|(name, text)| (name, text.into_bytes()));
        parts.chain(pictures).collect()
    }

    /// A slide by its number from 1, its picture, and its notes.
    fn slide(&self, at: usize) -> (String, Option<&Image>, String) {
        let own = at.checked_sub(2).and_then(|at| self.slides.get(at));
        let (title, lines, picture, notes): (&str, &[String], Option<&Image>, &[String]) = match own {
            Some(slide) => (&slide.title, &slide.lines, slide.picture.as_ref(), &slide.notes),
            None => (&self.title, &self.front, self.logo.as_ref(), &self.front),
        };
        let is_front = own.is_none();
        let mut shapes = self.titled(title, is_front);
        let caption = own.and_then(|slide| slide.caption.as_ref());
        if let Some(image) = picture {
            let band = if is_front { (600_000, 1_200_000) } else { band(caption.is_some()) };
            shapes += &placed(image, band, is_front);
        }
        if let Some(caption) = caption {
            let place = (BODY.0 + BODY.1 - CAPTION, CAPTION);
            shapes += &parts::body(&self.paragraphs(std::slice::from_ref(caption), 1200), place, false);
        }
        if !lines.is_empty() {
            let (top, high) = if is_front { (3_500_000, 2_300_000) } else { BODY };
            shapes += &self.body(lines, (top, high), is_front);
        }
        shapes += &parts::footer(&text(&self.footer), self.language, at);
        (parts::slide(&shapes), picture, parts::notes(&self.paragraphs(notes, 1200)))
    }

    fn titled(&self, title: &str, is_front: bool) -> String {
        // A long message in smaller letters: it must stay above what it is about.
        let size = match title.chars().count() {
            _ if is_front => 4000,
            0..=90 => 2800,
            91..=130 => 2300,
            131..=230 => 1900,
            231..=400 => 1500,
            _ => 1300,
        };
        let place = if is_front { (2_000_000, 1_400_000) } else { TITLE };
        let language = self.language;
        let text = text(title);
        let run = format!(r#"<a:r><a:rPr lang="{language}" sz="{size}" b="1" dirty="0"/><a:t>{text}</a:t></a:r>"#);
        parts::title(&run, place)
    }

    fn body(&self, lines: &[String], place: (i64, i64), is_front: bool) -> String {
        let long = lines.iter().map(|line| line.chars().count()).sum::<usize>();
        let size = match long {
            _ if is_front => 2000,
            0..=350 => 2200,
            351..=700 => 1800,
            701..=1100 => 1500,
            _ => 1200,
        };
        parts::body(&self.paragraphs(lines, size), place, !is_front)
    }

    fn paragraphs(&self, lines: &[String], size: usize) -> String {
        let language = self.language;
        let line = |line: &String| {
            let text = text(line);
            format!(r#"<a:p><a:r><a:rPr lang="{language}" sz="{size}" dirty="0"/><a:t>{text}</a:t></a:r></a:p>"#)
        };
        match lines.is_empty() {
            true => "<a:p/>".to_owned(),
            false => lines.iter().map(line).collect(),
        }
    }
}

/// A picture in a band of the slide: as large as fits, in the middle, or at the left of the first slide; never stretched.
fn placed(image: &Image, (top, high): (i64, i64), is_front: bool) -> String {
    let scale = scale(image.size, high);
    let size = (emu(f64::from(image.size.0) * scale), emu(f64::from(image.size.1) * scale));
    let left = if is_front { MARGIN } else { (WIDE - size.0) / 2 };
    // Names of shapes are Dutch, whatever the language: nobody reads them aloud.
    let name = if is_front { "Logo" } else { "Grafiek" };
    parts::picture((name, &text(&image.alt)), (left, top + (high - size.1) / 2), size)
}

/// Where a picture below the title begins and how high it may be, with a line below it or without.
fn band(has_caption: bool) -> (i64, i64) {
    (BODY.0, BODY.1 - if has_caption { CAPTION } else { 0 })
}

/// EMU to a pixel of a picture that is as large as fits.
fn scale((wide, tall): (f32, f32), high: i64) -> f64 {
    let room = (WIDE - 2 * MARGIN) as f64;
    (room / f64::from(wide.max(1.0))).min(high as f64 / f64::from(tall.max(1.0)))
}

/// How large letters of so many pixels come to stand below the title, in points.
pub(super) fn letters(px: i32, size: (f32, f32), has_caption: bool) -> f64 {
    f64::from(px) * scale(size, band(has_caption).1) / POINT
}

fn emu(length: f64) -> i64 {
    crate::base::number::whole(length.round())
}
