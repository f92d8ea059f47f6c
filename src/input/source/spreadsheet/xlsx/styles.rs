//! The styles of a workbook, as far as they change what a number is.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::super::archive::{Archive, attribute};
use super::super::shown::{self, Shown};
use crate::input::source::spreadsheet::sheets::Trouble;

/// How each style of cells shows a number, by the style's number. Nothing where the workbook has no styles.
pub(super) fn read(archive: &mut Archive, path: Option<&str>) -> Result<Vec<Shown>, Trouble> {
    let mut styles = Vec::new();
    let Some(path) = path else { return Ok(styles) };
    let Some(mut part) = archive.part(path)? else { return Ok(styles) };
    let mut custom: BTreeMap<u32, Shown> = BTreeMap::new();
    // Formats and styles also stand in lists that no cell refers to.
    let (mut in_formats, mut in_styles) = (false, false);
    while let Some(event) = part.next()? {
        match &event {
            Event::Start(element) => {
                let id = || attribute(element, "numFmtId").and_then(|id| id.parse().ok());
                match element.local_name().as_ref() {
                    "numFmts" => in_formats = true,
                    "cellXfs" => in_styles = true,
                    "numFmt" if in_formats => {
                        if let (Some(id), Some(code)) = (id(), attribute(element, "formatCode")) {
                            custom.insert(id, shown::custom(&code));
                        }
                    }
                    "xf" if in_styles => {
                        let id = id().unwrap_or(0);
                        styles.push(custom.get(&id).copied().unwrap_or_else(|| shown::built_in(id)));
                    }
                    _ => {}
                }
            }
            Event::End(element) => match element.local_name().as_ref() {
                "numFmts" => in_formats = false,
                "cellXfs" => in_styles = false,
                _ => {}
            },
            _ => {}
        }
    }
    Ok(styles)
}
