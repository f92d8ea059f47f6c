//! `sop norm show`.

use anyhow::Result;

use crate::cli::args::{NormFormat, ShowPlan};
use crate::cli::exit::Exit;
use crate::cli::files::{self, shown};
use crate::cli::{console, document};
use crate::norm::{self, Norm};
use crate::report::workbook::TooLong;
use crate::report::{norm as pages, workbook};
use crate::wording::Wording;

/// Shows a norm without errors.
pub(super) fn show(plan: &ShowPlan, w: &Wording) -> Result<Exit> {
    let Some(format) = plan.format else { return Ok(document::no_form(&plan.target, "html, md, xlsx", w)) };
    if format == NormFormat::Xlsx && plan.target.out.is_none() {
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
    let bytes = match bytes(&norm, format, w) {
        Ok(bytes) => bytes,
        Err(error) => {
            let Some(long) = error.downcast_ref::<TooLong>() else { return Err(error) };
            let text = console::clean(&long.to_string());
            errln!("{}", w.say_with("norm-too-long", &[("file", shown(&plan.file).into()), ("text", text.into())]));
            return Ok(Exit::Failed);
        }
    };
    document::give(&plan.target, &bytes, w)
}

fn bytes(norm: &Norm, format: NormFormat, w: &Wording) -> Result<Vec<u8>> {
    Ok(match format {
        NormFormat::Md => pages::markdown(norm, w).into_bytes(),
        NormFormat::Html => pages::html(norm, w)?.into_bytes(),
        NormFormat::Xlsx => workbook::norm(norm, w)?,
    })
}
