//! Which column of a table is offered which question, looked at as a whole: each question once, so that all together are as like as can be.
//!
//! In: for each column the questions that its header is like. Out: the same lists with the one that is offered in front, without those that are
//! offered to another column. Must not know: headers.

use std::collections::{BTreeMap, BTreeSet};

use super::Candidate;
use super::likeness::MOST;

/// More columns than this are not looked at together: the cost grows with their third power.
const COLUMNS: usize = 500;

/// From so many percent on a text may be another wording of a question. A column that is so like one question is offered no other that it is not
/// like.
const ALIKE: u8 = 50;

/// Settles which question each column is offered. `taken`: the questions that a column asks as it stands.
pub(crate) fn assign(columns: &mut [Vec<Candidate>], taken: &BTreeSet<&str>) {
    for candidates in columns.iter_mut() {
        candidates.retain(|candidate| !taken.contains(candidate.target.as_str()));
    }
    let offered = matching(columns);
    let all: BTreeSet<String> =
        columns.iter().zip(&offered).filter_map(|(list, at)| Some(list[(*at)?].target.clone())).collect();
    for (candidates, at) in columns.iter_mut().zip(offered) {
        let best = candidates.iter().map(|candidate| candidate.likeness).max().unwrap_or(0);
        let own = at.map(|at| candidates.remove(at)).filter(|own| own.likeness >= ALIKE || best < ALIKE);
        // One that another column is offered is shown beside it only where it is the likelier of the two.
        let least = own.as_ref().map_or(u8::MAX, |own| own.likeness);
        candidates.retain(|candidate| candidate.likeness > least || !all.contains(&candidate.target));
        // Without one that is offered there is no proposal: what is left would be the second best of many.
        if own.is_none() {
            candidates.clear();
        }
        candidates.splice(0..0, own);
        candidates.truncate(MOST);
    }
}

/// For each column the place of the question in its list that it is offered.
fn matching(columns: &[Vec<Candidate>]) -> Vec<Option<usize>> {
    let mut targets: BTreeMap<&str, usize> = BTreeMap::new();
    for candidate in columns.iter().take(COLUMNS).flatten() {
        let next = targets.len();
        targets.entry(candidate.target.as_str()).or_insert(next);
    }
    let rows = columns.len().min(COLUMNS);
    // A column of its own for each row stands for no question at all.
    let width = targets.len() + rows;
    let gain = |row: usize, at: usize| -> i64 {
        let found = columns[row].iter().find(|candidate| targets.get(candidate.target.as_str()) == Some(&at));
        // Squared: one that is quite sure goes before two that are half so.
        found.map_or(0, |candidate| i64::from(candidate.likeness).pow(2))
    };
    let gains: Vec<Vec<i64>> = (0..rows).map(|row| (0..width).map(|at| gain(row, at)).collect()).collect();
    let of_row = best_total(&gains, width);
    let place = |row: usize| {
        let at = *of_row.get(row)?;
        let found = columns[row].iter().position(|candidate| targets.get(candidate.target.as_str()) == Some(&at));
        found.filter(|_| gains[row][at] > 0)
    };
    (0..columns.len()).map(place).collect()
}

/// For each row the column of the table of gains that it gets, each column once, with the greatest sum (the Hungarian method, with potentials). There
/// are at least as many columns as rows.
fn best_total(gains: &[Vec<i64>], width: usize) -> Vec<usize> {
    const FAR: i64 = i64::MAX / 4;
    let rows = gains.len();
    let (mut of_row, mut of_column) = (vec![0_i64; rows + 1], vec![0_i64; width + 1]);
    // By column, from 1, its row, from 1; 0 is none.
    let mut owner = vec![0_usize; width + 1];
    for row in 1..=rows {
        owner[0] = row;
        let mut at = 0;
        let (mut least, mut from, mut used) = (vec![FAR; width + 1], vec![0_usize; width + 1], vec![false; width + 1]);
        loop {
            used[at] = true;
            let (here, mut delta, mut next) = (owner[at], FAR, 0);
            for column in (1..=width).filter(|column| !used[*column]) {
                let cost = -gains[here - 1][column - 1] - of_row[here] - of_column[column];
                if cost < least[column] {
                    (least[column], from[column]) = (cost, at);
                }
                if least[column] < delta {
                    (delta, next) = (least[column], column);
                }
            }
            for column in 0..=width {
                if used[column] {
                    of_row[owner[column]] += delta;
                    of_column[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            at = next;
            if owner[at] == 0 {
                break;
            }
        }
        while at != 0 {
            (owner[at], at) = (owner[from[at]], from[at]);
        }
    }
    let mut found = vec![0; rows];
    for (column, row) in owner.iter().enumerate().skip(1).filter(|(_, row)| **row > 0) {
        found[row - 1] = column - 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn column(like: &[(&str, u8)]) -> Vec<Candidate> {
        let candidate = |(target, likeness): &(&str, u8)| Candidate {
            target: (*target).into(),
            text: String::new(),
            likeness: *likeness,
        };
        like.iter().map(candidate).collect()
    }

    fn offered(columns: &[&[(&str, u8)]], taken: &[&str]) -> Vec<String> {
        let mut columns: Vec<_> = columns.iter().map(|like| column(like)).collect();
        assign(&mut columns, &taken.iter().copied().collect());
        let shown = |list: &Vec<Candidate>| list.iter().map(|c| c.target.as_str()).collect::<Vec<_>>().join(" ");
        columns.iter().map(shown).collect()
    }

    #[test]
    fn each_question_is_offered_once_and_all_together_fit_best() {
        assert_eq!(
            offered(&[&[("A", 90), ("B", 80)], &[("A", 85)]], &[]),
            ["B A", "A"],
            "the likelier one is shown beside it"
        );
        assert_eq!(
            offered(&[&[("A", 89), ("B", 40)], &[("A", 95)]], &[]),
            ["", "A"],
            "what it is not like is not offered"
        );
        assert_eq!(offered(&[&[("A", 99), ("B", 50)], &[("A", 50)]], &[]), ["A B", ""], "what is sure stays");
        assert_eq!(offered(&[&[("A", 60)], &[("A", 60)]], &[]), ["A", ""], "of equals the first");
        assert_eq!(offered(&[&[("A", 60), ("B", 55)]], &["A"]), ["B"]);
        assert_eq!(offered(&[&[], &[("A", 60)]], &[]), ["", "A"]);
    }

    proptest! {
        #[test]
        fn no_other_way_has_a_greater_sum(gains in prop::collection::vec(prop::collection::vec(0..100_i64, 4), 1..5)) {
            fn most(gains: &[Vec<i64>], used: u32) -> i64 {
                let Some((row, rest)) = gains.split_first() else { return 0 };
                let free = (0..row.len()).filter(|at| used & (1 << at) == 0);
                free.map(|at| row[at] + most(rest, used | 1 << at)).max().unwrap_or(i64::MIN / 2)
            }
            let found = best_total(&gains, 4);
            prop_assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), gains.len());
            let sum: i64 = found.iter().zip(&gains).map(|(at, row)| row[*at]).sum();
            prop_assert_eq!(sum, most(&gains, 0));
        }
    }
}
