//! Real data: what the publisher computed must come out of the program.

mod common;

use std::collections::BTreeMap;
use std::fs;

/// A decimal with a comma, in tenths, rounded half up.
fn tenths(text: &str) -> i64 {
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((text, ""));
    let thousandths: i64 = format!("{whole}{fraction:0<3}").parse().expect("a decimal of three digits");
    (thousandths + 50).div_euclid(100)
}

#[test]
fn the_published_totals_of_935_school_years_come_out() {
    let Some(batch) = common::real("chicago") else { return };
    let published = fs::read(batch.join("verwacht.csv")).expect("the published totals");
    let mut reader = csv::Reader::from_reader(published.as_slice());
    let mut expected: BTreeMap<(String, String), i64> = BTreeMap::new();
    for row in reader.deserialize::<(String, String, String, String)>() {
        let (year, site, total, _) = row.expect("a row");
        expected.insert((year, site), tenths(&total));
    }
    assert_eq!(expected.len(), 935);
    for year in ["2015-2016", "2016-2017"] {
        let out = tempfile::tempdir().expect("a folder");
        let folder = batch.to_string_lossy();
        let out_text = out.path().to_string_lossy();
        let arguments = ["run", &folder, "--year", year, "--out", &out_text, "--report", "data"];
        let output = common::sop(&arguments);
        assert_eq!(output.status.code(), Some(0), "{:?}", common::text(&output));
        let table = fs::read(out.path().join(year).join("data/uitslagen.csv")).expect("the verdicts");
        for row in common::rows(&table).into_iter().filter(|row| row["schooljaar"] == year) {
            assert_eq!(row["standaard"], "SQRP");
            let key = (year.to_owned(), row["vestigingsnummer"].clone());
            assert_eq!(expected.remove(&key), Some(tenths(&row["score"])), "{key:?}: {}", row["score"]);
        }
    }
    assert!(expected.is_empty(), "without a score: {expected:?}");
}
