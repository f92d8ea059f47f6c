//! An xlsx with other words in some cells. Parts that hold nothing of them keep their bytes.
//!
//! A text lies in more places than its cell: among the shared texts, in comments, in what the file says of its makers. Each kind of part has its rule here;
//! a workbook with a part of another kind is refused, for nobody knows what it holds.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::model::{Instead, Unchangeable};
use super::xml::{self, Changes, attributes};
use crate::input::source::spreadsheet;

/// The most that the parts of a workbook may unpack to together, in bytes.
const MOST: u64 = 512 << 20;

/// What is done with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// It holds no words of cells or makers, or only those that a table needs.
    Keep,
    /// A sheet: its cells are looked at.
    Sheet,
    /// The texts that cells share.
    Shared,
    /// Texts of people: comments, drawings, properties. They go, but for those of the named elements.
    Texts(&'static [&'static str]),
    /// People by name, in attributes.
    People,
}

/// The rule for a part, by its path in small letters; `None` for one that is not known.
fn rule(path: &str) -> Option<Rule> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    Some(match (folder, name) {
        _ if name.ends_with(".rels") || path.ends_with('/') => Rule::Keep,
        ("", "[content_types].xml") | ("xl", "workbook.xml" | "styles.xml" | "calcchain.xml") => Rule::Keep,
        ("xl", "metadata.xml" | "sheetmetadata.xml") | ("xl/theme" | "xl/tables" | "xl/media", _) => Rule::Keep,
        ("xl/printersettings", _) => Rule::Keep,
        ("xl", "sharedstrings.xml") => Rule::Shared,
        ("xl/worksheets", _) if name.ends_with(".xml") => Rule::Sheet,
        ("docprops", "core.xml") => Rule::Texts(&["created", "modified"]),
        ("docprops", "app.xml") => Rule::Texts(&[
            "Application",
            "DocSecurity",
            "ScaleCrop",
            "LinksUpToDate",
            "SharedDoc",
            "HyperlinksChanged",
            "AppVersion",
            "lpstr",
            "i4",
            "TotalTime",
        ]),
        ("docprops", "custom.xml") => Rule::Texts(&["i4", "bool", "r8", "filetime"]),
        ("xl/threadedcomments" | "customxml" | "xl/comments", _) if name.ends_with(".xml") => Rule::Texts(&[]),
        ("xl", name) if name.starts_with("comments") && name.ends_with(".xml") => Rule::Texts(&[]),
        ("xl/drawings", _) => Rule::Texts(&[
            "Anchor",
            "Row",
            "Column",
            "AutoFill",
            "MoveWithCells",
            "SizeWithCells",
            "from",
            "to",
            "col",
            "colOff",
            "row",
            "rowOff",
        ]),
        ("xl/persons", _) => Rule::People,
        _ => return None,
    })
}

/// Whether a workbook says who made it, or has comments.
pub(super) fn has_makers(bytes: &[u8]) -> bool {
    let Ok(parts) = parts(bytes) else { return true };
    parts.iter().any(|(name, part)| match rule(&name.to_lowercase()) {
        Some(Rule::Texts(but)) => xml::without_texts(part, but).is_ok_and(|bare| bare != *part),
        Some(Rule::People) => true,
        Some(Rule::Keep | Rule::Sheet | Rule::Shared) | None => false,
    })
}

/// The workbook with other words in some cells, and without makers, comments and texts that no cell refers to.
pub(super) fn with_cells(bytes: &[u8], instead: &Instead) -> Result<Vec<u8>, Unchangeable> {
    let sheets: BTreeMap<String, String> = spreadsheet::sheets_of_xlsx(bytes)
        .ok_or(Unchangeable::Form)?
        .into_iter()
        .map(|(name, path)| (path, name))
        .collect();
    let mut parts = parts(bytes)?;
    let (mut used, mut changed) = (BTreeSet::new(), 0);
    for (name, part) in &mut parts {
        let path = name.to_lowercase();
        match rule(&path).ok_or_else(|| Unchangeable::Part(name.clone()))? {
            Rule::Keep | Rule::Shared => {}
            Rule::Sheet => {
                let cells = sheets.iter().find(|(known, _)| known.to_lowercase() == path);
                let cells = cells.and_then(|(_, sheet)| instead.of(Some(sheet)));
                let (bytes, count) = sheet(part, cells.unwrap_or(&BTreeMap::new()), &mut used)?;
                (*part, changed) = (bytes, changed + count);
            }
            Rule::Texts(but) => *part = xml::without_texts(part, but)?,
            Rule::People => *part = xml::without_attributes(part, &["displayName", "userId", "providerId"])?,
        }
    }
    for (_, part) in parts.iter_mut().filter(|(name, _)| rule(&name.to_lowercase()) == Some(Rule::Shared)) {
        *part = shared(part, &used)?;
    }
    if changed != instead.len() { Err(Unchangeable::Layout) } else { written(bytes, &parts) }
}

