//! `sop`: prepares the conversation between schools and their partnership (samenwerkingsverband passend onderwijs).
//!
//! Structs judge; frames count. The stages, what each may use and where a change belongs:
#![doc = include_str!("../docs/architecture.md")]

pub mod agreement;
pub mod base;
pub mod cli;
pub mod input;
pub mod intake;
pub mod judge;
pub mod norm;
pub mod present;
pub mod publish;
pub mod register;
pub mod report;
pub mod run;
pub mod stats;
pub(crate) mod trend;
pub mod wording;
