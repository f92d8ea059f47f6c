//! `manifest.json`: what went in, what came out, with SHA-256, so that anyone can prove that nothing was changed.
//!
//! A set may hold files of several runs: a run of a few kinds leaves the others as they are. Every file then says which run made it, and every
//! earlier run is described as the last one is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::path::Path;

use super::issue::{self, About, Issue, Issues, Reports};
use crate::base::digest::{Hasher, sha256};
use crate::base::text::file_name::is_file_name;
use crate::base::text::slug::is_slug;
use crate::register::SiteId;
use crate::report::reissue::Became;
use anyhow::{Context, Result};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Its name in the folder of a year.
pub(super) const FILE: &str = "manifest.json";
/// Its name while the set is being written: a folder with this file is a set half written.
pub(super) const DRAFT: &str = ".manifest.json";

/// No manifest of ours comes near this size: one of ten thousand schools has five million bytes.
const MOST_BYTES: u64 = 64 << 20;

/// Why a manifest can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unusable {
    /// There is no file with its name that can be read.
    NoFile,
    /// It is larger than any that the program writes.
    TooLarge,
    /// It is no manifest of this program.
    Unreadable,
    /// It names a file that this program does not make, or one twice.
    Foreign,
}

/// One file of the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InputFile {
    /// Path relative to the batch folder, with `/`.
    pub file: String,
    /// Size; absent for a file that was not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<usize>,
    /// SHA-256 of the bytes that were judged, in hexadecimal digits; absent for a file that was not read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Whether it was refused before it was read: too large, not there, not a file. A finding says why.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_read: bool,
}

impl InputFile {
    /// Describes a file by its content.
    pub fn of(file: impl Into<String>, content: &[u8]) -> InputFile {
        InputFile::read(file, content.len(), sha256(content))
    }

    /// A file that was read.
    pub fn read(file: impl Into<String>, bytes: usize, sha256: String) -> InputFile {
        InputFile { file: file.into(), bytes: Some(bytes), sha256: Some(sha256), not_read: false }
    }

    /// A file that was not read.
    pub fn unread(file: impl Into<String>) -> InputFile {
        InputFile { file: file.into(), bytes: None, sha256: None, not_read: true }
    }
}

/// One file of the output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputFile {
    /// Path below the folder of the year, with `/`.
    pub file: String,
    /// Size.
    pub bytes: usize,
    /// SHA-256 of what the program wrote, in hexadecimal digits.
    pub sha256: String,
    /// The earlier run that made it; absent for the run that the manifest describes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run: Option<String>,
    /// The issue since which it has these bytes, from the second issue of a set on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issue: Option<u32>,
}

impl OutputFile {
    /// Describes a file of this run by its content.
    pub fn of(file: &str, content: &[u8]) -> OutputFile {
        OutputFile { file: file.to_owned(), bytes: content.len(), sha256: sha256(content), run: None, issue: None }
    }

    /// Describes a file of this run whose content went through a hasher.
    pub(super) fn hashed(file: &str, bytes: usize, hasher: Hasher) -> OutputFile {
        OutputFile { file: file.to_owned(), bytes, sha256: hasher.finish(), run: None, issue: None }
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
pub(crate) const FORMS: &str = "forms";
/// The content of what came of other norms.
pub(crate) const TRIAL: &str = "what-if";
/// The content of what goes to schools and boards.
pub(crate) const HANDOUT: &str = "handout";

fn reports() -> String {
    REPORTS.to_owned()
}

fn first() -> u32 {
    1
}

fn is_first(issue: &u32) -> bool {
    *issue == 1
}

/// An earlier run, of which files are still in the set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierRun {
    /// Its name: of what it was made from, so the same for the same.
    pub run: String,
    /// The program's version.
    pub version: String,
    /// Run date.
    pub date: String,
    /// `nl` or `en`.
    pub language: String,
    /// The norms.
    pub norms: Vec<NormEntry>,
    /// Every file read.
    pub inputs: Vec<InputFile>,
}

/// What a run says of itself.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `sop`.
    pub program: String,
    /// What the set holds: `reports`, `forms`, `what-if` or `handout`.
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
    pub outputs: Vec<OutputFile>,
    /// Which issue (uitgave) of the year's reports this is.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub issue: u32,
    /// The issues whose place it took, directly or not; in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<Issue>,
    /// Earlier runs that made files of the set.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierRun>,
}

