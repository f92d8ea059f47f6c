//! What it takes to meet a standard (regel), and a norm as a whole (scoring, sections 2 and 5).
//!
//! A [`Rule`] is a kind with a threshold. What depends on the kind stands in one file per kind, as a [`RuleKind`]; the rest of the program asks the rule
//! and never which kind it is. What a rule says on paper is a message per kind: `{what}-{word}`. A new kind takes its file, two lines here, those messages
//! and its description in the schema for editors. Must not know: words on paper, schools.

mod all;
mod mean;
mod read;
mod share;

use std::fmt;

pub use self::read::Asked;
pub(super) use self::read::{RuleDraft, read};
use super::Scale;
use crate::base::exact::{Milli, Ratio};
use crate::input::draft::{At, Faults};

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

/// A kind of rule: all that sets it apart from the others. Every kind is monotone: a higher answer never loses a met standard.
struct RuleKind {
    /// Its key in TOML, its word in tables, and the end of the ids of its messages.
    word: &'static str,
    /// Its word in the column `regel` of a norm in Excel.
    dutch: &'static str,
    /// Whether it can be the rule for the school as a whole too.
    for_school: bool,
    /// The threshold of a kind that takes every question, and so is written without one.
    fixed: Option<Milli>,
    /// The threshold from which every question must be sufficient, whatever the questions are; `None`: no threshold says so.
    all_at: Option<Milli>,
    /// Whether it looks at which answers are sufficient only, and not at their levels.
    by_sufficient: bool,
    /// Whether the weights of the questions make a difference to it.
    weighs: bool,
    /// How its figures are shown.
    format: Format,
    /// What one answer brings: its weight, its level, and whether that is sufficient.
    one: fn(Milli, i64, bool) -> Sum,
    /// What the points are divided by to get the score, from the weight of all that counts. Linear, so that answers can be added up one by one.
    per: fn(i64) -> i64,
    /// The lowest and the highest score that questions on these scales can have.
    axis: fn(&[&Scale]) -> (Milli, Milli),
    /// The thresholds to try on questions on these scales, rising.
    ladder: fn(&[&Scale]) -> Vec<Milli>,
    /// Whether a threshold means anything for questions on these scales.
    fits: fn(Milli, &[&Scale]) -> bool,
    /// The rule that this one becomes with another threshold.
    with: fn(Milli) -> Rule,
    /// Says what is wrong with a threshold in a norm.
    check: fn(&At<Milli>, &Asked, &Faults),
}

/// Kinds are told apart by their word.
impl PartialEq for RuleKind {
    fn eq(&self, other: &RuleKind) -> bool {
        self.word == other.word
    }
}
impl Eq for RuleKind {}

impl fmt::Debug for RuleKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word)
    }
}

impl RuleKind {
    fn has_threshold(&self) -> bool {
        self.fixed.is_none()
    }
}

/// How the figures of a rule are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// As a percentage, else as the number that it is.
    pub is_percentage: bool,
    /// The digits after the point that a score has at least, of the number itself: 2 for a whole percentage.
    pub digits: u32,
}

/// What questions bring to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// Points, such as the weight of what is sufficient.
    pub points: Milli,
    /// Weight of all that counts.
    pub weight: Milli,
}

impl Sum {
    /// With more questions.
    pub fn with(self, more: Sum) -> Sum {
        Sum { points: Milli(self.points.0 + more.points.0), weight: Milli(self.weight.0 + more.weight.0) }
    }

    /// With fewer.
    pub fn without(self, some: Sum) -> Sum {
        Sum { points: Milli(self.points.0 - some.points.0), weight: Milli(self.weight.0 - some.weight.0) }
    }
}

/// The rule of a standard, or of a norm for the school as a whole. Made by a constructor per kind: [`Rule::ALL`], [`Rule::share`], [`Rule::mean`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    kind: &'static RuleKind,
    threshold: Milli,
}

impl Rule {
    /// The threshold (drempel).
    pub fn threshold(self) -> Milli {
        self.threshold
    }

