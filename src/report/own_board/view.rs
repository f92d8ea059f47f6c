//! What the report of a board says: its own schools by name, the others as a band.

use std::collections::BTreeMap;

use super::boards::Board;
use super::schools::{schools, schools_title};
use super::together::{are_many, joined};
use crate::agreement::Agreement;
use crate::judge::{Assessment, GapStatus, Verdict};
use crate::norm::Norm;
use crate::present::change as told;
use crate::present::coverage::{NormView, norms, now};
use crate::present::figures::{NormChart, of_schools};
use crate::present::follow_up::Grid;
use crate::present::small::may_read_wholes;
use crate::present::words::{number, percentage, title};
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;
use crate::trend::agreed::Followed;
use crate::trend::change;
use crate::wording::{Arg, Wording};

/// Of fewer other schools than this there is no band, whatever the minimum of the batch: a band is never about a few.
const LEAST: u32 = 5;
/// So many agreements are listed.
const MOST_AGREEMENTS: usize = 60;

/// Everything that the report says.
pub(super) struct View {
    pub lang: &'static str,
    pub title: String,
    pub subtitle: String,
    pub partnership: String,
    pub made: String,
    pub footer: String,
    pub page: String,
    pub notices: Vec<String>,
    pub parts: Vec<Part>,
    /// What stands in a cell of a gap.
    pub gap: String,
    pub cut: String,
}

/// A question with its answer and what stands behind it.
pub(super) struct Part {
    pub question: String,
    pub answer: String,
    pub more: Vec<String>,
    pub items: Vec<String>,
    /// Charts of the own schools alone.
    pub charts: Vec<NormChart>,
    pub grids: Vec<Grid>,
    /// Tables of schools and standards, below the others.
    pub matrices: Vec<Grid>,
}

/// What is the same for every board: worked out once, for there can be a thousand.
pub(super) struct Shared<'a> {
    views: Vec<NormView<'a>>,
    /// How many boards have a school in scope, per norm (an index in `views`) and standard; those without a board are one.
    boards: BTreeMap<(usize, usize), usize>,
}

