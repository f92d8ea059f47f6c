//! Whether a standard became harder or easier to meet: decided by the rules, exactly, and never by the text.
//!
//! In: a standard of an older norm and one of a newer. Out: a [`Strictness`]. Must not know: what is reported of it.
//!
//! The newer standard is looser when every pattern of answers that meets the older one, or leaves nothing of it to judge, does the same with the
//! newer one; stricter the other way round. Both rules are sums: each answered question adds its gain ([`crate::norm::Rule::gain`]) to where the rule
//! starts, n.v.t. adds nothing, and the rule holds when the sum is not below zero. So the pairs of sums (older, newer) that answers can lead to are built up
//! question by question; of these only the pairs matter that no other beats in both (more in the older, less in the newer). A question
//! that only one of the norms asks, or that can't be laid beside the other, takes any answer: what is then proven holds whatever it would be.

use std::collections::BTreeSet;

use super::super::{Bands, Norm};
use crate::base::exact::Milli;
use crate::norm::Earlier;
use crate::norm::indicator::covers;
use crate::register::Kind;

/// Whether a standard became harder to meet (strenger, soepeler).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strictness {
    /// The same answers meet it.
    Same,
    /// Soepeler: whatever met it still does, or no longer has to, and more does.
    Looser,
    /// Strenger: only what met it does, and not all of it.
    Stricter,
    /// Anders: neither, or it can't be decided.
    Different,
}

impl Strictness {
    /// The word for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Strictness::Same => "same",
            Strictness::Looser => "looser",
            Strictness::Stricter => "stricter",
            Strictness::Different => "different",
        }
    }
}

/// So many pairs of sums are followed; beyond that the outcome is [`Strictness::Different`].
const PAIRS: usize = 2000;

/// How a standard of the newer norm relates to one of the older, over the kinds of schools that both are for.
pub fn strictness(older: &Norm, before: usize, newer: &Norm, after: usize) -> Strictness {
    let kinds = shared_kinds(older, before, newer, after);
    if older.sector != newer.sector || kinds.is_empty() {
        return Strictness::Different;
    }
    let questions: Vec<_> = kinds.iter().map(|kind| questions(older, before, newer, after, kind)).collect();
    let swapped = |states: &Vec<State>| states.iter().map(|(old, new)| (*new, *old)).collect::<Vec<_>>();
    let (old, new) = (older.standards[before].rule.start(), newer.standards[after].rule.start());
    let keeps = questions.iter().all(|q| loses((old, new), q) == Some(false));
    let asks_more =
        questions.iter().all(|q| loses((new, old), &q.iter().map(swapped).collect::<Vec<_>>()) == Some(false));
    match (keeps, asks_more) {
        (true, true) => Strictness::Same,
        (true, false) => Strictness::Looser,
        (false, true) => Strictness::Stricter,
        (false, false) => Strictness::Different,
    }
}

/// Every kind that both standards have a question for; kinds that no list names are all alike, and stand here as one.
fn shared_kinds(older: &Norm, before: usize, newer: &Norm, after: usize) -> Vec<Kind> {
    let mut known = BTreeSet::from([Kind::new("*")]);
    for (norm, at) in [(older, before), (newer, after)] {
        let standard = &norm.standards[at];
        let asked = norm.indicators[standard.indicators.clone()].iter().flat_map(|i| &i.kinds);
        known.extend(norm.kinds.iter().chain(&standard.kinds).chain(asked).cloned());
    }
    let asks = |norm: &Norm, at, kind: &Kind| covers(&norm.kinds, kind) && norm.applicable(at, kind).next().is_some();
    known.into_iter().filter(|kind| asks(older, before, kind) && asks(newer, after, kind)).collect()
}

/// What one answer to one question brings to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Term {
    /// What it adds to the sum.
    gain: i128,
    /// Whether it fails a critical question.
    fails: bool,
}

/// What one answer brings to the older rule and to the newer; `None` where the question does not count.
type State = (Option<Term>, Option<Term>);

/// For a kind of school, of every question of either standard what its answers can bring.
fn questions(older: &Norm, before: usize, newer: &Norm, after: usize, kind: &Kind) -> Vec<Vec<State>> {
    let old: Vec<usize> = older.applicable(before, kind).collect();
    let mut left = old.clone();
    let mut all = Vec::new();
    for now in newer.applicable(after, kind) {
        match newer.earlier(now, older) {
            Earlier::Same(at) if old.contains(&at) && comparable(older, at, newer, now) => {
                left.retain(|known| *known != at);
                all.push(together((older, at), (newer, now)));
            }
            _ => all.push(alone(newer, now).into_iter().map(|term| (None, term)).collect()),
        }
    }
    all.extend(left.into_iter().map(|at| alone(older, at).into_iter().map(|term| (term, None)).collect()));
    all
}

/// Whether a number that is better for one is better for the other.
fn comparable(older: &Norm, at: usize, newer: &Norm, now: usize) -> bool {
    let way = |norm: &Norm, i: usize| norm.indicators[i].number.as_ref().map(|bands| bands.better);
    way(older, at) == way(newer, now)
}

