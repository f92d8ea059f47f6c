//! The school register (scholen.csv): who takes part, where, and in which years.
//!
//! In: a [`crate::input::source::Sheet`]. Out: a [`Register`] and findings, those of [`check()`] once the year of the run is known. Must not know: norms,
//! answers.

mod boards;
mod check;
mod email;
pub mod parts;
mod read;
mod school;
mod schools;
mod sites;
#[cfg(test)]
pub mod testing;
mod window;
mod year;

pub(crate) use boards::{BoardDoubt, BoardGroup, boards};
pub use check::check;
pub use email::Email;
pub(crate) use read::{DUO_ID, read_all};
pub use read::{Reading, read, settle_sheets};
pub use school::{Kind, School, Sector, SiteId};
pub(crate) use school::{NO_BOARD, NO_DISTRICT};
pub use schools::Register;
pub(crate) use sites::{Bearers, Site, Sites};
pub use sites::{bare, listed};
pub(crate) use window::Says;
pub use window::Window;
pub use year::SchoolYear;
