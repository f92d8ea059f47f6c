//! The sheet of `gesprekken.xlsx` with the schools that have not handed in: whom to remind, and of which board.

use anyhow::Result;
use rust_xlsxwriter::Workbook;

use super::listing::{Listing, add};
use super::sheet::Style;
use crate::judge::Assessment;
use crate::present::misfiled;
use crate::register::Sector;
use crate::run::dossier::Dossier;

/// The headers with their widths.
const COLUMNS: [(&str, f64); 5] = [
    ("workbook-col-board", 30.0),
    ("workbook-col-district", 20.0),
    ("workbook-col-school", 36.0),
    ("workbook-col-site", 18.0),
    ("workbook-col-sent", 44.0),
];

/// Adds the sheet; none where every school handed in. By board, wijk (PO) and name.
pub(super) fn silent(dossier: &Dossier, book: &mut Workbook, style: &Style) -> Result<()> {
    let mut schools = dossier.silent();
    schools.sort_by_key(|assessment| {
        let school = &assessment.evaluation.school;
        let district = school.district.clone().filter(|_| school.sector == Sector::Po);
        (school.board_label().map(str::to_owned), district, school.name.to_lowercase(), school.id.clone())
    });
    let lines = schools.into_iter().map(|assessment| line(dossier, assessment)).collect();
    let listing = Listing { name: "workbook-silent", columns: COLUMNS, last_on_paper: 4, bold: None, lines };
    add(book, style, &dossier.wording, &listing)
}

/// What is said of one school, by column.
fn line(dossier: &Dossier, assessment: &Assessment) -> [String; COLUMNS.len()] {
    let school = &assessment.evaluation.school;
    let sent = match assessment.evaluation.misfiled.is_some() || !assessment.evaluation.blank.is_empty() {
        true => misfiled::verdict(&dossier.wording, &assessment.evaluation),
        false => String::new(),
    };
    [
        school.board_label().unwrap_or_default().to_owned(),
        school.district.clone().unwrap_or_default(),
        school.name.clone(),
        school.id.to_string(),
        sent,
    ]
}
