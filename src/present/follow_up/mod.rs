//! Follow-up of topics and agreements in tables: the same in the report for the board and the overview.
//!
//! In: the dossier. Out: [`Grid`]s of text, without the name of a school. Must not know: which report. Beside what became of gaps with an agreement and
//! without one always stands that this says nothing of why. With a minimum, groups of fewer schools stand together with others.

mod amounts;
mod fold;
mod grid;
mod money;

use crate::present::small::{Audience, Readers};
use crate::present::words::percentage;
use crate::run::dossier::Dossier;
use crate::stats::follow_up::{BackedCount, Backing, MadeCount, YearCount};
use crate::trend::agreed::AgreementState;
use crate::wording::Wording;
use fold::{Fold, fold};
use grid::{count, year_name};

pub(crate) use amounts::beside_total;
pub(crate) use grid::Grid;
pub(crate) use money::MoneySum;

/// With fewer gaps than this in either group shares would say more than they can.
pub(crate) const LEAST_FOR_SHARES: u32 = 20;

/// The tables, in order of reading; none without agreements.
pub(crate) fn grids(dossier: &Dossier, audience: Audience) -> Vec<Grid> {
    if dossier.agreements.is_empty() {
        return vec![];
    }
    let readers = Readers::of(dossier, audience);
    let years = fold(dossier.follow_up.made.iter().map(|made| &made.schools), &readers);
    let mut grids = vec![topics(dossier), compared(dossier, &readers), states(dossier, &years)];
    grids.extend([money::by_year(dossier, &readers, &years), money::by_theme(dossier, &readers, &years)]);
    grids
}

/// What the agreements come to, and the money with them: per school year in which they were made. None without agreements.
pub(crate) fn decided(dossier: &Dossier, audience: Audience) -> Vec<Grid> {
    if dossier.agreements.is_empty() {
        return vec![];
    }
    let readers = Readers::of(dossier, audience);
    let years = fold(dossier.follow_up.made.iter().map(|made| &made.schools), &readers);
    vec![money::by_year(dossier, &readers, &years), states(dossier, &years)]
}

/// All that was agreed together; `None` without agreements that count.
pub(crate) fn money(dossier: &Dossier, audience: Audience) -> Option<MoneySum> {
    let readers = Readers::of(dossier, audience);
    let years = fold(dossier.follow_up.made.iter().map(|made| &made.schools), &readers);
    money::total(dossier, &readers, &years)
}

/// How a backing is called.
fn backing(w: &Wording, backing: Backing) -> String {
    w.say(match backing {
        Backing::Agreed => "follow-up-agreed",
        Backing::Earlier => "follow-up-earlier",
        Backing::Undated => "follow-up-undated",
        Backing::Without => "follow-up-without",
    })
}

/// The backings that are shown: what an agreement without a date or an earlier one is about only where there is one.
fn shown(years: &[YearCount], of: fn(BackedCount) -> u32) -> Vec<Backing> {
    let is_shown = |backing: &Backing| match backing {
        Backing::Agreed | Backing::Without => true,
        Backing::Earlier | Backing::Undated => years.iter().any(|year| of(year.counts.of(*backing)) > 0),
    };
    Backing::ALL.into_iter().filter(is_shown).collect()
}

/// Topics with an agreement and without, per school year.
fn topics(dossier: &Dossier) -> Grid {
    let (w, years) = (&dossier.wording, &dossier.follow_up.years);
    let backings = shown(years, |count| count.topics);
    let mut head = vec![w.say("follow-up-col-year"), w.say("follow-up-col-topics")];
    head.extend(backings.iter().map(|shown| backing(w, *shown)));
    let row = |year: &YearCount| {
        let mut row = vec![year.year.to_string(), count(w, year.counts.sum().topics)];
        row.extend(backings.iter().map(|backing| count(w, year.counts.of(*backing).topics)));
        row
    };
    Grid {
        title: w.say("follow-up-topics"),
        warning: None,
        about: vec![w.say("follow-up-topics-about")],
        head,
        rows: years.iter().map(row).collect(),
        words: 1,
        has_sum: false,
        note: None,
    }
}

