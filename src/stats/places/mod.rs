//! Places for extra support: what is offered for which question, where none or one school offers it, and what it costs.
//!
//! In: the arrangements, the register, the norms and the run date. Out: a [`Supply`] of one school year. A sector has the questions of its own arrangements that did
//! not end before the year, and those that its norms name. Must not know: how the list was read, verdicts.

mod beside;
mod check;
mod model;
mod money;
mod running;
mod spelling;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::agreement::Arrangement;
use crate::base::text::fold::fold;
use crate::norm::Norm;
use crate::register::{Register, School, SchoolYear, Sector};
use crate::stats::coverage::Grouping;

pub use beside::{BesideRow, beside};
pub(crate) use check::check;
pub use model::{MoneyRow, Offer, OfferState, PupilRow, Split, Supply, SupplyRow, SupplyState};

/// Counts what is offered in a school year, as it stands on the run date.
pub fn count(
    arrangements: &[Arrangement],
    register: &Register,
    norms: &[Arc<Norm>],
    year: SchoolYear,
    date: NaiveDate,
) -> Supply {
    let pupils = pupils(register, year);
    if arrangements.is_empty() {
        return Supply { pupils, ..Supply::default() };
    }
    let names = Names::of(arrangements, norms, year);
    let states = running::states(arrangements, register, year, date);
    let money = running::months(arrangements, &states, year);
    let one = |(at, (state, months))| offer(arrangements, at, (state, months), register, year, &names);
    let offers: Vec<Offer> = states.into_iter().zip(money).enumerate().map(one).collect();
    let rows = rows(&offers, arrangements, register, year, &names);
    let money = money::rows(&offers);
    Supply { questions: names.names, offers, rows, money, pupils }
}

/// The questions for support, and of which sectors each is.
struct Names {
    names: Vec<String>,
    numbers: BTreeMap<String, usize>,
    named: BTreeSet<(Sector, usize)>,
}

impl Names {
    /// A question is one however it is written ([`fold`]); it is shown as it is written first.
    fn of(arrangements: &[Arrangement], norms: &[Arc<Norm>], year: SchoolYear) -> Names {
        let mut first: BTreeMap<String, (bool, &crate::base::finding::Place, &str)> = BTreeMap::new();
        for one in arrangements {
            let own = (false, &one.place, one.question.as_str());
            first.entry(fold(&one.question)).and_modify(|least| *least = own.min(*least)).or_insert(own);
        }
        let holding: Vec<&Arc<Norm>> = norms.iter().filter(|norm| norm.holds_in(year)).collect();
        let of_norms =
            |norm: &&Arc<Norm>| norm.themes.iter().filter_map(|theme| theme.question.clone()).collect::<Vec<_>>();
        let asked: Vec<(Sector, String)> = holding
            .iter()
            .flat_map(|norm| of_norms(norm).into_iter().map(|question| (norm.sector, question)))
            .collect();
        let mut all: BTreeMap<String, String> =
            first.iter().map(|(key, (.., name))| (key.clone(), (*name).to_owned())).collect();
        for (_, question) in &asked {
            all.entry(fold(question)).or_insert_with(|| question.clone());
        }
        let numbers: BTreeMap<String, usize> = all.keys().cloned().zip(0..).collect();
        let named = asked.iter().filter_map(|(sector, question)| Some((*sector, *numbers.get(&fold(question))?)));
        Names { named: named.collect(), names: all.into_values().collect(), numbers }
    }

    fn number(&self, question: &str) -> usize {
        self.numbers.get(&fold(question)).copied().unwrap_or_default()
    }
}

fn offer(
    all: &[Arrangement],
    at: usize,
    (state, months): (OfferState, Range<i64>),
    register: &Register,
    year: SchoolYear,
    names: &Names,
) -> Offer {
    let one = &all[at];
    let next = SchoolYear::starting(year.start() + 1);
    Offer {
        arrangement: at,
        state,
        school: register.find(&one.school, year).or_else(|| register.site(&one.school).last()).cloned(),
        question: names.number(&one.question),
        free: one.free_in(year).filter(|free| one.places.is_none_or(|places| *free <= places)),
        free_next: next.and_then(|next| one.free_by_year.get(&next)).copied(),
        money: state.is_paid().then(|| money::split(one, months)).flatten(),
    }
}

