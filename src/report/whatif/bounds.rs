//! The coverage of a what-if in words: what is undecided then gives bounds, for never asked is not the same as not met.
//!
//! In: a [`CoverageMove`]. Out: words and numbers. Must not know: pages, tables.

use crate::run::whatif::{CoverageMove, WhatIf};
use crate::stats::coverage::{CoverageRow, CoverageState, Grouping};
use crate::wording::{Arg, Wording};

/// How many standards are in which state, now and then; apart how many cannot be said.
pub(super) fn covered(found: &WhatIf, w: &Wording) -> String {
    let whole = || found.coverage.iter().filter(|row| is_whole(row));
    let now: Vec<_> = whole().filter_map(|row| row.before.as_ref()).map(states).collect();
    let then: Vec<_> = whole().filter_map(|row| row.after.as_ref()).map(states).collect();
    let certain = |all: &[States], state| Arg::from(all.iter().filter(|known| **known == (state, state)).count());
    let open = |all: &[States]| all.iter().filter(|(least, most)| least != most).count();
    let facts = [
        ("full", certain(&then, CoverageState::Full)),
        ("full-before", certain(&now, CoverageState::Full)),
        ("partial", certain(&then, CoverageState::Partial)),
        ("partial-before", certain(&now, CoverageState::Partial)),
        ("fragile", certain(&then, CoverageState::Fragile)),
        ("fragile-before", certain(&now, CoverageState::Fragile)),
        ("white", certain(&then, CoverageState::White)),
        ("white-before", certain(&now, CoverageState::White)),
        ("any", (open(&then) + open(&now)).into()),
        ("open", open(&then).into()),
        ("open-before", open(&now).into()),
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

/// The coverage for certain, and if what is undecided turns out well.
type States = (CoverageState, CoverageState);

fn states(row: &CoverageRow) -> States {
    (row.state(), row.possible_state())
}

/// So many schools meet it, of so many; as bounds where what is undecided leaves room. Now and then alike: else what only stays open would look as if it
/// changed.
pub(super) fn of(row: &Option<CoverageRow>, w: &Wording) -> String {
    let Some(row) = row else { return w.say("whatif-dash") };
    let number = |n: u32| Arg::from(w.language().integer(i64::from(n)));
    let facts = [("met", number(row.met)), ("possible", number(row.possible())), ("schools", number(row.schools))];
    w.say_with(if row.undecided > 0 { "whatif-of-bounds" } else { "whatif-of" }, &facts)
}

/// The coverage in words, now and then.
pub(super) fn coverage(row: &CoverageMove, w: &Wording) -> String {
    let words = |row: &Option<CoverageRow>| match row.as_ref().map(states) {
        None => w.say("whatif-dash"),
        Some((least, most)) if least == most => w.coverage(least),
        Some((least, most)) => {
            let facts = [("least", w.coverage(least).into()), ("most", w.coverage(most).into())];
            w.say_with("whatif-coverage-open", &facts)
        }
    };
    let (before, after) = (words(&row.before), words(&row.after));
    if before == after || row.before.is_none() || row.after.is_none() {
        return after;
    }
    let is_open = |row: &Option<CoverageRow>| row.as_ref().is_some_and(|row| row.state() != row.possible_state());
    let open = is_open(&row.before) || is_open(&row.after);
    let stated = if open { "whatif-coverage-open-move" } else { "whatif-coverage-move" };
    w.say_with(stated, &[("before", before.into()), ("after", after.into())])
}