impl Manifest {
    /// The manifest in a folder; `None` where there is none that can be used: whoever wrote it, it vouches for nothing.
    pub fn read(folder: &Path) -> Option<Manifest> {
        Manifest::open(folder).ok().map(|(manifest, _)| manifest)
    }

    /// Whether a folder holds a draft of a manifest of this program: a set that it was still writing.
    pub(super) fn is_draft_in(folder: &Path) -> bool {
        let path = folder.join(DRAFT);
        let size = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file).map(|found| found.len());
        let read = size.filter(|size| *size <= MOST_BYTES).and_then(|_| fs::read(&path).ok());
        let draft = read.and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok());
        draft.is_some_and(|draft| draft.program == env!("CARGO_PKG_NAME"))
    }

    /// The manifest in a folder, and its SHA-256.
    ///
    /// # Errors
    /// It is not there, can't be read, or claims what this program does not make.
    pub(super) fn open(folder: &Path) -> Result<(Manifest, String), Unusable> {
        let path = folder.join(FILE);
        // A pipe would keep us waiting, and a link leads to something else.
        if !fs::symlink_metadata(&path).is_ok_and(|found| found.is_file()) {
            return Err(Unusable::NoFile);
        }
        let file = fs::File::open(path).map_err(|_| Unusable::NoFile)?;
        let mut bytes = Vec::new();
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Unusable::NoFile)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Unusable::TooLarge);
        }
        let manifest: Manifest = serde_json::from_slice(&bytes).map_err(|_| Unusable::Unreadable)?;
        if !manifest.outputs.iter().all(|output| is_made(&manifest.content, &output.file)) {
            return Err(Unusable::Foreign);
        }
        let former = manifest.issues.iter().flat_map(|issue| &issue.files);
        if !former.into_iter().all(|former| is_made(&manifest.content, &former.file)) {
            return Err(Unusable::Foreign);
        }
        let mut names: Vec<_> = manifest.outputs.iter().map(|output| output.file.as_str()).collect();
        names.sort_unstable();
        if names.windows(2).any(|two| two[0] == two[1]) {
            return Err(Unusable::Foreign);
        }
        Ok((manifest, sha256(&bytes)))
    }

    /// The run date; `None` where it is no date.
    pub(crate) fn run_date(&self) -> Option<NaiveDate> {
        NaiveDate::parse_from_str(&self.date, "%Y-%m-%d").ok()
    }

    /// Whether two sets are about the same: then the one may take the place of the other.
    pub fn is_of_same(&self, other: &Manifest) -> bool {
        self.difference(other).is_none()
    }

    /// What parts this set from another that would take its place.
    pub fn difference(&self, other: &Manifest) -> Option<Difference> {
        if self.partnership != other.partnership {
            return Some(Difference::Partnership);
        }
        (self.content != other.content || self.year != other.year || self.program != other.program)
            .then_some(Difference::Content)
    }

    /// With a file of an earlier set that is still there, and the run that made it.
    pub(super) fn keep(&mut self, before: &Manifest, file: &OutputFile) {
        let last = before.name();
        let run = file.run.clone().unwrap_or_else(|| last.clone());
        if run == self.name() {
            return self.outputs.push(OutputFile { run: None, ..file.clone() });
        }
        let known = before.earlier.iter().find(|earlier| earlier.run == run);
        let described = known.cloned().unwrap_or_else(|| before.as_earlier(&run));
        if self.earlier.iter().all(|earlier| earlier.run != run) {
            self.earlier.push(described);
        }
        self.outputs.push(OutputFile { run: Some(run), ..file.clone() });
    }

    /// For how many schools it holds reports.
    pub(crate) fn schools(&self) -> usize {
        let own = self.outputs.iter().filter_map(|output| output.file.strip_prefix("scholen/")?.split('/').next());
        own.collect::<BTreeSet<_>>().len()
    }

    /// Its number and the issues before it.
    pub(crate) fn issues(&self) -> Issues {
        Issues { number: self.issue, earlier: self.issues.clone() }
    }

    /// The same with this set become an earlier issue, given the reports of its successor.
    pub(crate) fn followed(&self, now: &Reports) -> Issues {
        let about = About { version: &self.version, date: &self.date, language: &self.language };
        let then = issue::reports(self.outputs.iter().map(|f| (f.file.as_str(), f.sha256.as_str())));
        self.issues().followed(about, &then, now)
    }

    /// What became of the reports of schools since an earlier issue, by site id; `None` where that issue is not remembered.
    pub(crate) fn since(&self, issue: u32) -> Option<BTreeMap<String, Became>> {
        let issues = self.issues();
        let now = issue::reports(self.outputs.iter().map(|f| (f.file.as_str(), f.sha256.as_str())));
        issues.earlier.iter().any(|earlier| earlier.number == issue).then(|| issues.between(issue, None, &now))
    }

    /// The papers that are otherwise than in an earlier issue, as paths; as far as that issue remembers them.
    pub(crate) fn otherwise_since(&self, issue: u32) -> BTreeSet<String> {
        let now = issue::reports(self.outputs.iter().map(|f| (f.file.as_str(), f.sha256.as_str())));
        self.issues().otherwise(issue, &now)
    }

    /// The issue since which each of its files has the bytes that it has, by path.
    pub(crate) fn issue_of_files(&self) -> BTreeMap<&str, u32> {
        let issues = self.issues();
        let (since, first) = (issues.since(), issues.first());
        let of = |output: &OutputFile| {
            output.issue.unwrap_or_else(|| since.get(output.file.as_str()).copied().unwrap_or(first))
        };
        self.outputs.iter().map(|output| (output.file.as_str(), of(output))).collect()
    }

    /// Writes down since which issue each file has its bytes, given the set whose place this one takes. The first issue needs no note.
    pub(super) fn date_files(&mut self, before: Option<&Manifest>) {
        if is_first(&self.issue) || self.content != REPORTS {
            return;
        }
        let known = before.map(Manifest::issue_of_files).unwrap_or_default();
        let digests = before.into_iter().flat_map(|before| &before.outputs);
        let digests: BTreeMap<&str, &str> = digests.map(|file| (file.file.as_str(), file.sha256.as_str())).collect();
        for output in &mut self.outputs {
            let is_same = digests.get(output.file.as_str()) == Some(&output.sha256.as_str());
            let since = known.get(output.file.as_str()).copied().filter(|_| is_same);
            output.issue = Some(since.unwrap_or(self.issue));
        }
    }

    /// What sets the files of earlier runs apart from those of this one.
    pub(crate) fn behind(&self) -> Behind {
        let own: BTreeMap<&str, &InputFile> = self.inputs.iter().map(|input| (input.file.as_str(), input)).collect();
        let mut behind = Behind::default();
        for earlier in &self.earlier {
            let then: BTreeMap<&str, &InputFile> =
                earlier.inputs.iter().map(|input| (input.file.as_str(), input)).collect();
            let names = own.keys().chain(then.keys()).filter(|name| own.get(*name) != then.get(*name));
            behind.inputs.extend(names.map(|name| (*name).to_owned()));
            behind.version |= earlier.version != self.version;
            behind.date |= earlier.date != self.date;
            behind.language |= earlier.language != self.language;
        }
        behind
    }

    /// In order of path.
    pub(super) fn settle(&mut self) {
        self.outputs.sort_by(|a, b| a.file.cmp(&b.file));
        let used: BTreeSet<&str> = self.outputs.iter().filter_map(|file| file.run.as_deref()).collect();
        self.earlier.retain(|earlier| used.contains(earlier.run.as_str()));
        self.earlier.sort_by(|a, b| (&a.date, &a.run).cmp(&(&b.date, &b.run)));
    }

    /// A name for the run, of what it was made from: the same input gives the same name.
    fn name(&self) -> String {
        let about = (&self.version, &self.date, &self.language, &self.norms, &self.inputs);
        let mut name = sha256(&serde_json::to_vec(&about).unwrap_or_default());
        name.truncate(12);
        name
    }

    fn as_earlier(&self, run: &str) -> EarlierRun {
        EarlierRun {
            run: run.to_owned(),
            version: self.version.clone(),
            date: self.date.clone(),
            language: self.language.clone(),
            norms: self.norms.clone(),
            inputs: self.inputs.clone(),
        }
    }

    /// As indented JSON with a line end.
    pub fn to_json(&self) -> Result<Vec<u8>> {
        let mut json = serde_json::to_vec_pretty(self).context(FILE)?;
        json.push(b'\n');
        Ok(json)
    }
}