/// What became of gaps a year later, with an agreement and without.
fn compared(dossier: &Dossier, readers: &Readers) -> Grid {
    let w = &dossier.wording;
    let years = dossier.follow_up.years.iter().filter(|year| year.next.is_some());
    let is_small = |year: &YearCount| {
        Backing::ALL.into_iter().any(|backing| {
            let with = year.schools.iter().filter(|(_, own)| own.of(backing).gaps > 0);
            !readers.may_read(&with.map(|(site, _)| site.clone()).collect())
        })
    };
    let (hidden, told): (Vec<&YearCount>, Vec<_>) = years.partition(|year| is_small(year));
    let rows: Vec<_> = told.iter().flat_map(|year| outcomes(w, year)).collect();
    let mut about = vec![w.say("follow-up-compared-about")];
    if told.is_empty() && hidden.is_empty() {
        about.push(w.say("follow-up-compared-none"));
    }
    if !hidden.is_empty() {
        let years: Vec<_> = hidden.iter().map(|year| year.year.to_string()).collect();
        let facts =
            [("years", years.join(", ").into()), ("minimum", readers.minimum().into()), ("n", hidden.len().into())];
        about.push(w.say_with("follow-up-compared-hidden", &facts));
    }
    let least = [("least", LEAST_FOR_SHARES.into())];
    Grid {
        title: w.say("follow-up-compared"),
        warning: Some(w.say("follow-up-warning")),
        about,
        head: vec![
            w.say("follow-up-col-year"),
            w.say("follow-up-col-backing"),
            w.say("verdict-not-met"),
            w.say("follow-up-col-solved"),
            w.say("follow-up-col-lasting"),
            w.say("verdict-undecided"),
        ],
        note: (!rows.is_empty()).then(|| w.say_with("follow-up-shares", &least)),
        rows,
        words: 2,
        has_sum: false,
    }
}

fn outcomes(w: &Wording, year: &YearCount) -> Vec<Vec<String>> {
    let enough = [Backing::Agreed, Backing::Without].iter().all(|b| year.counts.of(*b).gaps >= LEAST_FOR_SHARES);
    let part = |part: u32, all: u32| match enough && all >= LEAST_FOR_SHARES {
        true => format!("{} ({})", count(w, part), percentage(w, part as usize, all as usize)),
        false => count(w, part),
    };
    let row = |shown: Backing| {
        let own = year.counts.of(shown);
        let parts = [own.solved, own.lasting, own.unknown].map(|outcome| part(outcome, own.gaps));
        [vec![year.year.to_string(), backing(w, shown), count(w, own.gaps)], parts.to_vec()].concat()
    };
    shown(std::slice::from_ref(year), |count| count.gaps).into_iter().map(row).collect()
}

/// The states of agreements, per school year in which they were made.
fn states(dossier: &Dossier, years: &Fold) -> Grid {
    let w = &dossier.wording;
    let mut head = vec![w.say("follow-up-col-made"), w.say("follow-up-col-agreements")];
    head.extend(AgreementState::ALL.map(|state| w.agreement_state(state)));
    let row = |name: String, made: &MadeCount| {
        let mut row = vec![name, count(w, made.agreements())];
        row.extend(AgreementState::ALL.map(|state| count(w, made.of(state))));
        row
    };
    let rows = years.rows(&dossier.follow_up.made, MadeCount::with);
    let year = [("year", dossier.year.to_string().into())];
    Grid {
        title: w.say("follow-up-states"),
        warning: None,
        about: vec![w.say_with("follow-up-states-about", &year)],
        head,
        has_sum: rows.len() > 1,
        rows: rows.iter().map(|(shown, made)| row(year_name(w, *shown, made), made)).collect(),
        words: 1,
        note: None,
    }
}

#[cfg(test)]
mod tests;
