//! What became of each gap over the years (scoring, section 7).
//!
//! In: the assessments of every year, ascending, and the register (for mergers). Out: status and since, written into the judgements.
//! Must not know: reports. A year without an assessable verdict is skipped when looking back.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::base::quick_map::QuickMap;
use crate::judge::{Assessment, GapStatus, Judgement, Verdict};
use crate::norm::{Norm, Standard};
use crate::register::{Register, SchoolYear, SiteId};

/// The assessments of one school year, in order of site id.
#[derive(Debug, Clone)]
pub struct YearResults {
    /// The school year.
    pub year: SchoolYear,
    /// One for each school with a norm.
    pub assessments: Vec<Assessment>,
}

impl YearResults {
    /// The assessment of a site, if it has one.
    #[inline]
    pub(crate) fn of_site(&self, site: &SiteId) -> Option<&Assessment> {
        let at = self.assessments.binary_search_by(|assessment| assessment.evaluation.school.id.cmp(site)).ok()?;
        self.assessments.get(at)
    }
}

/// The last assessable verdict on a standard before a school's year: what its status looks back at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compared<'a> {
    /// The site whose verdict it is.
    pub site: &'a SiteId,
    /// The norm of that year.
    pub norm: &'a Norm,
    /// The standard in that norm.
    pub standard: usize,
}

/// What a standard is compared with in these years before the school's own: [`Before`].
pub(crate) fn compared<'a>(
    now: &'a Assessment,
    standard: usize,
    past: &'a [YearResults],
    register: &Register,
) -> Option<Compared<'a>> {
    Before::of(now, past, register).compared(standard).map(|(_, compared)| compared)
}

/// All that a school can look back at, looked up once for all of its standards.
pub(crate) struct Before<'a> {
    norm: &'a Norm,
    /// Of the site itself, and then of those that it carries on for: what they came to, the latest first.
    sites: Vec<Vec<&'a Assessment>>,
}

impl<'a> Before<'a> {
    /// In these years before the school's own.
    pub(crate) fn of(now: &'a Assessment, past: &'a [YearResults], register: &Register) -> Before<'a> {
        let evaluation = &now.evaluation;
        let of_site = |site: &SiteId| past.iter().rev().filter_map(|results| results.of_site(site)).collect();
        let line = register.lineage(&evaluation.school.id, evaluation.year);
        Before { norm: &evaluation.norm, sites: line.into_iter().map(of_site).collect() }
    }

    /// What a standard is compared with: at the site itself, else at those that it carries on for; of its own id, else of those that it replaces; the latest.
    /// With it all that the site came to.
    fn compared(&self, standard: usize) -> Option<(&[&'a Assessment], Compared<'a>)> {
        let ids = || self.norm.standards[standard].ids();
        self.sites.iter().find_map(|years| {
            let compared = ids().find_map(|id| {
                years.iter().find_map(|assessment| {
                    let norm = &*assessment.evaluation.norm;
                    let standard = norm.standard(id)?;
                    let is_assessable = assessment.judgements.get(standard)?.verdict.is_assessable();
                    is_assessable.then_some(Compared { site: &assessment.evaluation.school.id, norm, standard })
                })
            });
            Some((years.as_slice(), compared?))
        })
    }

    /// Whether a standard was a gap in some of these years, at the site that it looks back at and by the id that it looks back at.
    pub(crate) fn had_gap(&self, standard: usize) -> bool {
        let Some((years, before)) = self.compared(standard) else { return false };
        let id = &before.norm.standards[before.standard].id;
        years.iter().any(|assessment| {
            let at = assessment.evaluation.norm.standard(id);
            let judgement = at.and_then(|at| assessment.judgements.get(at));
            judgement.is_some_and(|judgement| judgement.verdict == Verdict::NotMet)
        })
    }
}

/// The sites whose history a site has gone on with, in any of these years, up to its own.
pub(crate) fn taken_over<'a>(site: &SiteId, years: &'a [YearResults], register: &Register) -> BTreeSet<&'a SiteId> {
    let mut sites = BTreeSet::new();
    for (at, results) in years.iter().enumerate() {
        let Ok(own) = results.assessments.binary_search_by(|a| a.evaluation.school.id.cmp(site)) else { continue };
        let now = &results.assessments[own];
        let assessable = now.judgements.iter().filter(|judgement| judgement.verdict.is_assessable());
        let before = Before::of(now, &years[..at], register);
        let past = assessable.filter_map(|judgement| before.compared(judgement.standard));
        sites.extend(past.map(|(_, past)| past.site).filter(|other| *other != site));
    }
    sites
}

