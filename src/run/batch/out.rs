//! Where outputs may not go: the out folder is never somebody's input.
//!
//! In: the out folder that was asked for. Out: a finding when what is written there would be read as answers or norms by a later run, or would take
//! the place of what somebody put there. Must not know: what is written.

use std::fs;
use std::path::{Path, PathBuf};

use super::model::SETTINGS;
use super::paths::slashed;
use super::{Batch, FILE, settings};
use crate::base::finding::{Code, Finding, Place};
use crate::input::source;
use crate::register::SchoolYear;

/// Why an out folder is refused; `None` when it can be used. With a year also what the folder of that year would take the place of is asked.
pub(crate) fn refusal(batch: &Batch, out: &Path, year: Option<SchoolYear>) -> Option<Finding> {
    let place = settled(out);
    let what = reason(batch, &place, year)?;
    Some(Finding::new(Code::OutIsInput, Place::file(slashed(out))).value(slashed(out)).fact("what", what))
}

/// A word that the wording knows.
fn reason(batch: &Batch, out: &Path, year: Option<SchoolYear>) -> Option<&'static str> {
    let root = settled(&batch.root);
    if out.starts_with(settled(&batch.root.join(&batch.evaluations))) || is_in_evaluations(out) {
        return Some("evaluations");
    }
    // Norms that lie beside everything else, or above it, have no folder of their own.
    let folders = batch.norms.iter().map(|file| settled(&batch.root.join(file)));
    let mut folders = folders.filter_map(|file| file.parent().map(Path::to_owned));
    if folders.any(|folder| !root.starts_with(&folder) && out.starts_with(folder)) {
        return Some("norms");
    }
    if is_year_folder(out) {
        return Some("year");
    }
    let folder = out.join(year?.to_string());
    let mut inputs = batch.files(None).into_iter().map(|file| settled(&batch.root.join(file)));
    (root.starts_with(&folder) || inputs.any(|file| file.starts_with(&folder))).then_some("inputs")
}

/// Whether a folder lies in the evaluations of any batch around it.
fn is_in_evaluations(out: &Path) -> bool {
    out.ancestors().filter(|folder| folder.join(FILE).is_file()).any(|root| {
        let text = source::take(&root.join(FILE), SETTINGS.bytes).ok().and_then(|b| String::from_utf8(b).ok());
        let settings = text.and_then(|text| settings::read(&text).value);
        settings.is_some_and(|settings| out.starts_with(settled(&root.join(&settings.folder.value))))
    })
}

/// Whether a folder is called after a school year and is not one that outputs went to before.
fn is_year_folder(out: &Path) -> bool {
    let name = out.file_name().and_then(|name| name.to_str()).and_then(SchoolYear::parse);
    let is_filled = || fs::read_dir(out).is_ok_and(|mut entries| entries.next().is_some());
    name.is_some() && is_filled() && !out.join(".sop.lock").is_file()
}

/// The true path, also of what is not there yet.
fn settled(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for folder in absolute.ancestors() {
        if let (Ok(real), Ok(rest)) = (folder.canonicalize(), absolute.strip_prefix(folder)) {
            return rest.components().fold(real, |mut path, part| {
                match part {
                    std::path::Component::ParentDir => {
                        path.pop();
                    }
                    part => path.push(part),
                }
                path
            });
        }
    }
    absolute
}
