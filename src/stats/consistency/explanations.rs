//! Explanations that stand at several schools.
//!
//! In: the evaluations of a year. Out: whether an explanation stands at another school too. Which one is not kept.

use crate::base::number::to_u32;
use crate::base::quick_map::QuickMap;
use crate::base::text::fold::fold;
use crate::intake::Evaluation;
use crate::norm::Sign;

/// Every explanation that is long enough for some rule, as texts are compared.
#[derive(Default)]
pub(super) struct Explanations {
    /// The first school that gave it, by index, and whether another did too.
    given: QuickMap<String, (usize, bool)>,
}

impl Explanations {
    /// Of all schools of a year; nothing where no norm asks for it.
    pub(super) fn of(evaluations: &[&Evaluation]) -> Explanations {
        let lengths = evaluations.iter().flat_map(|own| &own.norm.consistency).filter_map(|rule| match rule.sign {
            Sign::SameExplanation(length) => Some(length),
            Sign::Pair(_) | Sign::SameLevel(_) | Sign::Jump(_) | Sign::Within(_) => None,
        });
        let Some(least) = lengths.min() else { return Explanations::default() };
        let mut given: QuickMap<String, (usize, bool)> = QuickMap::default();
        for (school, evaluation) in evaluations.iter().enumerate() {
            for (_, text) in texts(evaluation).filter(|(_, text)| length(text) >= least) {
                let entry = given.entry(text).or_insert((school, false));
                entry.1 |= entry.0 != school;
            }
        }
        given.retain(|_, (_, is_shared)| *is_shared);
        Explanations { given }
    }

    /// The questions of a school of which the explanation has at least so many characters and stands at another school as well.
    pub(super) fn shared(&self, evaluation: &Evaluation, least: u32) -> Vec<usize> {
        if self.given.is_empty() {
            return Vec::new();
        }
        let is_shared = |text: &str| length(text) >= least && self.given.contains_key(text);
        texts(evaluation).filter(|(_, text)| is_shared(text)).map(|(at, _)| at).collect()
    }
}

/// The explanations of a school, folded, with their question.
fn texts(evaluation: &Evaluation) -> impl Iterator<Item = (usize, String)> {
    let notes = evaluation.answers.iter().enumerate();
    let notes = notes.filter_map(|(at, answer)| Some((at, answer.as_ref()?.note.as_deref()?)));
    notes.map(|(at, note)| (at, fold(note)))
}

/// Its letters and digits: a row of dots says nothing.
fn length(text: &str) -> u32 {
    to_u32(text.chars().filter(|c| c.is_alphanumeric()).count())
}
