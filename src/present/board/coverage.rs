//! Coverage now: how many standards all schools meet, a part of them, one or none.

use super::model::{Chapter, Piece, Subject, charts};
use super::tables::{NormTable, named, norm_tables, together};
use crate::present::coverage::NormView;
use crate::present::coverage_line::MANY_NORMS;
use crate::present::facts::in_state;
use crate::present::figures::{ChartScope, ChartSubject, NormChart};
use crate::present::words::number;
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::stats::coverage::CoverageState;
use crate::wording::Wording;

/// With more norms than this in one sector they are spoken of together.
const FEW_NORMS: usize = 3;
/// Tables have so many standards at most; with more only the workbook has them.
const MOST_ROWS: usize = 80;

pub(super) fn chapter(dossier: &Dossier, views: &[NormView], figures: &[NormChart]) -> Chapter {
    let w = &dossier.wording;
    let count = |state| views.iter().map(|view| in_state(view, state).len()).sum::<usize>();
    let all: usize = views.iter().map(|view| view.rows.len()).sum();
    let parts: Vec<String> = CoverageState::ALL.into_iter().filter_map(|state| part(w, state, count(state))).collect();
    let facts = [("n", all.into()), ("all", number(w, all).into()), ("parts", parts.join(", ").into())];
    let mut chapter =
        Chapter::new(Subject::Coverage, w.say("chapter-coverage"), w.say_with("chapter-coverage-answer", &facts));
    for sector in [Sector::Po, Sector::Vo] {
        let own: Vec<_> = views.iter().filter(|view| view.norm.sector == sector).collect();
        if own.len() > FEW_NORMS {
            let facts = [("count", number(w, own.len()).into()), ("sector", sector.as_str().into())];
            chapter.items.push(covered(w, &w.say_with("board-norms-together", &facts), &own));
        } else {
            chapter.items.extend(own.iter().map(|view| covered(w, &view.norm.title, std::slice::from_ref(view))));
        }
    }
    chapter.pieces = pieces(w, views, figures);
    chapter.annex = Some(w.say("chapter-coverage-annex"));
    chapter
}

/// Each norm's chart with its table; of many norms the charts come first, and one table of all.
fn pieces(w: &Wording, views: &[NormView], figures: &[NormChart]) -> Vec<Piece> {
    let tables = norm_tables(w, views);
    let own: Vec<&NormChart> = charts(figures, ChartSubject::Verdicts).collect();
    let is_long = tables.iter().map(|table| table.rows.len()).sum::<usize>() > MOST_ROWS;
    if views.len() > MANY_NORMS || is_long {
        let table = (!is_long && !tables.is_empty()).then(|| Piece::Norms(together(w, tables)));
        return own.into_iter().take(2).map(|chart| Piece::Chart(chart.stem.clone())).chain(table).collect();
    }
    let mut pieces = Vec::new();
    let mut below: Vec<NormTable> = Vec::new();
    let table = |below: &mut Vec<NormTable>| {
        let own = together(w, std::mem::take(below));
        (!own.is_empty()).then_some(Piece::Norms(own))
    };
    for (view, norm) in views.iter().zip(tables) {
        let is_own = |chart: &&&NormChart| match &chart.scope {
            ChartScope::Norm(own) => own.is_same(view.norm),
            ChartScope::Sector(_) | ChartScope::Whole => false,
        };
        // What no chart stands between is one table: a head above each of several short ones would be most of what there is to read.
        if let Some(chart) = own.iter().find(is_own) {
            pieces.extend(table(&mut below));
            pieces.push(Piece::Chart(chart.stem.clone()));
        }
        below.push(norm);
    }
    pieces.extend(table(&mut below));
    pieces
}

/// How many standards are in which state; those that no school meets or only one by name.
fn covered(w: &Wording, name: &str, views: &[&NormView]) -> String {
    let state = |state| views.iter().flat_map(|view| in_state(view, state)).collect::<Vec<_>>();
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
