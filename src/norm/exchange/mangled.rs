//! Ids and versions in a workbook of which a spreadsheet made something else: a date of `1-2`, `1.1` of `1.10`.
//!
//! In: tables. Out: findings with what was probably typed. Only cells that are no text are in doubt; what a cell shows (`1.10` of a format) is what it says.
//! Must not know: TOML.

use std::collections::{BTreeSet, HashMap};

use super::model::{Line, is};
use super::{Cell, Tables};
use crate::base::finding::{Code, Finding};
use crate::input::cell::{self, is_plain_number};

/// The columns with ids, by number of the sheet.
const IDS: [(usize, &str); 11] = [
    (1, "schaal"),
    (2, "thema"),
    (2, "standaard"),
    (2, "vervangt"),
    (3, "standaard"),
    (3, "vraag"),
    (3, "schaal"),
    (4, "samenhang"),
    (4, "vraag_1"),
    (4, "vraag_2"),
    (5, "inventaris"),
];

/// The columns in which an id stands once, for what it is the id of.
const OWN: [(usize, &str); 4] = [(2, "standaard"), (3, "vraag"), (4, "samenhang"), (5, "inventaris")];

/// The columns that name a standard, and those that name a question.
const NAMING: [(usize, &str); 2] = [(2, "vervangt"), (3, "standaard")];
const ASKING: [(usize, &str); 2] = [(4, "vraag_1"), (4, "vraag_2")];

/// A finding for each id, and for the version, that is not what was typed or may be something else.
pub(super) fn ids(tables: &Tables) -> Vec<Finding> {
    let fields =
        |name| tables.lines(0).filter(move |row: &Line| is(row.get("veld"), name)).map(|row| row.get("waarde"));
    let column = |(sheet, name): (usize, &'static str)| tables.lines(sheet).map(move |row| row.get(name));
    let mut findings: Vec<Finding> = fields("id").chain(fields("versie")).filter_map(became_date).collect();
    findings.extend(fields("versie").filter_map(without_zero));
    findings.extend(IDS.into_iter().flat_map(column).filter_map(became_date));
    for ids in OWN {
        let cells: Vec<&Cell> = column(ids).filter(|cell| !cell.text.is_empty()).collect();
        findings.extend(lost_zeros(&cells));
    }
    for (own, naming) in [((2, "standaard"), NAMING), ((3, "vraag"), ASKING)] {
        let ids: Vec<&str> = column(own).map(|cell| cell.text.as_str()).collect();
        let doubtful = doubtful(&ids);
        findings.extend(naming.into_iter().flat_map(column).filter_map(|cell| in_doubt(cell, &doubtful)));
    }
    findings
}

/// By id the others that a spreadsheet shows by it.
fn doubtful<'t>(ids: &[&'t str]) -> HashMap<&'t str, BTreeSet<&'t str>> {
    let mut doubtful: HashMap<&str, BTreeSet<&str>> = HashMap::new();
    for (id, others) in ids.iter().zip(cell::look_alikes(ids)) {
        let others = others.into_iter().filter_map(|other| ids.get(other).copied());
        doubtful.entry(id).or_default().extend(others);
    }
    doubtful
}

fn finding(cell: &Cell, why: &'static str, meant: String) -> Option<Finding> {
    let finding = Finding::new(Code::NormIdMangled, cell.place.clone()?).value(&cell.text);
    Some(finding.fact("why", why).fact("meant", meant))
}

/// A date or a time.
fn became_date(cell: &Cell) -> Option<Finding> {
    if cell.is_text {
        return None;
    }
    let is_time = cell.text.contains(':') && cell.text.starts_with(|c: char| c.is_ascii_digit());
    let time = || is_time.then(|| cell.text.trim_end_matches(":00").to_owned());
    let typed = cell::typed_as(&cell.text).map(|typed| typed.join(", ")).or_else(time)?;
    finding(cell, "date", typed)
}

/// A number with a fraction: a zero may have stood behind it. There is only one version, so that nothing else tells.
fn without_zero(cell: &Cell) -> Option<Finding> {
    let is_in_doubt = !cell.is_text && cell.text.contains('.') && is_plain_number(&cell.text);
    is_in_doubt.then(|| finding(cell, "zero", format!("{0}, {0}0", cell.text))).flatten()
}

/// The numbers that stand twice, or behind `1.9` or before `1.11`: of them the zero is lost.
fn lost_zeros(cells: &[&Cell]) -> Vec<Finding> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let is_new = seen.insert(&cell.text);
        let Some((whole, tens)) = cell.text.split_once('.').filter(|_| !cell.is_text && is_plain_number(&cell.text))
        else {
            continue;
        };
        let Ok(meant) = format!("{tens}0").parse::<u64>() else { continue };
        let is_beside = |at: Option<usize>, number: u64| {
            at.and_then(|at| cells.get(at)).is_some_and(|cell| cell.text == format!("{whole}.{number}"))
        };
        let is_in_row = is_beside(at.checked_sub(1), meant.saturating_sub(1)) || is_beside(Some(at + 1), meant + 1);
        if !is_new || is_in_row {
            found.extend(finding(cell, "lost", format!("{whole}.{meant}")));
        }
    }
    found
}

/// A number that may name one of several standards or questions: `doubtful` has for each the others that a spreadsheet shows by it.
fn in_doubt(cell: &Cell, doubtful: &HashMap<&str, BTreeSet<&str>>) -> Option<Finding> {
    let others = doubtful.get(cell.text.as_str()).filter(|_| !cell.is_text)?;
    let all: Vec<&str> = std::iter::once(cell.text.as_str()).chain(others.iter().copied()).collect();
    (all.len() > 1).then(|| finding(cell, "zero", all.join(", "))).flatten()
}
