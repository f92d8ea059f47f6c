//! What a check looked at and what passed, and who has not handed in yet.
//!
//! In: the dossier and its batch. Out: lines on standard output. Must not know: how anything is tested.

use std::collections::BTreeMap;

use super::console::{clean, named};
use crate::base::finding::{Finding, Severity};
use crate::run::batch::{self, Batch};
use crate::run::dossier::Dossier;
use crate::wording::{Arg, Wording};

/// Files that say one kind of thing, and the sentence about them.
struct Part<'a> {
    files: Vec<&'a str>,
    stated: String,
}

/// Says of each part of the input what was read, and whether it is in order.
pub(super) fn tested(dossier: &Dossier, batch: &Batch, w: &Wording) {
    outln!("{}", w.say("cli-tested"));
    for part in parts(dossier, batch, w) {
        let of = |severity| count(&dossier.findings, &part.files, severity);
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        let is_good = if errors + warnings == 0 { "yes" } else { "no" };
        let facts = [("good", is_good.into()), ("errors", errors.into()), ("warnings", warnings.into())];
        outln!("  {} {}", w.say_with("cli-tested-state", &facts), clean(&part.stated));
    }
}

fn parts<'a>(dossier: &Dossier, batch: &'a Batch, w: &Wording) -> Vec<Part<'a>> {
    let part = |id: &str, files: Vec<&'a str>, facts: &[(&str, Arg)]| Part { files, stated: w.say_with(id, facts) };
    let list = |id: &str, file: Option<&'a String>, count: usize| {
        file.map(|file| part(id, vec![file.as_str()], &[("count", count.into())]))
    };
    let norms: Vec<String> = dossier.norms.iter().map(|norm| norm.name()).collect();
    let register: Vec<&str> = batch.schools.iter().map(|own| own.file.as_str()).collect();
    let answers = batch.answers.iter().filter(|(year, _)| *year <= dossier.year);
    let answers: Vec<&str> = answers.flat_map(|(_, files)| files).map(String::as_str).collect();
    let is_good = |file: &&&str| {
        let of = |severity| count(&dossier.findings, std::slice::from_ref(*file), severity);
        of(Severity::Error) + of(Severity::Warning) == 0
    };
    let (files, good) = (answers.len(), answers.iter().filter(is_good).count());
    let schools = dossier.register.in_year(dossier.year).count();
    let agreements: Vec<&str> = batch.agreements.iter().map(String::as_str).collect();
    let of_agreements = (!agreements.is_empty())
        .then(|| part("cli-tested-agreements", agreements, &[("count", dossier.agreements.len().into())]));
    [
        Some(part("cli-tested-settings", vec![batch::FILE], &[])),
        Some(part(
            "cli-tested-norms",
            batch.norms.iter().map(String::as_str).collect(),
            &[("count", norms.len().into()), ("names", named(norms.iter(), w).into())],
        )),
        Some(part(
            "cli-tested-register",
            register,
            &[("count", schools.into()), ("year", dossier.year.to_string().into())],
        )),
        Some(part("cli-tested-answers", answers, &[("files", files.into()), ("good", good.into())])),
        list("cli-tested-mappings", batch.mappings.as_ref(), dossier.links.len()),
        of_agreements,
        list("cli-tested-waivers", batch.waivers.as_ref(), dossier.waivers.len()),
        list("cli-tested-second-looks", batch.second_looks.as_ref(), dossier.second_looks.len()),
        list("cli-tested-places", batch.places.as_ref(), dossier.arrangements.len()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How many findings of a severity are about files.
fn count(findings: &[Finding], files: &[&str], severity: Severity) -> usize {
    let own = findings.iter().filter(|finding| files.contains(&finding.place.source.file.as_str()));
    own.map(Finding::stands_for).filter(|(code, _)| code.severity() == severity).map(|(_, count)| count).sum()
}

/// The schools that have not handed in, by board; nothing where all have.
pub(super) fn silent(dossier: &Dossier, w: &Wording) {
    let schools = dossier.silent();
    if schools.is_empty() {
        return outln!("{}", w.say_with("cli-silent-none", &[("year", dossier.year.to_string().into())]));
    }
    let facts = [("count", schools.len().into()), ("year", dossier.year.to_string().into())];
    outln!("{}", w.say_with("cli-silent", &facts));
    let mut boards: BTreeMap<Option<&str>, Vec<String>> = BTreeMap::new();
    for school in schools.iter().map(|assessment| &assessment.evaluation.school) {
        boards.entry(school.board_label()).or_default().push(format!("{} {}", school.id, school.name));
    }
    for (board, schools) in boards {
        let board = board.map_or_else(|| w.say("cli-silent-boardless"), str::to_owned);
        outln!("  {}: {}", clean(&board), clean(&schools.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::{Code, Place};

    #[test]
    fn findings_are_counted_with_the_files_that_they_are_about() {
        let found = |code, file: &str| Finding::new(code, Place::file(file));
        let findings = [found(Code::ColumnMissing, "a"), found(Code::TableEmpty, "a"), found(Code::ColumnMissing, "b")];
        assert_eq!(count(&findings, &["a"], Severity::Error), 1);
        assert_eq!(count(&findings, &["a", "b"], Severity::Error), 2);
        assert_eq!(count(&findings, &["a"], Severity::Warning), 1);
        assert_eq!(count(&findings, &["c"], Severity::Error), 0);
    }
}
