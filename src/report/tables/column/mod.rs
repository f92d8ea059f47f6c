//! Names, types and schemas of all tables: the one place (formats, "Out").
//!
//! In: nothing. Out: a [`Spec`] per table. The names are Dutch, the same in CSV, Parquet and Excel and in every language of the
//! reports: other people's models refer to them. Must not know: where the figures come from.

mod agreed;
mod aims;
mod conversation;
mod crosswalk;
mod inventory;
mod keys;
mod mailing;
mod model;
mod results;
mod supply;
mod what_if;

pub use agreed::{AGREEMENTS, AMOUNTS, FOLLOW_UP, FOLLOW_UP_AGREEMENTS, FOLLOW_UP_SCHOOLS, FOLLOW_UP_THEMES, WAIVERS};
pub use aims::{AIM_ACTIONS, AIMS};
pub use conversation::{CONSISTENCY, HELP, SECOND_LOOKS, TOPICS};
pub use crosswalk::CROSSWALK;
pub use inventory::{INVENTORY, INVENTORY_COVERAGE};
pub(crate) use keys::{Domain, can_be_empty, domain, keys};
pub use mailing::MAILING;
pub use model::{Column, Spec, Type, cents};
pub use results::{
    ANSWERS, CHANGES, COVERAGE, COVERAGE_PUPILS, FINDINGS, INDICATORS, QUESTION_VALUE, REISSUE, SCHOOL_VERDICTS,
    SCHOOLS, SENSITIVITY, VERDICTS,
};
pub use supply::{BESIDE, FRAGILE, SUPPLY, SUPPLY_COVERAGE, SUPPLY_MONEY, SUPPLY_PUPILS};
pub use what_if::{WHAT_IF_COVERAGE, WHAT_IF_QUESTIONS, WHAT_IF_SCHOOLS, WHAT_IF_THRESHOLDS, WHAT_IF_VERDICTS};

/// Every table: those of formats in its order, and the others beside what they tell more of.
pub const ALL: [&Spec; 33] = [
    &SCHOOLS,
    &INDICATORS,
    &ANSWERS,
    &VERDICTS,
    &SCHOOL_VERDICTS,
    &TOPICS,
    &AGREEMENTS,
    &AMOUNTS,
    &FOLLOW_UP,
    &FOLLOW_UP_SCHOOLS,
    &FOLLOW_UP_AGREEMENTS,
    &FOLLOW_UP_THEMES,
    &CONSISTENCY,
    &SECOND_LOOKS,
    &HELP,
    &CHANGES,
    &WAIVERS,
    &COVERAGE,
    &COVERAGE_PUPILS,
    &SENSITIVITY,
    &QUESTION_VALUE,
    &FRAGILE,
    &SUPPLY,
    &SUPPLY_COVERAGE,
    &SUPPLY_MONEY,
    &SUPPLY_PUPILS,
    &BESIDE,
    &AIMS,
    &AIM_ACTIONS,
    &INVENTORY,
    &INVENTORY_COVERAGE,
    &CROSSWALK,
    &FINDINGS,
];
