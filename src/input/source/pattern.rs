//! Patterns of names of files, such as `normen/*.toml`. Capitals and small letters differ where they differ for the system: not on Windows.
//!
//! In: a pattern. Out: the paths that fit it. Must not know: what the files hold.

use std::path::{Path, PathBuf};

use glob::{GlobError, MatchOptions, Paths, Pattern, glob_with};

/// The paths that a pattern stands for; nothing where it is no pattern.
pub(crate) fn matching(pattern: &str) -> impl Iterator<Item = Result<PathBuf, GlobError>> {
    let paths: Option<Paths> = glob_with(pattern, options(cfg!(windows))).ok();
    paths.into_iter().flatten()
}

/// A pattern as it is found from a folder; one that begins at a root (on Windows: of a drive) as it is.
pub(crate) fn below(folder: &Path, pattern: &str) -> String {
    let own = Path::new(pattern);
    match own.is_absolute() || own.has_root() {
        true => pattern.to_owned(),
        false => format!("{}/{pattern}", Pattern::escape(&folder.to_string_lossy())),
    }
}

fn options(is_windows: bool) -> MatchOptions {
    MatchOptions { case_sensitive: !is_windows, ..MatchOptions::new() }
}

/// A path as people know it: without the marks that Windows puts before a path of which it reads each letter (`\\?\C:\map`, `\\?\UNC\server\map`). Behind
/// them `/` is no separator and `?` would be a pattern.
pub(crate) fn without_marks(path: &str) -> String {
    let slashed = path.replace('/', "\\");
    let Some(rest) = slashed.strip_prefix(r"\\?\") else { return path.to_owned() };
    match rest.get(..4).filter(|front| front.eq_ignore_ascii_case(r"UNC\")) {
        Some(front) => format!(r"\\{}", &rest[front.len()..]),
        None => rest.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_windows_capitals_are_small_letters() {
        let pattern = Pattern::new("Normen/*.toml").unwrap();
        assert!(pattern.matches_with("normen/ANB.TOML", options(true)));
        assert!(!pattern.matches_with("normen/ANB.TOML", options(false)));
    }

    #[test]
    fn a_path_is_written_as_people_know_it() {
        for (path, expected) in [
            (r"\\?\C:\swv\batch", r"C:\swv\batch"),
            ("//?/C:/swv/batch", r"C:\swv\batch"),
            (r"\\?\UNC\server\swv\batch", r"\\server\swv\batch"),
            (r"\\server\swv\batch", r"\\server\swv\batch"),
            (r"D:\swv", r"D:\swv"),
            ("normen/*.toml", "normen/*.toml"),
        ] {
            assert_eq!(without_marks(path), expected);
        }
    }

    #[test]
    fn a_folder_with_signs_of_a_pattern_is_itself() {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("swv [2]");
        std::fs::create_dir(&own).unwrap();
        std::fs::write(own.join("a.toml"), "").unwrap();
        let found: Vec<_> = matching(&below(&own, "*.toml")).map(Result::unwrap).collect();
        assert_eq!(found, [own.join("a.toml")]);
        let whole = own.join("a.toml").to_string_lossy().replace('[', "[[]");
        assert_eq!(below(&own, &whole), whole, "a whole path stays as it is");
        assert_eq!(matching("***").count(), 0);
    }
}
