//! What somebody may have meant: the known words closest to a word that nobody knows, and how like two texts are.
//!
//! In: a word and the known words. Out: the few closest ones, for a finding to name. They are never used in place of what stands in a
//! file: nothing is guessed silently. Must not know: what the words stand for.

use crate::base::number::{to_u8, whole};
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;

/// Longer words get no candidates: an id is short, and the cost must stay bounded on hostile input.
const LONGEST: usize = 64;

/// The known words closest to a word, at most `count`, the closest first, equally close ones in order of text. Case is ignored. Empty when
/// nothing is close.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    let word = letters(word);
    let Some(word) = word else { return Vec::new() };
    let limit = tolerance(word.len());
    let mut found: Vec<(usize, &str)> =
        known.into_iter().filter_map(|other| distance(&word, &letters(other)?, limit).map(|d| (d, other))).collect();
    found.sort_unstable();
    found.dedup();
    found.into_iter().take(count).map(|(_, other)| other).collect()
}

/// So many pairs of a word and a known one are compared: enough for a thousand words beside a list of two thousand.
const PAIRS: usize = 2_000_000;

/// The known words, for a file in which any number of words may be unknown. A word is looked up once, and only so many different ones ([`PAIRS`]):
/// with more of them something else is wrong than a letter.
pub(crate) struct Near<'a> {
    known: Vec<&'a str>,
    found: RefCell<HashMap<String, Vec<&'a str>>>,
}

impl<'a> Near<'a> {
    /// Among these words.
    pub(crate) fn new(known: impl IntoIterator<Item = &'a str>) -> Near<'a> {
        let mut known: Vec<&str> = known.into_iter().collect();
        known.sort_unstable();
        known.dedup();
        Near { known, found: RefCell::default() }
    }

    /// As [`nearest`], at most three.
    pub(crate) fn to(&self, word: &str) -> Vec<&'a str> {
        let mut found = self.found.borrow_mut();
        if let Some(near) = found.get(word) {
            return near.clone();
        }
        if word.len() > 4 * LONGEST || found.len() >= PAIRS / self.known.len().max(1) {
            return Vec::new();
        }
        let near = nearest(word, self.known.iter().copied(), 3);
        found.insert(word.to_owned(), near.clone());
        near
    }
}

/// How many letters may differ for a word to be close.
fn tolerance(length: usize) -> usize {
    match length {
        0 => 0,
        1..=3 => 1,
        4..=8 => 2,
        _ => 3,
    }
}

fn letters(word: &str) -> Option<Vec<char>> {
    let word = word.trim();
    (word.len() <= 4 * LONGEST)
        .then(|| word.chars().flat_map(char::to_lowercase).collect())
        .filter(|w: &Vec<_>| w.len() <= LONGEST)
}

