//! Texts in records: one or two bytes a letter since Excel 97, in the code page of the system before.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1252};

use super::super::ole::u16_at;
use super::super::texts::Texts;
use super::record::Record;
use crate::input::source::spreadsheet::sheets::Trouble;

/// How a workbook writes its letters.
pub(super) struct Letters {
    /// Since Excel 97.
    pub is_wide: bool,
    /// Before that.
    pub encoding: &'static Encoding,
}

impl Default for Letters {
    fn default() -> Self {
        Letters { is_wide: true, encoding: WINDOWS_1252 }
    }
}

impl Letters {
    /// A text with its length in one byte.
    pub(super) fn short(&self, data: &[u8]) -> Option<String> {
        let count = usize::from(*data.first()?);
        self.letters(Pieces::new(&data[1..], &[]), count)
    }

    /// A text with its length in two bytes, which may go on in more records.
    pub(super) fn long(&self, data: &[u8], more: &[&[u8]]) -> Option<String> {
        let count = usize::from(u16_at(data, 0)?);
        self.letters(Pieces::new(&data[2..], more), count)
    }

    /// Number and code of a format.
    pub(super) fn format(&self, data: &[u8]) -> Option<(u16, String)> {
        let code = data.get(2..)?;
        Some((u16_at(data, 0)?, if self.is_wide { self.long(code, &[])? } else { self.short(code)? }))
    }

    fn letters(&self, mut pieces: Pieces, count: usize) -> Option<String> {
        if !self.is_wide {
            let bytes = pieces.piece.get(..count)?;
            return Some(match self.encoding.decode_without_bom_handling(bytes).0 {
                Cow::Borrowed(text) => text.to_owned(),
                Cow::Owned(text) => text,
            });
        }
        if count == 0 {
            return Some(String::new());
        }
        let flags = pieces.byte()?;
        pieces.letters(count, flags & 1 != 0)
    }

    /// The shared texts: as many as there are, whatever number the record claims.
    pub(super) fn shared(&self, record: &Record, texts: &mut Texts) -> Result<(), Trouble> {
        let mut pieces = Pieces::new(record.data.get(8..).unwrap_or_default(), &record.more);
        while let Some(text) = pieces.rich() {
            texts.push(&text)?;
        }
        Ok(())
    }
}

/// The data of a record and of those that go on with it.
struct Pieces<'s, 'm> {
    piece: &'s [u8],
    more: &'m [&'s [u8]],
}

impl<'s, 'm> Pieces<'s, 'm> {
    fn new(piece: &'s [u8], more: &'m [&'s [u8]]) -> Pieces<'s, 'm> {
        Pieces { piece, more }
    }

    /// Goes on to the next record when this one is at its end.
    fn turn(&mut self) -> Option<()> {
        while self.piece.is_empty() {
            (self.piece, self.more) = self.more.split_first().map(|(first, rest)| (*first, rest))?;
        }
        Some(())
    }

    fn byte(&mut self) -> Option<u8> {
        self.turn()?;
        let (byte, rest) = self.piece.split_first()?;
        self.piece = rest;
        Some(*byte)
    }

    fn number(&mut self, bytes: u32) -> Option<u32> {
        (0..bytes).try_fold(0, |number, at| Some(number | u32::from(self.byte()?) << (8 * at)))
    }

    fn skip(&mut self, mut count: usize) -> Option<()> {
        while count > 0 {
            self.turn()?;
            let here = count.min(self.piece.len());
            self.piece = &self.piece[here..];
            count -= here;
        }
        Some(())
    }

    /// Letters, of which each record says anew whether they are wide.
    fn letters(&mut self, mut count: usize, mut is_wide: bool) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        while count > 0 {
            if self.piece.is_empty() {
                is_wide = self.byte()? & 1 != 0;
                // A record may hold nothing behind its flag.
                continue;
            }
            let size = if is_wide { 2 } else { 1 };
            let here = count.min(self.piece.len() / size);
            if here == 0 {
                return None;
            }
            let (letters, rest) = self.piece.split_at(here * size);
            match is_wide {
                true => units.extend(letters.chunks_exact(2).map(|u| u16::from_le_bytes([u[0], u[1]]))),
                false => units.extend(letters.iter().map(|b| u16::from(*b))),
            }
            self.piece = rest;
            count -= here;
        }
        Some(char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect())
    }

    /// A shared text, with what is behind it about fonts and pronunciation.
    fn rich(&mut self) -> Option<String> {
        let count = self.number(2)? as usize;
        let flags = self.byte()?;
        let fonts = if flags & 8 != 0 { self.number(2)? as usize } else { 0 };
        let sound = if flags & 4 != 0 { self.number(4)? as usize } else { 0 };
        let text = self.letters(count, flags & 1 != 0)?;
        // What is cut off behind a text is not missed.
        let _ = self.skip(fonts * 4).and_then(|()| self.skip(sound));
        Some(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_goes_on_in_the_next_record_with_other_letters() {
        // Three letters of one byte, then two of two bytes.
        let mut pieces = Pieces::new(b"\x05\x00\x00abc", &[b"\x01\xE9\x00\xAC\x20"]);
        assert_eq!(pieces.rich().as_deref(), Some("abc\u{e9}\u{20ac}"));
        assert_eq!(pieces.rich(), None);
        // A record with nothing but its flag.
        let mut pieces = Pieces::new(b"\x03\x00\x00ab", &[b"\x00", b"\x01", b"\x00c", b""]);
        assert_eq!((pieces.rich().as_deref(), pieces.rich()), (Some("abc"), None));
        let mut pieces = Pieces::new(b"\x02\x00\x00a", &[b"\x00", b"\x00"]);
        assert_eq!(pieces.rich(), None);
        // Runs of fonts between two texts.
        let mut pieces = Pieces::new(b"\x01\x00\x08\x01\x00a1234\x01\x00\x00b", &[]);
        assert_eq!((pieces.rich().as_deref(), pieces.rich().as_deref()), (Some("a"), Some("b")));
    }

    #[test]
    fn claims_beyond_the_data_give_nothing() {
        assert_eq!(Pieces::new(b"\xFF\xFF\x00abc", &[]).rich(), None);
        assert_eq!(Pieces::new(b"\x02\x00\x01abc", &[]).rich(), None, "half a letter");
        let letters = Letters { is_wide: false, encoding: WINDOWS_1252 };
        assert_eq!(letters.long(b"\x04\x00caf\xE9", &[]).as_deref(), Some("caf\u{e9}"));
        assert_eq!(letters.long(b"\x09\x00caf\xE9", &[]), None);
    }
}
