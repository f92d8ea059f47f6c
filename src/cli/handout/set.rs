//! The set that is handed out: where it stands, and whether it is as it was made.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::super::verify::why;
use super::told::{self, NotThere};
use crate::handout::Reports;
use crate::publish::verify::{self, Refused};
use crate::publish::{Before, InputFile, REPORTS};
use crate::register::{SchoolYear, SiteId};
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

/// The reports of schools, each as it was made; `None` after naming those that are not.
pub(super) fn files(set: &Before, w: &Wording) -> Option<Vec<File>> {
    let own: Vec<&str> =
        set.manifest.outputs.iter().map(|file| file.file.as_str()).filter(|file| file.starts_with(SCHOOLS)).collect();
    let read = |file: &&str| -> Result<File, (String, Unread)> {
        let refuse = |why| ((*file).to_owned(), why);
        let (site, name) = file[SCHOOLS.len()..].split_once('/').ok_or_else(|| refuse(Unread::Missing))?;
        let site = SiteId::new(site).ok_or_else(|| refuse(Unread::Missing))?;
        Ok((site, Artifact::new(name, set.read(file).map_err(refuse)?)))
    };
    let read: Vec<_> = own.par_iter().map(read).collect();
    let (files, refused): (Vec<_>, Vec<_>) = read.into_iter().partition(Result::is_ok);
    let refused: Vec<(String, Unread)> = refused.into_iter().filter_map(Result::err).collect();
    if refused.is_empty() {
        return Some(files.into_iter().flatten().collect());
    }
    told::not_as_made(set, &refused, w);
    None
}

/// The reports of each school of the year, in order of site id; with the sites that have reports and are not in the register of the year, and the
/// schools of the year without any.
pub(super) fn by_school(files: Vec<File>, dossier: &Dossier) -> (Vec<Reports<'_>>, NotThere) {
    let mut by_site: BTreeMap<SiteId, Vec<Artifact>> = BTreeMap::new();
    for (site, file) in files {
        by_site.entry(site).or_default().push(file);
    }
    let mut not_there = NotThere::default();
    let mut schools = Vec::new();
    for (site, files) in by_site {
        match dossier.register.find(&site, dossier.year) {
            Some(school) => schools.push(Reports { school, files }),
            None => not_there.in_register.push(site),
        }
    }
    let has = |id: &SiteId| schools.binary_search_by(|reports| reports.school.id.cmp(id)).is_ok();
    let lacking = dossier.register.in_year(dossier.year).map(|school| &school.id).filter(|id| !has(id));
    not_there.in_set = lacking.cloned().collect();
    (schools, not_there)
}

/// What the hand-out was made from: paths below the folder of the set.
pub(super) fn inputs(schools: &[Reports]) -> Vec<InputFile> {
    let of = |reports: &Reports| {
        let path = |name: &str| format!("{SCHOOLS}{}/{name}", reports.school.id);
        reports.files.iter().map(|file| InputFile::of(path(&file.path), &file.bytes)).collect::<Vec<_>>()
    };
    schools.iter().flat_map(of).collect()
}
