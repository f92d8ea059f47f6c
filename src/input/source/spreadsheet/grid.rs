//! The cells of one sheet with their true addresses, gathered in any order, to a [`Sheet`].

use std::sync::Arc;

use crate::base::finding::{Code, Finding, Place, Source};
use crate::base::number::to_u32;
use crate::input::source::sheet::MAX_CELL;
use crate::input::source::{Cell, CellKind, Sheet};

/// The most cells with content that are held of one sheet.
const MAX_CELLS: usize = 20_000_000;

/// The most text that is held of one sheet, in bytes: cells can share one long text many times over.
const MAX_TEXT: usize = 512 * 1024 * 1024;

/// The most cells with a finding that one sheet may have: each has its own line in the list, and a list of more serves nobody.
const MAX_ERRORS: usize = 100_000;

/// The longest error that a cell can show, in characters.
const MAX_ERROR: usize = 20;

/// The most merged cells of a sheet that are looked at.
const MAX_MERGES: usize = 100_000;

/// The rows and columns of Excel.
const SIZE: (u32, u32) = (1_048_576, 16_384);

/// Cells as they come: only those with content cost anything.
pub(super) struct Grid {
    source: Arc<Source>,
    text: String,
    cells: Vec<CellRef>,
    errors: Vec<Finding>,
    /// Column, first row and last row of what was merged over rows.
    merges: Vec<(u32, u32, u32)>,
    /// First and last row, first and last column of what was merged over columns.
    wide: Vec<[u32; 4]>,
    /// The first cell that came with too much text.
    too_long: Option<Place>,
}

/// Where a cell stands (from 0), and where its text does.
#[derive(Clone, Copy)]
struct CellRef {
    row: u32,
    column: u32,
    start: u32,
    end: u32,
    kind: CellKind,
}

impl Grid {
    pub(super) fn new(source: Arc<Source>) -> Grid {
        let (text, cells, errors, merges, wide) = (String::new(), vec![], vec![], vec![], vec![]);
        Grid { source, text, cells, errors, merges, wide, too_long: None }
    }

    /// Adds a cell that a spreadsheet keeps as a number, a date or a truth; row and column from 0. A blank one adds nothing. False when the sheet is
    /// full, or the cell outside of any sheet.
    pub(super) fn add(&mut self, row: u32, column: u32, text: &str) -> bool {
        self.add_number(row, column, text, (0, 0))
    }

    /// The same of a number, with so many characters before and behind it that its format adds.
    pub(super) fn add_number(&mut self, row: u32, column: u32, text: &str, zeros: (u8, u8)) -> bool {
        self.put(row, column, text, CellKind::Number { lead: zeros.0, trail: zeros.1 })
    }

    /// The same of a text.
    pub(super) fn add_text(&mut self, row: u32, column: u32, text: &str) -> bool {
        self.put(row, column, text, CellKind::Text)
    }

    fn put(&mut self, row: u32, column: u32, text: &str, kind: CellKind) -> bool {
        let text = text.trim();
        if text.is_empty() {
            return true;
        }
        let start = self.text.len();
        if row >= SIZE.0 || column >= SIZE.1 || self.cells.len() >= MAX_CELLS || start + text.len() > MAX_TEXT {
            return false;
        }
        let is_too_long = text.len() > MAX_CELL;
        if is_too_long {
            self.too_long.get_or_insert_with(|| Place::at(self.source.clone(), row + 1, column + 1));
        }
        // One that is too long stays without its text, and counts: it may come billions of times.
        let text = if is_too_long { "" } else { text };
        for (i, part) in text.split('\r').enumerate() {
            // Line breaks are `\n`, as in text files.
            self.text.push_str(if i > 0 && !part.starts_with('\n') { "\n" } else { "" });
            self.text.push_str(part);
        }
        self.cells.push(CellRef { row, column, start: to_u32(start), end: to_u32(self.text.len()), kind });
        true
    }

    /// Adds a cell with an error such as `#N/A`, and a finding about it. False when the sheet is full, of errors too.
    pub(super) fn add_error(&mut self, row: u32, column: u32, text: &str) -> bool {
        let text: String = text.chars().take(MAX_ERROR).collect();
        self.note(row, column, |place| Finding::new(Code::CellError, place).value(text.as_str()))
            && self.add(row, column, &text)
    }

    /// Takes down that the cells between two corners, each a row and a column, are merged into one.
    pub(super) fn merge(&mut self, (first, left): (u32, u32), (last, right): (u32, u32)) {
        if first < last && self.merges.len() < MAX_MERGES {
            self.merges.push((left, first, last));
        }
        if left < right && self.wide.len() < MAX_MERGES {
            self.wide.push([first, last, left, right]);
        }
    }

