//! The bestuursrapport: one report for each board, with its own schools by name and the other schools as a band. Its reader is that board and no other.
//!
//! In: the dossier. Out: `besturen/<bestuur>/bestuursrapport.pdf`. No other school is named; of the others only says in which fifth their share falls, and only where these are enough schools of
//! more than one board ([`view::Band`]). Free text of schools stays out. Must not know: other reports.

mod boards;
mod page;
mod schools;
#[cfg(test)]
mod tests;
mod together;
mod view;

use std::collections::BTreeMap;

use anyhow::Result;
use rayon::prelude::*;

use super::engine::pdf;
use super::{Artifact, house};
use crate::run::dossier::Dossier;
use boards::{Board, boards};

/// The path of the report of each board, by how the board is named.
pub(super) fn of_boards(dossier: &Dossier) -> BTreeMap<String, String> {
    boards(dossier).into_iter().map(|board| (board.name.to_owned(), path(&board))).collect()
}

fn path(board: &Board) -> String {
    format!("besturen/{}/bestuursrapport.pdf", board.slug)
}

/// How many reports there are.
pub(super) fn count(dossier: &Dossier) -> usize {
    boards(dossier).len()
}

/// Every report, each handed over as soon as it is made.
pub(super) fn each(dossier: &Dossier, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    let shared = view::Shared::of(dossier);
    boards(dossier).into_par_iter().with_max_len(1).try_for_each(|board| {
        let report = one(dossier, &board, &shared)?;
        tick();
        sink.put(report)
    })
}

fn one(dossier: &Dossier, board: &Board, shared: &view::Shared) -> Result<Artifact> {
    let ident = format!("sop/bestuursrapport/{}/{}", dossier.year, board.slug);
    let document = page::document(&view::view(dossier, board, shared), &ident)?;
    let pdf = pdf::measure(house::dressed(document, &dossier.style))?.write()?;
    Ok(Artifact::new(path(board), pdf.bytes))
}
