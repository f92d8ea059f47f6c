//! A folder of its own with a small batch, as on somebody's desk: the program runs there, and what it writes is read.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::common;

/// The batch that is copied.
pub(crate) const CASE: &str = "tests/cases/rekenvoorbeeld/batch";
/// Its school year.
pub(crate) const YEAR: &str = "2025-2026";

pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
}

impl Desk {
    pub(crate) fn new() -> Desk {
        let folder = tempfile::tempdir().expect("a folder");
        common::copy(&common::root().join(CASE), &folder.path().join("batch"));
        Desk { folder }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("written");
    }

    /// A command in the folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sop"));
        command.args(arguments).current_dir(self.folder.path());
        command
    }

    /// Runs the binary in the folder; status, standard output and error.
    pub(crate) fn sop(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = self.command(arguments).output().expect("the binary starts");
        let (stdout, stderr) = common::text(&output);
        (output.status.code().unwrap_or(-1), stdout, stderr)
    }

    /// Makes reports in the folder `uit`.
    pub(crate) fn run(&self, more: &[&str]) -> (i32, String, String) {
        self.sop(&[&["run", "batch", "--out", "uit"], more].concat())
    }

    /// What stands there of the year.
    pub(crate) fn set(&self) -> BTreeMap<String, Vec<u8>> {
        common::files(&self.path("uit").join(YEAR))
    }
}
