//! The files of a batch, read within the limits of memory.

use std::sync::Arc;

use rayon::prelude::*;

use super::batch::Batch;
use crate::base::finding::{self, Checked, Code, Finding, Place, Severity};
use crate::input::source::{self, Limits, Purpose, Sheet};
use crate::intake::{self, Headers};
use crate::norm::{self, Norm, NormFile};
use crate::register::SchoolYear;

/// Largest norm: a thousand times what people write.
const NORM: Limits = Limits { bytes: 64 << 20, encoding: None, purpose: Purpose::Table };

/// Reads every table in a file of the batch, and notes what was read.
pub(super) fn read(batch: &Batch, file: &str, limits: Limits) -> Checked<Vec<Sheet>> {
    match source::load(&batch.root, file, limits).and_then(|bytes| noted(batch, file, bytes)) {
        Ok(bytes) => source::read_bytes(bytes, file, limits),
        Err(finding) => Checked::new(vec![], vec![finding]),
    }
}

/// The bytes of a file, noted as read; a finding where they are no longer those that were read before.
fn noted(batch: &Batch, file: &str, bytes: Vec<u8>) -> Result<Vec<u8>, Finding> {
    match batch.ledger.note(file, &bytes) {
        true => Ok(bytes),
        false => Err(Finding::new(Code::FileChanged, Place::file(file))),
    }
}

/// The sheets of a file of answers that was read before; a finding where it changed since. What else is wrong with it was noticed then.
pub(super) fn sheets_again(batch: &Batch, file: &str) -> Result<Vec<Sheet>, Finding> {
    let Ok(bytes) = source::load(&batch.root, file, limits(batch)) else { return Ok(vec![]) };
    Ok(source::read_bytes(noted(batch, file, bytes)?, file, limits(batch)).value)
}

/// The norms; `None` when any of them has an error, for then verdicts would be missing or wrong.
pub(super) fn norms(batch: &Batch) -> Checked<Option<Vec<Arc<Norm>>>> {
    let mut files = Vec::new();
    let mut findings = Vec::new();
    for file in &batch.norms {
        // The batch itself says where its norms are, also outside its folder.
        let taken = source::take(&batch.root.join(file), NORM.bytes).map_err(|why| why.finding(file, NORM));
        match taken {
            Ok(bytes) => {
                batch.ledger.note(file, &bytes);
                files.extend(NormFile::read(bytes, file, NORM).take(&mut findings));
            }
            Err(finding) => findings.push(finding),
        }
    }
    let norms = norm::load_files(&files).take(&mut findings);
    let usable = findings.iter().all(|f| f.severity() != Severity::Error);
    Checked::new(usable.then_some(norms), findings)
}

/// One norm beside those that schools are judged by.
pub(super) fn norm(batch: &Batch, file: &str) -> Checked<Option<Norm>> {
    let mut findings = Vec::new();
    let taken = source::take(&batch.root.join(file), NORM.bytes).map_err(|why| why.finding(file, NORM));
    let norm = match taken {
        Ok(bytes) => {
            batch.ledger.note(file, &bytes);
            let read = NormFile::read(bytes, file, NORM).take(&mut findings);
            read.and_then(|file| norm::load_file(&file).take(&mut findings))
        }
        Err(finding) => {
            findings.push(finding);
            None
        }
    };
    Checked::new(norm, findings)
}

/// For files of answers: `[evaluations] encoding` is about them and about no other file.
fn limits(batch: &Batch) -> Limits {
    Limits { encoding: batch.encoding, ..Limits::default() }
}

/// How much memory the answers of all years together may take, the work on their rows included. A national year takes a tenth of it.
const ROOM: usize = 560 << 20;

/// Files up to so many bytes together are read side by side: reading takes twice the size of a file for a moment.
const SHARE: u64 = 64 << 20;

