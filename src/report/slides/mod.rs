//! The slides for the board: one message a slide as its title, the chart as a picture with alt text, words as text, and the table in the notes.
//!
//! In: the dossier and the charts. Out: `bestuur/presentatie.pptx`, 16:9. What they say comes from [`crate::present::board`], as in the dekkingsrapport. Must not know: other reports.
//!
//! [`mod@deck`] writes the parts of the file: a small template of Office Open XML with the few features that are needed. No crate for slides is as well kept as `zip` and `quick-xml`, which are
//! there already.

mod deck;
mod parts;
#[cfg(test)]
mod tests;

use anyhow::{Context, Result};
use rayon::prelude::*;

use super::engine::raster;
use super::{Artifact, house};
use crate::input::picture::Content;
use crate::present::board::tables::NormRow;
use crate::present::board::{Chapter, Piece, Subject, chapters};
use crate::present::chart::form::LETTERS;
use crate::present::figures::{self, ChartScope, ChartSubject, NormChart};
use crate::run::dossier::Dossier;
use crate::wording::Wording;
use deck::{Deck, Image, Slide};

/// Pixels of a picture to a pixel of the chart.
const SCALE: f32 = 2.0;
/// Letters in points at least: smaller ones can't be read from the back of a room.
const LEAST_LETTERS: f64 = 10.0;
/// So many sentences stand on a slide; the rest is in its notes.
const MOST_LINES: usize = 5;

/// Renders the slides; `pictures`: whether those of the dekkingsrapport are in the set in the end.
pub(super) fn render(dossier: &Dossier, figures: &[NormChart], pictures: bool) -> Result<Vec<Artifact>> {
    let deck = deck(dossier, figures, pictures)?;
    Ok(vec![Artifact::new("bestuur/presentatie.pptx", deck.write()?)])
}

fn deck(dossier: &Dossier, figures: &[NormChart], pictures: bool) -> Result<Deck> {
    let w = &dossier.wording;
    let charts = figures::slides(dossier, figures);
    let of = |chapter: &Chapter| of_chapter(chapter, (&charts, pictures), w);
    let slides: Result<Vec<_>> = chapters(dossier, figures).par_iter().map(of).collect();
    let date = w.language().date(dossier.date);
    let (year, partnership) = (dossier.year.to_string(), dossier.sender().to_owned());
    let facts =
        [("partnership", partnership.clone().into()), ("year", year.clone().into()), ("date", date.clone().into())];
    let views = crate::present::coverage::norms(dossier);
    let notices = w.norm_notices(views.iter().map(|view| view.norm.status));
    let front = [vec![partnership.clone(), w.say_with("board-made", &[("date", date.into())])], notices].concat();
    Ok(Deck {
        title: w.say_with("slides-title", &[("year", year.into())]),
        front,
        author: partnership,
        language: w.language().locale(),
        footer: w.say_with("slides-source", &facts),
        // As the run date says, never the clock.
        created: dossier.date.format("%Y-%m-%dT00:00:00Z").to_string(),
        colours: dossier.style.colours.map(|colours| (colours.primary, colours.accent)),
        logo: logo(dossier)?,
        slides: slides?.into_iter().flatten().collect(),
    })
}

/// The logo as a picture: a PNG as it is, an SVG drawn.
fn logo(dossier: &Dossier) -> Result<Option<Image>> {
    let Some(logo) = &dossier.style.logo else { return Ok(None) };
    let size = logo.picture.size;
    let bytes = match &logo.picture.content {
        Content::Pixels { .. } => logo.picture.bytes.clone(),
        Content::Shapes(_) => {
            raster::png_of(&house::drawing(&logo.picture), 400.0 / size.1.max(1.0)).context("logo")?
        }
    };
    Ok(Some(Image { bytes, alt: logo.alt.clone(), size }))
}

