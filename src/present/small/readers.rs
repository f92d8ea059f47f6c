//! Who reads the figures: everybody, and each board, which knows what its own schools said and can take them off.
//!
//! In: the register. Out: whether a figure that rests on some schools may be told. Must not know: which figure.

use std::collections::{BTreeMap, BTreeSet};

use crate::register::SiteId;
use crate::run::dossier::Dossier;

/// For whom figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    /// Quality staff: everything, unless the batch has a minimum.
    Staff,
    /// Boards: nothing that is one school of another board, whatever the batch says.
    Boards,
}

/// A group of which a board would know each verdict once it took its own schools off.
const LEAST_FOR_BOARDS: u32 = 2;

impl Audience {
    /// The fewest schools that a figure is told of; 0 is no limit.
    pub(crate) fn minimum(self, dossier: &Dossier) -> u32 {
        match self {
            Audience::Staff => dossier.minimum_group,
            Audience::Boards => dossier.minimum_group.max(LEAST_FOR_BOARDS),
        }
    }
}

/// The boards of all schools, and the fewest schools that a figure may rest on.
#[derive(Debug, Default)]
pub(crate) struct Readers {
    minimum: usize,
    boards: BTreeMap<SiteId, BTreeSet<String>>,
}

impl Readers {
    /// By the minimum for an audience. A school that went to another board is known to both.
    pub(crate) fn of(dossier: &Dossier, audience: Audience) -> Readers {
        let mut readers = Readers::without_boards(audience.minimum(dossier));
        if readers.minimum > 0 {
            for school in dossier.register.rows() {
                let own = readers.boards.entry(school.id.clone()).or_default();
                own.extend(school.board_label().map(str::to_owned));
            }
        }
        readers
    }

    /// Nobody knows more than what is told.
    pub(crate) fn without_boards(minimum: u32) -> Readers {
        Readers { minimum: minimum as usize, boards: BTreeMap::new() }
    }

    /// The fewest schools, as sentences name it.
    pub(crate) fn minimum(&self) -> usize {
        self.minimum
    }

    /// Whether there is no limit.
    pub(crate) fn sees_all(&self) -> bool {
        self.minimum == 0
    }

    /// Whether what rests on these schools may be told: of none, or of enough, also when a board takes its own schools off. A board for which nothing is
    /// left knew it.
    pub(crate) fn may_read(&self, schools: &BTreeSet<SiteId>) -> bool {
        let enough = |rest: usize| rest == 0 || rest >= self.minimum;
        let mut own: BTreeMap<&str, usize> = BTreeMap::new();
        for board in schools.iter().filter_map(|site| self.boards.get(site)).flatten() {
            *own.entry(board).or_default() += 1;
        }
        enough(schools.len()) && own.values().all(|own| enough(schools.len() - own))
    }

    /// What is left of some schools for everybody, and for each board that has one of `all`.
    pub(crate) fn left_of<'a>(&'a self, all: &BTreeSet<SiteId>) -> impl Iterator<Item = Rest<'a>> {
        let boards: BTreeSet<&String> = all.iter().filter_map(|site| self.boards.get(site)).flatten().collect();
        std::iter::once(None).chain(boards.into_iter().map(Some)).map(|board| Rest { readers: self, board })
    }

    /// Whether so many schools are fewer than may be told.
    pub(crate) fn is_few(&self, schools: usize) -> bool {
        schools > 0 && schools < self.minimum
    }
}

/// One reader: everybody, or a board.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rest<'a> {
    readers: &'a Readers,
    board: Option<&'a String>,
}

impl Rest<'_> {
    /// How many of these schools the reader does not know.
    pub(crate) fn count(self, schools: &BTreeSet<SiteId>) -> usize {
        let is_own = |site: &&SiteId| {
            let boards = self.readers.boards.get(*site);
            self.board.is_some_and(|board| boards.is_some_and(|boards| boards.contains(board)))
        };
        schools.iter().filter(|site| !is_own(site)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::testing::site;

    #[test]
    fn what_is_left_for_a_board_is_enough_or_nothing() {
        let sites =
            |range: std::ops::Range<usize>| range.map(|n| site(&format!("99AA{n:02}"))).collect::<BTreeSet<_>>();
        let mut readers = Readers::without_boards(5);
        assert!(readers.may_read(&sites(0..8)) && readers.may_read(&sites(0..0)) && !readers.may_read(&sites(0..4)));
        // Four of them are of one board: that one would be left with four.
        readers.boards.extend(sites(0..4).into_iter().map(|site| (site, BTreeSet::from(["Een".to_owned()]))));
        assert!(!readers.may_read(&sites(0..8)) && readers.may_read(&sites(0..9)) && readers.may_read(&sites(4..9)));
        // All of them are: what that board knew anyhow.
        readers.boards.extend(sites(4..8).into_iter().map(|site| (site, BTreeSet::from(["Een".to_owned()]))));
        assert!(readers.may_read(&sites(0..8)));
    }
}
