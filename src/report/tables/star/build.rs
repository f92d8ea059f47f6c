//! The tables to the frames of the star.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use anyhow::{Context, Result};
use polars::prelude::*;

use super::dimensions::{BOARD, DISTRICT};
use super::model::{How, Source, StarColumn, StarTable};
use super::spell::{Spelled, settled, spell};
use crate::base::number::to_u32;
use crate::judge::Verdict;
use crate::register::{NO_BOARD, NO_DISTRICT};
use crate::report::tables::build::{self, whole};
use crate::report::tables::{Table, Tables, Type, column, pieces};
use crate::run::dossier::Dossier;

/// What the star is made of.
pub(crate) struct Star<'a> {
    pub(super) dossier: &'a Dossier,
    tables: &'a Tables,
    /// `scholen`, and a row for each school of an agreement that is not among them in the run's year.
    schools: DataFrame,
    /// The norm of each school in a year, as the key of a standard begins.
    norms: HashMap<(String, String), String>,
    spelled: Spelled,
    /// The school year of the run.
    year: String,
}

impl<'a> Star<'a> {
    /// Of the tables of a dossier.
    ///
    /// # Errors
    /// A table that is not there.
    pub(crate) fn new(dossier: &'a Dossier, tables: &'a Tables) -> Result<Star<'a>> {
        let year = dossier.year.to_string();
        let [sites, agreements] = [&column::SCHOOLS, &column::AGREEMENTS].map(|spec| table(dossier, tables, spec.name));
        let schools = schools(&sites?.frame, &agreements?.frame)?;
        let columns = texts(&schools, &["schooljaar", "vestigingsnummer", "norm", "normversie"])?;
        let norm = |row: usize| {
            let cell = |at: usize| columns[at].get(row);
            Some(((cell(0)?.to_owned(), cell(1)?.to_owned()), format!("{}/{}", cell(2)?, cell(3)?)))
        };
        let norms = (0..schools.height()).filter_map(norm).collect();
        let mut spelled = Spelled::new();
        for (names, word) in [(DISTRICT, NO_DISTRICT), (BOARD, NO_BOARD)] {
            spell(&texts(&schools, names)?, names.first().copied().unwrap_or_default(), word, &mut spelled);
        }
        Ok(Star { dossier, tables, schools, norms, spelled, year })
    }

    /// The rows of a table, in pieces where they are many.
    ///
    /// # Errors
    /// A table that is not there or is not as described, and what `take` fails on.
    pub(super) fn each(&self, table: &StarTable, take: &mut dyn FnMut(&DataFrame) -> Result<()>) -> Result<()> {
        match table.source {
            Source::Table(name) => pieces(self.dossier, named(self.tables, name)?, &mut |piece| {
                take(&self.filled(table, &piece.frame, None)?)
            }),
            Source::Distinct(name) => {
                let own = self.table(name)?;
                let source = distinct(&key(self, table, &own.frame)?, &own.frame)?;
                take(&self.filled(table, &source, None)?)
            }
            Source::Schools => {
                let source = distinct(&key(self, table, &self.schools)?, &self.schools)?;
                take(&self.filled(table, &source, None)?)
            }
            Source::Level { table: name, beside, level } => {
                let (own, beside) = (self.at_level(name, level)?, self.at_level(beside, level)?);
                take(&self.filled(table, &own, Some(&beside))?)
            }
            Source::Verdicts => take(&self.filled(table, &self.verdicts()?, None)?),
        }
    }

    fn table(&self, name: &str) -> Result<Cow<'_, Table>> {
        table(self.dossier, self.tables, name)
    }

    fn at_level(&self, name: &str, level: &str) -> Result<DataFrame> {
        let table = named(self.tables, name)?;
        match table.is_held() {
            true => at_level(&table.frame, level),
            false => Ok(build::at_level(self.dossier, name, level)?.frame),
        }
    }

    fn filled(&self, table: &StarTable, source: &DataFrame, beside: Option<&DataFrame>) -> Result<DataFrame> {
        let columns = table.columns.iter().map(|column| self.column(column, source, beside));
        let columns = columns.collect::<Result<Vec<_>>>().with_context(|| format!("table {}", table.name))?;
        Ok(DataFrame::new(source.height(), columns)?)
    }

    fn column(&self, column: &StarColumn, source: &DataFrame, beside: Option<&DataFrame>) -> Result<Column> {
        let height = source.height();
        let made = |write: &dyn Fn(usize, &mut String)| made(column.name, height, write);
        Ok(match column.how {
            How::Copy(name) if column.kind == Type::Text => {
                let texts = text(source, name)?;
                let is_settled =
                    |row: usize| texts.get(row).is_none_or(|text| matches!(settled(text), Cow::Borrowed(_)));
                match (0..height).all(is_settled) {
                    true => source.column(name)?.clone().with_name(column.name.into()),
                    false => made(&|row, out| out.push_str(texts.get(row).unwrap_or_default())),
                }
            }
            How::Copy(name) => source.column(name)?.clone().with_name(column.name.into()),
            How::Beside(name) => {
                let beside = beside.context("a table beside it")?;
                beside.column(name)?.clone().with_name(column.name.into())
            }
            How::Joined(names) => {
                let parts = texts(source, names)?;
                made(&|row, out| join(parts.iter().map(|part| part.get(row)), out))
            }
            How::Named(names, word) => {
                let parts = texts(source, names)?;
                let kind = names.first().copied().unwrap_or_default();
                made(&|row, out| {
                    out.push_str(self.spelled(kind, parts.iter().find_map(|part| part.get(row)).unwrap_or(word)));
                })
            }
            How::Group(kind, name) => {
                let names = text(source, name)?;
                made(&|row, out| out.push_str(self.spelled(kind, names.get(row).unwrap_or_default())))
            }
            How::School(names) => {
                let (year, sites) = (text(source, "schooljaar")?, texts(source, names)?);
                made(&|row, out| join([year.get(row), sites.iter().find_map(|site| site.get(row))].into_iter(), out))
            }
            How::Standard(site, standard) => {
                let [year, site, standard] = ["schooljaar", site, standard].map(|name| text(source, name));
                let (year, site, standard) = (year?, site?, standard?);
                made(&|row, out| {
                    let norm = |year: &str, site: &str| self.norms.get(&(year.to_owned(), site.to_owned()));
                    let norm = year.get(row).zip(site.get(row)).and_then(|(year, site)| norm(year, site));
                    join([norm.map(String::as_str), standard.get(row)].into_iter(), out);
                })
            }
            How::Order => Int64Chunked::from_iter_values(column.name.into(), (1i64..).take(height)).into_column(),
            How::IsLast => {
                let year = text(source, "schooljaar")?;
                let is_last = (0..height).map(|row| year.get(row) == Some(self.year.as_str()));
                BooleanChunked::from_iter_values(column.name.into(), is_last).into_column()
            }
        })
    }

    fn spelled<'s>(&'s self, kind: &'static str, name: &'s str) -> &'s str {
        match self.spelled.is_empty() {
            true => name,
            false => self.spelled.get(&(kind, name.to_owned())).map_or(name, String::as_str),
        }
    }

    /// Every verdict, in the order of charts, with how the reports call it.
    fn verdicts(&self) -> Result<DataFrame> {
        let words = Verdict::ALL.map(Verdict::as_str);
        let shown = Verdict::ALL.map(|verdict| self.dossier.wording.verdict(verdict));
        let words = StringChunked::from_slice("uitslag".into(), &words).into_column();
        let shown = StringChunked::from_slice("aanduiding".into(), &shown).into_column();
        Ok(DataFrame::new(Verdict::ALL.len(), vec![words, shown])?)
    }
}

