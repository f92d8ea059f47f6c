//! What-if on paper: a page, a workbook, the tables as CSV, and the charts of the thresholds.
//!
//! In: a [`WhatIf`] and the dossier as it would be. Out: artifacts, and lines for the console. Must not know: how the norms came to be tried.

mod bounds;

use std::collections::BTreeMap;

use anyhow::Result;
use askama::Template;

use self::bounds::{coverage, covered, differs_in_count, is_whole, of};
use super::{Artifact, house, picture, workbook};
use crate::judge::Verdict;
use crate::norm::diff::Strictness;
use crate::norm::{Norm, Standard};
use crate::present::chart::thresholds::{self, Thresholds};
use crate::present::chart::{ChartTable, StandardName};
use crate::present::difference::{strictness, what};
use crate::present::figures::{ChartSubject, NormChart};
use crate::present::lite;
use crate::report::tables;
use crate::run::dossier::Dossier;
use crate::run::whatif::{CoverageMove, Move, Swap, WhatIf, Why};
use crate::stats::coverage::CoverageRow;
use crate::wording::{Arg, Wording};

/// Changed verdicts on the page at most; the workbook has them all.
const MOST_MOVES: usize = 2000;

#[derive(Template)]
#[template(path = "whatif.html", config = "src/report/askama.toml")]
struct Page {
    tag: &'static str,
    title: String,
    subtitle: String,
    notices: Vec<String>,
    purpose: String,
    lead: Vec<String>,
    parts: Vec<Part>,
    charts: String,
    chart_data: String,
    figures: Vec<NormChart>,
    files: String,
}

/// A heading with a table.
struct Part {
    heading: String,
    how: String,
    table: ChartTable,
}

/// Every file of a what-if.
///
/// # Errors
/// A template, a workbook, a table or a picture can't be made.
pub fn render(found: &WhatIf, after: &Dossier) -> Result<Vec<Artifact>> {
    let tables = tables::what_if(found, after.year)?;
    let mut artifacts =
        vec![Artifact::new("wat-als.html", house::page(page(found, after).render()? + "\n", &after.style))];
    for figure in figures(found, after) {
        artifacts.extend(picture::files(&figure, "")?);
    }
    for table in &tables.tables {
        artifacts.push(Artifact::new(format!("data/{}.csv", table.spec.name), table.csv()?));
    }
    artifacts.extend(workbook::what_if(after, &tables)?);
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(artifacts)
}

/// What the console says: the lead, and a line for each standard in which a count changes or that has another rule, also where that makes no
/// difference: who tries a threshold wants to know of every norm what it does.
pub fn lines(found: &WhatIf, after: &Dossier) -> Vec<String> {
    let w = &after.wording;
    let mut lines = vec![title(found, w)];
    lines.extend(lead(found, after));
    let changed = changed(found);
    let whole = found.coverage.iter().filter(|row| is_whole(row));
    for row in whole.filter(|row| differs_in_count(row) || is_ruled_otherwise(row)) {
        let differs = differs(found, row, w).join("; ");
        let facts = [
            ("standard", name(found, row, w).into()),
            ("before", of(&row.before, w).into()),
            ("after", Arg::from(of(&row.after, w))),
            ("why", if differs.is_empty() { String::new() } else { format!(" ({differs})") }.into()),
        ];
        let is_same = !differs_in_count(row) && changed_of(&changed, row) == 0;
        let stated = if is_same { "whatif-console-same" } else { "whatif-console-standard" };
        lines.push(format!("  {}", w.say_with(stated, &facts)));
    }
    lines
}

/// Whether the standard had another rule, or another threshold.
fn is_ruled_otherwise(row: &CoverageMove) -> bool {
    let rule = |row: &Option<CoverageRow>| row.as_ref().map(|row| standard_of(row).rule);
    rule(&row.before) != rule(&row.after)
}

