//! The cells of a sheet with other words in some of them, and the texts that cells share.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};

use super::model::Unchangeable;
use super::xml::{self, Changes, attributes};
use crate::base::finding::letters;
use crate::input::source::spreadsheet;

/// A word of fewer letters stands in others by chance.
const SHORT: usize = 4;

/// What a sheet was looked at for.
pub(super) struct Looked<'a> {
    /// What is to stand in which cells.
    pub cells: &'a BTreeMap<(u32, u32), String>,
    /// What stood in all cells that change, in any sheet: a formula that worked one of these out has a copy of it.
    pub gone: &'a BTreeSet<String>,
    /// Whether nobody looked at its cells: then they all go.
    pub is_unseen: bool,
}

/// A cell that is being read.
struct Cell {
    from: usize,
    at: (u32, u32),
    name: String,
    kept: String,
    kind: String,
    value: String,
    formula: Option<(Range<usize>, String)>,
    /// Whether the formula is for other cells too: shared, or of a range.
    is_common: bool,
}

/// Goes through the cells of a sheet, each with the bytes that it takes; one without anything in it is `None` beside its place.
fn each(xml: &[u8], mut take: impl FnMut(Range<usize>, Cell) -> Result<(), Unchangeable>) -> Result<(), Unchangeable> {
    let (mut next, mut open, mut within) = ((0u32, 0u32), None::<Cell>, Within::Nothing);
    xml::walk(xml, |range, event| {
        match event {
            Event::Start(element) | Event::Empty(element) => match (element.local_name().as_ref(), &mut open) {
                ("row", None) => {
                    let own = attribute(element, "r").and_then(|row| row.trim().parse::<u32>().ok());
                    next = (own.unwrap_or(next.0 + 1), 1);
                }
                ("c", None) => {
                    let at = attribute(element, "r").and_then(|text| address(&text)).unwrap_or(next);
                    next = (at.0, at.1.saturating_add(1));
                    let cell = Cell {
                        from: range.start,
                        at,
                        name: element.name().as_ref().to_owned(),
                        kept: attributes(element, |name| !matches!(name, "t" | "cm" | "vm")),
                        kind: attribute(element, "t").unwrap_or_default(),
                        value: String::new(),
                        formula: None,
                        is_common: false,
                    };
                    match event {
                        Event::Empty(_) => take(range, cell)?,
                        _ => open = Some(cell),
                    }
                }
                ("f", Some(cell)) => {
                    cell.formula = Some((range.clone(), String::new()));
                    cell.is_common = attribute(element, "t").is_some_and(|kind| kind != "normal");
                    within = if matches!(event, Event::Start(_)) { Within::Formula } else { Within::Nothing };
                }
                ("v" | "t", Some(_)) if matches!(event, Event::Start(_)) => within = Within::Value,
                _ => {}
            },
            Event::Text(text) => within.add(&mut open, &text.xml10_content()),
            Event::CData(text) => within.add(&mut open, &text.xml10_content()),
            Event::GeneralRef(name) => within.add(&mut open, &xml::entity(name.as_ref())?),
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => within = Within::Nothing,
                "f" => {
                    within = Within::Nothing;
                    let formula = open.as_mut().and_then(|cell| cell.formula.as_mut());
                    formula.into_iter().for_each(|(whole, _)| whole.end = range.end);
                }
                "c" => {
                    if let Some(cell) = open.take() {
                        take(cell.from..range.end, cell)?;
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    })
}

/// Where in a cell a text stands.
#[derive(Clone, Copy)]
enum Within {
    Nothing,
    Value,
    Formula,
}

impl Within {
    fn add(self, cell: &mut Option<Cell>, text: &str) {
        match (self, cell) {
            (Within::Value, Some(cell)) => cell.value.push_str(text),
            (Within::Formula, Some(cell)) => cell.formula.iter_mut().for_each(|(_, formula)| formula.push_str(text)),
            (Within::Nothing, _) | (_, None) => {}
        }
    }
}

/// What stands in the cells that change, added to `gone`, and what formulas there are, added to `formulas`.
pub(super) fn look(
    xml: &[u8],
    cells: &BTreeMap<(u32, u32), String>,
    shared: &[String],
    gone: &mut BTreeSet<String>,
    formulas: &mut String,
) -> Result<(), Unchangeable> {
    each(xml, |_, cell| {
        if cells.contains_key(&cell.at) {
            gone.extend(Some(cell.text(shared).trim().to_owned()).filter(|text| !text.is_empty()));
        }
        if let Some((_, formula)) = &cell.formula {
            formulas.push_str(&formula.to_lowercase());
            formulas.push('\n');
        }
        Ok(())
    })
}

/// A sheet with other words in some cells, and how many were there; the numbers of the shared texts that are still used are added to `used`.
pub(super) fn with_cells(
    xml: &[u8],
    looked: &Looked,
    used: &mut BTreeSet<usize>,
) -> Result<(Vec<u8>, usize), Unchangeable> {
    let (mut changes, mut found) = (Changes::new(), 0);
    each(xml, |range, cell| {
        match looked.cells.get(&cell.at) {
            Some(_) if cell.is_common => return Err(cell.refused()),
            Some(text) => {
                if !cell.is_blank(range.len()) {
                    changes.push((range, cell.with(text)));
                }
                found += 1;
            }
            None if looked.is_unseen => changes.push((range, cell.with(""))),
            None => {
                if let Some((whole, formula)) = &cell.formula {
                    // Words in the formula itself can't be told apart from what it needs.
                    if looked.gone.iter().any(|text| text.chars().count() >= SHORT && formula.contains(text.as_str())) {
                        return Err(cell.refused());
                    }
                    if cell.kind == "str" && copies(&cell.value, looked.gone) {
                        let formula = String::from_utf8_lossy(&xml[whole.clone()]).into_owned();
                        changes.push((range, format!("<{0}{1}>{formula}</{0}>", cell.name, cell.kept)));
                        return Ok(());
                    }
                }
                if cell.kind == "s" {
                    used.extend(cell.value.trim().parse::<usize>().ok());
                }
            }
        }
        Ok(())
    })?;
    Ok((xml::changed(xml, &changes), found))
}

/// Whether what a formula worked out is one of these words, or has one of them in it.
fn copies(value: &str, gone: &BTreeSet<String>) -> bool {
    let value = value.trim();
    gone.contains(value) || gone.iter().any(|text| text.chars().count() >= SHORT && value.contains(text.as_str()))
}

impl Cell {
    fn text(&self, shared: &[String]) -> String {
        match self.kind.as_str() {
            "s" => self.value.trim().parse::<usize>().ok().and_then(|at| shared.get(at).cloned()).unwrap_or_default(),
            _ => self.value.clone(),
        }
    }

    /// Whether it takes no more bytes than an element without anything in it.
    fn is_blank(&self, bytes: usize) -> bool {
        self.value.is_empty() && self.formula.is_none() && bytes <= self.name.len() + self.kept.len() + 3
    }

    /// That its formula can't be changed; of which sheet it is knows whoever asked.
    fn refused(&self) -> Unchangeable {
        Unchangeable::Formula(address_of(self.at))
    }

    /// The cell with a text, or none. A formula becomes one that says just that: programs keep a list of the cells with a formula, and find a workbook damaged
    /// where one of these has none.
    fn with(&self, text: &str) -> String {
        let (name, kept) = (&self.name, &self.kept);
        if self.formula.is_some() {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            let prefix = name.strip_suffix('c').unwrap_or_default();
            let formula = text.replace('"', "\"\"");
            return format!(
                "<{name}{kept} t=\"str\"><{prefix}f>\"{formula}\"</{prefix}f><{prefix}v>{text}</{prefix}v></{name}>"
            );
        }
        if text.is_empty() {
            return format!("<{name}{kept}/>");
        }
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let prefix = name.strip_suffix('c').unwrap_or_default();
        format!("<{name}{kept} t=\"inlineStr\"><{prefix}is><{prefix}t>{text}</{prefix}t></{prefix}is></{name}>")
    }
}

/// The shared texts with nothing in those that no cell uses.
pub(super) fn shared(xml: &[u8], used: &BTreeSet<usize>) -> Result<Vec<u8>, Unchangeable> {
    let (mut changes, mut count, mut open) = (Changes::new(), 0, None);
    xml::walk(xml, |range, event| {
        match event {
            Event::Start(element) if element.local_name().as_ref() == "si" => {
                open = Some((range.start, element.name().as_ref().to_owned()));
            }
            Event::Empty(element) if element.local_name().as_ref() == "si" => count += 1,
            Event::End(element) if element.local_name().as_ref() == "si" => {
                let Some((from, name)) = open.take() else { return Ok(()) };
                if !used.contains(&count) {
                    let prefix = name.strip_suffix("si").unwrap_or_default();
                    changes.push((from..range.end, format!("<{name}><{prefix}t/></{name}>")));
                }
                count += 1;
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(xml::changed(xml, &changes))
}

/// The shared texts themselves.
pub(super) fn shared_texts(xml: &[u8]) -> Result<Vec<String>, Unchangeable> {
    let (mut texts, mut open, mut in_text) = (Vec::new(), String::new(), false);
    xml::walk(xml, |_, event| {
        match event {
            Event::Empty(element) if element.local_name().as_ref() == "si" => texts.push(String::new()),
            Event::Start(element) if element.local_name().as_ref() == "t" => in_text = true,
            Event::Text(text) if in_text => open.push_str(&text.xml10_content()),
            Event::CData(text) if in_text => open.push_str(&text.xml10_content()),
            Event::GeneralRef(name) if in_text => open.push_str(&xml::entity(name.as_ref())?),
            Event::End(element) => match element.local_name().as_ref() {
                "t" => in_text = false,
                "si" => texts.push(std::mem::take(&mut open)),
                _ => {}
            },
            _ => {}
        }
        Ok(())
    })?;
    Ok(texts)
}

/// What places a cell and tells its kind: as it stands, which is how it was read when its place was noted.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = element.attributes().with_checks(false).flatten().find(|found| found.key.as_ref() == name)?;
    Some(found.value.into_owned())
}

/// Row and column, from 1, of an address such as `AB14`.
fn address(text: &str) -> Option<(u32, u32)> {
    spreadsheet::address(text).map(|(row, column)| (row.saturating_add(1), column.saturating_add(1)))
}

/// The address of a row and column, from 1: `AB14`.
fn address_of((row, column): (u32, u32)) -> String {
    format!("{}{row}", letters(column))
}
