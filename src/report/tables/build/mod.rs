//! Filling the tables: one file per table or pair of tables, each a list of rows and what stands in their columns.
//!
//! In: the dossier. Out: [`Tables`] with rows in key order. Tables are built beside each other and columns within a table too; the
//! outcome does not depend on it. Must not know: how a table is written.

mod answers;
mod changes;
mod coverage;
mod fill;
mod findings;
mod indicators;
mod question_value;
mod schools;
mod sensitivity;
mod topics;
mod verdicts;
mod waivers;
mod whatif;

pub use whatif::tables as what_if;

use anyhow::Result;
use rayon::prelude::*;

use super::{Table, Tables};
use crate::judge::{Assessment, Judgement};
use crate::norm::Norm;
use crate::run::dossier::Dossier;

/// All tables of a dossier.
pub fn build(dossier: &Dossier) -> Result<Tables> {
    // In the order of `column::ALL`.
    let makers: [fn(&Dossier) -> Result<Table>; 12] = [
        schools::table,
        indicators::table,
        answers::table,
        verdicts::standards,
        verdicts::schools,
        topics::table,
        changes::table,
        waivers::table,
        coverage::table,
        sensitivity::table,
        question_value::table,
        findings::table,
    ];
    let tables = makers.par_iter().map(|make| make(dossier)).collect::<Result<_>>()?;
    Ok(Tables { tables })
}

/// A school that was judged in a year: what the rows of several tables hang on.
struct Judged<'a> {
    year: &'a str,
    assessment: &'a Assessment,
}

impl<'a> Judged<'a> {
    fn site(&self) -> &'a str {
        self.assessment.evaluation.school.id.as_str()
    }

    fn norm(&self) -> &'a Norm {
        &self.assessment.evaluation.norm
    }
}

/// The years of a dossier as text.
fn years(dossier: &Dossier) -> Vec<String> {
    dossier.years.iter().map(|results| results.year.to_string()).collect()
}

/// Every school that was judged, in order of year and site id.
fn judged<'a>(dossier: &'a Dossier, years: &'a [String]) -> Vec<Judged<'a>> {
    let per_year = dossier.years.iter().zip(years);
    per_year.flat_map(|(r, year)| r.assessments.iter().map(move |assessment| Judged { year, assessment })).collect()
}

/// The kortste weg as text: indicator ids separated by a space; nothing where there is no way to show.
fn write_way(judgement: &Judgement, norm: &Norm, out: &mut String) {
    let Some(way) = &judgement.way else { return };
    for (at, indicator) in way.indicators().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(&norm.indicators[indicator].id);
    }
}

/// The levels that the kortste weg takes, in the same order.
fn write_targets(judgement: &Judgement, out: &mut String) {
    let Some(way) = &judgement.way else { return };
    for (at, target) in way.targets.iter().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        write_shown(&target.level, out);
    }
}

/// Anything that shows itself, written into the buffer of a column.
fn write_shown(value: &impl std::fmt::Display, out: &mut String) {
    use std::fmt::Write;
    // Writing to a String can't fail.
    let _ = write!(out, "{value}");
}

/// A count as it stands in a column.
fn whole(count: usize) -> Option<i64> {
    i64::try_from(count).ok()
}

#[cfg(test)]
mod tests;
