//! `veranderingen`: verdicts that differ from those of the year before, and what made them change.

use anyhow::Result;

use super::fill::fill;
use super::rows::write_shown;
use crate::judge::Verdict;
use crate::report::tables::{Table, column};
use crate::run::dossier::Dossier;
use crate::trend::change::{Change, Side};

/// Every change, in its order. A standard that was not asked in one of the years is empty there, and a verdict that can't be given (it hangs on
/// questions that were never asked, or there are no answers) is empty too.
pub(super) fn table(dossier: &Dossier) -> Result<Table> {
    fill(&column::CHANGES, &dossier.changes.changed)
        .written(|r, out| write_shown(&r.year, out))
        .text(|r| r.school.id.as_str())
        .optional_text(|r| Some(r.after.as_ref()?.norm.id.as_str()))
        .optional_text(|r| Some(r.after.as_ref()?.norm.version.as_str()))
        .optional_text(|r| standard(&r.after))
        .optional_text(|r| verdict(&r.after))
        .written(|r, out| write_shown(&r.year_before, out))
        .text(|r| r.school_before.id.as_str())
        .optional_text(|r| Some(r.before.as_ref()?.norm.id.as_str()))
        .optional_text(|r| Some(r.before.as_ref()?.norm.version.as_str()))
        .optional_text(|r| standard(&r.before))
        .optional_text(|r| verdict(&r.before))
        .optional_text(|r| r.answers_now.map(Verdict::as_str))
        .optional_text(|r| r.answers_before.map(Verdict::as_str))
        .text(|r: &Change| r.cause.as_str())
        .finish()
}

fn standard(side: &Option<Side>) -> Option<&str> {
    side.as_ref().map(|side| side.norm.standards[side.standard].id.as_str())
}

fn verdict(side: &Option<Side>) -> Option<&str> {
    side.as_ref().map(|side| side.verdict.as_str())
}
