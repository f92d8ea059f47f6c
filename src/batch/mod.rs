//! The batch folder: `batch.toml` settled into paths and settings (formats, "In: a batch folder").
//!
//! In: the path of a batch folder. Out: a [`Batch`] whose files are there, or findings that stop the run. Must not know: what the files hold.

mod answers;
mod settings;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use encoding_rs::Encoding;

use crate::evaluation::{Duplicates, mapping};
use crate::finding::{Checked, Code, Finding, Place};
use crate::register::{Reading, SchoolYear};

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

/// Opens a batch folder (or the `batch.toml` in it). `None` when something is wrong that stops the run.
///
/// # Errors
/// The folder or its settings can't be read.
pub fn open(path: &Path) -> Result<Checked<Option<Batch>>> {
    let root = if path.is_file() { path.parent().unwrap_or(Path::new(".")) } else { path };
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    let settings = root.join(FILE);
    if !settings.is_file() {
        let finding = Finding::new(Code::BatchMissing, Place::file(FILE)).value(root.display().to_string());
        return Ok(Checked::new(None, vec![finding]));
    }
    let text = fs::read_to_string(&settings).with_context(|| settings.display().to_string())?;
    let mut findings = Vec::new();
    let Some(settings) = settings::read(&text).take(&mut findings) else { return Ok(Checked::new(None, findings)) };
    let mut batch = settle(root, settings, &mut findings);
    if let Some(folder) = batch.as_ref().map(|b| b.1.clone()) {
        let answers = answers::find(root, &folder, &mut findings)?;
        if let Some((batch, _)) = &mut batch {
            batch.answers = answers;
        }
    }
    Ok(Checked::new(batch.map(|(batch, _)| batch), findings))
}

/// Settles what the settings name; the second part is the folder of evaluations.
fn settle(root: &Path, settings: Settings, findings: &mut Vec<Finding>) -> Option<(Batch, String)> {
    let before = findings.len();
    let norms = norm_files(root, &settings, findings);
    for named in settings.named_files() {
        if !root.join(&named.value).is_file() {
            findings.push(named.finding(Code::BatchFileMissing));
        }
    }
    if !root.join(&settings.folder.value).is_dir() {
        findings.push(settings.folder.finding(Code::BatchFileMissing));
    }
    if findings.len() > before {
        return None;
    }
    let batch = Batch {
        root: root.to_owned(),
        name: settings.name,
        norms,
        schools: settings.schools.value,
        reading: settings.reading,
        schools_encoding: settings.schools_encoding,
        answers: Vec::new(),
        duplicates: settings.duplicates,
        encoding: settings.encoding,
        agreements: settings.agreements.map(|n| n.value),
        waivers: settings.waivers.map(|n| n.value),
        mappings: root.join(mapping::FILE).is_file().then(|| mapping::FILE.to_owned()),
        minimum_group: settings.minimum_group,
    };
    Some((batch, settings.folder.value))
}

fn norm_files(root: &Path, settings: &Settings, findings: &mut Vec<Finding>) -> Vec<String> {
    let mut files = Vec::new();
    let root_text = glob::Pattern::escape(&root.to_string_lossy());
    for pattern in &settings.norms {
        let Ok(found) = glob::glob(&format!("{root_text}/{}", pattern.value)) else {
            findings.push(pattern.finding(Code::BatchFileMissing));
            continue;
        };
        let before = files.len();
        files.extend(found.flatten().filter(|p| p.is_file()).filter_map(|p| relative(root, &p)));
        if files.len() == before {
            findings.push(pattern.finding(Code::BatchFileMissing));
        }
    }
    files.sort();
    files.dedup();
    files
}

/// The path relative to the batch folder, with `/`; `None` for a path that is not Unicode.
fn relative(root: &Path, path: &Path) -> Option<String> {
    let path = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<_>> = path.components().map(|c| c.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

#[cfg(test)]
mod tests;
