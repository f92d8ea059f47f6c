//! Draft to norm: what the values mean, every fault at once.
//!
//! In: a [`NormDraft`], of which each value has the right type. Out: a [`Norm`] that needs no further checking, or `None` with at least
//! one error noted in [`Faults`]. Must not know: TOML.

mod body;
mod reach;
mod scales;

use self::body::Body;
pub(super) use self::reach::candidates;
use super::draft::NormDraft;
use super::rule::{Asked, Rule};
use super::{Norm, Status};
use crate::base::finding::Code;
use crate::input::draft::At;
use crate::input::draft::Faults;
use crate::register::{Kind, SchoolYear, Sector};

/// Longest id, in characters: ids stand in tables, in file names and, separated by spaces, in one cell.
const LONGEST_ID: usize = 40;

/// Judges a draft. `file` is kept with the norm.
pub(super) fn norm(draft: &NormDraft, file: &str, faults: &Faults) -> Option<Norm> {
    let status = draft.status.as_ref().and_then(|at| word(at, status, Code::NormStatus, faults));
    let sector = draft.sector.as_ref().and_then(|at| word(at, Sector::parse, Code::NormSector, faults));
    let (from, until) = years(draft, faults);
    let kinds = kinds(&draft.kinds);
    let before = faults.errors();
    let scales = scales::scales(&draft.scales, faults);
    let sound = faults.errors() == before && draft.scales.iter().all(|scale| scale.sound);
    let body = Body::new(faults, &kinds, &draft.scales, &scales, sound).fill(&draft.themes, draft.themes_sound);
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
        kinds,
        scales,
        file: file.to_owned(),
    };
    (faults.errors() == 0).then_some(norm)
}

fn status(text: &str) -> Option<Status> {
    match text.to_lowercase().as_str() {
        "voorbeeld" => Some(Status::Example),
        "pilot" => Some(Status::Pilot),
        "vastgesteld" => Some(Status::Adopted),
        _ => None,
    }
}

/// A text that must be one of a few words.
fn word<T>(at: &At<String>, read: impl Fn(&str) -> Option<T>, code: Code, faults: &Faults) -> Option<T> {
    let found = read(at.get_ref());
    if found.is_none() {
        faults.add(code, &at.span(), &[]);
    }
    found
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

/// An id; blank when it is absent or not an id, and then that is noted.
fn id(at: Option<&At<String>>, faults: &Faults) -> String {
    let Some(at) = at else { return String::new() };
    if !is_id(at.get_ref()) {
        faults.add(Code::NormId, &at.span(), &[]);
        return String::new();
    }
    at.get_ref().clone()
}

fn is_id(id: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    id.len() <= LONGEST_ID && id.starts_with(|c: char| c.is_ascii_alphanumeric()) && id.chars().all(fits)
}

fn owned(at: Option<&At<String>>) -> String {
    at.map(|at| at.get_ref().clone()).unwrap_or_default()
}

fn texts(list: &[At<String>]) -> Vec<String> {
    list.iter().map(|at| at.get_ref().clone()).collect()
}

fn kinds(list: &[At<String>]) -> Vec<Kind> {
    list.iter().map(|at| Kind::new(at.get_ref())).collect()
}
