//! Whether a set of files, or one file of it, is as it was made: what stands on the disk beside what `manifest.json` says.
//!
//! It only reads. A manifest comes from anywhere: it is taken whole or refused, and never leads out of its own folder. It vouches for every other
//! file but not for itself; [`SetCheck::seal`] is what somebody can keep elsewhere to know that it is still the same.

mod list;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::folders::year_of;
use super::manifest::{FILE, Manifest, OutputFile, Unusable};
use super::set;

/// What became of the files of a set.
#[derive(Debug)]
pub(crate) struct SetCheck {
    /// Its folder.
    pub folder: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
    /// The SHA-256 of the manifest itself.
    pub seal: String,
    /// Files with other bytes than were written, or that are no plain file any more; in order.
    pub changed: Vec<String>,
    /// Lists of a hand-out in which people ticked off what was sent, and that are otherwise as they were made.
    pub filled: Vec<String>,
    /// Files that can't be read, such as one that is open elsewhere: nothing can be said of them.
    pub unreadable: Vec<String>,
    /// Files that are gone.
    pub missing: Vec<String>,
    /// Files that the program did not put there.
    pub added: Vec<String>,
}

impl SetCheck {
    /// Whether everything is as it was made, but for what people write in.
    pub(crate) fn is_as_made(&self) -> bool {
        self.changed.is_empty() && self.unreadable.is_empty() && self.missing.is_empty() && self.added.is_empty()
    }
}

/// What one file turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum FileCheck {
    /// As it was made: this file of the set in this folder.
    AsMade(PathBuf, String),
    /// It has the place of a file of the set, with other bytes than were written.
    Changed(String),
    /// It has the place of the first file, but the bytes of the second.
    Misplaced(String, String),
    /// As it was made for an earlier issue with this number: the set has another in its place.
    Replaced(u32, String),
    /// No file of the sets has these bytes.
    Unknown,
}

/// Why nothing can be said.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Nothing stands there, or it can't be read.
    Gone(PathBuf),
    /// There is no set here: no manifest.
    NoSet(PathBuf),
    /// The manifest can't be used.
    Manifest(PathBuf, Unusable),
}

/// The folders with a set at a path: the folder itself, or those of the years in it.
///
/// # Errors
/// There is none.
pub(crate) fn sets(folder: &Path) -> Result<Vec<PathBuf>, Refused> {
    if super::disk::stands(&folder.join(FILE)) {
        return Ok(vec![folder.to_owned()]);
    }
    let entries = fs::read_dir(folder).map_err(|_| Refused::Gone(folder.to_owned()))?;
    let is_year = |path: &PathBuf| path.file_name().and_then(|n| n.to_str()).and_then(year_of).is_some();
    let years = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_year);
    let mut found: Vec<_> = years.filter(|year| super::disk::stands(&year.join(FILE))).collect();
    found.sort();
    if found.is_empty() { Err(Refused::NoSet(folder.to_owned())) } else { Ok(found) }
}

/// Lays a set beside its manifest.
///
/// # Errors
/// The manifest can't be used, or the folder can't be read.
pub(crate) fn set(folder: &Path) -> Result<SetCheck, Refused> {
    let (manifest, seal) = open(folder)?;
    let found = set::files(folder).ok_or_else(|| Refused::Gone(folder.to_owned()))?;
    let known: BTreeMap<&str, &OutputFile> = manifest.outputs.iter().map(|f| (f.file.as_str(), f)).collect();
    let mut here: BTreeSet<&str> = BTreeSet::new();
    let (mut changed, mut filled, mut unreadable, mut added) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for path in found.iter().filter(|path| *path != FILE) {
        match known.get(path.as_str()) {
            Some(output) => {
                here.insert(path);
                match is_as_made(&folder.join(path), output) {
                    Ok(true) => {}
                    Ok(false) => match list::is_filled(path, &folder.join(path), output) {
                        Ok(Some(true)) => filled.push(path.clone()),
                        Ok(Some(false) | None) => changed.push(path.clone()),
                        Err(_) => unreadable.push(path.clone()),
                    },
                    Err(_) => unreadable.push(path.clone()),
                }
            }
            None if set::is_trace(path) => {}
            None => added.push(path.clone()),
        }
    }
    let missing = known.keys().filter(|path| !here.contains(*path)).map(|path| (*path).to_owned()).collect();
    Ok(SetCheck { folder: folder.to_owned(), seal, changed, filled, unreadable, missing, added, manifest })
}

