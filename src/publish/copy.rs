//! A copy of a folder in which some files have other bytes, or a folder that is new: staged beside its place, and put there in one step.
//!
//! In: the folder, where the copy goes, and other bytes for some files. Out: the copy, or nothing. Never in place, never over anything that stands there,
//! never through a link.
//!
//! Beside `kopie` stand, while it is made, the draft `.kopie.new` and `.kopie.sop`, which says whose the draft is and is locked by whoever is at work. A process
//! that was killed leaves both; the next one takes them away. A draft without that file is somebody's, and stays.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{Read as _, Write as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::disk::{Busy, rename, stands};
use super::set;
use crate::report::Artifact;

/// What stands in the file that says whose a draft is.
const MARK: &str = "sop privacy\n";

/// A copy in the making. Dropped before it is put in place, it leaves nothing behind.
pub(crate) struct Copy {
    draft: PathBuf,
    place: PathBuf,
    /// How many files it holds.
    pub(crate) files: usize,
    is_placed: bool,
    mark: Mark,
    /// The folders that were made for it, the outermost first.
    made: Vec<PathBuf>,
}

/// The file that says whose a draft is; it goes with the copy in the making.
struct Mark {
    path: PathBuf,
    /// Held as long as somebody works on the draft.
    lock: Option<File>,
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
    /// Makes a copy beside its place. `changed` is by path in the folder, with `/`; `goes_along` tells of a path whether it is in the copy.
    ///
    /// # Errors
    /// The path that can't be read or written.
    pub(crate) fn make(
        from: &Path,
        place: &Path,
        changed: &BTreeMap<String, Vec<u8>>,
        goes_along: &dyn Fn(&str) -> bool,
    ) -> Result<Result<Copy, Refusal>> {
        let name = place.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let Some(name) = name.filter(|_| !stands(place)) else { return Ok(Err(Refusal::Taken)) };
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        if real(parent)?.starts_with(real(from)?) {
            return Ok(Err(Refusal::Inside));
        }
        let mut copy = Copy::begin(place, &name, parent)?;
        let Some(files) = set::files(from) else { bail!("{}", from.display()) };
        for file in files.into_iter().filter(|file| goes_along(file)) {
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

    /// Makes a folder that holds these files and empty folders. An empty folder that stands there already is the place for it.
    ///
    /// # Errors
    /// The path that can't be read or written.
    pub(crate) fn fresh(place: &Path, files: &[Artifact], folders: &[String]) -> Result<Result<Copy, Refusal>> {
        let name = place.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let Some(name) = name.filter(|_| !stands(place) || is_empty(place)) else { return Ok(Err(Refusal::Taken)) };
        let parent = place.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut copy = Copy::begin(place, &name, parent)?;
        files.iter().try_for_each(|file| copy.write(&file.path, &file.bytes))?;
        for folder in folders {
            let path = copy.draft.join(folder);
            fs::create_dir_all(&path).with_context(|| path.display().to_string())?;
        }
        Ok(Ok(copy))
    }

    fn begin(place: &Path, name: &str, parent: &Path) -> Result<Copy> {
        let made = Folders::make(parent)?;
        let draft = parent.join(format!(".{name}.new"));
        let mark = Mark::take(parent.join(format!(".{name}.sop")), &draft, parent)?;
        let copy = Copy { draft, place: place.to_owned(), files: 0, is_placed: false, mark, made: made.keep() };
        fs::create_dir(&copy.draft).with_context(|| copy.draft.display().to_string())?;
        Ok(copy)
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
        if is_empty(&self.place) {
            // An exchange is no need: nothing stands in it, and removing says so if something does by now.
            fs::remove_dir(&self.place).with_context(|| self.place.display().to_string())?;
        }
        if stands(&self.place) {
            bail!("{}", self.place.display());
        }
        rename(&self.draft, &self.place)?;
        self.is_placed = true;
        Ok(())
    }
}

/// Whether it is a folder, and no link to one, without anything in it.
fn is_empty(place: &Path) -> bool {
    let is_folder = place.symlink_metadata().is_ok_and(|found| found.is_dir());
    is_folder && fs::read_dir(place).is_ok_and(|mut entries| entries.next().is_none())
}

impl Drop for Copy {
    fn drop(&mut self) {
        if !self.is_placed {
            let _ = fs::remove_dir_all(&self.draft);
        }
        let _ = fs::remove_file(&self.mark.path);
        // On Windows a file that is open stays in its folder until it is closed.
        drop(self.mark.lock.take());
        if !self.is_placed {
            remove_empty(&self.made);
        }
    }
}

impl Mark {
    /// Says that the draft is ours, after taking away one that a killed process left.
    fn take(path: PathBuf, draft: &Path, parent: &Path) -> Result<Mark> {
        let shown = || path.display().to_string();
        let was_there = stands(&path);
        if was_there && !set::is_plain(&path) || !was_there && stands(draft) {
            bail!("{}", if was_there { path.display() } else { draft.display() });
        }
        let mut file =
            File::options().read(true).write(true).create(true).truncate(false).open(&path).with_context(shown)?;
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => bail!(Busy(parent.to_owned())),
            // A file system without locks must not stop the work.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let mut said = String::new();
        let read = (&mut file).take(MARK.len() as u64 + 1).read_to_string(&mut said);
        // Killed before it had said all, it had made no draft.
        let is_ours = read.is_ok() && (said == MARK || MARK.starts_with(&said) && !stands(draft));
        if was_there && !is_ours {
            bail!("{}", path.display());
        }
        if stands(draft) {
            let is_folder = fs::symlink_metadata(draft).is_ok_and(|found| found.is_dir());
            if !is_folder {
                bail!("{}", draft.display());
            }
            fs::remove_dir_all(draft).with_context(|| draft.display().to_string())?;
        }
        file.write_all(MARK.as_bytes().get(said.len()..).unwrap_or_default()).with_context(shown)?;
        Ok(Mark { path, lock: Some(file) })
    }
}

/// Folders that were made; they go again unless they are kept.
struct Folders(Vec<PathBuf>);

impl Folders {
    /// Makes a folder, and those around it that are not there.
    fn make(folder: &Path) -> Result<Folders> {
        let missing: Vec<&Path> =
            folder.ancestors().take_while(|own| !own.as_os_str().is_empty() && !stands(own)).collect();
        let mut made = Folders(Vec::new());
        for own in missing.into_iter().rev() {
            fs::create_dir(own).with_context(|| own.display().to_string())?;
            made.0.push(own.to_owned());
        }
        Ok(made)
    }

    fn keep(mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.0)
    }
}

impl Drop for Folders {
    fn drop(&mut self) {
        remove_empty(&self.0);
    }
}

/// Removes folders with nothing in them, the innermost first.
fn remove_empty(folders: &[PathBuf]) {
    for folder in folders.iter().rev() {
        let _ = fs::remove_dir(folder);
    }
}

/// Where a folder is, or would be: as far as it is there without links, and what is not there yet behind that.
fn real(folder: &Path) -> Result<PathBuf> {
    let there = folder.ancestors().find(|own| !own.as_os_str().is_empty() && own.exists());
    let there = there.unwrap_or(Path::new("."));
    let mut real = there.canonicalize().with_context(|| folder.display().to_string())?;
    for part in folder.strip_prefix(there).unwrap_or(folder).components() {
        match part {
            Component::ParentDir => _ = real.pop(),
            Component::Normal(name) => real.push(name),
            Component::CurDir | Component::RootDir | Component::Prefix(_) => {}
        }
    }
    Ok(real)
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
        let copy = Copy::make(&from, &to, &changed, &|_| true).unwrap().unwrap();
        assert!(copy.draft().is_dir() && !to.exists());
        drop(copy);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left");
        Copy::make(&from, &to, &changed, &|_| true).unwrap().unwrap().place().unwrap();
        assert_eq!(fs::read_to_string(to.join("a/b.csv")).unwrap(), "nieuw");
        assert_eq!(fs::read_to_string(to.join("c")).unwrap(), "c");
        assert_eq!(fs::read_to_string(from.join("a/b.csv")).unwrap(), "oud");
        assert_eq!(Copy::make(&from, &to, &changed, &|_| true).unwrap().err(), Some(Refusal::Taken));
        assert_eq!(Copy::make(&from, &from.join("d"), &changed, &|_| true).unwrap().err(), Some(Refusal::Inside));
        // Nothing is made for what is refused.
        assert_eq!(Copy::make(&from, &from.join("x/y/d"), &changed, &|_| true).unwrap().err(), Some(Refusal::Inside));
        let around = folder.path().join("weg/../van/x/d");
        assert_eq!(Copy::make(&from, &around, &changed, &|_| true).unwrap().err(), Some(Refusal::Inside));
        assert!(!from.join("x").exists() && !folder.path().join("weg").exists());
        drop(Copy::make(&from, &folder.path().join("p/q/r"), &changed, &|_| true).unwrap().unwrap());
        assert!(!folder.path().join("p").exists());
        Copy::make(&from, &folder.path().join("p/q/r"), &changed, &|_| true).unwrap().unwrap().place().unwrap();
        assert_eq!(set::files(&folder.path().join("p")).unwrap(), ["q/r/a/b.csv", "q/r/c"]);
    }

