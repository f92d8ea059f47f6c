//! What weights and critical questions make of a rule, for one kind of school.
//!
//! In: a standard of a norm and a kind. Out: yes or no, exact: whatever the answers, not only the likely ones. Must not know: places, words.

use crate::norm::indicator::covers;
use crate::norm::{Norm, Rule};
use crate::register::Kind;

/// A standard as a school of one kind has it.
pub(super) struct Standard {
    questions: Vec<Question>,
    /// What the gains of the answers are added to: the rule holds when the whole is not below zero.
    start: i128,
    can_ask_all: bool,
}

/// What the answers to one question can add.
struct Question {
    index: usize,
    critical: bool,
    /// Whether n.v.t. can take it out.
    can_go: bool,
    /// Of every level, rising.
    gains: Vec<i128>,
    /// Of the sufficient level.
    sufficient: i128,
    /// Of an answer that is not sufficient, where only that counts.
    missed: i128,
}

impl Question {
    fn of(norm: &Norm, rule: Rule, index: usize) -> Question {
        let (indicator, scale) = (&norm.indicators[index], norm.scale_of(index));
        let gain = |level: i64| rule.gain(indicator.weight, level, scale.is_sufficient(level));
        Question {
            index,
            critical: indicator.critical,
            can_go: indicator.not_applicable,
            gains: scale.levels.iter().map(|level| gain(level.value)).collect(),
            sufficient: gain(scale.sufficient),
            missed: rule.gain(indicator.weight, scale.lowest(), false),
        }
    }

    fn least(&self) -> i128 {
        self.gains.first().copied().unwrap_or(0)
    }

    fn most(&self) -> i128 {
        self.gains.last().copied().unwrap_or(0)
    }
}