/// What the answers to a question that both norms ask bring.
fn together((older, at): (&Norm, usize), (newer, now): (&Norm, usize)) -> Vec<State> {
    let scale = older.scale_of(at);
    let mut pairs: BTreeSet<(i64, i64)> = scale.levels.iter().map(|level| (level.value, level.value)).collect();
    if let (Some(old), Some(new)) = (&older.indicators[at].number, &newer.indicators[now].number) {
        pairs.extend(probes(old, new).filter_map(|number| {
            let level = |bands: &Bands| scale.levels.get(place(bands, number)).map(|level| level.value);
            Some((level(old)?, level(new)?))
        }));
    }
    let mut states: Vec<State> =
        pairs.into_iter().map(|(a, b)| (Some(term(older, at, a)), Some(term(newer, now, b)))).collect();
    // N.v.t. where it is not allowed is silence, and that counts as the lowest level.
    let aside =
        |norm: &Norm, i: usize| (!norm.indicators[i].not_applicable).then(|| term(norm, i, norm.scale_of(i).lowest()));
    states.push((aside(older, at), aside(newer, now)));
    states
}

/// Numbers of which one lies in every stretch that both see as one band.
fn probes<'b>(old: &'b Bands, new: &'b Bands) -> impl Iterator<Item = Milli> + 'b {
    old.limits.iter().chain(&new.limits).flat_map(|limit| [-1, 0, 1].map(|step| Milli(limit.0 + step)))
}

fn place(bands: &Bands, number: Milli) -> usize {
    bands.number(&number.to_string()).map_or(0, |number| bands.position(number))
}

/// What the answers to a question that one norm asks bring; `None` for n.v.t.
fn alone(norm: &Norm, at: usize) -> Vec<Option<Term>> {
    let levels = norm.scale_of(at).levels.iter().map(|level| Some(term(norm, at, level.value)));
    levels.chain(norm.indicators[at].not_applicable.then_some(None)).collect()
}

fn term(norm: &Norm, at: usize, level: i64) -> Term {
    let indicator = &norm.indicators[at];
    let sufficient = norm.scale_of(at).is_sufficient(level);
    let rule = norm.standards[indicator.standard].rule;
    // Where all must be sufficient every question is critical; there is nothing to add up then.
    let gain = if rule.takes_all() { 0 } else { rule.gain(indicator.weight, level, sufficient) };
    Term { gain, fails: (indicator.critical || rule.takes_all()) && !sufficient }
}

/// Pairs of sums, by what is known of the answers that led to them: bits of [`FAILED`], [`OLDER`] and [`NEWER`].
type Fronts = [Vec<(i128, i128)>; 8];

/// The newer rule has failed a critical question: its sum no longer matters.
const FAILED: usize = 1;
/// The older rule has a question that counts, and its `start` in the sum; until then there is nothing to judge.
const OLDER: usize = 2;
/// The same of the newer rule.
const NEWER: usize = 4;

/// Whether some answers meet the older rule, or leave nothing of it, and do not meet the newer; `None`: there is too much to follow. Both sums
/// begin at their `start` with the first question that counts.
fn loses(start: (i128, i128), questions: &[Vec<State>]) -> Option<bool> {
    if start.1 >= start.0.max(0) && questions.iter().flatten().all(favours) {
        return Some(false);
    }
    // Where the start is 0, it makes no difference whether a question counts yet.
    let begun = |start: i128, bit: usize| if start == 0 { bit } else { 0 };
    let mut fronts = Fronts::default();
    fronts[begun(start.0, OLDER) | begun(start.1, NEWER)].push((0, 0));
    for states in questions {
        fronts = followed(start, &fronts, states);
        if fronts.iter().any(|front| front.len() > PAIRS) {
            return None;
        }
    }
    let lost = |(at, front): (usize, &Vec<(i128, i128)>)| {
        front.iter().any(|(old, new)| *old >= 0 && (at & FAILED != 0 || *new < 0))
    };
    Some(fronts.iter().enumerate().any(lost))
}

/// The pairs of sums with one question more.
fn followed(start: (i128, i128), fronts: &Fronts, states: &[State]) -> Fronts {
    let mut next = Fronts::default();
    let added = |term: &Option<Term>, start: i128, has_begun: bool| {
        term.map_or(0, |term| term.gain + if has_begun { 0 } else { start })
    };
    for (old, new) in states.iter().filter(|(old, _)| !old.is_some_and(|term| term.fails)) {
        for (at, front) in fronts.iter().enumerate() {
            let older = added(old, start.0, at & OLDER != 0);
            let newer = added(new, start.1, at & NEWER != 0);
            let bit = |yes: bool, bit: usize| if yes { bit } else { 0 };
            let failed = bit(new.is_some_and(|term| term.fails), FAILED);
            let to = at | failed | bit(old.is_some(), OLDER) | bit(new.is_some(), NEWER);
            let newer = |sum: i128| if to & FAILED != 0 { 0 } else { sum + newer };
            next[to].extend(front.iter().map(|(a, b)| (a + older, newer(*b))));
        }
    }
    next.map(unbeaten)
}

/// Whether an answer brings the newer rule at least what it brings the older: where all do, nothing is lost, however many questions there are.
fn favours((old, new): &State) -> bool {
    let gain = |term: &Option<Term>| term.map_or(0, |term| term.gain);
    let fails = |term: &Option<Term>| term.is_some_and(|term| term.fails);
    gain(new) >= gain(old) && (fails(old) || !fails(new))
}

/// The pairs that no other beats in both: a higher older sum and a lower newer one.
fn unbeaten(mut pairs: Vec<(i128, i128)>) -> Vec<(i128, i128)> {
    pairs.sort_unstable_by_key(|(old, new)| (std::cmp::Reverse(*old), *new));
    let mut lowest = None;
    pairs.retain(|(_, new)| {
        let keep = lowest.is_none_or(|known| *new < known);
        lowest = if keep { Some(*new) } else { lowest };
        keep
    });
    pairs
}
