//! Counts per standard: verdicts, and what changed.

use super::model::{InUse, name_of};
use crate::judge::{Assessment, GapStatus, Judgement, Verdict};
use crate::present::chart::{Chart, changes, verdicts};
use crate::present::lite;
use crate::run::dossier::Dossier;

/// How many schools have a judgement on this standard that passes.
fn schools(norm: &InUse, standard: usize, passes: impl Fn(&Judgement) -> bool) -> u32 {
    let passing = norm.assessments.iter().filter(|a| a.judgements.get(standard).is_some_and(&passes));
    u32::try_from(passing.count()).unwrap_or(u32::MAX)
}

/// Verdicts per standard, of the standards that `keep` chooses; not all of these need be drawn.
pub(super) fn verdicts(
    dossier: &Dossier,
    norm: &InUse,
    keep: impl Fn(usize) -> bool,
    is_drawn: impl Fn(usize) -> bool,
) -> Chart {
    let row = |(at, standard)| verdicts::Row {
        standard: name_of(standard),
        is_drawn: is_drawn(at),
        counts: Verdict::ALL.map(|verdict| schools(norm, at, |j| j.verdict == verdict)),
    };
    let data = verdicts::Verdicts {
        norm: norm.norm.title.clone(),
        year: dossier.year.to_string(),
        schools: u32::try_from(norm.assessments.len()).unwrap_or(u32::MAX),
        rows: norm.norm.standards.iter().enumerate().filter(|(at, _)| keep(*at)).map(row).collect(),
    };
    verdicts::draw(&data, &dossier.wording).with(lite::verdicts::of(&data, &dossier.wording))
}

/// What changed per standard; `None` where no gap has a past to be compared with.
pub(super) fn changes(dossier: &Dossier, norm: &InUse) -> Option<Chart> {
    let judgements = norm.assessments.iter().flat_map(|a| &a.judgements);
    if !judgements.filter_map(|j| j.status).any(|status| status != GapStatus::First) {
        return None;
    }
    let with = |at: usize, status| schools(norm, at, |j| j.status == Some(status));
    let row = |(at, standard)| changes::Row {
        standard: name_of(standard),
        solved: with(at, GapStatus::Solved),
        gaps: changes::GAPS.map(|status| with(at, status)),
        changed: changed(dossier, norm, at),
        solved_by_norm: by_norm(dossier, norm, at, GapStatus::Solved),
        gaps_by_norm: changes::GAPS.map(|status| by_norm(dossier, norm, at, status)),
    };
    let data = changes::Changes {
        norm: norm.norm.title.clone(),
        year: dossier.year.to_string(),
        rows: norm.norm.standards.iter().enumerate().map(row).collect(),
    };
    Some(changes::draw(&data, &dossier.wording).with(lite::changes::of(&data, &dossier.wording)))
}

/// Of the schools with a status those whose verdict changed since the last assessable one, and the norm has a part in it.
fn by_norm(dossier: &Dossier, norm: &InUse, standard: usize, status: GapStatus) -> u32 {
    let is = |a: &&&Assessment| {
        let change = || dossier.change(a, standard);
        a.judgements.get(standard).is_some_and(|j| j.status == Some(status))
            && change()
                .is_some_and(|c| c.cause.is_of_norm() && c.before.as_ref().is_some_and(|b| b.verdict.is_assessable()))
    };
    u32::try_from(norm.assessments.iter().filter(is).count()).unwrap_or(u32::MAX)
}

/// Whether the norm of some school asked something else here when it was last assessable: what its status looks back at. A standard that is new has
/// nothing to be compared with: it did not change.
fn changed(dossier: &Dossier, norm: &InUse, at: usize) -> bool {
    let looks_back =
        |a: &&&Assessment| a.judgements.get(at).is_some_and(|j| j.status.is_some_and(|s| s != GapStatus::First));
    norm.assessments.iter().filter(looks_back).any(|assessment| dossier.norm_changed(assessment, at))
}
