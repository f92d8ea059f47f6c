//! From TOML text to valid norms, and whether the norms of a batch can live together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::file::NormFile;
use super::{Norm, advise, draft, lineage, valid};
use crate::base::finding::{Checked, Code, Finding, Place};
use crate::input::draft::At;
use crate::input::draft::Faults;
use crate::register::Kind;

/// Where the lines stand that findings about two norms point at.
struct Marks {
    id: Place,
    from: Place,
    /// Every id that a standard replaces.
    replaces: Vec<(String, Place)>,
}

/// Reads one norm. `file` is its path relative to the batch folder, for places. `None` when any fault is an error; all faults are found at
/// once, each at its line and column (characters, from 1) with the offending text.
///
/// ```
/// let text = std::fs::read_to_string("norms/anb-po-voorbeeld-2025.toml").expect("an example");
/// let norm = sop::norm::load(&text, "anb.toml").value.expect("a norm without errors");
/// assert!(norm.standards.iter().all(|standard| !standard.indicators.is_empty()));
/// assert!(sop::norm::load("id = 1", "anb.toml").value.is_none());
/// ```
pub fn load(text: &str, file: &str) -> Checked<Option<Norm>> {
    let loaded = load_marked(text, file, false);
    Checked::new(loaded.value.map(|(norm, _)| norm), loaded.findings)
}

/// `advised`: with what is legal but odd.
fn load_marked(text: &str, file: &str, advised: bool) -> Checked<Option<(Norm, Marks)>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let faults = Faults::new(text, file);
    let norm = draft::read(text, &faults).and_then(|draft| {
        let norm = valid::norm(&draft, file, &faults)?;
        if advised {
            advise::advise(&norm, &draft, &faults);
        }
        let place = |at: &Option<At<String>>| at.as_ref().map_or(Place::file(file), |at| faults.place(&at.span()));
        let standards = draft.themes.iter().flat_map(|theme| &theme.standards);
        let replaced = standards.flat_map(|standard| &standard.replaces);
        let replaces = replaced.map(|at| (at.get_ref().clone(), faults.place(&at.span()))).collect();
        Some((norm, Marks { id: place(&draft.id), from: place(&draft.from), replaces }))
    });
    Checked::new(norm, faults.finish())
}

/// Reads all norms of a batch (file, text), in order of id and version, and checks that no two can apply to the same school and year.
/// Of two files with the same id and version, the first by file name is kept. Norms that overlap are both kept: the caller decides.
pub fn load_all(files: &[(String, String)]) -> Checked<Vec<Arc<Norm>>> {
    let files: Vec<_> = files.iter().map(|(file, text)| NormFile::of_toml(file.as_str(), text.as_str())).collect();
    load_files(&files)
}

/// The same, of norms in either form.
pub fn load_files(files: &[NormFile]) -> Checked<Vec<Arc<Norm>>> {
    as_written(all(files, false), files)
}

/// The same, and what is legal but odd: for who writes a norm.
pub(crate) fn check_files(files: &[NormFile]) -> Checked<Vec<Arc<Norm>>> {
    as_written(all(files, true), files)
}

/// One norm, in either form.
pub(crate) fn load_file(file: &NormFile) -> Checked<Option<Norm>> {
    let loaded = load(file.toml(), &file.file);
    Checked::new(loaded.value, file.as_written(loaded.findings))
}

/// Every finding at the place that the author of its norm knows.
fn as_written(checked: Checked<Vec<Arc<Norm>>>, files: &[NormFile]) -> Checked<Vec<Arc<Norm>>> {
    let (mut left, mut findings) = (checked.findings, Vec::new());
    for file in files {
        let (own, others) = left.into_iter().partition(|finding| finding.place.source.file == file.file);
        findings.extend(file.as_written(own));
        left = others;
    }
    findings.extend(left);
    findings.sort_by(|a, b| (&a.place, a.code, &a.facts).cmp(&(&b.place, b.code, &b.facts)));
    Checked::new(checked.value, findings)
}

fn all(files: &[NormFile], advised: bool) -> Checked<Vec<Arc<Norm>>> {
    let mut findings = Vec::new();
    let mut loaded: Vec<(Norm, Marks)> =
        files.iter().filter_map(|file| load_marked(file.toml(), &file.file, advised).take(&mut findings)).collect();
    loaded.sort_by(|(a, _), (b, _)| (&a.id, &a.version, &a.file).cmp(&(&b.id, &b.version, &b.file)));
    let mut norms = Vec::new();
    let mut marks = Vec::new();
    let mut first: BTreeMap<(String, String), String> = BTreeMap::new();
    for (norm, mark) in loaded {
        let name = (norm.id.to_lowercase(), norm.version.to_lowercase());
        if let Some(file) = first.get(&name) {
            let facts = Finding::new(Code::NormTwice, mark.id).value(norm.name());
            findings.push(facts.fact("file", norm.file).fact("other", file));
            continue;
        }
        first.insert(name, norm.file.clone());
        norms.push(norm);
        marks.push(mark);
    }
    lineage::resolve(&mut norms);
    let norms: Vec<_> = norms.into_iter().map(Arc::new).collect();
    findings.extend(pairs(&norms).map(|(a, b)| overlap(&norms[a], &norms[b], marks[b].from.clone())));
    // Of one norm alone it can't be known which standards there were before.
    if files.len() > 1 || !advised {
        findings.extend(replaced_nowhere(&norms, &marks));
    }
    Checked::new(norms, findings)
}

/// Ids in `replaces` that no norm of the batch has: a slip there would lose the history of a standard in silence.
fn replaced_nowhere(norms: &[Arc<Norm>], marks: &[Marks]) -> Vec<Finding> {
    let known: BTreeSet<_> =
        norms.iter().flat_map(|norm| &norm.standards).map(|standard| standard.id.as_str()).collect();
    let replaced = marks.iter().flat_map(|marks| &marks.replaces).filter(|(id, _)| !known.contains(id.as_str()));
    replaced.map(|(id, place)| Finding::new(Code::NormReplacesUnknown, place.clone()).value(id.as_str())).collect()
}

/// The pairs of norms that can apply to the same school in the same year, by index.
fn pairs(norms: &[Arc<Norm>]) -> impl Iterator<Item = (usize, usize)> {
    let later = move |a: usize| (a + 1..norms.len()).filter(move |b| collide(&norms[a], &norms[*b]));
    (0..norms.len()).flat_map(move |a| later(a).map(move |b| (a, b)))
}

fn collide(a: &Norm, b: &Norm) -> bool {
    let begins_in_time = |x: &Norm, y: &Norm| y.until.is_none_or(|until| x.from <= until);
    let kinds = |x: &[Kind], y: &[Kind]| x.is_empty() || y.is_empty() || x.iter().any(|kind| y.contains(kind));
    a.sector == b.sector && begins_in_time(a, b) && begins_in_time(b, a) && kinds(&a.kinds, &b.kinds)
}

fn overlap(first: &Norm, later: &Norm, place: Place) -> Finding {
    let year = first.from.max(later.from);
    Finding::new(Code::NormOverlap, place)
        .value(later.from.to_string())
        .fact("norm", later.name())
        .fact("file", &later.file)
        .fact("other", first.name())
        .fact("otherfile", &first.file)
        .fact("year", year.to_string())
}
