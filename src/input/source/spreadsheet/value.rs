//! Typed cells of a workbook to text, the same as a text file would have.

use chrono::{Days, NaiveDate};

use super::grid::Grid;
use super::shown::Shown;
use crate::base::number::{to_u8, whole, whole_above_zero};

/// The errors that a formula can give, in English and in Dutch Excel: ods and xls may hold them as text.
const ERRORS: [&str; 16] = [
    "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!", "#NAME?", "#NAAM?", "#NUM!",
    "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#CALC!",
];

/// The days in Excel's calendar of the Mac that lie before its own, which begins in 1904.
const BEFORE_1904: f64 = 1462.0;

/// A number as its cell shows it: a number with a point only where it has a fraction, a percentage as `55%`, dates as `2026-05-12`, with
/// a time as `2026-05-12T10:30:00`.
pub(super) fn number(number: f64, shown: Shown, is_1904: bool) -> String {
    let plain = || number_text(number);
    match shown {
        Shown::Number | Shown::Digits { .. } => plain(),
        Shown::Percent => percent_text(&plain()),
        // A level typed in a cell for dates: nobody means a day of January 1900.
        Shown::Moment if is_level(number) => plain(),
        Shown::Moment => {
            moment_text(if is_1904 { number + BEFORE_1904 } else { number }, is_1904).unwrap_or_else(plain)
        }
        Shown::Duration => duration_text(number),
    }
}

/// A whole number that is the day of the first month of a spreadsheet's calendar.
const FIRST_MONTH: std::ops::RangeInclusive<f64> = 1.0..=31.0;

fn is_level(number: f64) -> bool {
    FIRST_MONTH.contains(&number) && number.fract() == 0.0
}

/// A date of ods, as [`iso_text`]; a day of the first month of its calendar is a number in a cell for dates.
pub(super) fn iso_date(text: &str) -> String {
    let text = iso_text(text);
    let days = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().zip(NaiveDate::from_ymd_opt(1899, 12, 30));
    let days = days.map(|(day, first)| (day - first).num_days());
    days.filter(|days| is_level(*days as f64)).map_or_else(|| text.to_owned(), |days| days.to_string())
}

/// A number as it is written, where that is how it would be shown: most numbers need no float.
pub(super) fn written(text: &str) -> Option<&str> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, behind) = digits.split_once('.').unwrap_or((digits, "1"));
    let are_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let is_plain =
        (whole == "0" || !whole.is_empty() && !whole.starts_with('0')) && !behind.is_empty() && !behind.ends_with('0');
    (digits.len() <= 15 && text != "-0" && is_plain && are_digits(whole) && are_digits(behind)).then_some(text)
}

/// Adds a number as its cell shows it, with the zeros that its format adds.
pub(super) fn add_number(grid: &mut Grid, at: (u32, u32), number: f64, shown: Shown, is_1904: bool) -> bool {
    let plain = self::number(number, shown, is_1904);
    match shown {
        Shown::Digits { whole, behind } => {
            let (text, zeros) = padded(&plain, whole, behind);
            grid.add_number(at.0, at.1, &text, zeros)
        }
        Shown::Number | Shown::Percent | Shown::Moment | Shown::Duration => grid.add_number(at.0, at.1, &plain, (0, 0)),
    }
}

/// A plain number with the zeros that a format adds, and how many characters stand before and behind it then. A number with more digits behind the
/// point than are shown stays whole: nothing is rounded.
fn padded(plain: &str, whole: u8, behind: u8) -> (String, (u8, u8)) {
    let (digits, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let are_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !are_digits(digits) || !are_digits(decimals) || decimals.len() > usize::from(behind) {
        return (plain.to_owned(), (0, 0));
    }
    let lead = usize::from(whole).saturating_sub(digits.len());
    let point = if decimals.is_empty() && behind > 0 { "." } else { "" };
    let trail = usize::from(behind) - decimals.len() + point.len();
    let zeros = |count| "0".repeat(count);
    let text = format!("{}{plain}{point}{}", zeros(lead), zeros(trail - point.len()));
    (text, (to_u8(lead), to_u8(trail)))
}

/// How many characters a shown text has before and behind the plain number in it, where it has nothing but zeros there.
pub(super) fn zeros_around(plain: &str, shown: &str) -> (u8, u8) {
    let shown = shown.trim().replace(',', ".");
    let zeros = |text: &str| text.len() - text.trim_start_matches('0').len();
    let lead = zeros(&shown).saturating_sub(zeros(plain));
    let tail = shown.get(lead..).and_then(|rest| rest.strip_prefix(plain)).unwrap_or("x");
    let decimals = if plain.contains('.') { tail } else { tail.strip_prefix('.').unwrap_or(tail) };
    let is_zeros =
        decimals.bytes().all(|b| b == b'0') && (plain.contains('.') || tail.is_empty() || tail.starts_with('.'));
    match (u8::try_from(lead), u8::try_from(tail.len())) {
        (Ok(lead), Ok(trail)) if is_zeros => (lead, trail),
        _ => (0, 0),
    }
}

/// Yes and no as `ja` and `nee`.
pub(super) fn truth(yes: bool) -> &'static str {
    if yes { "ja" } else { "nee" }
}

