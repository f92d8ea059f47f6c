//! A copy of a folder in which some files have other bytes: staged beside its place, and put there in one step.
//!
//! In: the folder, where the copy goes, and other bytes for some files. Out: the copy, or nothing. Never in place, never over anything that stands there,
//! never through a link.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::disk::{rename, stands};
use super::set;

/// A copy in the making. Dropped before it is put in place, it leaves nothing behind.
pub(crate) struct Copy {
    draft: PathBuf,
    place: PathBuf,
    /// How many files it holds.
    pub(crate) files: usize,
    is_placed: bool,
}

/// Why no copy is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Something stands where it would go.
    Taken,
    /// It would go inside the folder itself.
    Inside,
    /// Something in the folder is no plain file: a link, a pipe.
    NotAFile(String),
}

impl Copy {
    /// Makes a copy beside its place. `changed` is by path in the folder, with `/`.
    ///
    /// # Errors
    /// The path that can't be read or written.
    pub(crate) fn make(
        from: &Path,
        place: &Path,
        changed: &BTreeMap<String, Vec<u8>>,
    ) -> Result<Result<Copy, Refusal>> {
        let name = place.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let Some(name) = name.filter(|_| !stands(place)) else { return Ok(Err(Refusal::Taken)) };
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
        let real = |path: &Path| path.canonicalize().with_context(|| path.display().to_string());
        if real(parent)?.starts_with(real(from)?) {
            return Ok(Err(Refusal::Inside));
        }
        let draft = parent.join(format!(".{name}.new"));
        if stands(&draft) {
            bail!("{}", draft.display());
        }
        fs::create_dir(&draft).with_context(|| draft.display().to_string())?;
        let mut copy = Copy { draft, place: place.to_owned(), files: 0, is_placed: false };
        let Some(files) = set::files(from) else { bail!("{}", from.display()) };
        for file in files {
            let own = from.join(&file);
            if !set::is_plain(&own) {
                return Ok(Err(Refusal::NotAFile(file)));
            }
            let bytes = match changed.get(&file) {
                Some(bytes) => bytes.clone(),
                None => fs::read(&own).with_context(|| own.display().to_string())?,
            };
            copy.write(&file, &bytes)?;
        }
        Ok(Ok(copy))
    }

    /// Where it stands until it is put in place.
    pub(crate) fn draft(&self) -> &Path {
        &self.draft
    }

    fn write(&mut self, file: &str, bytes: &[u8]) -> Result<()> {
        let path = self.draft.join(file);
        let shown = || path.display().to_string();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(shown)?;
        }
        let mut opened = File::options().write(true).create_new(true).open(&path).with_context(shown)?;
        opened.write_all(bytes).with_context(shown)?;
        self.files += 1;
        Ok(())
    }

    /// Puts it in its place, in one step.
    ///
    /// # Errors
    /// Something stands there by now, or it can't be renamed.
    pub(crate) fn place(mut self) -> Result<()> {
        if stands(&self.place) {
            bail!("{}", self.place.display());
        }
        rename(&self.draft, &self.place)?;
        self.is_placed = true;
        Ok(())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        if !self.is_placed {
            let _ = fs::remove_dir_all(&self.draft);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_stands_there_whole_or_not_at_all_and_never_over_anything() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("van"), folder.path().join("naar"));
        fs::create_dir_all(from.join("a")).unwrap();
        fs::write(from.join("a/b.csv"), "oud").unwrap();
        fs::write(from.join("c"), "c").unwrap();
        let changed = BTreeMap::from([("a/b.csv".to_owned(), b"nieuw".to_vec())]);
        let copy = Copy::make(&from, &to, &changed).unwrap().unwrap();
        assert!(copy.draft().is_dir() && !to.exists());
        drop(copy);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left");
        Copy::make(&from, &to, &changed).unwrap().unwrap().place().unwrap();
        assert_eq!(fs::read_to_string(to.join("a/b.csv")).unwrap(), "nieuw");
        assert_eq!(fs::read_to_string(to.join("c")).unwrap(), "c");
        assert_eq!(fs::read_to_string(from.join("a/b.csv")).unwrap(), "oud");
        assert_eq!(Copy::make(&from, &to, &changed).unwrap().err(), Some(Refusal::Taken));
        assert_eq!(Copy::make(&from, &from.join("d"), &changed).unwrap().err(), Some(Refusal::Inside));
    }
}
