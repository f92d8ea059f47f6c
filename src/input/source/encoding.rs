//! Bytes to text: a byte order mark, else UTF-8, else Windows-1252, and a refusal where that is not certain.
//!
//! In: the bytes of a text file. Out: a text, or what made it doubtful. Must not know: tables, findings.

use crate::base::number::to_u32;
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Why bytes are not read as text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// Neither a mark nor UTF-8, and it may be something else than Windows-1252.
    Unsure {
        /// The line of the first doubtful character, from 1.
        line: u32,
        /// That character, read as Windows-1252. Not the word that it is in: that may be a name.
        windows: String,
        /// The same, read as Mac Roman.
        mac: String,
    },
    /// The bytes do not fit the encoding that is set or that the mark names.
    Misfit {
        /// Its name.
        encoding: &'static str,
    },
    /// UTF-8 as a whole, with a byte in it that is not: two encodings in one file.
    Mixed {
        /// The line of the first such byte, from 1.
        line: u32,
    },
    /// NUL characters: not a text.
    Binary {
        /// The line of the first, from 1.
        line: u32,
    },
}

/// So many bytes tell whether a text without a mark is UTF-16.
const SAMPLE: usize = 64 * 1024;

/// Decodes a text. A byte order mark decides; then what is `set`; then detection.
pub(super) fn decode(bytes: Vec<u8>, set: Option<&'static Encoding>) -> Result<String, Doubt> {
    let text = match (Encoding::for_bom(&bytes), set) {
        (Some((encoding, mark)), _) => with(encoding, bytes, mark)?,
        (None, Some(encoding)) => with(encoding, bytes, 0)?,
        (None, None) => detect(bytes)?,
    };
    match memchr::memchr(0, text.as_bytes()) {
        Some(at) => Err(Doubt::Binary { line: line_at(&text.as_bytes()[..at]) }),
        None => Ok(text),
    }
}

/// How a text is put back into bytes: as it came out of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Same {
    encoding: &'static Encoding,
    /// The mark before it, in bytes.
    mark: &'static [u8],
}

impl Same {
    /// The bytes of a text; `None` where it has a character that the encoding does not.
    pub(super) fn encode(self, text: &str) -> Option<Vec<u8>> {
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let own = match self.encoding {
            encoding if encoding == UTF_16LE => wide(u16::to_le_bytes),
            encoding if encoding == UTF_16BE => wide(u16::to_be_bytes),
            encoding => {
                let (bytes, _, is_unmappable) = encoding.encode(text);
                if is_unmappable {
                    return None;
                }
                bytes.into_owned()
            }
        };
        Some([self.mark, &own].concat())
    }
}

/// The text of a file and how it is put back; `None` where it is doubtful, or would not come out byte for byte.
pub(super) fn known(bytes: &[u8], set: Option<&'static Encoding>) -> Option<(String, Same)> {
    let text = decode(bytes.to_vec(), set).ok()?;
    let encodings = [Some(UTF_8), Some(UTF_16LE), Some(UTF_16BE), set, Some(WINDOWS_1252)];
    let marks: [&[u8]; 4] = [b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF", b""];
    let all = encodings.into_iter().flatten().flat_map(|encoding| marks.map(|mark| Same { encoding, mark }));
    let mut fitting = all.filter(|same| bytes.starts_with(same.mark));
    fitting.find(|same| same.encode(&text).as_deref() == Some(bytes)).map(|same| (text, same))
}

fn with(encoding: &'static Encoding, mut bytes: Vec<u8>, mark: usize) -> Result<String, Doubt> {
    let misfit = Doubt::Misfit { encoding: encoding.name() };
    if encoding == UTF_8 {
        bytes.drain(..mark);
        return String::from_utf8(bytes).map_err(|error| mixed(error.as_bytes()).unwrap_or(misfit));
    }
    match encoding.decode_without_bom_handling(&bytes[mark..]) {
        (text, false) => Ok(text.into_owned()),
        (_, true) => Err(misfit),
    }
}

fn detect(bytes: Vec<u8>) -> Result<String, Doubt> {
    if let Some(text) = utf16(&bytes) {
        return Ok(text);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error.into_bytes(),
    };
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        return Err(Doubt::Binary { line: line_at(&bytes[..at]) });
    }
    if let Some(mixed) = mixed(&bytes) {
        return Err(mixed);
    }
    match doubtful(&bytes) {
        Some(at) => Err(unsure(&bytes, at)),
        None => Ok(WINDOWS_1252.decode_without_bom_handling(&bytes).0.into_owned()),
    }
}

