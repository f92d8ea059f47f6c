//! The summary of the board report: one page of sentences with figures.
//!
//! In: the dossier and its [`Facts`]. Out: parts with a heading, sentences and a list, all worded. Must not know: how a page looks. Standards are
//! put in order of coverage here; schools never are.

use super::waivers;
use crate::agreement::Progress;
use crate::present::change;
use crate::present::coverage::{NormView, short, standard};
use crate::present::facts::{Facts, biggest_holes, in_state};
use crate::present::firmness::{known, on_answer, on_silence};
use crate::present::words::{number, percentage, title};
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, CoverageState};
use crate::wording::Wording;

/// With more norms than this in one sector the summary speaks of them together.
pub const FEW_NORMS: usize = 3;
/// So many standards are named in a sentence before it refers to the table.
const NAMED: usize = 8;
/// So many of the biggest holes are named.
const HOLES: usize = 5;

/// A part of the summary.
#[derive(Debug)]
pub struct Part {
    /// Heading.
    pub title: String,
    /// Sentences, one paragraph.
    pub text: String,
    /// A list below it; may be empty.
    pub items: Vec<String>,
}

impl Part {
    fn new(title: String, sentences: &[String], items: Vec<String>) -> Part {
        Part { title, text: sentences.join(" "), items }
    }
}

/// The parts, in order of reading.
pub fn parts(dossier: &Dossier, facts: &Facts, views: &[NormView]) -> Vec<Part> {
    let mut parts = vec![schools(dossier, facts), coverage(&dossier.wording, views)];
    parts.extend(holes(&dossier.wording, views));
    parts.push(moved(dossier, facts, views));
    parts.push(firmness(&dossier.wording, facts));
    parts.push(agreed(dossier, facts));
    parts
}

fn schools(dossier: &Dossier, facts: &Facts) -> Part {
    let w = &dossier.wording;
    let mut lines = vec![w.say_with(
        "board-schools",
        &[
            ("r", facts.register.into()),
            ("register", number(w, facts.register).into()),
            ("n", facts.submitted.into()),
            ("submitted", number(w, facts.submitted).into()),
            ("share", percentage(w, facts.submitted, facts.register).into()),
        ],
    )];
    let silent = facts.register.saturating_sub(facts.submitted + facts.misfiled + facts.without_norm);
    if silent > 0 {
        lines.push(w.say_with("board-schools-silent", &[("n", silent.into()), ("count", number(w, silent).into())]));
    }
    if facts.misfiled > 0 {
        let n = facts.misfiled;
        lines.push(w.say_with("board-schools-misfiled", &[("n", n.into()), ("count", number(w, n).into())]));
    }
    if facts.without_norm > 0 {
        let n = facts.without_norm;
        lines.push(w.say_with("board-schools-without-norm", &[("n", n.into()), ("count", number(w, n).into())]));
    }
    let n = facts.topics;
    lines.push(w.say_with("board-topics", &[("n", n.into()), ("count", number(w, n).into())]));
    Part::new(w.say("board-part-schools"), &lines, vec![])
}

/// Per norm; where a sector has many norms, per sector.
fn coverage(w: &Wording, views: &[NormView]) -> Part {
    let mut items = Vec::new();
    for sector in [Sector::Po, Sector::Vo] {
        let own: Vec<_> = views.iter().filter(|v| v.norm.sector == sector).collect();
        if own.len() > FEW_NORMS {
            let count = number(w, own.len());
            let name =
                w.say_with("board-norms-together", &[("count", count.into()), ("sector", sector.as_str().into())]);
            items.push(covered(w, &name, &own));
        } else {
            items.extend(own.iter().map(|view| covered(w, &view.norm.title, std::slice::from_ref(view))));
        }
    }
    Part::new(w.say("board-part-coverage"), &[w.say("board-coverage-intro")], items)
}

