//! A set of files that stands in a folder: what is in it, whether anybody changed something, and how it is taken away.
//!
//! Nothing is deleted that a manifest does not vouch for. The manifest itself goes last, so that a set that was taken away only in part still
//! says of each file that is left what it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use crate::base::digest::Hasher;
use anyhow::{Context, Result};

use super::held::patiently;
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
    /// It could not be removed.
    Stuck,
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
                Err(_) => Some(Why::Stuck),
            },
            _ => Some(Why::Changed),
        }
    };
    let Some(files) = files(folder) else { return Some(Why::Changed) };
    let reasons: Vec<Why> = files.iter().filter_map(why).collect();
    reasons.iter().find(|why| **why == Why::Changed).or(reasons.first()).cloned()
}

/// Takes a set away, its manifest last: `last` is the manifest of a whole set, or the draft of one that was never finished. Whoever is killed in it leaves what
/// the next run knows for what it is.
pub(super) fn remove(folder: &Path, last: &str) -> Result<()> {
    let shown = || folder.display().to_string();
    for entry in fs::read_dir(folder).with_context(shown)? {
        let entry = entry.with_context(shown)?;
        let path = entry.path();
        if entry.file_name() == last {
            continue;
        }
        let removed = match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true => patiently(|| fs::remove_dir_all(&path)),
            false => patiently(|| fs::remove_file(&path)),
        };
        removed.with_context(|| path.display().to_string())?;
    }
    patiently(|| fs::remove_dir_all(folder)).with_context(shown)
}
