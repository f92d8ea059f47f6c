//! Looks for all other schools in a text at once.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};
use anyhow::{Context, Result};

use super::fold::{is_broken, letters, words};
use super::free::{Origin, Spans, Texts};
use super::text::{Passage, Spot};
use crate::base::text::glyphs;
use crate::register::SiteId;

/// What tells that a text is about a school.
pub struct Traces<'a> {
    /// The school.
    pub site: &'a SiteId,
    /// Its names, in any year.
    pub names: Vec<&'a str>,
    /// What it wrote, what was agreed on with it, and what others wrote about it alone (decisions, what a visitor saw).
    pub texts: Vec<(Origin, &'a str)>,
    /// What it belongs to: its board, its wijk, who leads its conversations. These names may stand in its files, also where another school bears one.
    pub phrases: Vec<&'a str>,
}

/// What may stand in any file.
#[derive(Default)]
pub struct Common<'a> {
    /// Names of the partnership and the like: a name of a school within one of these is not one.
    pub phrases: Vec<&'a str>,
    /// Norms and sentences of the program: a name that is in them tells nothing.
    pub texts: Vec<&'a str>,
}

/// What was found of a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Its name.
    Name,
    /// Its number.
    Number,
    /// Something it wrote.
    FreeText,
}

/// A place where a file is about another school.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// The file in a zip; empty where it is the file itself.
    pub within: String,
    /// Where.
    pub spot: Spot,
    /// Whose; of several that bear the name the first by number.
    pub site: SiteId,
    /// What of it.
    pub what: What,
    /// The words that were found; of a free text nothing, so that it is not told once more.
    pub found: String,
}

/// A name with fewer letters is any word.
const SHORTEST_NAME: usize = 3;

/// A number without letters and with fewer digits is also a figure.
const SHORTEST_NUMBER: usize = 5;

/// Everything that is looked for.
pub struct Search {
    sites: Vec<SiteId>,
    names: Bank,
    numbers: Bank,
    texts: Texts,
    ordinary: Vec<(usize, String)>,
}

/// Whom a file is for, and what these schools themselves wrote.
pub struct Audience {
    sites: BTreeSet<usize>,
    own_names: BTreeSet<usize>,
    own_numbers: BTreeSet<usize>,
    own_texts: Spans,
}

impl Search {
    /// Prepares the search for these schools.
    ///
    /// # Errors
    /// There are more texts than can be looked for at once.
    pub fn new(schools: &[&Traces], common: &Common) -> Result<Search> {
        let (mut names, mut numbers) = (Patterns::default(), Patterns::default());
        let mut ordinary = Vec::new();
        // Many schools have the same.
        let mut phrases: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, school) in schools.iter().enumerate() {
            let number = school.site.as_str();
            if number.len() >= SHORTEST_NUMBER || number.bytes().any(|byte| byte.is_ascii_alphabetic()) {
                names_of(number).into_iter().for_each(|number| numbers.add(number, at));
            }
            for name in school.names.iter().flat_map(|name| names_of(name)) {
                match name.chars().count() < SHORTEST_NAME {
                    true => ordinary.push((at, name)),
                    false => names.add(name, at),
                }
            }
            school.phrases.iter().for_each(|phrase| phrases.entry(phrase).or_default().push(at));
        }
        for (phrase, schools) in phrases {
            for phrase in names_of(phrase) {
                names.by_text.entry(phrase).or_default().phrase_of.extend(&schools);
            }
        }
        for phrase in common.phrases.iter().flat_map(|phrase| names_of(phrase)) {
            names.by_text.entry(phrase).or_default().is_common = true;
        }
        let (mut names, numbers) = (names.bank(false)?, numbers.bank(true)?);
        let written = schools.iter().enumerate();
        let texts = written.flat_map(|(at, own)| own.texts.iter().map(move |(origin, text)| (at, *origin, *text)));
        let mut texts = Texts::new(texts)?;
        // What a school is called as the partnership is, is no name of its own anywhere.
        let common_names = names.patterns.iter().filter(|pattern| pattern.is_common);
        ordinary.extend(common_names.flat_map(|own| own.bearers.iter().map(|bearer| (*bearer, own.text.clone()))));
        for text in &common.texts {
            for hit in names.words_in(&words(text, false)) {
                let pattern = &mut names.patterns[hit.pattern];
                if !std::mem::replace(&mut pattern.is_common, true) {
                    ordinary.extend(pattern.bearers.iter().map(|bearer| (*bearer, pattern.text.clone())));
                }
            }
            texts.set_common(&letters(text));
        }
        ordinary.sort();
        ordinary.dedup();
        let sites = schools.iter().map(|school| school.site.clone()).collect();
        Ok(Search { sites, names, numbers, texts, ordinary })
    }

    /// The names that also are ordinary words here, each with its school: of these schools only number and free text are looked for.
    pub fn ordinary(&self) -> impl Iterator<Item = (&SiteId, &str)> {
        self.ordinary.iter().map(|(site, name)| (&self.sites[*site], name.as_str()))
    }

    /// The names that are also those of a board, a wijk or the like that other schools have, each with its school: in the files of those schools only number and
    /// free text are looked for.
    pub fn shared(&self) -> impl Iterator<Item = (&SiteId, &str)> {
        let is_shared = |pattern: &&Pattern| pattern.phrase_of.iter().any(|site| !pattern.bearers.contains(site));
        let shared = self.names.patterns.iter().filter(|pattern| !pattern.is_common).filter(is_shared);
        shared.flat_map(|own| own.bearers.iter().map(|bearer| (&self.sites[*bearer], own.text.as_str())))
    }

    /// The schools that a file is for: what is theirs may stand in it, and what they wrote or agreed on may name others. What others wrote about them may not;
    /// it may say what others wrote about another school, since decisions are put in the same words.
    pub fn audience<'t>(
        &self,
        is_own: impl Fn(&SiteId) -> bool,
        texts: impl Iterator<Item = (Origin, &'t str)>,
    ) -> Audience {
        let sites = (0..self.sites.len()).filter(|at| is_own(&self.sites[*at])).collect();
        let mut own =
            Audience { sites, own_names: BTreeSet::new(), own_numbers: BTreeSet::new(), own_texts: Spans::default() };
        for (origin, text) in texts {
            self.texts.add_spans(&letters(text), origin, &mut own.own_texts);
            match origin {
                Origin::Own | Origin::Agreed => {
                    let plain = words(text, false);
                    own.own_names.extend(self.names.words_in(&plain).iter().map(|hit| hit.pattern));
                    own.own_numbers.extend(self.numbers.words_in(&plain).iter().map(|hit| hit.pattern));
                }
                Origin::About => {}
            }
        }
        own
    }

    /// Every place where a file names a school that it is not for, each once; in order of place.
    pub fn leaks(&self, passages: &[Passage], audience: &Audience) -> Vec<Leak> {
        let mut leaks = BTreeSet::new();
        for Passage { within, spot, text } in passages {
            let mut note = |bank: &Bank, own: &BTreeSet<usize>, hit: &Hit, what, found: &str| {
                let pattern = &bank.patterns[hit.pattern];
                let is_own = pattern.bearers.iter().chain(&pattern.phrase_of).any(|own| audience.sites.contains(own));
                if let (false, Some(bearer)) =
                    (is_own || pattern.is_common || own.contains(&hit.pattern), pattern.bearers.first())
                {
                    let site = self.sites[*bearer].clone();
                    leaks.insert(Leak { within: within.clone(), spot: *spot, site, what, found: found.to_owned() });
                }
            };
            let broken = is_broken(text).then(|| words(text, true));
            for words in std::iter::once(words(text, false)).chain(broken) {
                for hit in self.names.words_in(&words) {
                    note(&self.names, &audience.own_names, &hit, What::Name, &words[hit.start..hit.end]);
                }
                for hit in self.numbers.words_in(&words) {
                    note(&self.numbers, &audience.own_numbers, &hit, What::Number, &words[hit.start..hit.end]);
                }
            }
            let own = |school: usize| audience.sites.contains(&school);
            for bearer in self.texts.foreign(&letters(text), &own, &audience.own_texts) {
                let site = self.sites[bearer].clone();
                leaks.insert(Leak {
                    within: within.clone(),
                    spot: *spot,
                    site,
                    what: What::FreeText,
                    found: String::new(),
                });
            }
        }
        leaks.into_iter().collect()
    }
}

