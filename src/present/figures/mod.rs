//! Which charts there are: figures of the dossier to plain data for [`crate::present::chart`].
//!
//! In: a [`Dossier`]. Out: [`NormChart`]s for the board, and a profile per school. Must not know: how a chart looks.
//!
//! The number of charts is bounded, whatever the batch: the six norms of the year with the most schools get charts, and only a norm of at least
//! three standards, or the only one of its sector, gets charts per standard (a batch can have a norm per standard: a chart of one bar says
//! nothing that the table does not); a matrix holds at most fourteen groups and goes on in at most three more, beyond that (more than 56 groups) it holds the
//! thirteen with the most schools and all others together, and there is none where every group in it is too small to be shown; a development is drawn of at most twelve themes and ten years. The tables (`resultaten.xlsx`, `data/`) always hold everything.

mod aims;
mod coverage;
mod development;
mod model;
mod profile;
mod silence;
mod standards;
mod tiles;

#[cfg(test)]
mod tests;

pub(crate) use model::{ChartScope, ChartSubject, NormChart};

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::judge::Assessment;
use crate::norm::Norm;
use crate::present::chart::Chart;
use crate::present::chart::development::Bridge;
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
use model::InUse;

/// Norms with charts of their own.
const MOST_NORMS: usize = 6;
/// Schools of one board from which a chart says more than their names in a table.
const FEWEST_SCHOOLS: usize = 3;
/// Standards from which a chart per standard says more than its figures in a table.
const FEWEST_STANDARDS: usize = 3;

/// The charts of the board report and the overview, in order of reading: per norm (PO before VO, then by id) verdicts, coverage per wijk, the
/// wijken as tiles, coverage per board, and changes; then the development per sector, and the aims.
pub fn board(dossier: &Dossier) -> Vec<NormChart> {
    let norms = in_use(dossier);
    let mut figures = Vec::new();
    for norm in norms.iter().filter(|norm| norm.per_standard) {
        let figure = |subject, chart| NormChart::of_norm(dossier, subject, norm.norm, &norm.mark, chart);
        figures.push(figure(ChartSubject::Verdicts, standards::verdicts(dossier, norm, |_| true, |_| true)));
        figures.extend(coverage::districts(dossier, norm));
        figures.extend(tiles::map(dossier, norm));
        figures.extend(coverage::boards(dossier, norm));
        figures.extend(standards::changes(dossier, norm).map(|chart| figure(ChartSubject::Changes, chart)));
    }
    for sector in [Sector::Po, Sector::Vo] {
        let shown = norms.iter().map(|n| n.norm).filter(|norm| norm.sector == sector);
        let chart = development::development(dossier, sector, &norms);
        figures.extend(chart.map(|chart| NormChart::of_sector(dossier, sector, shown, chart)));
    }
    figures.extend(aims::chart(dossier));
    figures
}

/// What made each theme of a sector differ from the year before, as the chart of its development shows it.
pub(crate) struct Bridges {
    /// The sector.
    pub sector: Sector,
    /// The year before and the last.
    pub years: [String; 2],
    /// By theme, in the norm's order.
    pub themes: Vec<(String, Bridge)>,
}

/// For each sector with a chart of its development in which two years stand beside each other.
pub(crate) fn bridges(dossier: &Dossier) -> Vec<Bridges> {
    let norms = in_use(dossier);
    let of = |sector| {
        let data = development::data(dossier, sector, &norms)?;
        let themes: Vec<_> =
            data.themes.iter().filter_map(|theme| Some((theme.title.clone(), theme.bridge()?))).collect();
        let [.., before, now] = data.years.as_slice() else { return None };
        (!themes.is_empty()).then(|| Bridges { sector, years: [before.clone(), now.clone()], themes })
    };
    let mut all: Vec<Bridges> = [Sector::Po, Sector::Vo].into_iter().filter_map(of).collect();
    let themes = || all.iter().flat_map(|own| &own.themes);
    // What is left out of one theme would follow from the others and the whole, over the sectors as well: of all or of none.
    let hides = themes().any(|(_, bridge)| bridge.hides_unknown) || silence::is_of_few(dossier);
    all.iter_mut().flat_map(|own| &mut own.themes).for_each(|(_, bridge)| bridge.hides_unknown = hides);
    all
}

/// Whether what nobody knows is told of no sector: in some theme of one it is of too few schools, or leaves too few. Told of the other, it would follow as the rest of what is told of all.
pub(crate) fn hides_silence(dossier: &Dossier) -> bool {
    silence::is_of_few(dossier)
        || bridges(dossier).iter().flat_map(|own| &own.themes).any(|(_, bridge)| bridge.hides_unknown)
}

/// Standards and aims on a slide at most: more could not be read from the back of a room.
const MOST_ON_SLIDE: usize = 8;
/// Norms with slides of their own.
const MOST_NORMS_ON_SLIDES: usize = 4;

/// Maps of wijken on slides: PO has a norm, and sometimes a second one beside it.
const MOST_MAPS_ON_SLIDES: usize = 2;

