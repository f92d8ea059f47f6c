//! Dates, amounts of money, yes and no, as people write them in tables.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::base::exact::Milli;
use crate::base::number::to_u32;

/// The months as tables write them, Dutch and English.
const MONTHS: [&[&str]; 12] = [
    &["jan", "januari", "january"],
    &["feb", "februari", "february"],
    &["mrt", "maart", "mar", "march"],
    &["apr", "april"],
    &["mei", "may"],
    &["jun", "juni", "june"],
    &["jul", "juli", "july"],
    &["aug", "augustus", "august"],
    &["sep", "sept", "september"],
    &["okt", "oktober", "oct", "october"],
    &["nov", "november"],
    &["dec", "december"],
];

/// A day with its month in letters.
pub(super) struct Named {
    pub day: u32,
    pub month: u32,
    pub year: Option<i32>,
}

/// Reads `3-nov`, `3-nov-25`, `3 november 2025`, with or without a time behind the year.
pub(super) fn named(text: &str) -> Option<Named> {
    let mut parts = text.split([' ', '\u{a0}', '-', '/']).filter(|part| !part.is_empty());
    let (day, month) = (number(parts.next()?, 1..=2)?, month(parts.next()?)?);
    let year = match parts.next() {
        None => None,
        Some(year) if year.len() == 2 => Some(2000 + number(year, 2..=2)?),
        Some(year) => Some(number(year, 4..=4).filter(|year| (1900..2200).contains(year))?),
    };
    Some(Named { day, month, year: year.map(i32::try_from).transpose().ok()? })
}

/// Whether a text is a date with its month in letters: the day before it, or the year behind it as spreadsheets write it (`mei-25`), or the one number of a
/// code that became a date (`MRT1`).
pub(super) fn is_date_in_words(text: &str) -> bool {
    let is_joined = !text.contains(char::is_whitespace);
    named(text).is_some() || (is_joined && with_month(text).is_some())
}

/// The number of a month, from 1, by its name: `nov`, `nov.`, `november`.
pub(super) fn month(name: &str) -> Option<u32> {
    let name = name.trim_end_matches('.').to_lowercase();
    MONTHS.iter().zip(1..).find_map(|(names, at)| names.contains(&name.as_str()).then_some(at))
}

/// A day, and the second of it where that is known. One without a time comes before all others of that day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub day: NaiveDate,
    /// Seconds since midnight.
    pub second: Option<u32>,
}

impl Moment {
    /// With the month read as the day and the day as the month; the same where there is no such day.
    #[must_use]
    pub fn turned(self) -> Moment {
        let day = NaiveDate::from_ymd_opt(self.day.year(), self.day.day(), self.day.month());
        Moment { day: day.unwrap_or(self.day), second: self.second }
    }

    /// A day without a time.
    pub fn day(day: NaiveDate) -> Moment {
        Moment { day, second: None }
    }
}

/// `2025-11-03`, with a time `2025-11-03 10:22`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.second {
            Some(second) => write!(f, "{} {:02}:{:02}", self.day, second / 3600, second / 60 % 60),
            None => self.day.fmt(f),
        }
    }
}

/// The time in a text: from the digits in front of its first colon on.
pub(super) fn time(text: &str) -> Option<&str> {
    let (hour, _) = text.split_once(':')?;
    Some(&text[hour.trim_end_matches(|c: char| c.is_ascii_digit()).len()..])
}

/// A time parted in its digits and what stands behind them.
fn parted(time: &str) -> (&str, &str) {
    let clock = time.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.'))).unwrap_or(time.len());
    time.split_at(clock)
}

/// Whether the time in a text is before or after noon, in the English way: `9:00 PM` gives true, and so does `9:00 p.m. EET`.
pub(super) fn half_day(text: &str) -> Option<bool> {
    let (_, behind) = parted(time(text)?);
    let half = behind.split_whitespace().next()?.replace('.', "");
    ["AM", "PM"].iter().position(|known| half.eq_ignore_ascii_case(known)).map(|at| at == 1)
}

/// Seconds since midnight of `10:22`, `10:22:01` or `10:22 PM`, whatever stands behind it: the zone that a form adds is the same for all.
pub(super) fn second_of_day(time: &str) -> Option<u32> {
    let (clock, _) = parted(time);
    let Some(is_late) = half_day(time) else { return second_of_whole_day(clock) };
    let second = second_of_whole_day(clock).filter(|second| (3600..13 * 3600).contains(second))?;
    Some(second % (12 * 3600) + if is_late { 12 * 3600 } else { 0 })
}

