//! What changes when another norm had held (wat als): which verdicts, why, the coverage before and after, what was never asked, and how many
//! schools meet each standard as its threshold moves.
//!
//! In: a dossier as it is, and as it would be. Out: a [`WhatIf`]. Must not know: how either came about, how it looks.

mod ladder;
mod model;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::intake::{Evaluation, State};
use crate::judge::{self, Assessment, Judgement, Verdict};
use crate::norm::diff::{Strictness, diff, partner};
use crate::norm::{Earlier, Norm};
use crate::register::SchoolYear;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{self, CoverageRow};
use crate::trend::change::Side;
use crate::trend::history::YearResults;
use model::Pair;

pub(crate) use model::{CoverageMove, Ladder, Move, SchoolMove, Step, Swap, WhatIf};
pub use model::{NeverAsked, Why};

/// Compares the run's year of two dossiers; `tried` are the norms that the second one tries.
pub fn compare(before: &Dossier, after: &Dossier, tried: &[Arc<Norm>]) -> WhatIf {
    let pairs = pairs(before, after, tried);
    let swaps = swaps(&pairs);
    let compared: Vec<_> = pairs.iter().map(|pair| (pair, compared(pair))).collect();
    WhatIf {
        verdicts: compared
            .iter()
            .flat_map(|(_, sides)| sides)
            .filter(|(was, is)| was.is_some() && is.is_some())
            .count(),
        moves: compared.into_iter().flat_map(|(pair, sides)| moves(pair, sides, &swaps)).collect(),
        schools: pairs.iter().filter_map(school_move).collect(),
        coverage: coverage(after.year, &pairs, &swaps),
        never_asked: tried_once(&swaps).flat_map(|swap| never_asked(&pairs, swap)).collect(),
        ladders: tried_once(&swaps).flat_map(|swap| ladder::ladders(&pairs, swap)).collect(),
        swaps,
    }
}

/// Every school that gets a norm that is tried, as it is and as it would be; in order of site id.
fn pairs<'a>(before: &'a Dossier, after: &'a Dossier, tried: &[Arc<Norm>]) -> Vec<Pair<'a>> {
    let known: BTreeMap<_, _> = before.now().iter().map(|a| (&a.evaluation.school.id, a)).collect();
    let is_tried = |norm: &Norm| tried.iter().any(|other| other.is_same(norm));
    let touched = after.now().iter().filter(|a| is_tried(&a.evaluation.norm));
    touched.map(|a| Pair { before: known.get(&a.evaluation.school.id).copied(), after: Some(a) }).collect()
}

fn swaps(pairs: &[Pair]) -> Vec<Swap> {
    let mut groups: BTreeMap<(String, String), Swap> = BTreeMap::new();
    for pair in pairs {
        let Some(after) = pair.after.map(|a| &a.evaluation.norm) else { continue };
        let before = pair.before.map(|a| &a.evaluation.norm);
        let key = (after.name(), before.map(|norm| norm.name()).unwrap_or_default());
        let made = || Swap {
            before: before.cloned(),
            after: after.clone(),
            diff: before.map(|before| diff(before, after)),
            schools: 0,
        };
        groups.entry(key).or_insert_with(made).schools += 1;
    }
    groups.into_values().collect()
}

/// Each norm that is tried once, also where it takes the place of several.
fn tried_once(swaps: &[Swap]) -> impl Iterator<Item = &Swap> {
    let is_first = |at: usize| swaps[..at].iter().all(|other| !other.after.is_same(&swaps[at].after));
    swaps.iter().enumerate().filter(move |(at, _)| is_first(*at)).map(|(_, swap)| swap)
}

fn school_move(pair: &Pair) -> Option<SchoolMove> {
    let verdict = |a: Option<&Assessment>| a.map(|a| a.verdict);
    let (before, after) = (verdict(pair.before), verdict(pair.after));
    let school = pair.after.or(pair.before)?.evaluation.school.clone();
    (before != after).then_some(SchoolMove { school, before, after })
}

fn side(assessment: &Assessment, judgement: &Judgement) -> Side {
    Side::of(assessment, judgement)
}