fn title(found: &WhatIf, w: &Wording) -> String {
    let mut norms: Vec<_> = found.swaps.iter().map(|swap| swap.after.name()).collect();
    norms.dedup();
    w.say_with("whatif-title", &[("norms", norms.join(", ").into())])
}

fn page(found: &WhatIf, after: &Dossier) -> Page {
    let w = &after.wording;
    let facts = [("partnership", (&after.partnership).into()), ("year", after.year.to_string().into())];
    Page {
        tag: w.language().tag(),
        title: title(found, w),
        subtitle: w.say_with("whatif-subtitle", &facts),
        notices: w.norm_notices(found.swaps.iter().map(|swap| swap.after.status)),
        purpose: w.say("whatif-purpose"),
        lead: lead(found, after),
        parts: [standards(found, w), moves(found, w), questions(found, w)]
            .into_iter()
            .filter(|part| !part.table.rows.is_empty())
            .collect(),
        charts: w.say("whatif-charts"),
        chart_data: w.say("whatif-chart-data"),
        figures: figures(found, after),
        files: w.say("whatif-files"),
    }
}

fn lead(found: &WhatIf, after: &Dossier) -> Vec<String> {
    let w = &after.wording;
    let mut lines: Vec<String> = found.swaps.iter().map(|swap| swapped(swap, w)).collect();
    lines.extend(changes(found, w));
    lines.push(w.say_with("whatif-schools", &[("count", found.schools.len().into())]));
    lines.push(covered(found, w));
    if !found.never_asked.is_empty() {
        lines.push(w.say_with("whatif-never-asked-count", &[("count", found.never_asked.len().into())]));
    }
    lines
}

/// How many verdicts change that are there on both sides; and how many come or go with their standard.
fn changes(found: &WhatIf, w: &Wording) -> Vec<String> {
    if found.moves.is_empty() {
        return vec![w.say("whatif-nothing")];
    }
    let mut schools: Vec<_> = compared(found).map(|moved| &moved.school.id).collect();
    let moves = schools.len();
    schools.dedup();
    let facts = [("moves", moves.into()), ("verdicts", found.verdicts.into()), ("schools", schools.len().into())];
    let mut lines = vec![w.say_with("whatif-changed", &facts)];
    for (why, stated) in [(Why::Added, "whatif-added"), (Why::Removed, "whatif-removed")] {
        let count = found.moves.iter().filter(|moved| moved.why == why).count();
        if count > 0 {
            lines.push(w.say_with(stated, &[("count", count.into())]));
        }
    }
    lines
}

/// The verdicts that change and are there on both sides.
fn compared(found: &WhatIf) -> impl Iterator<Item = &Move> {
    found.moves.iter().filter(|moved| !moved.why.is_one_sided())
}

fn swapped(swap: &Swap, w: &Wording) -> String {
    let (after, schools) = (Arg::from(swap.after.name()), swap.schools.into());
    match &swap.before {
        Some(before) => {
            w.say_with("whatif-swap", &[("after", after), ("before", before.name().into()), ("schools", schools)])
        }
        None => w.say_with("whatif-swap-new", &[("after", after), ("schools", schools)]),
    }
}

fn standard_of(row: &CoverageRow) -> &Standard {
    &row.norm.standards[row.standard]
}

fn name(found: &WhatIf, row: &CoverageMove, w: &Wording) -> String {
    let either = row.after.as_ref().or(row.before.as_ref());
    either.map(|row| named(found, &row.norm, row.standard, w)).unwrap_or_default()
}

/// Id and title of a standard; of several norms also which one: PO and VO may call their standards alike.
fn named(found: &WhatIf, norm: &Norm, standard: usize, w: &Wording) -> String {
    let standard = &norm.standards[standard];
    let name = format!("{} {}", standard.id, standard.title);
    if found.swaps.iter().all(|swap| swap.after.is_same(&found.swaps[0].after)) {
        return name;
    }
    w.say_with("whatif-standard-of", &[("standard", name.into()), ("norm", norm.name().into())])
}

