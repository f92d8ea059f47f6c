//! What a spreadsheet makes of a code, such as the id of a question: a date, a number with a comma, a number without its zeros.
//!
//! In: a text and a code. Out: whether the one may have been the other, and what a spreadsheet would make of a code. Never used in place of what stands in a
//! file. Must not know: norms, sheets.

use std::collections::HashMap;

use super::columns::is_joint;
use super::typed::{day_and_month, typed_as};
use super::value::{number as digits, with_month};
use crate::base::text::fold::clean;

/// The id of a question or standard as it is compared: lower case, and part by part. Space, `_` and hyphens between two parts are all the same, and
/// elsewhere than between two letters or two digits they say nothing: `V 1.1` and `v_1.1` are `V1.1`. `1_1` is neither `11` nor `1.1`.
pub(crate) fn id_key(id: &str) -> String {
    let mut key = String::new();
    let mut joint = false;
    for c in clean(id).chars().flat_map(char::to_lowercase) {
        if is_joint(c) {
            joint = !key.is_empty();
            continue;
        }
        let is_alike =
            |before: char| before.is_alphabetic() && c.is_alphabetic() || before.is_numeric() && c.is_numeric();
        if std::mem::take(&mut joint) && key.chars().next_back().is_some_and(is_alike) {
            key.push('_');
        }
        key.push(c);
    }
    key
}

/// The code that a Dutch spreadsheet made a decimal number of: `1.1` of `1,1`. Nothing where the text is anything else.
pub(crate) fn with_point(text: &str) -> Option<String> {
    let (whole, decimals) = text.split_once(',')?;
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (are_digits(whole) && are_digits(decimals)).then(|| format!("{whole}.{decimals}"))
}

/// Whether a spreadsheet may have made this of a code: `100` of `0100`, a date in February of `1-2`, `1,1` of `1.1`, `1.1` of `1.10`.
pub(crate) fn is_mangled(value: &str, code: &str) -> bool {
    let same_but_mark = value.replace(',', ".") == code.replace(',', ".");
    let is_date = || typed_as(value).is_some_and(|typed| typed.contains(&day_and_month(code)));
    same_but_mark || is_same_number(value, code) || is_date()
}

/// Whether two texts are one number to a spreadsheet: `1.1` and `1.10`, `1` and `01`, `100` and `1E2`.
fn is_same_number(a: &str, b: &str) -> bool {
    number(a).is_some_and(|a| number(b) == Some(a))
}

/// Whether a code is what a spreadsheet shows of its number, so that it may stand for another code that is the same number: `1.1`, and not `1.10`.
pub(crate) fn is_plain_number(code: &str) -> bool {
    let plain = |(whole, decimals): (String, String)| {
        let whole = if whole.is_empty() { "0" } else { &whole };
        if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
    };
    number(code).map(plain).is_some_and(|plain| plain == code.replace(',', "."))
}

/// For each code the others, by their numbers, that a spreadsheet shows as it: those of `1.1` are `1.10`, those of `1.10` none.
pub(crate) fn look_alikes(codes: &[&str]) -> Vec<Vec<usize>> {
    let mut same: HashMap<(String, String), Vec<usize>> = HashMap::new();
    for (at, code) in codes.iter().enumerate() {
        if let Some(number) = number(code) {
            same.entry(number).or_default().push(at);
        }
    }
    let others = |code: &&str| {
        let same = number(code).filter(|_| is_plain_number(code)).and_then(|number| same.get(&number));
        same.into_iter().flatten().copied().filter(|other| codes.get(*other) != Some(code)).collect()
    };
    codes.iter().map(others).collect()
}

/// What a spreadsheet makes of a code when somebody types it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// A date: of `1-2`, `3/4`, `MRT1`.
    Date,
    /// A number that it shows otherwise: of `01`, `1.10`, `1E2`.
    Number,
}

/// What a spreadsheet makes of a code; `None` where the code stays what it is.
pub(crate) fn made_of(code: &str) -> Option<Made> {
    if number(code).is_some() {
        return (!is_plain_number(code)).then_some(Made::Number);
    }
    if with_month(code).is_some() {
        return Some(Made::Date);
    }
    let parts: Option<Vec<u32>> = code.split(['-', '/']).map(|part| digits(part.trim(), 1..=4)).collect();
    let is_year = |number: u32| !(100..=1899).contains(&number);
    let is_pair = |a: u32, b: u32| (1..=12).contains(&a) && is_year(b);
    let is_day = match parts.unwrap_or_default()[..] {
        [a, b] => is_pair(a, b) || is_pair(b, a),
        [a, b, c] => (is_pair(a, b) || is_pair(b, a)) && (is_year(c) || is_year(a)),
        _ => false,
    };
    is_day.then_some(Made::Date)
}

