//! The agreements that were made before, with what came of them; here they are kept up to date, and come back on the next run.

use anyhow::Result;
use rust_xlsxwriter::{DataValidation, Workbook, Worksheet};

use crate::agreement::{Agreement, COLUMNS, MARK, Progress, STATE, trace};
use crate::base::number::to_u16;
use crate::report::workbook::sheet::{Style, day, fitting, height, printed};
use crate::run::dossier::Dossier;
use crate::trend::agreed::Followed;

/// Name of the sheet with the agreements made before.
pub(in crate::report::workbook) const AGREEMENTS: &str = "Afspraken";

/// The columns that come behind those that are read: what came of it, and the hidden one that tells what the program wrote.
const BEHIND: [(&str, f64); 2] = [(STATE, 14.0), (MARK, 14.0)];

/// The longest word that widens a column, in characters.
const WIDEST: usize = 26;

/// The agreements made before, with room for more. The headers are those of the file that a run reads.
pub(super) fn agreements(dossier: &Dossier, book: &mut Workbook, style: &Style) -> Result<()> {
    let sheet = book.add_worksheet().set_name(AGREEMENTS)?;
    for (column, (name, width)) in (0..).zip(COLUMNS.into_iter().chain(BEHIND)) {
        let width = wide(dossier, column).max(width);
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name, &style.head)?;
    }
    let mut row = 1;
    for (agreement, followed) in dossier.followed() {
        agreement_row(sheet, style, row, agreement)?;
        behind(dossier, sheet, style, row, (agreement, followed))?;
        row += 1;
    }
    let last = row + 500;
    let list = |words: &[&str]| DataValidation::new().allow_list_strings(words);
    let states = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped].map(Progress::as_str);
    sheet.add_data_validation(1, 7, last, 7, &list(&["ja", "nee"])?)?;
    sheet.add_data_validation(1, 9, last, 9, &list(&states)?)?;
    let width = to_u16(COLUMNS.len() + BEHIND.len());
    sheet.set_column_hidden(width - 1)?;
    sheet.set_freeze_panes(1, 0)?.autofilter(0, 0, row.saturating_sub(1).max(1), width - 1)?;
    printed(sheet)?;
    Ok(())
}

/// The width in which the longest word of a column stands whole.
fn wide(dossier: &Dossier, column: u16) -> f64 {
    let texts = dossier.agreements.iter().flat_map(texts).filter(|(at, _)| *at == column);
    let words = texts.flat_map(|(_, text)| text.split_whitespace());
    let longest = words.map(|word| word.chars().count()).max();
    longest.map_or(0.0, |length| length.min(WIDEST) as f64 + 1.5)
}

/// The texts of an agreement, each with its column.
fn texts(agreement: &Agreement) -> [(u16, &str); 9] {
    [
        (0, agreement.id.as_str()),
        (1, agreement.school.as_str()),
        (2, agreement.standard.as_deref().unwrap_or_default()),
        (3, agreement.what.as_str()),
        (4, agreement.who.as_deref().unwrap_or_default()),
        (5, agreement.contribution.as_deref().unwrap_or_default()),
        (7, if agreement.task_taken_over { "ja" } else { "nee" }),
        (9, agreement.progress.as_str()),
        (11, agreement.remark.as_deref().unwrap_or_default()),
    ]
}

fn behind(
    dossier: &Dossier,
    sheet: &mut Worksheet,
    style: &Style,
    row: u32,
    (agreement, followed): (&Agreement, &Followed),
) -> Result<()> {
    let state = dossier.wording.agreement_state(followed.state);
    let mark = trace(&agreement.mark(), [(STATE, state.as_str())]);
    for (column, text) in (to_u16(COLUMNS.len())..).zip([state, mark]) {
        sheet.write_string_with_format(row, column, text, &style.wrap)?;
    }
    Ok(())
}

fn agreement_row(sheet: &mut Worksheet, style: &Style, row: u32, agreement: &Agreement) -> Result<()> {
    let texts = texts(agreement);
    for (column, text) in texts {
        sheet.write_string_with_format(row, column, fitting(text), &style.wrap)?;
    }
    let wide = texts.iter().map(|(column, text)| (*text, COLUMNS[usize::from(*column)].1));
    sheet.set_row_height(row, height(wide))?;
    match agreement.amount {
        Some(amount) => sheet.write_number_with_format(row, 6, amount.ratio().to_f64(), &style.amount)?,
        None => sheet.write_blank(row, 6, &style.amount)?,
    };
    for (column, date) in [(8, agreement.due), (10, agreement.date)] {
        match date {
            Some(date) => sheet.write_datetime_with_format(row, column, &day(date)?, &style.date)?,
            None => sheet.write_blank(row, column, &style.date)?,
        };
    }
    Ok(())
}
