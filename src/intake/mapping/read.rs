//! The file of mappings as people filled it in.
//!
//! In: the sheets of koppelingen.xlsx. Out: the [`Link`]s that are confirmed, and findings about rows that can't be used. A row without a consent is
//! no mapping and nothing to report. Must not know: files of answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::target::{Meant, Target};
use super::{COLUMNS, Link, Subject};
use crate::base::finding::{self, Checked, Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::input::cell::sheets::{self, Fit};
use crate::input::cell::{self, Columns};
use crate::input::source::{Row, Sheet};
use crate::intake::quote::list;
use crate::norm::Norm;
use crate::register::Register;

/// Reads the confirmed mappings in all tables of the file, in order of what they say.
pub fn read(sheets: &mut [Sheet], register: &Register, norms: &[Arc<Norm>]) -> Checked<Vec<Link>> {
    let mut findings = Vec::new();
    let mut links = Vec::new();
    let required = ["soort", "tekst"];
    sheets.iter_mut().for_each(|sheet| cell::settle_header(sheet, |name| COLUMNS.contains(&cell::key(name).as_str())));
    let fit = |sheet: &Sheet| {
        let columns = Columns::find(sheet, &COLUMNS);
        let known = COLUMNS.iter().filter(|name| columns.get(name).is_some()).count();
        match (columns.missing(&required), columns.doubles().next()) {
            (missing, None) if missing.is_empty() => Fit::Whole,
            (missing, None) if known > required.len() => Fit::Part(missing),
            (missing, Some((double, ..))) if missing.is_empty() => Fit::Part(vec![double]),
            _ => Fit::Other,
        }
    };
    // The explanation in front of the file that this program makes is not reported.
    let from = usize::from(sheets.len() > 1 && !sheets[0].hidden && fit(&sheets[0]) == Fit::Other);
    let found = sheets::whole(&sheets[from..], fit, &mut findings);
    let meant = Meant::new(register, norms);
    for sheet in &found {
        let columns = Columns::find(sheet, &COLUMNS);
        findings.extend(sheet.headers_below());
        let misfits = sheet.misfits().filter_map(|(row, misfit)| sheet.misfit(row, misfit, 0));
        misfits.for_each(|misfit| finding::add(&mut findings, misfit));
        let mut reader = Reader { columns: &columns, meant: &meant, findings: &mut findings };
        links.extend(sheet.rows().filter_map(|row| reader.link(row)));
    }
    if let Some(sheet) = sheets.first().filter(|_| found.is_empty()) {
        findings.push(Finding::new(Code::MappingColumnsMissing, sheet.place()).fact("columns", required.join(", ")));
    }
    Checked::new(without_contradictions(links, &mut findings), findings)
}

struct Reader<'r, 'm> {
    columns: &'r Columns,
    meant: &'r Meant<'m>,
    findings: &'r mut Vec<Finding>,
}

impl Reader<'_, '_> {
    /// The mapping in a row; `None` when nobody confirmed it, or when it can't be used.
    fn link(&mut self, row: Row) -> Option<Link> {
        // All of it is names: a number is read as it is shown.
        let get = |name| self.columns.get(name).map(|at| row.shown(at)).filter(|text| !text.is_empty());
        let other = get("anders");
        let Some(agreed) = cell::yes_no(get("akkoord").unwrap_or_default()) else {
            self.report(row, "akkoord", Code::MappingConsentUnreadable);
            return None;
        };
        // Something else than the proposal is a choice of its own.
        let (column, target) = match (other, get("voorstel")) {
            (Some(other), _) => ("anders", other),
            (None, Some(proposal)) if agreed => ("voorstel", proposal),
            (None, None) if agreed => {
                self.report(row, "akkoord", Code::MappingWithoutTarget);
                return None;
            }
            _ => return None,
        };
        let Some(text) = get("tekst") else {
            self.report(row, "tekst", Code::MappingWithoutText);
            return None;
        };
        let subject = match fold(get("soort").unwrap_or_default()).as_str() {
            "kolom" => Subject::Column,
            "school" => Subject::School,
            _ => {
                self.report(row, "soort", Code::MappingSubjectUnknown);
                return None;
            }
        };
        let norm = get("norm");
        let known = match subject {
            Subject::School => self.meant.school(target),
            Subject::Column => {
                let is_text = self.columns.get(column).is_some_and(|at| row.is_text(at));
                self.meant.column(target, is_text, norm)
            }
        };
        match known {
            Ok(Target { id, norm, meaning }) => {
                Some(Link { subject, text: text.to_owned(), norm, target: id, meaning, place: row.place() })
            }
            Err(unknown) => {
                let column = if unknown.is_of_norm() { "norm" } else { column };
                let finding = Finding::new(Code::MappingTargetUnknown, self.place(row, column)).value(target);
                finding::add(self.findings, unknown.tell(finding.fact("norm", norm.unwrap_or_default())));
                None
            }
        }
    }

    fn report(&mut self, row: Row, column: &str, code: Code) {
        let value = row.get(self.columns.get(column)).unwrap_or_default();
        finding::add(self.findings, Finding::new(code, self.place(row, column)).value(value));
    }

    fn place(&self, row: Row, column: &str) -> Place {
        self.columns.get(column).map_or(row.place(), |column| row.place_of(column))
    }
}

/// Each text once. Where rows say different things about one text none of them holds.
fn without_contradictions(mut links: Vec<Link>, findings: &mut Vec<Finding>) -> Vec<Link> {
    links.sort();
    let mut groups: BTreeMap<(Subject, String, Option<String>), Vec<Link>> = BTreeMap::new();
    for link in links {
        groups.entry((link.subject, fold(&link.text), link.norm.clone())).or_default().push(link);
    }
    let mut kept = Vec::new();
    for mut group in groups.into_values() {
        group.sort_by(|a, b| a.place.cmp(&b.place));
        let same = group.iter().all(|link| link.target == group[0].target);
        if !same {
            let stated: Vec<_> = group.iter().map(|link| format!("{} ({})", link.target, link.place)).collect();
            let finding = Finding::new(Code::MappingContradiction, group[0].place.clone()).value(&group[0].text);
            finding::add(findings, list(finding, "targets", &stated));
            continue;
        }
        kept.extend(group.into_iter().next());
    }
    kept
}