/// Files that are read side by side, in order of path.
fn shares<'b>(batch: &Batch, files: &'b [String]) -> Vec<&'b [String]> {
    let (mut shares, mut begin, mut together) = (Vec::new(), 0, 0u64);
    for (at, file) in files.iter().enumerate() {
        let own = size(batch, file);
        if at > begin && together.saturating_add(own) > SHARE {
            shares.push(&files[begin..at]);
            (begin, together) = (at, 0);
        }
        together = together.saturating_add(own);
    }
    shares.push(&files[begin..]);
    shares
}

/// The size of a file; 0 where that is not known, and reading says why.
fn size(batch: &Batch, file: &str) -> u64 {
    batch.root.join(file).metadata().map_or(0, |about| about.len())
}

/// The sheets of every year up to the one asked for; a later year has no part in the run.
pub(super) fn sheets(
    batch: &Batch,
    until: Option<SchoolYear>,
    headers: &Headers,
) -> Checked<Vec<(SchoolYear, Vec<Sheet>)>> {
    let mut findings = Vec::new();
    let too_much = |file: &str, needed: usize, room: usize| {
        Finding::new(Code::TableTooLarge, Place::file(file)).fact("what", too_much_of(needed, room))
    };
    let years = batch.answers.iter().filter(|(year, _)| until.is_none_or(|until| *year <= until));
    let mut room = ROOM;
    let sheets = years
        .map(|(year, files)| {
            let mut kept = Vec::new();
            for share in shares(batch, files) {
                // What is larger than the room that is left can't fit: it is not read at all. Nor is what is too large by itself, and reading says so.
                let fits = |file: &&String| {
                    let size = size(batch, file);
                    size <= room as u64 || size > limits(batch).bytes
                };
                let (fitting, others): (Vec<&String>, Vec<&String>) = share.iter().partition(fits);
                let whole = |file: &str| usize::try_from(size(batch, file)).unwrap_or(usize::MAX);
                findings.extend(others.into_iter().map(|file| too_much(file, whole(file), room)));
                let read: Vec<_> = fitting.par_iter().map(|file| read_answers(batch, file, headers)).collect();
                // In order of path, so that what does not fit any more is the same on every machine.
                for (file, checked) in fitting.into_iter().zip(read) {
                    let sheets = checked.take(&mut findings);
                    let weight = sheets.iter().map(Sheet::weight).sum();
                    match room.checked_sub(weight) {
                        Some(left) => {
                            room = left;
                            kept.extend(sheets);
                        }
                        None => findings.push(too_much(file, weight, room)),
                    }
                }
                finding::bound(&mut findings);
            }
            (*year, kept)
        })
        .collect();
    Checked::new(sheets, findings)
}

/// What takes too much memory, as the finding says it: a file by itself, or with the files before it.
fn too_much_of(needed: usize, room: usize) -> &'static str {
    if needed > ROOM || room == ROOM { "file" } else { "batch" }
}

/// The tables in a file of answers, with their headers settled.
pub(super) fn read_answers(batch: &Batch, file: &str, headers: &Headers) -> Checked<Vec<Sheet>> {
    let mut checked = read(batch, file, limits(batch));
    checked.value.iter_mut().for_each(|sheet| intake::settle(sheet, headers));
    let Checked { value: sheets, findings } = &mut checked;
    // What is wrong with a cell that nothing reads, such as a count above the table, is not reported.
    let own = |finding: &Finding| sheets.iter().find(|sheet| sheet.source == finding.place.source);
    let is_of_cell = |finding: &Finding| matches!(finding.code, Code::CellError | Code::FormulaUnworked);
    findings.retain(|f| !is_of_cell(f) || own(f).is_none_or(|sheet| intake::is_read(sheet, &f.place)));
    checked
}

/// Findings in order of place, and no more than are kept.
pub(super) fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    finding::bound(&mut findings);
    findings.sort();
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_much_by_itself_is_not_blamed_on_others() {
        assert_eq!(too_much_of(ROOM + 1, ROOM), "file");
        assert_eq!(too_much_of(ROOM + 1, ROOM / 2), "file");
        assert_eq!(too_much_of(ROOM / 2 + 1, ROOM / 2), "batch");
    }
}