/// What the norm asks differently of a standard.
fn differs(found: &WhatIf, row: &CoverageMove, w: &Wording) -> Vec<String> {
    let Some(after) = &row.after else { return vec![w.say("diff-tag-removed")] };
    let swap = found.swaps.iter().find(|s| {
        s.after.is_same(&after.norm)
            && row.before.as_ref().is_none_or(|b| s.before.as_ref().is_some_and(|n| n.is_same(&b.norm)))
    });
    let Some(diff) = swap.and_then(|swap| swap.diff.as_ref()?.standard(&standard_of(after).id)) else { return vec![] };
    let Some(found) = diff.strictness else { return vec![w.say("diff-tag-added")] };
    // By its rule alone it looks stricter or looser; with these questions it is not.
    let comes_to_the_same = found == Strictness::Same && is_ruled_otherwise(row);
    let mut lines = vec![if comes_to_the_same { w.say("whatif-comes-to-the-same") } else { strictness(found, w) }];
    lines.extend(diff.changes.iter().map(|change| what(change, false, w)));
    for indicator in &diff.indicators {
        lines.extend(indicator.changes.iter().map(|change| format!("{} {}", indicator.id, what(change, true, w))));
    }
    lines
}

fn header<const N: usize>(ids: [&str; N], w: &Wording) -> Vec<String> {
    ids.map(|id| w.say(id)).to_vec()
}

/// How many verdicts change, come or go, by norm and standard: PO and VO may call their standards alike.
type Changed<'a> = BTreeMap<(String, &'a str), usize>;

fn changed(found: &WhatIf) -> Changed<'_> {
    let mut changed = Changed::new();
    for side in found.moves.iter().filter_map(|moved| moved.after.as_ref().or(moved.before.as_ref())) {
        *changed.entry((side.norm.name(), &side.norm.standards[side.standard].id)).or_default() += 1;
    }
    changed
}

fn changed_of(changed: &Changed, row: &CoverageMove) -> usize {
    let either = row.after.as_ref().or(row.before.as_ref());
    let count = |row: &CoverageRow| changed.get(&(row.norm.name(), standard_of(row).id.as_str())).copied();
    either.and_then(count).unwrap_or(0)
}

fn standards(found: &WhatIf, w: &Wording) -> Part {
    let changed = changed(found);
    let rows = found.coverage.iter().filter(|row| is_whole(row)).map(|row| {
        let differs = differs(found, row, w).join("; ");
        vec![
            name(found, row, w),
            if differs.is_empty() { w.say("whatif-same") } else { differs },
            of(&row.before, w),
            of(&row.after, w),
            row.after.as_ref().map(|row| row.undecided.to_string()).unwrap_or_default(),
            coverage(row, w),
            changed_of(&changed, row).to_string(),
        ]
    });
    let ids = [
        "whatif-col-standard",
        "whatif-col-why",
        "whatif-col-before",
        "whatif-col-after",
        "whatif-col-undecided",
        "whatif-col-coverage",
        "whatif-col-changed",
    ];
    let table = ChartTable { header: header(ids, w), rows: rows.collect() };
    let mut how = vec![w.say("whatif-standards-how")];
    let whole = || found.coverage.iter().filter(|row| is_whole(row));
    let is_open = |row: &Option<CoverageRow>| row.as_ref().is_some_and(|row| row.undecided > 0);
    if whole().any(|row| is_open(&row.before) || is_open(&row.after)) {
        how.push(w.say("whatif-standards-bounds"));
    }
    if found.moves.iter().any(|moved| moved.why.is_one_sided()) {
        how.push(w.say("whatif-standards-come-and-go"));
    }
    Part { heading: w.say("whatif-standards"), how: how.join(" "), table }
}

fn moved_name(found: &WhatIf, moved: &Move, w: &Wording) -> String {
    let side = moved.after.as_ref().or(moved.before.as_ref());
    side.map(|side| named(found, &side.norm, side.standard, w)).unwrap_or_default()
}

