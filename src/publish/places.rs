//! The folder of a set and its neighbours: the swap, and what a run that was killed in it leaves behind.
//!
//! | killed | what stands there | the next run |
//! | --- | --- | --- |
//! | while writing | `.new` with a draft of the manifest | removes it |
//! | before the swap | `.new`, whole | removes it, unless it is of something else |
//! | between two renames | no folder, `.old` and `.new` | puts `.old` back, then as above |
//! | after the swap | the folder is new, the earlier set is `.new` or `.old` | removes it if nobody's work is in it, else keeps it under another name |
//! | while removing | as above, with fewer files | as above |

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::Kept;
use super::disk::{rename, stands};
use super::manifest::{DRAFT, FILE, Manifest};
use super::set::{self, Known, Why};

/// The folder of a set and its two neighbours.
pub(super) struct Places {
    pub(super) folder: PathBuf,
    pub(super) new: PathBuf,
    pub(super) old: PathBuf,
}

impl Places {
    pub(super) fn new(out: &Path, name: &str) -> Places {
        Places { folder: out.join(name), new: out.join(format!(".{name}.new")), old: out.join(format!(".{name}.old")) }
    }

    /// Clears up after a run that was killed: a set half written goes, and what had been set aside comes back. Gives what was kept.
    pub(super) fn recover(&self, successor: &Manifest) -> Result<Vec<Kept>> {
        let mut kept = Vec::new();
        if stands(&self.old) && !stands(&self.folder) {
            rename(&self.old, &self.folder)?;
        }
        if stands(&self.old) {
            kept.extend(self.retire(&self.old, successor, &Known::new())?);
        }
        if is_half_written(&self.new) {
            set::remove(&self.new, DRAFT)?;
        }
        if stands(&self.new) {
            kept.extend(self.retire(&self.new, successor, &Known::new())?);
        }
        Ok(kept)
    }

    /// Puts the new set in place; gives where the old one was kept, if it was. Once the new set stands, nothing is an error any more: an old set
    /// that can be neither removed nor renamed stays where it is.
    pub(super) fn swap(&self, successor: &Manifest, elsewhere: &Known) -> Result<Option<Kept>> {
        if !stands(&self.folder) {
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
        let stuck = |_| Some(Kept { folder: aside.clone(), why: Why::Stuck });
        Ok(self.retire(aside, successor, elsewhere).unwrap_or_else(stuck))
    }

    /// Removes a set whose place another takes or has taken, unless something would be lost with it. Then it is kept under a free name.
    fn retire(&self, aside: &Path, successor: &Manifest, elsewhere: &Known) -> Result<Option<Kept>> {
        let Some(why) = set::why_kept(aside, successor, elsewhere) else {
            set::remove(aside, FILE)?;
            return Ok(None);
        };
        // A folder with nothing in it, as a run leaves that was killed at its last step.
        if fs::remove_dir(aside).is_ok() {
            return Ok(None);
        }
        let name = self.folder.display().to_string();
        for number in 1..1000 {
            let folder = PathBuf::from(format!("{name}-bewaard-{number}"));
            if !stands(&folder) {
                rename(aside, &folder)?;
                return Ok(Some(Kept { folder, why }));
            }
        }
        bail!("{}", aside.display())
    }
}

/// Whether a staging folder is one that a run was still writing.
fn is_half_written(new: &Path) -> bool {
    let is_folder = fs::symlink_metadata(new).is_ok_and(|found| found.is_dir());
    is_folder && set::is_plain(&new.join(DRAFT)) && !stands(&new.join(FILE))
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
