//! Which groups are not shown apart: those of fewer schools than [`Dossier::minimum_group`], and as many others as it takes that nothing of those can
//! be worked out from what is shown.
//!
//! In: the dossier and a norm. Out: [`Rows`] (groups as a whole) and [`Hidden`] (a standard in a group). Must not know: how a group that is hidden looks.
//!
//! A whole is always shown, so a group that is left out alone is what is left of it. In each level (wijk, bestuur, soort) and for each figure this
//! holds: none is hidden, or two or more are, which have [`Dossier::minimum_group`] schools together; and what is left of the whole for them is
//! neither none nor all of their schools, unless that holds of the whole. Over all levels together no small group is a sum or difference of
//! what is shown. The next to be hidden is always the smallest that is shown; of equals the first by name.

mod supply;

use std::collections::{BTreeMap, BTreeSet};

use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::register::School;
use crate::run::dossier::Dossier;
use crate::stats::coverage::Grouping;

pub(crate) use supply::SupplyShown;

/// The levels that stand beside each other in the reports: what they show of the one tells of the other.
pub const LEVELS: [Grouping; 3] = [Grouping::District, Grouping::Board, Grouping::Kind];
/// A level with more groups than this has no table and no chart: it is left to the workbook. So it tells nothing of the other levels.
pub const MOST_GROUPS: usize = 60;