/// The verdicts of one school as they are and would be, side by side; where the standard does not apply or is not there on both sides, there is
/// nothing to compare.
fn compared(pair: &Pair) -> Vec<(Option<Side>, Option<Side>)> {
    let Some(after) = pair.after else { return vec![] };
    let norm = &after.evaluation.norm;
    let older = pair.before.map(|a| &a.evaluation.norm);
    let mut carried = vec![false; older.map_or(0, |norm| norm.standards.len())];
    let mut found = Vec::new();
    for judgement in &after.judgements {
        let known = older.and_then(|older| partner(older, norm, judgement.standard));
        let before = known.and_then(|at| {
            carried[at] = true;
            Some(side(pair.before?, pair.before?.judgements.get(at)?))
        });
        found.push((before, Some(side(after, judgement))));
    }
    let gone = pair.before.into_iter().flat_map(|a| a.judgements.iter().map(move |j| side(a, j)));
    let gone = gone.filter(|side| !carried[side.standard] && !replaced(&side.norm.standards[side.standard].id, norm));
    found.extend(gone.map(|side| (Some(side), None)));
    found.retain(|(before, after)| word(before.as_ref()).is_some() || word(after.as_ref()).is_some());
    found
}

/// The verdicts of one school that change. That a standard does not apply is the same as that it is not there.
fn moves(pair: &Pair, sides: Vec<(Option<Side>, Option<Side>)>, swaps: &[Swap]) -> Vec<Move> {
    let Some(school) = pair.after.map(|a| &a.evaluation.school) else { return vec![] };
    let changed = sides.into_iter().filter(|(before, after)| word(before.as_ref()) != word(after.as_ref()));
    let moved = changed.map(|(before, after)| {
        let why = after.as_ref().map_or(Why::Removed, |after| why(pair, after, before.as_ref(), swaps));
        Move { school: school.clone(), before, after, why }
    });
    moved.collect()
}

/// Whether a newer norm carries on a standard under another id.
fn replaced(id: &str, norm: &Norm) -> bool {
    norm.standards.iter().any(|standard| standard.replaces.iter().any(|other| other == id))
}

fn word(side: Option<&Side>) -> Option<Verdict> {
    side.map(|side| side.verdict).filter(|verdict| verdict.in_scope())
}

fn why(pair: &Pair, now: &Side, before: Option<&Side>, swaps: &[Swap]) -> Why {
    let (Some(after), Some(before)) = (pair.after, before) else { return Why::Added };
    let evaluation = &after.evaluation;
    let norm = &evaluation.norm;
    let holds = |norm: &Norm, at| norm.applicable(at, &evaluation.school.kind).next().is_some();
    let holds_now = holds(norm, now.standard);
    if holds_now != holds(&before.norm, before.standard) {
        return Why::Kinds(holds_now);
    }
    if (now.verdict == Verdict::Waived) != (before.verdict == Verdict::Waived) {
        return Why::Waiver;
    }
    let silent = never_asked_of(evaluation, now.standard, &before.norm);
    if now.verdict.is_open() && decides(evaluation, now.standard, &silent) {
        return Why::NeverAsked(silent.len());
    }
    let swap =
        swaps.iter().find(|s| s.after.is_same(norm) && s.before.as_ref().is_some_and(|b| b.is_same(&before.norm)));
    let id = &norm.standards[now.standard].id;
    let found = swap.and_then(|s| s.diff.as_ref()?.standard(id)?.strictness);
    match found.unwrap_or(Strictness::Same) {
        found if explains(found, before.verdict, now.verdict) => Why::Norm(found),
        _ => Why::Answers,
    }
}

/// Whether the norm that is in force asks a question of this kind of school; `None` is no norm.
fn is_asked(evaluation: &Evaluation, indicator: usize, in_force: Option<&Norm>) -> bool {
    let asks = |before: &Norm| match evaluation.norm.earlier(indicator, before) {
        Earlier::Same(at) => before.asks(at, &evaluation.school.kind),
        Earlier::Changed | Earlier::New => false,
    };
    in_force.is_some_and(asks)
}

/// The questions of a standard that the norm before did not ask of this school, and to which nothing stands in any of its files.
fn never_asked_of(evaluation: &Evaluation, standard: usize, before: &Norm) -> Vec<usize> {
    let norm = &evaluation.norm;
    let is_new = |at: &usize| !is_asked(evaluation, *at, Some(before));
    let is_silent = |at: &usize| evaluation.answer(*at).is_none();
    norm.applicable(standard, &evaluation.school.kind).filter(is_new).filter(is_silent).collect()
}