/// Every part by its name.
fn parts(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Unchangeable> {
    let broken = |_| Unchangeable::Broken;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    let (mut left, mut parts) = (MOST, Vec::new());
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(broken)?;
        let name = file.name().map_err(broken)?.replace('\\', "/");
        let mut part = Vec::new();
        file.take(left + 1).read_to_end(&mut part).map_err(|_| Unchangeable::Broken)?;
        left = left.checked_sub(part.len() as u64).ok_or(Unchangeable::Broken)?;
        parts.push((name, part));
    }
    Ok(parts)
}

/// The workbook with these parts: those that are as they were are taken over as they are packed.
fn written(bytes: &[u8], parts: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Unchangeable> {
    let packed = || -> zip::result::ZipResult<Vec<u8>> {
        let mut archive = ZipArchive::new(Cursor::new(bytes))?;
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        for (at, (_, part)) in parts.iter().enumerate() {
            let mut before = Vec::new();
            let (name, time) = {
                let mut own = archive.by_index(at)?;
                own.read_to_end(&mut before)?;
                (own.name()?.into_owned(), own.last_modified())
            };
            if before == *part {
                file.raw_copy_file(archive.by_index_raw(at)?)?;
                continue;
            }
            let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
            file.start_file(name, options.last_modified_time(time.unwrap_or(DateTime::DEFAULT)))?;
            file.write_all(part)?;
        }
        Ok(file.finish()?.into_inner())
    };
    packed().map_err(|_| Unchangeable::Broken)
}

/// A cell that is being read.
struct Cell {
    from: usize,
    name: String,
    kept: String,
    instead: Option<String>,
    is_shared: bool,
    value: String,
}

/// A sheet with other words in some cells, and how many were there; the numbers of the shared texts that are still used are added to `used`.
fn sheet(
    xml: &[u8],
    cells: &BTreeMap<(u32, u32), String>,
    used: &mut BTreeSet<usize>,
) -> Result<(Vec<u8>, usize), Unchangeable> {
    let (mut changes, mut found, mut next) = (Changes::new(), 0, (0u32, 0u32));
    let (mut open, mut in_value): (Option<Cell>, bool) = (None, false);
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
                    let instead = cells.get(&at).cloned();
                    let kept = attributes(element, |name| !matches!(name, "t" | "cm" | "vm"));
                    let is_shared = attribute(element, "t").as_deref() == Some("s");
                    let name = element.name().as_ref().to_owned();
                    let cell = Cell { from: range.start, name, kept, instead, is_shared, value: String::new() };
                    match event {
                        // A cell without anything in it holds no words.
                        Event::Empty(_) => found += usize::from(cell.instead.is_some()),
                        _ => open = Some(cell),
                    }
                }
                ("f", Some(cell)) if cell.instead.is_some() => return Err(Unchangeable::Part("formula".to_owned())),
                ("v", Some(_)) => in_value = matches!(event, Event::Start(_)),
                // What a filter chose is a copy of what stands in cells.
                ("filter" | "customFilter", None) if attribute(element, "val").is_some() => {
                    let kept = attributes(element, |name| name != "val");
                    let tail = if matches!(event, Event::Empty(_)) { "/>" } else { ">" };
                    changes.push((range, format!("<{}{kept} val=\"\"{tail}", element.name().as_ref())));
                }
                _ => {}
            },
            Event::Text(text) if in_value => {
                open.iter_mut().for_each(|cell| cell.value.push_str(&text.xml10_content()));
            }
            Event::End(element) => match element.local_name().as_ref() {
                "v" => in_value = false,
                "c" => {
                    let Some(cell) = open.take() else { return Ok(()) };
                    match &cell.instead {
                        Some(text) => {
                            changes.push((cell.from..range.end, cell.with(text)));
                            found += 1;
                        }
                        None if cell.is_shared => used.extend(cell.value.trim().parse::<usize>().ok()),
                        None => {}
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    })?;
    Ok((xml::changed(xml, &changes), found))
}

impl Cell {
    /// The cell with a text, or none.
    fn with(&self, text: &str) -> String {
        let (name, kept) = (&self.name, &self.kept);
        if text.is_empty() {
            return format!("<{name}{kept}/>");
        }
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let prefix = name.strip_suffix('c').unwrap_or_default();
        format!("<{name}{kept} t=\"inlineStr\"><{prefix}is><{prefix}t>{text}</{prefix}t></{prefix}is></{name}>")
    }
}

/// The shared texts with nothing in those that no cell uses.
fn shared(xml: &[u8], used: &BTreeSet<usize>) -> Result<Vec<u8>, Unchangeable> {
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

fn attribute(element: &quick_xml::events::BytesStart, name: &str) -> Option<String> {
    let found = element.attributes().with_checks(false).flatten().find(|found| found.key.as_ref() == name)?;
    Some(found.value.into_owned())
}

/// Row and column, from 1, of an address such as `AB14`.
fn address(text: &str) -> Option<(u32, u32)> {
    spreadsheet::address(text).map(|(row, column)| (row.saturating_add(1), column.saturating_add(1)))
}
