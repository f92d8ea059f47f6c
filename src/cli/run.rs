//! `sop run` and `sop check`.

use std::fs;

use anyhow::{Context, Result};

use super::args::{CheckPlan, RunPlan};
use super::{Exit, console, progress};
use crate::batch::Batch;
use crate::dossier::Dossier;
use crate::finding::Severity;
use crate::output::{self, InputFile, Manifest, NormEntry};
use crate::pipeline::{self, Outcome, Stage};
use crate::register::SchoolYear;
use crate::report;
use crate::wording::Wording;

/// Loads, judges, renders, publishes, and says what was done.
pub fn run(plan: &RunPlan, wording: &Wording) -> Result<Exit> {
    let Some((dossier, batch)) = load(&plan.check, wording)? else { return Ok(Exit::Failed) };
    let bar = progress::bar(report::steps(&dossier, &plan.kinds), wording.say("cli-rendering"));
    let artifacts = report::render(&dossier, &plan.kinds, &|| bar.inc(1))?;
    bar.finish_and_clear();
    let published =
        output::publish(&plan.out, dossier.year, &artifacts, manifest(&dossier, &batch, plan.check.request.year)?)?;
    console::grouped(&dossier.findings, wording);
    console::summary(&dossier, wording);
    console::published(&published, &plan.kinds, wording);
    Ok(exit(&dossier))
}

/// Loads and judges, and lists every finding.
pub fn check(plan: &CheckPlan, wording: &Wording) -> Result<Exit> {
    let Some((dossier, _)) = load(plan, wording)? else { return Ok(Exit::Failed) };
    console::list(&dossier.findings, wording);
    console::totals(&dossier.findings, wording);
    console::summary(&dossier, wording);
    console::checked(wording);
    Ok(exit(&dossier))
}

fn exit(dossier: &Dossier) -> Exit {
    let rejected = dossier.findings.iter().any(|f| f.severity() == Severity::Error);
    if rejected { Exit::Rejected } else { Exit::Done }
}

/// `None` when the input does not allow a run; the console then says why.
fn load(plan: &CheckPlan, wording: &Wording) -> Result<Option<(Box<Dossier>, Batch)>> {
    let spinner = progress::spinner();
    let watch = |stage| {
        spinner.set_message(match stage {
            Stage::Settings => wording.say("cli-stage-settings"),
            Stage::Answers => wording.say("cli-stage-answers"),
            Stage::Judging => wording.say("cli-stage-judging"),
        });
    };
    let outcome = pipeline::load(&plan.batch, plan.request, &watch);
    spinner.finish_and_clear();
    match outcome? {
        Outcome::Ready(dossier, batch) => Ok(Some((dossier, *batch))),
        Outcome::Stopped(findings) => {
            console::stopped(&findings, wording);
            Ok(None)
        }
        Outcome::NoSuchYear(findings, year, known) => {
            console::stopped(&findings, wording);
            console::no_such_year(year, &known, wording);
            Ok(None)
        }
    }
}

fn manifest(dossier: &Dossier, batch: &Batch, until: Option<SchoolYear>) -> Result<Manifest> {
    let inputs = batch.files(until).into_iter().map(|file| {
        let path = batch.root.join(file);
        let content = fs::read(&path).with_context(|| path.display().to_string())?;
        Ok(InputFile::of(file, &content))
    });
    let norm = |n: &crate::norm::Norm| NormEntry { id: n.id.clone(), version: n.version.clone(), file: n.file.clone() };
    Ok(Manifest {
        program: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        partnership: dossier.partnership.clone(),
        year: dossier.year.to_string(),
        date: dossier.date.to_string(),
        language: dossier.wording.language().tag().to_owned(),
        norms: dossier.norms.iter().map(|n| norm(n)).collect(),
        inputs: inputs.collect::<Result<_>>()?,
        outputs: Vec::new(),
    })
}
