//! `uitslagen` and `schooluitslagen`: the verdict on every standard and on every school, with the figures behind it.

use anyhow::Result;

use super::fill::{fill, in_pieces, small};
use super::rows::{Judged, judged, whole, write_targets, write_way, write_year, years};
use crate::base::exact::{Milli, Ratio};
use crate::judge::Judgement;
use crate::norm::Standard;
use crate::report::tables::{PIECE, Table, Take, column};
use crate::run::dossier::Dossier;

struct Row<'a> {
    school: &'a Judged<'a>,
    judgement: &'a Judgement,
}

impl<'a> Row<'a> {
    fn standard(&self) -> &'a Standard {
        &self.school.norm().standards[self.judgement.standard]
    }

    /// A figure that stands beside the threshold.
    fn figure(&self, figure: Option<Ratio>) -> Option<Milli> {
        Some(figure?.milli_beside(self.standard().rule.threshold()))
    }
}

/// Every standard of the norm of every school, niet_van_toepassing included; in order of year, site id and the norm's own order.
pub(super) fn standards(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let schools = judged(dossier, &years);
    small(&column::VERDICTS, || rows(&schools), PIECE, filled)
}

/// The same rows, in pieces.
pub(super) fn pieces(dossier: &Dossier, take: Take) -> Result<()> {
    let years = years(dossier);
    let schools = judged(dossier, &years);
    in_pieces(rows(&schools), PIECE, filled, take)
}

fn rows<'a>(schools: &'a [Judged<'a>]) -> impl Iterator<Item = Row<'a>> {
    schools
        .iter()
        .flat_map(|school| school.assessment.judgements.iter().map(move |judgement| Row { school, judgement }))
}

fn filled(rows: &[Row]) -> Result<Table> {
    fill(&column::VERDICTS, rows)
        .repeated(|r| Some(r.school.year))
        .repeated(|r| Some(r.school.site()))
        .repeated(|r| Some(&r.school.norm().id))
        .repeated(|r| Some(&r.school.norm().version))
        .repeated(|r| Some(&r.school.norm().themes[r.standard().theme].id))
        .repeated(|r| Some(&r.standard().id))
        .repeated(|r| Some(r.judgement.verdict.as_str()))
        .repeated(|r| Some(r.judgement.without_waiver.as_str()))
        .decimal(|r| r.figure(r.judgement.score))
        .decimal(|r| r.figure(r.judgement.bounds.map(|(lowest, _)| lowest)))
        .decimal(|r| r.figure(r.judgement.bounds.map(|(_, highest)| highest)))
        .decimal(|r| Some(r.standard().rule.threshold()))
        .repeated(|r| Some(r.standard().rule.as_str()))
        .integer(|r| whole(r.judgement.counts.questions))
        .integer(|r| whole(r.judgement.counts.answered))
        .integer(|r| whole(r.judgement.counts.not_applicable))
        .integer(|r| whole(r.judgement.counts.sufficient))
        .yes_no(|r| Some(r.judgement.on_the_edge))
        .written(|r, out| write_way(r.judgement, r.school.norm(), out))
        .written(|r, out| write_targets(r.judgement, out))
        .repeated(|r| r.judgement.status.map(|status| status.as_str()))
        .written(|r, out| r.judgement.since.iter().for_each(|since| write_year(*since, out)))
        .finish()
}

/// Every school with a norm, in order of year and site id.
pub(super) fn schools(dossier: &Dossier) -> Result<Table> {
    let years = years(dossier);
    let rows = judged(dossier, &years);
    fill(&column::SCHOOL_VERDICTS, &rows)
        .text(|r| r.year)
        .text(|r| r.site())
        .text(|r| &r.norm().id)
        .text(|r| &r.norm().version)
        .text(|r| r.assessment.verdict.as_str())
        .integer(|r| whole(r.assessment.counts.standards))
        .integer(|r| whole(r.assessment.counts.met))
        .integer(|r| whole(r.assessment.counts.not_met))
        .integer(|r| whole(r.assessment.counts.undecided))
        .integer(|r| whole(r.assessment.counts.waived))
        .finish()
}
