//! Intake, from small tables to evaluations: each rule with the finding that it gives, and what holds for any table.

mod columns;
mod doubtful;
mod headers;
mod kinds;
mod mappings;
mod persons;
mod properties;
mod rows;
mod rules;
mod shapes;
mod stock;
mod wide;

use std::sync::Arc;

use chrono::NaiveDate;

use super::*;
use crate::base::exact::Milli;
use crate::base::finding::{Checked, Finding, Place, Source};
use crate::input::source::Sheet;
use crate::norm::{Bands, Better, Indicator, Level, Norm, Rule, Scale, Standard, Status};
use crate::register::testing::school;
use crate::register::{Kind, Register, School, SchoolYear, Sector};

const HEADER: &str = "vestigingsnummer;indicator;antwoord;toelichting;ingevuld_door;functie;datum;schooljaar";

fn year(start: u16) -> SchoolYear {
    SchoolYear::starting(start).unwrap()
}

/// A sheet from lines with `;`; the header is line 1.
fn sheet<S: AsRef<str>>(file: &str, header: &str, rows: &[S]) -> Sheet {
    let source = Arc::new(Source { file: file.into(), sheet: None });
    let mut sheet = Sheet::new(source, 1);
    for (line, row) in (1..).zip(std::iter::once(header).chain(rows.iter().map(AsRef::as_ref))) {
        assert!(sheet.push(line, row.split(';')));
    }
    sheet
}

/// Reads sheets as those of 2025-2026, the latest submission counting.
fn take(sheets: Vec<Sheet>) -> Checked<Intake> {
    collect(vec![(year(2025), sheets)], &register(), &norms(), &[], Duplicates::Latest)
}

/// Reads one sheet with the usual columns, `a.csv`.
fn take_rows(rows: &[&str]) -> Checked<Intake> {
    take(vec![sheet("a.csv", HEADER, rows)])
}

/// Code, row and column of each finding, without those about schools without a norm.
fn codes(findings: &[Finding]) -> Vec<(&'static str, u32, u32)> {
    let with_row = findings.iter().filter(|f| f.code.id() != "A120");
    with_row.map(|f| (f.code.id(), f.place.row, f.place.column)).collect()
}

fn of<'a>(intake: &'a Intake, site: &str) -> &'a Evaluation {
    intake.years[0].1.iter().find(|e| e.school.id.as_str() == site).unwrap()
}

fn text<'a>(finding: &'a Finding, name: &str) -> &'a str {
    match finding.facts.iter().find(|(n, _)| *n == name) {
        Some((_, crate::base::finding::Fact::Text(text))) => text,
        other => panic!("{name} is {other:?}"),
    }
}

/// 01AB01 and 01AB02 (bao), 01AB03 (sbo), 01AB09 (bao, until 2024-2025), 02CD01 (vo), 05SO01 (so, for which there is no norm).
fn register() -> Register {
    let with = |id: &str, sector, kind: &str, until| School { sector, kind: Kind::new(kind), until, ..school(id) };
    Register::new(vec![
        with("02CD01", Sector::Vo, "vo", None),
        with("05SO01", Sector::Po, "so", None),
        with("01AB01", Sector::Po, "bao", None),
        with("01AB02", Sector::Po, "bao", None),
        with("01AB03", Sector::Po, "sbo", None),
        with("01AB09", Sector::Po, "bao", Some(year(2024))),
    ])
}

/// `po 1` for bao and sbo: V1.1 (n.v.t. allowed), V1.2, V2.1 (sbo only), V3.1 (a number). `vo 1`: W1.1.
fn norms() -> Vec<Arc<Norm>> {
    let mut po = norm("po", Sector::Po, &[("V1.1", 0), ("V1.2", 0), ("V2.1", 1), ("V3.1", 2)]);
    po.kinds = vec![Kind::new("bao"), Kind::new("sbo")];
    po.indicators[0].not_applicable = true;
    po.standards[1].kinds = vec![Kind::new("sbo")];
    po.indicators[3].number =
        Some(Bands { limits: vec![Milli::whole(20), Milli::whole(40)], better: Better::Higher, unit: "%".into() });
    vec![Arc::new(po), Arc::new(norm("vo", Sector::Vo, &[("W1.1", 0)]))]
}

fn norm(id: &str, sector: Sector, indicators: &[(&str, usize)]) -> Norm {
    let level = |value, label: &str| Level { value, label: label.into(), also: vec![], meaning: None };
    let standards = indicators.iter().map(|(_, s)| *s).max().unwrap() + 1;
    let range = |s: usize| {
        let first = indicators.iter().position(|(_, of)| *of == s).unwrap();
        first..first + indicators.iter().filter(|(_, of)| *of == s).count()
    };
    Norm {
        id: id.into(),
        version: "1".into(),
        title: String::new(),
        status: Status::Example,
        sector,
        kinds: vec![],
        from: year(2023),
        until: None,
        source: String::new(),
        inventory: vec![],
        consistency: vec![],
        school_rule: Rule::ALL,
        scales: vec![Scale {
            id: None,
            levels: vec![level(1, "nog niet"), level(2, "deels"), level(3, "op orde")],
            sufficient: 2,
            not_applicable: vec!["n.v.t.".into()],
            unknown: vec!["weet niet".into()],
        }],
        themes: vec![],
        standards: (0..standards)
            .map(|s| Standard {
                id: format!("S{s}"),
                title: String::new(),
                theme: 0,
                rule: Rule::ALL,
                critical: false,
                kinds: vec![],
                replaces: vec![],
                older: vec![],
                indicators: range(s),
            })
            .collect(),
        indicators: indicators
            .iter()
            .map(|(id, standard)| Indicator {
                id: (*id).into(),
                text: String::new(),
                also: vec![],
                standard: *standard,
                weight: Milli::ONE,
                critical: false,
                kinds: vec![],
                not_applicable: false,
                remedy: None,
                scale: 0,
                number: None,
            })
            .collect(),
        file: format!("{id}.toml"),
    }
}