/// Whether a cell shows yes or no as spreadsheets write it.
pub(super) fn is_truth(shown: &str) -> bool {
    ["TRUE", "FALSE", "WAAR", "ONWAAR"].contains(&shown.trim())
}

/// Adds a text, which in ods and xls may be an error. False when the grid is full.
pub(super) fn add_text(grid: &mut Grid, row: u32, column: u32, text: &str) -> bool {
    match text.starts_with('#') && ERRORS.contains(&text) {
        true => grid.add_error(row, column, text),
        false => grid.add_text(row, column, text),
    }
}

/// As Excel shows it in a wide cell: at most fifteen digits, so 0.1 + 0.2 is 0.3. Never with an exponent.
pub(super) fn number_text(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Minus zero is zero.
    format!("{}", rounded + 0.0)
}

/// A fraction as a percentage, by moving the point in its digits: no sum of floats decides.
fn percent_text(fraction: &str) -> String {
    let (sign, digits) = fraction.strip_prefix('-').map_or(("", fraction), |rest| ("-", rest));
    let (whole, behind) = digits.split_once('.').unwrap_or((digits, ""));
    if !digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return fraction.to_owned();
    }
    let moved = format!("{whole}{behind:0<2}");
    let (whole, behind) = moved.split_at(whole.len() + 2);
    let (whole, behind) = (whole.trim_start_matches('0'), behind.trim_end_matches('0'));
    let point = if behind.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{behind}%", if whole.is_empty() { "0" } else { whole })
}

/// A number of days since the end of 1899; `None` beyond the calendar. A time of day alone has no date.
fn moment_text(days: f64, is_1904: bool) -> Option<String> {
    // Excel's calendar ends with the year 9999.
    if !(0.0..2_958_466.0).contains(&days) {
        return None;
    }
    let seconds = whole_above_zero((days * 86_400.0).round());
    let (day, second) = (seconds / 86_400, seconds % 86_400);
    let time = format!("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if days < 1.0 || is_1904 && days < BEFORE_1904 + 1.0 {
        return Some(time);
    }
    // Excel counts a 29 February 1900 that never was: day 60.
    let day = if day < 60 { day + 1 } else { day };
    let date = NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(day))?;
    Some(if second == 0 { date.to_string() } else { format!("{date}T{time}") })
}

/// A number of days as hours, minutes and seconds.
fn duration_text(days: f64) -> String {
    // Saturates: a duration of more than any school year is no trouble.
    let seconds = whole((days * 86_400.0).round());
    let (sign, seconds) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A moment of ods, without fractions of a second and without a time that is midnight.
pub(super) fn iso_text(text: &str) -> &str {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole).trim_end_matches('Z');
    whole.strip_suffix("T00:00:00").unwrap_or(whole)
}

