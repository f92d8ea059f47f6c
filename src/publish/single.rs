//! A single file that a person works in: written beside the reports, and never over what somebody filled in.
//!
//! Beside `koppelingen.xlsx` stands `.koppelingen.xlsx.sha256`: the digest of what was written. A file that still has it is as the program left it.
//! Nothing is written through a link, and no pipe or device is opened.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::disk::{lock, rename, stands};
use super::held::{Held, patiently};
use super::set;
use crate::base::digest::sha256;
use crate::report::Artifact;

/// Where a single file was put.
#[derive(Debug, PartialEq, Eq)]
pub struct Placed {
    /// The file.
    pub file: PathBuf,
    /// The file that had the name and was left alone, because somebody had changed it or has it open.
    pub earlier: Option<PathBuf>,
}

/// Writes a file in a folder, in the place of one that is as the program left it and that nobody has open; else under the next free name:
/// `koppelingen-2.xlsx`.
///
/// # Errors
/// The path that can't be written.
pub fn place(out: &Path, artifact: &Artifact) -> Result<Placed> {
    place_with(out, artifact, write)
}

/// [`place`], given how a file and its mark are written.
fn place_with(out: &Path, artifact: &Artifact, write: impl Fn(&Path, &Path, &[u8]) -> Result<()>) -> Result<Placed> {
    fs::create_dir_all(out).with_context(|| out.display().to_string())?;
    let _lock = lock(out)?;
    let (stem, extension) = artifact.path.rsplit_once('.').unwrap_or((&artifact.path, ""));
    let mut earlier = None;
    for number in 1..1000 {
        let name = if number == 1 { artifact.path.clone() } else { format!("{stem}-{number}.{extension}") };
        let file = out.join(&name);
        let mark = out.join(format!(".{name}.sha256"));
        if is_ours(&file, &mark) {
            match write(&file, &mark, &artifact.bytes) {
                Ok(()) => return Ok(Placed { file, earlier }),
                // Somebody has it open: it is left to them.
                Err(error) if error.is::<Held>() => {}
                Err(error) => return Err(error),
            }
        }
        earlier = Some(file);
    }
    bail!("{}", out.join(&artifact.path).display())
}

/// What came of saving a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It stands there.
    Done,
    /// Something has the name and may not be replaced.
    Taken,
    /// What has the name is no plain file but a link, a folder, a pipe or a device: that is never replaced.
    NotAFile,
}

/// Writes a file under just this name, in a folder that is made where it is not there, whole or not at all, in the place of what is there only where that is asked.
///
/// # Errors
/// The path that can't be written.
pub fn save(file: &Path, bytes: &[u8], replace: bool) -> Result<Saved> {
    match fs::symlink_metadata(file) {
        Ok(found) if !found.is_file() => return Ok(Saved::NotAFile),
        Ok(_) if !replace => return Ok(Saved::Taken),
        _ => {}
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    put(&file.with_file_name(format!(".{name}.new")), file, bytes)?;
    Ok(Saved::Done)
}

/// Whether nothing stands there, or just what was written.
fn is_ours(file: &Path, mark: &Path) -> bool {
    if !stands(file) {
        return true;
    }
    let known = || set::is_plain(mark).then(|| fs::read_to_string(mark).ok()).flatten();
    set::digest_of(file).is_ok_and(|(_, digest)| known().is_some_and(|known| known.trim() == digest))
}

/// In one step, so that a file is there whole or not at all. A mark without its file does no harm, a file without its mark is kept.
fn write(file: &Path, mark: &Path, bytes: &[u8]) -> Result<()> {
    let draft = mark.with_extension("new");
    put(&draft, file, bytes)?;
    put(&draft, mark, (sha256(bytes) + "\n").as_bytes())
}

/// Writes a draft and gives it its name. A draft that a killed run left, or a link that somebody put there, is taken away first. What goes wrong is said of
/// the file: nobody knows of its draft.
fn put(draft: &Path, file: &Path, bytes: &[u8]) -> Result<()> {
    let shown = || file.display().to_string();
    match patiently(|| fs::remove_file(draft)) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error).with_context(shown),
        _ => {}
    }
    fill(draft, bytes).with_context(shown)?;
    rename(draft, file).inspect_err(|_| {
        let _ = fs::remove_file(draft);
    })
}

