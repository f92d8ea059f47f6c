//! A set in the making: every file goes to the staging folder as soon as it is made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufWriter, ErrorKind, IntoInnerError, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::base::digest::{Hasher, sha256};
use anyhow::{Context, Result};

use super::before::Before;
use super::disk::{lock, rename};
use super::held::patiently;
use super::issue::{self, Issues, Reports};
use super::manifest::{DRAFT, FILE, Manifest, OutputFile};
use super::places::{Places, clear_half_written};
use super::set::{self, Known};
use super::{Kept, Published};
use crate::register::SchoolYear;
use crate::report::book::book_of;
use crate::report::{Artifact, Sink, Write};

/// How much of a set a run makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of it: the earlier set goes.
    Whole,
    /// Some kinds of reports: what else the earlier set of the same partnership and year holds stays, byte for byte, also what somebody
    /// worked in.
    Some,
}

/// A set in the making. Dropped before it is published, it leaves nothing behind.
pub(crate) struct Staging {
    places: Places,
    part: Part,
    manifest: Manifest,
    made: Mutex<BTreeMap<String, OutputFile>>,
    kept: Vec<Kept>,
    published: bool,
    _lock: File,
}

impl Staging {
    /// Opens the staging folder of a year, after clearing up what a killed run left.
    ///
    /// # Errors
    /// The path that can't be made or cleared up, or [`super::Busy`].
    pub(crate) fn open(out: &Path, year: SchoolYear, manifest: Manifest, part: Part) -> Result<Staging> {
        Staging::named(out, &year.to_string(), manifest, part)
    }

    /// Opens the staging folder of a set whose folder is called otherwise than after the year.
    ///
    /// # Errors
    /// As [`Staging::open`].
    pub(crate) fn named(out: &Path, name: &str, manifest: Manifest, part: Part) -> Result<Staging> {
        fs::create_dir_all(out).with_context(|| out.display().to_string())?;
        let lock = lock(out)?;
        let places = Places::new(out, name);
        let kept = places.recover(&manifest)?;
        clear_half_written(out)?;
        // Not what stands there already: a link would lead out of the folder. Windows lets go of a name only when nobody looks into the folder any more.
        patiently(|| fs::create_dir(&places.new)).with_context(|| places.new.display().to_string())?;
        let made = Mutex::new(BTreeMap::new());
        let staging = Staging { places, part, manifest, made, kept, published: false, _lock: lock };
        staging.write(DRAFT, &staging.manifest.to_json()?)?;
        Ok(staging)
    }

    /// The files of the earlier set that stay beside what this run makes, unless it makes them anew.
    pub(crate) fn earlier(&self) -> BTreeSet<String> {
        let folder = &self.places.folder;
        let is_base = self.part == Part::Some && Manifest::read(folder).is_some_and(|m| m.is_of_same(&self.manifest));
        let files = is_base.then(|| set::files(folder)).flatten();
        files.into_iter().flatten().filter(|path| set::is_plain(&folder.join(path))).collect()
    }

    /// The set whose place this one takes; `None` where there is none of the same partnership, year and content.
    pub(crate) fn before(&self) -> Option<Before> {
        let folder = self.places.folder.clone();
        let manifest = Manifest::read(&folder).filter(|before| before.is_of_same(&self.manifest))?;
        Some(Before { folder, manifest })
    }

