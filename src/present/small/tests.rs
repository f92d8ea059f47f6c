//! What is hidden can't be worked out.

use proptest::collection::vec;
use proptest::prelude::*;

use super::line::*;
use super::*;
use crate::register::testing::school;

const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

/// A line from schools: wijk, bestuur, and whether it is counted. The names of a line in a test live as long as the program.
fn line(schools: &[(usize, usize, bool)]) -> Line<'static> {
    let of = |(district, board, counts): &(usize, usize, bool)| -> (&'static School, u32) {
        let (district, board) = (Some(NAMES[*district].to_owned()), Some(NAMES[*board].to_owned()));
        (Box::leak(Box::new(School { district, board, ..school("99AA01") })), u32::from(*counts))
    };
    Line::of(&schools.iter().map(of).collect::<Vec<_>>())
}

fn hidden(line: &Line, level: usize) -> Vec<&'static str> {
    let names = line.levels[level].iter().filter(|cell| cell.hidden).map(|cell| cell.group);
    names.map(|name| NAMES.into_iter().find(|n| *n == name).expect("a name")).collect()
}

#[test]
fn one_small_group_takes_the_next_smallest_along() {
    // Six, six and one, half of each met: the first of equals by name is hidden too.
    let schools: Vec<_> = (0..13).map(|n| (if n == 12 { 2 } else { n / 6 }, n % 6, n % 2 == 1)).collect();
    let mut line = line(&schools);
    line.protect(5, Telling::NoneOrAll);
    assert_eq!(hidden(&line, 0), ["a", "c"]);
}

#[test]
fn a_board_takes_its_own_schools_off_and_is_left_with_enough() {
    // Wijk a has eight schools, of which four are of bestuur a: that one would read the other four. Wijken b and c are large enough for everybody.
    let mut schools: Vec<_> = (0..8).map(|n| (0, if n < 4 { 0 } else { n - 3 }, n % 2 == 0)).collect();
    schools.extend((0..40).map(|n| (1 + n % 2, 1 + n % 5, n % 3 == 0)));
    let mut line = line(&schools);
    line.protect(5, Telling::NoneOrAll);
    assert_eq!(hidden(&line, 0), ["a", "b"], "and the next smallest, or it would be the rest");
}

#[test]
fn what_one_school_of_a_few_has_is_not_told_to_its_board() {
    // Of the three schools of wijk a one meets it, and of the nine of b and of c one does too.
    let of = |n: usize| if n < 3 { (0, n, n == 0) } else { (1 + n % 2, n % 6, n == 3 || n == 4) };
    let mut line = line(&(0..21).map(of).collect::<Vec<_>>());
    line.hide_lone(5);
    line.protect(2, Telling::NoneOrAll);
    assert!(hidden(&line, 0).contains(&"a") && hidden(&line, 0).len() == 2, "{:?}", hidden(&line, 0));
}

#[test]
fn small_groups_that_are_enough_together_take_no_other_along() {
    let schools: Vec<_> =
        [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2].iter().enumerate().map(|(n, d)| (*d, 0, n % 2 == 0)).collect();
    let mut line = line(&schools);
    line.protect(5, Telling::NoneOrAll);
    assert_eq!(hidden(&line, 0), ["b", "c"]);
    assert!(
        smallest(&[6, 3, 2], 5) == [2, 1] && smallest(&[6, 1, 2], 5) == [1, 2, 0] && smallest(&[6, 7], 5).is_empty()
    );
}

#[test]
fn what_is_left_for_the_hidden_is_never_none_or_all_of_them() {
    // Of b and c together none would be met: each of them would be known.
    let schools: Vec<_> = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 2].iter().map(|d| (*d, 0, *d == 0)).collect();
    let mut line = line(&schools);
    line.protect(5, Telling::NoneOrAll);
    assert_eq!(hidden(&line, 0), ["a", "b", "c"]);
}

#[test]
fn a_wijk_that_is_a_board_without_another_wijk_is_hidden_with_it() {
    // Wijken c and d are too small. Bestuur a is wijk a and wijk c: without wijk a it is wijk c.
    let mut schools = Vec::new();
    for (district, board, count) in [(0, 0, 5), (2, 0, 3), (1, 1, 6), (3, 1, 3), (1, 2, 7)] {
        schools.extend((0..count).map(|n| (district, board, n % 2 == 0)));
    }
    let mut line = line(&schools);
    line.protect(5, Telling::NoneOrAll);
    assert!(line.derivable(5).is_none());
    assert!(hidden(&line, 0).len() > 2 || !hidden(&line, 1).is_empty(), "{line:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn nothing_hidden_follows_from_what_is_shown(
        schools in vec((0usize..6, 0usize..5, any::<bool>()), 1..40),
        minimum in 1u32..8,
    ) {
        let mut line = line(&schools);
        line.protect(minimum, Telling::NoneOrAll);
        for level in &line.levels {
            prop_assert!(level.iter().all(|cell| cell.hidden || cell.schools >= minimum));
            let hidden: Vec<_> = level.iter().filter(|cell| cell.hidden).collect();
            let together: u32 = hidden.iter().map(|cell| cell.schools).sum();
            // All are hidden where the whole itself is all that could be shown.
            prop_assert!(hidden.is_empty() || hidden.len() == level.len() || (hidden.len() >= 2 && together >= minimum));
        }
        // Two batches that show the same and differ in a small group: what is shown does not tell it. Every small group can be one school more that
        // meets it with another hidden one less, in this level; over both levels no sum of shown groups is it.
        let all_hidden = line.levels.iter().all(|level| level.iter().all(|cell| cell.hidden));
        prop_assert!(all_hidden || line.derivable(minimum).is_none() || line.shared.len() == 1);
    }

    #[test]
    fn the_order_of_schools_hides_nothing_else(
        schools in vec((0usize..6, 0usize..5, any::<bool>()), 1..30).prop_shuffle(),
        minimum in 1u32..8,
    ) {
        let mut sorted = schools.clone();
        sorted.sort_unstable();
        let [mut a, mut b] = [line(&schools), line(&sorted)];
        a.protect(minimum, Telling::NoneOrAll);
        b.protect(minimum, Telling::NoneOrAll);
        prop_assert_eq!([hidden(&a, 0), hidden(&a, 1)], [hidden(&b, 0), hidden(&b, 1)]);
    }
}

/// How many of these sets are independent of each other, and whether each of the others is a sum or difference of them. Modulo another prime than the code
/// under test.
pub(crate) fn follows(shown: &[Vec<bool>], of: &[bool]) -> bool {
    let rank = |sets: Vec<Vec<i64>>| {
        const P: i64 = 1_000_003;
        let (mut sets, mut rank) = (sets, 0);
        for column in 0..of.len() {
            let Some(at) = (rank..sets.len()).find(|at| sets[*at][column] % P != 0) else { continue };
            sets.swap(rank, at);
            let lead = sets[rank].clone();
            for row in sets.iter_mut().skip(rank + 1).filter(|row| row[column] % P != 0) {
                let (times, by) = (row[column], lead[column]);
                row.iter_mut().zip(&lead).for_each(|(n, l)| *n = (*n * by - l * times).rem_euclid(P));
            }
            rank += 1;
        }
        rank
    };
    let numbers = |set: &[bool]| set.iter().map(|is| i64::from(*is)).collect::<Vec<_>>();
    let known: Vec<_> = shown.iter().map(|set| numbers(set)).collect();
    let with = known.iter().cloned().chain([numbers(of)]).collect();
    rank(known) == rank(with)
}