/// The slides of a chapter: one for each of its charts, or one with its sentences.
fn of_chapter(chapter: &Chapter, (charts, pictures): (&[NormChart], bool), w: &Wording) -> Result<Vec<Slide>> {
    let notes = notes(chapter);
    let own: Vec<&NormChart> = charts.iter().filter(|chart| is_of(chart, chapter.subject)).collect();
    if own.is_empty() {
        let all = || chapter.more.iter().chain(&chapter.items);
        let mut lines: Vec<String> = all().take(MOST_LINES).cloned().collect();
        lines.extend((all().count() > MOST_LINES).then(|| w.say("slides-more")));
        return Ok(vec![Slide { title: chapter.answer.clone(), lines, picture: None, caption: None, notes }]);
    }
    let slide = |chart: &&NormChart| {
        let (svg, (wide, high)) = chart.wide();
        let (title, notes) = (message(chapter, chart), notes.clone());
        let (caption, size) = (caption(chapter, chart, w), (wide as f32, high as f32));
        if deck::letters(LETTERS, size, caption.is_some()) < LEAST_LETTERS {
            let lines = caption.into_iter().chain([chart.chart.alt.clone(), too_small(chart, pictures, w)]).collect();
            return Ok(Slide { title, lines, picture: None, caption: None, notes });
        }
        let bytes = raster::png(svg, SCALE).with_context(|| format!("chart {}", chart.stem))?;
        let picture = Some(Image { bytes, alt: chart.chart.alt.clone(), size });
        Ok(Slide { title, lines: vec![], picture, caption, notes })
    };
    own.iter().map(slide).collect()
}

/// Says where the chart stands that could not be read on a slide, or what makes it.
fn too_small(chart: &NormChart, pictures: bool, w: &Wording) -> String {
    let there = if pictures { "yes" } else { "no" };
    w.say_with("slides-too-small", &[("there", there.into()), ("file", format!("bestuur/{}.png", chart.stem).into())])
}

/// Says that a chart shows some of the standards of its norm; of a chart of one sector the answer for that.
fn caption(chapter: &Chapter, chart: &NormChart, w: &Wording) -> Option<String> {
    if let ChartScope::Sector(sector) = chart.scope {
        let own = chapter.by_sector.iter().find(|(of, _)| *of == sector);
        return own.map(|(_, answer)| answer.clone());
    }
    let ChartScope::Norm(norm) = &chart.scope else { return None };
    if chart.subject == ChartSubject::Tiles {
        return None;
    }
    let shown = chart.chart.table.rows.len();
    let facts = [("n", shown.into()), ("all", norm.standards.len().into())];
    (shown < norm.standards.len()).then(|| w.say_with("slides-some", &facts))
}

/// What a chart of a chapter says: of a norm or a sector its own message, of all schools the answer.
fn message(chapter: &Chapter, chart: &NormChart) -> String {
    match chart.scope {
        // What is to be seen in the chart of a norm or a sector is its own message.
        ChartScope::Norm(_) | ChartScope::Sector(_) => chart.chart.message.clone(),
        ChartScope::Whole => chapter.answer.clone(),
    }
}

fn is_of(chart: &NormChart, subject: Subject) -> bool {
    match chart.subject {
        ChartSubject::Verdicts => subject == Subject::Coverage,
        ChartSubject::Districts | ChartSubject::Tiles => subject == Subject::Holes,
        ChartSubject::Development => subject == Subject::Moved,
        ChartSubject::Aims => subject == Subject::Aims,
        ChartSubject::Boards | ChartSubject::Changes | ChartSubject::Thresholds => false,
    }
}

/// The question, its answer, every sentence and every table, as text.
fn notes(chapter: &Chapter) -> Vec<String> {
    let mut lines = vec![chapter.question.clone(), chapter.answer.clone()];
    lines.extend(chapter.more.iter().chain(&chapter.items).cloned());
    for piece in &chapter.pieces {
        match piece {
            Piece::Grid(grid) | Piece::Aside(grid) => {
                lines.push(grid.title.clone());
                lines.push(grid.head.join(" | "));
                lines.extend(grid.rows.iter().map(|row| row.join(" | ")));
            }
            Piece::Norms(norms) => {
                for norm in norms {
                    lines.push(format!("{} {}", norm.title, norm.about));
                    lines.extend(norm.rows.iter().map(row_of));
                }
            }
            Piece::Chart(_) | Piece::AsideChart(_) => {}
        }
    }
    lines.extend(chapter.annex.clone());
    lines
}

/// A standard, or a norm with its id, version and status.
fn row_of(NormRow { line, norm }: &NormRow) -> String {
    let name = std::iter::once(&line.standard).chain(norm).map(String::as_str).collect::<Vec<_>>().join(" ");
    format!("{name}: {}", line.coverage)
}
