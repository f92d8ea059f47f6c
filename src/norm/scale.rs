//! Scales (schalen): ordered levels with their labels, and how an answer is read on them.

use crate::base::exact::Milli;
use crate::base::text::fold::{fold, folds_to};

/// One level of a scale (niveau).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its number.
    pub value: i64,
    /// Its label.
    pub label: String,
    /// Other words for the same level.
    pub also: Vec<String>,
    /// What it means, for who fills in a form.
    pub meaning: Option<String>,
}

/// A scale (schaal): levels in rising order of value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// `None` for the default scale.
    pub id: Option<String>,
    /// The levels, lowest first; at least two.
    pub levels: Vec<Level>,
    /// The value that an indicator must reach; one of the levels.
    pub sufficient: i64,
    /// Words for "does not apply".
    pub not_applicable: Vec<String>,
    /// Words for "don't know", read as unanswered.
    pub unknown: Vec<String>,
}

/// How a number becomes a level (scoring, section 6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bands {
    /// Rising band limits; one fewer than the scale has levels.
    pub limits: Vec<Milli>,
    /// Which way is better.
    pub better: Better,
    /// Unit for people, such as `%`; may be empty.
    pub unit: String,
}

/// Which way a number is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Better {
    /// A higher number is a higher level.
    Higher,
    /// A lower number is a higher level.
    Lower,
}

/// What an answer says, before it is known whether n.v.t. is allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A level, by its value.
    Level(i64),
    /// N.v.t.
    NotApplicable,
    /// Blank, or a word for "don't know".
    Unanswered,
    /// Nothing that the scale knows.
    Unknown,
}

impl Scale {
    /// The lowest level's value.
    #[inline]
    pub fn lowest(&self) -> i64 {
        self.levels.first().map_or(0, |l| l.value)
    }

    /// The highest level's value.
    #[inline]
    pub fn highest(&self) -> i64 {
        self.levels.last().map_or(0, |l| l.value)
    }

    /// Whether a value is sufficient (op niveau).
    #[inline]
    pub(crate) fn is_sufficient(&self, value: i64) -> bool {
        value >= self.sufficient
    }

    /// The level one step above a value, if there is one.
    #[inline]
    pub fn above(&self, value: i64) -> Option<i64> {
        self.levels.iter().map(|l| l.value).find(|v| *v > value)
    }

    /// The level one step below a value, if there is one.
    #[inline]
    pub fn below(&self, value: i64) -> Option<i64> {
        self.levels.iter().rev().map(|l| l.value).find(|v| *v < value)
    }

    /// The label of a level.
    pub fn label(&self, value: i64) -> &str {
        self.levels.iter().find(|l| l.value == value).map_or("", |l| &l.label)
    }

    /// Reads an answer: by number, or by label or other word as [`fold`] compares texts (formats, "In: a norm").
    /// With bands, a decimal number becomes the level of its band; words keep their meaning.
    pub fn read(&self, answer: &str, bands: Option<&Bands>) -> Reading {
        let answer = answer.trim();
        if answer.is_empty() {
            return Reading::Unanswered;
        }
        if let Some(bands) = bands {
            if let Some(number) = bands.number(answer) {
                return self.levels.get(bands.position(number)).map_or(Reading::Unknown, |l| Reading::Level(l.value));
            }
        } else if let Ok(number) = Milli::parse(answer)
            && let Some(level) = self.levels.iter().find(|l| Milli::whole(l.value) == number)
        {
            return Reading::Level(level.value);
        }
        match self.read_word(answer) {
            Reading::Unknown if bands.is_none() => self.read_both(answer).unwrap_or_else(|| self.read_truth(answer)),
            reading => reading,
        }
    }

    /// An answer with both the number and the words of one level: `3 - op orde`, `op orde (3)`.
    fn read_both(&self, answer: &str) -> Option<Reading> {
        let (number, words) = number_and_words(answer)?;
        let reading = Reading::Level(number);
        (self.read_word(words) == reading).then_some(reading)
    }

    /// Whether an answer gives the number of one level and the words for something else.
    pub fn contradicts_itself(&self, answer: &str) -> bool {
        let Some((number, words)) = number_and_words(answer) else { return false };
        let is_level = self.levels.iter().any(|level| level.value == number);
        let reading = self.read_word(words);
        is_level && reading != Reading::Unknown && reading != Reading::Level(number)
    }

    /// What a spreadsheet calls yes and no is the level that has a word for yes or for no, where one has.
    fn read_truth(&self, answer: &str) -> Reading {
        let Some(words) = [&YES, &NO].into_iter().find(|words| words.contains(&fold(answer).as_str())) else {
            return Reading::Unknown;
        };
        let mut levels = words.iter().map(|word| self.read_word(word)).filter(|reading| *reading != Reading::Unknown);
        match levels.next() {
            Some(first @ Reading::Level(_)) if levels.all(|other| other == first) => first,
            _ => Reading::Unknown,
        }
    }

