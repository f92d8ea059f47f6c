//! The profile of one school.

use super::model::{name_of, year_before};
use crate::base::exact::Ratio;
use crate::intake::Evaluation;
use crate::judge::Assessment;
use crate::present::chart::Chart;
use crate::present::chart::profile::{self, Profile, Row};
use crate::present::verdict_figure::{VerdictFigure, critical_decides};
use crate::run::dossier::Dossier;

/// Score against threshold per standard that applies; `None` when nothing was handed in or no standard applies.
pub(super) fn profile(dossier: &Dossier, assessment: &Assessment) -> Option<Chart> {
    let evaluation = &assessment.evaluation;
    evaluation.submission.as_ref()?;
    let before = year_before(dossier, assessment);
    let applies = assessment.judgements.iter().filter(|j| j.verdict.in_scope());
    let rows: Vec<_> = applies
        .map(|judgement| {
            let standard = &evaluation.norm.standards[judgement.standard];
            Row {
                standard: name_of(standard),
                verdict: judgement.verdict,
                rule: standard.rule,
                axis: axis(evaluation, judgement.standard),
                score: judgement.score,
                bounds: judgement.bounds,
                figure: VerdictFigure::of(judgement),
                critical_decides: critical_decides(judgement, standard.rule),
                before: before.and_then(|before| score_before(before, evaluation, judgement.standard)),
            }
        })
        .collect();
    let data = Profile { year: dossier.year.to_string(), rows };
    (!data.rows.is_empty()).then(|| profile::draw(&data, &dossier.wording))
}

/// The lowest and highest that a school can score on a standard.
fn axis(evaluation: &Evaluation, standard: usize) -> (Ratio, Ratio) {
    let norm = &evaluation.norm;
    let scales: Vec<_> = norm.applicable(standard, &evaluation.school.kind).map(|i| norm.scale_of(i)).collect();
    let (low, high) = norm.standards[standard].rule.axis(&scales);
    (low.ratio(), high.ratio())
}

/// The score of a year before on the same standard: only where the norm asked the same of it, and of the same kind of school.
fn score_before(before: &Assessment, now: &Evaluation, standard: usize) -> Option<Ratio> {
    let old = &before.evaluation;
    let same = now.norm.same_standard(standard, &old.norm) && now.school.kind == old.school.kind;
    let at = old.norm.standard(&now.norm.standards[standard].id).filter(|_| same)?;
    before.judgements.get(at)?.score
}
