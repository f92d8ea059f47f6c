//! The wijkboek and the bestuursboek: the gespreksbladen of a wijk, of VO or of a board in one PDF, in the order of the conversations, with contents and
//! bookmarks. The wijkboek is for whoever leads the conversations, the bestuursboek for the board too; never for a school: they hold several schools' data.
//!
//! In: a [`Dossier`]. Out: `wijken/<wijk>/wijkboek.pdf` and `besturen/<bestuur>/bestuursboek.pdf`. A sheet in a book is laid out as the school's own
//! ([`sheet::measured`]), without what people of the school or visitors wrote and without their names. The wijkboek names schools that can help; the
//! bestuursboek names no school of another board, and says of agreements only that they are there. The counts are those of the tables. Never a ranking.
//! Must not know: how a sheet looks.

mod build;
mod group;
mod page;
mod view;

use std::collections::BTreeMap;

use anyhow::Result;
use rayon::prelude::*;

use super::engine::pdf;
use super::{Artifact, house, sheet};
use crate::present::scope::Scope;
use crate::present::talks::Talks;
use crate::run::batch::HouseStyle;
use crate::run::dossier::Dossier;
use group::{Group, groups};
use view::View;

/// The path of the book of each board, by how the board is named.
pub(super) fn of_boards(dossier: &Dossier) -> BTreeMap<String, String> {
    let boards = groups(dossier, &Talks::of(dossier)).into_iter().filter(|group| group.of == group::Of::Board);
    boards.map(|group| (group.name.to_owned(), group.path())).collect()
}

/// The path of each book for whoever leads the conversations, by the wijk or what else its schools have in common.
pub(super) fn of_leads(dossier: &Dossier) -> BTreeMap<String, String> {
    let groups = groups(dossier, &Talks::of(dossier)).into_iter().filter(|group| group.of != group::Of::Board);
    let name = |group: &Group| {
        let facts = [("of", group.of.word().into()), ("name", group.name.into())];
        dossier.wording.say_with("book-name", &facts)
    };
    groups.map(|group| (name(&group), group.path())).collect()
}

/// How many books there are.
pub(super) fn count(dossier: &Dossier) -> usize {
    groups(dossier, &Talks::of(dossier)).len()
}

/// Every book, each handed over as soon as it is made.
pub(super) fn each(dossier: &Dossier, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    let talks = Talks::of(dossier);
    // One by one: a thread that took several of them at once would hold them up for the others.
    groups(dossier, &talks).into_par_iter().with_max_len(1).try_for_each(|group| {
        let book = one(dossier, &group, &talks)?;
        tick();
        sink.put(book)
    })
}

fn one(dossier: &Dossier, group: &Group, talks: &Talks) -> Result<Artifact> {
    let sheets = group.schools.iter().map(|at| {
        let scope = Scope::new(dossier, *at);
        let reader = group.of.reader();
        sheet::measured(&scope, &build::conversation(&scope, reader), reader)
    });
    let sheets = sheets.collect::<Result<Vec<_>>>()?;
    let mut view = build::view(dossier, group, talks);
    let plain = HouseStyle { logo: None, ..(*dossier.style).clone() };
    let shared = pdf::measure_below(house::dressed(page::shared(&view), &plain), 1)?;
    let ident = format!("sop/{}/{}/{}", group.of.folder(), dossier.year, group.slug);
    // The room for a page number does not depend on the number, so that contents with numbers take the pages of contents without.
    let front = |view: &View| pdf::measure(house::dressed(page::front(view, &ident), &dossier.style));
    let before = front(&view)?.pages();
    view.shared_page = before + 1;
    let mut next = before + shared.pages() + 1;
    for (line, sheet) in view.lines.iter_mut().zip(&sheets) {
        line.page = next;
        next += sheet.pages();
    }
    let documents = [front(&view)?, shared].into_iter().chain(sheets).collect();
    Ok(Artifact::new(group.path(), pdf::bind(documents)?.bytes))
}

#[cfg(test)]
mod tests;
