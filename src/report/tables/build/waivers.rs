//! `ontheffingen`: the verdicts that waivers set aside, and why, by whom and until when.

use anyhow::Result;

use super::fill::fill;
use super::{write_shown, years};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::trend::waiver_status::{self, WaivedVerdict};

struct Row<'a> {
    year: &'a str,
    debt: WaivedVerdict<'a>,
}

/// One row for each verdict `ontheffing` in `uitslagen`, in the same order: year, site id and the norm's own order. The standard is that of the
/// school's norm in that year; the waiver may name one that it replaces.
pub fn table(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let per_year = dossier.years.iter().zip(&years);
    let rows: Vec<Row> = per_year
        .flat_map(|(results, year)| {
            let debts = waiver_status::of_year(&results.assessments, &dossier.waivers, &dossier.norms);
            debts.into_iter().map(move |debt| Row { year, debt })
        })
        .collect();
    fill(&column::WAIVERS, &rows)
        .text(|r| r.year)
        .text(|r| r.debt.waiver.school.as_str())
        .text(|r| &r.debt.standard().id)
        .written(|r, out| r.debt.waiver.from.iter().for_each(|from| write_shown(from, out)))
        .written(|r, out| write_shown(&r.debt.waiver.until, out))
        .text(|r| &r.debt.waiver.reason)
        .text(|r| &r.debt.waiver.granted_by)
        .text(|r| r.debt.judgement.without_waiver.as_str())
        .yes_no(|r| Some(r.debt.last_year))
        .finish()
}
