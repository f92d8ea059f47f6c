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

/// A text, once for all that wrote the same.
struct Written {
    letters: String,
    bearers: BTreeSet<usize>,
    /// Whether somebody wrote it about a school.
    is_about: bool,
    /// So many of its letters in a row tell of it.
    least: usize,
}

impl Texts {
    /// Of schools (by index), what they wrote and what others wrote about them.
    pub(super) fn new<'t>(
        texts: impl Iterator<Item = (usize, &'t str)>,
        about: impl Iterator<Item = (usize, &'t str)>,
    ) -> Result<Texts> {
        let mut by_letters: BTreeMap<String, (BTreeSet<usize>, bool)> = BTreeMap::new();
        let all = texts.map(|text| (text, false)).chain(about.map(|text| (text, true)));
        for ((school, text), of_others) in all {
            let (bearers, is_about) = by_letters.entry(letters(text)).or_default();
            bearers.insert(school);
            *is_about |= of_others;
        }
        let mut all = Vec::new();
        let mut seeds: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
        for (letters, (bearers, is_about)) in by_letters {
            let starts: Vec<usize> = letters.char_indices().map(|(at, _)| at).collect();
            if starts.len() < SHORTEST {
                continue;
            }
            for from in (0..=starts.len() - SEED).step_by(SEED) {
                let end = starts.get(from + SEED).copied().unwrap_or(letters.len());
                seeds.entry(letters[starts[from]..end].to_owned()).or_default().push((all.len(), starts[from]));
            }
            let least = PIECE.min(starts.len());
            all.push(Written { letters, bearers, is_about, least });
        }
        let finder = AhoCorasick::new(seeds.keys()).context("search")?;
        Ok(Texts { all, finder, seeds: seeds.into_values().collect(), common: Spans::new() })
    }

    /// What these letters say may stand anywhere.
    pub(super) fn set_common(&mut self, letters: &str) {
        let mut common = std::mem::take(&mut self.common);
        self.add_spans(letters, &mut common);
        self.common = common;
    }

    /// Adds the parts of all texts that these letters say as well.
    pub(super) fn add_spans(&self, letters: &str, spans: &mut Spans) {
        for (text, run) in self.runs(letters, &|_| true) {
            spans.entry(text).or_default().push(run);
        }
    }

    /// Adds the parts of what was written about schools that these letters say as well.
    pub(super) fn add_spans_about(&self, letters: &str, spans: &mut Spans) {
        for (text, run) in self.runs(letters, &|text| self.all[text].is_about) {
            spans.entry(text).or_default().push(run);
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
