//! The gespreksverslag: per school one PDF of at most three pages and one HTML with everything. Its reader is the school; it prepares a
//! conversation and is no judgement.
//!
//! In: a [`Dossier`]. Out: `scholen/<vestigingsnummer>/gespreksverslag.pdf` and `.html`. A report holds nothing of another school: how
//! many share their approach, and not which. Must not know: other reports.
//!
//! `scope` is what a report may look at, the modules beside it put that into words in a `view`, `paper` chooses what of it fits on three pages, `page` puts it
//! on pages, and the template `school.html` on a screen.

mod build;
mod changes;
mod page;
mod paper;
mod silent;
mod view;

use anyhow::Result;
use askama::Template;
use rayon::prelude::*;

use super::{Artifact, house};
use crate::present::scope::Scope;
use crate::run::dossier::Dossier;
use view::View;

/// The report on screen.
#[derive(Template)]
#[template(path = "school.html", config = "src/report/askama.toml")]
struct Page<'a> {
    v: &'a View,
}

/// The reports of some schools of the run's year, by their place in [`Dossier::now`], each handed over as soon as it is made.
pub fn each(dossier: &Dossier, schools: Vec<usize>, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    schools.into_par_iter().try_for_each(|at| {
        let reports = one(dossier, at)?;
        tick();
        reports.into_iter().try_for_each(|file| sink.put(file))
    })
}

fn one(dossier: &Dossier, at: usize) -> Result<[Artifact; 2]> {
    let scope = Scope::new(dossier, at);
    let mut view = build::view(&scope);
    let html = house::page(Page { v: &view }.render()?, &dossier.style);
    // On paper this would be left out; most of a view need not be copied then.
    view.others = None;
    let ident = format!("sop/gespreksverslag/{}/{}", dossier.year, scope.id());
    let pdf = paper::make(&view, &ident, &dossier.wording, &dossier.style)?;
    let folder = format!("scholen/{}", scope.id());
    Ok([
        Artifact::new(format!("{folder}/gespreksverslag.html"), html),
        Artifact::new(format!("{folder}/gespreksverslag.pdf"), pdf.bytes),
    ])
}

#[cfg(test)]
mod tests;
