//! The shortest way to the norm (kortste weg; scoring, section 4).

use super::filling::Filling;
use crate::norm::Rule;

/// The shortest way to the norm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The indicators to raise, by the norm's index, in the order in which they were taken. Each stands here once.
    pub indicators: Vec<usize>,
    /// Whether raising them meets the standard. False: even the full list does not.
    pub reaches: bool,
}

/// From lowest(B): the critical indicators first, then the rest by falling weight or gain, until the standard is met.
pub fn shortest(filling: &Filling) -> Way {
    let mut levels = filling.lowest();
    let mut taken = Vec::new();
    for (at, level) in levels.iter_mut().enumerate() {
        if filling.is_critical(at) && !filling.is_sufficient(at, *level) {
            *level = filling.scale(at).sufficient;
            taken.push(at);
        }
    }
    let mean = matches!(filling.rule(), Rule::Mean(_));
    for at in candidates(filling, &levels, mean) {
        if filling.met(&levels) {
            break;
        }
        levels[at] = if mean { filling.scale(at).highest() } else { filling.scale(at).sufficient };
        if !taken.contains(&at) {
            taken.push(at);
        }
    }
    Way { reaches: filling.met(&levels), indicators: taken.into_iter().map(|at| filling.indicator(at)).collect() }
}

/// What can still be raised, best first; ties in the norm's own order (the sort is stable).
fn candidates(filling: &Filling, levels: &[i64], mean: bool) -> Vec<usize> {
    let worth = |at: usize| match mean {
        true => filling.weight(at) * (filling.scale(at).highest() - levels[at]),
        false => filling.weight(at) * i64::from(!filling.is_sufficient(at, levels[at])),
    };
    let mut all: Vec<_> = (0..filling.len()).filter(|at| worth(*at) > 0).collect();
    all.sort_by_key(|at| std::cmp::Reverse(worth(*at)));
    all
}
