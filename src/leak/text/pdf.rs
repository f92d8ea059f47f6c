//! A PDF: what its pages show, glyph by glyph, and what stands beside.

use std::collections::HashMap;

use hayro_syntax::Pdf;
use hayro_syntax::content::TypedIter;
use hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_syntax::object::{Array, Dict, MaybeRef, Object, Stream};

use super::markup;
use super::model::{Passage, Spot};

/// Pages first, then every text in every object, referred to or not.
pub(super) fn passages(bytes: &[u8]) -> Option<Vec<Passage>> {
    let pdf = Pdf::new(bytes.to_vec()).ok()?;
    let mut found = Vec::new();
    for (at, page) in pdf.pages().iter().enumerate() {
        let mut shown = Shown::new(&page.resources().fonts);
        shown.read(page.typed_operations());
        shown.tell(Spot::Page(at + 1), &mut found);
    }
    let mut beside = Beside { found: &mut found };
    for object in pdf.objects() {
        beside.object(&object, Spot::Metadata);
    }
    Some(found)
}

/// What a stream of drawing shows.
struct Shown<'f, 'd> {
    fonts: &'f Dict<'d>,
    known: HashMap<Vec<u8>, Font>,
    text: String,
    /// What is said aloud in the place of what is drawn.
    aloud: String,
}

/// What the codes of a font stand for; `None`: each byte is a letter.
type Font = Option<HashMap<u16, String>>;

impl<'f, 'd> Shown<'f, 'd> {
    fn new(fonts: &'f Dict<'d>) -> Shown<'f, 'd> {
        Shown { fonts, known: HashMap::new(), text: String::new(), aloud: String::new() }
    }

    fn read(&mut self, mut operations: TypedIter<'_>) {
        let (mut font, mut height) = (Vec::new(), None);
        while let Some(operation) = operations.next() {
            match operation {
                Op::TextFont(set) => {
                    font = set.0.as_ref().to_vec();
                    let fonts = self.fonts;
                    self.known
                        .entry(font.clone())
                        .or_insert_with(|| fonts.get::<Dict<'_>>(&*font).and_then(|f| codes(&f)));
                }
                // Another piece on the same line follows a blank, one on another line a line break.
                Op::SetTextMatrix(set) => {
                    let now = Some(set.5.as_f64());
                    self.text.push(if height == now { ' ' } else { '\n' });
                    height = now;
                }
                Op::NextLine(_) | Op::NextLineAndSetLeading(_) | Op::NextLineUsingLeading(_) => self.text.push('\n'),
                Op::ShowText(shown) => self.show(&font, shown.0),
                Op::NextLineAndShowText(shown) => {
                    self.text.push('\n');
                    self.show(&font, shown.0);
                }
                Op::ShowTextWithParameters(shown) => {
                    self.text.push('\n');
                    self.show(&font, shown.2);
                }
                Op::ShowTexts(shown) => {
                    for piece in shown.0.raw_iter() {
                        if let MaybeRef::NotRef(Object::String(codes)) = piece {
                            self.show(&font, &codes);
                        }
                    }
                }
                Op::BeginMarkedContentWithProperties(mark) => {
                    let mut found = Vec::new();
                    Beside { found: &mut found }.object(mark.1, Spot::AltText);
                    found.iter().for_each(|passage| self.aloud.push_str(&format!("{}\n", passage.text)));
                }
                _ => {}
            }
        }
    }

    fn show(&mut self, font: &[u8], codes: &[u8]) {
        match self.known.get(font) {
            Some(Some(letters)) => {
                for code in codes.chunks(2) {
                    let code = code.iter().fold(0, |code, byte| code << 8 | u16::from(*byte));
                    self.text.push_str(letters.get(&code).map_or("\u{fffd}", String::as_str));
                }
            }
            Some(None) | None => self.text.extend(codes.iter().map(|byte| char::from(*byte))),
        }
    }

    fn tell(self, spot: Spot, found: &mut Vec<Passage>) {
        found.push(Passage::new(spot, self.text));
        if !self.aloud.is_empty() {
            found.push(Passage::new(Spot::AltText, self.aloud));
        }
    }
}

/// What the codes of a font stand for, by its own table.
fn codes(font: &Dict<'_>) -> Font {
    let table = font.get::<Stream<'_>>("ToUnicode")?.decoded_data().ok()?;
    let table = String::from_utf8_lossy(&table);
    let mut letters = HashMap::new();
    let mut block = None;
    for line in table.lines() {
        let line = line.trim();
        match line.split_whitespace().last() {
            Some("beginbfchar") => block = Some(false),
            Some("beginbfrange") => block = Some(true),
            Some("endbfchar" | "endbfrange") => block = None,
            _ => {
                let parts: Vec<&str> = line.split(['<', '>', '[', ']', ' ']).filter(|part| !part.is_empty()).collect();
                match (block, parts.as_slice()) {
                    (Some(false), [code, text]) => {
                        letters.extend(number(code).map(|code| (code, utf16(text))));
                    }
                    (Some(true), [first, last, texts @ ..]) => range(first, last, texts, &mut letters),
                    _ => {}
                }
            }
        }
    }
    Some(letters)
}

/// A range of codes: with one text of which the last unit counts up, or with a text for each.
fn range(first: &str, last: &str, texts: &[&str], letters: &mut HashMap<u16, String>) {
    let (Some(first), Some(last)) = (number(first), number(last)) else { return };
    for (step, code) in (first..=last).enumerate() {
        let text = match texts {
            [one] => {
                let mut units = units(one);
                if let (Some(unit), Ok(step)) = (units.last_mut(), u16::try_from(step)) {
                    *unit = unit.wrapping_add(step);
                }
                String::from_utf16_lossy(&units)
            }
            each => each.get(step).map(|text| utf16(text)).unwrap_or_default(),
        };
        letters.insert(code, text);
    }
}

fn number(text: &str) -> Option<u16> {
    u16::from_str_radix(text, 16).ok()
}

fn units(text: &str) -> Vec<u16> {
    text.as_bytes().chunks(4).filter_map(|unit| std::str::from_utf8(unit).ok().and_then(number)).collect()
}

fn utf16(text: &str) -> String {
    String::from_utf16_lossy(&units(text))
}

/// Gathers the texts of objects.
struct Beside<'f> {
    found: &'f mut Vec<Passage>,
}

