//! `[[crosswalk]]` as written: every fault at once, each with its line.

use std::sync::Arc;

use super::model::{Answered, Crosswalk, Extent};
use crate::base::finding::{Checked, Code, Severity};
use crate::base::text::nearest::nearest;
use crate::input::draft::{self, At, Faults, Table, Value, text, texts};
use crate::norm::Norm;

/// A crosswalk as it stands there.
struct Draft {
    from: Named,
    to: Named,
    answers: Vec<Line>,
}

/// A norm by id and version.
struct Named {
    id: At<String>,
    version: At<String>,
}

/// What is said of one standard of the other norm.
struct Line {
    to: At<String>,
    from: Vec<At<String>>,
    extent: Extent,
}

/// Reads the crosswalks of a file, beside those of files before it, each with its file; `None` where something in it is wrong: then figures would be. One with a norm
/// that there is not is left out.
pub(crate) fn read(
    written: &str,
    file: &str,
    norms: &[Arc<Norm>],
    before: &[(String, Crosswalk)],
) -> Checked<Option<Vec<Crosswalk>>> {
    let written = written.strip_prefix('\u{feff}').unwrap_or(written);
    let faults = Faults::new(written, file);
    let drafts = draft::read(written, &faults, |faults, entries| {
        let top = Table::new(faults, 0..0, entries, &["crosswalk"]);
        top.list("crosswalk", crosswalk)
    });
    let mut read: Vec<Crosswalk> = Vec::new();
    for draft in drafts.iter().flatten() {
        let Some(found) = settled(draft, norms, &faults) else { continue };
        let is_same = |known: &Crosswalk| known.from.is_same(&found.from) && known.to.is_same(&found.to);
        // Of two between the same norms nothing says which one holds.
        if let Some((other, _)) = before.iter().find(|(_, known)| is_same(known)) {
            let facts = [("what", "elsewhere".into()), ("other", other.as_str().into())];
            faults.add(Code::CrosswalkTwice, &draft.to.id.span(), &facts);
            continue;
        }
        if read.iter().any(is_same) {
            faults.add(Code::CrosswalkTwice, &draft.to.id.span(), &[("what", "norms".into())]);
            continue;
        }
        read.push(found);
    }
    let findings = faults.finish();
    let is_sound = findings.iter().all(|finding| finding.severity() != Severity::Error);
    Checked::new(is_sound.then_some(read), findings)
}

fn crosswalk<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Draft> {
    let table = Table::of(faults, key, value, &["from", "to", "standard"])?;
    let (from, to) = (table.required("from", named), table.required("to", named));
    let answers = table.list_of("standard", "crosswalk_standard", line);
    Some(Draft { from: from?, to: to?, answers })
}

fn named<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Named> {
    let table = Table::of(faults, key, value, &["norm", "version"])?;
    let (id, version) = (table.required("norm", text), table.required("version", text));
    Some(Named { id: id?, version: version? })
}

fn line<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Line> {
    let table = Table::of(faults, key, value, &["to", "from", "answers"])?;
    let to = table.required("to", text);
    let from = table.optional("from", texts_of);
    let is_unreadable = table.get("from").is_some() && from.is_none();
    let from = from.unwrap_or_default();
    let word = table.required("answers", text)?;
    let extent = Extent::ALL.into_iter().find(|extent| extent.key() == word.get_ref().as_str());
    let Some(extent) = extent else {
        faults.add(Code::CrosswalkAnswers, &word.span(), &[("what", "word".into())]);
        return None;
    };
    let fault = match (extent, from.is_empty()) {
        (Extent::Fully | Extent::Partly, true) => Some("nothing"),
        (Extent::Not, false) => Some("something"),
        (Extent::Fully | Extent::Partly, false) | (Extent::Not, true) => None,
    };
    if is_unreadable {
        return None;
    }
    if let Some(what) = fault {
        faults.add(Code::CrosswalkAnswers, &word.span(), &[("what", what.into())]);
        return None;
    }
    Some(Line { to: to?, from, extent })
}

fn texts_of<'a>(faults: &'a Faults<'a>, key: &'static str, value: &'a Value<'a>) -> Option<Vec<At<String>>> {
    texts(faults, key, value)
}

/// The crosswalk with what it names; `None` where a norm is not there.
fn settled(draft: &Draft, norms: &[Arc<Norm>], faults: &Faults) -> Option<Crosswalk> {
    let from = norm(&draft.from, norms, faults);
    let to = norm(&draft.to, norms, faults);
    let (from, to) = (from?, to?);
    if from.sector != to.sector {
        let facts = [("from", from.sector.as_str().into()), ("to", to.sector.as_str().into())];
        faults.add(Code::CrosswalkSector, &draft.to.id.span(), &facts);
        return None;
    }
    let mut answered = vec![None; to.standards.len()];
    for line in &draft.answers {
        let target = standard(&line.to, &to, faults);
        let mut sources: Vec<usize> = Vec::new();
        for id in &line.from {
            let Some(at) = standard(id, &from, faults) else { continue };
            match sources.contains(&at) {
                true => faults.add(Code::CrosswalkTwice, &id.span(), &[("what", "source".into())]),
                false => sources.push(at),
            }
        }
        sources.sort_unstable();
        let Some(target) = target else { continue };
        match answered[target] {
            Some(_) => faults.add(Code::CrosswalkTwice, &line.to.span(), &[("what", "standard".into())]),
            None => answered[target] = Some(Answered { extent: line.extent, from: sources }),
        }
    }
    let is_named = |at: &usize| answered[*at].is_some();
    let silent: Vec<&str> =
        (0..to.standards.len()).filter(|at| !is_named(at)).map(|at| to.standards[at].id.as_str()).collect();
    // A line with a fault may be about one of them.
    if !silent.is_empty() && faults.errors() == 0 {
        let facts = [("n", silent.len().into()), ("standards", silent.join(", ").into()), ("norm", to.name().into())];
        faults.add(Code::CrosswalkNotNamed, &draft.to.id.span(), &facts);
    }
    let answered = answered.into_iter().map(|own| own.unwrap_or(Answered::NOT)).collect();
    Some(Crosswalk { from, to, answered })
}

fn norm(named: &Named, norms: &[Arc<Norm>], faults: &Faults) -> Option<Arc<Norm>> {
    let (id, version) = (named.id.get_ref(), named.version.get_ref());
    let found = norms.iter().find(|norm| norm.id == *id && norm.version == *version);
    if found.is_none() {
        let known: Vec<String> = norms.iter().map(|norm| norm.name()).collect();
        let facts = [("version", version.as_str().into()), ("known", known.join(", ").into())];
        faults.add(Code::CrosswalkNorm, &named.id.span(), &facts);
    }
    found.cloned()
}

fn standard(id: &At<String>, norm: &Norm, faults: &Faults) -> Option<usize> {
    let found = norm.standard(id.get_ref());
    if found.is_none() {
        let close = nearest(id.get_ref(), norm.standards.iter().map(|standard| standard.id.as_str()), 3);
        let facts = [("norm", norm.name().into()), ("found", close.len().into()), ("near", close.join(", ").into())];
        faults.add(Code::CrosswalkStandard, &id.span(), &facts);
    }
    found
}
