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
mod shown;
mod texts;
mod value;
mod xls;
mod xlsx;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use self::archive::{Archive, Kind};
use self::grid::Grid;
use super::{Sheet, swallow, too_large};
use crate::base::finding::{Checked, Code, Finding, Place, Source};

/// The most cells with content, and the most text in bytes, of all sheets of a workbook together.
const MAX_SIZE: (usize, usize) = (20_000_000, 512 * 1024 * 1024);

/// How the name begins of the sheet in which Microsoft Forms keeps its own notes: nothing that anyone handed in.
const NOTES: &str = "_56F9";

/// The longest name of a sheet that is shown, in characters.
const MAX_NAME: usize = 100;

/// Why a workbook gives nothing.
#[derive(Debug)]
enum Trouble {
    Locked,
    Broken(String),
    /// More cells or text than a table may have; in a sheet, or in the file as a whole.
    TooLarge(Option<String>),
    /// A cell with more text than any program lets one write.
    CellTooLong(Place),
    Unknown(&'static str),
}

/// Whether people can see a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Shown,
    /// Hidden, and to be shown with a click: read as any other.
    Hidden,
    /// Excel does not offer to show it, so that it is not read.
    VeryHidden,
}

/// Reads a zip: xlsx or ods, or a finding that it is neither.
pub fn read_zip(bytes: &[u8], file: &str) -> Checked<Vec<Sheet>> {
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

/// Reads an OLE file: xls, or an xlsx behind a password.
pub fn read_ole(bytes: &[u8], file: &str) -> Checked<Vec<Sheet>> {
    guarded(file, |sheets| xls::read(bytes, sheets))
}

/// The sheets of one workbook as they come in.
struct Sheets<'a> {
    file: &'a str,
    found: Vec<Sheet>,
    findings: Vec<Finding>,
    /// Cells and bytes of text so far.
    size: (usize, usize),
}

/// Runs a reader. A panic in it, or in a library below it, is a broken workbook and not the end of the run.
fn guarded(file: &str, reader: impl FnOnce(&mut Sheets) -> Result<(), Trouble>) -> Checked<Vec<Sheet>> {
    let mut sheets = Sheets { file, found: Vec::new(), findings: Vec::new(), size: (0, 0) };
    let outcome = catch_unwind(AssertUnwindSafe(|| reader(&mut sheets)));
    let outcome = outcome.unwrap_or_else(|_| Err(Trouble::Broken("panic".to_owned())));
    let Sheets { found, mut findings, .. } = sheets;
    match outcome {
        Ok(()) if found.iter().all(Sheet::is_empty) => findings.push(Finding::new(Code::TableEmpty, Place::file(file))),
        Ok(()) => {}
        // A workbook of which one sheet fails is set aside as a whole: half of it might pass for all of it.
        Err(trouble) => return Checked::new(vec![], vec![trouble.finding(file)]),
    }
    Checked::new(found, findings)
}

impl Trouble {
    /// The same, in a sheet.
    fn in_sheet(self, name: &str) -> Trouble {
        match self {
            Trouble::TooLarge(None) => Trouble::TooLarge(Some(name.to_owned())),
            other => other,
        }
    }

    fn finding(self, file: &str) -> Finding {
        let place = |sheet| Place::at(Arc::new(Source { file: file.to_owned(), sheet }), 0, 0);
        match self {
            Trouble::Locked => Finding::new(Code::WorkbookLocked, place(None)),
            Trouble::Broken(detail) => {
                Finding::new(Code::WorkbookBroken, place(None)).fact("detail", super::shortened(&detail))
            }
            Trouble::TooLarge(sheet) => too_large(place(sheet.map(|name| seen(&name))), "table"),
            Trouble::CellTooLong(place) => too_large(place, "cell"),
            Trouble::Unknown(kind) => Finding::new(Code::FileKindUnknown, place(None)).fact("kind", kind),
        }
    }
}

/// The name of a sheet as it is shown. Excel's have at most 31 characters, none of them unseen.
fn seen(name: &str) -> String {
    name.chars().take(MAX_NAME).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

impl Sheets<'_> {
    fn source(&self, name: &str) -> Arc<Source> {
        Arc::new(Source { file: self.file.to_owned(), sheet: Some(seen(name)) })
    }

    /// Names a sheet that is not read because nobody can see it.
    fn skip(&mut self, name: &str) {
        if !name.starts_with(NOTES) {
            self.findings.push(Finding::new(Code::SheetVeryHidden, Place::at(self.source(name), 0, 0)));
        }
    }

    /// Names a sheet of which the workbook holds nothing.
    fn lack(&mut self, name: &str, state: State) {
        match state {
            State::VeryHidden => self.skip(name),
            State::Shown | State::Hidden => {
                self.findings.push(Finding::new(Code::SheetWithoutContent, Place::at(self.source(name), 0, 0)));
            }
        }
    }

    fn add(&mut self, grid: Grid, name: String, state: State) -> Result<(), Trouble> {
        if let Some(place) = grid.too_long() {
            return Err(Trouble::CellTooLong(place));
        }
        let (cells, text) = grid.size();
        self.size = (self.size.0 + cells, self.size.1 + text);
        if self.size.0 > MAX_SIZE.0 || self.size.1 > MAX_SIZE.1 {
            return Err(Trouble::TooLarge(None));
        }
        let Some(mut sheet) = grid.into_sheet(&mut self.findings) else { return Err(Trouble::TooLarge(Some(name))) };
        if let Some(sheet) = &mut sheet {
            sheet.hidden = state == State::Hidden;
            self.findings.extend(swallow::in_workbook(sheet));
        }
        // An empty sheet is nothing to tell about: every new workbook used to have three.
        self.found.extend(sheet);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
