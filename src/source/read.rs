//! Choosing the reader by what a file is.

use std::path::Path;

use super::Sheet;
use crate::finding::Checked;

/// What reading may cost, and what the batch says about its text files.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest file, in bytes.
    pub bytes: u64,
    /// Overrules detection of the encoding.
    pub encoding: Option<&'static encoding_rs::Encoding>,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 512 * 1024 * 1024, encoding: None }
    }
}

/// Reads every table in a file. `file` is its path relative to `root`, with `/`: it is what places show. A file that can't be read gives findings and no sheet.
pub fn read(_root: &Path, _file: &str, _limits: Limits) -> Checked<Vec<Sheet>> {
    Checked::default()
}
