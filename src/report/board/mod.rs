//! The dekkingsrapport for the board, its charts as pictures, and one page each for the councils.
//!
//! In: the dossier and the charts. Out: `bestuur/dekkingsrapport.pdf` of at most eight pages, every chart as SVG, PNG and Vega-Lite; `bestuur/opr.pdf` and `bestuur/alv.pdf`. Never a ranking of schools, never
//! the name or free text of one; groups that are too small are not broken out. What they say comes from [`crate::present::board`]. Must not know: how a page looks.

mod council;
mod page;
#[cfg(test)]
mod tests;

pub(super) use council::render as council;

use anyhow::Result;
use rayon::prelude::*;

use super::engine::pdf;
use super::{Artifact, house, picture};
use crate::present::board::chapters;
use crate::present::coverage::norms;
use crate::present::coverage_line::norm_lines;
use crate::present::figures::NormChart;
use crate::run::dossier::Dossier;
use page::{Detail, Front};

/// Where the dekkingsrapport goes.
pub(super) const REPORT: &str = "bestuur/dekkingsrapport.pdf";

/// A board reads no more.
const MOST_PAGES: usize = 8;

/// Renders the report and its charts.
pub fn render(dossier: &Dossier, figures: &[NormChart]) -> Result<Vec<Artifact>> {
    let (pdf, pictures) = rayon::join(|| pdf(dossier, figures), || pictures(figures));
    let mut artifacts = vec![Artifact::new(REPORT, pdf?.bytes)];
    artifacts.extend(pictures?.into_iter().flatten());
    Ok(artifacts)
}

/// Every chart as SVG and PNG in its forms, and as a Vega-Lite specification.
fn pictures(figures: &[NormChart]) -> Result<Vec<Vec<Artifact>>> {
    figures.par_iter().map(|figure| picture::files(figure, "bestuur/")).collect()
}

/// The report in the most detail that its pages hold.
fn pdf(dossier: &Dossier, figures: &[NormChart]) -> Result<pdf::Pdf> {
    let chapters = chapters(dossier, figures);
    let front = front(dossier);
    let ident = format!("dekkingsrapport {} {}", dossier.partnership, dossier.year);
    let measured = |detail: Detail| {
        let document = page::document(&front, &chapters, figures, (detail, &ident))?;
        pdf::measure(house::dressed(document, &dossier.style))
    };
    for detail in Detail::ALL {
        let document = measured(detail)?;
        if document.pages() <= MOST_PAGES {
            return document.write();
        }
    }
    measured(Detail::Least)?.write()
}

fn front(dossier: &Dossier) -> Front {
    let w = &dossier.wording;
    let views = norms(dossier);
    Front {
        lang: w.language().tag(),
        title: w.say("board-title"),
        subtitle: w.say_with("board-subtitle", &[("year", dossier.year.to_string().into())]),
        partnership: dossier.sender().to_owned(),
        made: w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]),
        norms: norm_lines(w, &views),
        notices: w.norm_notices(views.iter().map(|view| view.norm.status)),
        page: w.say_with("board-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        short: w.say("chapter-short"),
        critical: w.say("board-critical"),
        head: page::coverage_head(w),
        norm: w.say("chapter-col-norm"),
        left_out: w.say_with("chapter-left-out", &[("names", "{names}".into())]),
        left_out_more: w.say_with("chapter-left-out-more", &[("names", "{names}".into()), ("n", "{n}".into())]),
        cut: w.say("text-cut"),
    }
}
