//! `normen_naast_elkaar`: what the schools that were asked one norm say of the standards of another.

use anyhow::Result;

use super::fill::fill;
use super::rows::write_shown;
use crate::base::exact::Ratio;
use crate::norm::Standard;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::crosswalk::CrosswalkRow;

/// One row for each norm that was asked, other norm and standard of that; none without crosswalks.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let year = dossier.year;
    fill(&column::CROSSWALK, &dossier.crosswalk_rows)
        .written(move |_, out| write_shown(&year, out))
        .text(|r| &r.from.id)
        .text(|r| &r.from.version)
        .text(|r| &r.to.id)
        .text(|r| &r.to.version)
        .text(|r| &r.to.themes[standard(r).theme].id)
        .text(|r| &standard(r).id)
        .text(|r| &standard(r).title)
        .text(|r| r.answered.extent.as_str())
        .written(write_sources)
        .integer(|r| Some(r.schools.into()))
        .integer(|r| Some(r.met.into()))
        .integer(|r| Some(r.not_met.into()))
        .integer(|r| Some(r.undecided.into()))
        .integer(|r| Some(r.not_submitted.into()))
        .integer(|r| Some(r.waived.into()))
        .integer(|r| Some(r.partly.into()))
        .integer(|r| Some(r.partly_met.into()))
        .integer(|r| Some(r.not_asked.into()))
        .decimal(|r| r.share().map(Ratio::milli))
        .finish()
}

fn standard(row: &CrosswalkRow) -> &Standard {
    &row.to.standards[row.standard]
}

/// The ids of the standards that answer it, separated by a space.
fn write_sources(row: &CrosswalkRow, out: &mut String) {
    for (at, source) in row.answered.from.iter().enumerate() {
        out.push_str(if at > 0 { " " } else { "" });
        out.push_str(&row.from.standards[*source].id);
    }
}
