//! `inventaris`, `inventaris_dekking`: expertise and facilities, of each school and counted.

use anyhow::Result;

use super::answers::write_cell;
use super::fill::fill;
use super::rows::write_shown;
use crate::intake::{Answer, Evaluation};
use crate::norm::{InventoryItem, Nearness};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::inventory::items;

struct Row<'a> {
    evaluation: &'a Evaluation,
    item: usize,
}

impl<'a> Row<'a> {
    fn item(&self) -> &'a InventoryItem {
        &self.evaluation.norm.inventory[self.item]
    }

    fn answer(&self) -> Option<&'a Answer> {
        self.evaluation.inventory.get(self.item)?.as_ref()
    }
}

/// One row for each school of the run's year and item that it is asked, answered or not.
pub(super) fn schools(dossier: &Dossier) -> Result<Table> {
    let of_school = |evaluation| items(evaluation).map(move |item| Row { evaluation, item });
    let rows: Vec<Row> = dossier.now().iter().flat_map(|school| of_school(&*school.evaluation)).collect();
    let year = dossier.year;
    fill(&column::INVENTORY, &rows)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.evaluation.school.id.as_str())
        .text(|r| &r.evaluation.norm.id)
        .text(|r| &r.evaluation.norm.version)
        .text(|r| &r.item().id)
        .text(|r| r.item().nature.as_str())
        .repeated(|r| Some(&r.item().text))
        .text(|r| r.evaluation.nearness(r.item).map_or("niet_bekend", Nearness::as_str))
        .repeated(|r| r.answer().map(|answer| answer.place.source.file.as_str()))
        .repeated(|r| r.answer()?.place.source.sheet.as_deref())
        .written(|r, out| r.answer().into_iter().for_each(|answer| write_cell(&answer.place, out)))
        .finish()
}

/// One row for each norm, item and group.
pub(super) fn coverage(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year;
    fill(&column::INVENTORY_COVERAGE, &dossier.inventory)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| r.norm.sector.as_str())
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &r.asked().id)
        .text(|r| r.asked().nature.as_str())
        .text(|r| &r.asked().text)
        .text(|r| r.grouping.as_str())
        .text(|r| &r.group)
        .integer(|r| Some(r.schools.into()))
        .integer(|r| Some(r.count(Nearness::InSchool).into()))
        .integer(|r| Some(r.count(Nearness::Quick).into()))
        .integer(|r| Some(r.count(Nearness::Absent).into()))
        .integer(|r| Some(r.unknown().into()))
        .finish()
}
