//! The development per theme over the years.

use std::collections::BTreeSet;

use super::InUse;
use crate::assessment::Verdict;
use crate::chart::Chart;
use crate::chart::development::{self, Development, Point, Theme};
use crate::dossier::Dossier;
use crate::history::YearResults;
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
            let points = years.iter().map(|year| point(year, &norm.norm.id, &theme.id)).collect();
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

/// The verdicts on a theme in a year, under any version of its norm: met, and in scope (silence counts, n.v.t. does not).
fn point(year: &YearResults, norm: &str, theme: &str) -> Option<Point> {
    let (mut met, mut scope, mut versions) = (0, 0, BTreeSet::new());
    for assessment in year.assessments.iter().filter(|a| a.evaluation.norm.id == norm) {
        let version = &assessment.evaluation.norm;
        let Some(theme) = version.themes.iter().find(|t| t.id == theme) else { continue };
        for judgement in assessment.judgements.get(theme.standards.clone()).unwrap_or_default() {
            met += u32::from(judgement.verdict == Verdict::Met);
            scope += u32::from(judgement.verdict != Verdict::NotApplicable);
        }
        versions.insert(version.version.as_str());
    }
    let norm = versions.into_iter().collect::<Vec<_>>().join(" + ");
    (scope > 0).then_some(Point { met, scope, norm })
}
