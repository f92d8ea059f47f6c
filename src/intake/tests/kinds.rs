//! One of every finding that only wide tables, forms and mappings give, so that every sentence can be checked.

use super::mappings::{mapping_sheet, mapping_sheets};
use super::shapes::*;
use super::*;
use crate::intake::mapping::{self, Subject};

/// Findings of those kinds that only wide tables and mappings give.
pub(super) fn findings_of_every_kind() -> Vec<Finding> {
    let mut findings = Vec::new();
    let links = [
        link(Subject::Column, "Iets anders", Some("po"), "V1.2"),
        link(Subject::School, "Regenboog!", None, "01AB01"),
        link(Subject::School, "Testschool", None, "negeren"),
    ];
    let sheets = vec![
        sheet(
            "a.csv",
            "vestigingsnummer;naam;V1.1 Is de school veilig?;V1.2 Is het zo?;Iets anders;Is er een mooi plan?",
            &[
                "01AB01;Het Groene Dal;deels;deels;;deels",
                "01AB02;De Regenboog;deels;;;",
                ";Het Kompas;deels;deels;;",
                "Regenboog!;;;deels;;",
            ],
        ),
        sheet("b.csv", "locatie;gebouw;V1.1", &["01AB01;01AB02;deels"]),
        sheet("c.csv", HEADER, &["01AB02;V1.1;2026-02-01;;P;;45964;", "01AB02;V1,1;1;;J;;45964;"]),
        sheet("d.csv", HEADER, &["01AB03;V1.1;1;;;;2020-01-01;", "Testschool;V1.1;1;;;;;"]),
        sheet("f.csv", "School: De Regenboog", &["indicator;antwoord", "V1.1;1", "School: Vrij College;", "V1.2;1"]),
        sheet("e.csv", HEADER, &["01AB03;V1.1;1;;;;;"]),
    ];
    findings.extend(take_with(sheets, &links).findings);
    let source = |sheet: &str| Arc::new(Source { file: "a.xlsx".into(), sheet: Some(sheet.into()) });
    let (mut info, mut table) = (Sheet::new(source("Uitleg"), 1), Sheet::new(source("Data"), 1));
    for (sheet, rows) in [(&mut info, ["Vul in", "Een kwartier"]), (&mut table, ["school;V1.1", "01AB01;deels"])] {
        (1..).zip(rows).for_each(|(line, row)| assert!(sheet.push(line, row.split(';'))));
    }
    findings.extend(take_with(vec![info, table], &[]).findings);
    let mut norms = worded();
    if let Some(bands) = Arc::make_mut(&mut norms[0]).indicators[3].number.as_mut() {
        bands.unit = "uur".into();
    }
    let hours = vec![sheet("g.csv", HEADER, &["01AB01;V3.1;1.234;;;;;"])];
    findings.extend(collect(vec![(year(2025), hours)], &named(), &norms, &[], Duplicates::Latest).findings);
    findings.extend(
        mapping_sheet(&[
            "kolom;a;po;V1.1;misschien;",
            "school;;;01AB01;ja;",
            "kolom;b;;;ja;",
            "vak;c;;V1.1;ja;",
            "kolom;d;po;V9.1;ja;",
            "kolom;f;po;V1.1;ja;",
            "kolom;F;po;V1.2;ja;",
        ])
        .findings,
    );
    findings.extend(mapping::read(&mut [sheet("k.csv", "a;b", &["1;2"])], &named(), &worded()).findings);
    findings.extend(mapping_sheets().findings);
    findings
}
