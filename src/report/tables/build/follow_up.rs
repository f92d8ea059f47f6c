//! `opvolging`, `opvolging_scholen`, `opvolging_afspraken`, `opvolging_themas`: what came of topics and agreements over the years.

use anyhow::Result;

use super::fill::{Filling, fill};
use super::rows::{whole as count, write_shown};
use crate::register::{SchoolYear, SiteId};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::follow_up::{BackedCount, Backing, MadeCount, YearCount};
use crate::trend::agreed::AgreementState;

struct Row<'a> {
    year: &'a YearCount,
    school: Option<&'a SiteId>,
    backing: Backing,
    counts: BackedCount,
}

impl Row<'_> {
    /// A count of what became of gaps; nothing where the next year has no results.
    fn later(&self, of: fn(BackedCount) -> u32) -> Option<i64> {
        self.year.next.map(|_| of(self.counts).into())
    }
}

/// One row for each year and backing.
pub(super) fn whole(dossier: &Dossier) -> Result<Table> {
    let backed = |year| {
        let row = move |backing| Row { year, school: None, backing, counts: year.counts.of(backing) };
        Backing::ALL.into_iter().map(row)
    };
    let rows: Vec<Row> = dossier.follow_up.years.iter().flat_map(backed).collect();
    counted(fill(&column::FOLLOW_UP, &rows).written(|r, out| write_shown(&r.year.year, out)))
}

/// One row for each year, school and backing with a topic.
pub(super) fn schools(dossier: &Dossier) -> Result<Table> {
    let years = dossier.follow_up.years.iter();
    let backed = years.flat_map(|year| year.schools.iter().map(move |(school, backed)| (year, school, backed)));
    let rows = backed.flat_map(|(year, school, backed)| {
        let row = move |backing| Row { year, school: Some(school), backing, counts: backed.of(backing) };
        Backing::ALL.into_iter().map(row)
    });
    let rows: Vec<Row> = rows.filter(|row| row.counts.topics > 0).collect();
    let table = fill(&column::FOLLOW_UP_SCHOOLS, &rows).written(|r, out| write_shown(&r.year.year, out));
    counted(table.optional_text(|r| r.school.map(SiteId::as_str)))
}

fn counted<'a>(table: Filling<'a, Row<'a>>) -> Result<Table> {
    table
        .text(|r| r.backing.as_str())
        .integer(|r| Some(r.counts.topics.into()))
        .integer(|r| Some(r.counts.gaps.into()))
        .written(|r, out| r.year.next.iter().for_each(|next| write_shown(next, out)))
        .integer(|r| r.later(|counts| counts.solved))
        .integer(|r| r.later(|counts| counts.lasting))
        .integer(|r| r.later(|counts| counts.unknown))
        .finish()
}

/// One row for each school year in which an agreement was made.
pub(super) fn agreements(dossier: &Dossier) -> Result<Table> {
    let table = fill(&column::FOLLOW_UP_AGREEMENTS, &dossier.follow_up.made)
        .written(|r: &MadeCount, out| shown(r.year, out))
        .integer(|r| Some(r.agreements().into()));
    let states = AgreementState::ALL.into_iter();
    states.fold(table, |table, state| table.integer(move |r| Some(r.of(state).into()))).finish()
}

/// One row for each school year and theme with an agreement that was not dropped.
pub(super) fn themes(dossier: &Dossier) -> Result<Table> {
    fill(&column::FOLLOW_UP_THEMES, &dossier.follow_up.themes)
        .written(|r, out| shown(r.year, out))
        .optional_text(|r| r.theme.as_ref().map(|(id, _)| id.as_str()))
        .optional_text(|r| r.theme.as_ref().map(|(_, title)| title.as_str()))
        .integer(|r| count(r.sum.agreements))
        .integer(|r| count(r.sum.without_amount))
        .amount(|r| Some(r.sum.amount))
        .integer(|r| count(r.sum.takeovers))
        .integer(|r| count(r.sum.takeovers_without_amount))
        .amount(|r| Some(r.sum.takeover_amount))
        .finish()
}

fn shown(year: Option<SchoolYear>, out: &mut String) {
    year.iter().for_each(|year| write_shown(year, out));
}
