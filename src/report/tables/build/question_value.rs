//! `vragenlast`: what each question of the norms of the run's year brought, over the years.

use anyhow::Result;

use super::fill::fill;
use super::rows::{whole, write_shown};
use crate::base::exact::Ratio;
use crate::norm::Indicator;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::stats::question_value::QuestionValueRow;

/// Every question, in order of norm and version, and within a norm in its own order. What nobody was asked has no shares.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    fill(&column::QUESTION_VALUE, &dossier.question_values)
        .text(|r| &r.norm.id)
        .text(|r| &r.norm.version)
        .text(|r| &r.norm.standards[indicator(r).standard].id)
        .text(|r| &indicator(r).id)
        .text(|r| &indicator(r).text)
        .yes_no(|r| Some(indicator(r).critical))
        .integer(|r| whole(r.years.len()))
        .written(|r, out| r.years.first().into_iter().for_each(|year| write_shown(year, out)))
        .integer(|r| Some(r.asked.into()))
        .integer(|r| Some(r.answered.into()))
        .integer(|r| r.most_given.map(|(level, _)| level))
        .decimal(|r| r.most_given_share().map(Ratio::milli))
        .integer(|r| Some(r.not_applicable.into()))
        .decimal(|r| r.not_applicable_share().map(Ratio::milli))
        .integer(|r| Some(r.unanswered.into()))
        .decimal(|r| r.unanswered_share().map(Ratio::milli))
        .integer(|r| Some(r.differs.into()))
        .integer(|r| Some(r.depends.into()))
        .yes_no(QuestionValueRow::made_difference)
        .finish()
}

fn indicator(row: &QuestionValueRow) -> &Indicator {
    &row.norm.indicators[row.indicator]
}
