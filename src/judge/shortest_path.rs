//! The shortest way to the norm (kortste weg; scoring, section 4).

use super::filling::Filling;

/// How far to raise one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The indicator, by the norm's index.
    pub indicator: usize,
    /// The level that it takes (kortste_weg_naar): on this way nothing less will do.
    pub level: i64,
}

/// The shortest way to the norm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShortestPath {
    /// What to raise, in the order in which it was taken. Each question stands here once.
    pub targets: Vec<Target>,
    /// Whether raising them meets the standard. False: even the full list does not.
    pub reaches: bool,
    /// It is one question, which was answered, raised by one step.
    pub is_one_step: bool,
}

impl ShortestPath {
    /// The questions to raise, by the norm's index.
    pub fn indicators(&self) -> impl Iterator<Item = usize> {
        self.targets.iter().map(|target| target.indicator)
    }
}

/// From lowest(B): the critical indicators first, then the rest by falling weight or gain, until the standard is met. Then, from the last one back to
/// the first, each is lowered as far as the standard stays met.
///
/// So no target can be a level lower with the others as they are: when one is lowered, those behind it are at their least already, and lowering the ones
/// before it only leaves less to spare. Nor does any target fall back to where the way began: what is to spare behind the last one taken is less than
/// what it gained, and each one before it gained as much or more.
pub(super) fn shortest(filling: &Filling) -> ShortestPath {
    let mut levels = filling.at_lowest();
    let taken = raise(filling, &mut levels);
    let reaches = filling.met(&levels);
    if reaches {
        taken.iter().rev().for_each(|at| lower(filling, &mut levels, *at));
    }
    let target = |at: &usize| Target { indicator: filling.indicator(*at), level: levels[*at] };
    let is_one_step = match taken[..] {
        [at] => filling.level(at).is_some_and(|level| filling.scale(at).above(level) == Some(levels[at])),
        _ => false,
    };
    ShortestPath { targets: taken.iter().map(target).collect(), reaches, is_one_step: reaches && is_one_step }
}

/// Raises one question after the other until the standard is met; gives them in the order in which they were taken.
fn raise(filling: &Filling, levels: &mut [i64]) -> Vec<usize> {
    let mut taken = Vec::new();
    for (at, level) in levels.iter_mut().enumerate() {
        if filling.is_critical(at) && !filling.is_sufficient(at, *level) {
            *level = filling.scale(at).sufficient;
            taken.push(at);
        }
    }
    for at in candidates(filling, levels) {
        if filling.met(levels) {
            break;
        }
        levels[at] = filling.rule().target(filling.scale(at));
        if !taken.contains(&at) {
            taken.push(at);
        }
    }
    taken
}

/// Lowers one question to the smallest level with which the standard is still met; a critical one that is not sufficient does not meet it.
fn lower(filling: &Filling, levels: &mut [i64], at: usize) {
    while let Some(below) = filling.scale(at).below(levels[at]) {
        let before = std::mem::replace(&mut levels[at], below);
        if !filling.met(levels) {
            levels[at] = before;
            return;
        }
    }
}

/// What can still be raised, best first; ties in the norm's own order (the sort is stable).
fn candidates(filling: &Filling, levels: &[i64]) -> Vec<usize> {
    let points = |at: usize, level: i64| filling.one(at, level).sum.points;
    let gain = |at: usize| points(at, filling.rule().target(filling.scale(at))).0 - points(at, levels[at]).0;
    let mut all: Vec<_> = (0..filling.len()).filter(|at| gain(*at) > 0).collect();
    all.sort_by_key(|at| std::cmp::Reverse(gain(*at)));
    all
}
