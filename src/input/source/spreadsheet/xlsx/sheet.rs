//! One sheet of an xlsx: its cells as text.

use std::sync::Arc;

use quick_xml::events::{BytesStart, Event};

use super::super::archive::{Archive, Part, attribute, cut};
use super::super::grid::Grid;
use super::super::shown::Shown;
use super::super::texts::Texts;
use super::super::value;
use super::texts::plain;
use crate::base::finding::Source;
use crate::input::source::spreadsheet::sheets::Trouble;

/// What the cells of every sheet refer to.
pub(super) struct Workings<'a> {
    pub styles: &'a [Shown],
    pub texts: &'a Texts,
    pub is_1904: bool,
    /// Whether a formula's 0 may be no outcome.
    pub unworked: bool,
}

/// A cell while it is read.
#[derive(Default)]
struct Cell {
    /// Row and column, from 0.
    at: (u32, u32),
    kind: Kind,
    style: usize,
    text: String,
    has_formula: bool,
    has_value: bool,
}

/// What the text of a cell stands for.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    /// A number among the shared texts.
    Shared,
    Inline,
    Text,
    Truth,
    Error,
    Moment,
}

/// Reads the cells of a sheet.
pub(super) fn read(
    archive: &mut Archive,
    path: &str,
    source: Arc<Source>,
    workings: &Workings,
) -> Result<Grid, Trouble> {
    let mut grid = Grid::new(source);
    let Some(mut part) = archive.part(path)? else { return Err(Trouble::Broken(path.to_owned())) };
    let (mut cell, mut next) = (Cell::default(), (0_u32, 0_u32));
    let (mut in_data, mut in_text, mut in_sound) = (false, false, false);
    while let Some(event) = part.next()? {
        match &event {
            Event::Start(element) => match element.local_name().as_ref() {
                "sheetData" => in_data = true,
                "row" if in_data => next = (row_of(element).unwrap_or(next.0), 0),
                "c" if in_data => cell.begin(element, next),
                "v" if in_data => {
                    in_text = cell.kind != Kind::Inline;
                    cell.has_value |= in_text;
                }
                "t" if in_data => {
                    in_text = !in_sound;
                    cell.has_value = true;
                }
                "rPh" => in_sound = true,
                "f" if in_data => cell.has_formula = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => in_text = false,
                "rPh" => in_sound = false,
                "c" if in_data => {
                    if !cell.add(&mut grid, workings)? {
                        return Err(Trouble::TooLarge(None));
                    }
                    next = (cell.at.0, cell.at.1.saturating_add(1));
                }
                "row" if in_data => next = (next.0.saturating_add(1), 0),
                "sheetData" => {
                    merges(&mut part, &mut grid);
                    return Ok(grid);
                }
                _ => {}
            },
            event if in_text => Part::gather(event, &mut cell.text)?,
            _ => {}
        }
    }
    Err(cut())
}

/// Takes down the merged cells, which stand behind the cells. What else stands there (filters, pictures) says nothing, not even that it is whole.
fn merges(part: &mut Part, grid: &mut Grid) {
    while let Ok(Some(event)) = part.next() {
        match &event {
            Event::Start(element) if element.local_name().as_ref() == "mergeCell" => {
                let area = attribute(element, "ref").unwrap_or_default();
                let corners = area.split_once(':').and_then(|(from, to)| Some((address(from)?, address(to)?)));
                if let Some((from, to)) = corners {
                    grid.merge(from, to);
                }
            }
            Event::End(element) if element.local_name().as_ref() == "mergeCells" => return,
            _ => {}
        }
    }
}

/// The row that an element names, from 0.
fn row_of(element: &BytesStart) -> Option<u32> {
    let attribute = element.attributes().with_checks(false).flatten().find(|a| a.key.as_ref() == "r")?;
    attribute.value.trim().parse::<u32>().ok()?.checked_sub(1)
}

