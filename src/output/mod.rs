//! The only door to the disk: outputs are staged beside their destination and swapped in, in one step.
//!
//! In: artifacts, and what the manifest says of the run. Out: the folder of the year, complete, or nothing at all. Must not know: what the bytes
//! mean.
//!
//! Beside `reports/2025-2026` stand, while a run publishes, `.2025-2026.new` (being written) and, where the system can't exchange two
//! folders in one step, for a moment `.2025-2026.old`. A run that was killed leaves at most these; the next one clears up. A lock that the system
//! drops with its process keeps two runs apart.

mod manifest;
mod single;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub use manifest::{FORMS, InputFile, Manifest, NormEntry, REPORTS};
pub use single::{Placed, place, save};

use crate::register::SchoolYear;
use crate::report::Artifact;

/// What was published.
#[derive(Debug)]
pub struct Published {
    /// The folder of the year.
    pub folder: PathBuf,
    /// The number of files in it, the manifest included.
    pub files: usize,
    /// Where earlier report sets were kept, because somebody had changed something in them or because they could not be removed.
    pub kept: Vec<PathBuf>,
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

/// Publishes a complete report set as `out/<year>`. On an error the earlier set is still there, whole.
///
/// # Errors
/// The path that can't be written, made or replaced: no right, disk full, or (Windows) a report that is open in another program.
pub fn publish(out: &Path, year: SchoolYear, artifacts: &[Artifact], manifest: Manifest) -> Result<Published> {
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    let _lock = lock(out)?;
    let place = Places::new(out, year);
    let mut kept = place.recover()?;
    let files = place.stage(artifacts, manifest).inspect_err(|_| {
        // The staging folder is ours alone; what is left of it would only confuse.
        let _ = fs::remove_dir_all(&place.new);
    })?;
    kept.extend(place.swap()?);
    Ok(Published { folder: place.folder, files, kept })
}

fn lock(out: &Path) -> Result<File> {
    let path = out.join(".sop.lock");
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    let file = file.with_context(|| path.display().to_string())?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => bail!(Busy(out.to_owned())),
        // A file system without locks (some network drives) must not stop the work.
        Err(fs::TryLockError::Error(_)) => Ok(file),
    }
}

/// The folder of a year and its two neighbours.
struct Places {
    folder: PathBuf,
    new: PathBuf,
    old: PathBuf,
}

impl Places {
    fn new(out: &Path, year: SchoolYear) -> Places {
        Places {
            folder: out.join(year.to_string()),
            new: out.join(format!(".{year}.new")),
            old: out.join(format!(".{year}.old")),
        }
    }

    /// Clears up after a run that was killed: its staging goes, and what it had set aside comes back. Gives what was kept.
    fn recover(&self) -> Result<Vec<PathBuf>> {
        let mut kept = Vec::new();
        if self.old.exists() && !self.folder.exists() {
            rename(&self.old, &self.folder)?;
        }
        if self.old.exists() {
            kept.extend(self.retire(&self.old)?);
        }
        // Without a manifest it is a set half written; with one it may be the earlier set, just exchanged.
        if self.new.join(manifest::FILE).exists() {
            kept.extend(self.retire(&self.new)?);
        } else {
            remove(&self.new)?;
        }
        Ok(kept)
    }

    fn stage(&self, artifacts: &[Artifact], manifest: Manifest) -> Result<usize> {
        let manifest = manifest.with_outputs(artifacts).to_json()?;
        let all = artifacts.iter().map(|a| (a.path.as_str(), &a.bytes));
        for (name, bytes) in all.chain([(manifest::DRAFT, &manifest)]) {
            let path = self.new.join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
            }
            fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        }
        // Last and in one step: a staging folder with a manifest is a whole set.
        rename(&self.new.join(manifest::DRAFT), &self.new.join(manifest::FILE))?;
        Ok(artifacts.len() + 1)
    }

    /// Puts the new set in place; gives where the old one was kept, if it was. Once the new set stands, nothing is an error any more: an old set
    /// that can be neither removed nor renamed stays where it is.
    fn swap(&self) -> Result<Option<PathBuf>> {
        if !self.folder.exists() {
            rename(&self.new, &self.folder)?;
            return Ok(None);
        }
        let aside = if exchange(&self.new, &self.folder) {
            &self.new
        } else {
            rename(&self.folder, &self.old)?;
            if let Err(error) = rename(&self.new, &self.folder) {
                rename(&self.old, &self.folder)?;
                return Err(error);
            }
            &self.old
        };
        Ok(self.retire(aside).unwrap_or_else(|_| Some(aside.clone())))
    }

    /// Removes the old set, unless a person changed something in it, or it holds something else than the one that takes its place: forms do
    /// not replace reports. Then it is kept under a free name.
    fn retire(&self, set: &Path) -> Result<Option<PathBuf>> {
        let now = manifest::content(&self.folder);
        let is_same_kind = now.is_none() || now == manifest::content(set);
        if is_same_kind && manifest::is_untouched(set) {
            remove(set)?;
            return Ok(None);
        }
        let name = self.folder.display().to_string();
        for number in 1..1000 {
            let kept = PathBuf::from(format!("{name}-bewaard-{number}"));
            if !kept.exists() {
                rename(set, &kept)?;
                return Ok(Some(kept));
            }
        }
        bail!("{}", set.display())
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("{} -> {}", from.display(), to.display()))
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| folder.display().to_string())
        }
        _ => Ok(()),
    }
}

/// Exchanges two folders in one step of the file system; false where it can't.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(a: &Path, b: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).is_ok()
}

/// Windows has no such step: two renames, undone when the second fails.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests;
