//! How the cells of the agenda look.
//!
//! Its rows are written past the library, which holds every cell until the end. The library writes one blank cell of each look, as a pattern; which number a look
//! has in the workbook is read from there.

use std::borrow::Cow;
use std::collections::BTreeSet;

use anyhow::{Context, Result};
use rust_xlsxwriter::{Format, FormatAlign, Worksheet};

use super::columns::Line;
use super::value::Value;
use crate::base::number::{to_u16, to_u32, to_usize};
use crate::report::workbook::rows::form_at;
use crate::report::workbook::sheet::{Style, fitting};

/// So many patterns stand in a row: fewer than a sheet has columns.
const PATTERNS: usize = 8;

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    /// Words on the first row of a topic.
    First,
    /// Words that a row says again.
    Again,
    /// Nothing, on a row below the first.
    Below,
    /// Room to write, also for a day, a day with its time, and an amount.
    Room,
    RoomDay,
    RoomMoment,
    RoomAmount,
    /// A number, shown as [`Value::Number`] says.
    Figure {
        is_again: bool,
        is_percentage: bool,
        digits: u32,
    },
}

/// What stands in a cell.
pub(super) enum Content<'t> {
    Blank,
    Text(Cow<'t, str>),
    Number(f64),
}

impl Look {
    /// That of words.
    pub(super) fn words(is_again: bool) -> Look {
        if is_again { Look::Again } else { Look::First }
    }

    fn format(self, style: &Style, percent: &str) -> Format {
        match self {
            Look::First => style.text.clone(),
            Look::Again => style.again.clone(),
            Look::Below => style.wrap.clone(),
            Look::Room => style.room.clone(),
            Look::RoomDay => style.room_date.clone(),
            Look::RoomMoment => style.room_moment.clone(),
            Look::RoomAmount => style.room_amount.clone(),
            Look::Figure { is_again, is_percentage, digits } => {
                let decimals = if is_percentage { digits.saturating_sub(2) } else { digits };
                let point = if decimals > 0 { "." } else { "" };
                let percent = if is_percentage { percent } else { "" };
                let shown = format!("0{point}{}{percent}", "0".repeat(decimals as usize));
                let words = if is_again { &style.again } else { &style.text };
                words.clone().set_num_format(shown).set_align(FormatAlign::Left)
            }
        }
    }
}

/// How a cell with a value looks, and what stands in it.
pub(super) fn cell(value: &Value, is_again: bool) -> (Look, Content<'_>) {
    match value {
        Value::Text(text) if text.is_empty() => (Look::words(is_again), Content::Blank),
        Value::Text(text) => (Look::words(is_again), Content::Text(fitting(text))),
        Value::Number { value, is_percentage, digits } => {
            let (is_percentage, digits) = (*is_percentage, *digits);
            (Look::Figure { is_again, is_percentage, digits }, Content::Number(*value))
        }
    }
}

/// The looks that the cells of a sheet have.
pub(super) struct Looks(BTreeSet<Look>);

impl Looks {
    /// Those that every sheet has.
    pub(super) fn new() -> Looks {
        let words = [Look::First, Look::Again, Look::Below];
        Looks([Look::Room, Look::RoomDay, Look::RoomMoment, Look::RoomAmount].into_iter().chain(words).collect())
    }

    /// And those that what is known of a topic has.
    pub(super) fn add(&mut self, line: &Line) {
        let figures = line.iter().filter(|(_, value)| matches!(value, Value::Number { .. }));
        self.0.extend(figures.flat_map(|(_, value)| [false, true].map(|is_again| cell(value, is_again).0)));
    }

    /// Writes a pattern of each, from a row on (from 0).
    pub(super) fn show(&self, sheet: &mut Worksheet, first: u32, style: &Style, percent: &str) -> Result<()> {
        for (at, look) in self.0.iter().enumerate() {
            let (row, column) = place(at);
            sheet.write_blank(first + row, column, &look.format(style, percent))?;
        }
        Ok(())
    }

    /// What the cells of each look have as an attribute, from the sheet with the patterns.
    pub(super) fn forms(&self, head: &str, first: u32) -> Result<Vec<(Look, String)>> {
        let form = |(at, look): (usize, &Look)| {
            let (row, column) = place(at);
            let form = form_at(head, column, to_usize(i64::from(first + row + 1)));
            Ok((*look, form.context("a workbook has no pattern of a cell")?))
        };
        self.0.iter().enumerate().map(form).collect()
    }
}

fn place(at: usize) -> (u32, u16) {
    (to_u32(at / PATTERNS), to_u16(at % PATTERNS))
}