    /// The digest of a file that was made; `None` where it was not.
    pub(crate) fn digest(&self, path: &str) -> Option<String> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).get(path).map(|file| file.sha256.clone())
    }

    /// The bytes of a file that was made.
    ///
    /// # Errors
    /// It can't be read.
    pub(crate) fn read(&self, path: &str) -> Result<Vec<u8>> {
        let path = self.places.new.join(path);
        fs::read(&path).with_context(|| path.display().to_string())
    }

    /// The papers that the set holds in the end, once all of this run are made.
    pub(crate) fn reports(&self) -> Reports {
        let before = if self.part == Part::Some { self.before() } else { None };
        let stay = before.iter().flat_map(|before| &before.manifest.outputs);
        let made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let books = books(&made);
        let stay = stay.filter(|file| !is_former(&file.file, &books));
        let files = stay.chain(made.values()).map(|file| (file.file.as_str(), file.sha256.as_str()));
        issue::reports(files)
    }

    /// What the run says of itself.
    pub(crate) fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Numbers the set.
    pub(crate) fn number(&mut self, issues: &Issues) {
        (self.manifest.issue, self.manifest.issues) = (issues.number, issues.earlier.clone());
    }

    /// Takes a file up in the set, from any thread.
    ///
    /// # Errors
    /// The path that can't be written, or that was written before.
    pub(crate) fn put(&self, artifact: &Artifact) -> Result<()> {
        self.write(&artifact.path, &artifact.bytes)?;
        self.keep(OutputFile::of(&artifact.path, &artifact.bytes));
        Ok(())
    }

    /// Puts the set in place, in one step.
    ///
    /// # Errors
    /// The path that can't be written or replaced; the earlier set is still there, whole.
    pub(crate) fn publish(mut self) -> Result<Published> {
        let made = std::mem::take(self.made.get_mut().unwrap_or_else(PoisonError::into_inner));
        let own = made.len();
        let elsewhere = self.carry(&made)?;
        self.manifest.outputs.extend(made.into_values());
        let before = self.before().map(|before| before.manifest);
        self.manifest.date_files(before.as_ref());
        self.manifest.settle();
        let draft = self.places.new.join(DRAFT);
        // Over the draft that stands there: without one the next run would take the folder for somebody's work.
        fs::write(&draft, self.manifest.to_json()?).with_context(|| draft.display().to_string())?;
        // Last and in one step: a staging folder with a manifest is a whole set.
        rename(&draft, &self.places.new.join(FILE))?;
        let swapped = self.places.swap(&self.manifest, &elsewhere);
        if swapped.is_err() {
            // What never took its place is a draft again, and goes with this one.
            let _ = fs::rename(self.places.new.join(FILE), &draft);
        }
        let aside = swapped?;
        self.published = true;
        let mut kept = std::mem::take(&mut self.kept);
        kept.extend(aside);
        let (folder, files) = (self.places.folder.clone(), self.manifest.outputs.len() + 1);
        Ok(Published { folder, files, carried: files - 1 - own, behind: self.manifest.behind(), kept })
    }

    /// Leaves everything as it stands, as a process does that is killed.
    #[cfg(test)]
    pub(super) fn abandon(mut self) {
        self.published = true;
    }

    /// Takes over what this run does not make, but for what is of a book that it does make; gives what stands in the earlier set and in the new one alike, though somebody changed it.
    fn carry(&mut self, made: &BTreeMap<String, OutputFile>) -> Result<Known> {
        let mut elsewhere = Known::new();
        let old = self.places.folder.clone();
        let before = match self.part {
            Part::Whole => None,
            Part::Some => Manifest::read(&old).filter(|before| before.is_of_same(&self.manifest)),
        };
        let Some(before) = before else { return Ok(elsewhere) };
        let known: BTreeMap<&str, &OutputFile> = before.outputs.iter().map(|f| (f.file.as_str(), f)).collect();
        let files = set::files(&old).with_context(|| old.display().to_string())?;
        let books = books(made);
        let is_own = |path: &&String| *path == FILE || *path == DRAFT || made.contains_key(*path);
        for path in files.iter().filter(|path| !is_own(path) && !is_former(path, &books)) {
            let from = old.join(path);
            // A link or a pipe is no file of the set; with it the earlier set is kept as a whole.
            if set::is_trace(path) || !set::is_plain(&from) {
                continue;
            }
            let digest = self.copy(&from, path)?;
            if let Some(file) = known.get(path.as_str()) {
                self.manifest.keep(&before, file);
            }
            elsewhere.insert(path.clone(), BTreeSet::from([digest]));
        }
        Ok(elsewhere)
    }

    /// Copies a file into the staging folder; gives the digest of the copy.
    fn copy(&self, from: &Path, path: &str) -> Result<String> {
        let bytes = fs::read(from).with_context(|| from.display().to_string())?;
        self.write(path, &bytes)?;
        Ok(sha256(&bytes))
    }

    /// Writes a new file; never over or through what stands there.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.create(name)?.write_all(bytes).with_context(|| self.places.new.join(name).display().to_string())
    }

    fn create(&self, name: &str) -> Result<File> {
        let path = self.places.new.join(name);
        let open = || File::options().write(true).create_new(true).open(&path);
        let file = match (open(), path.parent()) {
            // The first file of a folder.
            (Err(error), Some(parent)) if error.kind() == ErrorKind::NotFound => {
                fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
                open()
            }
            (opened, _) => opened,
        };
        file.with_context(|| path.display().to_string())
    }

    fn keep(&self, file: OutputFile) {
        self.made.lock().unwrap_or_else(PoisonError::into_inner).insert(file.file.clone(), file);
    }
}

