//! The lists of a batch: register, agreements, waivers, mappings. They are small by nature, are read as a whole, and have limits of their own.
//!
//! In: a [`Batch`]. Out: what the lists say, and findings. Must not know: files of answers.

use std::sync::Arc;

use super::batch::Batch;
use super::files::read;
use super::paper;
use crate::agreement::{
    self, Agreements, Aim, Arrangement, NationalShare, SecondLook, Waiver, read_agreements, read_national, read_places,
    read_second_looks, read_waivers, settle_aims,
};
use crate::base::finding::{self, Checked, Code, Finding, Place, Severity};
use crate::input::draft;
use crate::input::source::{self, Limits, Purpose, Sheet};
use crate::intake::mapping::{self, Link};
use crate::norm::Norm;
use crate::norm::crosswalk::{self, Crosswalk};
use crate::register::{self, Register, Window};

/// Largest list (register, agreements, waivers, mappings): six times the national register.
const LIST_BYTES: u64 = 32 << 20;

/// How much memory a list may take, the work on its rows included.
const LIST_ROOM: usize = 64 << 20;

/// A list in one file, whose encoding is found.
const LIST: Limits = Limits { bytes: LIST_BYTES, encoding: None, purpose: Purpose::List };

/// Reads every table in a list. Its texts come back in workbooks: one that is cut there is reported.
fn read_list(batch: &Batch, file: &str, limits: Limits) -> Checked<Vec<Sheet>> {
    let mut checked = read(batch, file, limits);
    if checked.value.iter().map(Sheet::weight).sum::<usize>() > LIST_ROOM {
        let finding = Finding::new(Code::TableTooLarge, Place::file(file)).fact("what", "list");
        checked.findings.push(finding);
        checked.value.clear();
    }
    for row in checked.value.iter().flat_map(Sheet::all_rows) {
        for (column, text) in row.cells().enumerate() {
            if let Some(finding) = paper::cut(text, || row.place_of(column)) {
                finding::add(&mut checked.findings, finding);
            }
        }
    }
    checked
}

/// The tables of a list that may be absent, and whether it can't be read: a run tells why.
pub(super) fn list_sheets(batch: &Batch, file: &str) -> (Vec<Sheet>, bool) {
    let Checked { value: sheets, findings } = read_list(batch, file, Limits { purpose: Purpose::OptionalList, ..LIST });
    let is_unread = sheets.is_empty() && findings.iter().any(|finding| finding.severity() == Severity::Error);
    (sheets, is_unread)
}

/// The register.
pub(super) fn register(batch: &Batch) -> Checked<Option<Register>> {
    let mut findings = Vec::new();
    let mut files = Vec::new();
    for own in &batch.schools {
        let limits = Limits { encoding: batch.schools_encoding, ..LIST };
        let mut sheets = read_list(batch, &own.file, limits).take(&mut findings);
        register::settle_sheets(&mut sheets);
        files.push((sheets, &own.reading));
    }
    let register = register::read_all(&files).take(&mut findings);
    Checked::new(register, findings)
}

/// The agreements of all files; `None` when one of them can't be used.
pub(super) fn agreements(
    batch: &Batch,
    register: &Register,
    norms: &[Arc<Norm>],
    window: Window,
) -> Checked<Option<Agreements>> {
    if batch.agreements.is_empty() {
        return Checked::new(Some(Agreements::default()), vec![]);
    }
    let (mut findings, mut sheets, mut is_whole) = (Vec::new(), Vec::new(), true);
    for file in &batch.agreements {
        let own = read_list(batch, file, LIST).take(&mut findings);
        is_whole &= !own.is_empty();
        sheets.extend(own);
    }
    agreement::settle_agreements(&mut sheets);
    let read = read_agreements(&sheets, register, norms, window).take(&mut findings);
    Checked::new(read.filter(|_| is_whole), findings)
}

