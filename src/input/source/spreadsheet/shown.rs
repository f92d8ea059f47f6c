//! How a number format shows a number: what makes 46154 a date and 0.55 a percentage.
//!
//! In: the code of a number format or its built-in number. Out: [`Shown`]. Must not know: values.

/// How a cell shows its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Shown {
    #[default]
    Number,
    /// A number with at least so many digits before the point and just so many behind it.
    Digits {
        whole: u8,
        behind: u8,
    },
    Percent,
    /// A date, a time of day or both.
    Moment,
    /// Hours that count on beyond a day.
    Duration,
}

/// The formats that a workbook names by number only (ECMA-376 18.8.30, and those of East Asian Excel).
pub(super) fn built_in(id: u32) -> Shown {
    match id {
        2 | 4 | 7 | 8 | 39 | 40 | 43 | 44 => Shown::Digits { whole: 1, behind: 2 },
        9 | 10 => Shown::Percent,
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shown::Moment,
        46 => Shown::Duration,
        _ => Shown::Number,
    }
}

/// What a format of the workbook's own shows, such as `0,0%` or `d mmm yyyy`. Quotes, escapes and brackets hold text, colours and
/// conditions; only `[h]`, `[m]` and `[s]` mean something. The first of its sections decides, that for positive numbers.
pub(super) fn custom(code: &str) -> Shown {
    let mut rest = code.chars();
    while let Some(character) = rest.next() {
        match character.to_ascii_lowercase() {
            '"' => while rest.next().is_some_and(|c| c != '"') {},
            // The character behind it stands for itself, for its width, or fills the cell.
            '\\' | '_' | '*' => drop(rest.next()),
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                let unit = inside.to_ascii_lowercase();
                if !unit.is_empty()
                    && ["h", "m", "s"]
                        .iter()
                        .any(|u| unit.trim_matches(u.chars().collect::<Vec<_>>().as_slice()).is_empty())
                {
                    return Shown::Duration;
                }
            }
            ';' => break,
            '%' => return Shown::Percent,
            // `General` and its Dutch name `Standaard` hold no date, though letters of one.
            'g' | 's' if is_general(character, rest.as_str()) => return Shown::Number,
            'd' | 'm' | 'y' | 'h' | 's' => return Shown::Moment,
            _ => {}
        }
    }
    digits(code)
}

/// The zeros that a format without a date shows: `0.00` two behind the point, `0000` four digits before it. What shows a number in another way, as a
/// power or in thousands, says nothing about zeros.
fn digits(code: &str) -> Shown {
    let (mut whole, mut behind, mut in_fraction, mut scaled) = (0_u8, 0_u8, false, false);
    let mut rest = code.chars();
    while let Some(character) = rest.next() {
        match character {
            // Letters beside the number are shown with it: then it is no code.
            '"' if rest.by_ref().take_while(|c| *c != '"').any(char::is_alphanumeric) => return Shown::Number,
            '\\' if rest.next().is_some_and(char::is_alphanumeric) => return Shown::Number,
            '"' | '\\' => {}
            '_' | '*' => drop(rest.next()),
            '[' => while rest.next().is_some_and(|c| c != ']') {},
            ';' => break,
            '0' => {
                let counted = if in_fraction { &mut behind } else { &mut whole };
                *counted = counted.saturating_add(1).min(MOST_ZEROS);
                scaled = false;
            }
            '.' => in_fraction = true,
            '#' | '?' => scaled = false,
            ',' => scaled = true,
            'E' | 'e' | '/' => return Shown::Number,
            _ => {}
        }
    }
    if scaled || (whole < 2 && behind == 0) { Shown::Number } else { Shown::Digits { whole, behind } }
}

/// More zeros than this no code has.
const MOST_ZEROS: u8 = 20;

fn is_general(first: char, rest: &str) -> bool {
    let starts = |word: &str| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    match first.to_ascii_lowercase() {
        'g' => starts("eneral"),
        _ => starts("tandaard"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percent_sign_counts_outside_quotes_escapes_and_brackets() {
        for code in ["0%", "0.00%", "0,0 %", "#,##0%;[Red]-#,##0%", "[>=1]0%", "\"ca. \"0%", "_-* 0%_-", "0\\ %"] {
            assert_eq!(custom(code), Shown::Percent, "{code}");
        }
        for code in
            ["0\"%\"", "0\\%", "[$%-413]0", "0_%", "0*%", "#.#", "General", "@", "", "0;0%", "\"open", "[open", "\\"]
        {
            assert_eq!(custom(code), Shown::Number, "{code}");
        }
        assert_eq!((built_in(9), built_in(10), built_in(11)), (Shown::Percent, Shown::Percent, Shown::Number));
    }

    #[test]
    fn zeros_that_a_format_adds() {
        let digits = |whole, behind| Shown::Digits { whole, behind };
        for (code, shown) in [
            ("0.00", digits(1, 2)),
            ("0.0", digits(1, 1)),
            ("00", digits(2, 0)),
            ("0000", digits(4, 0)),
            ("#,##0.00", digits(1, 2)),
            ("[Red]0.0#;-0", digits(1, 1)),
            ("0", Shown::Number),
            ("0.00E+00", Shown::Number),
            ("# ?/?", Shown::Number),
            ("0.0,", Shown::Number),
        ] {
            assert_eq!(custom(code), shown, "{code}");
        }
        assert_eq!(built_in(2), digits(1, 2));
    }

    #[test]
    fn dates_times_and_durations() {
        for code in ["d-m-yyyy", "[$-413]d mmmm yyyy;@", "h:mm", "DD/MM/YY", "\"op \"d-m", "mm:ss.0"] {
            assert_eq!(custom(code), Shown::Moment, "{code}");
        }
        for code in ["[h]:mm:ss", "[mm]", "[Red][s].00"] {
            assert_eq!(custom(code), Shown::Duration, "{code}");
        }
        for code in
            ["#,##0\\ [$\u{20ac}-413]", "\\Y000", "[Blue]0", "Standaard", "0*d", "\"$\"#,##0_);[Red](\"$\"#,##0)"]
        {
            assert_eq!(custom(code), Shown::Number, "{code}");
        }
        assert_eq!((built_in(14), built_in(46), built_in(0)), (Shown::Moment, Shown::Duration, Shown::Number));
    }
}
