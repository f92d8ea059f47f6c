//! What somebody may have typed where a workbook made it a date, and how a date looks as such a code.

use chrono::Datelike;

use super::value::{Named, month, named, number, with_month};
use crate::base::number::to_u32;

/// What may have been typed where a spreadsheet made a date of it: `2026-02-01` and `1-feb` of `1-2`, or of `2-1` where the month comes first;
/// `mei-25` and `2025-05-01` of `5-25`. As [`day_and_month`] writes it; `None` for what is no date.
pub(crate) fn typed_as(text: &str) -> Option<Vec<String>> {
    let text = text.trim();
    let pair = |a: u32, b: u32| [format!("{a}-{b}"), format!("{b}-{a}")];
    if let Some((name, year)) = text.split_once(['-', ' ', '/'])
        && let (Some(month), Some(year)) = (month(name), number(year, 2..=2))
    {
        return Some(pair(month, year).into());
    }
    if let Some(Named { day, month, year: None }) = named(text) {
        return Some(pair(day, month).into());
    }
    let day = super::dates::date(text)?;
    let mut typed = Vec::from(pair(day.day(), day.month()));
    if day.day() == 1 {
        typed.extend(pair(day.month(), to_u32(day.year()) % 100));
    }
    Some(typed)
}

/// Two numbers with a hyphen, slash or point between them, without zeros in front, as `1-2`, also where the month is in letters; another text as it
/// is.
pub(crate) fn day_and_month(text: &str) -> String {
    if let Some((day, month)) = with_month(text) {
        return format!("{day}-{month}");
    }
    let bare = |part: &str| part.trim().trim_start_matches('0').to_owned();
    match text.split_once(['-', '/', '.', '\u{2013}']) {
        Some((day, month)) => format!("{}-{}", bare(day), bare(month)),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_became_a_date_is_told() {
        let typed = |text| typed_as(text).unwrap_or_default().join(" ");
        assert_eq!(typed("2026-02-03"), "3-2 2-3");
        assert_eq!((typed("01-feb"), typed("1 feb.")), ("1-2 2-1".to_owned(), "1-2 2-1".to_owned()));
        assert_eq!((typed("mei-25"), typed("2025-05-01")), ("5-25 25-5".to_owned(), "1-5 5-1 5-25 25-5".to_owned()));
        assert_eq!(typed_as("1-2"), None);
        for text in ["1-2", "01/02", "1 \u{2013} 2", "1.2"] {
            assert_eq!(day_and_month(text), "1-2", "{text}");
        }
    }
}
