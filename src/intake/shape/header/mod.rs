//! Which rows of a sheet of answers are its header.
//!
//! In: sheets as they were read, the register, the norms, confirmed mappings. Out: the same sheets with their header settled. A row of data is never a
//! header, whatever it says, and neither is a row further down because it says more: the order of the rows of data decides nothing. Must not know:
//! what a row of data means.

mod block;
mod names;

pub use names::Headers;
pub(crate) use names::{is_answer, is_filler, is_import};

use std::collections::HashMap;

use super::above;
use super::role::{self, Role};
use crate::base::text::fold::fold;
use crate::input::source::{Header, Misfit, Row, Sheet};
use block::Block;
use names::Look;

/// Rows that may be the header: above it stand a logo, a title, an explanation.
const ABOVE: usize = 60;

/// Settles the header of a sheet of answers, and which rows fit below it.
///
/// It is the first row below which a table of answers can be read; else the first that names the school or two other columns; else the first row,
/// unless that is one of data: then there is none.
pub fn settle(sheet: &mut Sheet, headers: &Headers) {
    let rows: Vec<Row> = sheet.all_rows().take(ABOVE).collect();
    let mut known = HashMap::new();
    let looks: Vec<Look> = rows.iter().map(|row| headers.look(*row, &mut known)).collect();
    let first = looks.iter().position(Look::is_whole).or_else(|| looks.iter().position(Look::is_part));
    let header = match first {
        Some(first) => Block { rows: &rows, looks: &looks, first, main: first, last: first }.header(),
        None => unknown(&rows, &looks, headers),
    };
    sheet.settle(header);
    settle_rows(sheet, headers);
}

/// The header of a sheet in which none is known: the first row, unless that is one of data. Neither a label with its value is one, nor what is narrow
/// above a table: behind these a row of words with an answer or a question right below it.
fn unknown(rows: &[Row], looks: &[Look], headers: &Headers) -> Header {
    let filled = |row: &Row| row.cells().filter(|cell| !cell.is_empty()).count();
    let most = rows.iter().map(filled).max().unwrap_or(0);
    let is_label = |at: usize| {
        let narrow = (2..=LABEL).contains(&filled(&rows[at])) && filled(&rows[at]) * 4 < most * 3;
        narrow || looks[at].is_label || above::line(rows[at]).is_some()
    };
    let Some(first) = (0..rows.len()).find(|at| !is_label(*at)) else { return Header::missing() };
    let is_word = |cell: &str| !cell.contains(|c: char| c.is_ascii_digit());
    let says = |at: usize| {
        rows.get(at).is_some_and(|row| row.cells().any(|cell| headers.is_answer(cell)) || looks[at].known() > 0)
    };
    let is_header = first == 0 || (rows[first].cells().all(is_word) && filled(&rows[first]) > 1 && says(first + 1));
    if is_header && !looks[first].is_data() { Header::row(first) } else { Header::missing() }
}

/// A label and its value are so many cells.
const LABEL: usize = 2;

/// Settles which rows fit below the header, where those who know the columns see more than the width of a row tells.
fn settle_rows(sheet: &mut Sheet, headers: &Headers) {
    let roles: Vec<Option<Role>> = sheet.header().map(|header| role::of(header, false)).collect();
    let column = |role| roles.iter().position(|known| *known == Some(role));
    let (indicator, question) = (column(Role::Indicator), column(Role::Question));
    if let Some(answer) = column(Role::Answer).filter(|_| indicator.is_some() || question.is_some()) {
        let last = KEYS.into_iter().filter_map(column).max().unwrap_or(answer);
        sheet.keep_narrow(|row| row.width() > last || stops_at_question(row, indicator, question, headers));
        sheet.set_aside_moved(|sheet| moved(sheet, answer, headers));
    } else {
        let asks: Vec<bool> =
            sheet.header().map(|name| headers.name(name).is_some_and(|name| name.question().is_some())).collect();
        let last = asks.iter().rposition(|asks| *asks);
        sheet.set_aside_moved(|sheet| last.map(|last| moved(sheet, last, headers)).unwrap_or_default());
        sheet.set_aside_longer(|column, text| !asks.get(column).copied().unwrap_or(false) && headers.is_answer(text));
        // Every row is shorter, and there is a name that means nothing: perhaps it is a part of the name beside it.
        let lacks = sheet.lacks();
        if lacks > 0 && headers.strangers(sheet) >= lacks {
            sheet.set_aside(Misfit::Narrow, |_| true);
        }
    }
}

/// The rows that have moved along by a cell, by number: something stands beside the last name, and right behind the last column with answers stands what
/// may be one. Where a remark is the last cell of a row nothing need stand beside the names: a number of an answer is no remark.
fn moved(sheet: &Sheet, last: usize, headers: &Headers) -> Vec<usize> {
    let behind = last + 1;
    let name = sheet.header().nth(behind).map(fold);
    let is_moved = |row: &Row| headers.is_answer(row.cell(behind));
    let mut moved: Vec<usize> = match name.is_none() && sheet.is_column_beside() {
        true => Vec::new(),
        false => sheet.beside().map(|(row, _)| row).filter(is_moved).map(|row| row.number()).collect(),
    };
    moved.extend(sheet.rows().filter(|row| sheet.is_longer(*row) && is_moved(row)).map(|row| row.number()));
    if sheet.is_of_workbook() && name.is_some_and(|name| role::asks_note(&name)) {
        let is_number = |row: &Row| row.cell(behind).bytes().all(|byte| byte.is_ascii_digit()) && is_moved(row);
        let ends_there = |row: &Row| row.len() == behind + 1 && is_number(row);
        // A column of numbers is none of remarks.
        let filled = sheet.rows().filter(|row| !row.cell(behind).is_empty()).count();
        let numbers: Vec<usize> = sheet.rows().filter(ends_there).map(|row| row.number()).collect();
        moved.extend(if filled == 1 || numbers.len() * 2 <= filled { numbers } else { Vec::new() });
    }
    moved
}

/// The columns of a long table that say which answer to which question of which school.
const KEYS: [Role; 5] = [Role::Site, Role::School, Role::Indicator, Role::Question, Role::Answer];

/// Whether a row of a long table says which question it is about and nothing behind it: the answer was left blank, or it is a heading.
fn stops_at_question(row: Row, indicator: Option<usize>, question: Option<usize>, headers: &Headers) -> bool {
    let Some(last) = row.len().checked_sub(1).filter(|_| row.len() == row.width()) else { return false };
    let is_heading = question == Some(last) && indicator.is_none_or(|column| row.cell(column).is_empty());
    let is_known = || headers.name(row.cell(last)).is_some();
    is_heading || (indicator == Some(last) || question == Some(last)) && is_known()
}
