//! The overview: one self-contained page for quality staff and board.
//!
//! In: the dossier and the charts. Out: `index.html`, which needs no network and can be read without JavaScript. Every word of data is escaped by
//! the template. It leads to the reports that are made in the same run and to no other. Notes of schools and names of those who filled in are never part of it.

pub(super) mod cover;
mod embedded;
mod extra;
mod follow_up;
mod highlights;
mod key;
mod lists;
mod matrix;
mod question_value;

use anyhow::Result;
use askama::Template;

use super::{Artifact, Kind, house};
use crate::judge::Verdict;
use crate::present::aims::{AimsTold, aims};
use crate::present::coverage::{NormView, norms};
use crate::present::coverage_line::{coverage_head, norm_lines};
use crate::present::facts::Facts;
use crate::present::figures::NormChart;
use crate::present::firmness::{FirmHead, FirmTable, firm_head, firm_tables};
use crate::present::words::number;
use crate::present::{change, misfiled};
use crate::run::dossier::Dossier;
use crate::wording::Wording;
use cover::NormCover;
use extra::{ExtraSupport, extra_support};
use follow_up::{FollowUp, follow_up};
use highlights::{Highlights, highlights};
use lists::{FileRow, FindingGroup, TopicRow, WaiverRow};
use matrix::Matrix;
use question_value::{NormQuestions, question_values};

/// With more schools than this the matrix is left to the workbook, and the page says so.
const MOST_SCHOOLS: usize = 2000;
/// With more schools than this the matrix is not printed.
const MOST_SCHOOLS_PRINTED: usize = 120;
/// With more topics than this the list is left to the workbook, and the page says so.
const MOST_TOPICS: usize = 8000;
/// With more waivers than this the list is left to the workbook, and the page says so.
const MOST_WAIVERS: usize = 4000;
/// Of one code no more findings than this are written out; the page says how many more there are.
const MOST_FINDINGS: usize = 500;

/// Renders the page; `kinds` are the reports that are made with it.
pub fn render(dossier: &Dossier, figures: &[NormChart], kinds: &[Kind]) -> Result<Vec<Artifact>> {
    Ok(vec![Artifact::new("index.html", house::page(page(dossier, figures, kinds)?.render()?, &dossier.style))])
}

/// The page; the fields are what the template shows.
#[derive(Template)]
#[template(path = "index.html", config = "src/report/askama.toml")]
struct Page<'a> {
    w: &'a Wording,
    tag: &'static str,
    partnership: &'a str,
    year: String,
    made: String,
    norms: Vec<String>,
    notices: Vec<String>,
    tiles: Vec<Tile>,
    highlights: Vec<Highlights>,
    /// What the script reads: JSON in which nothing can be taken for markup.
    data: String,
    figures: Vec<Drawn<'a>>,
    /// How many verdicts changed, and by what; `None` in the first year.
    changed: Option<(String, Vec<String>)>,
    /// Id and name of each part of the page.
    parts: Vec<(&'static str, String)>,
    filters: Filters,
    legend: Vec<Key>,
    matrices: Vec<Matrix>,
    matrix_note: Option<String>,
    /// Too many schools for a print of a few pages.
    long_print: bool,
    topics: Vec<TopicRow>,
    topics_note: Option<String>,
    waivers: Vec<WaiverRow>,
    waivers_note: Option<String>,
    follow_up: FollowUp,
    extra: ExtraSupport,
    aims: Option<AimsTold>,
    coverage_legend: Vec<Key>,
    coverage_head: Vec<String>,
    coverage: Vec<NormCover>,
    firm_head: FirmHead,
    firm: Vec<FirmTable>,
    question_value_head: Vec<String>,
    question_values: Vec<NormQuestions>,
    question_value_note: Option<String>,
    findings: Vec<FindingGroup>,
    files: Vec<FileRow>,
    made_with: MadeWith,
}

/// Which reports are made in the same run, so that the page can lead to them.
struct MadeWith {
    schools: bool,
    charts: bool,
    agenda: bool,
}

/// A total.
struct Tile {
    number: String,
    name: String,
    /// The part of the page that it is about.
    view: &'static str,
    /// The verdict to choose there (uitslag); empty for any.
    verdict: &'static str,
}

