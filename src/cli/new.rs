//! `sop new`: an empty batch to begin with.
//!
//! In: the settled plan. Out: a folder with everything that a batch needs, or nothing and why. Must not know: what stands in the files.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::args::NewPlan;
use super::console::{self, clean, to_open};
use super::exit::Exit;
use super::files;
use super::run::exit;
use crate::base::finding::Finding;
use crate::input::source::{self, Limits};
use crate::publish::{Copy, Refusal};
use crate::register::{self, Reading, Register};
use crate::report::starter;
use crate::wording::Wording;

/// Makes the folder, asks nothing.
pub(super) fn new(plan: &NewPlan, w: &Wording) -> Result<Exit> {
    let Some(place) = place(plan, w) else { return Ok(Exit::Failed) };
    let mut findings = Vec::new();
    let register = match plan.duo.is_empty() {
        true => Some(Register::default()),
        false => schools(plan, &mut findings, w),
    };
    let Some(register) = register else {
        console::list(&findings, w);
        errln!("{}", w.say("cli-new-stopped"));
        return Ok(Exit::Failed);
    };
    let schools: Vec<_> = register.rows().iter().map(AsRef::as_ref).collect();
    let made = starter::files(&name(plan, &place), plan.year, &schools, w)?;
    let answers = match plan.year {
        Some(year) => format!("{}/{year}", starter::EVALUATIONS),
        None => starter::EVALUATIONS.to_owned(),
    };
    match Copy::fresh(&place, &made, &[answers])? {
        Ok(copy) => copy.place()?,
        Err(Refusal::Taken | Refusal::Inside | Refusal::NotAFile(_)) => {
            errln!("{}", w.say_with("cli-new-taken", &[("folder", shown(&plan.folder).into())]));
            return Ok(Exit::Failed);
        }
    }
    console::grouped(&findings, w);
    let facts = [("folder", shown(&plan.folder).into()), ("schools", schools.len().into())];
    outln!("{}", w.say_with("cli-new-made", &facts));
    if !plan.duo.is_empty() {
        outln!("{}", w.say("cli-new-kinds"));
    }
    Ok(exit(&findings))
}

/// Where the folder comes, with a name of its own, also where `.` was typed; `None`, after saying why, where what was asked can't be done.
fn place(plan: &NewPlan, w: &Wording) -> Option<PathBuf> {
    if !plan.municipalities.is_empty() && plan.duo.is_empty() {
        errln!("{}", w.say("cli-new-no-duo"));
        return None;
    }
    let place = match plan.folder.file_name() {
        Some(_) => plan.folder.clone(),
        None => plan.folder.canonicalize().ok()?,
    };
    if name(plan, &place).is_empty() {
        errln!("{}", w.say("cli-new-nameless"));
        return None;
    }
    Some(place)
}

/// The name of the partnership: as given, or that of the folder.
fn name(plan: &NewPlan, place: &Path) -> String {
    let of_folder = || place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    clean(&plan.name.clone().unwrap_or_else(of_folder)).trim().to_owned()
}

/// The schools in DUO's files; `None` where they make no register.
fn schools(plan: &NewPlan, findings: &mut Vec<Finding>, w: &Wording) -> Option<Register> {
    let mut read = Vec::new();
    for file in files::named(&plan.duo) {
        let bytes = files::bytes(&file, w)?;
        let mut sheets = source::read_bytes(bytes, &files::shown(&file), Limits::default()).take(findings);
        register::settle_sheets(&mut sheets);
        let reading = Reading::of_duo(&sheets, &plan.municipalities)?;
        read.push((sheets, reading));
    }
    let files: Vec<_> = read.iter().map(|(sheets, reading)| (sheets.clone(), reading)).collect();
    let register = register::read_all(&files).take(findings);
    findings.sort();
    register
}

fn shown(path: &Path) -> String {
    to_open(path)
}
