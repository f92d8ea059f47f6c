//! Free texts of schools, and where another text says the same for so long that it was taken from one.
//!
//! A run of [`PIECE`] letters holds a whole piece of half that length, wherever it begins: those are looked for all at once, and a hit is followed to both sides.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use aho_corasick::AhoCorasick;
use anyhow::{Context, Result};

use super::fold::letters;

/// So many letters and digits of a free text in a row tell whose it is.
const PIECE: usize = 32;

/// Any run of a piece holds one of these that begins at a multiple of its length.
const SEED: usize = PIECE / 2;

/// A free text with fewer letters and digits tells nothing: others write the same.
const SHORTEST: usize = 20;

/// Parts of texts, by text, in bytes of its letters.
pub(super) type Spans = BTreeMap<usize, Vec<Range<usize>>>;

/// What schools wrote.
pub(super) struct Texts {
    all: Vec<Written>,
    finder: AhoCorasick,
    /// Where each seed stands: text and place in it.
    seeds: Vec<Vec<(usize, usize)>>,
    /// What may stand anywhere.
    common: Spans,
}

/// Where a text of a school comes from, the strongest first: one that a school wrote is no other's where it was copied into what was agreed on with that one,
/// or written about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The school wrote it.
    Own,
    /// It was agreed on with the school.
    Agreed,
    /// Others wrote it about the school.
    About,
}

/// A text, once for all that have the same.
struct Written {
    letters: String,
    /// Whose it is: those of whom its origin is so.
    bearers: BTreeSet<usize>,
    origin: Origin,
    /// So many of its letters in a row tell of it.
    least: usize,
}

impl Texts {
    /// Of schools, by index.
    pub(super) fn new<'t>(texts: impl Iterator<Item = (usize, Origin, &'t str)>) -> Result<Texts> {
        let mut by_letters: BTreeMap<String, (Origin, BTreeSet<usize>)> = BTreeMap::new();
        for (school, origin, text) in texts {
            let (strongest, bearers) = by_letters.entry(letters(text)).or_insert((origin, BTreeSet::new()));
            if origin < *strongest {
                (*strongest, *bearers) = (origin, BTreeSet::new());
            }
            if origin == *strongest {
                bearers.insert(school);
            }
        }
        let mut all = Vec::new();
        let mut seeds: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (letters, (origin, bearers)) in by_letters {
            let starts: Vec<usize> = letters.char_indices().map(|(at, _)| at).collect();
            if starts.len() < SHORTEST {
                continue;
            }
            for from in (0..=starts.len() - SEED).step_by(SEED) {
                let end = starts.get(from + SEED).copied().unwrap_or(letters.len());
                seeds.entry(letters[starts[from]..end].to_owned()).or_default().push((all.len(), starts[from]));
            }
            let least = PIECE.min(starts.len());
            all.push(Written { letters, bearers, origin, least });
        }
        let finder = AhoCorasick::new(seeds.keys()).context("search")?;
        Ok(Texts { all, finder, seeds: seeds.into_values().collect(), common: Spans::new() })
    }

    /// What these letters say may stand anywhere.
    pub(super) fn set_common(&mut self, letters: &str) {
        let mut common = std::mem::take(&mut self.common);
        self.add_spans(letters, Origin::Own, &mut common);
        self.common = common;
    }

    /// Adds the parts of texts that these letters, which are of that origin, say as well and may: what a school wrote may quote all; what was agreed on with
    /// it no whole text that another wrote; and what others wrote about it only what others wrote.
    pub(super) fn add_spans(&self, letters: &str, origin: Origin, spans: &mut Spans) {
        for (text, run) in self.runs(letters, &|_| true) {
            let written = &self.all[text];
            let is_long = written.letters.chars().count() >= PIECE;
            let may = match (origin, written.origin) {
                (Origin::Own, _)
                | (Origin::Agreed, Origin::Agreed | Origin::About)
                | (Origin::About, Origin::About) => true,
                (Origin::Agreed, Origin::Own) => !is_long || run != (0..written.letters.len()),
                (Origin::About, Origin::Own | Origin::Agreed) => false,
            };
            if may {
                spans.entry(text).or_default().push(run);
            }
        }
    }

    /// The schools (each text by its first) of which these letters say so much that it can only be theirs: neither `own` nor in what is common or in `spans`.
    pub(super) fn foreign(&self, letters: &str, own: &dyn Fn(usize) -> bool, spans: &Spans) -> BTreeSet<usize> {
        let is_foreign = |text: usize| !self.all[text].bearers.iter().any(|bearer| own(*bearer));
        let runs = self.runs(letters, &is_foreign);
        let told = runs.into_iter().filter(|(text, run)| self.is_beyond(*text, run, spans));
        told.filter_map(|(text, _)| self.all[text].bearers.first().copied()).collect()
    }

    /// Whether a run holds enough in a row that is neither common nor in `spans`.
    fn is_beyond(&self, text: usize, run: &Range<usize>, spans: &Spans) -> bool {
        let known = self.common.get(&text).into_iter().chain(spans.get(&text)).flatten().collect::<Vec<_>>();
        let written = &self.all[text];
        let starts: Vec<usize> = written.letters[run.clone()].char_indices().map(|(at, _)| run.start + at).collect();
        (0..=starts.len().saturating_sub(written.least)).any(|first| {
            let end = starts.get(first + written.least).copied().unwrap_or(run.end);
            !known.iter().any(|span| span.start <= starts[first] && end <= span.end)
        })
    }

    /// Where these letters and a text say the same for long enough: the text, and which part of it. Each once.
    fn runs(&self, letters: &str, is_looked_at: &dyn Fn(usize) -> bool) -> Vec<(usize, Range<usize>)> {
        let mut found = BTreeSet::new();
        for hit in self.finder.find_overlapping_iter(letters) {
            for (text, at) in self.seeds[hit.pattern().as_usize()].iter().filter(|(text, _)| is_looked_at(*text)) {
                let written = &self.all[*text];
                let run = same(&written.letters, *at, letters, hit.start());
                if written.letters[run.clone()].chars().count() >= written.least {
                    found.insert((*text, run.start, run.end));
                }
            }
        }
        found.into_iter().map(|(text, start, end)| (text, start..end)).collect()
    }
}

/// The part of the first text around a place that the second says around another, as far as both go on alike.
fn same(one: &str, at: usize, other: &str, there: usize) -> Range<usize> {
    let back = one[..at].chars().rev().zip(other[..there].chars().rev()).take_while(|(a, b)| a == b);
    let ahead = one[at..].chars().zip(other[there..].chars()).take_while(|(a, b)| a == b);
    let length = |letters: &mut dyn Iterator<Item = (char, char)>| letters.map(|(c, _)| c.len_utf8()).sum::<usize>();
    at - length(&mut back.into_iter())..at + length(&mut ahead.into_iter())
}
