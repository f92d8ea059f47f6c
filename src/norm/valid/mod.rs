//! Draft to norm: what the values mean, every fault at once.
//!
//! In: a [`NormDraft`], of which each value has the right type. Out: a [`Norm`] that needs no further checking, or `None` with at least
//! one error noted in [`Faults`]. Must not know: TOML.

mod body;
mod consistency;
mod reach;
mod scales;
mod values;

use self::body::Body;
use self::consistency::Asked as Questions;
use super::draft::NormDraft;
use super::rule::{Asked, Rule};
use super::{Norm, Status};
use crate::base::finding::Code;
use crate::input::draft::{At, Faults};
use crate::register::{SchoolYear, Sector};
use values::{id, kinds, owned, word};

pub(super) use self::reach::candidates;

/// Judges a draft. `file` is kept with the norm.
pub(super) fn norm(draft: &NormDraft, file: &str, faults: &Faults) -> Option<Norm> {
    let status = draft.status.as_ref().and_then(|at| word(at, Status::parse, Code::NormStatus, faults));
    let sector = draft.sector.as_ref().and_then(|at| word(at, Sector::parse, Code::NormSector, faults));
    let (from, until) = years(draft, faults);
    let kinds = kinds(&draft.kinds);
    let before = faults.errors();
    let scales = scales::scales(&draft.scales, faults);
    let sound = faults.errors() == before && draft.scales.iter().all(|scale| scale.sound);
    let body = Body::new(faults, &kinds, &draft.scales, &scales, sound).fill(&draft.themes, draft.themes_sound);
    let sound = faults.errors() == before && sound && draft.themes_sound;
    let body = body.stocked(&draft.inventory);
    let asked = Questions::new(&kinds, &scales, &body.standards, &body.indicators, sound);
    let consistency = consistency::rules(&draft.consistency, &asked, faults);
    let norm = Norm {
        id: id(draft.id.as_ref(), faults),
        version: id(draft.version.as_ref(), faults),
        title: owned(draft.title.as_ref()),
        school_rule: draft.school_rule.as_ref().map_or(Rule::ALL, |rule| rule.rule(&Asked::default(), faults)),
        status: status?,
        sector: sector?,
        from: from?,
        until,
        source: owned(draft.source.as_ref()),
        themes: body.themes,
        standards: body.standards,
        indicators: body.indicators,
        inventory: body.inventory,
        kinds,
        scales,
        consistency,
        file: file.to_owned(),
    };
    (faults.errors() == 0).then_some(norm)
}

fn years(draft: &NormDraft, faults: &Faults) -> (Option<SchoolYear>, Option<SchoolYear>) {
    let read = |at: &Option<At<String>>| word(at.as_ref()?, SchoolYear::parse, Code::NormYear, faults);
    let (from, until) = (read(&draft.from), read(&draft.until));
    if let (Some(from), Some(until), Some(at)) = (from, until, &draft.until)
        && until < from
    {
        faults.add(Code::NormYearsReversed, &at.span(), &[("from", from.to_string().into())]);
    }
    (from, until)
}
