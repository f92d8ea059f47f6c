//! What an answer file looks like on disk. In: the rows of a file and the world that they are about. Out: a file. Must not know: what happened
//! to the rows before.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::answers::Row;
use crate::long_csv::{self, Style};
use crate::model::Model;
use crate::norms::{self, Norm};
use crate::world::School;
use crate::{forms_export, own_form, wide};

/// How a file is written.
#[derive(Clone, Copy)]
pub(crate) enum Paper {
    /// CSV, one row per answer.
    Long(Style),
    /// A workbook with one row per school.
    Wide,
    /// What Microsoft Forms gives for the schools of a sector.
    FormsExport(&'static str),
    /// The program's own form, of one school, under the name that the program gives it.
    OwnForm,
}

/// A file of answers before it is written.
pub(crate) struct AnswerFile {
    pub paper: Paper,
    pub rows: Vec<Row>,
}

/// Where rows come from: what a writer may look up.
pub(crate) struct Sources<'a> {
    pub model: &'a Model<'a>,
    pub norms: &'a [Norm],
    pub year: u16,
    /// The batch folder, with the files of the years before.
    pub out: &'a Path,
}

impl<'a> Sources<'a> {
    /// The norm of a sector.
    pub(crate) fn norm(&self, sector: &str) -> Result<&'a Norm> {
        norms::of(self.norms, sector, self.year)
    }

    /// The school with a vestigingsnummer, if the register has it in this year.
    pub(crate) fn school(&self, id: &str) -> Option<&'a School> {
        self.model.world.in_year(self.year).find(|s| s.id == id)
    }

    /// The school and the norm that the first row is about.
    pub(crate) fn first(&self, rows: &[Row]) -> Result<(&'a School, &'a Norm)> {
        let school = rows.iter().find_map(|row| self.school(&row.school)).context("a file without a known school")?;
        Ok((school, self.norm(school.sector)?))
    }
}

/// The rows as they were handed in: each run of rows of one school on one day is a submission.
pub(crate) fn submissions(rows: &[Row]) -> Vec<&[Row]> {
    rows.chunk_by(|a, b| a.school == b.school && a.date == b.date).collect()
}

/// Writes a file into the folder of a year. `name` is without the part that the kind of file adds.
pub(crate) fn write(sources: &Sources, folder: &Path, name: &str, file: &AnswerFile) -> Result<()> {
    let (name, bytes) = match file.paper {
        Paper::Long(style) => (format!("{name}.csv"), long_csv::write(style, &file.rows)?),
        Paper::Wide => (format!("{name}.xlsx"), wide::write(sources, &file.rows)?),
        Paper::OwnForm => (format!("{name}.xlsx"), own_form::write(sources, &file.rows)?),
        Paper::FormsExport(sector) => {
            // Forms puts the first and last number of the submissions behind the name of the form.
            let count = submissions(&file.rows).len();
            (format!("{name}(1-{count}).xlsx"), forms_export::write(sources, sector, &file.rows)?)
        }
    };
    fs::write(folder.join(&name), bytes).with_context(|| name)
}