/// How many standards are in which state; those that no school meets or only one by name.
fn covered(w: &Wording, name: &str, views: &[&NormView]) -> String {
    let state = |s| views.iter().flat_map(|v| in_state(v, s)).collect::<Vec<_>>();
    let all: usize = views.iter().map(|view| view.rows.len()).sum();
    let parts: Vec<String> = CoverageState::ALL.into_iter().filter_map(|s| part(w, s, state(s).len())).collect();
    let facts = [
        ("norm", name.into()),
        ("n", all.into()),
        ("standards", number(w, all).into()),
        ("parts", parts.join(", ").into()),
    ];
    let mut text = w.say_with("board-coverage", &facts);
    for (id, s) in [("board-white", CoverageState::White), ("board-fragile", CoverageState::Fragile)] {
        let rows = state(s);
        if !rows.is_empty() {
            text.push(' ');
            text += &w.say_with(id, &[("list", named(w, &rows, views.len()).into())]);
        }
    }
    text
}

/// So many standards in this state; none is no part of the sentence.
fn part(w: &Wording, state: CoverageState, count: usize) -> Option<String> {
    let id = match state {
        CoverageState::Full => "board-coverage-full",
        CoverageState::Partial => "board-coverage-partial",
        CoverageState::Fragile => "board-coverage-fragile",
        CoverageState::White => "board-coverage-white",
    };
    (count > 0).then(|| w.say_with(id, &[("count", number(w, count).into())]))
}

/// The standards of rows by name, shorter where there are several norms; with many, the first and how many more.
pub fn named(w: &Wording, rows: &[&CoverageRow], norms: usize) -> String {
    let name = |r: &&CoverageRow| if norms > 1 { short(r, norms) } else { title(standard(r)) };
    let mut list = rows.iter().take(NAMED).map(name).collect::<Vec<_>>().join(", ");
    if rows.len() > NAMED {
        let more = number(w, rows.len() - NAMED);
        list += &w.say_with("board-and-more", &[("count", more.into())]);
    }
    list
}

fn holes(w: &Wording, views: &[NormView]) -> Option<Part> {
    let norms = |sector| views.iter().filter(|v| v.norm.sector == sector).count();
    let of = |row: &CoverageRow| match norms(row.norm.sector) {
        1 => row.norm.sector.as_str().to_owned(),
        _ => row.norm.title.clone(),
    };
    let all = biggest_holes(views);
    let (named, rest) = all.split_at(all.len().min(HOLES));
    let mut items: Vec<_> = named
        .iter()
        .map(|row| {
            w.say_with(
                "board-hole",
                &[
                    ("standard", title(standard(row)).into()),
                    ("norm", of(row).into()),
                    ("m", row.met.into()),
                    ("met", number(w, row.met as usize).into()),
                    ("n", row.schools.into()),
                    ("schools", number(w, row.schools as usize).into()),
                    ("share", w.language().percentage(row.share()).into()),
                ],
            )
        })
        .collect();
    // The list ends somewhere: not without a word about those that are as large.
    let equal = rest.iter().take_while(|row| named.last().is_some_and(|last| last.share() == row.share())).count();
    if equal > 0 {
        items.push(w.say_with("board-holes-equal", &[("n", equal.into()), ("count", number(w, equal).into())]));
    }
    // Among equals none has the least.
    let differ = all.first().map(|row| row.share()) != all.last().map(|row| row.share());
    let (title, intro) = match differ {
        true => ("board-part-holes", "board-holes-intro"),
        false => ("board-part-holes-equal", "board-holes-intro-equal"),
    };
    let intro = w.say_with(intro, &[("n", all.len().into())]);
    (!items.is_empty()).then(|| Part::new(w.say(title), &[intro], items))
}

