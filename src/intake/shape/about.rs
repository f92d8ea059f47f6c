//! The columns that any table of answers can have: the school, the year, who filled it in and when.
//!
//! In: a sheet and what people confirmed. Out: the role of each column, and which columns hold what where several mean the same. No answer is lost to
//! such columns: what they say differently is reported and not used. Must not know: questions.

use super::cell_ref::filled;
use super::role::{self, Role};
use super::{Known, asked};
use crate::base::finding::{Code, Finding};
use crate::base::text::fold::fold;
use crate::input::cell::Dates;
use crate::input::source::Sheet;

/// The columns, from 0, that any table can have.
#[derive(Default)]
pub(super) struct About {
    /// Columns that tell the school: its number, its name, or either; the numbers first.
    pub schools: Vec<usize>,
    /// Those of them that are for numbers.
    pub numbers: Vec<usize>,
    /// Columns that are not called so and in which schools stand all the same: no school may be read against them.
    pub witnesses: Vec<usize>,
    /// The school year; where several do, all must fit.
    pub years: Vec<usize>,
    /// Who filled it in: the first that says so counts.
    pub filled_by: Vec<usize>,
    /// Their function: the same.
    pub function: Vec<usize>,
    /// When: one column, or several that agree.
    pub date: Vec<usize>,
    /// When somebody began, where a form kept that.
    pub begun: Option<usize>,
    /// Whether there are several columns of dates that differ, so that none is used.
    pub do_dates_differ: bool,
    /// Whether several columns tell different schools, so that only rows in which they agree are used.
    pub is_school_unclear: bool,
}

/// The role of each column. What a person said goes before what a column is called.
pub(super) fn roles(sheet: &Sheet, known: Known) -> Vec<Option<Role>> {
    let forms = role::is_forms(sheet.header());
    let has_begun = sheet.header().any(role::is_begun);
    let ended = |header| (has_begun && role::is_ended(header)).then_some(Role::Date);
    let is_export = role::is_export(sheet.header());
    let kept = |header| (is_export && role::is_kept(header)).then_some(Role::Unused);
    let of = |header| role::of(header, forms).or_else(|| ended(header)).or_else(|| kept(header));
    let role = |header| linked(header, known).or_else(|| of(header));
    let mut roles: Vec<_> = sheet.header().map(role).collect();
    date_by_end(sheet, &mut roles);
    role::leave_to_others(sheet.header(), &mut roles);
    roles
}

/// Where no other column tells the date, that is the end that a program kept.
fn date_by_end(sheet: &Sheet, roles: &mut [Option<Role>]) {
    if roles.contains(&Some(Role::Date)) {
        return;
    }
    let ends = sheet.header().zip(roles).filter(|(header, role)| role.is_none() && role::is_ended_by_program(header));
    ends.for_each(|(_, role)| *role = Some(Role::Date));
}

/// The role that a person gave a column, unless it asks a question as it stands.
fn linked(header: &str, known: Known) -> Option<Role> {
    let role = known.links.column(&fold(header), None).and_then(|link| role::named(&link.target))?;
    let asks = |questions| asked::ask(header, questions, known.links).question().is_some();
    (!known.questions.iter().any(asks)).then_some(role)
}

impl About {
    /// From the roles of the columns.
    pub(super) fn of(sheet: &Sheet, roles: &[Option<Role>], known: Known, findings: &mut Vec<Finding>) -> About {
        let all = |role| (0..roles.len()).filter(|at| roles[*at] == Some(role)).collect::<Vec<_>>();
        let numbers = all(Role::Site);
        let mut about = About {
            schools: numbers.iter().copied().chain(all(Role::School)).collect(),
            numbers,
            years: all(Role::Year),
            filled_by: all(Role::FilledBy),
            function: all(Role::Function),
            ..About::default()
        };
        let begun: Vec<usize> = (0..roles.len()).filter(|at| role::tells_beginning(sheet.name(*at))).collect();
        about.begun = <[usize; 1]>::try_from(begun).ok().map(|[only]| only);
        for columns in [&about.filled_by, &about.function] {
            report(sheet, columns, "first", findings);
        }
        match dates(sheet, &all(Role::Date), known, findings) {
            Some(columns) => about.date = columns,
            None => about.do_dates_differ = true,
        }
        about
    }
}

