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

use super::engine::pdf::Measured;
use super::{Artifact, house};
use crate::present::conversation::Conversation;
use crate::present::scope::Scope;
use crate::run::batch::HouseStyle;
use crate::run::dossier::Dossier;
use view::{Answer, Topic, View};

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
    let pdf = paper::make(&view, &ident, &dossier.wording, &dossier.style)?;
    let folder = format!("scholen/{}", scope.id());
    Ok([
        Artifact::new(format!("{folder}/gespreksblad.html"), house::page(Page { v: &view }.render()?, &dossier.style)),
        Artifact::new(format!("{folder}/gespreksblad.pdf"), pdf.bytes),
    ])
}

/// Who reads a sheet beside the school.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Whoever leads the conversation, and made the agreements.
    Lead,
    /// The board of the school.
    Board,
}

/// The sheet of a school as a part of a book, measured. What people of the school wrote is left to its own sheet, and to the board also what was
/// agreed, and what is worth a question: that is never a board's.
pub(crate) fn measured(scope: &Scope, conversation: &Conversation, reader: Reader) -> Result<Measured> {
    let mut view = build::view_of(scope, conversation);
    view.topics.iter_mut().flat_map(|topic| &mut topic.block.answers).for_each(Answer::without_words);
    let of_topics = view.topics.iter_mut().flat_map(|topic| &mut topic.block.agreements);
    let agreements = of_topics.chain(view.agreements.iter_mut().flat_map(|agreements| &mut agreements.items));
    match reader {
        Reader::Lead => {}
        Reader::Board => {
            let instead = scope.wording.say("sheet-agreement-elsewhere");
            agreements.for_each(|agreement| agreement.without_words(&instead));
            view.topics.iter_mut().for_each(Topic::without_noticed);
            view.asks = None;
        }
    }
    // The logo stands on the cover.
    let style = HouseStyle { logo: None, ..(*scope.dossier.style).clone() };
    paper::measured(&view, "", &scope.dossier.wording, (&style, 1))
}

/// What stands on the sheet of a school itself.
#[cfg(test)]
pub(crate) fn view_of_school(scope: &Scope) -> impl std::fmt::Debug + use<> {
    build::view(scope)
}

#[cfg(test)]
mod tests;
