//! The bytes of a file with other words in some of its cells, and everything else as it was.
//!
//! In: the bytes of a text file or an xlsx, and what is to stand in which cells. Out: the new bytes, or why the file can't be changed so. Must not know:
//! why cells are blanked, disks.

mod model;
mod rule;
mod sheet;
mod text;
mod workbook;
mod xml;

use encoding_rs::Encoding;

use super::form::{self, Form};
use super::{encoding, spreadsheet};

pub(crate) use model::{Instead, Unchangeable};

/// The file with other words in these cells. Of a workbook also what it says of its makers, its comments, and texts that no cell refers to any more, go.
///
/// # Errors
/// Why it can't be done; then nothing of it is to be used.
pub(crate) fn with_cells(
    bytes: &[u8],
    instead: &Instead,
    set: Option<&'static Encoding>,
) -> Result<Vec<u8>, Unchangeable> {
    match form::of(bytes) {
        Form::Zip => workbook::with_cells(bytes, instead),
        Form::Ole | Form::Other(_) => Err(Unchangeable::Form),
        Form::Text => {
            let (text, same) = encoding::known(bytes, set).ok_or(Unchangeable::Encoding)?;
            let cells = instead.of(None).filter(|cells| cells.len() == instead.len()).ok_or(Unchangeable::Layout)?;
            let changed = text::with_cells(&text, cells).ok_or(Unchangeable::Layout)?;
            same.encode(&changed).ok_or(Unchangeable::Encoding)
        }
    }
}

/// Whether a file says something of its makers or holds words beside its cells, or may do so: what is no text and no xlsx can't be looked through.
pub(crate) fn has_makers(bytes: &[u8]) -> bool {
    match form::of(bytes) {
        Form::Text => false,
        Form::Zip => !spreadsheet::is_xlsx(bytes) || workbook::has_makers(bytes),
        Form::Ole | Form::Other(_) => true,
    }
}

#[cfg(test)]
mod tests;
