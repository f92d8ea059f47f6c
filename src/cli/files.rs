//! Files that are named on the command line.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::console::clean;
use crate::input::source::{self, NotTaken};
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
        refuse(if error.kind() == ErrorKind::NotFound { w.say("norm-gone") } else { error.to_string() });
        return None;
    }
    let why = |why| match why {
        NotTaken::TooLarge => "norm-too-large",
        NotTaken::Gone | NotTaken::NoFile => "norm-no-plain-file",
    };
    source::take(path, NORM_BYTES).map_err(|reason| refuse(w.say(why(reason)))).ok()
}

/// Text of a file; what is wrong with it is said on the console.
pub(super) fn text(path: &Path, w: &Wording) -> Option<String> {
    let text = String::from_utf8(bytes(path, w)?);
    if text.is_err() {
        let facts = [("file", shown(path).into()), ("why", w.say("norm-not-text").into())];
        errln!("{}", w.say_with("norm-no-file", &facts));
    }
    text.ok()
}

/// The files that were named. Not every shell fills in `*`.
pub(super) fn named(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for file in files {
        let pattern = file.to_str().filter(|text| text.contains(['*', '?']) && !file.exists());
        let found: Vec<_> = pattern.and_then(|p| glob::glob(p).ok()).into_iter().flatten().flatten().collect();
        if found.is_empty() {
            all.push(file.clone());
        }
        all.extend(found);
    }
    all.sort();
    all.dedup();
    all
}
