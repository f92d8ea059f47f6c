//! What the rows of several tables have in common.

use crate::base::number::push_number;
use crate::judge::{Assessment, Judgement};
use crate::norm::Norm;
use crate::register::SchoolYear;
use crate::run::dossier::Dossier;

/// A school that was judged in a year: what the rows of several tables hang on.
pub(super) struct Judged<'a> {
    pub(super) year: &'a str,
    pub(super) assessment: &'a Assessment,
}

impl<'a> Judged<'a> {
    pub(super) fn site(&self) -> &'a str {
        self.assessment.evaluation.school.id.as_str()
    }

    pub(super) fn norm(&self) -> &'a Norm {
        &self.assessment.evaluation.norm
    }
}

/// The years of a dossier as text.
pub(super) fn years(dossier: &Dossier) -> Vec<String> {
    dossier.years.iter().map(|results| results.year.to_string()).collect()
}

/// Every school that was judged, in order of year and site id.
pub(super) fn judged<'a>(dossier: &'a Dossier, years: &'a [String]) -> Vec<Judged<'a>> {
    let per_year = dossier.years.iter().zip(years);
    per_year.flat_map(|(r, year)| r.assessments.iter().map(move |assessment| Judged { year, assessment })).collect()
}

/// The kortste weg as text: indicator ids separated by a space; nothing where there is no way to show.
pub(super) fn write_way(judgement: &Judgement, norm: &Norm, out: &mut String) {
    let Some(way) = &judgement.way else { return };
    for (at, indicator) in way.indicators().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        out.push_str(&norm.indicators[indicator].id);
    }
}

/// The levels that the kortste weg takes, in the same order.
pub(super) fn write_targets(judgement: &Judgement, out: &mut String) {
    let Some(way) = &judgement.way else { return };
    for (at, target) in way.targets.iter().enumerate() {
        if at > 0 {
            out.push(' ');
        }
        match u32::try_from(target.level) {
            Ok(level) => push_number(level, out),
            Err(_) => write_shown(&target.level, out),
        }
    }
}

/// Anything that shows itself, written into the buffer of a column.
pub(super) fn write_shown(value: &impl std::fmt::Display, out: &mut String) {
    use std::fmt::Write;
    // Writing to a String can't fail.
    let _ = write!(out, "{value}");
}

/// A school year as it shows itself, without the machinery of formatting.
pub(super) fn write_year(year: SchoolYear, out: &mut String) {
    push_number(year.start().into(), out);
    out.push('-');
    push_number(u32::from(year.start()) + 1, out);
}

/// A count as it stands in a column.
pub(super) fn whole(count: usize) -> Option<i64> {
    i64::try_from(count).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::year;

    #[test]
    fn a_year_is_written_as_it_is_shown() {
        for start in [1999, 2025] {
            let mut out = String::new();
            write_year(year(start), &mut out);
            assert_eq!(out, year(start).to_string());
        }
    }
}
