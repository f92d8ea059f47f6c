//! A figure with its caption, and the norms that figures are about.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::judge::Assessment;
use crate::norm::{Norm, Standard, Status};
use crate::present::chart::{Chart, StandardName};
use crate::run::dossier::Dossier;

/// A chart of the board with the stem of its file.
pub struct Figure {
    /// File stem: lower case, ASCII, stable.
    pub stem: String,
    /// The chart.
    pub chart: Chart,
    /// Where it comes from, for a chart that stands alone: partnership, school year, and how settled its norms are.
    pub note: String,
}

impl Figure {
    /// A chart that was made under these norms.
    pub(in crate::report) fn new<'a>(
        dossier: &Dossier,
        stem: String,
        chart: Chart,
        norms: impl Iterator<Item = &'a Arc<Norm>>,
    ) -> Figure {
        let w = &dossier.wording;
        let statuses: BTreeSet<_> = norms.map(|norm| norm.status).collect();
        let words = statuses.into_iter().map(|status| match status {
            Status::Example => w.say("chart-frame-example"),
            Status::Pilot => w.say("chart-frame-pilot"),
            Status::Adopted => w.say("chart-frame-adopted"),
        });
        let status = words.collect::<Vec<_>>().join(", ");
        let (partnership, year) = ((&dossier.partnership).into(), dossier.year.to_string().into());
        let facts = [("partnership", partnership), ("year", year), ("status", status.into())];
        Figure { stem, chart, note: w.say_with("chart-frame-note", &facts) }
    }
}

/// A norm of the run's year with the schools that it applies to.
pub(super) struct InUse<'a> {
    pub(super) norm: &'a Arc<Norm>,
    pub(super) assessments: Vec<&'a Assessment>,
    /// Its part of a file's stem, unlike that of any other.
    pub(super) stem: String,
    /// Whether it has charts with a row per standard.
    pub(super) per_standard: bool,
}

/// The site of an assessment in the year before.
pub(super) fn year_before<'a>(dossier: &'a Dossier, assessment: &Assessment) -> Option<&'a Assessment> {
    let site = &assessment.evaluation.school.id;
    let before = &dossier.before()?.assessments;
    before.binary_search_by(|a| a.evaluation.school.id.cmp(site)).ok().map(|at| &before[at])
}

pub(super) fn name_of(standard: &Standard) -> StandardName {
    StandardName { id: standard.id.clone(), title: standard.title.clone() }
}
