//! From the sheets of a workbook to tables: the sheets by name, the columns by name, every cell with its place.

use super::{Cell, SHEETS, Spec, Table, Tables};
use crate::base::finding::{Checked, Code, Finding, Place};
use crate::base::text::nearest::nearest;
use crate::input::cell::Columns;
use crate::input::cell::sheets::beside;
use crate::input::source::Sheet;

/// The tables in a workbook; `None` when a sheet or column is missing. Other sheets are for people. `file` is for places.
pub fn read(sheets: &[Sheet], file: &str) -> Checked<Option<Tables>> {
    let mut findings = Vec::new();
    let mut tables = Tables::default();
    let mut whole = true;
    for (table, spec) in tables.tables.iter_mut().zip(&SHEETS) {
        match sheet(sheets, spec, file, &mut findings) {
            Some(found) => *table = found,
            None => whole = false,
        }
    }
    findings
        .extend(sheets.iter().filter(|s| s.hidden && !is_other(s)).map(|s| Finding::new(Code::SheetHidden, s.place())));
    let absent: Vec<&Spec> = SHEETS.iter().filter(|spec| !sheets.iter().any(|sheet| is_named(sheet, spec))).collect();
    let misspelt: Vec<Finding> = sheets.iter().filter(|s| is_other(s)).filter_map(|s| meant(s, &absent)).collect();
    // Without it a part of the norm would be gone, and nobody would notice.
    whole &= misspelt.is_empty();
    findings.extend(misspelt);
    // The explanation in front of the workbook that this program makes is not reported.
    let is_reported = |(at, s): &(usize, &Sheet)| is_other(s) && (*at > 0 || s.hidden) && meant(s, &absent).is_none();
    let others: Vec<&Sheet> = sheets.iter().enumerate().filter(is_reported).map(|(_, s)| s).collect();
    findings.extend(beside(&others, "name"));
    Checked::new(whole.then_some(tables), findings)
}

/// A finding about a sheet whose name is a slip of one that is not there; `None` for any other.
fn meant(sheet: &Sheet, absent: &[&Spec]) -> Option<Finding> {
    let name = sheet.source.sheet.as_deref()?;
    let meant = nearest(name.trim(), absent.iter().map(|spec| spec.name), 1);
    Some(Finding::new(Code::NormSheetMisspelt, sheet.place()).value(name).fact("meant", *meant.first()?))
}

/// Whether a sheet is none of those that are read.
fn is_other(sheet: &Sheet) -> bool {
    !SHEETS.iter().any(|spec| is_named(sheet, spec))
}

fn is_named(sheet: &Sheet, spec: &Spec) -> bool {
    sheet.source.sheet.as_ref().is_some_and(|name| name.trim().eq_ignore_ascii_case(spec.name))
}

/// The columns with numbers.
const NUMBERS: [&str; 6] = ["niveau", "gewicht", "drempel", "niveau_1", "niveau_2", "getal"];

fn sheet(sheets: &[Sheet], spec: &Spec, file: &str, findings: &mut Vec<Finding>) -> Option<Table> {
    let Some(sheet) = sheets.iter().find(|sheet| is_named(sheet, spec)) else {
        if spec.optional {
            return Some(Table::default());
        }
        let known: Vec<&str> = SHEETS.iter().filter(|spec| !spec.optional).map(|spec| spec.name).collect();
        let finding = Finding::new(Code::NormSheetMissing, Place::file(file)).value(spec.name);
        findings.push(finding.fact("known", known.join(", ")));
        return None;
    };
    let columns = Columns::checked(sheet, spec.columns, spec.required, findings)?;
    findings.extend(sheet.unnamed());
    let cells = |row: crate::input::source::Row| {
        let is_threshold = columns.get("veld").is_some_and(|field| row.cell(field).eq_ignore_ascii_case("drempel"));
        let one = |name: &&str| match columns.get(name) {
            Some(column) => {
                // What is no number is a name, and read as it is shown.
                let is_number = NUMBERS.contains(name) || *name == "waarde" && is_threshold;
                let text = if is_number { row.cell(column) } else { row.shown(column) };
                Cell { text: text.to_owned(), place: Some(row.place_of(column)), is_text: row.is_text(column) }
            }
            None => Cell { text: String::new(), place: Some(row.place()), is_text: true },
        };
        spec.columns.iter().map(one).collect()
    };
    Some(Table { rows: sheet.rows().map(cells).collect() })
}
