//! The gespreksblad: per school one page to put on the table, as PDF and HTML. Its readers are the people at the table: what to talk about and why, and room to
//! write.
//!
//! In: a [`Dossier`]. Out: `scholen/<vestigingsnummer>/gespreksblad.pdf` and `.html`. A sheet holds nothing of another school but the names of those that
//! share their approach to one of its topics, and that of the school it carries on for. Must not know: other reports.
//!
//! What it says comes from `present::school`, as in the gespreksverslag; `build` chooses what stands here, `ask` words the questions, `paper` how much of it fits on
//! the one page.

mod ask;
mod build;
mod page;
mod paper;
mod view;

use anyhow::Result;
use askama::Template;
use rayon::prelude::*;

use super::{Artifact, markup};
use crate::present::scope::Scope;
use crate::run::dossier::Dossier;
use view::View;

/// The sheet on screen.
#[derive(Template)]
#[template(path = "sheet.html", config = "src/report/askama.toml")]
struct Page<'a> {
    v: &'a View,
}

/// The sheets of some schools of the run's year, by their place in [`Dossier::now`], each handed over as soon as it is made.
pub fn each(dossier: &Dossier, schools: Vec<usize>, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    schools.into_par_iter().try_for_each(|at| {
        let sheet = one(dossier, at)?;
        tick();
        sheet.into_iter().try_for_each(|file| sink.put(file))
    })
}

fn one(dossier: &Dossier, at: usize) -> Result<[Artifact; 2]> {
    let scope = Scope::new(dossier, at);
    let view = build::view(&scope);
    let ident = format!("sop/gespreksblad/{}/{}", dossier.year, scope.id());
    let pdf = paper::make(&view, &ident, &dossier.wording)?;
    let folder = format!("scholen/{}", scope.id());
    Ok([
        Artifact::new(format!("{folder}/gespreksblad.html"), markup::page(Page { v: &view }.render()?)),
        Artifact::new(format!("{folder}/gespreksblad.pdf"), pdf.bytes),
    ])
}

#[cfg(test)]
mod tests;
