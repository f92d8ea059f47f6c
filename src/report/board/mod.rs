//! The dekkingsrapport for the board, and its charts as pictures.
//!
//! In: the dossier and the charts. Out: `bestuur/dekkingsrapport.pdf` and every chart as SVG and PNG. Never a ranking of schools, never free text
//! of schools; groups that are too small are not broken out. Must not know: how a page looks.

mod page;
mod picture;
mod sections;
pub mod summary;
pub mod tables;
mod view;
mod waivers;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::engine::{pdf, raster};
use super::{Artifact, house};
use crate::present::chart::frame;
use crate::present::figures::NormChart;
use crate::run::dossier::Dossier;
use view::data;

/// Pixels of a PNG to a pixel of the chart: sharp on a slide.
const PNG_SCALE: f32 = 2.0;

/// Renders the report and its charts.
pub fn render(dossier: &Dossier, figures: &[NormChart]) -> Result<Vec<Artifact>> {
    let (pdf, pictures) = rayon::join(|| pdf(dossier, figures), || pictures(figures));
    let mut artifacts = vec![Artifact::new("bestuur/dekkingsrapport.pdf", pdf?.bytes)];
    artifacts.extend(pictures?.into_iter().flatten());
    Ok(artifacts)
}

/// Every chart as SVG and PNG.
fn pictures(figures: &[NormChart]) -> Result<Vec<[Artifact; 2]>> {
    let both = |figure: &NormChart| {
        // On a slide nothing stands beside it: these carry their title and where they come from.
        let svg = frame::framed(&figure.chart, &figure.note);
        let png = raster::png(&svg, PNG_SCALE).with_context(|| format!("chart {}", figure.stem))?;
        let path = |extension: &str| format!("bestuur/{}.{extension}", figure.stem);
        Ok([Artifact::new(path("svg"), svg.as_bytes()), Artifact::new(path("png"), png)])
    };
    figures.par_iter().map(both).collect()
}

fn pdf(dossier: &Dossier, figures: &[NormChart]) -> Result<pdf::Pdf> {
    let ident = format!("dekkingsrapport {} {}", dossier.partnership, dossier.year);
    let document = page::document(&data(dossier, figures), figures, &ident)?;
    pdf::measure(house::dressed(document, &dossier.style))?.write()
}

#[cfg(test)]
mod tests;

pub(crate) use picture::Picture;
