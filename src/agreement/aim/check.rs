//! Aims beside the norms of the batch, and beside the school year of the run.

use std::sync::Arc;

use super::model::{Aim, AimSubject, AimUnknown};
use crate::base::finding::{Checked, Code, Finding};
use crate::base::text::nearest::Near;
use crate::norm::Norm;
use crate::register::SchoolYear;

/// The aims of the plan. Of one whose norm, theme or standard no norm of the batch has nothing is counted, and that is told: an aim that is gone without a word
/// looks as if it were reached.
pub(crate) fn settle_aims(mut aims: Vec<Aim>, norms: &[Arc<Norm>]) -> Checked<Vec<Aim>> {
    let mut findings = Vec::new();
    for aim in &mut aims {
        let mut unknown = unknown(aim, norms);
        if !unknown.is_empty() {
            findings.extend(unknown.iter().map(|(_, finding)| finding.clone()));
            aim.unknown = Some(unknown.swap_remove(0).0);
            aim.about = None;
        }
    }
    Checked::new(aims, findings)
}

fn unknown(aim: &Aim, norms: &[Arc<Norm>]) -> Vec<(AimUnknown, Finding)> {
    let Some(about) = &aim.about else { return Vec::new() };
    let finding = |kind: &'static str, value: &str, norm: &str, known: Vec<&str>| {
        let near = Near::new(known).to(value);
        let finding = Finding::new(Code::AimUnknown, about.place.clone()).value(value);
        let finding = finding.fact("aim", &aim.id).fact("kind", kind).fact("norm", norm);
        let unknown = AimUnknown { kind, value: value.to_owned(), norm: norm.to_owned() };
        (unknown, finding.fact("found", near.len()).fact("near", near.join(", ")))
    };
    let of_norm = |id: &String| {
        let versions: Vec<&Arc<Norm>> = norms.iter().filter(|norm| norm.id == *id).collect();
        if versions.is_empty() {
            return Some(finding("norm", id, id, norms.iter().map(|norm| norm.id.as_str()).collect()));
        }
        let has = versions.iter().any(|norm| !about.subject.standards(norm).is_empty());
        let (kind, value, known) = match &about.subject {
            _ if has => return None,
            AimSubject::Norm => return None,
            AimSubject::Theme(theme) => {
                let themes = versions.iter().flat_map(|norm| norm.themes.iter().map(|theme| theme.id.as_str()));
                ("theme", theme, themes.collect())
            }
            AimSubject::Standard(standard) => {
                let ids = versions.iter().flat_map(|norm| norm.standards.iter().map(|standard| standard.id.as_str()));
                ("standard", standard, ids.collect())
            }
        };
        Some(finding(kind, value, id, known))
    };
    about.norms.iter().filter_map(of_norm).collect()
}

/// Aims that had to be reached before the school year of the run.
pub(crate) fn check_past(aims: &[Aim], year: SchoolYear) -> Vec<Finding> {
    let past = aims.iter().filter(|aim| aim.by < year);
    let finding = |aim: &Aim| {
        let finding = Finding::new(Code::AimPast, aim.by_place.clone()).value(aim.by.to_string());
        finding.fact("aim", &aim.id).fact("year", year.to_string())
    };
    past.map(finding).collect()
}
