//! Typed cells of a workbook to text, the same as a text file would have.

use calamine::{Data, DataRef, ExcelDateTime};

use super::grid::Grid;

/// The errors that a formula can give, in English and in Dutch Excel: ods and xls may hold them as text.
const ERRORS: [&str; 16] = [
    "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#VALUE!", "#WAARDE!", "#REF!", "#VERW!", "#NAME?", "#NAAM?", "#NUM!",
    "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#CALC!",
];

/// Adds a cell to a grid: numbers with a point only where they have a fraction, dates as `2026-05-12`, with a time as
/// `2026-05-12T10:30:00`, yes and no as `ja` and `nee`. False when the grid is full.
pub fn add(grid: &mut Grid, row: u32, column: u32, value: &DataRef) -> bool {
    match value {
        DataRef::Empty => true,
        DataRef::SharedString(text) => add_text(grid, row, column, text),
        DataRef::String(text) => add_text(grid, row, column, text),
        DataRef::Int(number) => grid.add(row, column, &number.to_string()),
        DataRef::Float(number) => grid.add(row, column, &number_text(*number)),
        DataRef::Bool(yes) => grid.add(row, column, if *yes { "ja" } else { "nee" }),
        DataRef::DateTime(moment) if moment.is_duration() => grid.add(row, column, &duration_text(moment.as_f64())),
        DataRef::DateTime(moment) => grid.add(row, column, &moment_text(moment)),
        DataRef::DateTimeIso(text) => grid.add(row, column, iso_text(text)),
        DataRef::DurationIso(text) => grid.add(row, column, text),
        DataRef::Error(error) => grid.add_error(row, column, &error.to_string()),
    }
}

/// A cell as [`add`] takes it, its text borrowed.
pub fn borrowed(data: &Data) -> DataRef<'_> {
    match data {
        Data::Empty => DataRef::Empty,
        Data::String(text) => DataRef::SharedString(text),
        Data::Int(number) => DataRef::Int(*number),
        Data::Float(number) => DataRef::Float(*number),
        Data::Bool(yes) => DataRef::Bool(*yes),
        Data::DateTime(moment) => DataRef::DateTime(*moment),
        Data::DateTimeIso(text) => DataRef::DateTimeIso(text.clone()),
        Data::DurationIso(text) => DataRef::DurationIso(text.clone()),
        Data::Error(error) => DataRef::Error(error.clone()),
    }
}

fn add_text(grid: &mut Grid, row: u32, column: u32, text: &str) -> bool {
    match text.starts_with('#') && ERRORS.contains(&text) {
        true => grid.add_error(row, column, text),
        false => grid.add(row, column, text),
    }
}

/// As Excel shows it in a wide cell: at most fifteen digits, so 0.1 + 0.2 is 0.3. Never with an exponent.
fn number_text(number: f64) -> String {
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Minus zero is zero.
    format!("{}", rounded + 0.0)
}

fn moment_text(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    match (moment.as_f64(), time.as_str()) {
        // A time of day without a date.
        (days, _) if (0.0..1.0).contains(&days) => time,
        (_, "00:00:00") => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{time}"),
    }
}

/// A number of days as hours, minutes and seconds.
fn duration_text(days: f64) -> String {
    // Saturates: a duration of more than any school year is no trouble.
    let seconds = (days * 86_400.0).round() as i64;
    let (sign, seconds) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// A moment of ods, without fractions of a second and without a time that is midnight.
fn iso_text(text: &str) -> &str {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    whole.strip_suffix("T00:00:00").unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn numbers_are_as_plain_as_they_can_be() {
        let shown = [3.0, 2.5, -0.0, 0.1 + 0.2, 1e15, 1e-7, 123_456_789_012.5, 20.0 / 3.0].map(number_text);
        assert_eq!(
            shown,
            ["3", "2.5", "0", "0.3", "1000000000000000", "0.0000001", "123456789012.5", "6.66666666666667"]
        );
    }

    #[test]
    fn dates_in_both_epochs_and_times() {
        let text = |days, is_1904| moment_text(&ExcelDateTime::new(days, ExcelDateTimeType::DateTime, is_1904));
        assert_eq!(text(46154.0, false), "2026-05-12");
        assert_eq!(text(46154.0 - 1462.0, true), "2026-05-12");
        assert_eq!(text(46154.4375, false), "2026-05-12T10:30:00");
        assert_eq!(text(0.4375, false), "10:30:00");
        assert_eq!(text(f64::NAN, false), text(-1.0, false), "nonsense does not panic");
        assert_eq!(duration_text(1.5), "36:00:00");
        assert_eq!(iso_text("2026-05-12T00:00:00"), "2026-05-12");
        assert_eq!(iso_text("2026-05-12T10:30:00.123"), "2026-05-12T10:30:00");
    }
}
