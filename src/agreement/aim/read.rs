//! `[[aim]]` as written in batch.toml: every fault at once, each with its line.

use toml::de::DeValue;

use super::model::{Aim, AimAbout, AimAction, AimSubject, AimUnit};
use crate::agreement::Progress;
use crate::base::exact::Milli;
use crate::base::finding::Code;
use crate::base::text::fold::fold;
use crate::input::draft::{At, Faults, Table, Value, number, tables, text, texts};
use crate::register::SchoolYear;

/// The keys of an aim.
const AIM: [&str; 12] =
    ["id", "line", "title", "norm", "theme", "standard", "schools", "pupils", "from", "by", "lead", "measure"];

/// Reads the aims of a batch.
pub(crate) fn read_aims<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Vec<Aim>> {
    let read = tables(faults, key, value, aim)?;
    let mut known: Vec<String> = Vec::new();
    for (id, _) in &read {
        if known.contains(&fold(id.get_ref())) {
            faults.add(Code::AimTwice, &id.span(), &[]);
        }
        known.push(fold(id.get_ref()));
    }
    Some(read.into_iter().filter_map(|(_, aim)| aim).collect())
}

/// An aim with its id and where that stands; `None` for one that can't be used.
fn aim<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<(At<String>, Option<Aim>)> {
    let known: Vec<&str> = AIM.into_iter().chain(["action"]).collect();
    let table = Table::of(faults, key, value, &known)?;
    let id = table.required("id", text);
    let title = table.required("title", text);
    let by = table.required("by", year);
    let from = table.optional("from", year);
    let about = about(faults, &table, value);
    let measure = table.optional("measure", text).map(At::into_inner);
    let actions = table.optional("action", |faults, key, value| tables(faults, key, value, action));
    if let (Some(from), Some(by)) = (&from, &by)
        && from.get_ref() >= by.get_ref()
    {
        faults.add(Code::AimYear, &by.span(), &[("what", "reversed".into())]);
    }
    if matches!(about, Ok(None)) && table.get("measure").is_none() {
        faults.add(Code::AimAbout, &value.span(), &[("what", "nothing".into())]);
    }
    let aim = |id: &At<String>| {
        let by = by?;
        Some(Aim {
            id: id.get_ref().clone(),
            line: table.optional("line", text).map(At::into_inner),
            title: title?.into_inner(),
            about: about.ok()?,
            unknown: None,
            from: from.map(At::into_inner),
            by_place: faults.place(&by.span()),
            by: by.into_inner(),
            lead: table.optional("lead", text).map(At::into_inner),
            measure,
            actions: actions.unwrap_or_default(),
        })
    };
    let id = id?;
    let aim = aim(&id);
    Some((id, aim))
}

/// That what an aim is about can't be used; it is noted.
struct Faulty;

/// What is counted: `Ok(None)` where the aim names no norm and no share.
fn about<'a>(faults: &'a Faults<'a>, table: &Table<'a>, whole: &'a Value<'a>) -> Result<Option<AimAbout>, Faulty> {
    let fault = |what: &'static str, value: Option<&Value>| {
        let span = value.map_or_else(|| whole.span(), |value| value.span());
        faults.add(Code::AimAbout, &span, &[("what", what.into())]);
        Faulty
    };
    let (theme, standard) = (table.get("theme"), table.get("standard"));
    let (of_schools, of_pupils) = (table.get("schools"), table.get("pupils"));
    if table.get("norm").is_none() {
        return match theme.or(standard).or(of_schools).or(of_pupils) {
            Some(value) => Err(fault("norm", Some(value))),
            None => Ok(None),
        };
    }
    let norms = table.optional("norm", |faults, key, value| match value.get_ref() {
        DeValue::Array(_) => texts(faults, key, value),
        _ => text(faults, key, value).map(|one| vec![one]),
    });
    let subject = match (theme, standard) {
        (Some(_), Some(standard)) => Err(fault("subjects", Some(standard))),
        (Some(_), None) => table.optional("theme", text).map(|id| AimSubject::Theme(id.into_inner())).ok_or(Faulty),
        (None, Some(_)) => {
            table.optional("standard", text).map(|id| AimSubject::Standard(id.into_inner())).ok_or(Faulty)
        }
        (None, None) => Ok(AimSubject::Norm),
    };
    let share = match (of_schools, of_pupils) {
        (Some(_), Some(pupils)) => Err(fault("shares", Some(pupils))),
        (Some(_), None) => table.optional("schools", share).map(|share| (AimUnit::Schools, share)).ok_or(Faulty),
        (None, Some(_)) => table.optional("pupils", share).map(|share| (AimUnit::Pupils, share)).ok_or(Faulty),
        (None, None) => Err(fault("share", table.get("norm"))),
    };
    let place = theme.or(standard).or_else(|| table.get("norm")).map_or_else(|| whole.span(), |value| value.span());
    let norms: Vec<String> = norms.ok_or(Faulty)?.into_iter().map(At::into_inner).collect();
    if norms.is_empty() {
        return Err(fault("norm", table.get("norm")));
    }
    let (subject, (unit, share)) = (subject?, share?);
    Ok(Some(AimAbout { norms, subject, unit, share, place: faults.place(&place) }))
}

/// A share: a decimal such as `0.9`, or a percentage as text such as `"90%"`. A whole number can be either, `1` above all: it is never guessed.
fn share(faults: &Faults, key: &'static str, value: &Value) -> Option<Milli> {
    let unclear = |what: &'static str| {
        faults.add(Code::AimShare, &value.span(), &[("key", key.into()), ("what", what.into())]);
        None
    };
    let share = match value.get_ref() {
        DeValue::Integer(_) => return unclear("whole"),
        DeValue::String(written) => match percentage(written) {
            Some(share) => share,
            None => return unclear("text"),
        },
        _ => number(faults, key, value)?.into_inner(),
    };
    match share {
        Milli(1..=1000) => Some(share),
        _ => unclear("range"),
    }
}

/// A percentage with its sign, of at most one decimal.
pub(super) fn percentage(written: &str) -> Option<Milli> {
    let percent = Milli::parse(written.trim().strip_suffix('%')?).ok()?;
    (percent.0 % 100 == 0).then_some(Milli(percent.0 / 100))
}

fn year(faults: &Faults, key: &'static str, value: &Value) -> Option<At<SchoolYear>> {
    let written = text(faults, key, value)?;
    let year = SchoolYear::parse(written.get_ref());
    if year.is_none() {
        faults.add(Code::AimYear, &value.span(), &[("what", "year".into())]);
    }
    year.map(|year| At::new(value.span(), year))
}

fn action<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<AimAction> {
    let table = Table::of(faults, key, value, &["what", "who", "when", "measure", "state"])?;
    let what = table.required("what", text);
    let words = |key: &'static str| table.optional(key, text).map(At::into_inner);
    let state = match table.get("state") {
        None => Some(Progress::Open),
        Some(_) => table.optional("state", progress),
    };
    Some(AimAction {
        what: what?.into_inner(),
        who: words("who"),
        when: words("when"),
        measure: words("measure"),
        state: state?,
    })
}

fn progress(faults: &Faults, key: &'static str, value: &Value) -> Option<Progress> {
    let written = text(faults, key, value)?;
    let found = Progress::ALL.into_iter().find(|state| state.as_str() == fold(written.get_ref()));
    if found.is_none() {
        let known = Progress::ALL.map(Progress::as_str).join(", ");
        faults.add(Code::AimActionState, &value.span(), &[("known", known.into())]);
    }
    found
}
