//! Exact arithmetic: decimals of three digits and fractions of integers (scoring, section 3).
//!
//! In: numbers from norms and answers. Out: comparisons that never depend on floating point. Must not know: what is counted,
//! or how a figure looks on paper (that is [`crate::wording::number`]).

use std::cmp::Ordering;
use std::fmt;

/// A decimal with at most three digits after the point, held as thousandths: `2.75` is `Milli(2750)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Milli(pub i64);

/// Why a text is not a [`Milli`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMilli {
    /// Not a number at all.
    NotANumber,
    /// More than three digits after the point.
    TooPrecise,
    /// Beyond plus or minus one billion.
    TooLarge,
}

impl Milli {
    /// One whole.
    pub const ONE: Milli = Milli(1000);
    const LIMIT: i64 = 1_000_000_000;

    /// A whole number.
    pub const fn whole(n: i64) -> Milli {
        Milli(n * 1000)
    }

    /// Reads `12`, `-0.5` or `2,75`; a decimal comma and a decimal point are the same. No thousands marks, no exponent.
    /// Zeros behind the third digit do no harm.
    pub fn parse(text: &str) -> Result<Milli, NotMilli> {
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
            return Err(NotMilli::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 3 {
            return Err(NotMilli::TooPrecise);
        }
        let whole = whole.trim_start_matches('0');
        if whole.len() > 10 {
            return Err(NotMilli::TooLarge);
        }
        let number = |s: &str| s.bytes().fold(0i64, |n, b| n * 10 + i64::from(b - b'0'));
        let scale = [1000, 100, 10, 1][fraction.len()];
        let value = number(whole) * 1000 + number(fraction) * scale;
        if number(whole) > Self::LIMIT {
            return Err(NotMilli::TooLarge);
        }
        Ok(Milli(if negative { -value } else { value }))
    }

    /// As a fraction.
    pub fn ratio(self) -> Ratio {
        Ratio::new(self.0, 1000)
    }
}

/// With a decimal point and no needless zeros: `2.75`. For machines; paper uses [`crate::wording::number`].
impl fmt::Display for Milli {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / 1000, self.0.abs() % 1000);
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        match rest {
            _ if rest % 100 == 0 => write!(f, "{sign}{whole}.{}", rest / 100),
            _ if rest % 10 == 0 => write!(f, "{sign}{whole}.{:02}", rest / 10),
            _ => write!(f, "{sign}{whole}.{rest:03}"),
        }
    }
}

/// A fraction of integers with a denominator above zero; compared exactly, never through a float.
///
/// ```
/// use sop::base::exact::{Milli, Ratio};
///
/// let threshold = Milli::parse("0,667").expect("three digits");
/// // Shown beside the threshold, two thirds stay below it.
/// assert!(Ratio::new(2, 3) < threshold.ratio());
/// assert_eq!(Ratio::new(2, 3).milli_beside(threshold).to_string(), "0.666");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    num: i64,
    den: i64,
}

impl Ratio {
    /// `num / den`. A denominator of zero or below is a mistake of the caller and counts as one.
    pub fn new(num: i64, den: i64) -> Ratio {
        debug_assert!(den > 0, "a ratio needs a denominator above zero");
        Ratio { num, den: den.max(1) }
    }

    /// The value in units of 1/10^`digits`, rounded half up (away from zero for negatives).
    pub fn scaled(self, digits: u32) -> i64 {
        // Of most figures everything fits in eight bytes, which are divided in a tenth of the time.
        if let Some(num) = self.num.checked_mul(10i64.pow(digits)).filter(|num| num.unsigned_abs() < 1 << 60)
            && self.den < 1 << 60
        {
            return (2 * num.abs() + self.den) / (2 * self.den) * num.signum();
        }
        let (num, den) = (i128::from(self.num) * 10i128.pow(digits), i128::from(self.den));
        let twice = 2 * num.abs() + den;
        let value = twice / (2 * den) * num.signum();
        i64::try_from(value).unwrap_or(i64::MAX)
    }

