//! Charts: the only room that knows plotters.
//!
//! In: plain figures and labels, already worded. Out: a [`Chart`], whose alt text and data are fields so that they can't be forgotten. Must not know: files,
//! the dossier, where a chart is shown.

/// A chart, for everyone: drawn, described, and as figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// A complete SVG document with the font "Noto Sans".
    pub svg: String,
    /// Width and height of the SVG in pixels.
    pub size: (u32, u32),
    /// What it is about, short: the caption.
    pub title: String,
    /// What it shows, in one or two sentences (alt text).
    pub alt: String,
    /// The figures behind it.
    pub table: ChartTable,
}

/// The figures behind a chart, worded and formatted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChartTable {
    /// The headers.
    pub header: Vec<String>,
    /// The rows, each as long as the header.
    pub rows: Vec<Vec<String>>,
}
