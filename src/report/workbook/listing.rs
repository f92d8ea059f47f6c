//! A sheet of `gesprekken.xlsx` that only tells: a row per line, in which nobody is to write.
//!
//! It has no column for the text of an agreement, so that a workbook that comes back as a file of agreements ([`crate::agreement::read_agreements`]) is read
//! without it.

use anyhow::Result;
use rust_xlsxwriter::Workbook;

use super::sheet::{Style, fitting, head_height, height, printed, sealed};
use crate::base::number::{to_u16, to_u32};
use crate::wording::Wording;

/// What a sheet tells.
pub(super) struct Listing<'a, const N: usize> {
    /// The message with its name.
    pub name: &'a str,
    /// The messages with the names of its columns, and their widths.
    pub columns: [(&'a str, f64); N],
    /// The last column that is printed: a page of A4 holds those up to there in letters that can be read.
    pub last_on_paper: u16,
    /// The column in bold.
    pub bold: Option<u16>,
    /// The texts.
    pub lines: Vec<[String; N]>,
}

/// Adds the sheet; none where there is nothing to tell.
pub(super) fn add<const N: usize>(book: &mut Workbook, style: &Style, w: &Wording, of: &Listing<'_, N>) -> Result<()> {
    if of.lines.is_empty() {
        return Ok(());
    }
    let sheet = book.add_worksheet().set_name(w.say(of.name))?;
    let mut written = of.columns.map(|(head, _)| w.say(head)).to_vec();
    for (column, (head, (_, width))) in (0..).zip(written.iter().zip(of.columns)) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, head, &style.head)?;
    }
    let heads = written.iter().zip(of.columns).map(|(head, (_, width))| (head.as_str(), width));
    sheet.set_row_height(0, head_height(heads))?;
    let bold = style.wrap.clone().set_bold();
    for (row, line) in (1..).zip(&of.lines) {
        for (column, text) in (0u16..).zip(line) {
            let format = if of.bold == Some(column) { &bold } else { &style.wrap };
            sheet.write_string_with_format(row, column, fitting(text), format)?;
        }
        written.extend(line.iter().map(|text| fitting(text).into_owned()));
        sheet.set_row_height(
            row,
            height(line.iter().zip(of.columns).map(|(text, (_, width))| (text.as_str(), width))),
        )?;
    }
    let last = to_u32(of.lines.len());
    sheet.autofilter(0, 0, last, to_u16(N) - 1)?.set_freeze_panes(1, 2)?;
    sealed(sheet, to_u16(N), &written)?;
    printed(sheet)?.set_print_area(0, 0, last, of.last_on_paper)?;
    Ok(())
}