/// What the past of one gap has come to.
#[derive(Debug, Clone, Copy)]
struct Past {
    /// The last assessable verdict was a gap that runs since this year.
    running_since: Option<SchoolYear>,
    /// There was a gap in some assessable year.
    ever_gap: bool,
}

/// By site, then by the id of the standard that last carried the history.
type Pasts = QuickMap<SiteId, QuickMap<String, Past>>;

/// Writes status and since into every judgement. Years must ascend.
pub(crate) fn mark(years: &mut [YearResults], register: &Register) {
    let mut pasts = Pasts::default();
    let count = years.len();
    for (at, results) in years.iter_mut().enumerate() {
        let year = results.year;
        let follow = |assessment: &mut Assessment| follow(assessment, &pasts, register, year);
        let after: Vec<_> = results.assessments.par_iter_mut().map(follow).collect();
        if at + 1 == count {
            // Nobody looks back at the last year.
            return;
        }
        // Only after the whole year: a school must not see this year's past of the site it replaces.
        for (assessment, after) in results.assessments.iter().zip(after) {
            let evaluation = &assessment.evaluation;
            let known = pasts.entry(evaluation.school.id.clone()).or_default();
            known.extend(after.into_iter().map(|(at, past)| (evaluation.norm.standards[at].id.clone(), past)));
        }
    }
}

/// Fills in the judgements of one school, and gives the past that each standard (by index) has after this year.
fn follow(assessment: &mut Assessment, pasts: &Pasts, register: &Register, year: SchoolYear) -> Vec<(usize, Past)> {
    let evaluation = assessment.evaluation.clone();
    let lineage = register.lineage(&evaluation.school.id, year);
    let lineage: Vec<_> = lineage.into_iter().map(|site| pasts.get(site)).collect();
    let judgements = assessment.judgements.iter_mut();
    judgements
        .filter_map(|judgement| {
            let past = past_of(&lineage, &evaluation.norm.standards[judgement.standard]);
            Some((judgement.standard, step(judgement, past, year)?))
        })
        .collect()
}

/// Fills in one judgement from its past, and gives the past that the site itself has after this year; `None` when it has none. A past that is
/// borrowed from another site does not become its own in a year that says nothing: that site may still go on.
fn step(judgement: &mut Judgement, (past, own): (Option<Past>, bool), year: SchoolYear) -> Option<Past> {
    let running = past.and_then(|p| p.running_since);
    match judgement.verdict {
        Verdict::NotMet => {
            let since = running.unwrap_or(year);
            judgement.since = Some(since);
            judgement.status = Some(match past {
                None => GapStatus::First,
                Some(_) if running.is_some() => GapStatus::Lasting,
                Some(p) if p.ever_gap => GapStatus::Returned,
                Some(_) => GapStatus::New,
            });
            Some(Past { running_since: Some(since), ever_gap: true })
        }
        Verdict::Met => {
            judgement.status = running.map(|_| GapStatus::Solved);
            Some(Past { running_since: None, ever_gap: past.is_some_and(|p| p.ever_gap) })
        }
        Verdict::Undecided | Verdict::NotSubmitted | Verdict::Waived | Verdict::NotApplicable => past.filter(|_| own),
    }
}

