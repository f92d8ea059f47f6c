//! When two texts are the same although they were typed otherwise: names of schools, questions, labels.
//!
//! In: a text. Out: the form in which it is compared. Case, accents typed as two characters, kinds and numbers of spaces, kinds of hyphens and
//! quotes make no difference; everything else does. Must not know: what the texts are about.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text as it is compared with others.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return fold_ascii(text);
    }
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_whitespace() {
            space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => folded.push('-'),
            '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{b4}' | '`' => folded.push('\''),
            '\u{201c}'..='\u{201f}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => folded.push('"'),
            '\u{2026}' => folded.push_str("..."),
            c => folded.extend(c.to_lowercase()),
        }
    }
    composed(folded.into()).into_owned()
}

/// Whether a text folds to one that is folded.
pub(crate) fn folds_to(text: &str, folded: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'(' | b')' | b',' | b'/');
    // Mostly it tells at once.
    text.eq_ignore_ascii_case(folded) || !text.bytes().all(is_plain) && fold(text) == folded
}

/// The same of a text without accents and other signs, as most are.
fn fold_ascii(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for c in text.chars() {
        // As `char::is_whitespace`, which also knows the vertical tab.
        if matches!(c, ' ' | '\t'..='\r') {
            space = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut space) {
            folded.push(' ');
        }
        folded.push(if c == '`' { '\'' } else { c.to_ascii_lowercase() });
    }
    folded
}

/// Characters that nobody sees: soft hyphens, zero-width ones, marks of direction and of byte order, what chooses between shapes of a character.
#[rustfmt::skip]
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' | '\u{e0100}'..='\u{e01ef}'
    )
}

/// A text without the characters that nobody sees, and with plain spaces for spaces of other widths: the one way in which what stands in a file
/// becomes a text, so that two texts that look the same are the same; accents typed as a character of their own are composed. What joins letters of other scripts and emoji, or chooses between their shapes,
/// stays between them: without it they would look otherwise.
pub fn clean(text: &str) -> Cow<'_, str> {
    let changes = |c: char| !c.is_ascii() && (is_invisible(c) || c.is_whitespace());
    if text.is_ascii() {
        return text.into();
    }
    if !text.contains(changes) {
        return composed(text.into());
    }
    let mut clean = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            c if !changes(c) => clean.push(c),
            '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            c if c.is_whitespace() => clean.push(' '),
            c if shapes(c, clean.chars().next_back(), rest.peek().copied()) => clean.push(c),
            _ => {}
        }
    }
    composed(clean.into())
}

/// A text with each letter and its accents as one character where there is one (NFC): macOS writes them apart.
fn composed(text: Cow<'_, str>) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        IsNormalized::No | IsNormalized::Maybe => text.nfc().collect::<String>().into(),
    }
}

/// Whether an invisible character makes a difference to how the characters around it look.
fn shapes(c: char, before: Option<char>, behind: Option<char>) -> bool {
    // Latin, Greek and Cyrillic letters are not joined.
    let is_shaped = |c: Option<char>| {
        c.is_some_and(|c| c >= '\u{590}' && !is_invisible(c) && !c.is_whitespace() && !is_typographic(c))
    };
    let is_chosen =
        |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}'));
    match c {
        '\u{200c}' | '\u{200d}' => (is_shaped(before) || is_chosen(before)) && is_shaped(behind),
        '\u{fe0e}' | '\u{fe0f}' | '\u{e0020}'..='\u{e007f}' => is_shaped(before) || is_chosen(before),
        _ => false,
    }
}

/// Whether a character is a hyphen, quote, currency or other mark between words: it has one shape. Two of the block are pictures (‼, ⁉).
fn is_typographic(c: char) -> bool {
    let is_picture = matches!(c, '\u{203c}' | '\u{2049}');
    !is_picture && matches!(c, '\u{2000}'..='\u{20cf}' | '\u{2212}' | '\u{fe50}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff0f}')
}

/// A folded text without the mark that a sentence or a question ends with, which people leave out.
pub(crate) fn without_end(folded: &str) -> &str {
    folded.trim_end_matches(['.', '?', '!', ':', ' '])
}

