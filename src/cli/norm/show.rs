//! `sop norm show`.

use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::Result;

use super::{shown, text};
use crate::cli::args::{NormFormat, ShowPlan};
use crate::cli::{Exit, console};
use crate::norm::{self, Norm};
use crate::output;
use crate::report::{norm as document, workbook};
use crate::wording::Wording;

/// Shows a norm without errors.
pub fn show(plan: &ShowPlan, w: &Wording) -> Result<Exit> {
    if plan.format == NormFormat::Xlsx && plan.out.is_none() {
        eprintln!("{}", w.say("norm-out-needed"));
        return Ok(Exit::Failed);
    }
    let Some(text) = text(&plan.file, w) else { return Ok(Exit::Failed) };
    let loaded = norm::load(&text, &shown(&plan.file));
    let Some(norm) = loaded.value else {
        console::list(&loaded.findings, w);
        eprintln!("{}", w.say_with("norm-not-shown", &[("file", shown(&plan.file).into())]));
        return Ok(Exit::Failed);
    };
    let bytes = bytes(&norm, plan.format, w)?;
    match &plan.out {
        Some(out) => write(out, &bytes, plan.overwrite, w),
        None => print(&bytes),
    }
}

fn bytes(norm: &Norm, format: NormFormat, w: &Wording) -> Result<Vec<u8>> {
    Ok(match format {
        NormFormat::Md => document::markdown(norm, w).into_bytes(),
        NormFormat::Html => document::html(norm, w)?.into_bytes(),
        NormFormat::Xlsx => workbook::norm(norm, w)?,
    })
}

/// Writes a file and says so, or says why not.
pub fn write(out: &Path, bytes: &[u8], overwrite: bool, w: &Wording) -> Result<Exit> {
    let facts = [("file", shown(out).into())];
    if !output::save(out, bytes, overwrite)? {
        eprintln!("{}", w.say_with("norm-out-there", &facts));
        return Ok(Exit::Failed);
    }
    println!("{}", w.say_with("norm-written", &facts));
    Ok(Exit::Done)
}

/// Onto standard output.
pub fn print(bytes: &[u8]) -> Result<Exit> {
    match std::io::stdout().write_all(bytes) {
        // Whoever looks at the first lines only closes the pipe.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(Exit::Done),
    }
}
