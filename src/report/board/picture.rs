//! A chart as a part of the report shows it.

use crate::present::figures::NormChart;

/// A chart with its words.
#[derive(Debug)]
pub(crate) struct Picture {
    pub(super) stem: String,
    pub(super) title: String,
    pub(super) alt: String,
    /// Width on paper in millimetres, at most: what lets it share a page with what stands beside it.
    pub(super) width: u32,
}

pub(super) fn picture(figure: &NormChart, width: u32) -> Picture {
    let (title, alt) = (figure.chart.title.clone(), figure.chart.alt.clone());
    Picture { stem: figure.stem.clone(), title, alt, width }
}