fn moves(found: &WhatIf, w: &Wording) -> Part {
    let verdict = |verdict: Option<Verdict>| verdict.map_or_else(|| w.say("whatif-no-standard"), |v| w.verdict(v));
    let rows = compared(found).take(MOST_MOVES).map(|moved| {
        let why = match moved.why {
            Why::NeverAsked(count) => w.say_with("whatif-why-never-asked", &[("count", count.into())]),
            Why::Added => w.say("whatif-why-added"),
            Why::Removed => w.say("whatif-why-removed"),
            Why::Kinds(holds) => w.say_with("whatif-why-kinds", &[("holds", if holds { "yes" } else { "no" }.into())]),
            Why::Waiver => w.say("whatif-why-waiver"),
            Why::Answers => w.say("whatif-why-answers"),
            Why::Norm(found) => w.say_with("whatif-why-norm", &[("strictness", strictness(found, w).into())]),
        };
        vec![
            format!("{} {}", moved.school.id, moved.school.name),
            moved_name(found, moved, w),
            verdict(moved.before.as_ref().map(|side| side.verdict)),
            verdict(moved.after.as_ref().map(|side| side.verdict)),
            why,
        ]
    });
    let ids = ["whatif-col-school", "whatif-col-standard", "whatif-col-now", "whatif-col-then", "whatif-col-reason"];
    let mut how = Vec::new();
    if found.moves.iter().any(|moved| moved.why.is_one_sided()) {
        how.push(w.say("whatif-moves-one-sided"));
    }
    if compared(found).count() > MOST_MOVES {
        how.push(w.say("whatif-moves-many"));
    }
    let table = ChartTable { header: header(ids, w), rows: rows.collect() };
    Part { heading: w.say("whatif-moves"), how: how.join(" "), table }
}

fn questions(found: &WhatIf, w: &Wording) -> Part {
    let rows = found.never_asked.iter().map(|question| {
        let indicator = &question.norm.indicators[question.indicator];
        vec![
            named(found, &question.norm, indicator.standard, w),
            format!("{} {}", indicator.id, indicator.text),
            question.schools.to_string(),
        ]
    });
    let ids = ["whatif-col-standard", "whatif-col-question", "whatif-col-schools"];
    let table = ChartTable { header: header(ids, w), rows: rows.collect() };
    Part { heading: w.say("whatif-questions"), how: w.say("whatif-questions-how"), table }
}

/// A chart per norm that was tried.
fn figures(found: &WhatIf, after: &Dossier) -> Vec<NormChart> {
    let mut names: Vec<_> = found.swaps.iter().map(|swap| &swap.after).collect();
    names.dedup_by_key(|norm| norm.name());
    let made = names.into_iter().enumerate().filter_map(|(at, norm)| {
        let of_norm = found.ladders.iter().filter(|ladder| ladder.norm.is_same(norm));
        let mut standards: Vec<thresholds::Standard> = Vec::new();
        for ladder in of_norm {
            let standard = &norm.standards[ladder.standard];
            if standards.iter().any(|known| known.name.id == standard.id) {
                continue;
            }
            standards.push(thresholds::Standard {
                name: StandardName { id: standard.id.clone(), title: standard.title.clone() },
                rule: standard.rule,
                steps: ladder.steps.iter().map(|step| (step.threshold, step.certain, step.possible)).collect(),
                before: ladder.before,
                schools: ladder.schools,
            });
        }
        if standards.is_empty() {
            return None;
        }
        let data = Thresholds { norm: norm.title.clone(), year: after.year.to_string(), standards };
        let chart = thresholds::draw(&data, &after.wording).with(lite::thresholds::of(&data, &after.wording));
        let mark = if at == 0 { String::new() } else { (at + 1).to_string() };
        Some(NormChart::of_norm(after, ChartSubject::Thresholds, norm, &mark, chart))
    });
    made.collect()
}
