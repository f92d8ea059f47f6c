//! The bestuursrapport: one report for each board, with its own schools by name and the other schools as a band. Its reader is that board and no other.
//!
//! In: the dossier. Out: `besturen/<bestuur>/bestuursrapport.pdf`. No other school is named; of the others only says in which fifth their share falls, and only where these are enough schools of
//! more than one board ([`view::Band`]). Free text of schools stays out. Must not know: other reports.

mod page;
#[cfg(test)]
mod tests;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use rayon::prelude::*;

use super::engine::pdf;
use super::{Artifact, house};
use crate::base::text::slug::slugs;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

/// A board with its schools.
pub(super) struct Board<'a> {
    /// Its name.
    pub name: &'a str,
    /// What its folder is called: as with its book.
    pub slug: String,
    /// Indices in [`Dossier::now`], by sector and name.
    pub schools: Vec<usize>,
}

/// How many reports there are.
pub(super) fn count(dossier: &Dossier) -> usize {
    boards(dossier).len()
}

/// Every report, each handed over as soon as it is made.
pub(super) fn each(dossier: &Dossier, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    boards(dossier).into_par_iter().with_max_len(1).try_for_each(|board| {
        let report = one(dossier, &board)?;
        tick();
        sink.put(report)
    })
}

fn one(dossier: &Dossier, board: &Board) -> Result<Artifact> {
    let ident = format!("sop/bestuursrapport/{}/{}", dossier.year, board.slug);
    let document = page::document(&view::view(dossier, board), &ident);
    let pdf = pdf::measure(house::dressed(document, &dossier.style))?.write()?;
    Ok(Artifact::new(format!("besturen/{}/bestuursrapport.pdf", board.slug), pdf.bytes))
}

/// The boards with a school in the run's year, by name. Of schools without a board there is nothing to put together.
fn boards(dossier: &Dossier) -> Vec<Board<'_>> {
    let mut found: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, assessment) in dossier.now().iter().enumerate() {
        let name = Grouping::Board.of(&assessment.evaluation.school);
        if !name.is_empty() {
            found.entry(name).or_default().push(at);
        }
    }
    let names: BTreeSet<&str> = found.keys().copied().collect();
    let slugs = slugs(&names, "bestuur");
    let sorted = |mut schools: Vec<usize>| {
        schools.sort_by_cached_key(|at| {
            let school = &dossier.now()[*at].evaluation.school;
            (school.sector, school.name.to_lowercase(), school.id.clone())
        });
        schools
    };
    let slug = |name: &str| slugs.get(name).cloned().unwrap_or_default();
    found.into_iter().map(|(name, schools)| Board { name, slug: slug(name), schools: sorted(schools) }).collect()
}
