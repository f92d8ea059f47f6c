//! `sop what-if`: the same answers under another norm.

use std::path::Path;

use anyhow::Result;

use super::args::WhatIfPlan;
use super::exit::Exit;
use super::{console, diff, files, progress, run};
use crate::base::exact::Milli;
use crate::norm::Norm;
use crate::publish::{self, InputFile, Manifest};
use crate::report::whatif as paper;
use crate::run::{Outcome, Trial, TrialRefusal, trial, whatif};
use crate::wording::Wording;

/// Tries the norms, publishes what changes, and says it.
pub(super) fn what_if(plan: &WhatIfPlan, w: &Wording) -> Result<Exit> {
    if plan.norm.is_none() && plan.thresholds.is_empty() {
        errln!("{}", w.say("whatif-nothing-asked"));
        return Ok(Exit::Failed);
    }
    let (given, input) = match &plan.norm {
        Some(path) => match given(path, w) {
            Some((norm, input)) => (Some(norm), Some(input)),
            None => return Ok(Exit::Failed),
        },
        None => (None, None),
    };
    let Some(trial) = load(plan, w)? else { return Ok(Exit::Failed) };
    if run::is_refused(&trial.batch, &plan.out, Some(trial.dossier.year), w) {
        return Ok(Exit::Failed);
    }
    if publish::holds_reports(&plan.out, trial.dossier.year) {
        console::holds_reports(&plan.out.join(trial.dossier.year.to_string()), w);
        return Ok(Exit::Failed);
    }
    let tried = match trial.tried(given, &plan.thresholds) {
        Ok(tried) => tried,
        Err(why) => {
            errln!("{}", console::clean(&refusal(&why, w)));
            return Ok(Exit::Failed);
        }
    };
    let after = trial.judge_with(&tried);
    let found = whatif::compare(&trial.dossier, &after, &tried);
    if found.swaps.is_empty() {
        let names: Vec<_> = tried.iter().map(|norm| norm.name()).collect();
        let facts = [("norm", names.join(", ").into()), ("year", after.year.to_string().into())];
        errln!("{}", console::clean(&w.say_with("whatif-no-school", &facts)));
        return Ok(Exit::Failed);
    }
    let artifacts = paper::render(&found, &after)?;
    let files = trial.batch.files(plan.check.request.year);
    let manifest = run::account(&trial.batch, &files, (after.year, after.date), &after.norms, w);
    let mut manifest = Manifest { content: publish::TRIAL.to_owned(), ..manifest };
    manifest.inputs.extend(input);
    let published = publish::publish(&plan.out, after.year, &artifacts, manifest)?;
    for norm in tried.iter().filter(|norm| !norm.holds_in(after.year)) {
        let facts = [("norm", norm.name().into()), ("year", after.year.to_string().into())];
        outln!("{}", console::clean(&w.say_with("whatif-years", &facts)));
    }
    console::heard(&trial.dossier.findings, "whatif-findings", w);
    paper::lines(&found, &after).iter().for_each(|line| outln!("{}", console::clean(line)));
    console::kept(&published, "cli-kept", w);
    let facts = [
        ("files", published.files.into()),
        ("folder", console::to_open(&published.folder).into()),
        ("file", console::to_open(&published.folder.join("wat-als.html")).into()),
    ];
    outln!("{}", w.say_with("whatif-written", &facts));
    Ok(run::exit(&trial.dossier.findings))
}

/// The norm that was given, and what was read of it.
fn given(path: &Path, w: &Wording) -> Option<(Norm, InputFile)> {
    let bytes = files::bytes(path, w)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let input = InputFile::of(name, &bytes);
    Some((diff::load(&files::norm_of(bytes, path, w)?, w)?, input))
}

fn load(plan: &WhatIfPlan, w: &Wording) -> Result<Option<Trial>> {
    let spinner = progress::spinner();
    spinner.set_message(w.say("cli-what-if-trying"));
    let trial = trial(&plan.check.batch, plan.check.request, &|_| ());
    spinner.finish_and_clear();
    match trial? {
        Ok(trial) => return Ok(Some(trial)),
        Err(Outcome::Stopped(findings)) => console::stopped(&findings, w),
        Err(Outcome::NoSuchYear(findings, year, known)) => {
            console::stopped(&findings, w);
            console::no_such_year(year, &known, w);
        }
        Err(Outcome::Ready(..)) => {}
    }
    Ok(None)
}

/// Why the norms can't be tried.
fn refusal(refusal: &TrialRefusal, w: &Wording) -> String {
    match refusal {
        TrialRefusal::StandardUnknown { standard, norms, known } => {
            let facts =
                [("standard", standard.into()), ("norms", norms.join(", ").into()), ("known", known.join(", ").into())];
            w.say_with("whatif-threshold-unknown", &facts)
        }
        TrialRefusal::ThresholdOutside { standard, rule, axis: (lowest, highest) } => {
            let number = |bound: &Milli| w.language().decimal(*bound);
            let facts =
                [("standard", standard.into()), ("lowest", number(lowest).into()), ("highest", number(highest).into())];
            w.of_rule("whatif-threshold", *rule, &facts)
        }
    }
}