fn second_of_whole_day(time: &str) -> Option<u32> {
    let whole = time.split('.').next().unwrap_or(time).trim_end();
    let mut parts = whole.split(':').map(|part| number(part, 1..=2));
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next().unwrap_or(Some(0))?);
    (parts.next().is_none() && hour < 24 && minute < 60 && second < 60).then_some(hour * 3600 + minute * 60 + second)
}

/// Days between the first days of Excel's two calendars: 1 January 1904 is day 1462 of the one that begins in 1900.
const EPOCHS: i64 = 1462;

/// The moments that a serial number of a spreadsheet may stand for: in the calendar that begins in 1900, and in the one that begins in 1904. `None`
/// unless it is a number of five digits, a day from 1927 to 2173; a fraction is the time of that day.
pub(crate) fn serial(text: &str) -> Option<(Moment, Moment)> {
    let whole = text.trim().split(['.', ',']).next()?;
    let fraction = text.trim().get(whole.len() + 1..).unwrap_or("");
    let days = i64::from(number(whole, 5..=5).filter(|days| *days >= 10_000)?);
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let second = if fraction.bytes().all(|b| b.is_ascii_digit()) { second_of_fraction(fraction) } else { return None };
    let moment = |days| {
        let day = epoch.checked_add_signed(chrono::TimeDelta::try_days(days)?)?;
        Some(Moment { day, second })
    };
    Some((moment(days)?, moment(days + EPOCHS)?))
}

/// The second of the day that these digits behind the point are; `None` where there are none but zeros.
fn second_of_fraction(digits: &str) -> Option<u32> {
    const SECONDS: u64 = 86_400;
    let digits = digits.get(..9).unwrap_or(digits);
    let (part, whole) = (digits.parse::<u64>().ok()?, 10_u64.pow(to_u32(digits.len())));
    // Rounded, but never to the next day.
    let second = ((part * SECONDS + whole / 2) / whole).min(SECONDS - 1);
    (part > 0).then_some(second as u32)
}

pub(super) fn number(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
    let digits = length.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// Reads an amount in euros: `2500`, `€ 2.500,00`, `2,500.00`, `1250,5`, `500,-`. An amount has at most two decimals, so a mark with exactly
/// three digits behind it stands between thousands. `None` for anything else, negative amounts included.
pub fn amount(text: &str) -> Option<Milli> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.trim_start_matches('€').trim_end_matches('€');
    let text = text.strip_prefix("EUR").unwrap_or(text);
    let text = text.strip_suffix(",-").or_else(|| text.strip_suffix(",--")).unwrap_or(text);
    let (whole, decimals) = match text.rfind(['.', ',']) {
        Some(at) if text.len() - at - 1 != 3 => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    };
    let marks: Vec<char> = whole.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let decimal_mark = text[whole.len()..].chars().next();
    if marks.windows(2).any(|pair| pair[0] != pair[1]) || (!marks.is_empty() && marks.first().copied() == decimal_mark)
    {
        return None;
    }
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let grouped = groups.len() == 1
        || (groups[1..].iter().all(|g| g.len() == 3)
            && (1..=3).contains(&groups[0].len())
            && !groups[0].starts_with('0'));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let fits =
        grouped && !whole.is_empty() && groups.iter().all(|g| digits(g)) && digits(decimals) && decimals.len() <= 2;
    fits.then(|| Milli::parse(&format!("{}.{decimals}", groups.concat())).ok()).flatten()
}

/// Reads ja, nee, yes, no, true, false, waar, onwaar, x, 1 or 0; blank is no. `None` for anything else.
pub(crate) fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "ja" | "j" | "yes" | "true" | "waar" | "x" | "1" => Some(true),
        "" | "nee" | "n" | "no" | "false" | "onwaar" | "0" => Some(false),
        _ => None,
    }
}

/// The number and the month in a code such as `MRT1`, `jan-1` or `1mei`.
pub(super) fn with_month(code: &str) -> Option<(u32, u32)> {
    let code = code.trim();
    let is_mark = |c: char| matches!(c, '-' | '/' | ' ' | '.');
    let digits = |text: &str| number(text.trim_matches(is_mark), 1..=2);
    let at = code.find(|c: char| c.is_ascii_digit())?;
    let end = code.find(|c: char| c.is_alphabetic())?;
    let (front, behind) = code.split_at_checked(at.max(end))?;
    let (name, rest) = if at > end { (front, behind) } else { (behind, front) };
    Some((digits(rest)?, month(name.trim_matches(is_mark))?))
}

