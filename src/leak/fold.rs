//! Texts in the two forms in which they are searched.

use crate::base::text::fold;

/// The words of a text with one space between them: what is neither letter nor digit only parts words. With `joined` a word that was broken off at the
/// end of a line is one.
pub(super) fn words(text: &str, joined: bool) -> String {
    let whole = if joined { text.replace("\u{ad}\n", "") } else { String::new() };
    let text = fold::clean(if joined { &whole } else { text });
    let mut words = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut between = false;
    while let Some(c) = letters.next() {
        if c.is_alphanumeric() {
            if between && !words.is_empty() {
                words.push(' ');
            }
            between = false;
            words.push(c);
        } else if joined && is_hyphen(c) && letters.peek() == Some(&'\n') {
            letters.next();
        } else {
            between = true;
        }
    }
    words
}

/// Whether a word is broken off in a text.
pub(super) fn is_broken(text: &str) -> bool {
    text.contains("-\n") || text.contains("\u{2010}\n") || text.contains("\u{ad}\n")
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}')
}

/// Nothing but letters and digits, in small letters: how a text is broken over lines makes no difference.
pub(super) fn letters(text: &str) -> String {
    fold::clean(text).chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