/// The number of letters to put in, leave out, replace or swap with their neighbour; `None` beyond the limit.
fn distance(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before = [0usize; LONGEST + 1];
    let mut last: [usize; LONGEST + 1] = std::array::from_fn(|i| i);
    for i in 1..=a.len() {
        let mut row = [0usize; LONGEST + 1];
        row[0] = i;
        for j in 1..=b.len() {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        if row[..=b.len()].iter().min().cmp(&Some(&limit)) == Ordering::Greater {
            return None;
        }
        (before, last) = (last, row);
    }
    Some(last[b.len()]).filter(|d| *d <= limit)
}

/// Longer texts are compared by their first part, for the same reason.
const LONGEST_TEXT: usize = 400;

/// How like two folded texts are, in percent rounded down: the share of pairs of neighbouring letters that they have in common.
pub(crate) fn likeness(a: &str, b: &str) -> u8 {
    Pairs::of(a).likeness(&Pairs::of(b))
}

/// The pairs of neighbouring letters of a text, to compare it with many.
#[derive(Debug)]
pub(crate) struct Pairs {
    /// Without white space.
    text: String,
    /// In order; of each pair as many as there are.
    pairs: Vec<(char, char)>,
}

impl Pairs {
    /// The pairs of a folded text.
    pub(crate) fn of(text: &str) -> Pairs {
        let text: String = text.chars().take(LONGEST_TEXT).filter(|c| !c.is_whitespace()).collect();
        let mut pairs: Vec<_> = text.chars().zip(text.chars().skip(1)).collect();
        pairs.sort_unstable();
        Pairs { text, pairs }
    }

    /// As [`likeness`], which is the coefficient of Sørensen and Dice as strsim reckons it.
    pub(crate) fn likeness(&self, other: &Pairs) -> u8 {
        if self.text == other.text {
            return 100;
        }
        let (a, b) = (self.text.len(), other.text.len());
        if a < 2 || b < 2 {
            return 0;
        }
        // Between 0 and 1; as a whole percentage it no longer depends on how a processor rounds.
        let share = (2 * self.shared(other)) as f64 / (a + b - 2) as f64;
        to_u8(whole(share * 100.0 + 1e-6))
    }

    /// How many pairs both have.
    fn shared(&self, other: &Pairs) -> usize {
        let (mut one, mut two, mut shared) = (self.pairs.as_slice(), other.pairs.as_slice(), 0);
        while let ([a, rest_a @ ..], [b, rest_b @ ..]) = (one, two) {
            match a.cmp(b) {
                Ordering::Less => one = rest_a,
                Ordering::Greater => two = rest_b,
                Ordering::Equal => (one, two, shared) = (rest_a, rest_b, shared + 1),
            }
        }
        shared
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closest_come_first_and_far_ones_not_at_all() {
        let known = ["01AB00", "01AB01", "10AB00", "02CD00", "01BA00"];
        assert_eq!(nearest("01AB0O", known, 3), ["01AB00", "01AB01", "01BA00"]);
        assert_eq!(nearest("01ab00", known, 1), ["01AB00"]);
        assert_eq!(nearest("01AB00", known, 4), ["01AB00", "01AB01", "01BA00", "10AB00"]);
        assert!(nearest("77ZZ77", known, 3).is_empty());
        assert!(nearest("", known, 3).is_empty());
    }

    #[test]
    fn likeness_is_the_coefficient_of_strsim() {
        let texts = [
            "",
            "a",
            "é",
            "aa",
            "aaaa",
            "de regenboog",
            "de  regenbui",
            "het kompas",
            "regen boog",
            "op orde",
            "ééé",
            "é a é",
        ];
        for (a, b) in texts.iter().flat_map(|a| texts.iter().map(move |b| (*a, *b))) {
            let expected = (strsim::sorensen_dice(a, b) * 100.0 + 1e-6) as u8;
            assert_eq!(likeness(a, b), expected, "{a:?} {b:?}");
        }
    }

    #[test]
    fn swapped_letters_are_one_mistake() {
        let d = |a: &str, b: &str| distance(&letters(a).unwrap(), &letters(b).unwrap(), 3);
        assert_eq!(d("V1.2", "V2.1"), Some(2));
        assert_eq!(d("abcd", "abdc"), Some(1));
        assert_eq!(d("kitten", "sitting"), Some(3));
        assert_eq!(d("abc", "xyzabcxyz"), None);
    }

    #[test]
    fn a_huge_word_costs_nothing() {
        let huge = "x".repeat(1 << 20);
        assert!(nearest(&huge, ["x"], 3).is_empty());
        assert!(nearest("x", [huge.as_str()], 3).is_empty());
    }

    #[test]
    fn any_number_of_unknown_words_costs_little() {
        let known: Vec<String> = (0..3000).map(|n| format!("99AB{n:04}")).collect();
        let near = Near::new(known.iter().map(String::as_str));
        assert_eq!(near.to("99AB00O1"), nearest("99AB00O1", known.iter().map(String::as_str), 3));
        let times = PAIRS / known.len();
        (0..times).for_each(|n| assert!(near.to(&format!("zo lang {n}")).is_empty()));
        assert_eq!(near.to("99AB00O1")[0], "99AB0001", "known by now");
        assert!(near.to("99AB000O").is_empty(), "one too many");
    }

    #[test]
    fn the_same_is_wholly_alike_and_a_huge_text_costs_little() {
        assert_eq!(likeness("een school", "een school"), 100);
        assert_eq!(likeness(&"é".repeat(1 << 20), &"é".repeat(LONGEST_TEXT)), 100);
    }
}