/// The waivers; a file of waivers that can't be read as such, or of which a part can't be read, stops the run and says so: without it verdicts
/// would be wrong.
pub(super) fn waivers(
    batch: &Batch,
    register: &Register,
    norms: &[Arc<Norm>],
    window: Window,
) -> Checked<Option<Vec<Waiver>>> {
    let Some(file) = &batch.waivers else { return Checked::new(Some(vec![]), vec![]) };
    let mut findings = Vec::new();
    // A header without rows is no waivers and no trouble.
    let limits = Limits { purpose: Purpose::OptionalList, ..LIST };
    let mut sheets = read_list(batch, file, limits).take(&mut findings);
    let is_broken = findings.iter().any(|finding| finding.severity() == Severity::Error);
    let is_blank = sheets.iter().all(|sheet| sheet.all_rows().len() == 0);
    let mut read = None;
    if !is_broken && !is_blank {
        agreement::settle_waivers(&mut sheets);
        read = read_waivers(&sheets, register, norms, window).take(&mut findings);
    }
    if read.is_none() {
        findings.push(Finding::new(Code::WaiversUnusable, Place::file(file.as_str())));
    }
    Checked::new(read, findings)
}

/// Whether a list that may be absent holds nothing at all, and so says that there is nothing. One that can't be read says nothing of the kind.
fn is_blank(sheets: &[Sheet], findings: &[Finding]) -> bool {
    let is_broken = findings.iter().any(|finding| finding.severity() == Severity::Error);
    !is_broken && sheets.iter().all(|sheet| sheet.all_rows().len() == 0)
}

/// The second looks; a header without rows is none and no trouble, and neither is an empty file.
pub(super) fn second_looks(
    batch: &Batch,
    register: &Register,
    norms: &[Arc<Norm>],
    window: Window,
) -> Checked<Option<Vec<SecondLook>>> {
    let Some(file) = &batch.second_looks else { return Checked::new(Some(vec![]), vec![]) };
    let mut findings = Vec::new();
    let limits = Limits { purpose: Purpose::OptionalList, ..LIST };
    let mut sheets = read_list(batch, file, limits).take(&mut findings);
    if is_blank(&sheets, &findings) {
        return Checked::new(Some(vec![]), findings);
    }
    agreement::settle_second_looks(&mut sheets);
    let read = read_second_looks(&sheets, register, norms, window).take(&mut findings);
    Checked::new(read, findings)
}

/// The places for extra support; a header without rows is none and no trouble, and neither is an empty file.
pub(super) fn places(batch: &Batch, register: &Register, window: Window) -> Checked<Option<Vec<Arrangement>>> {
    let Some(file) = &batch.places else { return Checked::new(Some(vec![]), vec![]) };
    let mut findings = Vec::new();
    let limits = Limits { purpose: Purpose::OptionalList, ..LIST };
    let mut sheets = read_list(batch, file, limits).take(&mut findings);
    if is_blank(&sheets, &findings) {
        return Checked::new(Some(vec![]), findings);
    }
    agreement::settle_places(&mut sheets);
    let read = read_places(&sheets, register, window).take(&mut findings);
    Checked::new(read, findings)
}

/// The aims that fit the norms, and the national line beside them.
pub(super) fn aims(batch: &Batch, norms: &[Arc<Norm>]) -> Checked<Option<Plan>> {
    let mut findings = Vec::new();
    let aims = settle_aims(batch.aims.clone(), norms).take(&mut findings);
    let Some(file) = &batch.national else { return Checked::new(Some(Plan { aims, national: vec![] }), findings) };
    let limits = Limits { purpose: Purpose::OptionalList, ..LIST };
    let mut sheets = read_list(batch, file, limits).take(&mut findings);
    if is_blank(&sheets, &findings) {
        return Checked::new(Some(Plan { aims, national: vec![] }), findings);
    }
    agreement::settle_national(&mut sheets);
    // An aim that is left out has no national line that misses it.
    let national = read_national(&sheets, &batch.aims).take(&mut findings);
    Checked::new(national.map(|national| Plan { aims, national }), findings)
}

