//! A norm as it stands in a file: TOML, or a workbook that holds the same.
//!
//! In: the bytes of a file. Out: its TOML, and a way back from the TOML to the cells that it came from. Must not know: what a norm means.

use super::exchange::{self, Toml};
use crate::base::finding::{Checked, Finding, Severity};
use crate::input::draft;
use crate::input::source::{self, Limits};

/// A norm as it stands in a file.
pub struct NormFile {
    /// The path that places show.
    pub file: String,
    form: NormForm,
}

enum NormForm {
    Toml(String),
    Workbook(Toml),
}

impl NormFile {
    /// A norm as TOML.
    pub fn of_toml(file: impl Into<String>, text: impl Into<String>) -> NormFile {
        NormFile { file: file.into(), form: NormForm::Toml(text.into()) }
    }

    /// Reads a norm in either form; `None` where the file is neither, or lacks a sheet or column. What is wrong with the norm itself is found by
    /// [`super::load_files`].
    pub(crate) fn read(bytes: Vec<u8>, file: &str, limits: Limits) -> Checked<Option<NormFile>> {
        if source::is_workbook(&bytes) {
            return NormFile::read_workbook(bytes, file, limits, "");
        }
        match draft::decoded(bytes, file) {
            Ok(text) => Checked::new(Some(NormFile::of_toml(file, text)), vec![]),
            Err(finding) => Checked::new(None, vec![finding]),
        }
    }

    /// Reads a norm in a workbook. `head` goes above its TOML as comments.
    pub(crate) fn read_workbook(bytes: Vec<u8>, file: &str, limits: Limits, head: &str) -> Checked<Option<NormFile>> {
        let mut findings = Vec::new();
        let sheets = source::read_bytes(bytes, file, limits).take(&mut findings);
        // What can't be opened lacks no sheet.
        if sheets.is_empty() && findings.iter().any(|finding| finding.severity() == Severity::Error) {
            return Checked::new(None, findings);
        }
        let toml = exchange::read(&sheets, file).take(&mut findings).map(|tables| tables.toml(head));
        findings.extend(toml.iter().flat_map(|toml| toml.findings.iter().cloned()));
        let form = toml.map(NormForm::Workbook);
        Checked::new(form.map(|form| NormFile { file: file.to_owned(), form }), findings)
    }

    /// The norm as TOML.
    pub(crate) fn toml(&self) -> &str {
        match &self.form {
            NormForm::Toml(text) => text,
            NormForm::Workbook(toml) => &toml.text,
        }
    }

    /// The lines that its author wrote; none of a workbook.
    pub(crate) fn lines(&self) -> Vec<&str> {
        match &self.form {
            NormForm::Toml(text) => text.trim_start_matches('\u{feff}').lines().collect(),
            NormForm::Workbook(_) => vec![],
        }
    }

    /// Findings about its TOML, at the places that its author knows.
    pub(crate) fn as_written(&self, findings: Vec<Finding>) -> Vec<Finding> {
        match &self.form {
            NormForm::Toml(_) => findings,
            NormForm::Workbook(toml) => toml.at_cells(findings),
        }
    }
}
