use std::sync::Arc;

use super::*;
use crate::base::finding::Place;
use crate::intake::testing::{levels, of};
use crate::intake::{Evaluation, Submission};
use crate::judge::assess;
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};
use crate::register::School;
use crate::register::testing::{school, site, year};
use crate::trend::topic;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An agreement made in June 2025, due by February 2026.
fn agreement(school: &str, standard: Option<&str>) -> Agreement {
    Agreement {
        id: "A1".into(),
        school: site(school),
        standard: standard.map(str::to_owned),
        what: "Protocol".into(),
        who: None,
        contribution: None,
        amount: None,
        task_taken_over: false,
        due: Some(day("2026-02-01")),
        progress: Progress::Running,
        date: Some(day("2025-06-01")),
        remark: None,
        contested: vec![],
        place: Place::file("afspraken.csv"),
    }
}

fn two() -> Arc<Norm> {
    Arc::new(norm(&[("S", Rule::ALL, 1), ("T", Rule::ALL, 1)]))
}

fn results(start: u16, evaluations: &[Arc<Evaluation>]) -> YearResults {
    YearResults { year: year(start), assessments: evaluations.iter().map(|e| assess(e, &[])).collect() }
}

/// What came of an agreement, and whether it stands with a topic, on a day.
fn came(agreement: Agreement, years: &[YearResults], register: &Register, on: &str) -> (AgreementState, bool) {
    let agreements = [agreement];
    let topics = topic::topics(&years.last().unwrap().assessments, &agreements, register);
    let followed = follow(&agreements, years, &topics, register, day(on));
    (followed[0].state, followed[0].topic.is_some())
}

/// The state of an agreement about S, with these answers to S and T (`None`: nothing was handed in).
fn state(answers: Option<&str>, on: &str, change: impl FnOnce(&mut Agreement)) -> AgreementState {
    let mut agreement = agreement("99AA01", Some("S"));
    change(&mut agreement);
    let evaluation = of("99AA01", 2025, &two(), answers.map(levels).as_deref());
    came(agreement, &[results(2025, &[evaluation])], &Register::new(vec![school("99AA01")]), on).0
}

#[test]
fn every_row_of_the_table() {
    use AgreementState::{Dropped, Expired, InProgress, Kept, Obsolete, Undecided, WithoutTopic};
    let as_it_is = |_: &mut Agreement| {};
    let (before, after) = ("2026-02-01", "2026-02-02");
    assert_eq!([before, after].map(|on| state(Some("31"), on, as_it_is)), [Kept, Kept]);
    assert_eq!([before, after].map(|on| state(Some("13"), on, as_it_is)), [InProgress, Expired]);
    assert_eq!([before, after].map(|on| state(Some(".3"), on, as_it_is)), [InProgress, Undecided]);
    assert_eq!([before, after].map(|on| state(None, on, as_it_is)), [InProgress, Undecided]);
    assert_eq!(state(Some("n3"), after, as_it_is), WithoutTopic);
    assert_eq!(state(Some("13"), after, |a| a.due = None), InProgress, "without a date nothing has passed");
    assert_eq!(state(Some("13"), after, |a| a.progress = Progress::Done), Expired, "the answers tell, not the status");
    assert_eq!(state(Some("31"), after, |a| a.progress = Progress::Open), Kept);
    assert_eq!(state(Some("13"), after, |a| a.progress = Progress::Dropped), Dropped);
    assert_eq!(state(Some("13"), after, |a| a.standard = Some("weg".into())), Obsolete);
    assert_eq!(state(Some("13"), after, |a| a.school = site("99ZZ01")), WithoutTopic);
    let states: std::collections::BTreeSet<_> = AgreementState::ALL.iter().map(|state| state.as_str()).collect();
    assert_eq!(states.len(), AgreementState::ALL.len());
}

#[test]
fn answers_that_are_older_than_the_agreement_did_not_keep_it() {
    let made = |on: &str| {
        let on = day(on);
        move |agreement: &mut Agreement| agreement.date = Some(on)
    };
    assert_eq!(state(Some("31"), "2026-09-01", made("2026-07-31")), AgreementState::Kept);
    assert_eq!(state(Some("31"), "2026-09-01", made("2026-08-01")), AgreementState::WithoutTopic);
    let mut evaluation = (*of("99AA01", 2025, &two(), Some(&levels("31")))).clone();
    evaluation.submission = Some(Submission { date: Some(day("2025-11-15")), ..Submission::default() });
    let years = [results(2025, &[Arc::new(evaluation)])];
    let register = Register::new(vec![school("99AA01")]);
    let mut late = agreement("99AA01", Some("S"));
    assert_eq!(came(late.clone(), &years, &register, "2026-03-01").0, AgreementState::Kept);
    late.date = Some(day("2026-01-20"));
    assert_eq!(came(late, &years, &register, "2026-03-01").0, AgreementState::WithoutTopic);
}

#[test]
fn an_agreement_about_the_school_is_about_handing_in() {
    let year =
        |start, answers: Option<&str>| results(start, &[of("99AA01", start, &two(), answers.map(levels).as_deref())]);
    let register = Register::new(vec![school("99AA01")]);
    let state = |years: &[YearResults], on: &str| came(agreement("99AA01", None), years, &register, on);
    assert_eq!(state(&[year(2025, None)], "2026-01-01"), (AgreementState::InProgress, true));
    assert_eq!(state(&[year(2025, None)], "2026-03-01"), (AgreementState::Expired, true));
    assert_eq!(state(&[year(2024, None), year(2025, Some("11"))], "2026-03-01"), (AgreementState::Kept, false));
    let there = [year(2024, Some("11")), year(2025, Some("11"))];
    assert_eq!(state(&there, "2026-03-01"), (AgreementState::WithoutTopic, false));
}

