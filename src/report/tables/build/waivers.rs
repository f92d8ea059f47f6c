//! `ontheffingen`: the verdicts that waivers set aside, and why, by whom and until when.

use anyhow::Result;

use super::fill::fill;
use super::rows::{write_shown, years};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::trend::waiver_status::{self, WaivedVerdict};

struct Row<'a> {
    year: &'a str,
    waived_verdict: WaivedVerdict<'a>,
}

/// One row for each verdict `ontheffing` in `uitslagen`, in the same order: year, site id and the norm's own order. The standard is that of the
/// school's norm in that year; the waiver may name one that it replaces.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let per_year = dossier.years.iter().zip(&years);
    let rows: Vec<Row> = per_year
        .flat_map(|(results, year)| {
            let waived_verdicts = waiver_status::of_year(&results.assessments, &dossier.waivers, &dossier.norms);
            waived_verdicts.into_iter().map(move |waived_verdict| Row { year, waived_verdict })
        })
        .collect();
    fill(&column::WAIVERS, &rows)
        .text(|r| r.year)
        .text(|r| r.waived_verdict.waiver.school.as_str())
        .text(|r| &r.waived_verdict.standard().id)
        .written(|r, out| r.waived_verdict.waiver.from.iter().for_each(|from| write_shown(from, out)))
        .written(|r, out| write_shown(&r.waived_verdict.waiver.until, out))
        .text(|r| &r.waived_verdict.waiver.reason)
        .text(|r| &r.waived_verdict.waiver.granted_by)
        .text(|r| r.waived_verdict.judgement.without_waiver.as_str())
        .yes_no(|r| Some(r.waived_verdict.last_year))
        .finish()
}