/// Looks up one file: by its place where it stands in a set, and by its bytes in the sets that are given.
///
/// # Errors
/// The file or a manifest can't be read, or there is no set to look in.
pub(crate) fn file(path: &Path, elsewhere: Option<&Path>) -> Result<FileCheck, Refused> {
    let (_, digest) = set::digest_of(path).map_err(|_| Refused::Gone(path.to_owned()))?;
    let around = if elsewhere.is_none() { around(path) } else { None };
    let folders = match (&around, elsewhere) {
        (_, Some(folder)) => sets(folder)?,
        (Some((folder, _)), None) => vec![folder.clone()],
        (None, None) => return Err(Refused::NoSet(path.to_owned())),
    };
    let name = around.map(|(_, name)| name);
    let (mut made, mut replaced) = (None, None);
    for folder in folders {
        let (manifest, _) = open(&folder)?;
        let alike = |output: &&OutputFile| output.sha256 == digest;
        let own = manifest.outputs.iter().filter(|output| Some(&output.file) == name.as_ref()).find(alike);
        if let Some(output) = own.or_else(|| manifest.outputs.iter().find(alike)) {
            made = Some((folder, output.file.clone()));
            break;
        }
        replaced = replaced.or_else(|| former(&manifest, &digest));
    }
    Ok(match (name, made) {
        (None, Some((folder, file))) => FileCheck::AsMade(folder, file),
        (Some(name), Some((folder, file))) if name == file => FileCheck::AsMade(folder, file),
        (Some(name), Some((_, file))) => FileCheck::Misplaced(name, file),
        // Genuine, though of an earlier issue: somebody put it back, or never replaced it.
        (name, None) => match (replaced, name) {
            (Some((number, file)), _) => FileCheck::Replaced(number, file),
            (None, Some(name)) => FileCheck::Changed(name),
            (None, None) => FileCheck::Unknown,
        },
    })
}

/// The last issue that had a report with this digest, and its path there.
fn former(manifest: &Manifest, digest: &str) -> Option<(u32, String)> {
    manifest.issues.iter().rev().find_map(|issue| {
        let found = issue.files.iter().find(|former| former.sha256.as_deref() == Some(digest))?;
        Some((issue.number, found.file.clone()))
    })
}

/// The set that a file stands in, and its path there; `None` where no manifest around it names that path.
fn around(path: &Path) -> Option<(PathBuf, String)> {
    let path = std::path::absolute(path).ok()?;
    // A file of a set lies at most two folders deep.
    for folder in path.ancestors().skip(1).take(3) {
        if !super::disk::stands(&folder.join(FILE)) {
            continue;
        }
        let parts = path.strip_prefix(folder).ok()?.iter().map(|part| part.to_str());
        let name = parts.collect::<Option<Vec<_>>>()?.join("/");
        return Some((folder.to_owned(), name));
    }
    None
}

fn open(folder: &Path) -> Result<(Manifest, String), Refused> {
    Manifest::open(folder).map_err(|why| Refused::Manifest(folder.join(FILE), why))
}

/// The size tells first: what somebody made a thousand times larger is not read.
fn is_as_made(path: &Path, output: &OutputFile) -> std::io::Result<bool> {
    let size = fs::symlink_metadata(path).ok().filter(fs::Metadata::is_file).map(|found| found.len());
    let is_of_size = size.is_some_and(|size| usize::try_from(size).is_ok_and(|size| size == output.bytes));
    Ok(is_of_size && set::digest_of(path)?.1 == output.sha256)
}

#[cfg(test)]
mod tests;
