//! Which school year the name of a folder was probably meant to be.
//!
//! In: a name that is no school year. Out: the years that it may stand for, and whether it says anything else. Must not know: what is in the folder.

use crate::register::SchoolYear;

/// What a name says of school years.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Meant {
    /// The years that it may stand for, ascending; none: it is not about a year.
    pub years: Vec<SchoolYear>,
    /// Whether it says nothing else.
    pub alone: bool,
}

/// Words that only say that a year follows.
const WORDS: [&str; 6] = ["", "schooljaar", "sj", "jaar", "schoolyear", "year"];

/// What a name was probably meant to say.
pub(super) fn meant(name: &str) -> Meant {
    let numbers: Vec<&str> = name.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let letters: String = name.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    let years = (0..numbers.len()).map(|at| from(&numbers, at)).find(|years| !years.is_empty()).unwrap_or_default();
    Meant { alone: WORDS.contains(&letters.as_str()) && !years.is_empty(), years }
}

/// The years that the numbers from one on stand for.
fn from(numbers: &[&str], at: usize) -> Vec<SchoolYear> {
    let next = numbers.get(at + 1).copied().unwrap_or_default();
    let before = at.checked_sub(1).and_then(|at| numbers.get(at)).copied().unwrap_or_default();
    let number = numbers[at];
    // Typed on: 20252026, 202526, 2526.
    if let Some((first, second)) = number.split_at_checked(number.len() / 2).filter(|_| number.len() == 8) {
        return pair(first, second);
    }
    if let Some((first, second)) = number.split_at_checked(4).filter(|_| number.len() == 6) {
        return pair(first, second);
    }
    match number.len() {
        4 if calendar(number).is_some() => match (pair(number, next), pair(before, number)) {
            (years, _) if !years.is_empty() => years,
            (_, years) if !years.is_empty() => years,
            // One year only: it may be the first or the second.
            _ => calendar(number).into_iter().flat_map(|y| [y - 1, y]).filter_map(SchoolYear::starting).collect(),
        },
        4 => pair(&number[..2], &number[2..]),
        2 => pair(number, next),
        _ => vec![],
    }
}

/// The school year of two numbers that follow each other, or of one twice; in either order.
fn pair(first: &str, second: &str) -> Vec<SchoolYear> {
    let (Some(first), Some(second)) = (calendar(first), calendar(second)) else { return vec![] };
    let start = if first.abs_diff(second) <= 1 { SchoolYear::starting(first.min(second)) } else { None };
    start.into_iter().collect()
}

/// A calendar year in four digits or two.
fn calendar(number: &str) -> Option<u16> {
    let year: u16 = number.parse().ok()?;
    match number.len() {
        2 => Some(2000 + year),
        4 if (1990..2100).contains(&year) => Some(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> (Vec<String>, bool) {
        let Meant { years, alone } = meant(name);
        (years.iter().map(SchoolYear::to_string).collect(), alone)
    }

    #[test]
    fn slips_in_a_school_year_are_understood() {
        for name in [
            "2025-26",
            "2025_2026",
            "2025 2026",
            "2025.2026",
            "25-26",
            "25_26",
            "2526",
            "202526",
            "20252026",
            "2025--2026",
            "schooljaar 2025-2026",
            "SJ2025-2026",
            "25-2026",
            "2026-2025",
            "2025-2026-",
            "(2025-2026)",
        ] {
            assert_eq!(read(name), (vec!["2025-2026".to_owned()], true), "{name}");
        }
        assert_eq!(read("2025"), (vec!["2024-2025".to_owned(), "2025-2026".to_owned()], true));
        assert_eq!(read("2025-2027"), (vec!["2024-2025".to_owned(), "2025-2026".to_owned()], true));
        assert_eq!(read("PO 2025-2026"), (vec!["2025-2026".to_owned()], false));
    }

    #[test]
    fn what_is_no_year_is_not_taken_for_one() {
        for name in ["archief", "oud", "groep 7", "99AB00", "map 12-30", "v2", "bestuur-41500", "", "1850"] {
            assert_eq!(read(name), (vec![], false), "{name}");
        }
    }
}
