//! Which charts there are: figures of the dossier to plain data for [`crate::chart`].

use crate::chart::Chart;
use crate::dossier::Dossier;

/// A chart of the board with the stem of its file.
pub struct Figure {
    /// File stem: lower case, ASCII, stable.
    pub stem: String,
    /// The chart.
    pub chart: Chart,
}

/// The charts of the board report and the overview, in order of reading.
pub fn board(_dossier: &Dossier) -> Vec<Figure> {
    vec![]
}

/// The profile of one school (an index in [`Dossier::now`]): score against threshold per standard. `None` when there is nothing to draw.
pub fn school(_dossier: &Dossier, _assessment: usize) -> Option<Chart> {
    None
}
