//! The set that is handed out: where it stands, and whether it is as it was made.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::super::verify::why;
use super::told::{self, NotThere};
use crate::handout::{BoardReports, Handout, Lack, Order, Reports};
use crate::publish::verify::{self, Refused};
use crate::publish::{Before, InputFile, Manifest, REPORTS};
use crate::register::{self, SchoolYear, SiteId};
use crate::report::Artifact;
use crate::report::reissue::Unread;
use crate::run::dossier::Dossier;
use crate::wording::Wording;

/// The reports of schools in a set.
const SCHOOLS: &str = "scholen/";

/// The set of a year in a folder, or the last; `None` after saying why there is none.
pub(super) fn find(folder: &Path, year: Option<SchoolYear>, w: &Wording) -> Option<(SchoolYear, Before)> {
    let refuse = |refused: &Refused| {
        errln!("{}", why(refused, w));
        told::make_first(w);
    };
    let folders = verify::sets(folder).inspect_err(&refuse).ok()?;
    let mut found = Vec::new();
    for folder in folders {
        let set = Before::open(&folder).inspect_err(&refuse).ok()?;
        // A manifest names the year; a folder that was renamed is still of that year.
        if let Some(own) = SchoolYear::parse(&set.manifest.year).filter(|_| set.manifest.content == REPORTS) {
            found.push((own, set));
        }
    }
    found.sort_by_key(|(own, _)| *own);
    let set = found.into_iter().rfind(|(own, _)| year.is_none_or(|year| year == *own));
    if set.is_none() {
        told::no_reports(folder, year, w);
    }
    set
}

/// A report of a school: its site id, its name, its bytes.
pub(super) type File = (SiteId, Artifact);

/// What there is for boards, by how the board is named.
pub(super) type OfBoards = BTreeMap<String, Vec<Artifact>>;

/// The reports of schools and what is for boards, each as it was made; `None` after naming those that are not. Of a board only what the set has.
pub(super) fn files(
    set: &Before,
    boards: &BTreeMap<String, Vec<String>>,
    w: &Wording,
) -> Option<(Vec<File>, OfBoards)> {
    let there: BTreeSet<&str> = set.manifest.outputs.iter().map(|file| file.file.as_str()).collect();
    let own = there.iter().filter(|file| file.starts_with(SCHOOLS)).copied();
    let of_boards = boards.values().flatten().map(String::as_str).filter(|path| there.contains(path));
    let paths: BTreeSet<&str> = own.chain(of_boards).collect();
    let paths: Vec<&str> = paths.into_iter().collect();
    let read = |path: &&str| set.read(path).map_err(|why| ((*path).to_owned(), why));
    let read: Vec<_> = paths.par_iter().map(read).collect();
    let refused: Vec<(String, Unread)> = read.iter().filter_map(|read| read.as_ref().err().cloned()).collect();
    if !refused.is_empty() {
        told::not_as_made(set, &refused, w);
        return None;
    }
    let read: BTreeMap<&str, Vec<u8>> = paths.iter().copied().zip(read.into_iter().flatten()).collect();
    let named = |path: &String| {
        let name = path.rsplit('/').next().unwrap_or(path);
        Some(Artifact::new(name, read.get(path.as_str())?.clone()))
    };
    let of_boards = boards.iter().map(|(label, paths)| (label.clone(), paths.iter().filter_map(named).collect()));
    let of_boards = of_boards.collect();
    let school = |(path, bytes): (&str, Vec<u8>)| {
        let (site, name) = path.strip_prefix(SCHOOLS)?.split_once('/')?;
        Some((SiteId::new(site)?, Artifact::new(name, bytes)))
    };
    Some((read.into_iter().filter_map(school).collect(), of_boards))
}

