//! What the figures of the whole partnership, which are always shown, leave a board that takes its own schools off.
//!
//! In: coverage of the run's year. Out: whether a board may read the whole. Must not know: which papers go to a board.

use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};

/// Whether the figures of the whole tell a board nothing of fewer schools than the minimum: of each standard that is asked of enough schools, enough are
/// left, or none. Always without a minimum.
pub(crate) fn may_read_wholes(dossier: &Dossier, board: &str) -> bool {
    let minimum = dossier.minimum_group;
    let now = || dossier.coverage.iter().filter(|row| row.year == dossier.year);
    let own = now().filter(|row| row.grouping == Grouping::Board && row.group == board);
    let leaves_few = |own: &CoverageRow| {
        let is_same = |row: &&CoverageRow| {
            row.grouping == Grouping::Whole && row.standard == own.standard && row.norm.is_same(&own.norm)
        };
        let whole = now().find(is_same).map_or(0, |row| row.schools);
        whole >= minimum && (1..minimum).contains(&whole.saturating_sub(own.schools))
    };
    minimum == 0 || !own.into_iter().any(leaves_few)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Sector;
    use crate::run::fixture;
    use crate::wording::Language;

    #[test]
    fn a_board_that_is_left_with_a_few_others_does_not_read_the_whole() {
        let mut dossier = fixture::dossier(Language::Nl);
        let of_vo = dossier.coverage.iter().filter(|row| row.year == dossier.year && row.norm.sector == Sector::Vo);
        let largest = of_vo.filter(|row| row.grouping == Grouping::Board).max_by_key(|row| row.schools);
        let (name, own) = largest.map(|row| (row.group.clone(), row.schools)).expect("a board");
        let others = 19 - own;
        dossier.minimum_group = others;
        assert!(may_read_wholes(&dossier, &name), "{others} others are enough");
        dossier.minimum_group = others + 1;
        assert!(!may_read_wholes(&dossier, &name), "{others} others are too few");
        dossier.minimum_group = 0;
        assert!(may_read_wholes(&dossier, &name));
    }
}
