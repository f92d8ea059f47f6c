//! `scholen`: who took part in which year, and under which norm.

use std::collections::BTreeMap;

use anyhow::Result;

use super::fill::fill;
use super::rows::years;
use crate::intake::Evaluation;
use crate::register::{School, SiteId};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;

struct Row<'a> {
    year: &'a str,
    school: &'a School,
    evaluation: Option<&'a Evaluation>,
}

/// Every school that stands in the register in a year of the dossier, or has results in it; in order of year and site id. A
/// school without a norm has no norm here either, and was not asked to hand in.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let mut rows = Vec::new();
    for (results, year) in dossier.years.iter().zip(&years) {
        let registered = dossier.register.in_year(results.year).map(|school| (school, None));
        let judged = results.assessments.iter().map(|a| (&a.evaluation.school, Some(&*a.evaluation)));
        // What was judged stands later in the chain, and so overrules the bare registration of the same site.
        let schools: BTreeMap<&SiteId, (&School, Option<&Evaluation>)> =
            registered.chain(judged).map(|(school, evaluation)| (&school.id, (&**school, evaluation))).collect();
        rows.extend(schools.into_values().map(|(school, evaluation)| Row { year, school, evaluation }));
    }
    fill(&column::SCHOOLS, &rows)
        .text(|r| r.year)
        .text(|r| r.school.id.as_str())
        .text(|r| &r.school.name)
        .text(|r| r.school.sector.as_str())
        .text(|r| r.school.kind.as_str())
        .optional_text(|r| r.school.board_number.as_deref())
        .optional_text(|r| r.school.board.as_deref())
        .optional_text(|r| r.school.district.as_deref())
        .optional_text(|r| r.school.area.as_deref())
        .integer(|r| r.school.pupils.map(i64::from))
        .optional_text(|r| r.evaluation.map(|evaluation| evaluation.norm.id.as_str()))
        .optional_text(|r| r.evaluation.map(|evaluation| evaluation.norm.version.as_str()))
        .yes_no(|r| r.evaluation.map(|evaluation| evaluation.submission.is_some()))
        .finish()
}
