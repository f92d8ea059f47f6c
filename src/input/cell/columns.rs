//! Columns by name: how a header cell is matched, and what can be wrong with a header.

use crate::base::finding::{Code, Finding};
use crate::base::text::fold::{clean, is_invisible};
use crate::input::source::Sheet;

/// Which column holds what. Names match ignoring case, space, `_` and hyphens.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    /// For each name the columns that carry it, from 0.
    at: Vec<(&'static str, Vec<usize>)>,
    /// Columns with a header that matches no name.
    unknown: Vec<usize>,
}

impl Columns {
    /// Finds the named columns in a header. A blank header matches nothing and is nothing to report.
    pub(crate) fn find(sheet: &Sheet, names: &[&'static str]) -> Columns {
        let mut columns = Columns { at: names.iter().map(|n| (*n, Vec::new())).collect(), unknown: Vec::new() };
        let keys: Vec<_> = names.iter().map(|n| key(n)).collect();
        for (column, header) in sheet.header().enumerate() {
            let header = key(header);
            match keys.iter().position(|k| *k == header) {
                Some(name) => columns.at[name].1.push(column),
                None if !header.is_empty() => columns.unknown.push(column),
                None => {}
            }
        }
        columns
    }

    /// As [`Columns::find`], with findings about missing, double and unknown columns; `None` when the table can't be read for it.
    pub(crate) fn checked(
        sheet: &Sheet,
        names: &[&'static str],
        required: &[&'static str],
        findings: &mut Vec<Finding>,
    ) -> Option<Columns> {
        let columns = Columns::find(sheet, names);
        // Without two known names it is no header but a row of data, which may hold anything.
        let is_header = columns.at.iter().filter(|(_, columns)| !columns.is_empty()).count() >= 2;
        let unknown = if is_header { columns.unknown.clone() } else { vec![] };
        let fitting = columns.needed(sheet, required, findings);
        Columns::report_unused(sheet, unknown, findings);
        fitting
    }

    /// Itself where every required name has a column and no name has two, with findings where not.
    pub(crate) fn needed(
        self,
        sheet: &Sheet,
        required: &[&'static str],
        findings: &mut Vec<Finding>,
    ) -> Option<Columns> {
        for name in self.missing(required) {
            findings.push(Finding::new(Code::ColumnMissing, sheet.place()).fact("column", name));
        }
        for (name, _, second) in self.doubles() {
            let header = sheet.name(second);
            let finding = Finding::new(Code::ColumnDouble, sheet.header_place(second)).value(header);
            findings.push(finding.fact("column", name));
        }
        let fits = self.missing(required).is_empty() && self.doubles().next().is_none();
        fits.then_some(self)
    }

    /// The column of a name, from 0.
    pub(crate) fn get(&self, name: &str) -> Option<usize> {
        self.at.iter().find(|(n, _)| *n == name).and_then(|(_, columns)| columns.first().copied())
    }

    /// The columns with a header that matches no name, from 0, ascending.
    pub(crate) fn unknown(&self) -> &[usize] {
        &self.unknown
    }

    /// The required names that no column carries.
    pub(crate) fn missing(&self, required: &[&'static str]) -> Vec<&'static str> {
        required.iter().copied().filter(|name| self.get(name).is_none()).collect()
    }

    /// Names that more than one column carries, with the first two of them.
    pub(crate) fn doubles(&self) -> impl Iterator<Item = (&'static str, usize, usize)> {
        self.at.iter().filter_map(|(name, columns)| match columns[..] {
            [first, second, ..] => Some((*name, first, second)),
            _ => None,
        })
    }

    /// One finding that names some columns (from 0, ascending) that nothing reads; none for none.
    pub(crate) fn report_unused(sheet: &Sheet, columns: Vec<usize>, findings: &mut Vec<Finding>) {
        let Some(first) = columns.first() else { return };
        let names = sheet.header().enumerate().filter(|(at, _)| columns.binary_search(at).is_ok());
        let names = listed(names.map(|(_, header)| header));
        let finding = Finding::new(Code::ColumnUnknown, sheet.header_place(*first)).value(&names);
        findings.push(finding.fact("column", names).fact("columns", columns.len()));
    }
}

/// So much of a list of names is quoted, in characters: a header may have thousands.
const MESSAGE: usize = 2000;

/// Names of columns, as a finding lists them.
pub fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let (mut list, mut length) = (String::new(), 0);
    for (at, name) in names.enumerate() {
        let separator = if at > 0 { ", " } else { "" };
        length += separator.len() + name.chars().count();
        if length > MESSAGE {
            return list + separator + "\u{2026}";
        }
        list += separator;
        list += name;
    }
    list
}

/// Whether a header is one of some names, which are in lower case.
pub(crate) fn is_one_of(header: &str, names: &[&str]) -> bool {
    let header = key(header);
    names.iter().any(|name| name.chars().filter(|c| *c != '_').eq(header.chars()))
}

/// A header as it is compared: lower case, without space, `_` and hyphens of any kind.
pub fn key(header: &str) -> String {
    if header.is_ascii() {
        // The same of plain signs, as nearly every cell of a list is asked for.
        let mut key = String::with_capacity(header.len());
        let kept = header.chars().filter(|c| !matches!(c, ' ' | '\t'..='\r' | '_' | '-'));
        kept.for_each(|c| key.push(c.to_ascii_lowercase()));
        return key;
    }
    clean(header).chars().filter(|c| !is_joint(*c)).flat_map(char::to_lowercase).collect()
}

/// Whether a character only stands between the parts of a name or an id: space, `_` and hyphens of any kind.
pub(super) fn is_joint(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || matches!(c, '_' | '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::Source;
    use std::sync::Arc;

    fn sheet(header: &[&str]) -> Sheet {
        let mut sheet = Sheet::new(Arc::new(Source { file: "a.csv".into(), sheet: None }), 1);
        assert!(sheet.push(1, header.iter().copied()));
        sheet
    }

    #[test]
    fn a_header_matches_whatever_its_case_space_or_hyphen() {
        let sheet = sheet(&[" Ingevuld-Door ", "VESTIGINGS nummer", "", "extra"]);
        let columns = Columns::find(&sheet, &["vestigingsnummer", "ingevuld_door", "datum"]);
        assert_eq!(columns.get("vestigingsnummer"), Some(1));
        assert_eq!(columns.get("ingevuld_door"), Some(0));
        assert_eq!(columns.missing(&["vestigingsnummer", "datum"]), ["datum"]);
        assert_eq!(columns.unknown, [3]);
    }

    #[test]
    fn a_header_of_plain_signs_is_compared_as_any_other() {
        let every: String = (0..128).map(char::from).collect();
        // The long way: an invisible character, which leaves no trace.
        assert_eq!(key(&every), key(&format!("{every}\u{200b}")));
    }

    #[test]
    fn every_fault_of_a_header_is_named_once() {
        let sheet = sheet(&["id", "ID", "x", "tot"]);
        let mut findings = Vec::new();
        assert!(Columns::checked(&sheet, &["id", "tot"], &["id", "tot"], &mut findings).is_none());
        let found: Vec<_> = findings.iter().map(|f| (f.code, f.place.column, f.value.as_deref())).collect();
        assert_eq!(found, [(Code::ColumnDouble, 2, Some("ID")), (Code::ColumnUnknown, 3, Some("x"))]);
    }
}
