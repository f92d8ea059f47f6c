//! The files of agreements: one, several, or all that a pattern stands for, such as the copies of an agenda that people filled in.
//!
//! In: names and patterns. Out: the files, in order of path, each once. A name for which there is no file stops the run: without agreements a conversation
//! would begin anew, and nobody would notice.

use std::path::Path;

use super::named::Named;
use super::paths::{file_gone, relative};
use crate::base::finding::{Code, Finding, Place};
use crate::input::source::pattern;

/// The files that are named.
pub(super) fn files(root: &Path, named: &[Named], findings: &mut Vec<Finding>) -> Vec<String> {
    let mut files = Vec::new();
    for name in named {
        let path = root.join(&name.value);
        // As it is written goes first: a name may hold a bracket.
        if path.exists() && !path.is_dir() {
            files.push(name.value.clone());
            continue;
        }
        let found = if path.is_dir() { Vec::new() } else { matching(root, name, findings) };
        if found.is_empty() {
            findings.push(name.finding(Code::BatchFileMissing));
        }
        files.extend(found);
    }
    files.sort();
    files.dedup();
    files
}

/// The files that a pattern stands for, without what a program keeps beside a workbook that is open in it.
fn matching(root: &Path, name: &Named, findings: &mut Vec<Finding>) -> Vec<String> {
    let mut found = Vec::new();
    for path in pattern::matching(&pattern::below(root, &name.value)) {
        match path {
            Ok(path) if path.is_dir() || is_beside(&path) => {}
            Ok(path) => found.extend(relative(root, &path)),
            Err(error) => {
                let shown = relative(root, error.path()).unwrap_or_else(|| name.value.clone());
                findings.push(file_gone(Place::file(shown)));
            }
        }
    }
    found
}

/// Whether a pattern found what programs keep beside a file that is open, or a hidden file.
pub(super) fn is_beside(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with('.') || name.starts_with("~$"))
}
