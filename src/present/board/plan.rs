//! Beyond basic support, and where the plan is going: extra support and aims.

use super::model::{Chapter, Piece, Subject, charts};
use crate::agreement::Aim;
use crate::present::aims::{aims, counted, line};
use crate::present::extra::extra;
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::follow_up::Grid;
use crate::run::dossier::Dossier;
use crate::stats::aims::AimCount;

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
    chapter.pieces = told.grids.into_iter().map(|own| Piece::Grid(own.grid)).collect();
    chapter.annex = Some(w.say("chapter-extra-annex"));
    Some(chapter)
}

/// The aims of the plan; `None` without aims.
pub(super) fn aims_of_plan(dossier: &Dossier, figures: &[NormChart]) -> Option<Chapter> {
    let w = &dossier.wording;
    let told = aims(dossier)?;
    let mut chapter = Chapter::new(Subject::Aims, w.say("chapter-aims"), told.answer);
    chapter.more = [told.uncounted, told.actions, told.about].into_iter().filter(|line| !line.is_empty()).collect();
    chapter.pieces.extend(charts(figures, ChartSubject::Aims).map(|chart| Piece::Chart(chart.stem.clone())));
    chapter.pieces.extend([short_table(dossier), told.action_table].map(Piece::Grid));
    chapter.annex = Some(w.say("chapter-aims-annex"));
    Some(chapter)
}

/// Where each aim stands, in fewer columns than the overview has.
fn short_table(dossier: &Dossier) -> Grid {
    let w = &dossier.wording;
    let dash = |text: String| if text.is_empty() { "–".to_owned() } else { text };
    let has_national = !dossier.national.is_empty();
    let has_lines = dossier.aims.iter().any(|aim| aim.line.is_some());
    let row = |(aim, count): (&Aim, &AimCount)| {
        let text = line(dossier, aim, count);
        let programme = has_lines.then(|| aim.line.clone().unwrap_or_default());
        let now = if aim.about.is_some() { text.now } else { dossier.wording.say("aims-now-uncounted") };
        let cells = programme.into_iter().chain([text.aim, now, text.asked, text.target]);
        cells.chain(has_national.then_some(text.national)).chain([text.state]).map(dash).collect()
    };
    let mut head: Vec<&str> = has_lines.then_some("aims-col-programme").into_iter().collect();
    head.extend(["aims-col-aim", "aims-col-now", "aims-col-line", "aims-col-target"]);
    head.extend(has_national.then_some("aims-col-national"));
    head.push("aims-col-state");
    let is_changed =
        dossier.aim_counts.iter().any(|one| one.point(dossier.year).is_some_and(|point| point.norm_changed));
    Grid {
        title: w.say("aims-per-aim"),
        warning: None,
        about: vec![],
        words: head.len(),
        head: head.iter().map(|id| w.say(id)).collect(),
        rows: counted(dossier).map(row).collect(),
        has_sum: false,
        note: is_changed.then(|| w.say("aims-changed")),
    }
}
