//! Workbooks (xlsx, xls, ods): the only room that knows calamine.
//!
//! In: the bytes of a workbook. Out: a [`Sheet`] for every sheet with content, and findings. Must not know: where the bytes came from.

mod archive;
mod grid;
mod value;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{Data, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError};

use self::archive::Kind;
use self::grid::Grid;
use super::Sheet;
use crate::finding::{Checked, Code, Finding, Place, Source};

type Bytes = Cursor<Vec<u8>>;

/// Why a workbook gives nothing.
enum Trouble {
    Locked,
    Broken(String),
    /// More cells or text than a table may have; in a sheet, or in the file as a whole.
    TooLarge(Option<String>),
    Unknown(&'static str),
}

/// Reads a zip: xlsx or ods, or a finding that it is neither.
pub fn read_zip(bytes: Vec<u8>, file: &str) -> Checked<Vec<Sheet>> {
    guarded(file, |sheets| match archive::kind(&bytes) {
        Some(Kind::Xlsx) => xlsx(Cursor::new(bytes), sheets),
        Some(Kind::Ods) => ods(Cursor::new(bytes), sheets),
        Some(Kind::Other(kind)) => Err(Trouble::Unknown(kind)),
        Some(Kind::Bomb) => Err(Trouble::TooLarge(None)),
        None => Err(Trouble::Broken("zip".to_owned())),
    })
}

/// Reads an OLE file: xls, or an xlsx behind a password.
pub fn read_ole(bytes: Vec<u8>, file: &str) -> Checked<Vec<Sheet>> {
    guarded(file, |sheets| xls(bytes, sheets))
}

/// The sheets of one workbook as they come in.
struct Sheets<'a> {
    file: &'a str,
    found: Vec<Sheet>,
    findings: Vec<Finding>,
}

/// Runs a reader. calamine is not proof against every hostile file: a panic in it is a broken workbook, not the end of the run.
fn guarded(file: &str, reader: impl FnOnce(&mut Sheets) -> Result<(), Trouble>) -> Checked<Vec<Sheet>> {
    let mut sheets = Sheets { file, found: Vec::new(), findings: Vec::new() };
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
    fn finding(self, file: &str) -> Finding {
        let place = |sheet| Place::at(Arc::new(Source { file: file.to_owned(), sheet }), 0, 0);
        match self {
            Trouble::Locked => Finding::new(Code::WorkbookLocked, place(None)),
            Trouble::Broken(detail) => {
                Finding::new(Code::WorkbookBroken, place(None)).fact("detail", super::shortened(&detail))
            }
            Trouble::TooLarge(sheet) => Finding::new(Code::TableTooLarge, place(sheet)),
            Trouble::Unknown(kind) => Finding::new(Code::FileKindUnknown, place(None)).fact("kind", kind),
        }
    }
}

/// xlsx is read cell by cell: a sheet that only claims a million columns costs nothing, and a text that a million cells share is held once.
fn xlsx(bytes: Bytes, sheets: &mut Sheets) -> Result<(), Trouble> {
    let broken = |error: XlsxError| Trouble::Broken(error.to_string());
    let mut workbook: Xlsx<Bytes> = calamine::open_workbook_from_rs(bytes).map_err(|error| match error {
        XlsxError::Password => Trouble::Locked,
        other => broken(other),
    })?;
    for name in names(workbook.sheets_metadata()) {
        let mut grid = Grid::new(sheets.source(&name));
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(broken)?;
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let (row, column) = cell.get_position();
            if !value::add(&mut grid, row, column, cell.get_value()) {
                return Err(Trouble::TooLarge(Some(name)));
            }
        }
        sheets.add(grid, name)?;
    }
    Ok(())
}

fn ods(bytes: Bytes, sheets: &mut Sheets) -> Result<(), Trouble> {
    let trouble = |error: OdsError| match error {
        OdsError::Password => Trouble::Locked,
        OdsError::CellLimitExceeded { .. } => Trouble::TooLarge(None),
        other => Trouble::Broken(other.to_string()),
    };
    let mut workbook: Ods<Bytes> = calamine::open_workbook_from_rs(bytes).map_err(trouble)?;
    for name in names(workbook.sheets_metadata()) {
        let range = workbook.worksheet_range(&name).map_err(trouble)?;
        sheets.add_range(range, name)?;
    }
    Ok(())
}

fn xls(bytes: Vec<u8>, sheets: &mut Sheets) -> Result<(), Trouble> {
    let trouble = |error: XlsError| match error {
        XlsError::Password => Trouble::Locked,
        other => Trouble::Broken(other.to_string()),
    };
    let mut workbook: Xls<Bytes> = match calamine::open_workbook_from_rs(Cursor::new(bytes.clone())) {
        Ok(workbook) => workbook,
        // An xlsx with a password is an OLE file with the workbook encrypted in it.
        Err(error) => match calamine::open_workbook_from_rs::<Xlsx<Bytes>, _>(Cursor::new(bytes)) {
            Err(XlsxError::Password) => return Err(Trouble::Locked),
            _ => return Err(trouble(error)),
        },
    };
    for name in names(workbook.sheets_metadata()) {
        let range = workbook.worksheet_range(&name).map_err(trouble)?;
        sheets.add_range(range, name)?;
    }
    Ok(())
}

/// The sheets with cells, in the order of the workbook. A very hidden sheet can't be shown in Excel: programs keep their own notes there
/// (Microsoft Forms does), so it holds nothing that a school handed in.
fn names(sheets: &[calamine::Sheet]) -> Vec<String> {
    let shown = sheets.iter().filter(|s| s.typ == SheetType::WorkSheet && s.visible != SheetVisible::VeryHidden);
    shown.map(|s| s.name.clone()).collect()
}

impl Sheets<'_> {
    fn source(&self, name: &str) -> Arc<Source> {
        Arc::new(Source { file: self.file.to_owned(), sheet: Some(name.to_owned()) })
    }

    /// Adds a range of calamine's, whose rows count from its start.
    fn add_range(&mut self, range: calamine::Range<Data>, name: String) -> Result<(), Trouble> {
        let mut grid = Grid::new(self.source(&name));
        let (top, left) = range.start().unwrap_or((0, 0));
        for (row, column, data) in range.used_cells() {
            if !value::add(&mut grid, top + row as u32, left + column as u32, &value::borrowed(data)) {
                return Err(Trouble::TooLarge(Some(name)));
            }
        }
        self.add(grid, name)
    }

    fn add(&mut self, grid: Grid, name: String) -> Result<(), Trouble> {
        let Some(sheet) = grid.into_sheet(&mut self.findings) else { return Err(Trouble::TooLarge(Some(name))) };
        // An empty sheet is nothing to tell about: every new workbook used to have three.
        self.found.extend(sheet);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
