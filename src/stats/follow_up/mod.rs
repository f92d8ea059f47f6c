//! Follow-up (opvolging): which topics have an agreement, what became of gaps with one and without, what was agreed (scoring, section 13).
//!
//! In: the results of every year, the agreements with what came of them, the register (for mergers). Out: [`FollowUp`]: counts and exact amounts. That gaps
//! with an agreement were solved more often, or less, says nothing of why: whoever shows the counts says so beside them. Must not know: how it looks.

mod model;

use std::collections::{BTreeMap, HashMap};

use crate::agreement::{Agreement, Progress};
use crate::judge::{Assessment, Verdict};
use crate::norm::Norm;
use crate::register::{Register, SchoolYear, SiteId};
use crate::trend::agreed::{Followed, going_on, gravest};
use crate::trend::history::YearResults;
use crate::trend::topic::{Topic, topics};

pub use model::{Backed, BackedCount, Backing, FollowUp, MadeCount, Outcome, Paid, ThemeCount, ThemeKey, YearCount};

/// What is counted over; `topics` are those of the last of `years`, `agreed` is what came of each of `agreements`.
pub(crate) struct Basis<'a> {
    pub years: &'a [YearResults],
    pub topics: &'a [Topic],
    pub agreements: &'a [Agreement],
    pub agreed: &'a [Followed],
    pub register: &'a Register,
    pub norms: &'a [std::sync::Arc<Norm>],
}

/// By site: the assessment of a year at which it goes on.
type GoingOn<'a> = HashMap<&'a SiteId, usize>;

/// The counts.
pub(crate) fn count(basis: &Basis) -> FollowUp {
    let at: Vec<GoingOn> = basis.years.iter().map(|results| going_on(results, basis.register)).collect();
    let about: Vec<Option<SchoolYear>> = basis.agreements.iter().map(|a| conversation(a, basis.years, &at)).collect();
    let backing = |topic: &Topic, year| backing(topic, year, basis.agreements, &about);
    let mut years = Vec::new();
    for (now, results) in basis.years.iter().enumerate() {
        let is_last = now + 1 == basis.years.len();
        let own = if is_last { vec![] } else { topics(&results.assessments, basis.agreements, basis.register) };
        let own = if is_last { basis.topics } else { &own };
        let next =
            basis.years.get(now + 1).zip(at.get(now + 1)).filter(|(next, _)| next.year.previous() == results.year);
        // In order of site id, as topics are.
        let of_school = |topics: &[Topic]| {
            let mut backed = Backed::default();
            for topic in topics {
                let is_gap = topic.verdict == Verdict::NotMet;
                let outcome = next.filter(|_| is_gap).map(|(next, at)| outcome(topic, results, next, at));
                backed.add(backing(topic, results.year), outcome, is_gap);
            }
            (topics[0].school.clone(), backed)
        };
        let schools: Vec<_> = own.chunk_by(|a, b| a.school == b.school).map(of_school).collect();
        let counts = schools.iter().fold(Backed::default(), |sum, (_, backed)| sum.with(backed));
        years.push(YearCount { year: results.year, next: next.map(|(next, _)| next.year), counts, schools });
    }
    let last = basis.years.last().map(|results| results.year);
    FollowUp {
        years,
        now: last.map_or_else(Vec::new, |year| basis.topics.iter().map(|topic| backing(topic, year)).collect()),
        made: made(basis),
        themes: themes(basis),
    }
}

/// The school year whose answers an agreement was made about: that of its date; where the school first handed in answers of that year on a later day,
/// the year before: a correction moves no agreement. One that is later than all results is about the last. `None`: it has no date.
fn conversation(agreement: &Agreement, years: &[YearResults], at: &[GoingOn]) -> Option<SchoolYear> {
    let (made, year) = (agreement.date?, agreement.year()?);
    let last = years.last()?.year;
    let own = years.iter().zip(at).find(|(results, _)| results.year == year);
    let assessment = own.and_then(|(results, at)| results.assessments.get(*at.get(&agreement.school)?));
    let given = assessment.and_then(|assessment| assessment.evaluation.submission.as_ref()?.first);
    let year = if given.is_some_and(|given| made < given) { year.previous() } else { year };
    Some(year.min(last))
}

