//! The sheet of waivers in `gesprekken.xlsx`: a waiver is a debt, and so something to talk about.

use anyhow::Result;
use rust_xlsxwriter::Workbook;

use super::listing::{Listing, add};
use super::sheet::Style;
use crate::register::Sector;
use crate::run::dossier::Dossier;
use crate::trend::waiver_status::WaivedVerdict;

/// The headers with their widths. A page of A4 holds those up to the reminder in letters that can be read; what follows is not printed.
const COLUMNS: [(&str, f64); 10] = [
    ("workbook-col-district", 13.0),
    ("workbook-col-school", 24.0),
    ("workbook-col-waived", 26.0),
    ("workbook-col-reason", 34.0),
    ("workbook-col-granted", 21.0),
    ("workbook-col-until", 11.0),
    ("workbook-col-without", 14.0),
    ("workbook-col-reminder", 23.0),
    ("workbook-col-site", 20.0),
    ("workbook-col-board", 26.0),
];
/// The column of the reminder.
const REMINDER: u16 = 7;

/// Adds the sheet; none where no waiver holds in the run's year. PO by wijk and name, VO by name, as the agenda.
pub(super) fn waivers(dossier: &Dossier, book: &mut Workbook, style: &Style) -> Result<()> {
    let mut waived_verdicts = dossier.waived_verdicts();
    waived_verdicts.sort_by_key(order);
    let lines = waived_verdicts.iter().map(|waived_verdict| line(dossier, waived_verdict)).collect();
    let (columns, bold) = (COLUMNS, Some(REMINDER));
    let listing = Listing { name: "workbook-waivers", columns, last_on_paper: REMINDER, bold, lines };
    add(book, style, &dossier.wording, &listing)
}

fn order(waived_verdict: &WaivedVerdict) -> impl Ord + use<> {
    let school = &waived_verdict.assessment.evaluation.school;
    let district = school.district.clone().filter(|_| school.sector == Sector::Po);
    (school.sector, district, school.name.to_lowercase(), school.id.clone())
}

/// What is said of one verdict that is set aside, by column.
fn line(dossier: &Dossier, waived_verdict: &WaivedVerdict) -> [String; COLUMNS.len()] {
    let w = &dossier.wording;
    let (school, standard, waiver) =
        (&waived_verdict.assessment.evaluation.school, waived_verdict.standard(), waived_verdict.waiver);
    [
        school.district.clone().unwrap_or_default(),
        school.name.clone(),
        format!("{} {}", standard.id, standard.title),
        waiver.reason.clone(),
        waiver.granted_by.clone(),
        waiver.until.to_string(),
        w.verdict(waived_verdict.judgement.without_waiver),
        if waived_verdict.last_year { w.say("workbook-waiver-last") } else { String::new() },
        school.id.to_string(),
        school.board_label().unwrap_or_default().to_owned(),
    ]
}
