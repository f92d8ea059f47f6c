//! Aims (doelen) of a plan: which share of schools or pupils must meet a standard, a theme or a norm by which school year, and the actions that lead there.
//!
//! In: `[[aim]]` in batch.toml, and a table with the national line. Out: [`Aim`]s and [`NationalShare`]s. What can be read in two ways is a finding. Must not know: verdicts,
//! reports.

mod check;
mod model;
mod national;
mod read;
#[cfg(test)]
mod tests;

pub(crate) use check::{check_past, settle_aims};
pub use model::{Aim, AimAbout, AimAction, AimSubject, AimUnit, AimUnknown, NationalShare};
pub(crate) use national::{read_national, settle_national};
pub(crate) use read::read_aims;
