//! How numbers and dates look on paper: the only rounding of the program (scoring, section 3).
//!
//! Dutch: decimal comma, point between thousands. English: the other way round. Figures are rounded half up and never contradict a verdict.

use chrono::{Datelike, NaiveDate};

use super::Language;
use crate::base::exact::{Milli, Ratio};
use crate::norm::Rule;

impl Language {
    fn decimal_mark(self) -> char {
        match self {
            Language::Nl => ',',
            Language::En => '.',
        }
    }

    /// A whole number with marks between thousands: `34.000`.
    pub fn integer(self, number: i64) -> String {
        let mark = match self {
            Language::Nl => '.',
            Language::En => ',',
        };
        let digits = number.unsigned_abs().to_string();
        let mut text = String::new();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        if number < 0 { format!("-{text}") } else { text }
    }

    /// A decimal with as many digits as it needs: `2,75`.
    pub fn decimal(self, number: Milli) -> String {
        number.to_string().replace('.', &self.decimal_mark().to_string())
    }

    /// A number of millionths with as many digits as it needs: `7,2`. Exact.
    pub fn millionths(self, number: i64) -> String {
        let text = self.fixed(number, 6);
        text.trim_end_matches('0').trim_end_matches(self.decimal_mark()).to_owned()
    }

    /// An amount of money: with cents where there are any, `8.750,50`, else whole.
    pub fn money(self, amount: Milli) -> String {
        let cents = amount.ratio().scaled(2);
        let whole = self.integer(cents.abs() / 100);
        let sign = if cents < 0 { "-" } else { "" };
        match cents.abs() % 100 {
            0 => format!("{sign}{whole}"),
            rest => format!("{sign}{whole}{}{rest:02}", self.decimal_mark()),
        }
    }

    /// A value in units of 1/10^digits.
    fn fixed(self, units: i64, digits: u32) -> String {
        let (sign, units) = (if units < 0 { "-" } else { "" }, units.abs());
        if digits == 0 {
            return format!("{sign}{units}");
        }
        let one = 10i64.pow(digits);
        format!("{sign}{}{}{:0width$}", units / one, self.decimal_mark(), units % one, width = digits as usize)
    }

    /// A share as a whole percentage: `75 %`; with up to three decimals more where it would look like all or nothing and is not.
    pub fn percentage(self, share: Ratio) -> String {
        let nothing = share.scaled(5) == 0;
        let says = |digits: &u32| {
            let units = share.scaled(*digits);
            (units == 0) == nothing && (units >= 10i64.pow(*digits)) == (share >= Milli::ONE.ratio())
        };
        let (units, digits) = (2..=5).find(says).map_or_else(|| (share.floored(5), 5), |d| (share.scaled(d), d));
        self.percent(self.fixed(units, digits - 2))
    }

    /// Shares beside each other: with as many decimals as it takes that none that differ look the same, at most three.
    pub(crate) fn percentages_apart(self, shares: &[Ratio]) -> Vec<String> {
        let shown = |digits: u32| -> Vec<i64> { shares.iter().map(|share| share.scaled(digits)).collect() };
        let tells = |digits: &u32| {
            let units = shown(*digits);
            let pairs = (0..shares.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
            pairs.into_iter().all(|(one, other)| (units[one] == units[other]) == (shares[one] == shares[other]))
        };
        let digits = (2..5).find(tells).unwrap_or(5);
        shown(digits).into_iter().map(|units| self.percent(self.fixed(units, digits - 2))).collect()
    }

    /// What stands behind the number of a percentage.
    pub(crate) fn percent_sign(self) -> &'static str {
        match self {
            Language::Nl => "\u{a0}%",
            Language::En => "%",
        }
    }

    fn percent(self, number: String) -> String {
        number + self.percent_sign()
    }

    /// A score of a standard as its rule measures it: a mean with one decimal (`2,9`), a share as a percentage (`75 %`), with as many more
    /// digits as it takes, at most three after the point of the underlying number, to fall on its own side of the threshold.
    pub fn score(self, score: Ratio, rule: Rule) -> String {
        let format = rule.format();
        let (units, digits) = score.beside(rule.threshold(), format.digits);
        match format.is_percentage {
            true => self.percent(self.fixed(units, digits - 2)),
            false => self.fixed(units, digits),
        }
    }

    /// A threshold as its rule measures it: `3`, `2,75`, `75 %`.
    pub fn threshold(self, rule: Rule) -> String {
        let threshold = rule.threshold();
        match rule.format().is_percentage {
            true => self.percent(self.decimal(Milli(threshold.0 * 100))),
            false => self.decimal(threshold),
        }
    }

    /// A date for people: `21-11-2026`, in English `21 Nov 2026`.
    pub fn date(self, date: NaiveDate) -> String {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        match self {
            Language::Nl => format!("{:02}-{:02}-{}", date.day(), date.month(), date.year()),
            Language::En => format!("{} {} {}", date.day(), MONTHS[date.month0() as usize % 12], date.year()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_score_never_contradicts_its_verdict() {
        let nl = Language::Nl;
        let mean = Rule::mean(Milli::whole(3));
        assert_eq!(nl.score(Ratio::new(296, 100), mean), "2,96");
        assert_eq!(nl.score(Ratio::new(29, 10), mean), "2,9");
        assert_eq!(nl.score(Ratio::new(3, 1), mean), "3,0");
        assert_eq!(nl.score(Ratio::new(29996, 10000), mean), "2,999");
        let share = Rule::share(Milli(750));
        assert_eq!(nl.score(Ratio::new(3, 4), share), "75\u{a0}%");
        assert_eq!(nl.score(Ratio::new(749, 1000), share), "74,9\u{a0}%");
        assert_eq!(nl.score(Ratio::new(999, 1000), Rule::ALL), "99,9\u{a0}%");
        assert_eq!(nl.score(Ratio::new(2, 3), share), "67\u{a0}%");
        assert_eq!(nl.score(Ratio::new(2, 3), Rule::share(Milli(667))), "66,6\u{a0}%");
    }

    #[test]
    fn a_percentage_says_all_or_nothing_only_where_it_is() {
        let shown = |met, all| Language::Nl.percentage(Ratio::new(met, all));
        assert_eq!(
            (shown(3, 3), shown(0, 3), shown(2, 3)),
            ("100\u{a0}%".into(), "0\u{a0}%".into(), "67\u{a0}%".into())
        );
        assert_eq!((shown(299, 300), shown(1, 300)), ("99,7\u{a0}%".into(), "0,3\u{a0}%".into()));
    }

    #[test]
    fn numbers_and_dates_look_dutch_or_english() {
        assert_eq!(Language::Nl.integer(34012), "34.012");
        assert_eq!(Language::En.integer(-1234567), "-1,234,567");
        assert_eq!(Language::Nl.decimal(Milli(2750)), "2,75");
        assert_eq!(Language::Nl.millionths(7_200_000), "7,2");
        assert_eq!(Language::En.millionths(10_000_000), "10");
        assert_eq!(Language::Nl.millionths(-562_501), "-0,562501");
        assert_eq!(Language::Nl.money(Milli(8_750_500)), "8.750,50");
        assert_eq!(Language::En.money(Milli(-50)), "-0.05");
        assert_eq!(Language::Nl.money(Milli::whole(34_000)), "34.000");
        assert_eq!(Language::Nl.threshold(Rule::share(Milli(755))), "75,5\u{a0}%");
        let date = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        assert_eq!(Language::Nl.date(date), "01-03-2026");
        assert_eq!(Language::En.date(date), "1 Mar 2026");
    }
}
