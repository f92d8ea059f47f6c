//! Where arrangements stand in a school year on the run date, and for which of its months each counts.
//!
//! In: the arrangements, the register and the run date. Out: a state and months for each. Rows of one code never hold at the same time (the reader sees to that): they
//! are one arrangement that went on in another form, and count once. Must not know: questions, groups, sums.

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;

use super::model::OfferState;
use super::money;
use crate::agreement::{Arrangement, Availability};
use crate::register::{Register, SchoolYear};

/// The state of each arrangement.
pub(super) fn states(all: &[Arrangement], register: &Register, year: SchoolYear, date: NaiveDate) -> Vec<OfferState> {
    // A run date outside the year is about the end of the year that it is nearest to.
    let date = date.clamp(year.first_day(), year.last_day());
    let mut states: Vec<OfferState> = all.iter().map(|one| alone(one, register, year, date)).collect();
    for rows in by_code(all).into_values() {
        // What has not ended; the first runs, or is what comes.
        let lasting = rows.into_iter().filter(|at| matches!(states[*at], OfferState::Running | OfferState::Coming));
        lasting.skip(1).collect::<Vec<_>>().into_iter().for_each(|at| states[at] = OfferState::Next);
    }
    states
}

/// The state of an arrangement, whatever others have its code.
fn alone(one: &Arrangement, register: &Register, year: SchoolYear, date: NaiveDate) -> OfferState {
    let has_ended = one.until.is_some_and(|until| until < date);
    match one.availability {
        Availability::Planned => OfferState::Planned,
        Availability::Ended if one.until.is_none_or(|until| until > date) => OfferState::Ended,
        Availability::Ended | Availability::Running => match register.find(&one.school, year) {
            _ if one.from.is_some_and(|from| from > year.last_day()) => OfferState::Later,
            _ if one.until.is_some_and(|until| until < year.first_day()) => OfferState::Past,
            None => OfferState::WithoutSchool,
            Some(_) if has_ended => OfferState::Finished,
            Some(_) if one.from.is_some_and(|from| from > date) => OfferState::Coming,
            Some(_) => OfferState::Running,
        },
    }
}

/// The arrangements of each code, by their first day.
fn by_code(all: &[Arrangement]) -> BTreeMap<String, Vec<usize>> {
    let mut codes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate() {
        codes.entry(one.code_key()).or_default().push(at);
    }
    codes.values_mut().for_each(|rows| rows.sort_by_key(|at| all[*at].from));
    codes
}

/// The months of the school year for which each arrangement is paid: those in which it has a day. One in which another with its code has a day before it is paid
/// there.
pub(super) fn months(all: &[Arrangement], states: &[OfferState], year: SchoolYear) -> Vec<Range<i64>> {
    let mut months: Vec<Range<i64>> = all.iter().map(|one| money::months(one, year)).collect();
    for rows in by_code(all).into_values() {
        let mut taken = 0;
        for at in rows.into_iter().filter(|at| states[*at].is_paid()) {
            let own = &mut months[at];
            own.start = own.start.max(taken);
            own.end = own.end.max(own.start);
            taken = own.end;
        }
    }
    months
}

/// Whether the question of an arrangement is one of the year: it is offered in it, or will be. What ended before the year leaves no hole.
pub(super) fn is_asked(one: &Arrangement, state: OfferState, year: SchoolYear) -> bool {
    match state {
        OfferState::Running | OfferState::Coming | OfferState::Next | OfferState::Finished => true,
        OfferState::Planned | OfferState::Later | OfferState::WithoutSchool => true,
        OfferState::Ended => one.is_in(year) && (one.from.is_some() || one.until.is_some()),
        OfferState::Past => false,
    }
}
