//! Waivers (ontheffingen) as a debt that stays visible: which verdict each sets aside, which are in their last year, and which have ended with the standard
//! still not met; and which still run for a school that went over into another.
//!
//! In: the assessments of every year up to the run's, the waivers, the norms and the register. Out: a [`WaivedVerdict`] per verdict that is set aside, and
//! findings about ends: they depend on the year of the run, so reading the waivers can't make them. Must not know: reports, tables, how verdicts are
//! reached.

use std::sync::Arc;

use crate::agreement::Waiver;
use crate::base::finding::{Code, Finding};
use crate::judge::{Assessment, Judgement, Verdict};
use crate::norm::{Norm, Standard};
use crate::register::{Register, SchoolYear, SiteId};
use crate::trend::history::YearResults;

/// A verdict that a waiver sets aside: a school does not have to meet a standard yet.
#[derive(Debug, Clone, Copy)]
pub struct WaivedVerdict<'a> {
    /// The waiver; of several at the same time the one that ends last.
    pub waiver: &'a Waiver,
    /// The school in that year.
    pub assessment: &'a Assessment,
    /// The verdict, with what it would be without the waiver.
    pub judgement: &'a Judgement,
    /// Laatste jaar: it ends with this school year, and no other waiver goes on after it.
    pub last_year: bool,
}

impl<'a> WaivedVerdict<'a> {
    /// The standard as the school's norm of that year has it; the waiver may name one that it replaces.
    pub fn standard(&self) -> &'a Standard {
        &self.assessment.evaluation.norm.standards[self.judgement.standard]
    }
}

/// The waived verdicts of one school in one year, in the norm's order: one for each verdict that is set aside. `waivers` are in order of school.
pub(crate) fn of<'a>(assessment: &'a Assessment, waivers: &'a [Waiver], norms: &[Arc<Norm>]) -> Vec<WaivedVerdict<'a>> {
    let evaluation = &assessment.evaluation;
    let own = of_school(waivers, &evaluation.school.id);
    let waived = assessment.judgements.iter().filter(|judgement| judgement.verdict == Verdict::Waived);
    let waived_verdict = |judgement: &'a Judgement| {
        let standard = &evaluation.norm.standards[judgement.standard];
        let covering = own.iter().filter(|waiver| waiver.holds_in(evaluation.year) && waiver.is_about(standard));
        let waiver = covering.max_by_key(|waiver| (waiver.until, &waiver.place))?;
        let last_year = waiver.until == evaluation.year && !goes_on(own, standard, evaluation.year, norms);
        Some(WaivedVerdict { waiver, assessment, judgement, last_year })
    };
    waived.filter_map(waived_verdict).collect()
}

/// The waived verdicts of one year, in order of site id and the norm's own order.
pub(crate) fn of_year<'a>(
    year: &'a [Assessment],
    waivers: &'a [Waiver],
    norms: &[Arc<Norm>],
) -> Vec<WaivedVerdict<'a>> {
    year.iter().flat_map(|assessment| of(assessment, waivers, norms)).collect()
}

/// What there is to say about ends in the last of these years. A waiver in its last year is good to know. One that has ended is a warning as long
/// as the school has not met the standard since: the standard is still not met. If the school meets it, that is reported once, in the first year after; later
/// it is not reported. One that a merger has left behind is a warning.
pub(crate) fn check(
    years: &[YearResults],
    waivers: &[Waiver],
    norms: &[Arc<Norm>],
    register: &Register,
) -> Vec<Finding> {
    let Some((now, before)) = years.split_last() else { return vec![] };
    let mut findings: Vec<_> =
        waivers.iter().filter_map(|waiver| left_behind(waiver, waivers, norms, register, now.year)).collect();
    for assessment in &now.assessments {
        let ending = of(assessment, waivers, norms).into_iter().filter(|waived_verdict| waived_verdict.last_year);
        findings.extend(ending.map(|waived_verdict| finding(Code::WaiverLastYear, &waived_verdict)));
        for waived_verdict in assessment.judgements.iter().filter_map(|judgement| ended(assessment, judgement, waivers))
        {
            let is_news =
                waived_verdict.judgement.verdict == Verdict::Met && waived_verdict.waiver.until == now.year.previous();
            let open = is_open(&waived_verdict, before).then_some(Code::WaiverExpired);
            let code = open.or(is_news.then_some(Code::WaiverExpiredMet));
            findings.extend(code.map(|code| finding(code, &waived_verdict)));
        }
    }
    findings
}