/// The crosswalks; `None` where one of them, or a norm that it leads to, has an error: then figures would be missing or wrong.
pub(super) fn crosswalks(batch: &Batch, norms: &[Arc<Norm>]) -> Checked<Option<Vec<Crosswalk>>> {
    let mut findings = Vec::new();
    let others = other_norms(batch, norms).take(&mut findings);
    let all: Vec<Arc<Norm>> = norms.iter().chain(&others).cloned().collect();
    let mut found: Vec<(String, Crosswalk)> = Vec::new();
    for file in &batch.crosswalks {
        let taken = source::load(&batch.root, file, LIST).and_then(|bytes| {
            batch.ledger.note(file, &bytes);
            draft::decoded(bytes, file)
        });
        match taken {
            Ok(text) => {
                let own = crosswalk::read(&text, file, &all, &found).take(&mut findings).unwrap_or_default();
                found.extend(own.into_iter().map(|own| (file.clone(), own)));
            }
            Err(finding) => findings.push(finding),
        }
    }
    let read: Vec<Crosswalk> = found.into_iter().map(|(_, own)| own).collect();
    let is_used = |norm: &Norm| read.iter().any(|own: &Crosswalk| own.to.is_same(norm) || own.from.is_same(norm));
    let is_sound = findings.iter().all(|finding| finding.severity() != Severity::Error);
    if is_sound {
        let unused = others.iter().filter(|norm| !is_used(norm));
        findings.extend(
            unused.map(|norm| {
                Finding::new(Code::CrosswalkNormUnused, Place::file(norm.file.as_str())).value(norm.name())
            }),
        );
    }
    Checked::new(is_sound.then_some(read), findings)
}

/// The norms that nobody is judged by.
fn other_norms(batch: &Batch, own: &[Arc<Norm>]) -> Checked<Vec<Arc<Norm>>> {
    let (mut norms, mut findings): (Vec<Arc<Norm>>, _) = (Vec::new(), Vec::new());
    for file in &batch.other_norms {
        let Some(norm) = super::files::norm(batch, file).take(&mut findings) else { continue };
        // Of two with one name it could not be told which one is meant.
        let known = own.iter().chain(&norms).find(|known| known.is_same(&norm));
        if let Some(known) = known {
            let finding = Finding::new(Code::NormTwice, Place::file(file.as_str())).value(norm.name());
            findings.push(finding.fact("file", file).fact("other", &known.file));
            continue;
        }
        norms.push(Arc::new(norm));
    }
    Checked::new(norms, findings)
}

/// The aims of the plan, and the national line beside them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    /// In the plan's order.
    pub aims: Vec<Aim>,
    /// In order of aim and year.
    pub national: Vec<NationalShare>,
}

/// What people confirmed in the file of mappings, if there is one in the batch folder.
pub(super) fn links(batch: &Batch, register: &Register, norms: &[Arc<Norm>]) -> Checked<Vec<Link>> {
    let mut findings = other_mappings(batch);
    let Some(file) = &batch.mappings else { return Checked::new(Vec::new(), findings) };
    let mut sheets = read_list(batch, file, LIST).take(&mut findings);
    let links = mapping::read(&mut sheets, register, norms).take(&mut findings);
    Checked::new(links, findings)
}

/// Files of mappings in a form that is not read: somebody saved the workbook as something else.
fn other_mappings(batch: &Batch) -> Vec<Finding> {
    let stem = mapping::FILE.trim_end_matches("xlsx");
    let others = ["csv", "ods", "tsv", "txt", "xls", "xlsb", "xlsm"].map(|end| format!("{stem}{end}"));
    let there = others.iter().filter(|name| batch.root.join(name).is_file());
    there
        .map(|name| Finding::new(Code::MappingFileOther, Place::file(name.as_str())).fact("file", mapping::FILE))
        .collect()
}