    /// The value in units of 1/10^`digits`, cut off downwards.
    pub fn floored(self, digits: u32) -> i64 {
        let num = i128::from(self.num) * 10i128.pow(digits);
        i64::try_from(num.div_euclid(i128::from(self.den))).unwrap_or(i64::MAX)
    }

    /// Rounded half up to three decimals: what tables show.
    pub fn milli(self) -> Milli {
        Milli(self.scaled(3))
    }

    /// In units of 1/10^`digits` with at least `least` and at most three digits, and how many digits that are: rounded half up, with as many as it
    /// takes to fall on its own side of a limit. Where even three would reach the limit from below, it is cut off (scoring, section 3).
    pub fn beside(self, limit: Milli, least: u32) -> (i64, u32) {
        let limit = limit.ratio();
        let reaches = self >= limit;
        let fits = |digits: &u32| (Ratio::new(self.scaled(*digits), 10i64.pow(*digits)) >= limit) == reaches;
        match (least..=3).find(fits) {
            Some(digits) => (self.scaled(digits), digits),
            None => (self.floored(3), 3),
        }
    }

    /// What tables show of a figure that is held against a threshold: three decimals that never contradict the verdict.
    pub fn milli_beside(self, threshold: Milli) -> Milli {
        Milli(self.beside(threshold, 3).0)
    }

    /// The nearest float, for drawing and for Parquet; never for a decision.
    pub fn to_f64(self) -> f64 {
        self.num as f64 / self.den as f64
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Ratio {}
impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = i128::from(self.num) * i128::from(other.den);
        left.cmp(&(i128::from(other.num) * i128::from(self.den)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_comma_and_point_alike() {
        assert_eq!(Milli::parse("2,75"), Ok(Milli(2750)));
        assert_eq!(Milli::parse(" 2.750 "), Ok(Milli(2750)));
        assert_eq!(Milli::parse("-.5"), Ok(Milli(-500)));
        assert_eq!(Milli::parse("0100"), Ok(Milli(100_000)));
        assert_eq!(Milli::parse("1.2345"), Err(NotMilli::TooPrecise));
        assert_eq!(Milli::parse("1.234,5"), Err(NotMilli::NotANumber));
        assert_eq!(Milli::parse("1e3"), Err(NotMilli::NotANumber));
        assert_eq!(Milli::parse(""), Err(NotMilli::NotANumber));
        assert_eq!(Milli::parse("99999999999"), Err(NotMilli::TooLarge));
    }

    #[test]
    fn rounds_half_up() {
        assert_eq!(Ratio::new(1, 8).scaled(2), 13);
        assert_eq!(Ratio::new(2, 3).milli(), Milli(667));
        assert_eq!(Ratio::new(29996, 10000).floored(3), 2999);
        assert_eq!(Ratio::new(-1, 2).scaled(0), -1);
    }

    #[test]
    fn a_rounded_figure_stays_on_its_own_side_of_a_limit() {
        let limit = Milli(667);
        assert_eq!(Ratio::new(2, 3).beside(limit, 2), (666, 3), "two of three is less than 0.667");
        assert_eq!(Ratio::new(2, 3).milli_beside(limit), Milli(666));
        assert_eq!(Ratio::new(667, 1000).milli_beside(limit), limit);
        assert_eq!(Ratio::new(2, 3).beside(Milli(750), 2), (67, 2));
        assert_eq!(Ratio::new(296, 100).beside(Milli::whole(3), 1), (296, 2));
        assert_eq!(Ratio::new(29_999, 10_000).milli_beside(Milli::whole(3)), Milli(2999));
        assert_eq!(Ratio::new(30_001, 10_000).milli_beside(Milli::whole(3)), Milli(3000));
    }

    #[test]
    fn compares_exactly() {
        assert_eq!(Ratio::new(6, 8), Milli(750).ratio());
        assert!(Ratio::new(1, 3) < Milli(334).ratio());
        assert_eq!(Milli(2750).to_string(), "2.75");
        assert_eq!(Milli(-5).to_string(), "-0.005");
        for text in ["0.01", "0.05", "12.3", "-12.34", "7.089", "1000"] {
            assert_eq!(Milli::parse(text).map(|milli| milli.to_string()).as_deref(), Ok(text));
        }
    }
}