fn moved(dossier: &Dossier, facts: &Facts, views: &[NormView]) -> Part {
    let w = &dossier.wording;
    let m = facts.moved;
    let mut lines = Vec::new();
    if dossier.years.len() > 1 {
        let gaps = [
            ("board-moved-new", m.new),
            ("board-moved-returned", m.returned),
            ("board-moved-lasting", m.lasting),
            ("board-moved-first", m.first),
        ];
        lines.push(w.say_with(
            "board-moved",
            &[
                ("gaps", gaps.iter().map(|(_, n)| n).sum::<usize>().into()),
                ("parts", counted(w, &gaps).into()),
                ("n", m.solved.into()),
                ("solved", number(w, m.solved).into()),
            ],
        ));
    } else {
        lines.push(w.say_with("board-moved-none", &[("n", m.first.into()), ("first", number(w, m.first).into())]));
    }
    lines.extend(norm_changes(dossier, views));
    lines.extend((dossier.years.len() > 1).then(|| change::total(dossier.changed(), w)));
    Part::new(w.say("board-part-moved"), &lines, vec![])
}

/// What there is of each, in a list; what there is none of is not named.
fn counted(w: &Wording, parts: &[(&str, usize)]) -> String {
    let reported =
        parts.iter().filter(|(_, n)| *n > 0).map(|(id, n)| w.say_with(id, &[("count", number(w, *n).into())]));
    reported.collect::<Vec<_>>().join(", ")
}

/// A sentence for each norm that had another version the year before; with many norms one sentence for all.
fn norm_changes(dossier: &Dossier, views: &[NormView]) -> Vec<String> {
    let w = &dossier.wording;
    let Some(before) = dossier.before() else { return vec![] };
    let changed: Vec<_> = views
        .iter()
        .filter_map(|view| {
            let older = |n: &&std::sync::Arc<crate::norm::Norm>| n.id == view.norm.id && n.version != view.norm.version;
            let older = before.assessments.iter().map(|a| &a.evaluation.norm).find(older)?;
            Some((older, view.norm))
        })
        .collect();
    if changed.len() > FEW_NORMS {
        return vec![w.say_with("board-norms-changed", &[("count", number(w, changed.len()).into())])];
    }
    let say = |(older, newer): &(&std::sync::Arc<crate::norm::Norm>, &std::sync::Arc<crate::norm::Norm>)| {
        w.say_with("board-norm-changed", &[("before", older.name().into()), ("now", newer.name().into())])
    };
    changed.iter().map(say).collect()
}

/// How firm the verdicts are, and what silence could still change.
fn firmness(w: &Wording, facts: &Facts) -> Part {
    let counts = facts.firmness;
    let mut items = Vec::new();
    if counts.verdicts > 0 {
        items = vec![on_answer(w, counts), on_silence(w, counts)];
    }
    let n = facts.open_holes;
    if n > 0 {
        items.push(w.say_with("board-silence-holes", &[("n", n.into()), ("count", number(w, n).into())]));
    }
    Part::new(w.say("sensitivity-title"), &[known(w, counts)], items)
}

fn agreed(dossier: &Dossier, facts: &Facts) -> Part {
    let w = &dossier.wording;
    let count = |p: Progress| dossier.agreements.iter().filter(|a| a.progress == p).count();
    let overdue = dossier.overdue().count();
    let all = dossier.agreements.len();
    let parts = [
        ("board-agreed-open", count(Progress::Open)),
        ("board-agreed-running", count(Progress::Running)),
        ("board-agreed-done", count(Progress::Done)),
        ("board-agreed-dropped", count(Progress::Dropped)),
    ];
    let made = [("n", all.into()), ("all", number(w, all).into()), ("parts", counted(w, &parts).into())];
    let mut lines = vec![if all == 0 { w.say("board-agreed-none") } else { w.say_with("board-agreed", &made) }];
    if overdue > 0 {
        let facts = [("n", overdue.into()), ("count", number(w, overdue).into())];
        lines.push(w.say_with("board-agreed-overdue", &facts));
    }
    let waived = facts.firmness.waived as usize;
    lines.push(w.say_with("board-waived", &[("n", waived.into()), ("count", number(w, waived).into())]));
    lines.extend(waivers::ending(dossier));
    Part::new(w.say("board-part-agreed"), &lines, vec![])
}
