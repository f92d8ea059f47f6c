//! Who can help (wie kan meedenken): for each gap, schools nearby that said that they share their approach, and that solved the same gap or meet the standard.
//!
//! In: the results of all years, the topics of the last, and the register (for mergers). Out: [`Help`]. Nothing of what such a school scored is in it. Must not
//! know: reports, words.

use std::cmp::Reverse;

use rayon::prelude::*;

use super::history::{self, YearResults};
use super::topic::Topic;
use crate::judge::{Assessment, Verdict};
use crate::register::{Register, School};

/// No more schools than these are named for one gap.
const MOST: usize = 3;

/// How near the schools are that can help; the nearest that there are is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// In the same wijk.
    District,
    /// Of the same board (bevoegd gezag).
    Board,
    /// In the same sector.
    Sector,
}

impl Nearness {
    /// The word in tables (nabijheid), and the end of the ids of its messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Nearness::District => "wijk",
            Nearness::Board => "bevoegd_gezag",
            Nearness::Sector => "povo",
        }
    }

    fn of(own: &School, other: &School) -> Nearness {
        let same = |a: Option<&str>, b: Option<&str>| a.is_some() && a == b;
        match () {
            () if same(own.district.as_deref(), other.district.as_deref()) => Nearness::District,
            () if same(own.board_number.as_deref(), other.board_number.as_deref()) => Nearness::Board,
            () if same(own.board.as_deref(), other.board.as_deref()) => Nearness::Board,
            () => Nearness::Sector,
        }
    }
}

/// The schools that can help with one gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Index of the topic.
    pub topic: usize,
    /// How near they are.
    pub nearness: Nearness,
    /// Indices of their assessments in the year: those that solved it first, then by name. Never empty.
    pub schools: Vec<usize>,
}

/// Who can help with the gaps of the last of these years, in order of topic; a gap for which there is nobody is left out.
pub(crate) fn helpers(years: &[YearResults], topics: &[Topic], register: &Register) -> Vec<Help> {
    let Some((now, past)) = years.split_last() else { return Vec::new() };
    let sharing: Vec<usize> = (0..now.assessments.len())
        .filter(|at| now.assessments[*at].evaluation.school.shares == Some(true))
        .filter(|at| now.assessments[*at].evaluation.submission.is_some())
        .collect();
    let year = Year { now: &now.assessments, past, register, sharing };
    topics.par_iter().enumerate().filter_map(|(at, topic)| year.help(at, topic)).collect()
}

struct Year<'a> {
    now: &'a [Assessment],
    past: &'a [YearResults],
    register: &'a Register,
    /// The schools that share their approach and handed in.
    sharing: Vec<usize>,
}

impl Year<'_> {
    fn help(&self, topic_index: usize, topic: &Topic) -> Option<Help> {
        let standard = topic.standard.filter(|_| topic.verdict == Verdict::NotMet)?;
        let own = &self.now[topic.assessment].evaluation;
        let id = &own.norm.standards[standard].id;
        let found = self.sharing.iter().filter_map(|at| {
            let other = &self.now[*at];
            let meets = self.meets(topic.assessment, *at, id)?;
            let school = &other.evaluation.school;
            let is_solved = self.solved(other, meets);
            Some((Nearness::of(&own.school, school), Reverse(is_solved), &school.name, &school.id, *at))
        });
        let mut found: Vec<_> = found.collect();
        found.sort();
        let nearness = found.first()?.0;
        let near = found.into_iter().take_while(|found| found.0 == nearness).take(MOST);
        Some(Help { topic: topic_index, nearness, schools: near.map(|(.., at)| at).collect() })
    }

    /// The standard by which another school of the same sector meets the one with this id, under the same norm in whatever version; `None` where it does not, and
    /// for the school itself and those that it carries on for or that carry on for it.
    fn meets(&self, own: usize, other: usize, id: &str) -> Option<usize> {
        let (asks, helps) = (&self.now[own].evaluation, &self.now[other].evaluation);
        if own == other || asks.school.sector != helps.school.sector || asks.norm.id != helps.norm.id {
            return None;
        }
        if self.are_one(&asks.school, &helps.school) {
            return None;
        }
        let standard = helps.norm.standard(id)?;
        (self.now[other].judgements.get(standard)?.verdict == Verdict::Met).then_some(standard)
    }

    /// Whether one of two schools carries on for the other, now or later.
    fn are_one(&self, a: &School, b: &School) -> bool {
        let names = |from: &School, to: &School| {
            self.register.site(&from.id).iter().any(|row| row.successor.as_ref() == Some(&to.id))
        };
        names(a, b) || names(b, a)
    }

    /// Whether a school had this gap before.
    fn solved(&self, school: &Assessment, standard: usize) -> bool {
        history::had_gap(school, standard, self.past, self.register)
    }
}
