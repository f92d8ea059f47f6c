//! Which text of a cell a finding may quote: findings are read far beyond the row that they are about, and a cell may hold a story about a pupil, typed
//! there or moved into it.
//!
//! In: a text. Out: whether it is a number, a date, a code or a short word. Must not know: what the cell means.

/// The longest text that a finding quotes, in characters: longer than a label, a number or a date, and it may be a story.
const LONGEST: usize = 20;

/// The longest single word that is told where a word of a few is expected.
const LONGEST_WORD: usize = 12;

/// What stands in a finding for a text that is not quoted; its place tells where to look.
const HIDDEN: &str = "\u{2026}";

/// The months, and their beginnings, as dates have them.
const MONTHS: [&str; 16] =
    ["jan", "feb", "mrt", "maa", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec"];

/// Whether a text is short enough for a name or a number.
pub fn is_short(text: &str) -> bool {
    text.chars().nth(LONGEST).is_none()
}

/// Whether a text is a number, a date or a code: it is short and has a digit, and every word in it has one, is a month or has but a letter or two.
pub fn is_code(text: &str) -> bool {
    let is_month = |word: &str| MONTHS.iter().any(|month| word.to_lowercase().starts_with(month));
    let is_part = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        letters <= 2 || word.bytes().any(|byte| byte.is_ascii_digit()) || is_month(word)
    };
    is_short(text) && text.bytes().any(|byte| byte.is_ascii_digit()) && words(text).all(is_part)
}

/// The text where it may be quoted: a number, a date, a code, or one word without a name in it (`klaar`, `SBO`); else an ellipsis.
pub fn told(text: &str) -> &str {
    let is_word = text.chars().count() <= LONGEST_WORD && text.chars().all(char::is_alphabetic);
    let is_plain = text.chars().all(char::is_lowercase) || text.chars().all(char::is_uppercase);
    if is_code(text) || (is_word && is_plain) { text } else { HIDDEN }
}

/// The text of a cell that is for a school, where it is short enough for a number or a name; else an ellipsis.
pub fn told_school(text: &str) -> &str {
    if is_short(text) { text } else { HIDDEN }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_not_told() {
        for text in ["", "99AB0O", "31-02-2025", "1.500,-", "klaar", "SBO", "PO"] {
            assert_eq!(told(text), text);
        }
        for text in ["Jan heeft epilepsie", "heeft ADHD", "Jan", "zijn medicijn", "groep 5"] {
            assert_eq!(told(text), HIDDEN, "{text}");
        }
    }
}
