//! xlsx: a workbook, its styles and shared texts, and its sheets cell by cell.
//!
//! Names of elements count without their prefix: Microsoft Forms and the Open XML SDK write `x:worksheet`. What a sheet claims about
//! its size is never believed; a part is read as a stream.

mod sheet;
mod styles;
mod texts;

pub(in crate::input::source) use sheet::address;

use std::collections::BTreeMap;

use quick_xml::events::Event;

use self::sheet::Workings;
use super::archive::{Archive, attribute};
use super::sheets::{Sheets, State, Trouble, seen};

/// A sheet as the workbook names it.
struct Named {
    name: String,
    path: String,
    state: State,
}

/// What the workbook says about itself.
#[derive(Default)]
struct Workbook {
    /// Name, relation and state of every sheet.
    sheets: Vec<(String, String, State)>,
    is_1904: bool,
    /// Whether its formulas are to be worked out when it is opened: a script wrote it, and a 0 may be no outcome.
    unworked: bool,
}

/// Type (its last word) and target of every relation, by id.
type Relations = BTreeMap<String, (String, String)>;

/// The workbook and what it relates to.
fn opened(archive: &mut Archive) -> Result<(Workbook, Relations), Trouble> {
    let top = relations(archive, "_rels/.rels", "")?;
    let main = top.into_values().find(|(kind, _)| kind == "officeDocument");
    let main = main.map_or_else(|| "xl/workbook.xml".to_owned(), |(_, target)| target);
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let relations = relations(archive, &joined(folder, &format!("_rels/{file}.rels")), folder)?;
    Ok((workbook(archive, &main)?, relations))
}

/// Name and path of every sheet that is read.
pub(super) fn paths(archive: &mut Archive) -> Result<Vec<(String, String)>, Trouble> {
    let (workbook, relations) = opened(archive)?;
    let path = |id: &String| relations.get(id).map(|(_, path)| path.clone());
    let read = workbook.sheets.iter().filter(|(_, _, state)| *state != State::VeryHidden);
    Ok(read.filter_map(|(name, id, _)| Some((seen(name), path(id)?))).collect())
}

/// Reads the sheets of a workbook.
pub(super) fn read(archive: &mut Archive, sheets: &mut Sheets) -> Result<(), Trouble> {
    let (workbook, relations) = opened(archive)?;
    let of_kind = |kind: &str| relations.values().find(|(k, _)| k == kind).map(|(_, target)| target.as_str());
    let styles = styles::read(archive, of_kind("styles"))?;
    let texts = texts::read(archive, of_kind("sharedStrings"))?;
    let workings = Workings { styles: &styles, texts: &texts, is_1904: workbook.is_1904, unworked: workbook.unworked };
    let named = named(&workbook, &relations, archive, sheets);
    if named.is_empty() && workbook.sheets.iter().any(|(_, id, _)| !relations.contains_key(id)) {
        return Err(Trouble::Broken("sheets".to_owned()));
    }
    for Named { name, path, state } in named {
        if state == State::VeryHidden {
            sheets.skip(&name);
            continue;
        }
        let grid =
            sheet::read(archive, &path, sheets.source(&name), &workings).map_err(|trouble| trouble.in_sheet(&name))?;
        sheets.add(grid, name, state)?;
    }
    Ok(())
}

/// The sheets with cells, in the order of the workbook; charts, dialogues and macros have none. One that leads nowhere, as an old module of macros
/// does, has none either: reported, unless nobody can see it.
fn named(workbook: &Workbook, relations: &Relations, archive: &Archive, sheets: &mut Sheets) -> Vec<Named> {
    let mut found = Vec::new();
    for (name, id, state) in &workbook.sheets {
        match relations.get(id) {
            None => sheets.lack(name, *state),
            // Nobody would miss it.
            Some((_, path)) if *state == State::VeryHidden && !archive.holds(path) => sheets.lack(name, *state),
            Some((kind, path)) if kind == "worksheet" => {
                found.push(Named { name: name.clone(), path: path.clone(), state: *state });
            }
            Some(_) => {}
        }
    }
    found
}

fn relations(archive: &mut Archive, path: &str, folder: &str) -> Result<Relations, Trouble> {
    let mut found = Relations::new();
    let Some(mut part) = archive.part(path)? else { return Ok(found) };
    while let Some(event) = part.next()? {
        let Event::Start(element) = event else { continue };
        if element.local_name().as_ref() != "Relationship" {
            continue;
        }
        let of = |name| attribute(&element, name);
        if let (Some(id), Some(kind), Some(target)) = (of("Id"), of("Type"), of("Target")) {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            found.insert(id, (kind, joined(folder, &target)));
        }
    }
    Ok(found)
}

/// The path of a part: beside `folder`, or from the top with a `/` in front.
fn joined(folder: &str, target: &str) -> String {
    let target = target.replace('\\', "/");
    let (base, rest) = match target.strip_prefix('/') {
        Some(rest) => ("", rest),
        None => (folder, target.as_str()),
    };
    let mut parts: Vec<&str> = base.split('/').filter(|part| !part.is_empty()).collect();
    for part in rest.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." | "" => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn workbook(archive: &mut Archive, path: &str) -> Result<Workbook, Trouble> {
    let mut workbook = Workbook::default();
    let Some(mut part) = archive.part(path)? else { return Err(Trouble::Broken(path.to_owned())) };
    let is_set = |value: Option<String>| value.is_some_and(|v| v == "1" || v.eq_ignore_ascii_case("true"));
    while let Some(event) = part.next()? {
        let Event::Start(element) = event else { continue };
        let of = |name| attribute(&element, name);
        match element.local_name().as_ref() {
            "sheet" => {
                let state = match of("state").as_deref() {
                    // Excel can't show it: programs keep their own notes there, as Microsoft Forms does.
                    Some("veryHidden") => State::VeryHidden,
                    Some("hidden") => State::Hidden,
                    _ => State::Shown,
                };
                if let Some(name) = of("name") {
                    workbook.sheets.push((name, of("id").unwrap_or_default(), state));
                }
            }
            // A namesake of the extensions says nothing about dates.
            "workbookPr" => workbook.is_1904 |= is_set(of("date1904")),
            "calcPr" => workbook.unworked |= is_set(of("fullCalcOnLoad")),
            _ => {}
        }
    }
    Ok(workbook)
}

#[cfg(test)]
mod tests;
