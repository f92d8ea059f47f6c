//! The sheet of waivers in `gesprekken.xlsx`: a waiver is a debt, and so something to talk about.
//!
//! Nothing is written in here. It has no column for the text of an agreement, so that a workbook that comes back as a file of agreements
//! ([`crate::agreement::read_agreements`]) is read without it.

use anyhow::Result;
use rust_xlsxwriter::Workbook;

use super::sheet::{Style, fitting, head_height, height, printed, sealed};
use crate::base::number::{to_u16, to_u32};
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
    let w = &dossier.wording;
    let mut waived_verdicts = dossier.waived_verdicts();
    if waived_verdicts.is_empty() {
        return Ok(());
    }
    waived_verdicts.sort_by_key(order);
    let sheet = book.add_worksheet().set_name(w.say("workbook-waivers"))?;
    let mut written = COLUMNS.map(|(head, _)| w.say(head)).to_vec();
    for (column, (head, (_, width))) in (0..).zip(written.iter().zip(COLUMNS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, head, &style.head)?;
    }
    let heads = written.iter().zip(COLUMNS).map(|(head, (_, width))| (head.as_str(), width));
    sheet.set_row_height(0, head_height(heads))?;
    let bold = style.wrap.clone().set_bold();
    for (row, waived_verdict) in (1..).zip(&waived_verdicts) {
        let line = line(dossier, waived_verdict);
        for (column, text) in (0u16..).zip(&line) {
            let format = if column == REMINDER { &bold } else { &style.wrap };
            sheet.write_string_with_format(row, column, fitting(text), format)?;
        }
        written.extend(line.iter().map(|text| fitting(text).into_owned()));
        sheet.set_row_height(row, height(line.iter().zip(COLUMNS).map(|(text, (_, width))| (text.as_str(), width))))?;
    }
    sheet.autofilter(0, 0, to_u32(waived_verdicts.len()), to_u16(COLUMNS.len()) - 1)?.set_freeze_panes(1, 2)?;
    sealed(sheet, to_u16(COLUMNS.len()), &written)?;
    printed(sheet)?.set_print_area(0, 0, to_u32(waived_verdicts.len()), REMINDER)?;
    Ok(())
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