/// A text in UTF-16 without its mark. Certain where at least half of its letters have their zero on the same side, and all of it is text then.
fn utf16(bytes: &[u8]) -> Option<String> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let (mut even, mut odd) = (0_usize, 0_usize);
    for pair in sample.chunks_exact(2) {
        even += usize::from(pair[0] == 0 && pair[1] != 0);
        odd += usize::from(pair[1] == 0 && pair[0] != 0);
    }
    let encoding = match (even, odd) {
        (0, odd) if odd * 4 >= sample.len() && odd > 1 => UTF_16LE,
        (even, 0) if even * 4 >= sample.len() && even > 1 => UTF_16BE,
        _ => return None,
    };
    let (text, is_broken) = encoding.decode_without_bom_handling(bytes);
    let is_text = !text.chars().any(|c| c.is_control() && !matches!(c, '\t' | '\r' | '\n'));
    (!is_broken && is_text && bytes.len().is_multiple_of(2)).then(|| text.into_owned())
}

/// The first byte that is not UTF-8, in bytes with at least as many letters in UTF-8. Only letters that western languages have, and
/// punctuation, are taken for such: two bytes of Windows-1252 may by chance be some other.
fn mixed(bytes: &[u8]) -> Option<Doubt> {
    let is_usual = |c: &char| matches!(c, '\u{80}'..='\u{17f}' | '\u{2010}'..='\u{20af}');
    let (mut right, mut wrong, mut first, mut at) = (0, 0, None, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(is_usual).count();
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() {
            wrong += 1;
            first = first.or(Some(at));
        }
        at += chunk.invalid().len();
    }
    first.filter(|_| right >= wrong).map(|at| Doubt::Mixed { line: line_at(&bytes[..at]) })
}

/// The first place that speaks against Windows-1252, unless more places speak for it. A byte that Windows-1252 does not define
/// settles it, and so does a letter in UTF-8 among bytes that are not: two encodings in one file.
fn doubtful(bytes: &[u8]) -> Option<usize> {
    let (mut for_it, mut against, mut first) = (0_usize, 0_usize, None);
    for (at, byte) in bytes.iter().enumerate().filter(|(_, b)| **b >= 0x80) {
        let before = at.checked_sub(1).map_or(0, |i| bytes[i]);
        let after = bytes.get(at + 1).copied().unwrap_or(0);
        let undefined = matches!(byte, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D);
        let two_of_utf8 = matches!(byte, 0xC2 | 0xC3) && (0x80..0xC0).contains(&after);
        if undefined || two_of_utf8 {
            return Some(at);
        }
        if speaks_against(*byte, before, after) {
            against += 1;
            first = first.or(Some(at));
        } else if (0xE0..=0xFF).contains(byte) && (before.is_ascii_lowercase() || after.is_ascii_lowercase()) {
            for_it += 1;
        }
    }
    first.filter(|_| against >= for_it)
}

/// Whether a byte, between its neighbours, would be strange in Windows-1252 but at home in Mac Roman or in DOS (850).
fn speaks_against(byte: u8, before: u8, after: u8) -> bool {
    let (behind, ahead) = (before.is_ascii_lowercase(), after.is_ascii_lowercase());
    match byte {
        // \u{192} \u{160} \u{152} \u{17d} \u{161} \u{153} \u{17e} \u{178}: Mac \u{c9} \u{e4} \u{e5} \u{e9} \u{f6} \u{fa} \u{fb} \u{fc}.
        0x83 | 0x8A | 0x8C | 0x8E | 0x9A | 0x9C | 0x9E | 0x9F => behind || ahead,
        // Opening quotes behind a letter; DOS \u{e9} \u{e4}, Mac \u{eb}.
        0x82 | 0x84 | 0x8B | 0x91 | 0x93 => behind,
        // Signs that do not stand within a word; the apostrophe (0x92), dots (0x85) and dashes (0x96, 0x97) do.
        0x80 | 0x86..=0x89 | 0x94 | 0x95 | 0x98 | 0x99 | 0x9B => behind && ahead,
        // A capital with an accent behind a small letter; Mac has its quotes there.
        0xC0..=0xDF => behind,
        _ => false,
    }
}

fn unsure(bytes: &[u8], at: usize) -> Doubt {
    let read = |encoding: &'static Encoding| {
        let text = encoding.decode_without_bom_handling(&bytes[at..=at]).0;
        text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
    };
    Doubt::Unsure { line: line_at(&bytes[..at]), windows: read(WINDOWS_1252), mac: read(MACINTOSH) }
}

