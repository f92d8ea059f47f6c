//! The files of a receiver as one zip, or as files in a folder.

use std::io::{Cursor, Write as _};

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

use super::model::{Form, Order};
use super::names;
use crate::base::number::{to_u8, to_u16};
use crate::report::Artifact;
use crate::report::mailing::Receiver;

/// The folder of the packages of a kind of receiver.
fn folder(receiver: Receiver) -> &'static str {
    match receiver {
        Receiver::School => "scholen",
        Receiver::Board => "besturen",
    }
}

/// The package of a receiver: these files of the set.
pub(super) fn pack(order: &Order, receiver: Receiver, stem: &str, files: &[Artifact]) -> Result<Vec<Artifact>> {
    let folder = folder(receiver);
    let year = order.dossier.year;
    let files = files.iter().map(|file| (names::of_report(stem, &file.path, year), file.bytes.as_slice()));
    match order.form {
        Form::Folder => {
            Ok(files.map(|(name, bytes)| Artifact::new(format!("{folder}/{stem}/{name}"), bytes)).collect())
        }
        Form::Zip => {
            let path = format!("{folder}/{stem} {year}.zip");
            let zipped = zipped(files, order.date).with_context(|| path.clone())?;
            Ok(vec![Artifact::new(path, zipped)])
        }
    }
}

/// A zip of files; the same bytes for the same files, on every system.
fn zipped<'f>(files: impl Iterator<Item = (String, &'f [u8])>, date: NaiveDate) -> Result<Vec<u8>> {
    let day = (to_u16(date.year()), to_u8(date.month()), to_u8(date.day()));
    let time = DateTime::from_date_and_time(day.0, day.1, day.2, 0, 0, 0).unwrap_or_default();
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(time)
        .system(System::Unix)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
