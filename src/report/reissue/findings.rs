//! The findings of two sets beside each other: which are new and which are gone. One that only moved along is neither.

use std::collections::BTreeMap;

use super::lines::{Row, Sheet};
use super::model::{Difference, Spot, Subject, Unread};

/// The findings.
pub(super) const FILE: &str = "bevindingen.csv";

const COLUMNS: [&str; 6] = ["code", "bestand", "blad", "rij", "kolom", "waarde"];
/// What stays of a finding when rows above it come or go.
const STEADY: [&str; 4] = ["code", "bestand", "blad", "waarde"];

/// The findings that came and went.
///
/// # Errors
/// One of the files has other columns.
pub(super) fn compare(old: &[u8], new: &[u8]) -> Result<Vec<Difference>, Unread> {
    let read = |bytes| Sheet::read(bytes, &COLUMNS).ok_or(Unread::Columns);
    let (old, new) = (read(old)?, read(new)?);
    // Not by what they say: that differs by language.
    let (gone, came) = left(old.without(&new), new.without(&old), &COLUMNS);
    let (gone, came) = left(gone, came, &STEADY);
    let told = |rows: Vec<Row>, subject| rows.into_iter().map(move |row| difference(&row, subject)).collect::<Vec<_>>();
    Ok([told(gone, Subject::FindingGone), told(came, Subject::FindingNew)].concat())
}

/// The rows of each that the other has nothing for.
fn left<'a, 'b>(old: Vec<Row<'a>>, new: Vec<Row<'b>>, columns: &[&str]) -> (Vec<Row<'a>>, Vec<Row<'b>>) {
    let mut there: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    old.iter().for_each(|row| *there.entry(row.key(columns)).or_default() += 1);
    let mut both: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let take = |left: &mut BTreeMap<Vec<String>, usize>, key: Vec<String>| match left.get_mut(&key) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    };
    let mut came = Vec::new();
    for row in new {
        let key = row.key(columns);
        match take(&mut there, key.clone()) {
            true => *both.entry(key).or_default() += 1,
            false => came.push(row),
        }
    }
    let gone = old.into_iter().filter(|row| !take(&mut both, row.key(columns))).collect();
    (gone, came)
}

fn difference(row: &Row, subject: Subject) -> Difference {
    let cell = match (row.get("cel"), row.get("rij")) {
        ("", "") => String::new(),
        ("", line) => format!("R{line}"),
        (cell, _) => cell.to_owned(),
    };
    let spot = Spot { file: row.get("bestand").into(), sheet: row.get("blad").into(), cell };
    let mut difference = Difference { subject, what: row.get("code").into(), ..Difference::default() };
    let value = row.get("waarde").to_owned();
    match subject {
        Subject::FindingGone => (difference.old_spot, difference.old) = (spot, value),
        _ => (difference.spot, difference.new) = (spot, value),
    }
    difference
}
