//! Which sums of euros are shown: none that rests on fewer schools than the minimum, also when a board takes its own off, nor one from which such a sum would follow.

use std::collections::BTreeSet;

use super::fold::{Shown, fold};
use crate::present::small::Readers;
use crate::register::SiteId;
use crate::stats::follow_up::Paid;

/// Of each row of a table whether its sums are shown: of all amounts, and of those for tasks that are taken over.
pub(super) fn shown(rows: &[(Shown, Paid)], readers: &Readers) -> Vec<(bool, bool)> {
    let any = allowed(rows, |paid| &paid.any, readers);
    let takeover = allowed(rows, |paid| &paid.takeover, readers);
    // What is left of the one sum without the other is a sum as well.
    let other = allowed(rows, |paid| &paid.other, readers);
    any.into_iter()
        .zip(takeover.into_iter().zip(other))
        .map(|(any, (takeover, rest))| (any, takeover && (rest || !any)))
        .collect()
}

/// The rows of which one sum may be shown. A row without any amount shows none, and tells that of all its schools.
fn allowed(rows: &[(Shown, Paid)], of: fn(&Paid) -> &BTreeSet<SiteId>, readers: &Readers) -> Vec<bool> {
    let parts: Vec<_> = rows.iter().filter(|(shown, _)| *shown != Shown::All).map(|(_, paid)| of(paid)).collect();
    let sum = rows.iter().flat_map(|(_, paid)| of(paid)).cloned().collect();
    let (parts, whole) = beside_total(&parts, &sum, readers);
    let mut parts = parts.into_iter();
    let is_shown = |(shown, _): &(Shown, Paid)| match shown {
        Shown::All => whole,
        Shown::One | Shown::Others => parts.next().unwrap_or(false),
    };
    rows.iter().map(is_shown).collect()
}

/// Of sums that stand beside their total, each with the schools on which it rests: which are shown, and whether the total is. A sum of no school is.
pub(crate) fn beside_total(
    parts: &[&BTreeSet<SiteId>],
    total: &BTreeSet<SiteId>,
    readers: &Readers,
) -> (Vec<bool>, bool) {
    if !readers.may_read(total) {
        return (parts.iter().map(|schools| schools.is_empty()).collect(), false);
    }
    let filled: Vec<usize> = (0..parts.len()).filter(|at| !parts[*at].is_empty()).collect();
    let together = fold(filled.iter().map(|at| parts[*at]), readers);
    let hidden: BTreeSet<usize> = together.together().map(|at| filled[at]).collect();
    ((0..parts.len()).map(|at| !hidden.contains(&at)).collect(), true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::site;

    fn schools(from: usize, count: usize) -> BTreeSet<SiteId> {
        (from..from + count).map(|at| site(&format!("99AA{at:02}"))).collect()
    }

    fn paid(takeover: BTreeSet<SiteId>, other: BTreeSet<SiteId>) -> Paid {
        Paid { any: takeover.union(&other).cloned().collect(), takeover, other }
    }

    fn with_whole(parts: Vec<Paid>) -> Vec<(Shown, Paid)> {
        let whole = parts.iter().fold(Paid::default(), |sum, part| sum.with(part));
        parts.into_iter().map(|part| (Shown::One, part)).chain([(Shown::All, whole)]).collect()
    }

    #[test]
    fn a_sum_of_a_few_schools_is_not_shown_and_does_not_follow() {
        let none = || schools(0, 0);
        let rows =
            with_whole(vec![paid(none(), schools(0, 6)), paid(none(), schools(10, 1)), paid(none(), schools(20, 9))]);
        let any = |minimum| {
            shown(&rows, &Readers::without_boards(minimum)).into_iter().map(|(any, _)| any).collect::<Vec<_>>()
        };
        assert_eq!(any(0), [true; 4]);
        assert_eq!(any(5), [false, false, true, true], "the one school would follow from the whole");
        assert_eq!(any(17), [false; 4], "so few schools in all");
        let rows = with_whole(vec![paid(none(), none()), paid(none(), schools(0, 6))]);
        assert_eq!(shown(&rows, &Readers::without_boards(5)), [(true, true); 3], "no amount is no sum of a few");
    }

    #[test]
    fn what_is_left_without_takeovers_is_protected_as_well() {
        let rows = with_whole(vec![paid(schools(0, 5), schools(5, 1))]);
        assert_eq!(shown(&rows, &Readers::without_boards(5)), [(true, false), (true, false)]);
        assert_eq!(shown(&rows[..1], &Readers::without_boards(5)), [(true, false)]);
        let rows = with_whole(vec![paid(schools(0, 5), schools(5, 5))]);
        assert_eq!(shown(&rows, &Readers::without_boards(5)), [(true, true); 2]);
    }
}