    fn read_word(&self, answer: &str) -> Reading {
        let answer = fold(answer);
        let is = |word: &String| folds_to(word, &answer);
        if let Some(level) = self.levels.iter().find(|l| is(&l.label) || l.also.iter().any(is)) {
            Reading::Level(level.value)
        } else if self.not_applicable.iter().any(is) {
            Reading::NotApplicable
        } else if self.unknown.iter().any(is) {
            Reading::Unanswered
        } else {
            Reading::Unknown
        }
    }
}

/// How a spreadsheet and a scale may say yes.
const YES: [&str; 3] = ["ja", "waar", "true"];

/// And no.
const NO: [&str; 3] = ["nee", "onwaar", "false"];

/// Whether a text is how a spreadsheet writes yes or no.
pub(crate) fn is_truth(answer: &str) -> bool {
    ["waar", "onwaar", "true", "false"].contains(&fold(answer).as_str())
}

/// The number and the words of an answer that gives both.
fn number_and_words(answer: &str) -> Option<(i64, &str)> {
    let is_mark = |c: char| matches!(c, '-' | '\u{2013}' | '\u{2014}' | ':' | '=' | '.' | ',' | ')' | ']');
    let answer = answer.trim();
    let digits = answer.find(|c: char| !c.is_ascii_digit()).unwrap_or(answer.len());
    let (front, rest) = answer.split_at_checked(digits)?;
    if let Some(number) = level_number(front) {
        let words = rest.trim_start();
        // A digit or a space parts the number from the words as well.
        let words = words.strip_prefix(is_mark).unwrap_or(words).trim();
        return Some((number, words));
    }
    let bare = answer.strip_suffix([')', ']']).unwrap_or(answer);
    let behind = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = level_number(bare.get(behind.len()..)?)?;
    let words = behind.trim_end().strip_suffix(['(', '[', '-', '\u{2013}', '\u{2014}', ':', '='])?;
    Some((number, words.trim_end()))
}

/// A number of few digits.
fn level_number(digits: &str) -> Option<i64> {
    (1..=4).contains(&digits.len()).then(|| digits.parse().ok()).flatten()
}

/// A number as an answer gives it, of any number of digits, next to the thousandths of limits. Nothing is rounded: 39.9999 does not reach 40.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// Its thousandths, cut off downwards.
    floor: Milli,
    /// Whether it is a bit more than that.
    more: bool,
}

impl Number {
    /// Reads what [`Milli::parse`] reads, with any number of digits behind the point.
    pub fn parse(text: &str) -> Option<Number> {
        let text = text.trim();
        let fraction = text.find(['.', ',']).map_or(text.len(), |point| point + 1);
        let (kept, cut) = text.split_at_checked(fraction + 3).unwrap_or((text, ""));
        let Milli(toward_zero) = Milli::parse(kept).ok()?;
        if !cut.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let more = cut.bytes().any(|b| b != b'0');
        let negative = text.starts_with(['-', '\u{2212}']);
        Some(Number { floor: Milli(toward_zero - i64::from(more && negative)), more })
    }

    /// Whether it is this limit or more.
    pub fn is_at_least(self, limit: Milli) -> bool {
        self.floor >= limit
    }

    /// Whether it is this limit or less.
    pub fn is_at_most(self, limit: Milli) -> bool {
        self.floor < limit || (self.floor == limit && !self.more)
    }
}

impl Bands {
    /// The number in an answer, with or without the unit.
    pub fn number(&self, answer: &str) -> Option<Number> {
        Number::parse(answer.trim().strip_suffix(self.unit.as_str()).unwrap_or(answer))
    }

    /// The number that the level at a position in the scale takes at least, or at most where less is better; `None` for the lowest, which any number is.
    pub(crate) fn edge(&self, position: usize) -> Option<Milli> {
        let at = match self.better {
            Better::Higher => position.checked_sub(1)?,
            Better::Lower => self.limits.len().checked_sub(position)?,
        };
        self.limits.get(at).copied()
    }

