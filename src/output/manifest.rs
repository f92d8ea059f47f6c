//! `manifest.json`: what went in, what came out, with SHA-256, so that anyone can prove that nothing was changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::report::Artifact;

/// Its name in the folder of a year.
pub const FILE: &str = "manifest.json";
/// Its name while it is being written.
pub const DRAFT: &str = ".manifest.json";

/// One file of the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputFile {
    /// Path relative to the batch folder, with `/`.
    pub file: String,
    /// Size.
    pub bytes: usize,
    /// SHA-256 in hexadecimal digits.
    pub sha256: String,
}

impl InputFile {
    /// Describes a file by its content.
    pub fn of(file: impl Into<String>, content: &[u8]) -> InputFile {
        InputFile { file: file.into(), bytes: content.len(), sha256: digest(content) }
    }
}

/// One norm that the run knew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NormEntry {
    /// Id.
    pub id: String,
    /// Version.
    pub version: String,
    /// File, relative to the batch folder.
    pub file: String,
}

/// The content of a set of reports.
pub const REPORTS: &str = "reports";
/// The content of a set of forms to fill in.
pub const FORMS: &str = "forms";

fn reports() -> String {
    REPORTS.to_owned()
}

/// What a run says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `sop`.
    pub program: String,
    /// What the set holds: `reports` or `forms`.
    #[serde(default = "reports")]
    pub content: String,
    /// The program's version.
    pub version: String,
    /// Name of the partnership.
    pub partnership: String,
    /// School year.
    pub year: String,
    /// Run date, `2026-03-01`.
    pub date: String,
    /// `nl` or `en`.
    pub language: String,
    /// The norms, by id and version.
    pub norms: Vec<NormEntry>,
    /// Every file read, by path.
    pub inputs: Vec<InputFile>,
    /// Every file written but this one, by path.
    #[serde(default)]
    pub outputs: Vec<InputFile>,
}

impl Manifest {
    /// With the files that the run wrote.
    pub fn with_outputs(mut self, artifacts: &[Artifact]) -> Manifest {
        self.outputs = artifacts.iter().map(|a| InputFile::of(a.path.as_str(), &a.bytes)).collect();
        self.outputs.sort_by(|a, b| a.file.cmp(&b.file));
        self
    }

    /// As indented JSON with a line end.
    pub fn to_json(&self) -> Result<Vec<u8>> {
        let mut json = serde_json::to_vec_pretty(self).context(FILE)?;
        json.push(b'\n');
        Ok(json)
    }
}

pub(super) fn digest(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What the set in a folder holds; `None` without a manifest.
pub fn content(folder: &Path) -> Option<String> {
    let json = fs::read(folder.join(FILE)).ok()?;
    serde_json::from_slice::<Manifest>(&json).ok().map(|manifest| manifest.content)
}

/// Whether a folder holds just what its manifest says: then nobody's work is lost with it.
pub fn is_untouched(folder: &Path) -> bool {
    let Ok(json) = fs::read(folder.join(FILE)) else { return false };
    let Ok(manifest) = serde_json::from_slice::<Manifest>(&json) else { return false };
    let mut known: BTreeMap<String, String> = manifest.outputs.into_iter().map(|f| (f.file, f.sha256)).collect();
    known.insert(FILE.to_owned(), digest(&json));
    all_known(folder, "", &known)
}

/// What Explorer, Finder, Excel and LibreOffice leave behind by themselves.
fn is_trace(name: &str) -> bool {
    [".DS_Store", "Thumbs.db", "desktop.ini"].contains(&name) || name.starts_with("~$") || name.starts_with(".~lock.")
}

fn all_known(folder: &Path, below: &str, known: &BTreeMap<String, String>) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    for entry in entries {
        let Ok(entry) = entry else { return false };
        let Some(name) = entry.file_name().to_str().map(|n| format!("{below}{n}")) else { return false };
        let fine = match entry.file_type() {
            Ok(kind) if kind.is_dir() => all_known(&entry.path(), &format!("{name}/"), known),
            Ok(_) => match (known.get(&name), fs::read(entry.path())) {
                (Some(expected), Ok(content)) => digest(&content) == *expected,
                (None, _) => is_trace(&name[below.len()..]),
                _ => false,
            },
            Err(_) => false,
        };
        if !fine {
            return false;
        }
    }
    true
}
