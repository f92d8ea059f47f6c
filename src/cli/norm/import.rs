//! `sop norm import`.

use anyhow::Result;

use crate::base::finding::{Finding, Severity};
use crate::cli::args::ImportPlan;
use crate::cli::exit::Exit;
use crate::cli::files::{bytes, shown};
use crate::cli::{console, document};
use crate::input::source::Limits;
use crate::norm::{self, NormFile};
use crate::wording::Wording;

/// Makes TOML of a workbook without errors.
pub(super) fn import(plan: &ImportPlan, w: &Wording) -> Result<Exit> {
    // A norm in TOML that is called otherwise is one that no program opens.
    if plan.target.extension().is_some_and(|extension| !["toml", "txt"].contains(&extension.as_str())) {
        return Ok(document::no_form(&plan.target, "toml", w));
    }
    let Some(bytes) = bytes(&plan.file, w) else { return Ok(Exit::Failed) };
    let file = shown(&plan.file);
    let mut findings = Vec::new();
    let head = w.say("norm-toml-head");
    let read = NormFile::read_workbook(bytes, &file, Limits::default(), &head).take(&mut findings);
    findings.extend(read.iter().flat_map(|read| norm::load_file(read).findings));
    findings.sort();
    console::list(&findings, w);
    console::totals(&findings, w);
    let is_faulty = |finding: &Finding| finding.severity() == Severity::Error;
    let Some(read) = read.filter(|_| !findings.iter().any(is_faulty)) else {
        errln!("{}", w.say_with("norm-not-imported", &[("file", file.into())]));
        return Ok(Exit::Rejected);
    };
    document::give(&plan.target, read.toml().as_bytes(), w)
}
