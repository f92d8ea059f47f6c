//! What several reports share: figures and phrases, charts and what they are about, what may be shown of small groups. Knows no files and no report.

pub(crate) mod aims;
pub(crate) mod board;
pub mod change;
pub mod chart;
pub(crate) mod consistency;
pub(crate) mod conversation;
pub mod coverage;
pub(crate) mod coverage_line;
pub mod derivation;
pub mod difference;
pub(crate) mod extra;
pub mod facts;
pub mod figures;
pub(crate) mod firmness;
pub(crate) mod follow_up;
pub(crate) mod inventory;
pub(crate) mod lite;
pub(crate) mod misfiled;
pub mod questions;
pub(crate) mod school;
pub(crate) mod scope;
pub mod small;
pub(crate) mod talks;
pub(crate) mod verdict_figure;
pub mod words;
