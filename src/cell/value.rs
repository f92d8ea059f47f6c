//! Dates, amounts of money, yes and no, as people write them in tables.

use chrono::NaiveDate;

use crate::exact::Milli;

/// Reads `2025-11-03`, `03-11-2025`, `3-11-2025` or `03/11/2025`, with or without a time behind it. Day before month, as in Dutch. `None`
/// for anything else, a year of two digits included.
pub fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    // A time stands behind a space or a T, and says nothing about the day.
    let day = text.split([' ', '\u{a0}', 'T']).next()?;
    let mut parts = day.split(['-', '/']);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    let year = number(year, 4..=4)?;
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, number(month, 1..=2)?, number(day, 1..=2)?)?;
    (1900..2200).contains(&year).then_some(date)
}

fn number(text: &str, length: std::ops::RangeInclusive<usize>) -> Option<u32> {
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
pub fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "ja" | "j" | "yes" | "true" | "waar" | "x" | "1" => Some(true),
        "" | "nee" | "n" | "no" | "false" | "onwaar" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_dutch_people_write_it() {
        let third = NaiveDate::from_ymd_opt(2025, 11, 3);
        for text in ["2025-11-03", "03-11-2025", "3-11-2025", "03/11/2025", "2025-11-03T10:22:01", " 3-11-2025 10:22 "]
        {
            assert_eq!(date(text), third, "{text}");
        }
        for text in ["", "03-11-25", "31-02-2025", "11-2025", "45964", "2025-11-03-01", "3 november 2025", "0001-01-01"]
        {
            assert_eq!(date(text), None, "{text}");
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
