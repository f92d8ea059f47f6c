//! `sop norm diff`: what differs between two norms.

use std::io::{self, ErrorKind, Write};
use std::path::Path;

use anyhow::Result;

use super::args::{DiffPlan, Format};
use super::{Exit, console};
use crate::finding::Severity;
use crate::norm::{self, Norm};
use crate::report::diff;
use crate::wording::Wording;

/// Prints every difference; the faults of a norm that can't be used go to standard error.
pub fn diff(plan: &DiffPlan, wording: &Wording) -> Result<Exit> {
    let (Some(older), Some(newer)) = (read(&plan.older, wording)?, read(&plan.newer, wording)?) else {
        return Ok(Exit::Failed);
    };
    let found = norm::diff::diff(&older, &newer);
    let text = match plan.format {
        Format::Text => lines(&diff::text(&found, wording)),
        Format::Html => diff::html(&found, wording)?,
        Format::Json => diff::json(&found)?,
    };
    print(&text)
}

/// Reads a norm of its own; `None` when it can't be used, after saying why.
pub(super) fn read(path: &Path, wording: &Wording) -> Result<Option<Norm>> {
    let Some(text) = super::norm::text(path, wording) else { return Ok(None) };
    let mut findings = Vec::new();
    let norm = norm::load(&text, &super::norm::shown(path)).take(&mut findings);
    findings.retain(|finding| finding.severity() == Severity::Error);
    console::list(&findings, wording);
    Ok(norm)
}

/// Text from a file must not steer the terminal.
pub(super) fn lines(text: &str) -> String {
    text.lines().map(|line| console::clean(line) + "\n").collect()
}

/// To standard output.
pub(super) fn print(text: &str) -> Result<Exit> {
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever looks at the first lines only closes the pipe.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(Exit::Done),
    }
}
