//! `gesprekken.xlsx`: the agenda of the conversations, with room for what is agreed.
//!
//! PO is grouped by wijk, VO by school; never by score. The columns to write in have the names of `afspraken.xlsx`: filled in, the whole
//! workbook is a file of agreements for a later run ([`crate::agreement::read_agreements`]), in which also the agreements stand that were made before.

mod agreements;
mod columns;
mod conversations;
mod look;
mod room;
mod topic;
mod value;

use std::io::Write;

use anyhow::Result;

use super::rows::{self, Filled, Rows};
use super::saved::saved;
use super::sheet::{Style, cover, sealed, workbook};
use super::silent::silent;
use super::waivers::waivers;
use crate::register::Sector;
use crate::run::dossier::Dossier;
#[cfg(test)]
pub(super) use agreements::AGREEMENTS;
use agreements::agreements;
use conversations::Conversations;

/// The agenda of the conversations.
pub fn agenda(dossier: &Dossier, out: &mut (dyn Write + Send)) -> Result<()> {
    let w = &dossier.wording;
    let style = Style::of(&dossier.style);
    let title = w.say("workbook-agenda-title");
    let mut book = workbook(dossier, title.clone())?;
    let lines = [
        "workbook-agenda-how",
        "workbook-agenda-room",
        "workbook-agenda-inserted",
        "workbook-agenda-silent",
        "workbook-agenda-waivers",
        "workbook-agenda-back",
        "workbook-agenda-ranking",
    ];
    let first = book.add_worksheet();
    let written = cover(dossier, first, &style, &title, &lines.map(|id| w.say(id)))?;
    sealed(first, 1, &written)?;
    let mut filled = Vec::new();
    for (sector, name) in [(Sector::Po, w.say("workbook-agenda-po")), (Sector::Vo, w.say("workbook-agenda-vo"))] {
        if let Some(conversations) = Conversations::new(dossier, sector) {
            conversations.frame(book.add_worksheet().set_name(name)?, &style)?;
            filled.push((book.worksheets().len(), conversations));
        }
    }
    silent(dossier, &mut book, &style)?;
    waivers(dossier, &mut book, &style)?;
    agreements(dossier, &mut book, &style)?;
    let sheets: Vec<Filled> = filled.iter().map(|(number, rows)| (*number, rows as &dyn Rows)).collect();
    rows::add(&saved(&mut book)?, &sheets, out)
}

#[cfg(test)]
mod tests;
