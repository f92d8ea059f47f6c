//! The batch folder: `batch.toml` settled into paths and settings (formats, "In: a batch folder").
//!
//! In: the path of a batch folder. Out: a [`Batch`] whose files are there, or findings that stop the run. Must not know: what the files hold.

mod agreements;
mod answers;
mod letters;
mod map;
mod model;
mod named;
mod out;
mod paths;
mod schools;
mod settings;
mod style;

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::base::finding::{Checked, Code, Finding, Place};
use crate::input::draft;
use crate::input::source::pattern::{below, matching, without_marks};
use crate::input::source::{self, Ledger};
use crate::intake::mapping;
use model::SETTINGS;
use named::Named;
use paths::{file_gone, relative, slashed};

pub(crate) use letters::{Letter, Letters, Placeholder};
pub(crate) use map::MapFile;
pub use model::FILE;
pub use model::HandIn;
pub(crate) use model::{Batch, RegisterFile};
pub(crate) use out::refusal;
pub use settings::{Settings, read as read_settings};
pub use style::{Colours, HouseStyle, Logo};

/// Opens a batch folder (or the `batch.toml` in it). `None` when something is wrong that stops the run.
pub fn open(path: &Path) -> Checked<Option<Batch>> {
    let root = root(path);
    let mut findings = Vec::new();
    if !root.join(FILE).is_file() {
        let finding = Finding::new(Code::BatchMissing, Place::file(slashed(&root))).value(slashed(&root));
        let other = other_name(path, &root);
        let finding = finding.fact("found", usize::from(other.is_some())).fact("other", other.unwrap_or_default());
        return Checked::new(None, vec![finding]);
    }
    let ledger = Ledger::default();
    let taken = source::take(&root.join(FILE), SETTINGS.bytes).map_err(|why| why.finding(FILE, SETTINGS));
    let text = taken.and_then(|bytes| {
        ledger.note(FILE, &bytes);
        draft::decoded(bytes, FILE)
    });
    let text = match text {
        Ok(text) => text,
        Err(finding) => return Checked::new(None, vec![finding]),
    };
    let Some(settings) = settings::read(&text).take(&mut findings) else { return Checked::new(None, findings) };
    let batch = settle(&root, settings, ledger, &mut findings).map(|batch| {
        let found = answers::find(&root, &batch.evaluations, &mut findings);
        Batch { answers: found.years, is_year_unsure: found.is_unsure, ..batch }
    });
    Checked::new(batch, findings)
}

/// The batch folder that a path stands for, without `.` in it: paths of files are taken apart at it. Written as on Windows it is found elsewhere too.
fn root(path: &Path) -> PathBuf {
    let path = path.to_str().map_or_else(|| path.to_owned(), |text| PathBuf::from(without_marks(text)));
    let text = path.to_str().filter(|text| text.contains('\\') && !path.exists()).map(|text| text.replace('\\', "/"));
    let path = text.map_or(path, PathBuf::from);
    let folder = if path.is_file() { path.parent().unwrap_or(Path::new(".")) } else { &path };
    let plain: PathBuf = folder.components().filter(|part| !matches!(part, Component::CurDir)).collect();
    if plain.as_os_str().is_empty() { PathBuf::from(".") } else { plain }
}

/// What stands there under a name that is almost that of the settings: Notepad adds `.txt`, and Windows does not show it.
fn other_name(path: &Path, root: &Path) -> Option<String> {
    if path.is_file() {
        return path.file_name()?.to_str().filter(|name| is_almost(name)).map(str::to_owned);
    }
    let entries = std::fs::read_dir(root).ok()?.filter_map(Result::ok);
    let files = entries.filter(|entry| entry.path().is_file());
    files.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| is_almost(name)).min()
}

/// `batch` with any of `.toml` and `.txt` behind it, in capitals or not.
fn is_almost(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let mut ends = name.split('.');
    ends.next() == Some("batch") && ends.all(|end| matches!(end, "toml" | "txt"))
}

