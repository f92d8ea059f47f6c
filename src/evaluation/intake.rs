//! From sheets of answers to evaluations.
//!
//! In: the sheets of the year folders, the register, the norms. Out: an [`Intake`] and the findings in order of place. Each year is called,
//! sifted and settled in turn; the work inside a year is shared out over threads, and its outcome is the same however many there are.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::questions::{Questions, Reader};
use super::roll::Roll;
use super::shape::Table;
use super::sift::{self, Filed};
use super::submission::{Desk, Outcome, evaluate};
use super::{Intake, fault};
use crate::finding::{Checked, Finding};
use crate::norm::Norm;
use crate::register::{Register, SchoolYear};
use crate::source::Sheet;

/// What to do with several submissions by one school in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Duplicates {
    /// The latest by its date counts; without dates as [`Duplicates::Refuse`].
    #[default]
    Latest,
    /// None counts: every answer is unanswered, with a finding.
    Refuse,
}

/// Schools that one thread takes at a time.
const SCHOOLS: usize = 64;

/// Reads the answers of all years. `years` ascends; each year has its sheets in any order: the outcome is the same.
pub fn intake(
    years: &[(SchoolYear, Vec<Sheet>)],
    register: &Register,
    norms: &[Arc<Norm>],
    duplicates: Duplicates,
) -> Checked<Intake> {
    let questions: Vec<_> = norms.iter().map(Questions::new).collect();
    let mut result = Checked::new(Intake::default(), Vec::new());
    let files: BTreeSet<_> = years.iter().flat_map(|(_, sheets)| sheets).map(|s| s.source.file.as_str()).collect();
    result.value.totals.files = files.len();
    for (year, sheets) in years.iter().filter(|(_, sheets)| sheets.iter().any(|sheet| !sheet.is_empty())) {
        take_year(*year, sheets, register, &questions, duplicates, &mut result);
    }
    result.findings.par_sort();
    result
}

fn take_year(
    year: SchoolYear,
    sheets: &[Sheet],
    register: &Register,
    questions: &[Questions<'_>],
    duplicates: Duplicates,
    result: &mut Checked<Intake>,
) {
    let Checked { value: intake, findings } = result;
    let roll = Roll::call(year, register, questions, findings);
    intake.without_norm.extend(roll.without_norm());
    let tables = tables(sheets, intake, findings);
    let mut sifted = sift::sift(&roll, &tables);
    intake.totals.read += sifted.read;
    intake.totals.set_aside += fault::explain(&roll, questions, &sifted.faults, findings);
    sifted.filed.par_sort_unstable_by_key(|row| (row.seat, row.table, row.ordinal, row.column));
    let desk = Desk { year, tables: &tables, duplicates };
    let mut evaluations = Vec::with_capacity(roll.seats.len());
    for outcome in settle(&roll, desk, &mut sifted.filed) {
        intake.totals.used += outcome.used;
        intake.totals.set_aside += outcome.set_aside;
        findings.extend(outcome.findings);
        evaluations.extend(outcome.evaluation.map(Arc::new));
    }
    intake.years.push((year, evaluations));
}

/// The sheets that can be read as answers, in order of source. The rows of the others are set aside, with a finding for each sheet.
fn tables<'a>(sheets: &'a [Sheet], intake: &mut Intake, findings: &mut Vec<Finding>) -> Vec<Table<'a>> {
    let mut tables = Vec::new();
    for sheet in sheets.iter().filter(|sheet| !sheet.is_empty()) {
        match Table::recognise(sheet, findings) {
            Some(table) => tables.push(table),
            None => {
                intake.totals.read += sheet.len();
                intake.totals.set_aside += sheet.len();
            }
        }
    }
    tables.sort_by(|a, b| (a.source(), a.sheet.header_place(0).row).cmp(&(b.source(), b.sheet.header_place(0).row)));
    tables
}

/// What came of every school of the roll, in its order. `filed` is in order of school.
fn settle<'a>(roll: &Roll<'_>, desk: Desk<'_, 'a>, filed: &mut [Filed<'a>]) -> Vec<Outcome> {
    let mut groups = filed.chunk_by_mut(|a, b| a.seat == b.seat).peekable();
    let shares: Vec<(u32, &mut [Filed<'a>])> = (0..roll.seats.len() as u32)
        .map(|seat| (seat, groups.next_if(|group| group[0].seat == seat).unwrap_or_default()))
        .collect();
    shares
        .into_par_iter()
        .with_min_len(SCHOOLS)
        .map_init(Reader::default, |reader, (seat, rows)| {
            evaluate(desk, &roll.seats[seat as usize], roll.profile_of(seat), rows, reader)
        })
        .collect()
}
