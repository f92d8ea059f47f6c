//! The sheets of a workbook as they are gathered, and what can be wrong with them.

use std::sync::Arc;

use super::grid::Grid;
use crate::base::finding::{Code, Finding, Place, Source};
use crate::input::source::sheet::too_large;
use crate::input::source::{Sheet, swallow};

/// The most cells with content, and the most text in bytes, of all sheets of a workbook together.
pub(super) const MAX_SIZE: (usize, usize) = (20_000_000, 512 * 1024 * 1024);

/// How the name begins of the sheet in which Microsoft Forms keeps its own notes: nothing that anyone handed in.
const NOTES: &str = "_56F9";

/// The longest name of a sheet that is shown, in characters.
pub(super) const MAX_NAME: usize = 100;

/// Why a workbook gives nothing.
#[derive(Debug)]
pub(super) enum Trouble {
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
pub(super) enum State {
    Shown,
    /// Hidden, and to be shown with a click: read as any other.
    Hidden,
    /// Excel does not offer to show it, so that it is not read.
    VeryHidden,
}

/// The sheets of one workbook as they come in.
pub(super) struct Sheets<'a> {
    pub(super) file: &'a str,
    pub(super) found: Vec<Sheet>,
    pub(super) findings: Vec<Finding>,
    /// Cells and bytes of text so far.
    pub(super) size: (usize, usize),
}

impl Trouble {
    /// The same, in a sheet.
    pub(super) fn in_sheet(self, name: &str) -> Trouble {
        match self {
            Trouble::TooLarge(None) => Trouble::TooLarge(Some(name.to_owned())),
            other => other,
        }
    }

    pub(super) fn finding(self, file: &str) -> Finding {
        let place = |sheet| Place::at(Arc::new(Source { file: file.to_owned(), sheet }), 0, 0);
        match self {
            Trouble::Locked => Finding::new(Code::WorkbookLocked, place(None)),
            Trouble::Broken(detail) => {
                Finding::new(Code::WorkbookBroken, place(None)).fact("detail", super::super::sheet::shortened(&detail))
            }
            Trouble::TooLarge(sheet) => too_large(place(sheet.map(|name| seen(&name))), "table"),
            Trouble::CellTooLong(place) => too_large(place, "cell"),
            Trouble::Unknown(kind) => Finding::new(Code::FileKindUnknown, place(None)).fact("kind", kind),
        }
    }
}

/// The name of a sheet as it is shown. Excel's have at most 31 characters, none of them unseen.
pub(super) fn seen(name: &str) -> String {
    name.chars().take(MAX_NAME).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

impl Sheets<'_> {
    pub(super) fn source(&self, name: &str) -> Arc<Source> {
        Arc::new(Source { file: self.file.to_owned(), sheet: Some(seen(name)) })
    }

    /// Names a sheet that is not read because nobody can see it.
    pub(super) fn skip(&mut self, name: &str) {
        if !name.starts_with(NOTES) {
            self.findings.push(Finding::new(Code::SheetVeryHidden, Place::at(self.source(name), 0, 0)));
        }
    }

    /// Names a sheet of which the workbook holds nothing.
    pub(super) fn lack(&mut self, name: &str, state: State) {
        match state {
            State::VeryHidden => self.skip(name),
            State::Shown | State::Hidden => {
                self.findings.push(Finding::new(Code::SheetWithoutContent, Place::at(self.source(name), 0, 0)));
            }
        }
    }

    pub(super) fn add(&mut self, grid: Grid, name: String, state: State) -> Result<(), Trouble> {
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
