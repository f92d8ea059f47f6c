//! What arrangements cost in a school year, in the two calendar years that it falls in (scoring, section 15).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use chrono::{Datelike, NaiveDate};

use super::model::{MoneyRow, Offer, Split};
use crate::agreement::Arrangement;
use crate::base::exact::{Milli, Ratio};
use crate::register::{SchoolYear, Sector};

/// Of the months of a year, from August on, so many fall in the first calendar year.
const AUTUMN: i64 = 5;
const MONTHS: i64 = 12;

/// The amount of an arrangement for some months of a school year: a twelfth of places times tariff for each. The whole and the first part are rounded to the cent; the
/// second part is what is left, so that the two are always the whole. `None` where places or tariff are not known.
pub(super) fn split(one: &Arrangement, months: Range<i64>) -> Option<Split> {
    let (places, tariff) = (one.places?, one.tariff?);
    let yearly = tariff.0.saturating_mul(i64::from(places));
    let autumn = cents(yearly, (months.end.min(AUTUMN) - months.start).max(0));
    let total = cents(yearly, (months.end - months.start).max(0));
    Some(Split { autumn, spring: Milli(total.0 - autumn.0) })
}

/// The months of a school year in which an arrangement has a day, from August, 0.
pub(super) fn months(one: &Arrangement, year: SchoolYear) -> Range<i64> {
    let first = one.from.map_or(0, |from| month(from, year));
    first..one.until.map_or(MONTHS, |until| month(until, year) + 1).max(first)
}

/// So many twelfths of an amount, rounded half up to the cent.
fn cents(yearly: i64, months: i64) -> Milli {
    // Thousandths to cents: a tenth.
    let cents = Ratio::new(yearly.saturating_mul(months), MONTHS * 10).scaled(0);
    Milli(cents.saturating_mul(10))
}

/// Which month of a school year a day is in, August being 0; the first or the last for a day before or after it.
fn month(day: NaiveDate, year: SchoolYear) -> i64 {
    let months = (i64::from(day.year()) - i64::from(year.start())) * MONTHS + i64::from(day.month()) - 8;
    months.clamp(0, MONTHS - 1)
}

/// The sums per sector and question of what runs in the year.
pub(super) fn rows(offers: &[Offer]) -> Vec<MoneyRow> {
    let mut rows: BTreeMap<(Sector, usize), MoneyRow> = BTreeMap::new();
    for offer in offers.iter().filter(|offer| offer.state.is_paid()) {
        let Some(school) = &offer.school else { continue };
        let (sector, question) = (school.sector, offer.question);
        let new = || MoneyRow {
            sector,
            question,
            arrangements: 0,
            without_amount: 0,
            amount: Split::default(),
            of_autumn: BTreeSet::new(),
            of_spring: BTreeSet::new(),
        };
        let row = rows.entry((sector, question)).or_insert_with(new);
        row.arrangements += 1;
        match offer.money {
            Some(amount) => {
                row.amount = row.amount.and(amount);
                row.of_autumn.extend((amount.autumn != Milli(0)).then(|| school.id.clone()));
                row.of_spring.extend((amount.spring != Milli(0)).then(|| school.id.clone()));
            }
            None => row.without_amount += 1,
        }
    }
    rows.into_values().collect()
}