    #[test]
    fn what_a_killed_process_left_goes_and_what_is_somebody_s_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("van"), folder.path().join("naar"));
        fs::create_dir_all(&from).unwrap();
        fs::write(from.join("c"), "c").unwrap();
        let copy = || Copy::make(&from, &to, &BTreeMap::new(), &|_| true);
        let killed = |mark: &str| {
            fs::create_dir_all(folder.path().join(".naar.new")).unwrap();
            fs::write(folder.path().join(".naar.new/c"), "half").unwrap();
            fs::write(folder.path().join(".naar.sop"), mark).unwrap();
        };
        killed(MARK);
        drop(copy().unwrap().unwrap());
        assert_eq!(set::files(folder.path()).unwrap(), ["van/c"]);
        killed("van mij");
        assert!(copy().is_err());
        fs::remove_file(folder.path().join(".naar.sop")).unwrap();
        assert!(copy().is_err());
        assert_eq!(set::files(folder.path()).unwrap(), [".naar.new/c", "van/c"]);
        fs::remove_dir_all(folder.path().join(".naar.new")).unwrap();
        // Two at once: the second does not take away what the first is at.
        let first = copy().unwrap().unwrap();
        assert!(copy().err().unwrap().is::<Busy>());
        first.place().unwrap();
        assert_eq!(set::files(folder.path()).unwrap(), ["naar/c", "van/c"]);
    }

    #[test]
    fn a_new_folder_comes_where_nothing_stands_or_an_empty_folder() {
        let folder = tempfile::tempdir().unwrap();
        let files = [Artifact::new("batch.toml", "x"), Artifact::new("a/b.csv", "y")];
        let make = |name: &str| {
            let made = Copy::fresh(&folder.path().join(name), &files, &["leeg/2025-2026".to_owned()]).unwrap();
            made.map(|copy| copy.place().unwrap())
        };
        fs::create_dir(folder.path().join("leeg")).unwrap();
        for name in ["nieuw", "leeg", "diep/er"] {
            assert_eq!(make(name), Ok(()));
            assert_eq!(fs::read_to_string(folder.path().join(name).join("a/b.csv")).unwrap(), "y");
            assert!(folder.path().join(name).join("leeg/2025-2026").is_dir());
            assert_eq!(make(name), Err(Refusal::Taken), "it holds something now");
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing else is left");
    }
}