/// The books among some files, each by what all of its volumes are called after.
fn books(made: &BTreeMap<String, OutputFile>) -> BTreeSet<&str> {
    made.keys().filter_map(|path| Some(book_of(path)?.0)).collect()
}

/// Whether a file of an earlier set is of a book that was made anew: the same schools may stand in other volumes now, and one of then beside these would have
/// schools twice.
fn is_former(path: &str, books: &BTreeSet<&str>) -> bool {
    book_of(path).is_some_and(|(book, _)| books.contains(book))
}

impl Sink for Staging {
    fn put(&self, artifact: Artifact) -> Result<()> {
        Staging::put(self, &artifact)
    }

    fn stream(&self, path: &str, write: Write) -> Result<()> {
        let mut file = Hashed::together(self.create(path)?);
        let written = write(&mut file).and_then(|()| Ok(file.into_inner().map_err(IntoInnerError::into_error)?));
        let file = written.with_context(|| self.places.new.join(path).display().to_string())?;
        self.keep(OutputFile::hashed(path, file.size, file.hasher));
        Ok(())
    }
}

/// Bytes that are written at a time: who writes a table hands over each number on its own.
const TOGETHER: usize = 64 * 1024;

/// A file whose digest is known once it is written.
struct Hashed<W> {
    file: W,
    hasher: Hasher,
    size: usize,
}

impl<W: std::io::Write> Hashed<W> {
    /// A file that small pieces are written to together.
    fn together(file: W) -> BufWriter<Hashed<W>> {
        BufWriter::with_capacity(TOGETHER, Hashed { file, hasher: Hasher::default(), size: 0 })
    }
}

impl<W: std::io::Write> std::io::Write for Hashed<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let length = self.file.write(bytes)?;
        self.hasher.update(&bytes[..length]);
        self.size += length;
        Ok(length)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // The staging folder is ours alone; what is left of it would only confuse. With a manifest it is a whole set: the next run sees to it.
        if !self.published && !super::disk::stands(&self.places.new.join(FILE)) {
            let _ = set::remove(&self.places.new, DRAFT);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts how often something is written.
    #[derive(Default)]
    struct Counting(Vec<u8>, usize);

    impl std::io::Write for Counting {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.1 += 1;
            self.0.write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn small_pieces_are_written_together_and_nothing_is_lost() {
        let mut file = Hashed::together(Counting::default());
        let bytes: Vec<u8> = (0..=255).cycle().take(3 * TOGETHER + 7).collect();
        bytes.iter().for_each(|byte| file.write_all(&[*byte]).unwrap());
        let hashed = file.into_inner().map_err(IntoInnerError::into_error).unwrap();
        assert_eq!((hashed.file.1, hashed.size), (4, bytes.len()));
        assert_eq!(hashed.hasher.finish(), sha256(&bytes));
        assert!(hashed.file.0 == bytes);
    }
}
