//! Small sheets, a register and a norm for the tests of this module.

use std::sync::Arc;

use super::{Agreement, Progress};
use crate::base::exact::Milli;
use crate::base::finding::{Finding, Place, Source};
use crate::input::source::Sheet;
use crate::norm::{Norm, Rule, Standard, Status};
use crate::register::testing::school;
use crate::register::{Register, SchoolYear, Sector, SiteId};
use crate::wording::{Language, Wording};

/// A sheet from lines with `;`; the header is line 1.
pub(super) fn sheet(header: &str, rows: &[&str]) -> Sheet {
    sheet_of("tabel.csv", header, rows)
}

/// The same, of a file with a name of its own.
pub(super) fn sheet_of(file: &str, header: &str, rows: &[&str]) -> Sheet {
    let source = Arc::new(Source { file: file.into(), sheet: None });
    let mut sheet = Sheet::new(source, 1);
    for (line, row) in (1..).zip(std::iter::once(&header).chain(rows)) {
        assert!(sheet.push(line, row.split(';')));
    }
    sheet
}

/// Code, row and column of each finding.
pub(super) fn codes(findings: &[Finding]) -> Vec<(&'static str, u32, u32)> {
    findings.iter().map(|f| (f.code.id(), f.place.row, f.place.column)).collect()
}

/// The sentences of findings have all their facts, in both languages.
pub(super) fn assert_whole(findings: &[Finding]) {
    for wording in Language::ALL.map(Wording::new) {
        for sentence in findings.iter().flat_map(|f| [wording.finding(f), wording.remedy(f)]) {
            assert!(!sentence.contains("{$") && !sentence.starts_with('['), "{sentence}");
        }
    }
}

/// An agreement with a school about a standard, with an id.
pub(super) fn agreement(school: &str, standard: Option<&str>, id: &str) -> Agreement {
    Agreement {
        id: id.to_owned(),
        school: SiteId::new(school).unwrap(),
        standard: standard.map(str::to_owned),
        what: "Iets afspreken".into(),
        who: None,
        contribution: None,
        amount: None,
        task_taken_over: false,
        due: None,
        progress: Progress::Open,
        date: None,
        remark: None,
        contested: vec![],
        place: Place::at(Arc::new(Source { file: "tabel.csv".into(), sheet: None }), 2, 0),
    }
}

/// Two schools: 01AB01 and 01AB02.
pub(super) fn register() -> Register {
    Register::new(vec![school("01AB01"), school("01AB02")])
}

/// One norm with one standard, V1, that replaces V0.
pub(super) fn norms() -> Vec<Arc<Norm>> {
    vec![Arc::new(Norm {
        id: "n".into(),
        version: "1".into(),
        title: String::new(),
        status: Status::Example,
        sector: Sector::Po,
        kinds: vec![],
        from: SchoolYear::starting(2023).unwrap(),
        until: None,
        source: String::new(),
        inventory: vec![],
        consistency: vec![],
        school_rule: Rule::ALL,
        scales: vec![],
        themes: vec![],
        standards: vec![Standard {
            id: "V1".into(),
            title: String::new(),
            theme: 0,
            rule: Rule::mean(Milli::ONE),
            critical: false,
            kinds: vec![],
            replaces: vec!["V0".into()],
            older: vec![],
            indicators: 0..0,
        }],
        indicators: vec![],
        file: "n.toml".into(),
    })]
}
