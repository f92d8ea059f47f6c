//! What a rule is, and what sets a kind of rule apart.

use std::fmt;

use crate::base::exact::{Milli, Ratio};
use crate::base::number::to_i64;
use crate::input::draft::{At, Faults};
use crate::norm::valid::candidates;
use crate::norm::{Indicator, Scale};
use crate::register::Kind;

/// The questions that a rule is about; none for the school as a whole.
#[derive(Default)]
pub struct Asked<'a> {
    pub(in crate::norm) norm_kinds: &'a [Kind],
    pub(in crate::norm) own_kinds: &'a [Kind],
    pub(in crate::norm) indicators: &'a [Indicator],
    pub(in crate::norm) scales: &'a [Scale],
    /// Whether questions and scales are as meant, so that what can be reached with them is sure.
    pub(in crate::norm) sound: bool,
}

impl Asked<'_> {
    /// The kinds of school between which the rule can differ.
    pub(super) fn kinds(&self) -> std::collections::BTreeSet<Kind> {
        candidates(self.norm_kinds, self.own_kinds, self.indicators)
    }
}

/// A kind of rule: all that sets it apart from the others. Every kind is monotone: a higher answer never loses a met standard.
pub(super) struct RuleKind {
    /// Its key in TOML, its word in tables, and the end of the ids of its messages.
    pub(super) word: &'static str,
    /// Its word in the column `regel` of a norm in Excel.
    pub(super) dutch: &'static str,
    /// Whether it can be the rule for the school as a whole too.
    pub(super) for_school: bool,
    /// The threshold of a kind that takes every question, and so is written without one.
    pub(super) fixed: Option<Milli>,
    /// The threshold from which every question must be sufficient, whatever the questions are; `None`: no threshold says so.
    pub(super) all_at: Option<Milli>,
    /// Whether it looks at which answers are sufficient only, and not at their levels.
    pub(super) by_sufficient: bool,
    /// Whether the weights of the questions make a difference to it.
    pub(super) weighs: bool,
    /// How its figures are shown.
    pub(super) format: Format,
    /// What one answer brings: its weight, its level, and whether that is sufficient.
    pub(super) one: fn(Milli, i64, bool) -> Sum,
    /// What the points are divided by to get the score, from the weight of all that counts. A whole number and so much for each unit of weight, so that answers can be
    /// added up one by one; where there is a whole number, a rule starts below nothing.
    pub(super) per: fn(i64) -> i64,
    /// The lowest and the highest score that questions on these scales can have.
    pub(super) axis: fn(&[&Scale]) -> (Milli, Milli),
    /// The thresholds to try on questions on these scales, rising.
    pub(super) ladder: fn(&[&Scale]) -> Vec<Milli>,
    /// Whether a threshold means anything for questions on these scales.
    pub(super) fits: fn(Milli, &[&Scale]) -> bool,
    /// The rule that this one becomes with another threshold.
    pub(super) with: fn(Milli) -> Rule,
    /// Says what is wrong with a threshold in a norm.
    pub(super) check: fn(&At<Milli>, &Asked, &Faults),
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
    pub(super) fn has_threshold(&self) -> bool {
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
    pub(super) kind: &'static RuleKind,
    pub(super) threshold: Milli,
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
    pub(in crate::norm) fn can_ask_all(self) -> bool {
        self.kind.all_at.is_some()
    }

    /// Whether its threshold says that every question must be sufficient.
    pub(in crate::norm) fn says_all(self) -> bool {
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
    #[inline]
    pub fn one(self, weight: Milli, level: i64, sufficient: bool) -> Sum {
        (self.kind.one)(weight, level, sufficient)
    }

    /// The score: what it measures, over some questions; `None` over none.
    #[inline]
    pub fn score(self, sum: Sum) -> Option<Ratio> {
        (sum.weight.0 > 0).then(|| Ratio::new(sum.points.0, (self.kind.per)(sum.weight.0)))
    }

    /// Whether a score reaches the threshold.
    #[inline]
    pub fn reached_by(self, score: Ratio) -> bool {
        score >= self.threshold.ratio()
    }

    /// The points that it takes, in millionths.
    pub fn needed(self, weight: Milli) -> i64 {
        self.threshold.0.saturating_mul((self.kind.per)(weight.0))
    }

    /// The least number of questions that must be sufficient, of so many that weigh the same, where that is all it looks at.
    pub fn least_of(self, questions: usize) -> i64 {
        self.needed(Milli::whole(to_i64(questions))).saturating_add(999_999) / 1_000_000
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
