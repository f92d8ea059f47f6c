//! The only code that writes to disk: outputs are staged beside their destination and swapped in, in one step.
//!
//! In: artifacts, as they are made, and what the manifest says of the run. Out: the folder of the year, complete, or nothing at all. Must not
//! know: what the bytes mean.
//!
//! Beside `reports/2025-2026` stand, while a run is at work, `.2025-2026.new` (being written) and, where the system can't exchange two
//! folders in one step, for a moment `.2025-2026.old`. A run that was killed leaves at most these; the next one clears up, and deletes nothing
//! that no manifest vouches for. A lock that the system drops with its process keeps two runs apart.

mod manifest;
mod places;
mod set;
mod single;
mod staging;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub use manifest::{Difference, EarlierRun, FORMS, InputFile, Manifest, NormEntry, OutputFile, REPORTS, TRIAL};
pub use set::Why;
pub use single::{Placed, Saved, place, save};
pub use staging::{Part, Staging};

use crate::register::SchoolYear;
use crate::report::Artifact;

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
    /// Earlier sets that were kept.
    pub kept: Vec<Kept>,
}

/// Another run is publishing in the same folder.
#[derive(Debug)]
pub struct Busy(PathBuf);

impl std::fmt::Display for Busy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.display())
    }
}
impl std::error::Error for Busy {}

/// Publishes a complete set as `out/<year>`. On an error the earlier set is still there, whole.
///
/// # Errors
/// The path that can't be written, made or replaced: no right, disk full, or (Windows) a report that is open in another program.
pub fn publish(out: &Path, year: SchoolYear, artifacts: &[Artifact], manifest: Manifest) -> Result<Published> {
    let staging = Staging::open(out, year, manifest, Part::Whole)?;
    artifacts.iter().try_for_each(|artifact| staging.put(artifact))?;
    staging.publish()
}

/// Whether the reports of a run stand in a year's folder. Other content than reports goes elsewhere: it never takes their place.
pub fn holds_reports(out: &Path, year: SchoolYear) -> bool {
    Manifest::read(&out.join(year.to_string())).is_some_and(|manifest| manifest.content == REPORTS)
}

fn lock(out: &Path) -> Result<File> {
    let path = out.join(".sop.lock");
    let file = open_lock(&path).with_context(|| path.display().to_string())?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => bail!(Busy(out.to_owned())),
        // A file system without locks (some network drives) must not stop the work.
        Err(fs::TryLockError::Error(_)) => Ok(file),
    }
}

/// Opens the lock file. Neither through a link, which would make a file elsewhere, nor a pipe, which would keep us waiting.
fn open_lock(path: &Path) -> std::io::Result<File> {
    match fs::symlink_metadata(path) {
        Ok(found) if !found.is_file() => return Err(std::io::ErrorKind::AlreadyExists.into()),
        Ok(_) => {}
        Err(_) => match File::options().create_new(true).write(true).open(path) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            made => return made,
        },
    }
    File::options().write(true).open(path)
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("{} -> {}", from.display(), to.display()))
}

/// Whether anything stands there, be it a link to nothing.
fn stands(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

#[cfg(test)]
mod tests;
