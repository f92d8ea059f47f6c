//! question value (vragenlast): what each question of the norm brought, for the norm's authors who want a shorter questionnaire.
//!
//! In: the assessments of every year. Out: a [`QuestionValueRow`] for each question of the norms of the last year, over all years in which that same question
//! was asked. Counts only: no school is named. Must not know: how it looks.
//!
//! **The same question** is that of every comparison ([`Norm::earlier`]): what its levels are called does not matter, their values do. How often a level
//! was given can't be added up over other bands, so to a number with other bands the answers of before do not belong. What the norm did with the answer (weight, kernvraag, rule) may differ: each verdict is judged as it was then.
//!
//! **Made a difference** means: leave the question out, as n.v.t. does, and a verdict that was given becomes another. That is what an author wants to
//! know who thinks of taking it out: not "could it ever matter", which is yes for nearly every question, but "what would have gone otherwise". A question
//! that every school has in order never made a difference under the rule `all`, though it does guard something; therefore `depends` stands beside it: for how
//! many verdicts another answer, also instead of n.v.t., would have given another verdict. Where that is none as well, nobody would have noticed the question
//! whatever the schools said. Each question is taken out alone: two questions that fail together can cover for each other, so a list of questions
//! without a difference is no list to take out in one go.

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::exact::Ratio;
use crate::intake::State;
use crate::judge::{Assessment, effects};
use crate::norm::{Earlier, Norm};
use crate::register::SchoolYear;
use crate::trend::history::YearResults;

/// Schools that one worker takes at a time.
const CHUNK: usize = 256;

/// What one question brought over the years.
#[derive(Debug, Clone)]
pub struct QuestionValueRow {
    /// A norm of the last year.
    pub norm: Arc<Norm>,
    /// Index of the indicator.
    pub indicator: usize,
    /// The school years in which a school that handed in was asked it, ascending (jaren).
    pub years: Vec<SchoolYear>,
    /// How often it was asked: schools that handed in and to which it applies, times years (gevraagd).
    pub asked: u32,
    /// Of these with a level (met_niveau).
    pub answered: u32,
    /// Of these n.v.t.
    pub not_applicable: u32,
    /// Of these left open (onbeantwoord).
    pub unanswered: u32,
    /// The level that was given most and how often; of equals the lowest. `None` where no level was given.
    pub most_given: Option<(i64, u32)>,
    /// Verdicts that would have been others without it (uitslagen_anders), waivers left out.
    pub differs: u32,
    /// Verdicts that would have been others with another answer on it.
    pub depends: u32,
    /// The most schools that were asked it in one year: how traceable the row is.
    pub schools: u32,
    /// The most schools that gave a level in one year: how traceable the levels are.
    pub schools_answered: u32,
}

impl QuestionValueRow {
    /// The share of the level that was given most, in all that were given.
    pub fn most_given_share(&self) -> Option<Ratio> {
        self.most_given.map(|(_, times)| Ratio::new(times.into(), self.answered.max(1).into()))
    }

    /// The share n.v.t.; `None` where it was never asked.
    pub fn not_applicable_share(&self) -> Option<Ratio> {
        self.of_asked(self.not_applicable)
    }

    /// The share left open.
    pub fn unanswered_share(&self) -> Option<Ratio> {
        self.of_asked(self.unanswered)
    }

    fn of_asked(&self, count: u32) -> Option<Ratio> {
        (self.asked > 0).then(|| Ratio::new(count.into(), self.asked.into()))
    }

    /// Whether it ever made a difference; `None` where it was never asked.
    pub fn made_difference(&self) -> Option<bool> {
        (self.asked > 0).then_some(self.differs > 0)
    }
}

/// What a question brought in one year under one norm.
#[derive(Debug, Clone, Default)]
struct Tally {
    asked: u32,
    not_applicable: u32,
    unanswered: u32,
    differs: u32,
    depends: u32,
    /// How often each level was given, by its position in the scale.
    levels: Vec<u32>,
}

impl Tally {
    fn answered(&self) -> u32 {
        self.levels.iter().sum()
    }

    fn add(&mut self, other: &Tally) {
        self.asked += other.asked;
        self.not_applicable += other.not_applicable;
        self.unanswered += other.unanswered;
        self.differs += other.differs;
        self.depends += other.depends;
        self.levels.iter_mut().zip(&other.levels).for_each(|(sum, more)| *sum += more);
    }
}

/// What the questions of one norm brought in one year.
struct Asked<'a> {
    year: SchoolYear,
    norm: &'a Arc<Norm>,
    /// By the norm's indicator index.
    tallies: Vec<Tally>,
}

/// The questions of the norms of the last year, by id and version of the norm and in its own order; over all years, which ascend.
pub(crate) fn count(years: &[YearResults]) -> Vec<QuestionValueRow> {
    let Some(last) = years.last() else { return vec![] };
    let asked: Vec<Asked> = years.iter().flat_map(of_year).collect();
    let mut norms: Vec<_> = asked.iter().filter(|a| a.year == last.year).map(|a| a.norm).collect();
    norms.sort_by_key(|norm| (&norm.id, &norm.version));
    norms.into_iter().flat_map(|norm| of_norm(norm, &asked)).collect()
}

