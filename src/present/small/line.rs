//! One line of figures over groups of schools, and which of its groups are hidden.
//!
//! In: schools, each with what is counted of it. Out: the groups of which nothing is shown. Must not know: what is counted.

use std::collections::{BTreeMap, BTreeSet};

use super::span::Span;
use crate::register::School;
use crate::stats::coverage::Grouping;

/// The levels that stand beside each other in the reports: what they show of the one tells of the other.
pub const LEVELS: [Grouping; 3] = [Grouping::District, Grouping::Board, Grouping::Kind];
/// A level with more groups than this has no table and no chart: it is left to the workbook. So it tells nothing of the other levels.
pub const MOST_GROUPS: usize = 60;

/// The level of boards in [`LEVELS`]: they read the figures, and know their own schools.
const BOARDS: usize = 1;
/// With more groups than this a level is in no report for boards: nothing of it is shown, and nobody works out what it takes.
const VAST: usize = 600;

/// Which sum over the hidden groups says something of each of their schools.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// No sum does.
    Nothing,
    /// None.
    None,
    /// None, and as many as there are schools.
    NoneOrAll,
}

/// A group in one line of figures.
#[derive(Debug, Clone)]
pub(super) struct Cell<'a> {
    pub group: &'a str,
    pub schools: u32,
    pub small: bool,
    pub hidden: bool,
    /// What is counted of its schools.
    count: u32,
}

/// One line of figures: its groups in each level, by name, and which groups schools share.
#[derive(Debug, Default)]
pub(super) struct Line<'a> {
    pub levels: [Vec<Cell<'a>>; LEVELS.len()],
    /// The groups, one of each level, that have a school in common.
    pub shared: BTreeMap<[usize; LEVELS.len()], Sum>,
}

/// Schools, and what is counted of them.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sum {
    schools: u32,
    count: u32,
}

impl Sum {
    fn add(&mut self, other: Sum) {
        self.schools += other.schools;
        self.count += other.count;
    }

    fn without(self, other: Sum) -> Sum {
        Sum { schools: self.schools - other.schools, count: self.count - other.count }
    }
}

