//! The form (formulier): one workbook per school, to fill in a self-evaluation with and to be read back by a later run.
//!
//! In: a school, its norm, the year, and if there is one its evaluation of the year before. Out: xlsx bytes, the same for the same input.
//!
//! The first sheet explains; the second, [`SHEET`], is a long table of answers ([`COLUMNS`]) with what is the same for all rows above it as
//! pairs of a label and a value ([`LABELS`]). These names are the same in every language: they are what a run reads by.

mod explain;
mod options;
mod sheet;
mod style;

use std::collections::BTreeMap;

use anyhow::Result;
use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook};

use self::options::Lists;
use self::style::Style;
use super::artifact;
use crate::intake::Evaluation;
use crate::norm::Norm;
use crate::register::{School, SchoolYear};
use crate::report::Artifact;
use crate::wording::Wording;

/// Name of the sheet that explains.
pub const COVER: &str = "Uitleg";
/// Name of the sheet with the questions: the one that is read back.
pub const SHEET: &str = "Vragenlijst";
/// Name of the hidden sheet with lists of answers that are too long for a cell's own list; mostly it is not there.
const LISTS: &str = "Lijsten";

/// The labels above the table, in order of row.
pub const LABELS: [&str; 6] = ["school", "vestigingsnummer", "schooljaar", "ingevuld_door", "functie", "datum"];

/// The columns of the table. Every one has a name: what stands below none is a finding to who reads it back.
pub const COLUMNS: [&str; 6] = ["indicator", "vraag", "vorig_jaar", "antwoord", "toelichting", "vestigingsnummer"];

/// What a form is made of.
#[derive(Clone, Copy)]
pub struct Form<'a> {
    /// Name of the partnership: who sends the form and gets it back.
    pub partnership: &'a str,
    /// The school, as registered in the year.
    pub school: &'a School,
    /// The school year that it is about.
    pub year: SchoolYear,
    /// The norm that applies to the school in that year.
    pub norm: &'a Norm,
    /// What the school handed in the year before.
    pub last_year: Option<&'a Evaluation>,
    /// What is filled in already; `None` for an empty form.
    pub filled: Option<&'a Filled>,
}

/// What stands in the cells to fill in.
#[derive(Debug, Clone, Default)]
pub struct Filled {
    /// Ingevuld door.
    pub by: String,
    /// Functie.
    pub role: String,
    /// Datum.
    pub date: Option<NaiveDate>,
    /// By the id of the indicator the answer as text (a label, n.v.t., a number) and the explanation.
    pub answers: BTreeMap<String, (String, String)>,
}

impl Form<'_> {
    /// The indices of the questions of a standard for this kind of school.
    fn questions(&self, standard: usize) -> impl Iterator<Item = usize> {
        self.norm.applicable(standard, &self.school.kind)
    }

    /// All questions for this kind of school, in the norm's order of standards.
    fn all_questions(&self) -> impl Iterator<Item = usize> {
        (0..self.norm.standards.len()).flat_map(|standard| self.questions(standard))
    }

    /// Whether the school handed in something the year before.
    fn has_last_year(&self) -> bool {
        self.last_year.is_some_and(|evaluation| evaluation.submission.is_some())
    }
}

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