/// The figures of one norm that are hidden.
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
        let apart = Rows::of(dossier, |other| other.is_same(norm));
        for standard in 0..norm.standards.len() {
            let verdict = |a: &Assessment| a.judgements.get(standard).map(|judgement| judgement.verdict);
            let in_scope = own.iter().filter(|a| verdict(a).is_some_and(Verdict::in_scope));
            let counts = in_scope.map(|a| (&*a.evaluation.school, u32::from(verdict(a) == Some(Verdict::Met))));
            let mut line = Line::of(&counts.collect::<Vec<_>>());
            for (grouping, level) in LEVELS.into_iter().zip(&mut line.levels) {
                level.iter_mut().for_each(|cell| cell.hidden = apart.is_hidden(grouping, cell.group));
            }
            line.protect(dossier.minimum_group, Telling::NoneOrAll);
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

/// The groups that are not shown apart at all, and those of which a figure about the whole group is not shown.
#[derive(Debug, Default)]
pub struct Rows<'a> {
    groups: BTreeSet<(Grouping, &'a str)>,
    submitted: BTreeSet<(Grouping, &'a str)>,
    topics: BTreeSet<(Grouping, &'a str)>,
}

impl<'a> Rows<'a> {
    /// Over the norms that `keep` chooses; nothing without a limit. A group is as large as the standard with the most schools in scope, per norm, added
    /// up (a school has one norm).
    pub fn of(dossier: &'a Dossier, keep: impl Fn(&Norm) -> bool) -> Rows<'a> {
        let minimum = dossier.minimum_group;
        if minimum == 0 {
            return Rows::default();
        }
        let mut topics: BTreeMap<usize, u32> = BTreeMap::new();
        dossier.topics.iter().for_each(|topic| *topics.entry(topic.assessment).or_default() += 1);
        let own = dossier.now().iter().enumerate().filter(|(_, a)| keep(&a.evaluation.norm));
        let own: Vec<_> = own.filter(|(_, a)| a.judgements.iter().any(|j| j.verdict.in_scope())).collect();
        let counted = |count: &dyn Fn(usize, &Assessment) -> u32| -> Vec<(&'a School, u32)> {
            own.iter().map(|(at, a)| (&*a.evaluation.school, count(*at, a))).collect()
        };
        let sizes = sizes(dossier, keep);
        let mut line = Line::of(&counted(&|_, a| u32::from(a.evaluation.submission.is_some())));
        for (grouping, level) in LEVELS.into_iter().zip(&mut line.levels) {
            let size = |group| sizes.get(&(grouping, group)).copied().unwrap_or_default();
            level.iter_mut().for_each(|cell| cell.small = size(cell.group) < minimum);
        }
        line.protect(minimum, Telling::Nothing);
        let mut of_topics = Line::of(&counted(&|at, _| topics.get(&at).copied().unwrap_or_default()));
        of_topics.hide_as(&line);
        of_topics.protect(minimum, Telling::None);
        let groups = line.hidden();
        line.protect(minimum, Telling::NoneOrAll);
        Rows { groups, submitted: line.hidden(), topics: of_topics.hidden() }
    }

    /// Whether a group is not shown apart.
    pub fn is_hidden(&self, grouping: Grouping, group: &str) -> bool {
        self.groups.contains(&(grouping, group))
    }

    /// Whether it is not shown how many schools of a group handed in.
    pub fn hides_submitted(&self, grouping: Grouping, group: &str) -> bool {
        self.submitted.contains(&(grouping, group))
    }

    /// Whether it is not shown how many topics the schools of a group have.
    pub fn hides_topics(&self, grouping: Grouping, group: &str) -> bool {
        self.topics.contains(&(grouping, group))
    }
}

/// How large each group is.
fn sizes(dossier: &Dossier, keep: impl Fn(&Norm) -> bool) -> BTreeMap<(Grouping, &str), u32> {
    let mut most: BTreeMap<_, BTreeMap<(&str, &str), u32>> = BTreeMap::new();
    let now = dossier.coverage.iter().filter(|row| row.year == dossier.year);
    for row in now.filter(|row| LEVELS.contains(&row.grouping) && keep(&row.norm)) {
        let norms = most.entry((row.grouping, row.group.as_str())).or_default();
        let size = norms.entry((&row.norm.id, &row.norm.version)).or_default();
        *size = row.schools.max(*size);
    }
    most.into_iter().map(|(group, norms)| (group, norms.values().sum())).collect()
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

/// Which sum over the hidden groups says something of each of their schools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Telling {
    /// No sum does.
    Nothing,
    /// None.
    None,
    /// None, and as many as there are schools.
    NoneOrAll,
}

/// A group in one line of figures.
#[derive(Debug, Clone)]
struct Cell<'a> {
    group: &'a str,
    schools: u32,
    /// What is counted of them.
    count: u32,
    small: bool,
    hidden: bool,
}

/// One line of figures: its groups in each level, by name, and which groups schools share.
#[derive(Debug, Default)]
struct Line<'a> {
    levels: [Vec<Cell<'a>>; LEVELS.len()],
    /// The groups, one of each level, that have a school in common.
    shared: Vec<[usize; LEVELS.len()]>,
}

impl<'a> Line<'a> {
    /// Of these schools, each with what is counted of it.
    fn of(schools: &[(&'a School, u32)]) -> Line<'a> {
        let mut line = Line::default();
        for (grouping, level) in LEVELS.into_iter().zip(&mut line.levels) {
            let names: BTreeSet<&'a str> = schools.iter().map(|(school, _)| grouping.of(school)).collect();
            let cell = |group| Cell { group, schools: 0, count: 0, small: false, hidden: false };
            level.extend(names.into_iter().map(cell));
        }
        let mut shared = BTreeSet::new();
        for (school, count) in schools {
            let mut places = [0; LEVELS.len()];
            for ((grouping, level), at) in LEVELS.into_iter().zip(&mut line.levels).zip(&mut places) {
                let name = grouping.of(school);
                *at = level.partition_point(|cell| cell.group < name);
                if let Some(cell) = level.get_mut(*at) {
                    cell.schools += 1;
                    cell.count += count;
                }
            }
            shared.insert(places);
        }
        line.shared = shared.into_iter().collect();
        line
    }

    /// The groups that are hidden.
    fn hidden(&self) -> BTreeSet<(Grouping, &'a str)> {
        let of = |(grouping, level): (Grouping, &Vec<Cell<'a>>)| -> Vec<_> {
            level.iter().filter(|cell| cell.hidden).map(|cell| (grouping, cell.group)).collect()
        };
        LEVELS.into_iter().zip(&self.levels).flat_map(of).collect()
    }

    /// Hides what another line of the same schools hides.
    fn hide_as(&mut self, other: &Line) {
        for (own, known) in self.levels.iter_mut().flatten().zip(other.levels.iter().flatten()) {
            (own.small, own.hidden) = (known.small, known.hidden);
        }
    }

    /// Hides what is too small, and what it takes that it can't be worked out.
    fn protect(&mut self, minimum: u32, telling: Telling) {
        for level in &mut self.levels {
            level.iter_mut().for_each(|cell| cell.small |= cell.schools < minimum);
            level.iter_mut().for_each(|cell| cell.hidden |= cell.small);
            while !is_safe(level, minimum, telling) && hide_next(level) {}
        }
        while let Some(level) = self.derivable() {
            let others = (0..LEVELS.len()).filter(|other| *other != level);
            if !std::iter::once(level).chain(others).any(|level| hide_next(&mut self.levels[level])) {
                return;
            }
            for level in &mut self.levels {
                while !is_safe(level, minimum, telling) && hide_next(level) {}
            }
        }
    }

    /// The level of a small group that is a sum or difference of what is shown.
    fn derivable(&self) -> Option<usize> {
        if self.levels.iter().flatten().all(|cell| !cell.small) {
            return None;
        }
        let is_shown = |level: &&usize| self.levels[**level].iter().filter(|cell| !cell.hidden).count() <= MOST_GROUPS;
        let sets = |level: usize, of: fn(&Cell) -> bool| {
            let cells = self.levels[level].iter().enumerate().filter(move |(_, cell)| of(cell));
            cells.map(move |(at, _)| self.members(level, at))
        };
        let levels: Vec<usize> = (0..LEVELS.len()).collect();
        let mut shown = Span::default();
        shown.add(vec![1; self.shared.len()]);
        levels.iter().filter(is_shown).flat_map(|at| sets(*at, |cell| !cell.hidden)).for_each(|set| shown.add(set));
        levels.into_iter().find(|level| sets(*level, |cell| cell.small).any(|set| shown.holds(set)))
    }

    /// Which of what is shared a group is part of, as ones and zeros.
    fn members(&self, level: usize, group: usize) -> Vec<u64> {
        self.shared.iter().map(|places| u64::from(places[level] == group)).collect()
    }
}

/// Whether what is hidden in a level is not known from the whole.
fn is_safe(level: &[Cell], minimum: u32, telling: Telling) -> bool {
    let sum = |cells: &mut dyn Iterator<Item = &Cell>| {
        cells.fold((0, 0), |(count, schools), cell| (count + cell.count, schools + cell.schools))
    };
    let (count, schools) = sum(&mut level.iter().filter(|cell| cell.hidden));
    let (all_count, all) = sum(&mut level.iter());
    let tells = |count: u32, schools: u32| match telling {
        Telling::Nothing => false,
        Telling::None => count == 0,
        Telling::NoneOrAll => count == 0 || count == schools,
    };
    let hidden = level.iter().filter(|cell| cell.hidden).count();
    hidden == 0 || hidden >= 2 && schools >= minimum && (!tells(count, schools) || tells(all_count, all))
}

/// Hides the smallest that is shown, the first of equals; false where all are hidden.
fn hide_next(level: &mut [Cell]) -> bool {
    let next = level.iter_mut().filter(|cell| !cell.hidden).min_by_key(|cell| cell.schools);
    next.is_some_and(|cell| {
        cell.hidden = true;
        true
    })
}

/// Everything that is a sum or difference of some sets, with whole or broken factors: a basis, each with its own first place. Counted modulo a prime, so
/// without rounding.
#[derive(Debug, Default)]
pub(crate) struct Span {
    basis: Vec<(usize, Vec<u64>)>,
}

/// A prime below 2^31: products fit.
const PRIME: u64 = 2_147_483_647;

impl Span {
    pub(crate) fn add(&mut self, set: Vec<u64>) {
        let rest = self.rest(set);
        let Some(first) = rest.iter().position(|n| *n != 0) else { return };
        let factor = inverse(rest[first]);
        self.basis.push((first, rest.into_iter().map(|n| n * factor % PRIME).collect()));
    }

    pub(crate) fn holds(&self, set: Vec<u64>) -> bool {
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
pub(crate) mod tests;
