//! What the settings name: paths, patterns and texts, each with its place.

use std::path::Path;

use encoding_rs::Encoding;

use crate::base::finding::{Code, Finding, Place};
use crate::input::draft::{At, Faults, Value, text};
use crate::input::source::pattern::without_marks;

/// A path as the program uses it: with `/`, also where it was written on Windows, and without steps that lead nowhere (`./a`, `a//b`, `a/.`).
pub(super) fn plain(path: &str) -> String {
    let path = without_marks(path).replace('\\', "/");
    let start = if path.starts_with("//") { "//" } else { path.get(..1).filter(|first| *first == "/").unwrap_or("") };
    let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    match (start, parts.is_empty()) {
        ("", true) => ".".to_owned(),
        _ => format!("{start}{}", parts.join("/")),
    }
}

/// A path, pattern or name with its place in the settings.
#[derive(Debug)]
pub struct Named {
    /// What it is; a path with `/` between its parts.
    pub value: String,
    pub(super) place: Place,
}

impl Named {
    pub(super) fn new(faults: &Faults, at: At<String>) -> Named {
        let place = faults.place(&at.span());
        Named { place, value: plain(&at.into_inner()) }
    }

    /// A text that is no path.
    pub(super) fn text(faults: &Faults, at: At<String>) -> Named {
        Named { place: faults.place(&at.span()), value: at.into_inner() }
    }

    /// Whether it names a folder.
    pub fn is_dir(&self, root: &Path) -> bool {
        root.join(&self.value).is_dir()
    }

    /// A finding about what it names.
    pub fn finding(&self, code: Code) -> Finding {
        Finding::new(code, self.place.clone()).value(self.value.as_str())
    }
}

/// Notes a value that can't be used. `what` is a word that the wording knows.
pub(super) fn unusable<T>(faults: &Faults, at: &At<String>, what: &'static str) -> Option<T> {
    faults.add(Code::BatchSettings, &at.span(), &[("what", what.into())]);
    None
}

/// A label of the WHATWG standard, which knows those of Windows and of the Mac.
pub(super) fn encoding(faults: &Faults, key: &'static str, value: &Value) -> Option<&'static Encoding> {
    let label = text(faults, key, value)?;
    Encoding::for_label(label.get_ref().as_bytes()).or_else(|| unusable(faults, &label, "encoding"))
}