/// A text without the digits that Microsoft Forms adds to a header that it has used before: `Toelichting2` is `Toelichting`. `None` when
/// there are none, or nothing else, or a space before them: `groep 7` is not `groep`.
pub fn without_count(folded: &str) -> Option<&str> {
    let bare = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_count = bare.len() < folded.len() && folded.len() - bare.len() <= 3 && !bare.is_empty();
    (is_count && !bare.ends_with(' ')).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_do_not_see_makes_no_difference() {
        for text in [
            "Een \u{2018}veilige\u{2019} school\u{2014}voor ie\u{308}dereen\u{2026}",
            "  een 'veilige'\u{a0}\n SCHOOL-voor i\u{eb}dereen... ",
            "een \u{ad}\u{feff}`veilige` school\u{2011}voor i\u{eb}dereen\u{200b}...",
        ] {
            assert_eq!(fold(text), "een 'veilige' school-voor i\u{eb}dereen...", "{text}");
        }
        assert_eq!(fold("\u{a0} "), "");
        assert_eq!(fold("q\u{308}"), "q\u{308}");
        for (apart, whole) in [
            ("El Nin\u{303}o", "el ni\u{f1}o"),
            ("S\u{327}ule", "\u{15f}ule"),
            ("A\u{30a}", "\u{e5}"),
            ("Z\u{30c}", "\u{17e}"),
        ] {
            assert_eq!((fold(apart), fold(whole)), (whole.to_owned(), whole.to_owned()));
            assert_eq!(clean(apart).chars().count(), whole.chars().count());
        }
    }

    #[test]
    fn a_text_of_plain_signs_is_folded_as_any_other() {
        let every: String = (0..128).map(char::from).collect();
        for text in [every.as_str(), " A \t`b`\r\n\u{b}C ", "", " \u{c}"] {
            // The long way: an invisible character, which leaves no trace.
            assert_eq!(fold(text), fold(&format!("{text}\u{200b}")), "{text:?}");
            assert!(folds_to(text, &fold(text)), "{text:?}");
        }
        for (text, folded, expected) in
            [("Nee", "nee", true), ("nee.", "nee", false), ("op  Orde", "op orde", true), ("É", "é", true)]
        {
            assert_eq!(folds_to(text, folded), expected, "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_is_not_read() {
        for text in ["V1.1", "\u{200b}V1.1", "V\u{ad}1.1\u{feff}", "V1\u{2060}.\u{202e}1", "V1.1\u{fe0f}\u{200d}"] {
            assert_eq!(clean(text), "V1.1", "{text:?}");
        }
        assert_eq!(clean("3\u{a0}op\u{2009}orde\u{2028}nu"), "3 op orde\nnu");
        assert_eq!(clean("\u{200b}\u{feff}"), "");
        let family = "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} \u{2764}\u{fe0f}\u{200d}\u{1f525} \u{645}\u{6cc}\u{200c}\u{62e}";
        assert_eq!(clean(family), family, "signs that are put together stay whole");
        assert!(matches!(clean("caf\u{e9}"), Cow::Borrowed(_)));
        for mark in ['\u{2013}', '\u{2019}', '\u{2026}', '\u{20ac}', '\u{2212}'] {
            assert_eq!(clean(&format!("5{mark}\u{fe0f}6")), format!("5{mark}6"));
        }
    }

    #[test]
    fn what_people_do_see_makes_a_difference() {
        for (a, b) in [("een school", "een school."), ("deschool", "de school"), ("e", "é"), ("V1.1", "V1.2")] {
            assert_ne!(fold(a), fold(b));
        }
    }

    #[test]
    fn a_count_is_a_few_digits_at_the_end() {
        assert_eq!(without_count("toelichting2"), Some("toelichting"));
        assert_eq!(without_count("is dat zo?12"), Some("is dat zo?"));
        assert_eq!(without_count("plan voor groep 7"), None);
        assert_eq!(without_count("toelichting"), None);
        assert_eq!(without_count("2025"), None);
        assert_eq!(without_count("vraag 20252026"), None);
    }
}
