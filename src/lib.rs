//! `sop`: prepares the conversation between schools and their partnership (samenwerkingsverband passend onderwijs).
//!
//! Structs judge and count; frames are tables. The stages, what each may use and where a change belongs:
#![doc = include_str!("../docs/architecture.md")]
#![cfg_attr(
    test,
    allow(
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::cast_sign_loss,
        clippy::float_cmp,
        clippy::inconsistent_struct_constructor,
        clippy::items_after_statements,
        clippy::match_wild_err_arm,
        clippy::missing_panics_doc,
        reason = "tests count a handful of things and stop at what they do not expect"
    )
)]

pub mod agreement;
pub mod base;
pub mod cli;
pub(crate) mod handout;
pub mod input;
pub mod intake;
pub mod judge;
pub mod leak;
pub mod norm;
pub mod present;
pub mod publish;
pub mod register;
pub mod report;
pub mod run;
pub mod stats;
pub(crate) mod trend;
pub mod wording;
