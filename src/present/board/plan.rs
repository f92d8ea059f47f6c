//! Beyond basic support, and where the plan is going: extra support and aims.

use super::model::{Chapter, Piece, Subject, charts};
use crate::present::aims::aims;
use crate::present::extra::extra;
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::present::inventory;
use crate::present::nearby;
use crate::present::small::Audience;
use crate::run::dossier::Dossier;

/// Extra support; `None` without a list of places and without figures about pupils.
pub(super) fn extra_support(dossier: &Dossier) -> Option<Chapter> {
    let w = &dossier.wording;
    let told = extra(dossier, Audience::Boards)?;
    let mut lines = told.about.into_iter();
    // The first sentence says what is counted, where there are places.
    let about = (!dossier.supply.offers.is_empty()).then(|| lines.next()).flatten();
    let answer = lines.next().unwrap_or_default();
    let mut chapter = Chapter::new(Subject::Extra, w.say("chapter-extra"), answer);
    // Each in a line of its own: so many figures can't be read in a paragraph.
    chapter.items = lines.chain(about).collect();
    // What schools say of their inventory is told in sentences as well.
    let inventory = inventory::grids(dossier).len();
    let others = told.grids.len().saturating_sub(inventory);
    let piece = |(at, grid): (usize, Grid)| if at < others { Piece::Grid(grid) } else { Piece::Aside(grid) };
    chapter.pieces = told.grids.into_iter().map(|own| own.grid).enumerate().map(piece).collect();
    chapter.pieces.extend(nearby::holes(dossier, Audience::Boards).map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-extra-annex"));
    Some(chapter)
}

/// The aims of the plan; `None` without aims.
pub(super) fn aims_of_plan(dossier: &Dossier, figures: &[NormChart]) -> Option<Chapter> {
    let w = &dossier.wording;
    let told = aims(dossier)?;
    let mut chapter = Chapter::new(Subject::Aims, w.say("chapter-aims"), told.answer);
    // What a line is stands in the overview; the chart has its words.
    chapter.more = [told.uncounted, told.actions].into_iter().filter(|line| !line.is_empty()).collect();
    chapter.pieces.extend(charts(figures, ChartSubject::Aims).map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.pieces.push(Piece::Grid(told.together));
    chapter.annex = Some(w.say("chapter-aims-annex"));
    Some(chapter)
}