/// Counts one year, schools beside each other; sums do not depend on who counted what.
fn of_year(results: &YearResults) -> Vec<Asked<'_>> {
    let mut norms: Vec<&Arc<Norm>> = Vec::new();
    for norm in results.assessments.iter().map(|a| &a.evaluation.norm) {
        if !norms.iter().any(|known| known.is_same(norm)) {
            norms.push(norm);
        }
    }
    let blank = || norms.iter().map(|norm| blank(norm)).collect::<Vec<_>>();
    let take = |mut sums: Vec<Vec<Tally>>, schools: &[Assessment]| {
        for school in schools.iter().filter(|a| a.evaluation.submission.is_some()) {
            if let Some(at) = norms.iter().position(|known| known.is_same(&school.evaluation.norm)) {
                add_school(&mut sums[at], school);
            }
        }
        sums
    };
    let merge = |mut sums: Vec<Vec<Tally>>, more: Vec<Vec<Tally>>| {
        sums.iter_mut().flatten().zip(more.iter().flatten()).for_each(|(sum, more)| sum.add(more));
        sums
    };
    let sums = results.assessments.par_chunks(CHUNK).fold(blank, take).reduce(blank, merge);
    norms.iter().zip(sums).map(|(norm, tallies)| Asked { year: results.year, norm, tallies }).collect()
}

fn blank(norm: &Norm) -> Vec<Tally> {
    let levels = |at| vec![0; norm.scale_of(at).levels.len()];
    (0..norm.indicators.len()).map(|at| Tally { levels: levels(at), ..Tally::default() }).collect()
}

fn add_school(sums: &mut [Tally], school: &Assessment) {
    let evaluation = &school.evaluation;
    let norm = &evaluation.norm;
    for standard in 0..norm.standards.len() {
        for indicator in norm.applicable(standard, &evaluation.school.kind) {
            let sum = &mut sums[indicator];
            sum.asked += 1;
            match evaluation.state(indicator) {
                State::NotApplicable => sum.not_applicable += 1,
                State::Unanswered(_) => sum.unanswered += 1,
                State::Level(value) => {
                    let levels = norm.scale_of(indicator).levels.iter().zip(&mut sum.levels);
                    levels.filter(|(level, _)| level.value == value).for_each(|(_, count)| *count += 1);
                }
            }
        }
        effects(evaluation, standard, |effect| {
            let sum = &mut sums[effect.indicator];
            sum.differs += u32::from(effect.differs);
            sum.depends += u32::from(effect.depends);
        });
    }
}

/// A norm's questions over the years: its own years, and in the years before it those of its other versions.
fn of_norm(norm: &Arc<Norm>, asked: &[Asked]) -> Vec<QuestionValueRow> {
    let own = |year| asked.iter().any(|a| a.year == year && a.norm.is_same(norm));
    let belongs = |a: &&Asked| a.norm.is_same(norm) || (a.norm.id == norm.id && !own(a.year));
    let versions: Vec<_> = asked.iter().filter(belongs).collect();
    (0..norm.indicators.len()).map(|indicator| row(norm, indicator, &versions)).collect()
}

fn row(norm: &Arc<Norm>, indicator: usize, versions: &[&Asked]) -> QuestionValueRow {
    let mut sum = Tally { levels: vec![0; norm.scale_of(indicator).levels.len()], ..Tally::default() };
    let (mut years, mut schools, mut schools_answered) = (Vec::new(), 0, 0);
    for version in versions {
        let Some(before) = same_question(norm, indicator, version.norm) else { continue };
        let tally = &version.tallies[before];
        if tally.asked > 0 && years.last() != Some(&version.year) {
            years.push(version.year);
        }
        schools = tally.asked.max(schools);
        schools_answered = tally.answered().max(schools_answered);
        sum.add(tally);
    }
    years.sort();
    let levels = norm.scale_of(indicator).levels.iter().zip(&sum.levels);
    // The last of equals is the maximum: from the highest level down that is the lowest.
    let most_given = levels.rev().max_by_key(|(_, times)| **times).map(|(level, times)| (level.value, *times));
    QuestionValueRow {
        norm: norm.clone(),
        indicator,
        years,
        asked: sum.asked,
        answered: sum.answered(),
        not_applicable: sum.not_applicable,
        unanswered: sum.unanswered,
        most_given: most_given.filter(|(_, times)| *times > 0),
        differs: sum.differs,
        depends: sum.depends,
        schools,
        schools_answered,
    }
}

/// Where another version of the norm has the same question, with the same bands for a number.
fn same_question(norm: &Norm, indicator: usize, other: &Norm) -> Option<usize> {
    let Earlier::Same(before) = norm.earlier(indicator, other) else { return None };
    (norm.indicators[indicator].number == other.indicators[before].number).then_some(before)
}

#[cfg(test)]
mod tests;
