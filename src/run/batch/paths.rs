//! Paths as the batch names them: below its folder, with slashes.

use std::path::Path;

use crate::base::finding::{Code, Finding, Place};

/// The path relative to the batch folder, with `/`; one that lies elsewhere as it is. `None` for a path that is not Unicode.
pub(super) fn relative(root: &Path, path: &Path) -> Option<String> {
    let whole = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    let path = path.strip_prefix(root).or_else(|_| path.strip_prefix(whole)).unwrap_or(path);
    path.to_str()?;
    Some(slashed(path))
}

/// A path with `/` between its parts, whatever the system.
pub(super) fn slashed(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") };
    text.strip_prefix("./").map_or(text.clone(), str::to_owned)
}

/// The finding of something that is not there, or that can't be looked into.
pub(super) fn file_gone(place: Place) -> Finding {
    Finding::new(Code::FileGone, place).fact("why", "gone")
}
