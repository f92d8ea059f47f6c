//! The questions of a norm, ready to be looked up by what stands in a file.
//!
//! In: norms. Out: indicator ids and texts to indices, and readings of answers, each text read once. Must not know: files, schools.

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use crate::base::finding::{Place, Source};
use crate::base::number::to_u32;
use crate::base::quick_map::QuickMap;
use crate::base::text::fold::fold;
use crate::input::cell;
use crate::input::source::Row;
use crate::norm::{Norm, Reading};

/// Longer texts, in bytes, are no id.
const LONGEST_ID: usize = 200;

/// The indicators of one norm by id and by text.
pub(super) struct Questions<'a> {
    /// The norm.
    pub norm: &'a Arc<Norm>,
    /// Its number in the list of all norms.
    pub at: usize,
    by_id: QuickMap<Cow<'a, str>, u32>,
    /// By id as [`cell::id_key`] compares it; `None`: of more than one question.
    by_key: QuickMap<String, Option<u32>>,
    /// By text as it is compared; `None`: of more than one question.
    by_text: QuickMap<String, Option<u32>>,
    /// By indicator the others that a spreadsheet shows by its id: what has that id may be about them.
    look_alikes: Vec<Vec<u32>>,
    /// The length of the longest of these texts, in bytes: what is longer need not be looked up, however often a part of it is asked for.
    longest: usize,
}