/// Settles what the settings name.
fn settle(root: &Path, settings: Settings, ledger: Ledger, findings: &mut Vec<Finding>) -> Option<Batch> {
    let before = findings.len();
    let norms = norm_files(root, &settings, findings);
    let crosswalks = agreements::files(root, &settings.crosswalks, findings);
    let other_norms = agreements::files(root, &settings.other_norms, findings);
    let agreements = agreements::files(root, &settings.agreements, findings);
    for named in settings.named_files() {
        // A pipe or a device is there, and reading says that it is no file.
        let path = root.join(&named.value);
        if !path.exists() || path.is_dir() {
            findings.push(named.finding(Code::BatchFileMissing));
        }
    }
    if !settings.folder.is_dir(root) {
        findings.push(settings.folder.finding(Code::BatchFileMissing));
    }
    if findings.len() > before {
        return None;
    }
    let batch = Batch {
        root: root.to_owned(),
        name: shortened(&settings.name, findings),
        schools: settings
            .schools
            .into_iter()
            .map(|(named, reading)| RegisterFile { file: named.value, reading })
            .collect(),
        schools_encoding: settings.schools_encoding,
        evaluations: settings.folder.value,
        is_year_unsure: false,
        answers: Vec::new(),
        duplicates: settings.duplicates,
        encoding: settings.encoding,
        agreements,
        waivers: settings.waivers.map(|n| n.value),
        second_looks: settings.second_looks.map(|n| n.value),
        places: settings.places.map(|n| n.value),
        aims: settings.aims,
        national: settings.national.map(|n| n.value),
        crosswalks,
        // A norm that schools are judged by is read once.
        other_norms: other_norms.into_iter().filter(|file| !norms.contains(file)).collect(),
        norms,
        // Whatever stands there: if it can't be read, that is reported.
        mappings: root.join(mapping::FILE).symlink_metadata().is_ok().then(|| mapping::FILE.to_owned()),
        minimum_group: settings.minimum_group,
        hand_in: settings.hand_in,
        letters: settings.letters,
        map: settings.map.map(map::Written::settled),
        logo: settings.style.logo.as_ref().map(|logo| logo.value.clone()),
        style: Arc::new(style::settle(root, settings.style, &ledger, findings)),
        ledger,
    };
    Some(batch)
}

/// The longest name of a partnership in reports, in characters: Excel takes no more than 255 for the properties of a workbook.
const LONGEST_NAME: usize = 200;

/// The name as it fits in titles and headers of any report.
fn shortened(name: &Named, findings: &mut Vec<Finding>) -> String {
    let length = name.value.chars().count();
    if length <= LONGEST_NAME {
        return name.value.clone();
    }
    // What is cut off is not quoted: the finding would be as long.
    let finding = name.finding(Code::TextCut).value(cut(&name.value, 60)).fact("length", length);
    findings.push(finding.fact("limit", LONGEST_NAME).fact("what", "name"));
    cut(&name.value, LONGEST_NAME)
}

/// The first characters of a text, the last of them a sign that there was more.
fn cut(text: &str, limit: usize) -> String {
    text.chars().take(limit - 1).chain(['\u{2026}']).collect()
}

fn norm_files(root: &Path, settings: &Settings, findings: &mut Vec<Finding>) -> Vec<String> {
    let mut files = Vec::new();
    for pattern in &settings.norms {
        let before = (files.len(), findings.len());
        for path in matching(&below(root, &pattern.value)) {
            match path {
                Ok(path) if path.is_dir() || agreements::is_beside(&path) => {}
                Ok(path) => files.extend(relative(root, &path)),
                Err(error) => {
                    let shown = relative(root, error.path()).unwrap_or_else(|| pattern.value.clone());
                    findings.push(file_gone(Place::file(shown)));
                }
            }
        }
        if (files.len(), findings.len()) == before {
            findings.push(pattern.finding(Code::BatchFileMissing));
        }
    }
    files.sort();
    files.dedup();
    files
}

#[cfg(test)]
mod tests;
