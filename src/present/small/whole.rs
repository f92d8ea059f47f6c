//! What the figures of the whole partnership, which are always shown, leave a board that takes its own schools off.
//!
//! In: coverage of the run's year. Out: whether a board may read the whole. Must not know: which papers go to a board.

use super::Audience;
use crate::run::dossier::Dossier;
use crate::stats::coverage::{CoverageRow, Grouping};

/// Whether the figures of the whole tell a board nothing of fewer schools of others than a board may read of: of each standard that anybody is asked, enough
/// others are asked it, or none. Also of a standard that is asked of a few in all: those few are what the whole then tells.
pub(crate) fn may_read_wholes(dossier: &Dossier, board: &str) -> bool {
    let minimum = Audience::Boards.minimum(dossier);
    let now = || dossier.coverage.iter().filter(|row| row.year == dossier.year);
    let schools = |whole: &CoverageRow| {
        let is_own = |row: &&CoverageRow| {
            let is_board = row.grouping == Grouping::Board && row.group == board;
            is_board && row.standard == whole.standard && row.norm.is_same(&whole.norm)
        };
        now().find(is_own).map_or(0, |row| row.schools)
    };
    let mut wholes = now().filter(|row| row.grouping == Grouping::Whole);
    !wholes.any(|whole| (1..minimum).contains(&whole.schools.saturating_sub(schools(whole))))
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
        // However few schools the sector has beside the limit.
        for minimum in [others + 1, 19, 20, 30] {
            dossier.minimum_group = minimum;
            assert!(!may_read_wholes(&dossier, &name), "{others} others are too few for {minimum}");
        }
        dossier.minimum_group = 0;
        assert!(may_read_wholes(&dossier, &name));
    }

    #[test]
    fn a_standard_that_few_schools_are_asked_tells_of_those_whatever_the_limit() {
        let mut dossier = fixture::dossier(Language::Nl);
        let (year, ids) = (dossier.year, dossier.coverage.iter().map(|row| row.norm.id.clone()).collect::<Vec<_>>());
        // Of one standard the whole is two schools: one of this board, and one of another.
        let at = dossier.coverage.iter().position(|row| row.year == year && row.grouping == Grouping::Board);
        let (name, standard) =
            at.map(|at| (dossier.coverage[at].group.clone(), dossier.coverage[at].standard)).unwrap();
        let norm = ids[at.unwrap()].clone();
        let mut count = |own: u32, all: u32| {
            let rows = dossier.coverage.iter_mut().filter(|row| row.year == year && row.standard == standard);
            for row in rows.filter(|row| row.norm.id == norm) {
                match row.grouping {
                    Grouping::Whole => row.schools = all,
                    Grouping::Board if row.group == name => row.schools = own,
                    Grouping::Board | Grouping::District | Grouping::Sector | Grouping::Kind => {}
                }
            }
            [0, 3, 5].map(|minimum| {
                dossier.minimum_group = minimum;
                may_read_wholes(&dossier, &name)
            })
        };
        assert_eq!(count(1, 2), [false; 3], "the one that is left is not told, without a limit either");
        assert_eq!(count(0, 2), [true, false, false], "nor are two of others to a board that has none of it");
        assert_eq!(count(2, 4), [true, false, false], "a stricter limit gives no more");
        assert_eq!(count(2, 2), [true; 3], "one that has them all learns of nobody");
        assert_eq!(count(0, 0), [true; 3], "nobody is asked it");
    }
}
