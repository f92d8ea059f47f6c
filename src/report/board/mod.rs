//! The dekkingsrapport for the board, and its charts as pictures.
//!
//! In: the dossier and the charts. Out: `bestuur/dekkingsrapport.pdf` and every chart as SVG and PNG. Never a ranking of schools, never free text
//! of schools; groups that are too small are not broken out. Must not know: how a page looks.

pub mod coverage;
pub mod facts;
mod page;
mod sections;
pub mod sensitivity;
pub mod summary;
pub mod tables;
mod waivers;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::Artifact;
use super::engine::pdf;
use super::figures::Figure;
use crate::judge::Verdict;
use crate::present::chart::{frame, raster};
use crate::present::words::number;
use crate::run::dossier::Dossier;
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;
use coverage::{NormView, norms};
use facts::Facts;
use sections::{Section, sections};

/// Pixels of a PNG to a pixel of the chart: sharp on a slide.
const PNG_SCALE: f32 = 2.0;
/// With more norms than this all standards stand in one table.
const MANY_NORMS: usize = 4;

/// Renders the report and its charts.
pub fn render(dossier: &Dossier, figures: &[Figure]) -> Result<Vec<Artifact>> {
    let (pdf, pictures) = rayon::join(|| pdf(dossier, figures), || pictures(figures));
    let mut artifacts = vec![Artifact::new("bestuur/dekkingsrapport.pdf", pdf?.bytes)];
    artifacts.extend(pictures?.into_iter().flatten());
    Ok(artifacts)
}

/// Every chart as SVG and PNG.
fn pictures(figures: &[Figure]) -> Result<Vec<[Artifact; 2]>> {
    let both = |figure: &Figure| {
        // On a slide nothing stands beside it: these carry their title and where they come from.
        let svg = frame::framed(&figure.chart, &figure.note);
        let png = raster::png(&svg, PNG_SCALE).with_context(|| format!("chart {}", figure.stem))?;
        let path = |extension: &str| format!("bestuur/{}.{extension}", figure.stem);
        Ok([Artifact::new(path("svg"), svg.as_bytes()), Artifact::new(path("png"), png)])
    };
    figures.par_iter().map(both).collect()
}

fn pdf(dossier: &Dossier, figures: &[Figure]) -> Result<pdf::Pdf> {
    let ident = format!("dekkingsrapport {} {}", dossier.partnership, dossier.year);
    pdf::measure(page::document(&data(dossier, figures), figures, &ident)?)?.write()
}

/// Everything that the report says.
#[derive(Debug)]
struct Data {
    lang: &'static str,
    title: String,
    subtitle: String,
    partnership: String,
    made: String,
    norms: Vec<String>,
    notices: Vec<String>,
    page: String,
    summary_title: String,
    summary: Vec<summary::Part>,
    critical: String,
    head: Vec<String>,
    group_head: Vec<String>,
    sections: Vec<Section>,
    waived_verdicts: Vec<WaivedVerdict>,
    reading_title: String,
    reading: Vec<String>,
    /// Stands behind a text that is cut.
    cut: String,
}

/// A chart with its words.
#[derive(Debug)]
pub struct Picture {
    stem: String,
    title: String,
    alt: String,
    /// Width on paper in millimetres, at most: what lets it share a page with what stands beside it.
    width: u32,
}

/// A table of waivers or agreements; without rows `text` says so.
#[derive(Debug)]
struct WaivedVerdict {
    title: String,
    text: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    /// How wide each column is, in parts.
    widths: Vec<u32>,
    /// Columns of figures, from 0.
    right: Vec<usize>,
}

fn data(dossier: &Dossier, figures: &[Figure]) -> Data {
    let w = &dossier.wording;
    let views = norms(dossier);
    let facts = Facts::of(dossier);
    Data {
        lang: w.language().tag(),
        title: w.say("board-title"),
        subtitle: w.say_with("board-subtitle", &[("year", dossier.year.to_string().into())]),
        partnership: dossier.partnership.clone(),
        made: w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]),
        norms: norm_lines(w, &views),
        notices: w.norm_notices(views.iter().map(|view| view.norm.status)),
        page: w.say_with("board-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        summary_title: w.say("board-summary"),
        summary: summary::parts(dossier, &facts, &views),
        critical: w.say("board-critical"),
        head: coverage_head(w),
        group_head: group_head(w),
        sections: sections(dossier, &views, figures),
        waived_verdicts: waived_verdicts(dossier),
        reading_title: w.say("board-reading"),
        reading: reading(dossier),
        cut: w.say("text-cut"),
    }
}