#[cfg(test)]
mod tests {
    use super::super::dates::{date, moment};
    use super::*;

    #[test]
    fn a_date_is_read_as_dutch_people_write_it() {
        let third = NaiveDate::from_ymd_opt(2025, 11, 3);
        for text in [
            "2025-11-03",
            "03-11-2025",
            "3-11-2025",
            "03/11/2025",
            "3.11.2025",
            "03.11.2025 10:22",
            "2025-11-03T10:22:01",
            " 3-11-2025 10:22 ",
            "3-nov-25",
            "03-nov-2025",
            "3 november 2025",
            "3 Nov. 2025 10:22",
            "11/3/2025 9:05:00 AM",
        ] {
            assert_eq!(date(text), third, "{text}");
        }
        for text in [
            "",
            "03-11-25",
            "31-02-2025",
            "11-2025",
            "45964",
            "2025-11-03-01",
            "3 november",
            "31 november 2025",
            "3 x 2025",
            "0001-01-01",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_behind_a_date_is_read_where_it_can_be() {
        let at = |text: &str| moment(text).map(|m| (m.day.to_string(), m.second));
        let third = |second| Some(("2025-11-03".to_owned(), second));
        assert_eq!(at("2025-11-03T10:22:01"), third(Some(37_321)));
        assert_eq!(at("3-11-2025 10:22"), third(Some(37_320)));
        assert_eq!(at("2025-11-03T10:22:01.5"), third(Some(37_321)));
        assert_eq!(at("03-11-2025"), third(None));
        assert_eq!(at("03-11-2025 25:00"), third(None));
        assert_eq!(at("11/3/2025 1:05:00 PM"), third(Some(47_100)));
        assert_eq!(at("11/3/2025 12:05 AM"), third(Some(300)));
        assert_eq!(at("11/3/2025 13:05 PM"), third(None));
        assert_eq!(at("2025/11/03 1:15:22 PM EET"), third(Some(47_722)));
        assert_eq!(at("11/3/2025 1:15:22 p.m. EET"), third(Some(47_722)));
        assert_eq!(at("2025-11-03T13:15:22Z"), third(Some(47_722)));
        assert_eq!(at("3 november 2025 10:22"), third(Some(37_320)));
        assert_eq!(at("10:22"), None);
        assert!(moment("2025-11-03") < moment("2025-11-03 0:00"));
    }

    #[test]
    fn a_serial_number_is_a_day_in_either_calendar() {
        let read = |text| serial(text).map(|(first, second)| (first.to_string(), second.to_string()));
        assert_eq!(read("45964"), Some(("2025-11-03".to_owned(), "2029-11-04".to_owned())));
        assert_eq!(read("45964.8").map(|s| s.0).as_deref(), Some("2025-11-03 19:12"));
        assert_eq!(read("44502,5").map(|s| s.1).as_deref(), Some("2025-11-03 12:00"));
        assert_eq!(read("45964.0").map(|s| s.0).as_deref(), Some("2025-11-03"));
        assert_eq!(read("45964.99999999999999").map(|s| s.0).as_deref(), Some("2025-11-03 23:59"));
        for text in ["", "4596", "459641", "00123", "45964x", "45964.x"] {
            assert_eq!(serial(text), None, "{text}");
        }
    }

    #[test]
    fn an_amount_is_read_with_dutch_and_english_marks() {
        let cases = [
            ("2500", 2_500_000),
            ("€ 2.500,00", 2_500_000),
            ("2.500", 2_500_000),
            ("2,500.00", 2_500_000),
            ("1.234.567,8", 1_234_567_800),
            ("12,5", 12_500),
            ("2500.5", 2_500_500),
            ("500,-", 500_000),
            ("0,50", 500),
        ];
        for (text, milli) in cases {
            assert_eq!(amount(text), Some(Milli(milli)), "{text}");
        }
        for text in ["", "€", "-5", "1.23.456", "0.500", "veel", "1,234,56", "2.500.00", "1,,5", "12,3456"] {
            assert_eq!(amount(text), None, "{text}");
        }
    }

    #[test]
    fn yes_and_no() {
        assert_eq!(yes_no(" JA "), Some(true));
        assert_eq!(yes_no("x"), Some(true));
        assert_eq!(yes_no(""), Some(false));
        assert_eq!(yes_no("misschien"), None);
    }
}