/// A duration of ods, `PT10H30M00S`, as `10:30:00`; another text stays as it is.
pub(super) fn iso_duration(text: &str) -> String {
    let parts = || {
        let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
        let number = |part: &str| part.parse::<u32>().ok();
        Some(format!("{:02}:{:02}:{:02}", number(hours)?, number(minutes)?, number(seconds)?))
    };
    parts().unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_as_plain_as_they_can_be() {
        let shown = [3.0, 2.5, -0.0, 0.1 + 0.2, 1e15, 1e-7, 123_456_789_012.5, 20.0 / 3.0].map(number_text);
        assert_eq!(
            shown,
            ["3", "2.5", "0", "0.3", "1000000000000000", "0.0000001", "123456789012.5", "6.66666666666667"]
        );
    }

    #[test]
    fn zeros_that_are_shown_stand_around_the_number() {
        let shown = |plain, whole, behind| padded(plain, whole, behind).0;
        assert_eq!(shown("1.1", 1, 2), "1.10");
        assert_eq!((shown("1", 1, 2), shown("42", 4, 0)), ("1.00".into(), "0042".into()));
        assert_eq!((shown("1.123", 1, 2), shown("-1.1", 1, 2)), ("1.123".into(), "-1.1".into()));
        for (plain, whole, behind) in [("1.1", 1, 2), ("1", 1, 2), ("42", 4, 0), ("0.5", 3, 1), ("0", 2, 0)] {
            let (text, zeros) = padded(plain, whole, behind);
            assert_eq!(zeros_around(plain, &text.replace('.', ",")), zeros, "{text}");
        }
        assert_eq!(
            (zeros_around("1.1", "1,11"), zeros_around("1", "10"), zeros_around("3", "III")),
            ((0, 0), (0, 0), (0, 0))
        );
    }

    #[test]
    fn a_written_number_is_taken_only_where_it_is_the_shown_one() {
        for text in ["0", "3", "-3", "0.25", "-0.5", "46154.4375", "123456789012345", "0.1234567890123"] {
            assert_eq!(written(text), Some(text));
            assert_eq!(text.parse().map(number_text).as_deref(), Ok(text));
        }
        for text in
            ["", "-", "-0", "007", ".5", "5.", "5.0", "1e5", "+1", "1.2.3", "0.55000000000000004", " 1", "\u{663}"]
        {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn percentages_move_the_point() {
        let shown = [0.55, 0.0, 1.0, 0.075, -0.125, 12.0, 0.001, 0.29, 0.57, 1.1, 0.1 + 0.2, 1e-9, 2.0 / 3.0, 1e20];
        assert_eq!(
            shown.map(|n| number(n, Shown::Percent, false)),
            [
                "55%",
                "0%",
                "100%",
                "7.5%",
                "-12.5%",
                "1200%",
                "0.1%",
                "29%",
                "57%",
                "110%",
                "30%",
                "0.0000001%",
                "66.6666666666667%",
                "10000000000000000000000%"
            ]
        );
        assert_eq!(number(f64::NAN, Shown::Percent, false), "NaN");
    }

    #[test]
    fn dates_in_both_epochs_and_times() {
        let text = |days, is_1904| number(days, Shown::Moment, is_1904);
        assert_eq!(text(46154.0, false), "2026-05-12");
        assert_eq!(text(46154.0 - 1462.0, true), "2026-05-12");
        assert_eq!(text(46154.4375, false), "2026-05-12T10:30:00");
        assert_eq!(text(46154.0 - 1e-9, false), "2026-05-12", "a billionth short of midnight");
        assert_eq!([text(0.4375, false), text(0.4375, true)], ["10:30:00", "10:30:00"]);
        assert_eq!(
            [text(32.0, false), text(59.0, false), text(61.0, false)],
            ["1900-02-01", "1900-02-28", "1900-03-01"]
        );
        let level = [text(3.0, false), text(3.0, true), iso_date("1900-01-02"), iso_date("1899-12-31")];
        assert_eq!(level, ["3", "3", "3", "1"], "a level in a cell for dates");
        assert_eq!([text(3.5, false), iso_date("2026-05-12T00:00:00")], ["1900-01-03T12:00:00", "2026-05-12"]);
        assert_eq!(text(2_958_465.0, false), "9999-12-31");
        assert_eq!(
            [text(-1.0, false), text(1e300, false), text(f64::NAN, false)],
            [number_text(-1.0), number_text(1e300), "NaN".into()]
        );
        assert_eq!(duration_text(1.5), "36:00:00");
        assert_eq!(iso_text("2026-05-12T00:00:00"), "2026-05-12");
        assert_eq!(iso_text("2026-05-12T10:30:00.123"), "2026-05-12T10:30:00");
        assert_eq!([iso_duration("PT10H30M00S"), iso_duration("P1D")], ["10:30:00", "P1D"]);
    }
}