/// A chart in the page.
struct Drawn<'a> {
    stem: &'a str,
    title: &'a str,
    alt: &'a str,
    /// Markup made by the chart module, which escapes all text in it.
    svg: &'a str,
    header: &'a [String],
    rows: &'a [Vec<String>],
}

/// What can be chosen in the filters: value and text.
#[derive(Default)]
struct Filters {
    sectors: Vec<String>,
    districts: Vec<String>,
    boards: Vec<String>,
    kinds: Vec<String>,
    norms: Vec<(String, String)>,
    verdicts: Vec<(String, String)>,
    standards: Vec<(String, String)>,
    /// Questions for support, and the items of inventories.
    subjects: Vec<String>,
}

fn page<'a>(dossier: &'a Dossier, figures: &'a [NormChart], kinds: &[Kind]) -> Result<Page<'a>> {
    let w = &dossier.wording;
    let views = norms(dossier);
    let large = dossier.now().len() > MOST_SCHOOLS;
    let long = dossier.topics.len() > MOST_TOPICS;
    let waivers = lists::waivers(dossier);
    let (question_values, question_value_note) = question_values(dossier, &views);
    let follow_up = follow_up(dossier, MOST_SCHOOLS);
    let extra = extra_support(dossier, MOST_WAIVERS);
    Ok(Page {
        w,
        tag: w.language().tag(),
        partnership: dossier.sender(),
        year: dossier.year.to_string(),
        made: w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]),
        norms: norm_lines(w, &views),
        notices: notices(dossier, &views),
        tiles: tiles(dossier),
        highlights: highlights(dossier, &views, &follow_up, &waivers),
        data: embedded::embedded(dossier, &views)?,
        figures: figures.iter().map(drawn).collect(),
        changed: (dossier.years.len() > 1).then(|| change::total(dossier.changed(), w)),
        parts: parts(w, (extra.is_filled(), !dossier.aims.is_empty())),
        filters: Filters { subjects: extra::subjects(&extra), ..filters(dossier, &views) },
        legend: matrix::legend(w),
        matrices: if large { vec![] } else { matrix::matrices(dossier, &views) },
        long_print: dossier.now().len() > MOST_SCHOOLS_PRINTED,
        matrix_note: large.then(|| left_out(w, "index-matrix-left-out", dossier.now().len())),
        topics: if long { vec![] } else { lists::topics(dossier) },
        topics_note: topics_note(dossier, long),
        waivers_note: waivers_note(w, waivers.len()),
        waivers: if waivers.len() > MOST_WAIVERS { vec![] } else { waivers },
        follow_up,
        extra,
        aims: aims(dossier),
        coverage_legend: cover::legend(w),
        coverage_head: coverage_head(w),
        coverage: cover::covers(dossier, &views),
        firm_head: firm_head(w),
        firm: firm_tables(dossier, &views),
        question_value_head: question_value::head(w),
        question_values,
        question_value_note,
        findings: lists::findings(dossier, MOST_FINDINGS),
        files: lists::files(dossier, kinds),
        made_with: MadeWith {
            schools: kinds.contains(&Kind::School),
            charts: kinds.contains(&Kind::Board),
            agenda: kinds.contains(&Kind::Agenda),
        },
    })
}

/// What is said before anything else: forms of another year, and norms that are not settled.
fn notices(dossier: &Dossier, views: &[NormView]) -> Vec<String> {
    let norms = dossier.wording.norm_notices(views.iter().map(|view| view.norm.status));
    misfiled::newer(dossier).into_iter().chain(misfiled::sentence(dossier)).chain(norms).collect()
}

/// The parts of the page, in its order; those of extra support and aims only where there is something to say.
fn parts(w: &Wording, (has_extra, has_aims): (bool, bool)) -> Vec<(&'static str, String)> {
    [
        ("highlights", "index-highlights"),
        ("coverage", "index-coverage-nav"),
        ("matrix", "index-matrix-nav"),
        ("topics", "index-topics-nav"),
        ("follow-up", "follow-up-nav"),
        ("waivers", "board-waivers"),
        ("charts", "index-charts"),
        ("extra", "places-nav"),
        ("aims", "aims-nav"),
        ("firmness", "sensitivity-nav"),
        ("burden", "question-value-nav"),
        ("findings", "index-findings"),
        ("files", "index-files"),
    ]
    .into_iter()
    .filter(|(part, _)| (has_extra || *part != "extra") && (has_aims || *part != "aims"))
    .map(|(part, id)| (part, w.say(id)))
    .collect()
}

