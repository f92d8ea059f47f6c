//! The text of a page as HTML allows it.
//!
//! In: a page from a template, which has escaped every word of data. Out: bytes of UTF-8. Must not know: which page.

/// The page with a sign in the place of each character that HTML does not allow: what comes from a file may hold any.
pub(super) fn page(text: String) -> String {
    let is_allowed = |c: char| match c {
        '\t' | '\n' | '\r' => true,
        '\u{fdd0}'..='\u{fdef}' => false,
        _ => !c.is_control() && u32::from(c) & 0xFFFE != 0xFFFE,
    };
    match is_plain(text.as_bytes()) || text.chars().all(is_allowed) {
        true => text,
        false => text.chars().map(|c| if is_allowed(c) { c } else { char::REPLACEMENT_CHARACTER }).collect(),
    }
}

/// Whether every byte of a UTF-8 text is of a character that HTML allows: most pages need no closer look.
fn is_plain(text: &[u8]) -> bool {
    let allowed = |(at, byte): (usize, &u8)| match byte {
        b' '..=b'~' | b'\t' | b'\n' | b'\r' | 0x80..=0xC1 | 0xC3..=0xEE => true,
        // Of the characters up to U+00BF the first half are control characters.
        0xC2 => text.get(at + 1).is_some_and(|next| *next >= 0xA0),
        // Among these are some that are no characters.
        _ => false,
    };
    text.iter().enumerate().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn what_html_does_not_allow_becomes_a_sign() {
        assert_eq!(
            page("a\u{1}b\u{8}c\u{1b}d\u{fffe}e\u{10ffff}f\u{85}g".into()),
            "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e\u{fffd}f\u{fffd}g"
        );
        assert_eq!(page("é\t\r\n\u{1f600}".into()), "é\t\r\n\u{1f600}");
    }

    #[test]
    fn what_needs_no_closer_look_stays_as_it_is() {
        for c in "·é€“\u{a0}".chars() {
            assert!(super::is_plain(c.to_string().as_bytes()), "{c:?}");
        }
        for c in ('\0'..=char::MAX).filter(|c| super::is_plain(c.to_string().as_bytes())) {
            assert_eq!(page(c.to_string()), c.to_string(), "{c:?}");
        }
    }
}
