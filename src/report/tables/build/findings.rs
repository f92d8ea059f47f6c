//! `bevindingen`: what was wrong or odd in the input, where, and what to do.

use anyhow::Result;

use super::fill::fill;
use crate::base::finding::{Finding, Severity};
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;

/// Every finding, in order of place. Sentences are in the language of the run; the words for severity are the same in both, as all
/// fixed words in tables.
pub fn table(dossier: &Dossier) -> Result<Table> {
    let wording = &dossier.wording;
    fill(&column::FINDINGS, &dossier.findings)
        .text(|f| severity(f.severity()))
        .text(|f| f.code.id())
        .text(|f| &f.place.source.file)
        .optional_text(|f| f.place.source.sheet.as_deref())
        .integer(|f| known(f.place.row))
        .integer(|f| known(f.place.column))
        .written(|f, out| out.extend(f.place.cell()))
        .optional_text(|f: &Finding| f.value.as_deref())
        .written(|f, out| out.push_str(&wording.finding(f)))
        .written(|f, out| out.push_str(&wording.remedy(f)))
        .finish()
}

/// The word in tables (ernst).
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "fout",
        Severity::Warning => "waarschuwing",
        Severity::Info => "info",
    }
}

/// Rows and columns count from 1; 0 means the whole.
fn known(number: u32) -> Option<i64> {
    (number > 0).then_some(number.into())
}