    /// The threshold as a norm writes it; `None` where it writes none.
    pub fn written_threshold(self) -> Option<Milli> {
        self.kind.has_threshold().then_some(self.threshold)
    }

    /// The word in tables (regel), and the end of the ids of its messages.
    pub fn as_str(self) -> &'static str {
        self.kind.word
    }

    /// The word in the column `regel` of a norm in Excel.
    pub fn dutch(self) -> &'static str {
        self.kind.dutch
    }

    /// How its score and threshold are shown.
    pub fn format(self) -> Format {
        self.kind.format
    }

    /// Whether it takes every question: there is no threshold to speak of, and naming critical questions adds nothing.
    pub fn takes_all(self) -> bool {
        !self.kind.has_threshold()
    }

    /// Whether it asks a part that can come down to all questions.
    pub(super) fn can_ask_all(self) -> bool {
        self.kind.all_at.is_some()
    }

    /// Whether its threshold says that every question must be sufficient.
    pub(super) fn says_all(self) -> bool {
        self.kind.all_at == Some(self.threshold)
    }

    /// Whether it looks at which answers are sufficient only, and not at their levels.
    pub fn is_by_sufficient(self) -> bool {
        self.kind.by_sufficient
    }

    /// Whether the weights of the questions make a difference to it.
    pub fn weighs(self) -> bool {
        self.kind.weighs
    }

    /// What one answer brings.
    pub fn one(self, weight: Milli, level: i64, sufficient: bool) -> Sum {
        (self.kind.one)(weight, level, sufficient)
    }

    /// The score: what it measures, over some questions; `None` over none.
    pub fn score(self, sum: Sum) -> Option<Ratio> {
        (sum.weight.0 > 0).then(|| Ratio::new(sum.points.0, (self.kind.per)(sum.weight.0)))
    }

    /// Whether a score reaches the threshold.
    pub fn reached_by(self, score: Ratio) -> bool {
        score >= self.threshold.ratio()
    }

    /// The points that it takes, in millionths.
    pub fn needed(self, weight: Milli) -> i64 {
        self.threshold.0.saturating_mul((self.kind.per)(weight.0))
    }

    /// What the gains of the answers are added to: the rule holds when the whole is not below zero.
    pub fn start(self) -> i128 {
        -i128::from(self.threshold.0) * i128::from((self.kind.per)(0))
    }

    /// What an answer adds to the sum of [`Rule::start`]; n.v.t. adds nothing.
    pub fn gain(self, weight: Milli, level: i64, sufficient: bool) -> i128 {
        let one = self.one(weight, level, sufficient);
        let share = i128::from((self.kind.per)(one.weight.0)) - i128::from((self.kind.per)(0));
        i128::from(one.points.0) * 1000 - i128::from(self.threshold.0) * share
    }

    /// The level that a question is raised to on the way to the norm: more than this brings nothing.
    pub fn target(self, scale: &Scale) -> i64 {
        if self.is_by_sufficient() { scale.sufficient } else { scale.highest() }
    }

    /// The lowest and the highest score that questions on these scales can have.
    pub fn axis(self, scales: &[&Scale]) -> (Milli, Milli) {
        (self.kind.axis)(scales)
    }

    /// The thresholds to try on questions on these scales, rising, its own among them.
    pub fn ladder(self, scales: &[&Scale]) -> Vec<Milli> {
        let mut steps = (self.kind.ladder)(scales);
        steps.push(self.threshold);
        steps.sort();
        steps.dedup();
        steps
    }

    /// The rule with another threshold; a rule that takes all becomes one that takes a part.
    pub fn with_threshold(self, threshold: Milli) -> Rule {
        (self.kind.with)(threshold)
    }

    /// Whether its threshold means anything for questions on these scales.
    pub fn fits(self, scales: &[&Scale]) -> bool {
        (self.kind.fits)(self.threshold, scales)
    }

    /// Whether the thresholds of two rules can be laid beside each other.
    pub fn measures_as(self, other: Rule) -> bool {
        self.with_threshold(Milli::ONE).kind == other.with_threshold(Milli::ONE).kind
    }
}

#[cfg(test)]
mod tests;
