//! The text for the schoolgids: per school a draft of what it offers, for the school to edit. Its readers are, in the end, parents.
//!
//! In: a [`Dossier`]. Out: `scholen/<vestigingsnummer>/schoolgids.docx` and `.html`. It says what the school has and nothing else: no verdicts, no codes, nothing that is not met and
//! nothing that was not said. A school that handed in nothing gets no text but what to do. Must not know: other reports, other schools.
//!
//! `build` chooses and words, [`mod@docx`] writes the parts of the file, `guide.html` is the same on a screen.

mod build;
mod docx;
#[cfg(test)]
mod tests;
mod view;

use anyhow::Result;
use askama::Template;
use rayon::prelude::*;

use super::{Artifact, markup};
use crate::present::scope::Scope;
use crate::run::dossier::Dossier;
use view::{Part, View};

/// The text on screen.
#[derive(Template)]
#[template(path = "guide.html", config = "src/report/askama.toml")]
struct Page<'a> {
    v: &'a View,
}

/// The texts of some schools of the run's year, by their place in [`Dossier::now`], each handed over as soon as it is made.
pub(super) fn each(dossier: &Dossier, schools: Vec<usize>, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    schools.into_par_iter().try_for_each(|at| {
        let text = one(dossier, at)?;
        tick();
        text.into_iter().try_for_each(|file| sink.put(file))
    })
}

fn one(dossier: &Dossier, at: usize) -> Result<[Artifact; 2]> {
    let scope = Scope::new(dossier, at);
    let view = build::view(&scope);
    let folder = format!("scholen/{}", scope.id());
    // The school's own text: without the style of the partnership.
    Ok([
        Artifact::new(format!("{folder}/schoolgids.docx"), docx::write(&view)?),
        Artifact::new(format!("{folder}/schoolgids.html"), markup::page(Page { v: &view }.render()?)),
    ])
}
