//! A set of files that stands in a folder: what is in it, whether anybody changed something, and how it is taken away.
//!
//! Nothing is deleted that a manifest does not vouch for. The manifest itself goes last, so that a set that was taken away only in part still
//! says of each file that is left what it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::base::digest::Hasher;
use anyhow::Result;

use super::held::{Held, is_held, patiently};
use super::manifest::{FILE, Manifest};

/// What may stand in a set without being anybody's work: by path the digests of what it may hold.
pub(super) type Known = BTreeMap<String, BTreeSet<String>>;

/// Why a set was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Somebody changed or added something, or there is no manifest.
    Changed,
    /// It is of this other partnership.
    Partnership(String),
    /// It holds something else, such as forms.
    Content,
    /// A file in it (by its path in the set) is open elsewhere: what was left of it goes at a next run.
    Open(PathBuf),
    /// This could not be taken away, or not be read; empty for the folder itself. A next run tries again.
    Stuck(PathBuf),
    /// It is what was left of a set, and somebody changed something in it since.
    Remainder,
}

/// Everything in a folder that is not a folder, by path with `/`; `None` where that is not known.
pub(super) fn files(folder: &Path) -> Option<Vec<String>> {
    let mut found = Vec::new();
    walk(folder, "", &mut found)?;
    found.sort();
    Some(found)
}

fn walk(folder: &Path, below: &str, found: &mut Vec<String>) -> Option<()> {
    for entry in fs::read_dir(folder).ok()? {
        let entry = entry.ok()?;
        let name = format!("{below}{}", entry.file_name().to_str()?);
        match entry.file_type().ok()?.is_dir() {
            true => walk(&entry.path(), &format!("{name}/"), found)?,
            false => found.push(name),
        }
    }
    Some(())
}

/// What Explorer, Finder, Excel and LibreOffice leave behind by themselves.
pub(super) fn is_trace(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&name) || name.starts_with("~$") || name.starts_with(".~lock.")
}

/// Whether the file at a path is just that: no link, pipe or device.
pub(super) fn is_plain(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_file())
}

/// The size and SHA-256 of a plain file, read piece by piece.
pub(super) fn digest_of(path: &Path) -> io::Result<(usize, String)> {
    if !is_plain(path) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let (mut file, mut hasher, mut size) = (File::open(path)?, Hasher::default(), 0);
    let mut piece = vec![0; 64 * 1024];
    loop {
        let length = file.read(&mut piece)?;
        if length == 0 {
            break;
        }
        hasher.update(&piece[..length]);
        size += length;
    }
    Ok((size, hasher.finish()))
}

/// Why a set may not go when another takes its place; `None` when nothing is lost with it. `elsewhere` are files that stand in the other one too.
pub(super) fn why_kept(folder: &Path, successor: &Manifest, elsewhere: &Known) -> Option<Why> {
    // Through a link the files of another place would go.
    if !fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir()) {
        return Some(Why::Changed);
    }
    let Some(manifest) = Manifest::read(folder) else { return Some(Why::Changed) };
    match manifest.difference(successor) {
        Some(super::Difference::Partnership) => return Some(Why::Partnership(manifest.partnership)),
        Some(super::Difference::Content) => return Some(Why::Content),
        None => {}
    }
    let mut known = elsewhere.clone();
    for file in manifest.outputs {
        known.entry(file.file).or_default().insert(file.sha256);
    }
    let why = |path: &String| {
        let own = folder.join(path);
        if path == FILE || (is_trace(path) && is_plain(&own)) {
            return None;
        }
        match known.get(path) {
            Some(digests) if is_plain(&own) => match digest_of(&own) {
                Ok((_, digest)) => (!digests.contains(&digest)).then_some(Why::Changed),
                // Open elsewhere: that nobody can look into it says nothing of what is in it.
                Err(error) => Some(Left { path: PathBuf::from(path), error }.why()),
            },
            _ => Some(Why::Changed),
        }
    };
    let Some(files) = files(folder) else { return Some(Why::Changed) };
    let reasons: Vec<Why> = files.iter().filter_map(why).collect();
    reasons.iter().find(|why| **why == Why::Changed).or(reasons.first()).cloned()
}

