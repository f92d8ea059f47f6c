//! A set that stands there, such as the one that a new one takes the place of, as far as it is still as it was made.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::{EarlierRun, FILE, InputFile, Manifest, OutputFile};
use super::set;
use super::verify::Refused;
use crate::report::reissue::{Made, Unread};

/// A larger table is not laid beside another.
const MOST_BYTES: u64 = 128 << 20;

/// The earlier set of the same partnership, year and content.
pub(crate) struct Before {
    pub(super) folder: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
}

impl Before {
    /// The set in a folder, by what it says of itself; its files are compared where they are read.
    ///
    /// # Errors
    /// There is no manifest that can be used.
    pub(crate) fn open(folder: &Path) -> Result<Before, Refused> {
        let (manifest, _) = Manifest::open(folder).map_err(|why| Refused::Manifest(folder.join(FILE), why))?;
        Ok(Before { folder: folder.to_owned(), manifest })
    }

    /// Where it stands.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    fn output(&self, path: &str) -> Option<&OutputFile> {
        self.manifest.outputs.iter().find(|output| output.file == path)
    }

    /// The digest of a file as it was made.
    pub(crate) fn digest(&self, path: &str) -> Option<&str> {
        self.output(path).map(|output| output.sha256.as_str())
    }

    /// The bytes of a file that is as it was made.
    ///
    /// # Errors
    /// It is not there, or not as it was made, or too large.
    pub(crate) fn read(&self, path: &str) -> Result<Vec<u8>, Unread> {
        let output = self.output(path).ok_or(Unread::Missing)?;
        let place = self.folder.join(path);
        let size = fs::symlink_metadata(&place).ok().filter(fs::Metadata::is_file).ok_or(Unread::Missing)?.len();
        if size > MOST_BYTES {
            return Err(Unread::TooLarge);
        }
        let bytes = fs::read(place).map_err(|error| unread(&error))?;
        if crate::base::digest::sha256(&bytes) == output.sha256 { Ok(bytes) } else { Err(Unread::Changed) }
    }

    /// The reports of schools that are not as they were made: that somebody changed or took away since, or that can't be looked into.
    pub(crate) fn touched(&self) -> Vec<(&str, Unread)> {
        let own = self.manifest.outputs.iter().filter(|output| output.file.starts_with("scholen/"));
        let state = |output: &OutputFile| match set::digest_of(&self.folder.join(&output.file)) {
            Ok((_, digest)) => (digest != output.sha256).then_some(Unread::Changed),
            Err(error) => Some(unread(&error)),
        };
        own.filter_map(|output| Some((output.file.as_str(), state(output)?))).collect()
    }

    /// What a file was made from.
    pub(crate) fn made_from(&self, path: &str) -> Made {
        let run = self.output(path).and_then(|output| output.run.as_ref());
        match run.and_then(|run| self.manifest.earlier.iter().find(|earlier| earlier.run == *run)) {
            Some(EarlierRun { version, date, language, norms, inputs, .. }) => {
                made((version, date, language), norms.iter().map(|n| (&n.id, &n.version)), inputs)
            }
            None => self.manifest.made_from(),
        }
    }

    /// What files were made from, each with the files that were made from it.
    pub(crate) fn runs<'p>(&self, paths: &'p [String]) -> Vec<(Made, Vec<&'p str>)> {
        let mut runs: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
        for path in paths {
            let run = self.output(path).and_then(|output| output.run.as_deref());
            runs.entry(run).or_default().push(path);
        }
        runs.into_values().map(|own| (self.made_from(own[0]), own)).collect()
    }

    /// The reports of schools that another run made than a file.
    pub(crate) fn of_other_runs(&self, path: &str) -> usize {
        let run = self.output(path).map(|output| &output.run);
        let own = self.manifest.outputs.iter().filter(|output| output.file.starts_with("scholen/"));
        let others = own.filter(|output| Some(&output.run) != run);
        others.filter_map(|output| output.file.split('/').nth(1)).collect::<std::collections::BTreeSet<_>>().len()
    }
}

/// Why a file that the manifest names could not be read.
pub(super) fn unread(error: &io::Error) -> Unread {
    match error.kind() {
        // The second: something else than a file has the name.
        io::ErrorKind::NotFound | io::ErrorKind::InvalidInput => Unread::Missing,
        _ => Unread::Open,
    }
}

impl Manifest {
    /// What its run made files from.
    pub(crate) fn made_from(&self) -> Made {
        let norms = self.norms.iter().map(|norm| (&norm.id, &norm.version));
        made((&self.version, &self.date, &self.language), norms, &self.inputs)
    }
}

fn made<'a>(
    (version, date, language): (&str, &str, &str),
    norms: impl Iterator<Item = (&'a String, &'a String)>,
    inputs: &[InputFile],
) -> Made {
    Made {
        version: version.to_owned(),
        date: date.to_owned(),
        language: language.to_owned(),
        norms: norms.map(|(id, version)| format!("{id} {version}")).collect(),
        inputs: inputs.iter().map(|i| (i.file.clone(), i.sha256.clone().unwrap_or_default())).collect(),
    }
}