impl<'a> Questions<'a> {
    /// Of every norm of a batch.
    pub(super) fn of_all(norms: &'a [Arc<Norm>]) -> Vec<Questions<'a>> {
        norms.iter().enumerate().map(|(at, norm)| Questions::new(at, norm)).collect()
    }

    fn new(at: usize, norm: &'a Arc<Norm>) -> Questions<'a> {
        let mut by_id: QuickMap<Cow<'a, str>, u32> = QuickMap::default();
        for (at, indicator) in norm.all_asked().enumerate() {
            by_id.entry(indicator.id.to_lowercase().into()).or_insert(to_u32(at));
        }
        // An id as it stands goes before another that differs in case only.
        for (at, indicator) in norm.all_asked().enumerate() {
            by_id.insert(indicator.id.into(), to_u32(at));
        }
        let mut by_key = QuickMap::default();
        norm.all_asked().zip(0..).for_each(|(asked, at)| add(&mut by_key, cell::id_key(asked.id), at));
        let ids: Vec<&str> = norm.all_asked().map(|asked| asked.id).collect();
        let as_u32 = |others: Vec<usize>| others.into_iter().map(to_u32).collect();
        let look_alikes = cell::look_alikes(&ids).into_iter().map(as_u32).collect();
        let by_text = by_text(norm);
        let longest = by_text.keys().map(String::len).max().unwrap_or(0);
        Questions { norm, at, by_id, by_key, by_text, look_alikes, longest }
    }

    /// The index of an indicator by its id as it stands, or with a point where a spreadsheet wrote a comma; or else part by part ([`cell::id_key`]), if
    /// only one is the same then.
    pub(super) fn find(&self, id: &str) -> Option<u32> {
        self.find_as_it_is(id).or_else(|| self.find_as_it_is(&cell::with_point(id)?))
    }

    fn find_as_it_is(&self, id: &str) -> Option<u32> {
        if let Some(found) = self.by_id.get(id).or_else(|| self.by_id.get(id.to_lowercase().as_str())) {
            return Some(*found);
        }
        // Whole questions are looked up as well: no id is so long.
        let key = (id.len() <= LONGEST_ID).then(|| cell::id_key(id))?;
        self.by_key.get(&key).copied().flatten()
    }

    /// The other questions that a spreadsheet shows by the id of one: `1.10` by `1.1`.
    pub(super) fn look_alikes(&self, indicator: u32) -> &[u32] {
        self.look_alikes.get(indicator as usize).map_or(&[], Vec::as_slice)
    }

    /// Whether any id may stand for another.
    pub(super) fn has_look_alikes(&self) -> bool {
        self.look_alikes.iter().any(|others| !others.is_empty())
    }

    /// The ids of a question and its look-alikes, for a finding to name.
    pub(super) fn names_alike(&self, indicator: u32) -> String {
        let all = std::iter::once(&indicator).chain(self.look_alikes(indicator));
        let ids = all.filter_map(|at| self.norm.asked_if(*at as usize)).map(|asked| asked.id);
        ids.collect::<Vec<_>>().join(", ")
    }

    /// The index of an indicator by its text or an older wording of it, as [`fold`] compares them. `None` when no question or more than one has it.
    pub(super) fn by_text(&self, folded: &str) -> Option<u32> {
        if folded.len() > self.longest {
            return None;
        }
        self.by_text.get(folded).copied().flatten()
    }

    /// The index of an indicator by its id or, failing that, by its text.
    pub(super) fn ask(&self, text: &str) -> Option<u32> {
        self.find(text).or_else(|| self.by_text(&fold(text)))
    }

    /// The same, where the question at a place is expected: the rows of a form stand in the order of the norm.
    pub(super) fn ask_expecting(&self, expected: u32, text: &str) -> Option<u32> {
        let is_expected = self.norm.asked_if(expected as usize).is_some_and(|asked| asked.id == text);
        if is_expected { Some(expected) } else { self.ask(text) }
    }

    /// The questions that share a text, as [`fold`] compares them; none where it is of one question or of none.
    pub(super) fn sharing(&self, folded: &str) -> Vec<u32> {
        if !matches!(self.by_text.get(folded), Some(None)) {
            return Vec::new();
        }
        let is_of_today = |at: &u32| fold(self.norm.asked(*at as usize).text) == folded;
        let all = 0..to_u32(self.norm.asked_count());
        let today: Vec<u32> = all.clone().filter(is_of_today).collect();
        if today.len() > 1 { today } else { all.filter(|at| self.is_worded(*at, folded)).collect() }
    }

    /// The ids of some questions, for people.
    pub(super) fn ids(&self, questions: &[u32]) -> String {
        let ids: Vec<&str> = questions.iter().map(|at| self.norm.asked(*at as usize).id).collect();
        ids.join(", ")
    }

    /// Whether a text is that of an indicator, or an older wording of it.
    pub(super) fn is_worded(&self, indicator: u32, folded: &str) -> bool {
        self.norm.asked(indicator as usize).wordings().any(|text| fold(text) == folded)
    }
}

/// Today's wordings go before older ones: what is asked now decides.
fn by_text(norm: &Norm) -> QuickMap<String, Option<u32>> {
    let mut texts: QuickMap<String, Option<u32>> = QuickMap::default();
    for (at, indicator) in norm.all_asked().enumerate() {
        add(&mut texts, fold(indicator.text), to_u32(at));
    }
    let mut older = QuickMap::default();
    for (at, indicator) in norm.all_asked().enumerate() {
        indicator.also.iter().for_each(|text| add(&mut older, fold(text), to_u32(at)));
    }
    for (text, indicator) in older {
        texts.entry(text).or_insert(indicator);
    }
    texts
}

fn add(texts: &mut QuickMap<String, Option<u32>>, text: String, indicator: u32) {
    match texts.entry(text) {
        blank if blank.key().is_empty() => {}
        Entry::Occupied(mut known) if *known.get() != Some(indicator) => _ = known.insert(None),
        Entry::Occupied(_) => {}
        Entry::Vacant(new) => _ = new.insert(Some(indicator)),
    }
}

/// So many answers are found by looking through them, which is faster than a table for the few that most are.
const FEW: usize = 16;

/// Answers read before. Within a batch the same few texts come back all the time.
#[derive(Default)]
pub(super) struct Reader<'a> {
    /// The first ones.
    few: Vec<(Said<'a>, (Reading, Arc<str>))>,
    /// All others.
    known: QuickMap<Said<'a>, (Reading, Arc<str>)>,
    /// The file and sheet of the last answer, and a copy of it that no other thread counts on: two that count on one wait for each other at every answer.
    source: Option<(&'a Source, Arc<Source>)>,
}

/// What is said on a scale (its address, or that of a number indicator).
type Said<'a> = (usize, &'a str);

impl<'a> Reader<'a> {
    /// What an answer to an indicator says. Microsoft Forms ends the answer to a multiple choice with `;`.
    pub(super) fn read(&mut self, norm: &Norm, indicator: usize, text: &'a str) -> Reading {
        if text.is_empty() { Reading::Unanswered } else { self.known(norm, indicator, text).0 }
    }

    /// The same, and the text itself, held once for all answers that say it.
    #[inline]
    pub(super) fn given(&mut self, norm: &Norm, indicator: usize, text: &'a str) -> (Reading, Arc<str>) {
        self.known(norm, indicator, text).clone()
    }

    /// The place of an answer.
    #[inline]
    pub(super) fn place(&mut self, row: Row<'a>, column: usize) -> Place {
        let shared = row.source();
        let (_, own) = match &mut self.source {
            Some(known) if std::ptr::eq(known.0, shared) => known,
            other => other.insert((shared, Arc::new(shared.clone()))),
        };
        row.place_in(own.clone(), column)
    }

    fn known(&mut self, norm: &Norm, indicator: usize, text: &'a str) -> &(Reading, Arc<str>) {
        let asked = norm.asked(indicator);
        let key = asked.number.map_or(std::ptr::from_ref(asked.scale).addr(), |bands| std::ptr::from_ref(bands).addr());
        let said = (key, text);
        let read = || (asked.read(text.trim_end_matches(';')), text.into());
        match self.few.iter().position(|(known, _)| *known == said) {
            Some(at) => &self.few[at].1,
            None if self.few.len() < FEW => {
                self.few.push((said, read()));
                &self.few[self.few.len() - 1].1
            }
            None => self.known.entry(said).or_insert_with(read),
        }
    }
}
