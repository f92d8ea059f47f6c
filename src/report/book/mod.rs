//! The wijkboek and the bestuursboek: the gespreksbladen of a wijk, of VO or of a board in one PDF, in the order of the conversations, with contents and
//! bookmarks. The wijkboek is for whoever leads the conversations, the bestuursboek for the board too; never for a school: they hold several schools' data.
//!
//! In: a [`Dossier`]. Out: `wijken/<wijk>/wijkboek.pdf` and `besturen/<bestuur>/bestuursboek.pdf`, or more than [`volume::MOST`] schools in volumes beside each other. A sheet in a book is laid out as the school's own
//! ([`sheet::measured`]), without what people of the school or visitors wrote and without their names. The wijkboek names schools that can help; the
//! bestuursboek names no school of another board, and says of agreements only that they are there. The counts are those of the tables. Never a ranking.
//! Must not know: how a sheet looks.

mod build;
mod group;
mod page;
mod view;
mod volume;

use std::collections::BTreeMap;

use anyhow::Result;
use rayon::prelude::*;

use super::engine::pdf;
use super::{Artifact, house, sheet};
use crate::base::memory::give_back;
use crate::present::scope::Scope;
use crate::present::talks::Talks;
use crate::run::batch::HouseStyle;
use crate::run::dossier::Dossier;
use group::{Group, Of, groups};
use view::View;
pub(crate) use volume::book_of;
use volume::{MOST, Volume, volumes};

/// The files of a book, in order.
type Files = Vec<String>;

/// The files of the book of each board, by how the board is named.
pub(super) fn of_boards(dossier: &Dossier) -> BTreeMap<String, Files> {
    let boards = groups(dossier, &Talks::of(dossier)).into_iter().filter(|group| group.of == Of::Board);
    boards.map(|group| (group.name.to_owned(), files(&group))).collect()
}

/// The files of each book for whoever leads the conversations, by the wijk or what else its schools have in common.
pub(super) fn of_leads(dossier: &Dossier) -> BTreeMap<String, Files> {
    let groups = groups(dossier, &Talks::of(dossier)).into_iter().filter(|group| group.of != Of::Board);
    let name = |group: &Group| {
        let facts = [("of", group.of.word().into()), ("name", group.name.into())];
        dossier.wording.say_with("book-name", &facts)
    };
    groups.map(|group| (name(&group), files(&group))).collect()
}

fn files(group: &Group) -> Files {
    volumes(group, MOST).iter().map(Volume::path).collect()
}

/// How many files there are.
pub(super) fn count(dossier: &Dossier) -> usize {
    groups(dossier, &Talks::of(dossier)).iter().map(|group| volumes(group, MOST).len()).sum()
}

/// Whether a book is in volumes.
pub(super) fn has_volumes(dossier: &Dossier) -> bool {
    groups(dossier, &Talks::of(dossier)).iter().any(|group| group.schools.len() > MOST)
}

/// Every book, each file of it handed over as soon as it is made.
pub(super) fn each(dossier: &Dossier, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    each_of(dossier, MOST, tick, sink)
}

/// The same with so many schools in a volume at most.
fn each_of(dossier: &Dossier, most: usize, tick: super::Tick, sink: &dyn super::Sink) -> Result<()> {
    let talks = Talks::of(dossier);
    let groups = groups(dossier, &talks);
    let volumes: Vec<Volume> = groups.iter().flat_map(|group| volumes(group, most)).collect();
    // One by one: a thread that took several of them at once would hold them up for the others.
    volumes.into_par_iter().with_max_len(1).try_for_each(|volume| {
        let made = one(dossier, &volume, &talks)?;
        if volume.is_part() && dossier.is_large() {
            give_back();
        }
        tick();
        sink.put(made)
    })
}

fn one(dossier: &Dossier, volume: &Volume, talks: &Talks) -> Result<Artifact> {
    let reader = volume.group.of.reader();
    let sheets = volume.schools.iter().map(|at| {
        let scope = Scope::new(dossier, *at);
        sheet::measured(&scope, &build::conversation(&scope, reader), reader)
    });
    let sheets = sheets.collect::<Result<Vec<_>>>()?;
    let mut view = build::view(dossier, volume, talks);
    let plain = HouseStyle { logo: None, ..(*dossier.style).clone() };
    let shared = pdf::measure_below(house::dressed(page::shared(&view), &plain), 1)?;
    let ident = volume.ident(dossier.year);
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
    Ok(Artifact::new(volume.path(), pdf::bind(documents)?.bytes))
}

#[cfg(test)]
mod tests;