fn named<'t>(tables: &'t Tables, name: &str) -> Result<&'t Table> {
    tables.get(name).with_context(|| format!("there is no table {name}"))
}

/// A table with its rows.
fn table<'t>(dossier: &Dossier, tables: &'t Tables, name: &str) -> Result<Cow<'t, Table>> {
    whole(dossier, named(tables, name)?)
}

fn text<'f>(frame: &'f DataFrame, name: &str) -> Result<&'f StringChunked> {
    Ok(frame.column(name)?.str()?)
}

fn texts<'f>(frame: &'f DataFrame, names: &[&str]) -> Result<Vec<&'f StringChunked>> {
    names.iter().map(|name| text(frame, name)).collect()
}

/// A column of text, each as [`settled`] has it; nothing written is nothing.
fn made(name: &str, height: usize, write: &dyn Fn(usize, &mut String)) -> Column {
    let mut column = StringChunkedBuilder::new(name.into(), height);
    let mut buffer = String::new();
    for row in 0..height {
        buffer.clear();
        write(row, &mut buffer);
        column.append_option((!buffer.is_empty()).then(|| settled(&buffer)));
    }
    column.finish().into_column()
}

/// The parts with `/` between them; nothing where one is missing.
fn join<'p>(parts: impl Iterator<Item = Option<&'p str>>, out: &mut String) {
    for (at, part) in parts.enumerate() {
        let Some(part) = part else { return out.clear() };
        if at > 0 {
            out.push('/');
        }
        out.push_str(part);
    }
}

