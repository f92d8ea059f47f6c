//! Cells of the register as people and spreadsheets write them.

use crate::register::SchoolYear;

/// A school year, or none: a period may be open.
pub type Year = Option<SchoolYear>;

/// A school year as [`SchoolYear::parse`] reads it.
pub fn year(text: &str) -> Option<SchoolYear> {
    SchoolYear::parse(text)
}

/// A number of pupils: `312`, `1.234`. `Some(None)` where DUO masks it (`<5`, `x`); `None` when it can't be read.
pub fn pupils(text: &str) -> Option<Option<u32>> {
    let text = text.trim();
    if text.is_empty() || text.starts_with('<') || text.eq_ignore_ascii_case("x") {
        return Some(None);
    }
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

/// What a vestigingsnummer was before a spreadsheet took its zeros for those of a number: `9AA1` was `09AA01`.
pub fn with_lost_zeros(text: &str) -> Option<String> {
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
        for masked in ["<5", "x", "X", ""] {
            assert_eq!(pupils(masked), Some(None), "{masked}");
        }
        for wrong in ["1.23", "12,5", "-3", "circa 300", "1234.567", ".123", "99999999999", "1..234"] {
            assert_eq!(pupils(wrong), None, "{wrong}");
        }
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