/// The boards of some schools, and those named in `alone`, each with all its files or none: half a package would pass for a whole one. Of each board all schools of
/// the year: that is what its book holds.
pub(super) fn by_board<'d>(
    schools: &[Reports],
    alone: &BTreeSet<String>,
    paths: &BTreeMap<String, Vec<String>>,
    mut of_boards: OfBoards,
    (dossier, set): (&'d Dossier, &Manifest),
) -> Vec<BoardReports<'d>> {
    let issues = set.issue_of_files();
    let chosen: BTreeSet<&SiteId> = schools.iter().map(|reports| &reports.school.id).collect();
    let judged: BTreeSet<&SiteId> = dossier.now().iter().map(|own| &own.evaluation.school.id).collect();
    let all = register::boards(dossier.register.in_year(dossier.year).map(Arc::as_ref));
    let own = all
        .into_iter()
        .filter(|board| alone.contains(board.label) || board.schools.iter().any(|school| chosen.contains(&school.id)));
    own.map(|mut board| {
        board.schools.retain(|school| judged.contains(&school.id));
        let files = of_boards.remove(board.label).unwrap_or_default();
        let own = paths.get(board.label).into_iter().flatten();
        let issue = own.filter_map(|path| issues.get(path.as_str())).max().copied().unwrap_or(set.issue);
        let is_whole = !files.is_empty() && paths.get(board.label).is_some_and(|paths| paths.len() == files.len());
        match is_whole {
            true => BoardReports { board, files, lack: None, issue },
            false => BoardReports { board, files: Vec::new(), lack: Some(Lack::Absent), issue },
        }
    })
    .collect()
}

/// The reports of each school of the year, in order of site id; with the sites that have reports and are not in the register of the year, and the
/// schools of the year without any.
pub(super) fn by_school<'d>(files: Vec<File>, dossier: &'d Dossier, set: &Manifest) -> (Vec<Reports<'d>>, NotThere) {
    let mut issues: BTreeMap<&str, u32> = BTreeMap::new();
    for (file, issue) in set.issue_of_files() {
        if let Some((site, _)) = file.strip_prefix(SCHOOLS).and_then(|rest| rest.split_once('/')) {
            let last = issues.entry(site).or_default();
            *last = issue.max(*last);
        }
    }
    let mut by_site: BTreeMap<SiteId, Vec<Artifact>> = BTreeMap::new();
    for (site, file) in files {
        by_site.entry(site).or_default().push(file);
    }
    let mut not_there = NotThere::default();
    let mut schools = Vec::new();
    for (site, files) in by_site {
        match dossier.register.find(&site, dossier.year) {
            Some(school) => {
                let issue = issues.get(site.as_str()).copied().unwrap_or(set.issue);
                schools.push(Reports { school, files, issue });
            }
            None => not_there.in_register.push(site),
        }
    }
    let has = |id: &SiteId| schools.binary_search_by(|reports| reports.school.id.cmp(id)).is_ok();
    let lacking = dossier.register.in_year(dossier.year).map(|school| &school.id).filter(|id| !has(id));
    not_there.in_set = lacking.cloned().collect();
    (schools, not_there)
}

/// The path of each report of a school below the folder of the set.
pub(super) fn paths(reports: &Reports) -> Vec<String> {
    reports.files.iter().map(|file| format!("{SCHOOLS}{}/{}", reports.school.id, file.path)).collect()
}

/// What was handed out: paths below the folder of the set. Of a package that was refused nothing was.
pub(super) fn inputs(order: &Order, made: &Handout, of_boards: &BTreeMap<String, Vec<String>>) -> Vec<InputFile> {
    let schools = order.schools.iter().filter(|own| made.schools.contains(&own.school.id));
    let of_school = schools.flat_map(|reports| paths(reports).into_iter().zip(&reports.files));
    let boards = order.boards.iter().filter(|own| made.boards.contains(own.board.label));
    let of_board = boards.flat_map(|own| {
        let paths = of_boards.get(own.board.label).into_iter().flatten();
        paths.cloned().zip(&own.files)
    });
    let mut inputs: Vec<InputFile> =
        of_school.chain(of_board).map(|(path, file)| InputFile::of(path, &file.bytes)).collect();
    inputs.sort_by(|a, b| a.file.cmp(&b.file));
    // What all boards get is one file of the set.
    inputs.dedup_by(|a, b| a.file == b.file);
    inputs
}
