//! What paper and charts can show: the program brings its own font, so that they look the same on every machine, and no font has every character.
//!
//! In: a text. Out: the text as near to it as that font comes. Must not know: where a text is shown, or where it came from.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::base::text::fold::is_invisible;

/// Stands for a character that can't be shown.
const UNKNOWN: char = '?';

/// The text as it can be shown: letters and their accents in one, an accent that makes no letter with the one before it left out, a character of
/// which only the form is special (a digit in a circle) in its plain form, and a question mark for what the font does not have. Invisible
/// characters that steer the direction or the joining of writing are gone: they would hide or turn around what was written.
#[inline]
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| is_plain(c) || is_usual(c)) {
        return text.into();
    }
    let mut out = String::with_capacity(text.len());
    show(text, &mut out);
    // Of a lonely mark nothing is left, but a heading or a cell must say something.
    if out.trim().is_empty() && text.chars().any(|c| !c.is_whitespace() && !steers(c)) {
        out.push('?');
    }
    out.into()
}

/// Whether nothing is lost when the text is shown.
#[inline]
pub(crate) fn is_shown_whole(text: &str) -> bool {
    text.is_ascii() || !show(text, &mut String::with_capacity(text.len()))
}

/// The longest text that a cell of a workbook shows whole, in units of UTF-16: a little below the limit of Excel.
pub(crate) const CELL: usize = 32_000;

/// The length of a text that is too long for a cell of a workbook.
pub(crate) fn beyond_cell(text: &str) -> Option<usize> {
    // Most texts are short: their bytes are not fewer than what is counted.
    Some(text).filter(|text| text.len() > CELL).map(|text| text.encode_utf16().count()).filter(|length| *length > CELL)
}

/// So much of a text is quoted.
const EXCERPT: usize = 80;

/// What is shown of a text of which something is lost, short enough for a sentence: a long one from a little before the first character that is lost.
pub(crate) fn reported(text: &str) -> String {
    let before: Vec<char> =
        text.chars().take_while(|c| is_plain(*c) || is_shown_whole(c.encode_utf8(&mut [0; 4]))).collect();
    let (most, from) = (EXCERPT / 2, before.len().saturating_sub(EXCERPT / 4));
    let from = if before.len() > most { from } else { 0 };
    let part: String = text.chars().skip(from).take(EXCERPT).collect();
    let (start, end) =
        (if from > 0 { "…" } else { "" }, if text.chars().nth(from + EXCERPT).is_some() { "…" } else { "" });
    format!("{start}{}{end}", shown(&part))
}

/// Writes what can be shown; whether something can't.
#[inline]
fn show(text: &str, out: &mut String) -> bool {
    let mut loses = false;
    for c in text.nfc().filter(|c| !steers(*c)) {
        if is_combining_mark(c) {
            loses = true;
        } else if is_plain(c) || has(c) {
            out.push(c);
        } else {
            let plain: String = std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)).collect();
            if plain.is_empty() || plain.contains(|c: char| !has(c)) {
                // A control character is no text that somebody would miss.
                loses |= !c.is_control();
                out.push(UNKNOWN);
            } else {
                out.push_str(&plain);
            }
        }
    }
    loses
}

/// Characters that nobody sees, and the two that only end a line.
fn steers(c: char) -> bool {
    is_invisible(c) && c != '\u{ad}' || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Letters of Latin writing and the marks of a text, which the font has and which stand as they are.
fn is_usual(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '–' | '—' | '‘' | '’' | '“' | '”' | '…' | '•')
}

fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\n' | '\r' | '\t')
}

/// Whether every face of the font has the character.
#[inline]
pub(crate) fn has(c: char) -> bool {
    let code = u32::from(c);
    let at = HAS.partition_point(|(_, last)| *last < code);
    HAS.get(at).is_some_and(|(first, _)| *first <= code)
}

