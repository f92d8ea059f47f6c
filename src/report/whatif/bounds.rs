//! The coverage of a what-if in words: what is undecided then gives bounds, for never asked is not the same as not met.
//!
//! In: a [`CoverageMove`]. Out: words and numbers. Must not know: pages, tables.

use crate::run::whatif::{CoverageMove, WhatIf};
use crate::stats::coverage::{CoverageRow, CoverageState, Grouping};
use crate::wording::{Arg, Wording};

/// How many standards are in which state, now and then; apart how many cannot be said.
pub(super) fn covered(found: &WhatIf, w: &Wording) -> String {
    let whole = || found.coverage.iter().filter(|row| is_whole(row));
    let now: Vec<_> = whole().filter_map(|row| row.before.as_ref()).map(CoverageRow::state).collect();
    let then: Vec<_> = whole().filter_map(states).collect();
    let before = |state| Arg::from(now.iter().filter(|known| **known == state).count());
    let after = |state| Arg::from(then.iter().filter(|known| **known == (state, state)).count());
    let facts = [
        ("full", after(CoverageState::Full)),
        ("full-before", before(CoverageState::Full)),
        ("partial", after(CoverageState::Partial)),
        ("partial-before", before(CoverageState::Partial)),
        ("fragile", after(CoverageState::Fragile)),
        ("fragile-before", before(CoverageState::Fragile)),
        ("white", after(CoverageState::White)),
        ("white-before", before(CoverageState::White)),
        ("open", then.iter().filter(|(least, most)| least != most).count().into()),
    ];
    w.say_with("whatif-coverage-count", &facts)
}

/// Whether it is about all schools together.
pub(super) fn is_whole(row: &CoverageMove) -> bool {
    row.after.as_ref().or(row.before.as_ref()).is_some_and(|row| row.grouping == Grouping::Whole)
}

/// Whether more or fewer schools meet it, do not, or cannot be assessed.
pub(super) fn differs_in_count(row: &CoverageMove) -> bool {
    let counts = |row: &Option<CoverageRow>| row.as_ref().map(|row| (row.schools, row.met, row.undecided, row.not_met));
    counts(&row.before) != counts(&row.after)
}

/// The coverage then, for certain and if what is undecided turns out well. A standard in which nothing differs stays what it is now.
fn states(row: &CoverageMove) -> Option<(CoverageState, CoverageState)> {
    let after = row.after.as_ref()?;
    Some((after.state(), if differs_in_count(row) { after.possible_state() } else { after.state() }))
}

/// So many schools meet it, of so many.
pub(super) fn of(row: &Option<CoverageRow>, w: &Wording) -> String {
    let Some(row) = row else { return w.say("whatif-dash") };
    let number = |n: u32| w.language().integer(i64::from(n));
    w.say_with("whatif-of", &[("met", number(row.met).into()), ("schools", number(row.schools).into())])
}

/// So many schools then, as bounds where what is undecided leaves room: never asked is not the same as not met.
pub(super) fn then(row: &CoverageMove, w: &Wording) -> String {
    let Some(after) = row.after.as_ref().filter(|after| after.undecided > 0 && differs_in_count(row)) else {
        return of(&row.after, w);
    };
    let number = |n: u32| Arg::from(w.language().integer(i64::from(n)));
    let facts =
        [("met", number(after.met)), ("possible", number(after.possible())), ("schools", number(after.schools))];
    w.say_with("whatif-of-bounds", &facts)
}

/// The coverage in words, now and then.
pub(super) fn coverage(row: &CoverageMove, w: &Wording) -> String {
    let word = |state: Option<CoverageState>| state.map_or_else(|| w.say("whatif-dash"), |state| w.coverage(state));
    let before = word(row.before.as_ref().map(CoverageRow::state));
    let states = states(row);
    if let Some((least, most)) = states.filter(|(least, most)| least != most) {
        let facts = [("before", before.into()), ("least", word(Some(least)).into()), ("most", word(Some(most)).into())];
        let said = if row.before.is_some() { "whatif-coverage-open-move" } else { "whatif-coverage-open" };
        return w.say_with(said, &facts);
    }
    let after = word(states.map(|(least, _)| least));
    if before == after || row.before.is_none() || row.after.is_none() {
        return after;
    }
    w.say_with("whatif-coverage-move", &[("before", before.into()), ("after", after.into())])
}
