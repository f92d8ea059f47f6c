//! What made a verdict change between two years (verandering): the school, the norm, a question that came or went, silence, or a waiver.
//!
//! In: the assessments of every year, ascending, and the register (for mergers). Out: a [`Change`] for every verdict on a standard that differs from
//! that of the year before. Must not know: reports, tables, what is said of it.
//!
//! Nothing is guessed. The current answers are judged under the previous norm, and the previous answers under the current norm, by the same code that
//! judges everything ([`crate::judge::verdict`]), each answer as its level in the norm that it was read under ([`crate::intake::carried`]). A question that was never asked is left open: where
//! it decides, no verdict is given, and the change is put down to the question.

mod balance;
mod cause;
mod crossing;
mod model;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::judge::Assessment;
use crate::norm::Norm;
use crate::register::{Register, SchoolYear, SiteId};
use crate::trend::history::YearResults;
use crossing::Crossing;

pub(crate) use balance::Balance;
pub(crate) use cause::Cause;
pub(crate) use model::Changes;
pub(crate) use model::{Change, Side};

/// What changed since the year before. A school is compared with itself in the last year before in which it has results, and a site that has none with
/// the nearest of those that it carries on for. A school without any past has no changes.
pub(crate) fn between(years: &[YearResults], register: &Register) -> Changes {
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
pub(crate) fn of<'a>(all: &'a [Change], year: SchoolYear, site: &SiteId) -> &'a [Change] {
    let first = all.partition_point(|change| (change.year, &change.school.id) < (year, site));
    let own = &all[first..];
    &own[..own.partition_point(|change| (change.year, &change.school.id) == (year, site))]
}

/// The change of one standard (an index in the current norm) of one school.
pub(crate) fn find<'a>(all: &'a [Change], year: SchoolYear, site: &SiteId, standard: usize) -> Option<&'a Change> {
    of(all, year, site).iter().find(|change| change.after.as_ref().is_some_and(|side| side.standard == standard))
}

/// What a school is compared with: its last assessment in these years, which are before its own.
pub(crate) fn compared_with<'a>(
    now: &Assessment,
    past: &'a [YearResults],
    register: &Register,
) -> Option<(SchoolYear, &'a Assessment)> {
    let of_site = |site: &SiteId| past.iter().rev().find_map(|results| Some((results.year, results.of_site(site)?)));
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