/// A verdict that counts again, with the last waiver that was about its standard and has ended. `None` where there is none, or it is n.v.t.
pub(crate) fn ended<'a>(
    assessment: &'a Assessment,
    judgement: &'a Judgement,
    waivers: &'a [Waiver],
) -> Option<WaivedVerdict<'a>> {
    let evaluation = &assessment.evaluation;
    let own = of_school(waivers, &evaluation.school.id);
    if own.is_empty() || !judgement.verdict.counts() {
        return None;
    }
    let standard = &evaluation.norm.standards[judgement.standard];
    let over = own.iter().filter(|waiver| waiver.until < evaluation.year && waiver.is_about(standard));
    let waiver = over.max_by_key(|waiver| (waiver.until, &waiver.place))?;
    Some(WaivedVerdict { waiver, assessment, judgement, last_year: false })
}

/// Whether a verdict that counts again is something to talk about, and the school has not met the standard in any year since the waiver ended.
/// `before` are the years before that of the verdict.
pub(crate) fn is_open(waived_verdict: &WaivedVerdict, before: &[YearResults]) -> bool {
    waived_verdict.judgement.verdict.is_topic() && !is_met_since(waived_verdict, before)
}

/// A warning where a waiver still runs in a year in which its school has gone over into another: it does not hold there. `None` where it was granted
/// anew for the school that carries on.
fn left_behind(
    waiver: &Waiver,
    waivers: &[Waiver],
    norms: &[Arc<Norm>],
    register: &Register,
    year: SchoolYear,
) -> Option<Finding> {
    if !waiver.holds_in(year) || register.find(&waiver.school, year).is_some() {
        return None;
    }
    let last = register.site(&waiver.school).iter().filter_map(|row| row.until).filter(|until| *until < year).max()?;
    let successor =
        &register.in_year(year).find(|school| register.lineage(&school.id, year).contains(&&waiver.school))?.id;
    let mut standards = norms.iter().flat_map(|norm| &norm.standards).filter(|standard| waiver.is_about(standard));
    let anew =
        |standard| of_school(waivers, successor).iter().any(|other| other.until >= year && other.is_about(standard));
    if standards.any(anew) {
        return None;
    }
    let finding = Finding::new(Code::WaiverLeftBehind, waiver.end.clone()).value(waiver.school.as_str());
    let finding = finding.fact("standard", &waiver.standard).fact("until", waiver.until.to_string());
    Some(finding.fact("successor", successor.as_str()).fact("last", last.to_string()))
}

/// Whether the school met the standard in some year after the waiver ended.
fn is_met_since(waived_verdict: &WaivedVerdict, before: &[YearResults]) -> bool {
    let school = &waived_verdict.assessment.evaluation.school.id;
    let after = before.iter().filter(|results| results.year > waived_verdict.waiver.until);
    let own = after.filter_map(|results| results.of_site(school));
    let mut met = own.flat_map(|assessment| {
        let met = assessment.judgements.iter().filter(|judgement| judgement.verdict == Verdict::Met);
        met.map(|judgement| &assessment.evaluation.norm.standards[judgement.standard])
    });
    met.any(|standard| waived_verdict.standard().carries_on(&standard.id) || waived_verdict.waiver.is_about(standard))
}

/// Whether one of a school's waivers holds in the year after this one: of the standard, or of one that replaces it in another norm.
fn goes_on(own: &[Waiver], standard: &Standard, year: SchoolYear, norms: &[Arc<Norm>]) -> bool {
    let mut next = own.iter().filter(|w| w.until > year && w.from.is_none_or(|from| from.previous() <= year));
    let newer = |id: &str| {
        let mut standards = norms.iter().flat_map(|norm| &norm.standards);
        standards.any(|other| other.id == id && other.carries_on(&standard.id))
    };
    next.any(|waiver| waiver.is_about(standard) || newer(&waiver.standard))
}

/// The waivers of one school; `waivers` are in order of school.
fn of_school<'a>(waivers: &'a [Waiver], school: &SiteId) -> &'a [Waiver] {
    let first = waivers.partition_point(|waiver| waiver.school < *school);
    let end = waivers.partition_point(|waiver| waiver.school <= *school);
    &waivers[first..end]
}

fn finding(code: Code, waived_verdict: &WaivedVerdict) -> Finding {
    let finding = Finding::new(code, waived_verdict.waiver.end.clone()).value(waived_verdict.waiver.school.as_str());
    let finding =
        finding.fact("standard", &waived_verdict.standard().id).fact("until", waived_verdict.waiver.until.to_string());
    finding.fact("verdict", waived_verdict.judgement.without_waiver.as_str())
}

#[cfg(test)]
mod tests;