/// What could not be taken away of a set, and why.
#[derive(Debug)]
pub(super) struct Left {
    /// The path below the folder of the set; empty for that folder itself.
    path: PathBuf,
    error: io::Error,
}

impl Left {
    /// Why a set still stands of which this is left.
    pub(super) fn why(self) -> Why {
        if is_held(&self.error) { Why::Open(self.path) } else { Why::Stuck(self.path) }
    }

    /// What is said where the work can't go on because of it.
    fn fatal(self, folder: &Path) -> anyhow::Error {
        let path = folder.join(&self.path);
        if is_held(&self.error) {
            return Held(path).into();
        }
        anyhow::Error::new(self.error).context(path.display().to_string())
    }
}

/// Takes one thing away: a file, or a folder of which everything was taken away. Windows may still be at that: then it is done once more.
pub(super) fn take(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path)?.is_dir() {
        true => fs::remove_dir_all(path),
        false => fs::remove_file(path),
    }
}

/// Takes a set away, its manifest last: `last` is the manifest of a whole set, or the draft of one that was never finished. Whoever is killed in it leaves what
/// the next run knows for what it is.
///
/// # Errors
/// The path that can't be taken away.
pub(super) fn remove(folder: &Path, last: &str) -> Result<()> {
    remove_with(folder, last, take).map_err(|left| left.fatal(folder))
}

/// [`remove`], given the step that takes one thing away. What is open elsewhere stays with the manifest, all else goes: so the next run knows what is left.
pub(super) fn remove_with(folder: &Path, last: &str, take: fn(&Path) -> io::Result<()>) -> Result<(), Left> {
    let mut left = None;
    clear(folder, Path::new(""), Some(last), take, &mut left);
    if let Some(left) = left {
        return Err(left);
    }
    let gone = |path: &Path| match patiently(|| take(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    gone(&folder.join(last)).map_err(|error| Left { path: PathBuf::from(last), error })?;
    gone(folder).map_err(|error| Left { path: PathBuf::new(), error })
}

/// Empties a folder of a set; `below` is its path in the set, `but` what stays, `left` the first thing that can't be taken away.
fn clear(set: &Path, below: &Path, but: Option<&str>, take: fn(&Path) -> io::Result<()>, left: &mut Option<Left>) {
    let listed = fs::read_dir(set.join(below)).and_then(|entries| entries.collect::<io::Result<Vec<_>>>());
    let entries = match listed {
        Ok(entries) => entries,
        Err(error) => {
            left.get_or_insert(Left { path: below.to_owned(), error });
            return;
        }
    };
    for entry in entries.iter().filter(|entry| but.is_none_or(|but| entry.file_name() != but)) {
        let (path, whole) = (below.join(entry.file_name()), entry.path());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            clear(set, &path, None, take, left);
            if left.is_some() && !is_empty(&whole) {
                continue;
            }
        }
        // Patience once: where one file stays open, others may be by the hundred.
        let done = if left.is_none() { patiently(|| take(&whole)) } else { take(&whole) };
        if let Err(error) = done {
            left.get_or_insert(Left { path, error });
        }
    }
}

/// Whether nothing stands in a folder.
pub(super) fn is_empty(folder: &Path) -> bool {
    let is_folder = fs::symlink_metadata(folder).is_ok_and(|found| found.is_dir());
    is_folder && fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// Whether files are gone that the manifest of a set names, as where a part of it was taken away.
pub(super) fn is_remainder(folder: &Path) -> bool {
    let names = Manifest::read(folder).map(|manifest| manifest.outputs);
    names.is_some_and(|outputs| outputs.iter().any(|output| fs::symlink_metadata(folder.join(&output.file)).is_err()))
}