/// A name as it is looked for: as it is written, and as paper shows it.
fn names_of(name: &str) -> BTreeSet<String> {
    let shown = glyphs::shown(name);
    let other = (shown != name).then(|| words(&shown, false));
    [words(name, false)].into_iter().chain(other).filter(|form| !form.is_empty()).collect()
}

/// What is looked for, and whose it is.
#[derive(Default)]
struct Pattern {
    text: String,
    bearers: Vec<usize>,
    /// The schools that belong to something of that name.
    phrase_of: BTreeSet<usize>,
    /// Whether it may stand anywhere.
    is_common: bool,
}

#[derive(Default)]
struct Patterns {
    by_text: BTreeMap<String, Pattern>,
}

impl Patterns {
    fn add(&mut self, text: String, bearer: usize) {
        let bearers = &mut self.by_text.entry(text).or_default().bearers;
        if bearers.last() != Some(&bearer) {
            bearers.push(bearer);
        }
    }

    fn bank(self, any_case: bool) -> Result<Bank> {
        let patterns = self.by_text.into_iter().map(|(text, pattern)| Pattern { text, ..pattern });
        let patterns: Vec<Pattern> = patterns.collect();
        let texts = patterns.iter().map(|pattern| pattern.text.as_str());
        // Not what the library chooses for a hundred texts or fewer: it takes seconds to build for a name of thousands of letters.
        let kind = Some(AhoCorasickKind::ContiguousNFA);
        let finder = AhoCorasickBuilder::new().ascii_case_insensitive(any_case).kind(kind).build(texts);
        Ok(Bank { finder: finder.context("search")?, patterns })
    }
}

/// Patterns that are looked for together.
struct Bank {
    finder: AhoCorasick,
    patterns: Vec<Pattern>,
}

/// Where a pattern was found, in bytes.
struct Hit {
    pattern: usize,
    start: usize,
    end: usize,
}

impl Bank {
    fn all_in(&self, text: &str) -> impl Iterator<Item = Hit> {
        let found = self.finder.find_overlapping_iter(text);
        found.map(|hit| Hit { pattern: hit.pattern().as_usize(), start: hit.start(), end: hit.end() })
    }

    /// Whole words only, and of those within each other the longest.
    fn words_in(&self, text: &str) -> Vec<Hit> {
        let bytes = text.as_bytes();
        let is_edge = |at: Option<&u8>| at.is_none_or(|byte| *byte == b' ');
        let is_whole =
            |hit: &Hit| is_edge(hit.start.checked_sub(1).and_then(|at| bytes.get(at))) && is_edge(bytes.get(hit.end));
        let mut hits: Vec<Hit> = self.all_in(text).filter(is_whole).collect();
        hits.sort_by_key(|hit| (hit.start, std::cmp::Reverse(hit.end)));
        let mut reach = 0;
        hits.retain(|hit| {
            let is_beyond = hit.end > reach;
            reach = reach.max(hit.end);
            is_beyond
        });
        hits
    }
}