/// The charts of slides: per norm the verdicts and the coverage per wijk, drawn of the standards that the smallest part of the schools meets, in the norm's own order, with what all
/// standards say as their message; then the maps of wijken and the development per sector as the board has them, and the first of the aims.
pub(crate) fn slides(dossier: &Dossier, board: &[NormChart]) -> Vec<NormChart> {
    let mut figures = Vec::new();
    for norm in in_use(dossier).iter().filter(|norm| norm.per_standard).take(MOST_NORMS_ON_SLIDES) {
        let now = dossier.coverage.iter().filter(|row| row.year == dossier.year && row.grouping == Grouping::Whole);
        let mut rows: Vec<_> = now.filter(|row| row.norm.is_same(norm.norm)).collect();
        rows.sort_by(|a, b| a.share().cmp(&b.share()).then(a.standard.cmp(&b.standard)));
        rows.truncate(MOST_ON_SLIDE);
        let keep = |standard: usize| rows.iter().any(|row| row.standard == standard);
        let chart = standards::verdicts(dossier, norm, |_| true, keep);
        figures.push(NormChart::of_norm(dossier, ChartSubject::Verdicts, norm.norm, &norm.mark, chart));
        figures.extend(coverage::districts_of(dossier, norm, &keep).into_iter().take(1));
    }
    let maps = board.iter().filter(|chart| chart.subject == ChartSubject::Tiles).take(MOST_MAPS_ON_SLIDES);
    let developments = board.iter().filter(|chart| chart.subject == ChartSubject::Development);
    figures.extend(maps.chain(developments).cloned());
    figures.extend(aims::of_first(dossier, MOST_ON_SLIDE));
    figures
}

/// Verdicts per standard of some schools (indices in [`Dossier::now`]) under a norm; `None` with too few schools for a picture to say more than a table.
pub(crate) fn of_schools(dossier: &Dossier, schools: &[usize], norm: &Arc<Norm>) -> Option<NormChart> {
    let own = schools.iter().filter_map(|at| dossier.now().get(*at));
    let assessments: Vec<&Assessment> = own.filter(|one| one.evaluation.norm.is_same(norm)).collect();
    if assessments.len() < FEWEST_SCHOOLS || norm.standards.len() < FEWEST_STANDARDS {
        return None;
    }
    let asked = |standard: usize| {
        let verdict = |one: &&Assessment| one.judgements.get(standard).is_some_and(|own| own.verdict.in_scope());
        assessments.iter().any(verdict)
    };
    let own = InUse { norm, assessments: assessments.clone(), mark: mark(&norm.id), per_standard: true };
    let chart = standards::verdicts(dossier, &own, asked, |_| true);
    Some(NormChart::of_norm(dossier, ChartSubject::Verdicts, norm, &own.mark, chart))
}

/// The profile of one school (an index in [`Dossier::now`]): score against threshold per standard. `None` when there is nothing to draw: the
/// school handed in nothing, or no standard applies to it.
pub fn school(dossier: &Dossier, assessment: usize) -> Option<Chart> {
    profile::profile(dossier, dossier.now().get(assessment)?)
}

/// The norms with charts, in order of reading.
fn in_use(dossier: &Dossier) -> Vec<InUse<'_>> {
    let mut by_name = BTreeMap::<String, Vec<&Assessment>>::new();
    for assessment in dossier.now() {
        by_name.entry(assessment.evaluation.norm.name()).or_default().push(assessment);
    }
    let mut norms: Vec<_> = by_name.into_iter().collect();
    let of_sector = |sector| norms.iter().filter(|(_, a)| a[0].evaluation.norm.sector == sector).count();
    let alone = [Sector::Po, Sector::Vo].map(|sector| (sector, of_sector(sector) == 1));
    let per_standard = |norm: &Norm| norm.standards.len() >= FEWEST_STANDARDS || alone.contains(&(norm.sector, true));
    // A norm with charts per standard goes first.
    norms.sort_by_key(|(_, a)| (Reverse(per_standard(&a[0].evaluation.norm)), Reverse(a.len())));
    norms.truncate(MOST_NORMS);
    norms.sort_by_key(|(name, assessments)| (assessments[0].evaluation.norm.sector, name.clone()));
    let mut taken = BTreeSet::new();
    let named = norms.into_iter().map(|(_, assessments)| {
        let norm = &assessments[0].evaluation.norm;
        let mark = free(&mark(&norm.id), &mut taken);
        InUse { norm, assessments, mark, per_standard: per_standard(norm) }
    });
    named.collect()
}

/// Lower case ASCII letters, digits and `-`, at most forty of them: what an id may add to the name of a file.
fn mark(id: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let text: String = id.chars().map(safe).collect();
    let text = text.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let text: String = text.chars().take(40).collect();
    if text.is_empty() { "norm".to_owned() } else { text.trim_end_matches('-').to_owned() }
}

/// The mark, with a number where it is taken already (two norms of one id for different kinds).
fn free(mark: &str, taken: &mut BTreeSet<String>) -> String {
    let name = |n: usize| if n == 1 { mark.to_owned() } else { format!("{mark}-v{n}") };
    let mut n = 1;
    while !taken.insert(name(n)) {
        n += 1;
    }
    name(n)
}
