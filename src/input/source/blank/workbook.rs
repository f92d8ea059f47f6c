//! An xlsx with other words in some cells. Parts that hold nothing of them keep their bytes.
//!
//! A text lies in more places than its cell: among the shared texts, in comments, links and filters, in what formulas worked out, in what the file says of its
//! makers. Each kind of part has its rule ([`rule`]); a workbook with a part of another kind is refused, for nobody knows what it holds. A sheet that no reader
//! sees is blanked as a whole.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::model::{Instead, Unchangeable};
use super::rule::{ANCHORED, BESIDE_CELLS, BESIDE_SHEETS, DRAWN, OF_PROGRAM, Rule, SAID, rule};
use super::sheet::{self, Looked};
use super::xml;
use crate::input::source::spreadsheet;

/// The most that the parts of a workbook may unpack to together, in bytes.
const MOST: u64 = 512 << 20;

type Parts = Vec<(String, Vec<u8>)>;

/// Whether a workbook says who made it, or holds words beside its cells.
pub(super) fn has_makers(bytes: &[u8]) -> bool {
    // What can't be looked at is never taken for clean.
    let Ok(parts) = parts(bytes) else { return true };
    match cleaned(bytes, &parts, &Instead::default()) {
        Ok((cleaned, _)) => cleaned.iter().zip(&parts).any(|((name, new), (_, old))| {
            // Shared texts that no cell uses are no words of anybody as long as nothing else goes.
            rule(&name.to_lowercase()) != Some(Rule::Shared) && new != old
        }),
        Err(_) => true,
    }
}

/// The workbook with other words in some cells, and without makers, comments and texts that no cell refers to.
pub(super) fn with_cells(bytes: &[u8], instead: &Instead) -> Result<Vec<u8>, Unchangeable> {
    let (cleaned, changed) = cleaned(bytes, &parts(bytes)?, instead)?;
    if changed != instead.len() { Err(Unchangeable::Layout) } else { written(bytes, &cleaned) }
}

/// Every part as it is to be, and how many cells changed.
fn cleaned(bytes: &[u8], parts: &Parts, instead: &Instead) -> Result<(Parts, usize), Unchangeable> {
    let sheets = spreadsheet::sheets_of_xlsx(bytes).ok_or(Unchangeable::Form)?;
    let sheets: BTreeMap<String, String> = sheets.into_iter().map(|(name, path)| (path.to_lowercase(), name)).collect();
    let none = BTreeMap::new();
    let cells = |path: &str| sheets.get(path).and_then(|sheet| instead.of(Some(sheet))).unwrap_or(&none);
    let rules = parts.iter().map(|(name, part)| {
        let path = name.to_lowercase();
        let rule = rule(&path).ok_or_else(|| Unchangeable::Part(name.clone()))?;
        Ok((path, rule, part))
    });
    let rules: Vec<(String, Rule, &Vec<u8>)> = rules.collect::<Result<_, Unchangeable>>()?;
    let shared = rules.iter().find(|(_, rule, _)| *rule == Rule::Shared);
    let shared = shared.map(|(_, _, part)| sheet::shared_texts(part)).transpose()?.unwrap_or_default();
    let (mut gone, mut formulas) = (BTreeSet::new(), String::new());
    for (path, _, part) in rules.iter().filter(|(_, rule, _)| *rule == Rule::Sheet) {
        sheet::look(part, cells(path), &shared, &mut gone, &mut formulas)?;
    }
    let (mut used, mut changed, mut clean) = (BTreeSet::new(), 0, Vec::new());
    for (path, rule, part) in &rules {
        clean.push(match rule {
            Rule::Keep | Rule::Shared => (*part).clone(),
            Rule::Sheet => {
                let looked = Looked { cells: cells(path), gone: &gone, is_unseen: !sheets.contains_key(path) };
                let bare = xml::without_filters(&xml::without_elements(part, &BESIDE_CELLS)?)?;
                let sheet = sheets.get(path).unwrap_or(path);
                let of_sheet = |why| match why {
                    Unchangeable::Formula(cell) => Unchangeable::Formula(format!("[{sheet}] {cell}")),
                    other => other,
                };
                let (part, count) = sheet::with_cells(&bare, &looked, &mut used).map_err(of_sheet)?;
                changed += count;
                part
            }
            Rule::Workbook => {
                let bare = xml::without_elements(part, &BESIDE_SHEETS)?;
                xml::without_attributes(&without_names(&bare, &formulas)?, |name| SAID.contains(&name))?
            }
            Rule::Table => {
                let bare = xml::without_filters(&xml::without_elements(part, &["extLst"])?)?;
                xml::without_attributes(&bare, |name| SAID.contains(&name))?
            }
            Rule::Links => xml::without_targets(part)?,
            Rule::Texts(but) => xml::without_texts(part, but)?,
            Rule::Program => {
                let bare = xml::without_elements(part, &["TitlesOfParts", "HeadingPairs"])?;
                xml::without_texts(&bare, &OF_PROGRAM)?
            }
            Rule::Drawing => {
                let bare = xml::without_texts(part, &ANCHORED)?;
                xml::without_attributes(&bare, |name| DRAWN.contains(&name))?
            }
            Rule::Custom => xml::without_attributes(&xml::without_texts(part, &[])?, |_| true)?,
            Rule::People => {
                xml::without_attributes(part, |name| ["displayName", "userId", "providerId"].contains(&name))?
            }
        });
    }
    for (own, (_, rule, part)) in clean.iter_mut().zip(&rules) {
        if *rule == Rule::Shared {
            *own = sheet::shared(part, &used)?;
        }
    }
    Ok((parts.iter().map(|(name, _)| name.clone()).zip(clean).collect(), changed))
}

/// The workbook without names that no formula needs: they may be somebody's, or stand for words. Those of the program itself stay.
fn without_names(xml: &[u8], formulas: &str) -> Result<Vec<u8>, Unchangeable> {
    let mut is_unclear = false;
    let bare = xml::without_some(xml, "definedName", |name, text| {
        let name = name.to_lowercase();
        let is_needed = name.starts_with("_xlnm.") || formulas.contains(&name);
        is_unclear |= is_needed && text.contains('"');
        !is_needed
    })?;
    if is_unclear { Err(Unchangeable::Part("definedName".to_owned())) } else { Ok(bare) }
}

/// Every part by its name.
fn parts(bytes: &[u8]) -> Result<Parts, Unchangeable> {
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
            let options =
                SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).system(System::Unix);
            file.start_file(name, options.last_modified_time(time.unwrap_or(DateTime::DEFAULT)))?;
            file.write_all(part)?;
        }
        Ok(file.finish()?.into_inner())
    };
    packed().map_err(|_| Unchangeable::Broken)
}
