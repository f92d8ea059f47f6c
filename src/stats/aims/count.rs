//! Counting: per aim and school year the verdicts on what it is about.

use std::collections::BTreeSet;

use super::model::{AimCount, AimLine, AimPoint};
use crate::agreement::{Aim, AimAbout, AimSubject};
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::trend::history::YearResults;

/// Where each aim stands, in the order of the aims.
pub(crate) fn count(aims: &[Aim], years: &[YearResults]) -> Vec<AimCount> {
    let one = |(aim, plan): (usize, &Aim)| {
        let Some(about) = &plan.about else { return AimCount { aim, unit: None, points: vec![], line: None } };
        let points = points(about, years);
        let first = points.iter().filter(|point| plan.from.is_none_or(|from| point.year >= from));
        let mut first = first.map(|point| (point.year, point.counted(about.unit))).filter(|(_, one)| one.all > 0);
        let line = first.next().map(|start| AimLine { start, by: plan.by, share: about.share });
        AimCount { aim, unit: Some(about.unit), points, line }
    };
    aims.iter().enumerate().map(one).collect()
}

/// The years in which something is known.
fn points(about: &AimAbout, years: &[YearResults]) -> Vec<AimPoint> {
    let mut points = Vec::new();
    let ids = older(about, years);
    let about = &Asked { about, ids };
    let mut before: Option<Vec<&Norm>> = None;
    for results in years {
        let own = results.assessments.iter().filter(|one| about.about.norms.contains(&one.evaluation.norm.id));
        let own: Vec<&Assessment> = own.collect();
        let norms = norms_of(&own);
        // A year in which one of the norms lacks it would tell of a part only.
        let ids: BTreeSet<&str> = norms.iter().map(|norm| norm.id.as_str()).collect();
        let is_whole = ids.len() == about.about.norms.iter().collect::<BTreeSet<_>>().len();
        if !is_whole || norms.iter().any(|norm| about.standards(norm).is_empty()) {
            continue;
        }
        let mut point = AimPoint::new(results.year);
        for assessment in own {
            point.add(&assessment.evaluation.school, verdict(about, assessment));
        }
        if !point.is_known() {
            continue;
        }
        point.norm_changed = before.is_some_and(|before| is_changed(about, &before, &norms));
        before = Some(norms);
        points.push(point);
    }
    points
}

/// The versions of the norms under which schools were judged, each once.
fn norms_of<'a>(assessments: &[&'a Assessment]) -> Vec<&'a Norm> {
    let mut norms: Vec<&Norm> = Vec::new();
    for assessment in assessments {
        let norm = &*assessment.evaluation.norm;
        if !norms.iter().any(|known| known.is_same(norm)) {
            norms.push(norm);
        }
    }
    norms.sort_by_key(|norm| norm.name());
    norms
}

/// What an aim is about, with the ids that its standard carries on in older norms.
struct Asked<'a> {
    about: &'a AimAbout,
    ids: Vec<&'a str>,
}

impl Asked<'_> {
    /// The standards of a norm that the aim is about; none where it has none.
    fn standards(&self, norm: &Norm) -> Vec<usize> {
        let own = self.about.subject.standards(norm);
        match own.is_empty() {
            true => self.ids.iter().find_map(|id| norm.standard(id)).into_iter().collect(),
            false => own,
        }
    }
}

/// The ids that the standard of an aim carries on, by the latest norm that has it.
fn older<'a>(about: &AimAbout, years: &'a [YearResults]) -> Vec<&'a str> {
    let AimSubject::Standard(id) = &about.subject else { return Vec::new() };
    let norms = years.iter().rev().flat_map(|results| &results.assessments).map(|one| &*one.evaluation.norm);
    let mut own = norms.filter(|norm| about.norms.contains(&norm.id));
    own.find_map(|norm| norm.standard(id).map(|at| norm.standards[at].ids().collect())).unwrap_or_default()
}

/// Whether a norm asks something else than the version of the year before.
fn is_changed(about: &Asked, before: &[&Norm], now: &[&Norm]) -> bool {
    if before.len() != now.len() {
        return true;
    }
    before.iter().zip(now).any(|(then, now)| {
        let (old, new) = (about.standards(then), about.standards(now));
        let is_same = |(old, new): (&usize, &usize)| {
            then.standards[*old].id == now.standards[*new].id && now.same_standard(*new, then)
        };
        let rules = about.about.subject == AimSubject::Norm && then.school_rule != now.school_rule;
        rules || old.len() != new.len() || !old.iter().zip(&new).all(is_same)
    })
}

/// The verdict of a school on what an aim is about.
fn verdict(about: &Asked, assessment: &Assessment) -> Verdict {
    let of = |at: usize| assessment.judgements.get(at).map_or(Verdict::NotApplicable, |judgement| judgement.verdict);
    match &about.about.subject {
        AimSubject::Norm => assessment.verdict,
        AimSubject::Standard(_) | AimSubject::Theme(_) => {
            let verdicts: Vec<Verdict> = about.standards(&assessment.evaluation.norm).into_iter().map(of).collect();
            together(&verdicts)
        }
    }
}

/// The verdict on several standards together: met when all that count are. As with a school silence goes first, and what is waived does not count.
pub(super) fn together(verdicts: &[Verdict]) -> Verdict {
    let has = |wanted: fn(Verdict) -> bool| verdicts.iter().copied().any(wanted);
    match () {
        () if !has(Verdict::in_scope) => Verdict::NotApplicable,
        () if has(Verdict::is_silent) => Verdict::NotSubmitted,
        () if !has(Verdict::counts) => Verdict::Waived,
        () if has(|verdict| verdict == Verdict::NotMet) => Verdict::NotMet,
        () if has(Verdict::is_open) => Verdict::Undecided,
        () => Verdict::Met,
    }
}
