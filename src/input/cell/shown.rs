//! Which text of a cell a finding may quote: findings are read far beyond the row that they are about, and a cell may hold a story about a pupil, typed
//! there or moved into it.
//!
//! In: a text. Out: whether it is a number, a date, a code or a short word. Must not know: what the cell means.

use super::value;

/// The longest text that a finding quotes, in characters: longer than a label, a number or a date, and it may be a story.
const LONGEST: usize = 20;

/// Words that people write where a word of a few is expected: how far something is, a kind of school, yes or no. No one can be recognised from these.
const WORDS: [&str; 64] = [
    "bijna",
    "deels",
    "gisteren",
    "morgen",
    "soms",
    "vandaag",
    "veel",
    "weinig",
    "actief",
    "af",
    "afgehandeld",
    "afgerond",
    "afgesloten",
    "afgewezen",
    "akkoord",
    "bao",
    "begonnen",
    "bezig",
    "bo",
    "concept",
    "done",
    "eind",
    "geen",
    "geheel",
    "gepland",
    "gereed",
    "geregeld",
    "gesloten",
    "gestart",
    "gestopt",
    "gevonden",
    "goed",
    "half",
    "heel",
    "ja",
    "klaar",
    "komt",
    "later",
    "lopend",
    "loopt",
    "maybe",
    "mbo",
    "misschien",
    "nee",
    "niet",
    "nieuw",
    "no",
    "nog",
    "nvt",
    "ok",
    "onbekend",
    "open",
    "po",
    "pro",
    "sbo",
    "so",
    "uitgesteld",
    "vervallen",
    "vo",
    "voltooid",
    "vso",
    "wacht",
    "wordt",
    "yes",
];

/// What stands in a finding for a text that is not quoted; its place tells where to look.
const HIDDEN: &str = "\u{2026}";

/// The most letters of a word that has a digit as well.
const LETTERS: usize = 3;

/// Whether a text is short enough for a name or a number.
pub(crate) fn is_short(text: &str) -> bool {
    text.chars().nth(LONGEST).is_none()
}

/// Whether a text is a number, a date or a code: it is short and has a digit, and few letters. A date has the day before its month, or the year behind
/// it: `Jan 7` may be a pupil. A code has one word without a digit at most, of one letter or of two capitals.
pub(crate) fn is_code(text: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let has_digit = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    let bare: Vec<&str> = words(text).filter(|word| !has_digit(word)).collect();
    let is_bare = |word: &str| letters(word) == 1 || (letters(word) == 2 && word.chars().all(char::is_uppercase));
    // Letters that follow each other as a name does: `Jan2015`.
    let is_name = |part: &str| part.chars().count() >= LETTERS && part.chars().any(char::is_lowercase);
    let is_named = |word: &str| word.split(|c: char| !c.is_alphabetic()).any(is_name);
    let is_code = || {
        bare.len() <= 1
            && bare.iter().all(|word| is_bare(word))
            && words(text).filter(|word| has_digit(word)).all(|word| letters(word) <= LETTERS && !is_named(word))
    };
    is_short(text) && has_digit(text) && (value::is_date_in_words(text) || is_code())
}

/// The text where it may be quoted: a number, a date, a code, or words of a few that say nothing about anybody (`klaar`, `SBO`); else an ellipsis.
pub fn reported(text: &str) -> &str {
    let is_known = |word: &str| WORDS.contains(&word.to_lowercase().as_str());
    let is_plain =
        || is_short(text) && text.chars().all(|c| c.is_alphabetic() || c == ' ') && words(text).all(is_known);
    if text.chars().count() == 1 || is_code(text) || is_plain() { text } else { HIDDEN }
}

/// The text of a cell that is for the number of a school, where it is a number or a code; else an ellipsis. A name of the register may always be shown.
pub(crate) fn told_school(text: &str) -> &str {
    if is_code(text) { text } else { HIDDEN }
}

/// The words of a text: letters and digits.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_not_told() {
        for text in ["nog niet", "", "99AB0O", "31-02-2025", "1.500,-", "klaar", "SBO", "PO"] {
            assert_eq!(reported(text), text);
        }
        for text in ["1-jan", "3 november 2025", "mei-25", "MRT1", "V 1.2", "99 AB 00", "11/3/2025 9:05 AM"] {
            assert_eq!(reported(text), text);
        }
        for text in ["Jan 7", "Marieke 5", "gr 3 Jo", "Jan2015", "Joep7", "J V 3"] {
            assert_eq!(reported(text), HIDDEN, "{text}");
        }
        for text in [
            "epilepsie",
            "ADHD",
            "jan",
            "nog niet bij jan",
            "Jan heeft epilepsie",
            "heeft ADHD",
            "Jan",
            "zijn medicijn",
            "groep 5",
        ] {
            assert_eq!(reported(text), HIDDEN, "{text}");
        }
    }
}
