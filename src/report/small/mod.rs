//! Which groups are not shown apart: those of fewer schools than [`Dossier::minimum_group`], and as many others as it takes that nothing of those can
//! be worked out from what is shown.
//!
//! In: the dossier and a norm. Out: [`Hidden`]. Must not know: how a group that is hidden looks.
//!
//! A whole is always shown, so a group that is left out alone is what is left of it. In each level (wijk, bestuur) and for each standard this holds:
//! none is hidden, or two or more are, which have [`Dossier::minimum_group`] schools together; and what is left of the whole for them is neither
//! none nor all of their schools that meet the standard, unless that holds of the whole. Over both levels together no small group is a sum or
//! difference of what is shown. The next to be hidden is always the smallest that is shown; of equals the first by name.

use std::collections::{BTreeMap, BTreeSet};

use super::board::coverage::now;
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::register::School;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

/// The levels that stand beside each other in the report.
pub const LEVELS: [Grouping; 2] = [Grouping::District, Grouping::Board];
/// With more groups than this in a level there is no table or chart of it: then no sums of it are shown.
const MOST_GROUPS: usize = 60;

/// What is hidden of one norm.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    cells: BTreeSet<(Grouping, usize, String)>,
}

impl Hidden {
    /// What is hidden of a norm in the run's year; nothing without a limit.
    pub fn of(dossier: &Dossier, norm: &Norm) -> Hidden {
        let mut hidden = Hidden::default();
        if dossier.minimum_group == 0 {
            return hidden;
        }
        let own: Vec<&Assessment> = dossier.now().iter().filter(|a| a.evaluation.norm.is_same(norm)).collect();
        let apart = LEVELS.map(|level| groups(dossier, level, |other| other.is_same(norm)));
        for standard in 0..norm.standards.len() {
            let mut line = Line::of(&own, standard);
            for (level, apart) in line.levels.iter_mut().zip(&apart) {
                level.iter_mut().for_each(|cell| cell.hidden = apart.contains(cell.group));
            }
            line.protect(dossier.minimum_group);
            for (grouping, level) in LEVELS.into_iter().zip(&line.levels) {
                let cells = level.iter().filter(|cell| cell.hidden);
                hidden.cells.extend(cells.map(|cell| (grouping, standard, cell.group.to_owned())));
            }
        }
        hidden
    }

    /// Whether the figures of a standard in a group are hidden.
    pub fn holds(&self, grouping: Grouping, standard: usize, group: &str) -> bool {
        self.cells.contains(&(grouping, standard, group.to_owned()))
    }
}

/// The groups of a grouping that are not shown apart at all, over the norms that `keep` chooses. A group has as many schools as the standard with the
/// most in scope, per norm, added up (a school has one norm).
pub fn groups(dossier: &Dossier, grouping: Grouping, keep: impl Fn(&Norm) -> bool) -> BTreeSet<&str> {
    let mut sizes: BTreeMap<&str, BTreeMap<(&str, &str), u32>> = BTreeMap::new();
    for row in now(dossier).filter(|row| row.grouping == grouping && keep(&row.norm)) {
        let most = sizes.entry(&row.group).or_default().entry((&row.norm.id, &row.norm.version)).or_default();
        *most = row.schools.max(*most);
    }
    let sizes: Vec<(&str, u32)> = sizes.into_iter().map(|(group, sizes)| (group, sizes.values().sum())).collect();
    smallest(&sizes.iter().map(|(_, schools)| *schools).collect::<Vec<_>>(), dossier.minimum_group)
        .into_iter()
        .map(|at| sizes[at].0)
        .collect()
}

/// Which of these, in order, are too small, and the next smallest with them until there are two that are large enough together; none where none is.
pub fn smallest(sizes: &[u32], minimum: u32) -> Vec<usize> {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|at| sizes[*at]);
    let small = order.iter().take_while(|at| sizes[**at] < minimum).count();
    let sum = |count: usize| order[..count].iter().map(|at| sizes[*at]).sum::<u32>();
    let enough = |count: &usize| *count >= 2 && sum(*count) >= minimum;
    let count = if small == 0 { 0 } else { (small..order.len()).find(enough).unwrap_or(order.len()) };
    order.truncate(count);
    order
}

/// A group in one line of figures.
#[derive(Debug, Clone)]
struct Cell<'a> {
    group: &'a str,
    schools: u32,
    met: u32,
    hidden: bool,
}

/// One standard: its groups in both levels, by name, and which groups schools share.
#[derive(Debug, Default)]
struct Line<'a> {
    levels: [Vec<Cell<'a>>; 2],
    /// Pairs of a group of the one level and one of the other that have a school in common.
    shared: Vec<[usize; 2]>,
}

