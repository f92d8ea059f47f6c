//! Cells of the register as people and spreadsheets write them.

use crate::input::cell::yes_no;
use crate::register::SchoolYear;
pub(super) use crate::register::sites::{bare, joined};

/// A school year, or none: a period may be open.
pub(super) type Year = Option<SchoolYear>;

/// A school year as [`SchoolYear::in_cell`] reads it.
pub(super) fn year(text: &str) -> Option<SchoolYear> {
    SchoolYear::in_cell(text)
}

/// A text without the blanks that files of fixed width leave: one space where several white characters stand.
pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A board's number: [`bare`] where it is a number, else as it stands.
pub(super) fn board_number(text: &str) -> String {
    Some(bare(text)).filter(|number| number.bytes().all(|b| b.is_ascii_digit())).unwrap_or_else(|| tidy(text))
}

/// A number of pupils: `312`, `1.234`, `1 234`. `Some(None)` where DUO masks it (`<5`, `x`) or leaves it out (`-`); `None` when it can't be read.
pub(super) fn pupils(text: &str) -> Option<Option<u32>> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '='));
    if text.starts_with('<') || matches!(text, "" | "x" | "X" | "-" | "\u{2013}") {
        return Some(None);
    }
    let text = &if text.contains('.') { text.to_owned() } else { tidy(text).replace(' ', ".") };
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let mut parts = text.split('.');
    let first = parts.next().unwrap_or("");
    let whole = !first.is_empty() && digits(first);
    // Dutch thousands: groups of three behind at most three.
    let grouped = !text.contains('.') || (first.len() <= 3 && parts.all(|p| p.len() == 3 && digits(p)));
    if !whole || !grouped {
        return None;
    }
    text.replace('.', "").parse().ok().map(Some)
}

/// Whether a building is a regular one: regulier or stedelijk, or ja and nee below the name regulier.
pub(super) fn regular(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "regulier" => Some(true),
        "stedelijk" => Some(false),
        _ => yes_no(text),
    }
}

/// What a vestigingsnummer was before a spreadsheet took its zeros for those of a number: `9AA1` was `09AA01`.
pub(super) fn with_lost_zeros(text: &str) -> Option<String> {
    let letters = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (front, rest) = text.split_at(letters);
    let digits = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
    let (word, back) = rest.split_at(digits);
    let numbers = [front, back].iter().all(|part| part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit()));
    (numbers && !back.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic()))
        .then(|| format!("{front:0>2}{word}{back:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pupils_as_schools_and_duo_write_them() {
        assert_eq!(pupils("312"), Some(Some(312)));
        assert_eq!(pupils("1.234"), Some(Some(1234)));
        assert_eq!(pupils("1.234.567"), Some(Some(1_234_567)));
        assert_eq!(pupils(" \"1 234\" "), Some(Some(1234)));
        for masked in ["<5", "< 5", "x", "X", "", "-"] {
            assert_eq!(pupils(masked), Some(None), "{masked}");
        }
        for wrong in ["1.23", "12,5", "-3", "circa 300", "1234.567", ".123", "99999999999", "1..234", "12 3", "1.234 5"]
        {
            assert_eq!(pupils(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_lose_what_files_put_around_and_in_them() {
        for text in ["16AH00", " 16AH 00\u{a0}", "\"16AH00\"", "=\"16AH00\"", "'16AH00"] {
            assert_eq!(bare(text), "16AH00", "{text}");
        }
        for (text, left) in [("16 AH", "16AH"), ("b 1", "b 1"), ("1\u{e9}H 00", "1\u{e9}H 00"), ("'", ""), ("=", "")] {
            assert_eq!(bare(text), left, "{text}");
        }
        assert_eq!(board_number(" 41 278 "), "41278");
        assert_eq!(board_number("B  12"), "B 12");
        assert_eq!(tidy(" OBS De  Hofmaat\u{a0}"), "OBS De Hofmaat");
    }

    #[test]
    fn lost_zeros_come_back_only_where_they_can_have_been() {
        assert_eq!(with_lost_zeros("9AA01").as_deref(), Some("09AA01"));
        assert_eq!(with_lost_zeros("1AB0").as_deref(), Some("01AB00"));
        for text in ["100", "AB", "01AB", "123AB00", "01A-00", "\u{e9}AB00", ""] {
            assert_eq!(with_lost_zeros(text), None, "{text}");
        }
        assert_eq!(with_lost_zeros("AB00").as_deref(), Some("00AB00"));
    }
}
