//! What a batch holds of persons that is older than a partnership keeps it, and the bytes of its files without that.
//!
//! In: the path of a batch folder and a school year. Out: a [`Retention`], which lists the cells; and for a file of it other bytes. Must not know: the command
//! line, where a copy goes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;

use super::batch::{self, Batch};
use super::files::{norms, read_answers, sorted};
use super::lists::{links, list_sheets, register};
use super::load::{Outcome, Request, load};
use crate::agreement::{self, in_agreements, in_second_looks, in_waivers};
use crate::base::finding::{Checked, Finding, Severity};
use crate::base::personal::{PersonalCell, PersonalKind};
use crate::input::source::{self, Instead, Limits, Sheet, Unchangeable};
use crate::intake::{self, Headers};
use crate::norm::Norm;
use crate::register::{Register, SchoolYear};

/// What is too old in one file.
#[derive(Debug, Default)]
pub(crate) struct OldFile {
    /// The cells, in order of place.
    pub cells: Vec<PersonalCell>,
    /// Whether it also says who made it, or holds comments: these go with the cells.
    pub has_makers: bool,
    /// Rows of a list whose age is not known: they stay.
    pub undated: usize,
    /// Sheets beside a list that are none: what stands there stays.
    pub other_sheets: Vec<String>,
    /// Whether it can't be read as it should be: then what it holds is not known.
    pub is_unread: bool,
}

/// Some cells of one kind in one column of a sheet, or in several that a form calls the same and numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OldColumn {
    /// The first of them.
    pub first: PersonalCell,
    /// How many there are.
    pub cells: usize,
    /// In so many columns.
    pub columns: usize,
}

/// What is older than is kept, by file.
#[derive(Debug)]
pub(crate) struct Retention {
    /// The batch.
    pub batch: Batch,
    /// By path in the batch folder; only files in which there is something to say.
    pub files: BTreeMap<String, OldFile>,
}

/// Sheet, kind and name of some columns.
type ColumnKey<'a> = (Option<&'a str>, PersonalKind, &'a str);

impl OldFile {
    /// Its cells by sheet, kind and column, in order of column.
    pub(crate) fn columns(&self) -> Vec<OldColumn> {
        let mut columns: BTreeMap<ColumnKey, (OldColumn, BTreeSet<u32>)> = BTreeMap::new();
        for cell in &self.cells {
            // A form numbers the columns that have one name: Toelichting2.
            let name = cell.column.trim_end_matches(|c: char| c.is_ascii_digit());
            let key = (cell.place.source.sheet.as_deref(), cell.kind, name);
            let first = || (OldColumn { first: cell.clone(), cells: 0, columns: 0 }, BTreeSet::new());
            let (column, places) = columns.entry(key).or_insert_with(first);
            column.cells += 1;
            if cell.place.column < column.first.place.column {
                column.first = cell.clone();
            }
            places.insert(cell.place.column);
        }
        let mut columns: Vec<OldColumn> =
            columns.into_values().map(|(column, places)| OldColumn { columns: places.len(), ..column }).collect();
        columns.sort_by(|a, b| {
            let key = |own: &OldColumn| (own.first.place.source.sheet.clone(), own.first.place.column, own.first.kind);
            key(a).cmp(&key(b))
        });
        columns
    }

    /// Whether something stays in it of which nobody knows what it is.
    pub(crate) fn is_unsure(&self) -> bool {
        self.is_unread || !self.other_sheets.is_empty()
    }

    /// Whether anything of it goes.
    pub(crate) fn has_old(&self) -> bool {
        !self.cells.is_empty() || self.has_makers
    }
}

/// Looks for what is older than a school year; `Err` with the findings where the batch can't be read.
///
/// # Errors
/// The machine fails.
pub(crate) fn retention(path: &Path, before: SchoolYear) -> Result<Result<Retention, Vec<Finding>>> {
    let mut findings = Vec::new();
    let Some(batch) = batch::open(path).take(&mut findings) else { return Ok(Err(sorted(findings))) };
    let norms = norms(&batch).take(&mut findings);
    let register = register(&batch).take(&mut findings);
    let (Some(norms), Some(register)) = (norms, register) else { return Ok(Err(sorted(findings))) };
    let mut files = BTreeMap::new();
    answers(&batch, &register, &norms, before, &mut files);
    lists(&batch, &register, before, &mut files);
    for (file, old) in &mut files {
        // Of a list that is kept up only where something goes: its makers are those of now.
        let lists = batch.agreements.iter().chain(&batch.second_looks).chain(&batch.waivers);
        let is_list = lists.into_iter().any(|list| list == file);
        let bytes = || source::load(&batch.root, file, Limits::default());
        old.has_makers = (!is_list || !old.cells.is_empty()) && bytes().is_ok_and(|bytes| source::has_makers(&bytes));
    }
    files.retain(|_, old| old.has_old() || old.undated > 0 || old.is_unsure());
    Ok(Ok(Retention { batch, files }))
}

