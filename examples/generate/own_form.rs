//! The form that the program makes for a school, filled in. In: the rows of one school. Out: bytes. Must not know: how the form looks.
//!
//! It shows what the school answered the year before, so the files of that year are there already.

use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use sop::register::SchoolYear;
use sop::report::workbook::{self, Filled, Form};
use sop::run::{self, Prepared};
use sop::wording::{Language, Wording};

use crate::answers::Row;
use crate::paper::Sources;
use crate::world::year_name;

/// The bytes of the form.
pub(crate) fn write(sources: &Sources, rows: &[Row]) -> Result<Vec<u8>> {
    let first = rows.first().context("a form without rows")?;
    let year = SchoolYear::parse(&year_name(sources.year)).context("a school year")?;
    let Ok(prepared) = run::prepare(sources.out, year, &|_| {})? else { bail!("the batch can't be read") };
    let school = prepared.register.in_year(year).into_iter().find(|s| s.id.as_str() == first.school);
    let school = school.with_context(|| format!("no school {}", first.school))?;
    let form = Form {
        partnership: &prepared.batch.name,
        school,
        year,
        norm: prepared.norms.iter().find(|norm| norm.applies_to(school, year)).context("a norm")?,
        last_year: last_year(&prepared, &first.school),
        filled: Some(&filled(first, rows)),
    };
    Ok(workbook::form(&form, &Wording::new(Language::Nl))?.bytes)
}

fn last_year<'a>(prepared: &'a Prepared, id: &str) -> Option<&'a sop::intake::Evaluation> {
    prepared.last_year.iter().find(|e| e.school.id.as_str() == id).map(|e| &**e)
}

fn filled(first: &Row, rows: &[Row]) -> Filled {
    let (year, month, day) = first.date;
    Filled {
        by: first.by.clone(),
        role: first.role.to_owned(),
        date: NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)),
        answers: rows.iter().map(|r| (r.indicator.clone(), (r.answer.clone(), r.note.to_owned()))).collect(),
    }
}
