//! What happens in the city: who hands in nothing, late, half or twice. In: the world. Out: the answer files of each year. Must not know:
//! faulty cells; they come after, in `faults`.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::answers::{Date, Row, Words, rows, stock};
use crate::draw::{chance, stream};
use crate::long_csv::style;
use crate::model::Model;
use crate::norms::{self, Norm};
use crate::paper::{AnswerFile, Paper};
use crate::world::{School, year_name};

/// The year that the sample is about.
pub(crate) const LAST: u16 = 2025;
/// Share of answers with an explanation.
const NOTES: f64 = 0.1;

/// The year that was asked with Microsoft Forms.
pub(crate) const ASKED_WITH_FORMS: u16 = LAST - 1;
/// The board that keeps a wide table in the last year.
const WIDE: &str = "lichtbaken";

/// The files of a year, by name without what their kind adds to it.
pub(crate) type Files = BTreeMap<String, AnswerFile>;

/// Who does what, by site id and school year.
#[derive(Default)]
pub(crate) struct Story {
    silent: Vec<(String, u16)>,
    blank: Vec<(String, u16)>,
    partial: Vec<(String, u16)>,
    late: Vec<(String, u16)>,
    twice: Vec<(String, u16)>,
    own_form: Vec<(String, u16)>,
}

impl Story {
    /// Deals the roles out to ordinary schools, each to another one.
    pub(crate) fn new(model: &Model) -> Story {
        let deck = |kind: &str| {
            let ordinary = |s: &&School| s.kind == kind && s.from.is_none() && s.until.is_none();
            let mut ids: Vec<String> = model.world.schools.iter().filter(ordinary).map(|s| s.id.clone()).collect();
            stream(model.seed, &["story", kind]).shuffle(&mut ids);
            ids.into_iter()
        };
        let (mut bao, mut vo) = (deck("bao"), deck("vo"));
        let mut story = Story::default();
        let mut deal = |list: &mut Vec<(String, u16)>, years: [&[u16]; 2]| {
            list.extend(bao.by_ref().zip(years[0].iter().copied()).take(years[0].len()));
            list.extend(vo.by_ref().zip(years[1].iter().copied()).take(years[1].len()));
        };
        deal(&mut story.silent, [&[LAST, LAST, LAST - 2], &[LAST, LAST - 1]]);
        deal(&mut story.blank, [&[LAST], &[]]);
        deal(&mut story.partial, [&[LAST, LAST, LAST, LAST, LAST - 1], &[LAST]]);
        deal(&mut story.late, [&[LAST], &[]]);
        deal(&mut story.twice, [&[ASKED_WITH_FORMS], &[LAST]]);
        deal(&mut story.own_form, [&[LAST, LAST], &[LAST]]);
        story
    }

    /// A school that handed in nothing in a year.
    pub(crate) fn silent_in(&self, year: u16) -> Option<&str> {
        self.silent.iter().find(|(_, y)| *y == year).map(|(id, _)| id.as_str())
    }

    /// Whether a school handed in nothing in a year.
    pub(crate) fn is_silent(&self, school: &School, year: u16) -> bool {
        is(&self.silent, school, year)
    }

    /// Whether a school handed in like most, in every year.
    pub(crate) fn is_ordinary(&self, school: &School) -> bool {
        let lists = [&self.silent, &self.blank, &self.partial, &self.late, &self.twice, &self.own_form];
        lists.iter().all(|list| list.iter().all(|(id, _)| *id != school.id))
    }

    /// The files of one year.
    pub(crate) fn files(&self, model: &Model, norms: &[Norm], year: u16) -> Result<Files> {
        let mut files = Files::new();
        for school in model.world.in_year(year).filter(|s| !self.is_silent(s, year)) {
            let (name, paper) = self.paper(model, school, year);
            let norm = norms::of(norms, school.sector, year)?;
            let mut rows = self.written(model, norm, school, year);
            if is(&self.partial, school, year) {
                blank(model.seed, school, &mut rows, 0.33);
            }
            if is(&self.blank, school, year) {
                blank(model.seed, school, &mut rows, 1.0);
            }
            if is(&self.late, school, year) {
                rows = redate(rows, (year + 1, 1, 22));
            }
            if is(&self.twice, school, year) {
                let newer = redate(rows.clone(), (year, 12, 4));
                let share = if year == LAST { 0.25 } else { 0.5 };
                blank(model.seed, school, &mut rows, share);
                rows = redate(rows, (year, 10, 7));
                let again = if year == LAST { format!("herzien-{}", school.id) } else { name.clone() };
                add(&mut files, again, paper, newer);
            }
            add(&mut files, name, paper, rows);
        }
        Ok(files)
    }

    /// What a school writes down in a year, as long as nothing goes wrong.
    pub(crate) fn written(&self, model: &Model, norm: &Norm, school: &School, year: u16) -> Vec<Row> {
        let words = match self.paper(model, school, year).1 {
            Paper::Long(_) | Paper::Wide => style(school.board, year).words,
            Paper::FormsExport(_) | Paper::OwnForm => Words::Choices,
        };
        let mut rows = rows(model, norm, school, year, words, NOTES);
        // The inventory was not on the forms before.
        if year == LAST {
            rows.extend(stock(model, norm, school, &rows, words));
        }
        rows
    }

    /// The file that a school's answers come in: that of its board, that of the form that all filled in, or its own.
    fn paper(&self, model: &Model, school: &School, year: u16) -> (String, Paper) {
        if year == ASKED_WITH_FORMS {
            let name = format!("Zelfevaluatie basisondersteuning {} {}", school.sector, year_name(year));
            return (name, Paper::FormsExport(school.sector));
        }
        if is(&self.own_form, school, year) {
            return (school.id.clone(), Paper::OwnForm);
        }
        let stem = model.world.boards[school.board].stem.as_str();
        if stem == WIDE && year == LAST {
            return (stem.to_owned(), Paper::Wide);
        }
        let stem = if is(&self.late, school, year) { format!("nagekomen-{}", school.id) } else { stem.to_owned() };
        (stem, Paper::Long(style(school.board, year)))
    }
}

fn is(list: &[(String, u16)], school: &School, year: u16) -> bool {
    list.iter().any(|(id, y)| *id == school.id && *y == year)
}

fn add(files: &mut Files, name: String, paper: Paper, rows: Vec<Row>) {
    files.entry(name).or_insert_with(|| AnswerFile { paper, rows: Vec::new() }).rows.extend(rows);
}

/// Leaves a share of the questions open.
fn blank(seed: u64, school: &School, rows: &mut [Row], share: f64) {
    let mut rng = stream(seed, &["blank", &school.id]);
    for row in rows {
        if chance(&mut rng, share) {
            row.answer.clear();
            row.note = "";
        }
    }
}

fn redate(mut rows: Vec<Row>, date: Date) -> Vec<Row> {
    rows.iter_mut().for_each(|row| row.date = date);
    rows
}