impl<'a> Shared<'a> {
    pub(super) fn of(dossier: &'a Dossier) -> Shared<'a> {
        let views = norms(dossier);
        let mut boards = BTreeMap::new();
        for row in now(dossier).filter(|row| row.grouping == Grouping::Board) {
            let norm = views.iter().position(|view| view.norm.is_same(&row.norm));
            norm.into_iter().for_each(|norm| *boards.entry((norm, row.standard)).or_default() += 1);
        }
        Shared { views, boards }
    }
}

pub(super) fn view(dossier: &Dossier, board: &Board, shared: &Shared) -> View {
    let w = &dossier.wording;
    let own: Vec<&Assessment> = board.schools.iter().filter_map(|at| dossier.now().get(*at)).collect();
    let is_own = |(_, view): &(usize, &NormView)| own.iter().any(|one| one.evaluation.norm.is_same(view.norm));
    let shown: Vec<(usize, &NormView)> = shared.views.iter().enumerate().filter(is_own).collect();
    let topics = board.schools.iter().map(|at| dossier.topics_of(*at).count()).sum();
    let mut coverage = coverage(dossier, (&own, topics), &shown, shared);
    coverage.charts = shown.iter().filter_map(|(_, view)| of_schools(dossier, &board.schools, view.norm)).collect();
    let mut parts = vec![response(w, &own), coverage, moved(dossier, &own)];
    parts.extend([agreed(dossier, board, &own), care(dossier, board, &own)]);
    let year = dossier.year.to_string();
    View {
        lang: w.language().tag(),
        title: w.say("own-title"),
        subtitle: w.say_with("own-subtitle", &[("board", board.name.into()), ("year", year.into())]),
        partnership: dossier.sender().to_owned(),
        made: w.say_with("board-made", &[("date", w.language().date(dossier.date).into())]),
        footer: w.say_with("own-footer", &[("board", board.name.into())]),
        page: w.say_with("board-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
        notices: w.norm_notices(shown.iter().map(|(_, view)| view.norm.status)),
        parts,
        gap: w.say("own-cell-not-met"),
        cut: w.say("text-cut"),
    }
}

fn part(question: String, answer: String) -> Part {
    Part { question, answer, more: vec![], items: vec![], charts: vec![], grids: vec![], matrices: vec![] }
}

/// How many they are: of one school is not spoken as of several.
fn schools_of(own: &[&Assessment]) -> [(&'static str, Arg<'static>); 1] {
    [("schools", own.len().into())]
}

fn response(w: &Wording, own: &[&Assessment]) -> Part {
    let (silent, submitted): (Vec<&&Assessment>, Vec<_>) =
        own.iter().partition(|one| one.evaluation.submission.is_none());
    let facts = [
        ("n", submitted.len().into()),
        ("submitted", number(w, submitted.len()).into()),
        ("all", number(w, own.len()).into()),
        ("share", percentage(w, submitted.len(), own.len()).into()),
    ];
    let id = if own.len() == 1 { "own-response-one" } else { "own-response-answer" };
    let mut part = part(w.say("own-response"), w.say_with(id, &facts));
    let names: Vec<&str> = silent.iter().map(|one| one.evaluation.school.name.as_str()).collect();
    part.more.extend((!names.is_empty()).then(|| w.say_with("own-silent", &[("list", names.join(", ").into())])));
    part
}

fn coverage(
    dossier: &Dossier,
    (own, topics): (&[&Assessment], usize),
    views: &[(usize, &NormView)],
    shared: &Shared,
) -> Part {
    let w = &dossier.wording;
    let verdicts = || own.iter().flat_map(|one| &one.judgements).map(|judgement| judgement.verdict);
    let all = verdicts().filter(|verdict| verdict.in_scope()).count();
    let met = verdicts().filter(|verdict| *verdict == Verdict::Met).count();
    let facts = [
        ("n", all.into()),
        ("met", number(w, met).into()),
        ("all", number(w, all).into()),
        ("share", percentage(w, met, all).into()),
        ("t", topics.into()),
        ("topics", number(w, topics).into()),
    ];
    let mut part = part(w.say_with("own-coverage", &schools_of(own)), w.say_with("own-coverage-answer", &facts));
    let many = are_many(views.len());
    let (mut tables, mut matrices) = (Vec::new(), Vec::new());
    for (norm, view) in views {
        let of_norm: Vec<&Assessment> =
            own.iter().copied().filter(|one| one.evaluation.norm.is_same(view.norm)).collect();
        // Of many norms together is spoken as of all schools.
        let spoken = if many { own } else { &of_norm };
        tables.push((in_full(w, view.norm), beside(dossier, (*norm, view), (&of_norm, spoken), shared)));
        let own_schools = schools(w, view.norm, &of_norm, many);
        matrices.extend(own_schools.into_iter().map(|matrix| (view.norm.name(), matrix)));
    }
    if many {
        part.grids = joined(w, tables, 0, |norms| beside_title(w, &norms, own));
        part.matrices = joined(w, matrices, 1, |norms| schools_title(w, &norms));
    } else {
        part.grids = tables.into_iter().map(|(_, table)| table).collect();
        part.matrices = matrices.into_iter().map(|(_, matrix)| matrix).collect();
    }
    part
}

/// Title, id, version and status of a norm.
fn in_full(w: &Wording, norm: &Norm) -> String {
    let (title, name, status) = (&norm.title, norm.name(), w.norm_status(norm.status));
    w.say_with("board-norm", &[("title", title.into()), ("name", name.into()), ("status", status.into())])
}

fn beside_title(w: &Wording, norm: &str, own: &[&Assessment]) -> String {
    w.say_with("own-table", &[("norm", norm.into()), ("schools", own.len().into())])
}

/// In which fifth the share of the other schools falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Band {
    /// From so many fifths to one more.
    Fifth(u32),
    /// Too few other schools, or those of one other board only: a board could tell what a school said.
    Hidden,
}

impl Band {
    /// Of so many other schools that meet it, of so many, of so many boards.
    pub(super) fn of(met: u32, schools: u32, boards: usize, minimum: u32) -> Band {
        match schools {
            _ if schools < minimum.max(LEAST) || boards < 2 => Band::Hidden,
            _ => Band::Fifth((met * 5 / schools).min(4)),
        }
    }

