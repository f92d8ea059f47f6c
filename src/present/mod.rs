//! What several reports share: figures and phrases, charts and what they are about, what may be shown of small groups. Knows no files and no report.

pub mod change;
pub mod chart;
pub mod coverage;
pub mod coverage_line;
pub mod derivation;
pub mod difference;
pub mod facts;
pub mod figures;
pub mod firmness;
pub mod misfiled;
pub mod questions;
pub mod scope;
pub mod small;
pub mod verdict_figure;
pub mod words;
