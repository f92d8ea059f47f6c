//! `sop norm diff`: what differs between two norms.

use std::path::Path;

use anyhow::Result;

use super::args::{DiffPlan, Format};
use super::exit::Exit;
use super::{console, document};
use crate::base::finding::Severity;
use crate::norm::{self, Norm, NormFile};
use crate::report::diff;
use crate::wording::Wording;

/// Prints every difference; the faults of a norm that can't be used go to standard error.
pub(super) fn diff(plan: &DiffPlan, wording: &Wording) -> Result<Exit> {
    let Some(format) = plan.format else { return Ok(document::no_form(&plan.target, "html, json, txt", wording)) };
    let (Some(older), Some(newer)) = (read(&plan.older, wording), read(&plan.newer, wording)) else {
        return Ok(Exit::Failed);
    };
    let found = norm::diff::diff(&older, &newer);
    let text = match format {
        Format::Text => lines(&diff::text(&found, wording)),
        Format::Html => diff::html(&found, wording)?,
        Format::Json => diff::json(&found)?,
    };
    document::give(&plan.target, text.as_bytes(), wording)
}

/// Reads a norm of its own; `None` when it can't be used, after saying why.
fn read(path: &Path, wording: &Wording) -> Option<Norm> {
    load(&super::files::norm(path, wording)?, wording)
}

/// The norm in a file; `None` when it can't be used, after saying why.
pub(super) fn load(file: &NormFile, wording: &Wording) -> Option<Norm> {
    let mut findings = Vec::new();
    let norm = norm::load_file(file).take(&mut findings);
    findings.retain(|finding| finding.severity() == Severity::Error);
    console::list(&findings, wording);
    norm
}

/// Text from a file must not steer the terminal.
pub(super) fn lines(text: &str) -> String {
    text.lines().map(|line| console::clean(line) + "\n").collect()
}
