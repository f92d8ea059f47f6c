//! The development per theme over the years.

use std::collections::BTreeSet;

use super::InUse;
use crate::assessment::Verdict;
use crate::change::{self, Change, Side};
use crate::chart::Chart;
use crate::chart::development::{self, Development, Point, Theme};
use crate::dossier::Dossier;
use crate::history::YearResults;
use crate::norm::Norm;
use crate::register::Sector;

/// Themes in one chart at most.
const MOST_THEMES: usize = 12;
/// Years in one chart at most: the last ones.
const MOST_YEARS: usize = 10;

/// The development of a sector; `None` where no theme has figures in two years.
pub fn development(dossier: &Dossier, sector: Sector, norms: &[InUse]) -> Option<Chart> {
    let years = &dossier.years[dossier.years.len().saturating_sub(MOST_YEARS)..];
    let norms: Vec<_> = norms.iter().filter(|n| n.norm.sector == sector).collect();
    let ids: BTreeSet<_> = norms.iter().map(|n| n.norm.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    let mut themes = Vec::new();
    for norm in &norms {
        for theme in norm.norm.themes.iter().filter(|theme| seen.insert((norm.norm.id.clone(), theme.id.clone()))) {
            // Themes of different norms are not the same theme, whatever they are called.
            let title = if ids.len() > 1 { format!("{} ({})", theme.title, norm.norm.id) } else { theme.title.clone() };
            let points = points(dossier, years, norm.norm, &theme.id);
            themes.push(Theme { title, points });
        }
    }
    themes.truncate(MOST_THEMES);
    let compares = |theme: &Theme| theme.points.iter().flatten().count() > 1;
    if !themes.iter().any(compares) {
        return None;
    }
    let years = years.iter().map(|year| year.year.to_string()).collect();
    Some(development::draw(&Development { sector: sector.as_str().to_owned(), years, themes }, &dossier.wording))
}

/// A theme in each year. What the figures would be without a change of norm is told where there is one.
fn points(dossier: &Dossier, years: &[YearResults], norm: &Norm, theme: &str) -> Vec<Option<Point>> {
    let mut last: Option<String> = None;
    let mut points: Vec<_> = years.iter().map(|year| point(dossier, year, norm, theme)).collect();
    for point in points.iter_mut().flatten() {
        if last.as_ref().is_none_or(|last| *last == point.norm) {
            point.without = None;
        }
        last = Some(point.norm.clone());
    }
    points
}

/// The verdicts on a theme in a year, under any version of its norm: met, and in scope (silence counts, n.v.t. does not).
fn point(dossier: &Dossier, year: &YearResults, norm: &Norm, theme: &str) -> Option<Point> {
    let (mut met, mut scope, mut versions) = (0, 0, BTreeSet::new());
    let is_version = |other: &Norm| other.id == norm.id && other.sector == norm.sector;
    for assessment in year.assessments.iter().filter(|a| is_version(&a.evaluation.norm)) {
        let version = &assessment.evaluation.norm;
        let Some(theme) = version.themes.iter().find(|t| t.id == theme) else { continue };
        for judgement in assessment.judgements.get(theme.standards.clone()).unwrap_or_default() {
            met += u32::from(judgement.verdict == Verdict::Met);
            scope += u32::from(judgement.verdict != Verdict::NotApplicable);
        }
        versions.insert(version.version.as_str());
    }
    let norm = versions.into_iter().collect::<Vec<_>>().join(" + ");
    let without = Some(without(dossier, year, &is_version, theme)).filter(|(_, scope)| *scope > 0);
    (scope > 0).then_some(Point { met, scope, norm, without })
}

/// Met and in scope, had the norm not changed since the year before ([`Change::without_norm`]): of a school with a past, standards that are new do not
/// count and those that went do. A school without a past counts as it is.
fn without(dossier: &Dossier, year: &YearResults, is_version: &impl Fn(&Norm) -> bool, theme: &str) -> (u32, u32) {
    let (mut met, mut scope) = (0, 0);
    let mut count = |verdict: Verdict| {
        met += u32::from(verdict == Verdict::Met);
        scope += u32::from(verdict != Verdict::NotApplicable);
    };
    let is_here = |side: &Side| {
        let standard = &side.norm.standards[side.standard];
        is_version(&side.norm) && side.norm.themes.get(standard.theme).is_some_and(|t| t.id == theme)
    };
    for assessment in &year.assessments {
        let (norm, site) = (&assessment.evaluation.norm, &assessment.evaluation.school.id);
        let changed = change::of(&dossier.changes.changed, year.year, site);
        let masked = change::of(&dossier.changes.masked, year.year, site);
        let of_theme = norm.themes.iter().find(|t| is_version(norm) && t.id == theme).map(|t| t.standards.clone());
        for judgement in of_theme.and_then(|range| assessment.judgements.get(range)).unwrap_or_default() {
            let at = |c: &&Change| c.after.as_ref().is_some_and(|side| side.standard == judgement.standard);
            match changed.iter().chain(masked).find(at) {
                None => count(judgement.verdict),
                Some(change) => change.without_norm().into_iter().for_each(&mut count),
            }
        }
        let gone = changed.iter().filter(|c| c.after.is_none() && c.before.as_ref().is_some_and(is_here));
        gone.filter_map(Change::without_norm).for_each(&mut count);
    }
    (met, scope)
}
