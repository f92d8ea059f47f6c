//! `dekking`, `dekking_leerlingen`: how many schools meet each standard, for the whole and per group; and the same by pupils.

use anyhow::Result;

use super::fill::fill;
use super::rows::write_shown;
use crate::base::exact::Ratio;
use crate::norm::Standard;
use crate::register::{NO_BOARD, NO_DISTRICT};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};

/// Every row of coverage, in its order.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    by_schools(&dossier.coverage.iter().collect::<Vec<_>>())
}

/// Those of a level.
pub(super) fn at_level(dossier: &Dossier, level: &str) -> Result<Table> {
    by_schools(&rows_at(dossier, level))
}

fn rows_at<'a>(dossier: &'a Dossier, level: &str) -> Vec<&'a CoverageRow> {
    dossier.coverage.iter().filter(|row| row.grouping.as_str() == level).collect()
}

fn by_schools(rows: &[&CoverageRow]) -> Result<Table> {
    fill(&column::COVERAGE, rows)
        .written(|r, out| write_shown(&r.year, out))
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &standard(r).id)
        .text(|r| r.grouping.as_str())
        .text(|r| group(r))
        .integer(|r| Some(r.schools.into()))
        .integer(|r| Some(r.met.into()))
        .integer(|r| Some(r.not_met.into()))
        .integer(|r| Some(r.undecided.into()))
        .integer(|r| Some(r.not_submitted.into()))
        .integer(|r| Some(r.waived.into()))
        .decimal(|r| Some(r.share().milli()))
        .integer(|r| i64::try_from(r.pupils).ok())
        .integer(|r| i64::try_from(r.pupils_met).ok())
        .text(|r| r.state().as_str())
        .finish()
}

/// The same rows by pupils, each under the verdict of its school.
pub(super) fn pupils(dossier: &Dossier) -> Result<Table> {
    by_pupils(&dossier.coverage.iter().collect::<Vec<_>>())
}

/// Those of a level.
pub(super) fn pupils_at_level(dossier: &Dossier, level: &str) -> Result<Table> {
    by_pupils(&rows_at(dossier, level))
}

fn by_pupils(rows: &[&CoverageRow]) -> Result<Table> {
    fill(&column::COVERAGE_PUPILS, rows)
        .written(|r, out| write_shown(&r.year, out))
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &standard(r).id)
        .text(|r| r.grouping.as_str())
        .text(|r| group(r))
        .integer(|r| i64::try_from(r.pupils).ok())
        .integer(|r| i64::try_from(r.pupils_met).ok())
        .integer(|r| i64::try_from(r.pupils_not_met).ok())
        .integer(|r| i64::try_from(r.pupils_undecided).ok())
        .integer(|r| i64::try_from(r.pupils_not_submitted).ok())
        .integer(|r| i64::try_from(r.pupils_waived).ok())
        .decimal(|r| r.pupil_share().map(Ratio::milli))
        .integer(|r| Some(r.without_pupils.into()))
        .finish()
}

pub(super) fn standard(row: &CoverageRow) -> &Standard {
    &row.norm.standards[row.standard]
}

/// The name of the group. An empty cell would read as a mistake, so the whole and the schools without a wijk or board have a word.
pub(super) fn group(row: &CoverageRow) -> &str {
    match row.grouping {
        Grouping::Whole => "totaal",
        Grouping::District if row.group.is_empty() => NO_DISTRICT,
        Grouping::Board if row.group.is_empty() => NO_BOARD,
        _ => &row.group,
    }
}
