//! What was handed out last to each school and board: of whom the papers are otherwise now.
//!
//! In: the hand-outs that stand in the folder, and the set. Out: the schools and boards with other papers than they were handed out last, or that never were.
//! Nothing here knows what was sent. Must not know: how a package is made.

use std::collections::{BTreeMap, BTreeSet};

use crate::publish::Manifest;

/// The papers of one school or board: paths below the folder of the set, with their digests.
type Papers<'a> = BTreeMap<&'a str, &'a str>;

/// Whose papers are otherwise, as folders of the set: `scholen/99XA00`, `besturen/stichting-de-ark`.
pub(super) struct Otherwise(BTreeSet<String>);

impl Otherwise {
    /// Given the hand-outs in the order in which they were made.
    pub(super) fn than_handed_out(set: &Manifest, handed: &[(String, Manifest)]) -> Otherwise {
        let mut last: BTreeMap<&str, Papers> = BTreeMap::new();
        for (_, manifest) in handed {
            let files = manifest.inputs.iter().filter_map(|file| Some((file.file.as_str(), file.sha256.as_deref()?)));
            // Of somebody in this one the earlier ones do not count any more.
            last.extend(by_owner(files));
        }
        let now = by_owner(set.outputs.iter().map(|file| (file.file.as_str(), file.sha256.as_str())));
        let others = now.iter().filter(|(owner, papers)| last.get(*owner) != Some(papers));
        Otherwise(others.map(|(owner, _)| (*owner).to_owned()).collect())
    }

    /// The schools among them, by site id.
    pub(super) fn schools(&self) -> BTreeSet<String> {
        self.0.iter().filter_map(|owner| owner.strip_prefix("scholen/")).map(str::to_owned).collect()
    }

    /// Whether somebody's own paper, by its path, is among those that are otherwise.
    pub(super) fn has(&self, path: &str) -> bool {
        owner(path).is_some_and(|owner| self.0.contains(owner))
    }
}

/// What is of a school or a board alone. What all boards get is otherwise with any correction: by itself it is no reason to write to all of them.
fn owner(path: &str) -> Option<&str> {
    let is_own = ["scholen/", "besturen/"].iter().any(|folder| path.starts_with(folder));
    path.rsplit_once('/').filter(|_| is_own).map(|(owner, _)| owner)
}

fn by_owner<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<&'a str, Papers<'a>> {
    let mut found: BTreeMap<&str, Papers> = BTreeMap::new();
    for (file, digest) in files {
        if let Some(owner) = owner(file) {
            found.entry(owner).or_default().insert(file, digest);
        }
    }
    found
}