/// Writes a new file and lets go of it.
fn fill(draft: &Path, bytes: &[u8]) -> io::Result<()> {
    File::options().write(true).create_new(true).open(draft)?.write_all(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(out: &Path, text: &str) -> Placed {
        place(out, &Artifact::new("koppelingen.xlsx", text)).unwrap()
    }

    #[test]
    fn a_file_that_nobody_touched_is_replaced() {
        let out = tempfile::tempdir().unwrap();
        written(out.path(), "oud");
        let placed = written(out.path(), "nieuw");
        assert_eq!(placed, Placed { file: out.path().join("koppelingen.xlsx"), earlier: None });
        assert_eq!(fs::read_to_string(placed.file).unwrap(), "nieuw");
    }

    #[test]
    fn a_file_in_which_somebody_worked_stays_and_the_new_one_gets_the_next_name() {
        let out = tempfile::tempdir().unwrap();
        let first = written(out.path(), "oud").file;
        fs::write(&first, "ingevuld").unwrap();
        for text in ["nieuw", "nieuwer"] {
            let placed = written(out.path(), text);
            let expected = Placed { file: out.path().join("koppelingen-2.xlsx"), earlier: Some(first.clone()) };
            assert_eq!(placed, expected);
            assert_eq!(fs::read_to_string(&placed.file).unwrap(), text);
        }
        assert_eq!(fs::read_to_string(&first).unwrap(), "ingevuld");
        fs::write(out.path().join("koppelingen-2.xlsx"), "ook").unwrap();
        assert_eq!(written(out.path(), "nieuwst").file, out.path().join("koppelingen-3.xlsx"));
    }

    #[test]
    fn a_file_that_is_open_elsewhere_is_left_and_the_next_name_is_taken() {
        let out = tempfile::tempdir().unwrap();
        let first = written(out.path(), "oud").file;
        let open = |file: &Path, mark: &Path, bytes: &[u8]| match file == first {
            true => Err(Held(file.to_owned()).into()),
            false => write(file, mark, bytes),
        };
        let placed = place_with(out.path(), &Artifact::new("koppelingen.xlsx", "nieuw"), open).unwrap();
        let expected = Placed { file: out.path().join("koppelingen-2.xlsx"), earlier: Some(first.clone()) };
        assert_eq!(placed, expected);
        assert_eq!(fs::read_to_string(&first).unwrap(), "oud");
        assert_eq!(fs::read_to_string(&placed.file).unwrap(), "nieuw");
        // Other trouble is told.
        let full = |_: &Path, _: &Path, _: &[u8]| Err(std::io::Error::from(ErrorKind::StorageFull).into());
        assert!(place_with(out.path(), &Artifact::new("koppelingen.xlsx", "nieuw"), full).is_err());
    }

    #[test]
    fn a_file_under_its_own_name_is_replaced_only_on_request() {
        let out = tempfile::tempdir().unwrap();
        let file = out.path().join("norm.html");
        let written = [(b"een", false), (b"twe", false), (b"dri", true)].map(|(text, replace)| {
            (save(&file, text, replace).unwrap() == Saved::Done, fs::read_to_string(&file).unwrap())
        });
        assert_eq!(
            written.map(|(done, text)| (done, text)),
            [(true, "een".into()), (false, "een".into()), (true, "dri".into())]
        );
        assert_eq!(fs::read_dir(out.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_of_unknown_origin_is_nobody_s_to_replace() {
        let out = tempfile::tempdir().unwrap();
        fs::write(out.path().join("koppelingen.xlsx"), "van iemand").unwrap();
        assert_eq!(written(out.path(), "nieuw").file, out.path().join("koppelingen-2.xlsx"));
    }

    #[test]
    fn a_folder_that_is_not_there_is_made_and_trouble_is_told_of_the_file() {
        let out = tempfile::tempdir().unwrap();
        let file = out.path().join("uit voer/diep/norm.html");
        assert_eq!(save(&file, b"een", false).unwrap(), Saved::Done);
        assert_eq!(fs::read_to_string(&file).unwrap(), "een");
        // In the way of the draft.
        fs::create_dir(file.with_file_name(".norm.html.new")).unwrap();
        let error = save(&file, b"twee", true).unwrap_err().to_string();
        assert_eq!(error, file.display().to_string());
    }
}
