//! `sop norm import`.

use anyhow::Result;

use super::show;
use crate::base::finding::{Finding, Severity};
use crate::cli::args::ImportPlan;
use crate::cli::console;
use crate::cli::exit::Exit;
use crate::cli::files::{bytes, shown};
use crate::input::source::{self, Limits};
use crate::norm::{self, exchange};
use crate::wording::Wording;

/// Makes TOML of a workbook without errors.
pub(super) fn import(plan: &ImportPlan, w: &Wording) -> Result<Exit> {
    let Some(bytes) = bytes(&plan.file, w) else { return Ok(Exit::Failed) };
    let file = shown(&plan.file);
    let mut findings = Vec::new();
    let sheets = source::read_bytes(bytes, &file, Limits::default()).take(&mut findings);
    let toml = exchange::read(&sheets, &file).take(&mut findings).map(|tables| tables.toml(&w.say("norm-toml-head")));
    if let Some(toml) = &toml {
        findings.extend(toml.findings.iter().cloned());
        findings.extend(toml.at_cells(norm::load(&toml.text, &file).findings));
    }
    findings.sort();
    console::list(&findings, w);
    console::totals(&findings, w);
    let is_faulty = |finding: &Finding| finding.severity() == Severity::Error;
    let Some(toml) = toml.filter(|_| !findings.iter().any(is_faulty)) else {
        errln!("{}", w.say_with("norm-not-imported", &[("file", file.into())]));
        return Ok(Exit::Rejected);
    };
    match &plan.out {
        Some(out) => show::write(out, toml.text.as_bytes(), plan.overwrite, w),
        None => show::print(toml.text.as_bytes()),
    }
}
