//! The ids that a list may name: of standards, of questions.
//!
//! In: the ids of each norm. Out: the id that a cell names, as the norm writes it, or why that is not certain. Must not know: what is said about it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::base::finding::Finding;
use crate::base::text::nearest::Near;
use crate::input::cell;
use crate::input::source::{Row, Sheet};

/// The ids of one kind, of every norm.
pub(super) struct Ids<'a> {
    near: Near<'a>,
    /// As the norm writes them, by [`cell::id_key`].
    known: BTreeMap<String, BTreeSet<&'a str>>,
    /// By id the others of the same norm that a spreadsheet shows by it.
    look_alikes: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Ids<'a> {
    /// From the ids of each norm.
    pub(super) fn new(norms: &[Vec<&'a str>]) -> Ids<'a> {
        let mut known: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        let mut look_alikes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for ids in norms {
            ids.iter().for_each(|id| _ = known.entry(cell::id_key(id)).or_default().insert(id));
            for (id, others) in ids.iter().zip(cell::look_alikes(ids)).filter(|(_, others)| !others.is_empty()) {
                look_alikes.entry(id).or_default().extend(others.iter().map(|at| ids[*at]));
            }
        }
        let near = Near::new(known.values().flatten().copied());
        Ids { near, known, look_alikes }
    }

    /// What a cell names ([`cell::id_key`]), as the norm writes it. The finding, else, is `unknown` with the closest ones, or `in_doubt` with those that it may
    /// be: where several are written so, and where a spreadsheet shows another one by the same number (`1.10` by `1.1`) and nothing tells that it did not lose
    /// a zero.
    pub(super) fn find(&self, cell: &Named<'_>, unknown: Finding, in_doubt: Finding) -> Result<String, Finding> {
        let text = cell.text;
        let with_point = || self.known.get(&cell::id_key(&cell::with_point(text)?));
        let Some(ids) = self.known.get(&cell::id_key(text)).or_else(with_point) else {
            return Err(with_candidates(unknown, &self.near.to(text)));
        };
        let Some(id) = ids.get(text).or_else(|| ids.first().filter(|_| ids.len() == 1)).copied() else {
            let all: Vec<&str> = ids.iter().copied().collect();
            return Err(in_doubt.fact("meant", all.join(", ")));
        };
        let others = self.look_alikes.get(id).filter(|others| !cell.is_text && !cell.beside.is_superset(others));
        match others {
            Some(others) => {
                let all: Vec<&str> = std::iter::once(id).chain(others.iter().copied()).collect();
                Err(in_doubt.fact("meant", all.join(", ")))
            }
            None => Ok(id.to_owned()),
        }
    }
}

/// A finding with the closest known words.
pub(super) fn with_candidates(fault: Finding, near: &[&str]) -> Finding {
    fault.fact("found", near.len()).fact("near", near.join(", "))
}

/// What stands in the column of an id.
pub(super) struct Named<'c> {
    /// As it is shown.
    pub text: &'c str,
    /// Whether the cell is certainly a text.
    pub is_text: bool,
    /// The ids that the same school has in a text file: there a spreadsheet took the zeros from all numbers or from none. Cells of a workbook have
    /// each their own form, and a school may have any number of rows about one id.
    pub beside: &'c BTreeSet<&'c str>,
}

impl<'c> Named<'c> {
    /// Of the row of a table, by the columns of the school and the id; `None` where nothing stands there.
    pub(super) fn of(
        row: Row<'c>,
        column: Option<usize>,
        school: Option<usize>,
        beside: &'c Beside<'c>,
    ) -> Option<Named<'c>> {
        let column = column.filter(|column| !row.shown(*column).is_empty())?;
        let beside = school.and_then(|school| beside.of_school.get(row.shown(school))).unwrap_or(&beside.none);
        Some(Named { text: row.shown(column), is_text: row.is_text(column), beside })
    }
}

/// The ids that each school has in a table of a text file, as they are shown.
#[derive(Default)]
pub(super) struct Beside<'s> {
    of_school: HashMap<&'s str, BTreeSet<&'s str>>,
    none: BTreeSet<&'s str>,
}

impl<'s> Beside<'s> {
    /// By the columns of the school and the id.
    pub(super) fn of(sheet: &'s Sheet, school: Option<usize>, id: Option<usize>) -> Beside<'s> {
        let mut beside = Beside::default();
        let columns = school.zip(id).filter(|_| !sheet.is_of_workbook());
        let Some((school, id)) = columns else { return beside };
        for row in sheet.rows().filter(|row| !row.shown(id).is_empty()) {
            beside.of_school.entry(row.shown(school)).or_default().insert(row.shown(id));
        }
        beside
    }
}