impl Standard {
    pub(super) fn new(norm: &Norm, standard: usize, kind: &Kind) -> Standard {
        let (rule, range) = (norm.standards[standard].rule, norm.standards[standard].indicators.clone());
        let asked = range.filter(|i| covers(&norm.indicators[*i].kinds, kind));
        Standard {
            questions: asked.map(|index| Question::of(norm, rule, index)).collect(),
            start: rule.start(),
            can_ask_all: rule.can_ask_all(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.questions.is_empty()
    }

    fn sum(&self, gain: fn(&Question) -> i128) -> i128 {
        self.start + self.questions.iter().map(gain).sum::<i128>()
    }

    /// Whether the rule holds as soon as all critical questions are sufficient, whatever the others and whichever are n.v.t. There is at least one.
    pub(super) fn critical_is_enough(&self) -> bool {
        let gain = |q: &Question| if q.critical { q.sufficient } else { q.least() };
        // A question that can be taken out is there only when that makes it harder; where all could go, one stays: else nothing is judged.
        let stays = |q: &&Question| !q.can_go || gain(q) <= 0;
        let staying = self.questions.iter().filter(stays).map(gain).reduce(|sum, gain| sum + gain);
        let worst = staying.or_else(|| self.questions.iter().map(gain).min());
        self.questions.iter().any(|q| q.critical) && worst.is_some_and(|worst| self.start + worst >= 0)
    }

    /// The index of the question on which alone the rule hangs, where there are others and all are answered.
    pub(super) fn decides_alone(&self) -> Option<usize> {
        if self.questions.len() < 2 {
            return None;
        }
        let (least, most) = (self.sum(Question::least), self.sum(Question::most));
        let alone = |q: &&Question| {
            let met = |others: i128, gain: i128| others + gain >= 0;
            let (low, high) = (least - q.least(), most - q.most());
            let fixed = q.gains.iter().all(|gain| met(low, *gain) == met(high, *gain));
            fixed && met(low, q.most()) && !met(high, q.least())
        };
        let is_free = |q: &&Question| self.questions.iter().all(|other| !other.critical || other.index == q.index);
        self.questions.iter().filter(is_free).find(alone).map(|q| q.index)
    }

    /// Whether a part leaves room for no question at all to fall short, where there are others and all are answered.
    pub(super) fn asks_all(&self) -> bool {
        let lightest = self.questions.iter().filter(|q| !q.critical).map(|q| q.sufficient - q.missed).min();
        self.can_ask_all
            && self.questions.len() > 1
            && lightest.is_some_and(|lightest| self.sum(|q| q.sufficient) - lightest < 0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::base::exact::Milli;
    use crate::norm::testing;

    /// All answers to the questions of a standard: a level from 1 to 3, or `None` for n.v.t.
    fn every(norm: &Norm) -> Vec<Vec<Option<i64>>> {
        norm.indicators.iter().fold(vec![vec![]], |rows, indicator| {
            let levels = (1..=3).map(Some).chain(indicator.not_applicable.then_some(None));
            levels.flat_map(|level| rows.iter().map(move |row| [&row[..], &[level]].concat())).collect()
        })
    }

    /// Scoring, section 2, on its own: the rule, and whether all critical questions are sufficient; `None` when nothing is left.
    fn judge(norm: &Norm, answers: &[Option<i64>]) -> Option<(bool, bool)> {
        let given: Vec<_> = norm.indicators.iter().zip(answers).filter_map(|(i, a)| Some((i, (*a)?))).collect();
        let weight: i64 = given.iter().map(|(i, _)| i.weight.0).sum();
        let sum = |worth: &dyn Fn(i64) -> i64| given.iter().map(|(i, a)| i.weight.0 * worth(*a)).sum::<i64>();
        let rule = match norm.standards[0].rule {
            rule if rule.as_str() == "mean" => sum(&|a| a) * 1000 >= rule.threshold().0 * weight,
            rule if rule.as_str() == "counting" => {
                given.iter().filter(|(_, a)| *a >= 2).count() as i64 * 1000 >= rule.threshold().0
            }
            rule => sum(&|a| i64::from(a >= 2)) * 1000 >= rule.threshold().0 * weight,
        };
        (!given.is_empty()).then(|| (rule, given.iter().all(|(i, a)| !i.critical || *a >= 2)))
    }

    fn small_norm() -> impl Strategy<Value = Norm> {
        let rule = prop_oneof![
            (1i64..1000).prop_map(|p| Rule::share(Milli(p))),
            (1000i64..3000).prop_map(|t| Rule::mean(Milli(t))),
            (1i64..4).prop_map(|n| Rule::counting(Milli::whole(n)))
        ];
        let question = (1i64..6, any::<bool>(), any::<bool>());
        (rule, prop::collection::vec(question, 1..5)).prop_map(|(rule, questions)| {
            let mut norm = testing::norm(&[("S", rule, questions.len())]);
            norm.scales[0] = testing::scale(3, 2);
            for (indicator, (weight, critical, free)) in norm.indicators.iter_mut().zip(questions) {
                (indicator.weight, indicator.critical) = (Milli::whole(weight), critical);
                indicator.not_applicable = free;
            }
            norm
        })
    }

    proptest! {
        #[test]
        fn the_rule_is_superfluous_exactly_when_no_answers_tell_otherwise(norm in small_norm()) {
            let standard = Standard::new(&norm, 0, &Kind::new("bao"));
            let has_critical = norm.indicators.iter().any(|i| i.critical);
            let never_matters = every(&norm).iter().filter_map(|row| judge(&norm, row)).all(|(rule, critical)| rule || !critical);
            prop_assert_eq!(standard.critical_is_enough(), has_critical && never_matters);
        }

        #[test]
        fn one_decides_alone_exactly_when_only_its_answer_tells(norm in small_norm()) {
            let standard = Standard::new(&norm, 0, &Kind::new("bao"));
            let full: Vec<_> = every(&norm).into_iter().filter(|row| row.iter().all(Option::is_some)).collect();
            let rules: Vec<bool> = full.iter().map(|row| judge(&norm, row).unwrap().0).collect();
            let alone = |at: usize| {
                let reported = |level: i64| {
                    let mut of: Vec<bool> = full.iter().zip(&rules).filter(|(row, _)| row[at] == Some(level)).map(|(_, rule)| *rule).collect();
                    of.dedup();
                    of
                };
                let reported: Vec<_> = (1..=3).map(reported).collect();
                reported.iter().all(|of| of.len() == 1) && reported.contains(&vec![true]) && reported.contains(&vec![false])
            };
            let free = |at: usize| norm.indicators.iter().enumerate().all(|(i, q)| !q.critical || i == at);
            let expected = (0..norm.indicators.len()).find(|at| norm.indicators.len() > 1 && free(*at) && alone(*at));
            prop_assert_eq!(standard.decides_alone(), expected);
        }
    }

    #[test]
    fn a_share_of_few_questions_may_ask_them_all() {
        let asks_all = |p: i64, count: usize| {
            let norm = testing::norm(&[("S", Rule::share(Milli(p)), count)]);
            Standard::new(&norm, 0, &Kind::new("bao")).asks_all()
        };
        assert!(asks_all(751, 4) && !asks_all(750, 4) && asks_all(750, 3) && !asks_all(999, 1));
    }
}
