//! ods: the tables of an OpenDocument workbook.
//!
//! A cell or row can stand for many by repeating it. Blank ones cost nothing; for those with content the limits of a sheet hold.

mod paragraphs;

use std::collections::BTreeSet;

use quick_xml::events::{BytesStart, Event};

use self::paragraphs::paragraphs;
use super::archive::{Archive, Part, attribute, cut};
use super::grid::Grid;
use super::sheets::{Sheets, State, Trouble};
use super::shown::Shown;
use super::value;

/// The kind of file, which stands at its very beginning.
const KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// Reads the tables of a workbook.
pub(super) fn read(archive: &mut Archive, sheets: &mut Sheets) -> Result<(), Trouble> {
    if !archive.head("mimetype", KIND.len() as u64).starts_with(KIND) {
        return Err(Trouble::Unknown("OpenDocument"));
    }
    if is_locked(archive)? {
        return Err(Trouble::Locked);
    }
    let Some(mut part) = archive.part("content.xml")? else { return Err(cut()) };
    let mut styles = Styles::default();
    while let Some(event) = part.next()? {
        let Event::Start(element) = event else { continue };
        let mut state = State::Shown;
        let name = match element.local_name().as_ref() {
            "table" => {
                state = styles.state(&element);
                attribute(&element, "name").unwrap_or_default()
            }
            "style" | "table-properties" => {
                styles.note(&element);
                continue;
            }
            // Earlier contents and copies from elsewhere.
            "tracked-changes" | "dde-links" => "'file:".to_owned(),
            _ => continue,
        };
        drop(element);
        // What LibreOffice keeps of a workbook that is linked to has such a name: not what this file holds.
        if name.starts_with("'file:") {
            part.skip()?;
            continue;
        }
        let mut grid = Grid::new(sheets.source(&name));
        table(&mut part, &mut grid).map_err(|trouble| trouble.in_sheet(&name))?;
        sheets.add(grid, name, state)?;
    }
    Ok(())
}

/// The styles that hide a table; they stand in front of the tables.
#[derive(Default)]
struct Styles {
    /// The style that was opened last.
    last: String,
    hiding: BTreeSet<String>,
}

impl Styles {
    /// Takes in a style, or the properties of the last one.
    fn note(&mut self, element: &BytesStart) {
        if element.local_name().as_ref() == "style" {
            self.last = attribute(element, "name").unwrap_or_default();
        } else if attribute(element, "display").as_deref() == Some("false") {
            self.hiding.insert(self.last.clone());
        }
    }

    fn state(&self, table: &BytesStart) -> State {
        let hides = |style: String| self.hiding.contains(&style);
        if attribute(table, "style-name").is_some_and(hides) { State::Hidden } else { State::Shown }
    }
}

/// Whether the list of parts says that they are encrypted.
fn is_locked(archive: &mut Archive) -> Result<bool, Trouble> {
    let Some(mut part) = archive.part("META-INF/manifest.xml")? else { return Ok(false) };
    while let Some(event) = part.next()? {
        if matches!(event, Event::Start(element) if element.local_name().as_ref() == "encryption-data") {
            return Ok(true);
        }
    }
    Ok(false)
}

fn table(part: &mut Part, grid: &mut Grid) -> Result<(), Trouble> {
    let mut row = 0_u32;
    loop {
        let times = match part.next()?.ok_or_else(cut)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "table-row" => Some(repeated(&element, "number-rows-repeated")),
                // Rows within these are rows of the table.
                "table-row-group" | "table-header-rows" | "table-rows" => continue,
                _ => None,
            },
            Event::End(element) if element.local_name().as_ref() == "table" => return Ok(()),
            _ => continue,
        };
        let Some(times) = times else {
            part.skip()?;
            continue;
        };
        add_row(part, grid, row, times)?;
        row = row.saturating_add(times);
    }
}

/// How often an element stands for itself; at least once.
fn repeated(element: &BytesStart, name: &str) -> u32 {
    let Some(times) = attribute(element, name) else { return 1 };
    // Beyond any number is beyond any sheet.
    if times.bytes().all(|b| b.is_ascii_digit()) { times.parse().unwrap_or(u32::MAX).max(1) } else { 1 }
}

/// What a cell holds.
enum Held {
    Text(String),
    /// A number, date or truth, with what its format adds before and behind it.
    Number(String, (u8, u8)),
    Error(String),
    /// A formula without its outcome.
    Unworked,
}

/// The cells of a row.
#[derive(Default)]
struct Cells {
    /// Those with content: the column (from 0), how often, and what.
    held: Vec<(u32, u32, Held)>,
    /// Those that go on in the rows below: the column, and over how many rows.
    spans: Vec<(u32, [u32; 2])>,
}