/// The characters of Noto Sans (Latin, Greek, Cyrillic) as the crate notosans brings it, each from and up to; a test of the module that makes PDFs
/// compares them with the font.
const HAS: [(u32, u32); 118] = [
    (0x20, 0x7e),
    (0xa0, 0x36f),
    (0x374, 0x375),
    (0x37a, 0x37e),
    (0x384, 0x38a),
    (0x38c, 0x38c),
    (0x38e, 0x3a1),
    (0x3a3, 0x3ce),
    (0x3d0, 0x527),
    (0x1d00, 0x1dca),
    (0x1dfe, 0x1e9b),
    (0x1e9e, 0x1e9e),
    (0x1ea0, 0x1ef9),
    (0x1f00, 0x1f15),
    (0x1f18, 0x1f1d),
    (0x1f20, 0x1f45),
    (0x1f48, 0x1f4d),
    (0x1f50, 0x1f57),
    (0x1f59, 0x1f59),
    (0x1f5b, 0x1f5b),
    (0x1f5d, 0x1f5d),
    (0x1f5f, 0x1f7d),
    (0x1f80, 0x1fb4),
    (0x1fb6, 0x1fc4),
    (0x1fc6, 0x1fd3),
    (0x1fd6, 0x1fdb),
    (0x1fdd, 0x1fef),
    (0x1ff2, 0x1ff4),
    (0x1ff6, 0x1ffe),
    (0x2000, 0x200f),
    (0x2012, 0x2022),
    (0x2026, 0x2026),
    (0x202a, 0x2030),
    (0x2032, 0x2034),
    (0x2039, 0x203a),
    (0x203c, 0x203c),
    (0x203e, 0x203e),
    (0x2044, 0x2044),
    (0x205e, 0x205e),
    (0x206a, 0x2070),
    (0x2074, 0x2079),
    (0x207f, 0x207f),
    (0x2090, 0x2094),
    (0x20a0, 0x20a9),
    (0x20ab, 0x20b5),
    (0x20b9, 0x20ba),
    (0x20f0, 0x20f0),
    (0x2105, 0x2105),
    (0x2113, 0x2113),
    (0x2116, 0x2117),
    (0x2122, 0x2122),
    (0x2126, 0x2126),
    (0x212e, 0x212e),
    (0x214d, 0x214e),
    (0x2153, 0x2154),
    (0x215b, 0x215e),
    (0x2184, 0x2184),
    (0x2190, 0x2195),
    (0x21a8, 0x21a8),
    (0x2202, 0x2202),
    (0x2206, 0x2206),
    (0x220f, 0x220f),
    (0x2211, 0x2212),
    (0x2215, 0x2215),
    (0x2219, 0x221a),
    (0x221e, 0x221f),
    (0x2229, 0x2229),
    (0x222b, 0x222b),
    (0x2248, 0x2248),
    (0x2260, 0x2261),
    (0x2264, 0x2265),
    (0x2302, 0x2302),
    (0x2310, 0x2310),
    (0x2320, 0x2321),
    (0x2500, 0x2500),
    (0x2502, 0x2502),
    (0x250c, 0x250c),
    (0x2510, 0x2510),
    (0x2514, 0x2514),
    (0x2518, 0x2518),
    (0x251c, 0x251c),
    (0x2524, 0x2524),
    (0x252c, 0x252c),
    (0x2534, 0x2534),
    (0x253c, 0x253c),
    (0x2550, 0x256c),
    (0x2580, 0x2580),
    (0x2584, 0x2584),
    (0x2588, 0x2588),
    (0x258c, 0x258c),
    (0x2590, 0x2593),
    (0x25a0, 0x25a1),
    (0x25aa, 0x25ac),
    (0x25b2, 0x25b2),
    (0x25ba, 0x25ba),
    (0x25bc, 0x25bc),
    (0x25c4, 0x25c4),
    (0x25ca, 0x25cc),
    (0x25cf, 0x25cf),
    (0x25d8, 0x25d9),
    (0x25e6, 0x25e6),
    (0x263a, 0x263c),
    (0x2640, 0x2640),
    (0x2642, 0x2642),
    (0x2660, 0x2660),
    (0x2663, 0x2663),
    (0x2665, 0x2666),
    (0x266a, 0x266b),
    (0x266f, 0x266f),
    (0x2c60, 0x2c6d),
    (0x2c71, 0x2c77),
    (0x2e17, 0x2e17),
    (0xa717, 0xa721),
    (0xa788, 0xa78c),
    (0xfb01, 0xfb04),
    (0xfe20, 0xfe23),
    (0xfeff, 0xfeff),
    (0xfffc, 0xfffd),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lonely_mark_leaves_a_sign_and_invisible_characters_leave_nothing() {
        assert_eq!(shown("\u{307}\u{307}"), "?");
        assert_eq!((&*shown("\u{200b}"), &*shown(" ")), ("", " "));
    }

    #[test]
    fn what_is_usual_is_shown_as_it_is() {
        for c in (0..=0x1_ffff).filter_map(char::from_u32).filter(|c| is_usual(*c)) {
            let mut out = String::new();
            assert!(!show(c.encode_utf8(&mut [0; 4]), &mut out) && out == c.to_string(), "{c:?}");
        }
    }

    #[test]
    fn a_text_is_shown_as_near_as_can_be() {
        for (text, near) in [
            ("Lindewijk", "Lindewijk"),
            ("e\u{301}e\u{301}n", "één"),
            ("i\u{307}stanbul", "istanbul"),
            ("x\u{301}\u{328}\u{30a}", "x"),
            ("\u{301}a", "a"),
            ("\u{ff21}\u{2460} \u{fb03}", "A1 \u{fb03}"),
            ("a😀b", "a?b"),
            ("漢字", "??"),
            ("عربي", "????"),
            ("\u{e000}", "?"),
            ("a\u{202e}b\u{feff}\t€", "ab\t€"),
            ("👩\u{200d}👧\u{fe0f}", "??"),
        ] {
            assert_eq!(shown(text), near, "{text:?}");
        }
    }

    #[test]
    fn a_long_text_is_told_of_where_it_is_lost() {
        assert_eq!(reported("Wijk i\u{307}"), "Wijk i");
        let long = format!("{}😀{}", "x".repeat(10_000), "y".repeat(10_000));
        assert_eq!(reported(&long), format!("…{}?{}…", "x".repeat(20), "y".repeat(59)));
    }

    #[test]
    fn only_what_is_lost_is_told() {
        for whole in ["Lindewijk", "e\u{301}én", "a\u{200b}b", "\u{ff21}", "Ω ж ẞ", "a\u{1}b"] {
            assert!(is_shown_whole(whole), "{whole:?}");
        }
        for lost in ["i\u{307}", "😀", "漢", "\u{e000}"] {
            assert!(!is_shown_whole(lost), "{lost:?}");
        }
    }
}
