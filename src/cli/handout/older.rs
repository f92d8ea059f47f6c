//! Whether reports are older than what they were made from: a file of the batch that was changed, added or taken away since.
//!
//! In: the set, and the batch as it was read just now. Out: what differs, for each of the reports that would go out. Must not know: what a file says.

use std::collections::{BTreeMap, BTreeSet};

use crate::publish::Before;
use crate::register::SchoolYear;
use crate::run::batch::Batch;

/// What became of a file of the batch since a report was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Since {
    /// It has other bytes.
    Changed,
    /// It was not there.
    Added,
    /// It is not there any more.
    Gone,
}

/// What differs, by file of the batch.
pub(super) type Differs = BTreeMap<String, Since>;

/// The batch as it is now.
pub(super) struct Now {
    inputs: BTreeMap<String, String>,
    /// Answers of later years, which have no part in these reports.
    later: BTreeSet<String>,
}

impl Now {
    /// Of a batch of which everything up to a year was read.
    pub(super) fn of(batch: &Batch, year: SchoolYear) -> Now {
        let own = batch.files(Some(year));
        let digest = |file: &str| batch.ledger.stamp(file).map(|stamp| stamp.sha256).unwrap_or_default();
        let inputs: BTreeMap<String, String> = own.iter().map(|file| ((*file).to_owned(), digest(file))).collect();
        let later =
            batch.files(None).into_iter().filter(|file| !inputs.contains_key(*file)).map(str::to_owned).collect();
        Now { inputs, later }
    }

    /// What differs from when these reports of a set were made; nothing where they are not older.
    pub(super) fn since(&self, set: &Before, paths: &[String]) -> Differs {
        let mut differs = Differs::new();
        for (made, _) in set.runs(paths) {
            for (file, digest) in &self.inputs {
                match made.inputs.get(file) {
                    None => _ = differs.insert(file.clone(), Since::Added),
                    Some(then) if then != digest => _ = differs.insert(file.clone(), Since::Changed),
                    Some(_) => {}
                }
            }
            let gone =
                made.inputs.keys().filter(|file| !self.inputs.contains_key(*file) && !self.later.contains(*file));
            differs.extend(gone.map(|file| (file.clone(), Since::Gone)));
        }
        differs
    }
}
