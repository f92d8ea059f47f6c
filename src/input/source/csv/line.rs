//! Lines that stay as they are, as most of a large file do: found eight bytes at a time.
//!
//! In: bytes of UTF-8 from the beginning of a record on. Out: where its cells end; nothing where it has a quote, a character that may not stay as it is
//! ([`is_plain`]) or white space around a cell, or is very long: then the scanner walks through it. Must not know: what stands in a cell.

use super::super::sheet::MAX_CELL;
use crate::base::number::{to_u32, to_usize};

const LOW: u64 = u64::from_ne_bytes([0x7f; 8]);
const HIGH: u64 = !LOW;

/// Puts where the cells of the first line end in `ends`, and gives its length without its end.
#[inline]
pub(super) fn plain(bytes: &[u8], delimiter: u8, ends: &mut Vec<u32>) -> Option<usize> {
    ends.clear();
    let mut from = 0;
    let mut end = |at: usize| {
        let is_plain = is_tight(&bytes[from..at]);
        ends.push(to_u32(at));
        from = at + 1;
        is_plain.then_some(())
    };
    let mut at = 0;
    while let Some((word, _)) = bytes[at..].split_first_chunk::<8>() {
        let word = u64::from_le_bytes(*word);
        if word & HIGH != 0 && !word.to_le_bytes().into_iter().all(is_plain) {
            return None;
        }
        let stops = equal(word, b'\n') | equal(word, b'\r') | equal(word, b'"');
        // Up to the first byte that ends the line.
        let mut cells = equal(word, delimiter) & (stops & stops.wrapping_neg()).wrapping_sub(1);
        while cells != 0 {
            end(at + first(cells))?;
            cells &= cells - 1;
        }
        if stops != 0 {
            let length = at + first(stops);
            end(length)?;
            return Some(length).filter(|length| matches!(bytes[*length], b'\n' | b'\r') && *length <= MAX_CELL);
        }
        at += 8;
        if at > MAX_CELL {
            return None;
        }
    }
    // The last few bytes of the text.
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\n' | b'\r' => break,
            b'"' => return None,
            byte if !is_plain(byte) => return None,
            byte if byte == delimiter => end(at)?,
            _ => {}
        }
        at += 1;
    }
    end(at)?;
    Some(at).filter(|length| *length <= MAX_CELL)
}

/// The highest bit of each byte that is this one.
fn equal(word: u64, byte: u8) -> u64 {
    let differs = word ^ u64::from_ne_bytes([byte; 8]);
    !(((differs & LOW) + LOW) | differs | LOW)
}

/// The number of the first byte of which the highest bit is set.
fn first(bits: u64) -> usize {
    to_usize(bits.trailing_zeros() / 8)
}

/// Whether a byte is a part of a character that stays as it is: of ASCII, or a letter with its accent (U+00C0 to U+027F: each is one character, can be seen
/// and is no space).
fn is_plain(byte: u8) -> bool {
    matches!(byte, 0..=0xbf | 0xc3..=0xc9)
}

/// Whether no white space and nothing that nobody sees stands at the edge of a cell.
fn is_tight(cell: &[u8]) -> bool {
    let is_edge = |byte: Option<&u8>| byte.is_none_or(|byte| byte.is_ascii_graphic() || !byte.is_ascii());
    is_edge(cell.first()) && is_edge(cell.last())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Scanner;
    use super::*;
    use crate::base::text::fold::clean;

    #[test]
    fn what_would_change_is_no_plain_line() {
        for text in [
            "a; b\nc",
            "a;b \n",
            "a;\"b\"\n",
            "abcdefgh;e\u{301}\n",
            "abcdefghij;\t\n",
            "abcdefg\u{b}\n",
            "a\u{a0}b",
            "a\u{ad}b",
        ] {
            assert_eq!(plain(text.as_bytes(), b';', &mut Vec::new()), None, "{text:?}");
        }
        let mut ends = Vec::new();
        assert_eq!(plain("\u{e9}\u{e9}n;co\u{f6}rdinator;\u{151}\r\n".as_bytes(), b';', &mut ends), Some(21));
        assert_eq!(ends, [5, 18, 21]);
        assert_eq!(plain("a".repeat(MAX_CELL + 9).as_bytes(), b';', &mut Vec::new()), None);
    }

    #[test]
    fn letters_that_stay_as_they_are_are_those_that_cleaning_leaves() {
        for letter in ('\u{80}'..'\u{ffff}').filter(|letter| letter.to_string().bytes().all(is_plain)) {
            let text = letter.to_string();
            assert_eq!(clean(&text).trim(), text, "{:x}", u32::from(letter));
            let accented = format!("e{letter}");
            assert_eq!(clean(&accented), accented, "{:x}", u32::from(letter));
        }
    }

    proptest! {
        /// A plain line has the cells, the number and the end that walking through it gives.
        #[test]
        fn a_plain_line_is_that_of_the_scanner(text in "[abcdefgh;;;;\" \n\r\u{e9}]{0,60}") {
            let (mut scanner, mut other) = (Scanner::new(&text, b';'), Scanner::new(&text, b';'));
            let (mut cells, mut ends) = (Vec::new(), Vec::new());
            loop {
                let found = other.plain_line(&mut ends);
                let step = scanner.next(&mut cells);
                let Some((line, row)) = found else {
                    let Some(Ok(_)) = step else { break };
                    other.next(&mut Vec::new());
                    continue;
                };
                prop_assert_eq!(step, Some(Ok(line)));
                let own: Vec<&str> = row.split(';').collect();
                prop_assert_eq!(&own, &cells);
                let lengths: Vec<usize> = own.iter().map(|cell| cell.len()).collect();
                let starts = ends.iter().scan(0, |at, end| Some(*end as usize - std::mem::replace(at, *end as usize + 1)));
                prop_assert_eq!(starts.collect::<Vec<_>>(), lengths);
                prop_assert_eq!(scanner.place(), other.place());
            }
        }
    }
}
