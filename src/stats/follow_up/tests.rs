use std::sync::Arc;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::intake::testing::{levels, of};
use crate::intake::{Evaluation, Submission};
use crate::judge::assess;
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};
use crate::register::School;
use crate::register::testing::{school, site, year};
use crate::trend::agreed::{AgreedSum, AgreementState, amounts, follow};
use crate::trend::topic;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn agreement(id: &str, school: &str, standard: Option<&str>, date: Option<&str>) -> Agreement {
    Agreement {
        id: id.into(),
        school: site(school),
        standard: standard.map(str::to_owned),
        what: "Protocol".into(),
        who: None,
        contribution: None,
        amount: None,
        task_taken_over: false,
        due: Some(day("2026-02-01")),
        progress: Progress::Running,
        date: date.map(day),
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

fn counted(years: &[YearResults], agreements: &[Agreement], register: &Register) -> FollowUp {
    let last = years.last().map_or(&[][..], |results| &results.assessments);
    let topics = topic::topics(last, agreements, register);
    let agreed = follow(agreements, years, &topics, register, day("2026-03-01"));
    let norms: Vec<_> = last.iter().map(|assessment| assessment.evaluation.norm.clone()).take(1).collect();
    count(&Basis { years, topics: &topics, agreements, agreed: &agreed, register, norms: &norms })
}

/// Of one school with a gap on S in 2024-2025 and answers in the year after, the backing of that gap.
fn backing_with(change: impl FnOnce(&mut Agreement), given: Option<&str>) -> Backing {
    let mut made = agreement("A1", "99AA01", Some("S"), Some("2025-06-01"));
    change(&mut made);
    let mut later = (*of("99AA01", 2025, &two(), Some(&levels("33")))).clone();
    later.submission =
        Some(Submission { first: given.map(day), date: Some(day("2026-07-01")), ..Submission::default() });
    let years = [results(2024, &[of("99AA01", 2024, &two(), Some(&levels("13")))]), results(2025, &[Arc::new(later)])];
    let found = counted(&years, &[made], &Register::new(vec![school("99AA01")]));
    let counts = found.years[0].counts;
    assert_eq!((counts.sum().topics, counts.sum().gaps, counts.sum().solved), (1, 1, 1));
    Backing::ALL.into_iter().find(|backing| counts.of(*backing).gaps == 1).unwrap()
}

#[test]
fn an_agreement_belongs_to_the_answers_that_it_was_made_about() {
    let on = |date: &str, given| backing_with(|a| a.date = Some(day(date)), given);
    let given = Some("2025-11-15");
    assert_eq!(on("2024-08-01", given), Backing::Agreed);
    assert_eq!(on("2024-07-31", given), Backing::Earlier);
    assert_eq!([on("2025-11-14", given), on("2025-11-15", given)], [Backing::Agreed, Backing::Without]);
    assert_eq!(on("2025-08-01", None), Backing::Without, "nothing says that it is about the year before");
    assert_eq!(backing_with(|a| a.date = None, given), Backing::Undated);
    assert_eq!(backing_with(|a| a.progress = Progress::Dropped, given), Backing::Without);
    assert_eq!(backing_with(|a| a.progress = Progress::Done, given), Backing::Agreed);
    assert_eq!(backing_with(|a| a.standard = Some("T".into()), given), Backing::Without);
    assert_eq!(backing_with(|a| a.standard = None, given), Backing::Without);
    assert_eq!(backing_with(|a| a.school = site("99AA02"), given), Backing::Without);
}

#[test]
fn what_became_of_a_gap_is_what_the_next_year_says() {
    let became = |answers: Option<&str>, start| {
        let next = of("99AA01", start, &two(), answers.map(levels).as_deref());
        let years = [results(2024, &[of("99AA01", 2024, &two(), Some(&levels("13")))]), results(start, &[next])];
        let found = counted(&years, &[], &Register::new(vec![school("99AA01")]));
        let gaps = found.years[0].counts.of(Backing::Without);
        (found.years[0].next.is_some(), gaps.solved, gaps.lasting, gaps.unknown)
    };
    assert_eq!(became(Some("31"), 2025), (true, 1, 0, 0));
    assert_eq!(became(Some("13"), 2025), (true, 0, 1, 0));
    for silent in [Some(".3"), Some("n3"), None] {
        assert_eq!(became(silent, 2025), (true, 0, 0, 1));
    }
    assert_eq!(became(Some("31"), 2026), (false, 0, 0, 0), "two years later is not a year later");
}

#[test]
fn a_gap_of_a_merged_school_goes_on_at_its_successor() {
    let gone = School { until: Some(year(2024)), successor: Some(site("99AA02")), ..school("99AA01") };
    let register = Register::new(vec![gone, school("99AA02")]);
    let years = [
        results(2024, &[of("99AA01", 2024, &two(), Some(&levels("13")))]),
        results(2025, &[of("99AA02", 2025, &two(), Some(&levels("33")))]),
    ];
    let agreements = [agreement("A1", "99AA01", Some("S"), Some("2025-06-01"))];
    let found = counted(&years, &agreements, &register);
    assert_eq!((found.years[0].counts.of(Backing::Agreed).solved, found.years[1].counts.sum().topics), (1, 0));
    let closed = Register::new(vec![School { until: Some(year(2024)), ..school("99AA01") }, school("99AA02")]);
    assert_eq!(counted(&years, &agreements, &closed).years[0].counts.of(Backing::Agreed).unknown, 1);
}

#[test]
fn a_gap_is_solved_when_all_that_replaces_its_standard_is_met() {
    let mut newer = norm(&[("S1", Rule::ALL, 1), ("S2", Rule::ALL, 1)]);
    newer.standards.iter_mut().for_each(|standard| standard.replaces = vec!["S".into()]);
    let newer = Arc::new(newer);
    let became = |answers: &str| {
        let years = [
            results(2024, &[of("99AA01", 2024, &two(), Some(&levels("13")))]),
            results(2025, &[of("99AA01", 2025, &newer, Some(&levels(answers)))]),
        ];
        let gaps = counted(&years, &[], &Register::new(vec![school("99AA01")])).years[0].counts.sum();
        [gaps.solved, gaps.lasting, gaps.unknown]
    };
    assert_eq!([became("33"), became("31"), became("3.")], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
}

#[test]
fn about_a_silent_school_each_agreement_counts_and_later_ones_count_with_the_last_year() {
    let years = [results(2025, &[of("99AA01", 2025, &two(), None)])];
    let register = Register::new(vec![school("99AA01")]);
    let of = |date| counted(&years, &[agreement("A1", "99AA01", None, Some(date))], &register).now;
    assert_eq!(of("2026-09-01"), [Backing::Agreed]);
    assert_eq!(of("2025-06-01"), [Backing::Earlier]);
}

#[test]
fn money_stands_with_its_theme() {
    let years = [results(2025, &[of("99AA01", 2025, &two(), Some(&levels("13")))])];
    let register = Register::new(vec![school("99AA01")]);
    let mut made = vec![
        agreement("A1", "99AA01", Some("S"), Some("2025-06-01")),
        agreement("A2", "99AA01", Some("weg"), Some("2025-06-01")),
        agreement("A3", "99AA01", Some("T"), None),
        agreement("A4", "99AA01", Some("T"), Some("2025-09-01")),
    ];
    (made[0].amount, made[1].amount, made[3].amount) = (Some(Milli(100_500)), Some(Milli(1)), Some(Milli(7)));
    made[3].progress = Progress::Dropped;
    let found = counted(&years, &made, &register);
    let told = found.themes.iter().map(|theme| (theme.year, theme.theme.is_some(), theme.sum.amount.0));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [(None, true, 0), (Some(year(2024)), false, 1), (Some(year(2024)), true, 100_500)]
    );
}

/// Signs of answers in three years to two standards at four sites, of which the first hands on to the second after the first year.
type Answers = Vec<Vec<Option<String>>>;

fn any_answers() -> impl Strategy<Value = Answers> {
    vec(vec(option::weighted(0.9, "[13.n][13.n]"), 4), 1..4)
}

fn any_agreements() -> impl Strategy<Value = Vec<Agreement>> {
    let one = (
        0usize..5,
        option::weighted(0.9, prop_oneof![Just("S"), Just("T"), Just("weg")]),
        option::weighted(0.9, 0u64..1500),
        0usize..4,
        option::of(0i64..10_000),
        any::<bool>(),
    );
    vec(one, 0..12).prop_map(|made| {
        let of = |(at, (school, standard, date, progress, amount, taken)): (
            usize,
            (_, _, Option<u64>, usize, Option<i64>, _),
        )| {
            let mut made = agreement(&format!("A{at}"), &format!("99AA0{school}"), standard, None);
            made.date = date.and_then(|days| day("2022-08-01").checked_add_days(chrono::Days::new(days)));
            made.progress = [Progress::Open, Progress::Running, Progress::Done, Progress::Dropped][progress];
            (made.amount, made.task_taken_over) = (amount.map(Milli), taken);
            made
        };
        made.into_iter().enumerate().map(of).collect()
    })
}

fn judged(answers: &Answers) -> (Vec<YearResults>, Register) {
    let gone = School { until: Some(year(2023)), successor: Some(site("99AA02")), ..school("99AA01") };
    let register = Register::new(vec![gone, school("99AA02"), school("99AA03"), school("99AA04")]);
    let of_year = |(start, row): (u16, &Vec<Option<String>>)| {
        let there = (1..5).zip(row).filter(|(site, _)| start == 2023 || *site != 1);
        let evaluation = |(site, answers): (u16, &Option<String>)| {
            let mut evaluation =
                (*of(&format!("99AA0{site}"), start, &two(), answers.as_deref().map(levels).as_deref())).clone();
            if let Some(submission) = &mut evaluation.submission {
                submission.date = (site != 3).then(|| year(start).first_day() + chrono::Days::new(100));
            }
            Arc::new(evaluation)
        };
        results(start, &there.map(evaluation).collect::<Vec<_>>())
    };
    ((2023..).zip(answers).map(of_year).collect(), register)
}

proptest! {
    #[test]
    fn sums_over_parts_equal_the_whole(answers in any_answers(), agreements in any_agreements()) {
        let (years, register) = judged(&answers);
        let found = counted(&years, &agreements, &register);
        for (results, count) in years.iter().zip(&found.years) {
            let sum = count.counts.sum();
            let verdicts = |is: fn(Verdict) -> bool| {
                let judged = results.assessments.iter().filter(|a| !a.verdict.is_silent()).flat_map(|a| &a.judgements);
                judged.filter(|judgement| is(judgement.verdict)).count()
            };
            let silent = results.assessments.iter().filter(|a| a.verdict.is_silent()).count();
            prop_assert_eq!(sum.gaps as usize, verdicts(|verdict| verdict == Verdict::NotMet));
            prop_assert_eq!(sum.topics as usize, verdicts(Verdict::is_topic) + silent);
            let became = sum.solved + sum.lasting + sum.unknown;
            prop_assert_eq!(became, if count.next.is_some() { sum.gaps } else { 0 });
            let schools = count.schools.iter().fold(Backed::default(), |all, (_, own)| all.with(own));
            prop_assert_eq!(schools, count.counts);
        }
        let made = found.made.iter().fold(MadeCount::default(), |sum, made| sum.with(made));
        prop_assert_eq!(made.agreements() as usize, agreements.len());
        let themes = found.themes.iter().fold(AgreedSum::default(), |sum, theme| sum.with(&theme.sum));
        prop_assert_eq!(&themes, &made.sum);
        let boards = amounts(agreements.iter().map(|agreement| (agreement, None)));
        let boards = boards.iter().fold(AgreedSum::default(), |sum, one| sum.with(&one.sum));
        prop_assert_eq!(&themes, &boards);
        prop_assert_eq!(made.of(AgreementState::Dropped) as usize + made.sum.agreements, agreements.len());
    }

    #[test]
    fn the_order_of_rows_changes_nothing(answers in any_answers(), agreements in any_agreements(), turn in 0usize..12) {
        let (years, register) = judged(&answers);
        let mut turned = agreements.clone();
        turned.reverse();
        turned.rotate_left(turn.min(agreements.len()));
        prop_assert_eq!(counted(&years, &agreements, &register), counted(&years, &turned, &register));
    }

    /// It gives one gap (or, of a silent school, one topic) of one school year its agreement, and no other.
    #[test]
    fn an_agreement_is_counted_once(answers in any_answers(), agreements in any_agreements()) {
        let (years, register) = judged(&answers);
        for agreement in agreements {
            let found = counted(&years, std::slice::from_ref(&agreement), &register);
            let with = found.years.iter().map(|year| year.counts.of(Backing::Agreed).topics).sum::<u32>();
            prop_assert!(with <= 1, "{with}");
            prop_assert_eq!(found.made.iter().map(MadeCount::agreements).sum::<u32>(), 1);
        }
    }
}
