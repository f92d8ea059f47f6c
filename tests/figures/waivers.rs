//! Waivers: tables, workbook and reports.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Reader, Xlsx};

use crate::{FILES, Row, html, now, pdf, table};

#[test]
fn every_waiver_stands_in_every_report() {
    let waivers = table("ontheffingen");
    let key = |row: &Row| (row["schooljaar"].clone(), row["vestigingsnummer"].clone(), row["standaard"].clone());
    let verdicts: BTreeMap<_, _> = table("uitslagen")
        .into_iter()
        .filter(|row| row["uitslag"] == "ontheffing")
        .map(|row| (key(&row), row["uitslag_zonder_ontheffing"].clone()))
        .collect();
    let found: BTreeMap<_, _> =
        waivers.iter().map(|row| (key(row), row["uitslag_zonder_ontheffing"].clone())).collect();
    assert_eq!((found.len(), &found), (waivers.len(), &verdicts), "one row for each verdict with a waiver");
    assert!(
        waivers.iter().all(|row| row["laatste_jaar"] == if row["tot"] == row["schooljaar"] { "ja" } else { "nee" })
    );

    let now = now("ontheffingen");
    let ending = now.iter().filter(|row| row["laatste_jaar"] == "ja").count();
    assert!(ending > 0 && ending < now.len(), "the sample has waivers in their last year and others");
    let (board, index) = (pdf("bestuur/dekkingsrapport.pdf"), html("index.html"));
    let page = String::from_utf8(FILES["index.html"].clone()).expect("text");
    assert_eq!(page.matches("data-row=\"waiver\"").count(), now.len());
    assert_eq!(page.matches("<b class=\"last\">").count(), ending);
    let stated =
        if ending == 1 { "Eén ontheffing eindigt".to_owned() } else { format!("{ending} ontheffingen eindigen") };
    assert!(board.contains(&stated), "the board is told how many, and not of which schools");
    assert!(now.iter().all(|row| !board.contains(&row["reden"])));
    let mut book = Xlsx::new(Cursor::new(FILES["gesprekken.xlsx"].clone())).expect("a workbook");
    let sheet = book.worksheet_range("Ontheffingen").expect("a sheet");
    assert_eq!(sheet.height(), now.len() + 1);
    for row in &now {
        let school = &row["vestigingsnummer"];
        let reason = row["reden"].trim_end_matches('.');
        let report = html(&format!("scholen/{school}/gespreksverslag.html"));
        assert!(report.contains(reason) && report.contains(&row["verleend_door"]), "{school}");
        assert_eq!(report.contains("Dit is het laatste schooljaar"), row["laatste_jaar"] == "ja", "{school}");
        assert!(index.contains(reason), "{school}");
        let line = sheet.rows().find(|line| line[8].to_string() == *school).expect("a row of the school");
        assert_eq!((line[3].to_string(), line[5].to_string()), (row["reden"].clone(), row["tot"].clone()), "{school}");
        assert_eq!(line[6].to_string().replace(' ', "_"), row["uitslag_zonder_ontheffing"], "{school}");
        assert_eq!(line[7].to_string().is_empty(), row["laatste_jaar"] == "nee", "{school}");
    }
    let findings = table("bevindingen").into_iter().filter(|row| row["code"] == "W109").count();
    assert_eq!(findings, ending);
}
