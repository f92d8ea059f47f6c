//! Paths as they are typed: what Windows makes of a `\` before a quotation mark, and names that are devices there.
//!
//! In: the words of the command line. Out: a path, or what is wrong with it. Must not know: what stands at the path.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use clap::builder::{PathBufValueParser, TypedValueParser};

use crate::base::text::file_name::is_device;
use crate::wording::Wording;

/// Reads a path. On Windows one that names a device is refused.
pub(super) fn path(w: &Wording) -> impl TypedValueParser<Value = PathBuf> + use<> {
    let why = w.say("cli-path-device");
    PathBufValueParser::new().try_map(move |typed| {
        let path = meant(typed, cfg!(windows));
        if cfg!(windows) && leads_to_device(&path) { Err(why.clone()) } else { Ok(path) }
    })
}

/// The path that was meant. Windows takes `\"` at the end of `"mijn batch\"` for a quotation mark in the path, and no path there has one.
pub(super) fn meant(typed: PathBuf, is_windows: bool) -> PathBuf {
    match typed.to_str().and_then(|text| text.strip_suffix('"')) {
        Some(text) if is_windows && !text.is_empty() => PathBuf::from(text),
        _ => typed,
    }
}

/// Whether a part of a path is the name of a device: what goes there is not kept.
fn leads_to_device(path: &Path) -> bool {
    let mut names = path.components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        Component::Prefix(_) | Component::RootDir | Component::CurDir | Component::ParentDir => None,
    });
    names.any(is_device)
}

/// The word that swallowed what came behind it: `"mijn batch\" --out uit` comes in as the one word `mijn batch" --out uit`.
pub(super) fn swallowing(words: &[OsString], is_windows: bool) -> Option<&str> {
    let mut words = words.iter().skip(1).filter_map(|word| word.to_str()).filter(|_| is_windows);
    words.find(|word| word.contains("\" -") && !word.starts_with('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quotation_mark_that_windows_left_at_the_end_is_no_part_of_a_path() {
        let meant = |typed: &str, is_windows| meant(PathBuf::from(typed), is_windows).to_string_lossy().into_owned();
        assert_eq!(meant("mijn batch\"", true), "mijn batch");
        assert_eq!(meant("D:\\swv\"", true), "D:\\swv");
        assert_eq!(meant("mijn batch\"", false), "mijn batch\"", "elsewhere it is a letter like any other");
        for whole in ["mijn batch", "\"", ""] {
            assert_eq!(meant(whole, true), whole);
        }
    }

    #[test]
    fn a_word_that_swallowed_the_next_is_found() {
        let found = |typed: &[&str], is_windows| {
            let words: Vec<OsString> = ["sop"].iter().chain(typed).map(Into::into).collect();
            swallowing(&words, is_windows).map(str::to_owned)
        };
        let swallowed = "mijn batch\" --out uit";
        assert_eq!(found(&["run", swallowed, "voer"], true).as_deref(), Some(swallowed));
        assert_eq!(found(&["run", swallowed, "voer"], false), None);
        assert_eq!(found(&["new", "map", "--name", "SWV \"De Brug\"", "--year", "2025-2026"], true), None);
        assert_eq!(found(&["run", "mijn batch\"", "--out", "uit"], true), None);
    }

    #[test]
    fn a_device_is_no_place_for_a_file() {
        for path in ["con", "CON", "uit/nul", "aux.html", "x/COM1/norm.html", "lpt9.txt", "prn "] {
            assert!(leads_to_device(Path::new(path)), "{path}");
        }
        for path in ["console", "./uit", "../com10/x", "contract.html", "mijn con.html", ""] {
            assert!(!leads_to_device(Path::new(path)), "{path}");
        }
    }
}
