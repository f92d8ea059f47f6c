//! The files of a chart: each form as SVG with its data inside and as PNG, and one Vega-Lite specification.
//!
//! In: a chart. Out: artifacts. Must not know: how it is drawn, which report it belongs to.

use anyhow::{Context, Result};

use super::Artifact;
use super::engine::raster;
use crate::present::figures::NormChart;

/// Pixels of a PNG to a pixel of the chart: sharp on a slide.
const SCALE: f32 = 2.0;

/// The files of a chart, in a folder (empty, or ending in `/`).
///
/// # Errors
/// A picture can't be made.
pub(super) fn files(figure: &NormChart, folder: &str) -> Result<Vec<Artifact>> {
    let mut files = Vec::new();
    for (form, mark) in figure.forms() {
        // Nothing stands beside it: these carry what they say and where they come from.
        let framed = figure.framed(form);
        let path = |extension: &str| format!("{folder}{}{mark}.{extension}", figure.stem);
        let png = raster::png(&framed, SCALE).with_context(|| format!("chart {}{mark}", figure.stem))?;
        files.extend([Artifact::new(path("svg"), figure.with_data(&framed)), Artifact::new(path("png"), png)]);
    }
    let specification = figure.vega_lite()?;
    files.extend(specification.map(|text| Artifact::new(format!("{folder}{}.vl.json", figure.stem), text)));
    Ok(files)
}
