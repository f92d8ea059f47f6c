//! School years (schooljaren).

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::base::text::fold::clean;

/// A school year, held as the calendar year that it starts in: `2025-2026` is `SchoolYear(2025)`.
///
/// ```
/// use sop::register::SchoolYear;
///
/// let year = SchoolYear::parse("2025/2026").expect("a school year");
/// assert_eq!(year.previous().to_string(), "2024-2025");
/// assert_eq!(SchoolYear::parse("2025-2027"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolYear(u16);

/// The number of the last month.
const LAST_MONTH: u16 = 12;

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

impl SchoolYear {
    /// The school year that starts in a calendar year, 1900 to 2199.
    pub fn starting(year: u16) -> Option<SchoolYear> {
        (1900..2200).contains(&year).then_some(SchoolYear(year))
    }

    /// Reads `2025-2026` or `2025/2026`; the second year must follow the first.
    pub fn parse(text: &str) -> Option<SchoolYear> {
        let text = clean(text);
        let (first, second) = text.trim().split_once(is_dash)?;
        let number = |s: &str| {
            let s = s.trim();
            (s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse::<u16>().ok()).flatten()
        };
        let (first, second) = (number(first)?, number(second)?);
        if second != first + 1 { None } else { SchoolYear::starting(first) }
    }

    /// Reads a cell that may hold a school year: as [`SchoolYear::parse`], and in short (`25-26`, `2025-26`) where that can be no day or month.
    pub(crate) fn in_cell(text: &str) -> Option<SchoolYear> {
        SchoolYear::parse(text).or_else(|| {
            let text = clean(text);
            let (first, second) = text.trim().split_once(is_dash)?;
            let digits = |s: &str, lengths: &[usize]| {
                let s = s.trim();
                let is_number = lengths.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
                is_number.then(|| s.parse::<u16>().ok()).flatten().map(|number| number % 100)
            };
            let century = |s: &str| if s.trim().len() == 4 { s.trim().get(..2)?.parse().ok() } else { Some(20u16) };
            let (from, until) = (digits(first, &[2, 4])?, digits(second, &[2])?);
            // `10-11` may be a day of October, and `2009-10` a month.
            let is_year = until == from + 1 && from > LAST_MONTH;
            is_year.then(|| SchoolYear::starting(century(first)? * 100 + from)).flatten()
        })
    }

    /// The calendar year in which it starts.
    pub fn start(self) -> u16 {
        self.0
    }

    /// Its first day, 1 August.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(i32::from(self.0), 8, 1).unwrap_or_default()
    }

    /// Its last day, 31 July.
    pub fn last_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(i32::from(self.0) + 1, 7, 31).unwrap_or_default()
    }

    /// The school year that a day is in.
    pub fn of(day: NaiveDate) -> Option<SchoolYear> {
        let start = if day.month() < 8 { day.year() - 1 } else { day.year() };
        u16::try_from(start).ok().and_then(SchoolYear::starting)
    }

    /// Whether a day lies in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        SchoolYear::of(day) == Some(self)
    }

    /// The school year before this one.
    pub fn previous(self) -> SchoolYear {
        SchoolYear(self.0 - 1)
    }
}

/// `2025-2026`.
impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.0 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_consecutive_years() {
        assert_eq!(SchoolYear::parse("2025-2026"), SchoolYear::starting(2025));
        assert_eq!(SchoolYear::parse(" 2025/2026 "), SchoolYear::starting(2025));
        assert_eq!(SchoolYear::parse("\u{200b}2025\u{2011}2026"), SchoolYear::starting(2025));
        assert_eq!(SchoolYear::parse("2025-2027"), None);
        assert_eq!(SchoolYear::parse("25-26"), None);
        assert_eq!(SchoolYear::parse("2025"), None);
        assert_eq!(SchoolYear::starting(2025).map(|y| y.to_string()).as_deref(), Some("2025-2026"));
    }

    #[test]
    fn a_cell_may_hold_a_school_year_in_short_where_it_can_be_nothing_else() {
        for text in ["2025-2026", "25-26", "25/26", " 2025 - 26 ", "2025\u{2013}26"] {
            assert_eq!(SchoolYear::in_cell(text), SchoolYear::starting(2025), "{text}");
        }
        for text in ["12-13", "9-10", "2009-10", "25-27", "25", "25-2026", "99-00", "125-26", "-26", ""] {
            assert_eq!(SchoolYear::in_cell(text), None, "{text}");
        }
    }

    #[test]
    fn a_school_year_begins_in_august() {
        let of = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).and_then(SchoolYear::of).map(SchoolYear::start);
        assert_eq!(
            [of(2025, 7, 31), of(2025, 8, 1), of(2026, 1, 1), of(1, 1, 1)],
            [Some(2024), Some(2025), Some(2025), None]
        );
        let year = SchoolYear::starting(2025).unwrap();
        assert_eq!((SchoolYear::of(year.first_day()), SchoolYear::of(year.last_day())), (Some(year), Some(year)));
    }
}
