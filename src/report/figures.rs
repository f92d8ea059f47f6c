//! Which charts there are: figures of the dossier to plain data for [`crate::chart`].
//!
//! In: a [`Dossier`]. Out: [`Figure`]s for the board, and a profile per school. Must not know: how a chart looks.
//!
//! The number of charts is bounded, whatever the batch: the six norms of the year with the most schools get charts (a batch can have a norm
//! per standard); a matrix holds at most fourteen groups and goes on in at most three more; a development has at most twelve themes and ten
//! years. The tables (`resultaten.xlsx`, `data/`) always hold everything.

mod coverage;
mod development;
mod profile;
mod standards;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::assessment::Assessment;
use crate::chart::{Chart, StandardName};
use crate::dossier::Dossier;
use crate::norm::{Norm, Standard};
use crate::register::Sector;

/// Norms with charts of their own.
const MOST_NORMS: usize = 6;

/// A chart of the board with the stem of its file.
pub struct Figure {
    /// File stem: lower case, ASCII, stable.
    pub stem: String,
    /// The chart.
    pub chart: Chart,
}

/// The charts of the board report and the overview, in order of reading: per norm (PO before VO, then by id) verdicts, coverage per wijk and
/// per board, and changes; then the development per sector.
pub fn board(dossier: &Dossier) -> Vec<Figure> {
    let norms = in_use(dossier);
    let mut figures = Vec::new();
    for norm in &norms {
        figures.push(Figure { stem: format!("uitslagen-{}", norm.stem), chart: standards::verdicts(dossier, norm) });
        figures.extend(coverage::districts(dossier, norm));
        figures.extend(coverage::boards(dossier, norm));
        let changes = standards::changes(dossier, norm);
        figures.extend(changes.map(|chart| Figure { stem: format!("veranderingen-{}", norm.stem), chart }));
    }
    for sector in [Sector::Po, Sector::Vo] {
        let stem = format!("ontwikkeling-{}", sector.as_str().to_lowercase());
        figures.extend(development::development(dossier, sector, &norms).map(|chart| Figure { stem, chart }));
    }
    figures
}

/// The profile of one school (an index in [`Dossier::now`]): score against threshold per standard. `None` when there is nothing to draw: the
/// school handed in nothing, or no standard applies to it.
pub fn school(dossier: &Dossier, assessment: usize) -> Option<Chart> {
    profile::profile(dossier, dossier.now().get(assessment)?)
}

/// A norm of the run's year with the schools that it applies to.
struct InUse<'a> {
    norm: &'a Arc<Norm>,
    assessments: Vec<&'a Assessment>,
    /// Its part of a file's stem, unlike that of any other.
    stem: String,
}

/// The norms with charts, in order of reading.
fn in_use(dossier: &Dossier) -> Vec<InUse<'_>> {
    let mut by_name = BTreeMap::<String, Vec<&Assessment>>::new();
    for assessment in dossier.now() {
        by_name.entry(assessment.evaluation.norm.name()).or_default().push(assessment);
    }
    let mut norms: Vec<_> = by_name.into_iter().collect();
    norms.sort_by_key(|(_, assessments)| Reverse(assessments.len()));
    norms.truncate(MOST_NORMS);
    norms.sort_by_key(|(name, assessments)| (assessments[0].evaluation.norm.sector, name.clone()));
    let mut taken = BTreeSet::new();
    let named = norms.into_iter().map(|(_, assessments)| {
        let norm = &assessments[0].evaluation.norm;
        let stem = free(&stem(&norm.id), &mut taken);
        InUse { norm, assessments, stem }
    });
    named.collect()
}

/// Lower case ASCII letters, digits and `-`, at most forty of them: what an id may add to the name of a file.
fn stem(id: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let text: String = id.chars().map(safe).collect();
    let text = text.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let text: String = text.chars().take(40).collect();
    if text.is_empty() { "norm".to_owned() } else { text.trim_end_matches('-').to_owned() }
}

/// The stem, with a number where it is taken already (two norms of one id for different kinds).
fn free(stem: &str, taken: &mut BTreeSet<String>) -> String {
    let name = |n: usize| if n == 1 { stem.to_owned() } else { format!("{stem}-v{n}") };
    let mut n = 1;
    while !taken.insert(name(n)) {
        n += 1;
    }
    name(n)
}

fn name_of(standard: &Standard) -> StandardName {
    StandardName { id: standard.id.clone(), title: standard.title.clone() }
}
