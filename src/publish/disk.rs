//! The lock on a folder of outputs, and single steps on the disk.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

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

pub(super) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).with_context(|| format!("{} -> {}", from.display(), to.display()))
}

/// Whether anything stands there, be it a link to nothing.
pub(super) fn stands(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}
