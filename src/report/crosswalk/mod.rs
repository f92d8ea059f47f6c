//! `naast-elkaar.html`: one evaluation under several norms, for quality staff and board: what is covered, what is asked elsewhere, what nobody asks.
//!
//! In: the counted rows and the crosswalks of a [`Dossier`]. Out: one page, where there is a crosswalk. It names no school, and says nowhere that what is not covered is met. Must not know: other reports.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use anyhow::Result;
use askama::Template;

use super::{Artifact, house};
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::norm::crosswalk::{Crosswalk, Extent};
use crate::present::small::{Audience, Readers};
use crate::present::words::{number, percentage, title};
use crate::register::SiteId;
use crate::run::dossier::Dossier;
use crate::stats::crosswalk::{CrosswalkRow, ReadAs, read_as};
use crate::wording::Wording;

/// The file.
const FILE: &str = "naast-elkaar.html";

/// The columns of a table.
const HEAD: [&str; 8] = [
    "crosswalk-col-standard",
    "crosswalk-col-covered",
    "crosswalk-col-by",
    "crosswalk-col-schools",
    "crosswalk-col-met",
    "crosswalk-col-not-met",
    "crosswalk-col-undecided",
    "crosswalk-col-unknown",
];

/// Whether there is a page to make.
pub(super) fn is_there(dossier: &Dossier) -> bool {
    !dossier.crosswalks.is_empty()
}

#[derive(Template)]
#[template(path = "crosswalk.html", config = "src/report/askama.toml")]
struct Page {
    tag: &'static str,
    title: String,
    about: String,
    notices: Vec<String>,
    lead: Vec<String>,
    parts: Vec<Part>,
}

/// One norm beside the one that schools were asked.
struct Part {
    heading: String,
    /// What it comes to.
    lines: Vec<String>,
    head: Vec<String>,
    rows: Vec<Row>,
    lists: Vec<List>,
}

/// A standard of the other norm.
struct Row {
    standard: String,
    extent: String,
    key: &'static str,
    sources: Vec<String>,
    counts: Vec<String>,
}

/// Standards that one of the two norms does not ask.
struct List {
    heading: String,
    how: String,
    items: Vec<String>,
}

/// The page; nothing without a crosswalk.
pub(super) fn render(dossier: &Dossier) -> Result<Vec<Artifact>> {
    if !is_there(dossier) {
        return Ok(Vec::new());
    }
    let page = page(dossier).render()?;
    Ok(vec![Artifact::new(FILE, house::page(page, &dossier.style))])
}

fn page(dossier: &Dossier) -> Page {
    let w = &dossier.wording;
    let facts = [("partnership", dossier.sender().to_owned().into()), ("year", dossier.year.to_string().into())];
    let is_same = |a: &CrosswalkRow, b: &CrosswalkRow| a.from.is_same(&b.from) && a.to.is_same(&b.to);
    let parts: Vec<&[CrosswalkRow]> = dossier.crosswalk_rows.chunk_by(is_same).collect();
    let statuses = parts.iter().flat_map(|rows| [rows[0].from.status, rows[0].to.status]);
    let lead = ["crosswalk-lead-what", "crosswalk-lead-fully", "crosswalk-lead-partly", "crosswalk-lead-not"];
    let nothing = parts.is_empty().then(|| w.say("crosswalk-nobody"));
    Page {
        tag: w.language().tag(),
        title: w.say("crosswalk-title"),
        about: w.say_with("crosswalk-about", &facts),
        notices: w.norm_notices(statuses),
        lead: lead.map(|id| w.say(id)).into_iter().chain(nothing).collect(),
        parts: parts.into_iter().map(|rows| part(dossier, rows)).collect(),
    }
}

fn part(dossier: &Dossier, rows: &[CrosswalkRow]) -> Part {
    let w = &dossier.wording;
    let (from, to) = (&rows[0].from, &rows[0].to);
    let written = dossier.crosswalks.iter().find(|own| own.from.is_same(from) && own.to.is_same(to));
    let facts = [("from", named(from).into()), ("to", named(to).into())];
    let mut lines = vec![w.say_with("crosswalk-between", &facts)];
    match written {
        Some(_) => lines.push(summary(rows, w)),
        None => lines.push(w.say("crosswalk-unwritten")),
    }
    lines.push(w.say("crosswalk-base"));
    let readers = Readers::of(dossier, Audience::Boards);
    let small: Vec<bool> = rows.iter().map(|row| is_small(&readers, &groups(dossier, row))).collect();
    let hidden = small.contains(&true);
    lines.extend(hidden.then(|| w.say_with("crosswalk-small", &[("minimum", readers.minimum().into())])));
    Part {
        heading: to.title.clone(),
        lines,
        head: HEAD.map(|id| w.say(id)).to_vec(),
        rows: rows.iter().zip(small).map(|(row, is_small)| row_of(dossier, row, is_small)).collect(),
        lists: written.map(|own| lists(own, rows, w)).unwrap_or_default(),
    }
}

