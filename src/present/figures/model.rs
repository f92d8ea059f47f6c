//! A chart with what it is about, and the norms that charts are about.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::Result;

use crate::judge::Assessment;
use crate::norm::{Norm, Standard, Status};
use crate::present::chart::form::Form;
use crate::present::chart::{Chart, StandardName, frame};
use crate::present::lite::specification;
use crate::register::Sector;
use crate::run::dossier::Dossier;

/// What a chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChartSubject {
    /// Verdicts per standard.
    Verdicts,
    /// Coverage per wijk.
    Districts,
    /// The wijken as tiles.
    Tiles,
    /// Coverage per board (bestuur).
    Boards,
    /// Changes since the year before.
    Changes,
    /// Development over the years.
    Development,
    /// Where the aims of the plan stand.
    Aims,
    /// What other thresholds would give.
    Thresholds,
}

impl ChartSubject {
    /// The beginning of the names of its files.
    fn word(self) -> &'static str {
        match self {
            ChartSubject::Verdicts => "uitslagen",
            ChartSubject::Districts => "dekking-wijk",
            ChartSubject::Tiles => "wijken",
            ChartSubject::Boards => "dekking-bestuur",
            ChartSubject::Changes => "veranderingen",
            ChartSubject::Development => "ontwikkeling",
            ChartSubject::Aims => "doelen",
            ChartSubject::Thresholds => "drempels",
        }
    }
}

/// Which schools a chart is about.
#[derive(Debug, Clone)]
pub enum ChartScope {
    /// Those that a norm applies to.
    Norm(Arc<Norm>),
    /// Those of a sector, under whatever norms.
    Sector(Sector),
    /// All of them.
    Whole,
}

/// A chart with what it is about, and the name of its files.
#[derive(Clone)]
pub struct NormChart {
    /// What it shows.
    pub subject: ChartSubject,
    /// Of which schools.
    pub scope: ChartScope,
    /// File stem: lower case, ASCII, stable. Nothing is read back from it.
    pub stem: String,
    /// The chart.
    pub chart: Chart,
    /// Where it comes from, for a chart that stands alone: partnership, school year, and how settled its norms are.
    pub note: String,
    /// The columns that all its records have.
    pub(crate) common: Vec<(&'static str, String)>,
}

impl NormChart {
    /// A chart of one norm. `mark` tells its file from those of other norms and of its other parts.
    pub(crate) fn of_norm(
        dossier: &Dossier,
        subject: ChartSubject,
        norm: &Arc<Norm>,
        mark: &str,
        chart: Chart,
    ) -> NormChart {
        let chart = chart.about(of_several(dossier, norm), &dossier.wording);
        let note = note(dossier, std::iter::once(norm));
        let own = [("norm", norm.id.clone()), ("normversie", norm.version.clone())];
        let common = common(dossier, own.into());
        NormChart { subject, scope: ChartScope::Norm(norm.clone()), stem: stem(subject, mark), chart, note, common }
    }

    /// A chart of the development in a sector, under these norms.
    pub(super) fn of_sector<'a>(
        dossier: &Dossier,
        sector: Sector,
        norms: impl Iterator<Item = &'a Arc<Norm>>,
        chart: Chart,
    ) -> NormChart {
        let (subject, mark) = (ChartSubject::Development, sector.as_str().to_lowercase());
        let is_other = |one: &Assessment| one.evaluation.norm.sector != sector;
        let of = dossier.now().iter().any(is_other).then(|| sector.as_str().to_owned());
        let chart = chart.about(of, &dossier.wording);
        let note = note(dossier, norms);
        let common = common(dossier, vec![("povo", sector.as_str().to_owned())]);
        NormChart { subject, scope: ChartScope::Sector(sector), stem: stem(subject, &mark), chart, note, common }
    }

