//! Files that are named on the command line.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::console::{self, clean};
use crate::base::finding::Severity;
use crate::input::source::{self, Limits, NotTaken, pattern};
use crate::norm::NormFile;
use crate::wording::Wording;

/// Largest norm, as in a run.
const NORM_BYTES: u64 = 64 << 20;

/// The path as findings show it.
pub(super) fn shown(path: &Path) -> String {
    clean(&path.display().to_string().replace('\\', "/"))
}

/// Bytes of a file; what is wrong with it is said on the console.
pub(super) fn bytes(path: &Path, w: &Wording) -> Option<Vec<u8>> {
    let refuse = |why: String| {
        errln!("{}", w.say_with("norm-no-file", &[("file", shown(path).into()), ("why", why.into())]));
    };
    if let Err(error) = fs::metadata(path) {
        let is_gone = error.kind() == ErrorKind::NotFound;
        refuse(match is_pattern(path) {
            true => w.say("norm-no-match"),
            false if is_gone => w.say("norm-gone"),
            false => console::refused_by_system(&error, w),
        });
        return None;
    }
    if path.is_dir() {
        refuse(w.say_with("norm-is-folder", &[("file", shown(path).trim_end_matches('/').to_owned().into())]));
        return None;
    }
    let why = |why| match why {
        NotTaken::TooLarge => "norm-too-large",
        NotTaken::Open => "io-open",
        NotTaken::Gone | NotTaken::NoFile => "norm-no-plain-file",
    };
    source::take(path, NORM_BYTES).map_err(|reason| refuse(w.say(why(reason)))).ok()
}

/// A norm as TOML or as a workbook; what is wrong with the file is said on the console.
pub(super) fn norm(path: &Path, w: &Wording) -> Option<NormFile> {
    norm_of(bytes(path, w)?, path, w)
}

/// The norm in the bytes of a file; `None` after saying what is wrong with its tables.
pub(super) fn norm_of(bytes: Vec<u8>, path: &Path, w: &Wording) -> Option<NormFile> {
    let mut read = NormFile::read(bytes, &shown(path), Limits::default());
    read.findings.retain(|finding| finding.severity() == Severity::Error);
    console::list(&read.findings, w);
    read.value.filter(|_| read.findings.is_empty())
}

/// Whether a path may stand for several files. No file of Windows is called so.
fn is_pattern(path: &Path) -> bool {
    path.to_str().is_some_and(|text| text.contains(['*', '?']))
}

/// The files that were named. Not every shell fills in `*`.
pub(super) fn named(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for file in files {
        let typed = file.to_str().filter(|_| is_pattern(file) && !file.exists());
        let found: Vec<_> = typed.into_iter().flat_map(pattern::matching).flatten().collect();
        if found.is_empty() {
            all.push(file.clone());
        }
        all.extend(found);
    }
    all.sort();
    all.dedup();
    all
}