#[test]
fn an_agreement_of_a_merged_school_goes_on_at_its_successor() {
    let gone = School { until: Some(year(2024)), successor: Some(site("99AA02")), ..school("99AA01") };
    let register = Register::new(vec![gone, school("99AA02")]);
    let years = |answers: &str| [results(2025, &[of("99AA02", 2025, &two(), Some(&levels(answers)))])];
    let made = agreement("99AA01", Some("S"));
    assert_eq!(came(made.clone(), &years("13"), &register, "2026-03-01"), (AgreementState::Expired, true));
    assert_eq!(came(made.clone(), &years("31"), &register, "2026-03-01"), (AgreementState::Kept, false));
    let closed = Register::new(vec![School { until: Some(year(2024)), ..school("99AA01") }, school("99AA02")]);
    assert_eq!(came(made, &years("13"), &closed, "2026-03-01"), (AgreementState::WithoutTopic, false));
}

#[test]
fn of_several_standards_that_replace_one_all_must_be_met() {
    let mut norm = norm(&[("S1", Rule::ALL, 1), ("S2", Rule::ALL, 1)]);
    norm.standards.iter_mut().for_each(|standard| standard.replaces = vec!["S".into()]);
    let norm = Arc::new(norm);
    let state = |answers: &str| {
        let years = [results(2025, &[of("99AA01", 2025, &norm, Some(&levels(answers)))])];
        came(agreement("99AA01", Some("S")), &years, &Register::new(vec![school("99AA01")]), "2026-03-01").0
    };
    assert_eq!(
        [state("33"), state("31"), state("3.")],
        [AgreementState::Kept, AgreementState::Expired, AgreementState::Undecided]
    );
}

#[test]
fn an_agreement_about_a_standard_that_was_replaced_twice_goes_on() {
    let mut norm = norm(&[("S2", Rule::ALL, 1)]);
    (norm.standards[0].replaces, norm.standards[0].older) = (vec!["S1".into()], vec!["S".into()]);
    let years = [results(2025, &[of("99AA01", 2025, &Arc::new(norm), Some(&levels("1")))])];
    let register = Register::new(vec![school("99AA01")]);
    let came = came(agreement("99AA01", Some("S")), &years, &register, "2026-03-01");
    assert_eq!(came, (AgreementState::Expired, true));
}

#[test]
fn what_was_kept_stays_kept() {
    let register = Register::new(vec![school("99AA01")]);
    let state = |made: Agreement, years: &[(u16, Option<&str>)]| {
        let of = |(start, answers): &(u16, Option<&str>)| {
            results(*start, &[of("99AA01", *start, &two(), answers.map(levels).as_deref())])
        };
        came(made, &years.iter().map(of).collect::<Vec<_>>(), &register, "2028-03-01").0
    };
    let about = || agreement("99AA01", Some("S"));
    assert_eq!(state(about(), &[(2025, Some("33")), (2026, Some("13"))]), AgreementState::Kept);
    assert_eq!(state(about(), &[(2025, Some("33")), (2026, Some("13")), (2027, None)]), AgreementState::Kept);
    assert_eq!(state(about(), &[(2025, Some(".3")), (2026, Some("13"))]), AgreementState::Expired);
    assert_eq!(
        state(about(), &[(2023, Some("33")), (2025, Some("13"))]),
        AgreementState::Expired,
        "before it was made"
    );
    let whole = || agreement("99AA01", None);
    assert_eq!(state(whole(), &[(2024, None), (2025, Some("33")), (2026, Some("33"))]), AgreementState::Kept);
    assert_eq!(state(whole(), &[(2024, None), (2025, Some("33")), (2026, None)]), AgreementState::Kept);
    let undated = |due: Option<&str>| Agreement { date: None, due: due.map(day), ..about() };
    let years = [(2025, Some("33")), (2026, Some("13"))];
    assert_eq!(state(undated(Some("2025-12-01")), &years), AgreementState::Kept, "made by its date at the latest");
    assert_eq!(state(undated(Some("2026-12-01")), &years), AgreementState::Expired, "it may be later than the answers");
    assert_eq!(state(undated(None), &years), AgreementState::InProgress);
}

#[test]
fn what_is_late_goes_by_the_state_and_not_by_what_people_wrote() {
    let late: Vec<_> = AgreementState::ALL.into_iter().filter(|state| Followed::of(*state).is_late()).collect();
    assert_eq!(late, [AgreementState::Expired, AgreementState::Undecided]);
}

#[test]
fn with_the_topic_of_a_silent_school_stands_what_is_open() {
    let stands = |change: fn(&mut Agreement)| {
        let mut made = agreement("99AA01", Some("S"));
        change(&mut made);
        let years = [results(2025, &[of("99AA01", 2025, &two(), None)])];
        came(made, &years, &Register::new(vec![school("99AA01")]), "2026-03-01")
    };
    assert_eq!(stands(|_| {}), (AgreementState::Undecided, true));
    assert_eq!(stands(|made| made.standard = None), (AgreementState::Expired, true));
    assert_eq!(stands(|made| made.standard = Some("weg".into())), (AgreementState::Obsolete, false));
    assert_eq!(stands(|made| made.progress = Progress::Dropped), (AgreementState::Dropped, false));
}
