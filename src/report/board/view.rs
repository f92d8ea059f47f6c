//! The view of the report: everything that it says, as text and rows.

use super::sections::{Section, sections};
use super::{summary, waivers};
use crate::present::coverage::norms;
use crate::present::coverage_line::{coverage_head, norm_lines};
use crate::present::extra::extra;
use crate::present::facts::Facts;
use crate::present::figures::NormChart;
use crate::present::follow_up::{Grid, grids};
use crate::run::dossier::Dossier;
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;

/// Everything that the report says.
#[derive(Debug)]
pub(super) struct Data {
    pub(super) lang: &'static str,
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) partnership: String,
    pub(super) made: String,
    pub(super) norms: Vec<String>,
    pub(super) notices: Vec<String>,
    pub(super) page: String,
    pub(super) summary_title: String,
    pub(super) summary: Vec<summary::Part>,
    pub(super) critical: String,
    pub(super) head: Vec<String>,
    pub(super) group_head: Vec<String>,
    pub(super) sections: Vec<Section>,
    pub(super) waivers: WaivedVerdict,
    pub(super) follow_up: FollowUp,
    /// Places for extra support; `None` without.
    pub(super) extra: Option<FollowUp>,
    pub(super) takeovers: WaivedVerdict,
    pub(super) reading_title: String,
    pub(super) reading: Vec<String>,
    /// Stands behind a text that is cut.
    pub(super) cut: String,
}

/// What came of topics and agreements; without agreements `about` says so.
#[derive(Debug)]
pub(super) struct FollowUp {
    pub(super) title: String,
    /// Paragraphs.
    pub(super) about: Vec<String>,
    pub(super) grids: Vec<Grid>,
}

/// A table of waivers or of tasks taken over; without rows `text` says so.
#[derive(Debug)]
pub(super) struct WaivedVerdict {
    pub(super) title: String,
    pub(super) text: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// How wide each column is, in parts.
    pub(super) widths: Vec<u32>,
}

pub(super) fn data(dossier: &Dossier, figures: &[NormChart]) -> Data {
    let w = &dossier.wording;
    let views = norms(dossier);
    let facts = Facts::of(dossier);
    Data {
        lang: w.language().tag(),
        title: w.say("board-title"),
        subtitle: w.say_with("board-subtitle", &[("year", dossier.year.to_string().into())]),
        partnership: dossier.sender().to_owned(),
        made: w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]),
        norms: norm_lines(w, &views),
        notices: w.norm_notices(views.iter().map(|view| view.norm.status)),
        page: w.say_with("board-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        summary_title: w.say("board-summary"),
        summary: summary::parts(dossier, &facts, &views),
        critical: w.say("board-critical"),
        head: coverage_head(w),
        group_head: group_head(w),
        sections: sections(dossier, &views, figures),
        waivers: waivers(dossier),
        follow_up: follow_up(dossier),
        extra: extra(dossier).map(|told| FollowUp {
            title: w.say("places-title"),
            about: told.about,
            grids: told.grids,
        }),
        takeovers: takeovers(dossier),
        reading_title: w.say("board-reading"),
        reading: reading(dossier),
        cut: w.say("text-cut"),
    }
}

fn group_head(w: &Wording) -> Vec<String> {
    let mut head = vec![w.say("board-col-schools"), w.say("board-col-submitted"), w.say("board-col-topics")];
    head.extend(CoverageState::ALL.map(|state| w.coverage(state)));
    head.push(w.say("board-col-which"));
    head
}

fn waivers(dossier: &Dossier) -> WaivedVerdict {
    let w = &dossier.wording;
    let rows = waivers::waivers(dossier);
    let text = match rows.is_empty() {
        true => w.say("board-waivers-none"),
        false => {
            std::iter::once(w.say("board-waivers-about")).chain(waivers::ending(dossier)).collect::<Vec<_>>().join(" ")
        }
    };
    let head = ["index-filter-sector", "board-col-standard", "board-col-schools", "board-col-until"];
    WaivedVerdict {
        title: w.say("board-waivers"),
        text,
        head: head.map(|id| w.say(id)).to_vec(),
        rows,
        widths: vec![1, 8, 2, 4],
    }
}

fn takeovers(dossier: &Dossier) -> WaivedVerdict {
    let w = &dossier.wording;
    let rows = waivers::takeovers(dossier);
    let head =
        ["index-filter-sector", "board-col-standard", "board-col-amount", "board-col-due", "follow-up-col-state"];
    WaivedVerdict {
        title: w.say("board-takeovers"),
        text: w.say(if rows.is_empty() { "board-takeovers-none" } else { "board-takeovers-about" }),
        head: head.map(|id| w.say(id)).to_vec(),
        rows,
        widths: vec![1, 7, 3, 4, 3],
    }
}

pub(super) fn follow_up(dossier: &Dossier) -> FollowUp {
    let w = &dossier.wording;
    let grids = grids(dossier);
    let about = w.say(if grids.is_empty() { "board-agreed-none" } else { "follow-up-about" });
    FollowUp { title: w.say("follow-up-title"), about: vec![about], grids }
}

fn reading(dossier: &Dossier) -> Vec<String> {
    let w = &dossier.wording;
    let mut lines = vec![
        w.say("board-reading-purpose"),
        w.say("board-reading-verdicts"),
        w.say("board-reading-silence"),
        w.say("board-reading-coverage"),
        w.say("board-tables-about"),
        w.say("board-reading-pupils"),
        w.say("board-reading-status"),
        w.say("board-reading-waivers"),
    ];
    if dossier.minimum_group > 0 {
        lines.push(w.say_with("board-reading-groups", &[("minimum", dossier.minimum_group.into())]));
    }
    lines.push(w.say("board-reading-more"));
    lines
}