fn answers(
    batch: &Batch,
    register: &Register,
    norms: &[Arc<Norm>],
    before: SchoolYear,
    files: &mut BTreeMap<String, OldFile>,
) {
    let links = links(batch, register, norms).take(&mut Vec::new());
    let headers = Headers::of(norms, register, &links);
    for (year, own) in batch.answers.iter().filter(|(year, _)| *year < before) {
        for file in own {
            let Checked { value: sheets, findings } = read_answers(batch, file, &headers);
            let cells = intake::personal(*year, &sheets, register, norms, &links);
            let old = files.entry(file.clone()).or_default();
            old.cells = cells;
            old.is_unread = sheets.is_empty() && findings.iter().any(|found| found.severity() == Severity::Error);
        }
    }
}

fn lists(batch: &Batch, register: &Register, before: SchoolYear, files: &mut BTreeMap<String, OldFile>) {
    let window = batch.window([before]);
    let mut take = |file: &str, look: &dyn Fn(&mut Vec<Sheet>) -> agreement::PersonalList| {
        let (mut sheets, is_unread) = list_sheets(batch, file);
        let found = look(&mut sheets);
        let old = files.entry(file.to_owned()).or_default();
        old.is_unread = is_unread || found.is_unknown;
        (old.cells, old.undated, old.other_sheets) = (found.cells, found.undated, found.other_sheets);
    };
    for file in &batch.agreements {
        take(file, &|sheets| {
            agreement::settle_agreements(sheets);
            in_agreements(sheets, before, window)
        });
    }
    if let Some(file) = &batch.second_looks {
        take(file, &|sheets| {
            agreement::settle_second_looks(sheets);
            in_second_looks(sheets, before, window)
        });
    }
    if let Some(file) = &batch.waivers {
        take(file, &|sheets| {
            agreement::settle_waivers(sheets);
            in_waivers(sheets, (register, &batch.name), before, window)
        });
    }
}

impl Retention {
    /// The bytes of a file without what is too old.
    ///
    /// # Errors
    /// Why they can't be made.
    pub(crate) fn without(&self, file: &str, old: &OldFile) -> Result<Vec<u8>, Unchangeable> {
        let is_answers = self.batch.answers.iter().any(|(_, files)| files.iter().any(|known| known == file));
        let encoding = self.batch.encoding.filter(|_| is_answers);
        let bytes = source::load(&self.batch.root, file, Limits::default()).map_err(|_| Unchangeable::Broken)?;
        let mut instead = Instead::default();
        old.cells.iter().for_each(|cell| instead.put(&cell.place, &cell.instead));
        source::with_cells(&bytes, &instead, encoding)
    }
}

/// Where two batches that should say the same do not: school and year of the first such difference; `None` where they say the same.
///
/// # Errors
/// The machine fails.
pub(crate) fn difference(before: &Path, after: &Path) -> Result<Option<String>> {
    let loaded = |path: &Path| load(path, Request::default(), &|_| ());
    let (before, after) = match (loaded(before)?, loaded(after)?) {
        (Outcome::Ready(before, _), Outcome::Ready(after, _)) => (before, after),
        // What can't be judged says nothing either way; one that can't be judged any more does.
        (Outcome::Stopped(_) | Outcome::NoSuchYear(..), Outcome::Stopped(_) | Outcome::NoSuchYear(..)) => {
            return Ok(None);
        }
        (Outcome::Ready(dossier, _), _) | (_, Outcome::Ready(dossier, _)) => return Ok(Some(dossier.year.to_string())),
    };
    for (old, new) in before.years.iter().zip(&after.years) {
        for (a, b) in old.assessments.iter().zip(&new.assessments) {
            let states = |own: &crate::judge::Assessment| {
                let answers = own.evaluation.answers.iter().chain(&own.evaluation.inventory);
                answers.map(|answer| answer.as_ref().map(|answer| answer.state)).collect::<Vec<_>>()
            };
            if a.evaluation.school.id != b.evaluation.school.id
                || a.judgements != b.judgements
                || states(a) != states(b)
            {
                return Ok(Some(format!("{} {}", a.evaluation.school.id, old.year)));
            }
        }
        if old.year != new.year || old.assessments.len() != new.assessments.len() {
            return Ok(Some(old.year.to_string()));
        }
    }
    let agreed = |dossier: &super::dossier::Dossier| {
        let agreements = dossier.agreements.iter().zip(&dossier.agreed);
        agreements.map(|(agreement, followed)| (agreement.id.clone(), followed.state)).collect::<Vec<_>>()
    };
    let is_same = before.years.len() == after.years.len() && agreed(&before) == agreed(&after);
    Ok((!is_same).then(|| before.year.to_string()))
}