    fn text(self, w: &Wording) -> String {
        match self {
            Band::Hidden => w.say("own-band-hidden"),
            Band::Fifth(fifth) => {
                let bounds = [("low", (fifth * 20).into()), ("high", ((fifth + 1) * 20).into())];
                w.say_with("own-band", &bounds)
            }
        }
    }
}

/// Per standard how many of the own schools meet it, beside the band of the others. `spoken` are the schools that are spoken of.
fn beside(
    dossier: &Dossier,
    (norm, view): (usize, &NormView),
    (own, spoken): (&[&Assessment], &[&Assessment]),
    shared: &Shared,
) -> Grid {
    let w = &dossier.wording;
    let mut is_hidden = false;
    let mut rows = Vec::new();
    for row in &view.rows {
        let verdict = |one: &&Assessment| one.judgements.get(row.standard).map(|judgement| judgement.verdict);
        let mine: Vec<Verdict> = own.iter().filter_map(verdict).filter(|verdict| verdict.in_scope()).collect();
        if mine.is_empty() {
            continue;
        }
        let met = mine.iter().filter(|verdict| **verdict == Verdict::Met).count();
        let open = mine.iter().filter(|verdict| verdict.is_open() || verdict.is_silent()).count();
        let without = |whole: u32, own: usize| whole.saturating_sub(u32::try_from(own).unwrap_or(u32::MAX));
        let (others_met, others) = (without(row.met, met), without(row.schools, mine.len()));
        let boards = shared.boards.get(&(norm, row.standard)).copied().unwrap_or_default().saturating_sub(1);
        let band = Band::of(others_met, others, boards, dossier.minimum_group);
        is_hidden |= band == Band::Hidden;
        let facts = [("met", number(w, met).into()), ("all", number(w, mine.len()).into())];
        let standard = title(&view.norm.standards[row.standard]);
        rows.push(vec![standard, w.say_with("own-of", &facts), number(w, open), band.text(w)]);
    }
    let head = ["board-col-standard", "own-col-own", "own-col-open", "own-col-rest"];
    let minimum = [("minimum", dossier.minimum_group.max(LEAST).into())];
    Grid {
        title: beside_title(w, &view.norm.title, spoken),
        warning: None,
        about: vec![w.say_with("own-table-about", &schools_of(spoken))],
        head: head.map(|id| w.say_with(id, &schools_of(spoken))).to_vec(),
        rows,
        words: 1,
        has_sum: false,
        note: is_hidden.then(|| w.say_with("own-note-hidden", &minimum)),
    }
}

fn moved(dossier: &Dossier, own: &[&Assessment]) -> Part {
    let w = &dossier.wording;
    let question = w.say("own-moved");
    if dossier.years.len() < 2 {
        return part(question, w.say("own-moved-none"));
    }
    let with = |status: GapStatus| {
        let all = own.iter().flat_map(|one| &one.judgements);
        number(w, all.filter(|judgement| judgement.status == Some(status)).count())
    };
    let facts = [
        ("solved", with(GapStatus::Solved).into()),
        ("new", with(GapStatus::New).into()),
        ("returned", with(GapStatus::Returned).into()),
        ("lasting", with(GapStatus::Lasting).into()),
    ];
    let mut part = part(question, w.say_with("own-moved-answer", &facts));
    let of = |one: &&Assessment| change::of(dossier.changed(), dossier.year, &one.evaluation.school.id);
    let changes: Vec<_> = own.iter().flat_map(of).cloned().collect();
    let (text, items) = told::total(&changes, w);
    part.more.push(text);
    part.items = items;
    part
}

/// What was agreed with the own schools, without what somebody wrote in their own words.
fn agreed(dossier: &Dossier, board: &Board, schools: &[&Assessment]) -> Part {
    let w = &dossier.wording;
    let is_own =
        |(_, followed): &(&Agreement, &Followed)| followed.assessment.is_some_and(|at| board.schools.contains(&at));
    let mut own: Vec<(&Agreement, &Followed)> = dossier.followed().filter(is_own).collect();
    own.sort_by_key(|(agreement, _)| agreement.order());
    let counts = |id: &str, n: usize| w.say_with(id, &[("n", n.into()), ("count", number(w, n).into())]);
    let mut part = part(w.say_with("own-agreed", &schools_of(schools)), counts("own-agreed-answer", own.len()));
    let late = own.iter().filter(|(_, followed)| followed.is_late()).count();
    part.more.extend((late > 0).then(|| counts("own-agreed-late", late)));
    if own.is_empty() {
        return part;
    }
    let head = [
        "board-col-agreement",
        "board-col-school",
        "board-col-standard",
        "follow-up-col-state",
        "board-col-due",
        "board-col-amount",
    ];
    let left_out = own.len().saturating_sub(MOST_AGREEMENTS);
    part.grids.push(Grid {
        title: w.say("own-agreements"),
        warning: None,
        about: vec![],
        head: head.map(|id| w.say(id)).to_vec(),
        rows: own.iter().take(MOST_AGREEMENTS).map(|one| agreement(dossier, *one)).collect(),
        words: 5,
        has_sum: false,
        note: (left_out > 0).then(|| counts("own-agreed-more", left_out)),
    });
    part
}

fn agreement(dossier: &Dossier, (agreement, followed): (&Agreement, &Followed)) -> Vec<String> {
    let w = &dossier.wording;
    let at = followed.assessment.and_then(|at| dossier.now().get(at));
    let school = at.map(|one| one.evaluation.school.name.clone()).unwrap_or_default();
    let standard = match (&agreement.standard, at.zip(followed.standard)) {
        (None, _) => w.say("board-whole-school"),
        (Some(_), Some((one, standard))) => title(&one.evaluation.norm.standards[standard]),
        (Some(id), None) => id.clone(),
    };
    let amount =
        agreement.amount.map(|amount| w.say_with("board-euros", &[("amount", w.language().money(amount).into())]));
    vec![
        agreement.number().unwrap_or("\u{2013}").to_owned(),
        school,
        standard,
        w.agreement_state(followed.state),
        agreement.due.map_or_else(|| w.say("board-no-date"), |day| w.language().date(day)),
        amount.unwrap_or_else(|| w.say("board-no-amount")),
    ]
}

fn care(dossier: &Dossier, board: &Board, own: &[&Assessment]) -> Part {
    let w = &dossier.wording;
    let mut part = part(w.say("own-care"), w.say_with("own-care-own", &schools_of(own)));
    let lines = ["board-reading-purpose", "board-reading-verdicts", "board-reading-silence", "board-reading-waivers"];
    part.items = lines.into_iter().map(|id| w.say(id)).collect();
    let coverage = if may_read_wholes(dossier, board.name) { "yes" } else { "no" };
    part.items.push(w.say_with("own-care-more", &[("coverage", coverage.into())]));
    part
}
