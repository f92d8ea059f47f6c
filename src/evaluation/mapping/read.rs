//! The file of mappings as people filled it in.
//!
//! In: the sheets of koppelingen.xlsx. Out: the [`Link`]s that are confirmed, and findings about rows that can't be used. A row without a consent is
//! no mapping and nothing to report. Must not know: files of answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{COLUMNS, IGNORED, Link, Subject};
use crate::cell::{self, Columns};
use crate::evaluation::shape;
use crate::finding::{Checked, Code, Finding, Place};
use crate::fold::fold;
use crate::nearest::nearest;
use crate::norm::Norm;
use crate::register::Register;
use crate::source::{Row, Sheet};

/// Reads the confirmed mappings in all tables of the file, in order of what they say.
pub fn read(sheets: &mut [Sheet], register: &Register, norms: &[Arc<Norm>]) -> Checked<Vec<Link>> {
    let mut findings = Vec::new();
    let mut links = Vec::new();
    let required = ["soort", "tekst"];
    let mut fits = false;
    for sheet in sheets.iter_mut() {
        cell::settle_header(sheet, |name| COLUMNS.contains(&cell::key(name).as_str()));
        let columns = Columns::find(sheet, &COLUMNS);
        if columns.missing(&required).is_empty() && columns.doubles().next().is_none() {
            fits = true;
            let mut reader = Reader { columns: &columns, register, norms, findings: &mut findings };
            links.extend(sheet.rows().filter_map(|row| reader.link(row)));
        }
    }
    if let Some(sheet) = sheets.first().filter(|_| !fits) {
        findings.push(Finding::new(Code::MappingColumnsMissing, sheet.place()).fact("columns", required.join(", ")));
    }
    Checked::new(without_contradictions(links, &mut findings), findings)
}

struct Reader<'r> {
    columns: &'r Columns,
    register: &'r Register,
    norms: &'r [Arc<Norm>],
    findings: &'r mut Vec<Finding>,
}

impl Reader<'_> {
    /// The mapping in a row; `None` when nobody confirmed it, or when it can't be used.
    fn link(&mut self, row: Row) -> Option<Link> {
        let get = |name| row.get(self.columns.get(name));
        let other = get("anders");
        let agreed = match cell::yes_no(get("akkoord").unwrap_or_default()) {
            Some(agreed) => agreed,
            None => {
                self.report(row, "akkoord", Code::MappingConsentUnreadable);
                return None;
            }
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
        let text = get("tekst")?;
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
            Subject::School => self.school(target).map(|id| (id, None)),
            Subject::Column => self.column(target, norm),
        };
        let Some((target, norm)) = known else {
            self.unknown(row, column, subject, norm);
            return None;
        };
        Some(Link { subject, text: text.to_owned(), norm, target, place: row.place() })
    }

    fn school(&self, target: &str) -> Option<String> {
        let same = |id: &str| id.eq_ignore_ascii_case(target);
        self.register.rows().iter().map(|school| school.id.as_str()).find(|id| same(id)).map(str::to_owned)
    }

    /// A question of the norm, or what any table can have; then the norm makes no difference.
    fn column(&self, target: &str, norm: Option<&str>) -> Option<(String, Option<String>)> {
        let of_norm = self.norms.iter().filter(|known| norm.is_none_or(|id| fold(&known.id) == fold(id)));
        let mut questions = of_norm.flat_map(|norm| norm.indicators.iter().map(move |i| (norm, i)));
        let question = questions.find(|(_, indicator)| indicator.id.eq_ignore_ascii_case(target));
        if let (Some((norm, indicator)), Some(_)) = (question, norm) {
            return Some((indicator.id.clone(), Some(norm.id.clone())));
        }
        if target.eq_ignore_ascii_case(IGNORED) {
            return Some((IGNORED.to_owned(), None));
        }
        shape::is_named(target).map(|_| (target.to_owned(), None))
    }

    fn unknown(&mut self, row: Row, column: &str, subject: Subject, norm: Option<&str>) {
        let target = row.get(self.columns.get(column)).unwrap_or_default();
        let near: Vec<&str> = match subject {
            Subject::School => nearest(target, self.register.rows().iter().map(|school| school.id.as_str()), 3),
            Subject::Column => {
                let of_norm = self.norms.iter().filter(|known| norm.is_none_or(|id| fold(&known.id) == fold(id)));
                nearest(target, of_norm.flat_map(|norm| &norm.indicators).map(|i| i.id.as_str()), 3)
            }
        };
        let finding = Finding::new(Code::MappingTargetUnknown, self.place(row, column)).value(target);
        let finding = finding.fact("subject", subject.as_str()).fact("norm", norm.unwrap_or_default());
        self.findings.push(finding.fact("found", near.len()).fact("near", near.join(", ")));
    }

    fn report(&mut self, row: Row, column: &str, code: Code) {
        let value = row.get(self.columns.get(column)).unwrap_or_default();
        self.findings.push(Finding::new(code, self.place(row, column)).value(value));
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
            let said: Vec<_> = group.iter().map(|link| format!("{} ({})", link.target, link.place)).collect();
            let finding = Finding::new(Code::MappingContradiction, group[0].place.clone()).value(&group[0].text);
            findings.push(finding.fact("targets", said.join(", ")));
            continue;
        }
        kept.extend(group.into_iter().next());
    }
    kept
}