fn picture(figure: &Figure, width: u32) -> Picture {
    let (title, alt) = (figure.chart.title.clone(), figure.chart.alt.clone());
    Picture { stem: figure.stem.clone(), title, alt, width }
}

/// Title, id, version and status of each norm; of many norms how many there are: the tables name them.
pub fn norm_lines(w: &Wording, views: &[NormView]) -> Vec<String> {
    if views.len() > MANY_NORMS {
        return vec![w.say_with("board-norms", &[("count", number(w, views.len()).into())])];
    }
    let line = |view: &NormView| {
        let (title, name, status) = (&view.norm.title, view.norm.name(), w.norm_status(view.norm.status));
        w.say_with("board-norm", &[("title", title.into()), ("name", name.into()), ("status", status.into())])
    };
    views.iter().map(line).collect()
}

/// The headers of a table of coverage: the standard, eight figures, the state.
pub fn coverage_head(w: &Wording) -> Vec<String> {
    let verdicts = [Verdict::Met, Verdict::NotMet, Verdict::Undecided, Verdict::NotSubmitted, Verdict::Waived]
        .map(|v| w.verdict(v));
    let mut head = vec![w.say("board-col-standard"), w.say("board-col-schools")];
    head.extend(verdicts);
    head.extend([w.say("board-col-share"), w.say("board-col-pupils"), w.say("board-col-coverage")]);
    head
}

fn group_head(w: &Wording) -> Vec<String> {
    let mut head = vec![w.say("board-col-schools"), w.say("board-col-submitted"), w.say("board-col-topics")];
    head.extend(CoverageState::ALL.map(|state| w.coverage(state)));
    head.push(w.say("board-col-which"));
    head
}

fn waived_verdicts(dossier: &Dossier) -> Vec<WaivedVerdict> {
    let w = &dossier.wording;
    let (waivers, takeovers) = (waivers::waivers(dossier), waivers::takeovers(dossier));
    let (school, standard) = (w.say("board-col-school"), w.say("board-col-standard"));
    let waivers_about = match waivers.is_empty() {
        true => w.say("board-waivers-none"),
        false => {
            std::iter::once(w.say("board-waivers-about")).chain(waivers::ending(dossier)).collect::<Vec<_>>().join(" ")
        }
    };
    let waiver_head = vec![w.say("board-col-reason"), w.say("board-col-granted"), w.say("board-col-until")];
    let progress_head = vec![
        w.say("board-col-progress"),
        w.say("board-col-agreements"),
        w.say("board-col-overdue"),
        w.say("board-col-amount"),
    ];
    let takeover_head = vec![w.say("board-col-amount"), w.say("board-col-due"), w.say("board-col-progress")];
    vec![
        WaivedVerdict {
            title: w.say("board-waivers"),
            text: waivers_about,
            head: [vec![school.clone(), standard.clone()], waiver_head].concat(),
            rows: waivers,
            widths: vec![5, 5, 5, 5, 3],
            right: vec![],
        },
        WaivedVerdict {
            title: w.say("board-agreements"),
            text: w.say(if dossier.agreements.is_empty() { "board-agreed-none" } else { "board-agreements-about" }),
            head: progress_head,
            rows: if dossier.agreements.is_empty() { vec![] } else { waivers::progress(dossier) },
            widths: vec![3, 2, 2, 3],
            right: vec![1, 2, 3],
        },
        WaivedVerdict {
            title: w.say("board-takeovers"),
            text: w.say(if takeovers.is_empty() { "board-takeovers-none" } else { "board-takeovers-about" }),
            head: [vec![w.say("board-col-agreement"), school, standard], takeover_head].concat(),
            rows: takeovers,
            widths: vec![3, 6, 6, 3, 4, 3],
            right: vec![],
        },
    ]
}

fn reading(dossier: &Dossier) -> Vec<String> {
    let w = &dossier.wording;
    let mut lines = vec![
        w.say("board-reading-purpose"),
        w.say("board-reading-verdicts"),
        w.say("board-reading-silence"),
        w.say("board-reading-coverage"),
        w.say("board-tables-about"),
        w.say("board-reading-pupils"),
        w.say("board-reading-status"),
        w.say("board-reading-waivers"),
    ];
    if dossier.minimum_group > 0 {
        lines.push(w.say_with("board-reading-groups", &[("minimum", dossier.minimum_group.into())]));
    }
    lines.push(w.say("board-reading-more"));
    lines
}

#[cfg(test)]
mod tests;
