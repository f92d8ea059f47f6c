//! What became of each gap over the years (scoring, section 7).
//!
//! In: the assessments of every year, ascending, and the register (for mergers). Out: status and since, written into the judgements.
//! Must not know: reports. A year without an assessable verdict is skipped when looking back.

use std::collections::HashMap;

use crate::assessment::{Assessment, GapStatus, Judgement, Verdict};
use crate::norm::Standard;
use crate::register::{Register, SchoolYear, SiteId};

/// The assessments of one school year, in order of site id.
#[derive(Debug, Clone)]
pub struct YearResults {
    /// The school year.
    pub year: SchoolYear,
    /// One for each school with a norm.
    pub assessments: Vec<Assessment>,
}

/// What the past of one gap has come to.
#[derive(Debug, Clone, Copy)]
struct Past {
    /// The last assessable verdict was a gap that runs since this year.
    running_since: Option<SchoolYear>,
    /// There was a gap in some assessable year.
    ever_gap: bool,
}

/// By site, then by the id of the standard that last carried the history.
type Pasts = HashMap<SiteId, HashMap<String, Past>>;

/// Writes status and since into every judgement. Years must ascend.
pub fn mark(years: &mut [YearResults], register: &Register) {
    let mut pasts = Pasts::new();
    for results in years {
        let mut next = Vec::new();
        for assessment in &mut results.assessments {
            let evaluation = assessment.evaluation.clone();
            let site = &evaluation.school.id;
            for judgement in &mut assessment.judgements {
                let standard = &evaluation.norm.standards[judgement.standard];
                let past = past_of(&pasts, register, site, standard);
                let after = step(judgement, past, results.year);
                if let Some(after) = after {
                    next.push((site.clone(), standard.id.clone(), after));
                }
            }
        }
        // Only after the whole year: a school must not see this year's past of the site it replaces.
        for (site, standard, past) in next {
            pasts.entry(site).or_default().insert(standard, past);
        }
    }
}

/// Fills in one judgement from its past, and gives the past as it is after this year; `None` when the year says nothing.
fn step(judgement: &mut Judgement, past: Option<Past>, year: SchoolYear) -> Option<Past> {
    let running = past.and_then(|p| p.running_since);
    match judgement.verdict {
        Verdict::NotMet => {
            let since = running.unwrap_or(year);
            judgement.since = Some(since);
            judgement.status = Some(match past {
                None => GapStatus::First,
                Some(_) if running.is_some() => GapStatus::Lasting,
                Some(p) if p.ever_gap => GapStatus::Returned,
                Some(_) => GapStatus::New,
            });
            Some(Past { running_since: Some(since), ever_gap: true })
        }
        Verdict::Met => {
            judgement.status = running.map(|_| GapStatus::Solved);
            Some(Past { running_since: None, ever_gap: past.is_some_and(|p| p.ever_gap) })
        }
        _ => past,
    }
}

/// The past of a standard at a site: its own, else that of the standards it replaces (the first that has one); only where the site has
/// none of these itself, the same of the sites that it carries on for, however far back.
fn past_of(pasts: &Pasts, register: &Register, site: &SiteId, standard: &Standard) -> Option<Past> {
    let mut sites = vec![site];
    let mut at = 0;
    while at < sites.len() {
        if let Some(known) = pasts.get(sites[at]) {
            let own = std::iter::once(&standard.id).chain(&standard.replaces).find_map(|id| known.get(id));
            if own.is_some() {
                return own.copied();
            }
        }
        for older in register.predecessors(sites[at]) {
            if !sites.contains(&older) {
                sites.push(older);
            }
        }
        at += 1;
    }
    None
}