/// The columns of the date. What a person said and the time at which a form was taken in go before a date that somebody filled in, which may be
/// that of anything. Of several that differ none is used: `None`, with a finding.
fn dates(sheet: &Sheet, columns: &[usize], known: Known, findings: &mut Vec<Finding>) -> Option<Vec<usize>> {
    let is_filled = |column: &usize| sheet.rows().any(|row| !row.cell(*column).is_empty());
    let columns: Vec<usize> = columns.iter().copied().filter(is_filled).collect();
    let rank = |column: usize| match sheet.name(column) {
        header if known.links.column(&fold(header), None).is_some() => 0,
        header if role::is_taken_in(header) => 1,
        header if role::is_ended(header) => 2,
        _ => 3,
    };
    let first = columns.iter().map(|column| rank(*column)).min();
    let (best, others): (Vec<usize>, Vec<usize>) = columns.into_iter().partition(|at| Some(rank(*at)) == first);
    if let (Some(used), Some(other)) = (best.first(), others.first()) {
        let header = |column: usize| sheet.name(column);
        let names: Vec<_> = others.iter().map(|column| header(*column)).collect();
        let finding = Finding::new(Code::ColumnAside, sheet.header_place(*other)).value(names.join(", "));
        findings.push(finding.fact("kind", "date").fact("used", header(*used)).fact("columns", names.len()));
    }
    let texts = sheet.rows().flat_map(|row| filled(&best, row).map(|cell_ref| cell_ref.text).collect::<Vec<_>>());
    let order = if best.len() > 1 { Dates::of(texts) } else { Dates::default() };
    let moment = |text: &str| order.read(text).moment();
    let differ = |row| {
        let mut stated = filled(&best, row).map(|cell_ref| (moment(cell_ref.text), cell_ref.text));
        let Some((first, text)) = stated.next() else { return false };
        stated.any(|(other, words)| if first.is_some() { other != first } else { words != text })
    };
    match best.len() > 1 && sheet.rows().any(differ) {
        true => {
            let names: Vec<_> = best.iter().map(|column| sheet.name(*column)).collect();
            let finding = Finding::new(Code::DateColumnsDiffer, sheet.header_place(best[0]));
            findings.push(finding.fact("columns", names.join(", ")));
            None
        }
        false => Some(best),
    }
}

/// Tells that several columns mean the same.
fn report(sheet: &Sheet, columns: &[usize], kind: &'static str, findings: &mut Vec<Finding>) {
    let [first, others @ ..] = columns else { return };
    let Some(second) = others.first() else { return };
    let names: Vec<_> = others.iter().map(|column| sheet.name(*column)).collect();
    let finding = Finding::new(Code::ColumnAside, sheet.header_place(*second)).value(names.join(", "));
    findings.push(finding.fact("kind", kind).fact("used", sheet.name(*first)).fact("columns", names.len()));
}

/// The columns with a role of which a table has one: those in which anything stands, or else the first.
pub(super) fn filled_of(sheet: &Sheet, roles: &[Option<Role>], role: Role) -> Vec<usize> {
    let of_role: Vec<usize> = (0..roles.len()).filter(|at| roles[*at] == Some(role)).collect();
    let is_filled = |column: &&usize| sheet.rows().any(|row| !row.cell(**column).is_empty());
    let filled: Vec<usize> = of_role.iter().filter(is_filled).copied().collect();
    if filled.is_empty() { of_role.into_iter().take(1).collect() } else { filled }
}

/// The column of the explanation: of several the first, with a finding.
pub(super) fn note(sheet: &Sheet, roles: &[Option<Role>], findings: &mut Vec<Finding>) -> Option<usize> {
    let columns = filled_of(sheet, roles, Role::Note);
    report(sheet, &columns, "note", findings);
    columns.first().copied()
}