/// What was otherwise when the files were made that a run left as they are.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Behind {
    /// Files of the input with other bytes, or that were not there; in order.
    pub inputs: BTreeSet<String>,
    /// The program's version.
    pub version: bool,
    /// The run date.
    pub date: bool,
    /// The language.
    pub language: bool,
}

/// The JSON files of a set of reports beside its charts.
const JSON: [&str; 3] = ["resultaten.json", "resultaten-1.schema.json", "data/datapackage.json"];

/// Whether a set of this content can hold a file with this path.
pub(super) fn is_made(content: &str, path: &str) -> bool {
    if content == REPORTS && path.starts_with("powerbi/") {
        return is_of_powerbi(path);
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let packed = ["scholen", "besturen"];
    let ends: &[&str] = match (content, folder.split_once('/').unwrap_or((folder, ""))) {
        (REPORTS, ("", "")) => &["csv", "html", "ics", "json", "xlsx"],
        (REPORTS, ("bestuur", "")) => &["json", "pdf", "png", "pptx", "svg"],
        (REPORTS, ("data", "")) => &["csv", "json", "parquet"],
        (REPORTS, ("scholen", site)) if SiteId::new(site).is_some() => &["docx", "html", "pdf"],
        (REPORTS, ("wijken" | "besturen", group)) if is_slug(group) => &["pdf"],
        (FORMS, ("", "")) => &["xlsx"],
        (TRIAL, ("", "")) => &["csv", "html", "json", "png", "svg", "xlsx"],
        (TRIAL, ("data", "")) => &["csv"],
        (HANDOUT, _) if !path.split('/').all(is_file_name) => &[],
        (HANDOUT, ("", "")) => &["csv", "xlsx"],
        (HANDOUT, ("concepten", "")) => &["eml"],
        (HANDOUT, (kind, "")) if packed.contains(&kind) => &["zip"],
        (HANDOUT, (kind, own)) if packed.contains(&kind) && !own.contains('/') => &["docx", "html", "pdf"],
        _ => &[],
    };
    let is_name = |stem: &str| !stem.is_empty() && !stem.contains(['\\', ':', '\0']);
    // Of JSON only what has a name of its own, and the specifications of charts: the manifest does not name itself.
    let is_known = JSON.contains(&path) && content == REPORTS;
    let is_chart = |stem: &str| stem.strip_suffix(".vl").is_some_and(|chart| !chart.is_empty());
    let is_json = |stem: &str| is_known || (!["", "data"].contains(&folder) || content == TRIAL) && is_chart(stem);
    let fits = |(stem, end): (&str, &str)| is_name(stem) && ends.contains(&end) && (end != "json" || is_json(stem));
    name.rsplit_once('.').is_some_and(fits)
}

/// Whether the package for Power BI can hold a file: its names are the program's own.
fn is_of_powerbi(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let ends: &[&str] = match parts.as_slice() {
        [_] => &["csv", "md", "parquet", "pbip", "sql", "tmdl"],
        ["sop.SemanticModel" | "sop.Report", ".platform"] => return true,
        ["sop.SemanticModel", _] => &["pbism"],
        ["sop.SemanticModel", "definition", _] | ["sop.SemanticModel", "definition", "tables", _] => &["tmdl"],
        ["sop.Report", _] => &["pbir"],
        ["sop.Report", "definition", _] | ["sop.Report", "definition", "pages", _] => &["json"],
        ["sop.Report", "definition", "pages", page, _] if is_slug(page) => &["json"],
        _ => &[],
    };
    let name = parts.last().and_then(|name| name.rsplit_once('.'));
    let is_name = |stem: &str| stem.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    name.is_some_and(|(stem, end)| !stem.is_empty() && is_name(stem) && ends.contains(&end))
}

/// What parts two sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// They are of two partnerships.
    Partnership,
    /// They hold something else: forms and reports, or another year.
    Content,
}
