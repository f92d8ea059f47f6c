//! `gesprekspunten`: what there is to talk about, per school.

use std::borrow::Cow;

use anyhow::Result;
use rayon::prelude::*;

use super::fill::fill;
use super::rows::{Judged, write_way, write_year, years};
use crate::agreement::Agreement;
use crate::judge::Judgement;
use crate::norm::Standard;
use crate::register::Register;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::trend::history::YearResults;
use crate::trend::topic::{self, Topic};

struct Row<'a> {
    school: Judged<'a>,
    topic: &'a Topic,
    agreements: &'a [Agreement],
}

impl<'a> Row<'a> {
    fn standard(&self) -> Option<&'a Standard> {
        Some(&self.school.norm().standards[self.topic.standard?])
    }

    fn judgement(&self) -> Option<&'a Judgement> {
        Some(&self.school.assessment.judgements[self.topic.standard?])
    }
}

/// The topics of every year, in order of year, site id and the norm's own order: the key, not the order of conversation, which
/// `gesprekken.xlsx` has. Agreements (afspraken, ids separated by a comma) stand with the topics of the run's year only: it is
/// not known which of them were already made in an earlier year's conversation.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let per_year: Vec<_> = dossier.years.par_iter().map(|results| (results, topics_of(dossier, results))).collect();
    let mut rows = Vec::new();
    for ((results, topics), year) in per_year.iter().zip(&years) {
        let first = rows.len();
        rows.extend(topics.iter().map(|topic| Row {
            school: Judged { year, assessment: &results.assessments[topic.assessment] },
            topic,
            agreements: &dossier.agreements,
        }));
        // Years ascend, and the assessments of a year stand in order of site id.
        rows[first..].sort_by_key(|r| (r.topic.assessment, r.topic.standard));
    }
    fill(&column::TOPICS, &rows)
        .repeated(|r| Some(r.school.year))
        .repeated(|r| Some(r.school.site()))
        .text(|r| &r.topic.id)
        .repeated(|r| r.standard().map(|standard| standard.id.as_str()))
        .repeated(|r| Some(r.topic.verdict.as_str()))
        .repeated(|r| r.judgement()?.status.map(|status| status.as_str()))
        .written(|r, out| r.judgement().and_then(|j| j.since).iter().for_each(|since| write_year(*since, out)))
        .yes_no(|r| r.standard().map(|standard| standard.critical))
        .written(|r, out| r.judgement().into_iter().for_each(|j| write_way(j, r.school.norm(), out)))
        .written(write_agreements)
        .finish()
}

/// How many rows that table has.
pub(super) fn height(dossier: &Dossier) -> usize {
    let of_year = |results: &YearResults| match results.year == dossier.year {
        true => dossier.topics.len(),
        false => topic::count(&results.assessments),
    };
    dossier.years.iter().map(of_year).sum()
}

/// Those of the run's year are in the dossier, those of earlier years are worked out without agreements.
fn topics_of<'a>(dossier: &'a Dossier, results: &YearResults) -> Cow<'a, [Topic]> {
    if results.year == dossier.year {
        Cow::Borrowed(&dossier.topics)
    } else {
        Cow::Owned(topic::topics(&results.assessments, &[], &Register::default()))
    }
}

fn write_agreements(row: &Row, out: &mut String) {
    for (at, agreement) in row.topic.agreements.iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        out.push_str(&row.agreements[*agreement].id);
    }
}