fn key(star: &Star, table: &StarTable, source: &DataFrame) -> Result<Column> {
    star.column(table.columns.first().context("a table has a key")?, source, None)
}

/// The first row with each key.
fn distinct(key: &Column, source: &DataFrame) -> Result<DataFrame> {
    let mut seen = HashSet::new();
    let keys = key.str()?;
    let is_first = (0..source.height()).map(|row| keys.get(row).is_some_and(|key| seen.insert(key)));
    Ok(source.filter(&BooleanChunked::from_iter_values("first".into(), is_first))?)
}

fn at_level(source: &DataFrame, level: &str) -> Result<DataFrame> {
    let levels = text(source, "niveau")?;
    let is_own = (0..source.height()).map(|row| levels.get(row) == Some(level));
    Ok(source.filter(&BooleanChunked::from_iter_values("own".into(), is_own))?)
}

/// The schools, and below them those that only an agreement names in a year: as they were last known, without what holds for one year only.
fn schools(schools: &DataFrame, agreements: &DataFrame) -> Result<DataFrame> {
    let (years, sites) = (text(schools, "schooljaar")?, text(schools, "vestigingsnummer")?);
    let mut known: HashSet<(&str, &str)> = HashSet::new();
    let mut last: HashMap<&str, IdxSize> = HashMap::new();
    for row in 0..schools.height() {
        let (Some(year), Some(site)) = (years.get(row), sites.get(row)) else { continue };
        known.insert((year, site));
        last.insert(site, to_u32(row));
    }
    let agreed = texts(agreements, &["schooljaar", "vestigingsnummer_nu", "vestigingsnummer"])?;
    let (mut added, mut rows) = (Vec::new(), Vec::new());
    for row in 0..agreements.height() {
        let (Some(year), Some(site)) = (agreed[0].get(row), agreed[1].get(row).or(agreed[2].get(row))) else {
            continue;
        };
        if known.insert((year, site)) {
            added.push((year, site));
            rows.push(last.get(site).copied());
        }
    }
    let mut more = schools.take(&IdxCa::from_iter_options("row".into(), rows.into_iter()))?;
    let of_year = |column: Vec<&str>, name: &str| StringChunked::from_slice(name.into(), &column).into_column();
    more.with_column(of_year(added.iter().map(|(year, _)| *year).collect(), "schooljaar"))?;
    more.with_column(of_year(added.iter().map(|(_, site)| *site).collect(), "vestigingsnummer"))?;
    // Not `full_null`, which holds megabytes of zeros for as long as the program runs.
    for name in ["norm", "normversie"] {
        let none = added.iter().map(|_| None::<&str>);
        more.with_column(StringChunked::from_iter_options(name.into(), none).into_column())?;
    }
    let none = added.iter().map(|_| None::<i64>);
    more.with_column(Int64Chunked::from_iter_options("leerlingen".into(), none).into_column())?;
    Ok(schools.vstack(&more)?)
}
