//! What the board is told: the same in its report, on the page for a council and on slides.
//!
//! In: the dossier and its charts. Out: [`Chapter`]s without the name of a school: a question, the answer in one sentence, charts, tables, and where the rest stands. Must not know: which report,
//! how a page looks. Standards are put in order of coverage here; schools never are.

mod agreed;
mod bridge;
mod care;
mod coverage;
mod holes;
mod model;
mod moved;
mod plan;
mod response;
#[cfg(test)]
mod silence_tests;
pub(crate) mod tables;
#[cfg(test)]
mod tests;

pub(crate) use model::{Chapter, Piece, Subject};

use super::coverage::norms;
use super::facts::Facts;
use super::figures::NormChart;
use crate::run::dossier::Dossier;

/// The chapters, in order of reading.
pub(crate) fn chapters(dossier: &Dossier, figures: &[NormChart]) -> Vec<Chapter> {
    let facts = Facts::of(dossier);
    let views = norms(dossier);
    let mut chapters = vec![response::chapter(dossier, &facts), coverage::chapter(dossier, &views, figures)];
    chapters.extend(holes::chapter(dossier, &views, figures));
    chapters.push(moved::chapter(dossier, &facts, &views, figures));
    chapters.push(agreed::chapter(dossier, &facts));
    chapters.extend(plan::extra_support(dossier));
    chapters.extend(plan::aims_of_plan(dossier, figures));
    chapters.push(care::chapter(dossier, &facts));
    chapters
}