/// A norm with its version, as people know it.
fn named(norm: &Norm) -> String {
    format!("{} ({})", norm.title, norm.name())
}

/// How many standards are covered how far.
fn summary(rows: &[CrosswalkRow], w: &Wording) -> String {
    let count = |extent: Extent| rows.iter().filter(|row| row.answered.extent == extent).count();
    let facts = [
        ("all", rows.len().into()),
        ("fully", count(Extent::Fully).into()),
        ("partly", count(Extent::Partly).into()),
        ("not", count(Extent::Not).into()),
    ];
    w.say_with("crosswalk-summary", &facts)
}

/// The schools of a row: those with a verdict, those of which a part was asked, and those of which nothing was.
fn groups(dossier: &Dossier, row: &CrosswalkRow) -> [BTreeSet<SiteId>; 3] {
    let written = dossier.crosswalks.iter().find(|own| own.from.is_same(&row.from) && own.to.is_same(&row.to));
    let is_own = |own: &&Assessment| own.evaluation.norm.is_same(&row.from) && row.to.is_for(&own.evaluation.school);
    let mut groups: [BTreeSet<SiteId>; 3] = Default::default();
    for own in dossier.now().iter().filter(is_own) {
        let at = match written.map_or(ReadAs::NotAsked, |crosswalk| read_as(own, crosswalk, row.standard)) {
            ReadAs::Judged(Verdict::NotApplicable) => continue,
            ReadAs::Judged(
                Verdict::Met | Verdict::NotMet | Verdict::Undecided | Verdict::NotSubmitted | Verdict::Waived,
            ) => 0,
            ReadAs::Partly(_) => 1,
            ReadAs::NotAsked => 2,
        };
        groups[at].insert(own.evaluation.school.id.clone());
    }
    groups
}

/// Whether figures would be of fewer schools than a board may read. What was not asked says nothing of a school: of it too few are too few, whoever reads.
fn is_small(readers: &Readers, [judged, partly, not_asked]: &[BTreeSet<SiteId>; 3]) -> bool {
    let all = judged.len() + partly.len() + not_asked.len();
    !readers.may_read(judged) || !readers.may_read(partly) || readers.is_few(not_asked.len()) || readers.is_few(all)
}

fn row_of(dossier: &Dossier, row: &CrosswalkRow, is_small: bool) -> Row {
    let w = &dossier.wording;
    let count = |n: u32| number(w, n as usize);
    let open = row.undecided + row.not_submitted + row.waived;
    let met = format!("{} ({})", count(row.met), percentage(w, row.met as usize, row.schools as usize));
    let counts = match (is_small, row.answered.extent) {
        (true, _) => vec!["·".to_owned(); 5],
        // Nothing is met by what nobody asked: a zero would look as if it had been asked.
        (false, Extent::Partly | Extent::Not) if row.unknown() == row.schools => {
            let none = "–".to_owned();
            vec![count(row.schools), none.clone(), none.clone(), none, unknown(row, w)]
        }
        (false, Extent::Fully | Extent::Partly | Extent::Not) => {
            vec![count(row.schools), met, count(row.not_met), count(open), unknown(row, w)]
        }
    };
    Row {
        standard: title(&row.to.standards[row.standard]),
        extent: extent(row.answered.extent, w),
        key: row.answered.extent.key(),
        sources: row.answered.from.iter().map(|at| title(&row.from.standards[*at])).collect(),
        counts,
    }
}

fn extent(extent: Extent, w: &Wording) -> String {
    w.say(match extent {
        Extent::Fully => "crosswalk-extent-fully",
        Extent::Partly => "crosswalk-extent-partly",
        Extent::Not => "crosswalk-extent-not",
    })
}

/// Of how many schools nothing can be said; where a part was asked, how many meet that part.
fn unknown(row: &CrosswalkRow, w: &Wording) -> String {
    let facts = [
        ("count", number(w, row.unknown() as usize).into()),
        ("partly", row.partly.into()),
        ("met", number(w, row.partly_met as usize).into()),
    ];
    w.say_with("crosswalk-unknown", &facts)
}

/// What nobody asks, and what is asked and answers nothing of the other norm.
fn lists(crosswalk: &Crosswalk, rows: &[CrosswalkRow], w: &Wording) -> Vec<List> {
    let not: Vec<String> = rows
        .iter()
        .filter(|row| row.answered.extent == Extent::Not)
        .map(|row| title(&row.to.standards[row.standard]))
        .collect();
    let elsewhere: Vec<String> =
        crosswalk.unused().into_iter().map(|at| title(&crosswalk.from.standards[at])).collect();
    let list = |[heading, how, none]: [&str; 3], items: Vec<String>| List {
        heading: w.say(heading),
        how: w.say(if items.is_empty() { none } else { how }),
        items,
    };
    let nobody = ["crosswalk-nobody-asks", "crosswalk-nobody-asks-how", "crosswalk-nobody-asks-none"];
    let other = ["crosswalk-elsewhere", "crosswalk-elsewhere-how", "crosswalk-elsewhere-none"];
    vec![list(nobody, not), list(other, elsewhere)]
}
