//! What became of a set of outputs.

use std::path::PathBuf;

use super::manifest::Behind;
use super::set::Why;

/// An earlier set that was kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it stands now.
    pub folder: PathBuf,
    /// Why.
    pub why: Why,
}

/// What was published.
#[derive(Debug)]
pub struct Published {
    /// The folder of the year.
    pub folder: PathBuf,
    /// The number of files in the set, the manifest included.
    pub files: usize,
    /// How many of them an earlier run made.
    pub carried: usize,
    /// What the files that an earlier run made are behind in.
    pub behind: Behind,
    /// Earlier sets that were kept.
    pub kept: Vec<Kept>,
}
