//! The fuzz targets: whatever bytes come in, the program reads them without a panic, in bounded memory and time, and keeps its promises.
//!
//! This crate does not depend on the program. It takes in, by path, those rooms that read what people hand in: instrumented, the whole
//! program would compile polars and typst for half an hour, and none of them reads a file from outside. The library is called `sop`, so that
//! `crate::` and `sop::` mean the same here as in the program; [`drive`] is shared with `tests/corpus.rs`, which replays the corpus through
//! the real program at every build.

// `sop::` is this crate here, and the program in tests/corpus.rs.
extern crate self as sop;

#[path = "../../src/agreement/mod.rs"]
pub mod agreement;
#[path = "../../src/batch/mod.rs"]
pub mod batch;
#[path = "../../src/cell/mod.rs"]
pub mod cell;
#[path = "../../src/draft/mod.rs"]
pub mod draft;
#[path = "../../src/evaluation/mod.rs"]
pub mod evaluation;
#[path = "../../src/exact.rs"]
pub mod exact;
#[path = "../../src/finding/mod.rs"]
pub mod finding;
#[path = "../../src/fold.rs"]
pub mod fold;
#[path = "../../src/glyphs.rs"]
pub mod glyphs;
#[path = "../../src/nearest.rs"]
pub mod nearest;
#[path = "../../src/norm/mod.rs"]
pub mod norm;
#[path = "../../src/register/mod.rs"]
pub mod register;
#[path = "../../src/source/mod.rs"]
pub mod source;

pub mod drive;
