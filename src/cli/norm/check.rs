//! `sop norm check`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Result;

use super::picture::picture;
use crate::base::finding::{Finding, Severity};
use crate::cli::console::{self, clean};
use crate::cli::exit::Exit;
use crate::cli::files::{named, shown, text};
use crate::norm;
use crate::wording::Wording;

/// Names every fault of every file, and of all together, each with a picture of its line.
pub(super) fn check(files: &[PathBuf], w: &Wording) -> Result<Exit> {
    let files = named(files);
    let texts: Vec<(String, String)> = files.iter().filter_map(|file| Some((shown(file), text(file, w)?))).collect();
    let checked = norm::check_all(&texts);
    let by_file: BTreeMap<&str, Vec<&str>> = texts
        .iter()
        .map(|(file, text)| (file.as_str(), text.trim_start_matches('\u{feff}').lines().collect()))
        .collect();
    for finding in &checked.findings {
        let line = (finding.place.row as usize).checked_sub(1);
        let line = line.and_then(|at| by_file.get(finding.place.source.file.as_str())?.get(at).copied());
        show(finding, line, w);
    }
    console::totals(&checked.findings, w);
    let faulty = |finding: &&Finding| finding.severity() == Severity::Error;
    let faulty: BTreeSet<&str> =
        checked.findings.iter().filter(faulty).map(|finding| finding.place.source.file.as_str()).collect();
    for (file, _) in &texts {
        let norm = checked.value.iter().find(|norm| norm.file == *file).filter(|_| !faulty.contains(file.as_str()));
        let mut facts = vec![("file", file.into())];
        let Some(norm) = norm else {
            outln!("{}", w.say_with("norm-faulty", &facts));
            continue;
        };
        facts.extend([("norm", norm.name().into()), ("themes", norm.themes.len().into())]);
        facts.extend([("standards", norm.standards.len().into()), ("questions", norm.indicators.len().into())]);
        outln!("{}", w.say_with("norm-good", &facts));
    }
    Ok(match (texts.len() == files.len(), faulty.is_empty()) {
        (false, _) => Exit::Failed,
        (true, false) => Exit::Rejected,
        (true, true) => Exit::Done,
    })
}

/// A finding as compilers show it: what and where, the line, what is wrong and what to do.
fn show(finding: &Finding, line: Option<&str>, w: &Wording) {
    let place = &finding.place;
    let mut at = place.source.file.clone();
    for number in [place.row, place.column].into_iter().take_while(|number| *number > 0) {
        at.push_str(&format!(":{number}"));
    }
    errln!("{} {} {}", w.severity(finding.severity()), finding.code, clean(&at));
    if let Some(line) = line {
        errln!("{}", picture(line, place.row, place.column).trim_end_matches('\n'));
    }
    errln!("    {}", clean(&w.finding(finding)));
    errln!("    {} {}\n", w.say("cli-remedy"), clean(&w.remedy(finding)));
}
