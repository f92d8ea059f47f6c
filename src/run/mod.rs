//! The pipeline: a batch folder becomes a [`Dossier`](dossier::Dossier).
//!
//! In: the path of a batch folder and what the user asked for. Out: everything that is known, or why the run stops. Must not know: the command line,
//! how anything looks, where outputs go.

pub(crate) mod assemble;
pub mod batch;
pub mod dossier;
mod files;
mod lists;
mod load;
pub(crate) mod map;
pub(crate) mod naming;
mod paper;
pub(crate) mod privacy;
pub mod source_names;
mod trial;
mod tried;
pub mod whatif;

#[cfg(test)]
pub mod fixture;

pub(crate) use assemble::run_date;
pub use load::{Outcome, Prepared, Request, load, prepare};
pub(crate) use load::{Stage, Standing, load_beside};
pub use trial::{Trial, trial};
pub(crate) use tried::{MovedThreshold, TrialRefusal};
