//! Tests that run the program as its users do. One binary: each file by itself would be linked by itself, which takes longer than to compile it.

#![allow(
    clippy::assigning_clones,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::items_after_statements,
    clippy::match_wild_err_arm,
    clippy::unwrap_used,
    reason = "it counts a handful of things, and stops at what it does not expect"
)]

#[path = "../common/mod.rs"]
mod common;

mod cases;
#[cfg(target_os = "linux")]
mod console;
mod corrections;
mod derivation;
mod desk;
mod docs;
mod explain;
mod forms;
mod forms_read;
mod handout;
mod manual;
mod mappings;
mod norm_diff;
mod norms;
mod outputs;
mod places;
mod privacy;
mod promises;
mod publish;
mod real;
mod retention;
mod sample;
mod shapes;
mod starter;
mod waivers;
mod whatif;