impl<'a> Line<'a> {
    fn of(schools: &[&'a Assessment], standard: usize) -> Line<'a> {
        let verdict = |a: &Assessment| a.judgements.get(standard).map(|judgement| judgement.verdict);
        let in_scope = |a: &&&'a Assessment| verdict(a).is_some_and(|verdict| verdict != Verdict::NotApplicable);
        let schools: Vec<_> = schools.iter().filter(in_scope).collect();
        let mut line = Line::default();
        let names = |level: usize| -> BTreeSet<&'a str> {
            schools.iter().map(|a| group(LEVELS[level], &a.evaluation.school)).collect()
        };
        for (at, level) in line.levels.iter_mut().enumerate() {
            level.extend(names(at).into_iter().map(|group| Cell { group, schools: 0, met: 0, hidden: false }));
        }
        let mut shared = BTreeSet::new();
        for assessment in schools {
            let mut places = [0; 2];
            for (at, level) in line.levels.iter_mut().enumerate() {
                let name = group(LEVELS[at], &assessment.evaluation.school);
                let place = level.partition_point(|cell| cell.group < name);
                places[at] = place;
                if let Some(cell) = level.get_mut(place) {
                    cell.schools += 1;
                    cell.met += u32::from(verdict(assessment) == Some(Verdict::Met));
                }
            }
            shared.insert(places);
        }
        line.shared = shared.into_iter().collect();
        line
    }

    /// Hides what is too small, and what it takes that it can't be worked out.
    fn protect(&mut self, minimum: u32) {
        for level in &mut self.levels {
            level.iter_mut().for_each(|cell| cell.hidden |= cell.schools < minimum);
            while !is_safe(level, minimum) && hide_next(level) {}
        }
        if self.levels.iter().any(|level| level.len() > MOST_GROUPS) {
            return;
        }
        while let Some(level) = self.derivable(minimum) {
            if !hide_next(&mut self.levels[level]) && !hide_next(&mut self.levels[1 - level]) {
                return;
            }
            for level in &mut self.levels {
                while !is_safe(level, minimum) && hide_next(level) {}
            }
        }
    }

    /// The level of a small group that is a sum or difference of what is shown.
    fn derivable(&self, minimum: u32) -> Option<usize> {
        let sets = |level: usize, of: fn(&Cell, u32) -> bool| {
            let cells = self.levels[level].iter().enumerate().filter(move |(_, cell)| of(cell, minimum));
            cells.map(move |(at, _)| self.members(level, at))
        };
        let small = |cell: &Cell, minimum: u32| cell.hidden && cell.schools < minimum;
        if self.levels.iter().flatten().all(|cell| !small(cell, minimum)) {
            return None;
        }
        let mut shown = Span::default();
        shown.add(vec![1; self.shared.len()]);
        (0..2).flat_map(|level| sets(level, |cell, _| !cell.hidden)).for_each(|set| shown.add(set));
        (0..2).find(|level| sets(*level, small).any(|set| shown.holds(set)))
    }

    /// Which pairs a group is part of, as ones and zeros.
    fn members(&self, level: usize, group: usize) -> Vec<u64> {
        self.shared.iter().map(|pair| u64::from(pair[level] == group)).collect()
    }
}

/// Whether what is hidden in a level can't be told from the whole.
fn is_safe(level: &[Cell], minimum: u32) -> bool {
    let hidden: Vec<_> = level.iter().filter(|cell| cell.hidden).collect();
    let count = |of: &dyn Fn(&Cell) -> u32| hidden.iter().map(|cell| of(cell)).sum::<u32>();
    let is_one_thing = |met: u32, schools: u32| met == 0 || met == schools;
    let (met, schools) = (count(&|cell| cell.met), count(&|cell| cell.schools));
    let (all_met, all) = level.iter().fold((0, 0), |sum, cell| (sum.0 + cell.met, sum.1 + cell.schools));
    hidden.is_empty()
        || hidden.len() >= 2 && schools >= minimum && (!is_one_thing(met, schools) || is_one_thing(all_met, all))
}

/// Hides the smallest that is shown, the first of equals; false where all are hidden.
fn hide_next(level: &mut [Cell]) -> bool {
    let next = level.iter_mut().filter(|cell| !cell.hidden).min_by_key(|cell| cell.schools);
    next.is_some_and(|cell| {
        cell.hidden = true;
        true
    })
}

fn group(level: Grouping, school: &School) -> &str {
    match level {
        Grouping::District => school.district.as_deref().unwrap_or_default(),
        Grouping::Board => school.board_label().unwrap_or_default(),
        Grouping::Whole | Grouping::Sector | Grouping::Kind => "",
    }
}

/// Everything that is a sum or difference of some sets, with whole or broken factors: a basis, each with its own first place. Counted modulo a prime, so
/// without rounding.
#[derive(Debug, Default)]
struct Span {
    basis: Vec<(usize, Vec<u64>)>,
}

/// A prime below 2^31: products fit.
const PRIME: u64 = 2_147_483_647;

impl Span {
    fn add(&mut self, set: Vec<u64>) {
        let rest = self.rest(set);
        let Some(first) = rest.iter().position(|n| *n != 0) else { return };
        let factor = inverse(rest[first]);
        self.basis.push((first, rest.into_iter().map(|n| n * factor % PRIME).collect()));
    }

    fn holds(&self, set: Vec<u64>) -> bool {
        self.rest(set).iter().all(|n| *n == 0)
    }

    /// What is left of a set without what the basis tells of it.
    fn rest(&self, mut set: Vec<u64>) -> Vec<u64> {
        for (first, known) in &self.basis {
            let times = set[*first];
            if times != 0 {
                set.iter_mut().zip(known).for_each(|(n, k)| *n = (*n + (PRIME - times) * k) % PRIME);
            }
        }
        set
    }
}

/// By the small theorem of Fermat.
fn inverse(number: u64) -> u64 {
    let (mut power, mut base, mut outcome) = (PRIME - 2, number % PRIME, 1);
    while power > 0 {
        if power % 2 == 1 {
            outcome = outcome * base % PRIME;
        }
        base = base * base % PRIME;
        power /= 2;
    }
    outcome
}

#[cfg(test)]
mod tests;
