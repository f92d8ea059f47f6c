//! The only code that writes to disk: outputs are staged beside their destination and swapped in, in one step.
//!
//! In: artifacts, as they are made, and what the manifest says of the run. Out: the folder of the year, complete, or nothing at all. Must not
//! know: what the bytes mean.
//!
//! Beside `reports/2025-2026` stand, while a run is at work, `.2025-2026.new` (being written) and, where the system can't exchange two
//! folders in one step, for a moment `.2025-2026.old`. A run that was killed leaves at most these; the next one clears up, and deletes nothing
//! that no manifest vouches for. A lock that the system drops with its process keeps two runs apart.

mod before;
mod copy;
mod disk;
mod folders;
mod held;
mod issue;
mod manifest;
mod model;
mod places;
mod set;
mod single;
mod staging;
pub(crate) mod verify;

use std::path::Path;

use anyhow::Result;

use crate::register::SchoolYear;
use crate::report::Artifact;

pub(crate) use before::Before;
pub(crate) use copy::{Copy, Refusal};
pub(crate) use disk::Busy;
pub(crate) use folders::{Portion, handed_out};
pub(crate) use held::{Held, is_held};
pub(crate) use issue::{Issues, Reports};
pub use manifest::{Behind, Manifest, REPORTS};
pub(crate) use manifest::{Difference, FORMS, HANDOUT, InputFile, NormEntry, TRIAL, Unusable};
pub(crate) use model::Kept;
pub use model::Published;
pub use set::Why;
pub(crate) use single::Placed;
pub use single::{Saved, place, save};
pub(crate) use staging::{Part, Staging};

/// Publishes a complete set as `out/<year>`. On an error the earlier set is still there, whole.
///
/// # Errors
/// The path that can't be written, made or replaced: no right, disk full, or (Windows) a report that is open in another program.
pub fn publish(out: &Path, year: SchoolYear, artifacts: &[Artifact], manifest: Manifest) -> Result<Published> {
    let staging = Staging::open(out, year, manifest, Part::Whole)?;
    artifacts.iter().try_for_each(|artifact| staging.put(artifact))?;
    staging.publish()
}

/// What the reports of a partnership and year say of themselves that new ones would take the place of; `None` where there are none.
pub(crate) fn standing(out: &Path, year: SchoolYear, partnership: &str) -> Option<Manifest> {
    let manifest = Manifest::read(&out.join(year.to_string()))?;
    let is_same = manifest.partnership == partnership && manifest.year == year.to_string();
    (is_same && manifest.content == REPORTS).then_some(manifest)
}

/// What stands in a folder that is no trace of a program, by path with `/`; nothing where that is not known.
pub(crate) fn files_of(folder: &Path) -> Vec<String> {
    let mut files = set::files(folder).unwrap_or_default();
    files.retain(|file| !set::is_trace(file));
    files
}

/// Whether the reports of a run stand in a year's folder. Other content than reports goes elsewhere: it never takes their place.
pub fn holds_reports(out: &Path, year: SchoolYear) -> bool {
    Manifest::read(&out.join(year.to_string())).is_some_and(|manifest| manifest.content == REPORTS)
}

/// Whether something else than a hand-out stands in its folder: a hand-out never takes its place.
pub(crate) fn holds_other(folder: &Path) -> bool {
    disk::stands(folder) && Manifest::read(folder).is_none_or(|manifest| manifest.content != HANDOUT)
}

#[cfg(test)]
mod tests;
