//! Groups of schools that are too small stand together with others, so that none can be worked out from the sum.

use std::collections::BTreeSet;

use crate::present::small::Readers;
use crate::register::SiteId;

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// One group.
    One,
    /// The groups that do not stand apart.
    Others,
    /// All groups.
    All,
}

/// Which groups stand together.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fold {
    together: BTreeSet<usize>,
    groups: usize,
}

/// The groups with too few schools, for everybody or for a board that takes its own off, and the next smallest until there are two that have enough together; all where that is not enough.
pub(super) fn fold<'a>(groups: impl Iterator<Item = &'a BTreeSet<SiteId>>, readers: &Readers) -> Fold {
    let groups: Vec<_> = groups.collect();
    let mut order: Vec<usize> = (0..groups.len()).collect();
    let is_small = |at: usize| !readers.sees_all() && (groups[at].is_empty() || !readers.may_read(groups[at]));
    order.sort_by_key(|at| (!is_small(*at), groups[*at].len()));
    let small = order.iter().filter(|at| is_small(**at)).count();
    let enough = |count: &usize| {
        let schools: BTreeSet<_> = order[..*count].iter().flat_map(|at| groups[*at]).cloned().collect();
        *count >= 2 && !schools.is_empty() && readers.may_read(&schools)
    };
    let count = if small == 0 { 0 } else { (small..=order.len()).find(enough).unwrap_or(order.len()) };
    Fold { together: order[..count].iter().copied().collect(), groups: groups.len() }
}

impl Fold {
    /// The groups that do not stand apart.
    pub(super) fn together(&self) -> impl Iterator<Item = usize> {
        self.together.iter().copied()
    }

    /// The rows: each group that stands apart, the others together, and all. Without any that stands apart only all.
    pub(super) fn rows<T: Clone + Default>(&self, of: &[T], with: fn(T, &T) -> T) -> Vec<(Shown, T)> {
        let sum = |own: &mut dyn Iterator<Item = &T>| own.fold(T::default(), with);
        let mut rows = Vec::new();
        if self.together.len() < self.groups && self.groups > 1 {
            let apart = of.iter().enumerate().filter(|(at, _)| !self.together.contains(at));
            rows.extend(apart.map(|(_, one)| (Shown::One, one.clone())));
            if !self.together.is_empty() {
                rows.push((Shown::Others, sum(&mut self.together.iter().filter_map(|at| of.get(*at)))));
            }
        } else if let ([one], true) = (of, self.together.is_empty()) {
            return vec![(Shown::One, one.clone())];
        }
        rows.push((Shown::All, sum(&mut of.iter())));
        rows
    }

    /// The same as sets of the groups that each row holds.
    pub(super) fn sets(&self) -> Vec<BTreeSet<usize>> {
        let one = (0..self.groups).map(|at| BTreeSet::from([at]));
        let of: Vec<_> = one.collect();
        let with = |mut sum: BTreeSet<usize>, one: &BTreeSet<usize>| {
            sum.extend(one);
            sum
        };
        self.rows(&of, with).into_iter().map(|(_, set)| set).collect()
    }
}