/// The past of a standard at a site: its own, else that of the standards it replaces (the first that has one); only where the site has
/// none of these itself, the same of the sites that it carries on for. And whether it is the site's own.
fn past_of(lineage: &[Option<&QuickMap<String, Past>>], standard: &Standard) -> (Option<Past>, bool) {
    for (at, known) in lineage.iter().enumerate() {
        if let Some(past) = known.and_then(|known| standard.ids().find_map(|id| known.get(id))) {
            return (Some(*past), at == 0);
        }
    }
    (None, false)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::intake::State;
    use crate::intake::testing::of;
    use crate::judge::assess;
    use crate::norm::Rule;
    use crate::norm::testing::norm;
    use crate::register::School;
    use crate::register::testing::{school, site, year};

    fn plain() -> Arc<Norm> {
        Arc::new(norm(&[("S", Rule::ALL, 1)]))
    }

    /// `+` met, `-` not met, `.` blank, ` ` nothing handed in.
    fn states(sign: char) -> Option<Vec<State>> {
        match sign {
            '+' => Some(vec![State::Level(4)]),
            '-' => Some(vec![State::Level(1)]),
            '.' => Some(vec![State::BLANK]),
            _ => None,
        }
    }

    /// Status and since in the last year of a row of years from 2020 on.
    fn last(signs: &str) -> (Option<GapStatus>, Option<u16>) {
        let mut years: Vec<_> = signs
            .chars()
            .zip(2020..)
            .map(|(sign, start)| YearResults {
                year: year(start),
                assessments: vec![assess(&of("99AA01", start, &plain(), states(sign).as_deref()), &[])],
            })
            .collect();
        mark(&mut years, &Register::default());
        let judgement = &years.last().unwrap().assessments[0].judgements[0];
        (judgement.status, judgement.since.map(SchoolYear::start))
    }

    #[test]
    fn every_row_of_the_table() {
        assert_eq!(last("-"), (Some(GapStatus::First), Some(2020)));
        assert_eq!(last("+-"), (Some(GapStatus::New), Some(2021)));
        assert_eq!(last("-+-"), (Some(GapStatus::Returned), Some(2022)));
        assert_eq!(last("--"), (Some(GapStatus::Lasting), Some(2020)));
        assert_eq!(last("-+"), (Some(GapStatus::Solved), None));
        assert_eq!(last("-++"), (None, None));
        assert_eq!(last("+"), (None, None));
    }

    #[test]
    fn years_without_an_assessable_verdict_are_skipped() {
        assert_eq!(last("-. -"), (Some(GapStatus::Lasting), Some(2020)));
        assert_eq!(last(" .-"), (Some(GapStatus::First), Some(2022)));
        assert_eq!(last("-."), (None, None));
        assert_eq!(last("-.+"), (Some(GapStatus::Solved), None));
        assert_eq!(last("-+--"), (Some(GapStatus::Returned), Some(2022)).into_lasting());
    }

    /// A gap that returned and is still there: lasting, since it returned.
    trait IntoLasting {
        fn into_lasting(self) -> Self;
    }
    impl IntoLasting for (Option<GapStatus>, Option<u16>) {
        fn into_lasting(self) -> Self {
            (Some(GapStatus::Lasting), self.1)
        }
    }

    #[test]
    fn a_standard_carries_on_for_the_first_it_replaces_that_has_a_past() {
        let mut newer = norm(&[("N", Rule::ALL, 1)]);
        newer.standards[0].replaces = vec!["X".into(), "S".into()];
        let newer = Arc::new(newer);
        let result = |start, norm: &Arc<Norm>, sign| YearResults {
            year: year(start),
            assessments: vec![assess(&of("99AA01", start, norm, states(sign).as_deref()), &[])],
        };
        let mut years = [result(2020, &plain(), '-'), result(2021, &newer, '-'), result(2022, &newer, '-')];
        mark(&mut years, &Register::default());
        let of = |at: usize| years[at].assessments[0].judgements[0].clone();
        assert_eq!((of(1).status, of(1).since), (Some(GapStatus::Lasting), Some(year(2020))));
        assert_eq!((of(2).status, of(2).since), (Some(GapStatus::Lasting), Some(year(2020))));
    }

    /// 99AA01 goes over into 99AA02 after a school year.
    fn merger(last: u16) -> Register {
        let mut old = school("99AA01");
        (old.successor, old.until) = (Some(site("99AA02")), Some(year(last)));
        Register::new(vec![old, school("99AA02")])
    }

    /// Both in one year; a blank is not there at all.
    fn both(start: u16, first: char, second: char) -> YearResults {
        let there = [("99AA01", first), ("99AA02", second)].into_iter().filter(|(_, sign)| *sign != ' ');
        let judged = there.map(|(site, sign)| assess(&of(site, start, &plain(), states(sign).as_deref()), &[]));
        YearResults { year: year(start), assessments: judged.collect() }
    }

    #[test]
    fn a_successor_carries_on_only_where_it_has_no_past_itself() {
        let status = |first: char| {
            let mut years = [both(2020, '-', first), both(2021, ' ', '-')];
            mark(&mut years, &merger(2020));
            years[1].assessments[0].judgements[0].status
        };
        assert_eq!(status(' '), Some(GapStatus::Lasting));
        assert_eq!(status('+'), Some(GapStatus::New));
    }

    #[test]
    fn a_site_hands_on_its_history_only_from_the_year_after_its_last() {
        let mut years = [both(2022, '-', '.'), both(2023, '+', '-'), both(2024, '-', '.'), both(2025, ' ', '-')];
        mark(&mut years, &merger(2024));
        let of = |at: usize, school: usize| {
            let judgement = &years[at].assessments[school].judgements[0];
            (judgement.status, judgement.since.map(SchoolYear::start))
        };
        assert_eq!(of(1, 0), (Some(GapStatus::Solved), None));
        assert_eq!(of(1, 1), (Some(GapStatus::First), Some(2023)), "while both exist each has its own");
        assert_eq!(of(3, 0), (Some(GapStatus::Lasting), Some(2023)), "its own past goes first");
        let mut silent = [both(2022, '-', '.'), both(2023, '+', '.'), both(2024, '-', '.'), both(2025, ' ', '-')];
        mark(&mut silent, &merger(2024));
        let now = &silent[3].assessments[0].judgements[0];
        assert_eq!((now.status, now.since), (Some(GapStatus::Lasting), Some(year(2024))));
        let mut open = school("99AA01");
        open.successor = Some(site("99AA02"));
        mark(&mut silent, &Register::new(vec![open, school("99AA02")]));
        assert_eq!(
            silent[3].assessments[0].judgements[0].status,
            Some(GapStatus::First),
            "without an end it still exists"
        );
    }

    /// Years before it begins and that it lasts, whether it has no end, and how far on the successor is.
    type Period = (u16, u16, bool, usize);

    /// Five sites that exist in turn, some in two periods, each with perhaps a later one as successor, and what they said in six years.
    fn any_sites() -> impl Strategy<Value = (Vec<School>, Vec<String>)> {
        let row = (0u16..4, 0u16..4, proptest::bool::weighted(0.2), 1usize..4);
        let sites = proptest::collection::vec((row.clone(), proptest::option::of(row)), 5);
        let id = |at: usize| format!("99AA0{}", at % 5);
        let made = move |rows: Vec<(Period, Option<Period>)>| {
            let mut schools = Vec::new();
            for (at, (first, second)) in rows.into_iter().enumerate() {
                let mut start = 2020;
                for (from, length, open, next) in std::iter::once(first).chain(second) {
                    let (from, until) = (start + from, start + from + length);
                    start = until + 1;
                    let successor = (at + next < 5).then(|| site(&id(at + next)));
                    let until = (!open).then(|| year(until));
                    schools.push(School { from: Some(year(from)), until, successor, ..school(&id(at)) });
                    if open {
                        break;
                    }
                }
            }
            schools
        };
        (sites.prop_map(made), proptest::collection::vec("[-+. ]{6}", 5))
    }

    proptest! {
        #[test]
        fn a_gap_never_counts_at_two_existing_sites((schools, stated) in any_sites()) {
            let register = Register::new(schools);
            let signs = |start: u16, id: &str| stated[usize::from(id.as_bytes()[5] - b'0')].as_bytes()[usize::from(start - 2020)];
            let judged = |start: u16| {
                let there = register.in_year(year(start));
                let of = |s: &Arc<School>| of(s.id.as_str(), start, &plain(), states(signs(start, s.id.as_str()).into()).as_deref());
                YearResults { year: year(start), assessments: there.map(|s| assess(&of(s), &[])).collect() }
            };
            let mut years: Vec<_> = (2020..2026).map(judged).collect();
            mark(&mut years, &register);
            for (at, results) in years.iter().enumerate() {
                for assessment in &results.assessments {
                    let Some(status) = assessment.judgements[0].status else { continue };
                    let found = compared(assessment, 0, &years[..at], &register);
                    prop_assert_eq!(found.is_some(), status != GapStatus::First, "{:?}", status);
                }
                let mut claimed = std::collections::BTreeSet::new();
                for school in register.in_year(results.year) {
                    let line = register.lineage(&school.id, results.year);
                    for (at, site) in line.into_iter().enumerate() {
                        prop_assert!(claimed.insert(site.clone()), "{site} is handed on to two");
                        prop_assert!(at == 0 || register.find(site, results.year).is_none(), "{site} still exists");
                    }
                }
                // What is older than the site's own first gap is of a site that is gone, and at no other.
                let mut borrowed = std::collections::BTreeSet::new();
                for a in &results.assessments {
                    let id = &a.evaluation.school.id;
                    let Some(since) = a.judgements[0].since else { continue };
                    let own = (2020..=results.year.start()).any(|start| {
                        year(start) >= since && register.find(id, year(start)).is_some() && signs(start, id.as_str()) == b'-'
                            && year(start) == since
                    });
                    if !own {
                        let gone = register.lineage(id, results.year).into_iter().skip(1).find(|site| signs(since.start(), site.as_str()) == b'-');
                        prop_assert!(gone.is_some_and(|site| borrowed.insert(site.clone())), "{id} {since}");
                    }
                }
            }
        }
    }
}
