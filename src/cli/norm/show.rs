//! `sop norm show`.

use std::path::Path;

use anyhow::Result;

use crate::cli::args::{NormFormat, ShowPlan};
use crate::cli::exit::Exit;
use crate::cli::files::{self, shown};
use crate::cli::{console, terminal};
use crate::norm::{self, Norm};
use crate::publish::{self, Saved};
use crate::report::workbook::TooLong;
use crate::report::{norm as document, workbook};
use crate::wording::Wording;

/// Shows a norm without errors.
pub(super) fn show(plan: &ShowPlan, w: &Wording) -> Result<Exit> {
    if plan.format == NormFormat::Xlsx && plan.out.is_none() {
        errln!("{}", w.say("norm-out-needed"));
        return Ok(Exit::Failed);
    }
    let Some(file) = files::norm(&plan.file, w) else { return Ok(Exit::Failed) };
    let loaded = norm::load_file(&file);
    let Some(norm) = loaded.value else {
        console::list(&loaded.findings, w);
        errln!("{}", w.say_with("norm-not-shown", &[("file", shown(&plan.file).into())]));
        return Ok(Exit::Failed);
    };
    let bytes = match bytes(&norm, plan.format, w) {
        Ok(bytes) => bytes,
        Err(error) => {
            let Some(long) = error.downcast_ref::<TooLong>() else { return Err(error) };
            let text = console::clean(&long.to_string());
            errln!("{}", w.say_with("norm-too-long", &[("file", shown(&plan.file).into()), ("text", text.into())]));
            return Ok(Exit::Failed);
        }
    };
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
pub(super) fn write(out: &Path, bytes: &[u8], overwrite: bool, w: &Wording) -> Result<Exit> {
    let facts = [("file", shown(out).into())];
    Ok(match publish::save(out, bytes, overwrite)? {
        Saved::Done => {
            outln!("{}", w.say_with("norm-written", &facts));
            Exit::Done
        }
        Saved::Taken => {
            errln!("{}", w.say_with("norm-out-there", &facts));
            Exit::Failed
        }
        Saved::NotAFile => {
            errln!("{}", w.say_with("norm-out-odd", &facts));
            Exit::Failed
        }
    })
}

/// Onto standard output.
pub(super) fn print(bytes: &[u8]) -> Result<Exit> {
    terminal::bytes(bytes);
    Ok(Exit::Done)
}