/// The cells with content of the row that was just opened.
fn cells(part: &mut Part) -> Result<Cells, Trouble> {
    let mut cells = Cells::default();
    let mut column = 0_u32;
    loop {
        let cell = match part.next()?.ok_or_else(cut)? {
            Event::Start(element) => match element.local_name().as_ref() {
                "table-cell" | "covered-table-cell" => {
                    let spanned =
                        ["number-rows-spanned", "number-columns-spanned"].map(|name| repeated(&element, name));
                    Some((Typed::of(&element), repeated(&element, "number-columns-repeated"), spanned))
                }
                _ => None,
            },
            Event::End(element) if element.local_name().as_ref() == "table-row" => return Ok(cells),
            _ => continue,
        };
        let Some((typed, repeated, spanned)) = cell else {
            part.skip()?;
            continue;
        };
        if let Some(held) = typed.held(paragraphs(part)?) {
            cells.held.push((column, repeated, held));
            cells.spans.extend((spanned != [1, 1]).then_some((column, spanned)));
        }
        column = column.saturating_add(repeated);
    }
}

/// Adds a row that stands for a number of them.
fn add_row(part: &mut Part, grid: &mut Grid, row: u32, times: u32) -> Result<(), Trouble> {
    let cells = cells(part)?;
    let rows = if cells.held.is_empty() { 0 } else { times };
    for (column, [rows, columns]) in cells.spans {
        grid.merge((row, column), (row.saturating_add(rows - 1), column.saturating_add(columns - 1)));
    }
    for row in row..row.saturating_add(rows) {
        for (column, repeated, held) in &cells.held {
            for column in *column..column.saturating_add(*repeated) {
                let has_room = match held {
                    Held::Text(text) => value::add_text(grid, row, column, text),
                    Held::Number(text, zeros) => grid.add_number(row, column, text, *zeros),
                    Held::Error(text) => grid.add_error(row, column, text),
                    Held::Unworked => grid.add_unworked(row, column),
                };
                if !has_room {
                    return Err(Trouble::TooLarge(None));
                }
            }
        }
    }
    Ok(())
}

/// What a cell says about its value.
#[derive(Default)]
struct Typed {
    kind: String,
    value: Option<String>,
    has_formula: bool,
    is_error: bool,
}

impl Typed {
    fn of(element: &BytesStart) -> Typed {
        let mut typed = Typed::default();
        for attribute in element.attributes().with_checks(false).flatten() {
            let text = || attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).map(|v| v.into_owned()).ok();
            let is_calc = attribute.key.prefix().is_some_and(|p| p.as_ref() == "calcext");
            match attribute.key.local_name().as_ref() {
                "value-type" if is_calc => typed.is_error = attribute.value == "error",
                "value-type" => typed.kind = attribute.value.to_string(),
                "value" | "string-value" | "date-value" | "time-value" | "boolean-value" => typed.value = text(),
                "formula" => typed.has_formula = true,
                _ => {}
            }
        }
        typed
    }

    /// The cell's text; `shown` are the paragraphs in it.
    fn held(self, shown: String) -> Option<Held> {
        let text = |text: String| (!text.trim().is_empty()).then_some(Held::Text(text));
        if self.is_error {
            return Some(Held::Error(if shown.is_empty() { self.value.unwrap_or_default() } else { shown }));
        }
        let number = |shown| move |number: f64| value::number(number, shown, false);
        let worked = |shown| self.value.as_ref().and_then(|v| v.trim().parse().ok()).map(number(shown));
        let plain = |text: String| (!text.trim().is_empty()).then_some(Held::Number(text, (0, 0)));
        match self.kind.as_str() {
            "" if self.has_formula => Some(Held::Unworked),
            // `TRUE()` has the value 1, which might be a level: what is shown says what it is.
            "float" if value::is_truth(&shown) => text(shown),
            "float" | "currency" => match worked(Shown::Number) {
                Some(plain) => Some(shown_as(&plain, &shown)),
                None => text(shown),
            },
            "percentage" => plain(worked(Shown::Percent).unwrap_or(shown)),
            "boolean" => plain(value::truth(self.value.is_some_and(|v| v.eq_ignore_ascii_case("true"))).to_owned()),
            "date" => plain(self.value.map_or(shown, |v| value::iso_date(&v))),
            "time" => plain(self.value.map_or(shown, |v| value::iso_duration(&v))),
            "string" => text(self.value.unwrap_or(shown)),
            _ => text(shown),
        }
    }
}

/// A number with the zeros that its cell shows.
fn shown_as(plain: &str, shown: &str) -> Held {
    let zeros = value::zeros_around(plain, shown);
    let text = if zeros == (0, 0) { plain.to_owned() } else { shown.trim().replace(',', ".") };
    Held::Number(text, zeros)
}

#[cfg(test)]
mod tests;
