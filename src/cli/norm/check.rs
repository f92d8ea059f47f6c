//! `sop norm check`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::Result;

use super::picture::picture;
use crate::base::finding::{Finding, Place, Severity};
use crate::cli::console::{self, clean};
use crate::cli::exit::Exit;
use crate::cli::files::{self, named, shown};
use crate::input::source::Limits;
use crate::norm::{self, NormFile};
use crate::wording::Wording;

/// Names every fault of every file, and of all together, each with a picture of its line.
pub(super) fn check(files: &[PathBuf], w: &Wording) -> Result<Exit> {
    let files = named(files);
    let there: Vec<(String, Vec<u8>)> =
        files.iter().filter_map(|file| Some((shown(file), files::bytes(file, w)?))).collect();
    let (mut findings, mut read, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (file, bytes) in there {
        read.extend(NormFile::read(bytes, &file, Limits::default()).take(&mut findings));
        names.push(file);
    }
    let norms = norm::check_files(&read).take(&mut findings);
    findings.sort();
    let by_file: BTreeMap<&str, Vec<&str>> = read.iter().map(|norm| (norm.file.as_str(), norm.lines())).collect();
    for finding in &findings {
        let line = (finding.place.row as usize).checked_sub(1);
        let line = line.and_then(|at| by_file.get(finding.place.source.file.as_str())?.get(at).copied());
        show(finding, line, w);
    }
    console::totals(&findings, w);
    let faulty = |finding: &&Finding| finding.severity() == Severity::Error;
    let faulty: BTreeSet<&str> =
        findings.iter().filter(faulty).map(|finding| finding.place.source.file.as_str()).collect();
    for file in &names {
        let norm = norms.iter().find(|norm| norm.file == *file).filter(|_| !faulty.contains(file.as_str()));
        let mut facts = vec![("file", file.into())];
        let Some(norm) = norm else {
            outln!("{}", w.say_with("norm-faulty", &facts));
            continue;
        };
        facts.extend([("norm", norm.name().into()), ("themes", norm.themes.len().into())]);
        facts.extend([("standards", norm.standards.len().into()), ("questions", norm.indicators.len().into())]);
        outln!("{}", w.say_with("norm-good", &facts));
    }
    Ok(match (names.len() == files.len(), faulty.is_empty()) {
        (false, _) => Exit::Failed,
        (true, false) => Exit::Rejected,
        (true, true) => Exit::Done,
    })
}

/// A finding as compilers show it: what and where, the line, what is wrong and what to do.
fn show(finding: &Finding, line: Option<&str>, w: &Wording) {
    let place = &finding.place;
    errln!("{} {} {}", w.severity(finding.severity()), finding.code, clean(&at(place)));
    if let Some(line) = line {
        errln!("{}", picture(line, place.row, place.column).trim_end_matches('\n'));
    }
    errln!("    {}", clean(&w.finding(finding)));
    errln!("    {} {}\n", w.say("cli-remedy"), clean(&w.remedy(finding)));
}

/// Where it is: the cell of a workbook, or line and column as editors take them.
fn at(place: &Place) -> String {
    if place.source.sheet.is_some() {
        return place.to_string();
    }
    let numbers = [place.row, place.column].into_iter().take_while(|number| *number > 0);
    numbers.fold(place.source.file.clone(), |at, number| format!("{at}:{number}"))
}
