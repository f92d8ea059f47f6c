//! The national line: shares per aim and school year, from a table that somebody made.

use std::collections::BTreeMap;

use super::model::{Aim, NationalShare};
use super::read::percentage;
use crate::base::exact::Milli;
use crate::base::finding::{self, Checked, Code, Finding};
use crate::base::text::fold::fold;
use crate::input::cell::sheets::{self, Fit};
use crate::input::cell::{self, Columns};
use crate::input::source::{Row, Sheet};
use crate::register::SchoolYear;

const NAMES: [&str; 4] = [AIM, YEAR, SHARE, SOURCE];
const REQUIRED: [&str; 3] = [AIM, YEAR, SHARE];
const AIM: &str = "doel";
const YEAR: &str = "schooljaar";
const SHARE: &str = "aandeel";
const SOURCE: &str = "bron";

/// Makes the sheets ready to be read.
pub(crate) fn settle_national(sheets: &mut [Sheet]) {
    sheets::settle(sheets, |header| cell::is_one_of(header, &NAMES), |_| Vec::new());
}

/// Reads the national shares of every table of a file, in order of aim and year; `None` when there is no table, or one lacks a required column.
pub(crate) fn read_national(sheets: &[Sheet], aims: &[Aim]) -> Checked<Option<Vec<NationalShare>>> {
    let mut findings = Vec::new();
    let Some(tables) = tables(sheets, &mut findings) else {
        findings.sort();
        return Checked::new(None, findings);
    };
    let mut read = Vec::new();
    for (sheet, columns) in &tables {
        for row in sheet.rows() {
            match share(row, columns, aims) {
                Ok(share) => read.extend(share),
                Err(fault) => finding::add(&mut findings, fault),
            }
        }
    }
    let shares = each_once(read, &mut findings);
    findings.sort();
    Checked::new(Some(shares), findings)
}

fn tables<'s>(sheets: &'s [Sheet], findings: &mut Vec<Finding>) -> Option<Vec<(&'s Sheet, Columns)>> {
    let fit = |sheet: &Sheet| {
        let columns = Columns::find(sheet, &NAMES);
        let missing = columns.missing(&REQUIRED);
        match NAMES.iter().filter(|name| columns.get(name).is_some()).count() {
            _ if missing.is_empty() => Fit::Whole,
            2.. => Fit::Part(missing),
            _ => Fit::Other,
        }
    };
    let (mut meant, beside) = sheets::candidates(sheets, fit);
    findings.extend(beside);
    if meant.is_empty() {
        meant.push(sheets.first()?);
    }
    findings.extend(meant.iter().flat_map(|sheet| sheet.unnamed()));
    let mut checked = |sheet| Columns::checked(sheet, &NAMES, &REQUIRED, findings).map(|columns| (sheet, columns));
    let tables: Vec<_> = meant.into_iter().map(&mut checked).collect();
    tables.into_iter().collect()
}

/// One row; `Ok(None)` for a blank one.
fn share(row: Row, columns: &Columns, aims: &[Aim]) -> Result<Option<NationalShare>, Finding> {
    let text = |name: &str| row.get(columns.get(name));
    let about = |name: &'static str, code| {
        let place = columns.get(name).map_or_else(|| row.place(), |column| row.place_of(column));
        Finding::new(code, place).value(cell::reported(text(name).unwrap_or(""))).fact("column", name)
    };
    if NAMES.iter().all(|name| text(name).is_none()) {
        return Ok(None);
    }
    let id = columns.get(AIM).map(|column| row.shown(column)).unwrap_or_default();
    let Some(at) = aims.iter().position(|aim| fold(&aim.id) == fold(id)) else {
        return Err(about(AIM, Code::NationalAimUnknown));
    };
    let aim = &aims[at];
    // A spreadsheet shows 1.10 as 1.1: where both are aims a number may be either.
    let ids: Vec<&str> = aims.iter().map(|aim| aim.id.as_str()).collect();
    let others = cell::look_alikes(&ids).swap_remove(at);
    if !others.is_empty() && !columns.get(AIM).is_some_and(|column| row.is_text(column)) {
        let meant = std::iter::once(at).chain(others).map(|at| ids[at]).collect::<Vec<_>>().join(", ");
        return Err(about(AIM, Code::NationalAimUnsure).fact("meant", meant));
    }
    let year = text(YEAR).and_then(SchoolYear::in_cell).ok_or_else(|| about(YEAR, Code::NationalUnreadable))?;
    let own = text(SHARE).and_then(|written| read_share(&row, columns, written));
    let share = own.ok_or_else(|| about(SHARE, Code::NationalUnreadable))?;
    let source = text(SOURCE).map(str::to_owned);
    Ok(Some(NationalShare { aim: aim.id.clone(), year, share, source, place: row.place() }))
}

/// `0,62` or `62 %`. Without a sign a whole number is never read: 1 may be one per cent and all; a cell of a workbook that shows a per cent has its sign.
fn read_share(row: &Row, columns: &Columns, written: &str) -> Option<Milli> {
    let shown = columns.get(SHARE).map_or(written, |column| row.shown(column));
    let share = percentage(shown).or_else(|| Milli::parse(written).ok().filter(|_| written.contains([',', '.'])))?;
    (0..=1000).contains(&share.0).then_some(share)
}

/// Of one aim and year one share; where two differ neither.
fn each_once(read: Vec<NationalShare>, findings: &mut Vec<Finding>) -> Vec<NationalShare> {
    let mut known: BTreeMap<(String, SchoolYear), Vec<NationalShare>> = BTreeMap::new();
    for one in read {
        known.entry((one.aim.clone(), one.year)).or_default().push(one);
    }
    let mut shares = Vec::new();
    for same in known.into_values() {
        let mut same = same.into_iter();
        let Some(first) = same.next() else { continue };
        let differing: Vec<_> = same.filter(|other| other.share != first.share).collect();
        for other in &differing {
            let finding = Finding::new(Code::NationalDiffers, other.place.clone()).value(&other.aim);
            finding::add(findings, finding.fact("other", first.place.to_string()).fact("year", other.year.to_string()));
        }
        shares.extend(differing.is_empty().then_some(first));
    }
    shares
}
