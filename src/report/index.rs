//! The overview: one self-contained page for quality staff and board.
//!
//! In: the dossier and the charts. Out: `index.html`, which needs no network and can be read without JavaScript. Every word of data is escaped by
//! the template. Notes of schools and names of those who filled in are never part of it.

mod cover;
mod lists;
mod matrix;

use anyhow::Result;
use askama::Template;

use super::Artifact;
use super::board::coverage::{NormView, norms};
use super::board::facts::Facts;
use super::board::summary::number;
use super::board::{coverage_head, norm_lines, notices};
use super::figures::Figure;
use crate::dossier::Dossier;
use crate::finding::Severity;
use crate::wording::Wording;
use cover::NormCover;
use lists::{FileRow, FindingGroup, TopicRow};
use matrix::Matrix;

/// With more schools than this the matrix is left to the workbook, and the page says so.
const MOST_SCHOOLS: usize = 2000;
/// With more topics than this the list is left to the workbook, and the page says so.
const MOST_TOPICS: usize = 8000;
/// Of one code no more findings than this are written out; the page says how many more there are.
const MOST_FINDINGS: usize = 500;

/// Renders the page.
pub fn render(dossier: &Dossier, figures: &[Figure]) -> Result<Vec<Artifact>> {
    Ok(vec![Artifact::new("index.html", page(dossier, figures).render()?)])
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
    figures: Vec<Drawn<'a>>,
    filters: Filters,
    legend: Vec<Key>,
    matrices: Vec<Matrix>,
    matrix_note: Option<String>,
    topics: Vec<TopicRow>,
    topics_note: Option<String>,
    coverage_legend: Vec<Key>,
    coverage_head: Vec<String>,
    coverage: Vec<NormCover>,
    findings: Vec<FindingGroup>,
    files: Vec<FileRow>,
}

/// A total.
struct Tile {
    number: String,
    name: String,
    /// Where on the page it is about.
    link: &'static str,
}

/// A chart in the page.
struct Drawn<'a> {
    stem: &'a str,
    title: &'a str,
    alt: &'a str,
    /// Markup made by the chart room, which escapes all text in it.
    svg: &'a str,
    header: &'a [String],
    rows: &'a [Vec<String>],
}

/// What a symbol stands for.
struct Key {
    symbol: &'static str,
    word: String,
}

/// What can be chosen in the filters: value and text.
#[derive(Default)]
struct Filters {
    sectors: Vec<String>,
    districts: Vec<String>,
    boards: Vec<String>,
    standards: Vec<(String, String)>,
}

fn page<'a>(dossier: &'a Dossier, figures: &'a [Figure]) -> Page<'a> {
    let w = &dossier.wording;
    let views = norms(dossier);
    let large = dossier.now().len() > MOST_SCHOOLS;
    let long = dossier.topics.len() > MOST_TOPICS;
    Page {
        w,
        tag: w.language().tag(),
        partnership: &dossier.partnership,
        year: dossier.year.to_string(),
        made: w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]),
        norms: norm_lines(w, &views),
        notices: notices(w, &views),
        tiles: tiles(dossier),
        figures: figures.iter().map(drawn).collect(),
        filters: filters(dossier, &views),
        legend: matrix::legend(w),
        matrices: if large { vec![] } else { matrix::matrices(dossier, &views) },
        matrix_note: large.then(|| left_out(w, "index-matrix-left-out", dossier.now().len())),
        topics: if long { vec![] } else { lists::topics(dossier) },
        topics_note: long.then(|| left_out(w, "index-topics-left-out", dossier.topics.len())),
        coverage_legend: cover::legend(w),
        coverage_head: coverage_head(w),
        coverage: cover::covers(dossier, &views),
        findings: lists::findings(dossier, MOST_FINDINGS),
        files: lists::files(w),
    }
}

/// Says that a list is too long for the page; `id` is `index-matrix-left-out` or `index-topics-left-out`.
fn left_out(w: &Wording, id: &str, n: usize) -> String {
    w.say_with(id, &[("count", number(w, n).into())])
}

fn tiles(dossier: &Dossier) -> Vec<Tile> {
    let w = &dossier.wording;
    let facts = Facts::of(dossier);
    let tile = |n: usize, name: String, link| Tile { number: number(w, n), name, link };
    let mut tiles = vec![
        tile(facts.register, w.say("index-tile-register"), "#matrix"),
        tile(facts.submitted, w.say("index-tile-submitted"), "#matrix"),
        tile(facts.indicators, w.say("index-tile-indicators"), "#matrix"),
        tile(facts.topics, w.say("index-tile-topics"), "#topics"),
    ];
    let severities = [Severity::Error, Severity::Warning, Severity::Info];
    for (severity, n) in severities.into_iter().zip(facts.findings) {
        let name = w.say_with("index-tile-findings", &[("severity", w.severity(severity).into())]);
        tiles.push(tile(n, name, "#findings"));
    }
    tiles
}

fn drawn(figure: &Figure) -> Drawn<'_> {
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
    }
    for list in [&mut filters.sectors, &mut filters.districts, &mut filters.boards] {
        list.sort();
        list.dedup();
    }
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
