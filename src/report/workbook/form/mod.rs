//! The form (formulier): one workbook per school, to fill in a self-evaluation with and to be read back by a later run.
//!
//! In: a school, its norm, the year, and if there is one its evaluation of the year before. Out: xlsx bytes, the same for the same input.
//!
//! The first sheet explains; the second, [`SHEET`], is a long table of answers ([`COLUMNS`]) with what is the same for all rows above it as
//! pairs of a label and a value ([`LABELS`]). These names are the same in every language: they are what a run reads by.

mod explain;
mod model;
mod options;
mod sheet;
mod style;

use anyhow::Result;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use self::options::Lists;
use self::style::Style;
use super::sheet::artifact;
use crate::report::Artifact;
use crate::wording::Wording;
use model::LISTS;

/// Makes the form of one school: `<vestigingsnummer>.xlsx`.
///
/// # Errors
/// The workbook can't be made: a limit of Excel that the norm does not keep to.
pub fn form(form: &Form, wording: &Wording) -> Result<Artifact> {
    let style = Style::new();
    let mut book = Workbook::new();
    // Nothing but the input may decide the bytes.
    let created = ExcelDateTime::from_ymd(form.year.start(), 8, 1)?;
    let back = wording.say_with("form-title-back", &[("year", form.year.to_string().into())]);
    let title = format!("{} {back}", wording.say("form-title-front"));
    let properties =
        DocProperties::new().set_title(&title).set_author(form.partnership).set_creation_datetime(&created);
    book.set_properties(&properties);
    let lists = Lists::new(form);
    explain::write(form, book.add_worksheet().set_name(COVER)?, &style, wording)?;
    sheet::write(form, book.add_worksheet().set_name(SHEET)?, &style, &lists, wording)?;
    if !lists.is_empty() {
        lists.write(book.add_worksheet().set_name(LISTS)?)?;
    }
    artifact(&format!("{}.xlsx", form.school.id), &mut book)
}

#[cfg(test)]
mod tests;

pub(crate) use model::{COLUMNS, COVER, LABELS, SHEET};
pub use model::{Filled, Form};
