//! Choosing the reader by what a file is: its first bytes decide, its extension is only a hint for people.

use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::encoding::{self, Doubt};
use super::form::{self, Form, WORKBOOKS};
use super::{Sheet, csv, lines, spreadsheet};
use crate::base::finding::{Checked, Code, Finding, Place, Severity, Source};

/// What reading may cost, and what the batch says about its text files.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Largest file, in bytes.
    pub bytes: u64,
    /// Overrules detection of the encoding.
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// What the file is for.
    pub purpose: Purpose,
}

/// What a file is for, as far as reading it depends on that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// One of several tables: what is too large may be divided over more.
    Table,
    /// A list that stands in one file.
    List,
    /// The same, of which there may be nothing to say: a header without rows is fine.
    OptionalList,
}

impl Purpose {
    /// The word by which the wording chooses the remedy of a file that is too large.
    fn word(self) -> &'static str {
        match self {
            Purpose::Table => "other",
            Purpose::List | Purpose::OptionalList => "list",
        }
    }

    /// Whether a table with a header alone lacks something.
    fn needs_rows(self) -> bool {
        match self {
            Purpose::Table | Purpose::List => true,
            Purpose::OptionalList => false,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Limits { bytes: 192 * 1024 * 1024, encoding: None, purpose: Purpose::Table }
    }
}

/// Reads every table in a file. `file` is its path relative to `root`, with `/`: it is what places show. A file that can't be read gives findings and no sheet.
pub fn read(root: &Path, file: &str, limits: Limits) -> Checked<Vec<Sheet>> {
    match load(root, file, limits) {
        Ok(bytes) => read_bytes(bytes, file, limits),
        Err(finding) => Checked::new(vec![], vec![finding]),
    }
}

/// Whether the bytes of a file are those of a workbook, whatever its name says.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    match form::of(bytes) {
        Form::Zip | Form::Ole => true,
        Form::Text | Form::Other(_) => false,
    }
}

/// Reads every table in the bytes of a file, as [`read`] does once it has them. `file` is what places show.
pub fn read_bytes(bytes: Vec<u8>, file: &str, limits: Limits) -> Checked<Vec<Sheet>> {
    let mut checked = match form::of(&bytes) {
        Form::Zip => lines::part(spreadsheet::read_zip(&bytes, file)).checked,
        Form::Ole => lines::part(spreadsheet::read_ole(&bytes, file)).checked,
        Form::Other(kind) => failed(Finding::new(Code::FileKindUnknown, Place::file(file)).fact("kind", kind)),
        Form::Text => match encoding::decode(bytes, limits.encoding) {
            Ok(text) => read_text(text, file),
            Err(doubt) => failed(doubtful(file, doubt)),
        },
    };
    if lacks_rows(&checked, limits.purpose) {
        checked.findings.push(Finding::new(Code::TableEmpty, Place::file(file)));
    }
    checked
}

/// Whether a file holds nothing to read. Of a file with a fault the rows are not what is missing.
fn lacks_rows(checked: &Checked<Vec<Sheet>>, purpose: Purpose) -> bool {
    let is_blank = |sheet: &Sheet| match purpose.needs_rows() {
        true => sheet.is_empty(),
        false => sheet.all_rows().len() == 0,
    };
    let is_faulty = checked.findings.iter().any(|finding| finding.severity() == Severity::Error);
    !is_faulty && checked.value.iter().all(is_blank)
}

fn read_text(text: String, file: &str) -> Checked<Vec<Sheet>> {
    let source = Arc::new(Source { file: file.to_owned(), sheet: None });
    let Checked { value, findings } = csv::read(text, source);
    let lines::Parted { checked, is_broken } = lines::part(Checked::new(value.into_iter().collect(), findings));
    let is_table = |sheet: &Sheet| !sheet.is_empty() && sheet.all_rows().any(|row| row.len() > 1);
    match named_workbook(file).filter(|_| !is_broken && !checked.value.iter().any(is_table)) {
        Some(extension) => failed(Finding::new(Code::WorkbookNot, Place::file(file)).value(extension)),
        None => checked,
    }
}

/// The extension of a file that is named as a workbook. Programs also give it to a table of text, which is read as such.
fn named_workbook(file: &str) -> Option<&str> {
    let extension = Path::new(file).extension()?.to_str()?;
    WORKBOOKS.iter().any(|known| extension.eq_ignore_ascii_case(known)).then_some(extension)
}

fn failed(finding: Finding) -> Checked<Vec<Sheet>> {
    Checked::new(vec![], vec![finding])
}

