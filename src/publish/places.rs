//! The folder of a set and its neighbours: the swap, and what a run that was killed in it leaves behind.
//!
//! | killed | what stands there | the next run |
//! | --- | --- | --- |
//! | while writing | `.new` with a draft of the manifest | removes it |
//! | before the swap | `.new`, whole | removes it, unless it is of something else |
//! | between two renames | no folder, `.old` and `.new` | puts `.old` back, then as above |
//! | after the swap | the folder is new, the earlier set is `.new` or `.old` | removes it if nobody's work is in it, else keeps it under another name |
//! | while removing | as above, with fewer files | as above |
//! | (Windows) nothing, but a file of an earlier set is open elsewhere | what is left of it: `.old`, `.old-2` and so on | removes it, once it is open no more; never puts it back |

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Kept;
use super::disk::{rename, stands};
use super::held::Held;
use super::manifest::{DRAFT, FILE, Manifest};
use super::set::{self, Known, Why};

/// The folder of a set and its neighbours.
pub(super) struct Places {
    pub(super) folder: PathBuf,
    pub(super) new: PathBuf,
    /// Where the earlier set may stand for a moment: the first, and those after it where one can't be taken away.
    pub(super) old: [PathBuf; 9],
    /// The step that takes one thing of a set away.
    pub(super) take: fn(&Path) -> io::Result<()>,
}

impl Places {
    pub(super) fn new(out: &Path, name: &str) -> Places {
        Places {
            folder: out.join(name),
            new: out.join(format!(".{name}.new")),
            old: std::array::from_fn(|at| match at {
                0 => out.join(format!(".{name}.old")),
                _ => out.join(format!(".{name}.old-{}", at + 1)),
            }),
            take: set::take,
        }
    }

    /// Clears up after a run that was killed: a set half written goes, and what had been set aside comes back. Gives what was kept.
    pub(super) fn recover(&self, successor: &Manifest) -> Result<Vec<Kept>> {
        let mut kept = Vec::new();
        if let Some(old) = self.last_old().filter(|old| !stands(&self.folder) && self.stood(old)) {
            rename(old, &self.folder)?;
        }
        for old in self.old.iter().filter(|old| stands(old)) {
            kept.extend(self.retire(old, successor, &Known::new()));
        }
        if is_half_written(&self.new) {
            set::remove(&self.new, DRAFT)?;
        }
        if stands(&self.new) {
            kept.extend(self.retire(&self.new, successor, &Known::new()));
        }
        if stands(&self.new) {
            // It is in the way of the next one.
            bail!(Held(self.new.clone()));
        }
        Ok(kept)
    }

    /// Whether a set that was moved aside is one that a killed run took from its place, and not what could not be taken away of an earlier one.
    fn stood(&self, old: &Path) -> bool {
        stands(&self.new.join(FILE)) || !set::is_remainder(old)
    }

    /// The set that was moved aside last.
    fn last_old(&self) -> Option<&PathBuf> {
        self.old.iter().rev().find(|old| stands(old))
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
            // Behind those that could not be taken away, so that the last is always the one that stood in the folder.
            let Some(old) = self.next_old() else { bail!(Held(self.old[self.old.len() - 1].clone())) };
            rename(&self.folder, old)?;
            if let Err(error) = rename(&self.new, &self.folder) {
                rename(old, &self.folder)?;
                return Err(error);
            }
            old
        };
        Ok(self.retire(aside, successor, elsewhere))
    }

    /// The name behind those that could not be taken away.
    fn next_old(&self) -> Option<&PathBuf> {
        self.old.get(self.old.iter().rposition(|old| stands(old)).map_or(0, |at| at + 1))
    }

    /// Removes a set whose place another takes or has taken, unless something would be lost with it: then it is kept under a free name. What can't be
    /// removed whole because a file in it is open stays where a next run finds it.
    fn retire(&self, aside: &Path, successor: &Manifest, elsewhere: &Known) -> Option<Kept> {
        // A folder with nothing in it, as a run leaves that was killed at its last step.
        if set::is_empty(aside) {
            return (self.take)(aside).is_err().then(|| self.leave(aside, Why::Stuck(PathBuf::new())));
        }
        let is_remainder = self.old.iter().any(|old| old == aside) && set::is_remainder(aside);
        let (word, why) = match set::why_kept(aside, successor, elsewhere) {
            None => match set::remove_with(aside, FILE, self.take) {
                Ok(()) => return None,
                Err(left) => return Some(self.leave(aside, left.why())),
            },
            Some(why @ (Why::Open(_) | Why::Stuck(_))) => return Some(self.leave(aside, why)),
            // Its own next run sees to it.
            Some(Why::Partnership(_) | Why::Content) if is_remainder => return None,
            Some(Why::Changed | Why::Remainder) if is_remainder => ("rest", Why::Remainder),
            Some(why @ (Why::Changed | Why::Remainder | Why::Partnership(_) | Why::Content)) => ("bewaard", why),
        };
        let name = self.folder.display().to_string();
        let mut free = (1..1000).map(|number| PathBuf::from(format!("{name}-{word}-{number}")));
        let free = free.find(|folder| !stands(folder)).filter(|folder| rename(aside, folder).is_ok());
        Some(match free {
            Some(folder) => Kept { folder, why },
            None => self.leave(aside, Why::Stuck(PathBuf::new())),
        })
    }

    /// Leaves a set, or what is left of it, where a next run finds it and nothing is in the way.
    fn leave(&self, aside: &Path, why: Why) -> Kept {
        let is_known = self.old.iter().any(|old| old == aside);
        let other = self.next_old().filter(|old| !is_known && rename(aside, old).is_ok());
        Kept { folder: other.cloned().unwrap_or_else(|| aside.to_owned()), why }
    }
}

/// Clears away what killed runs left half written of other sets in the same folder: nothing else would ever. Nobody else writes there, as the folder is locked.
pub(super) fn clear_half_written(out: &Path) -> Result<()> {
    for entry in fs::read_dir(out).with_context(|| out.display().to_string())?.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let is_staging = name.to_str().is_some_and(|name| name.starts_with('.') && name.ends_with(".new"));
        if is_staging && is_half_written(&path) && Manifest::is_draft_in(&path) {
            set::remove(&path, DRAFT)?;
        }
    }
    Ok(())
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
