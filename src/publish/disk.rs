//! The lock on a folder of outputs, and single steps on the disk.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Error, Result, bail};

use super::held::{Held, is_held, patiently};
#[cfg(windows)]
use super::set;

/// Another run is publishing in the same folder.
#[derive(Debug)]
pub(crate) struct Busy(pub(super) PathBuf);

impl std::fmt::Display for Busy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.display())
    }
}

impl std::error::Error for Busy {}

pub(super) fn lock(out: &Path) -> Result<File> {
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

/// Gives something another name. What is open elsewhere is named, where that can be known.
pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    patiently(|| fs::rename(from, to)).map_err(|error| {
        if !is_held(&error) {
            return Error::new(error).context(format!("{} -> {}", from.display(), to.display()));
        }
        Held(open_one(from, to, open_elsewhere)).into()
    })
}

/// Which of two paths is said to be open, given what finds the file that is: never a draft of the program, of which nobody knows.
fn open_one(from: &Path, to: &Path, open_elsewhere: impl Fn(&Path) -> Option<PathBuf>) -> PathBuf {
    let is_own = from.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    let (known, other) = if is_own { (to, from) } else { (from, to) };
    let found = open_elsewhere(known).or_else(|| open_elsewhere(other).filter(|found| !is_own || found != from));
    found.unwrap_or_else(|| known.to_owned())
}

/// The first file at or below a path that another program has open; `None` where none is, as where only a folder is open.
#[cfg(windows)]
fn open_elsewhere(path: &Path) -> Option<PathBuf> {
    use std::os::windows::fs::OpenOptionsExt;
    // Who gets a file for himself alone is the only one that has it.
    let is_open = |file: &PathBuf| {
        let alone = File::options().read(true).share_mode(0).open(file);
        alone.is_err_and(|error| matches!(error.raw_os_error(), Some(32 | 33)))
    };
    match path.is_dir() {
        true => set::files(path)?.into_iter().map(|file| path.join(file)).find(is_open),
        false => Some(path.to_owned()).filter(is_open),
    }
}

/// Elsewhere than on Windows an open file does not stand in the way.
#[cfg(not(windows))]
fn open_elsewhere(_: &Path) -> Option<PathBuf> {
    None
}

/// Whether anything stands there, be it a link to nothing.
pub(super) fn stands(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_open_is_named_as_people_know_it() {
        let all = |path: &Path| Some(path.to_owned());
        let none = |_: &Path| None;
        let (draft, file) = (Path::new("uit/.norm.html.new"), Path::new("uit/norm.html"));
        for found in [open_one(draft, file, all), open_one(draft, file, none)] {
            assert_eq!(found, file);
        }
        // The file is not open, its draft is: by what looks into every new file.
        assert_eq!(open_one(draft, file, |path| all(path).filter(|path| path == draft)), file);
        let (set, old) = (Path::new("uit/2025-2026"), Path::new("uit/.2025-2026.old"));
        let within = |path: &Path| (path == set).then(|| set.join("a.csv"));
        assert_eq!(open_one(set, old, within), set.join("a.csv"));
        assert_eq!(open_one(old, set, |path: &Path| (path == old).then(|| old.join("a.csv"))), old.join("a.csv"));
    }
}