    /// A chart of all schools together, under these norms.
    pub(super) fn of_whole<'a>(
        dossier: &Dossier,
        subject: ChartSubject,
        norms: impl Iterator<Item = &'a Arc<Norm>>,
        chart: Chart,
    ) -> NormChart {
        let (note, common) = (note(dossier, norms), common(dossier, vec![]));
        NormChart { subject, scope: ChartScope::Whole, stem: stem(subject, ""), chart, note, common }
    }

    /// The forms that it has as a file, each with what is added to the name.
    pub(crate) fn forms(&self) -> Vec<(Form, &'static str)> {
        let others = self.chart.forms.iter().filter_map(|(form, _)| match form {
            Form::Page | Form::Paper => None,
            Form::Wide => Some((Form::Wide, "-breed")),
            Form::Tall => Some((Form::Tall, "-hoog")),
        });
        std::iter::once((Form::Page, "")).chain(others).collect()
    }

    /// The chart as it stands alone: its message and where it comes from above it.
    pub(crate) fn framed(&self, form: Form) -> String {
        frame::framed(&self.chart, form, &self.note)
    }

    /// A framed chart as a file, with its data inside.
    pub(crate) fn with_data(&self, framed: &str) -> String {
        let records = self.chart.lite.as_ref().map(|lite| lite.records(&self.common)).unwrap_or_default();
        frame::with_data(framed, &records)
    }

    /// The drawing for a slide.
    pub(crate) fn wide(&self) -> (&str, (u32, u32)) {
        self.drawn(Form::Wide)
    }

    /// The drawing for a printed page.
    pub(crate) fn paper(&self) -> (&str, (u32, u32)) {
        self.drawn(Form::Paper)
    }

    fn drawn(&self, form: Form) -> (&str, (u32, u32)) {
        let own = self.chart.forms.iter().find(|(own, _)| *own == form);
        own.map_or((&self.chart.svg, self.chart.size), |(_, drawing)| (&drawing.svg, drawing.size))
    }

    /// The same as a Vega-Lite specification, with its data inside.
    ///
    /// # Errors
    /// Writing fails.
    pub(crate) fn vega_lite(&self) -> Result<Option<String>> {
        let Some(lite) = &self.chart.lite else { return Ok(None) };
        let whole = specification(lite, &self.chart, &self.note, &self.common);
        Ok(Some(serde_json::to_string_pretty(&whole)? + "\n"))
    }
}

/// How a message tells its norm from the others of the year: by its sector, or by its title where that has several; `None` where it is the only one.
fn of_several(dossier: &Dossier, norm: &Norm) -> Option<String> {
    let others = || dossier.now().iter().map(|one| &one.evaluation.norm).filter(|other| !other.is_same(norm));
    match others().any(|other| other.sector == norm.sector) {
        true => Some(norm.title.clone()),
        false => others().next().map(|_| norm.sector.as_str().to_owned()),
    }
}

/// What all records of a chart say: the year, and what the chart is about.
fn common(dossier: &Dossier, own: Vec<(&'static str, String)>) -> Vec<(&'static str, String)> {
    std::iter::once(("schooljaar", dossier.year.to_string())).chain(own).collect()
}

fn stem(subject: ChartSubject, mark: &str) -> String {
    if mark.is_empty() { subject.word().to_owned() } else { format!("{}-{mark}", subject.word()) }
}

/// Where a chart under these norms comes from.
fn note<'a>(dossier: &Dossier, norms: impl Iterator<Item = &'a Arc<Norm>>) -> String {
    let w = &dossier.wording;
    let statuses: BTreeSet<_> = norms.map(|norm| norm.status).collect();
    let words = statuses.into_iter().map(|status| match status {
        Status::Example => w.say("chart-frame-example"),
        Status::Pilot => w.say("chart-frame-pilot"),
        Status::Adopted => w.say("chart-frame-adopted"),
    });
    let status = words.collect::<Vec<_>>().join(", ");
    let (partnership, year) = ((&dossier.partnership).into(), dossier.year.to_string().into());
    w.say_with("chart-frame-note", &[("partnership", partnership), ("year", year), ("status", status.into())])
}

/// A norm of the run's year with the schools that it applies to.
pub(super) struct InUse<'a> {
    pub(super) norm: &'a Arc<Norm>,
    pub(super) assessments: Vec<&'a Assessment>,
    /// Its part of the names of files, unlike that of any other.
    pub(super) mark: String,
    /// Whether it has charts with a row per standard.
    pub(super) per_standard: bool,
}

/// The site of an assessment in the year before.
pub(super) fn year_before<'a>(dossier: &'a Dossier, assessment: &Assessment) -> Option<&'a Assessment> {
    dossier.before()?.of_site(&assessment.evaluation.school.id)
}

pub(super) fn name_of(standard: &Standard) -> StandardName {
    StandardName { id: standard.id.clone(), title: standard.title.clone() }
}
