//! What became of each gap over the years (scoring, section 7).
//!
//! In: the assessments of every year, ascending, and the register (for mergers). Out: status and since, written into the judgements.
//! Must not know: reports. A year without an assessable verdict is skipped when looking back.

use std::collections::HashMap;

use rayon::prelude::*;

use crate::assessment::{Assessment, GapStatus, Judgement, Verdict};
use crate::norm::Standard;
use crate::register::{Register, SchoolYear, SiteId};

/// The assessments of one school year, in order of site id.
#[derive(Debug, Clone)]
pub struct YearResults {
    /// The school year.
    pub year: SchoolYear,
    /// One for each school with a norm.
    pub assessments: Vec<Assessment>,
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
type Pasts = HashMap<SiteId, HashMap<String, Past>>;

/// Writes status and since into every judgement. Years must ascend.
pub fn mark(years: &mut [YearResults], register: &Register) {
    let mut pasts = Pasts::new();
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
    let lineage = register.lineage(&evaluation.school.id);
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
        _ => past.filter(|_| own),
    }
}

/// The past of a standard at a site: its own, else that of the standards it replaces (the first that has one); only where the site has
/// none of these itself, the same of the sites that it carries on for. And whether it is the site's own.
fn past_of(lineage: &[Option<&HashMap<String, Past>>], standard: &Standard) -> (Option<Past>, bool) {
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

    use super::*;
    use crate::assessment::assess;
    use crate::evaluation::State;
    use crate::evaluation::testing::of;
    use crate::norm::testing::norm;
    use crate::norm::{Norm, Rule};
    use crate::register::testing::{school, site, year};

    fn plain() -> Arc<Norm> {
        Arc::new(norm(&[("S", Rule::All, 1)]))
    }

    /// `+` met, `-` not met, `.` blank, ` ` nothing handed in.
    fn states(sign: char) -> Option<Vec<State>> {
        match sign {
            '+' => Some(vec![State::Level(4)]),
            '-' => Some(vec![State::Level(1)]),
            '.' => Some(vec![State::Unanswered]),
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
        let mut newer = norm(&[("N", Rule::All, 1)]);
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

    #[test]
    fn a_successor_carries_on_only_where_it_has_no_past_itself() {
        let mut old = school("99AA01");
        old.successor = Some(site("99AA02"));
        let register = Register::new(vec![old, school("99AA02")]);
        let results = |start, signs: [(&str, char); 2]| YearResults {
            year: year(start),
            assessments: signs
                .iter()
                .filter(|(_, sign)| *sign != ' ')
                .map(|(site, sign)| assess(&of(site, start, &plain(), states(*sign).as_deref()), &[]))
                .collect(),
        };
        let status = |first: char| {
            let mut years = [
                results(2020, [("99AA01", '-'), ("99AA02", first)]),
                results(2021, [("99AA01", ' '), ("99AA02", '-')]),
            ];
            mark(&mut years, &register);
            years[1].assessments[0].judgements[0].status
        };
        assert_eq!(status(' '), Some(GapStatus::Lasting));
        assert_eq!(status('+'), Some(GapStatus::New));
    }

    #[test]
    fn a_silent_successor_does_not_freeze_the_past_of_a_site_that_goes_on() {
        let mut old = school("99AA01");
        old.successor = Some(site("99AA02"));
        let register = Register::new(vec![old, school("99AA02")]);
        let results = |start, first, second| YearResults {
            year: year(start),
            assessments: [("99AA01", first), ("99AA02", second)]
                .map(|(site, sign)| assess(&of(site, start, &plain(), states(sign).as_deref()), &[]))
                .to_vec(),
        };
        // The old site solves its gap in 2023, while the new one says nothing yet.
        let mut years = [results(2022, '-', '.'), results(2023, '+', '.'), results(2024, '+', '-')];
        mark(&mut years, &register);
        let now = &years[2].assessments[1].judgements[0];
        assert_eq!((now.status, now.since), (Some(GapStatus::Returned), Some(year(2024))));
    }
}
