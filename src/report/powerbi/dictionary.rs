//! The dictionary of measures: for people, as CSV and as Markdown.

use anyhow::Result;

use super::measure::MEASURES;
use crate::report::tables::star::people;
use crate::wording::Wording;

/// Its columns, the same in every language: dictionaries of partnerships have them.
const COLUMNS: [&str; 6] = ["Domein", "Naam measure", "Eenheid", "Bron", "Beschrijving", "Formule"];

fn rows(w: &Wording) -> Vec<Vec<String>> {
    let row = |measure: &super::measure::Measure| {
        let own = [measure.domain, measure.name, measure.unit, measure.table].map(str::to_owned);
        own.into_iter().chain([w.say(measure.about), measure.dax()]).collect()
    };
    MEASURES.iter().map(row).collect()
}

/// For a spreadsheet.
pub(super) fn csv(w: &Wording) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    people(&COLUMNS, &rows(w), &mut bytes)?;
    Ok(bytes)
}

/// To read.
pub(super) fn markdown(w: &Wording) -> String {
    let mut out = format!("# {}\n\n{}\n\n", w.say("powerbi-dictionary"), w.say("powerbi-dictionary-about"));
    out += &format!("| {} |\n|{}\n", COLUMNS.join(" | "), " --- |".repeat(COLUMNS.len()));
    for mut row in rows(w) {
        if let Some(formula) = row.last_mut() {
            *formula = format!("`{formula}`");
        }
        let row: Vec<_> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        out += &format!("| {} |\n", row.join(" | "));
    }
    out
}
