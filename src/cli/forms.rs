//! `sop forms`: a form for every school of a year.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use chrono::NaiveDate;
use rayon::prelude::*;

use super::args::FormsPlan;
use super::exit::Exit;
use super::{console, progress, run};
use crate::norm::Norm;
use crate::publish::{self, Manifest};
use crate::register::{School, SchoolYear};
use crate::report::Artifact;
use crate::report::workbook::{self, Form};
use crate::run::{Prepared, Stage, prepare};
use crate::wording::Wording;

/// Makes the forms of a year, publishes them, and names the schools without one.
pub(super) fn forms(plan: &FormsPlan, wording: &Wording) -> Result<Exit> {
    let spinner = progress::spinner();
    let watch = |stage| {
        spinner.set_message(match stage {
            Stage::Settings => wording.say("cli-stage-settings"),
            Stage::Answers | Stage::Judging => wording.say("cli-stage-answers"),
        });
    };
    let prepared = prepare(&plan.batch, plan.year, &watch);
    spinner.finish_and_clear();
    let prepared = match prepared? {
        Ok(prepared) => prepared,
        Err(findings) => {
            console::stopped(&findings, wording);
            return Ok(Exit::Failed);
        }
    };
    if run::is_refused(&prepared.batch, &plan.out, Some(plan.year), wording) {
        return Ok(Exit::Failed);
    }
    if publish::holds_reports(&plan.out, plan.year) {
        console::holds_reports(&plan.out.join(plan.year.to_string()), wording);
        return Ok(Exit::Failed);
    }
    let (with, without) = schools(&prepared, plan.year);
    if with.is_empty() {
        console::no_forms(plan.year, wording);
        return Ok(Exit::Failed);
    }
    let artifacts = make(&prepared, plan.year, &with, wording)?;
    let files = prepared.batch.files(None);
    // There is no run date: the forms are of the whole year.
    let date = NaiveDate::from_ymd_opt(i32::from(plan.year.start()), 8, 1).unwrap_or_default();
    let manifest = run::account(&prepared.batch, &files, (plan.year, date), &prepared.norms, wording);
    let manifest = Manifest { content: publish::FORMS.to_owned(), ..manifest };
    let published = publish::publish(&plan.out, plan.year, &artifacts, manifest)?;
    console::forms(&prepared.findings, &published, artifacts.len(), &without, wording);
    Ok(run::exit(&prepared.findings))
}

/// The schools of a year that have exactly one norm with a question for them, each with it, and those that have not.
fn schools(prepared: &Prepared, year: SchoolYear) -> (Vec<(&School, &Norm)>, Vec<&School>) {
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for school in prepared.register.in_year(year) {
        let fitting: Vec<&Arc<Norm>> = prepared.norms.iter().filter(|norm| norm.applies_to(school, year)).collect();
        match fitting[..] {
            [norm] if asks(norm, school) => with.push((&**school, &**norm)),
            _ => without.push(&**school),
        }
    }
    (with, without)
}

/// Whether a norm has any question for the kind of a school.
fn asks(norm: &Norm, school: &School) -> bool {
    (0..norm.standards.len()).any(|standard| norm.applicable(standard, &school.kind).next().is_some())
}

/// The forms, in order of site id, made side by side.
fn make(
    prepared: &Prepared,
    year: SchoolYear,
    schools: &[(&School, &Norm)],
    wording: &Wording,
) -> Result<Vec<Artifact>> {
    let last_year: BTreeMap<_, _> = prepared.last_year.iter().map(|e| (&e.school.id, &**e)).collect();
    let bar = progress::bar(schools.len(), wording.say("cli-forms-making"));
    let one = |(school, norm): &(&School, &Norm)| {
        let last_year = last_year.get(&school.id).copied();
        let partnership = &prepared.batch.name;
        let form = Form { partnership, school, year, norm, last_year, filled: None };
        let made = workbook::form(&form, wording);
        bar.inc(1);
        made
    };
    let made = schools.par_iter().map(one).collect();
    bar.finish_and_clear();
    made
}
