//! What a spreadsheet makes of the id of a question: a date, a number with a comma, a number without its zeros.
//!
//! In: a text and an id. Out: whether the one may have been the other. Never used in place of what stands in a file. Must not know: norms, sheets.

use crate::cell;

/// Whether a spreadsheet may have made this of an id: `100` of `0100`, a date in February of `1-2`, `1,1` of `1.1`, `1.1` of `1.10`.
pub(super) fn is_mangled(value: &str, id: &str) -> bool {
    let same_number = number(value).is_some_and(|value| number(id) == Some(value));
    let same_but_mark = value.replace(',', ".") == id.replace(',', ".");
    same_number || same_but_mark || cell::typed_as(value).is_some_and(|typed| typed.contains(&cell::day_and_month(id)))
}

/// The whole part and the decimals of a number, without the zeros that say nothing.
fn number(text: &str) -> Option<(&str, &str)> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    (!whole.is_empty() && are_digits(whole) && are_digits(decimals))
        .then(|| (whole.trim_start_matches('0'), decimals.trim_end_matches('0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_makes_of_an_id_is_known_again() {
        let made = [
            ("100", "0100"),
            ("1.1", "1.10"),
            ("1,1", "1.10"),
            ("1", "1.0"),
            ("1,1", "1.1"),
            ("2026-02-01", "1-2"),
            ("01-feb", "1-2"),
            ("mei-25", "5-25"),
        ];
        for (value, id) in made {
            assert!(is_mangled(value, id), "{value} of {id}");
        }
        for (value, id) in [("100", "10"), ("1.1", "1.01"), ("V1", "V.1"), ("", "0"), ("feb", "1-2")] {
            assert!(!is_mangled(value, id), "{value} of {id}");
        }
    }
}
