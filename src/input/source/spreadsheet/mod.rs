//! Workbooks (xlsx, xls, ods).
//!
//! In: the bytes of a workbook. Out: a [`Sheet`] for every sheet with content, and findings. Must not know: where the bytes came from.
//!
//! Why not calamine: it takes claims for true (how many texts, how large a sheet, how often a cell repeats) and then takes the memory,
//! it follows chains that never end, and it shows a percentage as a fraction. It is the oracle in the tests.

mod archive;
mod grid;
mod ods;
mod ole;
mod sheets;
mod shown;
mod texts;
mod value;
mod xls;
mod xlsx;

use std::panic::{AssertUnwindSafe, catch_unwind};

use self::archive::{Archive, Kind};
use super::Sheet;
use crate::base::finding::Checked;
use sheets::{Sheets, Trouble};
pub(super) use xlsx::address;

/// Reads a zip: xlsx or ods, or a finding that it is neither.
pub(super) fn read_zip(bytes: &[u8], file: &str) -> Checked<Vec<Sheet>> {
    guarded(file, |sheets| {
        let mut archive = Archive::open(bytes)?;
        match archive.kind() {
            Kind::Xlsx => xlsx::read(&mut archive, sheets),
            Kind::Ods => ods::read(&mut archive, sheets),
            Kind::Locked => Err(Trouble::Locked),
            Kind::Other(kind) => Err(Trouble::Unknown(kind)),
        }
    })
}

/// Whether a zip is an xlsx.
pub(super) fn is_xlsx(bytes: &[u8]) -> bool {
    Archive::open(bytes).is_ok_and(|archive| archive.kind() == Kind::Xlsx)
}

/// The sheets of an xlsx: the name by which places show each, and the path of its part. `None` where it is none, or damaged.
pub(super) fn sheets_of_xlsx(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let mut archive = Archive::open(bytes).ok()?;
    (archive.kind() == Kind::Xlsx).then(|| xlsx::paths(&mut archive).ok()).flatten()
}

/// Reads an OLE file: xls, or an xlsx behind a password.
pub(super) fn read_ole(bytes: &[u8], file: &str) -> Checked<Vec<Sheet>> {
    guarded(file, |sheets| xls::read(bytes, sheets))
}

/// Runs a reader. A panic in it, or in a library below it, is a broken workbook and not the end of the run.
fn guarded(file: &str, reader: impl FnOnce(&mut Sheets) -> Result<(), Trouble>) -> Checked<Vec<Sheet>> {
    let mut sheets = Sheets { file, found: Vec::new(), findings: Vec::new(), size: (0, 0) };
    let outcome = catch_unwind(AssertUnwindSafe(|| reader(&mut sheets)));
    let outcome = outcome.unwrap_or_else(|_| Err(Trouble::Broken("panic".to_owned())));
    let Sheets { found, findings, .. } = sheets;
    match outcome {
        Ok(()) => Checked::new(found, findings),
        // A workbook of which one sheet fails is set aside as a whole: half of it might pass for all of it.
        Err(trouble) => Checked::new(vec![], vec![trouble.finding(file)]),
    }
}

#[cfg(test)]
mod tests;
