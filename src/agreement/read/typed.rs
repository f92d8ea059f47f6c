//! What a person typed in a filled-in agenda where nothing is read: in a column of the program itself, in one of their own, on a sheet without the columns that
//! are needed. Each such cell has a finding.
//!
//! In: a table, with the trace of what the program wrote ([`written`]). Without a trace, in a file that somebody made, the columns that nothing reads have one finding
//! together.

use crate::agreement::known::{Known, NUMBER};
use crate::agreement::model::{MARK, STATE, TOPICS};
use crate::agreement::written::{self, Trace};
use crate::base::finding::{self, Code, Finding};
use crate::input::cell::{self, Columns};
use crate::input::source::{Row, Sheet};

/// A finding for each cell of a table that a person typed in and nothing reads.
pub(super) fn tell(sheet: &Sheet, columns: &Columns, known: &Known<'_>, findings: &mut Vec<Finding>) {
    let trace = Trace::of(sheet, columns.get(MARK));
    let topics: Vec<usize> = TOPICS.iter().filter_map(|name| columns.get(name)).collect();
    let is_topic_read = |row: Row<'_>, column: usize| {
        let has_id = row.get(columns.get("standaard")).is_some();
        topics.contains(&column) && !has_id && known.topic(row.cell(column)).is_some()
    };
    if trace.is_empty() {
        let is_unread = |column: &usize| sheet.rows().all(|row| !is_topic_read(row, *column));
        return Columns::report_unused(sheet, topics.iter().copied().filter(is_unread).collect(), findings);
    }
    let unread: Vec<usize> =
        columns.unknown().iter().copied().chain(columns.get(STATE)).chain(topics.iter().copied()).collect();
    for row in sheet.rows() {
        for column in unread.iter().filter(|column| !is_topic_read(row, **column)) {
            if !row.cell(*column).is_empty() && !trace.has(row, *column) {
                finding::add(findings, about(row, *column, "cell"));
            }
        }
    }
}

/// A finding for each cell with an agreement on a sheet that is not read.
pub(super) fn lost(sheet: &Sheet, findings: &mut Vec<Finding>) {
    let names: Vec<&str> =
        super::line::names().into_iter().filter(|name| ![NUMBER, "standaard"].contains(name)).collect();
    let columns: Vec<usize> =
        sheet.header().enumerate().filter(|(_, header)| cell::is_one_of(header, &names)).map(|(at, _)| at).collect();
    for row in sheet.rows() {
        for column in columns.iter().filter(|column| !row.cell(**column).is_empty()) {
            finding::add(findings, about(row, *column, "sheet"));
        }
    }
}

/// Whether the program wrote a table: then it is known what a person typed in it.
pub(super) fn is_traced(sheet: &Sheet, columns: &Columns) -> bool {
    !Trace::of(sheet, columns.get(MARK)).is_empty()
}

/// `why`: the `cell` or its whole `sheet` is not read.
fn about(row: Row<'_>, column: usize, why: &'static str) -> Finding {
    let finding = Finding::new(Code::AgreementCellUnread, row.place_of(column));
    let finding = finding.value(cell::reported(row.cell(column))).fact("why", why);
    finding.fact("column", written::shown(row.name_of(column)))
}