    /// Line (from 1), first and last column (from 0) of the cells with content that are merged over columns, by line and column.
    fn across(&self, first_column: u32) -> Vec<(u32, usize, usize)> {
        let mut rows: Vec<u32> = self.cells.iter().map(|cell_ref| cell_ref.row).collect();
        rows.dedup();
        let (mut across, mut looked_at) = (Vec::new(), 0_usize);
        for &[first, last, left, right] in self.wide.iter().filter(|[_, _, left, _]| *left >= first_column) {
            let begin = rows.partition_point(|row| *row < first);
            for row in rows[begin..].iter().copied().take_while(|row| *row <= last) {
                looked_at += 1;
                if looked_at > MAX_CELLS {
                    return Vec::new();
                }
                if self.cells.binary_search_by_key(&(row, left), |cell_ref| (cell_ref.row, cell_ref.column)).is_ok() {
                    across.push((row + 1, (left - first_column) as usize, (right - first_column) as usize));
                }
            }
        }
        across.sort_unstable();
        across
    }

    /// Merged cells are one cell: what it says holds for each of its rows that says anything else. False when the sheet is full.
    fn spread(&mut self) -> bool {
        let mut rows: Vec<u32> = self.cells.iter().map(|cell_ref| cell_ref.row).collect();
        rows.dedup();
        let (place, mut looked_at) = (|cell_ref: &CellRef| (cell_ref.row, cell_ref.column), 0_usize);
        let mut more = Vec::new();
        for &(column, first, last) in &self.merges {
            let at = |row: u32| self.cells.binary_search_by_key(&(row, column), place);
            let Ok(top) = at(first) else { continue };
            let below = rows.partition_point(|row| *row <= first);
            for row in rows[below..].iter().copied().take_while(|row| *row <= last) {
                looked_at += 1;
                if looked_at > MAX_CELLS {
                    return false;
                }
                if at(row).is_err() {
                    more.push(CellRef { row, ..self.cells[top] });
                }
            }
        }
        self.cells.append(&mut more);
        self.cells.sort_by_key(place);
        self.cells.dedup_by_key(|cell_ref| place(cell_ref));
        self.cells.len() <= MAX_CELLS
    }

    /// Adds a formula whose outcome is not in the file: a blank cell, and a finding about it.
    pub(super) fn add_unworked(&mut self, row: u32, column: u32) -> bool {
        self.note(row, column, |place| Finding::new(Code::FormulaUnworked, place))
    }

    fn note(&mut self, row: u32, column: u32, finding: impl FnOnce(Place) -> Finding) -> bool {
        if self.errors.len() >= MAX_ERRORS {
            return false;
        }
        let place = Place::at(self.source.clone(), row.saturating_add(1), column.saturating_add(1));
        self.errors.push(finding(place));
        true
    }

    /// A cell whose text was too long to be held: the sheet is not to be used.
    pub(super) fn too_long(&self) -> Option<Place> {
        self.too_long.clone()
    }

    /// How many cells it holds, and how much text in bytes.
    pub(super) fn size(&self) -> (usize, usize) {
        (self.cells.len(), self.text.len())
    }

    /// The sheet; `Some(None)` when it has no content, `None` when it is too large.
    pub(super) fn into_sheet(mut self, findings: &mut Vec<Finding>) -> Option<Option<Sheet>> {
        let place = |cell_ref: &CellRef| (cell_ref.row, cell_ref.column);
        if !self.cells.is_sorted_by_key(place) {
            // Stable, so that of two cells in one place the later one holds.
            self.cells.sort_by_key(place);
        }
        if !self.merges.is_empty() && !self.spread() {
            return None;
        }
        findings.append(&mut self.errors);
        let Some(first) = self.cells.iter().map(|cell_ref| cell_ref.column).min() else { return Some(None) };
        let mut sheet = Sheet::new(self.source.clone(), first + 1);
        let mut cells = Vec::new();
        for row in self.cells.chunk_by(|a, b| a.row == b.row) {
            cells.clear();
            for cell_ref in row {
                let column = (cell_ref.column - first) as usize;
                cells.resize(cells.len().max(column + 1), Cell::default());
                cells[column] = Cell { text: self.text_of(cell_ref), kind: cell_ref.kind };
            }
            if !sheet.push_cells(row[0].row + 1, cells.iter().copied()) {
                return None;
            }
        }
        let merges = self.merges.iter().filter(|(column, ..)| *column >= first);
        sheet.across = self.across(first);
        sheet.merged = merges.map(|(column, top, last)| ((column - first) as usize, top + 1, last + 1)).collect();
        sheet.shrink();
        Some(Some(sheet))
    }

