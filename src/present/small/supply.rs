//! Which figures of extra support are shown: places, free places and amounts that rest on fewer schools than the minimum are not, nor what would give one away.
//!
//! In: the supply of a school year. Out: [`SupplyShown`]. It is decided here for every report; the tables in `data` are for quality staff and stay exact.

use std::collections::{BTreeMap, BTreeSet};

use super::Readers;
use crate::present::follow_up::beside_total;
use crate::register::{Sector, SiteId};
use crate::stats::coverage::Grouping;
use crate::stats::places::{MoneyRow, Supply};

/// Which figures are shown, of each question of a sector and of all together.
#[derive(Debug)]
pub(crate) struct SupplyShown {
    places: Column,
    free: Column,
    money: Column,
}

/// A question of a sector.
type Key = (Sector, usize);

/// One figure of every question that has it.
#[derive(Debug)]
struct Column {
    hidden: BTreeSet<Key>,
    is_total_shown: bool,
}

impl SupplyShown {
    /// Everything without a minimum.
    pub(crate) fn of(supply: &Supply, readers: &Readers) -> SupplyShown {
        let city = || supply.rows.iter().filter(|row| row.grouping == Grouping::Sector);
        let places = city().map(|row| ((row.sector, row.question), row.of_places.clone())).collect();
        let free = city().map(|row| ((row.sector, row.question), row.of_free.clone())).collect();
        let both = supply.money.iter().map(|row| ((row.sector, row.question), &row.of_autumn | &row.of_spring));
        let mut money = Column::of(&both.collect(), readers);
        // The total stands there in two parts.
        let parts: [fn(&MoneyRow) -> &BTreeSet<SiteId>; 2] = [|row| &row.of_autumn, |row| &row.of_spring];
        for part in parts {
            let schools: BTreeSet<SiteId> = supply.money.iter().flat_map(part).cloned().collect();
            money.is_total_shown &= readers.may_read(&schools);
        }
        SupplyShown { places: Column::of(&places, readers), free: Column::of(&free, readers), money }
    }

    /// Whether the number of places for a question is shown.
    pub(crate) fn places(&self, sector: Sector, question: usize) -> bool {
        !self.places.hidden.contains(&(sector, question))
    }

    /// Whether the number of free places for a question is shown.
    pub(crate) fn free(&self, sector: Sector, question: usize) -> bool {
        !self.free.hidden.contains(&(sector, question))
    }

    /// Whether the amount for a question is shown.
    pub(crate) fn money(&self, sector: Sector, question: usize) -> bool {
        !self.money.hidden.contains(&(sector, question))
    }

    /// Whether all places, and the free ones, are shown.
    pub(crate) fn total_places(&self) -> bool {
        self.places.is_total_shown && self.free.is_total_shown
    }

    /// Whether the amount of all is shown, with its parts.
    pub(crate) fn total_money(&self) -> bool {
        self.money.is_total_shown
    }

    /// Whether anything of a question is not shown.
    pub(crate) fn hides(&self) -> bool {
        [&self.places, &self.free, &self.money].iter().any(|column| !column.hidden.is_empty())
    }
}

impl Column {
    fn of(schools: &BTreeMap<Key, BTreeSet<SiteId>>, readers: &Readers) -> Column {
        let total = schools.values().flatten().cloned().collect();
        let (shown, is_total_shown) = beside_total(&schools.values().collect::<Vec<_>>(), &total, readers);
        let hidden = schools.keys().zip(shown).filter(|(_, shown)| !shown).map(|(key, _)| *key);
        Column { hidden: hidden.collect(), is_total_shown }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::exact::Milli;
    use crate::register::testing::site;
    use crate::stats::places::{Split, SupplyRow};

    fn schools(from: usize, count: usize) -> BTreeSet<SiteId> {
        (from..from + count).map(|at| site(&format!("99AA{at:02}"))).collect()
    }

    /// A supply of PO with a question for each set of schools, all of which have places, free places and an amount.
    fn supply(of: &[BTreeSet<SiteId>]) -> Supply {
        let row = |(question, schools): (usize, &BTreeSet<SiteId>)| SupplyRow {
            question,
            sector: Sector::Po,
            grouping: Grouping::Sector,
            group: "po".into(),
            providers: schools.clone(),
            of_places: schools.clone(),
            of_free: schools.clone(),
            arrangements: 1,
            places: 717,
            without_places: 0,
            free: 313,
            free_apart: 0,
            without_free: 0,
        };
        let money = |(question, schools): (usize, &BTreeSet<SiteId>)| MoneyRow {
            sector: Sector::Po,
            question,
            arrangements: 1,
            without_amount: 0,
            amount: Split { autumn: Milli::whole(500), spring: Milli::whole(700) },
            of_autumn: schools.clone(),
            of_spring: schools.clone(),
        };
        Supply {
            questions: (0..of.len()).map(|at| format!("Vraag {at}")).collect(),
            rows: of.iter().enumerate().map(row).collect(),
            money: of.iter().enumerate().map(money).collect(),
            ..Supply::default()
        }
    }

    fn of(supply: &Supply) -> SupplyShown {
        SupplyShown::of(supply, &Readers::without_boards(5))
    }

    fn told(supply: &Supply, minimum: u32) -> Vec<[bool; 3]> {
        let shown = SupplyShown::of(supply, &Readers::without_boards(minimum));
        let of = |at| [shown.places(Sector::Po, at), shown.free(Sector::Po, at), shown.money(Sector::Po, at)];
        (0..supply.rows.len()).map(of).collect()
    }

    #[test]
    fn figures_of_a_few_schools_are_not_shown_and_do_not_follow_from_the_total() {
        let some = supply(&[schools(0, 1), schools(10, 6), schools(20, 9), schools(0, 0)]);
        assert_eq!(told(&some, 0), [[true; 3]; 4]);
        assert_eq!(told(&some, 5), [[false; 3], [false; 3], [true; 3], [true; 3]], "the next smallest is hidden too");
        assert!(of(&some).total_places() && of(&some).total_money());
        let few = supply(&[schools(0, 1), schools(1, 3)]);
        assert_eq!(told(&few, 5), [[false; 3]; 2]);
        assert!(!of(&few).total_places() && !of(&few).total_money());
    }

    #[test]
    fn a_part_of_the_year_that_few_schools_are_paid_for_hides_the_amount_of_all() {
        let mut supply = supply(&[schools(0, 9)]);
        supply.money[0].of_spring = schools(0, 1);
        let shown = of(&supply);
        assert!(!shown.total_money() && shown.total_places() && shown.money(Sector::Po, 0));
    }
}
