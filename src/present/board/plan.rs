//! Beyond basic support, and where the plan is going: extra support and aims.

use super::model::{Chapter, Piece, Subject, charts};
use crate::present::aims::{aims, counted, line};
use crate::present::extra::extra;
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::run::dossier::Dossier;

/// Extra support; `None` without a list of places and without figures about pupils.
pub(super) fn extra_support(dossier: &Dossier) -> Option<Chapter> {
    let w = &dossier.wording;
    let told = extra(dossier)?;
    let mut lines = told.about.into_iter();
    // The first sentence says what is counted, where there are places.
    let about = (!dossier.supply.offers.is_empty()).then(|| lines.next()).flatten();
    let answer = lines.next().unwrap_or_default();
    let mut chapter = Chapter::new(Subject::Extra, w.say("chapter-extra"), answer);
    chapter.more = lines.chain(about).collect();
    chapter.pieces = told.grids.into_iter().map(Piece::Grid).collect();
    chapter.annex = Some(w.say("chapter-extra-annex"));
    Some(chapter)
}

/// The aims of the plan; `None` without aims.
pub(super) fn aims_of_plan(dossier: &Dossier, figures: &[NormChart]) -> Option<Chapter> {
    let w = &dossier.wording;
    let told = aims(dossier)?;
    let mut chapter = Chapter::new(Subject::Aims, w.say("chapter-aims"), told.answer);
    chapter.more = [told.actions, told.about].into_iter().filter(|line| !line.is_empty()).collect();
    chapter.pieces.extend(charts(figures, ChartSubject::Aims).map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.pieces.push(Piece::Grid(short_table(dossier)));
    chapter.annex = Some(w.say("chapter-aims-annex"));
    Some(chapter)
}

/// Where each aim stands, in fewer columns than the overview has.
fn short_table(dossier: &Dossier) -> Grid {
    let w = &dossier.wording;
    let dash = |text: String| if text.is_empty() { "–".to_owned() } else { text };
    let row = |(aim, count)| {
        let text = line(dossier, aim, count);
        [text.aim, text.now, text.asked, text.target, text.state].map(dash).to_vec()
    };
    let head = ["aims-col-aim", "aims-col-now", "aims-col-line", "aims-col-target", "aims-col-state"];
    let is_changed =
        dossier.aim_counts.iter().any(|one| one.point(dossier.year).is_some_and(|point| point.norm_changed));
    Grid {
        title: w.say("aims-per-aim"),
        warning: None,
        about: vec![],
        words: head.len(),
        head: head.map(|id| w.say(id)).to_vec(),
        rows: counted(dossier).map(row).collect(),
        has_sum: false,
        note: is_changed.then(|| w.say("aims-changed")),
    }
}
