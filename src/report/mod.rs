//! Reports: the dossier becomes bytes. One file and one template of the same stem per kind of report.
//!
//! In: a [`Dossier`]. Out: [`Artifact`]s, each handed over as soon as it is made. Must not know: the file system, the clock. Data reaches a template as data, never as markup.

mod artifact;
pub mod board;
pub mod change;
pub mod data;
pub mod derivation;
pub mod diff;
pub mod engine;
pub mod figure;
pub mod figures;
pub mod index;
mod markup;
pub mod misfiled;
pub mod norm;
pub mod questions;
pub mod school;
pub mod small;
pub mod tables;
pub mod whatif;
pub mod workbook;

#[cfg(test)]
pub mod fixture;

pub use artifact::{Artifact, Kind, Sink, Tick};

use std::sync::{Mutex, PoisonError};

use anyhow::Result;
use rayon::prelude::*;

use crate::run::dossier::Dossier;

/// How often [`render`] calls its tick.
pub fn steps(dossier: &Dossier, kinds: &[Kind]) -> usize {
    kinds.iter().map(|kind| if *kind == Kind::School { dossier.now().len() } else { 1 }).sum()
}

/// Renders the reports that were asked for, in order of path.
///
/// # Errors
/// As [`render_to`].
pub fn render(dossier: &Dossier, kinds: &[Kind], tick: Tick) -> Result<Vec<Artifact>> {
    let made = Mutex::new(Vec::new());
    render_to(dossier, kinds, kinds, tick, &|artifact| {
        made.lock().unwrap_or_else(PoisonError::into_inner).push(artifact);
        Ok(())
    })?;
    let mut artifacts = made.into_inner().unwrap_or_else(PoisonError::into_inner);
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(artifacts)
}

/// Renders the reports that were asked for. Kinds and schools are made side by side; the files are the same on any number of threads. `there` are
/// the kinds that the set holds in the end, which the overview leads to.
///
/// # Errors
/// A report can't be made, or the sink fails.
pub fn render_to(dossier: &Dossier, kinds: &[Kind], there: &[Kind], tick: Tick, sink: Sink) -> Result<()> {
    let (figures, tables) = rayon::join(|| figures::board(dossier), || tables::build(dossier));
    let (figures, tables) = (figures, tables?);
    let one = |kind: &Kind| {
        let artifacts = match kind {
            Kind::School => return school::each(dossier, tick, sink),
            Kind::Board => board::render(dossier, &figures),
            Kind::Index => index::render(dossier, &figures, there),
            Kind::Agenda => workbook::agenda(dossier),
            Kind::Results => workbook::results(dossier, &tables),
            Kind::Data => data::render(&tables),
        };
        tick();
        artifacts?.into_iter().try_for_each(sink)
    };
    kinds.par_iter().map(one).collect::<Result<()>>()?;
    // What was wrong with the input goes with every report.
    data::findings(&tables)?.into_iter().try_for_each(sink)
}