/// Says that a list is too long for the page; `id` is `index-matrix-left-out`, `index-topics-left-out` or `index-waivers-left-out`.
fn left_out(w: &Wording, id: &str, n: usize) -> String {
    w.say_with(id, &[("count", number(w, n).into())])
}

/// Stands in the place of the list of topics where it is too long, or empty.
fn topics_note(dossier: &Dossier, long: bool) -> Option<String> {
    let w = &dossier.wording;
    if dossier.topics.is_empty() {
        return Some(w.say_with("board-topics", &[("n", 0usize.into()), ("count", number(w, 0).into())]));
    }
    long.then(|| left_out(w, "index-topics-left-out", dossier.topics.len()))
}

/// Stands in the place of the list of waivers where it is too long, or empty.
fn waivers_note(w: &Wording, count: usize) -> Option<String> {
    match count {
        0 => Some(w.say("board-waivers-none")),
        1..=MOST_WAIVERS => None,
        _ => Some(left_out(w, "index-waivers-left-out", count)),
    }
}

fn tiles(dossier: &Dossier) -> Vec<Tile> {
    let w = &dossier.wording;
    let facts = Facts::of(dossier);
    let leading = |n: usize, id: &str, view, verdict| {
        let name = w.say_with(id, &[("n", n.into())]);
        Tile { number: number(w, n), name, view, verdict }
    };
    let tile = |n, id, view| leading(n, id, view, "");
    let silent = dossier.now().iter().filter(|a| a.verdict.is_silent()).count();
    let [errors, warnings, _] = facts.findings;
    vec![
        tile(facts.register, "index-tile-register", "matrix"),
        tile(facts.submitted, "index-tile-submitted", "matrix"),
        leading(silent, "index-tile-silent", "matrix", Verdict::NotSubmitted.as_str()),
        tile(facts.indicators, "index-tile-indicators", "matrix"),
        tile(facts.topics, "index-tile-topics", "topics"),
        tile(facts.firmness.waived as usize, "index-tile-waivers", "waivers"),
        tile(errors, "index-tile-errors", "findings"),
        tile(warnings, "index-tile-warnings", "findings"),
    ]
}

fn drawn(figure: &NormChart) -> Drawn<'_> {
    let chart = &figure.chart;
    // A prolog belongs to a document of its own, not inside a page.
    let start = chart.svg.find("<svg").unwrap_or(0);
    Drawn {
        stem: &figure.stem,
        title: &chart.title,
        alt: &chart.alt,
        svg: &chart.svg[start..],
        header: &chart.table.header,
        rows: &chart.table.rows,
    }
}

fn filters(dossier: &Dossier, views: &[NormView]) -> Filters {
    let mut filters = Filters::default();
    for assessment in dossier.now() {
        let school = &assessment.evaluation.school;
        filters.sectors.push(school.sector.as_str().to_owned());
        filters.districts.extend(school.district.clone());
        filters.boards.extend(school.board_label().map(str::to_owned));
        filters.kinds.push(school.kind.as_str().to_owned());
    }
    let verdict = |v: Verdict| (v.as_str().to_owned(), dossier.wording.verdict(v));
    filters.verdicts = Verdict::ALL.map(verdict).into();
    for list in [&mut filters.sectors, &mut filters.districts, &mut filters.boards, &mut filters.kinds] {
        list.sort();
        list.dedup();
    }
    let norm = |view: &NormView| (view.norm.name(), format!("{} ({})", view.norm.title, view.norm.name()));
    filters.norms = views.iter().map(norm).collect();
    for standard in views.iter().flat_map(|v| &v.norm.standards) {
        match filters.standards.iter_mut().find(|(id, _)| *id == standard.id) {
            // The same id in two norms: both titles, if they differ.
            Some((_, text)) if !text.contains(&standard.title) => *text = format!("{text} / {}", standard.title),
            Some(_) => {}
            None => filters.standards.push((standard.id.clone(), format!("{} {}", standard.id, standard.title))),
        }
    }
    filters
}

#[cfg(test)]
mod tests;

pub(crate) use key::Key;