impl Beside<'_> {
    /// What an object says itself: what it refers to comes by itself. `spot` is where it would stand.
    fn object(&mut self, object: &Object<'_>, spot: Spot) {
        match object {
            Object::String(text) => self.found.push(Passage::new(spot, string(text))),
            Object::Dict(dict) => self.dict(dict, spot),
            Object::Array(array) => self.array(array, spot),
            Object::Stream(stream) => self.stream(stream, spot),
            Object::Null(_) | Object::Boolean(_) | Object::Number(_) | Object::Name(_) => {}
        }
    }

    fn array(&mut self, array: &Array<'_>, spot: Spot) {
        for item in array.raw_iter() {
            if let MaybeRef::NotRef(object) = item {
                self.object(&object, spot);
            }
        }
    }

    fn dict(&mut self, dict: &Dict<'_>, spot: Spot) {
        for (key, value) in dict.entries() {
            let MaybeRef::NotRef(value) = value else { continue };
            let spot = match key.as_ref() {
                b"Title" if dict.contains_key("Parent") => Spot::Bookmark,
                b"Alt" | b"ActualText" | b"T" | b"E" => Spot::AltText,
                b"URI" | b"Contents" => Spot::Link,
                _ => spot,
            };
            self.object(&value, spot);
        }
    }

    fn stream(&mut self, stream: &Stream<'_>, spot: Spot) {
        let dict = stream.dict();
        self.dict(dict, spot);
        let is = |key: &str, name: &[u8]| {
            dict.get::<Object<'_>>(key).and_then(Object::into_name).is_some_and(|found| found.as_ref() == name)
        };
        let content = || stream.decoded_data().ok();
        if is("Type", b"Metadata") || is("Type", b"EmbeddedFile") {
            let text = content().map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
            self.found.extend(markup::passages(&text).into_iter().map(|p| Passage { spot: Spot::Metadata, ..p }));
        } else if is("Subtype", b"Form") || dict.contains_key("PatternType") {
            let resources = dict.get::<Dict<'_>>("Resources").unwrap_or_default();
            let fonts = resources.get::<Dict<'_>>("Font").unwrap_or_default();
            let mut shown = Shown::new(&fonts);
            shown.read(TypedIter::new(&content().unwrap_or_default()));
            shown.tell(Spot::Drawn, self.found);
        }
    }
}

/// A text string: UTF-16, UTF-8, or bytes of which those of letters are as in Latin-1.
fn string(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
