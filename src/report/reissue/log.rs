//! The differences of earlier issues, as they stand in `data/wijzigingen.csv` of the set that is replaced.

use super::lines::{Row, Sheet};
use super::model::{Difference, Spot, Subject};
use crate::report::tables::column;

/// Reads them; `None` where the file is not one of this version.
pub(crate) fn read(bytes: &[u8]) -> Option<Vec<Difference>> {
    let names: Vec<&str> = column::REISSUE.columns.iter().map(|column| column.name).collect();
    let sheet = Sheet::read(bytes, &names)?;
    sheet.records.iter().map(|record| difference(&sheet.row(record))).collect()
}

fn difference(row: &Row) -> Option<Difference> {
    let text = |name: &str| row.get(name).to_owned();
    let spot = |names: [&str; 3]| {
        let [file, sheet, cell] = names.map(text);
        Spot { file, sheet, cell }
    };
    Some(Difference {
        issue: row.get("uitgave").parse().ok()?,
        subject: Subject::ALL.into_iter().find(|subject| subject.as_str() == row.get("soort"))?,
        year: text("schooljaar"),
        school: text("vestigingsnummer"),
        standard: text("standaard"),
        indicator: text("indicator"),
        what: text("wat"),
        count: row.get("aantal").parse().ok(),
        old: text("oud"),
        new: text("nieuw"),
        old_spot: spot(["bestand_oud", "blad_oud", "cel_oud"]),
        spot: spot(["bestand", "blad", "cel"]),
    })
}
