//! What a person typed in a filled-in agenda where nothing is read: in a column of the program itself, in one of their own, on a sheet without the columns that
//! are needed.
//!
//! In: a table, with the trace of what the program wrote ([`written`]). Out: a finding for each such cell; for a column in which the program wrote nothing, as
//! somebody added it or gave it another name, and for each on a sheet that is not read, one for the column. Without a trace, in a file that somebody made, the columns that nothing reads have one finding
//! together; of a copy of the agenda without its hidden columns it is told what that means.

use crate::agreement::known::{Known, NUMBER};
use crate::agreement::model::{AGENDA_OWN, MARK, STATE, TOPICS, is_agenda_topic};
use crate::agreement::written::{self, Trace};
use crate::base::finding::{self, Code, Finding};
use crate::input::cell::{self, Columns};
use crate::input::source::{Row, Sheet};

/// Findings about the cells of a table that a person typed in and nothing reads.
pub(super) fn tell(sheet: &Sheet, columns: &Columns, known: &Known<'_>, findings: &mut Vec<Finding>) {
    let trace = Trace::of(sheet, columns.get(MARK));
    let topics: Vec<usize> = TOPICS.iter().filter_map(|name| columns.get(name)).collect();
    let is_topic_read = |row: Row<'_>, column: usize| {
        let has_id = row.get(columns.get("standaard")).is_some();
        topics.contains(&column) && !has_id && known.topic(row.cell(column)).is_some()
    };
    if trace.is_empty() {
        let is_unread = |column: &usize| sheet.rows().all(|row| !is_topic_read(row, *column));
        return untraced(sheet, columns, topics.iter().copied().filter(is_unread).collect(), findings);
    }
    let unread: Vec<usize> =
        columns.unknown().iter().copied().chain(columns.get(STATE)).chain(topics.iter().copied()).collect();
    for column in unread {
        let filled = sheet.rows().filter(|row| !row.cell(column).is_empty() && !is_topic_read(*row, column));
        let (written, typed): (Vec<Row>, Vec<Row>) = filled.partition(|row| trace.has(*row, column));
        if written.is_empty() {
            of_column(&typed, column, "column", findings);
        } else {
            typed.into_iter().for_each(|row| finding::add(findings, about(row, column, "cell", 1)));
        }
    }
}

/// Of a table without a trace: the columns that nothing reads, in one finding. Those of the agenda itself are no surprise: of a copy of it, in which the hidden
/// columns were left out, it is told what that means.
fn untraced(sheet: &Sheet, columns: &Columns, topics: Vec<usize>, findings: &mut Vec<Finding>) {
    if !is_agenda(columns) {
        return Columns::report_unused(sheet, topics, findings);
    }
    let is_own = |at: usize| cell::is_one_of(sheet.name(at), &AGENDA_OWN);
    let (own, others): (Vec<usize>, Vec<usize>) = columns.unknown().iter().partition(|at| is_own(**at));
    Columns::report_unused(sheet, others, findings);
    let mut own: Vec<usize> = own.into_iter().chain(topics).collect();
    own.sort_unstable();
    let names = cell::listed(own.iter().map(|at| sheet.name(*at)));
    let place = own.first().map_or_else(|| sheet.place(), |at| sheet.header_place(*at));
    let finding = Finding::new(Code::AgendaWithoutMark, place).fact("columns", own.len()).fact("names", names);
    finding::add(findings, finding);
}

/// Whether a table is the agenda, or a copy of it: nothing else names its topics so.
pub(super) fn is_agenda(columns: &Columns) -> bool {
    TOPICS.iter().any(|name| is_agenda_topic(name) && columns.get(name).is_some())
}

/// A finding for each column with agreements of a sheet that is not read.
pub(super) fn lost(sheet: &Sheet, findings: &mut Vec<Finding>) {
    let names: Vec<&str> =
        super::line::names().into_iter().filter(|name| ![NUMBER, "standaard"].contains(name)).collect();
    let columns: Vec<usize> =
        sheet.header().enumerate().filter(|(_, header)| cell::is_one_of(header, &names)).map(|(at, _)| at).collect();
    for column in columns {
        let typed: Vec<Row> = sheet.rows().filter(|row| !row.cell(column).is_empty()).collect();
        of_column(&typed, column, "sheet", findings);
    }
}

/// One finding about the cells of some rows in a column, at the first of them; none for none.
fn of_column(typed: &[Row], column: usize, why: &'static str, findings: &mut Vec<Finding>) {
    if let Some(first) = typed.first() {
        finding::add(findings, about(*first, column, why, typed.len()));
    }
}

/// Whether the program wrote a table: then it is known what a person typed in it.
pub(super) fn is_traced(sheet: &Sheet, columns: &Columns) -> bool {
    !Trace::of(sheet, columns.get(MARK)).is_empty()
}

/// `why`: the `cell`, its `column` or its whole `sheet` is not read.
fn about(row: Row<'_>, column: usize, why: &'static str, count: usize) -> Finding {
    let finding = Finding::new(Code::AgreementCellUnread, row.place_of(column));
    let finding = finding.value(cell::reported(row.cell(column))).fact("why", why).fact("count", count);
    finding.fact("column", written::shown(row.name_of(column)))
}
