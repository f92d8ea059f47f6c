//! The wijken on a map where the batch has one, else as tiles. They hold what the matrix per wijk shows, and nothing of what it hides.

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::rows_of;
use super::model::{ChartSubject, InUse, NormChart};
use crate::present::chart::map;
use crate::present::chart::tiles::{self, Area, Tile, TileCounts, Tiles};
use crate::present::lite;
use crate::present::small::{Audience, Hidden, MOST_GROUPS};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};

/// The map; `None` with fewer than two wijken, or more than anybody shows apart.
pub(super) fn map(dossier: &Dossier, norm: &InUse) -> Option<NormChart> {
    let rows: Vec<_> = rows_of(dossier, norm, Grouping::District).into_iter().filter(|r| !r.group.is_empty()).collect();
    let names: BTreeSet<&str> = rows.iter().map(|row| row.group.as_str()).collect();
    if names.len() < 2 || names.len() > MOST_GROUPS {
        return None;
    }
    let (areas, hidden) = (areas(norm), Hidden::of(dossier, norm.norm, Audience::Boards));
    // By stadsdeel, then by wijk; those of which no stadsdeel is known come last.
    let mut order: Vec<_> = names.into_iter().map(|name| (areas.get(name).copied().flatten(), name)).collect();
    order.sort_by_key(|(area, name)| (area.is_none(), *area, *name));
    let tile = |name: &str| {
        let (counts, hidden) = counts(&rows, &hidden, name);
        Tile { name: name.to_owned(), counts, hidden }
    };
    let area = |group: &[(Option<&str>, &str)]| Area {
        name: group[0].0.map(str::to_owned),
        tiles: group.iter().map(|(_, name)| tile(name)).collect(),
    };
    let areas: Vec<_> = order.chunk_by(|a, b| a.0 == b.0).map(area).collect();
    if areas.iter().flat_map(|area| &area.tiles).all(|tile| tile.counts.is_none()) {
        return None;
    }
    let facts = [("norm", (&norm.norm.title).into()), ("year", dossier.year.to_string().into())];
    let title = dossier.wording.say_with("chart-tiles-title", &facts);
    let data = Tiles { title, areas, minimum: Audience::Boards.minimum(dossier) };
    let w = &dossier.wording;
    let on_map =
        dossier.map.as_ref().and_then(|own| Some(map::draw(&data, own, w)?.with(lite::map::of(&data, own, w))));
    let chart = on_map.unwrap_or_else(|| tiles::draw(&data, w).with(lite::tiles::of(&data, w)));
    Some(NormChart::of_norm(dossier, ChartSubject::Tiles, norm.norm, &norm.mark, chart))
}

/// The stadsdeel of each wijk; none where schools in one wijk name different ones.
fn areas<'a>(norm: &InUse<'a>) -> BTreeMap<&'a str, Option<&'a str>> {
    let mut named: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for assessment in &norm.assessments {
        let school = &assessment.evaluation.school;
        let Some(district) = school.district.as_deref() else { continue };
        named.entry(district).or_default().extend(school.area.as_deref().filter(|area| !area.is_empty()));
    }
    let only = |areas: BTreeSet<&'a str>| if areas.len() == 1 { areas.first().copied() } else { None };
    named.into_iter().map(|(district, areas)| (district, only(areas))).collect()
}

/// What is counted in a wijk, over the standards that are shown there (`None` where none is), and how many are not.
fn counts(rows: &[&CoverageRow], hidden: &Hidden, name: &str) -> (Option<TileCounts>, u32) {
    let (mut counts, mut left_out) = (TileCounts::default(), 0);
    for row in rows.iter().filter(|row| row.group == name) {
        if hidden.holds(row.grouping, row.standard, name) {
            left_out += 1;
        } else {
            counts.add(row.met, row.schools);
        }
    }
    ((counts.scope > 0).then_some(counts), left_out)
}
