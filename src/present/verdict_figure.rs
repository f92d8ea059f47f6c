//! The figure beside a verdict, the same wherever the two stand together.
//!
//! In: a judgement. Out: its figure and its words. Must not know: where they stand.

use crate::base::exact::Ratio;
use crate::judge::{Judgement, Verdict};
use crate::norm::Rule;
use crate::wording::Wording;

/// What a standard measures at a school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VerdictFigure {
    /// The score.
    Score(Ratio),
    /// What it can be, where answers are missing.
    Bounds(Ratio, Ratio),
}

impl VerdictFigure {
    /// The figure of a judgement; none where nothing was handed in or nothing is asked.
    pub(crate) fn of(judgement: &Judgement) -> Option<VerdictFigure> {
        if !judgement.verdict.has_figures() {
            return None;
        }
        match judgement.bounds {
            Some((low, high)) if low != high => Some(VerdictFigure::Bounds(low, high)),
            Some(_) | None => judgement.score.map(VerdictFigure::Score),
        }
    }

    /// In words, as the rule measures it: `63 %`, `0 tot 100 %`.
    pub(crate) fn text(self, rule: Rule, w: &Wording) -> String {
        match self {
            VerdictFigure::Score(score) => w.language().score(score, rule),
            VerdictFigure::Bounds(low, high) => w.bounds(low, high, rule),
        }
    }

    /// The same in little space: `0–100 %`.
    pub(crate) fn short(self, rule: Rule, w: &Wording) -> String {
        match self {
            VerdictFigure::Score(score) => w.language().score(score, rule),
            VerdictFigure::Bounds(low, high) => w.bounds_short(low, high, rule),
        }
    }
}

/// Whether the figure alone would do, so that a critical question decides.
pub(crate) fn critical_decides(judgement: &Judgement, rule: Rule) -> bool {
    judgement.verdict == Verdict::NotMet && judgement.bounds.is_some_and(|(_, high)| rule.reached_by(high))
}

/// The verdict in words; where the figure alone would do, that a critical question decides.
pub(crate) fn verdict(judgement: &Judgement, rule: Rule, w: &Wording) -> String {
    let verdict = w.verdict(judgement.verdict);
    match critical_decides(judgement, rule) {
        true => w.say_with("critical-decides", &[("verdict", verdict.into())]),
        false => verdict,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::fixture::dossier;
    use crate::wording::Language;

    #[test]
    fn no_figure_contradicts_the_verdict_beside_it() {
        let dossier = dossier(Language::Nl);
        let w = &dossier.wording;
        for assessment in dossier.years.iter().flat_map(|year| &year.assessments) {
            for judgement in &assessment.judgements {
                let rule = assessment.evaluation.norm.standards[judgement.standard].rule;
                let threshold = rule.threshold().ratio();
                let says_critical = verdict(judgement, rule, w) != w.verdict(judgement.verdict);
                match (judgement.verdict, VerdictFigure::of(judgement)) {
                    (Verdict::Met, Some(VerdictFigure::Score(score))) => assert!(score >= threshold),
                    (Verdict::Met, Some(VerdictFigure::Bounds(low, _))) => assert!(low >= threshold),
                    (Verdict::NotMet, Some(VerdictFigure::Score(score))) => assert!(score < threshold || says_critical),
                    (Verdict::NotMet, Some(VerdictFigure::Bounds(_, high))) => {
                        assert!(high < threshold || says_critical);
                    }
                    (Verdict::Undecided, figure) => assert!(matches!(figure, Some(VerdictFigure::Bounds(..)))),
                    (Verdict::NotSubmitted | Verdict::NotApplicable, figure) => assert_eq!(figure, None),
                    (Verdict::Waived | Verdict::Met | Verdict::NotMet, _) => {}
                }
            }
        }
    }
}
