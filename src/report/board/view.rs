//! The view of the report: everything that it says, as text and rows.

use super::sections::{Section, sections};
use super::{summary, waivers};
use crate::present::coverage::norms;
use crate::present::coverage_line::{coverage_head, norm_lines};
use crate::present::facts::Facts;
use crate::present::figures::NormChart;
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
    pub(super) waived_verdicts: Vec<WaivedVerdict>,
    pub(super) reading_title: String,
    pub(super) reading: Vec<String>,
    /// Stands behind a text that is cut.
    pub(super) cut: String,
}

/// A table of waivers or agreements; without rows `text` says so.
#[derive(Debug)]
pub(super) struct WaivedVerdict {
    pub(super) title: String,
    pub(super) text: String,
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// How wide each column is, in parts.
    pub(super) widths: Vec<u32>,
    /// Columns of figures, from 0.
    pub(super) right: Vec<usize>,
}

pub(super) fn data(dossier: &Dossier, figures: &[NormChart]) -> Data {
    let w = &dossier.wording;
    let views = norms(dossier);
    let facts = Facts::of(dossier);
    Data {
        lang: w.language().tag(),
        title: w.say("board-title"),
        subtitle: w.say_with("board-subtitle", &[("year", dossier.year.to_string().into())]),
        partnership: dossier.partnership.clone(),
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
        waived_verdicts: waived_verdicts(dossier),
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

pub(super) fn waived_verdicts(dossier: &Dossier) -> Vec<WaivedVerdict> {
    let w = &dossier.wording;
    let (waivers, takeovers) = (waivers::waivers(dossier), waivers::takeovers(dossier));
    let (school, standard) = (w.say("board-col-school"), w.say("board-col-standard"));
    let waivers_about = match waivers.is_empty() {
        true => w.say("board-waivers-none"),
        false => {
            std::iter::once(w.say("board-waivers-about")).chain(waivers::ending(dossier)).collect::<Vec<_>>().join(" ")
        }
    };
    let waiver_head = vec![w.say("board-col-reason"), w.say("board-col-granted"), w.say("board-col-until")];
    let progress_head = vec![
        w.say("board-col-progress"),
        w.say("board-col-agreements"),
        w.say("board-col-overdue"),
        w.say("board-col-amount"),
    ];
    let takeover_head = vec![w.say("board-col-amount"), w.say("board-col-due"), w.say("board-col-progress")];
    vec![
        WaivedVerdict {
            title: w.say("board-waivers"),
            text: waivers_about,
            head: [vec![school.clone(), standard.clone()], waiver_head].concat(),
            rows: waivers,
            widths: vec![5, 5, 5, 5, 3],
            right: vec![],
        },
        WaivedVerdict {
            title: w.say("board-agreements"),
            text: w.say(if dossier.agreements.is_empty() { "board-agreed-none" } else { "board-agreements-about" }),
            head: progress_head,
            rows: if dossier.agreements.is_empty() { vec![] } else { waivers::progress(dossier) },
            widths: vec![3, 2, 2, 3],
            right: vec![1, 2, 3],
        },
        WaivedVerdict {
            title: w.say("board-takeovers"),
            text: w.say(if takeovers.is_empty() { "board-takeovers-none" } else { "board-takeovers-about" }),
            head: [vec![w.say("board-col-agreement"), school, standard], takeover_head].concat(),
            rows: takeovers,
            widths: vec![3, 6, 6, 3, 4, 3],
            right: vec![],
        },
    ]
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