/// Whether a verdict that is undecided would be certain without these questions: then it hangs on them and not on what the school left open itself.
fn decides(evaluation: &Evaluation, standard: usize, silent: &[usize]) -> bool {
    let state = |at: usize| match silent.contains(&at) {
        true => State::NotApplicable,
        false => evaluation.state(at),
    };
    !silent.is_empty() && !judge::verdict(&evaluation.norm, standard, &evaluation.school.kind, state).is_open()
}

/// Whether a stricter or looser standard can turn one verdict into another.
fn explains(found: Strictness, before: Verdict, after: Verdict) -> bool {
    let rank = |verdict| match verdict {
        Verdict::NotMet => 0,
        Verdict::Undecided => 1,
        Verdict::Met | Verdict::NotSubmitted | Verdict::Waived | Verdict::NotApplicable => 2,
    };
    match found {
        Strictness::Same => false,
        Strictness::Looser => rank(before) <= rank(after),
        Strictness::Stricter => rank(before) >= rank(after),
        Strictness::Different => true,
    }
}

/// Coverage in every group of the norms that are tried, and of the standards that go. Before and after are counted over the same schools: those
/// for which the one norm takes the place of the other.
fn coverage(year: SchoolYear, pairs: &[Pair], swaps: &[Swap]) -> Vec<CoverageMove> {
    let name = |a: Option<&Assessment>| a.map(|a| a.evaluation.norm.name());
    let count = |assessments: Vec<&Assessment>| {
        let assessments = assessments.into_iter().cloned().collect();
        coverage::count(&[YearResults { year, assessments }])
    };
    let mut found = Vec::new();
    for swap in swaps {
        let older = swap.before.as_ref().map(|norm| norm.name());
        let own = || pairs.iter().filter(|p| name(p.after) == Some(swap.after.name()) && name(p.before) == older);
        let old = count(own().filter_map(|pair| pair.before).collect());
        let mut carried = vec![false; old.len()];
        for row in count(own().filter_map(|pair| pair.after).collect()) {
            let known = swap.before.as_ref().and_then(|older| partner(older, &swap.after, row.standard));
            let same =
                |o: &CoverageRow| Some(o.standard) == known && (o.grouping, &o.group) == (row.grouping, &row.group);
            let at = old.iter().position(same);
            at.into_iter().for_each(|at| carried[at] = true);
            found.push(CoverageMove { before: at.map(|at| old[at].clone()), after: Some(row) });
        }
        let gone = old.into_iter().zip(carried).filter(|(_, carried)| !carried).map(|(row, _)| row);
        let gone = gone.filter(|row| !replaced(&row.norm.standards[row.standard].id, &swap.after));
        found.extend(gone.map(|row| CoverageMove { before: Some(row), after: None }));
    }
    found
}

/// The questions of a norm that no norm in force asks, and to which nothing stands in any file, of schools that handed in. One that was asked and that the
/// files leave out is unanswered, as it is in a run.
fn never_asked(pairs: &[Pair], swap: &Swap) -> Vec<NeverAsked> {
    let norm = &swap.after;
    let in_force = |pair: &Pair| pair.before.map(|a| a.evaluation.norm.clone());
    let schools: Vec<_> = pairs
        .iter()
        .filter_map(|pair| Some((&pair.after?.evaluation, in_force(pair))))
        .filter(|(e, _)| e.submission.is_some() && e.norm.is_same(norm))
        .collect();
    let mut found = Vec::new();
    for indicator in 0..norm.indicators.len() {
        let asked = || schools.iter().filter(|(e, _)| norm.asks(indicator, &e.school.kind));
        let count = asked().count();
        let is_new = |(e, before): &(&Arc<Evaluation>, Option<Arc<Norm>>)| {
            e.answer(indicator).is_none() && !is_asked(e, indicator, before.as_deref())
        };
        if count > 0 && asked().all(is_new) {
            found.push(NeverAsked { norm: norm.clone(), indicator, schools: count });
        }
    }
    found
}
