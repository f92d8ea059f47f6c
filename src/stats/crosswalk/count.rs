//! The rows, counted.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::read_as::{ReadAs, read_as};
use crate::base::exact::Ratio;
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::norm::crosswalk::{Answered, Crosswalk};
use crate::trend::history::YearResults;

/// A standard of another norm, at the schools that were asked one norm.
#[derive(Debug, Clone)]
pub struct CrosswalkRow {
    /// The norm that they were asked.
    pub from: Arc<Norm>,
    /// The other norm.
    pub to: Arc<Norm>,
    /// Index of its standard.
    pub standard: usize,
    /// What answers it; nothing where nobody wrote a crosswalk between the two.
    pub answered: Answered,
    /// Schools in scope: every one but those to which it does not apply.
    pub schools: u32,
    /// Voldoet, by standards that answer it fully.
    pub met: u32,
    /// Voldoet niet, likewise.
    pub not_met: u32,
    /// Niet te beoordelen, likewise.
    pub undecided: u32,
    /// Niet ingediend.
    pub not_submitted: u32,
    /// Ontheffing.
    pub waived: u32,
    /// Of which only a part was asked.
    pub partly: u32,
    /// Of these the schools that meet that part.
    pub partly_met: u32,
    /// Of which nothing was asked.
    pub not_asked: u32,
}

impl CrosswalkRow {
    /// The share that meets it, of the schools in scope; `None` where nothing can be said of any: a zero would look as if it had been asked.
    pub fn share(&self) -> Option<Ratio> {
        (self.schools > self.unknown()).then(|| Ratio::new(self.met.into(), self.schools.into()))
    }

    /// Schools of which can't be said whether they meet it, as it was not asked, or in part.
    pub fn unknown(&self) -> u32 {
        self.partly + self.not_asked
    }

    fn new(from: &Arc<Norm>, to: &Arc<Norm>, standard: usize, answered: Answered) -> CrosswalkRow {
        CrosswalkRow {
            from: from.clone(),
            to: to.clone(),
            standard,
            answered,
            schools: 0,
            met: 0,
            not_met: 0,
            undecided: 0,
            not_submitted: 0,
            waived: 0,
            partly: 0,
            partly_met: 0,
            not_asked: 0,
        }
    }

    fn add(&mut self, read: ReadAs) {
        let count = match read {
            ReadAs::Judged(Verdict::NotApplicable) => return,
            ReadAs::Judged(Verdict::Met) => &mut self.met,
            ReadAs::Judged(Verdict::NotMet) => &mut self.not_met,
            ReadAs::Judged(Verdict::Undecided) => &mut self.undecided,
            ReadAs::Judged(Verdict::NotSubmitted) => &mut self.not_submitted,
            ReadAs::Judged(Verdict::Waived) => &mut self.waived,
            ReadAs::Partly(is_met) => {
                self.partly_met += u32::from(is_met);
                &mut self.partly
            }
            ReadAs::NotAsked => &mut self.not_asked,
        };
        *count += 1;
        self.schools += 1;
    }
}

/// The rows of a year: by other norm, norm that was asked, and the standards of the other norm in its order. Of the other norms those that a crosswalk leads to; schools of another norm without
/// one stand there too, with nothing asked.
pub fn count(results: Option<&YearResults>, crosswalks: &[Crosswalk]) -> Vec<CrosswalkRow> {
    let mut others: BTreeMap<String, &Arc<Norm>> = BTreeMap::new();
    others.extend(crosswalks.iter().map(|own| (own.to.name(), &own.to)));
    let mut by_norm: BTreeMap<String, Vec<&Assessment>> = BTreeMap::new();
    for assessment in results.map_or(&[][..], |results| &results.assessments) {
        by_norm.entry(assessment.evaluation.norm.name()).or_default().push(assessment);
    }
    let mut rows = Vec::new();
    for to in others.into_values() {
        for assessments in by_norm.values() {
            rows.extend(of_norms(&assessments[0].evaluation.norm, to, assessments, crosswalks));
        }
    }
    rows
}

/// The rows of the schools that were asked one norm, under another; none where that is not for such schools.
fn of_norms(
    from: &Arc<Norm>,
    to: &Arc<Norm>,
    assessments: &[&Assessment],
    crosswalks: &[Crosswalk],
) -> Vec<CrosswalkRow> {
    let is_for = |own: &&&Assessment| to.is_for(&own.evaluation.school);
    let own: Vec<&Assessment> = assessments.iter().filter(is_for).copied().collect();
    if own.is_empty() {
        return Vec::new();
    }
    let written = crosswalks.iter().find(|known| known.from.is_same(from) && known.to.is_same(to));
    let nothing =
        || Crosswalk { from: from.clone(), to: to.clone(), answered: vec![Answered::NOT; to.standards.len()] };
    let crosswalk = written.cloned().unwrap_or_else(nothing);
    let row = |standard: usize| {
        let mut row = CrosswalkRow::new(from, to, standard, crosswalk.answered[standard].clone());
        own.iter().for_each(|assessment| row.add(read_as(assessment, &crosswalk, standard)));
        row
    };
    (0..to.standards.len()).map(row).collect()
}