    /// The position in the scale, from 0.
    pub fn position(&self, number: Number) -> usize {
        match self.better {
            Better::Higher => self.limits.iter().filter(|c| number.is_at_least(**c)).count(),
            Better::Lower => self.limits.iter().filter(|c| number.is_at_most(**c)).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> Scale {
        let level = |value, label: &str| Level { value, label: label.into(), also: vec![], meaning: None };
        Scale {
            id: None,
            levels: vec![level(1, "nog niet"), level(2, "Deels"), level(3, "op orde")],
            sufficient: 2,
            not_applicable: vec!["n.v.t.".into()],
            unknown: vec!["weet niet".into()],
        }
    }

    #[test]
    fn an_answer_is_read_by_number_label_or_word() {
        let s = scale();
        assert_eq!(s.read(" 3 ", None), Reading::Level(3));
        assert_eq!(s.read("3,0", None), Reading::Level(3));
        assert_eq!(s.read("DEELS", None), Reading::Level(2));
        assert_eq!(s.read("N.V.T.", None), Reading::NotApplicable);
        assert_eq!(s.read("Weet\u{a0} niet", None), Reading::Unanswered);
        assert_eq!(s.read("nog\u{a0}niet", None), Reading::Level(1));
        assert_eq!(s.read("", None), Reading::Unanswered);
        assert_eq!(s.read("4", None), Reading::Unknown);
        assert_eq!(s.read("2,5", None), Reading::Unknown);
    }

    #[test]
    fn a_number_and_a_word_that_agree_are_one_answer() {
        let s = scale();
        for both in [
            "3 - op orde",
            "3: Op orde",
            "3 = op orde",
            "3. op orde",
            "3) op orde",
            "op orde (3)",
            "3 \u{2013} op\u{a0}orde",
        ] {
            assert_eq!(s.read(both, None), Reading::Level(3), "{both}");
            assert!(!s.contradicts_itself(both), "{both}");
        }
        for not in ["3 - nog niet", "op orde (1)", "3 - n.v.t.", "2 = weet niet"] {
            assert_eq!(s.read(not, None), Reading::Unknown, "{not}");
            assert!(s.contradicts_itself(not), "{not}");
        }
        for strange in ["3 - 5", "3 keer", "7 - op orde", "op orde 3x", "(3)", "3 -", "12345 op orde", "\u{e9}3"] {
            assert_eq!(s.read(strange, None), Reading::Unknown, "{strange}");
            assert!(!s.contradicts_itself(strange), "{strange}");
        }
    }

    #[test]
    fn what_a_spreadsheet_calls_yes_is_read_where_a_level_says_yes() {
        let mut s = scale();
        assert_eq!(s.read("WAAR", None), Reading::Unknown);
        s.levels[2].also = vec!["ja".into()];
        s.levels[0].also = vec!["nee".into()];
        for (text, level) in [("WAAR", 3), ("TRUE", 3), ("onwaar", 1), ("FALSE", 1)] {
            assert_eq!(s.read(text, None), Reading::Level(level), "{text}");
        }
        s.levels[1].also = vec!["waar".into()];
        assert_eq!((s.read("WAAR", None), s.read("TRUE", None)), (Reading::Level(2), Reading::Unknown));
        assert!(is_truth(" Onwaar ") && !is_truth("ja"));
    }

    #[test]
    fn a_number_falls_in_its_band() {
        let s = scale();
        let bands = |better| Bands { limits: vec![Milli::whole(20), Milli::whole(40)], better, unit: "%".into() };
        let up = bands(Better::Higher);
        assert_eq!(s.read("19,9", Some(&up)), Reading::Level(1));
        assert_eq!(s.read("20", Some(&up)), Reading::Level(2));
        assert_eq!(s.read("40 %", Some(&up)), Reading::Level(3));
        let down = bands(Better::Lower);
        assert_eq!(s.read("40", Some(&down)), Reading::Level(2));
        assert_eq!(s.read("20", Some(&down)), Reading::Level(3));
        assert_eq!(s.read("41", Some(&down)), Reading::Level(1));
        assert_eq!(s.read("veel", Some(&up)), Reading::Unknown);
    }

    #[test]
    fn a_number_of_many_digits_is_compared_exactly() {
        let s = scale();
        let bands = |limits: [i64; 2], better| Bands { limits: limits.map(Milli).into(), better, unit: "%".into() };
        let level = |text: &str, bands: &Bands| match s.read(text, Some(bands)) {
            Reading::Level(level) => level,
            other => panic!("{text}: {other:?}"),
        };
        let up = bands([20_000, 66_667], Better::Higher);
        let texts = ["19,9999999999", "20,0000", "20.00001 %", "66,66666666666667", "66,667", "66,6670000001"];
        assert_eq!(texts.map(|text| level(text, &up)), [1, 2, 2, 2, 3, 3]);
        let down = bands([20_000, 66_667], Better::Lower);
        assert_eq!(texts.map(|text| level(text, &down)), [3, 3, 2, 2, 2, 1]);
        let below_zero = ["-0,5001", "-0,5000", "-0,4999", "\u{2212}0,50000001"];
        let (up, down) = (bands([-500, 9000], Better::Higher), bands([-500, 9000], Better::Lower));
        assert_eq!(below_zero.map(|text| level(text, &up)), [1, 2, 2, 1]);
        assert_eq!(below_zero.map(|text| level(text, &down)), [3, 3, 2, 3]);
        for wrong in ["1,2345x", "1,234,5", "1.234.567", "0,1234é", "6,67E-5", "é", "1,23é4"] {
            assert_eq!(s.read(wrong, Some(&up)), Reading::Unknown, "{wrong}");
        }
    }
}
