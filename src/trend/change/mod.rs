//! What made a verdict change between two years (verandering): the school, the norm, a question that came or went, silence, or a waiver.
//!
//! In: the assessments of every year, ascending, and the register (for mergers). Out: a [`Change`] for every verdict on a standard that differs from
//! that of the year before. Must not know: reports, tables, what is said of it.
//!
//! Nothing is guessed. The current answers are judged under the previous norm, and the previous answers under the current norm, by the same code that
//! judges everything ([`crate::judge::verdict`]), each answer as its level in the norm that it was read under ([`crate::intake::carried`]). A question that was never asked is left open: where
//! it decides, no verdict is given, and the change is put down to the question.

mod cause;
mod crossing;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::judge::{Assessment, Judgement, Verdict};
use crate::norm::Norm;
use crate::register::{Register, School, SchoolYear, SiteId};
use crate::trend::history::YearResults;
use crossing::Crossing;

pub use cause::Cause;

/// A verdict on a standard, with the norm that it was given under.
#[derive(Debug, Clone)]
pub struct Side {
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the standard.
    pub standard: usize,
    /// The verdict, waivers counted.
    pub verdict: Verdict,
    /// The verdict without the waiver.
    pub without_waiver: Verdict,
}

impl Side {
    /// The verdict on a standard.
    pub fn of(assessment: &Assessment, judgement: &Judgement) -> Side {
        Side {
            norm: assessment.evaluation.norm.clone(),
            standard: judgement.standard,
            verdict: judgement.verdict,
            without_waiver: judgement.without_waiver,
        }
    }
}

/// A verdict that differs from that of the year before.
#[derive(Debug, Clone)]
pub struct Change {
    /// The school year.
    pub year: SchoolYear,
    /// The last year with results of the school before it; mostly the one before.
    pub year_before: SchoolYear,
    /// The school, as registered in the year.
    pub school: Arc<School>,
    /// The school that it is compared with: itself as registered then, or the one that it carries on for.
    pub school_before: Arc<School>,
    /// As it was; `None`: nothing was asked here.
    pub before: Option<Side>,
    /// As it is; `None`: nothing is asked here any more.
    pub after: Option<Side>,
    /// The current answers under the previous norm; `None`: it hangs on questions that are no longer asked, or there are none.
    pub answers_now: Option<Verdict>,
    /// The previous answers under the current norm; `None`: it hangs on questions that were not asked, or there are none.
    pub answers_before: Option<Verdict>,
    /// What made it change.
    pub cause: Cause,
}

impl Change {
    /// Id of the standard: as it is called now, else as it was.
    pub fn standard_id(&self) -> &str {
        let side = self.after.as_ref().or(self.before.as_ref());
        side.map_or("", |side| &side.norm.standards[side.standard].id)
    }

    /// Whether the school became of another kind (soort) in between: then the norm may ask something else of it.
    pub fn is_of_other_kind(&self) -> bool {
        self.school.kind != self.school_before.kind
    }

    /// The verdict, had the norm not changed: the current answers under the previous norm; a current waiver and silence stay what they are. `None`: that
    /// is not known.
    pub fn without_norm(&self) -> Option<Verdict> {
        let verdict = self.after.as_ref()?.verdict;
        if verdict.is_fixed() { Some(verdict) } else { self.answers_now }
    }
}

/// What became of the verdicts.
#[derive(Debug, Clone, Default)]
pub struct Changes {
    /// Verdicts that differ from those of the year before, in order of year, site id and the norm's own order; standards that went come last.
    pub changed: Vec<Change>,
    /// Verdicts that stayed the same, in the same order, where the current answers give another one under the previous norm (school and norm changed in
    /// opposite ways), or it is not known.
    pub masked: Vec<Change>,
}

/// What changed since the year before. A school is compared with itself in the last year before in which it has results, and a site that has none with
/// the nearest of those that it carries on for. A school without any past has no changes.
pub fn between(years: &[YearResults], register: &Register) -> Changes {
    let mut all = Changes::default();
    for at in 1..years.len() {
        let (past, now) = (&years[..at], &years[at]);
        let pairs: Vec<_> = now.assessments.par_iter().map(|a| compared_with(a, past, register)).collect();
        let crossings = crossings(pairs.iter().zip(&now.assessments));
        let of_school = |(pair, now): (&Option<(SchoolYear, &Assessment)>, &Assessment)| {
            let Some((year, before)) = pair else { return Changes::default() };
            let crossing = crossings.get(&key(&before.evaluation.norm, &now.evaluation.norm));
            crossing.map(|crossing| crossing.changes(*year, before, now)).unwrap_or_default()
        };
        let found: Vec<_> = pairs.par_iter().zip(&now.assessments).map(of_school).collect();
        for found in found {
            all.changed.extend(found.changed);
            all.masked.extend(found.masked);
        }
    }
    all
}

/// The changes of one school in one year; `all` is in the order of [`between`].
pub fn of<'a>(all: &'a [Change], year: SchoolYear, site: &SiteId) -> &'a [Change] {
    let first = all.partition_point(|change| (change.year, &change.school.id) < (year, site));
    let own = &all[first..];
    &own[..own.partition_point(|change| (change.year, &change.school.id) == (year, site))]
}

/// The change of one standard (an index in the current norm) of one school.
pub fn find<'a>(all: &'a [Change], year: SchoolYear, site: &SiteId, standard: usize) -> Option<&'a Change> {
    of(all, year, site).iter().find(|change| change.after.as_ref().is_some_and(|side| side.standard == standard))
}

/// What a school is compared with: its last assessment in these years, which are before its own.
pub fn compared_with<'a>(
    now: &Assessment,
    past: &'a [YearResults],
    register: &Register,
) -> Option<(SchoolYear, &'a Assessment)> {
    let of_site = |site: &SiteId| {
        past.iter().rev().find_map(|results| {
            let at = results.assessments.binary_search_by(|a| a.evaluation.school.id.cmp(site)).ok()?;
            Some((results.year, &results.assessments[at]))
        })
    };
    // Nearly every school has a past of its own: its lineage is not worked out.
    let (site, year) = (&now.evaluation.school.id, now.evaluation.year);
    of_site(site).or_else(|| register.lineage(site, year).into_iter().skip(1).find_map(of_site))
}

/// Two norms by the address at which they are held: schools share them.
type Key = (usize, usize);

fn key(older: &Arc<Norm>, newer: &Arc<Norm>) -> Key {
    (Arc::as_ptr(older).addr(), Arc::as_ptr(newer).addr())
}

/// Each pair of norms that schools are compared under, laid side by side once.
fn crossings<'a>(
    pairs: impl Iterator<Item = (&'a Option<(SchoolYear, &'a Assessment)>, &'a Assessment)>,
) -> BTreeMap<Key, Crossing<'a>> {
    let mut crossings = BTreeMap::new();
    for (pair, now) in pairs {
        if let Some((_, before)) = pair {
            let (older, newer) = (&before.evaluation.norm, &now.evaluation.norm);
            crossings.entry(key(older, newer)).or_insert_with(|| Crossing::of(older, newer));
        }
    }
    crossings
}