    fn text_of(&self, cell_ref: &CellRef) -> &str {
        &self.text[cell_ref.start as usize..cell_ref.end as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::Fact;

    fn grid(cells: &[(u32, u32, &str)]) -> Grid {
        let mut grid = Grid::new(Arc::new(Source { file: "a.xlsx".into(), sheet: Some("Blad1".into()) }));
        for (row, column, text) in cells {
            assert!(grid.add(*row, *column, text));
        }
        grid
    }

    #[test]
    fn cells_in_any_order_keep_their_address() {
        let mut findings = Vec::new();
        let grid = grid(&[(9, 3, "2"), (4, 2, "a"), (4, 3, " b\u{a0}"), (9, 2, "x\r\ny\rz"), (7, 2, " "), (9, 3, "3")]);
        let sheet = grid.into_sheet(&mut findings).flatten().expect("a sheet");
        assert_eq!(findings, []);
        assert_eq!(sheet.header().collect::<Vec<_>>(), ["a", "b"]);
        let row = sheet.rows().next().expect("a row");
        assert_eq!((row.cell(0), row.cell(1)), ("x\ny\nz", "3"));
        assert_eq!(row.place_of(1).cell().as_deref(), Some("D10"));
        assert_eq!(sheet.len(), 1);
    }

    #[test]
    fn cells_that_are_merged_over_columns_are_known() {
        let mut grid = grid(&[(0, 1, "a"), (0, 2, "b"), (0, 3, "c"), (1, 1, "x"), (2, 1, "y"), (2, 3, "z")]);
        grid.merge((1, 1), (1, 2));
        grid.merge((2, 2), (2, 3));
        grid.merge((5, 0), (5, 9));
        let sheet = grid.into_sheet(&mut Vec::new()).flatten().expect("a sheet");
        let with: Vec<Vec<usize>> =
            sheet.rows().map(|row| (0..4).map(|at| sheet.merged_with(row, at)).collect()).collect();
        assert_eq!(with, [[0, 0, 2, 3], [0, 1, 2, 3]], "a merged cell without content is none");
    }

    #[test]
    fn what_a_merged_cell_says_holds_for_its_rows() {
        let mut grid =
            grid(&[(0, 0, "school"), (0, 1, "vraag"), (1, 0, "De Iep"), (1, 1, "a"), (2, 1, "b"), (5, 1, "c")]);
        grid.merge((1, 0), (3, 0));
        grid.merge((2, 1), (2, 1));
        grid.merge((0, 3), (9, 3));
        let sheet = grid.into_sheet(&mut vec![]).flatten().expect("a sheet");
        let rows: Vec<_> = sheet.rows().map(|row| (row.place().row, row.cell(0), row.cell(1))).collect();
        assert_eq!(rows, [(2, "De Iep", "a"), (3, "De Iep", "b"), (6, "", "c")], "a row without anything else is none");
    }

    #[test]
    fn cells_below_no_name_are_reported() {
        let cells = [(0, 1, "a"), (0, 2, "b"), (1, 0, "links"), (1, 1, "1"), (1, 4, "rechts"), (2, 9, "los")];
        let sheet = grid(&cells).into_sheet(&mut vec![]).flatten().expect("a sheet");
        let seen: Vec<_> =
            sheet.unnamed().iter().map(|f| (f.code, f.place.cell(), f.value.clone(), f.facts.clone())).collect();
        assert_eq!(
            seen,
            [
                (Code::RowTooLong, Some("A2".to_owned()), None, vec![("cells", Fact::Count(2))]),
                (Code::RowTooLong, Some("J3".to_owned()), None, vec![("cells", Fact::Count(1))]),
            ]
        );
        assert_eq!(sheet.len(), 2);
    }

    #[test]
    fn a_cell_that_is_too_long_is_named() {
        let most = "a".repeat(MAX_CELL);
        assert_eq!(grid(&[(0, 0, &most)]).too_long(), None);
        let long = grid(&[(0, 0, "a"), (3, 2, &format!("{most}b")), (4, 0, &format!("{most}b"))]);
        assert_eq!(long.too_long().and_then(|place| place.cell()).as_deref(), Some("C4"));
        assert_eq!(long.size(), (3, 1), "and its text is not held");
    }

    #[test]
    fn nothing_is_no_sheet_and_too_much_is_refused() {
        assert!(grid(&[]).into_sheet(&mut vec![]).expect("not too large").is_none());
        assert!(!grid(&[]).add(0, 16_384, "x"));
        assert!(!grid(&[]).add(1_048_576, 0, "x"));
        assert!(grid(&[]).add(u32::MAX, u32::MAX, ""), "blank costs nothing");
        let mut wide = grid(&[(0, 0, "a"), (0, 16_383, "z")]);
        (1..4_000).for_each(|row| assert!(wide.add(row, 16_383, "x")));
        assert!(wide.into_sheet(&mut vec![]).is_none());
    }
}