/// The whole part and the decimals of a number, without the zeros that say nothing.
fn number(text: &str) -> Option<(String, String)> {
    let (digits, power) = match text.split_once(['E', 'e']) {
        Some((digits, power)) => (digits, power.strip_prefix('+').unwrap_or(power)),
        None => (text, "0"),
    };
    let (whole, decimals) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !are_digits(whole) || !are_digits(decimals) || !are_digits(power) {
        return None;
    }
    // A larger power is no code.
    let power = power.parse::<usize>().ok().filter(|power| *power <= 20)?;
    let all = format!("{whole}{decimals:0<power$}");
    let (whole, decimals) = all.split_at_checked(whole.len() + power)?;
    Some((whole.trim_start_matches('0').to_owned(), decimals.trim_end_matches('0').to_owned()))
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
            ("100", "1E2"),
            ("2026-02-01", "1-2"),
            ("01-feb", "1-2"),
            ("mei-25", "5-25"),
            ("2026-03-01", "MRT1"),
            ("1-jan", "jan-1"),
        ];
        for (value, id) in made {
            assert!(is_mangled(value, id), "{value} of {id}");
        }
        for (value, id) in [("100", "10"), ("1.1", "1.01"), ("V1", "V.1"), ("", "0"), ("feb", "1-2"), ("100", "1E3")] {
            assert!(!is_mangled(value, id), "{value} of {id}");
        }
    }

    #[test]
    fn only_a_decimal_comma_is_a_point() {
        assert_eq!(with_point("1,10").as_deref(), Some("1.10"));
        for text in ["1.1", "1", "1,", ",1", "V1,1", "1,1,1", "1, 1", ""] {
            assert_eq!(with_point(text), None, "{text}");
        }
    }

    #[test]
    fn an_id_is_compared_part_by_part() {
        for same in ["V1.1", " v1.1 ", "V 1.1", "V_1.1", "V-1.1", "V\u{200b}1.1"] {
            assert_eq!(id_key(same), "v1.1", "{same}");
        }
        assert_eq!((id_key("V1-oud"), id_key("veilig_1")), (id_key("V1 oud"), id_key("Veilig-1")));
        assert_eq!((id_key("1-1"), id_key("1 - 1")), (id_key("1_1"), id_key("1\u{2013}1")));
        for (one, other) in [("1_1", "11"), ("1_1", "1.1"), ("Q1_1", "Q11"), ("I-I", "II"), ("1.1", "11")] {
            assert_ne!(id_key(one), id_key(other), "{one} {other}");
        }
    }

    #[test]
    fn only_the_shortest_of_codes_that_are_one_number_may_stand_for_another() {
        assert!(is_same_number("1.1", "1.10") && is_same_number("1", "01") && !is_same_number("V1.1", "V1.10"));
        for plain in ["1.1", "1", "0", "10", "0.5", "1,1"] {
            assert!(is_plain_number(plain), "{plain}");
        }
        for other in ["1.10", "01", "1.0", "1E2", "V1", ".5"] {
            assert!(!is_plain_number(other), "{other}");
        }
    }

    #[test]
    fn look_alikes_are_those_of_the_shortest_code() {
        let found = look_alikes(&["1.1", "1.2", "1.10", "1", "01", "V1", "1.1"]);
        assert_eq!(found, [vec![2], vec![], vec![], vec![4], vec![], vec![], vec![2]]);
    }

    #[test]
    fn what_a_spreadsheet_makes_of_codes() {
        for code in ["1-2", "3/4", "MRT1", "jan-1", "5-25", "2025-1", "1-2-3", "sept2", "1mei"] {
            assert_eq!(made_of(code), Some(Made::Date), "{code}");
        }
        for code in ["01", "1.10", "1E2", "1.0", "007"] {
            assert_eq!(made_of(code), Some(Made::Number), "{code}");
        }
        for code in ["1.1", "1", "V1.1", "V1-2", "13-14-15", "1-150", "A1", "MARS1", "jan", "1a"] {
            assert_eq!(made_of(code), None, "{code}");
        }
    }
}
