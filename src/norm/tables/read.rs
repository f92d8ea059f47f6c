//! From the sheets of a workbook to tables: the sheets by name, the columns by name, every cell with its place.

use super::{Cell, SHEETS, Spec, Table, Tables};
use crate::cell::Columns;
use crate::finding::{Checked, Code, Finding, Place};
use crate::source::Sheet;

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
    Checked::new(whole.then_some(tables), findings)
}

fn sheet(sheets: &[Sheet], spec: &Spec, file: &str, findings: &mut Vec<Finding>) -> Option<Table> {
    let is_it =
        |sheet: &&Sheet| sheet.source.sheet.as_ref().is_some_and(|name| name.trim().eq_ignore_ascii_case(spec.name));
    let Some(sheet) = sheets.iter().find(is_it) else {
        let known: Vec<&str> = SHEETS.iter().map(|spec| spec.name).collect();
        let finding = Finding::new(Code::NormSheetMissing, Place::file(file)).value(spec.name);
        findings.push(finding.fact("known", known.join(", ")));
        return None;
    };
    let columns = Columns::checked(sheet, spec.columns, spec.required, findings)?;
    findings.extend(sheet.unnamed());
    let cells = |row: crate::source::Row| {
        let one = |name: &&str| match columns.get(name) {
            Some(column) => Cell { text: row.cell(column).to_owned(), place: Some(row.place_of(column)) },
            None => Cell { text: String::new(), place: Some(row.place()) },
        };
        spec.columns.iter().map(one).collect()
    };
    Some(Table { rows: sheet.rows().map(cells).collect() })
}
