//! What several reports share. Knows no files.

pub mod chart;
pub mod words;