impl Cell {
    /// Begins a cell that stands at `next` unless it says otherwise.
    fn begin(&mut self, element: &BytesStart, next: (u32, u32)) {
        self.text.clear();
        (self.at, self.kind, self.style) = (next, Kind::Number, 0);
        (self.has_formula, self.has_value) = (false, false);
        for attribute in element.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => self.at = address(&attribute.value).unwrap_or(next),
                "s" => self.style = attribute.value.parse().unwrap_or(0),
                "t" => {
                    self.kind = match &*attribute.value {
                        "n" => Kind::Number,
                        "s" => Kind::Shared,
                        "inlineStr" => Kind::Inline,
                        "b" => Kind::Truth,
                        "e" => Kind::Error,
                        "d" => Kind::Moment,
                        _ => Kind::Text,
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds what the cell holds; false when the grid is full.
    fn add(&self, grid: &mut Grid, workings: &Workings) -> Result<bool, Trouble> {
        let ((row, column), text) = (self.at, self.text.as_str());
        if self.has_formula && self.is_unworked(workings.unworked) {
            return Ok(grid.add_unworked(row, column));
        }
        Ok(match self.kind {
            _ if text.is_empty() => true,
            Kind::Number => match value::written(text).filter(|_| self.shown(workings) == Shown::Number) {
                Some(written) => grid.add(row, column, written),
                None => self.add_number(grid, workings),
            },
            Kind::Shared => {
                let shared = text.trim().parse().ok().and_then(|index| workings.texts.get(index));
                let Some(shared) = shared else { return Err(Trouble::Broken("shared text".to_owned())) };
                value::add_text(grid, row, column, shared)
            }
            Kind::Inline | Kind::Text => value::add_text(grid, row, column, &plain(text)),
            Kind::Truth => match text.trim() {
                "1" | "true" => grid.add(row, column, value::truth(true)),
                "0" | "false" => grid.add(row, column, value::truth(false)),
                other => grid.add(row, column, other),
            },
            Kind::Error => grid.add_error(row, column, text.trim()),
            Kind::Moment => grid.add(row, column, value::iso_text(text.trim())),
        })
    }

    /// Whether a formula's outcome is not in the file. A blank text (`t="str"`) is an outcome. Scripts that must write something
    /// write a 0, and ask Excel to work it out.
    fn is_unworked(&self, on_load: bool) -> bool {
        let is_number = self.kind == Kind::Number;
        !self.has_value || is_number && self.text.is_empty() || is_number && on_load && self.text.trim() == "0"
    }

    fn shown(&self, workings: &Workings) -> Shown {
        workings.styles.get(self.style).copied().unwrap_or_default()
    }

    fn add_number(&self, grid: &mut Grid, workings: &Workings) -> bool {
        match self.text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => {
                value::add_number(grid, self.at, number, self.shown(workings), workings.is_1904)
            }
            // Never seen in a workbook of Excel's; what stands there is reported as it is.
            _ => grid.add(self.at.0, self.at.1, &self.text),
        }
    }
}

/// Row and column, from 0, of an address such as `AB14`. One beyond any sheet stays so, and is refused with its cell.
pub(in crate::input::source) fn address(text: &str) -> Option<(u32, u32)> {
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at(digits);
    let mut column = 0_u32;
    for letter in letters.bytes() {
        let letter = u32::from(letter.to_ascii_uppercase().checked_sub(b'A').filter(|l| *l < 26)?) + 1;
        column = column.saturating_mul(26).saturating_add(letter);
    }
    let row = row.bytes().all(|b| b.is_ascii_digit()).then(|| row.parse().unwrap_or(u32::MAX))?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn addresses() {
        assert_eq!(address("A1"), Some((0, 0)));
        assert_eq!(address("xfd1048576"), Some((1_048_575, 16_383)));
        assert_eq!(address("ZZZZZZZZZZ99999999999"), Some((u32::MAX - 1, u32::MAX - 1)));
        for not in ["", "A", "1", "A0", "A-1", "é1", "A1B", "$A$1"] {
            assert_eq!(address(not), None, "{not}");
        }
    }
}