/// The line number behind these bytes: CRLF, LF and a lone CR each end one line.
fn line_at(before: &[u8]) -> u32 {
    let ends = before.iter().enumerate().filter(|(i, b)| match b {
        b'\n' => i.checked_sub(1).is_none_or(|p| before[p] != b'\r'),
        b'\r' => true,
        _ => false,
    });
    to_u32(ends.count()) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, Doubt> {
        decode(bytes.to_vec(), None)
    }

    fn utf16(text: &str, mark: [u8; 2], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.into_iter().chain(text.encode_utf16().flat_map(bytes)).collect()
    }

    #[test]
    fn marks_and_utf8_are_certain() {
        assert_eq!(read("één €".as_bytes()).as_deref(), Ok("één €"));
        assert_eq!(read("\u{feff}één".as_bytes()).as_deref(), Ok("één"));
        assert_eq!(read(&utf16("één €", [0xFF, 0xFE], u16::to_le_bytes)).as_deref(), Ok("één €"));
        assert_eq!(read(&utf16("één €", [0xFE, 0xFF], u16::to_be_bytes)).as_deref(), Ok("één €"));
    }

    #[test]
    fn windows_1252_with_euro_quotes_and_accents() {
        assert_eq!(
            read(b"\x80 100 voor \x93co\xF6rdinatie\x94, foto\x92s \x96 caf\xE9").as_deref(),
            Ok("€ 100 voor “coördinatie”, foto’s – café")
        );
        assert_eq!(read(b"kosten \x80 5; 's ochtends\x85").as_deref(), Ok("kosten € 5; 's ochtends…"));
        assert_eq!(read(b"\xC9\xE9n school, \xC9vora, \xA7 3, 2\xBD").as_deref(), Ok("Één school, Évora, § 3, 2½"));
    }

    #[test]
    fn mac_roman_dos_and_broken_utf8_are_refused_with_the_character() {
        let doubt = read(b"naam;plaats\r\n\r\nCaf\x8E De Co\x9Ardinator;x").unwrap_err();
        assert_eq!(doubt, Doubt::Unsure { line: 3, windows: "Ž".into(), mac: "é".into() });
        assert!(matches!(read(b"Belgi\x91 en ide\x91en"), Err(Doubt::Unsure { line: 1, .. })), "Mac");
        assert!(matches!(read(b"foto\xD5s"), Err(Doubt::Unsure { .. })), "Mac apostrophe");
        assert!(matches!(read(b"caf\x82 co\x94rdinator"), Err(Doubt::Unsure { .. })), "DOS");
        assert!(matches!(read(b"ge\x81nt"), Err(Doubt::Unsure { .. })), "undefined");
        assert!(matches!(read(b"\xE9n, \xE9n en caf\xC3\xA9"), Err(Doubt::Unsure { .. })), "mixed");
    }

    #[test]
    fn a_wrong_byte_in_utf8_is_named_at_its_own_line() {
        let bytes = b"naam\ncaf\xC3\xA9\nBelgi\xC3\xAB\ncaf\xE9\n";
        assert_eq!(read(bytes), Err(Doubt::Mixed { line: 4 }));
        assert_eq!(decode(bytes.to_vec(), Some(UTF_8)), Err(Doubt::Mixed { line: 4 }));
        assert_eq!(read(b"caf\xC3\xA9 en \xE9n"), Err(Doubt::Mixed { line: 1 }));
        assert_eq!(read(b"CAF\xC9\xBB, \xE9\xE9n").as_deref(), Ok("CAF\u{c9}\u{bb}, één"), "by chance UTF-8");
    }

    #[test]
    fn what_is_set_overrules_detection_but_not_a_mark() {
        assert_eq!(decode(b"Caf\x8E".to_vec(), Some(MACINTOSH)).as_deref(), Ok("Café"));
        assert_eq!(decode(b"Du\x9Aan".to_vec(), Some(WINDOWS_1252)).as_deref(), Ok("Dušan"));
        assert_eq!(decode("\u{feff}é".as_bytes().to_vec(), Some(WINDOWS_1252)).as_deref(), Ok("é"));
        assert_eq!(decode(b"\xE9".to_vec(), Some(UTF_8)), Err(Doubt::Misfit { encoding: "UTF-8" }));
    }

    #[test]
    fn utf16_without_its_mark_is_read_where_it_is_certain() {
        let text = "naam;caf\u{e9} \u{20ac}\r\n1;2\r\n";
        let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
        let (mut little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
        assert_eq!((read(&little).as_deref(), read(&big).as_deref()), (Ok(text), Ok(text)));
        little.push(b'x');
        assert!(matches!(read(&little), Err(Doubt::Binary { .. })), "half a letter");
    }

    #[test]
    fn a_text_goes_back_into_the_bytes_that_it_came_from() {
        let wide = utf16("één €", [0xFF, 0xFE], u16::to_le_bytes);
        for bytes in ["één €".as_bytes(), "\u{feff}één".as_bytes(), b"caf\xE9 \x80", b"plain", &wide] {
            let (text, same) = known(bytes, None).expect("certain");
            assert_eq!(same.encode(&text).as_deref(), Some(bytes));
        }
        let (_, same) = known(b"caf\xE9", None).expect("certain");
        assert_eq!(same.encode("\u{2026}").as_deref(), Some(&b"\x85"[..]));
        assert!(same.encode("\u{151}").is_none());
    }

    #[test]
    fn nul_is_not_text() {
        assert_eq!(read(b"a;b\r\n1;\0"), Err(Doubt::Binary { line: 2 }));
        assert_eq!(read(b"a\0\xE9\0\xE9"), Err(Doubt::Binary { line: 1 }));
    }
}
