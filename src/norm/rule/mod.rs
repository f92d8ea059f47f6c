//! What it takes to meet a standard (regel), and a norm as a whole (scoring, sections 2 and 5).
//!
//! A [`Rule`] is a kind with a threshold. What depends on the kind stands in one file per kind, as a [`RuleKind`]; the rest of the program asks the rule
//! and never which kind it is. What a rule says on paper is a message per kind: `{what}-{word}`. A new kind takes its file, two lines here, those messages
//! and its description in the schema for editors. Must not know: words on paper, schools.

mod all;
mod mean;
mod model;
pub(super) mod read;
mod share;

use model::RuleKind;

pub(crate) use model::Sum;
pub use model::{Asked, Format, Rule};

/// Every kind of rule, in the order in which a norm may name them.
const KINDS: &[&RuleKind] = &[&all::KIND, &share::KIND, &mean::KIND];

/// The Dutch word and the key of every kind.
pub fn dutch_words(for_school: bool) -> Vec<(&'static str, &'static str)> {
    kinds(for_school).map(|kind| (kind.dutch, kind.word)).collect()
}

/// The keys of every kind.
pub fn words(for_school: bool) -> Vec<&'static str> {
    kinds(for_school).map(|kind| kind.word).collect()
}

/// Whether a norm writes a threshold with a kind.
pub(super) fn has_threshold(word: &str) -> bool {
    KINDS.iter().any(|kind| kind.word == word && kind.has_threshold())
}

fn kinds(for_school: bool) -> impl Iterator<Item = &'static RuleKind> {
    KINDS.iter().copied().filter(move |kind| kind.for_school || !for_school)
}

#[cfg(test)]
mod tests;