fn doubtful(file: &str, doubt: Doubt) -> Finding {
    let place = |line| Place::at(Arc::new(Source { file: file.to_owned(), sheet: None }), line, 0);
    match doubt {
        Doubt::Unsure { line, windows, mac } => {
            Finding::new(Code::EncodingUnsure, place(line)).value(windows).fact("mac", mac)
        }
        Doubt::Misfit { encoding } => {
            Finding::new(Code::EncodingMisfit, place(0)).fact("encoding", encoding).fact("what", "file")
        }
        Doubt::Mixed { line } => {
            Finding::new(Code::EncodingMisfit, place(line)).fact("encoding", "UTF-8").fact("what", "line")
        }
        Doubt::Binary { line } => Finding::new(Code::FileBinary, place(line)),
    }
}

/// The bytes of a file within the batch, up to the limit.
///
/// # Errors
/// A finding: it is not there, outside the batch, no file, or too large; then nothing was read.
pub fn load(root: &Path, file: &str, limits: Limits) -> Result<Vec<u8>, Finding> {
    let path = root.join(file);
    match is_within(root, file, &path) {
        Ok(true) => take(&path, limits.bytes).map_err(|why| why.finding(file, limits)),
        Ok(false) => Err(Finding::new(Code::FileOutside, Place::file(file))),
        Err(error) => Err(untaken(&error).finding(file, limits)),
    }
}

/// Why something can't be read that the system refuses.
fn untaken(error: &std::io::Error) -> NotTaken {
    let code = error.raw_os_error().filter(|_| cfg!(windows));
    if code.is_some_and(is_open) { NotTaken::Open } else { NotTaken::Gone }
}

/// What Windows says of a file that another program keeps to itself (32), or a part of it (33).
fn is_open(code: i32) -> bool {
    matches!(code, 32 | 33)
}

/// Why the bytes of a file were not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotTaken {
    /// It is not there, or may not be read.
    Gone,
    /// It is open in another program that lets nobody else read it.
    Open,
    /// A folder, a pipe, a device.
    NoFile,
    /// Larger than the limit.
    TooLarge,
}

impl NotTaken {
    /// The finding about it. `file` is what places show.
    pub fn finding(self, file: &str, limits: Limits) -> Finding {
        let finding = |code| Finding::new(code, Place::file(file));
        match self {
            NotTaken::Gone => finding(Code::FileGone).fact("why", "gone"),
            NotTaken::Open => finding(Code::FileGone).fact("why", "open"),
            NotTaken::NoFile => finding(Code::FileUnreadable),
            NotTaken::TooLarge => finding(Code::FileTooLarge)
                .fact("limit", format!("{} MB", limits.bytes.div_ceil(1024 * 1024)))
                .fact("what", limits.purpose.word()),
        }
    }
}

/// The bytes of a file, wherever it lies, up to a limit.
///
/// # Errors
/// It can't be taken; then nothing was read.
pub fn take(path: &Path, limit: u64) -> Result<Vec<u8>, NotTaken> {
    let gone = |error| untaken(&error);
    // A pipe or a device would keep us waiting: asked before it is opened.
    if !path.metadata().map_err(gone)?.is_file() {
        return Err(NotTaken::NoFile);
    }
    let opened = File::open(path).map_err(gone)?;
    let size = opened.metadata().map_err(gone)?.len();
    if size > limit {
        return Err(NotTaken::TooLarge);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0) + 1);
    // One more than the limit, to see a file that grew meanwhile.
    opened.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(gone)?;
    if bytes.len() as u64 > limit { Err(NotTaken::TooLarge) } else { Ok(bytes) }
}

/// Whether a file really lies in the batch folder. Steps up (`../`) that the batch itself names are its own choice; symbolic links that
/// lead further out are not.
fn is_within(root: &Path, file: &str, path: &Path) -> std::io::Result<bool> {
    let relative = Path::new(file);
    if relative.is_absolute() {
        // Named as a whole by the batch, such as on another drive: its own choice, too, but what it leads to stays beside it.
        let beside = path.parent().unwrap_or(path);
        return Ok(path.canonicalize()?.starts_with(beside.canonicalize()?));
    }
    let up: PathBuf = relative.components().take_while(|c| matches!(c, Component::ParentDir)).collect();
    let base = if root.as_os_str().is_empty() { Path::new(".") } else { root }.join(up);
    Ok(path.canonicalize()?.starts_with(base.canonicalize()?))
}

#[cfg(test)]
mod tests;