/// A row for each question of a sector, for the city and, in PO, for each wijk.
fn rows(offers: &[Offer], all: &[Arrangement], register: &Register, year: SchoolYear, names: &Names) -> Vec<SupplyRow> {
    let schools: Vec<&Arc<School>> = register.in_year(year).collect();
    let lasting = offers.iter().filter(|offer| running::is_asked(&all[offer.arrangement], offer.state, year));
    let own = lasting.filter_map(|offer| Some((offer.school.as_ref()?.sector, offer.question)));
    let questions: BTreeSet<(Sector, usize)> = own.chain(names.named.iter().copied()).collect();
    let mut rows: BTreeMap<(Sector, usize, Grouping, String), SupplyRow> = BTreeMap::new();
    for (sector, question) in questions {
        for school in schools.iter().filter(|school| school.sector == sector) {
            for grouping in levels(school) {
                let group = grouping.of(school).to_owned();
                let key = (sector, question, *grouping, group.clone());
                rows.entry(key).or_insert_with(|| empty(sector, question, *grouping, group));
            }
        }
    }
    for offer in offers.iter().filter(|offer| offer.is_running()) {
        let Some(school) = &offer.school else { continue };
        for grouping in levels(school) {
            let key = (school.sector, offer.question, *grouping, grouping.of(school).to_owned());
            if let Some(row) = rows.get_mut(&key) {
                add(row, offer, &all[offer.arrangement]);
            }
        }
    }
    rows.into_values().collect()
}

/// PO is organised per wijk, VO city-wide. A school without a wijk is near none: it counts in its sector only.
fn levels(school: &School) -> &'static [Grouping] {
    match (school.sector, &school.district) {
        (Sector::Po, Some(_)) => &[Grouping::District, Grouping::Sector],
        (Sector::Po, None) | (Sector::Vo, _) => &[Grouping::Sector],
    }
}

fn empty(sector: Sector, question: usize, grouping: Grouping, group: String) -> SupplyRow {
    SupplyRow {
        question,
        sector,
        grouping,
        group,
        providers: BTreeSet::new(),
        of_places: BTreeSet::new(),
        of_free: BTreeSet::new(),
        arrangements: 0,
        places: 0,
        without_places: 0,
        free: 0,
        free_apart: 0,
        without_free: 0,
    }
}

fn add(row: &mut SupplyRow, offer: &Offer, one: &Arrangement) {
    row.arrangements += 1;
    if one.places != Some(0) {
        row.providers.insert(one.school.clone());
    }
    if one.places.is_some_and(|places| places > 0) {
        row.of_places.insert(one.school.clone());
        row.of_free.extend(offer.free.map(|_| one.school.clone()));
    }
    match one.places {
        Some(places) => row.places = row.places.saturating_add(places),
        None => row.without_places += 1,
    }
    // Free places are a part of the places: without these they would be counted in the one sum and not in the other.
    match offer.free {
        Some(free) if one.places.is_some() => row.free = row.free.saturating_add(free),
        Some(_) => row.free_apart += 1,
        None => row.without_free += 1,
    }
}

/// Pupils with extra support per sector, of the schools that say both how many and whether the building is regular.
fn pupils(register: &Register, year: SchoolYear) -> Vec<PupilRow> {
    let of = |sector| {
        let mut row = PupilRow {
            sector,
            schools: 0,
            of_regular: BTreeSet::new(),
            of_other: BTreeSet::new(),
            pupils: 0,
            regular: 0,
        };
        for school in register.in_year(year).filter(|school| school.sector == sector) {
            row.schools += 1;
            if let (Some(pupils), Some(is_regular)) = (school.pupils_supported, school.is_regular) {
                row.pupils += u64::from(pupils);
                let of = if is_regular { &mut row.of_regular } else { &mut row.of_other };
                of.insert(school.id.clone());
                row.regular += if is_regular { u64::from(pupils) } else { 0 };
            }
        }
        row
    };
    [Sector::Po, Sector::Vo].map(of).into_iter().filter(|row| row.known() > 0).collect()
}