impl<'a> Line<'a> {
    /// Of these schools, each with what is counted of it.
    pub(super) fn of(schools: &[(&'a School, u32)]) -> Line<'a> {
        Line::named(schools, &|grouping, school| grouping.of(school))
    }

    /// The same in groups that are called so.
    pub(super) fn named(schools: &[(&'a School, u32)], name: &dyn Fn(Grouping, &'a School) -> &'a str) -> Line<'a> {
        let mut line = Line::default();
        for (grouping, level) in LEVELS.into_iter().zip(&mut line.levels) {
            let names: BTreeSet<&'a str> = schools.iter().map(|(school, _)| name(grouping, school)).collect();
            let cell = |group| Cell { group, schools: 0, count: 0, small: false, hidden: false };
            level.extend(names.into_iter().map(cell));
        }
        for (school, count) in schools {
            let mut places = [0; LEVELS.len()];
            for ((grouping, level), at) in LEVELS.into_iter().zip(&mut line.levels).zip(&mut places) {
                let name = name(grouping, school);
                *at = level.partition_point(|cell| cell.group < name);
                if let Some(cell) = level.get_mut(*at) {
                    cell.schools += 1;
                    cell.count += count;
                }
            }
            line.shared.entry(places).or_default().add(Sum { schools: 1, count: *count });
        }
        line
    }

    /// The groups that are hidden.
    pub(super) fn hidden(&self) -> BTreeSet<(Grouping, &'a str)> {
        let of = |(grouping, level): (Grouping, &Vec<Cell<'a>>)| -> Vec<_> {
            level.iter().filter(|cell| cell.hidden).map(|cell| (grouping, cell.group)).collect()
        };
        LEVELS.into_iter().zip(&self.levels).flat_map(of).collect()
    }

    /// Hides what another line of the same schools hides.
    pub(super) fn hide_as(&mut self, other: &Line) {
        for (own, known) in self.levels.iter_mut().flatten().zip(other.levels.iter().flatten()) {
            (own.small, own.hidden) = (known.small, known.hidden);
        }
    }

    /// Counts as small what exactly one school has and so few others lack that the board of that one would know them.
    pub(super) fn hide_lone(&mut self, least: u32) {
        let is_lone = |cell: &Cell| cell.count == 1 && (2..=least).contains(&cell.schools);
        self.levels.iter_mut().flatten().for_each(|cell| cell.small |= is_lone(cell));
    }

    /// Hides what is too small, for everybody or for a board that takes its own schools off, and what it takes that it can't be worked out.
    pub(super) fn protect(&mut self, minimum: u32, telling: Telling) {
        let own: Vec<_> = (0..LEVELS.len()).map(|level| self.own(level)).collect();
        for (level, own) in self.levels.iter_mut().zip(&own) {
            level.iter_mut().for_each(|cell| cell.small |= cell.schools < minimum);
            for ((_, group), own) in own {
                let cell = &mut level[*group];
                cell.small |= (1..minimum).contains(&(cell.schools - own.schools));
            }
            let is_vast = level.len() > VAST;
            level.iter_mut().for_each(|cell| cell.hidden |= cell.small || is_vast);
        }
        self.make_safe(minimum, telling, &own);
        while let Some(level) = self.derivable(minimum) {
            let others = (0..LEVELS.len()).filter(|other| *other != level);
            if !std::iter::once(level).chain(others).any(|level| hide_next(&mut self.levels[level])) {
                return;
            }
            self.make_safe(minimum, telling, &own);
        }
    }

    fn make_safe(&mut self, minimum: u32, telling: Telling, own: &[Own]) {
        for (level, own) in self.levels.iter_mut().zip(own) {
            while !is_safe(level, own, minimum, telling) && hide_next(level) {}
        }
    }

    /// What each board has of each group of a level. Schools without a board have no reader.
    fn own(&self, level: usize) -> Own {
        let mut own = Own::new();
        for (places, sum) in &self.shared {
            if self.is_reader(places[BOARDS]) {
                own.entry((places[BOARDS], places[level])).or_default().add(*sum);
            }
        }
        own
    }

    fn is_reader(&self, board: usize) -> bool {
        self.levels[BOARDS].get(board).is_some_and(|cell| !cell.group.is_empty())
    }

    /// The level of a small group that is a sum or difference of what is shown, for everybody or for a board.
    pub(super) fn derivable(&self, minimum: u32) -> Option<usize> {
        let is_shown = |level: &usize| {
            let shown = self.levels[*level].iter().filter(|cell| !cell.hidden).count();
            (1..=MOST_GROUPS).contains(&shown)
        };
        let shown: Vec<usize> = (0..LEVELS.len()).filter(is_shown).collect();
        // Sums within one level are of groups that are large enough.
        if shown.len() < 2 {
            return None;
        }
        let known: Vec<_> = self.shared.iter().map(|(places, sum)| (places, sum, self.atom(places, &shown))).collect();
        let suspects = self.suspects(&known, minimum).into_iter().map(Some);
        std::iter::once(None).chain(suspects).find_map(|reader| self.told(&known, reader, &shown, minimum))
    }

    /// Which shown groups schools are in: those in the same ones can't be told apart.
    fn atom(&self, places: &[usize; LEVELS.len()], shown: &[usize]) -> Atom {
        let at = |level: usize| {
            let is_told = shown.contains(&level) && !self.levels[level][places[level]].hidden;
            if is_told { places[level] } else { usize::MAX }
        };
        [at(0), at(1), at(2)]
    }

    /// The boards to which few schools or none are left of some that can't be told apart. To any other nothing more follows than to everybody: a small group is
    /// whole atoms, and of those that it has schools in enough are left.
    fn suspects(&self, known: &[Known], minimum: u32) -> Vec<usize> {
        let mut atoms: BTreeMap<Atom, u32> = BTreeMap::new();
        let mut own: BTreeMap<usize, BTreeMap<Atom, u32>> = BTreeMap::new();
        for (places, sum, atom) in known {
            *atoms.entry(*atom).or_default() += sum.schools;
            if self.is_reader(places[BOARDS]) {
                *own.entry(places[BOARDS]).or_default().entry(*atom).or_default() += sum.schools;
            }
        }
        let leaves_few = |own: &BTreeMap<Atom, u32>| {
            own.iter().any(|(atom, own)| atoms.get(atom).is_some_and(|all| all - own < minimum))
        };
        own.into_iter().filter(|(_, own)| leaves_few(own)).map(|(board, _)| board).collect()
    }

    /// The same for one reader, who knows the schools of a board.
    fn told(&self, known: &[Known], reader: Option<usize>, shown: &[usize], minimum: u32) -> Option<usize> {
        let unknown: Vec<_> = known.iter().filter(|(places, ..)| Some(places[BOARDS]) != reader).collect();
        let mut atoms: Vec<Atom> = unknown.iter().map(|(.., atom)| *atom).collect();
        atoms.sort_unstable();
        atoms.dedup();
        let mut span = Span::default();
        span.add(vec![1; atoms.len()]);
        for level in shown {
            let told = self.levels[*level].iter().enumerate().filter(|(_, cell)| !cell.hidden);
            told.for_each(|(at, _)| span.add(atoms.iter().map(|atom| u64::from(atom[*level] == at)).collect()));
        }
        // How many kinds of schools are in each atom; and of each group what the reader does not know: its schools, and the atom of each kind of these.
        let mut kinds = vec![0; atoms.len()];
        let mut groups = self.levels.each_ref().map(|level| vec![(0, Vec::new()); level.len()]);
        for (places, sum, atom) in unknown {
            let number = atoms.partition_point(|other| other < atom);
            kinds[number] += 1;
            for (level, at) in groups.iter_mut().zip(*places) {
                level[*at].0 += sum.schools;
                level[*at].1.push(number);
            }
        }
        let is_small = |level: usize, at: usize, schools: u32| match reader {
            None => self.levels[level][at].small,
            Some(_) => schools < minimum,
        };
        let mut is_told = |level: usize, at: usize| {
            let (schools, parts) = &mut groups[level][at];
            if *schools == 0 || !is_small(level, at, *schools) {
                return false;
            }
            parts.sort_unstable();
            let is_whole = parts.chunk_by(|a, b| a == b).all(|part| part.len() == kinds[part[0]]);
            let set = || (0..atoms.len()).map(|number| u64::from(parts.binary_search(&number).is_ok())).collect();
            is_whole && span.holds(set())
        };
        (0..LEVELS.len()).find(|level| (0..self.levels[*level].len()).any(|at| is_told(*level, at)))
    }
}

/// The shown group of each level that schools are in: those in the same ones can't be told apart.
type Atom = [usize; LEVELS.len()];

/// The groups that schools are in, these schools, and their atom.
type Known<'l> = (&'l [usize; LEVELS.len()], &'l Sum, Atom);

/// What boards have of groups.
type Own = BTreeMap<(usize, usize), Sum>;

/// Whether what is hidden in a level is not known from the whole: not to everybody, and not to a board that takes its own schools off. A board for which
/// nothing is left knew it.
fn is_safe(level: &[Cell], own: &Own, minimum: u32, telling: Telling) -> bool {
    let (mut hidden, mut all, mut groups) = (Sum::default(), Sum::default(), 0);
    for cell in level {
        let sum = Sum { schools: cell.schools, count: cell.count };
        all.add(sum);
        if cell.hidden {
            hidden.add(sum);
            groups += 1;
        }
    }
    if groups < 2 {
        return groups == 0;
    }
    let mut boards: BTreeMap<usize, (Sum, Sum)> = BTreeMap::new();
    for ((board, group), sum) in own {
        let (of_hidden, of_all) = boards.entry(*board).or_default();
        of_all.add(*sum);
        if level[*group].hidden {
            of_hidden.add(*sum);
        }
    }
    let tells = |sum: Sum| match telling {
        Telling::Nothing => false,
        Telling::None => sum.count == 0,
        Telling::NoneOrAll => sum.count == 0 || sum.count == sum.schools,
    };
    let is_safe = |of_hidden: Sum, of_all: Sum| {
        let (rest, whole) = (hidden.without(of_hidden), all.without(of_all));
        rest.schools == 0 || rest.schools >= minimum && (!tells(rest) || tells(whole))
    };
    is_safe(Sum::default(), Sum::default())
        && boards.into_values().all(|(of_hidden, of_all)| is_safe(of_hidden, of_all))
}

/// Hides the smallest that is shown, the first of equals; false where all are hidden.
fn hide_next(level: &mut [Cell]) -> bool {
    let next = level.iter_mut().filter(|cell| !cell.hidden).min_by_key(|cell| cell.schools);
    next.is_some_and(|cell| {
        cell.hidden = true;
        true
    })
}
