//! The batch folder: `batch.toml` settled into paths and settings (formats, "In: a batch folder").
//!
//! In: the path of a batch folder. Out: a [`Batch`] whose files are there, or findings that stop the run. Must not know: what the files hold.

mod answers;
mod out;
mod settings;

use std::path::{Component, Path, PathBuf};

use encoding_rs::Encoding;

use crate::base::finding::{Checked, Code, Finding, Place};
use crate::input::source::{self, Ledger};
use crate::intake::{Duplicates, mapping};
use crate::register::{Reading, SchoolYear};

pub use out::refusal;
use settings::Named;
pub use settings::{Settings, read as read_settings};

/// The settings file of a batch.
pub const FILE: &str = "batch.toml";

/// A batch with everything settled. Paths of files are relative to `root`, with `/` between their parts.
#[derive(Debug)]
pub struct Batch {
    /// The batch folder.
    pub root: PathBuf,
    /// Name of the partnership.
    pub name: String,
    /// The norms, in order of path, each once.
    pub norms: Vec<String>,
    /// The register.
    pub schools: String,
    /// How the register is read: what a site id looks like, and what the file itself does not tell.
    pub reading: Reading,
    /// Overrules the detection of the register's text encoding.
    pub schools_encoding: Option<&'static Encoding>,
    /// The folder of the year folders.
    pub evaluations: String,
    /// Whether answers of the latest year may stand where they are not read: then a year must be asked for.
    pub is_year_unsure: bool,
    /// The files of answers per school year, ascending, in order of path.
    pub answers: Vec<(SchoolYear, Vec<String>)>,
    /// What to do with several submissions.
    pub duplicates: Duplicates,
    /// Overrules the detection of text encodings, for files of answers.
    pub encoding: Option<&'static Encoding>,
    /// Agreements.
    pub agreements: Option<String>,
    /// Waivers.
    pub waivers: Option<String>,
    /// Confirmed mappings, where there is such a file.
    pub mappings: Option<String>,
    /// Groups with fewer schools are not broken out for the board; 0: no limit.
    pub minimum_group: u32,
    /// What was read.
    pub ledger: Ledger,
}

impl Batch {
    /// Every file that a run up to a year (`None`: the last) reads, in order of path.
    pub fn files(&self, until: Option<SchoolYear>) -> Vec<&str> {
        let years = self.answers.iter().filter(|(year, _)| until.is_none_or(|until| *year <= until));
        let answers = years.flat_map(|(_, files)| files);
        let optional = self.agreements.iter().chain(&self.waivers).chain(&self.mappings);
        let mut files: Vec<_> = self.norms.iter().chain(answers).chain(optional).map(String::as_str).collect();
        files.extend([FILE, &self.schools]);
        files.sort_unstable();
        files.dedup();
        files
    }
}

/// The largest `batch.toml`: a thousand times what people write.
const SETTINGS_BYTES: u64 = 4 << 20;

/// Opens a batch folder (or the `batch.toml` in it). `None` when something is wrong that stops the run.
pub fn open(path: &Path) -> Checked<Option<Batch>> {
    let root = root(path);
    let mut findings = Vec::new();
    if !root.join(FILE).is_file() {
        let finding = Finding::new(Code::BatchMissing, Place::file(FILE)).value(slashed(&root));
        return Checked::new(None, vec![finding]);
    }
    let ledger = Ledger::default();
    let text = source::take(&root.join(FILE), FILE, SETTINGS_BYTES).and_then(|bytes| {
        ledger.note(FILE, &bytes);
        String::from_utf8(bytes).map_err(|_| Finding::new(Code::TomlNotText, Place::file(FILE)))
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
    let text = path.to_str().filter(|text| text.contains('\\') && !path.exists()).map(|text| text.replace('\\', "/"));
    let path = text.map_or_else(|| path.to_owned(), PathBuf::from);
    let folder = if path.is_file() { path.parent().unwrap_or(Path::new(".")) } else { &path };
    let plain: PathBuf = folder.components().filter(|part| !matches!(part, Component::CurDir)).collect();
    if plain.as_os_str().is_empty() { PathBuf::from(".") } else { plain }
}

/// Settles what the settings name.
fn settle(root: &Path, settings: Settings, ledger: Ledger, findings: &mut Vec<Finding>) -> Option<Batch> {
    let before = findings.len();
    let norms = norm_files(root, &settings, findings);
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
        norms,
        schools: settings.schools.value,
        reading: settings.reading,
        schools_encoding: settings.schools_encoding,
        evaluations: settings.folder.value,
        is_year_unsure: false,
        answers: Vec::new(),
        duplicates: settings.duplicates,
        encoding: settings.encoding,
        agreements: settings.agreements.map(|n| n.value),
        waivers: settings.waivers.map(|n| n.value),
        // Whatever stands there: if it can't be read, that is reported.
        mappings: root.join(mapping::FILE).symlink_metadata().is_ok().then(|| mapping::FILE.to_owned()),
        minimum_group: settings.minimum_group,
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
    let root_text = glob::Pattern::escape(&root.to_string_lossy());
    for pattern in &settings.norms {
        let is_absolute = Path::new(&pattern.value).is_absolute();
        let whole = if is_absolute { pattern.value.clone() } else { format!("{root_text}/{}", pattern.value) };
        let Ok(found) = glob::glob(&whole) else {
            findings.push(pattern.finding(Code::BatchFileMissing));
            continue;
        };
        let before = (files.len(), findings.len());
        for path in found {
            match path {
                Ok(path) if path.is_dir() => {}
                Ok(path) => files.extend(relative(root, &path)),
                Err(error) => {
                    let shown = relative(root, error.path()).unwrap_or_else(|| pattern.value.clone());
                    findings.push(Finding::new(Code::FileGone, Place::file(shown)));
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

/// The path relative to the batch folder, with `/`; one that lies elsewhere as it is. `None` for a path that is not Unicode.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let whole = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    let path = path.strip_prefix(root).or_else(|_| path.strip_prefix(whole)).unwrap_or(path);
    path.to_str()?;
    Some(slashed(path))
}

/// A path with `/` between its parts, whatever the system.
fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") };
    text.strip_prefix("./").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests;