fn backing(topic: &Topic, year: SchoolYear, agreements: &[Agreement], about: &[Option<SchoolYear>]) -> Backing {
    let holds = |at: &&usize| agreements.get(**at).is_some_and(|agreement| agreement.progress != Progress::Dropped);
    let about = || topic.agreements.iter().filter(holds).map(|at| about.get(*at).copied().flatten());
    match () {
        () if about().any(|about| about == Some(year)) => Backing::Agreed,
        () if about().any(|about| about.is_some_and(|about| about < year)) => Backing::Earlier,
        () if about().any(|about| about.is_none()) => Backing::Undated,
        () => Backing::Without,
    }
}

/// What became of a gap in the next year, at the school itself or the one that carries on for it.
fn outcome(topic: &Topic, results: &YearResults, next: &YearResults, at: &GoingOn) -> Outcome {
    let standard = topic.standard.zip(results.assessments.get(topic.assessment));
    let standard = standard.and_then(|(standard, assessment)| assessment.evaluation.norm.standards.get(standard));
    let then: Option<&Assessment> = at.get(&topic.school).and_then(|at| next.assessments.get(*at));
    let judgement = standard.zip(then).and_then(|(standard, then)| gravest(then, &standard.id));
    match judgement.map(|judgement| judgement.verdict) {
        Some(Verdict::Met) => Outcome::Solved,
        Some(Verdict::NotMet) => Outcome::Lasting,
        Some(Verdict::Undecided | Verdict::NotSubmitted | Verdict::Waived | Verdict::NotApplicable) | None => {
            Outcome::Unknown
        }
    }
}

/// The agreements by the school year of their date.
fn made(basis: &Basis) -> Vec<MadeCount> {
    let mut years: BTreeMap<Option<SchoolYear>, MadeCount> = BTreeMap::new();
    for (agreement, followed) in basis.agreements.iter().zip(basis.agreed) {
        let year = agreement.year();
        let count = years.entry(year).or_insert_with(|| MadeCount { year, ..MadeCount::default() });
        count.states[followed.state as usize] += 1;
        if agreement.progress != Progress::Dropped {
            count.sum.add(agreement);
            count.schools.insert(agreement.school.clone());
            count.paid.add(agreement);
        }
    }
    years.into_values().collect()
}

/// The money by school year and theme.
fn themes(basis: &Basis) -> Vec<ThemeCount> {
    let mut themes: BTreeMap<(Option<SchoolYear>, Option<ThemeKey>), ThemeCount> = BTreeMap::new();
    let kept =
        basis.agreements.iter().zip(basis.agreed).filter(|(agreement, _)| agreement.progress != Progress::Dropped);
    for (agreement, followed) in kept {
        let (year, theme) = (agreement.year(), theme(agreement, followed, basis));
        let made = || ThemeCount { year, theme: theme.clone(), ..ThemeCount::default() };
        let count = themes.entry((year, theme.clone())).or_insert_with(made);
        count.sum.add(agreement);
        count.schools.insert(agreement.school.clone());
        count.paid.add(agreement);
    }
    themes.into_values().collect()
}

/// The theme of an agreement: by the norm of the school at which it goes on, else by the newest norm of its sector that has the standard.
fn theme(agreement: &Agreement, followed: &Followed, basis: &Basis) -> Option<ThemeKey> {
    let key = |norm: &Norm, standard: usize| {
        let theme = norm.themes.get(norm.standards.get(standard)?.theme)?;
        Some((theme.id.clone(), theme.title.clone()))
    };
    let now = basis.years.last().zip(followed.assessment).and_then(|(results, at)| results.assessments.get(at));
    if let Some((now, standard)) = now.zip(followed.standard) {
        return key(&now.evaluation.norm, standard);
    }
    let id = agreement.standard.as_ref()?;
    let sector = basis.register.site(&agreement.school).last().map(|school| school.sector);
    let fits = |norm: &&std::sync::Arc<Norm>| sector.is_none_or(|sector| norm.sector == sector);
    let norms = basis.norms.iter().filter(fits).filter_map(|norm| Some((norm, norm.standard(id)?)));
    let (norm, standard) = norms.max_by(|(a, _), (b, _)| (a.from, a.name()).cmp(&(b.from, b.name())))?;
    key(norm, standard)
}

#[cfg(test)]
mod tests;
