//! The texts of a workbook, and how a text is written.

use std::fmt::Write as _;
use std::io::Write;

use anyhow::{Context, Result};

use crate::base::quick_map::QuickMap;

/// So many texts are held once. Of a country every cell of the input is named, once each: these are not worth the memory.
const MOST: usize = 1 << 16;
/// And so many bytes of them.
const BYTES: usize = 4 << 20;

/// The texts of a workbook: each is written once, and cells hold its place.
pub(super) struct Texts {
    /// The part as the library wrote it, with the texts of the headers.
    part: String,
    /// How many cells hold a text, and how many texts there are.
    count: usize,
    unique: usize,
    places: QuickMap<Box<str>, usize>,
    /// What comes behind it, in order of place.
    new: String,
}

impl Texts {
    pub(super) fn new(part: String) -> Result<Texts> {
        let number = |name: &str| {
            let (_, rest) = part.split_once(&format!(" {name}=\""))?;
            rest.split_once('"')?.0.parse().ok()
        };
        let missing = "a workbook does not say how many texts it holds";
        let (count, unique) = (number("count").context(missing)?, number("uniqueCount").context(missing)?);
        Ok(Texts { part, count, unique, places: QuickMap::default(), new: String::new() })
    }

    /// The place of a text; `None` where it is not held.
    #[inline]
    pub(super) fn place(&mut self, text: &str) -> Option<usize> {
        let known = self.places.get(text).copied();
        let place = known.or_else(|| self.has_room(text).then(|| self.hold(text)))?;
        self.count += 1;
        Some(place)
    }

    fn has_room(&self, text: &str) -> bool {
        self.places.len() < MOST && self.new.len() + text.len() <= BYTES
    }

    fn hold(&mut self, text: &str) -> usize {
        self.new.push_str("<si>");
        write_text(&mut self.new, text);
        self.new.push_str("</si>");
        self.places.insert(text.into(), self.unique);
        self.unique += 1;
        self.unique - 1
    }

    pub(super) fn write(&self, file: &mut impl Write) -> Result<()> {
        let (_, known) = self.part.split_once("<si>").context("a workbook holds no texts")?;
        let known = known.strip_suffix("</sst>").context("the texts of a workbook do not end")?;
        write!(
            file,
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"{}\" uniqueCount=\"{}\"><si>",
            self.count, self.unique
        )?;
        [known, &self.new, "</sst>"].iter().try_for_each(|piece| file.write_all(piece.as_bytes()))?;
        Ok(())
    }
}

/// A text as a workbook holds it: characters that XML does not know stand as `_x0001_`, and what looks like that is told apart by its first sign.
pub(super) fn write_text(out: &mut String, text: &str) {
    let ends = |c: char| matches!(c, ' ' | '\t' | '\n');
    out.push_str(if text.starts_with(ends) || text.ends_with(ends) { "<t xml:space=\"preserve\">" } else { "<t>" });
    for (at, c) in text.char_indices() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '_' if is_escape(&text[at..]) => out.push_str("_x005F_"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                // Writing to a String can't fail.
                let _ = write!(out, "_x{:04X}_", u32::from(c));
            }
            _ => out.push(c),
        }
    }
    out.push_str("</t>");
}

/// Whether a text begins as `_x0041_`.
fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.starts_with(b"_x") && bytes.get(6) == Some(&b'_') && bytes[2..6].iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup_and_never_an_escape() {
        let written = |text: &str| {
            let mut out = String::new();
            write_text(&mut out, text);
            out
        };
        assert_eq!(written("<r>&</r>"), "<t>&lt;r&gt;&amp;&lt;/r&gt;</t>");
        assert_eq!(written(" a\u{1}\r\n"), "<t xml:space=\"preserve\"> a_x0001__x000D_\n</t>");
        assert_eq!(written("_x0041_ _x00"), "<t>_x005F_x0041_ _x00</t>");
    }

    #[test]
    fn no_more_texts_are_held_than_there_is_room_for() {
        let mut texts = Texts::new("<sst count=\"1\" uniqueCount=\"1\"><si></si></sst>".to_owned()).unwrap();
        let long = "a".repeat(BYTES / 4);
        let held = (0..8).filter(|number| texts.place(&format!("{long}{number}")).is_some()).count();
        assert!((1..8).contains(&held), "{held}");
        assert_eq!(texts.place(&format!("{long}0")), Some(1), "what is held stays");
    }
}
