//! The fuzz targets: whatever bytes come in, the program reads them without a panic, in bounded memory and time, and keeps its promises.
//!
//! This crate does not depend on the program. It takes in, by path, those modules that read what people hand in: instrumented, the whole
//! program would compile polars for a quarter of an hour, and none of them reads a file from outside. The library is called `sop`, so that
//! `crate::` and `sop::` mean the same here as in the program; [`drive`] is shared with `tests/corpus.rs`, which replays the corpus through
//! the real program at every build.

// `sop::` is this crate here, and the program in tests/corpus.rs.
extern crate self as sop;

#[path = "../../src/agreement/mod.rs"]
pub mod agreement;
#[path = "../../src/base/mod.rs"]
pub mod base;
#[path = "../../src/input/mod.rs"]
pub mod input;
#[path = "../../src/intake/mod.rs"]
pub mod intake;
#[path = "../../src/norm/mod.rs"]
pub mod norm;
#[path = "../../src/register/mod.rs"]
pub mod register;

/// Of the assembly only what reads files: the rest needs polars.
#[path = "."]
pub mod run {
    #[path = "../../src/run/batch/mod.rs"]
    pub mod batch;
}

pub mod drive;
